/** The modules of JavaScript functions that a program must give, as an interface. */

import type { ImportedType } from "../../src/low.ts";
import type { Parameter } from "../../src/type.ts";
import { nearClass, nearImport } from "../manifest/far.ts";
import { type ImportItem, importedClasses } from "../manifest/type.ts";
import { neededModules } from "../package/import.ts";
import type { Context } from "./context.ts";
import { comment, nearComment } from "./docs.ts";
import { classText } from "./imported.ts";
import { key, operand, quote } from "./syntax.ts";
import { passedTexts, promiseText, resultText, typeText } from "./type.ts";

/** `Imports`, or nothing where Rust calls nothing of the program. */
export function importsText(context: Context): string {
  const modules = neededModules(context.manifest).map((module) => {
    const items = context.manifest.imports.filter((each) => each.module === module && !each.member);
    const classes = importedClasses(context.manifest).filter(({ body }) => body.module === module);
    return `  readonly ${quote(module)}: ${membersText(tree(items, classes), "  ", context)};\n`;
  });
  if (modules.length === 0) return "";
  return `/** The modules of JavaScript functions that Rust calls. */\nexport interface Imports {\n${modules.join("")}}\n`;
}

/** What one name of a module is: a function or a property, an object with more, or both. It has all its signatures. */
interface Member {
  /** One for each signature that Rust calls it by. */
  readonly items: ImportItem[];
  /** The class that it is. */
  readonly classes: ImportedType[];
  readonly inner: Map<string, Member>;
  /** Whether something else may be there in its place. */
  isOptional: boolean;
}

function tree(items: readonly ImportItem[], classes: readonly ImportedType[]): Map<string, Member> {
  const made = (): Member => ({ items: [], classes: [], inner: new Map(), isOptional: false });
  const root = made();
  const place = (name: string): Member => {
    let member = root;
    for (const part of name.split(".")) {
      const next = member.inner.get(part) ?? made();
      member.inner.set(part, next);
      member = next;
    }
    return member;
  };
  const put = (names: readonly string[], into: (member: Member) => void): void => {
    for (const name of names) {
      const member = place(name);
      into(member);
      member.isOptional ||= names.length > 1;
    }
  };
  for (const item of items) put([item.name, ...item.others], (member) => member.items.push(item));
  for (const type of classes) put(type.body.names, (member) => member.classes.push(type));
  return root.inner;
}

function membersText(members: ReadonlyMap<string, Member>, indent: string, context: Context): string {
  const lines = [...members].map(([name, { items, classes, inner, isOptional }]) => {
    const reasons = context.isFar
      ? [...items.map((item) => nearImport(item, context.manifest)), ...classes.map(({ name }) => nearClass(name))]
      : [];
    const texts = [
      ...(context.isFar ? [] : classes.map((type) => classText(type, `${indent}  `, context))),
      ...new Set(items.filter((_, i) => reasons[i] === undefined).map((item) => itemText(item, context))),
      ...(inner.size ? [membersText(inner, `${indent}  `, context)] : []),
    ];
    const reason = reasons.find((each) => each !== undefined);
    if (texts.length === 0 && reason !== undefined)
      return `${nearComment(reason, `${indent}  `)}${indent}  readonly ${key(name)}?: never;\n`;
    const text = texts.length > 1 ? texts.map(operand).join(" & ") : texts[0];
    const docs = comment({ text: [...items, ...classes].find((item) => item.docs)?.docs ?? "" }, `${indent}  `);
    return `${docs}${indent}  readonly ${key(name)}${isOptional ? "?" : ""}: ${text};\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

function itemText(item: ImportItem, context: Context): string {
  const { role, signal, async, result } = item;
  const given = async ? promiseText(result, "in", context) : resultText(result, "in", context);
  if (role === "getter") return typeText(result, "in", context);
  if (role === "setter") return typeText((item.parameters[0] as Parameter).type, "out", context);
  const parameters = passedTexts(item.parameters, context);
  if (signal) {
    context.helpers.add("AbortSignalGiven");
    parameters.push("signal: AbortSignalGiven");
  }
  return `(${parameters.join(", ")}) => ${given}`;
}
