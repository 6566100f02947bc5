/**
 * One call by name: how long Rust waits for it, and how JavaScript calls an export so. The twin is
 * `tests-rs/objects/src/dynamic.rs`.
 */
import * as objects from "objects";
import descriptor from "objects/assembly";
import { createRuntime, ObjectDisposedError, StaleObjectError } from "oxbridge";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { rejectedBy, said, thrownBy } from "../thrown.ts";
import { turn, uncaughtByNow } from "../uncaught.ts";
import { app, leaveApp } from "./app.ts";

const { Host } = objects;

const runtime = await createRuntime({ assemblies: [descriptor] });
afterAll(() => runtime.dispose());
afterEach(leaveApp);
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

describe("a wait of Rust's", () => {
  test("ends after its time", async () => {
    const seen: AbortSignal[] = [];
    app({
      never: (_: string, signal?: AbortSignal) => {
        if (signal) seen.push(signal);
        return new Promise(() => {});
      },
      soon: async () => "soon",
    });
    const error = await rejectedBy(Host.invokeWith("app.never", 20));
    expect([error.name, error instanceof DOMException, error.message]).toMatchInlineSnapshot(`
      [
        "TimeoutError",
        true,
        "app.never took longer than 20 ms",
      ]
    `);
    expect(await Host.invokeWith("app.soon", 1000)).toBe("soon");
    expect(seen).toEqual([]);
    expect((await rejectedBy(Host.invokeWith("app.never", 20, true))).name).toBe("TimeoutError");
    expect([seen.length, seen[0]?.aborted, seen[0]?.reason.name]).toEqual([1, true, "TimeoutError"]);
    expect((await rejectedBy(Host.invokeWith("app.never", 0))).name).toBe("TimeoutError");
  });

  test("has no end where none is set, and a late answer harms nothing", async () => {
    let answer = (_: string): void => {};
    app({
      late: () =>
        new Promise<string>((done) => {
          answer = done;
        }),
    });
    const call = Host.invokeWith("app.late");
    await new Promise((done) => setTimeout(done, 30));
    answer("at last");
    expect(await call).toBe("at last");
    expect((await rejectedBy(Host.invokeWith("app.late", 10))).name).toBe("TimeoutError");
    answer("too late");
    await turn();
    expect(await Host.invoke("Math.max", 1, 2)).toBe(2);
  });

  test("tells JavaScript when nobody waits any more", async () => {
    const signals: AbortSignal[] = [];
    app({
      f: (...args: unknown[]) => {
        signals.push(args.at(-1) as AbortSignal);
        return new Promise(() => {});
      },
    });
    Host.invokeAndForget("app.f", true);
    expect(signals[0]?.aborted).toBe(true);
    const stop = new AbortController();
    const call = Host.invokeWith("app.f", undefined, true, { signal: stop.signal });
    expect(signals[1]?.aborted).toBe(false);
    stop.abort(new Error("enough"));
    expect((await rejectedBy(call)).message).toBe("enough");
    expect(signals[1]?.aborted).toBe(true);
  });

  test("does not signal a call that has ended", async () => {
    const signals: AbortSignal[] = [];
    app({
      f: async (_: string, signal: AbortSignal) => {
        signals.push(signal);
        return "done";
      },
    });
    expect(await Host.invokeWith("app.f", 30, true)).toBe("done");
    await new Promise((done) => setTimeout(done, 50));
    expect(signals[0]?.aborted).toBe(false);
  });

  test("may be given up without a word, whatever comes", async () => {
    app({ f: () => Promise.reject(new Error("nobody hears that")), g: () => Promise.resolve(1) });
    Host.invokeAndForget("app.f");
    Host.invokeAndForget("app.g");
    Host.invokeAndForget("app.missing");
    await turn();
    expect(await uncaughtByNow()).toEqual([]);
  });

  test("ends with the instance", async () => {
    const runtime = await createRuntime({ assemblies: [descriptor] });
    const { Host } = runtime.getAssemblyExports(descriptor);
    app({ f: () => new Promise(() => {}) });
    const waiting = Host.invoke("app.f", 1, 2);
    runtime.dispose();
    expect(await rejectedBy(waiting)).toBeInstanceOf(Error);
  });
});

describe("an export that JavaScript calls by name", () => {
  test("is found by its full name in its assembly", async () => {
    const rt = runtime;
    expect(rt.invokeMethod("objects", "dropped")).toBeTypeOf("number");
    const counter = rt.invokeMethod<objects.Counter>("objects", "Pass.give", 4);
    expect(counter).toBeInstanceOf(rt.getAssemblyExports(descriptor).Counter);
    expect(rt.invokeMethod("objects", "Pass.valueOf", counter)).toBe(4);
    expect(rt.invokeMethod<objects.Counter>("objects", "Counter.parse", "12").value).toBe(12);
    expect(await rt.invokeMethodAsync("objects", "Host.invoke", "Math.max", 1, 2)).toBe(2);
    expect(await rt.invokeMethodAsync("objects", "Pass.valueOf", counter)).toBe(4);
  });

  test("is named when it is missing, or when it fails", async () => {
    const rt = runtime;
    const wrong: [string, string, ...unknown[]][] = [
      ["nowhere", "dropped"],
      ["objects", "missing"],
      ["objects", "Pass.missing"],
      ["objects", "Pass"],
      ["objects", "Counter"],
      ["objects", "Pass.give.call"],
      ["objects", "constructor"],
      ["objects", "Pass.constructor"],
      ["objects", "toString"],
      ["objects", "__proto__.toString"],
      ["objects", ""],
      ["objects", "Pass.give", "1"],
      ["objects", 5 as never],
    ];
    expect(wrong.map((given) => said(() => rt.invokeMethod(...given)))).toMatchInlineSnapshot(`
      [
        "Error: no assembly \`nowhere\`; loaded: \`objects\`",
        "Error: assembly \`objects\` has no export \`missing\`; there is \`dropped\`, \`ticket\`, \`token\`, \`isToken\`, \`Counter.parse\`, \`Counter.load\`, \`Counter.several\`, \`Celsius.measure\`, …",
        "Error: assembly \`objects\` has no export \`Pass.missing\`; there is \`dropped\`, \`ticket\`, \`token\`, \`isToken\`, \`Counter.parse\`, \`Counter.load\`, \`Counter.several\`, \`Celsius.measure\`, …",
        "TypeError: the export \`Pass\` of \`objects\` is no function: it is an object",
        "TypeError: the export \`Counter\` of \`objects\` is no function: it is a class",
        "Error: assembly \`objects\` has no export \`Pass.give.call\`; there is \`dropped\`, \`ticket\`, \`token\`, \`isToken\`, \`Counter.parse\`, \`Counter.load\`, \`Counter.several\`, \`Celsius.measure\`, …",
        "Error: assembly \`objects\` has no export \`constructor\`; there is \`dropped\`, \`ticket\`, \`token\`, \`isToken\`, \`Counter.parse\`, \`Counter.load\`, \`Counter.several\`, \`Celsius.measure\`, …",
        "Error: assembly \`objects\` has no export \`Pass.constructor\`; there is \`dropped\`, \`ticket\`, \`token\`, \`isToken\`, \`Counter.parse\`, \`Counter.load\`, \`Counter.several\`, \`Celsius.measure\`, …",
        "Error: assembly \`objects\` has no export \`toString\`; there is \`dropped\`, \`ticket\`, \`token\`, \`isToken\`, \`Counter.parse\`, \`Counter.load\`, \`Counter.several\`, \`Celsius.measure\`, …",
        "Error: assembly \`objects\` has no export \`__proto__.toString\`; there is \`dropped\`, \`ticket\`, \`token\`, \`isToken\`, \`Counter.parse\`, \`Counter.load\`, \`Counter.several\`, \`Celsius.measure\`, …",
        "Error: assembly \`objects\` has no export \`\`; there is \`dropped\`, \`ticket\`, \`token\`, \`isToken\`, \`Counter.parse\`, \`Counter.load\`, \`Counter.several\`, \`Celsius.measure\`, …",
        "TypeError: Pass.give: \`start\`: expected i32 (-2147483648 to 2147483647), got "1"",
        "TypeError: invokeMethod: expected a name, got 5",
      ]
    `);
    const thrown = wrong.map((given) => thrownBy(() => rt.invokeMethod(...given)).message);
    const rejected = await Promise.all(wrong.map((given) => rejectedBy(rt.invokeMethodAsync(...given))));
    expect(rejected.map((error) => error.message)).toEqual(thrown);
  });

  test("checks what it is given, and needs no exact number of arguments", async () => {
    const rt = runtime;
    expect(rt.invokeMethod("objects", "Pass.valueOr", null, 3, "more", "than needed")).toBe(3);
    expect(said(() => rt.invokeMethod("objects", "Pass.valueOr", null))).toBe(
      "TypeError: Pass.valueOr: `fallback`: expected i32 (-2147483648 to 2147483647), got undefined",
    );
  });

  test("is refused after the end", async () => {
    const own = await createRuntime({ assemblies: [descriptor] });
    const counter = own.invokeMethod<objects.Counter>("objects", "Pass.give", 4);
    own.restart();
    expect(thrownBy(() => counter.invokeMethod("increment"))).toBeInstanceOf(StaleObjectError);
    own.dispose();
    expect(thrownBy(() => own.invokeMethod("objects", "dropped"))).toBeInstanceOf(ObjectDisposedError);
  });
});
