/**
 * Bundles the runtime for `require`, `npm/dist/commonjs`: for hosts that cannot require ES modules, as Jest.
 *
 * A program of its own, since it needs what is built and installed first.
 */

import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rollup } from "@rollup/wasm-node";
import { root } from "./setup.js";

const source = join(root, "npm/dist/src");
const folder = join(root, "npm/dist/commonjs");

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const bundle = await rollup({ input: join(source, "index.js"), onwarn: refuse });
await bundle.write({ file: join(folder, "index.js"), format: "cjs", exports: "named" });
await bundle.close();
// The files beside this are CommonJS, and so are the types to TypeScript.
writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
cpSync(source, folder, { recursive: true, filter: (path) => !/\.(js|map)$/.test(path) });

function refuse({ message }) {
  throw new Error(message);
}
