/** A worker of Node that answers each message with one. */

import { parentPort } from "node:worker_threads";
import { Bench, init } from "bench";

await init({ imports: { "bench-host": { say: (text) => text } } });
parentPort.on("message", ({ id, name, args }) => parentPort.postMessage({ id, value: Bench[name](...args) }));
parentPort.postMessage("ready");
