/**
 * `npm run soak`: what memory, tables and the stack are after a million handled errors of each kind, a hundred
 * thousand calls that may leave something, a million calls of each kind in a worker, and ten thousand panics, and what a
 * call takes; and a hundred thousand sessions over networks that break, each by its seed. Ends with an error if any of
 * them has grown, or something was lost or came twice. `-- --errors 10000 --panics 100 --seeds 1000` makes it shorter.
 */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "./build.js";
import { must, root } from "./setup.js";

export function soak() {
  build();
  const cli = join(root, "npm/dist/cli/cli.js");
  for (const crate of ["tests-rs", "tests-rs/objects"])
    must(process.execPath, [cli, "build", "--release", "--crate", join(root, crate)]);
  must(process.execPath, ["--expose-gc", join(root, "tests-js/soak/run.js"), ...process.argv.slice(2)]);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) soak();
