/** What of a crate works where Rust is at a distance, and why the rest does not. */
import { components } from "../../src/kind.ts";
import { resolve } from "../../src/low.ts";
import type { Body, NamedType, Signature, Type, Types } from "../../src/type.ts";
import { exportedNames } from "./space.ts";
import {
  type ClassItem,
  callables,
  type FunctionItem,
  type ImportItem,
  importName,
  type Manifest,
  type MemberItem,
} from "./type.ts";

/** Why JavaScript can call an export only where it is beside Rust; nothing where it can at a distance too. */
export function nearOnly(item: FunctionItem | MemberItem, manifest: Manifest): string | undefined {
  const search = new Search(manifest.types);
  for (const { name, type } of item.parameters) search.visit(type, name, "take");
  search.visit(item.result, "", "return");
  if (item.error?.kind === "typed") search.visit({ kind: "named", id: item.error.id }, "", "return");
  return search.found;
}

/** The full names of the exports that JavaScript can only call where it is beside Rust. */
export function nearExports(manifest: Manifest): readonly string[] {
  const near = callables(manifest).filter((item) => nearOnly(item, manifest) !== undefined);
  return near.map(({ namespace, name }) => [...namespace, name].join("."));
}

/** How Rust at a distance calls JavaScript: without waiting, by waiting for a promise, or not at all. */
export function farImport(item: ImportItem, manifest: Manifest): "posted" | "asked" | "near" {
  if (nearImport(item, manifest) !== undefined) return "near";
  return item.async || isPromise(item.result, manifest.types) ? "asked" : "posted";
}

/** Why Rust can call an import only where it is beside JavaScript; nothing where it can at a distance too. */
export function nearImport(item: ImportItem, { types }: Manifest): string | undefined {
  const search = new Search(types);
  if (!item.async && !isLater(item.result, types))
    search.found = `\`${importName(item)}\` ${AT_ONCE}: make it \`async fn\` in Rust`;
  for (const { name, type } of item.parameters) search.visit(type, name, "pass");
  search.visit(item.result, "", "take");
  return search.found;
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

const AT_ONCE = "gives a value at once, which nothing at a distance can";

/** Whether nobody waits for what JavaScript gives, or the wait is a promise's. */
function isLater(result: Type, types: Types): boolean {
  return ["unit", "promise"].includes(resolve(result, types).kind);
}

/** What Rust does with a value. */
type Way = "take" | "return" | "pass";

/** Looks for what cannot be at a distance; `found` says the first. */
class Search {
  found: string | undefined;
  readonly #types: Types;
  readonly #met = new Set<string>();

  constructor(types: Types) {
    this.#types = types;
  }

  /** `path`: what leads to the value, `settings.progress`; nothing for the result. */
  visit(type: Type, path: string, way: Way): void {
    this.found ??= this.#reason(type, path && `\`${path}\``, way);
    if (this.found !== undefined) return;
    if (type.kind === "named") this.#named(type.id, path, way);
    else if (type.kind === "jsFunction" || type.kind === "rustFunction") this.#signature(type, path, way);
    else for (const part of components(type)) this.visit(part, path, way);
  }

  #reason(type: Type, path: string, way: Way): string | undefined {
    const subject = path || "the result";
    const needs = (what: string): string => `${subject} is ${what}, which needs JavaScript beside Rust`;
    switch (type.kind) {
      case "jsFunction":
        if (isLater(type.result, this.#types)) return undefined;
        return `${subject} ${AT_ONCE}: make it \`JsFunction<fn(…) -> JsPromise<…>>\``;
      case "memoryView":
        return `a \`MemoryView\` is memory of this thread: ${way} a \`Vec\``;
      case "rustIterator":
        return `a \`RustIterator\` ${AT_ONCE}: ${way} a \`RustStream\``;
      case "any":
        return needs("any value of JavaScript's");
      case "jsClass":
        return needs(`a \`${type.name}\` of JavaScript's`);
      case "serde":
        return needs(`\`Serde<${type.name || "…"}>\``);
      default:
        return undefined;
    }
  }

  #signature({ parameters, result }: Signature, path: string, way: Way): void {
    for (const { name, type } of parameters) this.visit(type, name || path, "pass");
    this.visit(result, path, way);
  }

  #named(id: string, path: string, way: Way): void {
    if (this.#met.has(id)) return;
    this.#met.add(id);
    const { name: owner, body } = this.#types[id] as NamedType;
    if (body.kind !== "trait") {
      for (const [name, part] of partsOf(body)) this.visit(part, [path, name].filter(Boolean).join("."), way);
      return;
    }
    for (const { name, parameters, result } of body.methods) {
      if (!isLater(result, this.#types)) this.found ??= `\`${owner}.${name}\` ${AT_ONCE}: make it an \`async fn\``;
      this.#signature({ parameters, result }, `${owner}.${name}`, way);
    }
  }
}

/** The types that a value of a body holds, with the names of fields that lead there. */
function partsOf(body: Body): readonly (readonly [name: string, type: Type])[] {
  switch (body.kind) {
    case "record":
      return body.fields.map(({ name, type }) => [name, type]);
    case "alias":
      return [["", body.of]];
    case "untagged":
      return body.variants.map((type) => ["", type]);
    case "union":
      return body.variants.flatMap(({ content }) => {
        if (content.kind === "record") return content.fields.map(({ name, type }) => [name, type] as const);
        if (content.kind === "unit") return [];
        return (content.kind === "tuple" ? content.of : [content.of]).map((type) => ["", type] as const);
      });
    default:
      return [];
  }
}
