/** A pool: workers that do not start, and calls that wait for one that is being started. */

import near from "fixture/assembly";
import { Promise as Async, init, session } from "fixture/far";
import assembly from "fixture/far/assembly";
import { pool, worker } from "fixture/far/host";
import { Counter, init as initObjects, session as objects } from "objects/far";
import objectsAssembly from "objects/far/assembly";
import { pool as poolOfObjects } from "objects/far/host";
import { createRuntime } from "oxbridge";
import { afterAll, describe, expect, test } from "vitest";

afterAll(() => session.dispose());

test.each([
  ["worker", () => worker({ url: "file:///nowhere.js" })],
  ["pool", () => pool({ size: 2, min: 2, url: "file:///nowhere.js" })],
])("a %s that did not start leaves another `init` to be tried", async (_, host) => {
  const failed = init({ host: host(), imports: {}, lateImports: [], without: [] } as never);
  await expect(failed).rejects.toThrow(
    expect.objectContaining({ name: "DisconnectedError", code: "refused", ran: "no" }),
  );
});

test("what a worker that is being started waits for comes to that one", async () => {
  await init({ host: pool(2), imports: {}, lateImports: [], without: [] } as never);
  const settlers: ((value: string) => void)[] = [];
  const waiting = [1, 2].map(() => Async.wait(new Promise((settle) => settlers.push(settle))));
  // Long after any worker has started.
  await new Promise((settle) => setTimeout(settle, 1000));
  for (const [k, settle] of settlers.entries()) settle(String(k));
  expect(await Promise.all(waiting)).toEqual(["0", "1"]);
});

describe("a pool", () => {
  const workers = poolOfObjects({ size: 3, min: 1, idle: 300 });

  afterAll(() => objects.dispose());

  test("starts workers when all are busy, and shares calls out", async () => {
    await initObjects({ host: workers, imports: {}, lateImports: [], without: [] } as never);
    expect((await objects.stats()).places).toHaveLength(1);
    const counters = Array.from({ length: 12 }, (_, k) => new Counter(k));
    expect(await Promise.all(counters.map(({ value }) => value))).toEqual(counters.map((_, k) => k));
    const { places } = await objects.stats();
    expect(places.map(({ classes }) => classes.Counter)).toEqual([4, 4, 4]);
    for (const each of counters) each.dispose();
  });

  test("refuses objects of two workers in one call, and says how to keep them together", async () => {
    const counters = Array.from({ length: 3 }, (_, k) => new Counter(k));
    const results = await Promise.allSettled(counters.map((other) => (counters[0] as Counter).isLess(other)));
    const refused = results.flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));
    expect(refused).not.toEqual([]);
    for (const each of refused)
      expect(each).toMatch(
        /^TypeError: Counter\.isLess: `other`: expected what lives in worker \d, got one of worker \d: make both with `pool\.shard\(key\)`$/,
      );
    for (const each of counters) each.dispose();
  });

  test("gives the exports of one worker by a key, and of each", async () => {
    const shard = workers.shard("user-1");
    expect(workers.shard("user-1")).toBe(shard);
    const [one, other] = [new shard.Counter(1), new shard.Counter(2)];
    expect([one instanceof Counter, one instanceof shard.Counter, await one.isLess(other)]).toEqual([true, true, true]);
    const keys = Array.from({ length: 300 }, (_, k) => workers.shard(`key ${k}`));
    const counts = workers.each().map((each) => keys.filter((found) => found === each).length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(300);
    for (const count of counts) expect(count).toBeGreaterThan(60);
    one.dispose();
    other.dispose();
  });

  test("maps values in their order, some at a time", async () => {
    let running = 0;
    let most = 0;
    const slow = async (value: number): Promise<number> => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 10 - value));
      running--;
      return value * 2;
    };
    const results: number[] = [];
    for await (const each of workers.map([1, 2, 3, 4, 5, 6, 7], slow, { concurrency: 3 })) results.push(each);
    expect([results, most]).toEqual([[2, 4, 6, 8, 10, 12, 14], 3]);
    const failing = workers.map([1, 2, 3], async (value) => {
      if (value === 2) throw new Error("two");
      return value;
    });
    expect(await failing.next()).toEqual({ done: false, value: 1 });
    await expect(failing.next()).rejects.toThrow("two");
  });

  test("refuses a size that is none", () => {
    expect(() => poolOfObjects(0)).toThrow("pool: `size`: expected a whole number from 1, got 0");
    expect(() => poolOfObjects({ size: 2, min: 3 })).toThrow("pool: `min`: expected a whole number from 1 to 2, got 3");
    expect(() => poolOfObjects({ min: 999 })).not.toThrow();
    expect(() => poolOfObjects(null as never)).toThrow("pool: `options`: expected an object, got null");
    expect(() => poolOfObjects({ sise: 2 } as never)).toThrow("pool: no option `sise`; did you mean `size`?");
  });
});

test("workers without work end", async () => {
  const workers = pool({ size: 2, min: 1, idle: 200 });
  await using runtime = await createRuntime({
    assemblies: [assembly],
    host: workers,
    imports: {},
    lateImports: [],
    without: [],
  } as never);
  const { add } = runtime.getAssemblyExports("fixture") as { add(left: number, right: number): Promise<number> };
  const memory = async (): Promise<number> => (await runtime.stats()).memory;
  await Promise.all([add(1, 2), add(3, 4)]);
  const both = await memory();
  await expect.poll(memory, { timeout: 5000, interval: 300 }).toBe(both / 2);
  expect(await Promise.all([add(1, 2), add(3, 4)])).toEqual([3, 7]);
});

test("descriptors of another kind are refused, as are those of another version", async () => {
  const made = (assemblies: unknown, host: unknown = pool(1)): Promise<unknown> =>
    createRuntime({ assemblies, host } as never);
  await expect(made(undefined)).rejects.toThrow("`assemblies`: expected an array of descriptors");
  await expect(made([{ ...assembly, abi: 99 }])).rejects.toThrow("with ABI 99");
  await expect(made([assembly, assembly])).rejects.toThrow("is listed twice");
  await expect(made([near])).rejects.toThrow("expected the default export of a package's `/far/assembly`");
  await expect(made([assembly, objectsAssembly])).rejects.toThrow("each assembly has workers of its own");
});
