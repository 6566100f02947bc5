/** Rust values that live in JavaScript: made, used, and given up. */

import { ours, theirs } from "./peers.js";

class Plain {
  #value;
  constructor(value) {
    this.#value = value;
  }
  increment(by) {
    this.#value += by;
    return this.#value;
  }
  free() {
    this.#value = 0;
  }
}

const { Counter, read } = ours.Bench;
const counter = new Counter(0);
const theirCounter = new theirs.Counter(0);
const plain = new Plain(0);

export default [
  {
    case: "new object and dispose",
    ours: (calls) => {
      for (let i = 0; i < calls; i++) new Counter(i).dispose();
    },
    plain: (calls) => {
      for (let i = 0; i < calls; i++) new Plain(i).free();
    },
    peers: [
      {
        peer: "wasm-bindgen free()",
        bar: 0.5,
        run: (calls) => {
          for (let i = 0; i < calls; i++) new theirs.Counter(i).free();
        },
      },
    ],
  },
  {
    case: "method (&mut self, i32) -> i32, checked",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += counter.increment(i & 3);
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += plain.increment(i & 3);
      return sum;
    },
    peers: [
      {
        peer: "wasm-bindgen",
        bar: 10,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirCounter.increment(i & 3);
          return sum;
        },
      },
    ],
  },
  {
    case: "object as an argument (&Counter) -> i32",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += read(counter);
      return sum;
    },
    peers: [
      {
        peer: "wasm-bindgen",
        bar: 10,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.read(theirCounter);
          return sum;
        },
      },
    ],
  },
];
