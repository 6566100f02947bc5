/** Maps with text as keys: plain objects. */

import { ours, theirs } from "./peers.js";

const COUNT = 1000;
const scores = Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`player-${i * 7919}`, i * 1.5]));
const places = Object.fromEntries(
  Array.from({ length: COUNT }, (_, i) => [`place-${i * 7919}`, { x: i, y: i + 0.5, z: -i }]),
);
const copyEach = (map) => Object.fromEntries(Object.entries(map).map(([key, { ...place }]) => [key, place]));

/** More keys than anything remembers. */
const unseen = Array.from({ length: 64 }, (_, n) =>
  Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`unseen-${n * COUNT + i}`, i])),
);

ours.Bench.keepScores(scores);
theirs.keep_scores(JSON.stringify(scores));
ours.Bench.keepPlaces(places);
theirs.keep_places(JSON.stringify(places));

export default [
  {
    case: "map of 1,000 numbers out",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.giveScores() ? 1 : 0;
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += { ...scores }["player-0"];
      return sum;
    },
    peers: [
      {
        peer: "serde-wasm-bindgen",
        bar: 0.45,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.give_scores_serde() ? 1 : 0;
          return sum;
        },
      },
      {
        peer: "JSON",
        bar: 0.45,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += JSON.parse(theirs.give_scores_json()) ? 1 : 0;
          return sum;
        },
      },
    ],
  },
  {
    case: "map of 1,000 numbers in",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.takeScores(scores);
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += { ...scores }["player-0"];
      return sum;
    },
    peers: [
      {
        peer: "serde-wasm-bindgen",
        bar: 0.5,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_scores_serde(scores);
          return sum;
        },
      },
      {
        peer: "JSON",
        bar: 0.5,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_scores_json(JSON.stringify(scores));
          return sum;
        },
      },
    ],
  },
  {
    case: "map of 1,000 keys never seen before out",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.giveFreshScores(COUNT) ? 1 : 0;
      return sum;
    },
    peers: [
      {
        peer: "serde-wasm-bindgen",
        bar: 0.65,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.give_fresh_scores_serde(COUNT) ? 1 : 0;
          return sum;
        },
      },
      {
        peer: "JSON",
        bar: 0.65,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += JSON.parse(theirs.give_fresh_scores_json(COUNT)) ? 1 : 0;
          return sum;
        },
      },
    ],
  },
  {
    case: "map of 1,000 keys never seen before in",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.takeScores(unseen[i & 63]);
      return sum;
    },
    peers: [
      {
        peer: "serde-wasm-bindgen",
        bar: 0.5,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_scores_serde(unseen[i & 63]);
          return sum;
        },
      },
      {
        peer: "JSON",
        bar: 0.5,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_scores_json(JSON.stringify(unseen[i & 63]));
          return sum;
        },
      },
    ],
  },
  {
    case: "map of 1,000 records out",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.givePlaces() ? 1 : 0;
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += copyEach(places) ? 1 : 0;
      return sum;
    },
    peers: [
      {
        peer: "serde-wasm-bindgen",
        bar: 0.5,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.give_places_serde() ? 1 : 0;
          return sum;
        },
      },
      {
        peer: "JSON",
        bar: 0.5,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += JSON.parse(theirs.give_places_json()) ? 1 : 0;
          return sum;
        },
      },
    ],
  },
  {
    case: "map of 1,000 records in",
    ours: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += ours.Bench.takePlaces(places);
      return sum;
    },
    plain: (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) sum += copyEach(places) ? 1 : 0;
      return sum;
    },
    peers: [
      {
        peer: "serde-wasm-bindgen",
        bar: 0.5,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_places_serde(places);
          return sum;
        },
      },
      {
        peer: "JSON",
        bar: 0.5,
        run: (calls) => {
          let sum = 0;
          for (let i = 0; i < calls; i++) sum += theirs.take_places_json(JSON.stringify(places));
          return sum;
        },
      },
    ],
  },
];
