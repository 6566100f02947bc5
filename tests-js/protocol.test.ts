/** The numbers of descriptions and messages: `crate/src/protocol.rs` against `protocol.ts` and the type table. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { KINDS, type KindName } from "../npm/src/kind.ts";
import * as protocol from "../npm/src/protocol.ts";
import type { NamedType } from "../npm/src/type.ts";
import { Words } from "../npm/src/words.ts";

const source = readFileSync(new URL("../crate/src/protocol.rs", import.meta.url), "utf8");

/** The constants of each module of the Rust file: `answer` → `THROWN` → 2. */
const rust = new Map(
  [...source.matchAll(/^pub mod (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, module = "", body = ""]) => [
    module,
    [...body.matchAll(/pub const (\w+): u(?:8|32) = (.*);/g)].map(
      ([, name = "", value]) => [name, Number(value)] as const,
    ),
  ]),
);

const numbers = (module: string): readonly (readonly [name: string, code: number])[] => rust.get(module) ?? [];
const camelCase = (name: string): string =>
  name.toLowerCase().replace(/_(.)/g, (_, next: string) => next.toUpperCase());

test("every number of Rust's has the same name in TypeScript, and none there is without one", () => {
  expect(rust.size).toBeGreaterThan(10);
  const expected = [...rust].flatMap(([module, constants]) =>
    module === "op" ? [] : constants.map(([name, code]) => [`${module.toUpperCase()}_${name}`, code]),
  );
  expect(Object.fromEntries(expected)).toEqual({ ...protocol });
  expect(expected.length).toBe(new Set(expected.map(([name]) => name)).size);
});

test("the kinds of the type table stand in the order of their opcodes", () => {
  const kinds = numbers("op").map(([name, code]) => [camelCase(name), code]);
  expect(Object.keys(KINDS).map((kind, code) => [kind, code])).toEqual(kinds);
});

describe("what a number stands for in a description is what Rust calls it:", () => {
  const op = (kind: KindName): number => Object.keys(KINDS).indexOf(kind);
  const typeOf = (...words: number[]) => new Words(new Uint32Array(words)).type();

  /** A type without names, docs or arguments, with that body. */
  function bodyOf(...body: number[]): NamedType["body"] {
    const words = new Words(new Uint32Array([op("named"), 1, 2, 0, 1, 0, 0, 0, 0, 0, ...body, 0]));
    words.type();
    return (Object.values(words.types)[0] as NamedType).body;
  }

  test.each(numbers("form"))("form %s", (name, code) => {
    const { view } = typeOf(op("as"), code, op("u32")) as { view: string };
    expect(view.replace(/(?<=[a-z\d])(?=[A-Z])/g, "_").toUpperCase()).toBe(name);
  });

  test.each(numbers("json_form"))("json form %s", (name, code) => {
    const wide = { form: name.toLowerCase(), isWide: 1, of: { kind: "u32" } };
    expect(typeOf(op("json"), code, 1, op("u32"))).toMatchObject(wide);
  });

  test.each(numbers("mode"))("mode %s", (name, code) => {
    expect(typeOf(op("class"), 1, 2, code)).toMatchObject({ mode: name.toLowerCase() });
  });

  test.each(numbers("presence"))("presence %s", (name, code) => {
    const body = bodyOf(protocol.BODY_RECORD, 1, 0, 0, code, 0, op("u32"));
    expect(body).toMatchObject({ fields: [{ presence: name.toLowerCase() }] });
  });

  test.each(numbers("body"))("body %s", (name, code) => {
    const rest: Record<string, number[]> = {
      ...{ ALIAS: [op("u32"), 0], UNION: [0, 0], TYPESCRIPT: [0, 2, 0] },
      ...{ FULL_RECORD: [protocol.BODY_FLAG_STRICT, 0], FULL_UNION: [0, 0, protocol.BODY_FLAG_STRICT, 0] },
    };
    // What the typings declare stands around a body.
    const kind = { TYPESCRIPT: "enum", NUMBERS: "enum" }[name] ?? name.toLowerCase().replace("full_", "");
    const body = bodyOf(code, ...(rest[name] ?? [0]));
    expect(body.kind).toBe(kind);
    if (rest[name]?.includes(protocol.BODY_FLAG_STRICT) && name.startsWith("FULL"))
      expect(body).toMatchObject({ isStrict: true });
  });

  test.each(numbers("content"))("content %s", (name, code) => {
    const rest: Record<string, number[]> = { UNIT: [], NEWTYPE: [op("u32")] };
    const body = bodyOf(protocol.BODY_UNION, 0, 1, 0, 0, code, ...(rest[name] ?? [0]));
    const kind = { FIELDS: "record", FULL_FIELDS: "record", ITEMS: "tuple" }[name] ?? name.toLowerCase();
    expect(body).toMatchObject({ variants: [{ content: { kind } }] });
  });

  test("what is said of fields, variants and numbers", () => {
    const { BODY_FULL_RECORD, BODY_NUMBERS, FIELD_FLAG_FLAT, FIELD_FLAG_SKIPPED, VARIANT_FLAG_OTHER } = protocol;
    const [a, b] = [97, 98];
    const field = (flags: number): number[] => [1, a, 0, 0, 0, 1, 1, b, flags, op("u32")];
    expect(bodyOf(BODY_FULL_RECORD, 0, 2, ...field(FIELD_FLAG_SKIPPED), ...field(FIELD_FLAG_FLAT))).toEqual({
      kind: "record",
      fields: [
        { name: "a", docs: "", presence: "required", aliases: ["b"], isSkipped: true, type: { kind: "u32" } },
        { name: "a", docs: "", presence: "required", aliases: ["b"], isFlat: true, type: { kind: "u32" } },
      ],
    });
    expect(bodyOf(BODY_NUMBERS, 1, 1, a, 0, 0, VARIANT_FLAG_OTHER, 2 ** 32 - 2, 2 ** 32 - 1)).toEqual({
      kind: "enum",
      variants: [{ name: "a", docs: "", isOther: true, value: -2 }],
    });
  });
});
