/** Typed arrays. */

import { ours, theirs } from "./peers.js";

const values = Float64Array.from({ length: 10_000 }, (_, i) => i * 1.5);

export default [
  {
    case: "f64 slice of 10,000 in, boxed slice out",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.halve(values)[9];
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += values.map((value) => value / 2)[9];
      return sum;
    },
    peers: [
      {
        peer: "wasm-bindgen",
        bar: 1.05,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.halve(values)[9];
          return sum;
        },
      },
    ],
  },
];
