/** Imports: how Rust calls JavaScript by its name, and what else the raw module wants of the runtime. */
import { holdsReferences, isReference, type Low, readMayFail, wasmOf } from "../../src/low.ts";
import { BuildError } from "../error.ts";
import { isIdentifier } from "../manifest/name.ts";
import { type ImportItem, type ImportMember, importedClasses, importName, type Manifest } from "../manifest/type.ts";
import { ownModules } from "../package/import.ts";
import type { Codecs } from "./codecs.ts";
import { declareLocal, lending, readLocal, unreadText, writeResult } from "./function.ts";
import { Lines } from "./lines.ts";
import { localName, property } from "./names.ts";
import { fromWasm, isImmediate, returnScalar, type WasmScalar } from "./scalar.ts";
import { writerOf } from "./write.ts";

/** Raw imports of the module `oxbridge`, and the functions of the runtime that make them. */
const FACTORIES: Readonly<Record<string, string>> = {
  abort: "abortPromise",
  begin_reply: "beginReply",
  call: "callFunction",
  call0: "callNumbers",
  call1: "callFunction",
  call2: "callNumbers",
  call3: "callNumbers",
  call4: "callNumbers",
  call_method: "callMethod",
  define: "defineCodec",
  drop: "dropReference",
  end_reply: "endReply",
  error_cause: "errorCause",
  error_new: "errorNew",
  error_of: "errorOf",
  error_text: "errorText",
  give: "giveReference",
  global_this: "globalThisReference",
  host_kind: "hostKind",
  import_module: "importModuleRaw",
  invoke: "invokeCodec",
  keep: "keepReference",
  lend: "lendReference",
  log: "logMessage",
  name_of: "resultName",
  pull: "pullStream",
  put: "putReference",
  refuse: "refuseCall",
  same: "sameReference",
  schedule: "scheduleTasks",
  session: "sessionReference",
  settle: "settleTask",
  take: "takeReference",
  watch: "watchPromise",
};

/** Names that variables of imports have besides. */
const LOCALS = /^(?:[fmo]|self|module\d+)$/;

/** A module that the glue imports: what it takes of it, from where, and the statement. */
export interface ImportedModule {
  readonly name: string;
  readonly specifier: string;
  readonly text: string;
}

/** What the glue holds for the imports. */
export interface Imports {
  /** The modules that the package brings. */
  readonly modules: readonly ImportedModule[];
  /** The factories. */
  readonly functions: readonly string[];
  /** `name: factory(i, life)`, for everything that the raw module imports. */
  readonly members: readonly string[];
}

/** `raw`: the names that the raw module imports from `oxbridge`. */
export function importTexts(manifest: Manifest, raw: readonly string[], codecs: Codecs): Imports {
  const modules = ownModules(manifest);
  const imported = modules.map(({ specifier }, k) => {
    const name = `module${k + 1}`;
    return { name, specifier, text: `import * as ${name} from ${JSON.stringify(specifier)};\n` };
  });
  const names = new Set<string>();
  const functions: string[] = [];
  const members = raw.flatMap((each) => {
    const item = manifest.imports.find(({ symbol }) => symbol === each);
    if (item) {
      const wanted = `import_${item.name.replace(/[^\p{ID_Continue}$]/gu, "_")}`;
      let name = wanted;
      for (let n = 2; names.has(name); n++) name = `${wanted}$${n}`;
      names.add(name);
      const own = modules.findIndex(({ items }) => items.includes(item));
      functions.push(importText(name, item, imported[own]?.name, codecs));
      return [`${property(each)}: ${name}(i, life)`];
    }
    const factory = FACTORIES[each];
    if (factory) return [`${each}: ${codecs.call(factory, "i", "life")}`];
    // The runtime gives it to every instance.
    if (each === "panic") return [];
    throw new BuildError(
      `the module imports \`oxbridge.${each}\`, which this version of oxbridge does not know`,
      "use the same version of the crate and of the npm package `oxbridge`",
    );
  });
  return { modules: imported, functions, members };
}

/** `imported_…`: where a class is found. */
export function importedText(constant: string, low: Low & { kind: "imported" }, codecs: Codecs): string {
  const { id, body } = low.class;
  const fields = [codecs.typeName(id), body.module, body.names].map((each) => JSON.stringify(each));
  return `const ${constant} = { name: ${fields[0]}, module: ${fields[1]}, names: ${fields[2]} };\n`;
}

/** The modules that the package brings, where classes are in them. */
export function ownText(manifest: Manifest): readonly string[] {
  const names = new Set(importedClasses(manifest).map(({ body }) => body.module));
  const rows = ownModules(manifest).flatMap(({ name }, k) =>
    names.has(name) ? [`${JSON.stringify(name)}: module${k + 1}`] : [],
  );
  return rows.length ? [`own: { ${rows.join(", ")} }`] : [];
}

/** The factory of one import. */
function importText(name: string, item: ImportItem, own: string | undefined, codecs: Codecs): string {
  const called = JSON.stringify(importName(item));
  const parameters = item.parameters.map((parameter, k) => {
    const type = codecs.lower(parameter.type);
    const local = localName(parameter.name, k);
    const isScalar = isImmediate(type, parameter.type, codecs);
    return { parameter, type, isScalar, v: LOCALS.test(local) ? `$${k}` : local };
  });
  const inMessage = parameters.filter(({ isScalar }) => !isScalar);
  const result = codecs.lower(item.result);
  const isScalar = !item.async && isImmediate(result, item.result, codecs);
  const lends = !item.async && !isReference(result) && holdsReferences(result);
  const looksUp = item.module !== "" && !item.member;

  const lines = new Lines(codecs.use, 0, looksUp ? "    " : "  ", called);
  const body = (): void => {
    if (inMessage.length) lines.line(`const r = ${codecs.call("open", "i", "message")};`);
    for (const { v, type, parameter } of inMessage)
      readLocal(v, type, () => unreadText(type, called, JSON.stringify(parameter.name), codecs), lines, codecs);
    const values = parameters.map(({ v, type, parameter, isScalar }) => {
      if (!isScalar) return parameter.presence === "rest" ? `...${v}` : v;
      const value = fromWasm(type as WasmScalar, v, codecs);
      if (!readMayFail(type)) return value;
      declareLocal(`${v}$`, value, () => unreadText(type, called, JSON.stringify(parameter.name), codecs), lines);
      return `${v}$`;
    });
    if (item.signal) lines.line("const controller = new AbortController();");
    const passed = parameters.map(({ parameter: { name }, type }, k) => ({ v: values[k] as string, name, type }));
    lending(passed, called, lines, codecs, callWith);
  };
  const callWith = (values: readonly string[]): void => {
    const signal = item.signal ? ["controller.signal"] : [];
    const call = callText(item, own, [...values, ...signal], lines, codecs);
    if (item.async) {
      const write = writerOf(result, codecs);
      const more = item.signal ? ["controller"] : [];
      lines.line(`return ${codecs.call("holdPromise", "life", call, write, called, ...more)};`);
    } else if (isScalar) {
      lines.line(`const v = ${call};`);
      lines.line(`${codecs.call("alive", "life")};`);
      returnScalar(result as WasmScalar, "v", lines, codecs);
    } else if (result.kind === "unit") {
      lines.line(`${call};`);
      lines.line(`${codecs.call("alive", "life")};`);
    } else writeResult(result, call, lines, codecs, lends);
  };
  if (lends) lines.line("let w;");
  const isBig = isScalar && wasmOf(result) === "i64";
  lines.attempt(
    body,
    () => {
      const thrown = codecs.call("thrown", "i", "life", "e", called, ...(lends ? ["w"] : []));
      return isBig ? `BigInt(${thrown})` : thrown;
    },
    "return",
  );
  const self = item.member?.isStatic === false ? ["self"] : [];
  const scalars = parameters.filter(({ isScalar }) => isScalar).map(({ v }) => v);
  const list = [...self, ...scalars, ...(inMessage.length ? ["message"] : [])].join(", ");
  const text = lines.text.join("\n");
  if (!looksUp) return `const ${name} = (i, life) => (${list}) => {\n${text}\n};\n`;
  const module = codecs.call("moduleOf", "i", JSON.stringify(item.module));
  return `const ${name} = (i, life) => {\n  const m = ${module};\n  return (${list}) => {\n${text}\n  };\n};\n`;
}

/** The expression that does what the import does, after the statements that find what it is done to. */
function callText(
  item: ImportItem,
  own: string | undefined,
  values: readonly string[],
  lines: Lines,
  codecs: Codecs,
): string {
  if (item.member) return memberText(item, item.member, values, lines, codecs);
  const module = JSON.stringify(item.module);
  const path = item.name.split(".");
  const last = path.at(-1) as string;
  let from = "globalThis";
  if (item.module) {
    lines.line(`const o = m.value ?? ${own ?? codecs.call("noModule", "m")};`);
    from = "o";
  }
  if (item.others.length) {
    const place = item.module ? `module \`${item.module}\`` : from;
    return foundText(item, from, place, values, lines, codecs);
  }
  const names = pathText(path);
  if (item.role !== "function") {
    const place = `${codecs.call("holder", from, module, names)}${memberOf(last)}`;
    return item.role === "getter" ? place : `${place} = ${values[0]}`;
  }
  if (path.length > 1) return `${codecs.call("owner", from, module, names)}${memberOf(last)}(${values.join(", ")})`;
  lines.line(`const f = ${from}${memberOf(last)};`);
  lines.line(`if (typeof f !== "function") ${codecs.call("noFunction", module, JSON.stringify(last))};`);
  return `f.call(${[from, ...values].join(", ")})`;
}

/** As {@link callText}, of what belongs to a class. */
function memberText(
  item: ImportItem,
  { of, isStatic }: ImportMember,
  values: readonly string[],
  lines: Lines,
  codecs: Codecs,
): string {
  const type = codecs.made("imported", codecs.lower(of));
  if (item.role === "constructor") {
    lines.line(`const o = ${codecs.call("importedClass", "i", type)};`);
    return `new o(${values.join(", ")})`;
  }
  lines.line(
    `const o = ${isStatic ? codecs.call("importedClass", "i", type) : codecs.call("heldObject", "life", "self")};`,
  );
  const [first, second] = values;
  switch (item.role) {
    case "instance":
      return codecs.call("isImported", "i", "o", type);
    case "indexGetter":
      return `o[${first}]`;
    case "indexSetter":
      return `o[${first}] = ${second}`;
    case "indexDeleter":
      return `delete o[${first}]`;
  }
  const called = `${isStatic ? "class" : "the"} ${codecs.typeName(of.id)}`;
  if (item.others.length) return foundText(item, "o", called, values, lines, codecs);
  const member = `o${memberOf(item.name)}`;
  if (item.role === "getter") return member;
  if (item.role === "setter") return `${member} = ${first}`;
  lines.line(`const f = ${member};`);
  const missing = codecs.call("noMethod", JSON.stringify(called), JSON.stringify(item.name));
  lines.line(`if (typeof f !== "function") ${missing};`);
  return `f.call(${["o", ...values].join(", ")})`;
}

/** As {@link callText}, of what has one of several names. */
function foundText(
  { role, name, others, member }: ImportItem,
  from: string,
  place: string,
  values: readonly string[],
  lines: Lines,
  codecs: Codecs,
): string {
  // What an object has is no path.
  const paths = [name, ...others].map((each) => pathText(member ? [each] : each.split(".")));
  lines.line(`const $ = ${codecs.call("found", from, JSON.stringify(place), `[${paths.join(", ")}]`)};`);
  const there = "$[0][$[1]]";
  if (role === "getter") return there;
  return role === "setter" ? `${there} = ${values[0]}` : `${there}(${values.join(", ")})`;
}

function pathText(path: readonly string[]): string {
  return `[${path.map((part) => JSON.stringify(part)).join(", ")}]`;
}

function memberOf(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
