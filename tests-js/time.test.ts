/** Times that Rust has and JavaScript has not: they are refused where they would be something else. */
import { describe, expect, test } from "vitest";
import type { Type } from "../npm/src/type.ts";
import { enginesOf, type Outcome } from "./types/engines.ts";
import { as, field, list, named, newtype, option, record, t, type, union } from "./types/manifest.ts";

const [date, duration, f64] = [t("date"), t("duration"), t("f64")];

/** Named types of times, and the same of numbers, as Rust may write them. */
const named2 = (time: Type, suffix: string) => [
  type(`Record${suffix}`, record(field("id", t("u8")), field("due", option(time)))),
  type(`Union${suffix}`, union("kind", { at: newtype(time), flat: newtype(named(`Record${suffix}`)) })),
];
const NAMED = [...named2(date, "Of"), ...named2(f64, "")];

/** What Rust writes, what JavaScript reads, a value and where it is refused. */
const rows: readonly (readonly [string, Type, Type, unknown, string])[] = [
  ["a date", f64, date, 8.64e15 + 1, ""],
  ["a date long ago", f64, date, -9e15, ""],
  ["a date as a number", f64, as("number", date), 9e15, ""],
  ["an i64 as a date", t("i64"), as("Date", t("i64")), 2n ** 62n, ""],
  ["a u64 as a date", t("u64"), as("Date", t("u64")), 2n ** 64n - 1n, ""],
  ["an f64 as a date", f64, as("Date", f64), Number.NaN, ""],
  ["a duration", f64, duration, 2 ** 53, ""],
  ["an integer as a number", t("u64"), as("number", t("u64")), 2n ** 53n, ""],
  ["a field", named("Record"), named("RecordOf"), { id: 1, due: 9e15 }, ".due"],
  ["a variant", named("Union"), named("UnionOf"), { kind: "at", value: 9e15 }, ".value"],
  ["a flat variant", named("Union"), named("UnionOf"), { kind: "flat", id: 1, due: 9e15 }, ".due"],
  ["an element", list(f64), list(duration), [1, 1e300], "[1]"],
  ["an array", { kind: "array", of: f64, length: 2 }, { kind: "array", of: date, length: 2 }, [0, 9e15], "[1]"],
  ["a tuple", { kind: "tuple", of: [t("u8"), f64] }, { kind: "tuple", of: [t("u8"), date] }, [1, 9e15], "[1]"],
  ["a record", { kind: "record", of: f64 }, { kind: "record", of: date }, { a: 1, "b c": 9e15 }, '["b c"]'],
  ["a map", map(t("string"), f64), map(t("string"), date), new Map([["a", 9e15]]), ".a"],
  [
    "a key",
    map(f64, t("u8")),
    map(duration, t("u8")),
    new Map([
      [1, 1],
      [1e300, 2],
    ]),
    ".keys()[1]",
  ],
  ["a set", { kind: "set", of: f64 }, { kind: "set", of: duration }, new Set([1e300]), ".values()[0]"],
  [
    "a list in a list",
    list(list(named("Record"))),
    list(list(named("RecordOf"))),
    [[], [{ id: 1, due: 9e15 }]],
    "[1][0].due",
  ],
];

function map(key: Type, of: Type): Type {
  return { kind: "map", key, of };
}

const engines = await enginesOf(
  rows.map(([, written]) => written),
  NAMED,
  rows.map(([, , read]) => read),
);

describe("a time that is beyond what JavaScript can hold is refused, with its place:", () => {
  test.each(rows.map(([name, , , value, place], k) => [name, k, value, place] as const))("%s", (_, k, value, place) => {
    const outcomes: Outcome[] = [engines.byGlue(k, value), engines.byDescription(k, value)];
    expect(outcomes[0]?.error).toMatch(/^RangeError: f: `result/);
    // The engines call the value itself in two ways.
    expect(outcomes[0]?.error).toContain(`[0]${place}\`: expected `);
    expect(outcomes.map(({ value }) => value)).toEqual([undefined, undefined]);
    expect(outcomes[1]?.error).toBe(outcomes[0]?.error);
  });
});

test("what is at the limits passes", async () => {
  const types = [date, as("number", date), duration, as("Date", t("i64"))];
  const both = await enginesOf(types, []);
  const last = new Date(8.64e15);
  const first = new Date(-8.64e15);
  const values = [
    [last, first, new Date(0)],
    [8.64e15, -8.64e15, 0],
    [2 ** 53 - 1, 0, 0.000_001],
    [last, first],
  ];
  for (const [k, each] of values.entries()) {
    for (const value of each) {
      expect(both.byGlue(k, value).value).toStrictEqual(value);
      expect(both.byDescription(k, value).value).toStrictEqual(value);
    }
  }
});

test("a number that is no date does not get in for one", async () => {
  const both = await enginesOf([as("number", date), as("Date", t("u64"))], []);
  const expected = "expected a date in milliseconds (-8640000000000000 to 8640000000000000)";
  for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, 8.65e15]) {
    const said = `RangeError: f: \`v[0]\`: ${expected}, got ${wrong}`;
    expect([both.byGlue(0, wrong).error, both.byDescription(0, wrong).error]).toEqual([said, said]);
  }
  const before = new Date(-1);
  const said = "RangeError: f: `v[0]`: expected u64 (0 to 18446744073709551615), got -1";
  expect([both.byGlue(1, before).error, both.byDescription(1, before).error]).toEqual([said, said]);
});
