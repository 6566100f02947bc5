/** Exports: how JavaScript calls Rust, by a function or by a member of a class. */
import { KINDS } from "../../src/kind.ts";
import { holdsReferences, type Low, type LowScalar, readMayFail } from "../../src/low.ts";
import type { Element } from "../../src/type.ts";
import { isFallible, joinedParameter } from "../manifest/generic.ts";
import { type ErrorType, type FunctionItem, fullName, type MemberItem } from "../manifest/type.ts";
import { checkFirst, type Entry, needsStage, refersAtOnce, writeArguments } from "./argument.ts";
import type { Codecs, GlueOptions } from "./codecs.ts";
import { answerText, returnRead } from "./function.ts";
import { Lines } from "./lines.ts";
import { dotted, localName, property } from "./names.ts";
import { read } from "./read.ts";
import { fromWasm, isImmediate, isWasmScalar, shownScalar } from "./scalar.ts";

/** The factory of one exported function. */
export function functionText(item: FunctionItem, exported: string, options: GlueOptions, codecs: Codecs): string {
  const { list, body, texts } = calling(item, exported, options, codecs, "    ");
  // A method, since what `function` makes can be called by `new`. Nothing in its body is hidden by its name.
  const text = `export const ${exported} = (i) =>\n  ({ ${property(item.name)}(${list.join(", ")}) {\n${body}\n  } })${dotted(item.name)};\n`;
  return [text, ...texts].join("\n");
}

/** The parts of a function that calls Rust. */
export interface Calling {
  /** Its parameters. */
  readonly list: readonly string[];
  readonly body: string;
  /** Functions beside it. */
  readonly texts: readonly string[];
}

/** What is called: on what, by which name, and with which arguments. */
export function callee(
  item: FunctionItem | MemberItem,
  codecs: Codecs,
): { self: MemberItem["self"]; isNew: boolean; called: string; entries: Entry[] } {
  const self = "role" in item ? item.self : undefined;
  const isNew = "role" in item && item.role === "constructor";
  const called = JSON.stringify(isNew ? `new ${item.namespace.join(".")}` : fullName(item));
  const entries = item.parameters.map((parameter, k): Entry => {
    const type = codecs.lower(parameter.type);
    const isScalar = parameter.presence === "required" && isImmediate(type, parameter.type, codecs);
    const local = localName(parameter.name, k);
    // A member has the class in `type`.
    return { parameter, v: "role" in item && local === "type" ? `$${k}` : local, type, isScalar };
  });
  return { self, isNew, called, entries };
}

/** Its parameters, of which the last may take all further arguments. */
export function listOf(entries: readonly Entry[]): string[] {
  return entries.map(({ v, parameter }) => (parameter.presence === "rest" ? `...${v}` : v));
}

/** How JavaScript calls `item`. `exported`: what goes with it is named after this. `stamp`: that of the class it is of. */
export function calling(
  item: FunctionItem | MemberItem,
  exported: string,
  options: GlueOptions,
  codecs: Codecs,
  indent: string,
  stamp?: string,
): Calling {
  const { self, isNew, called, entries } = callee(item, codecs);
  const result = codecs.lower(item.result);
  if (result.kind === "memoryView" && result.mode) return viewing(item, result, codecs, indent, stamp as string);
  const lines = new Lines(codecs.use, Number.POSITIVE_INFINITY, item.async ? `${indent}  ` : indent, called);
  lines.line("i.crossings++;");
  const list = listOf(entries);
  if (item.async) list.push(...writeCancellation(item, entries, called, lines, codecs));
  // The numbers of objects mean something else to the next instance, which a getter may have started.
  const numbers = self !== undefined || entries.some(({ type, isScalar }) => isScalar && type.kind === "class");
  const watches = numbers && needsStage(entries);
  const atOnce = refersAtOnce(entries);
  const awake = (): void => lines.line("const raw = i.raw ?? i.awake();");
  checkFirst(entries, called, lines, codecs);
  if (self) {
    lines.line(watches ? "const { raw, life } = i;" : "const { raw } = i;");
    lines.line(`const self = ${codecs.call("receiver", `${stamp}.of(this)`, "this", "type", "raw", called)};`);
  } else if (numbers || atOnce) {
    awake();
    if (watches) lines.line("const { life } = i;");
  }
  const { args, w, mutable } = writeArguments(entries, called, lines, codecs);
  if (watches) lines.line(`if (i.raw !== raw) throw ${codecs.call("left", "i", "life", "message", "w")};`);
  const lends = w && entries.some(({ type }) => holdsReferences(type));
  const refusable = self !== undefined || item.parameters.some(({ type }) => isFallible(type, codecs.manifest));
  const fallible = !item.async && (refusable || (result.kind !== "class" && isFallible(item.result, codecs.manifest)));
  const gone = [
    ...(self === "taken" ? [`${stamp}.of(this)`] : []),
    ...entries.flatMap(({ parameter: { type }, v }) =>
      type.kind === "class" && type.mode === "taken" ? [codecs.held(type.id, v)] : [],
    ),
  ];
  const isPlain = !w && !fallible && !item.error && !item.async && (result.kind === "unit" || result.kind === "scalar");
  const call = codecs.raw(item.symbol, ...(self ? ["self"] : []), ...args, w ? "message" : "0");
  if (!numbers && !atOnce) awake();
  if (atOnce && (fallible || item.async)) lines.line(`w = ${codecs.call("referredBy", "w")};`);
  const texts: string[] = [];
  if (isPlain && isWasmScalar(result) && !readMayFail(result)) {
    lines.enter(() => lines.line(`return ${fromWasm(result, call, codecs)};`));
  } else {
    const answers = result.kind !== "unit" || item.error || item.async;
    if (answers) lines.line("let result;");
    lines.enter(() => lines.line(`${answers ? "result = " : ""}${call};`));
    for (const { bytes, at, v } of mutable) lines.line(`${codecs.call("copyBack", "i", bytes, at, v)};`);
    if (w) lines.line(`${codecs.call("pop", "i", "message")};`);
    if (fallible) {
      const fault = lends
        ? codecs.call("throwFaultOf", "i", "raw", called, "w")
        : codecs.call("throwFault", "i", "raw", called);
      lines.line(`if (i.refused) ${fault};`);
    }
    if (item.async && gone.length) lines.line(`${codecs.call("takenUnlessRefused", "i", "result", ...gone)};`);
    else for (const each of gone) lines.line(`${codecs.call("taken", each)};`);
    if (item.async) texts.push(writeTask(item, exported, result, called, lends && refusable, lines, codecs));
    else if (isNew) writeNew(item, called, lines, options, codecs);
    else if (answers) writeAnswer(item, result, called, lines, options, codecs);
    if ("chained" in item) lines.line("return this;");
  }
  const body = lines.text.join("\n");
  return { list, body: item.async ? rejecting(body, indent) : body, texts };
}

/** A member that gives a view of memory which its object owns: where that is, Rust says each time it is used. */
function viewing(
  item: FunctionItem | MemberItem,
  { element, mode }: Low & { kind: "memoryView" },
  codecs: Codecs,
  indent: string,
  stamp: string,
): Calling {
  const { called } = callee(item, codecs);
  const lines = new Lines(codecs.use, Number.POSITIVE_INFINITY, `${indent}  `, called);
  lines.line("i.crossings++;");
  lines.line("const { raw } = i;");
  lines.line(`const self = ${codecs.call("receiver", `${stamp}.of(this)`, "this", "type", "raw", called)};`);
  lines.line("let result;");
  lines.enter(() => lines.line(`result = ${codecs.raw(item.symbol, "self", "0")};`));
  lines.line(`if (i.refused) ${codecs.call("throwFault", "i", "raw", called)};`);
  lines.line("return result;");
  const locate = `() => {\n${lines.text.join("\n")}\n${indent}}`;
  // Rust's borrow is shared: nothing may be written there.
  const readonly = mode === "shared" ? [called] : [];
  const view = codecs.call("objectView", "i", KINDS[element].array?.name as string, locate, ...readonly);
  return { list: [], body: `${indent}return ${view};`, texts: [] };
}

/** A body that rejects instead of throwing. Not that of an `async` function, whose promise would wait for this one. */
export function rejecting(body: string, indent: string): string {
  return `${indent}try {\n${body}\n${indent}} catch (e) {\n${indent}  return Promise.reject(e);\n${indent}}`;
}

/** Ends a constructor: Rust has answered with the number of the object. */
function writeNew(item: FunctionItem, called: string, lines: Lines, options: GlueOptions, codecs: Codecs): void {
  if (item.error) writeThrown(item.error, called, lines, options, codecs);
  lines.line(`super(type, ${item.error ? codecs.call("readU32", "r") : "result"});`);
}

/** Reads `signal` and `timeout` of an async call, and gives the parameter that was added for them. */
export function writeCancellation(
  item: FunctionItem,
  entries: readonly Entry[],
  called: string,
  lines: Lines,
  codecs: Codecs,
): string[] {
  const joined = joinedParameter(item, codecs.manifest);
  const entry = entries.find(({ parameter }) => parameter === joined);
  let options = entry?.v ?? "options";
  while (!entry && entries.some(({ v }) => v === options)) options += "_";
  const name = entry ? [JSON.stringify(entry.parameter.name)] : [];
  lines.line(`const cancel = ${codecs.call("cancellation", options, called, ...name)};`);
  return entry ? [] : [options];
}

/** Returns what an async call came to, or a promise of it, and gives the function that reads it. */
function writeTask(
  { error }: FunctionItem,
  exported: string,
  result: Low,
  called: string,
  lends: boolean,
  lines: Lines,
  codecs: Codecs,
): string {
  const answer = `answer_${exported}`;
  lines.line(`if (result & 1) return ${codecs.call("pending", "i", "result >>> 1", answer, "cancel")};`);
  lines.line(`return Promise.resolve(${answer}(${codecs.call("open", "i", "result")}${lends ? ", w" : ""}));`);
  const readTyped = errorReader(error, codecs);
  return answerText(answer, result, { called, readTyped, lends }, codecs);
}

/** Reads what Rust has answered and returns or throws it. */
function writeAnswer(
  item: FunctionItem,
  result: Low,
  called: string,
  lines: Lines,
  options: GlueOptions,
  codecs: Codecs,
): void {
  if (!item.error && isImmediate(result, item.result, codecs)) {
    const value = fromWasm(result, "result", codecs);
    if (!readMayFail(result)) return lines.line(`return ${value};`);
    return lines.attempt(
      () => lines.line(`return ${value};`),
      () => codecs.call("refusal", "e", called, '"result"'),
    );
  }
  const element = handedOver(item, codecs);
  if (element) {
    const taken = codecs.call("takeBuffer", "i", "raw", "result", KINDS[element].array?.name as string);
    if (result.kind !== "list") return lines.line(`return ${taken};`);
    const { shown } = result.of as LowScalar;
    const list = `return Array.from(${taken}${shown ? `, (n) => ${shownScalar(result.of as LowScalar, "n", codecs)}` : ""});`;
    if (!readMayFail(result)) return lines.line(list);
    return lines.attempt(
      () => lines.line(list),
      () => codecs.call("refusal", "e", called, '"result"'),
    );
  }
  if (!item.error && result.kind === "string" && !isFallible(item.result, codecs.manifest))
    return lines.line(`return ${codecs.call("takeString", "i", "result")};`);
  const opened = codecs.call("open", "i", "result");
  if (item.error) {
    writeThrown(item.error, called, lines, options, codecs);
    return returnRead(result, called, lines, codecs);
  }
  const value = read(result, codecs);
  if (!/\br\b.*\br\b/.test(value) && !readMayFail(result)) {
    return lines.line(`return ${value.replace(/\br\b/, opened)};`);
  }
  lines.line(`const r = ${opened};`);
  returnRead(result, called, lines, codecs);
}

/** The numbers that Rust gives away where they lie, however JavaScript sees them. */
export function handedOver({ error, result }: FunctionItem, codecs: Codecs): Element | undefined {
  const given = codecs.lower(result.kind === "as" ? result.of : result);
  // What Rust may refuse lies in a message.
  return !error && given.kind === "buffer" && !isFallible(result, codecs.manifest) ? given.element : undefined;
}

/** Opens the answer of a function that may fail, and throws what it failed with. */
function writeThrown(error: ErrorType, called: string, lines: Lines, { imports }: GlueOptions, codecs: Codecs): void {
  lines.line(`const r = ${codecs.call("open", "i", "result")};`);
  const reader = errorReader(error, codecs);
  if (imports.includes("give")) {
    // Rust may let through what JavaScript has thrown.
    lines.line(`const tag = ${codecs.call("readU8", "r")};`);
    lines.line(`if (tag) throw ${codecs.call("failure", "r", "tag", called, ...(reader ? [reader] : []))};`);
  } else {
    const thrown = reader ? `${reader}(r)` : codecs.call("readError", "r");
    lines.line(`if (${codecs.call("readBool", "r")}) throw ${thrown};`);
  }
}

/** The function that reads the error, if that has a type. */
export function errorReader(error: ErrorType | undefined, codecs: Codecs): string | undefined {
  return error?.kind === "typed" ? codecs.errorReader(error.id) : undefined;
}
