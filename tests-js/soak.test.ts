/** The short form of `npm run soak`: nothing grows by errors that are handled, nor by panics. */
import descriptor from "fixture/assembly";
import { createRuntime } from "oxbridge";
import { afterAll, describe, expect, test } from "vitest";
import { kinds, panics, soak } from "./soak/soak.js";
import { gc, uncaughtByNow } from "./uncaught.ts";

afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

const surroundings = { createRuntime, descriptor, gc };

describe("3,000 times", () => {
  test.each(Object.entries(kinds))("%s leaves nothing", async (_, kind) => {
    const { flat, before, after } = await soak(surroundings, kind as never, 3000);
    expect(flat, JSON.stringify({ before, after })).toBe(true);
  });
});

describe("50 times", () => {
  test.each(Object.entries(panics))("%s leaves nothing", async (_, kind) => {
    const { flat, before, after } = await soak(surroundings, kind as never, 50);
    expect(flat, JSON.stringify({ before, after })).toBe(true);
  });
});
