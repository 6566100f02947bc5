// @ts-check
/**
 * `npm run fuzz`: random types and values against an oracle, values that do mischief, frames that nobody sends, sequences
 * of steps against a model, until the time is up. `npm/scripts/fuzz.js` builds what it needs.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { createRuntime } from "../../npm/dist/src/index.js";
import { manifestSource, sourcesOf } from "./crate.js";
import { crossings } from "./crossing.js";
import { mutations } from "./frame.js";
import { hostilities } from "./hostile.js";
import { SAMPLE_SEED, sample } from "./sample.js";
import { sequences } from "./sequence.js";
import { randomTypes } from "./type.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { values: options } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: `${Date.now() % 1_000_000}` },
    filter: { type: "string", default: "" },
    types: { type: "string", default: "40" },
    // Where to begin: a finding says in which round it was.
    round: { type: "string", default: "0" },
  },
});
const [seconds, firstSeed, count, first] = [options.seconds, options.seed, options.types, options.round].map(Number);
let round = /** @type {number} */ (first);
const { filter } = options;
const end = performance.now() + seconds * 1000;
const left = () => end - performance.now();

const descriptorOf = async (/** @type {string} */ folder) =>
  (await import(pathToFileURL(join(root, folder, "pkg/assembly.js")).href)).default;
const fixture = await descriptorOf("tests-rs");
const objects = await descriptorOf("tests-rs/objects");

const folder = pathToFileURL(join(root, "tests-rs/pkg/")).href;
const { served } = await import(`${folder}serve.js`);
const module = (await import(`${folder}load-inline.js`)).module();

let findings = 0;
console.log(`node ${process.version}, seed ${firstSeed}, ${seconds} s`);

/** The counts of one kind, which are printed at its end. @param {string} kind @param {Record<string, number>} counts */
function kindOf(kind, counts) {
  const found = (/** @type {string} */ finding) => {
    findings++;
    console.log(
      `\nFOUND ${kind}: ${finding}\n  again: npm run fuzz -- --seed ${firstSeed} --round ${round} --types ${count} --filter ${kind}\n`,
    );
  };
  const print = () =>
    console.log(
      `${kind.padEnd(10)} ${Object.entries(counts)
        .map(([name, n]) => `${n.toLocaleString("en")} ${name}`)
        .join(", ")}`,
    );
  return { counts, found, print };
}

/** A package with the types of a seed. @param {number} seed */
async function built(seed) {
  if (seed === SAMPLE_SEED) return { ...sample, descriptor: await descriptorOf("tests-rs/fuzz") };
  const made = randomTypes(seed, /** @type {number} */ (count));
  const folder = join(root, "target/fuzz", `${seed}`);
  mkdirSync(join(folder, "src"), { recursive: true });
  writeFileSync(join(folder, "Cargo.toml"), manifestSource(root.replace(/\/$/, ""), seed));
  for (const [name, text] of Object.entries(sourcesOf(made))) writeFileSync(join(folder, "src", name), text);
  copyFileSync(join(root, "Cargo.lock"), join(folder, "Cargo.lock"));
  const args = [join(root, "npm/dist/cli/cli.js"), "build", "--dev", "--crate", folder, "--out", join(folder, "pkg")];
  execFileSync(process.execPath, args, {
    env: { ...process.env, CARGO_TARGET_DIR: join(root, "target") },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return { ...made, descriptor: await descriptorOf(join("target/fuzz", `${seed}`)) };
}

const types = kindOf("types", { crates: 0, types: 0, values: 0, calls: 0, refusals: 0, left: 0, differences: 0 });
const hostile = kindOf("hostile", { calls: 0, refusals: 0, panics: 0, restarts: 0, differences: 0 });
const steps = kindOf("sequences", { sequences: 0, calls: 0, panics: 0, restarts: 0, differences: 0 });
const frames = kindOf("frames", { frames: 0, sessions: 0 });
const runs = (/** @type {string} */ kind) => kind.includes(filter) || filter.startsWith(`${kind}.`);
const within = filter.includes(".") ? filter.slice(filter.indexOf(".") + 1) : "";

// The sample comes first, since it is there.
for (; left() > 0; round++) {
  const seed = /** @type {number} */ (firstSeed) + round * 1000;
  const until = (/** @type {number} */ share) => {
    const stop = performance.now() + Math.min(left(), share * 1000);
    return () => performance.now() > stop;
  };
  if (runs("types") && (round === first || left() > 30_000)) {
    const { types: all, descriptor } = await built(round === 0 ? SAMPLE_SEED : seed);
    types.counts.crates++;
    const shared = {
      types: all,
      descriptor,
      createRuntime,
      seed,
      filter: within,
      counts: types.counts,
      found: types.found,
    };
    await crossings({ ...shared, runs: 300, isOver: until(60) });
  }
  if (runs("hostile"))
    await hostilities({
      createRuntime,
      descriptor: fixture,
      seed,
      runs: 20_000,
      filter: within,
      isOver: until(20),
      counts: hostile.counts,
      found: hostile.found,
    });
  if (runs("frames"))
    mutations({ served, module, seed, runs: 100_000, isOver: until(300), counts: frames.counts, found: frames.found });
  if (runs("sequences"))
    await sequences({
      createRuntime,
      descriptors: { objects, fixture },
      seed,
      runs: 300,
      isOver: until(20),
      counts: steps.counts,
      found: steps.found,
    });
}

console.log();
for (const kind of [types, hostile, frames, steps]) kind.print();
if (findings > 0) {
  console.log(`\n${findings} found`);
  process.exit(1);
}
