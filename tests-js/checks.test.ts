/**
 * Wrong calls that are no cell of the matrix: each gives the error it should, and afterwards everything is as it was.
 *
 * The matrix has every type at every place, one value at a time. Here is each parameter and each field of calls that
 * take several, what stands deeper, and what the words of `marshal` make of a type.
 */
import * as fixture from "fixture";
import descriptor from "fixture/assembly";
import { createRuntime } from "oxbridge";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { thrownBy } from "./thrown.ts";

/** What is called, with what, and the error. `T` and `R` say whether it is a TypeError or a RangeError. */
type Wrong = readonly [call: string, args: readonly unknown[], kind: "T" | "R", message: string];

const i8 = "expected i8 (-128 to 127)";
const u8 = "expected u8 (0 to 255)";
const i16 = "expected i16 (-32768 to 32767)";
const u16 = "expected u16 (0 to 65535)";
const i32 = "expected i32 (-2147483648 to 2147483647)";
const u32 = "expected u32 (0 to 4294967295)";
const i64 = "expected i64 (-9223372036854775808 to 9223372036854775807)";
const u64 = "expected u64 (0 to 18446744073709551615)";
const i128 = "expected i128 (-170141183460469231731687303715884105728 to 170141183460469231731687303715884105727)";
const u128 = "expected u128 (0 to 340282366920938463463374607431768211455)";
const unsafe = "which is not a safe integer: pass a bigint";
const kinds = 'expected one of "empty", "circle", "dot", "label", "grid", "group"';

const line = { sku: "a", quantity: 2, unitPrice: 9.5 };
const point = { x: 1, y: 2 };
const rich = {
  ...{
    flag: true,
    small: 1,
    id: 2,
    big: 3n,
    huge: 4n,
    ratio: 0.5,
    coarse: 0.5,
    letter: "a",
    name: "n",
    bytes: [1],
    samples: [0.5],
  },
  ...{
    tags: ["t"],
    corner: [1, 2, 3],
    pair: [1, "a"],
    scores: { a: 1 },
    byId: new Map([[1, ["a"]]]),
    unique: new Set(["u"]),
  },
  ...{ when: new Date(0), wait: 5, maybe: point, color: "red", shape: { kind: "empty" }, content: "c" },
  ...{ tree: { name: "root", children: [] }, page: { items: [[1, true]], next: 2 } },
};
const settings = {
  $id: "s",
  size: 1,
  serial: 7n,
  headers: new Map(),
  tags: [],
  version: "1.2",
  timeout: 60,
  type: "t",
};

/** Arguments of `many`, one of them wrong. */
const manyWith = (index: number, wrong: unknown): unknown[] =>
  [1, "b", 1n, 1, true, [1], "g", 1, 1, 1, "k", 1n].with(index, wrong as never);

/** Calls of `echoRich` in which one field is wrong. */
const field = (name: string, value: unknown, kind: "T" | "R", said: string): Wrong => {
  const [at, rest] = said.startsWith(":") ? ["", said.slice(2)] : (said.split(/: (.*)/s) as [string, string]);
  return ["echoRich", [{ ...rich, [name]: value }], kind, `\`value.${name}${at}\`: ${rest}`];
};
/** A call of `echoRich` in which one field is missing. */
const without = (name: keyof typeof rich, said: string): Wrong => {
  const { [name]: _, ...rest } = rich;
  return ["echoRich", [rest], "T", `\`value.${name}\`: ${said}, got undefined`];
};
/** A call of `total`. */
const total = (invoice: unknown, kind: "T" | "R", said: string): Wrong => ["Invoices.total", [invoice], kind, said];
/** A call of `echoShape`. */
const shape = (value: unknown, kind: "T" | "R", said: string): Wrong => ["echoShape", [value], kind, said];

const wrong: readonly Wrong[] = [
  // Scalars as parameters.
  ["add", [], "T", `\`left\`: ${i32}, got undefined`],
  ["add", [1], "T", `\`right\`: ${i32}, got undefined`],
  ["add", [{ valueOf: () => 1 }, 1], "T", `\`left\`: ${i32}, got an object`],
  ["greet", [], "T", "`name`: expected a string, got undefined"],
  ["greet", [5], "T", "`name`: expected a string, got 5"],
  ["greet", [["a"]], "T", "`name`: expected a string, got an array"],
  ["greet", [new String("a")], "T", "`name`: expected a string, got a String"],
  ["greet", ["a", null], "T", `\`times\`: ${u32}, got null`],
  ["greet", ["a", -1], "R", `\`times\`: ${u32}, got -1`],
  ["greet", ["a", 4294967296], "R", `\`times\`: ${u32}, got 4294967296`],
  ["greet", ["a", "2"], "T", `\`times\`: ${u32}, got "2"`],
  ["delete", [], "T", "`path`: expected a string, got undefined"],
  ["match", [1], "T", "`type`: expected a string, got 1"],
  ["join", [1, "b"], "T", "`first`: expected a string, got 1"],
  ["join", ["a", undefined], "T", "`second`: expected a string, got undefined"],
  ["join", ["a", "b", 3], "T", "`third`: expected a string, got 3"],
  ["join", ["a", "b", "c", "d"], "T", `\`fourth\`: ${u32}, got "d"`],
  ["join", ["a", "b", "c", -0.5], "R", `\`fourth\`: ${u32}, got -0.5`],
  ["defaults", [null], "T", "`text`: expected a string, got null"],
  ["defaults", ["t", [1, -1]], "R", `\`numbers[1]\`: ${u32}, got -1`],
  ["defaults", ["t", {}], "T", "`numbers`: expected an array, got an object"],
  ["defaults", ["t", [], -1], "R", "`wait`: expected a duration of 0 ms or more, got -1"],
  ["defaults", ["t", [], NaN], "R", "`wait`: expected a duration of 0 ms or more, got NaN"],
  ["defaults", ["t", [], "1"], "T", '`wait`: expected a duration of 0 ms or more, got "1"'],
  ["defaults", ["t", [], 1, 2 ** 53], "R", `\`count\`: ${i64}, got 9007199254740992, ${unsafe}`],
  ["defaults", ["t", [], 1, 2n ** 63n], "R", `\`count\`: ${i64}, got 9223372036854775808n`],
  ["defaults", ["t", [], 1, "1"], "T", `\`count\`: ${i64}, got "1"`],
  ["many", manyWith(0, 256), "R", `\`a\`: ${u8}, got 256`],
  ["many", manyWith(1, null), "T", "`b`: expected a string, got null"],
  ["many", manyWith(2, 1.5), "R", `\`c\`: ${i64}, got 1.5`],
  ["many", manyWith(3, "d"), "T", '`d`: expected a number, got "d"'],
  ["many", manyWith(4, 1), "T", "`e`: expected a boolean, got 1"],
  ["many", manyWith(5, new Float32Array(1)), "T", "`f`: expected a Float64Array, got a Float32Array"],
  ["many", manyWith(6, "gg"), "T", '`g`: expected one character, got "gg"'],
  ["many", manyWith(7, -1), "R", `\`h\`: ${u16}, got -1`],
  ["many", manyWith(8, 256), "R", `\`i\`: ${u8}, got 256`],
  ["many", manyWith(9, 1n), "T", "`j`: expected a number, got 1n"],
  ["many", manyWith(10, 1), "T", "`k`: expected a string, got 1"],
  ["many", manyWith(11, 2n ** 127n), "R", `\`l\`: ${i128}, got ${2n ** 127n}n`],
  ["Numbers.halve", [0.5], "R", `\`number\`: ${u32}, got 0.5`],
  ["Numbers.Deep.negate", ["1"], "T", '`number`: expected a number, got "1"'],
  ["Geometry.Angles.toDegrees", [null], "T", "`radians`: expected a number, got null"],
  ["Linked.greet", [1], "T", "`name`: expected a string, got 1"],
  // Records.
  total(undefined, "T", "`invoice`: expected an object, got undefined"),
  total({}, "T", `\`invoice.id\`: ${u64}, got undefined`),
  total({ id: 7 }, "T", "`invoice.lines`: expected an array, got undefined"),
  total({ id: 7, lines: [line, , line] }, "T", "`invoice.lines[1]`: expected an object, got a hole"),
  total(
    { id: 7, lines: [line, line, line, { ...line, quantity: -1 }] },
    "R",
    `\`invoice.lines[3].quantity\`: ${u32}, got -1`,
  ),
  total({ id: 7, lines: [{ ...line, sku: 5 }] }, "T", "`invoice.lines[0].sku`: expected a string, got 5"),
  total(
    { id: 7, lines: [{ sku: "a", quantity: 1 }] },
    "T",
    "`invoice.lines[0].unitPrice`: expected a number, got undefined",
  ),
  total({ id: 7, lines: [], due: 5 }, "T", "`invoice.due`: expected a Date, got 5"),
  // Every kind of field.
  without("flag", "expected a boolean"),
  without("small", i8),
  without("name", "expected a string"),
  without("bytes", "expected a Uint8Array"),
  without("scores", "expected an object"),
  without("byId", "expected a Map"),
  without("unique", "expected a Set"),
  without("when", "expected a Date"),
  without("color", 'expected one of "red", "green", "darkBlue"'),
  without("shape", "expected an object"),
  without("page", "expected an object"),
  field("id", 2 ** 32, "R", `: ${u32}, got 4294967296`),
  field("big", 2n ** 63n, "R", `: ${i64}, got 9223372036854775808n`),
  field("huge", -1n, "R", `: ${u128}, got -1n`),
  field("ratio", "0.5", "T", ': expected a number, got "0.5"'),
  field("coarse", 1n, "T", ": expected a number, got 1n"),
  field("letter", "ab", "T", ': expected one character, got "ab"'),
  field("name", { toString: () => "n" }, "T", ": expected a string, got an object"),
  field("bytes", [1, 256], "R", `[1]: ${u8}, got 256`),
  field("bytes", [1, 1.5], "R", `[1]: ${u8}, got 1.5`),
  field("bytes", [1, "2"], "T", `[1]: ${u8}, got "2"`),
  field("bytes", [1, 2n], "T", `[1]: ${u8}, got 2n`),
  field("bytes", new Uint16Array(1), "T", ": expected a Uint8Array, got a Uint16Array"),
  field("bytes", new Int8Array(1), "T", ": expected a Uint8Array, got an Int8Array"),
  field("samples", new Float32Array(1), "T", ": expected a Float64Array, got a Float32Array"),
  field("tags", "tag", "T", ': expected an array, got "tag"'),
  field("corner", [1, 2], "T", ": expected an array of 3 elements, got 2 elements"),
  field("corner", [1, 2, 32768], "R", `[2]: ${i16}, got 32768`),
  field("pair", [1], "T", ": expected an array of 2 elements, got 1 element"),
  field("scores", { a: 1, "b c": null }, "T", '["b c"]: expected a number, got null'),
  field("scores", { "": undefined }, "T", '[""]: expected a number, got undefined'),
  field("scores", new Map([["k", "1"]]), "T", '.get("k"): expected a number, got "1"'),
  field("scores", new Map([[1, 1]]), "T", ".keys()[0]: expected a string, got 1"),
  field(
    "byId",
    new Map([
      [1, ["a"]],
      [-1, []],
    ]),
    "R",
    `.keys()[1]: ${u32}, got -1`,
  ),
  field("when", Object.create(Date.prototype), "T", ": expected a Date, got an object"),
  field("wait", -0.001, "R", ": expected a duration of 0 ms or more, got -0.001"),
  field("maybe", 5, "T", ": expected an object, got 5"),
  field("maybe", { x: 1, y: "2" }, "T", '.y: expected a number, got "2"'),
  field("content", null, "T", ": expected a string or a Uint8Array or a number or an object, got null"),
  field("content", { a: 1 }, "T", ".a: expected a boolean, got 1"),
  field("tree", { name: "root" }, "T", ".children: expected an array, got undefined"),
  field(
    "tree",
    { name: "root", children: [{ name: 1, children: [] }] },
    "T",
    ".children[0].name: expected a string, got 1",
  ),
  field(
    "page",
    {
      items: [
        [1, true],
        [2, 1],
      ],
    },
    "T",
    ".items[1][1]: expected a boolean, got 1",
  ),
  field("page", { items: [], next: "2" }, "T", `.next: ${u32}, got "2"`),
  ["echoRichList", [{ 0: rich, length: 1 }], "T", "`values`: expected an array, got an object"],
  ["echoRichList", [[rich, { ...rich, id: -1 }]], "R", `\`values[1].id\`: ${u32}, got -1`],
  // Unions.
  shape("empty", "T", '`shape`: expected an object, got "empty"'),
  shape({ kind: "constructor" }, "T", `\`shape.kind\`: ${kinds}, got "constructor"`),
  shape({ kind: "circle", center: point }, "T", "`shape.radius`: expected a number, got undefined"),
  shape({ kind: "circle", center: { x: 1 }, radius: 1 }, "T", "`shape.center.y`: expected a number, got undefined"),
  shape({ kind: "dot", x: 1 }, "T", "`shape.y`: expected a number, got undefined"),
  shape({ kind: "label" }, "T", "`shape.value`: expected a string, got undefined"),
  shape({ kind: "grid", value: [1, -1] }, "R", `\`shape.value[1]\`: ${u32}, got -1`),
  shape(
    { kind: "group", shapes: [{ kind: "group", shapes: [{ kind: "round" }] }] },
    "T",
    `\`shape.shapes[0].shapes[0].kind\`: ${kinds}, got "round"`,
  ),
  ["echoEvent", [{ kind: "CLICK" }], "T", '`event.type`: expected one of "CLICK", "KEY_PRESS", "bye", got undefined'],
  ["echoEvent", [{ type: "CLICK", mouseButton: 256 }], "R", `\`event.mouseButton\`: ${u8}, got 256`],
  ["echoEvent", [{ type: "KEY_PRESS", key: "ab" }], "T", '`event.key`: expected one character, got "ab"'],
  // Other words of `marshal`.
  ["echoSettings", [{ ...settings, size: -1 }], "R", "`settings.size`: expected u64 (0 to 9007199254740991), got -1"],
  ["echoSettings", [{ ...settings, serial: -1n }], "R", `\`settings.serial\`: ${u32}, got -1n`],
  ["echoSettings", [{ ...settings, headers: {} }], "T", "`settings.headers`: expected a Map, got an object"],
  ["echoSettings", [{ ...settings, tags: new Set() }], "T", "`settings.tags`: expected an array, got a Set"],
  [
    "echoSettings",
    [{ ...settings, version: "1" }],
    "T",
    '`settings.version`: expected text of the right form, got "1": `1` is no version',
  ],
  ["echoSettings", [{ ...settings, version: 1 }], "T", "`settings.version`: expected a string, got 1"],
  ["echoSettings", [{ ...settings, timeout: 4000 }], "T", "`settings.timeout`: an hour is the longest"],
  ["echoSettings", [{ ...settings, $id: 1 }], "T", "`settings.$id`: expected a string, got 1"],
  ["asNumber", [2 ** 53], "R", "`value`: expected i64 (-9007199254740991 to 9007199254740991), got 9007199254740992"],
  ["asMap", [{}], "T", "`value`: expected a Map, got an object"],
  ["echoUser", [-1, []], "R", `\`id\`: ${u32}, got -1`],
  ["echoUser", [1, ["a", 5]], "T", "`wrapper[1]`: expected a string, got 5"],
  ["echoPage", [{ items: [{ items: [-1] }] }], "R", `\`page.items[0].items[0]\`: ${u32}, got -1`],
  // Buffers.
  ["sum", [], "T", "`numbers`: expected a Float64Array, got undefined"],
  ["sum", [5], "T", "`numbers`: expected a Float64Array, got 5"],
  ["sum", [[1, "2"]], "T", '`numbers[1]`: expected a number, got "2"'],
  ["sum", [[1, , 2]], "T", "`numbers[1]`: expected a number, got a hole"],
  ["sum", [new Float32Array(1)], "T", "`numbers`: expected a Float64Array, got a Float32Array"],
  ["sum", [new DataView(new ArrayBuffer(8))], "T", "`numbers`: expected a Float64Array, got a DataView"],
  ["sumBig", [[1n, 0.5]], "R", `\`numbers[1]\`: ${i64}, got 0.5`],
  ["sumBig", [[2n ** 63n]], "R", `\`numbers[0]\`: ${i64}, got 9223372036854775808n`],
  ["sumBig", [new BigUint64Array(1)], "T", "`numbers`: expected a BigInt64Array, got a BigUint64Array"],
  ["checksum", [[-1]], "R", `\`bytes[0]\`: ${u8}, got -1`],
  ["concatenate", [[1], "text", [256]], "R", `\`right[0]\`: ${u8}, got 256`],
  ["concatenate", [[1], 5, []], "T", "`text`: expected a string, got 5"],
  ["doubleInPlace", [[1]], "T", "`numbers`: expected a Float64Array, got an array"],
  ["addInPlace", [new Int32Array(1), [2147483648]], "R", `\`by[0]\`: ${i32}, got 2147483648`],
  [
    "swap",
    [new Uint8Array(1), new Uint8ClampedArray(1).buffer],
    "T",
    "`right`: expected a Uint8Array, got an ArrayBuffer",
  ],
];

/** The export of that dotted name. */
function exported(exports: unknown, name: string): (...args: readonly unknown[]) => unknown {
  const found = name.split(".").reduce((space, part) => (space as Record<string, unknown>)[part], exports);
  return found as (...args: readonly unknown[]) => unknown;
}

test("they are all different", () => {
  expect(new Set(wrong.map(([call, , , message]) => `${call} ${message}`)).size).toBe(wrong.length);
});

describe("each wrong call gives the error that is specified", () => {
  test.each(wrong.map((row) => [`${row[0]} ${row[3]}`, ...row] as const))("%s", (_, call, args, kind, message) => {
    const error = thrownBy(() => exported(fixture, call)(...args));
    expect(error.message).toBe(`${call}: ${message}`);
    expect(error.constructor).toBe(kind === "T" ? TypeError : RangeError);
  });
});

describe("after all of them", () => {
  /** Makes all of them. */
  const everything = (): void => {
    for (const [call, args] of wrong) thrownBy(() => exported(fixture, call)(...args));
  };
  /** Right calls, which give what they should. */
  const works = (): void => {
    expect(fixture.echoRich(rich).tags).toEqual(["t"]);
    expect(fixture.Invoices.total({ id: 7, lines: [line] })).toBe(19);
    expect(fixture.greet("Ada", 2)).toBe("Hello, Ada! Hello, Ada!");
  };
  beforeAll(() => {
    works();
    everything();
  });

  test("the instance works, and memory is where it was", () => {
    works();
    const [allocated, pages] = [fixture.Memory.allocated(), fixture.Memory.pages()];
    const state = fixture.countCalls();
    everything();
    expect(fixture.Memory.allocated()).toBe(allocated);
    expect(fixture.Memory.pages()).toBe(pages);
    // The same instance: nothing was restarted in between.
    expect(fixture.countCalls()).toBe(state + 1);
    works();
  });

  test("so is it after 100,000 of them, and of errors that Rust returns", { timeout: 120_000 }, () => {
    // Nobody reads their stacks, which take most of the time.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    onTestFinished(() => void (Error.stackTraceLimit = stackTraceLimit));
    const [allocated, pages] = [fixture.Memory.allocated(), fixture.Memory.pages()];
    for (let i = 0; i < 100_000 / wrong.length; i++) everything();
    for (let i = 0; i < 100_000; i++) thrownBy(() => fixture.failWithText("no"));
    for (let i = 0; i < 10_000; i++) thrownBy(() => fixture.Billing.charge(1 + (i % 4)));
    expect(fixture.Memory.allocated()).toBe(allocated);
    expect(fixture.Memory.pages()).toBe(pages);
    works();
  });

  test("a fresh runtime that has seen nothing but wrong calls holds nothing for them", async () => {
    using runtime = await createRuntime({ assemblies: [descriptor] });
    const exports = runtime.getAssemblyExports(descriptor);
    thrownBy(() => exports.add("1" as never, 1));
    const before = exports.Memory.allocated();
    for (const [call, args] of wrong) {
      // That is an export of another assembly.
      if (!call.startsWith("Linked.")) thrownBy(() => exported(exports, call)(...args));
    }
    // Room for messages, which is reused.
    expect(exports.Memory.allocated() - before).toBeLessThan(20_000);
  });
});
