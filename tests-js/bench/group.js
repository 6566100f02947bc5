/** Runs the cases of one group in this process and sends a row for each peer; `run.js` forks it. */

import { compared, measure } from "./measure.js";

const [name, filter, only] = process.argv.slice(2);
const { default: cases } = await import(`./${name}.js`);

if (typeof cases === "function") await cases(send, note, only ?? filter);
else {
  for (const bench of cases) {
    if (only === undefined ? !bench.case.includes(filter) : bench.case !== only) continue;
    if (only === undefined && bench.processes > 1) process.send({ again: bench.case, processes: bench.processes });
    else await run(bench);
  }
}
// Workers would keep the process.
process.once("disconnect", () => process.exit());
process.disconnect();

/** @param {{ case: string, units?: number, ours, plain?, peers: { peer, bar, cpu?, units?, run }[], processes?: number }} bench */
async function run(bench) {
  await timed(bench);
  // What several threads spend is not what passes.
  const peers = bench.peers.flatMap(({ cpu, ...peer }) => (cpu === undefined ? [] : [{ ...peer, bar: cpu }]));
  if (peers.length > 0) await timed({ ...bench, case: `${bench.case}, CPU`, peers }, spent);
}

/** What all threads of this process have spent, in milliseconds. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

async function timed({ case: name, units = 1, ours, plain, peers }, clock) {
  const [mine, ...rest] = await measure([ours, ...peers.map(({ run }) => run), ...(plain ? [plain] : [])], clock);
  for (const [i, { peer, bar, units: theirUnits = 1 }] of peers.entries()) {
    send({
      case: name,
      unit: "ns",
      ours: per(mine, units),
      peer,
      theirs: per(rest[i], theirUnits),
      bar,
      ...(plain && i === 0 ? { plain: per(rest.at(-1), units) } : {}),
    });
  }
}

function send(row) {
  process.send({ row: compared(row) });
}

/** Text that is printed between rows. */
function note(text) {
  process.send({ note: text });
}

function per(samples, units) {
  return samples.map((sample) => sample / units);
}
