/** A worker of Node whose exports Comlink calls. */

import { parentPort } from "node:worker_threads";
import { Bench, init } from "bench";
import * as Comlink from "comlink/dist/esm/comlink.mjs";
import endpoint from "comlink/dist/esm/node-adapter.mjs";
import { nearExports } from "./peer.js";

await init({ imports: { "bench-host": { say: (text) => text } } });
Comlink.expose(nearExports({ Bench }, Comlink), endpoint(parentPort));
parentPort.postMessage("ready");
