/** Each row of the type table by itself, in and out again. */

import { ours, theirs } from "./peers.js";

const { Kind } = ours;
const list = Array.from({ length: 1000 }, (_, i) => i);
const bytes = Uint8Array.from(list);
const floats = Float64Array.from(list);
const date = new Date(2026, 1, 3);

/** A bench of a call that gives something, beside the same call of peers. */
const row = (name, call, peers) => ({ case: name, ours: loop(call), peers: peers.map(peer) });
const peer = ([name, bar, call]) => ({ peer: name, bar, run: loop(call) });

function loop(call) {
  // Code of its own for each call: in one loop of all, the engine would optimise none of them.
  return new Function(
    "call",
    "return (calls) => { let last; for (let i = 0; i < calls; i++) last = call(i); return last; };",
  )(call);
}

/** An echo by wasm-bindgen. */
function plain(name, fn, value, bar = 1.1) {
  const [mine, other] = [Kind[fn], theirs[`kind_${snake(fn)}`]];
  return row(name, () => mine(value), [["wasm-bindgen", bar, () => other(value)]]);
}

/** An echo by serde and by JSON, of what they can hold. */
function composed(name, fn, value, bar = 1) {
  const [mine, serde, json] = [Kind[fn], theirs[`kind_${snake(fn)}`], theirs[`kind_${snake(fn)}_json`]];
  return row(name, () => mine(value), [
    ["serde-wasm-bindgen", bar, () => serde(value)],
    ["JSON", bar, () => JSON.parse(json(JSON.stringify(value)))],
  ]);
}

const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const numbersByNumbers = new Map(list.slice(0, 100).map((n) => [n, n / 2]));
const numbersOnce = new Set(list.slice(0, 100));
const ticket = { id: 1, name: "Ada", paid: true };

export default [
  row("() -> ()", () => Kind.nothing(), [["wasm-bindgen", 1.1, () => theirs.kind_nothing()]]),
  plain("bool", "echoBool", true),
  row("i8, u8, i16, u16, isize, usize -> i32", (i) => Kind.numbers(1, 2, 3, 4, i & 7, 5), [
    ["wasm-bindgen", 1.1, (i) => theirs.kind_numbers(1, 2, 3, 4, i & 7, 5)],
  ]),
  plain("u64", "echoU64", 12345678901234n),
  row("i64, i128, u128 -> i128", () => Kind.wide(1n, -2n, 3n), [
    ["wasm-bindgen", 1.1, () => theirs.kind_wide(1n, -2n, 3n)],
  ]),
  row("u64 as a number", (i) => Kind.echoNumber(i), [
    // Not checked, and no integer beyond 53 bits.
    ["wasm-bindgen f64", 1.1, (i) => theirs.kind_echo_number(i)],
    ["wasm-bindgen u64", 1.1, (i) => Number(theirs.kind_echo_u64(BigInt(i)))],
  ]),
  plain("f32", "echoF32", 1.5),
  plain("char", "echoChar", "é"),
  row("SystemTime", () => Kind.echoTime(date), [["js-sys", 1, () => theirs.kind_echo_time(date)]]),
  // The peer makes no `Duration` of it, and checks nothing.
  row("Duration", (i) => Kind.echoDuration(i), [["wasm-bindgen f64", 1.1, (i) => theirs.kind_echo_number(i)]]),
  plain("Option of a number", "echoOption", 1.5),
  plain("Vec<u8> of 1,000", "echoBytes", bytes, 1.05),
  row("&mut [f64] of 1,000", () => Kind.double(floats), [["wasm-bindgen", 1.05, () => theirs.kind_double(floats)]]),
  row("MemoryView of 1,000, copied", () => {
    const view = Kind.view(1000);
    const copy = view.slice();
    view.dispose();
    return copy;
  }, [["js-sys view", 2, () => theirs.kind_view(1000).slice()]]),
  composed("list of 1,000 numbers", "echoList", list, 0.5),
  composed("[f64; 3]", "echoArray", [1, 2.5, 3], 0.5),
  composed("(u32, f64)", "pair", [1, 2.5], 0.5),
  composed("generic record with a list of 3", "echoChapter", { items: [1, 2, 3], next: 4 }, 0.5),
  row("map of 100 numbers by numbers", () => Kind.echoMap(numbersByNumbers), [
    ["serde-wasm-bindgen", 0.5, () => theirs.kind_echo_map(numbersByNumbers)],
  ]),
  composed("map of 3 numbers by names", "echoTags", { alpha: 1, beta: 2, gamma: 3 }),
  row("set of 100 numbers", () => Kind.echoSet(numbersOnce), [
    ["js-sys", 0.5, () => theirs.kind_echo_set(numbersOnce)],
  ]),
  composed("serde_json::Value of 3 fields", "echoJson", ticket),
  composed("Serde of 3 fields", "echoSerde", ticket, 1.2),
  // The peer looks at no class; its table of values is the only one, where Oxbridge's hands them over to it.
  row("JsValue", (i) => Kind.echoAny(i), [["wasm-bindgen", 1.1, (i) => theirs.kind_echo_any(i)]]),
  row("js_sys::Date by reference", () => Kind.year(date), [["wasm-bindgen", 1.1, () => theirs.kind_year(date)]]),
];
