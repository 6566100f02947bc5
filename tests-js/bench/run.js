/** Runs the benches and reports; `npm/scripts/bench.js` builds what they need. */

import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { measure } from "./measure.js";

const { values: options } = parseArgs({
  options: { filter: { type: "string" }, json: { type: "string" }, check: { type: "boolean", default: false } },
});

const report = [];
const chosen = (name) => name.includes(options.filter ?? "");

console.log(`node ${process.version}, release builds, both sides through the same wasm-opt; this side / peer\n`);
if (chosen("smallest package")) {
  const { sizes } = await import("./size.js");
  for (const row of await sizes()) add(row);
}
if (chosen("import to first call in Node")) {
  const { ready } = await import("./ready.js");
  for (const row of ready()) add(row);
}
if (chosen("a typed error, thrown and caught")) {
  const { thrown } = await import("./thrown.js");
  for (const row of thrown()) add(row);
}
for (const word of [
  "scalar",
  "text",
  "map",
  "json",
  "serde",
  "buffer",
  "record",
  "callback",
  "import",
  "promise",
  "error",
  "shape",
  "stream",
  "object",
]) {
  const { default: cases } = await import(`./${word}.js`);
  for (const bench of cases) if (chosen(bench.case)) await run(bench);
}

if (options.json) {
  const rows = report.map(({ case: name, peer, ratio, bar, ok }) => ({ case: name, peer, ratio, bar, ok }));
  writeFileSync(resolve(process.env.INIT_CWD ?? "", options.json), `${JSON.stringify(rows, null, 2)}\n`);
}
const missed = report.filter(({ ok }) => !ok);
console.log(`\n${report.length - missed.length} of ${report.length} bars met`);
if (options.check && missed.length > 0) process.exit(1);

async function run({ case: name, units = 1, ours, plain, peers }) {
  const [mine, ...rest] = await measure([ours, ...peers.map(({ run }) => run), ...(plain ? [plain] : [])]);
  for (const [i, { peer, bar, units: theirUnits = 1 }] of peers.entries()) {
    const baseline = plain && i === 0 ? rest.at(-1) / units : undefined;
    add({ case: name, unit: "ns", ours: mine / units, peer, theirs: rest[i] / theirUnits, bar, baseline });
  }
}

function add(row) {
  const ratio = row.ours / row.theirs;
  const ok = ratio <= row.bar;
  report.push({ case: row.case, peer: row.peer, ratio: Number(ratio.toFixed(4)), bar: row.bar, ok });
  const cells = [
    row.case.padEnd(42),
    amount(row.ours, row.unit).padStart(10),
    row.peer.padStart(19),
    amount(row.theirs, row.unit).padStart(10),
    ratio.toFixed(ratio < 0.1 ? 3 : 2).padStart(7),
    `≤ ${row.bar}`.padEnd(7),
    ok ? "ok" : "MISSED",
    row.baseline === undefined ? "" : `  plain JavaScript ${amount(row.baseline, row.unit)}`,
  ];
  console.log(cells.join("  ").trimEnd());
}

function amount(value, unit) {
  if (unit === "B") return `${value.toLocaleString("en")} B`;
  const [scale, name] = value < 1e4 ? [1, "ns"] : value < 1e7 ? [1e3, "µs"] : [1e6, "ms"];
  return `${(value / scale).toLocaleString("en", { maximumFractionDigits: value / scale < 100 ? 1 : 0 })} ${name}`;
}
