/** How values of each type are read: what `npm/src/dynamic/read.ts` does, as text. */
import { KINDS } from "../../src/kind.ts";
import {
  flatFields,
  isByteBuffer,
  isNumberKey,
  type Low,
  type LowField,
  type LowScalar,
  type LowVariant,
  mayMeet,
  namesOf,
  readMayFail,
} from "../../src/low.ts";
import type { Element } from "../../src/type.ts";
import type { Codecs } from "./codecs.ts";
import { dotted, property } from "./names.ts";

/** An expression that reads from `r`. */
export function read(low: Low, codecs: Codecs): string {
  switch (low.kind) {
    case "scalar":
      return shown(low, codecs.call(low.row.read?.name as string, "r"), codecs);
    case "unit":
      return "undefined";
    case "string":
      return codecs.call("readString", "r");
    case "json":
      return codecs.call("readJson", "r");
    case "serde":
      return codecs.call("readSerde", "r");
    case "class":
      return codecs.call("readClass", "r", codecs.className(low.id));
    case "rustFunction":
      return codecs.call("readRustFunction", "r", codecs.made("function", low));
    case "promise":
      return codecs.call("readPromise", "r", codecs.made("promise", low.of));
    case "rustStream":
      return codecs.call("readStream", "r", readerOf(low.of, codecs), ...(isByteBuffer(low.of) ? ["true"] : []));
    case "rustIterator":
      return codecs.call("readIterator", "r", readerOf(low.of, codecs));
    case "buffer":
      return codecs.call("readBuffer", "r", arrayName(low.element));
    case "memoryView":
      return codecs.call("readView", "r", arrayName(low.element));
    case "option":
      return `${codecs.call("readBool", "r")} ? ${bracket(read(low.of, codecs))} : ${low.none}`;
    case "named": {
      const body = low.body();
      if (body.kind === "enum") return `${codecs.enumName(low)}[${readIndex(body.names.length, codecs)}]`;
      break;
    }
    case "list":
      if (low.of.kind === "string") return codecs.call("readStrings", "r");
      if (low.of.kind === "scalar" && isBig(low.of))
        return codecs.call("readBigInts", "r", arrayName(low.of.of as Element));
      break;
    case "array":
    case "tuple":
    case "record":
    case "map":
    case "set":
      break;
    default:
      return codecs.call("readReference", "r");
  }
  return `${codecs.made("read", low)}(r)`;
}

export function arrayName(element: Element): string {
  return KINDS[element].array?.name as string;
}

/** What JavaScript sees of a scalar. */
export function shown({ of, shown }: LowScalar, value: string, codecs: Codecs): string {
  if (shown === "number") return codecs.call("fromInteger", value, JSON.stringify(of));
  if (shown === "bigint") return `BigInt(${value})`;
  if (shown === "Date") return codecs.call("dateOf", value);
  return value;
}

/** Whether JavaScript sees the elements of a `BigInt64Array` or `BigUint64Array`. */
function isBig({ of, shown }: LowScalar): boolean {
  return (of === "i64" || of === "u64") && shown === undefined;
}

/** A function that reads a value by itself, for the runtime to call. */
function readerOf(low: Low, codecs: Codecs): string {
  const text = read(low, codecs);
  return /^([\w$]+)\(r\)$/.exec(text)?.[1] ?? `(r) => ${text}`;
}

/** `read_…` */
export function readerText(name: string, low: Low, codecs: Codecs): string {
  return `function ${name}(r) {\n${bodyText(low, codecs)}\n}\n`;
}

function bodyText(low: Low, codecs: Codecs): string {
  const counted = (body: string): string => `for (let n = ${codecs.call("readU32", "r")}; n > 0; n--) ${body};`;
  const placed = (declared: string, statement: string, place: string): readonly string[] =>
    readMayFail(low) ? attemptText(declared, [statement], codecs.call("within", "e", place)) : [statement];
  switch (low.kind) {
    case "list":
    case "array": {
      const n = low.kind === "list" ? codecs.call("readU32", "r") : `${low.length}`;
      const loop = `for (let k = 0; k < n; k++) list[k] = ${read(low.of, codecs)};`;
      const each = placed("let k = 0;", readMayFail(low) ? loop.replace("let k = 0", "") : loop, "k");
      return lines(`const n = ${n};`, "const list = new Array(n);", ...each, "return list;");
    }
    case "tuple": {
      const items = low.of.map((of, k) => marked(`${k}`, of, read(of, codecs)));
      return lines(...placed("let at = 0;", `return [${items.join(", ")}];`, "at"));
    }
    case "record": {
      if (low.key) return keyedText(low, low.key, codecs);
      const key = readMayFail(low) ? `(key = ${codecs.call("readKey", "r")})` : codecs.call("readKey", "r");
      const set = `for (let n = count; n > 0; n--) ${codecs.call("setProperty", "map", key, read(low.of, codecs))};`;
      const each = placed('let key = "";', set, codecs.call("property", "key"));
      return lines(
        `const count = ${codecs.call("readU32", "r")};`,
        `const map = ${codecs.call("newRecord", "count")};`,
        ...each,
        `return ${codecs.call("finishRecord", "map", "count")};`,
      );
    }
    case "map": {
      const set = `map.set(${read(low.key, codecs)}, ${read(low.of, codecs)})`;
      if (!readMayFail(low)) return lines("const map = new Map();", counted(set), "return map;");
      const [count, loop, refuse] = recounted("map", low.key, codecs);
      const each = [
        `${loop} {`,
        "  inKey = true;",
        `  key = ${read(low.key, codecs)};`,
        "  inKey = false;",
        `  map.set(key, ${read(low.of, codecs)});`,
        "}",
      ];
      const place = `inKey ? \`.keys()[\${map.size}]\` : ${codecs.call("entry", "key")}`;
      const thrown = codecs.call("within", "e", place);
      const text = attemptText("let key, inKey;", each, thrown);
      return lines("const map = new Map();", ...count, ...text, ...refuse, "return map;");
    }
    case "set": {
      const [count, loop, refuse] = recounted("set", low.of, codecs);
      const each = placed("", `${loop} set.add(${read(low.of, codecs)});`, "`.values()[${set.size}]`");
      return lines("const set = new Set();", ...count, ...each, ...refuse, "return set;");
    }
    case "named":
      return namedText(low, codecs);
    default:
      throw new Error(`${low.kind} needs no function`);
  }
}

/** Reads an object whose keys are more than texts. */
function keyedText(low: Low & { kind: "record" }, key: Low, codecs: Codecs): string {
  const text = isNumberKey(key) ? `\`\${${read(key, codecs)}}\`` : read(key, codecs);
  const set = codecs.use(key.kind === "string" ? "setNew" : "setProperty");
  const count = codecs.call("readU32", "r");
  if (!readMayFail(low)) {
    const loop = `for (let n = ${count}; n > 0; n--) ${set}(map, ${text}, ${read(low.of, codecs)});`;
    return lines("const map = {};", loop, "return map;");
  }
  const loop = `for (let n = ${count}; n > 0; n--) ${set}(map, (key = ${text}), ${read(low.of, codecs)});`;
  const each = attemptText('let key = "";', [loop], codecs.call("within", "e", codecs.call("property", "key")));
  return lines("const map = {};", ...each, "return map;");
}

/** The statements around those that read what has keys: before, the head of the loop, and after. */
function recounted(
  into: "map" | "set",
  key: Low,
  codecs: Codecs,
): readonly [count: readonly string[], loop: string, refuse: readonly string[]] {
  const count = codecs.call("readU32", "r");
  if (!mayMeet(key)) return [[], `for (let n = ${count}; n > 0; n--)`, []];
  const refuse = `${codecs.call("refuseMet", into, "count")};`;
  return [[`const count = ${count};`], "for (let n = count; n > 0; n--)", [refuse]];
}

/** The body of a function. */
export function lines(...texts: readonly string[]): string {
  return texts.map((text) => text.replace(/^/gm, "  ")).join("\n");
}

/** Statements that throw `thrown` instead of what they throw, and what is declared before them. */
export function attemptText(declared: string, statements: readonly string[], thrown: string): readonly string[] {
  const inner = statements.map((text) => text.replace(/^/gm, "  "));
  return [...(declared ? [declared] : []), "try {", ...inner, "} catch (e) {", `  throw ${thrown};`, "}"];
}

/** An expression that notes where it is before it reads a value which may be refused. */
function marked(place: string, of: Low, value: string): string {
  return readMayFail(of) ? `(at = ${place}, ${value})` : value;
}

function namedText(low: Low & { kind: "named" }, codecs: Codecs): string {
  const body = low.body();
  const placed = (statement: string): string =>
    readMayFail(low)
      ? lines(...attemptText('let at = "";', [statement], codecs.call("within", "e", "at")))
      : lines(statement);
  switch (body.kind) {
    case "record":
      return placed(`return ${readFields(body.fields, codecs)};`);
    case "alias":
      return lines(`return ${read(body.of, codecs)};`);
    case "union":
      return placed(casesText(body.variants, (variant) => readVariant(body.tag, variant, codecs), codecs));
    case "untagged":
      return lines(casesText(body.variants, (of) => read(of, codecs), codecs));
    default:
      throw new Error(`${body.kind} needs no function`);
  }
}

function casesText<T>(variants: readonly T[], text: (variant: T) => string, codecs: Codecs): string {
  const head = `switch (${readIndex(variants.length, codecs)}) {`;
  const cases = variants.map((variant, i) => `  case ${i}:\n    return ${text(variant).replaceAll("\n", "\n    ")};`);
  return `${head}\n${cases.join("\n")}\n}`;
}

/** An expression for which of so many variants follows. */
export function readIndex(count: number, codecs: Codecs): string {
  return codecs.call(count > 256 ? "readU16" : "readU8", "r");
}

function readVariant(tag: string, variant: LowVariant, codecs: Codecs): string {
  const tagged = `${property(tag)}: ${JSON.stringify(variant.name)}`;
  if (variant.kind === "value") return `{ ${tagged}, ${readContent(variant, codecs)} }`;
  return readFields(variant.kind === "flat" ? flatFields(variant.of) : variant.fields, codecs, [tag, tagged]);
}

/** The `data` of an error. `at` says where it has come to. */
export function readData(variant: LowVariant, codecs: Codecs): string {
  switch (variant.kind) {
    case "fields":
      return readFields(variant.fields, codecs);
    case "flat":
      return read(variant.of, codecs);
    case "value":
      return `{ ${readContent(variant, codecs)} }`;
  }
}

function readContent({ at, of }: LowVariant & { kind: "value" }, codecs: Codecs): string {
  return `${property(at)}: ${marked(JSON.stringify(dotted(at)), of, read(of, codecs))}`;
}

/** `tag`: what it is called, and the text of the property. */
function readFields(fields: readonly LowField[], codecs: Codecs, tag?: readonly [name: string, text: string]): string {
  const texts = fields.map(({ name, isDefault, isSkipped, isFlat, of }) => {
    const value = read(of, codecs);
    if (isFlat) {
      const names = [...(tag ? [tag[0]] : []), ...namesOf(fields)];
      const spread = of.kind === "record" ? codecs.call("besides", value, JSON.stringify(names)) : value;
      return `...(at = "", ${spread})`;
    }
    if (isSkipped) {
      const member = `{ ${property(name)}: ${marked(JSON.stringify(dotted(name)), of, value)} }`;
      return `...(${codecs.call("readBool", "r")} ? ${member} : undefined)`;
    }
    const text = isDefault ? `${codecs.call("readBool", "r")} ? ${bracket(value)} : undefined` : value;
    return `${property(name)}: ${marked(JSON.stringify(dotted(name)), of, text)}`;
  });
  const all = tag ? [tag[1], ...texts] : texts;
  if (all.length === 0) return "{}";
  const line = `{ ${all.join(", ")} }`;
  return line.length <= 100 ? line : `{\n${all.map((text) => `  ${text},\n`).join("")}}`;
}

/** An expression as an operand of `?:`. */
function bracket(text: string): string {
  return text.includes(" ? ") && !/^[\w$]+\(/.test(text) ? `(${text})` : text;
}
