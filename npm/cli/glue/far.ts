/** The glue of a door `./far`: the same arguments and answers as near, and a call of a place between them. */
import { KINDS } from "../../src/kind.ts";
import { holdsObjects, holdsReferences, type Low, readMayFail, wasmOf } from "../../src/low.ts";
import { unnamedErrors } from "../manifest/error.ts";
import { farImport, givesStream, isFree, nearOnly, setterMethod, takesRest } from "../manifest/far.ts";
import { isFallible } from "../manifest/generic.ts";
import { errorTypes } from "../manifest/name.ts";
import type { ClassItem, FunctionItem, Manifest, MemberItem } from "../manifest/type.ts";
import { neededModules } from "../package/import.ts";
import { visible } from "../visible.ts";
import { type Entry, needsStage, writeArguments } from "./argument.ts";
import { disposeText, headOf, stampText } from "./class.ts";
import { Codecs, type GlueOptions, type Makers } from "./codecs.ts";
import { literal } from "./constant.ts";
import { callee, errorReader, handedOver, listOf, rejecting, writeCancellation } from "./export.ts";
import { answerText, farCallbackText, farTraitText, returnRead, rustFunctionEntries } from "./function.ts";
import { classesText, enumTexts, errorText, type Glue, MAKERS } from "./glue.ts";
import { importTexts } from "./import.ts";
import { Lines } from "./lines.ts";
import { dotted, property, stampOf } from "./names.ts";
import { fromWasm, isImmediate } from "./scalar.ts";
import { type ImportText, importRows, type RowText } from "./serve.ts";

/** The glue of both ends. */
export interface FarGlue extends Glue {
  readonly rows: readonly RowText[];
  readonly served: readonly ImportText[];
  readonly manifest: Manifest;
  /** Whether Rust calls modules of JavaScript. */
  readonly supplies: boolean;
  /** The imports that give a value at once and have to be satisfied elsewhere. */
  readonly nears: readonly (readonly [module: string, called: string])[];
}

/** Raw imports that the caller's end carries out. */
const CALLERS: ReadonlySet<string> = new Set(
  (
    "abort begin_reply call call0 call1 call2 call3 call4 call_method drop end_reply error_cause error_new error_of " +
    "global_this import_module invoke log pull watch"
  ).split(" "),
);

/** What is otherwise at a distance. */
const INSTEAD = {
  writeClass: "writeFarClass",
  receiver: "farReceiver",
  idOf: "farIdOf",
  readStream: "readFarStream",
} as const;

/** Writes the glue of the door `./far`. */
export function writeFarGlue(manifest: Manifest, options: GlueOptions): FarGlue {
  const rows: RowText[] = [];
  const makers: Makers = { ...MAKERS, function: farFunctionText, callback: farCallbackText, trait: farTraitText };
  const codecs = new Codecs(manifest, makers, INSTEAD);
  const { exported } = codecs;
  const functions = manifest.functions
    .filter(({ hook }) => !hook)
    .map((item) => functionText(item, exported.get(item) as string, rows, codecs));
  const classes = manifest.classes.map((item) => classText(item, rows, codecs));
  const constants = manifest.constants.map(
    (item) => `export const ${exported.get(item)} = ${literal(item, manifest.types)};\n`,
  );
  const errors = errorTypes(manifest).map((type) => errorText(type, codecs));
  const kinds = new Map(manifest.imports.map((item) => [item.symbol, farImport(item, manifest)]));
  const raw = options.imports.filter(
    (name) => CALLERS.has(name) || ["posted", "asked"].includes(kinds.get(name) ?? ""),
  );
  const linked = importTexts(manifest, raw, codecs);
  const unnamed = unnamedErrors(manifest, options.imports);
  const modules = neededModules({
    // Classes are near only.
    types: {},
    imports: manifest.imports.filter(({ symbol }) => raw.includes(symbol)),
  });
  const imports = importRows(options.imports, codecs);
  const spec = [
    `abi: ${manifest.abi}`,
    `name: ${JSON.stringify(manifest.name)}`,
    `assemblies: ${JSON.stringify(manifest.assemblies)}`,
    "start: []",
    ...(unnamed.length ? [`errors: [${unnamed.map(({ id }) => codecs.errorReader(id)).join(", ")}]`] : []),
    ...(modules.length ? [`modules: ${JSON.stringify(modules)}`] : []),
    ...(manifest.classes.length && options.imports.includes("invoke") ? [classesText(manifest, codecs)] : []),
    `parts: [${partsOf(options.imports, manifest, codecs).map(codecs.use).join(", ")}]`,
    `rows: ${JSON.stringify(imports.map(({ raw, kind, called, cells }) => [raw, kind === "asked", called, cells]))}`,
    ...(linked.members.length
      ? [`imports: (i, life) => ({\n${linked.members.map((member) => `    ${member},\n`).join("")}  })`]
      : []),
  ];
  const declarations = [
    ...constants,
    ...enumTexts(manifest, codecs),
    ...errors,
    ...functions,
    ...classes,
    ...linked.functions,
    `export const spec = {\n${spec.map((line) => `  ${line},\n`).join("")}};\n`,
    ...codecs.functions.values(),
  ];
  return {
    imports: linked.modules,
    runtime: [...codecs.used].sort(),
    declarations: declarations.map(visible),
    calls: [],
    rows,
    served: imports,
    manifest,
    supplies: manifest.imports.length > 0 || options.imports.includes("import_module"),
    nears: imports.filter(({ kind }) => kind === "near").map(({ module, called }) => [module, called]),
  };
}

/** What the package uses of sessions, in the order in which it is told of messages. */
function partsOf(raw: readonly string[], manifest: Manifest, { used }: Codecs): string[] {
  const own = manifest.imports.map(({ symbol }) => symbol);
  const imports = (...names: readonly string[]): boolean => names.some((name) => raw.includes(name));
  const parts: Readonly<Record<string, boolean>> = {
    refusalPart: imports("refuse"),
    changePart: used.has("copyChanged"),
    stalePart: imports("drop", "give") || manifest.classes.length > 0 || used.has("readRustFunction"),
    referencePart: imports("drop", "give"),
    callbackPart: imports("call", "call0", "call1", "call2", "call3", "call4", "call_method"),
    importPart: imports(...own),
    waitPart: imports("watch", "pull"),
    makerPart: imports("error_new", "error_of", "error_cause", "import_module", "global_this"),
    logPart: imports("log"),
    invokePart: imports("invoke"),
    functionPart: used.has("readRustFunction"),
    futurePart: used.has("readPromise") || imports("invoke"),
    aheadPart: used.has("readFarStream") || imports("invoke"),
    comparePart: imports("same"),
    objectPart: manifest.classes.length > 0,
  };
  return Object.keys(parts).filter((name) => parts[name]);
}

function functionText(item: FunctionItem, exported: string, rows: RowText[], codecs: Codecs): string {
  const reason = nearOnly(item, codecs.manifest);
  if (reason !== undefined) {
    const called = JSON.stringify([...item.namespace, item.name].join("."));
    return `export const ${exported} = () => ${codecs.call("nearFunction", called, JSON.stringify(reason))};\n`;
  }
  const { list, body, texts } = calling(item, exported, rows, codecs, "    ");
  const text = `export const ${exported} = (_at) =>\n  ({ ${property(item.name)}(${list.join(", ")}) {\n${body}\n  } })${dotted(item.name)};\n`;
  return [text, ...texts].join("\n");
}

/** The parts of a function that calls Rust at a distance. */
interface FarCalling {
  readonly list: readonly string[];
  readonly body: string;
  /** As `body`, for a method that does the same and gives a promise. */
  readonly asked: string;
  readonly texts: readonly string[];
}

/** How JavaScript calls `item` at a distance. */
function calling(
  item: FunctionItem | MemberItem,
  exported: string,
  rows: RowText[],
  codecs: Codecs,
  indent: string,
  of?: ClassItem,
): FarCalling {
  const { self, isNew, called, entries } = callee(item, codecs);
  const role = "role" in item ? item.role : undefined;
  const throws = isNew || role === "setter";
  const lines = new Lines(codecs.use, Number.POSITIVE_INFINITY, throws ? indent : `${indent}  `, called);
  const factory = of && (codecs.exported.get(of) as string);
  const receiver = factory && `${stampOf(factory)}.of(this)`;
  writePlace(self && receiver, isNew, of !== undefined, called, entries, lines, codecs);
  lines.line("i.crossings++;");
  const list = listOf(entries);
  const takesOptions = !isNew && (role === undefined || role === "method") && !takesRest(item);
  const options = takesOptions ? writeCancellation(item, entries, called, lines, codecs) : [];
  list.push(...options);
  // Where the options are one of Rust's own parameters it has no `ahead`.
  const [option] = givesStream(item, codecs.manifest) ? options : [];
  if (option) lines.line(`const ahead = ${codecs.call("aheadOf", option, called)};`);
  const bound = self !== undefined || entries.some(({ type, isScalar }) => isScalar && type.kind === "class");
  const watches = bound && needsStage(entries);
  if (self) {
    lines.line(watches ? "const { raw, life } = i;" : "const { raw } = i;");
    lines.line(
      `const self = ${codecs.call("receiver", receiver as string, "this", codecs.call("classIn", "i", factory as string), "raw", called)};`,
    );
  } else {
    lines.line(`${watches ? "const raw = " : ""}i.raw ?? i.awake();`);
    if (watches) lines.line("const { life } = i;");
  }
  const { args, w, isStaged, mutable } = writeArguments(entries, called, lines, codecs);
  if (watches) lines.line(`if (i.raw !== raw) throw ${codecs.call("left", "i", "life", "message", "w")};`);
  const result = codecs.lower(item.result);
  const number = rows.length;
  const row = rowOf(item, self, isNew, w, mutable.length > 0, entries, result, codecs);
  rows.push(row);
  const answer = `answer_${exported}`;
  const lends = w && isStaged;
  const cells = [...(self ? ["self"] : []), ...args].join(", ");
  const gone = [
    ...(self === "taken" ? [receiver as string] : []),
    ...entries.flatMap(({ parameter: { type }, v }) =>
      type.kind === "class" && type.mode === "taken" ? [codecs.held(type.id, v)] : [],
    ),
  ];
  const changed = mutable.map(({ bytes, at, v }) => codecs.call("copyChanged", "r", bytes, `${at} - message`, v));
  const parameters = trimmed([
    `${number}`,
    called,
    answer,
    `[${cells}]`,
    w ? "message" : undefined,
    bound ? "true" : undefined,
    lends ? "w" : undefined,
    ...(isNew
      ? []
      : [
          takesOptions ? "cancel" : undefined,
          gone.length ? takenText(item.async, gone, codecs) : undefined,
          changed.length ? `(r) => (${changed.join(", ")})` : undefined,
          option ? "ahead" : undefined,
        ]),
  ]);
  const before = [...lines.text];
  if (isNew) {
    lines.line(`const held = ${codecs.call("constructFar", "i", parameters)};`);
    lines.line(`super(${codecs.call("classIn", "i", factory as string)}, held.number);`);
    lines.line(`held.attach(${receiver});`);
  } else if (role === "setter") lines.line(`i.call(${parameters}).catch((e) => i.fail(e, ${called}));`);
  else if (role === "asyncIterator") lines.line(`return ${codecs.call("laterStream", `i.call(${parameters})`)};`);
  else lines.line(`return i.call(${parameters})${"chained" in item ? ".then(() => this)" : ""};`);
  const body = lines.text.join("\n");
  const isLater = throws || role === "asyncIterator";
  return {
    list,
    body: isLater ? body : rejecting(body, indent),
    asked: rejecting([...before, `${indent}return i.call(${parameters});`].join("\n"), indent),
    texts: [answerOf(answer, item, isNew, result, called, lends, codecs)],
  };
}

/** The statement that finds where Rust is called: the place where all lives that is named. */
function writePlace(
  receiver: string | undefined,
  isNew: boolean,
  isMember: boolean,
  called: string,
  entries: readonly Entry[],
  lines: Lines,
  codecs: Codecs,
): void {
  const named = entries.filter(({ parameter: { type } }) => holdsObjects(codecs.lower(type)));
  const places = isMember ? "_p" : "_at";
  const type = isNew ? "new.target" : isMember && !receiver ? "this" : undefined;
  if (named.length === 0) {
    const place = receiver ? codecs.call("livesAt", places, receiver) : `${places}.pick(${type ?? ""})`;
    return lines.line(`const i = ${place};`);
  }
  const values = [
    ...(receiver ? ["this"] : []),
    ...named.map(({ parameter: { name }, v }) => (name === v ? v : `${property(name)}: ${v}`)),
  ].map((each) => (each === "this" ? '"this": this' : each));
  const more = type ? [type] : [];
  lines.line(`const i = ${codecs.call("homeOf", places, called, `{ ${values.join(", ")} }`, ...more)};`);
}

/** The function that lets go of what Rust has taken over. */
function takenText(isAsync: boolean, gone: readonly string[], codecs: Codecs): string {
  return isAsync ? `(r) => ${codecs.call("takenUnlessOwn", "r", ...gone)}` : `() => ${codecs.call("taken", ...gone)}`;
}

/** Arguments without those at the end that say nothing. */
function trimmed(values: readonly (string | undefined)[]): string {
  const last = values.findLastIndex((value) => value !== undefined);
  return values
    .slice(0, last + 1)
    .map((value) => value ?? "undefined")
    .join(", ");
}

const LETTERS: Readonly<Record<string, string>> = {
  bool: "b",
  i8: "c",
  u8: "C",
  i16: "s",
  u16: "S",
  i32: "i",
  isize: "i",
  u32: "I",
  usize: "I",
  i64: "q",
  u64: "Q",
  f32: "f",
  f64: "d",
  char: "u",
};

/** What the serving end knows of an export. */
function rowOf(
  item: FunctionItem,
  self: unknown,
  isNew: boolean,
  hasMessage: boolean,
  isMutable: boolean,
  entries: readonly Entry[],
  result: Low,
  codecs: Codecs,
): RowText {
  const letter = ({ type }: Entry): string => {
    if (type.kind === "class") return "o";
    if (wasmOf(type) === "i64") return "q";
    return (type.kind === "scalar" && LETTERS[type.of]) || "d";
  };
  const cells =
    (self ? "o" : "") +
    entries
      .filter(({ isScalar }) => isScalar)
      .map(letter)
      .join("");
  return [item.symbol, cells, hasMessage, `${answerLetter(item, isNew, result, codecs)}${isMutable ? "&" : ""}`];
}

function answerLetter(item: FunctionItem, isNew: boolean, result: Low, codecs: Codecs): string {
  if (item.async) return "t";
  if (isNew) return item.error ? "O" : "o";
  if (item.error) return "m";
  if (result.kind === "unit") return "";
  if (isImmediate(result, item.result, codecs)) return wasmOf(result) === "i64" ? "q" : "n";
  const element = handedOver(item, codecs);
  if (element) return `${KINDS[element].array?.BYTES_PER_ELEMENT}`;
  return result.kind === "string" && !isFallible(item.result, codecs.manifest) ? "a" : "m";
}

/** `answer_…`: reads what a call came to. */
function answerOf(
  name: string,
  item: FunctionItem,
  isNew: boolean,
  result: Low,
  called: string,
  lends: boolean,
  codecs: Codecs,
): string {
  const readTyped = errorReader(item.error, codecs);
  if (item.async) return answerText(name, result, { called, readTyped, lends }, codecs);
  const lines = new Lines(codecs.use);
  if (item.error) {
    lines.line(`const tag = ${codecs.call("readU8", "r")};`);
    lines.line(`if (tag) throw ${codecs.call("failure", "r", "tag", called, ...(readTyped ? [readTyped] : []))};`);
  }
  if (isNew) lines.line(`return ${item.error ? codecs.call("readU32", "r") : codecs.call("readF64", "r")};`);
  else if (!item.error && isImmediate(result, item.result, codecs)) {
    const value = codecs.call(wasmOf(result) === "i64" ? "readI64" : "readF64", "r");
    const text =
      result.kind === "class"
        ? codecs.call("objectOf", "r.owner", codecs.className(result.id), value)
        : fromWasm(result, value, codecs);
    if (!readMayFail(result)) lines.line(`return ${text};`);
    else
      lines.attempt(
        () => lines.line(`return ${text};`),
        () => codecs.call("refusal", "e", called, '"result"'),
      );
  } else returnRead(result, called, lines, codecs);
  return `function ${name}(r) {\n${lines.text.join("\n")}\n}\n`;
}

/** The factory of one class, and what goes with its members. */
function classText(item: ClassItem, rows: RowText[], codecs: Codecs): string {
  const factory = codecs.exported.get(item) as string;
  const stamp = stampOf(factory);
  const name = JSON.stringify(item.name);
  const texts: string[] = [];
  const members: string[] = [];
  for (const member of item.members) {
    if (nearOnly(member, codecs.manifest) !== undefined) continue;
    const made = calling(member, codecs.exported.get(member) as string, rows, codecs, "        ", item);
    members.push(`      ${headOf(member)}(${made.list.join(", ")}) {\n${made.body}\n      }\n`);
    texts.push(...made.texts);
    const setter = member.role === "setter" ? setterMethod(member, item) : undefined;
    if (setter) {
      const head = `${member.self ? "" : "static "}${property(setter)}`;
      members.push(`      ${head}(${made.list.join(", ")}) {\n${made.asked}\n      }\n`);
    }
  }
  if (isFree("ready", false, item))
    members.push(`      get ready() {\n        return ${codecs.call("readyOf", "this")};\n      }\n`);
  members.push(disposeText(stamp, codecs));
  const base = codecs.use("RustObject");
  const type = `({\n    ${property(item.name)}: class extends ${base} {\n${members.join("\n")}    },\n  })[${name}]`;
  const text = `export const ${factory} = (_at) =>\n  ${codecs.call("farClass", "_at", factory, name, stamp, `(_p) => ${type}`)};\n`;
  return [stampText(stamp, codecs), text, ...texts].join("\n");
}

/** `function_…`: makes the JavaScript function that calls a `RustFunction` at a distance. */
function farFunctionText(name: string, low: Low & { kind: "rustFunction" }, codecs: Codecs): string {
  const called = '"RustFunction"';
  const entries = rustFunctionEntries(low, codecs);
  const lines = new Lines(codecs.use, Number.POSITIVE_INFINITY, "      ", called);
  lines.line("i.crossings++;");
  lines.line(`const raw = ${codecs.call("usable", "i", "held")};`);
  const { w, isStaged } = writeArguments(entries, called, lines, codecs);
  if (isStaged) lines.line(`if (i.raw !== raw) throw ${codecs.call("gone", "i", "held", "message", "w")};`);
  const answer = `answer_${name}`;
  const parameters = trimmed(["i", "held.id", answer, w ? "message" : "0", isStaged ? "w" : undefined]);
  lines.line(`return ${codecs.call("callHeld", parameters)};`);
  const lends = isStaged && entries.some(({ type }) => holdsReferences(type));
  const text = answerText(answer, codecs.lower(low.signature.result), { called, lends }, codecs);
  const list = entries.map(({ v }) => v).join(", ");
  const body = rejecting(lines.text.join("\n"), "    ");
  return `const ${name} = (i, held) =>\n  (${list}) => {\n${body}\n  };\n\n${text}`;
}
