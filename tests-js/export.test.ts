/** Forms of exports: names, namespaces, defaults, constants, start functions. The twin is `tests-rs/src/export.rs`. */
import * as fixture from "fixture";
import descriptor from "fixture/assembly";
import { createRuntime } from "oxbridge";
import { expect, test } from "vitest";

test("scalars and text come and go", () => {
  expect(fixture.add(2, 3)).toBe(5);
  expect(fixture.add(2147483647, 1)).toBe(-2147483648);
  expect(fixture.greet("Ada")).toBe("Hello, Ada!");
  expect(fixture.nothing()).toBeUndefined();
});

test("a default stands in for a missing argument and for `undefined`", () => {
  expect(fixture.greet("Ada", 2)).toBe("Hello, Ada! Hello, Ada!");
  expect(fixture.greet("Ada", undefined)).toBe("Hello, Ada!");
  expect(fixture.defaults()).toBe("text [1, 2] 5ms -1");
  expect(fixture.defaults(undefined, [3])).toBe("text [3] 5ms -1");
  expect(fixture.defaults("t", [], 1500, 9n)).toBe("t [] 1.5s 9");
});

test("a trailing `Option` may be left out, another one must be given", () => {
  expect(fixture.join(undefined, "b")).toBe("- b - -");
  expect(fixture.join("a", "b", undefined, 4)).toBe("a b - 4");
  expect(fixture.join(null, "b", null, null)).toBe("- b - -");
  expect(() => fixture.join("a")).toThrow("join: `second`: expected a string, got undefined");
});

test("extra arguments are ignored", () => {
  expect(["a", "b"].map(fixture.delete)).toEqual(["a", "b"]);
  expect(fixture.add(1, 2, 3)).toBe(3);
});

test("functions have their names and their lengths", () => {
  expect(fixture.add.name).toBe("add");
  expect(fixture.renamed.name).toBe("renamed");
  expect(fixture.delete.name).toBe("delete");
  expect(fixture.Numbers.halve.name).toBe("halve");
  expect(fixture.add.length).toBe(2);
  expect(fixture.nothing.length).toBe(0);
});

test("a name may be one that either language reserves", () => {
  expect(fixture.renamed()).toBe("renamed");
  expect(fixture.delete("path")).toBe("path");
  expect(fixture.match("type")).toBe("type");
});

test("a name may be one that generated code uses", () => {
  expect(fixture.send(1, "w", [2], true, "r", "m", 0.5, [3])).toBe("1 w [2] true r m 0.5 [3]");
  expect(fixture.send.name).toBe("send");
  expect(() => fixture.send(1, "w", [-2], true, "r", "m", 0.5, [])).toThrow("send: `raw[0]`: expected u32");
});

test("many parameters keep their places", () => {
  const text = fixture.many(1, "b", -3n, 0.5, true, Float64Array.of(1, 2), "g", 8, null, 1e300, "k", 2n ** 100n);
  expect(text).toBe(`1 b -3 0.5 true [1.0, 2.0] g 8 None 1${"0".repeat(300)} k 1267650600228229401496703205376`);
});

test("namespaces are frozen objects, and go as deep as they say", () => {
  expect(fixture.Numbers.halve(8)).toBe(4);
  expect(fixture.Numbers.Deep.negate(2)).toBe(-2);
  expect(fixture.geometry).toBeUndefined();
  expect(fixture.Geometry.area(2)).toBeCloseTo(12.566);
  expect(fixture.Geometry.Angles.toDegrees(Math.PI)).toBe(180);
  expect(Object.isFrozen(fixture.Numbers)).toBe(true);
  expect(Object.isFrozen(fixture.Numbers.Deep)).toBe(true);
});

test("constants of every kind are values", () => {
  expect(fixture.LIMIT).toBe(4000000000);
  expect(fixture.GREETING).toBe('Grüße, 😀 "you" \\ \0end');
  expect(fixture.BIGGEST).toBe(2n ** 64n - 1n);
  expect(fixture.Flags.ENABLED).toBe(true);
  expect(fixture.NEGATIVE_ZERO).toBe(-0);
  expect(fixture.LETTER).toBe("ß");
  expect(fixture.primes).toEqual([2, 3, 5, 7]);
  expect(fixture.ORIGIN).toEqual({ x: 0, y: 0 });
  expect(fixture.FAVOURITE).toBe("darkBlue");
  expect(fixture.NOTHING).toBeUndefined();
  expect(fixture.Geometry.PI).toBe(Math.PI);
  expect(fixture.Color).toEqual(["red", "green", "darkBlue"]);
  expect(Object.isFrozen(fixture.Color)).toBe(true);
});

test("a start function has run once in a fresh instance, and is no export", async () => {
  using runtime = await createRuntime({ assemblies: [descriptor] });
  const exports = runtime.getAssemblyExports(descriptor);
  expect(exports.starts()).toBe(1);
  expect("start" in exports).toBe(false);
  runtime.restart();
  expect(exports.starts()).toBe(1);
});

test("two instances share nothing", async () => {
  using one = await createRuntime({ assemblies: [descriptor] });
  using other = await createRuntime({ assemblies: [descriptor] });
  const first = one.getAssemblyExports(descriptor);
  const second = other.getAssemblyExports(descriptor);
  expect([first.countCalls(), first.countCalls(), second.countCalls()]).toEqual([1, 2, 1]);
});

test("a linked crate is an assembly of its own in the same module", async () => {
  expect(fixture.Linked.greet("Ada")).toBe("Moin, Ada!");
  expect(fixture.Linked.VERSION).toBe("0.4.0");
  using runtime = await createRuntime({ assemblies: [descriptor] });
  const linked = runtime.getAssemblyExports("linked");
  expect(linked.antipode({ latitude: 53.5, longitude: 10 })).toEqual({ latitude: -53.5, longitude: -170 });
  expect(linked.Linked.greet("Ada")).toBe("Moin, Ada!");
  expect("Linked" in runtime.getAssemblyExports("fixture")).toBe(false);
  expect(() => runtime.getAssemblyExports("other" as never)).toThrow(/fixture.*linked/);
});

test("both doors lead to the same functions", async () => {
  using runtime = await createRuntime({ assemblies: [descriptor] });
  const exports = await runtime.getAssemblyExports(descriptor);
  expect(exports).toBe(runtime.getAssemblyExports("fixture"));
  expect(Object.isFrozen(exports)).toBe(true);
  expect(exports.Invoices.total({ id: 7n, lines: [{ sku: "a", quantity: 2, unitPrice: 9.5 }] })).toBe(19);
  expect(exports.LIMIT).toBe(fixture.LIMIT);
});

test("no function of Rust is a constructor", () => {
  const { add, greet, Billing, Callback } = fixture as unknown as Record<string, Record<string, unknown>> &
    typeof fixture;
  for (const f of [add, greet, Billing.charge, Callback.counter(0)])
    expect(() => Reflect.construct(f as () => void, [])).toThrow(TypeError);
});
