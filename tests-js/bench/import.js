/** Rust calls a JavaScript function that it imports. */

import { ours, theirs } from "./peers.js";

const TIMES = 1000;

export default [
  {
    case: "import (&str) -> String, 11 characters",
    units: TIMES,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.callImport(TIMES);
      return sum;
    },
    peers: [
      {
        peer: "wasm-bindgen",
        bar: 0.7,
        units: TIMES,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.call_import(TIMES);
          return sum;
        },
      },
    ],
  },
];
