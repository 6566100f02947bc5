/** The modules of JavaScript functions that a program must give, as an interface. */

import { nearImport } from "../manifest/far.ts";
import { binding } from "../manifest/name.ts";
import type { ImportItem } from "../manifest/type.ts";
import { neededModules } from "../package/import.ts";
import type { Context } from "./context.ts";
import { comment, nearComment } from "./docs.ts";
import { key, operand, quote } from "./syntax.ts";
import { promiseText, resultText, typeText } from "./type.ts";

/** `Imports`, or nothing where Rust calls nothing of the program. */
export function importsText(context: Context): string {
  const modules = neededModules(context.manifest).map((module) => {
    const items = context.manifest.imports.filter((each) => each.module === module);
    return `  readonly ${quote(module)}: ${membersText(tree(items), "  ", context)};\n`;
  });
  if (modules.length === 0) return "";
  return `/** The modules of JavaScript functions that Rust calls. */\nexport interface Imports {\n${modules.join("")}}\n`;
}

/** What one name of a module is: a function or a property, an object with more, or both. It has all its signatures. */
interface Member {
  /** One for each signature that Rust calls it by. */
  readonly items: ImportItem[];
  readonly inner: Map<string, Member>;
}

function tree(items: readonly ImportItem[]): Map<string, Member> {
  const root: Member = { items: [], inner: new Map() };
  for (const item of items) {
    let member = root;
    for (const part of item.name.split(".")) {
      const next = member.inner.get(part) ?? { items: [], inner: new Map() };
      member.inner.set(part, next);
      member = next;
    }
    member.items.push(item);
  }
  return root.inner;
}

function membersText(members: ReadonlyMap<string, Member>, indent: string, context: Context): string {
  const lines = [...members].map(([name, { items, inner }]) => {
    const reasons = context.isFar ? items.map((item) => nearImport(item, context.manifest)) : [];
    const texts = [
      ...new Set(items.filter((_, i) => reasons[i] === undefined).map((item) => itemText(item, context))),
      ...(inner.size ? [membersText(inner, `${indent}  `, context)] : []),
    ];
    const reason = reasons.find((each) => each !== undefined);
    if (texts.length === 0 && reason !== undefined)
      return `${nearComment(reason, `${indent}  `)}${indent}  readonly ${key(name)}?: never;\n`;
    const text = texts.length > 1 ? texts.map(operand).join(" & ") : texts[0];
    const docs = comment({ text: items.find((item) => item.docs)?.docs ?? "" }, `${indent}  `);
    return `${docs}${indent}  readonly ${key(name)}: ${text};\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

function itemText(item: ImportItem, context: Context): string {
  const { getter, signal, async, result } = item;
  const given = async ? promiseText(result, "in", context) : resultText(result, "in", context);
  if (getter) return async ? given : typeText(result, "in", context);
  const parameters = item.parameters.map(({ name, type }) => `${binding(name)}: ${typeText(type, "out", context)}`);
  if (signal) {
    context.helpers.add("AbortSignalGiven");
    parameters.push("signal: AbortSignalGiven");
  }
  return `(${parameters.join(", ")}) => ${given}`;
}
