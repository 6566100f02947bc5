/** Any JSON. */

import { ours, theirs } from "./peers.js";

/** 100 items of 15 values each. */
const items = Array.from({ length: 100 }, (_, i) => ({
  id: i,
  name: `item ${i * 7919}`,
  price: i * 0.25 + 0.1,
  tags: ["alpha", "beta", `tag-${i}`],
  active: i % 2 === 0,
  note: null,
  size: { width: i, height: i * 1.5, unit: "cm" },
  rank: -i,
}));

/** Objects whose keys differ from one another, as those of translations. */
const texts = Array.from({ length: 50 }, (_, i) =>
  Object.fromEntries(Array.from({ length: 28 }, (_, k) => [`page${i}.text${k * 31}`, `The text of ${k} on ${i}`])),
);

function jsonOut(name, value, bar) {
  const place = ours.Bench.keepJson(value);
  const theirPlace = theirs.keep_json(JSON.stringify(value));
  return {
    case: `${name} out`,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.giveJson(place).length;
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += structuredClone(value).length;
      return sum;
    },
    peers: [
      {
        peer: "serde-wasm-bindgen",
        bar: bar,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.give_value_serde(theirPlace).length;
          return sum;
        },
      },
      {
        peer: "JSON",
        bar: bar,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += JSON.parse(theirs.give_value_json(theirPlace)).length;
          return sum;
        },
      },
    ],
  };
}

function jsonIn(name, value, bar) {
  return {
    case: `${name} in`,
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.takeJson(value);
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += structuredClone(value).length;
      return sum;
    },
    peers: [
      {
        peer: "serde-wasm-bindgen",
        bar: bar,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_value_serde(value);
          return sum;
        },
      },
      {
        peer: "JSON",
        bar: bar,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_value_json(JSON.stringify(value));
          return sum;
        },
      },
    ],
  };
}

export default [
  jsonOut("1,500 nodes of JSON", items, 0.75),
  jsonIn("1,500 nodes of JSON", items, 0.7),
  jsonOut("1,500 texts of JSON with as many keys", texts, 1),
  jsonIn("1,500 texts of JSON with as many keys", texts, 1),
];
