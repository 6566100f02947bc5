/** A worker of a page whose exports Comlink calls. */

import * as Comlink from "comlink/dist/esm/comlink.mjs";
import { nearExports } from "./peer.js";

const { Bench, init } = await import("/bench/browser.js");
await init({ imports: { "bench-host": { say: (text) => text } } });
Comlink.expose(nearExports({ Bench }, Comlink));
self.postMessage("ready");
