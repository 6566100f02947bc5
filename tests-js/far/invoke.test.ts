/** Calls that Rust makes by name at a distance: JavaScript's values are here. */
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { createRuntime } from "../../npm/dist/src/index.js";
import type * as objects from "../../tests-rs/objects/pkg/far.js";
import assembly from "../../tests-rs/objects/pkg/far-assembly.js";
import { near, worker } from "../../tests-rs/objects/pkg/far-host.js";
import { build } from "../fixture.ts";

type Objects = typeof objects;

beforeAll(() => build("objects"));
afterEach(() => {
  delete (globalThis as { app?: object }).app;
});

/** Puts functions where names lead to. */
function app(functions: Record<string, unknown>): void {
  (globalThis as { app?: object }).app = functions;
}

test("methods may be taken from a runtime", async () => {
  const { getAssemblyExports, invokeMethodAsync, setModuleImports, stats, dispose } = await createRuntime({
    assemblies: [assembly],
    host: near(),
  } as never);
  const { Host } = getAssemblyExports("objects" as never) as unknown as Objects;
  setModuleImports("late", {});
  expect(await Host.invoke("Math.max", 1, 2)).toBe(2);
  expect(await invokeMethodAsync("objects", "Host.invoke", "Math.max", 3, 4)).toBe(4);
  expect((await stats()).assemblies).toHaveProperty("objects");
  dispose();
  expect(() => getAssemblyExports("objects" as never)).toThrow("the runtime was disposed");
});

describe.each([
  ["near", near],
  ["worker", worker],
] as const)("%s: a call by name", (_, host) => {
  const begun = async (): Promise<Objects & Disposable> => {
    const runtime = await createRuntime({ assemblies: [assembly], host: host() } as never);
    const exports = (runtime as unknown as { getAssemblyExports(name: string): Objects }).getAssemblyExports("objects");
    return Object.assign({ [Symbol.dispose]: () => runtime.dispose() }, exports);
  };

  test("is made here, and awaited", async () => {
    using own = await begun();
    const { Host } = own;
    expect(await Host.invoke("Math.max", 1, 2)).toBe(2);
    app({ add: async (a: number, b: number) => a + b, text: (text: string) => (text === "" ? null : `<${text}>`) });
    expect(await Host.invoke("app.add", 3, 4)).toBe(7);
    expect(await Promise.all(["a", "", "b"].map((text) => Host.invokeText("app.text", text)))).toEqual([
      "<a>",
      undefined,
      "<b>",
    ]);
    const deep = { bytes: new Uint8Array([1, 2]), lists: [], byName: new Map(), pair: [1, new Uint8Array(1)] as const };
    app({ echo: (value: unknown) => value });
    expect(await Host.echoDeep("app.echo", deep as never)).toMatchObject({ bytes: new Uint8Array([1, 2]) });
  });

  test("waits, and modules are loaded here", async () => {
    const runtime = await createRuntime({ assemblies: [assembly], host: host() } as never);
    const far = runtime as unknown as Record<"importModule" | "invokeMethod" | "invokeMethodAsync", Called>;
    type Called = (...values: unknown[]) => unknown;
    expect(await far.invokeMethodAsync("objects", "Host.invoke", "Math.max", 1, 2)).toBe(2);
    expect(() => far.invokeMethod("objects", "Host.invoke", "Math.max", 1, 2)).toThrow(
      "Host.invoke: `invokeMethod` gives a value at once, which nothing at a distance can: call `invokeMethodAsync`",
    );
    const url = "data:text/javascript,export const late = 1";
    const module = await far.importModule("late", url);
    expect(module).toMatchObject({ late: 1 });
    expect(await far.importModule("late", "data:text/javascript,")).toBe(module);
    await expect(far.importModule("broken", "data:text/javascript,throw 5")).rejects.toBe(5);
    runtime.dispose();
    await expect(far.importModule("late", url)).rejects.toThrow("the runtime was disposed");
  });

  test("fails with the very error, or says what is missing", async () => {
    using own = await begun();
    const { Host } = own;
    const error = new RangeError("the very one");
    app({
      fail: () => {
        throw error;
      },
      reject: () => Promise.reject(error),
    });
    await expect(Host.invoke("app.fail", 1, 2)).rejects.toBe(error);
    await expect(Host.invoke("app.reject", 1, 2)).rejects.toBe(error);
    expect(await Host.failure("app.fail")).toEqual(["RangeError", "the very one"]);
    await expect(Host.invoke("app.gone", 1, 2)).rejects.toThrow("app: `gone` is undefined");
    await expect(Host.invokeText("Math.max", "a")).rejects.toThrow("Math.max: `result`: expected a string");
  });

  test("has a time, and a signal that aborts", async () => {
    using own = await begun();
    const seen: AbortSignal[] = [];
    app({
      never: (_: string, signal: AbortSignal) => {
        seen.push(signal);
        return new Promise(() => {});
      },
    });
    await expect(own.Host.invokeWith("app.never", 20, true)).rejects.toMatchObject({ name: "TimeoutError" });
    expect(seen[0]?.aborted).toBe(true);
  });

  test("goes to objects and modules that Rust has", async () => {
    using own = await begun();
    const { Host, Reference } = own;
    expect(await Reference.call({ twice: (n: number) => n * 2 } as never, "twice", 4)).toBe(8);
    const url = `data:text/javascript,export const shout = (text) => text.toUpperCase();`;
    expect(await Host.importAndCall("shouting", url, "shout", "hello")).toBe("HELLO");
    app({ value: async (counter: { value: Promise<number> }) => (await counter.value) + 1 });
    expect(await Host.sayHello("app.value", 4)).toBe(5);
  });

  test("opens streams of bytes", async () => {
    using own = await begun();
    const bytes = Uint8Array.from({ length: 200_000 }, (_, n) => n);
    expect(await own.Reference.read(bytes as never)).toEqual(bytes);
    expect(await own.Reference.pieces(new Blob([bytes]) as never)).toEqual(expect.arrayContaining([200_000]));
  });

  test("that wants a value at once, or passes a function of Rust's, is refused", async () => {
    using own = await begun();
    app({ f: (n: number) => n, all: () => "all" });
    await expect(own.Host.invokeSync("app.f", 1)).rejects.toThrow("JavaScript is at a distance: use `invoke(…).await`");
    await expect(own.Host.giveAll("app.all")).rejects.toThrow(
      "invoke: `arguments` is a function of Rust's, which needs JavaScript beside Rust",
    );
    expect(await own.Host.invoke("Math.max", 1, 2)).toBe(2);
  });
});
