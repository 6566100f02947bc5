/** What stands after the names of types. */
import { isFlat, isRest, resolve } from "../../src/low.ts";
import type { Body, Choice, Field, NamedType, Type, Variant } from "../../src/type.ts";
import { classNames, errorTypes, namedTypes, type TypeName, typeNames } from "../manifest/name.ts";
import { takenTypes } from "../manifest/taken.ts";
import type { Manifest } from "../manifest/type.ts";
import { type Context, type Direction, nameOf, type Place } from "./context.ts";
import { comment, type Docs } from "./docs.ts";
import { importedText } from "./imported.ts";
import { declarationText } from "./signature.ts";
import { joined, key, operand, quote, unionMembers } from "./syntax.ts";
import { builtIn, passedTexts, promiseText, resultText, typeText } from "./type.ts";

export function prepare(manifest: Manifest, isFar = false): Context {
  const errors = new Set(errorTypes(manifest).map(({ id }) => id));
  const shared = {
    manifest,
    names: typeNames(manifest),
    space: [],
    classes: classNames(manifest, []),
    aliases: new Map<string, string>(),
    inputs: new Set<TypeName>(),
    errors,
    isFar,
  };
  const context: Context = { ...shared, helpers: new Set() };
  // Whether a type differs depends on those it names: from "none does", up to the least set that holds.
  const trial: Context = { ...shared, helpers: new Set() };
  const ids = takenTypes(manifest);
  const taken = namedTypes(manifest).filter(({ id }) => ids.has(id));
  for (let before = -1; before !== context.inputs.size; ) {
    before = context.inputs.size;
    for (const type of taken) if (differs(type, trial)) context.inputs.add(nameOf(type.id, context));
  }
  return context;
}

function differs(type: NamedType, context: Context): boolean {
  if (type.typescript !== undefined) return false;
  const body = declaredBody(type, context);
  const parameters = type.parameters;
  // A property that is only `readonly` takes the same values.
  const properties = /\breadonly (?=(?:[^\s:;[\](){}"]+|"(?:[^"\\]|\\.)*")\??: )/g;
  const [input, output] = (["in", "out"] as const).map((direction) =>
    bodyText(body, direction, context, parameters).replace(properties, ""),
  );
  return input !== output;
}

/** The body that is declared: with parameters, where one generic type stands for all of its instances. */
export function declaredBody(type: NamedType, context: Context): Body {
  return nameOf(type.id, context).generic && type.generic ? type.generic : type.body;
}

/** What stands after `type Name =`. */
export function bodyText(body: Body, direction: Direction, context: Context, parameters: readonly string[]): string {
  const inner = { parameters, eager: false };
  const eager = { parameters, eager: true };
  const isIn = direction === "in";
  switch (body.kind) {
    case "record":
      return body.fields.length ? objectText(body.fields, direction, context, inner, "") : "object";
    case "alias":
      if (body.brand)
        return `${operand(typeText(body.of, "out", context, eager))} & { readonly __brand: ${quote(body.brand)} }`;
      return typeText(body.of, direction, context, eager);
    case "enum":
      return enumText(body.variants, direction) || "never";
    case "trait":
      return traitText(body, context);
    case "imported":
      return importedText(body, context);
    case "untagged":
      return joined(body.variants.map((of) => untaggedText(of, direction, context, eager))) || "never";
    case "union": {
      const variants = body.variants.map((variant) => {
        const tag = `${isIn ? "readonly " : ""}${key(body.tag)}: ${enumText([variant], direction)}`;
        const text = variantText(tag, variant, body.content, direction, context, inner);
        return `\n${comment({ text: variant.docs }, "  ")}  | ${text}`;
      });
      return variants.join("") || "never";
    }
  }
}

/** Type of `data` of an error of this variant. */
export function dataText(variant: Variant, context: Context, parameters: readonly string[]): string {
  const place = { parameters, eager: false };
  const { content } = variant;
  switch (content.kind) {
    case "unit":
      return "undefined";
    case "record":
      return objectText(content.fields, "out", context, place);
    case "newtype": {
      const text = typeText(content.of, "out", context, place);
      return isFlat(content.of, context.manifest.types) ? text : `{ value: ${text} }`;
    }
    case "tuple":
      return `{ value: ${typeText({ kind: "tuple", of: content.of }, "out", context, place)} }`;
  }
}

/** A variant is known by its class, so that here nothing else stands for a buffer, a list, a record or a bigint. */
function untaggedText(type: Type, direction: Direction, context: Context, place: Place): string {
  const text = typeText(type, direction, context, place);
  if (direction === "out") return text;
  switch (type.kind) {
    case "buffer":
      return type.element === "u8" ? `globalThis.Exclude<${text}, readonly number[]>` : builtIn(type.element);
    case "i64":
    case "u64":
    case "i128":
    case "u128":
    case "list":
    case "array":
    case "record":
    case "map":
      return unionMembers(text)[0] as string;
    default:
      return text;
  }
}

/** The names of variants, or their numbers; on the way in whatever else is taken for them. */
function enumText(variants: readonly Omit<Choice, "docs">[], direction: Direction): string {
  const texts = variants.flatMap(({ name, value, aliases = [], isOther }) => {
    const own = value === undefined ? quote(name) : `${value}`;
    if (direction === "out") return [own];
    // A union with `string` itself would lose the names that editors offer.
    return [own, ...aliases.map(quote), ...(isOther ? [`(${value === undefined ? "string" : "number"} & {})`] : [])];
  });
  return texts.join(" | ");
}

/** `inner`: what the property is called that holds the content, if the fields do not stand beside the tag. */
function variantText(
  tag: string,
  variant: Variant,
  inner: string | undefined,
  direction: Direction,
  context: Context,
  place: Place,
): string {
  const { content } = variant;
  const value = (text: string): string => `${direction === "in" ? "readonly " : ""}${key(inner ?? "value")}: ${text}`;
  switch (content.kind) {
    case "unit":
      return inline([tag]);
    case "record":
      if (inner !== undefined)
        return inline([tag, value(objectText(content.fields, direction, context, place, "    "))]);
      return objectText(content.fields, direction, context, place, "    ", tag);
    case "tuple":
      return inline([tag, value(typeText({ kind: "tuple", of: content.of }, direction, context, place))]);
    case "newtype": {
      if (inner !== undefined || !isFlat(content.of, context.manifest.types))
        return inline([tag, value(typeText(content.of, direction, context, place))]);
      const fields = direction === "in" ? inlined(content.of, context) : undefined;
      if (fields) return objectText(fields, direction, context, place, "    ", tag);
      return `(${inline([tag])} & ${operand(typeText(content.of, direction, context, { ...place, eager: true }))})`;
    }
  }
}

/**
 * An object type, on one line where that is short and nothing is documented, or where there is no `indent`; and what
 * stands beside it.
 */
function objectText(
  all: readonly Field[],
  direction: Direction,
  context: Context,
  place: Place,
  indent?: string,
  tag?: string,
): string {
  const isIn = direction === "in";
  const fields = isIn ? all.flatMap((each) => (each.isFlat && inlined(each.type, context)) || [each]) : all;
  const flat = fields.filter(({ isFlat }) => isFlat);
  const rest = isIn ? flat.find(({ type }) => isRest(type, context.manifest.types)) : undefined;
  // One of several names must be there: each is an object type of its own.
  const either = isIn ? fields.filter(({ aliases, presence }) => aliases && presence === "required") : [];
  const members = fields
    .filter((each) => !each.isFlat && !either.includes(each))
    .flatMap((field) => namesOf(field, direction).map((name) => ({ ...field, name })))
    .map((field) => ({ text: fieldText(field, direction, context, place), docs: fieldDocs(field) }));
  if (rest) members.push({ text: indexText(fields, rest, tag, context, place), docs: { text: rest.docs, tags: [] } });
  const own = members.length || tag || flat.length + either.length === 0;
  const beside = [
    ...either.map((field) => {
      const texts = namesOf(field, direction).map((name) => fieldText({ ...field, name }, direction, context, place));
      return `(${texts.map((text) => inline([text])).join(" | ")})`;
    }),
    ...flat.flatMap((field) => {
      if (field === rest) return [];
      return [operand(typeText(field.type, direction, context, { ...place, eager: true }))];
    }),
  ];
  const parts = [...(own ? [block(members, indent, tag)] : []), ...beside];
  return tag && parts.length > 1 ? `(${parts.join(" & ")})` : parts.join(" & ");
}

/**
 * The fields of a record that takes the rest, which must stand where it is flattened: its index signature would not let
 * others stand beside it. Nothing for other types.
 */
function inlined(type: Type, context: Context): readonly Field[] | undefined {
  const target = resolve(type, context.manifest.types);
  const body = target.kind === "named" ? context.manifest.types[target.id]?.body : undefined;
  if (body?.kind !== "record") return undefined;
  const fields = body.fields.flatMap((each) => (each.isFlat && inlined(each.type, context)) || [each]);
  return fields.some((each) => each.isFlat && isRest(each.type, context.manifest.types)) ? fields : undefined;
}

interface Member {
  readonly text: string;
  readonly docs: Docs;
}

function block(members: readonly Member[], indent: string | undefined, tag: string | undefined): string {
  const texts = members.map(({ text }) => text);
  const docs = members.map((each) => comment(each.docs, `${indent}  `));
  const line = inline([...(tag ? [tag] : []), ...texts]);
  if (indent === undefined || (line.length <= 80 && docs.every((each) => each === ""))) return line;
  const first = tag ? `${indent}  ${tag};\n` : "";
  return `{\n${first}${texts.map((text, i) => `${docs[i]}${indent}  ${text};\n`).join("")}${indent}}`;
}

function namesOf({ name, aliases = [] }: Field, direction: Direction): readonly string[] {
  return direction === "in" ? [name, ...aliases] : [name];
}

/** The index signature of a record that takes the rest: it must fit all fields as well. */
function indexText(
  fields: readonly Field[],
  rest: Field,
  tag: string | undefined,
  context: Context,
  place: Place,
): string {
  const target = resolve(rest.type, context.manifest.types) as Type & { readonly of: Type };
  const others = valueTexts(
    fields.filter((each) => each !== rest),
    context,
    place,
  );
  const value = others
    ? joined([typeText(target.of, "in", context, place), ...(tag ? ["string"] : []), ...others])
    : "unknown";
  return `readonly [key: string]: ${value}`;
}

/** What properties may hold, unless only the type that stands beside them knows. */
function valueTexts(fields: readonly Field[], context: Context, place: Place): readonly string[] | undefined {
  const texts = fields.map(({ type, presence, isFlat }) => {
    if (!isFlat) return [typeText(type, "in", context, place), ...(presence === "required" ? [] : ["undefined"])];
    const target = resolve(type, context.manifest.types);
    const body = target.kind === "named" ? context.manifest.types[target.id]?.body : undefined;
    return body?.kind === "record" ? valueTexts(body.fields, context, place) : undefined;
  });
  return texts.every((each) => each !== undefined) ? texts.flat() : undefined;
}

function fieldText(field: Field, direction: Direction, context: Context, place: Place): string {
  const text = typeText(field.type, direction, context, place);
  const mark = field.isSkipped ? "?" : "";
  if (direction === "out")
    return `${field.type.kind === "readonly" ? "readonly " : ""}${key(field.name)}${mark}: ${text}`;
  if (field.presence === "required") return `readonly ${key(field.name)}: ${text}`;
  return `readonly ${key(field.name)}?: ${text.endsWith(" | undefined") ? text : `${text} | undefined`}`;
}

function fieldDocs(field: Field): Docs {
  return {
    text: field.docs,
    tags: field.presence === "default" && field.default ? [`@default ${field.default}`] : [],
  };
}

function inline(members: readonly string[]): string {
  return `{ ${members.join("; ")} }`;
}

/** What stands after `interface Name `: what Rust gives goes out, and what comes back is taken. */
export function traitText({ methods }: Body & { readonly kind: "trait" }, context: Context): string {
  const texts = methods.map(({ name, docs, parameters, result }) => {
    const list = passedTexts(parameters, context);
    const given = result.kind === "promise" ? promiseText(result.of, "in", context) : resultText(result, "in", context);
    return comment({ text: docs }, "  ") + declarationText(key(name), list, `: ${given}`, "  ");
  });
  return `{\n${texts.join("")}}`;
}
