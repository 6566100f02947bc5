/** Runs the benches and reports; `npm/scripts/bench.js` builds what they need. */

import { fork } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { slower } from "./against.js";
import { GROUPS, groupsFor } from "./groups.js";
import { merged } from "./measure.js";
import { pageOf } from "./page.js";
import { lineOf, shown } from "./report.js";

const { values: options } = parseArgs({
  options: {
    filter: { type: "string", default: "" },
    json: { type: "string" },
    html: { type: "string" },
    against: { type: "string" },
    check: { type: "boolean", default: false },
    browser: { type: "boolean", default: false },
  },
});
const file = (path) => resolve(process.env.INIT_CWD ?? "", path);
const before = options.against && JSON.parse(readFileSync(file(options.against), "utf8"));
// In Chromium there is one group.
const groups = options.browser ? ["far/browser"] : groupsFor(options.filter);
const isGroup = GROUPS.includes(options.filter);
const filter = isGroup ? "" : options.filter;

const TITLE = `node ${process.version}, release builds, both sides through the same wasm-opt; this side / peer`;
console.log(`${TITLE}\n`);
const report = [];
const notes = [];
for (const group of groups) {
  const repeated = [];
  await measured(group, [filter], add, repeated);
  for (const { again, processes } of repeated) for (const row of await inProcesses(group, again, processes)) add(row);
  function add(row) {
    const entry = { group, ...row, ok: row.ratio <= row.bar };
    report.push(entry);
    console.log(lineOf(entry));
  }
}
const missed = report.filter(({ ok }) => !ok);
console.log(`\n${report.length - missed.length} of ${report.length} bars met`);
if (report.length === 0) process.exit(1);

if (options.json) writeFileSync(file(options.json), `${JSON.stringify(report.map(kept), null, 2)}\n`);
if (options.html) writeFileSync(file(options.html), pageOf(report, { title: TITLE, notes }));
const worse = before ? await confirmed(slower(before, report)) : [];
for (const { row, was } of worse) console.log(`slower: ${row.case}, ${row.peer}: ${shown(was)} → ${shown(row)}`);
if (before) console.log(`${worse.length} rows slower than in ${options.against}`);
if ((options.check && missed.length > 0) || worse.length > 0) process.exit(1);

/** Runs a group in a process of its own; what asks for several processes is told instead. */
function measured(group, args, add, repeated = []) {
  const path = fileURLToPath(new URL("group.js", import.meta.url));
  const child = fork(path, [group, ...args], { execArgv: ["--expose-gc"] });
  child.on("message", (message) => {
    if (message.row) add(message.row);
    else if (message.again) repeated.push(message);
    else tell(group, message.note);
  });
  return new Promise((settle, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? settle() : reject(new Error(`the benches of ${group} ended with ${code}`)),
    );
  });
}

function tell(group, text) {
  if (notes.some((note) => note.text === text)) return;
  notes.push({ group, text });
  console.log(text);
}

/** The rows of a case, each measured in so many processes. */
async function inProcesses(group, name, processes) {
  const rows = new Map();
  for (let round = 0; round < processes; round++) {
    await measured(group, ["", name], (row) => {
      if (row.case === name) rows.set(row.peer, [...(rows.get(row.peer) ?? []), row]);
    });
  }
  return [...rows.values()].map(merged);
}

/** What is slower each time that it is measured again, by itself. */
async function confirmed(found) {
  let left = found;
  for (let round = 0; round < 2; round++) {
    const next = [];
    for (const { row, was } of left) {
      const again = row.unit === "B" ? [row] : await inProcesses(row.group, row.case, 3);
      next.push(...slower([was], again).map((still) => ({ row: { ...row, ...still.row }, was })));
    }
    left = next;
  }
  return left;
}

/** A row as the file has it: rounded, so that its differences can be read. */
function kept({ case: name, peer, ratio, bar, ok, low, high, group, unit, ours, theirs, plain }) {
  const round = (value) => (unit === "B" ? value : value && Number(value.toPrecision(4)));
  const figures = { ours: round(ours), theirs: round(theirs), plain: round(plain) };
  return {
    case: name,
    peer,
    ratio: round(ratio),
    bar,
    ok,
    low: round(low),
    high: round(high),
    group,
    unit,
    ...figures,
  };
}
