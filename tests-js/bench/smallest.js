/** The smallest package, as a browser gets it. */

import { weigh } from "./weigh.js";

const LIMIT = 12 * 1024;
const EMBEDDED = 14 * 1024;
/** Where Rust runs in a worker, its caller has no WebAssembly. */
const ELSEWHERE = 10 * 1024;

/** Sends the rows of the report. */
export default async function smallest(send, note) {
  const use = "console.log(add(1, 2), greet('you'));";
  const ours = await weigh("smallest", `import { init, add, greet } from "smallest"; await init(); ${use}`);
  const inline = await weigh("smallest", `import { add, greet } from "smallest/inline"; ${use}`, []);
  const theirs = await weigh(
    "smallest-peer-web",
    `import init, { add, greet } from "smallest-peer-web"; await init(); ${use}`,
  );
  const [mine, other] = [ours, theirs].map(({ js, wasm }) => js + wasm);
  const parts = ({ js, wasm }) => `${js} js + ${wasm} wasm`;
  note(`smallest package, gzip: ${parts(ours)}; wasm-bindgen ${parts(theirs)}`);
  send({ case: "smallest package", unit: "B", ours: mine, peer: "wasm-bindgen", theirs: other, bar: 1.5 });
  send({ case: "smallest package", unit: "B", ours: mine, peer: "12 KB", theirs: LIMIT, bar: 1 });
  const door = `import { init, add } from "smallest/far"; import { worker } from "smallest/far/host";`;
  const far = await weigh("smallest", `${door} await init({ host: worker() }); console.log(await add(1, 2));`);
  send({ case: "smallest package, far", unit: "B", ours: far.js, peer: "10 KB", theirs: ELSEWHERE, bar: 1 });
  // The bytes of the module are text in it.
  send({ case: "smallest package, embedded", unit: "B", ours: inline.js, peer: "14 KB", theirs: EMBEDDED, bar: 1 });
}
