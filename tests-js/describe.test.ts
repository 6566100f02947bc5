/** Descriptions: the words that a module writes of itself, as a manifest. The module is put together by hand. */
import { expect, test } from "vitest";
import { describe as read, withImports } from "../npm/build/describe.ts";
import type { Manifest } from "../npm/build/manifest.ts";

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

/** A module whose memory holds the words, and whose description is at hand at once. */
function moduleOf(...parts: readonly Word[]): Uint8Array<ArrayBuffer> {
  const list = words(parts);
  const data = new Uint8Array(new Uint32Array([24, list.length, ...list]).buffer);
  const number = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...number(value >> 7)]);
  const text = (name: string): number[] => [name.length, ...new TextEncoder().encode(name)];
  const section = (id: number, ...content: number[]): number[] => [id, ...number(content.length), ...content];
  const exports = [...text("memory"), 2, 0, ...text("__ox_describe_all"), 0, 0, ...text("__ox_described"), 0, 1];
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
  return [3, `__ox_import_${line}`, head(name, line), module, flags, list(parameter("id", 11)), result];
}

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
    expect.objectContaining({ name: "rates", async: false, getter: true, signal: false, result: { kind: "unit" } }),
    {
      ...{
        symbol: "__ox_import_3",
        assembly: "demo",
        place: "src/lib.rs:3",
        namespace: [],
        name: "fetchText",
        docs: "",
      },
      ...{ module: "billing-host", async: true, getter: false, signal: true, result: { kind: "string" } },
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
  expect(functions).toMatchObject([{ async: true, start: false }]);
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

test("one function of JavaScript with two signatures is refused, with both places", async () => {
  await expect(manifestOf(imported("a", 4, 7), imported("a", 9, 17))).rejects.toThrow(
    "`billing-host.a` is imported with two signatures: src/lib.rs:4 and src/lib.rs:9",
  );
  await expect(manifestOf(imported("a", 4, 7), imported("a", 9, 7, { flags: 1 }))).rejects.toThrow("two signatures");
  await manifestOf(imported("a", 4, 7), imported("a", 9, 7), imported("a", 10, 17, { module: "other" }));
});

test("a record that joins the options of an async call has no field of their names", async () => {
  await expect(manifestOf(load(7, list(parameter("how", settings("timeout")))))).rejects.toThrow(
    "src/lib.rs:7: the last parameter `how` of the async `load` has a field `timeout`, which is an option of every async call",
  );
  await manifestOf(load(7, list(parameter("how", settings("timeout")), parameter("n", 7))));
});

test("words of another version are an error that says so", async () => {
  await expect(manifestOf(imported("a", 1, 99))).rejects.toThrow("built with another version of oxbridge");
  await expect(manifestOf(imported("a", 1, 7, { flags: 8 }))).rejects.toThrow("built with another version of oxbridge");
});
