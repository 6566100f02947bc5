/**
 * `node npm/scripts/features.js`: checks that the crate compiles with each of its features alone, with none, and with all.
 */
import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { run } from "./setup.js";

const { features } = parse(readFileSync(new URL("../../crate/Cargo.toml", import.meta.url), "utf8"));
const check = ["check", "--package", "oxbridge", "--no-default-features"];
const sets = [[], ...Object.keys(features).map((feature) => ["--features", feature]), ["--all-features"]];
const failed = sets.filter((set) => run("cargo", [...check, "--quiet", ...set]) !== 0);
console.log(`Features: ${sets.length - failed.length} sets compile, ${failed.length} do not`);
for (const set of failed) console.log(`  ${set.join(" ") || "without features"}`);
if (failed.length > 0) process.exit(1);
