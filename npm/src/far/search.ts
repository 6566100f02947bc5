/** What cannot be where Rust is at a distance, and why. */
import { components } from "../kind.ts";
import { resolve } from "../low.ts";
import type { Body, NamedType, Signature, Type, Types } from "../type.ts";

export const AT_ONCE = "gives a value at once, which nothing at a distance can";

/** Whether nobody waits for what JavaScript gives, or the wait is a promise's. */
export function isLater(result: Type, types: Types): boolean {
  return ["unit", "promise"].includes(resolve(result, types).kind);
}

/** What Rust does with a value. */
export type Way = "take" | "return" | "pass";

/** Looks for what cannot be at a distance; `found` says the first. */
export class FarSearch {
  found: string | undefined;
  readonly #types: Types;
  readonly #isByName: boolean;
  readonly #met = new Set<string>();

  /** `isByName`: whether the types are known at run time only, when nothing was made for them at a distance. */
  constructor(types: Types, isByName = false) {
    this.#types = types;
    this.#isByName = isByName;
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
      case "rustFunction":
        return this.#isByName ? needs("a function of Rust's") : undefined;
      case "as":
        return type.view === "MemoryView" ? memory("a `MemoryView`", way) : undefined;
      case "memoryView":
        return memory("a `MemoryView`", way);
      case "mutBuffer":
        return way === "pass" ? memory("what JavaScript changes", way) : undefined;
      case "rustIterator":
        return `a \`RustIterator\` ${AT_ONCE}: ${way} a \`RustStream\``;
      case "any":
        return needs("any value of JavaScript's");
      case "jsClass":
        return needs(`a \`${type.name}\` of JavaScript's`);
      case "named": {
        const { name, body } = this.#types[type.id] as NamedType;
        return body.kind === "imported" ? needs(`a \`${name}\` of JavaScript's`) : undefined;
      }
      case "serde":
        return needs(`\`Serde<${(type.declaration && type.name) || "…"}>\``);
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

function memory(what: string, way: Way): string {
  return `${what} is memory of this thread: ${way} a \`Vec\``;
}

/** The types that a value of a body holds, with the names of fields that lead there. */
export function partsOf(body: Body): readonly (readonly [name: string, type: Type])[] {
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
