/** Types of the standard library that cross as another type does. The twin is `tests-rs/src/standard.rs`. */
import * as fixture from "fixture";
import { describe, expect, test } from "vitest";

const { Standard } = fixture;

/** Each function, what it gives back as it was, and what it refuses with which words. */
const echoes: [name: keyof typeof Standard, echoes: unknown[], refused: [unknown, string][]][] = [
  ["ip", ["127.0.0.1", "::1"], [["localhost", 'expected an IP address, got "localhost": invalid IP address syntax']]],
  ["ipv4", ["10.0.0.1"], [["::1", 'expected an IPv4 address, got "::1": invalid IPv4 address syntax']]],
  ["ipv6", ["::1"], [["10.0.0.1", 'expected an IPv6 address, got "10.0.0.1": invalid IPv6 address syntax']]],
  ["socket", ["[::1]:80"], [["::1", 'expected an IP address with a port, got "::1": invalid socket address syntax']]],
  ["ownedPath", ["a/é", ""], [[1, "expected a string, got 1"]]],
  ["systemText", ["a"], []],
  ["boxedPath", ["a"], []],
  ["sharedPath", ["a"], []],
  ["nonZero", [1, 2 ** 32 - 1], [[0, "expected a number other than 0, got 0"]]],
  ["nonZeroBig", [-1n], [[0n, "expected a number other than 0, got 0"]]],
  ["wrapping", [0, 255], [[256, "expected u8 (0 to 255), got 256"]]],
  ["saturating", [-1], []],
  ["reverse", ["text"], []],
  [
    "range",
    [
      { start: 1, end: 3 },
      { start: 3, end: 1 },
    ],
    [],
  ],
  ["inclusive", [{ start: "a", end: "z" }], []],
  ["from", [{ start: 1.5 }], []],
  ["to", [{ end: 7n }], []],
  ["toInclusive", [{ end: 7 }], []],
  ["bound", [{ kind: "included", value: 1 }, { kind: "excluded", value: 1 }, { kind: "unbounded" }], []],
  ["full", [{}], [[1, "expected"]]],
  ["ordering", [-1, 0, 1], [[Number.NaN, "expected a number below, of or above 0, got NaN"]]],
  ["heap", [[3, 1, 2], []], []],
  ["boxedTexts", [["a", "é"], []], []],
  ["sharedTexts", [["a"]], []],
  ["arcTexts", [["a", undefined]], []],
  ["sharedText", ["text"], []],
  ["cell", [7], []],
  ["refCell", [[1, 2]], []],
  ["mutex", ["text"], []],
  ["rwLock", [7], []],
  ["once", [7, undefined], []],
  ["onceLock", ["text", undefined], []],
  ["atomic", [7], []],
  ["atomicFlag", [true], []],
  ["digest", [Uint8Array.of(1, 2, 3, 4)], [[Uint8Array.of(1), "expected 4 bytes, got 1"]]],
  ["digests", [[Uint8Array.of(1, 2)], []], []],
  ["nothing", [new Uint8Array(0)], [[[1], "expected 0 bytes, got 1"]]],
  ["phantom", [undefined], []],
  ["addresses", [["::1", undefined]], []],
  ["error", [{ message: "no port", cause: { message: "no digit", cause: undefined } }], []],
  ["never", [undefined], []],
  ["twelve", [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, "twelve"]], []],
];

describe.each(echoes)("%s", (name, values, refused) => {
  const echo = Standard[name] as (value: unknown) => unknown;

  test("comes back", () => {
    for (const value of values) expect(echo(value)).toStrictEqual(value);
  });

  test.runIf(refused.length)("says what it refuses", () => {
    for (const [value, text] of refused) expect(() => echo(value)).toThrow(`Standard.${name}: \`value\`: ${text}`);
  });
});

test("an address inside of a list is refused with its place", () => {
  expect(() => Standard.addresses(["::1", "x"])).toThrow("Standard.addresses: `value[1]`: expected an IP address");
  expect(() => Standard.digests([[1, 2], [3]])).toThrow("Standard.digests: `value[1]`: expected 2 bytes, got 1");
  expect(() => Standard.toInclusive({ end: 0 })).toThrow("Standard.toInclusive: `value.end`: expected a number other");
});

test("an ordering is what a comparison gives", () => {
  expect(Standard.ordering(-0.5)).toBe(-1);
  expect(Standard.sort([3, 1, 2], (a, b) => b - a)).toEqual([3, 2, 1]);
  expect(() => Standard.sort([3, 1, 2], () => Number.NaN)).toThrow("below, of or above 0, got NaN");
  expect(() => Standard.sort([3, 1, 2], () => "less" as never)).toThrow('expected a number, got "less"');
});

test("paths and strings of the system are borrowed from the call", () => {
  expect(Standard.extension("a.txt")).toBe("some");
  expect(Standard.extension("a")).toBeUndefined();
  expect(Standard.systemLength("é")).toBe(2);
});

test("a record holds them, but for what has no value", () => {
  const server = {
    ...{ address: "127.0.0.1:80", root: "/var", workers: 4, limit: 2 ** 40, ports: { start: 1, end: 2 } },
    ...{ started: true, log: ["a"], key: Uint8Array.of(1, 2) },
  };
  expect(Standard.server(server)).toStrictEqual(server);
  expect(() => Standard.server({ ...server, workers: 0 })).toThrow("`value.workers`: expected a number other than 0");
  expect(() => Standard.server({ ...server, limit: 0 })).toThrow("`value.limit`: expected a number other than 0");
  expect(() => Standard.server({ ...server, limit: 1n as never })).toThrow("`value.limit`: expected u64");
  expect(() => Standard.server({ ...server, address: "x" })).toThrow("`value.address`: expected an IP address with");
  expect(() => Standard.server({ ...server, key: [1] })).toThrow("`value.key`: expected 2 bytes, got 1");
});

test("text and lists that live as long as the program go out", () => {
  expect(Standard.label()).toStrictEqual({ name: "label", parts: ["a", "b"], greeting: "hello" });
});

test("an error is its message and causes, and JavaScript's own errors are taken for one", () => {
  expect(Standard.failure()).toStrictEqual({
    message: "the port could not be read",
    cause: { message: "invalid digit found in string", cause: undefined },
  });
  const error = new TypeError("no port", { cause: new Error("no digit") });
  expect(Standard.sharedError(error as never)).toStrictEqual({
    message: "no port",
    cause: { message: "no digit", cause: undefined },
  });
});

test("what has no value is refused whatever it is", () => {
  for (const value of [0, "", {}, []]) expect(() => Standard.never(value as never)).toThrow("Standard.never: `value`");
});

test("what is in use is refused on the way out", () => {
  expect(() => Standard.inUse()).toThrow("Standard.inUse: expected a RefCell that is not borrowed mutably");
  expect(() => Standard.locked()).toThrow("expected a lock that is free");
});

test("a duration is ISO 8601 where that is asked for", () => {
  const pauses = { first: "PT1H30M0.25S", others: ["PT0S", undefined] };
  expect(Standard.samePauses(pauses)).toStrictEqual(pauses);
  expect(Standard.pauses(pauses, "P1DT1S")).toEqual(["PT24H1S", "PT25H30M1.25S"]);
  expect(() => Standard.pauses(pauses, "90")).toThrow(
    'Standard.pauses: `by`: expected a duration of weeks, days, hours, minutes and seconds, such as "PT1M30.5S", got "90"',
  );
  expect(() => Standard.samePauses({ ...pauses, others: ["PT1S", "P1M"] })).toThrow(
    "`value.others[1]`: expected a duration",
  );
});

describe("a `Result` that is a value", () => {
  const attempts = {
    last: { error: "no" },
    all: [{ ok: "a" }, { error: 7 }],
    byName: { a: [{ ok: 1 }, true] },
    none: { ok: undefined },
    address: { ok: "1.2" },
  };
  const list = [{ ok: 1 }, { error: "no" }];

  test("is what went well, or what did not", async () => {
    expect(Standard.attempts(attempts as never)).toStrictEqual(attempts);
    const { none, ...without } = attempts;
    expect(Standard.attempts(without as never)).toStrictEqual({ ...without, none: undefined });
    expect(none).toBeDefined();
    expect(Standard.attempt({ ok: 7 })).toStrictEqual({ ok: 7 });
    expect(await Standard.attemptsLater(list as never)).toStrictEqual(list);
    expect(Standard.attemptsThere(list as never)).toStrictEqual(list);
  });

  test("is apart from what a function throws", () => {
    expect(Standard.attempt({ error: "no" })).toStrictEqual({ error: "no" });
    expect(() => Standard.attempt({ error: "throw" })).toThrow(/^throw$/);
  });

  test("is refused with its place", async () => {
    expect(() => Standard.attempt({ ok: "7" as never })).toThrow("Standard.attempt: `value.ok`: expected u32");
    const neither = "Standard.attempt: `value`: expected an object with `ok` or an object with `error`, got";
    expect(() => Standard.attempt({} as never)).toThrow(`${neither} an object`);
    expect(() => Standard.attempt(7 as never)).toThrow(`${neither} 7`);
    const late =
      "Standard.attemptsLater: `value[1]`: expected an object with `ok` or an object with `error`, got an array";
    await expect(Standard.attemptsLater([{ ok: 1 }, []] as never)).rejects.toThrow(late);
    const bad = { ...attempts, all: [{ error: 0 }] };
    expect(() => Standard.attempts(bad as never)).toThrow(
      "Standard.attempts: `value.all[0].error`: expected a number other than 0, got 0",
    );
    expect(() => Standard.attempts({ ...attempts, address: { ok: "x" } })).toThrow("`value.address.ok`: expected");
  });
});
