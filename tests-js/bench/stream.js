/** A stream of small items. wasm-bindgen has none: its users call an `async fn` for each item. */

import { ours, theirs } from "./peers.js";

const ITEMS = 1000;

const stream = (batch) => async (calls) => {
  let sum = 0;
  for (let i = 0; i < calls; i++) for await (const item of ours.Bench.count(ITEMS, batch)) sum += item;
  return sum;
};

async function* plain() {
  for (let i = 0; i < ITEMS; i++) yield i;
}

const row = (batch, bar) => ({
  case: `stream, one item, ${batch} a batch`,
  units: ITEMS,
  ours: stream(batch),
  plain: async (calls) => {
    let sum = 0;
    for (let i = 0; i < calls; i++) for await (const item of plain()) sum += item;
    return sum / ITEMS;
  },
  peers: [
    {
      peer: "wasm-bindgen async",
      bar,
      units: ITEMS,
      run: async (calls) => {
        let sum = 0;
        for (let i = 0; i < calls; i++) for (let item = 0; item < ITEMS; item++) sum += await theirs.ready(item);
        return sum;
      },
    },
  ],
});

export default [row(1, 1.5), row(64, 0.5)];
