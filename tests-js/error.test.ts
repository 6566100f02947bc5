/** What fails: typed errors, messages with causes, panics. The twin is `tests-rs/src/error.rs`. */
import { readFileSync } from "node:fs";
import vm from "node:vm";
import * as fixture from "fixture";
import descriptor from "fixture/assembly";
import { createRuntime, RustError, RustPanicError } from "oxbridge";
import { describe, expect, test } from "vitest";
import { rejectedBy, THROWN, thrownBy } from "./thrown.ts";

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
    const module = { exports: {} as typeof fixture };
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

describe("a typed error that no signature names", () => {
  const { Ticket } = fixture;

  /** What is thrown for each variant must be this, wherever it comes from. */
  function expectTyped(variant: number, error: any): void {
    if (variant === 4) return expect(error).toEqual(new TypeError("of JavaScript"));
    expect(error).toBeInstanceOf(fixture.TicketError);
    expect(error).toBeInstanceOf(RustError);
    expect([error.name, error.message, error.code, error.data, chain(error.cause)]).toStrictEqual(
      [
        ["seat 18446744073709551615 is taken by Ada", "taken", { seat: 2n ** 64n - 1n, by: "Ada" }, []],
        ["the house is full", "full", undefined, []],
        ["order 5 is lost", "lost", { order: 5 }, ["layer 1", "layer 0"]],
      ].map((each) => ["TicketError", ...each])[variant - 1],
    );
  }

  const later = async (variant: number, call: () => Promise<unknown>): Promise<void> =>
    expectTyped(variant, await rejectedBy(call()));

  test.each([1, 2, 3, 4])("is the same from everywhere: variant %i", async (variant) => {
    expectTyped(
      variant,
      thrownBy(() => Ticket.seller()(variant)),
    );
    for (const sell of Ticket.sellers())
      expectTyped(
        variant,
        thrownBy(() => sell(variant)),
      );
    expectTyped(
      variant,
      thrownBy(() => Ticket.agency()(variant)),
    );
    expectTyped(
      variant,
      thrownBy(() => Ticket.agency()(0)(variant)),
    );
    expectTyped(
      variant,
      thrownBy(() => [...Ticket.each([0, variant, 0])]),
    );
    expectTyped(
      variant,
      thrownBy(() => Ticket.sellThrough((sell) => void sell(variant))),
    );
    await later(variant, () => Ticket.reserve(variant, false));
    await later(variant, () => Ticket.reserve(variant, true));
    await later(variant, () => Ticket.reserveThrough(variant));
    await later(variant, async () => [...(await Ticket.laterEach([variant]))]);
    for (const batch of [1, 8]) {
      const met: number[] = [];
      await later(variant, async () => {
        for await (const each of Ticket.feed([0, 9, variant, 0], batch)) met.push(each);
      });
      expect(met).toEqual([0, 9]);
    }
    for await (const sell of Ticket.feedOfSellers())
      expectTyped(
        variant,
        thrownBy(() => sell(variant)),
      );
  });

  test("is the same in calls by name", () => {
    const met: unknown[] = [];
    const host = globalThis as Record<string, unknown>;
    host.buyTicket = (sell: (variant: number) => number) => {
      for (const variant of [1, 2, 3]) {
        const error = thrownBy(() => sell(variant));
        expectTyped(variant, error);
        met.push(error);
      }
      sell(1);
    };
    try {
      expectTyped(
        1,
        thrownBy(() => Ticket.sellByName("buyTicket")),
      );
      expect(met).toHaveLength(3);
    } finally {
      delete host.buyTicket;
    }
  });

  test("is known in every generation, and in every runtime", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const exports = runtime.getAssemblyExports(descriptor);
    for (let k = 0; k < 3; k++) {
      expectTyped(
        1,
        thrownBy(() => exports.Ticket.seller()(1)),
      );
      expect(() => exports.panicWith("over")).toThrow(RustPanicError);
    }
    runtime.restart();
    await later(3, () => exports.Ticket.reserve(3, true));
  });

  test("is read by Rust as any exception", () => {
    expect(fixture.Thrown.see(() => void Ticket.seller()(3))).toMatchObject({
      name: "TicketError",
      message: "order 5 is lost",
      causes: ["layer 1", "layer 0"],
    });
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

describe("what JavaScript throws", () => {
  const { Thrown } = fixture;
  const ways: Record<string, (f: () => never) => unknown> = {
    "an exception": (f) => Thrown.rethrow(f),
    "a copy of it": (f) => Thrown.rethrowLater(f),
    "a variant of a typed error": (f) => Thrown.rethrowTyped(f),
    "a boxed error": (f) => Thrown.rethrowBoxed(f),
    "an `anyhow::Error`": (f) => Thrown.rethrowAnyhow(f),
    "an exception of a promise": (f) => Thrown.rethrowAsync(async () => f()),
    "an exception of an async function": (f) => Thrown.rethrowAsync(f),
  };

  test.each(Object.entries(ways))("goes through Rust as itself: by %s", async (_, rethrow) => {
    for (const thrown of THROWN) {
      const throwing = (): never => {
        throw thrown;
      };
      expect(Object.is(await rejectedBy((async () => rethrow(throwing))()), thrown)).toBe(true);
    }
  });

  test("goes through many frames of both sides as itself", () => {
    const thrown = { deep: "down" };
    const down = (depth: number): void => {
      if (depth === 0) throw thrown;
      const rethrow = [Thrown.rethrow, Thrown.rethrowTyped, Thrown.rethrowBoxed, Thrown.rethrowAnyhow][depth % 4];
      rethrow?.(() => down(depth - 1));
    };
    expect(thrownBy(() => down(50))).toBe(thrown);
  });

  test("may be the cause of an error of Rust", () => {
    for (const thrown of THROWN) {
      const throwing = (): never => {
        throw thrown;
      };
      const typed = thrownBy(() => Thrown.rethrowTyped(throwing, 7));
      expect(typed).toBeInstanceOf(fixture.PageError);
      expect(typed).toMatchObject({ code: "broken", message: "page 7 is broken", data: { number: 7 } });
      expect(Object.is(typed.cause, thrown)).toBe(true);
      const context = thrownBy(() => Thrown.rethrowAnyhow(throwing, "while loading"));
      expect(context).toBeInstanceOf(RustError);
      expect(context.message).toBe("while loading");
      expect(Object.is(context.cause, thrown)).toBe(true);
    }
    expect(thrownBy(() => Thrown.rethrowTyped(() => {}, 7))).toMatchObject({ code: "missing", data: { value: 7 } });
  });

  test("may be an error of Rust, which Rust gets back", () => {
    const error = thrownBy(() => Thrown.rethrow(() => fixture.Billing.charge(4)));
    expect(error).toBeInstanceOf(fixture.BillingError);
    expect(chain(error)).toEqual(["order 5 is broken", "layer 2", "layer 1", "layer 0"]);
    expect(Thrown.see(() => void fixture.Billing.charge(4))).toMatchObject({
      name: "BillingError",
      message: "order 5 is broken",
      causes: ["layer 2", "layer 1", "layer 0"],
    });
  });

  test("may be kept by Rust for later", () => {
    const thrown = new Error("kept");
    Thrown.hold(() => {
      throw thrown;
    });
    expect(thrownBy(() => Thrown.hold())).toBe(thrown);
    expect(Thrown.hold()).toBeUndefined();
  });

  test("has a name, a message, a stack and causes for Rust", () => {
    const cause = new TypeError("below", { cause: new Error("at the bottom") });
    const error = new RangeError("on top", { cause });
    const seen = Thrown.see(() => {
      throw error;
    });
    expect(seen).toEqual({
      name: "RangeError",
      message: "on top",
      stack: error.stack,
      shown: "on top",
      causes: ["below", "at the bottom"],
    });
    expect(Thrown.see(() => {})).toBeUndefined();
  });

  test("has them too where it is no error, or a bad one", () => {
    for (const thrown of THROWN) {
      const seen = Thrown.see(() => {
        throw thrown;
      });
      expect(typeof seen?.name).toBe("string");
      expect(typeof seen?.message).toBe("string");
    }
    const text = Thrown.see(() => {
      throw "plain text";
    });
    expect(text).toMatchObject({ message: "plain text", stack: undefined, causes: [] });
    const nothing = Thrown.see(() => {
      throw undefined;
    });
    expect(nothing).toMatchObject({ message: "undefined", stack: undefined, causes: [] });
    const odd = Thrown.see(() => {
      throw { name: 7, message: { toString: () => "odd" }, stack: 1n, cause: undefined };
    });
    expect(odd).toMatchObject({ stack: undefined });
    const cyclic = new Error("around");
    cyclic.cause = 7;
    expect(
      Thrown.see(() => {
        throw cyclic;
      })?.causes,
    ).toEqual(["7"]);
  });

  test("may be of another realm", () => {
    const foreign = vm.runInNewContext("new TypeError('from far', { cause: new Error('farther') })");
    expect(foreign).not.toBeInstanceOf(Error);
    const throwing = (): never => {
      throw foreign;
    };
    expect(thrownBy(() => Thrown.rethrow(throwing))).toBe(foreign);
    expect(Thrown.see(throwing)).toMatchObject({
      name: "TypeError",
      message: "from far",
      stack: expect.stringContaining("from far"),
      causes: ["farther"],
    });
  });

  test("may be made by Rust", () => {
    const error = thrownBy(() => Thrown.throw("Error", "so: é"));
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(RustError);
    expect(error).toMatchObject({ name: "Error", message: "so: é", stack: expect.any(String) });
    expect(thrownBy(() => Thrown.throw("TypeError", "of a kind"))).toEqual(new TypeError("of a kind"));
  });
});

test("a typed error is made JSON of, whatever its numbers", () => {
  const json = (call: () => unknown): unknown => JSON.parse(JSON.stringify({ error: thrownBy(call) })).error;
  expect(json(() => fixture.Billing.charge(1))).toEqual({
    name: "BillingError",
    message: "no such customer: 18446744073709551615",
    code: "unknownCustomer",
    data: { id: "18446744073709551615" },
  });
  expect(json(() => fixture.Billing.charge(3))).toEqual({ name: "BillingError", message: "offline", code: "offline" });
  expect(json(() => fixture.failWithText("no"))).toEqual({ name: "RustError", message: "no" });
});
