/** Exported classes as TypeScript sees them. */

import { binding } from "../manifest/name.ts";
import type { ClassItem, MemberItem } from "../manifest/type.ts";
import type { Context } from "./context.ts";
import { comment } from "./docs.ts";
import { declarationText, signatureOf } from "./signature.ts";
import { key } from "./syntax.ts";
import { typeText } from "./type.ts";

/** The declaration of a class; `prefix` is `export ` or the like. */
export function classText(item: ClassItem, prefix: string, indent: string, context: Context): string {
  const inner = `${indent}  `;
  const constructors = item.members.filter(({ role }) => role === "constructor");
  const members = item.members.filter(({ role }) => role !== "constructor");
  const texts = [
    ...constructors.map((member) => constructorText(member, inner, context)),
    // Without one, `new` is for nobody.
    ...(constructors.length ? [] : [`${inner}private constructor();\n`]),
    ...members.map((member) => memberText(member, item, inner, context)),
    // No other class is like it.
    `${inner}#private;\n`,
  ];
  context.helpers.add("RustObject");
  return `${comment({ text: item.docs }, indent)}${indent}${prefix}class ${binding(item.name)} extends RustObject {\n${texts.join("")}${indent}}\n`;
}

function constructorText(item: MemberItem, indent: string, context: Context): string {
  const { docs, parameters } = signatureOf(item, indent, context);
  return docs + declarationText("constructor", parameters, "", indent);
}

function memberText(item: MemberItem, { members }: ClassItem, indent: string, context: Context): string {
  const more = item.self === "taken" ? "Takes the object over: it cannot be used afterwards." : "";
  const { docs, parameters, result } = signatureOf(item, indent, context, more);
  const name = key(item.name);
  const isStatic = item.self ? "" : "static ";
  switch (item.role) {
    case "getter": {
      const hasSetter = members.some((each) => each.role === "setter" && isTwin(each, item));
      if (hasSetter) return `${docs}${indent}${isStatic}get ${name}(): ${result};\n`;
      return `${docs}${indent}${isStatic}readonly ${name}: ${result === "void" ? "undefined" : result};\n`;
    }
    case "setter": {
      const type = item.parameters[0]?.type;
      const text = type ? typeText(type, "in", context) : "undefined";
      return `${docs}${indent}${isStatic}set ${name}(value: ${text});\n`;
    }
    case "iterator":
      return `${docs}${declarationText("[globalThis.Symbol.iterator]", parameters, `: ${result}`, indent)}`;
    case "asyncIterator":
      return `${docs}${declarationText("[globalThis.Symbol.asyncIterator]", parameters, `: ${result}`, indent)}`;
    default:
      return docs + declarationText(isStatic + name, parameters, `: ${result}`, indent);
  }
}

/** Whether two members have one name in one place. */
function isTwin(a: MemberItem, b: MemberItem): boolean {
  return a.name === b.name && (a.self === undefined) === (b.self === undefined);
}
