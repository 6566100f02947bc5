/** What Rust takes over at a distance, and what goes on after a panic. */
import { session as fixture, init as initFixture, Log, panicWith } from "fixture/far";
import { near as nearFixture } from "fixture/far/host";
import { Counter, init, Pass, session } from "objects/far";
import { near, pool } from "objects/far/host";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { uncaughtByNow } from "../uncaught.ts";

beforeAll(async () => {
  await init({ host: near(), imports: {}, lateImports: [], without: [] } as never);
  await initFixture({ host: nearFixture(), imports: {}, lateImports: [], without: [] } as never);
});

afterAll(() => {
  session.dispose();
  fixture.dispose();
});

const counted = async (): Promise<number> => (await session.stats()).classes.Counter ?? 0;

test("an object that Rust has taken over is gone here, too", async () => {
  const before = await counted();
  const [one, other, left] = [new Counter(1), new Counter(2), new Counter(3)];
  await one.finish();
  await other.finishLater(1);
  expect(await counted()).toBe(before + 1);
  await expect(one.value).rejects.toThrow("the Counter was disposed");
  left.dispose();
  expect(await counted()).toBe(before);
});

test("an object whose constructor has failed says why, whatever is done with it", async () => {
  const failed = new Counter(-1);
  const reason = await failed.ready.catch((error: unknown) => error);
  expect(reason).toMatchObject({ name: "CountError", code: "overflow" });
  const uses = [
    () => failed.value,
    () => failed.increment(1),
    () => Pass.valueOf(failed),
    () => Pass.sum([failed]),
    () => failed.ready,
  ];
  for (const use of uses) await expect(use()).rejects.toBe(reason);
  failed.dispose();
  await expect(failed.value).rejects.toBe(reason);
  const left = new Counter(-1);
  const ready = left.ready;
  left.dispose();
  await expect(ready).rejects.toMatchObject({ code: "overflow" });
  await expect(left.value).rejects.toThrow("Counter.value: the Counter was disposed");
});

test("objects whose numbers are not known yet go wherever objects do", async () => {
  const many = Array.from({ length: 600 }, (_, k) => new Counter(k));
  expect(await Pass.sum(many)).toBe((600 * 599) / 2);
  const read = await Pass.reader();
  expect(await read(new Counter(5))).toBe(5);
  const promised = new Promise<Counter>((resolve) => setTimeout(() => resolve(new Counter(6)), 1));
  expect(await (await Pass.promised(promised)).value).toBe(6);
  const streamed = (async function* () {
    for (const start of [7, 8]) yield new Counter(start);
  })();
  const collected = await Pass.collect(streamed);
  expect(await Promise.all(collected.map(({ value }) => value))).toEqual([7, 8]);
  for (const each of many) each.dispose();
});

test.each([
  ["near", () => near()],
  ["pool", () => pool({ size: 2, min: 2 })],
])("an object of another runtime is refused, as an argument and by methods: %s", async (_, host) => {
  const { createRuntime } = await import("../../npm/dist/src/index.js");
  const { default: assembly } = await import("objects/far/assembly");
  const begun = async () => {
    const options = { assemblies: [assembly], host: host(), imports: {}, lateImports: [], without: [] };
    const runtime = await createRuntime(options as never);
    type Own = { Counter: typeof Counter; Pass: typeof Pass };
    return { runtime, own: runtime.getAssemblyExports("objects") as unknown as Own };
  };
  const [one, other] = [await begun(), await begun()];
  const foreign = new other.own.Counter(1);
  const refusal = "expected a Counter, got an object of another runtime";
  await expect(one.own.Pass.valueOf(foreign)).rejects.toThrow(`Pass.valueOf: \`counter\`: ${refusal}`);
  await expect(one.own.Counter.prototype.increment.call(foreign, 1)).rejects.toThrow(`Counter.increment: ${refusal}`);
  expect(await foreign.value).toBe(1);
  for (const { runtime } of [one, other]) runtime.dispose();
});

test("an object that is being made when the program ends it all is nobody's error", async () => {
  const { createRuntime } = await import("../../npm/dist/src/index.js");
  const { default: assembly } = await import("objects/far/assembly");
  for (const end of ["dispose", "restart"] as const) {
    const options = { assemblies: [assembly], host: near(), imports: {}, lateImports: [], without: [] };
    const runtime = await createRuntime(options as never);
    const own = runtime.getAssemblyExports("objects") as { Counter: typeof Counter };
    const counter = new own.Counter(1);
    const value = counter.value;
    new own.Counter(2);
    void runtime[end]();
    await expect(value).rejects.toThrow(/was (disposed|restarted)/);
    await expect(counter.ready).rejects.toThrow(/was (disposed|restarted)/);
    expect(await uncaughtByNow()).toEqual([]);
    runtime.dispose();
  }
});

test("what Rust does in calls that were sent after one that panics is heard of", async () => {
  const shown = vi.spyOn(console, "info").mockImplementation(() => {});
  const panics = panicWith("over");
  const logs = Log.write(3, "on");
  await expect(panics).rejects.toThrow("over");
  await logs;
  expect(shown.mock.calls).toHaveLength(1);
  shown.mockRestore();
});
