/** Functions that cross: how Rust calls those of JavaScript, and JavaScript those of Rust. */
import { holdsCallables, holdsReferences, isReference, type Low, type LowScalar, readMayFail } from "../../src/low.ts";
import { ANSWER_OWN } from "../../src/protocol.ts";
import type { Body, Signature } from "../../src/type.ts";
import { checkFirst, type Entry, fixedSize, refersAtOnce, writeArguments } from "./argument.ts";
import type { Codecs } from "./codecs.ts";
import { Lines, ROOM } from "./lines.ts";
import { localName } from "./names.ts";
import { arrayName, read } from "./read.ts";
import { returnScalar, shownScalar } from "./scalar.ts";
import { write } from "./write.ts";

/** `callback_…`: makes of a JavaScript function what Rust calls. */
export function callbackText(name: string, { signature }: Low & { kind: "jsFunction" }, codecs: Codecs): string {
  const lines = new Lines(codecs.use);
  const parameters = codecs.lowering.isNumeric(signature)
    ? numericCallback(signature, lines, codecs)
    : messageCallback(signature, lines, codecs);
  return factoryText(name, signature, parameters, lines, codecs);
}

function factoryText(
  name: string,
  { result }: Signature,
  parameters: readonly string[],
  lines: Lines,
  codecs: Codecs,
): string {
  const place = holdsCallables(codecs.lower(result)) ? ", place" : "";
  return `const ${name} = (i, life, f${place}) => (${parameters.join(", ")}) => {\n${lines.text.join("\n")}\n};\n`;
}

/** As {@link callbackText}, where nobody waits for the call: what throws instead of a promise is one that rejects. */
export function farCallbackText(name: string, low: Low & { kind: "jsFunction" }, codecs: Codecs): string {
  const { signature } = low;
  if (codecs.lower(signature.result).kind !== "promise") return callbackText(name, low, codecs);
  const lines = new Lines(codecs.use);
  let parameters: string[] = [];
  const body = (): void => {
    parameters = messageCallback(signature, lines, codecs);
  };
  lines.attempt(body, () => codecs.call("rejectedReply", "i", "life", "e"), "return");
  return factoryText(name, signature, parameters, lines, codecs);
}

function numericCallback({ parameters, result }: Signature, lines: Lines, codecs: Codecs): string[] {
  const names = parameters.map((_, k) => `a${k}`);
  const values = parameters.map(({ type }, k) => {
    const low = codecs.lower(type) as LowScalar;
    const value = shownScalar(low, `a${k}`, codecs);
    if (!readMayFail(low)) return value;
    declareLocal(`a${k}$`, value, unreadArgument(parameters, k, codecs), lines);
    return `a${k}$`;
  });
  const type = codecs.lower(result);
  const call = `f(${values.join(", ")})`;
  if (type.kind !== "scalar") lines.line(`${call};`);
  else {
    lines.line(`const v = ${call};`);
    returnScalar(type, "v", lines, codecs);
  }
  return names;
}

function messageCallback({ parameters, result }: Signature, lines: Lines, codecs: Codecs): string[] {
  const values = parameters.map((_, k) => `a${k}`);
  if (values.length) lines.line(`const r = ${codecs.call("open", "i", "message")};`);
  for (const [k, { type }] of parameters.entries())
    readLocal(`a${k}`, codecs.lower(type), unreadArgument(parameters, k, codecs), lines, codecs);
  const passed = parameters.map(({ type }, k) => ({
    v: `a${k}`,
    name: `(${argumentName(parameters[k], k)})`,
    type: codecs.lower(type),
  }));
  lending(passed, '"callback"', lines, codecs, (values) =>
    writeResult(codecs.lower(result), `f(${values.join(", ")})`, lines, codecs),
  );
  return values.length ? ["message"] : [];
}

/** `trait_…`: how Rust calls the methods of an object that has those of a trait. */
export function traitText(constant: string, low: Low & { kind: "trait" }, codecs: Codecs): string {
  return traitWith(constant, low, codecs, (_result, _lines, body) => body());
}

/** As {@link traitText}, where nobody waits for the call. */
export function farTraitText(constant: string, low: Low & { kind: "trait" }, codecs: Codecs): string {
  return traitWith(constant, low, codecs, (result, lines, body) => {
    if (result.kind !== "promise") return body();
    lines.attempt(body, () => codecs.call("rejectedReply", "i", "life", "e"), "return");
  });
}

function traitWith(
  constant: string,
  { type: { id, body } }: Low & { kind: "trait" },
  codecs: Codecs,
  within: (result: Low, lines: Lines, body: () => void) => void,
): string {
  const name = codecs.typeName(id);
  const methods = (body as Body & { kind: "trait" }).methods.map((method) => {
    const called = JSON.stringify(`${name}.${method.name}`);
    const lines = new Lines(codecs.use, 0, "      ", called);
    const values = method.parameters.map(({ presence }, k) => `${presence === "rest" ? "..." : ""}a${k}`);
    within(codecs.lower(method.result), lines, () => {
      if (values.length) lines.line(`const r = ${codecs.call("open", "i", "message")};`);
      for (const [k, { name, type }] of method.parameters.entries()) {
        const low = codecs.lower(type);
        readLocal(`a${k}`, low, () => unreadText(low, called, JSON.stringify(name), codecs), lines, codecs);
      }
      const passed = method.parameters.map(({ name, type }, k) => ({ v: `a${k}`, name, type: codecs.lower(type) }));
      lending(passed, called, lines, codecs, (values) =>
        writeResult(codecs.lower(method.result), `f.call(${["o", ...values].join(", ")})`, lines, codecs),
      );
    });
    const list = ["i", "life", "o", "f", ...(values.length ? ["message"] : [])].join(", ");
    return `    [${JSON.stringify(method.name)}, (${list}) => {\n${lines.text.join("\n")}\n    }],\n`;
  });
  return `const ${constant} = {\n  name: ${JSON.stringify(name)},\n  methods: [\n${methods.join("")}  ],\n};\n`;
}

/** What to throw for the argument of a callback that JavaScript cannot hold. */
function unreadArgument(parameters: Signature["parameters"], k: number, codecs: Codecs): () => string {
  return () => codecs.call("unreadArgument", "i", "e", JSON.stringify(argumentName(parameters[k], k)));
}

/** What a parameter of a function type is called, `a` and so on without a name. */
function argumentName(parameter: Signature["parameters"][number] | undefined, k: number): string {
  return parameter?.name || String.fromCharCode(97 + k);
}

/** Reads one value from `r` into a variable. `unread`: what to throw where it is none that JavaScript can hold. */
export function readLocal(local: string, type: Low, unread: () => string, lines: Lines, codecs: Codecs): void {
  const value = readArgument(type, codecs);
  if (!readMayFail(type)) return lines.line(`const ${local} = ${value};`);
  declareLocal(local, value, unread, lines);
}

/** An argument that was read into the variable `v`. */
export interface Passed {
  readonly v: string;
  readonly name: string;
  readonly type: Low;
}

/** What `body` makes of the values that a function is called with. What was lent with them ends when it has run. */
export function lending(
  passed: readonly Passed[],
  called: string,
  lines: Lines,
  codecs: Codecs,
  body: (values: readonly string[]) => void,
): void {
  const values = passed.map(({ v, type }) => (type.kind === "mutBuffer" ? `${v}.array` : v));
  const ends = passed.flatMap(({ v, name, type }) => {
    if (type.kind === "memoryView") return [codecs.call("endView", v)];
    return type.kind === "mutBuffer" ? [codecs.call("takeBack", "i", "life", v, called, JSON.stringify(name))] : [];
  });
  const within = (k: number): void => {
    const end = ends[k];
    if (end === undefined) body(values);
    else lines.always(() => within(k + 1), end);
  };
  within(0);
}

/** What Rust passes to a function: some of it is only lent. */
function readArgument(type: Low, codecs: Codecs): string {
  if (type.kind === "memoryView") return codecs.call("readLentView", "r", arrayName(type.element));
  return type.kind === "mutBuffer" ? codecs.call("readLent", "r", arrayName(type.element)) : read(type, codecs);
}

/** Puts a value into a variable that may be none which JavaScript can hold. */
export function declareLocal(local: string, value: string, unread: () => string, lines: Lines): void {
  lines.line(`let ${local};`);
  lines.attempt(() => lines.line(`${local} = ${value};`), unread);
}

/** What to throw for a message that could not be read. What it has given is let go. */
export function unreadText(type: Low, called: string, name: string, codecs: Codecs): string {
  if (!holdsReferences(type)) return codecs.call("refusal", "e", called, name);
  return codecs.call("unread", "r", "e", called, name);
}

/** Statements that check what `call` gives and leave it as a message for Rust. A `w` that was declared is kept. */
export function writeResult(type: Low, call: string, lines: Lines, codecs: Codecs, declared = false): void {
  if (type.kind === "unit") {
    lines.line(`${call};`);
    return lines.line("return 0;");
  }
  if (type.kind === "string") return lines.line(`return ${codecs.call("replyString", "i", "life", call)};`);
  lines.line(`const v = ${call};`);
  const size = declared ? undefined : fixedSize(type);
  const writer = size === undefined ? codecs.call("stage", "i") : codecs.call("replying", "i", "life", `${size}`);
  lines.line(`${declared ? "" : "const "}w = ${writer};`);
  lines.left(size === undefined ? ROOM : Number.POSITIVE_INFINITY);
  // What it was for the last message is another.
  if (!lines.called && holdsCallables(type)) lines.line("w.place = place;");
  const sent = (): void => lines.line(`return ${codecs.call("reply", "i", "life", "w")};`);
  // A value that takes one slot fails before it has taken it.
  if (declared || isReference(type) || !holdsReferences(type)) write(type, "v", lines, codecs);
  else {
    return lines.attempt(
      () => {
        write(type, "v", lines, codecs);
        sent();
      },
      () => `(${codecs.call("forget", "w")}, e)`,
    );
  }
  sent();
}

/** `function_…`: makes the JavaScript function that calls a `RustFunction`. */
export function rustFunctionText(name: string, low: Low & { kind: "rustFunction" }, codecs: Codecs): string {
  const { result } = low.signature;
  const called = '"RustFunction"';
  const entries = rustFunctionEntries(low, codecs);
  const lines = new Lines(codecs.use, Number.POSITIVE_INFINITY, "    ", called);
  lines.line("i.crossings++;");
  checkFirst(entries, called, lines, codecs);
  lines.line(`const raw = ${codecs.call("usable", "i", "held")};`);
  const { w, isStaged } = writeArguments(entries, called, lines, codecs);
  if (isStaged) lines.line(`if (i.raw !== raw) throw ${codecs.call("gone", "i", "held", "message", "w")};`);
  if (refersAtOnce(entries)) lines.line(`w = ${codecs.call("referredBy", "w")};`);
  lines.line("let result;");
  lines.enter(() => lines.line(`result = ${codecs.raw("__ox_call", "held.id", w ? "message" : "0")};`));
  if (w) lines.line(`${codecs.call("pop", "i", "message")};`);
  lines.line(`const r = ${codecs.call("open", "i", "result")};`);
  const lends = entries.some(({ type }) => holdsReferences(type));
  readAnswer(codecs.lower(result), called, undefined, lends, lines, codecs);
  const list = entries.map(({ v }) => v).join(", ");
  return `const ${name} = (i, held) =>\n  (${list}) => {\n${lines.text.join("\n")}\n  };\n`;
}

/** The parameters of a `RustFunction`, which all go in a message. */
export function rustFunctionEntries({ signature }: Low & { kind: "rustFunction" }, codecs: Codecs): Entry[] {
  return signature.parameters.map((parameter, k): Entry => {
    const name = argumentName(parameter, k);
    const v = localName(name, k);
    const named = { name, presence: "required", type: parameter.type } as const;
    return { parameter: named, v, type: codecs.lower(parameter.type), isScalar: false };
  });
}

/** `promise_…` */
export function promiseText(name: string, of: Low, codecs: Codecs): string {
  return answerText(name, of, { called: '"promise"' }, codecs);
}

/** `promise_…`, `answer_…`: reads what a task of Rust came to. `lends`: with `w`, whose references Rust may have left. */
export function answerText(
  name: string,
  type: Low,
  { called, readTyped, lends = false }: { called: string; readTyped?: string | undefined; lends?: boolean },
  codecs: Codecs,
): string {
  const lines = new Lines(codecs.use);
  readAnswer(type, called, readTyped, lends, lines, codecs);
  return `function ${name}(${lends ? "r, w" : "r"}) {\n${lines.text.join("\n")}\n}\n`;
}

/** Statements that read an answer from `r`: a value to return, or what to throw. */
function readAnswer(
  type: Low,
  called: string,
  readTyped: string | undefined,
  lends: boolean,
  lines: Lines,
  codecs: Codecs,
): void {
  lines.line(`const tag = ${codecs.call("readU8", "r")};`);
  // Rust has refused something, perhaps before it took everything.
  if (lends) lines.line(`if (tag === ${ANSWER_OWN}) ${codecs.call("forget", "w")};`);
  const more = readTyped ? [called, readTyped] : [called];
  lines.line(`if (tag) throw ${codecs.call("failure", "r", "tag", ...more)};`);
  returnRead(type, called, lines, codecs);
}

/** Statements that read a result from `r` and return it. */
export function returnRead(type: Low, called: string, lines: Lines, codecs: Codecs): void {
  if (type.kind === "unit") return;
  const line = `return ${read(type, codecs)};`;
  if (!readMayFail(type)) return lines.line(line);
  lines.attempt(
    () => lines.line(line),
    () => unreadText(type, called, '"result"', codecs),
  );
}
