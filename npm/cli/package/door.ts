/** The entries of the generated package where a bundler or the host hands out the module, and what they share. */

import { exportTexts, inPackage } from "../glue/space.ts";
import { binding, ownErrors } from "../manifest/name.ts";
import { exportedNames } from "../manifest/space.ts";
import type { Manifest } from "../manifest/type.ts";
import { neededModules } from "./import.ts";
import { wasmName } from "./json.ts";

/** Takes names from the runtime and gives them as a list. */
export type Use = (...names: string[]) => string;

/** How an environment gets at the module, and what its entries are called. */
interface Door {
  /** Suffix of `load-….js`. */
  readonly load: string;
  readonly index: string;
  readonly assembly: string;
  /** Whether the module is at hand, so that the first call can start the instance. */
  readonly sync: boolean;
}

/** What else the entries depend on. */
interface DoorOptions {
  /** Whether browsers too get the bytes as text. */
  readonly embed: boolean;
  /** Of the module. */
  readonly hash: string;
  /** The version of this tool. */
  readonly oxbridge: string;
  /** Whether `init` refuses options that it does not know, which costs a browser some bytes. */
  readonly checks?: boolean | undefined;
}

const DOORS: readonly Door[] = [
  { load: "inline", index: "inline.js", assembly: "assembly.js", sync: true },
  { load: "browser", index: "browser.js", assembly: "assembly-browser.js", sync: false },
  { load: "edge", index: "edge.js", assembly: "assembly-edge.js", sync: true },
  { load: "edge-light", index: "edge-light.js", assembly: "assembly-edge-light.js", sync: true },
];

/** The modules of the package that its entries are made of, by their paths. */
export function doorTexts(
  manifest: Manifest,
  { embed, oxbridge, hash, checks = false }: DoorOptions,
  use: Use,
): Record<string, string> {
  const texts: Record<string, string> = { "cell.js": cellText(hash, use), "core.js": coreText(manifest, use) };
  for (const door of DOORS.filter(({ load }) => !(embed && load === "browser"))) {
    texts[`load-${door.load}.js`] = loadText(door, wasmName(manifest), use);
    texts[door.index] = indexText(door, manifest, checks, use);
    texts[door.assembly] = assemblyText(door, manifest, oxbridge, use);
  }
  return texts;
}

function cellText(hash: string, use: Use): string {
  // Servers that replace modules while a program runs replace this one, and what lies above it, with every build.
  return `// The one instance behind the exports of this package, of the module ${hash}.
import { spec } from "./glue.js";
import { ${use("Instance")} } from "./runtime.js";

export const cell = /* @__PURE__ */ new Instance(spec);
`;
}

/** The errors that every package exports, and those that this one can throw. */
export function errorNames(manifest: Manifest): string[] {
  return ["RustError", "RustPanicError", ...ownErrors(manifest)];
}

/** The exports of the package but for `init`. */
function coreText(manifest: Manifest, use: Use): string {
  const exports = exportTexts(manifest, inPackage("glue."));
  const own = ["cell", "glue", "Object"];
  const taken = new Set([...own, ...exports.map(([name]) => name)]);
  const lines = exports.map(([name, text]) => {
    let local = own.includes(name) ? `${name}_` : binding(name);
    while (local !== name && taken.has(local)) local += "_";
    taken.add(local);
    const declaration = `const ${local} = ${text};\n`;
    return local === name ? `export ${declaration}` : `${declaration}export { ${local} as ${name} };\n`;
  });
  return `// What this package exports, but for \`init\`.
import { cell } from "./cell.js";
import * as glue from "./glue.js";

export { ${use(...errorNames(manifest))} } from "./runtime.js";
${lines.join("")}`;
}

function hasDefault(manifest: Manifest): boolean {
  return exportedNames(manifest).includes("default");
}

/** `load-….js`: how one kind of host gets at the module. It does nothing by itself. */
function loadText({ load }: Door, wasm: string, use: Use): string {
  switch (load) {
    case "inline":
      return `// The module lies in the package as text, so that it is at hand everywhere.
import { ${use("compile")} } from "./runtime.js";
import bytes from "./wasm-b64.js";

export { compile };
export const module = () => new WebAssembly.Module(bytes());
export const load = (options) => compile(bytes(), options);
`;
    case "browser":
      // webpack and Vite never leave the file behind: the comment, and what is only true in a build of Vite's, have them
      // leave the copy alone. Others split it off, or take it in where all is one file.
      return `// Fetches the module as it compiles, or takes the copy where a bundler left the file behind.
import { ${use("beside", "compileWith")} } from "./runtime.js";

export const compile = (source, options) => compileWith(() => import("./load-more.js"), source, options);
export const load = (options) =>
  beside(
    () => new URL("./${wasm}", import.meta.url),
    () => import.meta.env?.PROD ? Promise.reject() : import(/* webpackIgnore: true */ "./wasm-b64.js"),
    compile,
    options,
  );
`;
    default:
      return `// The host compiles the module: it allows nobody else to.
import { ${use("compile", "compiled")} } from "./runtime.js";
import wasm from "./${wasm}${load === "edge-light" ? "?module" : ""}";

export { compile };
export const module = () => compiled(wasm);
export const load = async () => module();
`;
  }
}

/** The entry `.` of one kind of host. */
function indexText({ load, sync }: Door, manifest: Manifest, checks: boolean, use: Use): string {
  // What Rust calls comes with `init`.
  const waits = neededModules(manifest).length > 0;
  const starts = sync && !waits;
  return `${SELF_TYPES}${starts ? "// The first call starts the instance; `init` may do so before.\n" : "// `init` starts the instance.\n"}import { cell } from "./cell.js";
import { compile, load${starts ? ", module" : ""} } from "./load-${load}.js";
import { ${use(...(checks ? ["checking"] : []), ...(waits ? ["importing"] : []), "initializer")} } from "./runtime.js";

export * from "./core.js";
${hasDefault(manifest) ? 'export { default } from "./core.js";\n' : ""}export const init = ${initText(waits, checks)};
${starts ? "cell.source = module;\n" : ""}`;
}

/** Says to Deno and JSR where the types of an entry are, which a package manager knows from `exports`. */
export const SELF_TYPES = '/* @ts-self-types="./index.d.ts" */\n';

/** The expression for `init`, over `cell`, `load` and `compile`. */
export function initText(waits: boolean, checks: boolean): string {
  const plain = "initializer(cell, load, compile)";
  const own = waits ? `importing(cell, ${plain})` : plain;
  return `/* @__PURE__ */ ${checks ? `checking(${own})` : own}`;
}

/** The entry `./assembly` of one kind of host: the descriptor. */
function assemblyText({ load, sync }: Door, manifest: Manifest, oxbridge: string, use: Use): string {
  if (load === "inline")
    return '/* @ts-self-types="./assembly.d.ts" */\nexport { __ox_assembly as default } from "./package.js";\n';
  return `/* @ts-self-types="./assembly.d.ts" */
// What a runtime of \`oxbridge\` knows this package by.
import { exportsOf, spec } from "./glue.js";
import { load${sync ? ", module" : ""} } from "./load-${load}.js";
import { ${use("HeldInstance")} } from "./runtime.js";

export default ${descriptorText(sync ? "module" : "", manifest, oxbridge)};
`;
}

/** The expression for what a runtime of `oxbridge` knows the package by, over `load`, `spec` and `exportsOf`. */
export function descriptorText(module: string, manifest: Manifest, oxbridge: string): string {
  return `/* @__PURE__ */ Object.freeze({
  name: ${JSON.stringify(manifest.name)},
  abi: ${manifest.abi},
  oxbridge: ${JSON.stringify(oxbridge)},
  assemblies: ${JSON.stringify(manifest.assemblies)},
  load,
${module && `  ${module},\n`}  create: (options) => new HeldInstance(spec, options),
  exports: exportsOf,
})`;
}
