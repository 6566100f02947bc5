/** What fails: typed errors, messages with causes, panics. The twin is `tests-rs/src/error.rs`. */
import { readFileSync } from "node:fs";
import vm from "node:vm";
import * as fixture from "fixture";
import descriptor from "fixture/assembly";
import { createRuntime, RustError, RustPanicError } from "oxbridge";
import { describe, expect, test } from "vitest";

function thrownBy(call: () => unknown): any {
  try {
    call();
  } catch (thrown) {
    return thrown;
  }
  throw new Error("nothing was thrown");
}

/** Messages of an error and of what caused it, outermost first. */
function chain(error: Error | undefined): string[] {
  return error ? [error.message, ...chain(error.cause as Error | undefined)] : [];
}

describe("a typed error", () => {
  test("has a code, data, and the message that `Display` gives", () => {
    const error = thrownBy(() => fixture.Billing.charge(1));
    expect(error).toBeInstanceOf(fixture.BillingError);
    expect(error).toBeInstanceOf(RustError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "BillingError",
      code: "unknownCustomer",
      message: "no such customer: 18446744073709551615",
      data: { id: 2n ** 64n - 1n },
    });
    expect(error.cause).toBeUndefined();
    expect(error.stack).toContain("error.test.ts");
  });

  test("of another form has its data in that form", () => {
    expect(thrownBy(() => fixture.Billing.charge(2))).toMatchObject({
      code: "declined",
      message: "declined: no money",
      data: { value: "no money" },
    });
    expect(thrownBy(() => fixture.Billing.charge(3))).toMatchObject({
      code: "offline",
      message: "offline",
      data: undefined,
    });
  });

  test("has its source as its cause, which is no data", () => {
    const error = thrownBy(() => fixture.Billing.charge(4));
    expect(chain(error)).toEqual(["order 5 is broken", "layer 2", "layer 1", "layer 0"]);
    expect(error.data).toStrictEqual({ order: 5 });
  });

  test("is no error when all is well", () => {
    expect(fixture.Billing.charge(0)).toBe(0);
  });
});

describe("`instanceof` narrows an error", () => {
  test("of another instance", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const error = thrownBy(() => runtime.getAssemblyExports(descriptor).Billing.charge(3));
    expect(error).toBeInstanceOf(fixture.BillingError);
    expect(error).toBeInstanceOf(fixture.RustError);
    expect(error).toBeInstanceOf(RustError);
  });

  test("of another realm", () => {
    const code = readFileSync(new URL("../tests-rs/pkg/package.cjs", import.meta.url), "utf8");
    const module = { exports: {} as any };
    const require = (): never => {
      throw new Error("a package requires nothing");
    };
    const context = vm.createContext({
      module,
      exports: module.exports,
      require,
      WebAssembly,
      TextDecoder,
      TextEncoder,
      atob,
      console,
    });
    vm.runInContext(code, context);
    const foreign = module.exports;
    const error = thrownBy(() => foreign.Billing.charge(1));
    expect(error instanceof Error).toBe(false);
    expect(error).toBeInstanceOf(fixture.BillingError);
    expect(error).toBeInstanceOf(RustError);
    expect(thrownBy(() => fixture.Billing.charge(1))).toBeInstanceOf(foreign.BillingError);
    expect(thrownBy(() => foreign.failWithText("text"))).not.toBeInstanceOf(fixture.BillingError);
    expect(thrownBy(() => foreign.panicWith("text"))).toBeInstanceOf(RustPanicError);
  });

  test("and nothing that is none", () => {
    for (const value of [undefined, null, 1, {}, new Error("no"), new RustError("no")])
      expect(value instanceof fixture.BillingError).toBe(false);
    expect(thrownBy(() => fixture.failWithText("text"))).not.toBeInstanceOf(fixture.BillingError);
    expect(thrownBy(() => fixture.Billing.charge(1))).not.toBeInstanceOf(RustPanicError);
  });
});

describe("any other error is a message with its causes", () => {
  test("a `String`", () => {
    const error = thrownBy(() => fixture.failWithText("so it is: é 😀"));
    expect(error).toBeInstanceOf(RustError);
    expect(error).toMatchObject({ name: "RustError", message: "so it is: é 😀", code: undefined, data: undefined });
    expect(fixture.failWithText("")).toBeUndefined();
  });

  test("a `std::error::Error`", () => {
    expect(chain(thrownBy(() => fixture.failWithError(3)))).toEqual(["layer 3", "layer 2", "layer 1", "layer 0"]);
    expect(thrownBy(() => fixture.parsePoint("1,x")).message).toBe("invalid float literal");
    expect(fixture.parsePoint("1,2")).toEqual({ x: 1, y: 2 });
  });

  test("a boxed one", () => {
    expect(chain(thrownBy(() => fixture.failWithBox(1)))).toEqual(["layer 1", "layer 0"]);
  });

  test("an `anyhow::Error`", () => {
    expect(chain(thrownBy(() => fixture.failWithAnyhow(1)))).toEqual(["while digging", "layer 1", "layer 0"]);
  });
});

describe("a panic", () => {
  test("is a `RustPanicError` with its place", () => {
    const error = thrownBy(() => fixture.panicWith("so it ends: é"));
    expect(error).toBeInstanceOf(RustPanicError);
    expect(error).toMatchObject({
      name: "RustPanicError",
      message: "so it ends: é",
      file: expect.stringMatching(/error\.rs$/),
      line: expect.any(Number),
      column: expect.any(Number),
    });
    expect(error).not.toBeInstanceOf(RustError);
  });

  test("costs the state of Rust and nothing else: the next call has a fresh instance", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const exports = runtime.getAssemblyExports(descriptor);
    const { countCalls, panicWith, starts } = exports;
    expect([countCalls(), countCalls()]).toEqual([1, 2]);
    expect(() => panicWith("over")).toThrow(RustPanicError);
    expect(countCalls()).toBe(1);
    expect(starts()).toBe(1);
    expect(runtime.getAssemblyExports(descriptor).countCalls).toBe(countCalls);
    expect(runtime.generation).toBe(2);
  });

  test("is final under `fault`, until `restart`", async () => {
    const seen: unknown[] = [];
    using runtime = await createRuntime({
      assemblies: [descriptor],
      panic: "fault",
      onPanic: (error: unknown) => void seen.push(error),
    });
    const { countCalls, panicWith } = runtime.getAssemblyExports(descriptor);
    const error = thrownBy(() => panicWith("over"));
    expect(thrownBy(() => countCalls())).toBe(error);
    expect(thrownBy(() => countCalls())).toBe(error);
    expect(seen).toEqual([error]);
    runtime.restart();
    expect(countCalls()).toBe(1);
  });

  test("of Rust itself is one", () => {
    expect(fixture.element([1, 2], 1)).toBe(2);
    const error = thrownBy(() => fixture.element([1, 2], 7));
    expect(error).toBeInstanceOf(RustPanicError);
    expect(error.message).toBe("index out of bounds: the len is 2 but the index is 7");
  });

  test.each([
    ["a trap", () => fixture.trap()],
    ["a stack overflow", () => fixture.overflow(0)],
    ["the end of memory", () => fixture.exhaust()],
  ])("that no hook hears of is one: %s", (_, call) => {
    const error = thrownBy(call);
    expect(error).toBeInstanceOf(RustPanicError);
    expect(error.message).not.toBe("");
    expect(fixture.add(1, 2)).toBe(3);
  });

  test("a hundred times leaves an instance that works", () => {
    for (let i = 0; i < 100; i++) expect(() => fixture.panicWith(`${i}`)).toThrow(`${i}`);
    expect(fixture.greet("Ada")).toBe("Hello, Ada!");
  });
});
