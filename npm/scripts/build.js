/** `npm run build`: TypeScript, the parts of the runtime, the runtime for `require` and wasm-bindgen's processor, into `npm/dist`. */

import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { must, packages, root, rust, tool, WASM } from "./setup.js";

export function build() {
  packages();
  rust();
  for (const project of ["tsconfig.json", "npm/cli/unplugin/tsconfig.json"])
    must(process.execPath, tool("typescript", "--project", project));
  dynamicImport();
  must(process.execPath, [join(root, "npm/scripts/runtime.js")]);
  must(process.execPath, [join(root, "npm/scripts/early.js")]);
  must(process.execPath, [join(root, "npm/scripts/commonjs.js")]);
  processor();
}

/** TypeScript puts a helper around what is imported dynamically, and bundlers no longer see what is said to them there. */
function dynamicImport() {
  const file = join(root, "npm/dist/src/loader/module.js");
  const helper = /^var __rewriteRelativeImportExtension = [\s\S]*?^};\n/m;
  const text = readFileSync(file, "utf8")
    .replace(helper, "")
    .replace(/import\(__rewriteRelativeImportExtension\((.*)\)\);/, "import($1);");
  if (text.includes("__rewrite")) throw new Error(`${file}: TypeScript writes dynamic imports in another way now`);
  writeFileSync(file, text);
}

/** The processor is kept by a hash of what it is made of: it takes half a minute and changes rarely. */
function processor() {
  const dist = join(root, "npm/dist/bindgen/oxbridge_bindgen.wasm");
  const kept = join(root, "target/oxbridge", `bindgen-${hash("crate/bindgen", "Cargo.lock")}.wasm`);
  if (!existsSync(kept)) {
    const target = join(root, "target");
    const args = ["build", "--locked", "--package", "oxbridge-bindgen", "--profile", "bindgen", "--target", WASM];
    must("cargo", [...args, "--target-dir", target]);
    mkdirSync(join(root, "target/oxbridge"), { recursive: true });
    copyFileSync(join(target, WASM, "bindgen", "oxbridge_bindgen.wasm"), kept);
  }
  mkdirSync(join(root, "npm/dist/bindgen"), { recursive: true });
  copyFileSync(kept, dist);
}

function hash(...paths) {
  const sum = createHash("sha256");
  for (const path of paths.flatMap((path) => files(join(root, path)))) {
    sum.update(relative(root, path)).update("\0").update(readFileSync(path)).update("\0");
  }
  return sum.digest("hex").slice(0, 16);
}

function files(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => name !== "target")
    .flatMap((name) => files(join(path, name)));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  // What is packed must not hold files whose sources are gone.
  if (process.argv.includes("--clean")) rmSync(join(root, "npm/dist"), { recursive: true, force: true });
  build();
}
