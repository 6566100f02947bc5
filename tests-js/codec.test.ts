/** Types that are known at run time only, against the glue that is generated for the same types. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { glue } from "../npm/cli/glue/glue.ts";
import { Codecs } from "../npm/src/dynamic/call.ts";
import type { Codec } from "../npm/src/dynamic/codec.ts";
import { readValue } from "../npm/src/dynamic/read.ts";
import { writeValue } from "../npm/src/dynamic/write.ts";
import { refusal } from "../npm/src/fault.ts";
import { copy, stage } from "../npm/src/inbox.ts";
import { HeldInstance } from "../npm/src/instance.ts";
import type { Entry, Raw, Reader } from "../npm/src/life.ts";
import { open } from "../npm/src/outbox.ts";
import type { Body, Field, NamedType, Type } from "../npm/src/type.ts";
import { Words } from "../npm/src/words.ts";
import {
  alias,
  callback,
  choice,
  field,
  fields,
  func,
  list,
  manifest,
  named,
  newtype,
  option,
  record,
  t,
  tuple,
  type,
  union,
  unit,
} from "./types/manifest.ts";

const folder = mkdtempSync(join(tmpdir(), "oxbridge-codec-"));
afterAll(() => rmSync(folder, { recursive: true }));
const dist = pathToFileURL(join(fileURLToPath(new URL("..", import.meta.url)), "npm/dist/src/")).href;
const files =
  "error fault wire/writer wire/reader wire/check wire/bytes instance inbox outbox answer reply exception module view held callback promise stream reference/table reference/cross object/object object/trait".split(
    " ",
  );
writeFileSync(join(folder, "runtime.js"), files.map((file) => `export * from "${dist}${file}.js";\n`).join(""));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');

const SCALARS = "bool i8 u8 i16 u16 i32 u32 isize usize i64 u64 i128 u128 f32 f64 char".split(" ");
const as = (view: "number" | "bigint" | "Map" | "Array" | "null" | "Date", of: Type): Type => ({
  kind: "as",
  view,
  of,
});
const buffer = (element: "u8" | "i32" | "i64" | "f64"): Type => ({ kind: "buffer", element });

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

/** A number is a word, a string its length and its bytes. */
type Word = number | string | readonly Word[];

function words(parts: readonly Word[]): number[] {
  return parts.flatMap((part) => {
    if (typeof part === "number") return [part];
    if (typeof part !== "string") return words(part);
    const bytes = new TextEncoder().encode(part);
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    return [bytes.length, ...new Uint32Array(padded.buffer)];
  });
}

/** Describes types as Rust does: named ones in full where they are met first. */
class Describer {
  readonly #met = new Set<string>();

  type(of: Type): Word {
    const scalar = SCALARS.indexOf(of.kind);
    if (scalar >= 0) return scalar + 1;
    switch (of.kind) {
      case "buffer":
        return [20, SCALARS.indexOf(of.element) + 1];
      case "array":
        return [24, of.length, this.type(of.of)];
      case "tuple":
        return [26, this.#list(of.of, (each) => this.type(each))];
      case "map":
        return [28, this.type(of.key), this.type(of.of)];
      case "as":
        return [30, ["number", "bigint", "Map", "Array", "null", "Date"].indexOf(of.view), this.type(of.of)];
      case "jsFunction":
        return [34, this.#list(of.parameters, (each) => [each.name, this.type(each.type)]), this.type(of.result)];
      case "named":
        return this.#named(of.id);
      default: {
        const plain: Record<string, number> = { unit: 0, string: 17, date: 18, duration: 19 };
        const wrapped: Record<string, number> = { list: 23, option: 25, record: 27, set: 29, fallible: 32 };
        if (of.kind in plain) return plain[of.kind] as number;
        return [wrapped[of.kind] as number, this.type((of as Type & { kind: "list" }).of)];
      }
    }
  }

  #named(id: string): Word {
    const index = NAMED.findIndex((each) => each.id === id);
    const head = [40, index, 7, 0];
    if (this.#met.has(id)) return [...head, 0];
    this.#met.add(id);
    return [...head, 1, id, "demo", "Docs of it.", "src/lib.rs:1", 0, this.#body((NAMED[index] as NamedType).body), 0];
  }

  #body(body: Body): Word {
    switch (body.kind) {
      case "record":
        return [0, this.#fields(body.fields)];
      case "alias":
        return [1, this.type(body.of), body.brand];
      case "enum":
        return [2, this.#list(body.variants, ({ name }) => [name, "A variant."])];
      case "union":
        return [3, body.tag, this.#list(body.variants, ({ name, content }) => [name, "", this.#content(content)])];
      case "untagged":
        return [4, this.#list(body.variants, (each) => this.type(each))];
      default:
        throw new Error(body.kind);
    }
  }

  #content(content: (NamedType["body"] & { kind: "union" })["variants"][number]["content"]): Word {
    if (content.kind === "unit") return 0;
    if (content.kind === "record") return [1, this.#fields(content.fields)];
    if (content.kind === "newtype") return [2, this.type(content.of)];
    return [3, this.#list(content.of, (each) => this.type(each))];
  }

  #fields(of: readonly Field[]): Word {
    const presences = ["required", "optional", "default"];
    return this.#list(of, (each) => [
      each.name,
      "A field.",
      presences.indexOf(each.presence),
      "",
      this.type(each.type),
    ]);
  }

  #list<T>(items: readonly T[], word: (item: T) => Word): Word {
    return [items.length, items.map(word)];
  }
}

function described(of: Type): Codec {
  return lowered(new Describer().type(of));
}

function lowered(...parts: Word[]): Codec {
  const description = new Words(new Uint32Array(words(parts)));
  const type = description.type();
  return new Codecs(description.types).lower(type);
}

function memoryOf(): Record<string, unknown> {
  const memory = new WebAssembly.Memory({ initial: 2 });
  return { memory, __ox_alloc: () => 1024, __ox_free() {}, __ox_boot() {}, __ox_fault: () => 0, __ox_release() {} };
}

/** An instance without Rust, for what is described. */
function instanceOf(): HeldInstance {
  const i = new HeldInstance({ abi: 1, name: "demo", assemblies: ["demo"], start: [] });
  i.imports();
  i.start({} as WebAssembly.Module, { exports: memoryOf() } as unknown as WebAssembly.Instance);
  return i;
}

interface Outcome {
  readonly bytes?: readonly number[];
  readonly value?: unknown;
  readonly error?: string;
}

const instance = instanceOf();

/** What is written of a value and read from that, or what is wrong with it. */
function byDescription(codec: Codec, v: unknown): Outcome {
  const w = stage(instance);
  try {
    writeValue(codec, w, [v]);
  } catch (error) {
    return { error: `${refusal(error, "f", "v")}` };
  }
  const raw = instance.raw as Raw;
  const size = w.at + w.textAt;
  copy(instance, w, 1024);
  const bytes = [...new Uint8Array(raw.memory.buffer, 1024, size)];
  return { bytes, ...result(() => readValue(codec, open(instance, 1024)), "f: `result") };
}

function result(read: () => unknown, called = ""): Outcome {
  try {
    return { value: (read() as unknown[])[0] };
  } catch (error) {
    return { error: `${called && refusal(error, "f", "result")}` || `${error}` };
  }
}

const tupled = (of: Type): Type => ({ kind: "tuple", of: [of] });
const exported = Object.values(TYPES).map((of, k) => func(`f${k}`, { v: tupled(of) }, tupled(of)));
writeFileSync(
  join(folder, "glue.js"),
  glue(manifest([...exported, ...NAMED]), { bindgen: false, imports: [] }).replaceAll(/"f\d+"/g, '"f"'),
);
const module = await import(pathToFileURL(join(folder, "glue.js")).href);
const { HeldInstance: Generated } = await import(`${dist}instance.js`);
const generated = new Generated(module.spec);
let sent: readonly number[] = [];
generated.imports();
generated.start(
  {},
  {
    exports: {
      ...memoryOf(),
      ...Object.fromEntries(
        exported.map(({ symbol }) => [
          symbol,
          (message: number) => {
            const { buffer } = generated.raw.memory;
            sent = [...new Uint8Array(buffer, message, new DataView(buffer).getUint32(message + 4, true))];
            return message;
          },
        ]),
      ),
    },
  },
);
const tree = module.exportsOf(generated, "sample") as Record<string, (v: unknown) => unknown>;

function byGlue(name: string, v: unknown): Outcome {
  sent = [];
  const found = result(() => (tree[name] as (v: unknown) => unknown)([v]));
  return sent.length > 0 ? { bytes: sent, ...found } : found;
}

const cycle: { label: string; next?: unknown } = { label: "a" };
cycle.next = cycle;
const deepTree: unknown[] = [];
deepTree.push(deepTree);
const deepExpr: { op: string; value?: unknown } = { op: "neg" };
deepExpr.value = deepExpr;

const VALUES: readonly unknown[] = [
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

describe.each(Object.keys(TYPES))("%s", (name) => {
  const codec = described(tupled(TYPES[name] as Type));
  const key = `f${Object.keys(TYPES).indexOf(name)}`;

  test("takes, refuses and gives what generated code does, in the same bytes", () => {
    const taken = VALUES.filter((value) => {
      const found = byDescription(codec, value);
      expect(found).toEqual(byGlue(key, value));
      return found.bytes !== undefined;
    });
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(VALUES.length);
  });
});

describe("a function", () => {
  /** What Rust calls. */
  function called(of: Type, f: (...values: never[]) => unknown): (...values: unknown[]) => unknown {
    const w = stage(instance);
    writeValue(described(of), w, f);
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
    writeValue(described((parameters[0] as { type: Type }).type), w, value);
    copy(instance, w, 1024);
    const answer = f(1024) as number;
    const r: Reader = open(instance, answer & ~1);
    expect(readValue(described(result), r)).toEqual(value);
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
