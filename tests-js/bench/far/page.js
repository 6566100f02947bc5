/** The page in which Chromium measures; `browser.js` serves it. */

import * as Comlink from "comlink/dist/esm/comlink.mjs";
import { measure } from "../measure.js";
import { farCases, rawCalls } from "./cases.js";

const [far, { worker }] = await Promise.all([import("/bench/far-browser.js"), import("/bench/far-host.js")]);
await far.init({ host: worker(), without: ["bench-host.say"] });
const [first, second] = await Promise.all(["/web-comlink.js", "/web-raw.js"].map(started));
const cases = await farCases({
  far,
  comlink: Comlink.wrap(first),
  raw: rawCalls(second, (take) => {
    second.onmessage = ({ data }) => take(data);
  }),
  Comlink,
});

const rows = [];
for (const { case: name, units, ours, peers } of cases) {
  if (!name.includes(globalThis.filter)) continue;
  const [mine, ...rest] = await measure([ours, ...peers.map(({ run }) => run)]);
  for (const [i, { peer, bar, browser = bar, units: theirUnits }] of peers.entries()) {
    const [own, their] = [mine.map((sample) => sample / units), rest[i].map((sample) => sample / theirUnits)];
    rows.push({ case: name.replace("worker", "Chromium"), unit: "ns", ours: own, peer, theirs: their, bar: browser });
  }
}
globalThis.result = rows;

async function started(url) {
  const thread = new Worker(url, { type: "module" });
  await new Promise((settle, fail) => {
    thread.onmessage = settle;
    thread.onerror = ({ message }) => fail(new Error(`${url}: ${message}`));
  });
  thread.onmessage = null;
  return thread;
}
