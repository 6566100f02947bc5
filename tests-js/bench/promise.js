/** An `async fn` that is ready at once. */

import { ours, theirs } from "./peers.js";

const plain = async (value) => value;

export default [
  {
    case: "async fn that is ready",
    ours: async (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += await ours.Bench.ready(i);
      return sum;
    },
    plain: async (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += await plain(i);
      return sum;
    },
    peers: [
      {
        peer: "wasm-bindgen",
        bar: 0.6,
        run: async (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += await theirs.ready(i);
          return sum;
        },
      },
    ],
  },
];
