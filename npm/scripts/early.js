/**
 * Has the compiled runtime read early what tests and polyfills replace, as packages do. After it was cut, since these
 * are no parts.
 *
 * A program of its own, since it needs what is built first.
 */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { earlyText, globalsIn } from "../dist/cli/glue/early.js";
import { root } from "./setup.js";

const folder = join(root, "npm/dist/src");

for (const path of readdirSync(folder, { recursive: true })) {
  if (!path.endsWith(".js")) continue;
  const text = readFileSync(join(folder, path), "utf8");
  writeFileSync(join(folder, path), earlyText(globalsIn([text])) + text);
}
