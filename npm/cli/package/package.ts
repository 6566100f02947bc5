/**
 * The files of the generated package.
 *
 * Where nothing else hands out the module, all is one file, `package.js`: hosts without a bundler take their time for
 * every file. For the others there are one cell and one core with thin entries. No entry awaits at the top, reads a file
 * or asks where it runs: the `exports` of package.json choose it, so that no host gets two cells.
 */

import { values } from "../glue/glue.ts";
import { binding, ownErrors } from "../manifest/name.ts";
import type { Manifest } from "../manifest/type.ts";
import { neededModules, ownModules } from "./import.ts";
import { tokens } from "./script.ts";
import { concatenate, flatten, shakeRuntime } from "./shake.ts";
import { TAKEN } from "./taken.ts";

/** What the package says of itself, from `Cargo.toml`. */
export interface CrateInfo {
  readonly name: string;
  readonly version: string;
  readonly description?: string | undefined;
  readonly license?: string | undefined;
  readonly repository?: string | undefined;
  /** `name` in `[package.metadata.oxbridge]`. */
  readonly npmName?: string | undefined;
  /** `embed` in `[package.metadata.oxbridge]`: browsers too get the bytes as text, and need no `init`. */
  readonly embed?: boolean | undefined;
}

/** What a package is made of. */
export interface PackageInput {
  readonly crate: CrateInfo;
  /** The version of this tool. */
  readonly oxbridge: string;
  readonly manifest: Manifest;
  readonly wasm: Uint8Array;
  /** The text of `glue.js`. */
  readonly glue: string;
  /** The text of `bindgen.js`, and the files it imports by their paths, where the crate uses wasm-bindgen. */
  readonly bindgenJs?: string | undefined;
  readonly snippets?: Readonly<Record<string, string>> | undefined;
  /** Files of crates that the glue imports, by their paths. */
  readonly copies?: Readonly<Record<string, string>> | undefined;
  readonly typings: { readonly index: string; readonly assembly: string };
}

/** Contents by path. */
export type Files = Record<string, string | Uint8Array>;

/** How an environment gets at the module, and what its entries are called. */
interface Door {
  /** Suffix of `load-….js`. */
  readonly load: string;
  readonly index: string;
  readonly assembly: string;
  /** Whether the module is at hand, so that the first call can start the instance. */
  readonly sync: boolean;
}

const DOORS: readonly Door[] = [
  { load: "inline", index: "inline.js", assembly: "assembly.js", sync: true },
  { load: "browser", index: "browser.js", assembly: "assembly-browser.js", sync: false },
  { load: "edge", index: "edge.js", assembly: "assembly-edge.js", sync: true },
  { load: "edge-light", index: "edge-light.js", assembly: "assembly-edge-light.js", sync: true },
];

/** The files of the package for a module. */
export async function packageFiles(input: PackageInput): Promise<Files> {
  const { crate, manifest, wasm, glue, typings } = input;
  const doors = DOORS.filter((door) => !(crate.embed && door.load === "browser"));
  const modules: Record<string, string> = {
    "glue.js": glue,
    ...(input.bindgenJs === undefined ? {} : { "bindgen.js": input.bindgenJs }),
    ...input.snippets,
    ...input.copies,
    "cell.js": cellText(),
    "core.js": coreText(manifest),
    "wasm-b64.js": 'export { __ox_bytes as default } from "./package.js";\n',
  };
  for (const door of doors) {
    modules[`load-${door.load}.js`] = loadText(door, wasmName(manifest));
    modules[door.index] = indexText(door, manifest);
    modules[door.assembly] = assemblyText(door, input);
  }
  modules["runtime.js"] = await shakeRuntime(importsOfRuntime(Object.values(modules)));
  if (!crate.embed) modules["load-more.js"] = await shakeRuntime(["counted", "explain", "verify"]);
  const whole = await wholeText(input);
  return {
    "package.json": packageJson(input),
    "README.md": readme(input),
    ...modules,
    "package.js": whole,
    ...commonJs({ ...modules, "package.js": whole }),
    [wasmName(manifest)]: wasm,
    [`${wasmName(manifest)}.d.ts`]: WASM_TYPINGS,
    "index.d.ts": typings.index,
    "index.d.cts": typings.index,
    // For resolvers that do not read `exports`.
    "inline.d.ts": 'export * from "./index.js";\n',
    "assembly.d.ts": typings.assembly,
    "assembly.d.cts": typings.assembly.replaceAll('"./index.js"', '"./index.cjs"'),
  };
}

function cellText(): string {
  return `// The one instance behind the exports of this package.
import { spec } from "./glue.js";
import { Instance } from "./runtime.js";

export const cell = /* @__PURE__ */ new Instance(spec);
`;
}

/** `package.js`: everything in one module, with the bytes as text. */
async function wholeText(input: PackageInput): Promise<string> {
  const { manifest, glue, wasm } = input;
  const { items, spaces } = tree(manifest, "");
  const values = [...items, ...[...spaces].map(([name, space]) => [name, spaceText(space, "")] as const)];
  const errors = errorNames(manifest);
  // What Rust calls comes with `init`.
  const waits = neededModules(manifest).length > 0;
  const runtime = ["HeldInstance", "Instance", "compile", "fromBase64", "initializer", ...errors];
  if (waits) runtime.push("importing");
  const runtimeText = await shakeRuntime([...new Set([...importsOfRuntime([glue]), ...runtime])].sort());
  const taken = new Set([...TAKEN, ...tokens(glue).map(({ text }) => text)]);
  const constants: string[] = [];
  const exports = values.map(([name, text]) => {
    if (/^[\w$]+$/.test(text)) return text === name ? name : `${text} as ${name}`;
    let local = `${name}_`;
    while (taken.has(local)) local += "_";
    taken.add(local);
    constants.push(`const ${local} = ${text};\n`);
    return `${local} as ${name}`;
  });
  exports.push(...errors, "init", "assembly as __ox_assembly", "bytes as __ox_bytes");
  return flatten([
    { path: "runtime.js", text: runtimeText },
    { path: "glue.js", text: glue },
    {
      path: "package.js",
      text: `${waits ? "// `init` starts the instance." : "// The first call starts the instance; `init` may do so before."}
const bytes = () => fromBase64(base64);
const wasmModule = () => new WebAssembly.Module(bytes());
const load = (options) => compile(bytes(), options);
const cell = /* @__PURE__ */ new Instance(spec${waits ? "" : ", {}, wasmModule"});
const init = ${initText(waits)};
${constants.join("")}
// What a runtime of \`oxbridge\` knows this package by.
const assembly = ${descriptorText("module: wasmModule", input)};

export {
${exports.map((each) => `  ${each},\n`).join("")}};

const base64 = "${Buffer.from(wasm).toString("base64")}";
`,
    },
  ]);
}

function errorNames(manifest: Manifest): string[] {
  return ["RustError", "RustPanicError", ...ownErrors(manifest)];
}

/** The exports of the package but for `init`. */
function coreText(manifest: Manifest): string {
  const errors = errorNames(manifest);
  const { items, spaces } = tree(manifest);
  const exports = [...items, ...[...spaces].map(([name, space]) => [name, spaceText(space, "")] as const)];
  const taken = new Set(["cell", "glue", ...exports.map(([name]) => name)]);
  const lines = exports.map(([name, text]) => {
    let local = name === "cell" || name === "glue" ? `${name}_` : binding(name);
    while (local !== name && taken.has(local)) local += "_";
    taken.add(local);
    const declaration = `const ${local} = ${text};\n`;
    return local === name ? `export ${declaration}` : `${declaration}export { ${local} as ${name} };\n`;
  });
  return `// What this package exports, but for \`init\`.
import { cell } from "./cell.js";
import * as glue from "./glue.js";

export { ${errors.join(", ")} } from "./runtime.js";
${lines.join("")}`;
}

/** The values of one namespace, as expressions, and the namespaces in it. */
interface Space {
  readonly items: Map<string, string>;
  readonly spaces: Map<string, Space>;
}

/** `glue` is what the expressions begin with. */
function tree(manifest: Manifest, glue = "glue."): Space {
  const root: Space = { items: new Map(), spaces: new Map() };
  for (const { namespace, name, expression: full } of values(manifest)) {
    const expression = full.replace(/^glue\./, glue);
    let space = root;
    for (const part of namespace) {
      const inner = space.spaces.get(part) ?? { items: new Map(), spaces: new Map() };
      space.spaces.set(part, inner);
      space = inner;
    }
    space.items.set(name, expression.endsWith(")") ? `/* @__PURE__ */ ${expression}` : expression);
  }
  return root;
}

function spaceText({ items, spaces }: Space, indent: string): string {
  const inner = `${indent}  `;
  const members = [...items, ...[...spaces].map(([name, space]) => [name, spaceText(space, inner)] as const)];
  // Written plainly, `__proto__` would set the prototype.
  const lines = members.map(([name, text]) => `${inner}${name === "__proto__" ? '["__proto__"]' : name}: ${text},\n`);
  return `/* @__PURE__ */ Object.freeze({\n${lines.join("")}${indent}})`;
}

function hasDefault(manifest: Manifest): boolean {
  const { items, spaces } = tree(manifest);
  return items.has("default") || spaces.has("default");
}

/** `load-….js`: how one kind of host gets at the module. It does nothing by itself. */
function loadText({ load }: Door, wasm: string): string {
  switch (load) {
    case "inline":
      return `// The module lies in the package as text, so that it is at hand everywhere.
import { compile } from "./runtime.js";
import bytes from "./wasm-b64.js";

export { compile };
export const module = () => new WebAssembly.Module(bytes());
export const load = (options) => compile(bytes(), options);
`;
    case "browser":
      return `// Fetches the module as it compiles, or takes the copy where a bundler left the file behind.
import { beside, compileWith } from "./runtime.js";

export const compile = (source, options) => compileWith(() => import("./load-more.js"), source, options);
export const load = (options) =>
  beside(
    () => new URL("./${wasm}", import.meta.url),
    () => import("./wasm-b64.js"),
    compile,
    options,
  );
`;
    default:
      return `// The host compiles the module: it allows nobody else to.
import { compile, compiled } from "./runtime.js";
import wasm from "./${wasm}${load === "edge-light" ? "?module" : ""}";

export { compile };
export const module = () => compiled(wasm);
export const load = async () => module();
`;
  }
}

/** The entry `.` of one kind of host. */
function indexText({ load, sync }: Door, manifest: Manifest): string {
  // What Rust calls comes with `init`.
  const waits = neededModules(manifest).length > 0;
  const starts = sync && !waits;
  return `${starts ? "// The first call starts the instance; `init` may do so before.\n" : "// `init` starts the instance.\n"}import { cell } from "./cell.js";
import { compile, load${starts ? ", module" : ""} } from "./load-${load}.js";
import { ${waits ? "importing, " : ""}initializer } from "./runtime.js";

export * from "./core.js";
${hasDefault(manifest) ? 'export { default } from "./core.js";\n' : ""}export const init = ${initText(waits)};
${starts ? "cell.source = module;\n" : ""}`;
}

function initText(waits: boolean): string {
  return `/* @__PURE__ */ ${waits ? "importing(cell, initializer(cell, load, compile))" : "initializer(cell, load, compile)"}`;
}

/** The entry `./assembly` of one kind of host: the descriptor. */
function assemblyText({ load, sync }: Door, input: PackageInput): string {
  if (load === "inline") return 'export { __ox_assembly as default } from "./package.js";\n';
  return `// What a runtime of \`oxbridge\` knows this package by.
import { exportsOf, spec } from "./glue.js";
import { load${sync ? ", module" : ""} } from "./load-${load}.js";
import { HeldInstance } from "./runtime.js";

export default ${descriptorText(sync ? "module" : "", input)};
`;
}

function descriptorText(module: string, { manifest, oxbridge }: PackageInput): string {
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

/** Every name that the package imports from `runtime.js`. */
export function importsOfRuntime(texts: readonly string[]): readonly string[] {
  const names = texts.flatMap((text) =>
    [...text.matchAll(/^(?:import|export) \{([^}]*)\} from "\.\/runtime\.js";$/gm)].flatMap(([, list = ""]) =>
      list.split(",").map((each) => each.trim().split(" ")[0] as string),
    ),
  );
  return [...new Set(names)].filter(Boolean).sort();
}

/** What `require` gets, where it cannot load the modules themselves. */
function commonJs(modules: Readonly<Record<string, string>>): Files {
  return {
    "package.cjs": concatenate(
      Object.entries(modules).map(([path, text]) => ({ path, text })),
      "package.js",
    ),
    "inline.cjs": `const { __ox_assembly, __ox_bytes, ...index } = require("./package.cjs");
module.exports = index;
`,
    "assembly.cjs": `Object.defineProperty(exports, "__esModule", { value: true });
exports.default = require("./package.cjs").__ox_assembly;
`,
  };
}

function wasmName(manifest: Manifest): string {
  return `${manifest.name}.wasm`;
}

function npmName({ npmName, name }: CrateInfo): string {
  return npmName ?? name.toLowerCase();
}

function packageJson({ crate, manifest }: PackageInput): string {
  const wasm = wasmName(manifest);
  const esm = (types: string, file: string) => ({ types: `./${types}.d.ts`, default: `./${file}` });
  const cjs = (types: string, file: string) => ({ types: `./${types}.d.cts`, default: `./${file}` });
  const conditions = (types: string, whole: string, require: string, entry: (load: string) => string) => ({
    workerd: esm(types, entry("edge")),
    "edge-light": esm(types, entry("edge-light")),
    ...(crate.embed ? {} : { browser: { require: cjs(types, require), default: esm(types, entry("browser")) } }),
    // Before `require`: where a module can be required, both kinds of import share one instance.
    bun: esm(types, whole),
    "module-sync": esm(types, whole),
    require: cjs(types, require),
    default: esm(types, whole),
  });
  const dependencies = ownModules(manifest).flatMap(({ dependency }) => (dependency ? [dependency] : []));
  const json = {
    name: npmName(crate),
    version: crate.version,
    description: crate.description,
    license: crate.license,
    repository: crate.repository && { type: "git", url: crate.repository.replace(/^https:/, "git+https:") },
    type: "module",
    sideEffects: ["./inline.js", "./edge.js", "./edge-light.js", "./inline.cjs", "./package.cjs"],
    engines: { node: ">=20.19" },
    ...(dependencies.length ? { dependencies: Object.fromEntries(dependencies) } : {}),
    main: "./inline.cjs",
    module: "./inline.js",
    browser: crate.embed ? "./inline.js" : "./browser.js",
    types: "./index.d.ts",
    exports: {
      ".": conditions("index", "package.js", "inline.cjs", (load) => `${load}.js`),
      "./assembly": conditions("assembly", "assembly.js", "assembly.cjs", (load) => `assembly-${load}.js`),
      "./inline": conditions("index", "package.js", "inline.cjs", () => "inline.js"),
      [`./${wasm}`]: { types: `./${wasm}.d.ts`, default: `./${wasm}` },
      "./package.json": "./package.json",
    },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const WASM_TYPINGS = `import type { WasmSource } from "./index.js";

/** What the host or the bundler makes of the file; \`init({ wasm })\` takes it. */
declare const wasm: WasmSource;
export default wasm;
`;

function readme({ crate, manifest }: PackageInput): string {
  const name = npmName(crate);
  const { items, spaces } = tree(manifest);
  const names = [...items.keys(), ...spaces.keys()].filter((each) => each !== "default");
  const some = names.slice(0, 4).join(", ");
  const needed = neededModules(manifest);
  const functionsOf = (module: string): string => {
    const called = manifest.imports.filter((each) => each.module === module).map((each) => each.name);
    return `    ${JSON.stringify(module)}: { /* ${[...new Set(called)].join(", ")} */ },\n`;
  };
  return `# ${name}
${crate.description ? `\n${crate.description}\n` : ""}
\`\`\`js
import { init${some && `, ${some}`} } from "${name}";

await init(${needed.length ? `{\n  imports: {\n${needed.map(functionsOf).join("")}  },\n}` : ""});
\`\`\`

${
  needed.length
    ? `\`imports\` are the modules of JavaScript functions that it calls: ${needed.map((each) => `\`${each}\``).join(", ")}; the typings have their signatures.`
    : crate.embed
      ? "`init` is not needed: the first call starts the module."
      : "In browsers `init` fetches the module. Elsewhere the bytes are at hand, and the first call starts it by itself."
}
\`init\` may be called any number of times; it takes \`{ ${needed.length ? "imports, lateImports, " : ""}wasm, integrity, signal, onProgress, panic, onPanic }\`.

| import | what |
|---|---|
| \`${name}\` | the functions and values, with typings |
| \`${name}/inline\` | the same with the bytes as text, for single files and odd bundlers |
| \`${name}/assembly\` | the descriptor for \`createRuntime\` of \`oxbridge\`; importing it does nothing |
| \`${name}/${wasmName(manifest)}\` | the module, to be served by yourself: \`init({ wasm: url })\` |

A page with a Content-Security-Policy needs \`script-src 'wasm-unsafe-eval'\`, and \`connect-src\` for the \`.wasm\` file.
After a panic (\`RustPanicError\`) the next call gets a fresh instance; what Rust had stored is lost.
`;
}
