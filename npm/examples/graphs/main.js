// @ts-check
/** Rust finds the way, this program says what each step costs. */

import { init, shortest } from "graphs";

await init();
const edges = [
  { from: 0, to: 1, data: { minutes: 5, toll: 4 } },
  { from: 1, to: 3, data: { minutes: 5, toll: 0 } },
  { from: 0, to: 2, data: { minutes: 7, toll: 0 } },
  { from: 2, to: 3, data: { minutes: 6, toll: 0 } },
];
/** @typedef {(typeof edges)[number]["data"]} Road */
/** @param {(road: Road) => number} cost @param {number} to */
const way = (cost, to = 3) => shortest(edges, 0, to, (road) => cost(/** @type {Road} */ (road)));

console.log(way(({ minutes }) => minutes));
console.log(way(({ minutes, toll }) => minutes + toll));
console.log(way(() => 1, 9));
for (const cost of [
  () => /** @type {never} */ ("far"),
  (/** @type {Road} */ { toll }) => {
    if (toll > 0) throw new RangeError("no tolls, please");
    return 1;
  },
]) {
  try {
    way(cost);
  } catch (error) {
    console.log(String(error));
  }
}
