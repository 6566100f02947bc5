/** Which changes of what a package exports are major, minor and patch: every rule of the guide, by two manifests. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Change, levelOf, nextVersion } from "../npm/dist/cli/check/change.js";
import { compare } from "../npm/dist/cli/check/compare.js";
import { Fitting } from "../npm/dist/cli/check/fit.js";
import { Seeing } from "../npm/dist/cli/check/seen.js";
import type { FunctionItem, Manifest } from "../npm/dist/cli/manifest/type.js";
import { contractText, parseContract } from "../npm/dist/cli/package/contract.js";
import { prepare } from "../npm/dist/cli/typings/body.js";
import { typeText } from "../npm/dist/cli/typings/type.js";
import { typings } from "../npm/dist/cli/typings/typings.js";
import type { NamedType, Type } from "../npm/dist/src/type.js";
import { compile, typingsPackage } from "./types/compile.ts";
import {
  alias,
  as,
  buffer,
  callback,
  choice,
  constant,
  field,
  fields,
  func,
  imported,
  klass,
  list,
  manifest,
  member,
  named,
  object,
  option,
  promise,
  record,
  rustFunction,
  stream,
  t,
  type,
  union,
  unit,
} from "./types/manifest.ts";
import { randomManifest } from "./types/random.ts";
import { SAMPLE } from "./types/sample.ts";

type Items = Parameters<typeof manifest>[0];

const [u8, u32, u64, f64, string] = [t("u8"), t("u32"), t("u64"), t("f64"), t("string")];

const written = (of: Manifest): string => contractText(of, "0.1.0");
const compared = (before: Manifest, after: Manifest): readonly Change[] =>
  compare(parseContract(written(before)), parseContract(written(after)));
const changes = (before: Items, after: Items): readonly Change[] => compared(manifest(before), manifest(after));
const lines = (all: readonly Change[]): string[] =>
  all.map(({ level, path, text, by = [] }) => `${level} ${path}: ${text}${by.length ? ` (${by.join(", ")})` : ""}`);

/** One export that takes and gives a type. */
const takes = (of: Type, rest: Partial<FunctionItem> = {}): Items[number] => func("f", { a: of }, t("unit"), rest);
const gives = (of: Type, rest: Partial<FunctionItem> = {}): Items[number] => func("f", {}, of, rest);
const serde = (name: string, declaration = ""): Type => ({ kind: "serde", name, declaration });
const optional = (of: Type) => ({ presence: "default", type: of }) as const;
/** A named type that an export takes, or gives. */
const taken = (body: Parameters<typeof type>[1]): Items => [type("T", body), takes(named("T"))];
const given = (body: Parameters<typeof type>[1]): Items => [type("T", body), gives(named("T"))];
const fails = (...codes: string[]): Items => failsWith(Object.fromEntries(codes.map((code) => [code, unit])));
const failsWith = (variants: Parameters<typeof union>[1]): Items => [
  type("E", union("code", variants)),
  gives(u8, { error: { kind: "typed", id: "E" } }),
];
const valued = (value: number): Items => [
  { ...constant("MAX", u32), message: new Uint8Array(new Uint32Array([12, 12, value]).buffer) },
];
const cart = (...members: Parameters<typeof member>[]): Items => [
  klass("Cart", ...members.map((each) => member(...each))),
];
const counted = (self: "shared" | "changed" | "taken"): Items => cart(["count", {}, u32, { self }]);
const host = (parameters: Record<string, Type>, result?: Type, rest?: object): Items => [
  imported("host", "ask", parameters, result, rest),
];
const tree = (value: Type): Items => taken(record(field("value", value), field("children", list(named("T")))));
const page = (of: string, item: Type): Items => [
  type("User", record(field("id", item))),
  type("Page", record(field("items", list(named("User")))), {
    ...{ id: `Page<${of}>`, arguments: [named("User")], parameters: ["T"] },
    generic: record(field("items", list({ kind: "parameter", index: 0 }))),
  }),
  takes(named(`Page<${of}>`)),
];
const listener = (methods: Record<string, Record<string, Type>>): Items =>
  taken({
    kind: "trait",
    methods: Object.entries(methods).map(([name, parameters]) => {
      return { name, docs: "", ...func(name, parameters), result: t("unit") };
    }),
  });
const chart = type("Chart", { kind: "imported", module: "host", names: ["Chart"], base: [] });
const ofChart = { of: named("Chart"), isStatic: false } as const;

const AT_ONCE =
  "`a` gives a value at once, which nothing at a distance can: make it `JsFunction<fn(…) -> JsPromise<…>>`";

/** Both builds for each rule of the guide, and every change that there is. */
const RULES: Readonly<Record<string, readonly [before: Items, after: Items, ...changes: string[]]>> = {
  "an export is new": [[], [gives(u8)], "minor f: is new"],
  "an export is gone, or has another name": [
    [gives(u8)],
    [func("Shop.f", {}, u8)],
    ...["major f: is gone", "minor Shop.f: is new"],
  ],
  "an export is of another sort: a function, a constant, a class": [
    [func("Cart", {})],
    cart(),
    "major Cart: was a function, is a class",
  ],
  "a parameter takes more: `u32` becomes `f64`, `T` becomes `Option<T>`": [
    [func("f", { a: u32, b: string })],
    [func("f", { a: f64, b: { presence: "optional", type: option(string) } })],
    ...["minor f(a): took `u32`, takes `f64`", "minor f(b): took `string`, takes `option(string)`"],
  ],
  "a parameter takes less: `u32` becomes `u8`, `Option<T>` becomes `T`": [
    [func("f", { a: u32, b: { presence: "optional", type: option(string) } })],
    [func("f", { a: u8, b: string })],
    ...["major f(a): took `u32`, takes `u8`", "major f(b): took `option(string)`, takes `string`"],
  ],
  "a parameter is new, and may be left out": [
    [takes(u8)],
    [func("f", { a: u8, b: optional(u32) })],
    "minor f(b): takes `u32`, which is new",
  ],
  "a parameter is new, and required": [
    [takes(u8)],
    [func("f", { a: u8, b: u32 })],
    "major f(b): needs `u32`, which is new",
  ],
  "a parameter is gone": [[func("f", { a: u8, b: u32 })], [takes(u8)], "major f(b): no longer takes `u32`"],
  "a parameter may be left out that was required": [
    [takes(u8)],
    [func("f", { a: optional(u8) })],
    "minor f(a): took `u8`, takes `u8, or nothing`",
  ],
  "a parameter is required that might be left out": [
    [func("f", { a: optional(u8) })],
    [takes(u8)],
    "major f(a): took `u8, or nothing`, takes `u8`",
  ],
  "a parameter may be left out that is new before the options of an `async` function": [
    [func("f", {}, u8, { async: true })],
    [func("f", { a: optional(u8) }, u8, { async: true })],
    "major f(a): took `CallOptions, or nothing`, takes `u8, or nothing`",
    "minor f(options): takes `CallOptions`, which is new",
  ],
  "a parameter has another name": [[takes(u8)], [func("f", { b: u8 })]],
  "a list of numbers takes the typed array of another type": [
    [takes(list(u32))],
    [takes(list(f64))],
    "major f(a): took `list(u32)`, takes `list(f64)`",
  ],
  "a result gives less: `Option<T>` becomes `T`, `u32` becomes `u8`": [
    [gives(option(u8)), func("g", {}, u32)],
    [gives(u8), func("g", {}, u8)],
    ...["minor f(): gave `option(u8)`, gives `u8`", "minor g(): gave `u32`, gives `u8`"],
  ],
  "a result gives more: `T` becomes `Option<T>`, `u8` becomes `u32`": [
    [gives(u8), func("g", {}, u8)],
    [gives(option(u8)), func("g", {}, u32)],
    ...["major f(): gave `u8`, gives `option(u8)`", "major g(): gave `u8`, gives `u32`"],
  ],
  "a result has another form: `u32` becomes `u64`, `number` becomes `bigint`": [
    [gives(u32)],
    [gives(u64)],
    "major f(): gave `u32`, gives `u64`",
  ],
  "a function becomes `async`, or is no longer": [
    [gives(u8), func("g", {}, u8, { async: true })],
    [gives(u8, { async: true }), func("g", {}, u8)],
    "major f(): gave `u8`, gives `promise(u8)`",
    "major g(options): no longer takes `CallOptions`",
    "major g(): gave `promise(u8)`, gives `u8`",
    "minor f(options): takes `CallOptions`, which is new",
  ],
  "an `async fn` becomes a function that gives a `JsPromise`, or the other way round, where no options are passed": [
    [gives(u8, { async: true })],
    [gives(promise(u8))],
    "major f(options): no longer takes `CallOptions`",
  ],
  "a field that is taken is new, and may be left out": [
    taken(record(field("a", u8))),
    taken(record(field("a", u8), field("b", option(u8)), field("c", u8, { presence: "default" }))),
    ...["minor T.b: takes `option(u8)`, which is new (f)", "minor T.c: takes `u8`, which is new (f)"],
    "minor TInput: the type is new",
  ],
  "a field that is taken is new, and required": [
    taken(record(field("a", u8))),
    taken(record(field("a", u8), field("b", u8))),
    "major T.b: needs `u8`, which is new (f)",
  ],
  "a field that is taken is gone: what it said is heard no longer": [
    taken(record(field("a", u8), field("b", u8))),
    taken(record(field("a", u8))),
    "major T.b: no longer takes `u8` (f)",
  ],
  "a field that is given is new": [
    given(record(field("a", u8))),
    given(record(field("a", u8), field("b", u8))),
    "minor T.b: gives `u8`, which is new (f)",
  ],
  "a field that is given is gone": [
    given(record(field("a", u8), field("b", u8))),
    given(record(field("a", u8))),
    "major T.b: no longer gives `u8` (f)",
  ],
  "a field that is taken and given is new, and required": [
    [type("T", record(field("a", u8))), func("f", { a: named("T") }, named("T"))],
    [type("T", record(field("a", u8), field("b", u8))), func("f", { a: named("T") }, named("T"))],
    ...["major T.b: needs `u8`, which is new (f)", "minor T.b: gives `u8`, which is new (f)"],
  ],
  "a variant of an enum is new, which is taken": [
    taken(choice("x")),
    taken(choice("x", "y")),
    'minor T: takes `"y"`, which is new (f)',
  ],
  "a variant of an enum is new, which is given": [
    given(union("kind", { a: unit })),
    given(union("kind", { a: unit, b: unit })),
    'major T: gives `"b"`, which is new (f)',
  ],
  "a variant of an enum is gone, which is taken": [
    taken(union("kind", { a: unit, b: unit })),
    taken(union("kind", { a: unit })),
    'major T: no longer takes `"b"` (f)',
  ],
  "a variant of an enum is gone, which is given": [
    given(choice("x", "y")),
    given(choice("x")),
    'minor T: no longer gives `"y"` (f)',
  ],
  "an enum of units that is taken becomes a text": [
    [type("T", choice("x")), gives(named("T")), func("g", { a: named("T") })],
    [type("T", choice("x")), gives(named("T")), func("g", { a: string })],
    "minor g(a): took `T`, takes `string`",
  ],
  "the tag of an enum with data has another name": [
    taken(union("kind", { a: unit })),
    taken(union("type", { a: unit })),
    "major T.kind: took `the tag kind`, takes `the tag type` (f)",
    "minor T.type: took `the tag kind`, takes `the tag type` (f)",
  ],
  "the typings have a new type": [[], [type("T", record(field("a", u8)))], "minor T: the type is new"],
  "a type is gone from the typings, or has another name": [
    [type("T", record(field("a", u8))), takes(named("T"))],
    [type("U", record(field("a", u8))), takes(named("U"))],
    ...["major T: the type is gone", "minor U: the type is new"],
  ],
  "a type has a brand that it had not, where it is taken": [
    taken(alias(string)),
    taken(alias(string, "T")),
    "major f(a): took `string`, takes `T`",
  ],
  "a type has a brand that it had not, where it is given": [
    given(alias(string)),
    given(alias(string, "T")),
    "minor f(): gave `string`, gives `T`",
  ],
  "a function fails with an error that has no class, where it did not fail": [
    [gives(u8)],
    [gives(u8, { error: { kind: "message" } })],
    "major f throws: gave `no error`, gives `RustError`",
  ],
  "a function no longer fails": [
    [gives(u8, { error: { kind: "thrown" } })],
    [gives(u8)],
    "minor f throws: gave `whatever JavaScript threw`, gives `no error`",
  ],
  "a code of an error is new": [fails("a"), fails("a", "b"), 'major E: gives `"b"`, which is new (f)'],
  "a code of an error is gone": [fails("a", "b"), fails("a"), 'minor E: no longer gives `"b"` (f)'],
  "the data of an error gives less": [
    failsWith({ a: fields(field("limit", u32)) }),
    failsWith({ a: fields(field("limit", u8)) }),
    'minor E["a"].limit: gave `u32`, gives `u8` (f)',
  ],
  "an error without a class gets one": [
    [gives(u8, { error: { kind: "message" } })],
    fails("a"),
    "minor f throws: gave `RustError`, gives `E`",
    ...["minor E: the type is new", "minor E: the value is new"],
  ],
  "an error with a class has none any longer": [
    fails("a"),
    [gives(u8, { error: { kind: "message" } })],
    "major f throws: gave `E`, gives `RustError`",
    ...["major E: the type is gone", "major E: the value is gone"],
  ],
  "a constant has another value": [valued(10), valued(12), "minor MAX: was `10`, is `12`"],
  "a constant has another type": [
    valued(10),
    [{ ...(valued(10)[0] as ReturnType<typeof constant>), type: t("i32") }],
    "major MAX: gave `u32`, gives `i32`",
  ],
  "a member of a class is new": [
    cart(),
    cart(["total", {}, u32, { self: "shared" }], ["of", {}]),
    ...["minor static Cart.of: is new", "minor Cart.total: is new"],
  ],
  "a member of a class is gone": [
    cart(["total", {}, u32, { self: "shared", role: "getter" }]),
    cart(["total", {}, u32, { self: "shared" }]),
    ...["major get Cart.total: is gone", "minor Cart.total: is new"],
  ],
  "a class can be constructed": [
    cart(),
    cart(["new", {}, object("Cart"), { role: "constructor" }]),
    "minor new Cart: is new",
  ],
  "a class can no longer be constructed": [
    cart(["new", {}, object("Cart"), { role: "constructor" }]),
    cart(),
    "major new Cart: is gone",
  ],
  "a method becomes one of the class itself": [
    cart(["total", {}, u32, { self: "shared" }]),
    cart(["total", {}, u32]),
    ...["major Cart.total: is gone", "minor static Cart.total: is new"],
  ],
  "a property can be set": [
    cart(["size", {}, u32, { self: "shared", role: "getter" }]),
    cart(
      ["size", {}, u32, { self: "shared", role: "getter" }],
      ["size", { value: u32 }, t("unit"), { self: "changed", role: "setter" }],
    ),
    "minor set Cart.size: is new",
  ],
  "a property can no longer be set": [
    cart(["size", { value: u32 }, t("unit"), { self: "changed", role: "setter" }]),
    cart(),
    "major set Cart.size: is gone",
  ],
  "a method no longer gives its own object": [
    cart(["add", {}, t("unit"), { self: "changed", chained: true }]),
    cart(["add", {}, t("unit"), { self: "changed" }]),
    "major Cart.add(): gave `Cart`, gives `unit`",
  ],
  "a member under a symbol is gone": [
    cart(["split", { text: string }, u32, { self: "shared", name: "[Symbol.split]" }]),
    cart(),
    "major Cart[Symbol.split]: is gone",
  ],
  "a method changes an object that it only looked at, which may be in use": [
    counted("shared"),
    counted("changed"),
    "major Cart.count: took `&self`, takes `&mut self`",
  ],
  "a method takes away the object that it was called on": [
    counted("changed"),
    counted("taken"),
    "major Cart.count: took `&mut self`, takes `self`",
  ],
  "a method only looks at an object that it changed": [
    counted("changed"),
    counted("shared"),
    "minor Cart.count: took `&mut self`, takes `&self`",
  ],
  "a parameter takes an object away that it was lent": [
    [...cart(), takes(object("Cart"))],
    [...cart(), takes(object("Cart", "taken"))],
    "major f(a): took `Cart`, takes `Cart, taken`",
  ],
  "a callback is given more: the other values a parameter of it may have, `u8` becomes `u32`": [
    [takes(callback({ x: u8 }))],
    [takes(callback({ x: u32 }))],
    "major f(a)(x): gave `u8`, gives `u32`",
  ],
  "a callback is given less": [
    [takes(callback({ x: option(u8) }))],
    [takes(callback({ x: u8 }))],
    "minor f(a)(x): gave `option(u8)`, gives `u8`",
  ],
  "a callback is given one more parameter, which it may overlook": [
    [takes(callback({ x: u8 }))],
    [takes(callback({ x: u8, y: u8 }))],
    "minor f(a)(y): gives `u8`, which is new",
  ],
  "a callback is given one parameter less": [
    [takes(callback({ x: u8, y: u8 }))],
    [takes(callback({ x: u8 }))],
    "major f(a)(y): no longer gives `u8`",
  ],
  "a callback may return more": [
    [takes(callback({}, u8))],
    [takes(callback({}, u32))],
    "minor f(a)(): took `u8`, takes `u32`",
  ],
  "a callback must return something that it needed not": [
    [takes(callback({}))],
    [takes(callback({}, u8))],
    "major f(a)(): took `unit`, takes `u8`",
    `major f: is near only now: ${AT_ONCE}`,
  ],
  "a callback of a callback turns the rules over once more": [
    [takes(callback({ next: rustFunction({ x: u8 }, u32) }))],
    [takes(callback({ next: rustFunction({ x: u32 }, u8) }))],
    ...["minor f(a)(next)(x): took `u8`, takes `u32`", "minor f(a)(next)(): gave `u32`, gives `u8`"],
  ],
  "a function of Rust's that is given takes more": [
    [gives(rustFunction({ x: u8 }))],
    [gives(rustFunction({ x: u32, y: option(u8) }))],
    ...["minor f()(x): took `u8`, takes `u32`", "minor f()(y): takes `option(u8)`, which is new"],
  ],
  "a function of Rust's that is given takes less": [
    [gives(rustFunction({ x: u32 }))],
    [gives(rustFunction({ x: u8, y: u8 }))],
    ...["major f()(x): took `u32`, takes `u8`", "major f()(y): needs `u8`, which is new"],
  ],
  "a value of JavaScript's may be a promise of it": [
    [takes(u8)],
    [takes(promise(u8))],
    "minor f(a): took `u8`, takes `promise(u8)`",
  ],
  "a promise of JavaScript's must be the value itself": [
    [takes(promise(u8))],
    [takes(u8)],
    "major f(a): took `promise(u8)`, takes `u8`",
  ],
  "the items of a stream that is given are others too": [
    [gives(stream(u8, "rustStream")), func("g", {}, stream(u8, "rustIterator"))],
    [gives(stream(u32, "rustStream")), func("g", {}, stream(u32, "rustIterator"))],
    ...["major f()[]: gave `u8`, gives `u32`", "major g()[]: gave `u8`, gives `u32`"],
  ],
  "the items of a stream that is taken may be others too": [
    [takes(stream(u8))],
    [takes(stream(u32))],
    "minor f(a)[]: took `u8`, takes `u32`",
  ],
  "a map with texts as keys, which is taken, becomes a record": [
    [takes(as("Map", { kind: "record", of: u8 }))],
    [takes({ kind: "record", of: u8 })],
    "minor f(a): took `map(string, u8)`, takes `record(u8)`",
  ],
  "the `T` in a `Serde<T>` is another one": [
    [takes(serde("Order")), func("g", {}, list(serde("Settings", "export interface Settings {}")))],
    [takes(serde("Bill")), func("g", {}, list(serde("Order")))],
    ...["major f(a): took `Serde<Order>`, takes `Serde<Bill>`", "major g()[]: gave `Settings`, gives `Serde<Order>`"],
  ],
  "a recursive type takes more, deep in itself": [tree(u8), tree(u32), "minor T.value: took `u8`, takes `u32` (f)"],
  "a generic type takes more for one of its arguments": [
    page("User", u8),
    page("User", u32),
    "minor User.id: took `u8`, takes `u32` (f)",
  ],
  "a method of a trait is new, which JavaScript must have": [
    listener({ open: {} }),
    listener({ open: {}, close: {} }),
    "major T.close: needs `a method`, which is new (f)",
  ],
  "a method of a trait is gone": [
    listener({ open: {}, close: {} }),
    listener({ open: {} }),
    "minor T.close: no longer takes `a method` (f)",
  ],
  "JavaScript must provide a function that Rust imports": [[], host({}), "major host.ask: is new"],
  "a function that Rust imports is gone": [host({}), [], "minor host.ask: is gone"],
  "a function that Rust imports gets other values too": [
    host({ a: u8 }),
    host({ a: u32 }),
    "major host.ask(a): gave `u8`, gives `u32`",
  ],
  "a function that Rust imports may return other values too": [
    host({}, u8),
    host({}, u32),
    "minor host.ask(): took `u8`, takes `u32`",
  ],
  "a function that Rust imports may give a promise": [
    host({}, u8),
    host({}, u8, { async: true }),
    ...["minor host.ask(): took `u8`, takes `promise(u8)`", "minor host.ask: is at a distance, too"],
  ],
  "Rust uses more of a class of JavaScript's": [
    [chart],
    [chart, imported("host", "draw", { points: u8 }, t("unit"), { member: ofChart })],
    "major Chart.draw: is new",
  ],
  "Rust sets a property of such a class in place of reading it": [
    [chart, imported("host", "title", {}, u8, { role: "getter", member: ofChart })],
    [chart, imported("host", "title", { title: u8 }, t("unit"), { role: "setter", member: ofChart })],
    ...["major set Chart.title: is new", "minor Chart.title: is gone"],
  ],
  "an export works at a distance no longer": [
    [takes(callback({}, promise(u8)))],
    [takes(callback({}, u8))],
    "major f(a)(): took `promise(u8)`, takes `u8`",
    `major f: is near only now: ${AT_ONCE}`,
  ],
  "an export works at a distance, too": [
    [takes(callback({}, u8))],
    [takes(callback({}, promise(u8)))],
    ...["minor f(a)(): took `u8`, takes `promise(u8)`", "minor f: is at a distance, too"],
  ],
  "documentation is another": [[takes(u8)], [takes(u8, { docs: "Says." })], "patch f: is documented otherwise"],
  "something is deprecated": [
    [takes(u8, { docs: "Says." })],
    [takes(u8, { docs: "@deprecated use g\n\nSays." })],
    "patch f: is deprecated",
  ],
  "the code of functions": [[takes(u8)], [takes(u8)]],
};

/** Everything that there is of types. Its constants have no values. */
const SAMPLED: Manifest = { ...SAMPLE, constants: [] };

/** Whether every value of the one type is one of the other. */
function fits(from: Type, to: Type, direction: "in" | "out", { types }: Manifest): boolean {
  const [seeing, fitting] = [new Seeing(types), new Fitting()];
  const ask = () => {
    const [a, b] = [seeing.lower(from), seeing.lower(to)];
    return fitting.misfits(a, b, { name: "", path: "", direction, isNew: false });
  };
  let found = ask();
  while (!fitting.next()) found = ask();
  return found.length === 0;
}

/** The same manifest with a second type for each: the first, changed here and there. */
function withMutants(of: Manifest, seed: number): Manifest {
  let state = seed;
  const isChosen = (): boolean => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % 7 === 0;
  };
  const wider: Readonly<Record<string, Type>> = {
    u8: t("i32"),
    i32: f64,
    char: string,
    i64: t("u128"),
    f64: option(f64),
  };
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const isShort = value.length > 1 && "name" in Object(value[0]) && isChosen();
      return (isShort ? value.slice(1) : value).map(change);
    }
    if (typeof value !== "object" || value === null) return value;
    const { kind, id, of: inner } = value as { kind?: string; id?: string; of?: unknown };
    if (kind === "named") return { kind, id: `M${id}` };
    if (kind === "option" && isChosen()) return change(inner);
    if (kind !== undefined && Object.hasOwn(wider, kind) && isChosen()) return wider[kind];
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));
  };
  const mutants = Object.values(of.types).map((each) => {
    const { id, name, body, arguments: args } = each;
    return {
      ...each,
      id: `M${id}`,
      name: `M${name}`,
      body: change(body) as typeof body,
      arguments: change(args) as Type[],
    };
  });
  return { ...of, types: { ...of.types, ...Object.fromEntries(mutants.map((each) => [each.id, each])) } };
}

/** The rows of the table in the guide. */
const rows = readFileSync(new URL("../npm/docs/versions.md", import.meta.url), "utf8")
  .split("\n")
  .map((line) => /^\| (.*) \| (major|minor|patch) \|$/.exec(line))
  .filter((row) => row !== null)
  .map(([, rule, level]) => [rule, level] as [string, string]);

test("the guide has the rules that are tried here, and no others", () => {
  expect(rows.map(([rule]) => rule)).toEqual(Object.keys(RULES));
});

test.each(rows)("%s: %s", (rule, level) => {
  const [before, after, ...expected] = RULES[rule] as (typeof RULES)[string];
  const found = changes(before, after);
  expect(lines(found)).toEqual(expected);
  expect(levelOf(found)).toBe(level);
});

/** What is in some types, and how they are compared with others: whether they fit as they are taken, and as they are given. */
const NAMED: Manifest = manifest([
  type("Bag", record(field("a", u8))),
  type("Choice", union("kind", { a: unit })),
  type("Color", choice("red")),
  type("Marked", alias(named("Bag"), "Marked")),
  type("Maybe", record(field("a", option(u8)))),
  type("Default", record(field("a", u8, { presence: "default" }))),
  type("Json", alias(string)),
  type("Aliased", record(field("a", u8, { aliases: ["b"] }))),
  type("Strict", { ...record(field("a", u8)), isStrict: true } as NamedType["body"]),
  type("Skipped", record(field("a", u8, { isSkipped: true }))),
  type("Rested", record(field("a", u8), field("", { kind: "record", of: u8 }, { isFlat: true }))),
  type("RestedText", record(field("a", u8), field("", { kind: "record", of: string }, { isFlat: true }))),
  type("Beside", record(field("a", u8), field("", named("Choice"), { isFlat: true }))),
  type("Adjacent", { ...union("kind", { a: fields(field("x", u8)) }), content: "data" } as NamedType["body"]),
  type("Inside", union("kind", { a: fields(field("data", named("X"))) })),
  type("X", record(field("x", u8))),
  type("Tone", { kind: "enum", variants: [{ name: "red", docs: "", aliases: ["scarlet"] }] }),
  type("Any", {
    kind: "enum",
    variants: [
      { name: "red", docs: "" },
      { name: "other", docs: "", isOther: true },
    ],
  }),
  type("Level", { kind: "enum", variants: [{ name: "Low", docs: "", value: 1 }] }),
  type("Levels", {
    kind: "enum",
    variants: [
      { name: "Low", docs: "", value: 1 },
      { name: "High", docs: "", value: 300 },
    ],
  }),
  type("Tap", { kind: "union", tag: "kind", variants: [{ name: "a", docs: "", aliases: ["b"], content: unit }] }),
  type("AnyTap", {
    kind: "union",
    tag: "kind",
    variants: [
      { name: "a", docs: "", content: unit },
      { name: "other", docs: "", isOther: true, content: unit },
    ],
  }),
  ...cart(),
]);
const json = (form: "value" | "object" | "number", isWide = 0): Type => ({
  ...{ kind: "json", form, isWide },
  of: named("Json"),
});
const pair = (...of: Type[]): Type => ({ kind: "tuple", of });
const three: Type = { kind: "array", of: string, length: 3 };
const [Bag, Choice, Color, Marked] = ["Bag", "Choice", "Color", "Marked"].map(named) as [Type, Type, Type, Type];

const PAIRS: readonly (readonly [from: Type, to: Type, taken: boolean, given: boolean])[] = [
  [t("char"), string, true, true],
  [string, t("char"), false, false],
  [u32, u64, true, false],
  [u64, u32, false, false],
  [t("f32"), f64, true, true],
  [f64, t("f32"), false, false],
  [u32, t("duration"), true, true],
  [f64, t("duration"), false, false],
  [as("number", t("u128")), as("number", t("i64")), true, true],
  [as("number", t("i128")), as("number", t("i64")), true, true],
  [as("number", u64), f64, true, true],
  [as("number", t("date")), as("number", t("i64")), false, false],
  [as("number", t("date")), f64, true, true],
  [u8, as("bigint", u32), true, false],
  [option(u8), as("null", option(u8)), true, false],
  [option(option(u8)), option(u8), true, false],
  [named("Maybe"), named("Default"), false, false],
  [named("Default"), named("Maybe"), true, true],
  [pair(string, string), list(string), true, true],
  [list(string), pair(string, string), false, false],
  [three, list(string), true, true],
  [three, pair(string, string, string), true, true],
  [three, pair(string, string), false, false],
  [as("Map", { kind: "record", of: u8 }), { kind: "record", of: u8 }, true, false],
  [{ kind: "record", of: u8 }, as("Map", { kind: "record", of: u8 }), false, false],
  [stream(u8), stream(u64), true, true],
  [stream(u8, "rustStream"), stream(u64, "rustStream"), false, false],
  [promise(u8), promise(t("unit")), false, false],
  [callback({}, u8), callback({}), true, true],
  [callback({}, u8), callback({}, promise(t("unit"))), true, true],
  [callback({}), callback({}, u8), false, false],
  [callback({ a: u8 }), rustFunction({ a: u8 }), false, false],
  [u8, t("any"), true, true],
  [Bag, t("object"), true, true],
  [t("date"), t("object"), true, true],
  [list(u8), t("object"), true, true],
  [callback({}), t("object"), true, true],
  [Color, t("object"), false, false],
  [string, t("object"), false, false],
  [u8, t("object"), false, false],
  [option(Bag), t("object"), false, false],
  [Color, string, true, true],
  [Bag, Choice, false, false],
  [Marked, Bag, true, true],
  [Bag, Marked, false, false],
  [object("Cart"), object("Cart", "taken"), false, true],
  [object("Cart", "taken"), object("Cart"), true, true],
  [json("object"), json("value"), true, true],
  [json("value"), json("object"), false, false],
  [json("number"), json("number", 1), true, true],
  [json("number", 1), json("number"), false, false],
  [{ kind: "jsClass", name: "URL" }, { kind: "jsClass", name: "Blob" }, false, false],
  [{ kind: "jsClass", name: "URL" }, t("object"), true, true],
  [Bag, named("Aliased"), true, true],
  [named("Aliased"), Bag, false, true],
  [Bag, named("Strict"), false, true],
  [named("Strict"), Bag, true, true],
  [Bag, named("Skipped"), true, true],
  [named("Skipped"), Bag, true, false],
  [Bag, named("Rested"), true, true],
  [named("Rested"), Bag, false, true],
  [named("Rested"), named("RestedText"), false, false],
  [named("Beside"), Bag, false, true],
  [Bag, named("Beside"), false, false],
  [named("Adjacent"), named("Inside"), true, true],
  [named("Inside"), named("Adjacent"), true, true],
  [Choice, named("Adjacent"), false, false],
  [Color, named("Tone"), true, true],
  [named("Tone"), Color, false, true],
  [Color, named("Any"), true, true],
  [named("Any"), Color, false, false],
  [named("Any"), string, true, true],
  [named("Level"), named("Levels"), true, true],
  [named("Levels"), named("Level"), false, false],
  [named("Level"), u8, true, true],
  [named("Levels"), u8, false, false],
  [named("Level"), string, false, false],
  [Choice, named("Tap"), true, true],
  [named("Tap"), Choice, false, true],
  [Choice, named("AnyTap"), true, true],
  [named("AnyTap"), Choice, false, false],
  [{ kind: "map", key: Color, of: u8 }, { kind: "record", of: u8 }, true, true],
  [{ kind: "record", of: u8 }, { kind: "map", key: Color, of: u8 }, false, false],
  [as("Map", { kind: "map", key: Color, of: u8 }), { kind: "map", key: Color, of: u8 }, true, false],
  [as("Record", { kind: "map", key: u8, of: u8 }), as("Record", { kind: "map", key: u32, of: u8 }), true, true],
  [as("Record", { kind: "map", key: u32, of: u8 }), as("Record", { kind: "map", key: u8, of: u8 }), false, false],
];

test("a number of an enum that is called otherwise is another value", () => {
  const level = (name: string): Items => given({ kind: "enum", variants: [{ name, docs: "", value: 1 }] });
  expect(lines(changes(level("Low"), level("Least")))).toEqual([
    "major T.Low: the value is gone",
    "minor T.Least: the value is new",
  ]);
});

test.each(PAIRS.map(([from, to, ...expected]) => [text(from), text(to), { from, to, expected }] as const))(
  "of %s and %s it is known whether they fit",
  (_, __, { from, to, expected }) => {
    expect([fits(from, to, "in", NAMED), fits(from, to, "out", NAMED)]).toEqual(expected);
  },
);

function text(of: Type): string {
  return JSON.stringify(of).replace(/"|kind:/g, "");
}

test("what fits only as long as another type is not known to change is told of all that lead to it", () => {
  const of = (leaf: Type): Items => [
    type("A", record(field("b", named("B")), field("leaf", leaf))),
    type("B", record(field("a", list(named("A"))))),
    func("f", { x: named("A") }),
    func("g", { x: named("B") }),
  ];
  expect(lines(changes(of(u32), of(u8)))).toEqual(["major A.leaf: took `u32`, takes `u8` (f, g)"]);
});

describe("what fits by the rules, TypeScript takes, too:", () => {
  test.each([1, 2, 3, 4, 5, 6])("seed %i", { timeout: 60_000 }, async (seed) => {
    const all = withMutants(randomManifest(seed, 40), seed);
    const pairs = Object.keys(all.types)
      .filter((id) => /^T\d+$/.test(id))
      .flatMap((id) => [
        [id, `M${id}`],
        [`M${id}`, id],
      ]) as [string, string][];
    const fitting = pairs.flatMap(([from, to]) =>
      (["in", "out"] as const)
        .filter((direction) => fits(named(from), named(to), direction, all))
        .map((form) => ({ from, to, form })),
    );
    // Not all of them, and not none.
    expect(fitting.length).toBeGreaterThan(20);
    expect(fitting.length).toBeLessThan(pairs.length * 2 - 20);
    // Only what goes in has a form of its own there.
    const takes = Object.keys(all.types).map((id, k) => func(`take${k}`, { value: named(id) }));
    const taken = { ...all, functions: [...all.functions, ...takes] };
    const context = prepare(taken);
    const text = (id: string, form: "in" | "out"): string => typeText(named(id), form, context);
    const program = fitting.map(
      ({ from, to, form }, k) =>
        `export declare const a${k}: ${text(from, form)};\nexport const b${k}: ${text(to, form)} = a${k};\n`,
    );
    const names = new Set(program.join("").match(/\b\w*T\d+\w*/g));
    const files = {
      ...typingsPackage("all", typings(taken)),
      "program.ts": `import type { ${[...names].join(", ")} } from "all";\n${program.join("")}`,
    };
    const surroundings = { compiler: "TypeScript 7.0", lib: ["es2022"], types: [], module: "nodenext" } as const;
    expect(await compile(files, surroundings)).toBe("");
  });
});

describe("what is the same", () => {
  test("is no change, in whatever order and wherever it stands", () => {
    const shifted = {
      ...SAMPLED,
      functions: SAMPLED.functions.toReversed().map((item) => ({ ...item, place: "src/other.rs:7" })),
    };
    expect(written(shifted)).toBe(written(SAMPLED));
    expect(lines(compared(SAMPLED, shifted))).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("is no change, whatever types there are: %i", (seed) => {
    const of = randomManifest(seed);
    expect(lines(compared(of, of))).toEqual([]);
  });

  test("is a type of another name with the same fields", () => {
    const of = (name: string): Items => [type(name, record(field("a", u8))), gives(list(named(name)))];
    expect(lines(changes(of("A"), of("B")))).toEqual(["major A: the type is gone", "minor B: the type is new"]);
  });
});

test("a type that many exports lead to is said once, with those", () => {
  const of = (item: Type): Items => [
    type("T", record(field("a", item))),
    ...["f", "g", "h"].map((name) => func(name, { x: list(named("T")) })),
  ];
  expect(lines(changes(of(u32), of(u8)))).toEqual(["major T.a: took `u32`, takes `u8` (f, g, h)"]);
});

test("types that hold each other are compared to their end, in alternatives, too", () => {
  const of = (leaf: Type): Items => [
    type("A", record(field("b", option(named("B"))))),
    type("B", { kind: "untagged", variants: [string, named("A"), list(named("C"))] }),
    type("C", record(field("a", named("A")), field("leaf", leaf))),
    takes(named("A")),
  ];
  expect(lines(changes(of(u32), of(f64)))).toEqual(["minor C.leaf: took `u32`, takes `f64` (f)"]);
  expect(lines(changes(of(f64), of(u32)))).toContain("major C.leaf: took `f64`, takes `u32` (f)");
});

test("buffers and lists of the same numbers are taken for each other, and bytes are taken for more", () => {
  expect(lines(changes([takes(buffer("f64"))], [takes(list(f64))]))).toEqual([]);
  expect(lines(changes([takes(list(u8))], [takes(buffer("u8"))]))).toEqual([
    "minor f(a): took `list(u8)`, takes `buffer(u8)`",
  ]);
  expect(lines(changes([gives(buffer("f64"))], [gives(list(f64))]))).toEqual([
    "major f(): gave `buffer(f64)`, gives `list(f64)`",
  ]);
});

test.each([
  ["1.4.2", "major", "2.0.0"],
  ["1.4.2", "minor", "1.5.0"],
  ["1.4.2", "patch", "1.4.3"],
  ["0.4.2", "major", "0.5.0"],
  ["0.4.2", "minor", "0.4.3"],
  ["0.4.2", "patch", "0.4.3"],
  ["0.0.2", "major", "0.0.3"],
  ["0.0.0", "minor", "0.0.1"],
  ["2.0.0-beta.3", "major", "2.0.0"],
  ["1.0.0+build.5", "patch", "1.0.1"],
] as const)("after %s a %s version is at least %s", (version, level, next) => {
  expect(nextVersion(version, level)).toBe(next);
});
