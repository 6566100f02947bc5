/** Numbers, as WebAssembly itself carries them. */

import { ours, theirs } from "./peers.js";

const plain = (a, b) => (a + b) | 0;

export default [
  {
    case: "(i32, i32) -> i32, arguments checked",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum = ours.Bench.add(sum, i);
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum = plain(sum, i);
      return sum;
    },
    peers: [
      {
        peer: "wasm-bindgen",
        bar: 1.1,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum = theirs.add(sum, i);
          return sum;
        },
      },
    ],
  },
];
