/** Each kind of call by itself that no other group has. */

import assembly from "bench/assembly";
import { ours, runtime, theirs } from "./peers.js";

const { Call, Bench } = ours;
const TIMES = 1000;

const add = Call.adder();
const theirAdd = theirs.call_adder();
const dial = new Call.Dial(0);
const theirDial = new theirs.CallDial(0);
const square = { area: () => 4 };
const thing = { size: 2, half: (n) => n / 2 };
const bytes = new Uint8Array(100_000);
const items = Array.from({ length: 100 }, (_, i) => () => i);

async function* numbers() {
  for (let i = 0; i < TIMES; i++) yield i;
}

/** What calls inside of Rust, so many times in a call, beside one peer. */
function inside(name, peer, bar, call, theirCall, units = TIMES) {
  return {
    case: name,
    units,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += call();
      return sum;
    },
    peers: [
      {
        peer,
        bar,
        units,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirCall();
          return sum;
        },
      },
    ],
  };
}

/** The same, awaited. */
function awaited(name, peer, bar, call, theirCall, units = 1) {
  return {
    case: name,
    units,
    ours: async (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += await call(i);
      return sum;
    },
    peers: [
      {
        peer,
        bar,
        units,
        run: async (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += await theirCall(i);
          return sum;
        },
      },
    ],
  };
}

function* throughTheirs() {
  const iterator = new theirs.CallItems(TIMES);
  for (let item = iterator.next(); item !== undefined; item = iterator.next()) yield item;
  iterator.free();
}

export default [
  {
    case: "function of Rust's (u32) -> u32",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += add(i & 7);
      return sum;
    },
    peers: [
      {
        peer: "wasm-bindgen Closure",
        bar: 1.5,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirAdd(i & 7);
          return sum;
        },
      },
    ],
  },
  {
    case: "setter of an f64",
    ours: (calls) => {
      for (let i = 0; i < calls; i++) dial.position = i;
    },
    peers: [
      {
        peer: "wasm-bindgen",
        bar: 2,
        run: (calls) => {
          for (let i = 0; i < calls; i++) theirDial.position = i;
        },
      },
    ],
  },
  {
    case: "static method (f64, f64) -> f64",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += Call.Dial.most(i, 3);
      return sum;
    },
    peers: [
      {
        peer: "wasm-bindgen",
        bar: 1.1,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.CallDial.most(i, 3);
          return sum;
        },
      },
    ],
  },
  {
    case: "export by its name (i32, i32) -> i32",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum = runtime.invokeMethod(assembly.name, "Bench.add", sum, i);
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum = Bench.add(sum, i);
      return sum;
    },
    peers: [
      {
        peer: "JSON and a string",
        bar: 1,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum = JSON.parse(theirs.call_by_text("add", JSON.stringify([sum, i])));
          return sum;
        },
      },
    ],
  },
  // A class with `next` is no iterator: once it is made one, as a program has it, and once it is called as it is.
  inside(
    "iterator of Rust's, one item",
    "wasm-bindgen in a generator",
    1,
    () => through(Call.iterate(TIMES)),
    () => {
      let sum = 0;
      for (const item of throughTheirs()) sum += item;
      return sum;
    },
  ),
  inside(
    "iterator of Rust's, one item",
    "wasm-bindgen next()",
    1,
    () => through(Call.iterate(TIMES)),
    () => {
      const iterator = new theirs.CallItems(TIMES);
      let sum = 0;
      for (let item = iterator.next(); item !== undefined; item = iterator.next()) sum += item;
      iterator.free();
      return sum;
    },
  ),
  inside(
    "method of a trait () -> f64",
    "wasm-bindgen",
    1,
    () => Call.areas(square, TIMES),
    () => theirs.call_areas(square, TIMES),
  ),
  inside(
    "property of an object",
    "js-sys Reflect",
    1,
    () => Call.look(thing, TIMES),
    () => theirs.call_look(thing, TIMES),
  ),
  inside(
    "method of an object (u32) -> f64",
    "js-sys Reflect",
    1,
    () => Call.invoke(thing, TIMES),
    () => theirs.call_invoke(thing, TIMES),
  ),
  inside(
    "function by its name (f64) -> f64",
    "js-sys Reflect",
    1,
    () => Call.byName(TIMES),
    () => theirs.call_by_name(TIMES),
  ),
  inside(
    "method of a reference (u32) -> f64",
    "js-sys Reflect",
    1,
    () => Call.byReference(thing, TIMES),
    () => theirs.call_invoke(thing, TIMES),
  ),
  inside(
    "list of 100 functions, each called",
    "js-sys call0",
    1,
    () => Call.total(items),
    () => theirs.call_total(items),
    100,
  ),
  awaited(
    "promise in, awaited",
    "JsFuture",
    1,
    (i) => Call.raise(Promise.resolve(i)),
    (i) => theirs.call_raise(Promise.resolve(i)),
  ),
  awaited(
    "promise of Rust's",
    "future_to_promise",
    1,
    (i) => Call.promised(i),
    (i) => theirs.call_promised(i),
  ),
  awaited(
    "stream in, one item",
    "js-sys AsyncIterator",
    1,
    () => Call.sum(numbers()),
    () => theirs.call_sum(numbers()),
    TIMES,
  ),
  awaited(
    "100,000 bytes that Rust reads as a stream",
    "Uint8Array, whole",
    5,
    () => Call.upload(bytes),
    () => theirs.call_upload(bytes),
  ),
];

function through(iterator) {
  let sum = 0;
  for (const item of iterator) sum += item;
  return sum;
}
