/** From `import` to the first answer, each time in a fresh process. */

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROUNDS = 21;

/** Milliseconds in one fresh process. */
function once(name) {
  const program = `
    const start = performance.now();
    const { greet } = await import(${JSON.stringify(name)});
    greet("you");
    console.log(performance.now() - start);`;
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd, encoding: "utf8" }));
}

/** Sends the row of the report. */
export default function ready(send) {
  const times = { smallest: [], "smallest-peer-nodejs": [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of Object.keys(times)) times[name].push(once(name) * 1e6);
  }
  const [ours, theirs] = Object.values(times);
  send({ case: "import to first call in Node", unit: "ns", ours, peer: "wasm-bindgen", theirs, bar: 1.2 });
}
