/** Types that are known at run time only, against the glue that is generated for the same types. */
import { describe, expect, test } from "vitest";
import { readValue } from "../npm/src/dynamic/read.ts";
import { writeValue } from "../npm/src/dynamic/write.ts";
import { refusal } from "../npm/src/fault.ts";
import { copy, stage } from "../npm/src/inbox.ts";
import type { Entry, Reader } from "../npm/src/life.ts";
import { PlainLowering } from "../npm/src/lowering.ts";
import { open } from "../npm/src/outbox.ts";
import { keyOf } from "../npm/src/shape.ts";
import type { NamedType, Type } from "../npm/src/type.ts";
import { Random, RandomValues, randomNames, randomType } from "./types/crossing.ts";
import { described, enginesOf, instanceOf, lowered } from "./types/engines.ts";
import {
  alias,
  as,
  buffer,
  callback,
  choice,
  field,
  fields,
  list,
  named,
  newtype,
  option,
  record,
  SCALARS,
  t,
  tuple,
  type,
  union,
  unit,
} from "./types/manifest.ts";

const NAMED: readonly NamedType[] = [
  type(
    "Point",
    record(field("x", t("f64")), field("y", t("u8"), { presence: "default" }), field("odd-key", option(t("string")))),
  ),
  type("Node", record(field("label", t("string")), field("next", option(named("Node"))))),
  type("Tree", alias(list(named("Tree")))),
  type("Id", alias(t("u32"), "Id")),
  type("Maybe", alias(option(t("u32")))),
  type("Color", choice("red", "green")),
  type("Wide", choice(...Array.from({ length: 300 }, (_, k) => `v${k}`))),
  type(
    "Shape",
    union("kind", {
      none: unit,
      round: fields(field("radius", t("f64"))),
      named: newtype(named("Point")),
      one: newtype(t("u32")),
      pair: tuple(t("u32"), t("string")),
    }),
  ),
  type("Text", { kind: "untagged", variants: [t("string"), buffer("u8"), named("Point"), list(t("u32"))] }),
  type("Number", { kind: "untagged", variants: [t("u64"), t("bool"), option(t("date"))] }),
  type(
    "Expr",
    union("op", { num: newtype(t("f64")), neg: newtype(named("Expr")), add: tuple(named("Expr"), named("Expr")) }),
  ),
  type("Strict", {
    kind: "record",
    isStrict: true,
    fields: [field("x", t("u8"), { aliases: ["a", "odd-key"] }), field("y", t("u8"), { presence: "default" })],
  }),
  type("StrictNothing", { kind: "record", isStrict: true, fields: [] }),
  type(
    "Skipping",
    record(
      field("x", t("u8"), { isSkipped: true }),
      field("y", list(t("u8")), { isSkipped: true, presence: "default", aliases: ["b"] }),
      field("z", option(t("string")), { isSkipped: true, presence: "default" }),
    ),
  ),
  type("Flat", record(field("", named("Strict"), { isFlat: true }), field("b", t("u8")))),
  type(
    "Rest",
    record(
      field("x", t("u8")),
      field("", { kind: "record", of: t("u8") }, { isFlat: true }),
      field("z", option(t("u8"))),
    ),
  ),
  type("FlatShape", record(field("x", t("u8"), { presence: "default" }), field("", named("Shape"), { isFlat: true }))),
  type("Adjacent", {
    ...union("kind", { none: unit, round: fields(field("radius", t("f64"))), one: newtype(t("u32")) }),
    content: "value",
    isStrict: true,
  } as NamedType["body"]),
  type("Tagged", {
    kind: "union",
    tag: "kind",
    isStrict: true,
    variants: [
      { name: "round", docs: "", aliases: ["circle"], content: fields(field("radius", t("f64"))) },
      { name: "named", docs: "", content: newtype(named("Strict")) },
      { name: "rest", docs: "", content: newtype(named("Rest")) },
      { name: "none", docs: "", isOther: true, content: unit },
    ],
  }),
  type("Tone", {
    kind: "enum",
    variants: [
      { name: "red", docs: "", aliases: ["a", "toString"] },
      { name: "other", docs: "", isOther: true },
    ],
  }),
  type("Level", {
    kind: "enum",
    variants: [
      { name: "Low", docs: "", value: 1 },
      { name: "High", docs: "", value: 256 },
    ],
  }),
  type("Status", {
    kind: "enum",
    variants: [
      { name: "Ready", docs: "", value: 0 },
      { name: "Unknown", docs: "", value: 1, isOther: true },
    ],
  }),
  type("Done", record(field("value", t("u32")), field("ok", t("string")))),
  type("Failed", record(field("value", t("u32")), field("error", named("Maybe")))),
  type("Outcome", { kind: "untagged", variants: [named("Done"), named("Failed"), t("string")] }),
  type("LevelOrText", { kind: "untagged", variants: [named("Level"), named("Color"), list(t("u8"))] }),
];

const TYPES: Readonly<Record<string, Type>> = {
  ...Object.fromEntries(SCALARS.map((kind) => [kind, { kind } as Type])),
  ...Object.fromEntries(NAMED.map(({ id }) => [id, named(id)])),
  ...Object.fromEntries(["unit", "string", "date", "duration"].map((kind) => [kind, { kind } as Type])),
  bytes: buffer("u8"),
  floats: buffer("f64"),
  longs: buffer("i64"),
  list: list(t("u32")),
  "list of texts": list(t("string")),
  "list of nothing": list(t("unit")),
  "list of options": list(option(t("u32"))),
  array: { kind: "array", of: t("i32"), length: 2 },
  option: option(t("string")),
  "option of an option": option(option(t("u32"))),
  "option of an alias of an option": option(named("Maybe")),
  tuple: { kind: "tuple", of: [t("u32"), t("string")] },
  record: { kind: "record", of: t("u32") },
  map: { kind: "map", key: t("u32"), of: t("string") },
  "map by text": { kind: "map", key: t("string"), of: t("u32") },
  "map by character": { kind: "map", key: t("char"), of: t("u32") },
  "map by color": { kind: "map", key: named("Color"), of: t("u32") },
  "map by color of options": { kind: "map", key: named("Color"), of: option(t("u32")) },
  "map by tone": { kind: "map", key: named("Tone"), of: t("u32") },
  "map by level": { kind: "map", key: named("Level"), of: t("u32") },
  "map by color as Map": as("Map", { kind: "map", key: named("Color"), of: t("u32") }),
  "map by color as Array": as("Array", { kind: "map", key: named("Color"), of: t("u32") }),
  "map by u8 as Record": as("Record", { kind: "map", key: t("u8"), of: t("u32") }),
  "map by i64 as Record": as("Record", { kind: "map", key: t("i64"), of: t("u32") }),
  "record as Record": as("Record", { kind: "record", of: t("u32") }),
  set: { kind: "set", of: t("u32") },
  fallible: { kind: "fallible", of: t("char") },
  "u64 as number": as("number", t("u64")),
  "i32 as bigint": as("bigint", t("i32")),
  "u64 as Date": as("Date", t("u64")),
  "f64 as Date": as("Date", t("f64")),
  "date as number": as("number", t("date")),
  "fallible date as number": as("number", { kind: "fallible", of: t("date") }),
  "duration as number": as("number", t("duration")),
  "list of dates as number": as("number", list({ kind: "fallible", of: t("date") })),
  "option as null": as("null", option(t("u32"))),
  "record as Map": as("Map", { kind: "record", of: t("u32") }),
  "record as Array": as("Array", { kind: "record", of: t("u32") }),
  "map as Array": as("Array", { kind: "map", key: t("u32"), of: t("string") }),
  "set as Array": as("Array", { kind: "set", of: t("u32") }),
  "buffer as Array": as("Array", buffer("i32")),
  "list of u64 as number": as("number", list(t("u64"))),
  "pair of u64 as number": as("number", { kind: "tuple", of: [t("u64"), t("u32")] }),
};

const instance = instanceOf();
const { byGlue, byDescription } = await enginesOf(Object.values(TYPES), NAMED);

const cycle: { label: string; next?: unknown } = { label: "a" };
cycle.next = cycle;
const deepTree: unknown[] = [];
deepTree.push(deepTree);
const deepExpr: { op: string; value?: unknown } = { op: "neg" };
deepExpr.value = deepExpr;

const VALUES: readonly unknown[] = [
  ...[{ value: 1, ok: "a" }, { value: 1, error: 2 }, { value: 1 }, { value: 1, ok: 1, error: 2 }],
  ...[undefined, null, true, false, 0, -0, 1, 127, 128, 255, 256, -1, -128, -129, 1.5, Number.NaN, 65536, 2 ** 31],
  ...[2 ** 32, 2 ** 53, -(2 ** 53), Number.POSITIVE_INFINITY, 1n, -1n, 2n ** 63n, 2n ** 64n, 2n ** 127n, 2n ** 128n],
  ...[
    "",
    "a",
    "é",
    "\u{1F600}",
    "\ud800",
    "ab",
    "red",
    "v299",
    "a longer text, beyond what is encoded by hand é",
    "none",
  ],
  ...[Symbol("s"), () => 1, [], [1], [1, 2], [1, "a"], [undefined], new Array(1), ["a", "b"], [[1, "a"]], [["a", 1]]],
  ...[
    {},
    { x: 1 },
    { x: 1, y: 2, "odd-key": "z" },
    { x: 1, y: 256 },
    { x: "a" },
    { a: 1, b: 2 },
    { a: -1 },
    { x: null },
  ],
  ...[
    { a: 1 },
    { a: 1, x: 2 },
    { "odd-key": 300 },
    { "odd-key": 3, y: 1, w: 1 },
    { x: 1, w: undefined },
    { x: 1, z: 2, w: 3 },
  ],
  ...[
    { x: 1, b: [2], z: "z" },
    { x: 1, b: 2 },
    { x: 1, w: "a" },
    { x: 1, kind: "none" },
    { kind: "round", radius: 1, w: 1 },
  ],
  ...[
    { kind: "one", value: 1 },
    { kind: "round", value: { radius: 1 } },
    { kind: "round", value: { radius: "1" } },
  ],
  ...[{ kind: "none", more: 1 }, { kind: "circle", radius: 1 }, { kind: "circle", radius: 1, w: 1 }, { kind: 5 }],
  ...[
    { kind: "named", a: 1 },
    { kind: "named", a: 1, b: 1 },
    { kind: "rest", x: 1, w: 2 },
    { kind: "unheard", x: 1 },
  ],
  ...[{ red: 1, green: 2 }, { red: undefined, green: 1 }, { purple: 1 }, { red: 1, a: 2 }, { red: "1" }],
  ...[{ "1": 1, "255": 2 }, { "256": 1 }, { "-1": 1 }, { "01": 1 }, { "9223372036854775808": 1 }, new Map([[7, 1]])],
  ...["other", "toString", "__proto__", new Map([["red", 1]]), new Map([["green", undefined]])],
  ...[{ label: "a" }, { label: "a", next: { label: "b", next: null } }, { label: "a", next: { label: 1 } }, cycle],
  ...[deepTree, [[], [[], []]], [[[1]]], { op: "num", value: 1 }, deepExpr],
  {
    op: "add",
    value: [
      { op: "num", value: 1 },
      { op: "neg", value: { op: "num", value: "x" } },
    ],
  },
  ...[{ kind: "none" }, { kind: "round", radius: 2 }, { kind: "round" }, { kind: "named", x: 1 }, { kind: "named" }],
  ...[{ kind: "one", value: 3 }, { kind: "pair", value: [1, "a"] }, { kind: "pair", value: [1] }, { kind: "two" }],
  ...[new Map(), new Map([["a", 1]]), new Map([[1, "a"]]), new Map([[-1, "a"]]), new Map([["a", -1]])],
  ...[new Set([1]), new Set(["a"]), new Date(5), new Date(Number.NaN), new Uint8Array([1, 2]), new Uint8Array(0)],
  ...[
    new Float64Array([1.5]),
    new Int32Array([1, -2]),
    new Uint32Array([7]),
    new BigInt64Array([1n]),
    new BigUint64Array(2),
  ],
  ...[
    new ArrayBuffer(2),
    new DataView(new ArrayBuffer(3)),
    [300],
    [1n, 2n],
    Object.create(null),
    new Proxy([1, 2], {}),
  ],
];

test.each(Object.keys(TYPES))("%s is taken, refused and given as by generated code, in the same bytes", (name) => {
  const k = Object.keys(TYPES).indexOf(name);
  const taken = VALUES.filter((value) => {
    const found = byDescription(k, value);
    expect(found).toEqual(byGlue(k, value));
    return found.bytes !== undefined;
  });
  expect(taken.length).toBeGreaterThan(0);
  expect(taken.length).toBeLessThan(VALUES.length);
});

describe("types that nobody would write", () => {
  test.each(Array.from({ length: 12 }, (_, k) => k + 1))("are the same to both engines, from seed %i", async (seed) => {
    const random = new Random(seed);
    const named = randomNames(random, 24);
    const types = [
      ...named.map(({ id }): Type => ({ kind: "named", id })),
      ...random.some(80, () => randomType(random, 3, 24, 24)),
    ];
    const engines = await enginesOf(types, named);
    const all = Object.fromEntries(named.map((each) => [each.id, each]));
    let taken = 0;
    for (const odds of [1e9, 30, 8]) {
      const values = new RandomValues(random, all, VALUES, odds);
      for (const [k, type] of types.entries()) {
        for (let n = 0; n < 6; n++) {
          const value = values.of(type);
          const found = engines.byDescription(k, value);
          expect(found, JSON.stringify(type)).toEqual(engines.byGlue(k, value));
          if (found.bytes) taken++;
        }
      }
    }
    expect(taken).toBeGreaterThan(types.length);
  });
});

describe("a function", () => {
  /** What Rust calls. */
  function called(of: Type, f: (...values: never[]) => unknown): (...values: unknown[]) => unknown {
    const w = stage(instance);
    writeValue(described(of, NAMED), w, f);
    return (w.slots as Entry[])[0]?.call as (...values: unknown[]) => unknown;
  }

  test("of numbers is called without a message", () => {
    const values: unknown[] = [];
    const f = called(callback({ a: t("u32"), b: t("bool"), c: t("char"), d: named("Id") }, t("i8")), (...each) => {
      values.push(...each);
      return -3;
    });
    expect([f(7, 1, 233, 9), values]).toEqual([-3, [7, true, "é", 9]]);
    expect(called(callback({}, t("bool")), () => true)()).toBe(1);
    expect(called(callback({}), () => "anything")()).toBeUndefined();
    const wrong = (of: Type, v: unknown): string => {
      try {
        called(of, () => v)();
        return "";
      } catch (error) {
        return `${refusal(error, "f", "result")}`;
      }
    };
    expect(wrong(callback({}, t("u8")), 256)).toBe("RangeError: f: `result`: expected u8 (0 to 255), got 256");
    expect(wrong(callback({}, t("i8")), -128)).toBe("");
    expect(wrong(callback({}, t("u32")), 2 ** 32 - 1)).toBe("");
    expect(wrong(callback({}, t("u32")), -1)).toContain("expected u32");
    expect(wrong(callback({}, t("f32")), "1")).toContain("expected a number");
    expect(wrong(callback({}, t("bool")), 1)).toContain("expected a boolean");
  });

  test("of what JavaScript cannot hold is not called, and says so as generated code does", () => {
    const w = stage(instance);
    writeValue(described(t("u64"), NAMED), w, 2n ** 63n);
    copy(instance, w, 1024);
    const f = called(callback({ a: as("number", t("u64")) }), () => 1);
    let fault: unknown;
    try {
      f(1024);
    } catch (error) {
      fault = error;
    }
    expect(`${refusal(fault, "f", "callback")}`).toContain("f: `callback(a)`: expected u64");
  });

  test.each<[string, Type]>([
    ["a text", callback({ a: t("string") }, t("string"))],
    ["64 bits", callback({ a: t("u64") }, t("u64"))],
    ["what Rust may refuse", callback({ a: { kind: "fallible", of: t("u32") } }, t("u32"))],
    ["a list", callback({ a: list(t("u32")) }, list(t("u32")))],
  ])("of %s gets a message and leaves one", (_, of) => {
    const f = called(of, (v: unknown) => v);
    const { parameters, result } = of as Type & { kind: "jsFunction" };
    const w = stage(instance);
    const value = { string: "é", u64: 7n, fallible: 7, list: [1, 2] }[parameters[0]?.type.kind as "string"];
    writeValue(described((parameters[0] as { type: Type }).type, NAMED), w, value);
    copy(instance, w, 1024);
    const answer = f(1024) as number;
    const r: Reader = open(instance, answer & ~1);
    expect(readValue(described(result, NAMED), r)).toEqual(value);
  });
});

test("what cannot cross so is refused", () => {
  expect(() => lowered(99)).toThrow("a description has an unknown type: 99");
  expect(() => lowered(26, 2, 7)).toThrow("a description has an unknown end: 3");
  const r = open(instance, 1024);
  expect(() => readValue(lowered(22, 2), r)).toThrow("a view of memory cannot cross in a call that is made by name");
  expect(() => readValue(lowered(43, 1, 2, 3), r)).toThrow("demo does not export the class that a call names");
  expect(() => writeValue(lowered(43, 1, 2, 3), stage(instance), {})).toThrow("demo does not export the class");
  expect(() => writeValue(lowered(38, 7), stage(instance), {})).toThrow("a rustStream comes from Rust only");
});

test("a property that every object has tells no record from others", () => {
  const types = Object.fromEntries(
    [
      type("Made", record(field("constructor", t("u32")))),
      type("Done", record(field("ok", t("u32")))),
      type("Failed", record(field("error", t("u32")))),
    ].map((each) => [each.id, each]),
  );
  const lowering = new PlainLowering(types);
  const keys = (...names: string[]): unknown[] => {
    const variants = names.map((name) => lowering.lower(named(name)));
    return variants.map((_, index) => keyOf(variants, index));
  };
  expect(keys("Done", "Failed")).toEqual(["ok", "error"]);
  expect(keys("Made", "Done")).toEqual([undefined, "ok"]);
});
