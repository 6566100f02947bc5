/** `package.js`, and `package.cjs` for `require`: the whole package in one module, with the bytes as text. */
import { earlyText, globalsIn } from "../glue/early.ts";
import type { Glue } from "../glue/glue.ts";
import { type PACKAGE, TAKEN } from "../glue/names.ts";
import { exportTexts, inPackage } from "../glue/space.ts";
import type { Manifest } from "../manifest/type.ts";
import { bundle, MODULES } from "./commonjs.ts";
import { descriptorText, errorNames, initText, SELF_TYPES } from "./door.ts";
import { neededModules } from "./import.ts";
import { runtimeDeclarations, runtimeGlobals } from "./runtime.ts";

/** The package in one module, before it is decided what kind of module. */
export interface Whole {
  /** Its imports. */
  readonly imports: Glue["imports"];
  /** The runtime, and what uses it. */
  readonly runtime: string;
  readonly body: string;
  /** Names of constants in the body, and what they are exported as. */
  readonly exports: readonly (readonly [local: string, name: string])[];
  /** The declaration of the bytes, which come last: they are long. */
  readonly bytes: string;
}

/** What a whole package is made of. */
interface WholeInput {
  readonly manifest: Manifest;
  readonly glue: Glue;
  readonly wasm: Uint8Array;
  /** The version of this tool. */
  readonly oxbridge: string;
}

/** Joins the parts of a package. */
export function whole({ manifest, glue, wasm, oxbridge }: WholeInput): Whole {
  // What Rust calls comes with `init`.
  const waits = neededModules(manifest).length > 0;
  const errors = errorNames(manifest);
  const used = [
    "HeldInstance",
    "Instance",
    "compile",
    "fromBase64",
    "checking",
    "initializer",
    ...(waits ? ["importing"] : []),
  ];
  const declarations = glue.declarations.map((text) => text.replace(/^export /gm, ""));
  const { constants, exports } = named(manifest, declarations);
  const values: Record<(typeof PACKAGE)[number], string> = {
    bytes: "() => fromBase64(base64)",
    wasmModule: "() => new WebAssembly.Module(bytes())",
    load: "(options) => compile(bytes(), options)",
    cell: `/* @__PURE__ */ new Instance(spec${waits ? "" : ", {}, wasmModule"})`,
    init: initText(waits, true),
    assembly: descriptorText("module: wasmModule", manifest, oxbridge),
    base64: `"${Buffer.from(wasm).toString("base64")}"`,
  };
  const constant = (name: (typeof PACKAGE)[number]): string => `const ${name} = ${values[name]};\n`;
  const runtime = [...glue.runtime, ...used, ...errors];
  const early = earlyText([...runtimeGlobals(runtime), ...globalsIn(declarations)]);
  const sections = {
    "glue.js": declarations,
    "package.js": [
      `${waits ? "// `init` starts the instance." : "// The first call starts the instance; `init` may do so before."}\n${constant("bytes")}`,
      ...(["wasmModule", "load", "cell", "init"] as const).map(constant),
      ...constants,
      `// What a runtime of \`oxbridge\` knows this package by.\n${constant("assembly")}`,
    ],
  };
  return {
    imports: glue.imports,
    runtime: section("runtime.js", [early, ...runtimeDeclarations(runtime).map((text) => `${text}\n`)].filter(Boolean)),
    body: Object.entries(sections)
      .map(([path, texts]) => section(path, texts))
      .join("\n"),
    exports: [...exports, ...[...errors, "init"].map((name) => [name, name] as const), ...OWN],
    bytes: constant("base64"),
  };
}

function section(path: string, texts: readonly string[]): string {
  return `// ${path}\n${joined(texts)}`;
}

/** Declarations with an empty line between them; constants of a line each stand together. */
function joined(texts: readonly string[]): string {
  const isLine = (text = ""): boolean => /^const .*\n$/.test(text);
  const lastLine = (text = ""): string => text.slice(text.lastIndexOf("\n", text.length - 2) + 1);
  return texts
    .map((text, k) => (k === 0 || (isLine(text) && isLine(lastLine(texts[k - 1]))) ? text : `\n${text}`))
    .join("");
}

/** What the package exports, and constants for those of its values that have no name yet. */
function named(
  manifest: Manifest,
  declarations: readonly string[],
): { constants: string[]; exports: [string, string][] } {
  const values = exportTexts(manifest, inPackage(""));
  // Any word of the glue may be a name.
  const taken = new Set([...TAKEN, ...declarations.flatMap((text) => text.match(/[\p{ID_Continue}$]+/gu) ?? [])]);
  const constants: string[] = [];
  const exports = values.map(([name, text]): [string, string] => {
    if (/^[\w$]+$/.test(text)) return [text, name];
    let local = `${name}_`;
    while (taken.has(local)) local += "_";
    taken.add(local);
    constants.push(`const ${local} = ${text};\n`);
    return [local, name];
  });
  return { constants, exports };
}

/** What only files of the package import. */
const OWN: Whole["exports"] = [
  ["assembly", "__ox_assembly"],
  ["bytes", "__ox_bytes"],
];

/** `index.js`: what `package.js` exports for programs. */
export function indexText({ exports }: Whole): string {
  const names = exports.filter((each) => !OWN.includes(each)).map(([, name]) => `  ${name},\n`);
  return `${SELF_TYPES}export {\n${names.join("")}} from "./package.js";\n`;
}

/** `package.js`. */
export function moduleText({ imports, runtime, body, exports, bytes }: Whole): string {
  const names = exports.map(([local, name]) => `  ${local === name ? name : `${local} as ${name}`},\n`);
  return `${imports.map(({ text }) => text).join("")}${imports.length ? "\n" : ""}${runtime}
${body}
export {
${names.join("")}};

${bytes}`;
}

/** `package.cjs`. `modules`: those that the package holds, by their paths. */
export async function commonJsText(
  { imports, runtime, body, exports, bytes }: Whole,
  modules: Readonly<Record<string, string>>,
): Promise<string> {
  const inner = imports.filter(({ specifier }) => specifier.startsWith("./"));
  const outer = imports.filter((each) => !inner.includes(each));
  const lines = outer.map(({ name, specifier }) => `const ${name} = require(${JSON.stringify(specifier)});\n`);
  // Between the runtime, which has some of JavaScript's classes by their own names, so that these may use them at once,
  // and the glue, which uses these.
  const own: string[] = [];
  if (inner.length) {
    const names = inner.map(({ name }) => name).join(", ");
    const entry = `${inner.map(({ text }) => text).join("")}export { ${names} };\n`;
    own.push(await bundle(entry, modules), `const { ${names} } = ${MODULES};\n\n`);
  }
  const isModule = exports.some(([, name]) => name === "default");
  return `"use strict";
${lines.join("")}${lines.length ? "\n" : ""}${runtime}
${own.join("")}${body}
${bytes}${isModule ? 'Object.defineProperty(exports, "__esModule", { value: true });\n' : ""}${exports
  .map(([local, name]) => `exports.${name} = ${local};\n`)
  .join("")}`;
}
