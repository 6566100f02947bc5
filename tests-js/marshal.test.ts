/** The words that `#[marshal(…)]` shares with serde, held to serde_json. The twin is `tests-rs/src/marshal.rs`. */
import * as fixture from "fixture";
import { describe, expect, expectTypeOf, test } from "vitest";

const { Keys, Level, Numbers, Ours, Status, Theirs } = fixture;

/** By function: what both take, and what both refuse; as JSON. */
const CASES: Readonly<Record<string, readonly [taken: readonly string[], refused: readonly string[]]>> = {
  strict: [
    ['{"id":1,"note":"a"}', '{"id":1}'],
    ['{"id":1,"more":2}', '{"id":1,"Note":"a"}', '{"id":1,"__proto__":1}'],
  ],
  aliased: [
    ['{"id":1,"name":"a"}', '{"ident":1}', '{"odd-key":1,"label":"b"}', '{"id":1,"more":1}'],
    ['{"id":1,"ident":1}', '{"name":"a"}', '{"ident":"a"}', '{"id":1,"name":"a","label":"a"}'],
  ],
  skipping: [
    ['{"tags":["a"],"note":"b","count":1}', '{"count":0}', '{"tags":[],"count":1}'],
    ["{}", '{"count":1,"tags":[1]}'],
  ],
  filled: [["{}", '{"name":"a"}', '{"count":1}', '{"name":"a","count":2}'], ['{"name":1}']],
  adjacent: [
    [
      '{"type":"click","data":{"leftButton":true}}',
      '{"data":"a","type":"text"}',
      '{"type":"range","data":[1,2]}',
      '{"type":"part","data":{"width":1}}',
      '{"type":"nothing"}',
      '{"type":"nothing","more":1}',
    ],
    [
      '{"type":"click","leftButton":true}',
      '{"type":"text"}',
      '{"type":"text","data":1}',
      '{"type":"range","data":[1]}',
      '{"type":"other"}',
      '{"data":"a"}',
    ],
  ],
  strictAdjacent: [
    ['{"t":"click","c":{"x":1}}', '{"t":"nothing"}'],
    ['{"t":"click","c":{"x":1},"more":1}', '{"t":"click","c":{"x":1,"y":1}}', '{"t":"nothing","more":1}'],
  ],
  unknown: [
    ['"gray"', '"grey"', '"custom"', '"whatever"', '"toString"'],
    ["1", "null"],
  ],
  event: [
    [
      '{"kind":"click","x":1}',
      '{"kind":"tap","x":1}',
      '{"kind":"part","width":1,"more":1}',
      '{"kind":"unknown"}',
      '{"kind":"other","x":1}',
    ],
    ['{"kind":"click"}', '{"kind":"click","x":1,"y":1}', '{"x":1}', '{"kind":1}'],
  ],
  part: [['{"width":1.5,"height":2.5}'], ["{}"]],
  flat: [
    ['{"id":1,"width":1.5,"height":2.5,"name":"a"}', '{"name":"a","width":1.5,"id":1,"more":1}'],
    ['{"id":1,"name":"a"}', '{"id":1,"part":{"width":1},"name":"a"}'],
  ],
  rest: [
    [
      '{"id":1,"width":1.5,"height":2.5,"a":[1],"odd-key":[]}',
      '{"id":1,"width":1.5}',
      '{"id":1,"width":1.5,"rest":[1]}',
    ],
    ['{"id":1,"width":1.5,"a":1}', '{"id":1,"a":[1]}', '{"id":1,"width":1.5,"a":["a"]}'],
  ],
  flatChoice: [
    ['{"id":1,"kind":"circle","radius":1.5}', '{"kind":"part","id":1,"width":1.5}', '{"id":1,"kind":"nothing"}'],
    ['{"id":1}', '{"id":1,"kind":"circle"}', '{"id":1,"kind":"other"}'],
  ],
  tagged: [
    ['{"kind":"strict","id":1}', '{"kind":"labelled","id":1,"width":2.5,"a":[1]}', '{"kind":"own","id":1,"a":"b"}'],
    ['{"kind":"strict","id":1,"more":1}', '{"kind":"own","id":1,"a":1}', '{"id":1}'],
  ],
  email: [['"a@b"'], ['"a"', "1"]],
  celsius: [['{"degrees":32.0}'], ["{}", "1"]],
  tint: [["7"], ['"7"', '{"value":1}']],
  byColor: [
    ['{"red":1,"darkBlue":2}', "{}"],
    ['{"purple":1}', '{"red":"a"}', "[]"],
  ],
  byChar: [['{"a":true,"é":false}'], ['{"ab":true}', '{"a":1}']],
  byEmail: [['{"a@b":1}'], ['{"a":1}']],
};

type Echo = (value: unknown) => unknown;
const [ours, theirs] = [Ours, Theirs] as unknown as [Record<string, Echo>, Record<string, (text: string) => string>];
const oracle = (name: string): ((text: string) => string) => theirs[name] as (text: string) => string;

/** What JSON has of a value. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each) => (typeof each === "bigint" ? Number(each) : each)));

describe.each(Object.entries(CASES))("%s crosses as serde_json has it", (name, [taken, refused]) => {
  test.each(taken)("%s", (text) => {
    const given = ours[name]?.(JSON.parse(text));
    const expected = oracle(name)(text);
    expect(plain(given)).toEqual(JSON.parse(expected));
    // What comes out is taken again, unless it was left out and must be there.
    if (CASES[name]?.[1].includes(expected)) expect(() => ours[name]?.(given)).toThrow(TypeError);
    else expect(ours[name]?.(given)).toEqual(given);
  });

  test.each(refused)("%s is refused", (text) => {
    expect(() => oracle(name)(text)).toThrow(fixture.RustError);
    expect(() => ours[name]?.(JSON.parse(text))).toThrow(TypeError);
  });
});

test("every function is compared", () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(Ours).sort());
  expect(Object.keys(Theirs).sort()).toEqual(Object.keys(Ours).sort());
});

describe("what is refused is told with its place", () => {
  test.each([
    ["strict", { id: 1, more: 2 }, "`value.more`: expected no such property: there are `id`, `note`"],
    ["aliased", { id: 1, ident: 2 }, "`value.ident`: expected this or `id`, got both"],
    ["aliased", { ident: "a" }, '`value.ident`: expected u32 (0 to 4294967295), got "a"'],
    ["aliased", {}, "`value.id`: expected u32 (0 to 4294967295), got undefined"],
    ["adjacent", { type: "click", data: { leftButton: 1 } }, "`value.data.leftButton`: expected a boolean, got 1"],
    ["adjacent", { type: "text", data: 1 }, "`value.data`: expected a string, got 1"],
    ["event", { kind: "click", x: 1, y: 1 }, "`value.y`: expected no such property: there are `kind`, `x`"],
    ["rest", { id: 1, width: 1, a: ["b"] }, '`value.a[0]`: expected u32 (0 to 4294967295), got "b"'],
    ["flatChoice", { id: 1, kind: "circle", radius: "a" }, '`value.radius`: expected a number, got "a"'],
    ["email", "a", '`value`: "a" is no address'],
    ["byEmail", { a: 1 }, '`value.keys()[0]`: "a" is no address'],
    ["byColor", { purple: 1 }, '`value.keys()[0]`: expected one of "red", "darkBlue", got "purple"'],
    ["byColor", { red: "a" }, '`value.red`: expected u32 (0 to 4294967295), got "a"'],
  ])("%s %j", (name, value, message) => {
    expect(() => ours[name]?.(value)).toThrow(new TypeError(`Ours.${name}: ${message}`));
  });

  test("an entry that is called as a field is", () => {
    expect(() => Keys.clash()).toThrow("`result.width`: expected another key, got that of a field beside it");
  });

  test("two keys that are one text", () => {
    expect(() => Keys.twins()).toThrow("expected different keys, got 2 that JavaScript takes for the same");
  });
});

test("what is left out is no property", () => {
  expect(Object.keys(Ours.skipping({ count: 0n }))).toEqual([]);
  expect(Object.keys(Ours.skipping({ count: 1n, tags: ["a"] }))).toEqual(["tags", "count"]);
  expectTypeOf<fixture.Skipping>().toEqualTypeOf<{ tags?: string[]; note?: string | undefined; count?: bigint }>();
});

test("a property that is undefined is none", () => {
  expect(Ours.strict({ id: 1, more: undefined } as never)).toEqual({ id: 1, note: "" });
  expect(Ours.aliased({ id: 1, ident: undefined } as never)).toEqual({ id: 1, name: "" });
});

test("a strict record at the end of an async function leaves its options to a parameter of their own", async () => {
  expect(await Keys.strictLater({ id: 7 }, { timeout: 1000 })).toBe(7);
});

describe("an enum of numbers", () => {
  test("is an object of constants", () => {
    expect(Level).toEqual({ Off: 0, Low: 10, High: 11 });
    expect(Object.isFrozen(Level)).toBe(true);
    expect(Level.Low satisfies 10).toBe(10);
    expectTypeOf<fixture.Level>().toEqualTypeOf<0 | 10 | 11>();
  });

  test("crosses as its numbers", () => {
    expect(Numbers.level(Level.High)).toBe(11);
    expect(Numbers.levels([0, 10, 11])).toEqual([0, 10, 11]);
    expect(Numbers.levelOrText(10)).toBe(10);
    expect(Numbers.levelOrText("loud")).toBe("loud");
    expect(Numbers.byLevel(new Map([[10, 1]]))).toEqual(new Map([[10, 1]]));
  });

  test.each([1, -0.5, "10", "Low", 10n, Number.NaN, null, undefined])("%s is none", (value) => {
    expect(() => Numbers.level(value as never)).toThrow(TypeError);
  });

  test("one may stand for all that are unknown", () => {
    expect([Numbers.status(-1), Numbers.status(0), Numbers.status(77)]).toEqual([-1, 0, Status.Unknown]);
    expect(() => Numbers.status("Ready" as never)).toThrow("expected one of -1, 0, 99");
  });
});

describe("keys", () => {
  test("of an enum are those that are there", () => {
    expect(Keys.byColor({ red: 1, darkBlue: undefined })).toEqual({ red: 1 });
    expect(Keys.byColor(new Map([["red", 2]]))).toEqual({ red: 2 });
    expectTypeOf(Keys.byColor).returns.toEqualTypeOf<Partial<Record<fixture.Paint, number>>>();
    expect(Keys.byColorOf({ red: undefined })).toEqual({ red: undefined });
  });

  test("that are one to Rust are refused", () => {
    expect(Keys.byUnknown({ grey: 1, whatever: 2 })).toEqual({ gray: 1, custom: 2 });
    expect(() => Keys.byUnknown({ grey: 1, gray: 2 })).toThrow("expected different keys");
  });

  test("are those of a Map where that is said", () => {
    expect(Keys.colorMap(new Map([["red", 1]]))).toEqual(new Map([["red", 1]]));
    expect(() => Keys.colorMap({ red: 1 } as never)).toThrow("expected a Map, got an object");
  });

  test("stand for numbers where that is said", () => {
    expect(Keys.byNumber({ 7: "a", "4294967295": "b" })).toEqual({ 7: "a", 4294967295: "b" });
    expect(Keys.byNumber(new Map([[7, "a"]]))).toEqual({ 7: "a" });
    expect(Keys.byBigint({ "-9223372036854775808": true })).toEqual({ "-9223372036854775808": true });
    expectTypeOf(Keys.byNumber).returns.toEqualTypeOf<Record<number, string>>();
    expectTypeOf(Keys.byBigint).returns.toEqualTypeOf<Record<`${bigint}`, boolean>>();
  });

  test.each(["x", "1.5", "01", "", "-1", "4294967296", "1e3"])("%j stands for no u32", (key) => {
    expect(() => Keys.byNumber({ [key]: "a" } as never)).toThrow("`value.keys()[0]`: expected u32 (0 to 4294967295)");
  });
});
