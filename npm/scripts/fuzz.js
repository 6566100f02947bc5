/**
 * `npm run fuzz`: random types and values held to an oracle, values that do mischief while they are read, frames that
 * nobody sends, and sequences of steps held to a model. Ends with an error if anything differs, and says how to have it again.
 * `-- --seconds 600 --seed 7 --filter hostile`.
 */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "./build.js";
import { must, root } from "./setup.js";

export function fuzz() {
  build();
  const cli = join(root, "npm/dist/cli/cli.js");
  for (const [crate, mode] of [
    ["tests-rs", "--release"],
    ["tests-rs/objects", "--release"],
    ["tests-rs/fuzz", "--dev"],
  ])
    must(process.execPath, [cli, "build", mode, "--crate", join(root, crate)]);
  must(process.execPath, [join(root, "tests-js/fuzz/run.js"), ...process.argv.slice(2)]);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) fuzz();
