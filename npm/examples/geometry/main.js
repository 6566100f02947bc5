// @ts-check
/** Shapes go to Rust, and come back, as the GeoJSON that they are. */

import { area, centre, init, simplify } from "geometry";

await init();
const square = {
  type: "Polygon",
  coordinates: [
    [
      [0, 0],
      [4, 0],
      [4, 2],
      [4, 4],
      [0, 4],
      [0, 0],
    ],
  ],
};
const line = {
  type: "LineString",
  coordinates: [
    [0, 0],
    [1, 0.1],
    [2, -0.1],
    [3, 5],
  ],
};

console.log(area(square), centre(square), centre({ type: "MultiPoint", coordinates: [] }));
console.log(JSON.stringify(simplify(line, 0.5)));
try {
  area({ type: "Circle", coordinates: [] });
} catch (error) {
  console.log(String(error));
}
