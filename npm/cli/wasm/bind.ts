/**
 * From the module that cargo made to the module that ships, and wasm-bindgen's glue as a factory: everything that the
 * glue keeps at the top of a module belongs to one instance here. The processor itself is `crate/bindgen`.
 */
import { readFile } from "node:fs/promises";
import { BuildError } from "../error.ts";
import { indent, statements, tokens } from "../package/script.ts";
import type { Kept } from "./kept.ts";
import { type Import, readImports } from "./module.ts";

/** What {@link process} makes. */
export interface Bound {
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** Text of `bindgen.js`, if the module needs it. */
  readonly bindgenJs?: string;
  /** wasm-bindgen's own typings, which hold what crates declare in `typescript_custom_section`. */
  readonly bindgenTypings: string;
  /** Names of what the module and `bindgen.js` import from the runtime. */
  readonly imports: readonly string[];
  /** Files that `bindgen.js` imports, by their path in the package. */
  readonly snippets: Readonly<Record<string, string>>;
  /** Modules that `bindgen.js` imports and the package does not hold. */
  readonly externals: readonly string[];
}

/** The module that the runtime gives to every instance. */
export const OWN_MODULE = "oxbridge";
/** What the processor calls its glue. */
const GLUE_MODULE = "./oxbridge_bg.js";
/** Modules of imports that the processor resolves. */
const PLACEHOLDERS = /^__wbindgen_/;

/**
 * Processes a module. `names` keeps the names of functions, for stack traces; `kept` says which exports of our own stay,
 * all if it is not given.
 */
export async function process(
  wasm: Uint8Array<ArrayBuffer>,
  { names = false, kept }: { readonly names?: boolean; readonly kept?: Kept } = {},
): Promise<Bound> {
  const parts = await runProcessor(wasm, names, kept);
  const text = new TextDecoder();
  const [bound, glue, typings, ...snippetParts] = parts as [Uint8Array<ArrayBuffer>, ...Uint8Array[]];
  const snippets: Record<string, string> = {};
  for (let index = 0; index < snippetParts.length; index += 2) {
    snippets[text.decode(snippetParts[index])] = text.decode(snippetParts[index + 1]);
  }
  const imports = readImports(bound);
  const raw = new Set(readImports(wasm).map(key));
  for (const each of imports) {
    if (each.module === OWN_MODULE || PLACEHOLDERS.test(each.module) || !raw.has(key(each))) continue;
    throw new BuildError(
      `the crate imports \`${each.module}.${each.name}\`, which nothing provides`,
      'it comes from C code, or from an extern "C" block without #[wasm_bindgen], in the crate or in a dependency',
    );
  }
  const bindgenTypings = text.decode(typings);
  const own = imports.filter(({ module }) => module === OWN_MODULE).map(({ name }) => name);
  if (glue!.length === 0) return { wasm: bound, bindgenTypings, imports: own, snippets, externals: [] };
  const { js, externals, runtime } = factory(text.decode(glue), imports, bound);
  const used = js.includes(' from "./snippets/') ? snippets : {};
  const all = [...new Set([...own, ...runtime])].sort();
  return { wasm: bound, bindgenJs: js, bindgenTypings, imports: all, snippets: used, externals };
}

function key(each: Import): string {
  return `${each.module}\0${each.name}`;
}

interface Processor {
  memory: WebAssembly.Memory;
  alloc(length: number): number;
  process(input: number, length: number, keep: number, keepLength: number, names: number): number;
  last_panic(): number;
  version(): number;
}

let processor: Promise<WebAssembly.Module> | undefined;

async function instantiateProcessor(): Promise<Processor> {
  const url = new URL("../../bindgen/oxbridge_bindgen.wasm", import.meta.url);
  processor ??= readFile(url).then((bytes) => WebAssembly.compile(bytes));
  const module = await processor.catch((error: unknown) => {
    processor = undefined;
    throw new BuildError("wasm-bindgen's processor is missing from this copy of oxbridge", `expected it at ${url}`, {
      cause: error,
    });
  });
  const instance = await WebAssembly.instantiate(module);
  return instance.exports as unknown as Processor;
}

/** The version of wasm-bindgen that the processor holds. */
export async function bindgenVersion(): Promise<string> {
  const processor = await instantiateProcessor();
  return new TextDecoder().decode(readParts(processor, processor.version())[0]);
}

async function runProcessor(wasm: Uint8Array, names: boolean, kept: Kept = new Map()): Promise<Uint8Array[]> {
  const processor = await instantiateProcessor();
  const put = (bytes: Uint8Array): [address: number, length: number] => {
    const address = processor.alloc(bytes.length) >>> 0;
    new Uint8Array(processor.memory.buffer, address).set(bytes);
    return [address, bytes.length];
  };
  const keep = [...kept].map(([name, exports]) => `${[name, ...exports].join(" ")}\n`).join("");
  try {
    const answer = processor.process(...put(wasm), ...put(new TextEncoder().encode(keep)), names ? 1 : 0);
    return readParts(processor, answer);
  } catch (error) {
    if (error instanceof BuildError || processor.last_panic() === 0) throw error;
    return readParts(processor, processor.last_panic());
  }
}

function readParts(processor: Processor, address: number): Uint8Array[] {
  const view = new DataView(processor.memory.buffer);
  const count = view.getUint32(address, true);
  let offset = address + 4;
  const parts = Array.from({ length: Math.max(count, 1) }, () => {
    const length = view.getUint32(offset, true);
    offset += 4 + length;
    return new Uint8Array(processor.memory.buffer, offset - length, length).slice();
  });
  if (count === 0) throw refusal(new TextDecoder().decode(parts[0]));
  return parts;
}

function refusal(message: string): BuildError {
  const theirs = /rust Wasm file schema version: (\S+)/.exec(message)?.[1];
  const ours = /this binary schema version: (\S+)/.exec(message)?.[1];
  if (theirs === undefined || ours === undefined) return new BuildError(`wasm-bindgen's processor failed: ${message}`);
  return new BuildError(
    `the crate uses wasm-bindgen ${theirs}, this version of oxbridge reads wasm-bindgen ${ours}`,
    "use the same version of the crate and of the npm package `oxbridge`; `cargo tree -i wasm-bindgen` shows who asks for it",
  );
}

/** Turns the glue for bundlers into a module that exports `create`. */
function factory(
  glue: string,
  imports: readonly Import[],
  wasm: Uint8Array<ArrayBuffer>,
): { js: string; externals: string[]; runtime: string[] } {
  if (tokens(glue).some((token, index, all) => token.text === "import" && all[index + 2]?.text === "meta")) {
    throw new BuildError(
      "a dependency of the crate links to a file beside its JavaScript (`link_to!`), which is not supported",
    );
  }
  const imported: { readonly names: readonly (readonly [string, string])[]; readonly from: string }[] = [];
  const parts: Part[] = [];
  const functions = new Set<string>();
  for (const { text, begin, tokens: words } of statements(glue)) {
    const code = text.slice(begin);
    const isExport = words[0]!.text === "export";
    if (words[0]!.text === "import" && words[1]!.text !== "(") {
      imported.push(readImport(code));
      continue;
    }
    const name = /^(?:export )?(?:async )?(?:function|class|const|let) ([\w$]+)/.exec(code)?.[1];
    if (name === "wasm" || name === "__wbg_set_wasm") continue;
    if (isExport && name !== undefined) functions.add(name);
    // What the crate gives to other JavaScript through wasm-bindgen is no part of the package.
    if (isExport && name === undefined && !/^export \{[^}]*\};?$/.test(code)) throw unknown(code);
    if (isExport && name === undefined) continue;
    const plain = text.slice(0, begin) + (isExport ? code.slice("export ".length) : code);
    parts.push({
      text: plain,
      name,
      words: new Set(words.filter((word) => word.kind === "word").map((word) => word.text)),
    });
  }
  const body = reached(parts, new Set(imports.map((each) => each.name)));
  const head: string[] = [];
  const own: (readonly [name: string, local: string])[] = [];
  for (const { names, from } of imported) {
    const used = names.filter(([, local]) => body.some((part) => part.words.has(local)));
    if (from === OWN_MODULE) own.push(...used);
    else if (used.length > 0) head.push(importLine(used, from));
  }

  const externals = head.map((line) => / from "(.*)";$/.exec(line)![1]!);
  const provided = new Map<string, string[]>();
  for (const each of imports) {
    if (each.module === OWN_MODULE) continue;
    if (each.kind !== "function")
      throw new BuildError(`the crate imports a ${each.kind} (\`${each.module}.${each.name}\`)`);
    let callee = each.name;
    if (each.module === GLUE_MODULE) {
      if (!functions.has(each.name)) throw unknown(`no function for the import ${each.name}`);
    } else {
      if (!externals.includes(each.module)) externals.push(each.module);
      const name = `__ox_module${externals.indexOf(each.module)}`;
      const line = `import * as ${name} from ${JSON.stringify(each.module)};`;
      if (!head.includes(line)) head.push(line);
      callee = IDENTIFIER.test(each.name) ? `${name}.${each.name}` : `${name}[${JSON.stringify(each.name)}]`;
    }
    const list = parameters(each.parameters);
    const entries = provided.get(each.module) ?? [];
    entries.push(`${property(each.name)}: (${list}) => __ox_alive(${callee}(${list})),`);
    provided.set(each.module, entries);
  }

  const exported = WebAssembly.Module.exports(new WebAssembly.Module(wasm));
  const used = new Set(body.flatMap(({ text }) => [...text.matchAll(/\bwasm\.([\w$]+)/g)].map((found) => found[1]!)));
  used.add("__wbindgen_start");
  const guarded = exported.filter((each) => used.has(each.name));
  const lines = (list: readonly string[]): string => list.map((line) => `${line}\n`).join("");
  const queues = body.some(({ text }) => /(?<![.\w$])queueMicrotask\(/.test(text));
  const js = `// wasm-bindgen's glue, once for each instance of the module.
${lines(head)}
/**
 * Makes the glue of one generation of \`guard.instance\`. \`guard.dead\` is what to throw once it is dead, and undefined
 * before; \`guard.raw\` are its exports while it lives; \`guard.trapped\` takes what left one of them, and gives what to
 * throw; \`guard.unheard\` takes what nobody would catch. \`oxbridge\` holds the imports of the runtime.
 */
export function create(guard, oxbridge) {
const { instance } = guard;
const __ox_alive = (value) => {
if (guard.dead !== undefined) throw guard.dead;
if (instance.raw !== guard.raw) throw guard.trapped(new RangeError("stack overflow"));
return value;
};
const __ox_guarded = (raw) => (...values) => {
try {
return raw(...values);
} catch (error) {
// Needs no stack, which may have come to its end.
if (instance.raw === guard.raw) instance.raw = undefined;
throw guard.trapped(error);
}
};
${queues ? QUEUE_MICROTASK : ""}let wasm;
${lines(own.map(([name, local]) => liveFunction(name, local)))}
${body.map((part) => part.text).join("\n\n")}

return {
imports: {
${[...provided].map(([module, entries]) => `${JSON.stringify(module)}: {\n${lines(entries)}},\n`).join("")}},
/** Called with the exports of the fresh instance. */
attach(exports) {
wasm = {
${lines(guarded.map(({ name, kind }) => (kind === "function" ? `${name}: __ox_guarded(exports.${name}),` : `${name}: exports.${name},`)))}};
},
/** Lets the instance go: finalizers and microtasks that still come do nothing. */
detach() {
wasm = {
${lines(guarded.map(({ name, kind }) => `${name}: ${stub(kind)},`))}};
},
/** Runs what wasm-bindgen runs in a fresh instance. */
start() {
${exported.some((each) => each.name === "__wbindgen_start") ? "wasm.__wbindgen_start();\n" : ""}},
};
}
`;
  const runtime = own.map(([name]) => name);
  return { js: indent(js), externals: externals.filter((each) => !each.startsWith("./")), runtime };
}

/** Takes the place of the global function: a task that kills the instance has no caller. */
const QUEUE_MICROTASK = `const queueMicrotask = (task) => globalThis.queueMicrotask(() => {
try {
task();
} catch (error) {
if (guard.raw !== undefined || guard.dead === undefined) throw error;
guard.unheard(error);
}
});
`;

/** A statement of the glue: what it declares, if anything, and every word in it. */
interface Part {
  readonly text: string;
  readonly name: string | undefined;
  readonly words: ReadonlySet<string>;
}

/** The statements that the imports lead to. The processor writes the glue before the module is collected. */
function reached(parts: readonly Part[], imports: ReadonlySet<string>): Part[] {
  const declared = new Set(parts.map((part) => part.name));
  const names = new Set(imports);
  const taken = new Set<Part>();
  const isDue = ({ name, words }: Part): boolean => {
    if (name !== undefined) return names.has(name);
    const used = [...words].filter((word) => declared.has(word));
    return used.every((word) => names.has(word));
  };
  for (let before = -1; before < taken.size; ) {
    before = taken.size;
    for (const part of parts) {
      if (taken.has(part) || !isDue(part)) continue;
      taken.add(part);
      for (const word of part.words) if (declared.has(word)) names.add(word);
    }
  }
  return parts.filter((part) => taken.has(part));
}

function importLine(names: readonly (readonly [string, string])[], from: string): string {
  const list = names.map(([name, local]) => (name === local ? name : `${name} as ${local}`));
  return `import { ${list.join(", ")} } from ${JSON.stringify(from)};`;
}

function readImport(code: string): { names: [name: string, local: string][]; from: string } {
  const parts = /^import \{([^}]*)\} from (['"])([^'"]+)\2;?$/.exec(code);
  if (!parts) throw unknown(code);
  const names = parts[1]!.split(",").map((each): [string, string] => {
    const [name, local = name] = each.trim().split(" as ");
    return [name!, local!];
  });
  return { names, from: parts[3]! };
}

/** A function of the runtime, looked up at the call. */
function liveFunction(name: string, local: string): string {
  return `const ${local} = (...values) => oxbridge.${name}(...values);`;
}

function parameters(count: number): string {
  return Array.from({ length: count }, (_, index) =>
    count <= 26 ? String.fromCharCode(97 + index) : `p${index}`,
  ).join(", ");
}

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

function property(name: string): string {
  return IDENTIFIER.test(name) ? name : JSON.stringify(name);
}

/** What takes the place of an export: calls give 0, which the glue takes for nothing wherever it looks into it. */
function stub(kind: WebAssembly.ImportExportKind): string {
  switch (kind) {
    case "function":
      return "() => 0";
    case "memory":
      return "{ buffer: new ArrayBuffer(0) }";
    case "table":
      return "{ get: () => undefined, set: () => {}, grow: () => 0, length: 0 }";
    default:
      return "{ value: 0 }";
  }
}

function unknown(what: string): BuildError {
  return new BuildError(`wasm-bindgen's glue has a form that oxbridge does not know: ${what.split("\n")[0]}`);
}
