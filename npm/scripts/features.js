/**
 * `node npm/scripts/features.js`: checks that the crate compiles with each of its features alone, with none, and with all.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { text } from "node:stream/consumers";
import { parse } from "smol-toml";
import { root } from "./setup.js";

const { features } = parse(readFileSync(new URL("../../crate/Cargo.toml", import.meta.url), "utf8"));
const sets = [[], ...Object.keys(features).map((feature) => ["--features", feature]), ["--all-features"]];
const waiting = [...sets];
const failed = [];

/** Checks one set after the other, in a folder of its own: cargo works on one thing at a time in each. */
async function lane(folder) {
  for (let set = waiting.shift(); set; set = waiting.shift()) {
    const check = ["check", "--package", "oxbridge", "--no-default-features", "--quiet", "--target-dir", folder];
    const cargo = spawn("cargo", [...check, ...set], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
    const code = new Promise((resolve, reject) => cargo.on("close", resolve).on("error", reject));
    process.stderr.write(await text(cargo.stderr));
    if ((await code) !== 0) failed.push(set);
  }
}

const lanes = Math.min(availableParallelism(), 4);
await Promise.all(Array.from({ length: lanes }, (_, k) => lane(`target/features/${k}`)));
console.log(`Features: ${sets.length - failed.length} sets compile, ${failed.length} do not`);
for (const set of failed) console.log(`  ${set.join(" ") || "without features"}`);
if (failed.length > 0) process.exit(1);
