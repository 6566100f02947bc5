/** Values of other shapes than the record of eight fields, out and in. */

import { ours, theirs } from "./peers.js";

const same = (value) => value;

/** `toJson` and `fromJson` turn values into what JSON can say, and back. */
function shape(name, word, outBar, inBar, [toJson, fromJson] = [same, same]) {
  const capital = word[0].toUpperCase() + word.slice(1);
  const values = ours.Bench[`give${capital}`]();
  const [give, take] = [ours.Bench[`give${capital}`], ours.Bench[`take${capital}`]];
  const [giveSerde, giveJson] = [theirs[`give_${word}_serde`], theirs[`give_${word}_json`]];
  const [takeSerde, takeJson] = [theirs[`take_${word}_serde`], theirs[`take_${word}_json`]];
  const calling = (f) => (calls) => {
    let last;
    for (let i = 0; i < calls; i++) last = f();
    return last;
  };
  return [
    {
      case: `${name} out`,
      ours: calling(() => give()),
      plain: calling(() => structuredClone(values)),
      peers: [
        { peer: "serde-wasm-bindgen", bar: outBar, run: calling(() => giveSerde()) },
        { peer: "JSON", bar: outBar, run: calling(() => fromJson(JSON.parse(giveJson()))) },
      ],
    },
    {
      case: `${name} in`,
      ours: calling(() => take(values)),
      peers: [
        { peer: "serde-wasm-bindgen", bar: inBar, run: calling(() => takeSerde(values)) },
        { peer: "JSON", bar: inBar, run: calling(() => takeJson(JSON.stringify(toJson(values)))) },
      ],
    },
  ];
}

export default [
  ...shape("1,000 records of ten options", "choices", 0.2, 0.15),
  ...shape("1,000 tagged unions", "figures", 0.2, 0.15),
  ...shape("tree of 1,000 nodes", "tree", 0.2, 0.15),
  ...shape("100 × 100 numbers", "grid", 0.2, 0.15),
  ...shape("10,000 u64", "stamps", 0.2, 0.15, [(values) => values.map(Number), (values) => values.map(BigInt)]),
  ...shape("10,000 tuples of three numbers", "points", 0.3, 0.1),
];
