/** Rust calls a JavaScript function that it was given. */

import { ours, theirs } from "./peers.js";

const TIMES = 1000;
const half = (index) => index / 2;

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
];
