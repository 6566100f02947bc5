/** The short form of `npm run soak`: nothing grows by errors that are handled, by what is left in the middle, nor by panics. */
import descriptor from "fixture/assembly";
import elsewhere from "fixture/far/assembly";
import { worker } from "fixture/far/host";
import objects from "objects/assembly";
import objectsElsewhere from "objects/far/assembly";
import { worker as objectsWorker } from "objects/far/host";
import { createRuntime } from "oxbridge";
import { afterAll, describe, expect, test } from "vitest";
import { AT_ONCE, fars } from "./soak/far.js";
import { kinds, panics, rests, soak } from "./soak/soak.js";
import { gc, uncaughtByNow } from "./uncaught.ts";

afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

const surroundings = { createRuntime, descriptor, objects, gc };

describe("3,000 times", () => {
  test.each(Object.entries({ ...kinds, ...rests }))("%s leaves nothing", async (_, kind) => {
    const { flat, before, after } = await soak(surroundings, kind as never, 3000);
    expect(flat, JSON.stringify({ before, after })).toBe(true);
  });
});

describe(`30 times ${AT_ONCE} in a worker`, () => {
  test.each(Object.entries(fars))("%s leave nothing", async (_, kind) => {
    const host = { fixture: worker(), objects: objectsWorker() };
    const workers = { createRuntime, descriptor: elsewhere, objects: objectsElsewhere, gc, host };
    const { flat, before, after } = await soak(workers, kind as never, 30);
    expect(flat, JSON.stringify({ before, after })).toBe(true);
  });
});

describe("50 times", () => {
  test.each(Object.entries(panics))("%s leaves nothing", async (_, kind) => {
    const { flat, before, after } = await soak(surroundings, kind as never, 50);
    expect(flat, JSON.stringify({ before, after })).toBe(true);
  });
});

describe("what grows is seen", () => {
  test("where Rust keeps functions", async () => {
    const { flat, before, after } = await soak(
      surroundings,
      ({ Callback }: any) =>
        () =>
          Callback.keep(() => 1),
      3000,
    );
    expect([flat, before.functions < after.functions]).toEqual([false, true]);
  });

  test("where objects in a worker are kept", async () => {
    const host = { fixture: worker(), objects: objectsWorker() };
    const workers = { createRuntime, descriptor: elsewhere, objects: objectsElsewhere, gc, host };
    const kept: unknown[] = [];
    const keeping = (_: unknown, { Counter }: any) => {
      return () => void kept.push(new Counter(1));
    };
    const { flat, before, after } = await soak(workers, keeping, 30);
    expect([flat, before.classes.Counter, after.classes.Counter]).toEqual([false, 15, 51]);
  });

  test("where calls take longer and longer", async () => {
    let calls = 0;
    const longer = () => () => {
      calls++;
      for (let k = (calls * calls) / 1000; k > 0; k--) Math.imul(k, k);
    };
    const { flat, before, after } = await soak(surroundings, longer, 9000);
    const held = { heap: 0, buffers: 0, rss: 0 };
    expect({ flat, ...after, ...held }).toEqual({ flat: false, ...before, ...held });
  });
});
