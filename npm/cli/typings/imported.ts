/** Classes of JavaScript's: what Rust uses of their objects, and what the program must give. */
import type { ImportedType } from "../../src/low.ts";
import { resolve } from "../../src/low.ts";
import type { ImportedBody, Type } from "../../src/type.ts";
import type { ImportItem } from "../manifest/type.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import { comment } from "./docs.ts";
import { declarationText } from "./signature.ts";
import { joined, key } from "./syntax.ts";
import { jsClassText, passedTexts, promiseText, resultText, typeText } from "./type.ts";

/** The type of its objects. One of `globalThis` has typings of its own, if anything has. */
export function importedDeclaration(type: ImportedType, name: string, context: Context): string {
  const docs = comment({ text: type.docs });
  const { module, base } = type.body;
  if (module === "") return `${docs}export type ${name} = ${importedText(type.body, context)};\n`;
  const bases = base.map((each) => typeText(each, "out", context));
  const extended = bases.length ? `extends ${bases.join(", ")} ` : "";
  return `${docs}export interface ${name} ${extended}${block(objectTexts(type, context), "")}\n`;
}

/** The type of the objects of a class of `globalThis`: of those of its names that anything declares. */
export function importedText({ names }: ImportedBody, context: Context): string {
  return names.map((name) => jsClassText(name, context)).join(" & ");
}

/** What a program gives as the class. */
export function classText(type: ImportedType, indent: string, context: Context): string {
  const { name } = nameOf(type.id, context);
  const own = itemsOf(type, context);
  const constructors = own.filter(({ role }) => role === "constructor");
  const inner = `${indent}  `;
  const made = constructors.map((item) => {
    const list = passedTexts(item.parameters, context);
    return comment({ text: item.docs }, inner) + declarationText("new ", list, `: ${name}`, inner);
  });
  const statics = own.filter(({ member, role }) => member?.isStatic && role !== "constructor");
  const texts = [...made, `${inner}readonly prototype: ${name};\n`, ...memberTexts(statics, inner, context)];
  return block(texts, indent);
}

function block(texts: readonly string[], indent: string): string {
  return texts.length ? `{\n${texts.join("")}${indent}}` : "{}";
}

function itemsOf(type: ImportedType, { manifest }: Context): ImportItem[] {
  return manifest.imports.filter(({ member }) => member?.of.id === type.id);
}

/** What its objects have, in the form of an interface. */
function objectTexts(type: ImportedType, context: Context): string[] {
  const own = itemsOf(type, context).filter(({ member }) => !member?.isStatic);
  const members = memberTexts(own, "  ", context);
  return [...indexTexts(own, members.length > 0 || type.body.base.length > 0, context), ...members];
}

/** What an index leads to. One that is a text would have to lead to all that has a name. */
function indexTexts(items: readonly ImportItem[], hasNames: boolean, context: Context): string[] {
  const found = new Map<string, { readonly texts: Set<string>; isReadonly: boolean }>();
  for (const { role, parameters, result } of items) {
    const [index, value] = parameters;
    if (!index || (role !== "indexGetter" && role !== "indexSetter")) continue;
    const isNumber = typeText(index.type, "out", context) === "number";
    if (!isNumber && hasNames) continue;
    const name = isNumber ? "[index: number]" : "[key: string]";
    const isSetter = role === "indexSetter";
    const each = found.get(name) ?? { texts: new Set(), isReadonly: true };
    each.texts.add(isSetter && value ? typeText(value.type, "out", context) : typeText(result, "in", context));
    if (isSetter) each.isReadonly = false;
    found.set(name, each);
  }
  return [...found].map(([name, { texts, isReadonly }]) => {
    return `  ${isReadonly ? "readonly " : ""}${name}: ${joined([...texts])};\n`;
  });
}

/** Methods and properties, each with all that Rust says of it. */
function memberTexts(items: readonly ImportItem[], indent: string, context: Context): string[] {
  const names = new Map<string, ImportItem[]>();
  for (const item of items) {
    if (!["function", "getter", "setter"].includes(item.role)) continue;
    for (const name of [item.name, ...item.others]) names.set(name, [...(names.get(name) ?? []), item]);
  }
  return [...names].flatMap(([name, all]) => {
    const methods = all.filter(({ role }) => role === "function");
    // Another name would do.
    const mark = all.some(({ others }) => others.length > 0) ? "?" : "";
    const texts = methods.map((item) => {
      const given = item.async ? promiseText(item.result, "in", context) : givenText(item.result, context);
      const list = passedTexts(item.parameters, context);
      if (item.signal) {
        context.helpers.add("AbortSignalGiven");
        list.push("signal: AbortSignalGiven");
      }
      return comment({ text: item.docs }, indent) + declarationText(`${key(name)}${mark}`, list, `: ${given}`, indent);
    });
    const property = propertyText(name, mark, all, indent, context);
    return [...new Set([...texts, ...(property === undefined ? [] : [property])])];
  });
}

function propertyText(
  name: string,
  mark: string,
  items: readonly ImportItem[],
  indent: string,
  context: Context,
): string | undefined {
  const getter = items.find(({ role }) => role === "getter");
  const setter = items.find(({ role }) => role === "setter");
  if (!getter && !setter) return undefined;
  const docs = comment({ text: (getter?.docs || setter?.docs) ?? "" }, indent);
  const read = getter && typeText(getter.result, "in", context);
  const value = setter?.parameters[0]?.type;
  const written = value && typeText(value, "out", context);
  if (written === undefined) return `${docs}${indent}readonly ${key(name)}${mark}: ${read};\n`;
  if (read === undefined && !mark) return `${docs}${indent}set ${key(name)}(value: ${written});\n`;
  if (read === undefined || read === written || mark)
    return `${docs}${indent}${key(name)}${mark}: ${joined([read ?? written, written])};\n`;
  return `${docs}${indent}get ${key(name)}(): ${read};\n${indent}set ${key(name)}(value: ${written});\n`;
}

function givenText(result: Type, context: Context): string {
  const target = resolve(result, context.manifest.types);
  return target.kind === "promise" ? promiseText(target.of, "in", context) : resultText(result, "in", context);
}
