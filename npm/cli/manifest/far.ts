/** What of a crate works where Rust is at a distance, and why the rest does not. */

import { AT_ONCE, FarSearch, isLater, partsOf } from "../../src/far/search.ts";
import { components } from "../../src/kind.ts";
import { resolve } from "../../src/low.ts";
import type { NamedType, Type, Types } from "../../src/type.ts";
import { exportedNames } from "./space.ts";
import {
  type ClassItem,
  callables,
  type FunctionItem,
  fullName,
  type ImportItem,
  importName,
  isSymbol,
  type Manifest,
  type MemberItem,
} from "./type.ts";

/** Why JavaScript can call an export only where it is beside Rust; nothing where it can at a distance too. */
export function nearOnly(item: FunctionItem | MemberItem, manifest: Manifest): string | undefined {
  // What is disposed of there is waited for.
  if (isSymbol(item) && !item.async) return `the language asks for \`${item.name}\` and ${WAITS_FOR_NOTHING}`;
  const search = new FarSearch(manifest.types);
  for (const { name, type } of item.parameters) search.visit(type, name, "take");
  search.visit(item.result, "", "return");
  if (item.error?.kind === "typed") search.visit({ kind: "named", id: item.error.id }, "", "return");
  return search.found;
}

const WAITS_FOR_NOTHING = "does not wait, as everything at a distance has to be";

/** The full names of the exports that JavaScript can only call where it is beside Rust. */
export function nearExports(manifest: Manifest): readonly string[] {
  const near = callables(manifest).filter((item) => nearOnly(item, manifest) !== undefined);
  return near.map(fullName);
}

/** How Rust at a distance calls JavaScript: without waiting, by waiting for a promise, or not at all. */
export function farImport(item: ImportItem, manifest: Manifest): "posted" | "asked" | "near" {
  if (nearImport(item, manifest) !== undefined) return "near";
  return item.async || isPromise(item.result, manifest.types) ? "asked" : "posted";
}

/** Why Rust can call an import only where it is beside JavaScript; nothing where it can at a distance too. */
export function nearImport(item: ImportItem, { types }: Manifest): string | undefined {
  const search = new FarSearch(types);
  if (item.member) search.found = nearClass(item.member.of.id);
  if (!item.async && !isLater(item.result, types))
    search.found = `\`${importName(item)}\` ${AT_ONCE}: make it \`async fn\` in Rust`;
  for (const { name, type } of item.parameters) search.visit(type, name, "pass");
  search.visit(item.result, "", "take");
  return search.found;
}

/** Why a class of JavaScript's can be used only where Rust is beside it. */
export function nearClass(name: string): string {
  return `\`${name}\` is a class of JavaScript's, which needs JavaScript beside Rust`;
}

/** Whether an export gives a stream of Rust, of which more than one item may be on its way. */
export function givesStream({ result }: FunctionItem, { types }: Manifest): boolean {
  const met = new Set<string>();
  const gives = (type: Type): boolean => {
    if (type.kind === "rustStream") return true;
    if (type.kind === "jsFunction" || type.kind === "rustFunction") return false;
    if (type.kind !== "named") return components(type).some(gives);
    if (met.has(type.id)) return false;
    met.add(type.id);
    return partsOf((types[type.id] as NamedType).body).some(([, part]) => gives(part));
  };
  return gives(result);
}

/** Whether it takes any number of arguments, after which no options can stand. */
export function takesRest({ parameters }: FunctionItem): boolean {
  return parameters.at(-1)?.presence === "rest";
}

/** Whether the door `./far` exports a `session` of its own: not where the crate exports something of that name. */
export function hasSession(manifest: Manifest): boolean {
  return !exportedNames(manifest).includes("session");
}

/** Whether no member that Rust gives a class has the name, so that the class itself may have something of it. */
export function isFree(name: string, isStatic: boolean, { members }: ClassItem): boolean {
  return members.every(
    (each) => each.role === "constructor" || each.name !== name || (each.self === undefined) !== isStatic,
  );
}

/** The method that sets a property and says when it is set; none where another member has the name. */
export function setterMethod(item: MemberItem, of: ClassItem): string | undefined {
  const nameOf = ({ name }: MemberItem): string => `set${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const isStatic = item.self === undefined;
  const name = nameOf(item);
  // `x` and `X` are two properties, whose methods would be one.
  const first = of.members.find(
    (each) => each.role === "setter" && (each.self === undefined) === isStatic && nameOf(each) === name,
  );
  return isFree(name, isStatic, of) && first?.name === item.name ? name : undefined;
}

/** A promise itself, whatever it is called. */
export function isPromise(type: Type, types: Types): boolean {
  return resolve(type, types).kind === "promise";
}
