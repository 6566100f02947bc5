import { expect, test } from "vitest";
import { storm } from "../npm/scripts/simulate.js";

const SMALL = { hosts: 20, sessions: 2000, restarted: 4, seed: 7 };

test("after hosts are restarted every client is back or lost, and none twice", async () => {
  const told = await storm(SMALL);
  expect(told.clients).toBe(400);
  expect(told.back + told.lost).toBe(400);
  expect(told.lost).toBe(0);
});

test("what is simulated is the same for the same seed", async () => {
  expect(await storm(SMALL)).toEqual(await storm(SMALL));
  expect(await storm({ ...SMALL, restarted: 10 })).not.toEqual(await storm(SMALL));
});

test("clients whom no host has room for dial as long as they may, and are lost then", async () => {
  const told = await storm({ ...SMALL, room: 60 });
  expect(told.back).toBe(240);
  expect(told.lost).toBe(160);
  expect(told.calmAfter).toBeGreaterThanOrEqual(180_000);
});

test("where all hosts are restarted, clients dial until they are there again", async () => {
  const told = await storm({ ...SMALL, restarted: 20 });
  expect(told.unanswered).toBeGreaterThan(2000);
  expect(told.back).toBe(2000);
});
