/** `async fn`s: one that is ready at once, many that wait together, one that may be given up. */

import { ours, theirs } from "./peers.js";

const plain = async (value) => value;

const wait = (value) => new Promise((resolve) => queueMicrotask(() => resolve(value)));

/** As `waitOnce` with a signal. */
const waitUnless = (value, { signal }) =>
  new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort);
    queueMicrotask(() => {
      signal.removeEventListener("abort", abort);
      resolve(value);
    });
  });

/** As `waitOnce` with a timeout. */
const waitFor = (value, { timeout }) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException("took longer", "TimeoutError")), timeout);
    queueMicrotask(() => {
      clearTimeout(timer);
      resolve(value);
    });
  });

/** Calls `f` `count` times and waits for all. */
const together = (count, f) => {
  const values = Array.from({ length: count }, (_, i) => i);
  return async (calls) => {
    let sum = 0;
    for (let i = 0; i < calls; i++) sum += (await Promise.all(values.map((value) => f(value)))).length;
    return sum;
  };
};

const many = (count, bar) => ({
  case: `${count.toLocaleString("en")} futures that wait once, together`,
  units: count,
  ours: together(count, ours.Bench.waitOnce),
  plain: together(count, wait),
  peers: [{ peer: "wasm-bindgen", bar, units: count, run: together(count, theirs.wait_once) }],
});

const each = (f, options) => async (calls) => {
  let sum = 0;
  for (let i = 0; i < calls; i++) sum += await f(i, options);
  return sum;
};

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
  many(100, 0.95),
  many(1000, 0.95),
  {
    case: "pending call with a signal",
    ours: each(ours.Bench.waitOnce, { signal: new AbortController().signal }),
    peers: [{ peer: "plain JavaScript", bar: 2, run: each(waitUnless, { signal: new AbortController().signal }) }],
  },
  {
    case: "pending call with a timeout",
    ours: each(ours.Bench.waitOnce, { timeout: 60_000 }),
    peers: [{ peer: "plain JavaScript", bar: 2, run: each(waitFor, { timeout: 60_000 }) }],
  },
];
