/** Rust calls functions of JavaScript that it imports, and classes. */

import { ours, theirs } from "./peers.js";

const TIMES = 1000;
const members = new Set([1, 2, 3, 5, 8]);

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
  {
    case: "object of an imported class in, checked",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.takeMembers(members);
      return sum;
    },
    peers: [
      {
        peer: "wasm-bindgen dyn_into",
        bar: 1.1,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_members(members);
          return sum;
        },
      },
    ],
  },
  {
    case: "method and getter of an imported class",
    units: TIMES,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.countMembers(members, TIMES);
      return sum;
    },
    peers: [
      {
        peer: "wasm-bindgen",
        bar: 0.5,
        units: TIMES,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.count_members(members, TIMES);
          return sum;
        },
      },
    ],
  },
];
