/**
 * wasm-bindgen's glue as a factory: everything that it keeps at the top of a module belongs to one instance here.
 */
import { BuildError } from "../error.ts";
import { declared, indent, type Node, type Statement, statements, variables, walk } from "../parse.ts";
import { type Import, OWN_MODULE } from "./processor.ts";

/** The glue, and what it needs. */
export interface Factory {
  /** The text of `bindgen.js`, which exports `create`. */
  readonly js: string;
  /** Modules that it imports and the package does not hold. */
  readonly externals: readonly string[];
  /** What it takes from the runtime. */
  readonly runtime: readonly string[];
}

/** What the processor calls its glue. */
const GLUE_MODULE = "./oxbridge_bg.js";

/** Turns the glue for bundlers into a factory for a module that has these imports and exports. */
export function factory(
  glue: string,
  imports: readonly Import[],
  exports: readonly WebAssembly.ModuleExportDescriptor[],
): Factory {
  const all = statements(glue);
  if (all.some(({ node }) => walk(node).some(({ type }) => type === "MetaProperty"))) {
    throw new BuildError(
      "a dependency of the crate links to a file beside its JavaScript (`link_to!`), which is not supported",
    );
  }
  const parts = reached(all.flatMap(part), new Set(imports.map(({ name }) => name)));
  const used = (name: string): boolean => parts.some(({ names }) => names.has(name));
  const taken = all.flatMap(imported).filter(({ local }) => used(local));
  const own = taken.filter(({ from }) => from === OWN_MODULE);
  const foreign = taken.filter(({ from }) => from !== OWN_MODULE);
  // Modules that the WebAssembly imports as they are.
  const direct = new Set(
    imports.map(({ module }) => module).filter((each) => ![OWN_MODULE, GLUE_MODULE].includes(each)),
  );
  const modules = [...new Set([...foreign.map(({ from }) => from), ...direct])];
  const whole = (module: string): string => `__ox_module${modules.indexOf(module)}`;
  const functions = new Set(parts.map(({ name }) => name));
  const provided = new Map<string, string[]>();
  for (const each of imports.filter(({ module }) => module !== OWN_MODULE)) {
    const entries = provided.get(each.module) ?? [];
    provided.set(each.module, [...entries, provide(each, functions, whole)]);
  }
  const touched = new Set(["__wbindgen_start", ...parts.flatMap(({ node }) => exportsIn(node))]);
  const js = text({
    head: modules.flatMap((from) => {
      const clauses = clausesOf(foreign.filter((each) => each.from === from));
      if (direct.has(from)) clauses.push(`* as ${whole(from)}`);
      return clauses.map((clause) => `import ${clause} from ${JSON.stringify(from)};`);
    }),
    guard: [
      used("queueMicrotask") ? QUEUE_MICROTASK : "",
      used("TextDecoder") ? TEXT_DECODER : "",
      used("TextEncoder") ? TEXT_ENCODER : "",
    ].join(""),
    own: own.map(({ name, local }) => `const ${local} = (...values) => oxbridge.${name}(...values);`),
    body: parts.map((each) => each.text).join("\n\n"),
    provided,
    exports: exports.filter(({ name }) => touched.has(name)),
  });
  const externals = modules.filter((each) => !each.startsWith("./"));
  return { js, externals, runtime: own.map(({ name }) => name) };
}

/** A statement of the glue. */
interface Part {
  readonly node: Node;
  readonly text: string;
  /** What it declares, if anything. */
  readonly name: string | undefined;
  /** What it declares or uses. */
  readonly names: ReadonlySet<string>;
}

/** What a statement is in a factory: nothing, if it imports, or gives something to other JavaScript. */
function part({ node, text, begin }: Statement): Part[] {
  const name = declared(node);
  // The factory has its own.
  if (name === "wasm" || name === "__wbg_set_wasm" || node.type === "ImportDeclaration") return [];
  const isExport = node.type === "ExportNamedDeclaration";
  if (isExport && !node.declaration && !node.source) return [];
  if (/^Export/.test(node.type) && !(isExport && node.declaration)) throw unknown(text.slice(begin));
  const start = isExport ? (node.declaration as Node).start - node.start : 0;
  const names = variables(node);
  return [{ node, text: text.slice(0, begin) + text.slice(begin + start), name, names }];
}

/** The statements that the imports lead to. The processor writes the glue before the module is collected. */
function reached(parts: readonly Part[], imports: ReadonlySet<string>): Part[] {
  const declares = new Set(parts.map((part) => part.name));
  const names = new Set(imports);
  const taken = new Set<Part>();
  const isDue = ({ name, names: uses }: Part): boolean => {
    if (name !== undefined) return names.has(name);
    return [...uses].filter((each) => declares.has(each)).every((each) => names.has(each));
  };
  for (let before = -1; before < taken.size; ) {
    before = taken.size;
    for (const part of parts) {
      if (taken.has(part) || !isDue(part)) continue;
      taken.add(part);
      for (const each of part.names) if (declares.has(each)) names.add(each);
    }
  }
  return parts.filter((part) => taken.has(part));
}

/** A name that the glue imports; `*` for a whole module. */
interface Imported {
  readonly name: string;
  readonly local: string;
  readonly from: string;
}

function imported({ node }: Statement): Imported[] {
  if (node.type !== "ImportDeclaration") return [];
  const from = (node.source as Node).value as string;
  return (node.specifiers as Node[]).map(({ type, imported, local }) => {
    const name = imported as { name?: string; value?: string } | undefined;
    const given = type === "ImportNamespaceSpecifier" ? "*" : (name?.name ?? name?.value ?? "default");
    return { name: given, local: (local as Node).name as string, from };
  });
}

/** What stands between `import` and `from`, a statement each. */
function clausesOf(names: readonly Imported[]): string[] {
  const wholes = names.filter(({ name }) => name === "*");
  const list = names
    .filter((each) => !wholes.includes(each))
    .map(({ name, local }) => (name === local ? name : `${property(name)} as ${local}`));
  return [...wholes.map(({ local }) => `* as ${local}`), ...(list.length ? [`{ ${list.join(", ")} }`] : [])];
}

/** The member of an object of imports that stands for one import of the module. */
function provide(each: Import, functions: ReadonlySet<string | undefined>, whole: (module: string) => string): string {
  if (each.kind !== "function")
    throw new BuildError(`the crate imports a ${each.kind} (\`${each.module}.${each.name}\`)`);
  let callee = each.name;
  if (each.module !== GLUE_MODULE) {
    const name = whole(each.module);
    callee = IDENTIFIER.test(each.name) ? `${name}.${each.name}` : `${name}[${JSON.stringify(each.name)}]`;
  } else if (!functions.has(each.name)) throw unknown(`no function for the import ${each.name}`);
  const list = parameters(each.parameters);
  return `${property(each.name)}: (${list}) => __ox_alive(${callee}(${list})),`;
}

/** The exports of the module that a statement touches. */
function exportsIn(node: Node): string[] {
  return walk(node).flatMap(({ type, object, property, computed }) => {
    const isExport = type === "MemberExpression" && (object as Node).name === "wasm" && !computed;
    return isExport ? [(property as Node).name as string] : [];
  });
}

/** What the text is made of. */
interface Pieces {
  readonly head: readonly string[];
  readonly guard: string;
  readonly own: readonly string[];
  readonly body: string;
  readonly provided: ReadonlyMap<string, readonly string[]>;
  /** The exports that the glue touches. */
  readonly exports: readonly WebAssembly.ModuleExportDescriptor[];
}

function text({ head, guard, own, body, provided, exports }: Pieces): string {
  const lines = (list: readonly string[], indent = ""): string => list.map((line) => `${indent}${line}\n`).join("");
  const modules = [...provided].map(
    ([module, entries]) => `      ${JSON.stringify(module)}: {\n${lines(entries, "        ")}      },\n`,
  );
  const attached = exports.map(({ name, kind }) =>
    kind === "function" ? `${name}: __ox_guarded(exports.${name}),` : `${name}: exports.${name},`,
  );
  const detached = exports.map(({ name, kind }) => `${name}: ${stub(kind)},`);
  return `// wasm-bindgen's glue, once for each instance of the module.
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
${guard}  let wasm;
${lines(own, "  ")}
${indent(body, 1)}

  return {
    imports: {
${modules.join("")}    },
    /** Called with the exports of the fresh instance. */
    attach(exports) {
      wasm = {
${lines(attached, "        ")}      };
    },
    /** Lets the instance go: finalizers and microtasks that still come do nothing. */
    detach() {
      wasm = {
${lines(detached, "        ")}      };
    },
    /** Runs what wasm-bindgen runs in a fresh instance. */
    start() {
${exports.some(({ name }) => name === "__wbindgen_start") ? "      wasm.__wbindgen_start();\n" : ""}    },
  };
}
`;
}

/** Takes the place of the global function, which tests replace: a task that kills the instance has no caller. */
const QUEUE_MICROTASK = `  const queueMicrotask = async (task) => {
    await undefined;
    try {
      task();
    } catch (error) {
      if (guard.raw !== undefined || guard.dead === undefined) throw error;
      guard.unheard(error);
    }
  };
`;

/** In jsdom and in an AudioWorklet there is none. What Rust gives is UTF-8. */
const TEXT_DECODER = `  const TextDecoder = globalThis.TextDecoder ?? class {
    decode(bytes = []) {
      let text = "";
      for (const byte of bytes) text += "%" + (byte + 256).toString(16).slice(1);
      return decodeURIComponent(text);
    }
  };
`;

/** As for decoding. Half a pair becomes the replacement character. */
const TEXT_ENCODER = `  const TextEncoder = globalThis.TextEncoder ?? class {
    encode(text) {
      const escaped = encodeURIComponent(text.replace(/\\p{Surrogate}/gu, "\\ufffd"));
      const units = escaped.replace(/%(..)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
      return Uint8Array.from(units, (unit) => unit.charCodeAt(0));
    }
  };
`;

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
