/** The door `./far`: a worker beside Comlink and bare messages, with the same wasm. */

import { once } from "node:events";
import { Worker } from "node:worker_threads";
import * as far from "bench/far";
import { worker } from "bench/far/host";
import * as Comlink from "comlink/dist/esm/comlink.mjs";
import endpoint from "comlink/dist/esm/node-adapter.mjs";
import { farCases, rawCalls } from "./far/cases.js";

await far.init({ host: worker(), without: ["bench-host.say"] });
const [first, second] = await Promise.all(["comlink", "raw"].map(started));

export default await farCases({
  far,
  comlink: Comlink.wrap(endpoint(first)),
  raw: rawCalls(second, (take) => second.on("message", take)),
  Comlink,
});

/** A worker that has started, which keeps no program from ending. */
async function started(name) {
  const thread = new Worker(new URL(`far/node-${name}.js`, import.meta.url));
  await once(thread, "message");
  return thread;
}
