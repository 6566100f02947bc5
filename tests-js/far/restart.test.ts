/** Restarts at a distance, from where nobody expects them. */
import { add, Callback, init, session } from "fixture/far";
import { near, worker } from "fixture/far/host";
import { afterAll, describe, expect, test } from "vitest";

afterAll(() => session.dispose());

describe.each([["near", near] as const, ["worker", worker] as const])("%s", (_, host) => {
  test("a function that Rust calls may restart it, and may be called again", async () => {
    const { createRuntime } = await import("../../npm/dist/src/index.js");
    const { default: assembly } = await import("fixture/far/assembly");
    const options = { assemblies: [assembly], host: host(), imports: {}, lateImports: [], without: [] };
    await using runtime = await createRuntime(options as never);
    const {
      add,
      Callback,
      Promise: Async,
    } = runtime.getAssemblyExports("fixture") as {
      add: (left: number, right: number) => Promise<number>;
      Callback: { call(f: () => void): Promise<void> };
      Promise: { forever(): Promise<number> };
    };
    // The call that runs waits for its answer, too.
    const ended = [Async.forever(), Callback.call(() => void runtime.restart())].map((each) =>
      expect(each).rejects.toThrow(expect.objectContaining({ name: "StaleObjectError" })),
    );
    await Promise.all(ended);
    expect(await add(1, 2)).toBe(3);
    await Callback.call(() => {});
  });
});

test.each([["near", near] as const, ["worker", worker] as const])("two at once are one, %s", async (_, host) => {
  const { createRuntime } = await import("../../npm/dist/src/index.js");
  const { default: assembly } = await import("fixture/far/assembly");
  const options = { assemblies: [assembly], host: host(), imports: {}, lateImports: [], without: [] };
  await using runtime = await createRuntime(options as never);
  expect(await Promise.all([runtime.restart(), runtime.restart(), runtime.restart()])).toHaveLength(3);
  const { add } = runtime.getAssemblyExports("fixture") as { add: (left: number, right: number) => Promise<number> };
  expect(await add(1, 2)).toBe(3);
});

test("the door itself as well", async () => {
  await init({ host: near(), imports: {}, lateImports: [], without: [] } as never);
  await Callback.call(() => void session.restart()).catch(() => {});
  expect(await add(1, 2)).toBe(3);
});
