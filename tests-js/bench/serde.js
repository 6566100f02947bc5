/** A type that knows serde only: `Serde<T>`. */

import { ours, theirs } from "./peers.js";

const records = Array.from({ length: 1000 }, (_, id) => ({
  id,
  name: `record-${String(id).padStart(6, "0")}`,
  unitPrice: id * 0.25 + 0.1,
  tags: ["alpha", "beta"],
  active: id % 2 === 0,
  pos: { x: id, y: id + 0.5, z: -id },
}));
const copy = (record) => ({ ...record, tags: [...record.tags], pos: { ...record.pos } });

ours.Bench.keepForeign(records);
theirs.keep_foreign(records);

export default [
  {
    case: "Serde<T> of 1,000 records out",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.giveForeign().length;
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += records.map(copy).length;
      return sum;
    },
    peers: [
      {
        peer: "serde-wasm-bindgen",
        bar: 0.5,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.give_foreign_serde().length;
          return sum;
        },
      },
      {
        peer: "JSON",
        bar: 0.5,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += JSON.parse(theirs.give_foreign_json()).length;
          return sum;
        },
      },
    ],
  },
  {
    case: "Serde<T> of 1,000 records in",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.takeForeign(records);
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += records.map(copy).length;
      return sum;
    },
    peers: [
      {
        peer: "serde-wasm-bindgen",
        bar: 0.5,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_foreign_serde(records);
          return sum;
        },
      },
      {
        peer: "JSON",
        bar: 0.5,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_foreign_json(JSON.stringify(records));
          return sum;
        },
      },
    ],
  },
];
