/** How the values of each type are checked and written: what `npm/src/dynamic/write.ts` does, as text. */
import { KINDS, ROOM_OF } from "../../src/kind.ts";
import {
  arrayOf,
  holdsCallables,
  isEmpty,
  isNumberKey,
  isPartial,
  type Low,
  type LowEnum,
  type LowField,
  type LowNamed,
  type LowRecord,
  type LowScalar,
  type LowUnion,
  type LowVariant,
  namesOf,
  takesNothing,
  takesUndefined,
} from "../../src/low.ts";
import { choices, expectedOf, shapeOf } from "../../src/shape.ts";
import type { TypedArrayConstructor } from "../../src/wire/bytes.ts";
import type { Codecs } from "./codecs.ts";
import { Lines, ROOM } from "./lines.ts";
import { dotted, isPlain, property } from "./names.ts";
import { placeText, readProperties } from "./property.ts";
import { testText } from "./untagged.ts";

/**
 * Appends statements that check the value in variable `v` and write it to `w`. `name`: the parameter or field that it
 * is, if it is one.
 */
export function write(low: Low, v: string, lines: Lines, codecs: Codecs, name?: string): void {
  const put = (bytes: number, name: string, ...more: string[]): void => {
    lines.need(bytes);
    lines.line(`${codecs.call(name, "w", v, ...more)};`);
  };
  switch (low.kind) {
    case "scalar":
      return writeScalar(low, v, lines, codecs);
    case "class":
      return put(7, "writeClass", codecs.className(low.id), ...codecs.stamped(low.id, v));
    case "jsClass":
      return put(7, "writeInstance", JSON.stringify(low.name));
    case "imported":
      return put(7, "writeImported", codecs.made("imported", low));
    case "trait":
      return put(7, "writeTrait", codecs.made("trait", low));
    case "jsFunction":
      return put(7, "writeFunction", codecs.made("callback", low), ...placeOf(lines, name, "()"));
    case "promise":
    case "stream": {
      const writer = low.kind === "stream" ? "writeStream" : "writePromise";
      return put(7, writer, writerOf(low.of, codecs), ...placeOf(lines, name));
    }
    case "buffer":
      put(14, "writeBuffer", arrayName(low.element));
      return lines.left(ROOM - 16);
    case "json": {
      const more = low.isWide ? [low.form, "true"] : low.form === "value" ? [] : [low.form];
      put(0, "writeJson", ...more.map((each) => (each === "true" ? each : JSON.stringify(each))));
      return lines.left(0);
    }
    case "serde":
      put(0, "writeSerde");
      return lines.left(0);
    case "memoryView":
      return put(11, "writeView", arrayName(low.element));
    case "option":
      return writeOption(low, v, lines, codecs, name);
    case "named": {
      const body = low.body();
      if (body.kind === "enum") return writeVariant(body.names.length, nameText(low, body, v, codecs), lines, codecs);
      break;
    }
    case "list":
      if (low.of.kind !== "string") break;
      put(7, "writeStrings");
      return lines.left(0);
    case "array":
    case "tuple":
    case "record":
    case "map":
    case "set":
      break;
    default: {
      const { write } = KINDS[low.kind];
      if (!write) throw new Error(`a ${low.kind} comes from Rust only`);
      return put(ROOM_OF[low.kind] as number, write.name);
    }
  }
  if (low.kind !== "named" && lines.called && holdsCallables(low)) {
    const place = `{ called: ${lines.called}, name: ${JSON.stringify(`${name ?? ""}[…]`)} }`;
    lines.line(`w.place = ${place};`);
  }
  lines.line(`${codecs.made("write", low)}(w, ${v});`);
  lines.left(0);
}

/** An expression for which of its names `v` is. */
function nameText(low: LowNamed, { aliases, other }: LowEnum, v: string, codecs: Codecs): string {
  if (!aliases && other === undefined) return codecs.call("indexOf", v, codecs.enumName(low));
  const more = [JSON.stringify(aliases ?? {}), ...(other === undefined ? [] : [`${other}`])];
  return codecs.call("indexOfNamed", v, codecs.enumName(low), ...more);
}

/** What messages call the function and its parameter, or the type and its field, that a value comes by. */
function placeOf({ called }: Lines, name: string | undefined, after = ""): string[] {
  if (!called) return [];
  return name === undefined ? [called] : [called, JSON.stringify(name + after)];
}

function arrayName(element: keyof typeof KINDS): string {
  return (KINDS[element].array as TypedArrayConstructor).name;
}

function writeScalar({ of, shown, row }: LowScalar, v: string, lines: Lines, codecs: Codecs): void {
  const kind = JSON.stringify(of);
  const value = {
    bigint: () => codecs.call("toSmall", v, kind),
    number: () => codecs.call("toSafe", v, kind),
    Date: () => codecs.call("toDate", v),
    plain: () => v,
  };
  // Their functions are those of `i32` and `u32`.
  const more = of.endsWith("size") ? [kind] : [];
  lines.need(ROOM_OF[of] as number);
  lines.line(`${codecs.call(row.write?.name as string, "w", value[shown ?? "plain"](), ...more)};`);
}

/** `index`: an expression. */
function writeVariant(count: number, index: string, lines: Lines, codecs: Codecs): void {
  lines.need(3);
  lines.line(`${codecs.call(count > 256 ? "writeTag16" : "writeTag", "w", index)};`);
}

function writeOption(
  { of }: Low & { kind: "option" },
  v: string,
  lines: Lines,
  codecs: Codecs,
  name: string | undefined,
): void {
  if (of.kind === "objectReference") {
    // There is a reference to nothing.
    lines.line(`const ${v}$ = ${codecs.call("referred", v)};`);
    return writeEither(`${v}$ === undefined || ${v}$ === null`, { kind: "object" }, `${v}$`, lines, codecs);
  }
  // `null` may be the inner one's.
  const isNone = of.kind === "option" ? `${v} === undefined` : `${v} === undefined || ${v} === null`;
  writeEither(isNone, of, v, lines, codecs, name);
}

function writeEither(isNone: string, of: Low, v: string, lines: Lines, codecs: Codecs, name?: string): void {
  lines.need(1);
  lines.branches([
    [`if (${isNone})`, () => lines.line(`${codecs.call("writeTag", "w", "0")};`)],
    [
      "else",
      () => {
        lines.line(`${codecs.call("writeTag", "w", "1")};`);
        write(of, v, lines, codecs, name);
      },
    ],
  ]);
}

/** Writes a field or parameter, which may be absent. */
export function writeField(field: LowField, v: string, lines: Lines, codecs: Codecs): void {
  const { name, isDefault, isSkipped, of } = field;
  if (isDefault) return writeEither(`${v} === undefined`, of, v, lines, codecs, name);
  if (isSkipped) {
    // JavaScript must give it.
    lines.need(1);
    lines.line(`${codecs.call("writeTag", "w", "1")};`);
  }
  write(of, v, lines, codecs, name);
}

/** A function that writes a value by itself, for the runtime to call. */
export function writerOf(low: Low, codecs: Codecs): string {
  // Nothing is taken for anything.
  if (low.kind === "unit") return "() => {}";
  const lines = new Lines(codecs.use, ROOM, "");
  write(low, "v", lines, codecs);
  const [only = "", ...more] = lines.text;
  if (more.length > 0) return codecs.made("write", low);
  return /^([\w$]+)\(w, v\);$/.exec(only)?.[1] ?? `(w, v) => ${only.slice(0, -1)}`;
}

/** `write_…` */
export function writerText(name: string, low: Low, codecs: Codecs): string {
  const called = low.kind === "named" ? JSON.stringify(codecs.typeName(low.type.id)) : undefined;
  const lines = new Lines(codecs.use, 0, "  ", called);
  writeBody(low, lines, codecs);
  return `function ${name}(w, v) {\n${lines.text.join("\n")}\n}\n`;
}

function writeBody(low: Low, lines: Lines, codecs: Codecs): void {
  switch (low.kind) {
    case "list":
    case "array":
      return writeList(low, lines, codecs);
    case "tuple":
      return writeTuple(low.of, lines, codecs);
    case "record":
    case "map":
      return writeEntries(low, lines, codecs);
    case "set":
      return writeElements(low.of, lines, codecs);
    case "named":
      return writeNamed(low, lines, codecs);
    default:
      write(low, "v", lines, codecs);
  }
}

function writeList(low: Low & { kind: "list" | "array" }, lines: Lines, codecs: Codecs): void {
  const { of } = low;
  const array = arrayOf(of)?.name;
  const count = low.kind === "list" ? "n" : `${low.length}`;
  if (low.kind === "list") {
    if (array) lines.line(`if (${codecs.call("writeNumbers", "w", "v", array)}) return;`);
    lines.line(`const n = ${codecs.call("lengthOf", "v")};`);
  } else {
    if (array) lines.line(`v = ${codecs.call("toPlain", "v", array)};`);
    lines.line(`${codecs.call("toTuple", "v", count)};`);
  }
  lines.line("let k = 0;");
  lines.attempt(
    () => {
      if (low.kind === "list") {
        lines.need(7);
        lines.line(`${codecs.call("writeCount", "w", "n")};`);
        if (isEmpty(of)) lines.line(`${codecs.call("countEmpty", "w", "n")};`);
      }
      lines.block(`for (; k < ${count}; k++)`, () => {
        lines.line("const x = v[k];");
        if (takesUndefined(of)) lines.line(`if (x === undefined) ${codecs.call("refuseHole", "v", "k")};`);
        lines.forget();
        write(of, "x", lines, codecs);
      });
    },
    () => codecs.call("inArray", "e", "v", "k"),
  );
}

function writeTuple(of: readonly Low[], lines: Lines, codecs: Codecs): void {
  lines.line(`${codecs.call("toTuple", "v", `${of.length}`)};`);
  if (of.length === 0) return;
  lines.line("let k = 0;");
  lines.attempt(
    () =>
      of.forEach((each, k) => {
        if (k) lines.line(`k = ${k};`);
        lines.line(`const x${k} = v[${k}];`);
        if (takesUndefined(each)) lines.line(`if (x${k} === undefined) ${codecs.call("refuseHole", "v", "k")};`);
        write(each, `x${k}`, lines, codecs);
      }),
    () => codecs.call("inArray", "e", "v", "k"),
  );
}

function writeEntries(low: Low & { kind: "record" | "map" }, lines: Lines, codecs: Codecs): void {
  const isMap = low.kind === "map";
  const keys: Low = low.key ?? { kind: "string" };
  const place = (): string => (isMap ? codecs.call("entry", "key") : codecs.call("propertyOf", "v", "key"));
  writeEach(isMap ? "eachEntry" : "eachProperty", "(value, key)", lines, codecs, () => {
    if (!isMap && isPartial(low) && !takesUndefined(low.of)) lines.line("if (value === undefined) return;");
    lines.line("let inKey = true;");
    lines.forget();
    lines.attempt(
      () => {
        let key = "key";
        if (!isMap && isNumberKey(keys)) {
          key = "number";
          lines.line(`const number = ${codecs.call("numberOfKey", "key", `${shapeOf(keys) === "bigint"}`)};`);
        }
        write(keys, key, lines, codecs);
        lines.line("inKey = false;");
        write(low.of, "value", lines, codecs);
      },
      () => codecs.call("within", "e", `inKey ? \`.keys()[\${n}]\` : ${place()}`),
    );
  });
}

function writeElements(of: Low, lines: Lines, codecs: Codecs): void {
  writeEach("eachElement", "(x)", lines, codecs, () => {
    lines.forget();
    lines.attempt(
      () => write(of, "x", lines, codecs),
      () => codecs.call("within", "e", "`.values()[${n}]`"),
    );
  });
}

/** Counts what a collection holds while it is written. */
function writeEach(each: string, parameters: string, lines: Lines, codecs: Codecs, body: () => void): void {
  lines.need(7);
  lines.line(`const head = ${codecs.call("beginCount", "w")};`);
  lines.line("let n = 0;");
  lines.block(
    `${codecs.use(each)}(v, ${parameters} =>`,
    () => {
      body();
      lines.line("n++;");
    },
    "});",
  );
  lines.line(`${codecs.call("endCount", "w", "head", "n")};`);
}

function writeNamed(low: LowNamed, lines: Lines, codecs: Codecs): void {
  const body = low.body();
  switch (body.kind) {
    case "record":
      return writeRecord(low, body, lines, codecs);
    case "alias":
      return guard(low, "", lines, codecs, () => write(body.of, "v", lines, codecs));
    case "union":
      return writeUnion(low, body, lines, codecs);
    case "untagged":
      return guard(low, "", lines, codecs, () => writeUntagged(body.variants, lines, codecs));
    default:
      throw new Error(`${body.kind} needs no function`);
  }
}

/**
 * Statements that write `v`, whose type may contain itself. `at`: what the variable is called that says where they have
 * come to, if there is one; it is declared with `first`, an expression, in it.
 */
function guard(low: LowNamed, first: string, lines: Lines, codecs: Codecs, body: () => void): void {
  const { isRecursive } = low;
  if (isRecursive) lines.line(`const level = ${codecs.call("enter", "w", "v")};`);
  else if (!first) return body();
  if (first) lines.line(`let at = ${first};`);
  lines.attempt(
    () => {
      body();
      if (isRecursive) lines.line("w.levels.pop();");
    },
    () => {
      const error = first ? codecs.call("inRecord", "e", "v", "at") : "e";
      return isRecursive ? codecs.call("leave", error, "level") : error;
    },
  );
}

function writeRecord(low: LowNamed, { fields, isStrict }: LowRecord, lines: Lines, codecs: Codecs): void {
  const [first] = fields;
  const names = JSON.stringify(namesOf(fields));
  // The names are not listed for an ordinary object.
  const object = takesNothing(fields)
    ? `${codecs.call("plainObject", "v")} ?? ${codecs.call("toRecord", "v", names)}`
    : codecs.call("toObject", "v");
  if (!first && !isStrict) return lines.line(`${object};`);
  const locals = readProperties({ fields, isStrict: isStrict ?? false }, object, [], lines, codecs);
  if (!first) return;
  const begin = placeText(first, locals[0] as string, codecs);
  guard(low, begin, lines, codecs, () => writeFields(fields, locals, lines, codecs, true));
}

function writeFields(
  fields: readonly LowField[],
  locals: readonly string[],
  lines: Lines,
  codecs: Codecs,
  isFirst: boolean,
): void {
  fields.forEach((field, i) => {
    const local = locals[i] as string;
    if (i > 0 || !isFirst) lines.line(`at = ${placeText(field, local, codecs)};`);
    writeField(field, local, lines, codecs);
  });
}

function writeUnion(low: LowNamed, body: LowUnion, lines: Lines, codecs: Codecs): void {
  const tag = isPlain(body.tag) ? body.tag : "tag";
  const pattern = tag === body.tag ? tag : `${property(body.tag)}: ${tag}`;
  lines.line(`const { ${pattern} } = ${codecs.call("toObject", "v")};`);
  if (body.content !== undefined)
    lines.line(`${codecs.call("refuseOthers", "v", JSON.stringify([body.tag, body.content]))};`);
  guard(low, JSON.stringify(dotted(body.tag)), lines, codecs, () => writeVariants(body, tag, lines, codecs));
}

function writeVariants(body: LowUnion, tag: string, lines: Lines, codecs: Codecs): void {
  const { variants } = body;
  const wide = variants.length > 256;
  const indexText = (index: number): string => `${codecs.call(wide ? "writeTag16" : "writeTag", "w", `${index}`)};`;
  const other = variants.findIndex(({ isOther }) => isOther);
  lines.need(3);
  lines.block(`switch (${tag})`, () => {
    const cases = variants.map(
      (variant, index) =>
        [
          [variant.name, ...(variant.aliases ?? [])].map((name) => `case ${JSON.stringify(name)}:`).join(" "),
          () => {
            lines.line(indexText(index));
            writeContent(variant, body.tag, lines, codecs);
            lines.line("break;");
          },
        ] as const,
    );
    lines.cases(cases);
    lines.line("default:");
    const names = variants.map(({ name }) => JSON.stringify(name)).join(", ");
    const refuse = `throw ${codecs.call("notOneOf", tag, `[${names}]`)};`;
    if (other < 0) return lines.line(`  ${refuse}`);
    lines.line(`  if (typeof ${tag} !== "string") ${refuse}`);
    lines.line(`  ${indexText(other)}`);
  });
}

function writeContent(variant: LowVariant, tag: string, lines: Lines, codecs: Codecs): void {
  switch (variant.kind) {
    case "fields": {
      if (variant.fields.length === 0 && !variant.isStrict) return;
      // What is wrong with a property there says itself which one it is.
      if (variant.isStrict || variant.fields.some(({ aliases }) => aliases)) lines.line('at = "";');
      const locals = readProperties(variant, "v", [tag], lines, codecs);
      return writeFields(variant.fields, locals, lines, codecs, false);
    }
    case "flat":
      lines.line('at = "";');
      return write(variant.of, "v", lines, codecs);
    case "value": {
      const { at, of } = variant;
      lines.line(at === "value" ? "const { value } = v;" : `const { ${property(at)}: value } = v;`);
      lines.line(`at = ${JSON.stringify(dotted(at))};`);
      return write(of, "value", lines, codecs);
    }
  }
}

function writeUntagged(variants: readonly Low[], lines: Lines, codecs: Codecs): void {
  const wide = variants.length > 256;
  const tests = choices(variants);
  const refuse = (): void => lines.line(`throw ${codecs.call("wrong", "v", JSON.stringify(expectedOf(variants)))};`);
  if (tests.length === 0) return refuse();
  lines.need(3);
  lines.branches([
    ...tests.map(
      (test, i) =>
        [
          `${i ? "else " : ""}if (${testText(test, codecs)})`,
          () => {
            lines.line(`${codecs.call(wide ? "writeTag16" : "writeTag", "w", `${test.index}`)};`);
            write(variants[test.index] as Low, "v", lines, codecs);
          },
        ] as const,
    ),
    ["else", refuse] as const,
  ]);
}
