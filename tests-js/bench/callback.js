/** Rust calls a JavaScript function that it was given. */

import { ours, theirs } from "./peers.js";

const TIMES = 1000;
const half = (index) => index / 2;
const lengthOf = (text) => text.length;
const priceOf = (record) => record.unitPrice + record.pos.z;

export default [
  {
    case: "callback (u32) -> f64, result checked",
    units: TIMES,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.callBack(half, TIMES);
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls * TIMES; i++) sum += half(i);
      return sum;
    },
    peers: [
      {
        peer: "js_sys call1",
        bar: 0.12,
        units: TIMES,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.call_back(half, TIMES);
          return sum;
        },
      },
    ],
  },
  {
    case: "callback with a string, 11 characters",
    units: TIMES,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.callWithText(lengthOf, "hello world", TIMES);
      return sum;
    },
    peers: [
      {
        peer: "js_sys call1",
        bar: 0.5,
        units: TIMES,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.call_with_text(lengthOf, "hello world", TIMES);
          return sum;
        },
      },
    ],
  },
  {
    case: "callback with a string, not ASCII",
    units: TIMES,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.callWithText(lengthOf, "Ångström 敏捷", TIMES);
      return sum;
    },
    peers: [
      {
        peer: "js_sys call1",
        bar: 0.5,
        units: TIMES,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.call_with_text(lengthOf, "Ångström 敏捷", TIMES);
          return sum;
        },
      },
    ],
  },
  {
    case: "callback with a record",
    units: TIMES,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.callWithRecord(priceOf, TIMES);
      return sum;
    },
    peers: [
      {
        peer: "serde-wasm-bindgen",
        bar: 0.25,
        units: TIMES,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.call_with_record(priceOf, TIMES);
          return sum;
        },
      },
    ],
  },
];
