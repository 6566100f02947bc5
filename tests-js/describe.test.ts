/** Descriptions: the words that a module writes of itself, as a manifest. The module is put together by hand. */
import { expect, test } from "vitest";
import type { Manifest } from "../npm/cli/manifest/type.ts";
import { describe as read, withImports } from "../npm/dist/cli/manifest/describe.js";
import { type Word, words } from "./types/words.ts";

/** A module whose memory holds the words, and whose description is at hand at once. */
function moduleOf(...parts: readonly Word[]): Uint8Array<ArrayBuffer> {
  const list = words(parts);
  const data = new Uint8Array(new Uint32Array([24, list.length, ...list]).buffer);
  const number = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...number(value >> 7)]);
  const text = (name: string): number[] => [name.length, ...new TextEncoder().encode(name)];
  const section = (id: number, ...content: number[]): number[] => [id, ...number(content.length), ...content];
  const exports = [...text("memory"), 2, 0, ...text("__ox_describe.all"), 0, 0, ...text("__ox_described."), 0, 1];
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    // Two functions: nothing, and the address 16.
    ...section(1, 2, 0x60, 0, 0, 0x60, 0, 1, 0x7f),
    ...section(3, 2, 0, 1),
    ...section(5, 1, 0, 1),
    ...section(7, 3, ...exports),
    ...section(10, 2, 2, 0, 0x0b, 4, 0, 0x41, 16, 0x0b),
    ...section(11, 1, 0, 0x41, 16, 0x0b, ...number(data.length), ...data),
  ]);
}

async function manifestOf(...parts: readonly Word[]): Promise<Manifest> {
  return (await read(moduleOf(...parts), { name: "demo" })).manifest;
}

const head = (name: string, line: number, docs = ""): Word => ["demo", `src/lib.rs:${line}`, "", name, docs];
const parameter = (name: string, type: Word): Word => [name, 0, "", type];
const list = (...items: readonly Word[]): Word => [items.length, ...items];

/** An async function without an error. */
const load = (line: number, parameters: Word): Word => [1, "__ox_load", head("load", line), 2, parameters, 0, 0];

/** An import of `billing-host`. */
function imported(name: string, line: number, result: Word, { flags = 0, module = "billing-host" } = {}): Word {
  return [3, `__ox_import_${line}`, head(name, line), module, 0, flags, list(parameter("id", 11)), result];
}

test("a class of JavaScript's is a type, and what belongs to it is an import from where it comes", async () => {
  const texts = (name: string): Word => [name, "demo", "src/lib.rs:1", "", "chart-host", list(name, `old${name}`)];
  const widget: Word = [49, 1, 2, 1, texts("Widget"), list()];
  const chart: Word = [49, 3, 4, 1, texts("Chart"), list([49, 1, 2, 0])];
  const of = (line: number, flags: number, ...words: Word[]): Word => [
    ...[3, `__ox_import_${line}`, head("draw", line), "elsewhere", list("paint"), flags],
    ...words,
  ];
  const { imports, types } = await manifestOf(
    of(1, 32 | 8, widget, list(parameter("title", 17)), 0),
    of(2, 32, chart, list(["points", 3, "", [20, 15]]), 0),
    of(3, 64 | 2, [49, 3, 4, 0], list(), 7),
    of(4, 16, [49, 3, 4, 0], list(), [49, 3, 4, 0]),
    of(5, 32 | 1024, [49, 3, 4, 0], list(), 1),
  );
  expect(types).toMatchObject({
    Widget: { body: { kind: "imported", module: "chart-host", names: ["Widget", "oldWidget"], base: [] } },
    Chart: { body: { kind: "imported", base: [{ kind: "named", id: "Widget" }] } },
  });
  const member = (id: string, isStatic: boolean) => ({ member: { of: { kind: "named", id }, isStatic } });
  expect(imports).toMatchObject([
    { module: "chart-host", role: "setter", others: ["paint"], ...member("Widget", false) },
    { role: "function", ...member("Chart", false), parameters: [{ name: "points", presence: "rest" }] },
    { role: "getter", ...member("Chart", true) },
    { role: "constructor", ...member("Chart", true), result: { kind: "named", id: "Chart" } },
    { role: "instance", ...member("Chart", false) },
  ]);
});

/** `Settings`, a record with one field of a `u32`. */
const settings = (field: string): Word => {
  const fields = list([field, "", 0, "", 7]);
  return [40, 1, 2, 0, 1, "Settings", "demo", "", "src/lib.rs:1", 0, 0, fields, 0];
};

test("an import has its module, its flags and what it takes and gives", async () => {
  const { imports } = await manifestOf(
    imported("fetchText", 3, 17, { flags: 5 }),
    imported("rates", 2, 0, { flags: 2 }),
  );
  expect(imports).toEqual([
    expect.objectContaining({ name: "rates", async: false, role: "getter", signal: false, result: { kind: "unit" } }),
    {
      ...{
        symbol: "__ox_import_3",
        assembly: "demo",
        place: "src/lib.rs:3",
        namespace: [],
        name: "fetchText",
        docs: "",
      },
      ...{
        module: "billing-host",
        async: true,
        role: "function",
        others: [],
        signal: true,
        result: { kind: "string" },
      },
      parameters: [{ name: "id", presence: "required", type: { kind: "u64" } }],
    },
  ]);
});

test("functions, promises and streams are types like others", async () => {
  const callback: Word = [34, list(["fraction", 15], ["", 36, 17]), 35, 0, 38, 7];
  const { functions } = await manifestOf(load(1, list(parameter("f", callback), parameter("s", [37, 39, 41]))), 2, [
    ["demo", "src/lib.rs:9", "", "nothing", ""],
    ...[42, 0],
  ]);
  expect(functions).toMatchObject([{ async: true }]);
  expect(functions[0]?.parameters.map(({ type }) => type)).toEqual([
    {
      kind: "jsFunction",
      parameters: [
        { name: "fraction", type: { kind: "f64" } },
        { name: "", type: { kind: "promise", of: { kind: "string" } } },
      ],
      result: { kind: "rustFunction", parameters: [], result: { kind: "rustStream", of: { kind: "u32" } } },
    },
    { kind: "stream", of: { kind: "rustIterator", of: { kind: "object" } } },
  ]);
});

test("imports that the finished module does not have are left out, with the types that only they name", async () => {
  const manifest = await manifestOf(imported("a", 1, settings("x")), imported("b", 2, 0));
  expect(Object.keys(manifest.types)).toEqual(["Settings"]);
  const rest = withImports(manifest, new Set(["__ox_import_2"]));
  expect(rest.imports.map(({ name }) => name)).toEqual(["b"]);
  expect(rest.types).toEqual({});
  expect(withImports(manifest, new Set(["__ox_import_1", "__ox_import_2"]))).toBe(manifest);
});

test("one function of JavaScript may have any number of signatures", async () => {
  const { imports } = await manifestOf(imported("a", 4, 7), imported("a", 9, 17), imported("a", 10, 7, { flags: 1 }));
  expect(imports.map(({ name, place }) => `${name} ${place}`)).toEqual([
    "a src/lib.rs:4",
    "a src/lib.rs:9",
    "a src/lib.rs:10",
  ]);
});

test("a name that is not read as it is written is refused, wherever it stands", async () => {
  const faults = async (...words: Parameters<typeof manifestOf>): Promise<string> =>
    manifestOf(...words).then(
      () => "",
      (error: Error) => error.message,
    );
  expect(await faults(imported("a\u202eb", 4, 7))).toBe(
    'src/lib.rs:4: the name "a\\u202eb" holds U+202E, which nobody sees',
  );
  expect(await faults(imported("a", 4, 7, { module: "host\u2066" }))).toBe(
    'src/lib.rs:4: the name "host\\u2066" holds U+2066, which nobody sees',
  );
  expect(await faults(load(7, list(parameter("how", settings("a\u200f")))))).toContain(
    'the name "a\\u200f" holds U+200F, which nobody sees',
  );
});

test("a record that joins the options of an async call has no field of their names", async () => {
  await expect(manifestOf(load(7, list(parameter("how", settings("timeout")))))).rejects.toThrow(
    "src/lib.rs:7: the last parameter `how` of the async `load` has a field `timeout`, which is an option of every async call",
  );
  await manifestOf(load(7, list(parameter("how", settings("timeout")), parameter("n", 7))));
});

/** `Counter`, whose hash is 1, 2. */
const counter: Word = [4, "", head("Counter", 5, " A count."), 1, 2];
const member = (name: string, line: number, flags: number, parameters: Word = 0, result: Word = 0, error: Word = 0) =>
  [1, `__ox_Counter_${name}`, head(name, line), flags, 1, 2, parameters, error, result] as const;

test("a class has its members, as they stand in the source, with what each does with the object", async () => {
  const self: Word = [43, 1, 2, 3];
  const { classes, functions } = await manifestOf(
    member("finish", 12, 16),
    member("each", 11, 4 | 512, 0, [39, 6]),
    member("value", 8, 8 | 128, list(parameter("value", 6))),
    counter,
    member("value", 7, 4 | 64, 0, 6),
    member("new", 6, 32 | 256, list(parameter("start", 6)), self),
    member("load", 9, 2 | 256, list(parameter("from", [43, 1, 2, 2]), parameter("to", [43, 1, 2, 1])), self),
    [1, "__ox_same", head("same", 20), 0, list(parameter("counter", self)), 1, [25, self], 2],
  );
  expect(functions).toMatchObject([
    {
      name: "same",
      parameters: [{ type: { kind: "class", id: "Counter", mode: "shared" } }],
      result: { kind: "option", of: { kind: "class", id: "Counter" } },
      error: { kind: "thrown" },
    },
  ]);
  expect(classes).toMatchObject([
    { id: "Counter", hash: "0000000200000001", name: "Counter", namespace: [], docs: "A count.", assembly: "demo" },
  ]);
  const members = classes[0]?.members ?? [];
  expect(members.map(({ name, role, self, async }) => [name, role, self, async])).toEqual([
    ["new", "constructor", undefined, false],
    ["value", "getter", "shared", false],
    ["value", "setter", "changed", false],
    ["load", "method", undefined, true],
    ["each", "iterator", "shared", false],
    ["finish", "method", "taken", false],
  ]);
  expect(members[3]?.parameters.map(({ type }) => type)).toEqual([
    { kind: "class", id: "Counter", mode: "taken" },
    { kind: "class", id: "Counter", mode: "changed" },
  ]);
  expect(members[0]).toMatchObject({ namespace: ["Counter"], symbol: "__ox_Counter_new" });
});

test("a class that a constructor does not give, and two constructors, are refused", async () => {
  const maybe: Word = [25, 43, 1, 2, 3];
  await expect(manifestOf(counter, member("new", 6, 32 | 256, 0, maybe))).rejects.toThrow(
    "src/lib.rs:6: the constructor of `Counter` must give a `Counter`, or a `Result` of one",
  );
  const make = (line: number): Word => member("new", line, 32 | 256, 0, [43, 1, 2, 3]);
  await expect(manifestOf(make(8), counter, make(6))).rejects.toThrow(
    "`Counter` has two constructors: src/lib.rs:6 and src/lib.rs:8",
  );
});

test("what moves a session takes and gives bytes, and is there once", async () => {
  const [bytes, unit]: readonly Word[] = [[20, 3], 0];
  const hook = (name: string, line: number, flags: number, parameters: Word, result: Word): Word => [
    ...[1, `__ox_${name}`, "demo", `src/lib.rs:${line}`, "", name, "", flags],
    ...[parameters, 0, result],
  ];
  const save = hook("save", 3, 4096, 0, bytes);
  const restore = hook("restore", 5, 8192, list(parameter("state", bytes)), unit);
  const { functions } = await manifestOf(save, restore);
  expect(functions).toMatchObject([{ hook: "save" }, { hook: "restore" }]);
  await expect(manifestOf(save)).rejects.toThrow("src/lib.rs:3: there is a `save` function and no `restore` function");
  await expect(manifestOf(restore)).rejects.toThrow("and no `save` function");
  await expect(manifestOf(save, hook("other", 9, 4096, 0, bytes), restore)).rejects.toThrow(
    "two functions are `save`: src/lib.rs:3 and src/lib.rs:9",
  );
  await expect(manifestOf(hook("save", 3, 4096, 0, 17), restore)).rejects.toThrow(
    "src/lib.rs:3: `save` is `save`, and gives no `Vec<u8>`",
  );
  await expect(manifestOf(save, hook("back", 5, 8192, list(parameter("state", 17)), unit))).rejects.toThrow(
    "src/lib.rs:5: `back` is `restore`, and takes no `&[u8]`",
  );
});

test("a class that nothing exports is of another version", async () => {
  await expect(manifestOf(load(1, list(parameter("counter", [43, 1, 2, 3]))))).rejects.toThrow(
    "built with another version of oxbridge",
  );
});

test("a trait is a named type, described once", async () => {
  const area: Word = ["area", " In metres.", list(parameter("by", 15)), 15];
  const shape: Word = [44, 7, 8, 1, "Shape", "demo", "src/lib.rs:3", " What has an area.", list(area)];
  const { types, functions } = await manifestOf(
    load(9, list(parameter("a", shape), parameter("b", [25, 44, 7, 8, 0]))),
    load(8, list(parameter("c", [45, "Map"]), parameter("d", 46), parameter("e", 47))),
  );
  expect(types).toEqual({
    Shape: {
      ...{ id: "Shape", name: "Shape", assembly: "demo", docs: "What has an area.", place: "src/lib.rs:3" },
      ...{ arguments: [], parameters: [] },
      body: {
        kind: "trait",
        methods: [
          {
            ...{ name: "area", docs: "In metres.", result: { kind: "f64" } },
            parameters: [{ name: "by", presence: "required", type: { kind: "f64" } }],
          },
        ],
      },
    },
  });
  expect(functions.flatMap(({ parameters }) => parameters.map(({ type }) => type))).toEqual([
    { kind: "jsClass", name: "Map" },
    { kind: "objectReference" },
    { kind: "streamReference" },
    { kind: "named", id: "Shape" },
    { kind: "option", of: { kind: "named", id: "Shape" } },
  ]);
});

test("words of another version are an error that says so", async () => {
  await expect(manifestOf(imported("a", 1, 99))).rejects.toThrow("built with another version of oxbridge");
  await expect(manifestOf(imported("a", 1, 7, { flags: 2048 }))).rejects.toThrow(
    "built with another version of oxbridge",
  );
});
