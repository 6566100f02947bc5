/** Generated glue against itself: a function that gives back the address of its message echoes every type. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { FunctionItem, ImportItem, Manifest } from "../npm/cli/manifest/type.ts";
import { glue } from "../npm/dist/cli/glue/glue.js";
import { values } from "../npm/dist/cli/glue/space.js";
import { checkNames } from "../npm/dist/cli/manifest/check.js";
import type { Body, NamedType, Parameter, Type } from "../npm/src/type.ts";
import { dist, glueFolder } from "./types/folder.ts";
import { klass as classOf, member, object } from "./types/manifest.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = glueFolder();

const of = (kind: string): Type => ({ kind }) as Type;
const named = (id: string): Type => ({ kind: "named", id });
const field = (name: string, type: Type, presence: "required" | "optional" | "default" = "required") => ({
  name,
  docs: "",
  presence,
  type,
});

function type(name: string, body: Body): NamedType {
  return { id: name, name, assembly: "demo", docs: "", place: "src/lib.rs:1", arguments: [], parameters: [], body };
}

function item(
  name: string,
  parameters: readonly Parameter[],
  result: Type,
  more: Partial<FunctionItem> = {},
): FunctionItem {
  const base = {
    assembly: "demo",
    namespace: [],
    docs: "",
    place: "src/lib.rs:1",
    async: false,
    throws: "",
  };
  return { ...base, name, symbol: `__ox_${name}`, parameters, result, ...more };
}

function manifestOf(functions: readonly FunctionItem[], types: readonly NamedType[] = []): Manifest {
  return {
    abi: 1,
    name: "demo",
    assemblies: ["demo"],
    functions,
    constants: [],
    classes: [],
    errors: [],
    imports: [],
    sections: [],
    types: Object.fromEntries(types.map((each) => [each.id, each])),
  };
}

let count = 0;

/** Imports the glue of `manifest` over an instance without Rust: every function returns what it was given. */
async function load(manifest: Manifest, imports: readonly string[] = []) {
  const path = join(folder, `glue${count++}.js`);
  writeFileSync(path, glue(manifest, { bindgen: false, imports }));
  const module = await import(pathToFileURL(path).href);
  const { Instance } = await import(`${dist}instance.js`);
  const instance = new Instance(module.spec);
  const memory = new WebAssembly.Memory({ initial: 1 });
  const blocks = new Map<number, number>();
  let end = 1024;
  const raw: Record<string, unknown> = {
    memory,
    __ox_alloc(bytes: number) {
      const at = end;
      end += (bytes + 7) & ~7;
      if (end > memory.buffer.byteLength) memory.grow(Math.ceil((end - memory.buffer.byteLength) / 65536));
      blocks.set(at, bytes);
      return at;
    },
    __ox_free(at: number, bytes: number) {
      expect(blocks.get(at)).toBe(bytes);
      blocks.delete(at);
    },
    __ox_fault: () => 0,
    __ox_release() {},
  };
  for (const { symbol, result, error, async } of manifest.functions) {
    raw[symbol] = (...values: unknown[]) => {
      const answer = values.at(-1) || values[0];
      return result.kind === "string" && !error && !async ? givenAway(memory, answer as number) : answer;
    };
  }
  const { oxbridge } = instance.imports() as { oxbridge: Record<string, (...values: unknown[]) => unknown> };
  instance.raw = instance.life.raw = raw;
  // What JavaScript throws, as Rust gets it: by its slot.
  const thrown: unknown[] = [];
  raw.__ox_throw = (slot: number) => thrown.push(instance.life.table.entries[slot].value);
  return {
    exports: module.exportsOf(instance, "demo"),
    instance,
    raw,
    memory,
    blocks,
    oxbridge,
    thrown,
    spec: module.spec,
  };
}

/** The first string of a message, as Rust gives one away. */
function givenAway(memory: WebAssembly.Memory, message: number): number {
  const view = new DataView(memory.buffer);
  const head = view.getUint32(message + 8, true);
  view.setUint32(512, message + view.getUint32(message, true), true);
  view.setUint32(516, head >>> 1 > 24 ? head | 1 : head, true);
  return 512;
}

/** A function that takes and gives a `type`. */
async function echo(of: Type, types: readonly NamedType[] = []) {
  const loaded = await load(manifestOf([item("echo", [{ name: "v", presence: "required", type: of }], of)], types));
  return { ...loaded, echo: loaded.exports.echo as (v: unknown) => unknown };
}

const line = type("Line", {
  kind: "record",
  fields: [field("sku", of("string")), field("quantity", of("u32")), field("unit price", of("f64"))],
});
const node = type("Node", {
  kind: "record",
  fields: [field("name", of("string")), field("children", { kind: "list", of: named("Node") })],
});
const shape = type("Shape", {
  kind: "union",
  tag: "kind",
  variants: [
    { name: "idle", docs: "", content: { kind: "unit" } },
    { name: "circle", docs: "", content: { kind: "record", fields: [field("radius", of("f64"))] } },
    { name: "line", docs: "", content: { kind: "newtype", of: named("Line") } },
    { name: "pair", docs: "", content: { kind: "tuple", of: [of("u8"), { kind: "option", of: of("u8") }] } },
  ],
});
const any = type("Any", {
  kind: "untagged",
  variants: [of("string"), { kind: "buffer", element: "u8" }, of("u64"), of("date"), named("Line")],
});

describe("what goes in comes out", () => {
  const list = (of: Type): Type => ({ kind: "list", of });
  const rows: [string, Type, unknown, (readonly NamedType[])?][] = [
    ["a list of records", list(named("Line")), [{ sku: "a", quantity: 1, "unit price": 0.5 }], [line]],
    ["a recursive type", named("Node"), { name: "a", children: [{ name: "b", children: [] }] }, [node]],
    [
      "a union",
      list(named("Shape")),
      [{ kind: "idle" }, { kind: "circle", radius: 1 }, { kind: "pair", value: [1, undefined] }],
      [shape, line],
    ],
    ["a flattened variant", named("Shape"), { kind: "line", sku: "é", quantity: 2, "unit price": 1 }, [shape, line]],
    [
      "an untagged enum",
      list(named("Any")),
      ["a", new Uint8Array([1]), 7n, new Date(5), { sku: "", quantity: 0, "unit price": -0 }],
      [any, line],
    ],
    ["nested options", list({ kind: "option", of: { kind: "option", of: of("u8") } }), [undefined, null, 1]],
    [
      "a map of maps",
      { kind: "map", key: of("u32"), of: { kind: "record", of: of("i8") } },
      new Map([[1, { a: -1, ["__proto__"]: 2 }]]),
    ],
    ["a set", { kind: "set", of: of("string") }, new Set(["a", "b"])],
    [
      "big numbers",
      { kind: "tuple", of: [of("i128"), of("u128"), of("i64"), of("u64")] },
      [-(2n ** 127n), 2n ** 128n - 1n, -(2n ** 63n), 2n ** 64n - 1n],
    ],
    ...[...[63n, 64n, 127n].flatMap((bits) => [2n ** bits - 1n, -(2n ** bits)]), 2n ** 63n, -(2n ** 64n), 0n, -1n].map(
      (value) => [`the i128 ${value}`, of("i128"), value] as [string, Type, unknown],
    ),
    ...[0n, 1n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 64n, 2n ** 127n, 2n ** 128n - 1n].map(
      (value) => [`the u128 ${value}`, of("u128"), value] as [string, Type, unknown],
    ),
    [
      "small numbers",
      { kind: "tuple", of: [of("i8"), of("u8"), of("i16"), of("u16"), of("i32"), of("u32"), of("isize"), of("usize")] },
      [-128, 255, -32768, 65535, -(2 ** 31), 2 ** 32 - 1, -1, 1],
    ],
    ["i64 as numbers", { kind: "as", view: "number", of: list(of("i64")) }, [-(2 ** 53) + 1, 2 ** 53 - 1, 0]],
    ["u32 as bigints", { kind: "as", view: "bigint", of: list(of("u32")) }, [2n ** 32n - 1n, 0n]],
    [
      "bytes as an array",
      { kind: "tuple", of: [{ kind: "as", view: "Array", of: { kind: "buffer", element: "u8" } }] },
      [[1, 2, 255]],
    ],
    [
      "a map as an array",
      { kind: "as", view: "Array", of: { kind: "map", key: of("u8"), of: of("string") } },
      [[1, "a"]],
    ],
    ["a record as a map", { kind: "as", view: "Map", of: { kind: "record", of: of("u8") } }, new Map([["a", 1]])],
    ["milliseconds as a date", { kind: "as", view: "Date", of: list(of("i64")) }, [new Date(-1), new Date(2)]],
    ["an option as null", { kind: "as", view: "null", of: { kind: "option", of: of("u8") } }, null],
    ["characters", { kind: "array", of: of("char"), length: 3 }, ["a", "漢", "🦀"]],
    [
      "a buffer in a tuple",
      { kind: "tuple", of: [of("u8"), { kind: "buffer", element: "f64" }, of("u8")] },
      [1, new Float64Array([1, 2]), 3],
    ],
  ];
  test.each(rows)("%s", async (_, of, value, types = []) => {
    expect((await echo(of, types)).echo(value)).toEqual(value);
  });

  test("text of every length and script, alone and among others", async () => {
    const alone = await echo(of("string"));
    const many = await echo(list(of("string")));
    const texts = ["", "a", "é", "漢", "🦀", "\ud800".toWellFormed?.() ?? "\ufffd", "\0\ufeff"].flatMap((unit) =>
      [1, 2, 3, 4, 5, 7, 8, 9, 24, 25, 31, 32, 33, 70, 5000, 70_000].map((length) => unit.repeat(length)),
    );
    for (const text of texts) expect(alone.echo(text) === text).toBe(true);
    expect(many.echo(texts)).toEqual(texts);
    expect(alone.echo("a\ud800b\udc00")).toBe("a\ufffdb\ufffd");
    expect(many.echo(["\ud83e", "\udd80"])).toEqual(["\ufffd", "\ufffd"]);
  });
});

describe("the messages that Rust writes", () => {
  interface Vector {
    readonly rust: string;
    readonly type: readonly number[] | null;
    readonly value: unknown;
    readonly message: string;
  }
  const kinds = "unit bool i8 u8 i16 u16 i32 u32 isize usize i64 u64 i128 u128 f32 f64 char string date duration".split(
    " ",
  );
  const parse = (words: number[]): Type => {
    const word = words.shift() as number;
    const many = (): Type[] => Array.from({ length: words.shift() as number }, () => parse(words));
    switch (word) {
      case 20:
        return { kind: "buffer", element: kinds[words.shift() as number] as "u8" };
      case 23:
        return { kind: "list", of: parse(words) };
      case 24:
        return ((length) => ({ kind: "array", length, of: parse(words) }))(words.shift() as number);
      case 25:
        return { kind: "option", of: parse(words) };
      case 26:
        return { kind: "tuple", of: many() };
      case 27:
        return { kind: "record", of: parse(words) };
      case 28:
        return { kind: "map", key: parse(words), of: parse(words) };
      case 29:
        return { kind: "set", of: parse(words) };
      case 32:
        return { kind: "fallible", of: parse(words) };
      default:
        return of(kinds[word] as string);
    }
  };
  const revive = (_: string, value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const [key, inner] = Object.entries(value)[0] ?? [];
    if (key === "$undefined") return undefined;
    if (key === "$bigint") return BigInt(inner);
    if (key === "$number") return Number(inner);
    if (key === "$Map") return new Map(inner);
    if (key === "$Set") return new Set(inner);
    if (key === "$Date") return new Date(inner);
    if (key?.endsWith("Array")) return new globalThis[key.slice(1) as "Uint8Array"](inner);
    return value;
  };
  const text = readFileSync(join(root, "crate/tests/wire-vectors.json"), "utf8");
  const vectors = (JSON.parse(text) as Vector[]).filter(({ type }) => type !== null);

  test.each(vectors.map((vector, i) => [`${vector.rust} ${i}`, vector] as const))("%s", async (_, vector) => {
    const value = JSON.parse(JSON.stringify({ value: vector.value }), revive).value;
    // Fallible, so that scalars lie in a message too; in a record, so that it is staged.
    const inner: Type = { kind: "fallible", of: parse([...(vector.type as number[])]) };
    const holder = type("Holder", { kind: "record", fields: [field("v", inner)] });
    const { echo: call, raw, memory } = await echo(named("Holder"), [holder]);
    const message = Buffer.from(vector.message, "hex");
    let written = "";
    raw.__ox_echo = (at: number) => {
      const length = new DataView(memory.buffer).getUint32(at + 4, true);
      written = Buffer.from(memory.buffer, at, length).toString("hex");
      new Uint8Array(memory.buffer).set(message, 32768);
      return 32768;
    };
    expect(call({ v: value })).toEqual({ v: value });
    expect(written).toBe(vector.message);
  });
});

describe("a refusal", () => {
  test("of one parameter of several names it, and leaves no memory", async () => {
    const parameters = ["a", "b", "c"].map((name): Parameter => ({ name, presence: "required", type: of("string") }));
    const manifest = manifestOf([item("join", parameters, of("string"), { namespace: ["Text"] })]);
    const { exports, instance, blocks } = await load(manifest);
    expect(() => exports.Text.join("", "", 5)).toThrow(new TypeError("Text.join: `c`: expected a string, got 5"));
    expect(() => exports.Text.join("x".repeat(1e6), "", 5)).toThrow(TypeError);
    expect(exports.Text.join("x".repeat(1e6), "", "").length).toBe(1e6);
    expect(instance.top).toBe(instance.base);
    expect(blocks.size).toBe(1);
  });

  test("of a cycle names where it closes", async () => {
    const { echo: call, instance } = await echo(named("Node"), [node]);
    const inner = { name: "b", children: [] as unknown[] };
    const outer = { name: "a", children: [{ name: "x", children: [] }, inner] };
    inner.children.push({ name: "c", children: [inner] });
    expect(() => call(outer)).toThrow(
      new TypeError("echo: `v.children[1].children[0].children[0]`: expected a value without cycles, got a cycle"),
    );
    expect(call({ name: "a", children: [] })).toEqual({ name: "a", children: [] });
    expect(instance.top).toBe(instance.base);
  });

  test("of a value that is only deep says so", async () => {
    const { echo: call } = await echo(named("Node"), [node]);
    let deep: unknown = { name: "", children: [] };
    for (let i = 0; i < 127; i++) deep = { name: "", children: [deep] };
    expect(call(deep)).toEqual(deep);
    expect(() => call({ name: "", children: [deep] })).toThrow("expected at most 128 levels of nesting, got more");
  });

  test("of elements without content keeps Rust from counting for ever", async () => {
    const { echo: call } = await echo({ kind: "list", of: { kind: "list", of: of("unit") } });
    const units = Array.from({ length: 2048 }, () => undefined);
    expect(call([units, units])).toEqual([units, units]);
    expect(() => call([units, units, [undefined]])).toThrow("expected at most 4096 elements without content");
  });

  test("of a result that a number cannot hold names the result", async () => {
    const number: Type = { kind: "as", view: "number", of: of("i64") };
    const { exports, raw } = await load(manifestOf([item("id", [], number)]));
    raw.__ox_id = () => 2n ** 53n;
    expect(() => exports.id()).toThrow(
      new RangeError("id: `result`: expected i64 (-9007199254740991 to 9007199254740991), got 9007199254740992"),
    );
  });
});

test("every property is read exactly once, in the order of the type, and may call back", async () => {
  const { echo: call } = await echo(named("Node"), [node]);
  const reads: PropertyKey[] = [];
  const watched = new Proxy(
    { name: "a", children: [] },
    {
      get(target, key) {
        reads.push(key);
        expect(call({ name: "inner", children: [] })).toEqual({ name: "inner", children: [] });
        return Reflect.get(target, key);
      },
    },
  );
  expect(call(watched)).toEqual({ name: "a", children: [] });
  expect(reads).toEqual(["name", "children"]);
});

test("the glue is the same from run to run, holds no code in strings and no state", () => {
  const manifest = manifestOf(
    [item("draw", [{ name: "shape", presence: "required", type: named("Shape") }], named("Any"))],
    [shape, line, any],
  );
  const text = glue(manifest, { bindgen: false, imports: [] });
  expect(glue(structuredClone(manifest), { bindgen: false, imports: [] })).toBe(text);
  expect(text).not.toMatch(/\beval\b|new Function|^(?:let|var) /m);
});

test("names of parameters, fields and exports never hide what the glue uses", async () => {
  const names = [
    "i",
    "w",
    "raw",
    "at",
    "e",
    "message",
    "result",
    "room",
    "writeString",
    "default",
    "class",
    "arguments",
  ];
  const record = type("Odd", { kind: "record", fields: names.map((name) => field(name, of("string"))) });
  const parameters = names.map((name): Parameter => ({ name, presence: "required", type: of("string") }));
  const functions = [
    item("odd", [{ name: "v", presence: "required", type: named("Odd") }], named("Odd")),
    item("delete", parameters, of("u32")),
    item("spec", [], of("u32")),
    item("read_Odd", [], of("u32")),
    item("writeString", [], of("u32")),
  ];
  const manifest = manifestOf(functions, [record]);
  const { exports, raw } = await load(manifest);
  const value = Object.fromEntries(names.map((name) => [name, name]));
  expect(exports.odd(value)).toEqual(value);
  raw.__ox_delete = raw.__ox_spec = raw.__ox_read_Odd = raw.__ox_writeString = () => -1;
  expect(exports.delete(...names)).toBe(2 ** 32 - 1);
  expect([exports.spec(), exports.read_Odd(), exports.writeString()]).toEqual([2 ** 32 - 1, 2 ** 32 - 1, 2 ** 32 - 1]);
  expect(new Set(values(manifest).map(({ local }) => local)).size).toBe(5);
});

const callback = (parameters: readonly Type[], result: Type, kind = "jsFunction"): Type =>
  ({ kind, parameters: parameters.map((type) => ({ name: "", type })), result }) as Type;
const required = (name: string, type: Type): Parameter => ({ name, presence: "required", type });

describe("a callback", () => {
  test("of numbers alone is called without a message", async () => {
    const types = [of("f64"), of("bool"), of("char"), of("u32")];
    const manifest = manifestOf([item("f", [required("f", callback(types, of("char")))], of("unit"))]);
    const { exports, oxbridge, thrown } = await load(manifest, ["call4"]);
    const seen: unknown[][] = [];
    let result: unknown = "b";
    exports.f((...values: unknown[]) => {
      seen.push(values);
      return result;
    });
    expect(oxbridge.call4?.(1, 0.5, 1, 97, 2 ** 32 - 1)).toBe(98);
    expect(seen).toEqual([[0.5, true, "a", 2 ** 32 - 1]]);
    result = "no";
    oxbridge.call4?.(1, 0, 0, 97, 0);
    expect(thrown).toEqual([new TypeError('f: `f()`: expected one character, got "no"')]);
  });

  test("that gives nothing may give anything", async () => {
    const manifest = manifestOf([item("f", [required("f", callback([], of("unit")))], of("unit"))]);
    const { exports, oxbridge, thrown } = await load(manifest, ["call0"]);
    exports.f(() => "anything");
    oxbridge.call0?.(1);
    expect(thrown).toEqual([]);
    expect(() => exports.f("no function")).toThrow('f: `f`: expected a function, got "no function"');
  });

  test("of other types gets a message, and leaves one", async () => {
    const list: Type = { kind: "list", of: of("u32") };
    const f = callback([of("string"), list], { kind: "list", of: named("Line") });
    // What it takes stands before it in the message, so that it can read that.
    const parameters = [required("text", of("string")), required("list", list), required("f", f)];
    const manifest = manifestOf([item("apply", parameters, { kind: "list", of: named("Line") })], [line]);
    const { exports, raw, oxbridge, thrown, blocks, memory } = await load(manifest, ["call"]);
    let slot = 0;
    raw.__ox_apply = (message: number) => {
      const at = oxbridge.call?.(++slot, message) as number;
      if (at & 1) blocks.delete(at - 1);
      return at & ~1;
    };
    const lines = [{ sku: "é", quantity: 2, "unit price": 0.5 }];
    const seen: unknown[] = [];
    const give = (text: string, list: number[]): unknown => {
      seen.push([text, list]);
      return lines;
    };
    expect(exports.apply("grüße", [1, 2], give)).toEqual(lines);
    expect(seen).toEqual([["grüße", [1, 2]]]);
    // A result that does not fit the block has memory of its own.
    const many = Array.from({ length: 5000 }, () => lines[0]);
    expect(exports.apply("", [], () => many)).toEqual(many);
    expect(memory.buffer.byteLength).toBeGreaterThan(65536);
    raw.__ox_apply = (message: number) => {
      expect(oxbridge.call?.(++slot, message)).toBe(0);
      return 0;
    };
    const wrong = () => [{ sku: "a", quantity: -1, "unit price": 0 }];
    exports.apply("", [], wrong);
    expect(thrown).toEqual([new RangeError("apply: `f()[0].quantity`: expected u32 (0 to 4294967295), got -1")]);
  });
});

describe("an import", () => {
  const base = { assembly: "demo", namespace: [], docs: "", place: "src/lib.rs:1" };
  const flags = { async: false, role: "function", others: [], signal: false } as const;
  const imported = (name: string, parameters: readonly Parameter[], result: Type, more: Partial<ImportItem> = {}) => ({
    ...{ ...base, ...flags, name, module: "host", symbol: `__ox_import_${name.replaceAll(".", "_")}` },
    ...{ parameters, result, ...more },
  });
  /** The raw import over an app that gives `host`. */
  async function link(each: ImportItem, host?: object) {
    const loaded = await load({ ...manifestOf([]), imports: [each] }, ["panic", "drop", each.symbol]);
    const { instance, oxbridge } = loaded;
    instance.modules = { named: { host: { name: "host", value: host } }, loaded: new Map() };
    const fresh = (instance.imports() as { oxbridge: typeof oxbridge }).oxbridge;
    instance.life.raw = instance.raw;
    return {
      ...loaded,
      call: fresh[each.symbol] as (...values: unknown[]) => unknown,
      host: instance.modules.named.host,
    };
  }

  test("takes and gives numbers as they are", async () => {
    const parameters = [required("a", of("u64")), required("ok", of("bool")), required("c", of("char"))];
    const seen: unknown[] = [];
    const host = { pick: (...values: unknown[]) => seen.push(...values) && 2n ** 64n - 1n };
    const { call, thrown } = await link(imported("pick", parameters, of("u64")), host);
    expect(call(-1n, 0, 97)).toBe(2n ** 64n - 1n);
    expect(seen).toEqual([2n ** 64n - 1n, false, "a"]);
    host.pick = () => -1n;
    expect(call(0n, 0, 97)).toBe(0n);
    expect(thrown).toEqual([new RangeError("host.pick: `result`: expected u64 (0 to 18446744073709551615), got -1n")]);
  });

  test("is looked up at every call, and keeps `this`", async () => {
    const host = {
      deep: {
        factor: 2,
        times(n: number) {
          return n * this.factor;
        },
      },
    };
    const {
      call,
      thrown,
      host: module,
    } = await link(imported("deep.times", [required("n", of("f64"))], of("f64")), host);
    expect(call(4)).toBe(8);
    host.deep.factor = 3;
    expect(call(4)).toBe(12);
    module.value = { deep: {} };
    call(4);
    module.value = undefined;
    call(4);
    expect(thrown).toEqual([
      new Error("module `host` has no function `deep.times`"),
      new Error("module `host` was not given: pass it in `imports`, or call `setModuleImports`"),
    ]);
  });

  test("reads a property, or a path from globalThis", async () => {
    const getter = await link(imported("rate", [], of("f64"), { role: "getter" }), { rate: 1.5 });
    expect(getter.call()).toBe(1.5);
    const global = await link(
      imported("Math.max", [required("a", of("f64")), required("b", of("f64"))], of("f64"), { module: "" }),
    );
    expect(global.call(1, 2)).toBe(2);
    const missing = await link(imported("missing", [], of("unit"), { module: "" }));
    missing.call();
    expect(missing.thrown).toEqual([new Error("globalThis has no function `missing`")]);
  });

  test("that is async gives the slot of a promise, and may get a signal", async () => {
    const signals: AbortSignal[] = [];
    const host = { wait: (signal: AbortSignal) => void signals.push(signal) };
    const { call, instance } = await link(imported("wait", [], of("unit"), { async: true, signal: true }), host);
    const entry = instance.life.table.entries[call() as number];
    expect(await entry.value).toBe(undefined);
    entry.source.controller.abort();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test("of a module that the program gives is listed, one that the package brings is imported", async () => {
    const own = [
      imported("a", [], of("unit")),
      imported("b", [], of("unit"), { module: "npm:@scope/left-pad@1/sub" }),
      imported("c", [], of("unit"), { module: "jsr:@std/path@^1.2" }),
      imported("d", [], of("unit"), { module: "node:path" }),
      imported("e", [], of("unit"), { module: "./js/host.js" }),
      imported("f", [], of("unit"), { module: "" }),
    ];
    const manifest = { ...manifestOf([]), imports: own };
    const text = glue(manifest, { bindgen: false, imports: own.map(({ symbol }) => symbol) });
    expect(text.match(/^import \* as .*$/gm)).toEqual([
      'import * as module1 from "@scope/left-pad/sub";',
      'import * as module2 from "@jsr/std__path";',
      'import * as module3 from "node:path";',
      'import * as module4 from "./modules/js/host.js";',
    ]);
    expect(text).toContain('modules: ["host"]');
  });

  test("that nothing is known of is refused", () => {
    expect(() => glue(manifestOf([]), { bindgen: false, imports: ["unheard_of"] })).toThrow("`oxbridge.unheard_of`");
  });
});

describe("an async export", () => {
  // Rust answers with the very message: a tag, and what belongs to it.
  const answer = type("Answer", { kind: "record", fields: [field("tag", of("u8")), field("text", of("string"))] });
  const parameters = [required("how", named("Answer"))];
  const manifest = manifestOf([item("load", parameters, of("string"), { async: true })], [answer]);

  test("settles at once where the answer is there, and rejects wrong arguments", async () => {
    const { exports } = await load(manifest);
    expect(await exports.load({ tag: 0, text: "grüße" })).toBe("grüße");
    await expect(exports.load({ tag: 0 })).rejects.toThrow("load: `how.text`: expected a string, got undefined");
    await expect(exports.load({ tag: 0, text: "", timeout: "1" })).rejects.toThrow(TypeError);
    await expect(exports.load({ tag: 4, text: "" })).rejects.toThrow(Error);
  });

  test("settles later where Rust says so", async () => {
    const { exports, raw, oxbridge } = await load(manifest, ["settle"]);
    let message = 0;
    raw.__ox_load = (at: number) => {
      message = at;
      return (7 << 1) | 1;
    };
    const promise = exports.load({ tag: 0, text: "later" });
    oxbridge.settle?.(7, message);
    expect(await promise).toBe("later");
  });

  test("takes its options with a record that stands last", async () => {
    const { exports, raw } = await load(manifest);
    const last = manifestOf([item("load", parameters, of("string"), { async: true })], [answer]);
    expect(glue(last, { bindgen: false, imports: [] })).toContain('cancellation(how, "load", "how")');
    raw.__ox_load = () => expect.unreachable();
    await expect(exports.load({ tag: 0, text: "", signal: AbortSignal.abort("why") })).rejects.toBe("why");
  });
});

test("a function of Rust is one function, and gives what Rust answers", async () => {
  const answer = type("Answer", { kind: "record", fields: [field("tag", of("u8")), field("text", of("string"))] });
  const made = callback([named("Answer"), { kind: "option", of: of("u8") }], of("string"), "rustFunction");
  const { exports, raw } = await load(
    manifestOf(
      [item("make", [required("id", named("Id"))], made)],
      [answer, type("Id", { kind: "record", fields: [field("id", of("u32"))] })],
    ),
  );
  const calls: number[] = [];
  raw.__ox_call = (id: number, message: number) => {
    calls.push(id);
    return message;
  };
  raw.__ox_drop_function = (id: number) => calls.push(-id);
  const f = exports.make({ id: 7 });
  expect(exports.make({ id: 7 })).toBe(f);
  expect(f({ tag: 0, text: "é" })).toBe("é");
  expect(() => f({ tag: 0, text: 5 })).toThrow("RustFunction: `a.text`: expected a string, got 5");
  f.dispose();
  f.dispose();
  expect(() => f({ tag: 0, text: "" })).toThrow("the function was disposed");
  expect(calls).toEqual([7, -7]);
});

test("what Rust gives by reference comes out as itself", async () => {
  const { exports, oxbridge, raw } = await load(
    manifestOf([
      item("same", [required("v", of("any"))], of("any")),
      item("late", [required("v", { kind: "promise", of: of("u8") })], { kind: "promise", of: of("u8") }),
    ]),
    ["give"],
  );
  const give = (message: number): number => {
    const view = new DataView((raw.memory as WebAssembly.Memory).buffer);
    view.setUint32(message + 8, oxbridge.give?.(view.getUint32(message + 8, true)) as number, true);
    return message;
  };
  raw.__ox_same = give;
  const value = Symbol("any");
  expect(exports.same(value)).toBe(value);
  raw.__ox_late = (message: number) => {
    const view = new DataView((raw.memory as WebAssembly.Memory).buffer);
    give(message);
    view.setUint32(message + 8, view.getUint32(message + 8, true) << 1, true);
    return message;
  };
  const promise = Promise.resolve(1);
  expect(exports.late(promise)).toBe(promise);
});

describe("a class", () => {
  const klass = (...parts: Parameters<typeof classOf>) => ({ ...classOf(...parts), assembly: "demo" });
  const self = object("Counter");
  const list: Type = { kind: "list", of: of("u8") };
  const counter = klass(
    "Counter",
    member("new", { start: of("i32") }, self, { role: "constructor", symbol: "new" }),
    member("add", { by: of("i32"), other: self }, of("i32"), { self: "changed", symbol: "add" }),
    member("fill", { values: list }, of("u32"), { self: "shared", symbol: "fill" }),
    member("value", {}, of("u32"), { role: "getter", self: "shared", symbol: "value" }),
    member("value", { value: of("u32") }, of("unit"), { role: "setter", self: "changed", symbol: "set_value" }),
    member("of", { id: of("u32") }, self, { symbol: "of" }),
    member("finish", {}, of("u32"), { self: "taken", symbol: "finish" }),
    member("end", { other: object("Counter", "taken") }, of("u32"), { self: "taken", async: true, symbol: "end" }),
  );
  const other = klass("Other", member("of", { id: of("u32") }, object("Other"), { symbol: "of" }));
  const pair = type("Pair", {
    kind: "record",
    fields: [field("first", self), field("rest", { kind: "list", of: self })],
  });
  const manifest = {
    ...manifestOf(
      [
        item("eat", [required("counter", object("Counter", "taken"))], of("u32")),
        item("pair", [required("pair", named("Pair"))], named("Pair")),
      ],
      [pair],
    ),
    classes: [counter, other],
  };

  async function loadClass(imports: readonly string[] = [], more: Partial<Manifest> = {}) {
    const loaded = await load({ ...manifest, ...more }, ["refuse", ...imports]);
    const calls: unknown[][] = [];
    for (const name of ["new", "add", "fill", "value", "set_value", "of", "finish", "end", "__ox_drop_object"]) {
      loaded.raw[name] = (...values: number[]) => {
        calls.push([name, ...values]);
        return values[0];
      };
    }
    return { ...loaded, calls };
  }

  /** Makes Rust refuse calls of `names`, as of an object that is in use. */
  function refuse({ memory, raw, oxbridge }: Awaited<ReturnType<typeof loadClass>>, ...names: string[]): void {
    const text = "the Counter is in use by Rust";
    const view = new DataView(memory.buffer, 600);
    const words = [20, 20 + text.length, 3, 0, text.length << 1];
    for (const [k, word] of words.entries()) view.setUint32(4 * k, word, true);
    new Uint8Array(memory.buffer, 620).set(new TextEncoder().encode(text));
    raw.__ox_fault = () => 600;
    for (const name of names) raw[name] = () => oxbridge.refuse?.();
  }

  test("has a constructor, methods, properties and functions, which pass the number of the object", async () => {
    const { exports, calls } = await loadClass();
    const seven = new exports.Counter(7);
    expect(seven).toBeInstanceOf(exports.Counter);
    expect(seven.add(5, new exports.Counter(8))).toBe(7);
    expect(seven.fill([1])).toBe(7);
    expect(seven.value).toBe(7);
    seven.value = 9;
    expect(calls.map((each) => each.slice(0, 4))).toEqual([
      ["new", 7, 0],
      ["new", 8, 0],
      ["add", 7, 5, 8],
      ["fill", 7, expect.any(Number)],
      ["value", 7, 0],
      ["set_value", 7, 9, 0],
    ]);
    expect(exports.Counter.of(7)).toBe(seven);
    expect(exports.Counter.of(9)).not.toBe(seven);
    expect(() => new exports.Counter("7")).toThrow("new Counter: `start`: expected i32");
    expect(() => seven.add(1, {})).toThrow("Counter.add: `other`: expected a Counter, got an object");
    expect(() => seven.add.call({}, 1, seven)).toThrow("Counter.add: expected a Counter, got an object");
    expect(() => new exports.Other()).toThrow("Other has no constructor");
    expect(exports.Counter.name).toBe("Counter");
  });

  test("is one class wherever its objects come from, and they lie in values of any form", async () => {
    const { exports } = await loadClass();
    const [a, b] = [new exports.Counter(1), new exports.Counter(2)];
    expect(exports.pair({ first: a, rest: [b, a] })).toEqual({ first: a, rest: [b, a] });
    expect(exports.pair({ first: a, rest: [b] }).rest[0]).toBe(b);
    expect(() => exports.pair({ first: a, rest: [b, exports.Other.of(3)] })).toThrow(
      "pair: `pair.rest[1]`: expected a Counter, got an Other",
    );
  });

  test("lets go of what Rust has taken, unless Rust has refused it", async () => {
    const loaded = await loadClass();
    const { exports, calls } = loaded;
    const [a, b, c] = [1, 2, 3].map((start) => new exports.Counter(start));
    expect(exports.eat(a)).toBe(1);
    expect(() => a.value).toThrow("Counter.value: the Counter was disposed");
    expect(() => exports.eat(a)).toThrow("eat: `counter`: the Counter was disposed");
    expect(b.finish()).toBe(2);
    expect(() => b.finish()).toThrow("Counter.finish: the Counter was disposed");
    refuse(loaded, "__ox_eat", "finish");
    expect(() => exports.eat(c)).toThrow("eat: the Counter is in use by Rust");
    expect(() => c.finish()).toThrow("Counter.finish: the Counter is in use by Rust");
    expect(c.value).toBe(3);
    a.dispose();
    expect(calls.some(([name]) => name === "__ox_drop_object")).toBe(false);
    c.dispose();
    c.dispose();
    expect(calls.filter(([name]) => name === "__ox_drop_object")).toEqual([["__ox_drop_object", 3]]);
  });

  test("hears of a refusal once, and of none that its instance has died of", async () => {
    const loaded = await loadClass();
    const { exports, instance, raw, oxbridge } = loaded;
    const [a, b] = [new exports.Counter(1), new exports.Counter(2)];
    refuse(loaded, "finish");
    expect(() => a.finish()).toThrow("in use");
    expect(a.value).toBe(1);
    // What a destructor called meanwhile has heard nothing of it.
    raw.value = () => {
      oxbridge.refuse?.();
      raw.__ox_fault = () => 0;
      return 7;
    };
    expect(b.value).toBe(7);
    oxbridge.refuse?.();
    expect(instance.refused).toBe(true);
    instance.imports();
    expect(instance.refused).toBe(false);
  });

  test("lets go of what the arguments of a refused call refer to, also where a call in between has written", async () => {
    const any: Type = { kind: "any" };
    const keep = member("keep", { first: any, second: any }, of("u32"), { self: "shared", symbol: "keep" });
    const start = member("new", { start: of("i32") }, self, { role: "constructor", symbol: "new" });
    const loaded = await loadClass([], { classes: [klass("Counter", start, keep)] });
    const { exports, instance, raw } = loaded;
    const counter = new exports.Counter(7);
    const held = () => instance.life.table.entries.filter(Boolean).map(({ value }: { value: unknown }) => value);
    raw.keep = () => 0;
    counter.keep("a", "b");
    expect(held()).toEqual(["a", "b"]);
    refuse(loaded, "keep");
    const refusing = raw.keep as () => unknown;
    expect(() => counter.keep("c", "d")).toThrow("the Counter is in use by Rust");
    expect(held()).toEqual(["a", "b"]);
    raw.keep = () => {
      raw.keep = () => 0;
      counter.keep("e", "f");
      return refusing();
    };
    expect(() => counter.keep("g", "h")).toThrow("the Counter is in use by Rust");
    expect(held()).toEqual(["a", "b", "e", "f"]);
  });

  test("lets go of what an async method has taken, whether it waits or not", async () => {
    const { exports, raw, memory } = await loadClass(["settle"]);
    const [a, b] = [1, 2].map((start) => new exports.Counter(start));
    const view = new DataView(memory.buffer, 700);
    for (const [k, word] of [20, 20, 4, 1, 0].entries()) view.setUint32(4 * k, word, true);
    raw.end = () => 700;
    await expect(a.end(b)).rejects.toThrow(Error);
    expect([a.value, b.value]).toEqual([1, 2]);
    raw.end = () => 3;
    a.end(b);
    expect(() => a.value).toThrow("the Counter was disposed");
    expect(() => b.value).toThrow("the Counter was disposed");
  });

  test("calls nothing where its arguments have ended the instance", async () => {
    const { exports, instance, raw, calls } = await loadClass();
    const seven = new exports.Counter(7);
    const values = new Proxy([1], {
      get(target, key) {
        if (key === "0") {
          instance.life.dead = new Error("restarted");
          instance.raw = { ...raw };
        }
        return Reflect.get(target, key);
      },
    });
    expect(() => seven.fill(values)).toThrow("restarted");
    expect(calls.map(([name]) => name)).toEqual(["new"]);
    expect(instance.top).toBe(instance.base);
  });

  test("may be called as what its members use", async () => {
    const odd = ["Symbol", "RustObject", "default", "BigInt"].map((name) =>
      klass(
        name,
        member("new", { start: of("i64") }, object(name), { role: "constructor", symbol: "new" }),
        member(
          "each",
          {},
          { kind: "rustIterator", of: of("u8") },
          { role: "iterator", self: "shared", symbol: "each" },
        ),
      ),
    );
    const { exports } = await loadClass([], { classes: [...manifest.classes, ...odd] });
    for (const { name } of odd) {
      expect(exports[name].name).toBe(name);
      expect(typeof exports[name].prototype[Symbol.iterator]).toBe("function");
    }
  });

  test("crosses in imports by its number", async () => {
    const show: ImportItem = {
      ...{
        assembly: "demo",
        namespace: [],
        docs: "",
        place: "",
        async: false,
        role: "function",
        others: [],
        signal: false,
      },
      ...{ symbol: "__ox_import_show", module: "", name: "glueTestShow" },
      parameters: [required("a", self), required("text", of("string"))],
      result: self,
    };
    const { exports, oxbridge, thrown } = await loadClass(["__ox_import_show"], {
      imports: [{ ...show, parameters: [required("a", self)] }],
    });
    const a = new exports.Counter(5);
    const seen: unknown[] = [];
    let result: unknown = a;
    Object.assign(globalThis, {
      glueTestShow: (v: unknown) => {
        seen.push(v);
        return result;
      },
    });
    expect(oxbridge.__ox_import_show?.(5)).toBe(5);
    expect(seen).toEqual([a]);
    result = "none";
    oxbridge.__ox_import_show?.(5);
    expect(thrown).toEqual([new TypeError('glueTestShow: `result`: expected a Counter, got "none"')]);
  });

  test("is known by its hash where signatures are made at run time", async () => {
    const text = glue(manifest, { bindgen: false, imports: ["define"] });
    expect(text).toContain('  classes: {\n    "Counter": class_Counter,\n    "Other": class_Other,\n  },\n');
    expect(glue(manifest, { bindgen: false, imports: [] })).not.toContain("classes:");
  });
});

test("a trait calls the methods of an object, with what they take and give", async () => {
  const shape = type("Shape", {
    kind: "trait",
    methods: [
      { name: "area", docs: "", parameters: [required("by", of("f64"))], result: of("u32") },
      { name: "name", docs: "", parameters: [], result: of("string") },
    ],
  });
  const { exports, oxbridge, raw, thrown } = await load(
    manifestOf(
      [
        item("draw", [required("by", of("bool")), required("shape", named("Shape"))], of("unit")),
        item("numbers", [required("n", { kind: "tuple", of: [of("f64")] })], of("unit")),
      ],
      [shape],
    ),
    ["call_method"],
  );
  const given = { factor: 2, area: (by: number) => by, name: () => "é" };
  given.area = function (this: typeof given, by) {
    return by * this.factor;
  };
  exports.draw(true, given);
  let message = 0;
  raw.__ox_numbers = (at: number) => {
    message = at;
    const result = oxbridge.call_method?.(1, 0, at) as number;
    expect(new DataView((raw.memory as WebAssembly.Memory).buffer).getUint32(result + 8, true)).toBe(21);
  };
  exports.numbers([10.5]);
  expect(message).toBeGreaterThan(0);
  given.area = () => -1;
  raw.__ox_numbers = (at: number) => oxbridge.call_method?.(1, 0, at);
  exports.numbers([1]);
  expect(thrown).toEqual([new RangeError("Shape.area: `result`: expected u32 (0 to 4294967295), got -1")]);
  expect(() => exports.draw(true, { area: 1 })).toThrow(
    "draw: `shape`: expected a Shape, whose `area` is a function, got 1 there",
  );
});

test("objects of JavaScript's classes, and references, are known by what they are", async () => {
  const { exports, instance } = await load(
    manifestOf([
      item("f", [required("map", { kind: "jsClass", name: "Map" })], of("unit")),
      item("g", [required("to", { kind: "option", of: of("objectReference") })], of("unit")),
    ]),
  );
  const map = new Map();
  exports.f(map);
  expect(instance.life.table.entries[1].value).toBe(map);
  expect(() => exports.f(new Set())).toThrow("f: `map`: expected a Map, got a Set");
  exports.g(map);
  exports.g(null);
  expect(() => exports.g(1)).toThrow("g: `to`: expected an object");
});

test("an export `then` is refused, since `await import(…)` would wait for ever", () => {
  const then = item("then", [], { kind: "u32" });
  expect(() => checkNames(manifestOf([then]))).toThrow(
    /^`then` \(.*\): `await import\(…\)` of the package would call it/,
  );
  expect(() => checkNames(manifestOf([{ ...then, namespace: ["Promises"] }]))).not.toThrow();
});

test("what travels by itself is checked as what lies in a message", async () => {
  const required = (type: Type): Parameter => ({ name: "v", presence: "required", type });
  const dated = (kind: string): Type => ({ kind: "as", view: "Date", of: of(kind) });
  const { exports, raw } = await load(
    manifestOf([
      item("single", [required(of("f32"))], of("unit")),
      item("unsigned", [required(dated("u64"))], of("unit")),
      item("signed", [required(dated("i64"))], of("unit")),
    ]),
  );
  const given: unknown[] = [];
  for (const symbol of ["__ox_single", "__ox_unsigned", "__ox_signed"]) raw[symbol] = (v: unknown) => given.push(v);
  expect(() => exports.single(3.5e38)).toThrow(
    new RangeError("single: `v`: expected f32 (-3.4028234663852886e+38 to 3.4028234663852886e+38), got 3.5e+38"),
  );
  expect(() => exports.single("1")).toThrow(new TypeError('single: `v`: expected a number, got "1"'));
  expect(() => exports.unsigned(new Date(-1))).toThrow(
    new RangeError("unsigned: `v`: expected u64 (0 to 18446744073709551615), got -1"),
  );
  for (const v of [Number.NaN, Number.NEGATIVE_INFINITY, -0, 3.4028234663852886e38]) exports.single(v);
  exports.unsigned(new Date(1));
  exports.signed(new Date(-1));
  expect(given).toEqual([Number.NaN, Number.NEGATIVE_INFINITY, -0, 3.4028234663852886e38, 1n, -1n]);
});

test("what comes later is called by the parameter or the field that it came by", async () => {
  const [numbers, task]: Type[] = [
    { kind: "stream", of: of("u8") },
    { kind: "option", of: { kind: "promise", of: of("u8") } },
  ];
  const done: Type = { kind: "jsFunction", parameters: [], result: of("u8") };
  const job = type("Job", { kind: "record", fields: [field("task", task), field("done", done)] });
  const parameters = Object.entries({ numbers, task, done, job: named("Job") } as Record<string, Type>).map(
    ([name, type]) => ({ name, presence: "required", type }) as const,
  );
  const { exports, instance } = await load(manifestOf([item("run", parameters, of("unit"))], [job]));
  exports.run([1], Promise.resolve(1), () => 1, { task: Promise.resolve(1), done: () => 1 });
  const entries = instance.life.table.entries.slice(1) as { called?: string; name?: string; source?: object }[];
  expect(entries.map(({ source, called, name }) => source ?? { called, name })).toMatchObject([
    { called: "run", of: "numbers" },
    { called: "run", name: "task" },
    { called: "run", name: "done()" },
    { called: "Job", name: "task" },
    { called: "Job", name: "done()" },
  ]);
});
