/** A real job: a CSV file of 100 MB as a stream, here, in a worker and in a pool. What does the caller's thread have of it? */

import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRuntime } from "oxbridge";
import here from "tables/assembly";
import elsewhere from "tables/far/assembly";
import { pool, worker } from "tables/far/host";
import { median } from "./measure.js";

const SIZE = 100e6;
const ROUNDS = 5;
const COLUMN = "Cost Total $";
/** A page that is blocked for longer loses frames. */
const BLOCKED = 10e6;

/** Sends the rows of the report. */
export default async function job(send, note) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const [whole, half] = [SIZE, SIZE / 2].map((size) => enlarged(join(folder, `${size}.csv`), size));
    const [near, one, two] = await Promise.all([
      started(here),
      started(elsewhere, worker()),
      started(elsewhere, pool(2)),
    ]);
    const ways = {
      near: () => scanned(near, whole),
      worker: () => scanned(one, whole),
      pool: () => Promise.all([scanned(two, half), scanned(two, half)]),
    };
    const results = {};
    for (const [name, way] of Object.entries(ways)) {
      await way();
      results[name] = { times: [], blocks: [] };
    }
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, way] of Object.entries(ways)) {
        const { time, block } = await watched(way);
        results[name].times.push(time);
        results[name].blocks.push(block);
      }
    }
    const far = { worker: results.worker, "pool of 2": results.pool };
    for (const [name, { times }] of Object.entries(far))
      send({
        case: `CSV of 100 MB, ${name}`,
        unit: "ns",
        ours: times,
        peer: "near",
        theirs: results.near.times,
        bar: name === "worker" ? 1.2 : 1,
      });
    for (const [name, { blocks }] of Object.entries(far)) {
      const row = { case: `CSV of 100 MB, longest block, ${name}`, unit: "ns", ours: blocks };
      send({ ...row, peer: "near", theirs: results.near.blocks, bar: 1 });
      send({ ...row, peer: "10 ms", theirs: BLOCKED, bar: 1 });
    }
    const rates = Object.entries(results).map(
      ([name, { times }]) => `${name} ${Math.round((SIZE / median(times)) * 1e3)} MB/s`,
    );
    note(`CSV of 100 MB: ${rates.join(", ")}`);
    for (const runtime of [near, one, two]) runtime.dispose();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function started(assembly, host) {
  const options = { assemblies: [assembly], imports: { "tables-host": { warn() {} } } };
  return createRuntime(host ? { ...options, host } : options);
}

async function scanned(runtime, path) {
  const { scan } = runtime.getAssemblyExports("tables");
  const { rows } = await scan(createReadStream(path, { highWaterMark: 1 << 18 }), COLUMN, () => {});
  if (!(rows > 0)) throw new Error(`nothing was read of ${path}`);
}

/** How long `way` takes, and how late a timer of a millisecond was at most meanwhile. */
async function watched(way) {
  let block = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    block = Math.max(block, now - last);
    last = now;
  }, 1);
  const start = performance.now();
  await way();
  const time = performance.now() - start;
  clearInterval(timer);
  return { time: time * 1e6, block: Math.max(block, performance.now() - last) * 1e6 };
}

/** A file of real data, again and again. */
function enlarged(path, size) {
  const file = readFileSync(new URL("../../node_modules/vega-datasets/data/birdstrikes.csv", import.meta.url));
  const body = file.indexOf("\n") + 1;
  const copies = Math.ceil((size - body) / (file.length - body));
  writeFileSync(path, Buffer.concat([file.subarray(0, body), ...Array(copies).fill(file.subarray(body))]));
  return path;
}
