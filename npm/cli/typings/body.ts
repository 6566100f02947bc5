/** What stands after the names of types. */
import { isFlat } from "../../src/low.ts";
import type { Body, Field, NamedType, Type, Variant } from "../../src/type.ts";
import { classNames, errorTypes, namedTypes, type TypeName, typeNames } from "../manifest/name.ts";
import { takenTypes } from "../manifest/taken.ts";
import type { Manifest } from "../manifest/type.ts";
import { type Context, type Direction, nameOf, type Place } from "./context.ts";
import { comment } from "./docs.ts";
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
      return body.fields.length ? block(body.fields, direction, context, inner, "") : "object";
    case "alias":
      if (body.brand)
        return `${operand(typeText(body.of, "out", context, eager))} & { readonly __brand: ${quote(body.brand)} }`;
      return typeText(body.of, direction, context, eager);
    case "enum":
      return body.variants.map(({ name }) => quote(name)).join(" | ") || "never";
    case "trait":
      return traitText(body, context);
    case "imported":
      return importedText(body, context);
    case "untagged":
      return joined(body.variants.map((of) => untaggedText(of, direction, context, eager))) || "never";
    case "union": {
      const variants = body.variants.map((variant) => {
        const tag = `${isIn ? "readonly " : ""}${key(body.tag)}: ${quote(variant.name)}`;
        const text = variantText(tag, variant, direction, context, inner);
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
      return inline(content.fields.map((field) => fieldText(field, "out", context, place)));
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
      return unionMembers(text)[0] as string;
    default:
      return text;
  }
}

function variantText(tag: string, variant: Variant, direction: Direction, context: Context, place: Place): string {
  const { content } = variant;
  const value = (text: string): string => `${direction === "in" ? "readonly " : ""}value: ${text}`;
  switch (content.kind) {
    case "unit":
      return inline([tag]);
    case "record":
      return block(content.fields, direction, context, place, "    ", tag);
    case "tuple":
      return inline([tag, value(typeText({ kind: "tuple", of: content.of }, direction, context, place))]);
    case "newtype": {
      if (!isFlat(content.of, context.manifest.types))
        return inline([tag, value(typeText(content.of, direction, context, place))]);
      return `(${inline([tag])} & ${operand(typeText(content.of, direction, context, { ...place, eager: true }))})`;
    }
  }
}

/** An object type, on one line where that is short and nothing is documented. */
function block(
  fields: readonly Field[],
  direction: Direction,
  context: Context,
  place: Place,
  indent: string,
  tag?: string,
): string {
  const texts = fields.map((field) => fieldText(field, direction, context, place));
  const docs = fields.map((field) => comment(fieldDocs(field), `${indent}  `));
  const line = inline([...(tag ? [tag] : []), ...texts]);
  if (line.length <= 80 && docs.every((each) => each === "")) return line;
  const first = tag ? `${indent}  ${tag};\n` : "";
  return `{\n${first}${texts.map((text, i) => `${docs[i]}${indent}  ${text};\n`).join("")}${indent}}`;
}

function fieldText(field: Field, direction: Direction, context: Context, place: Place): string {
  const text = typeText(field.type, direction, context, place);
  if (direction === "out") return `${field.type.kind === "readonly" ? "readonly " : ""}${key(field.name)}: ${text}`;
  if (field.presence === "required") return `readonly ${key(field.name)}: ${text}`;
  return `readonly ${key(field.name)}?: ${text.endsWith(" | undefined") ? text : `${text} | undefined`}`;
}

function fieldDocs(field: Field): { text: string; tags: string[] } {
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
