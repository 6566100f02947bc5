// @ts-check
/** Writes the sample that the short form calls: `node tests-js/fuzz/sample.js`. */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { sourcesOf } from "./crate.js";
import { randomTypes } from "./type.js";

export const SAMPLE_SEED = 1;
export const sample = randomTypes(SAMPLE_SEED, 40);
export const sampleSources = sourcesOf(sample);

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const [name, text] of Object.entries(sampleSources))
    writeFileSync(new URL(`../../tests-rs/fuzz/src/${name}`, import.meta.url), text);
