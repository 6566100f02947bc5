/** Prints what is left after very many errors and panics; `npm/scripts/soak.js` builds what it needs. */

import { parseArgs } from "node:util";
import { createRuntime } from "../../npm/dist/src/index.js";
import objects from "../../tests-rs/objects/pkg/assembly.js";
import objectsElsewhere from "../../tests-rs/objects/pkg/far-assembly.js";
import { worker as objectsWorker } from "../../tests-rs/objects/pkg/far-host.js";
import descriptor from "../../tests-rs/pkg/assembly.js";
import elsewhere from "../../tests-rs/pkg/far-assembly.js";
import { worker } from "../../tests-rs/pkg/far-host.js";
import { runFault } from "../session/fault.js";
import { AT_ONCE, fars } from "./far.js";
import { kinds, panics, rests, soak } from "./soak.js";

const { values: options } = parseArgs({
  options: {
    errors: { type: "string", default: "1000000" },
    panics: { type: "string", default: "10000" },
    seeds: { type: "string", default: "100000" },
    filter: { type: "string", default: "" },
  },
});

const surroundings = { createRuntime, descriptor, objects, gc: globalThis.gc };
/** The same in workers. */
const workers = () => ({
  ...surroundings,
  descriptor: elsewhere,
  objects: objectsElsewhere,
  host: { fixture: worker(), objects: objectsWorker() },
});
const columns = [
  ["memory", (state) => `${state.memory / 1024} KB`],
  ["allocated", (state) => `${state.allocated} B`],
  ["stack at", (state) => `${state.stack}`],
  ["held", (state) => `${state.functions}+${state.promises}+${state.streams}+${state.objects}`],
  ["heap", (state) => `${(state.heap / 1e6).toFixed(1)} MB`],
  ["buffers", (state) => `${Math.round(state.buffers / 1e3)} KB`],
  ["process", (state) => `${Math.round(state.rss / 1e6)} MB`],
];
const widths = [21, 24, 20, 14, 20, 18, 0];
let failed = 0;

console.log(`node ${process.version}; before → after; held: functions + promises + streams + others\n`);
await table("handled errors", kinds, Number(options.errors));
await table("calls that may leave something", rests, Number(options.errors) / 10);
await table(`times ${AT_ONCE} at once, in a worker`, fars, Number(options.errors) / AT_ONCE, workers);
await table("panics", panics, Number(options.panics) / Object.keys(panics).length);
failed += await networks(Number(options.seeds));
if (failed > 0) {
  console.log(`\n${failed} have grown, or failed`);
  process.exit(1);
}

/** Networks that break in every way; gives how many seeds something was wrong with. */
async function networks(seeds) {
  if (!"networks".includes(options.filter)) return 0;
  const sums = {};
  let wrong = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    try {
      for (const [name, count] of Object.entries(await runFault(seed))) sums[name] = (sums[name] ?? 0) + count;
    } catch (error) {
      wrong++;
      console.log(`seed ${seed}:`, error);
    }
  }
  const text = Object.entries(sums).map(([name, count]) => `${count.toLocaleString("en")} ${name}`);
  console.log(`\n${seeds.toLocaleString("en")} networks that break: ${text.join(", ")}; ${wrong} wrong`);
  return wrong;
}

async function table(title, kinds, count, around = () => surroundings) {
  const head = columns.map(([name], i) => name.padEnd(widths[i]));
  console.log(
    `${`${count.toLocaleString("en")} ${title} each`.padEnd(52)}  ${"each".padStart(18)}  ${head.join("  ")}`.trimEnd(),
  );
  for (const [name, kind] of Object.entries(kinds)) {
    if (!name.includes(options.filter)) continue;
    const { before, after, first, last, flat } = await soak(around(), kind, count);
    if (!flat) failed++;
    const cells = columns.map(([, show], i) => {
      const [one, other] = [show(before), show(after)];
      return (one === other ? one : `${one} → ${other}`).padEnd(widths[i]);
    });
    const each = `${first.toFixed(2)} → ${last.toFixed(2)} µs`.padStart(18);
    console.log(`${name.padEnd(52)}  ${each}  ${cells.join("  ")}${flat ? "" : "  GROWN"}`.trimEnd());
  }
  console.log();
}
