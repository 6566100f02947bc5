/** Lists of records: out, in, and how the cost of one grows with their number. */

import { ours, theirs } from "./peers.js";

const count = (length) => length.toLocaleString("en");
const copy = (record) => ({ ...record, tags: [...record.tags], pos: { ...record.pos } });

/** The same records as `Record::new` makes. */
function make(length) {
  return Array.from({ length }, (_, id) => ({
    id,
    name: `record-${String(id).padStart(6, "0")}`,
    unitPrice: id * 0.25 + 0.1,
    tags: ["alpha", "beta"],
    active: id % 2 === 0,
    pos: { x: id, y: id + 0.5, z: -id },
  }));
}

function recordsOut(length, bar) {
  const records = make(length);
  return {
    case: `${count(length)} records out`,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.give(length).length;
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
        bar,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.give_serde(length).length;
          return sum;
        },
      },
      {
        peer: "JSON",
        bar,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += JSON.parse(theirs.give_json(length)).length;
          return sum;
        },
      },
    ],
  };
}

function recordsIn(length, bar) {
  const records = make(length);
  return {
    case: `${count(length)} records in`,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.take(records);
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
        bar,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_serde(records);
          return sum;
        },
      },
      {
        peer: "JSON",
        bar,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_json(JSON.stringify(records));
          return sum;
        },
      },
    ],
  };
}

const copyEach = (length) => {
  let records;
  return (calls) => {
    // Not before it is measured: a million records take a while.
    records ??= make(length);
    let sum = 0;
    for (let i = 0; i < calls; i++) sum += records.map(copy).length;
    return sum;
  };
};

const giveEach = (length) => (calls) => {
  let sum = 0;
  for (let i = 0; i < calls; i++) sum += ours.Bench.give(length).length;
  return sum;
};

function takeEach(length) {
  const records = make(length);
  return (calls) => {
    let sum = 0;
    for (let i = 0; i < calls; i++) sum += ours.Bench.take(records);
    return sum;
  };
}

/** The cost of one record among `length`, against one among 1,000. */
function growth(direction, way, length) {
  return {
    case: `growth, one record of ${count(length)} ${direction}`,
    units: length,
    ours: way(length),
    plain: copyEach(length),
    peers: [{ peer: "one of 1,000", bar: 2, units: 1000, run: way(1000) }],
  };
}

/** The cost of one record among `length`, against what plain JavaScript pays for a copy of the same one. */
function beside(length) {
  return {
    case: `growth, one record of ${count(length)} out`,
    units: length,
    ours: giveEach(length),
    peers: [{ peer: "plain JavaScript", bar: 2, units: length, run: copyEach(length) }],
  };
}

export default [
  ...[
    [1, 0.25],
    [100, 0.08],
    [1000, 0.08],
    [20_000, 0.3],
  ].map(([length, bar]) => recordsOut(length, bar)),
  ...[
    [1, 0.3],
    [100, 0.12],
    [1000, 0.12],
    [20_000, 0.13],
  ].map(([length, bar]) => recordsIn(length, bar)),
  ...[100, 20_000, 100_000].flatMap((length) => [growth("out", giveEach, length), growth("in", takeEach, length)]),
  ...[100_000, 1_000_000].map(beside),
];
