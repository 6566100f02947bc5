/** `as`, `via` and `with` inside of what holds something. The twin is `tests-rs/src/within.rs`. */
import { Within } from "fixture";
import assembly from "fixture/assembly";
import { createRuntime } from "oxbridge";
import { describe, expect, test } from "vitest";

const versions = {
  option: "1.0",
  list: ["1.0", "2.5"],
  queue: ["3.1"],
  chain: ["4.2", "4.3"],
  pair: ["1.1", "1.2"],
  slice: ["0.1"],
  boxed: "6.6",
  shared: ["7.7"],
  tuple: [3, "1.2", "2.1"] as [number, string, string],
  byName: { ada: "1.2", "": "3.4" },
  names: { "1.2": "ada" },
  set: new Set(["1.0", "2.0"]),
  deep: [{ a: ["1.0", undefined], b: ["2.0", "3.0"] }] as { [key: string]: [string, string | undefined] }[],
  absent: ["9.9"],
};

const timeouts = {
  option: 1,
  list: [1, 2],
  pair: [3, 4],
  tuple: [7, 8] as [number, number],
  byName: { ada: 5 },
  byTime: new Map([[6, "six"]]),
  set: new Set([1, 2]),
  absent: [9],
  since: new Map([[1, [[1, 2], 1500] as [[number, number], number]]]),
  key: "00ff10",
  history: "1.0 2.0",
};

const numbers = {
  tuple: [2 ** 40, "a", -1] as [number, string, number],
  byId: new Map([[2 ** 41, [1, -2]]]),
  set: new Set([3, 4]),
  pairs: [[1n, 0.5]] as [bigint, number][],
  maps: [new Map([["a", 1]]), new Map()],
  nulls: [null, 1],
  only: [5, 6n] as [number, bigint],
  dates: [new Date(0), new Date(1e12)],
};

describe("fields", () => {
  test("cross as strings, whatever holds them", () => {
    expect(Within.versions(versions)).toStrictEqual(versions);
    const { option, deep, absent, ...least } = versions;
    expect(Within.versions(least)).toStrictEqual({ ...least, option: undefined, deep: undefined, absent: [] });
    expect(Within.versions({ ...versions, byName: new Map([["x", "1.0"]]) }).byName).toStrictEqual({ x: "1.0" });
  });

  test("cross by functions, whatever holds them", () => {
    expect(Within.timeouts(timeouts)).toStrictEqual(timeouts);
    const { option, key, history, absent, ...least } = timeouts;
    const left = { option: undefined, key: undefined, history: undefined, absent: [5] };
    expect(Within.timeouts(least)).toStrictEqual({ ...least, ...left });
  });

  test("have another form of the same bytes, whatever holds them", () => {
    expect(Within.numbers(numbers)).toStrictEqual(numbers);
    const { dates, ...least } = numbers;
    expect(Within.numbers(least).dates).toBeUndefined();
  });

  test.each([
    [{ option: "x" }, "option"],
    [{ list: ["1.0", "x"] }, "list[1]"],
    [{ queue: ["x"] }, "queue[0]"],
    [{ pair: ["1.0", "x"] }, "pair[1]"],
    [{ shared: ["x"] }, "shared[0]"],
    [{ tuple: [1, "1.0", "x"] }, "tuple[2]"],
    [{ byName: { ada: "x" } }, "byName.ada"],
    [{ names: new Map([["x", ""]]) }, "names.keys()[0]"],
    [{ set: new Set(["1.0", "x"]) }, "set.values()[1]"],
    [{ deep: [{}, { a: ["1.0", "x"] }] }, "deep[1].a[1]"],
    [{ absent: ["x"] }, "absent[0]"],
  ])("a string that is refused is named by its path: %j", (wrong, path) => {
    expect(() => Within.versions({ ...versions, ...wrong } as never)).toThrow(
      `Within.versions: \`versions.${path}\`: expected text of the right form, got "x": \`x\` is no version`,
    );
  });

  test.each([
    [{ option: 4000 }, "option"],
    [{ list: [1, 4000] }, "list[1]"],
    [{ pair: [1, 4000] }, "pair[1]"],
    [{ tuple: [1, 4000] }, "tuple[1]"],
    [{ byName: { ada: 4000 } }, "byName.ada"],
    [{ byTime: new Map([[4000, ""]]) }, "byTime.keys()[0]"],
    [{ set: new Set([1, 4000]) }, "set.values()[1]"],
    [{ absent: [4000] }, "absent[0]"],
  ])("what a function refuses is named by its path: %j", (wrong, path) => {
    expect(() => Within.timeouts({ ...timeouts, ...wrong } as never)).toThrow(
      `Within.timeouts: \`timeouts.${path}\`: an hour is the longest`,
    );
  });

  test("what is of another type is named by its path", () => {
    expect(() => Within.timeouts({ ...timeouts, list: [1, "2"] } as never)).toThrow(
      "Within.timeouts: `timeouts.list[1]`: expected u32",
    );
    expect(() => Within.timeouts({ ...timeouts, key: "0g" })).toThrow(
      "Within.timeouts: `timeouts.key`: `0g` is not hexadecimal",
    );
    expect(() => Within.timeouts({ ...timeouts, history: "1.0 2" })).toThrow("`timeouts.history`: `2` is no version");
  });

  test("keys and elements that Rust takes for the same are refused, and none is lost", () => {
    const names = new Map([
      ["1.2", "a"],
      ["01.2", "b"],
    ]);
    const same = "expected different keys, got one that Rust takes for the same as an earlier one";
    expect(() => Within.versions({ ...versions, names })).toThrow(`\`versions.names.keys()[1]\`: ${same}`);
    const set = new Set(["1.0", "2.0", "1.00"]);
    expect(() => Within.versions({ ...versions, set })).toThrow(`\`versions.set.values()[2]\`: ${same}`);
  });

  test("variants are told apart by what a word makes of them", () => {
    expect(Within.either("1.2")).toBe("1.2");
    expect(Within.either([1, 2])).toStrictEqual([1, 2]);
    expect(Within.either(true)).toBe(true);
    expect(() => Within.either([4000])).toThrow("an hour is the longest");
  });
});

describe("parameters and results", () => {
  test("are borrowed, absent and of several", () => {
    expect(Within.newest(["1.0", "3.2", "2.9"])).toBe("3.2");
    expect(Within.newest(["1.0"], "2.0")).toBeUndefined();
    expect(Within.newest([], null)).toBeUndefined();
    expect(() => Within.newest(["1.0", "one"])).toThrow(
      'Within.newest: `versions[1]`: expected text of the right form, got "one": `one` is no version',
    );
  });

  test("have defaults, and stand in a `Result`", () => {
    expect(Within.doubled({ a: 1, b: 2 })).toStrictEqual({ a: [2], b: [4] });
    expect(Within.doubled({ a: 1 }, [7])).toStrictEqual({ a: [2, 7] });
    expect(() => Within.doubled({ a: 1 }, [1, 4000])).toThrow("Within.doubled: `more[1]`: an hour is the longest");
  });

  test("are given later, by a constant and by a class", async () => {
    await expect(Within.later(["1.0", "2.0"])).resolves.toStrictEqual(["1.0", "2.0"]);
    expect(Within.SUPPORTED).toStrictEqual(["1.0", "2.1"]);
    using registry = new Within.Registry(["2.0", "1.0"]);
    expect(registry.first).toBe("2.0");
    expect(registry.list()).toStrictEqual(["2.0", "1.0"]);
    registry.versions = new Set(["3.0", "0.1"]);
    expect(registry.list()).toStrictEqual(["0.1", "3.0"]);
    registry.versions = new Set();
    expect(registry.first).toBeUndefined();
  });
});

describe("functions", () => {
  test("take and give `Via<T>`", () => {
    const seen: string[] = [];
    const later = (one: string, other: string): string => {
      seen.push(one, other);
      return other;
    };
    expect(Within.compare(["1.0", "2.0"], later)).toBe("2.0");
    expect(seen).toStrictEqual(["1.0", "2.0"]);
    expect(Within.compare(["1.0", "2.0"], () => undefined)).toBe("neither");
    expect(() => Within.compare(["1.0", "2.0"], () => "two")).toThrow("`two` is no version");
  });

  test("and streams show numbers by `as`", async () => {
    using count = Within.counter((count) => count + 1);
    expect(count(2 ** 40)).toBe(2 ** 40 + 1);
    await expect(
      Within.sum([
        [1, 2],
        [3, 2 ** 40],
      ]),
    ).resolves.toBe(6 + 2 ** 40);
  });

  test("of JavaScript take and give the same", async () => {
    Object.assign(globalThis, {
      withinHost: {
        bump: (versions: string[]) => versions.map((version) => version.replace(".", ".1")),
        wait: async (times: { [key: string]: number }) => times.a,
      },
    });
    expect(Within.bumped(["1.0", "2.5"])).toStrictEqual(["1.10", "2.15"]);
    await expect(Within.waited({ a: 2, b: 3 })).resolves.toBe(2);
    await expect(Within.waited({})).resolves.toBe(-1);
    Object.assign(globalThis, { withinHost: { bump: () => ["1.0", "x"], wait: async () => 4000 } });
    expect(() => Within.bumped([])).toThrow(
      '`withinHost.bump()[1]`: expected text of the right form, got "x": `x` is no version',
    );
    await expect(Within.waited({})).rejects.toThrow("an hour is the longest");
  });

  test("of an object of JavaScript's, too", () => {
    expect(Within.fromSource({ versions: (names) => [...names, "1.0"] })).toStrictEqual(["9.9", "1.0"]);
    expect(() => Within.fromSource({ versions: () => ["x"] })).toThrow(
      '`versions()[0]`: expected text of the right form, got "x": `x` is no version',
    );
  });
});

test("calls by name know the same", async () => {
  const runtime = await createRuntime({ assemblies: [assembly] });
  const invoke = (name: string, ...args: unknown[]): unknown =>
    runtime.invokeMethod("fixture", `Within.${name}`, ...args);
  expect(invoke("versions", versions)).toStrictEqual(versions);
  expect(invoke("timeouts", timeouts)).toStrictEqual(timeouts);
  expect(invoke("numbers", numbers)).toStrictEqual(numbers);
  expect(() => invoke("timeouts", { ...timeouts, byName: { ada: 4000 } })).toThrow(
    "`timeouts.byName.ada`: an hour is the longest",
  );
});
