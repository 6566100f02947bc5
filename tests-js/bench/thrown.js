/**
 * A typed error of Rust's, thrown and caught, each time in a fresh process: nearly all of it is the engine writing down
 * the stack, which in some processes takes several times as long as in others.
 */

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROUNDS = 7;

/** Nanoseconds of ours, of theirs and of plain JavaScript. */
function once() {
  const program = `
    import { measure } from "./measure.js";
    import { ours, theirs } from "./peers.js";

    class OrderError extends Error {}
    const way = (f) => (calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) {
        try {
          f(i + 1);
        } catch (error) {
          sum += error.message.length;
        }
      }
      return sum;
    };
    const plain = (id) => {
      throw Object.assign(new OrderError("no such customer: " + id), { code: "unknownCustomer", data: { id } });
    };
    const times = await measure([way((id) => ours.Bench.order(id)), way((id) => theirs.order(id)), way(plain)]);
    console.log(JSON.stringify(times));`;
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const args = ["--expose-gc", "--input-type=module", "--eval", program];
  return JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: "utf8" }));
}

/** @returns rows for the report: the process whose ratio is the middle one */
export function thrown() {
  const runs = Array.from({ length: ROUNDS }, once);
  const [ours, theirs, baseline] = runs.toSorted((a, b) => a[0] / a[1] - b[0] / b[1])[ROUNDS >> 1];
  return [
    { case: "a typed error, thrown and caught", unit: "ns", ours, peer: "wasm-bindgen", theirs, bar: 1, baseline },
  ];
}
