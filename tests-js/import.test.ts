/**
 * Functions of JavaScript that Rust imports. The twins are `tests-rs/src/import.rs`, where they come with the package or
 * from `globalThis`, and `tests-rs/billing`, where they come from the app, from Node and from npm.
 */
import type { Invoice } from "billing";
import billing, { type Imports } from "billing/assembly";
import * as fixture from "fixture";
import descriptor from "fixture/assembly";
import { createRuntime, createRuntimeSync } from "oxbridge";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { rejectedBy, THROWN, thenable, thrownBy } from "./thrown.ts";
import { uncaughtByNow } from "./uncaught.ts";

const { Import } = fixture;

/** What the fixture finds in `globalThis`. */
class Counter {
  count = 0;
  add(by: number): number {
    this.count += by;
    return this.count;
  }
}
const global = globalThis as unknown as { fixtureHost: Record<string, unknown> };
let counter: Counter;

beforeEach(() => {
  counter = new Counter();
  global.fixtureHost = { counter, level: 7 };
});
afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

describe("a file of the crate", () => {
  test("comes with the package", async () => {
    expect(Import.double(21)).toBe(42);
    expect(Import.describe({ x: 1, y: 2 }, "é😀")).toBe("é😀 at 1, 2");
    expect(await Import.later("late")).toBe("LATE");
  });

  test("may hold objects, whose functions keep `this`", () => {
    expect(Import.scale(7)).toBe(21);
  });

  test("without the function is an error that names both, at the call", () => {
    expect(thrownBy(() => Import.missing()).message).toBe("module `./src/import.js` has no function `tools.none`");
  });

  test("may be replaced, and so may it be taken back", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const exports = runtime.getAssemblyExports(descriptor);
    expect(exports.Import.double(1)).toBe(2);
    runtime.setModuleImports("./src/import.js", { double: (value: number) => value * 100 });
    expect(exports.Import.double(1)).toBe(100);
    expect(Import.double(1)).toBe(2);
  });
});

describe("a path from `globalThis`", () => {
  test("is a function of the language", () => {
    expect(Import.max(1, 2)).toBe(2);
    expect(Import.max(Number.NaN, 1)).toBeNaN();
  });

  test("keeps `this`", () => {
    expect([Import.addToCounter(2), Import.addToCounter(3)]).toEqual([2, 5]);
    expect(counter.count).toBe(5);
  });

  test("is looked up at every call", () => {
    Import.addToCounter(1);
    global.fixtureHost.counter = { add: (by: number) => by * 10 };
    expect(Import.addToCounter(2)).toBe(20);
  });

  test("may be a property", () => {
    expect(Import.level()).toBe(7);
    Object.defineProperty(global.fixtureHost, "level", { get: () => 8 });
    expect(Import.level()).toBe(8);
    global.fixtureHost = { level: "high" };
    expect(thrownBy(() => Import.level())).toMatchObject({
      name: "TypeError",
      message: 'fixtureHost.level: `result`: expected u32 (0 to 4294967295), got "high"',
    });
  });

  test("that leads nowhere is an error that names it, at the call", () => {
    for (const host of [undefined, {}, { nowhere: null }, { nowhere: {} }, { nowhere: { atAll: 7 } }]) {
      global.fixtureHost = host as never;
      expect(thrownBy(() => Import.nowhere()).message).toBe("globalThis has no function `fixtureHost.nowhere.atAll`");
    }
    expect(fixture.add(1, 2)).toBe(3);
  });

  test("takes what Rust lends as a copy", () => {
    const accept = vi.fn();
    global.fixtureHost.accept = accept;
    Import.accept([1, 2], [1.5], "text");
    Import.accept([], [], undefined);
    expect(accept.mock.calls).toEqual([
      [Uint8Array.of(1, 2), Float64Array.of(1.5), "text"],
      [new Uint8Array(0), new Float64Array(0), undefined],
    ]);
  });

  test("gives what is checked", () => {
    const leaf = { name: "leaf", children: [] };
    global.fixtureHost.tree = (name: string) => ({ name, children: [leaf] });
    expect(Import.tree("four")).toEqual({ name: "four", children: [leaf] });
    global.fixtureHost.tree = () => ({
      name: "",
      children: [leaf, { name: "", children: [{ name: 3, children: [] }] }],
    });
    expect(thrownBy(() => Import.tree(""))).toEqual(
      new TypeError("fixtureHost.tree: `result.children[1].children[0].name`: expected a string, got 3"),
    );
  });

  test.each(THROWN.map((thrown, i) => [i, thrown]))("throws on what it throws: %i", (_, thrown) => {
    counter.add = () => {
      throw thrown;
    };
    global.fixtureHost.accept = counter.add;
    expect(
      Object.is(
        thrownBy(() => Import.addToCounter(1)),
        thrown,
      ),
    ).toBe(true);
    expect(
      Object.is(
        thrownBy(() => Import.accept([], [], "")),
        thrown,
      ),
    ).toBe(true);
  });
});

/** What an app gives to `billing`. */
function host(): Imports {
  const stored = new Map<bigint, Invoice>();
  return {
    "billing-host": {
      fetchText: async (customer) => (customer === 0n ? "" : `customer ${customer}`),
      fetchSlowly: async (customer) => `slowly ${customer}`,
      price: (sku) => sku.length,
      store: (invoice) => void stored.set(invoice.id, invoice),
      find: (id) => stored.get(id),
      rates: { of: (currency) => (currency === "EUR" ? 1 : 2) },
      appName: "the app",
      listen: (f) => (event) => f(`${event}!`),
      upload: async (chunks) => {
        let sum = 0;
        for await (const chunk of chunks) sum += chunk;
        return sum;
      },
    },
    "billing-log": { write: () => {} },
  };
}

describe("a module that the app provides", () => {
  test("is called with what Rust gives, and what it gives back is checked", async () => {
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    const { Invoices, keep, lookUp, rateOf, app, exchange } = runtime.getAssemblyExports(billing);
    const seen: number[] = [];
    const lines = [
      { sku: "a", quantity: 2, unitPrice: 0 },
      { sku: "four", quantity: 3, unitPrice: 0 },
    ];
    expect(Invoices.total({ id: 1n, lines, note: null }, (fraction) => void seen.push(fraction))).toBe(14);
    expect(seen).toEqual([0.5, 1]);
    expect(await Invoices.load(7n)).toEqual({ id: 7n, lines: [], note: "customer 7" });
    expect(await rejectedBy(Invoices.load(0n))).toMatchObject({ code: "unknownCustomer", data: { id: 0n } });
    const invoice = { id: 2n ** 63n, lines, note: undefined };
    keep(invoice);
    expect(lookUp(2n ** 63n)).toEqual(invoice);
    expect(lookUp(1n)).toBeUndefined();
    expect([rateOf("EUR"), rateOf("USD")]).toEqual([1, 2]);
    expect(app()).toBe("the app");
    expect(exchange("four")).toBe(5);
  });

  test("must be given before anything is loaded", async () => {
    const { imports, ...rest } = { imports: host(), assemblies: [billing] as const };
    const error = 'pass `imports: { "billing-host": …, "billing-log": … }`: `billing` calls them';
    await expect(createRuntime(rest as never)).rejects.toThrow(error);
    expect(() => createRuntimeSync(rest as never)).toThrow(error);
    const { "billing-log": _, ...one } = imports;
    await expect(createRuntime({ ...rest, imports: one } as never)).rejects.toThrow(
      'pass `imports: { "billing-log": … }`: `billing` calls it',
    );
    const { init, priceOf } = await import("billing");
    expect(() => priceOf("a")).toThrow("call `await init()` first");
    await expect((init as () => Promise<void>)()).rejects.toThrow(error);
    await init({ imports });
    expect(priceOf("four")).toBe(4);
  });

  test("may be given later", async () => {
    using runtime = await createRuntime({
      assemblies: [billing],
      imports: { "billing-log": { write: () => {} } },
      lateImports: ["billing-host"],
    });
    const { priceOf, log } = runtime.getAssemblyExports(billing);
    log("line");
    expect(thrownBy(() => priceOf("a")).message).toBe(
      "module `billing-host` was not given: pass it in `imports`, or call `setModuleImports`",
    );
    runtime.setModuleImports("billing-host", { price: () => 5 });
    expect(priceOf("a")).toBe(5);
  });

  test("may be replaced at any time, also from within", async () => {
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    const { priceOf, rateOf } = runtime.getAssemblyExports(billing);
    expect(priceOf("abc")).toBe(3);
    const first = {
      price: () => {
        runtime.setModuleImports("billing-host", { price: () => 2 });
        return 1;
      },
    };
    runtime.setModuleImports("billing-host", first);
    expect([priceOf("a"), priceOf("a")]).toEqual([1, 2]);
    const rates = { factor: 3, of: (): number => 0 };
    rates.of = function (this: typeof rates) {
      return this.factor;
    };
    runtime.setModuleImports("billing-host", { rates });
    expect(rateOf("EUR")).toBe(3);
    rates.factor = 4;
    expect(rateOf("EUR")).toBe(4);
  });

  test("may be an object of any kind", async () => {
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    const { priceOf } = runtime.getAssemblyExports(billing);
    class Host {
      readonly #base = 40;
      price(sku: string): number {
        return this.#base + sku.length;
      }
    }
    runtime.setModuleImports("billing-host", new Host());
    expect(priceOf("ab")).toBe(42);
    const asked: unknown[] = [];
    const get = (_: object, name: string | symbol): unknown => {
      asked.push(name);
      return () => 1;
    };
    const proxy = new Proxy({}, { get });
    runtime.setModuleImports("billing-host", proxy);
    expect(priceOf("ab")).toBe(1);
    expect(asked).toEqual(["price"]);
    for (const wrong of [undefined, null, 1, "text"])
      expect(() => runtime.setModuleImports("billing-host", wrong as never)).toThrow(TypeError);
    expect(priceOf("ab")).toBe(1);
  });

  test("that lacks the function is an error that names both, at the call", async () => {
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    const { priceOf, rateOf, Invoices } = runtime.getAssemblyExports(billing);
    for (const module of [{}, { price: 5 }, Object.create(null)]) {
      runtime.setModuleImports("billing-host", module);
      expect(thrownBy(() => priceOf("a")).message).toBe("module `billing-host` has no function `price`");
    }
    expect(thrownBy(() => rateOf("a")).message).toBe("module `billing-host` has no function `rates.of`");
    expect((await rejectedBy(Invoices.load(1n))).message).toBe("module `billing-host` has no function `fetchText`");
  });

  test("whose result is wrong is an error that names it and the place", async () => {
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    const { priceOf, lookUp, Invoices, fetch } = runtime.getAssemblyExports(billing);
    runtime.setModuleImports("billing-host", {
      price: () => "5",
      find: () => ({ id: 1, lines: [{ sku: "a", quantity: -1, unitPrice: 1 }] }),
      fetchText: async () => 5,
      fetchSlowly: () => 6,
    });
    expect(thrownBy(() => priceOf("a"))).toEqual(
      new TypeError('billing-host.price: `result`: expected a number, got "5"'),
    );
    expect(thrownBy(() => lookUp(1n))).toEqual(
      new RangeError("billing-host.find: `result.lines[0].quantity`: expected u32 (0 to 4294967295), got -1"),
    );
    const wrong = (name: string, got: number): TypeError =>
      new TypeError(`billing-host.${name}: \`result\`: expected a string, got ${got}`);
    expect(await rejectedBy(Invoices.load(1n))).toEqual(wrong("fetchText", 5));
    expect(await rejectedBy(fetch(1n))).toEqual(wrong("fetchSlowly", 6));
  });

  test("lets its errors through a typed error of Rust", async () => {
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    const { Invoices } = runtime.getAssemblyExports(billing);
    const invoice = { id: 1n, lines: [{ sku: "a", quantity: 1, unitPrice: 1 }] };
    for (const thrown of THROWN) {
      const throwing = (): never => {
        throw thrown;
      };
      runtime.setModuleImports("billing-host", { price: throwing, fetchText: throwing });
      expect(
        Object.is(
          thrownBy(() => Invoices.total(invoice, () => {})),
          thrown,
        ),
      ).toBe(true);
      expect(Object.is(await rejectedBy(Invoices.load(1n)), thrown)).toBe(true);
      runtime.setModuleImports("billing-host", { fetchText: () => Promise.reject(thrown) });
      expect(Object.is(await rejectedBy(Invoices.load(1n)), thrown)).toBe(true);
    }
  });

  test("may give a plain value, a promise or any thenable where it is async", async () => {
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    const { Invoices } = runtime.getAssemblyExports(billing);
    for (const [given, note] of [
      ["plain", "plain"],
      [Promise.resolve("promise"), "promise"],
      [thenable<string>((done) => done("thenable")), "thenable"],
    ] as const) {
      runtime.setModuleImports("billing-host", { fetchText: () => given });
      expect((await Invoices.load(1n)).note).toBe(note);
    }
  });

  test("may read a stream of Rust", async () => {
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    const { send } = runtime.getAssemblyExports(billing);
    expect(await send(100)).toBe(4950);
    runtime.setModuleImports("billing-host", {
      upload: async (chunks: AsyncIterable<number>) => {
        for await (const chunk of chunks) if (chunk === 3) return chunk;
      },
    });
    expect(await send(100)).toBe(3);
    expect(runtime.stats()).toMatchObject({ functions: 0, promises: 0, streams: 0 });
  });

  test("is told by a signal when its future is dropped", async () => {
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    const { fetch } = runtime.getAssemblyExports(billing);
    const signals: AbortSignal[] = [];
    let settle: (text: string) => void = () => {};
    runtime.setModuleImports("billing-host", {
      fetchSlowly: (_: bigint, signal: AbortSignal) => {
        signals.push(signal);
        return new Promise((done) => {
          settle = done;
        });
      },
    });
    const controller = new AbortController();
    const fetching = fetch(1n, { signal: controller.signal });
    expect(signals[0]).toBeInstanceOf(AbortSignal);
    expect(signals[0]?.aborted).toBe(false);
    controller.abort("enough");
    expect(signals[0]?.aborted).toBe(true);
    expect(await rejectedBy(fetching)).toBe("enough");
    const second = fetch(2n);
    settle("in time");
    expect(await second).toBe("in time");
    expect(signals[1]?.aborted).toBe(false);
  });

  test("survives a restart and a panic", async () => {
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    const { priceOf } = runtime.getAssemblyExports(billing);
    runtime.setModuleImports("billing-host", { price: () => 5 });
    runtime.restart();
    expect(priceOf("a")).toBe(5);
  });

  test("belongs to its runtime", async () => {
    using one = await createRuntime({ assemblies: [billing], imports: host() });
    using other = createRuntimeSync({ assemblies: [billing], imports: host() });
    one.setModuleImports("billing-host", { price: () => -1 });
    expect(one.getAssemblyExports(billing).priceOf("a")).toBe(-1);
    expect(other.getAssemblyExports(billing).priceOf("a")).toBe(1);
  });
});

describe("a module that the package imports", () => {
  test("is one of Node", async () => {
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    expect(runtime.getAssemblyExports(billing).lastPart("/a/b.txt")).toBe("b.txt");
  });

  test("is one of npm, and may be replaced", async () => {
    const { hash } = await import("fast-check");
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    const { hashOf } = runtime.getAssemblyExports(billing);
    expect(hashOf("text")).toBe(hash("text") >>> 0);
    runtime.setModuleImports("npm:fast-check@4.10.2", { hash: () => 7 });
    expect(hashOf("text")).toBe(7);
  });
});

describe("`importModule`", () => {
  /** A module of that code. */
  const url = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

  test("loads a module under a name, once", async () => {
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    const code = url("export const written = []; export const write = (line) => written.push(line);");
    const module = (await runtime.importModule("billing-log", code)) as { written: string[] };
    const { log } = runtime.getAssemblyExports(billing);
    log("one");
    expect(module.written).toEqual(["one"]);
    expect(await runtime.importModule("billing-log", code)).toBe(module);
    expect(await runtime.importModule("billing-log", url("export const other = 1"))).toBe(module);
  });

  test("may be tried again after it has failed", async () => {
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    await expect(runtime.importModule("late", url("throw new Error('not yet')"))).rejects.toThrow("not yet");
    expect(await runtime.importModule("late", url("export const now = 1"))).toMatchObject({ now: 1 });
  });

  test("is shared by calls at the same time", async () => {
    using runtime = await createRuntime({ assemblies: [billing], imports: host() });
    const code = url("globalThis.loads = (globalThis.loads ?? 0) + 1");
    const [one, other] = await Promise.all([runtime.importModule("a", code), runtime.importModule("a", code)]);
    expect(one).toBe(other);
  });

  test("is there for Rust", async () => {
    using runtime = await createRuntime({
      assemblies: [billing],
      imports: { "billing-host": host()["billing-host"] },
      lateImports: ["billing-log"],
    });
    const { loadLog, loadTwice, log, global } = runtime.getAssemblyExports(billing);
    expect(() => log("early")).toThrow("module `billing-log` was not given");
    expect((await rejectedBy(loadLog(url("throw new RangeError('no')")))).message).toBe("no");
    await loadLog(url("export const write = (line) => { globalThis.lastLine = line; };"));
    log("from Rust");
    expect((globalThis as { lastLine?: string }).lastLine).toBe("from Rust");
    expect(await loadTwice("again", url("export const a = 1"))).toBe(true);
    expect(global()).toBe(globalThis);
  });
});
