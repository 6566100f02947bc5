/** Arguments on their way into a message, and what is to be known of their types before. */
import { KINDS, ROOM_OF } from "../../src/kind.ts";
import { holdsReferences, isReference, type Low } from "../../src/low.ts";
import type { Parameter } from "../../src/type.ts";
import type { TypedArrayConstructor } from "../../src/wire/bytes.ts";
import type { Codecs } from "./codecs.ts";
import type { Lines } from "./lines.ts";
import { inlineCheck, toWasm, type WasmScalar } from "./scalar.ts";
import { writeField } from "./write.ts";

/** A parameter, and how it gets in. */
export interface Entry {
  readonly parameter: Parameter;
  /** The variable that JavaScript's value is in. */
  readonly v: string;
  readonly type: Low;
  readonly isScalar: boolean;
}

/** Checks, before anything else, what runs code of the user's in arguments that are written straight to memory. */
export function checkFirst(entries: readonly Entry[], called: string, lines: Lines, codecs: Codecs): void {
  if (needsStage(entries)) return;
  for (const { v, type, parameter } of entries) {
    if (type.kind !== "jsClass") continue;
    const names = [JSON.stringify(type.name), called, JSON.stringify(parameter.name)];
    lines.line(`${codecs.call("checkInstance", v, ...names)};`);
  }
}

/** Whether arguments that refer to values are written straight to memory, of an instance that is awake. */
export function refersAtOnce(entries: readonly Entry[]): boolean {
  return entries.some(({ type, isScalar }) => !isScalar && holdsReferences(type)) && !needsStage(entries);
}

/** Checks the arguments and writes those that lie in the message, which then is in `message`. */
export function writeArguments(
  entries: readonly Entry[],
  called: string,
  lines: Lines,
  codecs: Codecs,
): { args: string[]; w: boolean; isStaged: boolean; mutable: { bytes: string; at: string; v: string }[] } {
  const args: string[] = [];
  const mutable: { bytes: string; at: string; v: string }[] = [];
  const converted: Entry[] = [];
  const inMessage = entries.filter(({ isScalar }) => !isScalar);
  const holds = inMessage.some(({ type }) => holdsReferences(type));
  for (const entry of entries.filter(({ isScalar }) => isScalar)) {
    const check = entry.type.kind === "scalar" && !entry.type.shown && inlineCheck(entry.type.of, entry.v, codecs);
    if (check) {
      const refusal = codecs.call("refusal", check.fault, called, JSON.stringify(entry.parameter.name));
      lines.line(`if (${check.isWrong}) throw ${refusal};`);
      args.push(entry.v);
    } else {
      converted.push(entry);
      args.push(`$${entry.v}`);
    }
  }
  const w = inMessage.length > 0;
  if (converted.length === 0 && !w) return { args, w, isStaged: false, mutable };
  const isDirect = !needsStage(entries);
  const buffers = isDirect
    ? inMessage.filter(({ type, parameter }) => isBuffer(type) && parameter.presence !== "default")
    : [];
  for (const { v, type, parameter } of isDirect ? inMessage : []) {
    if (type.kind !== "string" || parameter.presence === "default") continue;
    const refusal = codecs.call(
      "refusal",
      codecs.call("wrong", v, '"a string"'),
      called,
      JSON.stringify(parameter.name),
    );
    lines.line(`if (typeof ${v} !== "string") throw ${refusal};`);
  }
  const locals = [
    ...converted.map(({ v }) => `$${v}`),
    ...buffers.flatMap(({ v, type }) => (type.kind === "mutBuffer" ? [`$${v}`, `at_${v}`] : [`$${v}`])),
    ...(w && !isDirect ? [] : w ? ["w"] : []),
  ];
  for (const { v, type } of inMessage)
    if (type.kind === "mutBuffer") mutable.push({ bytes: `$${v}`, at: `at_${v}`, v });
  if (!isDirect && mutable.length) locals.push(...mutable.flatMap(({ bytes, at }) => [bytes, at]));
  if (w && !isDirect) lines.line(`const w = ${codecs.call("stage", "i")};`);
  // Where the checks have come to.
  let last = "";
  const at = (name: string): void => {
    if (name !== last) lines.line(`at = ${JSON.stringify(name)};`);
    last = name;
  };
  const [only] = inMessage;
  if (
    converted.length === 0 &&
    inMessage.length === 1 &&
    only?.type.kind === "string" &&
    buffers.length === 0 &&
    only.parameter.presence !== "default"
  ) {
    lines.line(`const message = ${codecs.call("sendString", "i", only.v)};`);
    return { args, w, isStaged: false, mutable };
  }
  const first = [...converted, ...buffers, ...inMessage][0] as Entry;
  last = first.parameter.name;
  const isOne = new Set([...converted, ...inMessage]).size === 1;
  if (!isOne) lines.line(`let at = ${JSON.stringify(last)};`);
  if (locals.length) lines.line(`let ${locals.join(", ")};`);
  const fixed = inMessage.reduce(
    (sum, { type, parameter }) => sum + sizeOf(type) + (parameter.presence === "default" ? 1 : 0),
    0,
  );
  const extra = buffers.map(({ v }) => ` + $${v}.length`).join("");
  lines.attempt(
    () => {
      for (const { v, type, parameter } of converted) {
        at(parameter.name);
        lines.line(`$${v} = ${toWasm(type as WasmScalar, v, codecs)};`);
      }
      for (const [k, { v, type, parameter }] of buffers.entries()) {
        at(parameter.name);
        lines.line(`$${v} = ${bufferBytes(type, v, buffers.slice(0, k), codecs)};`);
      }
      if (w && isDirect) {
        const writer = holds ? "directOf" : "direct";
        lines.line(`w = ${codecs.call(writer, "i", `${fixed}${extra}`, unitsOf(inMessage, codecs))};`);
      } else {
        lines.forget();
      }
      const before: Entry[] = [];
      for (const entry of inMessage) {
        const { v, type, parameter } = entry;
        if (!(isDirect && type.kind === "string" && parameter.presence !== "default")) at(parameter.name);
        if (isBuffer(type) && (isDirect ? buffers.includes(entry) : type.kind === "mutBuffer")) {
          if (!isDirect) lines.line(`$${v} = ${bufferBytes(type, v, before, codecs)};`);
          if (!isDirect) lines.need(14);
          const size = arrayOf(type).BYTES_PER_ELEMENT;
          lines.line(
            `${type.kind === "mutBuffer" ? `at_${v} = ` : ""}${codecs.call("writeBytes", "w", `$${v}`, `${size}`)};`,
          );
          if (!isDirect) lines.left(1000);
          before.push(entry);
        } else {
          // Its class was looked at first.
          const of: Low = isDirect && type.kind === "jsClass" ? { kind: "any" } : type;
          writeField({ name: parameter.name, isDefault: parameter.presence === "default", of }, v, lines, codecs);
        }
      }
    },
    () => {
      const thrown = codecs.call("refused", "i", "e", called, isOne ? JSON.stringify(last) : "at");
      const isLone = inMessage.length === 1 && isReference((only as Entry).type);
      return holds && !isLone ? `(${codecs.call("forget", "w")}, ${thrown})` : thrown;
    },
  );
  if (w)
    lines.line(
      `const message = ${isDirect ? codecs.call("seal", "i", "w", `${fixed}${extra}`) : codecs.call(holds ? "sendOf" : "send", "i", "w")};`,
    );
  if (!isDirect) {
    // What was written to the buffers of `w` has moved.
    for (const { at } of mutable) lines.line(`${at} += message;`);
  }
  return { args, w, isStaged: w && !isDirect, mutable };
}

/** Whether writing the arguments may run code of the user's, or takes bytes that are not known before. */
export function needsStage(entries: readonly Entry[]): boolean {
  return entries.some(({ type, parameter, isScalar }) => {
    if (isScalar) return false;
    if (parameter.presence === "default") return !isSimple({ kind: "option", of: type, none: "undefined" });
    return type.kind !== "jsClass" && !isSimple(type);
  });
}

function isBuffer(type: Low): type is Low & { kind: "buffer" | "mutBuffer" } {
  return type.kind === "buffer" || type.kind === "mutBuffer";
}

/** Whether writing a value runs no user code and takes a known size beside its text, so that it can go to memory. */
function isSimple(type: Low): boolean {
  switch (type.kind) {
    case "scalar":
    case "string":
    case "unit":
    case "buffer":
    case "mutBuffer":
    case "any":
    case "object":
      return true;
    case "option":
      return isSimple(type.of) && !isBuffer(type.of);
    case "named":
      return type.type.body.kind === "enum";
    default:
      return false;
  }
}

/** Bytes at most of a value that is nothing but a number, or one of a few. */
export function fixedSize(type: Low): number | undefined {
  const core = innermost(type);
  return core.kind === "scalar" || (core.kind === "named" && isSimple(core)) ? sizeOf(type) : undefined;
}

/** Bytes of a simple value in the fixed part at most, without the elements of a buffer. */
function sizeOf(type: Low): number {
  switch (type.kind) {
    case "string":
      return 11;
    case "buffer":
    case "mutBuffer":
      return 14;
    case "option":
      return 1 + sizeOf(type.of);
    case "unit":
      return 0;
    case "named":
      return 3;
    case "any":
    case "object":
    case "jsClass":
      return ROOM_OF.any as number;
    case "scalar":
      return type.of.endsWith("128") ? 23 : 15;
    default:
      return 0;
  }
}

function unitsOf(entries: readonly Entry[], codecs: Codecs): string {
  const texts = entries.flatMap(({ v, type, parameter }) => {
    const core = type.kind === "option" ? innermost(type) : type;
    if (core.kind !== "string") return [];
    return type.kind === "string" && parameter.presence !== "default" ? [`${v}.length`] : [codecs.call("units", v)];
  });
  return texts.join(" + ") || "0";
}

function innermost(type: Low): Low {
  return type.kind === "option" ? innermost(type.of) : type;
}

function bufferBytes(type: Low, v: string, before: readonly Entry[], codecs: Codecs): string {
  if (!isBuffer(type)) throw new Error("no buffer");
  if (type.kind === "buffer") return codecs.call("toBytes", v, arrayOf(type).name);
  const others = before.filter((each) => each.type.kind === "mutBuffer").map((each) => `$${each.v}`);
  return codecs.call("toMutable", v, arrayOf(type).name, `[${others.join(", ")}]`);
}

function arrayOf({ element }: Low & { kind: "buffer" | "mutBuffer" }): TypedArrayConstructor {
  return KINDS[element].array as TypedArrayConstructor;
}
