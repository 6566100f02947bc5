/** Exported classes as TypeScript sees them. */

import { isFree, nearOnly, setterMethod } from "../manifest/far.ts";
import { binding } from "../manifest/name.ts";
import { type ClassItem, isSymbol, type MemberItem } from "../manifest/type.ts";
import type { Context } from "./context.ts";
import { comment, nearComment } from "./docs.ts";
import { declarationText, signatureOf } from "./signature.ts";
import { key } from "./syntax.ts";
import { resultText, typeText } from "./type.ts";

/** The declaration of a class; `prefix` is `export ` or the like. */
export function classText(item: ClassItem, prefix: string, indent: string, context: Context): string {
  const inner = `${indent}  `;
  const constructors = item.members.filter(({ role }) => role === "constructor");
  const members = item.members.filter(({ role }) => role !== "constructor");
  const texts = [
    ...constructors.map((member) => constructorText(member, inner, context)),
    // Without one, `new` is for nobody.
    ...(constructors.length ? [] : [`${inner}private constructor();\n`]),
    ...(context.isFar && isFree("ready", false, item) ? [readyText(inner)] : []),
    ...members.map((member) => memberText(member, item, inner, context)),
    // No other class is like it.
    `${inner}#private;\n`,
  ];
  context.helpers.add("RustObject");
  return `${comment({ text: item.docs }, indent)}${indent}${prefix}class ${binding(item.name)} extends RustObject {\n${texts.join("")}${indent}}\n`;
}

function constructorText(item: MemberItem, indent: string, context: Context): string {
  const reason = nearReason(item, context);
  if (reason !== undefined) return `${nearComment(reason, indent)}${indent}private constructor();\n`;
  const { docs, parameters } = signatureOf(item, indent, context);
  return docs + declarationText("constructor", parameters, "", indent);
}

/** What `new` gives at a distance is there before Rust has made it. */
function readyText(indent: string): string {
  const docs = comment({ text: "The object, when Rust has made it; rejects where that fails." }, indent);
  return `${docs}${indent}readonly ready: globalThis.Promise<this>;\n`;
}

function memberText(item: MemberItem, of: ClassItem, indent: string, context: Context): string {
  const reason = nearReason(item, context);
  if (reason !== undefined) return neverText(item, of, reason, indent, context);
  const isStatic = item.self ? "" : "static ";
  const name = nameOf(item);
  switch (item.role) {
    case "getter": {
      const { docs, result } = signatureOf(item, indent, context, cannotBeSet(item, of, context));
      if (hasTwin(item, "setter", of, context)) return `${docs}${indent}${isStatic}get ${name}(): ${result};\n`;
      return `${docs}${indent}${isStatic}readonly ${name}: ${result === "void" ? "undefined" : result};\n`;
    }
    case "setter":
      return setterText(item, of, indent, context);
    // The stream itself is there at once.
    case "asyncIterator": {
      const { docs } = signatureOf(item, indent, context);
      return `${docs}${indent}${isStatic}${name}(): ${resultText(item.result, "out", context)};\n`;
    }
    default: {
      const more = [
        ...(item.self === "taken" ? ["Takes the object over: it cannot be used afterwards."] : []),
        ...(context.isFar && item.self && AT_ONCE.has(item.name)
          ? ["Text and JSON of the object do not wait for it."]
          : []),
      ].join(" ");
      const { docs, parameters, result } = signatureOf(item, indent, context, more);
      return docs + declarationText(isStatic + name, parameters, `: ${result}`, indent);
    }
  }
}

/** What the language itself calls, and takes what it gives. */
const AT_ONCE: ReadonlySet<string> = new Set(["toString", "toLocaleString", "valueOf", "toJSON"]);

function setterText(item: MemberItem, of: ClassItem, indent: string, context: Context): string {
  const isStatic = item.self ? "" : "static ";
  const type = item.parameters[0]?.type;
  const text = type ? typeText(type, "in", context) : "undefined";
  const method = context.isFar ? setterMethod(item, of) : undefined;
  const { docs, parameters } = signatureOf(item, indent, context);
  const sent = context.isFar
    ? `Sent at once: what fails goes to \`onError\`${method ? `, or use \`${method}\`` : ""}.`
    : "";
  const property = `${signatureOf(item, indent, context, sent).docs}${indent}${isStatic}set ${nameOf(item)}(value: ${text});\n`;
  if (method === undefined) return property;
  return property + docs + declarationText(isStatic + key(method), parameters, ": globalThis.Promise<void>", indent);
}

/** What only works where Rust is beside JavaScript. */
function neverText(item: MemberItem, of: ClassItem, reason: string, indent: string, context: Context): string {
  // Every object has one.
  if (item.name === "[Symbol.toStringTag]") return "";
  const isStatic = item.self ? "" : "static ";
  const name = nameOf(item);
  const docs = nearComment(reason, indent);
  // A getter stands for both, and says of a setter that is near only that it is.
  if (item.role === "setter" && of.members.some((each) => each.role === "getter" && isTwin(each, item))) return "";
  if (item.role === "getter" && hasTwin(item, "setter", of, context))
    return `${docs}${indent}${isStatic}get ${name}(): never;\n`;
  return `${docs}${indent}${isStatic}readonly ${name}: never;\n`;
}

/** What a property that can be read only at a distance says of setting it. */
function cannotBeSet(item: MemberItem, { members }: ClassItem, context: Context): string {
  const setter = members.find((each) => each.role === "setter" && isTwin(each, item));
  const reason = setter && nearReason(setter, context);
  return reason === undefined ? "" : `Setting it is near only: ${reason}.`;
}

function nearReason(item: MemberItem, { isFar, manifest }: Context): string | undefined {
  return isFar ? nearOnly(item, manifest) : undefined;
}

function nameOf(item: MemberItem): string {
  if (isSymbol(item)) return item.name.replace("[", "[globalThis.");
  return item.role.endsWith("terator") ? `[globalThis.Symbol.${item.role}]` : key(item.name);
}

/** Whether the other half of a property is there. */
function hasTwin(item: MemberItem, role: MemberItem["role"], { members }: ClassItem, context: Context): boolean {
  const twin = members.find((each) => each.role === role && isTwin(each, item));
  return twin !== undefined && nearReason(twin, context) === undefined;
}

/** Whether two members have one name in one place. */
function isTwin(a: MemberItem, b: MemberItem): boolean {
  return a.name === b.name && (a.self === undefined) === (b.self === undefined);
}
