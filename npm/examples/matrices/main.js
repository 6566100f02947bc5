// @ts-check
/** Matrices of typed arrays, computed with in Rust. */

import { eigenvalues, init, inverse, MatrixError, solve } from "matrices";

await init();
/** @param {number} rows @param {number[]} numbers */
const matrix = (rows, ...numbers) => ({ shape: [rows, numbers.length / rows], data: Float64Array.from(numbers) });

console.log(inverse(matrix(2, 2, 0, 0, 4)));
console.log(solve(matrix(2, 1, 1, 1, -1), [3, 1]));
console.log(eigenvalues(matrix(2, 0, -1, 1, 0)));
for (const attempt of [
  () => inverse(matrix(1, 1, 2)),
  () => inverse(matrix(2, 1, 1, 1, 1)),
  () => inverse({ shape: [2, 2], data: [1] }),
]) {
  try {
    attempt();
  } catch (error) {
    console.log(error instanceof MatrixError ? error.code : "", String(error));
  }
}
