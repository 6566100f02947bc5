#!/usr/bin/env node
/** `npm create oxbridge`: `oxbridge new`, by the oxbridge that this package depends on. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const manifest = require.resolve("oxbridge/package.json");
process.argv.splice(2, 0, "new");
await import(pathToFileURL(join(manifest, "..", require(manifest).bin.oxbridge)).href);
