// @ts-check
/**
 * The by-value half of the type table, as data: rows (what crosses) and positions (where it may stand).
 *
 * `generate.mjs` makes `src/cells.rs` of it, one exported echo and one Rust test a cell; `tests-js/matrix.test.ts` calls
 * every echo with what a row accepts and refuses. A row's `judge` is the model that the generated checks are held to:
 * it gets each of `samples` and says what must become of it.
 */

/**
 * @typedef {{ error: typeof TypeError | typeof RangeError, at?: string, what?: string, got?: string, text?: string }} Refusal
 *   `text`: all that Rust says of a value that JavaScript found right.
 *
 * @typedef {object} Row
 * @property {string} name        Rust name of the cell's function; in JavaScript in camelCase.
 * @property {string} rust        The Rust type.
 * @property {string} ts          How the typings show it coming out.
 * @property {string} what        What a message says was expected.
 * @property {string[]} values    Rust expressions for the tests from Rust.
 * @property {unknown[]} echoes   Values that come back equal.
 * @property {[unknown, unknown][]} [also]  What is accepted beyond that, and what it comes back as.
 * @property {[unknown, Refusal][]} [refused]  Refused values that `samples` does not hold.
 * @property {(value: any) => Refusal | { out: unknown } | { inOnly: true }} judge  The fate of each of `samples`. What
 *   Rust takes and JavaScript cannot take back is not echoed; `time.test.ts` has it.
 * @property {boolean} [ord]      May be a key of a map and an element of a set.
 * @property {boolean} [text]     Makes a map a `Record` when it is the key.
 * @property {boolean} [byte]     Makes a `Vec` a buffer.
 * @property {boolean} [record]   Is an object of named fields, and so flattened in a newtype variant.
 * @property {boolean} [optional] Takes `undefined` itself, so that an `Option` around it cannot be told apart.
 * @property {string} [view]      `as = "…"`, which stands on a field, parameter or result and nowhere deeper.
 *
 * @typedef {object} Position
 * @property {string} name
 * @property {string} [module]    The Rust module and namespace, where it is not `name`.
 * @property {(type: string) => string} rust   The type at the boundary.
 * @property {(value: string) => string} make  Rust expression around a value.
 * @property {(value: any, row: Row) => unknown} wrap  The same in JavaScript.
 * @property {(value: any, row: Row) => unknown} [out]  The same as it comes back, where it does so in another form.
 * @property {boolean} [keyed]    A `Map` or a `Set` makes 0 of -0.
 * @property {(row: Row, value: unknown) => string} path  How a message leads to the value.
 * @property {string} [read]      The same for what Rust itself refuses, where it knows less.
 * @property {[unknown, unknown][]} [also]
 * @property {boolean} [optional] `undefined` and `null` are accepted here whatever the row.
 * @property {(type: string) => string} [parameter]  Where the parameter's type is another one than the result's.
 * @property {string} [body]      The function's body; `value` unless given.
 * @property {(type: string) => string} [result]
 * @property {(row: Row) => string | undefined} [unless]  Why there is no such cell.
 *
 * @typedef {object} Crossing   A position that is reached by more than one call.
 * @property {string} name      Also the Rust module and namespace.
 * @property {(row: Row) => string} rust       The exported function, and what it needs.
 * @property {(f: any, value: unknown, host: Host) => unknown} call  Sends a value there and back; may give a promise.
 * @property {boolean} [checked] A wrong value is refused on the way in.
 * @property {(row: Row) => string} [called]   How a message begins, up to the value and what is in it.
 * @property {(row: Row) => string} [read]     The same for what Rust itself refuses, where it knows other names.
 * @property {(row: Row) => string | undefined} [unless]  Why there is no such cell.
 *
 * @typedef {{ argument: Record<string, Function>, result: Record<string, Function>, both: Record<string, Function> }} Host
 *   The functions that the matrix imports, each by the name of a row.
 */

export const samples = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  1.5,
  NaN,
  Infinity,
  -Infinity,
  127,
  128,
  255,
  256,
  300,
  65536,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 32,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 53),
  0n,
  1n,
  -1n,
  2n ** 63n,
  2n ** 64n - 1n,
  2n ** 64n,
  -(2n ** 63n) - 1n,
  2n ** 127n,
  2n ** 128n,
  "",
  "a",
  "text",
  "12",
  Symbol("s"),
  function named() {},
  () => 1,
  [],
  {},
  new Date(0),
  new Date(Number.NaN),
  new Map(),
  new Set(),
  new Uint8Array(2),
  new Float64Array(2),
  new ArrayBuffer(2),
];

/** What a message says was got. @param {unknown} value */
export function got(value) {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "bigint":
      return `${value}n`;
    case "symbol":
      return "a symbol";
    case "function":
      return "a function";
    case "object":
      break;
    default:
      return Object.is(value, -0) ? "-0" : String(value);
  }
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  const known = [
    Date,
    Map,
    Set,
    Uint8Array,
    Uint8ClampedArray,
    Int8Array,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    ArrayBuffer,
    DataView,
  ];
  const name = known.find((known) => value instanceof known)?.name;
  return name === undefined ? "an object" : `${/^[AI]/.test(name) ? "an" : "a"} ${name}`;
}

const type = { error: TypeError };
const range = { error: RangeError };
/** @param {(value: any) => boolean} accepts @returns {Row["judge"]} */
const accepts = (accepts) => (value) => (accepts(value) ? { out: value } : type);

/** @param {string} name @param {number} min @param {number} max @param {Partial<Row>} [more] @returns {Row} */
function integer(name, min, max, more = {}) {
  const wide = name.endsWith("size");
  return {
    name,
    rust: name,
    ts: "number",
    what: `${name} (${min} to ${max})`,
    ord: true,
    values: wide
      ? ["0", "1", name === "usize" ? "4_294_967_295" : "-2_147_483_648"]
      : ["0", "1", `${name}::MIN`, `${name}::MAX`],
    echoes: [0, 1, min, max],
    also: [[-0, 0]],
    refused: [
      [min - 1, range],
      [max + 1, range],
      [new Number(1), { ...type, got: "a Number" }],
    ],
    judge: (value) =>
      typeof value !== "number"
        ? type
        : Number.isInteger(value) && value >= min && value <= max
          ? { out: value + 0 }
          : range,
    ...more,
  };
}

/** @param {string} name @param {bigint} min @param {bigint} max @returns {Row} */
function big(name, min, max) {
  return {
    name,
    rust: name,
    ts: "bigint",
    what: `${name} (${min} to ${max})`,
    ord: true,
    values: ["0", "1", `${name}::MIN`, `${name}::MAX`],
    echoes: [0n, 1n, min, max],
    also: [
      [1, 1n],
      [2 ** 53 - 1, 2n ** 53n - 1n],
      [-0, 0n],
    ],
    refused: [
      [min - 1n, range],
      [max + 1n, range],
    ],
    judge: (value) => {
      if (typeof value === "bigint") return value >= min && value <= max ? { out: value } : range;
      if (typeof value !== "number") return type;
      if (!Number.isInteger(value)) return range;
      if (!Number.isSafeInteger(value))
        return { ...range, got: `${value}, which is not a safe integer: pass a bigint` };
      return value >= min ? { out: BigInt(value) } : range;
    },
  };
}

/** @param {string} name @param {number} min @returns {Row} */
function bigAsNumber(name, min) {
  const max = Number.MAX_SAFE_INTEGER;
  return {
    ...integer(name, min, max),
    name: `${name}_as_number`,
    view: "number",
    what: `${name} (${min} to ${max})`,
    values: ["0", "1", "9_007_199_254_740_991"],
    refused: [
      [max + 1, range],
      [1n, type],
    ],
  };
}

/** A list of numbers: an Array, which the matching typed array may stand in for. @param {string} element @param {any} Matching @param {any[]} echoes @param {Refusal} unfit @returns {Row} */
function list(element, Matching, echoes, unfit) {
  return {
    name: `list_${element}`,
    rust: `Vec<${element}>`,
    ts: element.endsWith("64") && element !== "f64" ? "bigint[]" : "number[]",
    what: "an array",
    values: ["vec![]", `vec![0 as ${element}, 1 as ${element}]`, `vec![${element}::MAX; 100]`],
    echoes: [[], echoes],
    also: [
      [Matching.from(echoes), echoes],
      [Object.freeze([...echoes]), echoes],
    ],
    refused: [
      [["1"], { ...type, at: "[0]", ...unfit }],
      [[echoes[0], undefined], { ...type, at: "[1]", ...unfit }],
      [Object.assign([echoes[0]], { length: 3 }), { ...type, at: "[1]", ...unfit, got: "a hole" }],
    ],
    judge: (value) => {
      if (Array.isArray(value)) return { out: [] };
      return value instanceof Matching ? { out: [...value] } : type;
    },
  };
}

/** A buffer: a typed array. @param {string} name @param {string} rust @param {string} element @param {any} Matching @param {any[]} echoes @param {any} unfit @param {string} what @returns {Row} */
function buffer(name, rust, element, Matching, echoes, unfit, what) {
  const bytes = element === "u8";
  return {
    name,
    rust,
    ts: `globalThis.${Matching.name}<globalThis.ArrayBuffer>`,
    what: `a ${Matching.name}`.replace("a Int", "an Int"),
    values: [
      `${rust === "Vec<u8>" ? "" : "Box::from("}vec![]${rust === "Vec<u8>" ? "" : ")"}`,
      rust === "Vec<u8>" ? "vec![0, 1, 255]" : `Box::from([0 as ${element}, 1 as ${element}, ${element}::MAX])`,
    ],
    echoes: [Matching.from([]), Matching.from(echoes)],
    also: [
      [echoes, Matching.from(echoes)],
      [Matching.from([...echoes, ...echoes]).subarray(1, 3), Matching.from([...echoes, ...echoes]).slice(1, 3)],
      ...(bytes
        ? /** @type {[unknown, unknown][]} */ ([
            [Uint8Array.of(1, 2, 3).buffer, Uint8Array.of(1, 2, 3)],
            [Buffer.from([1, 2, 3]), Uint8Array.of(1, 2, 3)],
            [Uint8ClampedArray.of(1, 255), Uint8Array.of(1, 255)],
            [new DataView(Uint8Array.of(1, 2, 3).buffer, 1), Uint8Array.of(2, 3)],
          ])
        : []),
    ],
    refused: [
      [[unfit], { error: typeof unfit === "string" ? TypeError : RangeError, at: "[0]", what }],
      [[echoes[0], null], { ...type, at: "[1]", what }],
    ],
    judge: (value) => {
      if (value instanceof Matching) return { out: value };
      if (Array.isArray(value)) return { out: new Matching(0) };
      if (bytes && value instanceof ArrayBuffer) return { out: new Uint8Array(value) };
      return type;
    },
  };
}

const u8 = "u8 (0 to 255)";
const u32 = "u32 (0 to 4294967295)";
const i32 = "i32 (-2147483648 to 2147483647)";
const i64 = "i64 (-9223372036854775808 to 9223372036854775807)";

/** What an object with none of the right fields is told: the first field is missing. @param {string} at @param {string} what @returns {Row["judge"]} */
const lacks = (at, what) => (value) =>
  typeof value === "object" && value !== null ? { ...type, at, what, got: "undefined" } : type;
/** @param {unknown} value */
const isObject = (value) => typeof value === "object" && value !== null;

const tree = {
  value: 1,
  children: [
    { value: 2, children: [] },
    { value: 3, children: [{ value: 4, children: [] }] },
  ],
};
const cycle = { value: 1, children: /** @type {unknown[]} */ ([]) };
cycle.children.push(cycle);

/** @type {Row[]} */
export const rows = [
  {
    name: "bool",
    rust: "bool",
    ts: "boolean",
    what: "a boolean",
    ord: true,
    values: ["true", "false"],
    echoes: [true, false],
    refused: [[new Boolean(true), { ...type, got: "a Boolean" }]],
    judge: accepts((value) => typeof value === "boolean"),
  },
  integer("i8", -128, 127),
  integer("u8", 0, 255, { byte: true }),
  integer("i16", -32768, 32767),
  integer("u16", 0, 65535),
  integer("i32", -2147483648, 2147483647),
  integer("u32", 0, 4294967295),
  integer("isize", -2147483648, 2147483647),
  integer("usize", 0, 4294967295),
  big("i64", -(2n ** 63n), 2n ** 63n - 1n),
  big("u64", 0n, 2n ** 64n - 1n),
  big("i128", -(2n ** 127n), 2n ** 127n - 1n),
  big("u128", 0n, 2n ** 128n - 1n),
  bigAsNumber("i64", Number.MIN_SAFE_INTEGER),
  bigAsNumber("u64", 0),
  bigAsNumber("i128", Number.MIN_SAFE_INTEGER),
  bigAsNumber("u128", 0),
  {
    name: "f32",
    rust: "f32",
    ts: "number",
    what: "a number",
    values: ["0.0", "1.5", "f32::MAX", "f32::INFINITY"],
    echoes: [0, -0, 1.5, NaN, Infinity, -Infinity],
    also: [[0.1, Math.fround(0.1)]],
    refused: [[1e300, { ...range, what: "f32 (-3.4028234663852886e+38 to 3.4028234663852886e+38)" }]],
    judge: (value) => (typeof value === "number" ? { out: Math.fround(value) } : type),
  },
  {
    name: "f64",
    rust: "f64",
    ts: "number",
    what: "a number",
    values: ["0.0", "0.1", "f64::MIN", "f64::INFINITY"],
    echoes: [0, -0, 0.1, 5e-324, 1.7976931348623157e308, NaN, Infinity, -Infinity],
    judge: accepts((value) => typeof value === "number"),
  },
  {
    name: "char",
    rust: "char",
    ts: "string",
    what: "one character",
    ord: true,
    text: true,
    values: ["'a'", "'\\0'", "'é'", "'\\u{10ffff}'"],
    echoes: ["a", "\0", "é", "あ", "😀", "\u{10ffff}", "\ufeff"],
    refused: [
      ["ab", type],
      ["", type],
      ["e\u0301", type],
      ["👨‍👩‍👧", { ...type }],
    ],
    judge: accepts((value) => typeof value === "string" && [...value].length === 1),
  },
  {
    name: "string",
    rust: "String",
    ts: "string",
    what: "a string",
    ord: true,
    text: true,
    values: ['"".to_string()', '"text".to_string()', '"\\0 é あ 😀".to_string()'],
    echoes: ["", "text", "\0", "\ufefftext", "é", "あいう", "😀".repeat(20), "x".repeat(1000), "ü".repeat(1000)],
    also: [
      ["\ud800", "\ufffd"],
      ["a\udc00b", "a\ufffdb"],
      ["\udc00\ud800", "\ufffd\ufffd"],
    ],
    refused: [[new String("text"), { ...type, got: "a String" }]],
    judge: accepts((value) => typeof value === "string"),
  },
  {
    name: "unit",
    rust: "()",
    ts: "undefined",
    what: "undefined",
    optional: true,
    values: ["()"],
    echoes: [undefined],
    judge: accepts((value) => value === undefined),
  },
  buffer("bytes", "Vec<u8>", "u8", Uint8Array, [0, 1, 255], 300, u8),
  {
    ...buffer("deque_as_bytes", "VecDeque<u8>", "u8", Uint8Array, [0, 1, 255], 300, u8),
    view: "Uint8Array",
    values: ["VecDeque::new()", "VecDeque::from([0, 255])"],
  },
  buffer("box_u8", "Box<[u8]>", "u8", Uint8Array, [0, 1, 255], -1, u8),
  buffer("box_i8", "Box<[i8]>", "i8", Int8Array, [0, 1, -128], 300, "i8 (-128 to 127)"),
  buffer("box_u16", "Box<[u16]>", "u16", Uint16Array, [0, 1, 65535], 65536, "u16 (0 to 65535)"),
  buffer("box_i16", "Box<[i16]>", "i16", Int16Array, [0, 1, -32768], 1.5, "i16 (-32768 to 32767)"),
  buffer("box_u32", "Box<[u32]>", "u32", Uint32Array, [0, 1, 4294967295], NaN, u32),
  buffer("box_i32", "Box<[i32]>", "i32", Int32Array, [0, 1, -2147483648], 2 ** 31, i32),
  buffer(
    "box_u64",
    "Box<[u64]>",
    "u64",
    BigUint64Array,
    [0n, 1n, 2n ** 64n - 1n],
    -1n,
    "u64 (0 to 18446744073709551615)",
  ),
  buffer("box_i64", "Box<[i64]>", "i64", BigInt64Array, [0n, 1n, -(2n ** 63n)], 2n ** 63n, i64),
  buffer("box_f32", "Box<[f32]>", "f32", Float32Array, [0, 1.5, -Infinity], "1", "a number"),
  buffer("box_f64", "Box<[f64]>", "f64", Float64Array, [0, 0.1, NaN], "1", "a number"),
  list("i8", Int8Array, [0, -128], { ...type, what: "i8 (-128 to 127)" }),
  list("u32", Uint32Array, [0, 1, 4294967295], { ...type, what: u32 }),
  list("i64", BigInt64Array, [0n, -(2n ** 63n)], { ...type, what: i64 }),
  list("f64", Float64Array, [0, 0.1, -0, NaN], { ...type, what: "a number" }),
  {
    name: "list_string",
    rust: "Vec<String>",
    ts: "string[]",
    what: "an array",
    values: ["vec![]", 'vec!["a".to_string(), "".to_string(), "あ".to_string()]'],
    echoes: [[], ["a", "", "あ"]],
    also: [[Object.freeze(["a"]), ["a"]]],
    refused: [
      [["a", 1], { ...type, at: "[1]", what: "a string" }],
      [[, "a"], { ...type, at: "[0]", what: "a string", got: "a hole" }],
    ],
    judge: (value) => (Array.isArray(value) ? { out: [] } : type),
  },
  {
    name: "list_bool",
    rust: "Vec<bool>",
    ts: "boolean[]",
    what: "an array",
    values: ["vec![]", "vec![true, false]"],
    echoes: [[], [true, false]],
    refused: [[[true, 1], { ...type, at: "[1]", what: "a boolean" }]],
    judge: (value) => (Array.isArray(value) ? { out: [] } : type),
  },
  {
    name: "list_bytes",
    rust: "Vec<Vec<u8>>",
    ts: "globalThis.Uint8Array<globalThis.ArrayBuffer>[]",
    what: "an array",
    values: ["vec![]", "vec![vec![], vec![1, 2]]"],
    echoes: [[], [Uint8Array.of(), Uint8Array.of(1, 2)]],
    also: [[[[1, 2]], [Uint8Array.of(1, 2)]]],
    refused: [[[[1], [256]], { ...range, at: "[1][0]", what: u8 }]],
    judge: (value) => (Array.isArray(value) ? { out: [] } : type),
  },
  {
    name: "deque",
    rust: "VecDeque<u32>",
    ts: "number[]",
    what: "an array",
    values: ["VecDeque::new()", "VecDeque::from([1, 2, 3])"],
    echoes: [[], [1, 2, 3]],
    refused: [[[-1], { ...range, at: "[0]", what: u32 }]],
    judge: (value) => (Array.isArray(value) ? { out: [] } : type),
  },
  {
    name: "array_f64",
    rust: "[f64; 3]",
    ts: "[number, number, number]",
    what: "an array",
    values: ["[0.0, 1.0, f64::MAX]"],
    echoes: [[0, 1.5, -Infinity]],
    also: [[Float64Array.of(1, 2, 3), [1, 2, 3]]],
    refused: [
      [[1, 2], { ...type, what: "an array of 3 elements", got: "2 elements" }],
      [[1, 2, 3, 4], { ...type, what: "an array of 3 elements", got: "4 elements" }],
      [[1, "2", 3], { ...type, at: "[1]", what: "a number" }],
      [[1, , 3], { ...type, at: "[1]", what: "a number", got: "a hole" }],
    ],
    judge: (value) =>
      Array.isArray(value)
        ? { ...type, what: "an array of 3 elements", got: "0 elements" }
        : value instanceof Float64Array
          ? { ...type, what: "an array of 3 elements", got: "2 elements" }
          : type,
  },
  {
    ...buffer("array_u8", "[u8; 2]", "u8", Uint8Array, [0, 255], 300, u8),
    values: ["[0, 255]"],
    ord: true,
    echoes: [Uint8Array.of(0, 255)],
    also: [
      [[3, 4], Uint8Array.of(3, 4)],
      [Uint8Array.of(1, 2).buffer, Uint8Array.of(1, 2)],
    ],
    refused: [
      [[1, 256], { ...range, at: "[1]", what: u8 }],
      [[1], { ...type, text: "expected 2 bytes, got 1" }],
      [Uint8Array.of(1, 2, 3), { ...type, text: "expected 2 bytes, got 3" }],
    ],
    judge: (value) => {
      if (value instanceof Uint8Array) return { out: value };
      if (value instanceof ArrayBuffer) return { out: new Uint8Array(value) };
      return Array.isArray(value) ? { ...type, text: "expected 2 bytes, got 0" } : type;
    },
  },
  {
    name: "tuple",
    rust: "(u32, String)",
    ts: "[number, string]",
    what: "an array",
    ord: true,
    values: ['(0, "".to_string())', '(u32::MAX, "text".to_string())'],
    echoes: [
      [0, ""],
      [4294967295, "text"],
    ],
    also: [[Object.freeze([1, "a"]), [1, "a"]]],
    refused: [
      [[1], { ...type, what: "an array of 2 elements", got: "1 element" }],
      [[1, "a", 2], { ...type, what: "an array of 2 elements", got: "3 elements" }],
      [["a", 1], { ...type, at: "[0]", what: u32 }],
      [[1, 2], { ...type, at: "[1]", what: "a string" }],
    ],
    judge: (value) => (Array.isArray(value) ? { ...type, what: "an array of 2 elements", got: "0 elements" } : type),
  },
  {
    name: "option",
    rust: "Option<u32>",
    ts: "number | undefined",
    what: u32,
    optional: true,
    ord: true,
    values: ["None", "Some(0)", "Some(u32::MAX)"],
    echoes: [undefined, 0, 4294967295],
    also: [[null, undefined]],
    judge: (value) =>
      value === undefined || value === null
        ? { out: undefined }
        : typeof value !== "number"
          ? type
          : Number.isInteger(value) && value >= 0 && value < 2 ** 32
            ? { out: value + 0 }
            : range,
  },
  {
    name: "record",
    rust: "HashMap<String, u32>",
    ts: "globalThis.Record<string, number>",
    what: "an object",
    values: ["HashMap::new()", 'HashMap::from([("a".to_string(), 1), ("".to_string(), 2)])'],
    echoes: [{}, { a: 1, "": 2, "odd key": 3 }, { constructor: 1, toString: 2 }, JSON.parse('{"__proto__": 7}')],
    also: [
      [new Map([["a", 1]]), { a: 1 }],
      [new Map([["__proto__", 1]]), JSON.parse('{"__proto__": 1}')],
      [Object.create(null), {}],
      [Object.assign(Object.create({ inherited: 1 }), { own: 2 }), { own: 2 }],
    ],
    refused: [
      [{ a: "1" }, { ...type, at: ".a", what: u32 }],
      [
        { a: 1, "odd key": -1 },
        { ...range, at: '["odd key"]', what: u32 },
      ],
    ],
    judge: (value) =>
      value instanceof Map
        ? { out: {} }
        : isObject(value) && Object.getPrototypeOf(value) === Object.prototype
          ? { out: {} }
          : type,
  },
  {
    name: "map",
    rust: "BTreeMap<u32, String>",
    ts: "globalThis.Map<number, string>",
    what: "a Map",
    ord: true,
    values: ["BTreeMap::new()", 'BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())])'],
    echoes: [
      new Map(),
      new Map([
        [1, "a"],
        [2, "b"],
      ]),
    ],
    refused: [
      [new Map([["1", "a"]]), { ...type, at: ".keys()[0]", what: u32 }],
      [
        new Map([
          [1, "a"],
          [2, null],
        ]),
        { ...type, at: ".get(2)", what: "a string" },
      ],
    ],
    judge: accepts((value) => value instanceof Map),
  },
  {
    name: "map_bigint",
    rust: "HashMap<i64, bool>",
    ts: "globalThis.Map<bigint, boolean>",
    what: "a Map",
    values: ["HashMap::new()", "HashMap::from([(i64::MIN, true)])"],
    echoes: [new Map(), new Map([[-5n, true]])],
    also: [[new Map([[1, true]]), new Map([[1n, true]])]],
    refused: [[new Map([[1.5, true]]), { ...range, at: ".keys()[0]", what: i64 }]],
    judge: accepts((value) => value instanceof Map),
  },
  {
    name: "set",
    rust: "BTreeSet<String>",
    ts: "globalThis.Set<string>",
    what: "a Set",
    ord: true,
    values: ["BTreeSet::new()", 'BTreeSet::from(["a".to_string(), "b".to_string()])'],
    echoes: [new Set(), new Set(["a", "b"])],
    refused: [[new Set(["a", 1]), { ...type, at: ".values()[1]", what: "a string" }]],
    judge: accepts((value) => value instanceof Set),
  },
  {
    name: "set_number",
    rust: "HashSet<u32>",
    ts: "globalThis.Set<number>",
    what: "a Set",
    values: ["HashSet::new()", "HashSet::from([1, 2])"],
    echoes: [new Set(), new Set([7])],
    refused: [[new Set([-1]), { ...range, at: ".values()[0]", what: u32 }]],
    judge: accepts((value) => value instanceof Set),
  },
  {
    name: "date",
    rust: "SystemTime",
    ts: "globalThis.Date",
    what: "a Date",
    ord: true,
    values: ["SystemTime::UNIX_EPOCH", "SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123)"],
    echoes: [new Date(0), new Date(1700000000123), new Date(8.64e15)],
    judge: (value) =>
      !(value instanceof Date)
        ? type
        : Number.isNaN(value.getTime())
          ? { ...range, got: "an invalid date" }
          : { out: value },
  },
  {
    name: "duration",
    rust: "Duration",
    ts: "number",
    what: "a duration of 0 ms or more",
    ord: true,
    values: ["Duration::ZERO", "Duration::from_millis(1500)", "Duration::from_micros(1_500)"],
    echoes: [0, 1.5, 86400000],
    judge: (value) => {
      if (typeof value !== "number") return type;
      if (value > Number.MAX_SAFE_INTEGER && value !== Infinity) return { inOnly: true };
      return value >= 0 && value !== Infinity ? { out: value + 0 } : range;
    },
  },
  {
    name: "point",
    rust: "Point",
    ts: "Point",
    what: "an object",
    record: true,
    values: ["Point { x: 0.0, y: -1.5 }"],
    echoes: [{ x: 1, y: -0 }],
    also: [
      [Object.freeze({ y: 2, x: 1, extra: "ignored" }), { x: 1, y: 2 }],
      [Object.create({ x: 1, y: 2 }), { x: 1, y: 2 }],
    ],
    refused: [
      [{ x: 1 }, { ...type, at: ".y", what: "a number", got: "undefined" }],
      [
        { x: "1", y: 2 },
        { ...type, at: ".x", what: "a number" },
      ],
    ],
    judge: lacks(".x", "a number"),
  },
  {
    name: "person",
    rust: "Person",
    ts: "Person",
    what: "an object",
    record: true,
    values: [
      "Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }",
      'Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 }',
    ],
    echoes: [
      { fullName: "Ada", age: 36, email: "a@b", nickNames: ["A"], home: { x: 1, y: 2 }, level: 7 },
      { fullName: "", age: 0, email: undefined, nickNames: [], home: undefined, level: 0 },
    ],
    also: [
      [
        { fullName: "Ada", age: 36 },
        { fullName: "Ada", age: 36, email: undefined, nickNames: [], home: undefined, level: 3 },
      ],
      [
        { fullName: "Ada", age: 36, email: null, nickNames: undefined, home: null, level: undefined, hidden: 5 },
        { fullName: "Ada", age: 36, email: undefined, nickNames: [], home: undefined, level: 3 },
      ],
    ],
    refused: [
      [
        { fullName: "Ada", age: 256 },
        { ...range, at: ".age", what: u8 },
      ],
      [{ fullName: "Ada" }, { ...type, at: ".age", what: u8, got: "undefined" }],
      [
        { fullName: "Ada", age: 1, email: 5 },
        { ...type, at: ".email", what: "a string" },
      ],
      [
        { fullName: "Ada", age: 1, nickNames: ["a", null] },
        { ...type, at: ".nickNames[1]", what: "a string" },
      ],
      [
        { fullName: "Ada", age: 1, home: { x: 1, y: "2" } },
        { ...type, at: ".home.y", what: "a number" },
      ],
      [
        { full_name: "Ada", age: 1 },
        { ...type, at: ".fullName", what: "a string", got: "undefined" },
      ],
    ],
    judge: lacks(".fullName", "a string"),
  },
  {
    name: "meters",
    rust: "Meters",
    ts: "Meters",
    what: "a number",
    values: ["Meters(0.0)", "Meters(1.5)"],
    echoes: [0, 1.5, NaN],
    judge: accepts((value) => typeof value === "number"),
  },
  {
    name: "span",
    rust: "Span",
    ts: "Span",
    what: "an array",
    ord: true,
    values: ["Span(0, u32::MAX)"],
    echoes: [[0, 4294967295]],
    refused: [
      [[0], { ...type, what: "an array of 2 elements", got: "1 element" }],
      [[0, -1], { ...range, at: "[1]", what: u32 }],
    ],
    judge: (value) => (Array.isArray(value) ? { ...type, what: "an array of 2 elements", got: "0 elements" } : type),
  },
  {
    name: "color",
    rust: "Color",
    ts: "Color",
    what: 'one of "red", "green", "darkBlue"',
    ord: true,
    text: true,
    values: ["Color::Red", "Color::DarkBlue"],
    echoes: ["red", "green", "darkBlue"],
    refused: [
      ["Red", type],
      ["dark_blue", type],
      ["__proto__", type],
      ["toString", type],
    ],
    judge: () => type,
  },
  {
    name: "level",
    rust: "Level",
    ts: "Level",
    what: "one of 1, 10",
    ord: true,
    values: ["Level::Low", "Level::High"],
    echoes: [1, 10],
    refused: [
      [2, type],
      ["Low", type],
    ],
    judge: (value) => (value === 1 ? { out: 1 } : type),
  },
  {
    name: "by_color",
    rust: "BTreeMap<Color, u32>",
    ts: "globalThis.Partial<globalThis.Record<Color, number>>",
    what: "an object",
    ord: true,
    values: ["BTreeMap::new()", "BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)])"],
    echoes: [{}, { red: 1, darkBlue: 2 }],
    also: [
      [new Map([["red", 1]]), { red: 1 }],
      [{ red: 1, green: undefined }, { red: 1 }],
    ],
    refused: [
      [{ purple: 1 }, { ...type, at: ".keys()[0]", what: 'one of "red", "green", "darkBlue"', got: '"purple"' }],
      [{ red: "1" }, { ...type, at: ".red", what: u32 }],
    ],
    judge: (value) =>
      value instanceof Map || (isObject(value) && Object.getPrototypeOf(value) === Object.prototype)
        ? { out: {} }
        : type,
  },
  {
    name: "message",
    rust: "Message",
    ts: "Message",
    what: "an object",
    values: ["Message::Stop", "Message::Move { dx: 1.5 }", 'Message::Say("a".into())'],
    echoes: [{ type: "stop" }, { type: "move", data: { dx: 1.5 } }, { type: "say", data: "a" }],
    also: [[{ type: "halt" }, { type: "stop" }]],
    refused: [
      [
        { type: "move", data: { dx: "1" } },
        { ...type, at: ".data.dx", what: "a number" },
      ],
      [{ type: "say" }, { ...type, at: ".data", what: "a string", got: "undefined" }],
    ],
    judge: lacks(".type", 'one of "stop", "move", "say"'),
  },
  {
    name: "labelled",
    rust: "Labelled",
    ts: "Labelled",
    what: "an object",
    record: true,
    values: ["Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() }"],
    echoes: [
      { id: 1, x: 1, y: 2 },
      { id: 1, x: 1, y: 2, note: "a", room: "b" },
    ],
    also: [
      [
        { ident: 1, x: 1, y: 2, note: null },
        { id: 1, x: 1, y: 2 },
      ],
    ],
    refused: [
      [
        { id: 1, x: 1, y: "2" },
        { ...type, at: ".y", what: "a number" },
      ],
      [
        { id: 1, x: 1, y: 2, room: 3 },
        { ...type, at: ".room", what: "a string" },
      ],
      [
        { id: 1, x: 1, y: 2, note: 3 },
        { ...type, at: ".note", what: "a string" },
      ],
    ],
    judge: lacks(".id", u32),
  },
  {
    name: "shape",
    rust: "Shape",
    ts: "Shape",
    what: "an object",
    values: [
      "Shape::Empty",
      "Shape::Circle { radius: 1.5 }",
      "Shape::At(Point { x: 1.0, y: 2.0 })",
      'Shape::Label("a".into())',
      "Shape::Grid(2, vec![1, 2])",
    ],
    echoes: [
      { kind: "empty" },
      { kind: "circle", radius: 1.5 },
      { kind: "at", x: 1, y: 2 },
      { kind: "label", value: "a" },
      { kind: "grid", value: [2, [1, 2]] },
    ],
    also: [[{ kind: "empty", radius: "ignored" }, { kind: "empty" }]],
    refused: [
      [{ kind: "round" }, { ...type, at: ".kind", what: 'one of "empty", "circle", "at", "label", "grid"' }],
      [{ kind: 1 }, { ...type, at: ".kind", what: 'one of "empty", "circle", "at", "label", "grid"' }],
      [{ kind: "circle" }, { ...type, at: ".radius", what: "a number", got: "undefined" }],
      [
        { kind: "at", x: 1 },
        { ...type, at: ".y", what: "a number", got: "undefined" },
      ],
      [
        { kind: "label", value: 1 },
        { ...type, at: ".value", what: "a string" },
      ],
      [
        { kind: "grid", value: [2] },
        { ...type, at: ".value", what: "an array of 2 elements", got: "1 element" },
      ],
      [
        { kind: "grid", value: [2, ["x"]] },
        { ...type, at: ".value[1][0]", what: u32 },
      ],
    ],
    judge: lacks(".kind", 'one of "empty", "circle", "at", "label", "grid"'),
  },
  {
    name: "untagged",
    rust: "Content",
    ts: "Content",
    what: "a string or a Uint8Array or a number",
    values: ['Content::Text("a".into())', "Content::Bytes(vec![1])", "Content::Number(1.5)"],
    echoes: ["", "text", 1.5, Uint8Array.of(1, 2)],
    judge: (value) =>
      typeof value === "string" || typeof value === "number" || value instanceof Uint8Array
        ? { out: value }
        : value instanceof ArrayBuffer
          ? { out: new Uint8Array(value) }
          : Array.isArray(value)
            ? { out: new Uint8Array(0) }
            : type,
  },
  {
    name: "tree",
    rust: "Tree",
    ts: "Tree",
    what: "an object",
    record: true,
    values: ["Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] }"],
    echoes: [tree],
    refused: [
      [
        { value: 1, children: [{ value: 2, children: [{ value: -1, children: [] }] }] },
        { ...range, at: ".children[0].children[0].value", what: u32 },
      ],
    ],
    judge: lacks(".value", u32),
  },
  {
    name: "chain",
    rust: "Chain",
    ts: "Chain",
    what: "an object",
    record: true,
    values: ["Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) }"],
    echoes: [{ value: 1, next: { value: 2, next: { value: 3, next: undefined } } }],
    refused: [
      [
        { value: 1, next: { value: "2" } },
        { ...type, at: ".next.value", what: u32 },
      ],
    ],
    judge: lacks(".value", u32),
  },
  {
    name: "page",
    rust: "Page<Page<u32>>",
    ts: "Page<Page<number>>",
    what: "an object",
    record: true,
    values: ["Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 }"],
    echoes: [{ items: [{ items: [1, 2], total: 2 }], total: 1 }],
    refused: [
      [
        { items: [{ items: [1, -2], total: 2 }], total: 1 },
        { ...range, at: ".items[0].items[1]", what: u32 },
      ],
    ],
    judge: lacks(".items", "an array"),
  },
  {
    name: "non_zero",
    rust: "NonZero<u32>",
    ts: "number",
    what: u32,
    ord: true,
    values: ["NonZero::new(1).unwrap()", "NonZero::<u32>::MAX"],
    echoes: [1, 4294967295],
    refused: [[0, { ...range, text: "expected a number other than 0, got 0" }]],
    judge: (value) => {
      if (typeof value !== "number") return type;
      if (!Number.isInteger(value) || value < 0 || value >= 2 ** 32) return range;
      return value === 0 ? { ...range, text: "expected a number other than 0, got 0" } : { out: value };
    },
  },
  {
    name: "ip",
    rust: "IpAddr",
    ts: "string",
    what: "a string",
    ord: true,
    text: true,
    values: ["IpAddr::V4(Ipv4Addr::LOCALHOST)", '"2001:db8::1".parse().unwrap()'],
    echoes: ["127.0.0.1", "2001:db8::1"],
    also: [["0:0:0:0:0:0:0:1", "::1"]],
    judge: (value) =>
      typeof value === "string"
        ? { ...type, text: `expected an IP address, got ${JSON.stringify(value)}: invalid IP address syntax` }
        : type,
  },
  {
    name: "path",
    rust: "PathBuf",
    ts: "string",
    what: "a string",
    ord: true,
    text: true,
    values: ["PathBuf::new()", 'PathBuf::from("a/é")'],
    echoes: ["", "a/é"],
    judge: accepts((value) => typeof value === "string"),
  },
  {
    name: "range",
    rust: "Range<u32>",
    ts: "Range<number>",
    what: "an object",
    record: true,
    values: ["0..7"],
    echoes: [{ start: 0, end: 7 }],
    refused: [
      [{ start: 1 }, { ...type, at: ".end", what: u32, got: "undefined" }],
      [
        { start: 1, end: -1 },
        { ...range, at: ".end", what: u32 },
      ],
    ],
    judge: lacks(".start", u32),
  },
  {
    name: "bound",
    rust: "Bound<u32>",
    ts: "Bound<number>",
    what: "an object",
    values: ["Bound::Included(1)", "Bound::Unbounded"],
    echoes: [{ kind: "included", value: 1 }, { kind: "excluded", value: 2 }, { kind: "unbounded" }],
    judge: lacks(".kind", 'one of "included", "excluded", "unbounded"'),
  },
  {
    name: "ordering",
    rust: "Ordering",
    ts: "number",
    what: "a number",
    ord: true,
    values: ["Ordering::Less", "Ordering::Equal", "Ordering::Greater"],
    echoes: [-1, 0, 1],
    also: [
      [-0.5, -1],
      [Infinity, 1],
    ],
    judge: (value) => {
      if (typeof value !== "number") return type;
      if (Number.isNaN(value)) return { ...range, text: "expected a number below, of or above 0, got NaN" };
      return { out: Math.sign(value) + 0 };
    },
  },
  {
    name: "box_string",
    rust: "Box<[String]>",
    ts: "string[]",
    what: "an array",
    ord: true,
    values: ["Box::from([])", 'Box::from(["a".to_string(), "あ".to_string()])'],
    echoes: [[], ["a", "", "あ"]],
    refused: [[["a", 1], { ...type, at: "[1]", what: "a string" }]],
    judge: (value) => (Array.isArray(value) ? { out: [] } : type),
  },
  {
    name: "wrapping",
    rust: "Wrapping<u16>",
    ts: "number",
    what: "u16 (0 to 65535)",
    ord: true,
    values: ["Wrapping(0)", "Wrapping(u16::MAX)"],
    echoes: [0, 65535],
    judge: (value) =>
      typeof value !== "number"
        ? type
        : Number.isInteger(value) && value >= 0 && value < 65536
          ? { out: value + 0 }
          : range,
  },
  {
    name: "ref_cell",
    rust: "RefCell<String>",
    ts: "string",
    what: "a string",
    ord: true,
    text: true,
    values: ['RefCell::new("text".to_string())'],
    echoes: ["", "text"],
    judge: accepts((value) => typeof value === "string"),
  },
];

/** @param {Row} row */
const noView = (row) => (row.view ? "`as` stands on a field, parameter or result" : undefined);
/** @param {Row} row */
const noOption = (row) => noView(row) ?? (row.optional ? "`undefined` already means something else here" : undefined);
/** @param {Row} row */
const orderable = (row) => noView(row) ?? (row.ord ? undefined : "Rust itself cannot order it");

/** @type {Position[]} */
export const positions = [
  { name: "plain", rust: (t) => t, make: (v) => v, wrap: (v) => v, path: () => "" },
  {
    name: "reference",
    rust: (t) => t,
    parameter: (t) => `&${t}`,
    body: "value.clone()",
    make: (v) => v,
    wrap: (v) => v,
    path: () => "",
    unless: noView,
  },
  {
    name: "field",
    rust: (t) => `Field<${t}>`,
    make: (v) => `Field { value: ${v} }`,
    wrap: (v) => ({ value: v }),
    path: () => ".value",
  },
  {
    name: "optional_field",
    rust: (t) => `OptionalField<${t}>`,
    make: (v) => `OptionalField { value: Some(${v}) }`,
    wrap: (v) => ({ value: v }),
    path: () => ".value",
    optional: true,
    also: [
      [{}, { value: undefined }],
      [{ value: null }, { value: undefined }],
    ],
    unless: (row) => (row.optional ? noOption(row) : undefined),
  },
  {
    name: "nested_option",
    rust: (t) => `OptionalField<Option<${t}>>`,
    make: (v) => `OptionalField { value: Some(Some(${v})) }`,
    wrap: (v) => ({ value: v }),
    path: () => ".value",
    optional: true,
    also: [
      [{}, { value: undefined }],
      [{ value: null }, { value: null }],
    ],
    unless: noOption,
  },
  {
    name: "list",
    rust: (t) => `Vec<${t}>`,
    make: (v) => `vec![${v}]`,
    wrap: (v) => [v],
    out: (v, row) => (row.byte ? Uint8Array.of(/** @type {number} */ (v)) : [v]),
    path: () => "[0]",
    unless: noView,
  },
  {
    name: "array",
    rust: (t) => `[${t}; 2]`,
    make: (v) => `[${v}, ${v}]`,
    wrap: (v) => [v, v],
    out: (v, row) => (row.byte ? Uint8Array.of(v, v) : [v, v]),
    path: () => "[0]",
    unless: noView,
  },
  {
    name: "tuple",
    rust: (t) => `(${t}, bool)`,
    make: (v) => `(${v}, true)`,
    wrap: (v) => [v, true],
    path: () => "[0]",
    unless: noView,
  },
  {
    name: "record",
    rust: (t) => `BTreeMap<String, ${t}>`,
    make: (v) => `BTreeMap::from([("key".to_string(), ${v})])`,
    wrap: (v) => ({ key: v }),
    path: () => ".key",
    also: [],
    unless: noView,
  },
  {
    name: "map",
    rust: (t) => `BTreeMap<u32, ${t}>`,
    make: (v) => `BTreeMap::from([(7, ${v})])`,
    wrap: (v) => new Map([[7, v]]),
    path: () => ".get(7)",
    read: ".values()[0]",
    unless: noView,
  },
  {
    name: "key",
    rust: (t) => `BTreeMap<${t}, bool>`,
    make: (v) => `BTreeMap::from([(${v}, true)])`,
    unless: orderable,
    wrap: (v, row) => (row.text ? Object.fromEntries([[v, true]]) : new Map([[v, true]])),
    path: () => ".keys()[0]",
    keyed: true,
  },
  {
    name: "set",
    rust: (t) => `BTreeSet<${t}>`,
    make: (v) => `BTreeSet::from([${v}])`,
    wrap: (v) => new Set([v]),
    path: () => ".values()[0]",
    keyed: true,
    unless: orderable,
  },
  {
    name: "variant_field",
    module: "variant",
    rust: (t) => `Variant<${t}>`,
    make: (v) => `Variant::Named { value: ${v} }`,
    wrap: (v) => ({ kind: "named", value: v }),
    path: () => ".value",
    unless: noView,
  },
  {
    name: "variant_newtype",
    module: "variant",
    rust: (t) => `Variant<${t}>`,
    make: (v) => `Variant::Newtype(${v})`,
    // What takes the rest looks at own properties alone.
    wrap: (v, row) =>
      row.record
        ? Object.create(v, Object.getOwnPropertyDescriptors({ ...v, kind: "newtype" }))
        : { kind: "newtype", value: v },
    out: (v, row) => (row.record ? { kind: "newtype", ...v } : { kind: "newtype", value: v }),
    path: (row) => (row.record ? "" : ".value"),
    read: "",
    unless: noView,
  },
  {
    name: "variant_tuple",
    module: "variant",
    rust: (t) => `Variant<${t}>`,
    make: (v) => `Variant::Pair(${v}, true)`,
    wrap: (v) => ({ kind: "pair", value: [v, true] }),
    path: () => ".value[0]",
    unless: noView,
  },
  {
    name: "generic",
    rust: (t) => `Page<Field<${t}>>`,
    make: (v) => `Page { items: vec![Field { value: ${v} }], total: 1 }`,
    wrap: (v) => ({ items: [{ value: v }], total: 1 }),
    path: () => ".items[0].value",
    unless: noView,
  },
  {
    name: "option",
    rust: (t) => `Option<${t}>`,
    make: (v) => `Some(${v})`,
    wrap: (v) => v,
    path: () => "",
    optional: true,
    unless: noOption,
  },
  {
    name: "result",
    rust: (t) => t,
    result: (t) => `Result<${t}, String>`,
    body: "Ok(value)",
    make: (v) => v,
    wrap: (v) => v,
    path: () => "",
    unless: noView,
  },
  {
    name: "alias",
    rust: (t) => `Alias<${t}>`,
    make: (v) => `Alias(${v})`,
    wrap: (v) => v,
    path: () => "",
    unless: noView,
  },
  {
    name: "boxed",
    rust: (t) => `Box<${t}>`,
    make: (v) => `Box::new(${v})`,
    wrap: (v) => v,
    path: () => "",
    unless: noView,
  },
  { name: "rc", rust: (t) => `Rc<${t}>`, make: (v) => `Rc::new(${v})`, wrap: (v) => v, path: () => "", unless: noView },
  {
    name: "arc",
    rust: (t) => `Arc<${t}>`,
    make: (v) => `Arc::new(${v})`,
    wrap: (v) => v,
    path: () => "",
    unless: noView,
  },
  {
    name: "cow",
    rust: (t) => `Cow<'static, ${t}>`,
    make: (v) => `Cow::Owned(${v})`,
    wrap: (v) => v,
    path: () => "",
    unless: noView,
  },
];

/** Where `as` may stand: an import's parameter and result, but nothing inside a type. @param {Row} row */
const as = ({ view }) => (view ? `#[marshal(as = "${view}")] ` : "");

/** @type {Crossing[]} */
export const crossings = [
  {
    name: "callback_argument",
    rust: ({ name, rust }) =>
      `#[js_export(namespace = "callback_argument")] pub fn ${name}(value: ${rust}, f: JsFunction<fn(value: ${rust})>) -> Result<(), JsException> { f.call(value) }`,
    async call(f, value) {
      let seen;
      await f(value, (/** @type {unknown} */ value) => {
        seen = value;
      });
      return seen;
    },
    unless: noView,
  },
  {
    name: "callback_result",
    rust: ({ name, rust }) =>
      `#[js_export(namespace = "callback_result")] pub fn ${name}(f: JsFunction<fn() -> ${rust}>) -> Result<${rust}, JsException> { f.call() }`,
    call: (f, value) => f(() => value),
    checked: true,
    called: (row) => `callback_result.${camelCase(row.name)}: \`f()`,
    unless: noView,
  },
  {
    name: "closure",
    rust: ({ name, rust }) =>
      `#[js_export(namespace = "closure")] pub fn ${name}() -> RustFunction<fn(value: ${rust}) -> ${rust}> { RustFunction::new(|value: ${rust}| value) }`,
    async call(f, value) {
      const echo = await f();
      try {
        return await echo(value);
      } finally {
        echo.dispose();
      }
    },
    checked: true,
    called: () => "RustFunction: `value",
    read: () => "RustFunction: `arguments[0]",
    unless: noView,
  },
  {
    name: "promise_result",
    rust: ({ name, rust }) =>
      `#[js_export(namespace = "promise_result")] pub async fn ${name}(value: JsPromise<${rust}>) -> Result<${rust}, JsException> { value.await }`,
    call: (f, value) => f(Promise.resolve(value)),
    checked: true,
    called: (row) => `promise_result.${camelCase(row.name)}: \`value`,
    unless: noView,
  },
  {
    name: "stream_item",
    rust: ({ name, rust }) =>
      `#[js_export(namespace = "stream_item")] pub fn ${name}(values: JsStream<${rust}>) -> RustStream<${rust}> { RustStream::new(values) }`,
    async call(f, value) {
      for await (const item of await f([value])) return item;
    },
    checked: true,
    called: (row) => `stream_item.${camelCase(row.name)}: \`values[0]`,
    unless: noView,
  },
  {
    name: "iterator_item",
    rust: ({ name, rust }) =>
      `#[js_export(namespace = "iterator_item")] pub fn ${name}(value: ${rust}) -> RustIterator<${rust}> { RustIterator::new(std::iter::once(value)) }`,
    async call(f, value) {
      for await (const item of await f(value)) return item;
    },
    unless: noView,
  },
  {
    name: "import_argument",
    rust: (row) =>
      `#[js_import(module = "host", name = "argument.${camelCase(row.name)}")] fn ${row.name}_raw(${as(row)}value: ${row.rust}) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn ${row.name}(${as(row)}value: ${row.rust}) -> Result<(), JsException> { ${row.name}_raw(value) }`,
    async call(f, value, host) {
      let seen;
      host.argument.now = (/** @type {unknown} */ value) => {
        seen = value;
      };
      await f(value);
      return seen;
    },
  },
  {
    name: "import_result",
    rust: (row) => {
      const view = row.view ? `, as = "${row.view}"` : "";
      return `#[js_import(module = "host", name = "result.${camelCase(row.name)}"${view})] fn ${row.name}_raw() -> Result<${row.rust}, JsException>;
    #[js_export(namespace = "import_result"${view})] pub fn ${row.name}() -> Result<${row.rust}, JsException> { ${row.name}_raw() }`;
    },
    call(f, value, host) {
      host.result.now = () => value;
      return f();
    },
    checked: true,
    called: (row) => `host.result.${camelCase(row.name)}: \`result`,
    read: (row) => `\`host.result.${camelCase(row.name)}()`,
  },
  {
    name: "from_rust",
    rust: ({ name, rust, values }) =>
      `#[js_import(module = "host", name = "both.${camelCase(name)}")] fn ${name}_raw(value: ${rust}) -> Result<${rust}, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn ${name}(f: JsFunction<fn(value: ${rust}) -> ${rust}>, p: JsFunction<fn(value: ${rust}) -> JsPromise<${rust}>>, s: JsFunction<fn(values: RustStream<${rust}>) -> JsStream<${rust}>>) -> Result<u32, JsException> {
        let values: Vec<${rust}> = vec![${values.join(", ")}];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(${name}_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }`,
    // The suite calls it: it takes three functions.
    call: (f) => f,
    unless: noView,
  },
];

/** What cannot stand somewhere: each is a compile error with a case of that name in `tests-rs/ui`. */
export const impossible = [
  { rust: "&str", position: "field", ui: "field_borrowed_string" },
  { rust: "&str", position: "list", ui: "parameter_list_of_borrowed_strings" },
  { rust: "&[T]", position: "field", ui: "field_borrowed_slice" },
  { rust: "&[T]", position: "map", ui: "parameter_map_of_borrowed_slices" },
  { rust: "&[String]", position: "parameter", ui: "parameter_slice_of_strings" },
  { rust: "&[Record]", position: "parameter", ui: "parameter_slice_of_records" },
  { rust: "&T", position: "result", ui: "result_borrowed" },
  { rust: "&T", position: "list of a result", ui: "result_list_of_borrows" },
  { rust: "&T", position: "default", ui: "parameter_default_of_a_borrow" },
  { rust: "&mut [T]", position: "field", ui: "field_mutable_slice" },
  { rust: "&mut [String]", position: "parameter", ui: "parameter_mutable_slice_of_strings" },
  { rust: "&mut String", position: "parameter", ui: "parameter_mutable_string" },
  { rust: "Result<T, E>", position: "callback", ui: "result_that_crosses_later" },
  { rust: "Result<T, E>", position: "stream", ui: "result_that_crosses_later" },
  { rust: "MemoryView<T>", position: "field", ui: "field_view" },
  { rust: "MemoryView<T>", position: "list", ui: "parameter_list_of_views" },
  { rust: "variants that cannot be told apart", position: "untagged", ui: "enum_untagged_alike" },
  { rust: "a field named as the tag", position: "variant_field", ui: "enum_field_named_as_the_tag" },
  { rust: "a view that a type has not", position: "field", ui: "field_view_impossible" },
  { rust: "a view that a type has not", position: "result", ui: "option_view_impossible" },
  { rust: "a type without a derive", position: "field", ui: "field_of_a_type_without_a_derive" },
];

/** Every possible cell of those. */
export const crossed = crossings.flatMap((crossing) =>
  rows.filter((row) => crossing.unless?.(row) === undefined).map((row) => ({ row, crossing })),
);

/** Every possible cell. */
export const cells = positions.flatMap((position) =>
  rows.filter((row) => position.unless?.(row) === undefined).map((row) => ({ row, position })),
);

/** `nick_names` → `nickNames`. @param {string} name */
export const camelCase = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
