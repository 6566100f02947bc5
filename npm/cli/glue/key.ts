/** Names of what is made for each type. */
import { components } from "../../src/kind.ts";
import type { Low } from "../../src/low.ts";
import type { Lowering } from "../../src/lowering.ts";
import type { NamedType, Signature, Type } from "../../src/type.ts";
/** What named types and classes are called, by their ids. */
export interface Names {
  typeName(id: string): string;
  className(id: string): string;
}

/** Finds parts of names that stand for one type, and for no other. */
export class Keys {
  readonly #lowering: Lowering;
  readonly #names: Names;
  readonly #named = new Map<string, string>();
  /** What each key stands for. */
  readonly #owners = new Map<string, string>();

  constructor(lowering: Lowering, names: Names) {
    this.#lowering = lowering;
    this.#names = names;
  }

  key(low: Low): string {
    if (low.kind === "named" || low.kind === "trait")
      return this.#keyOfName(low.type, low.kind === "named" && low.isRecursive);
    if (low.kind === "imported") return this.#keyOfName(low.class, false);
    // Nothing else is called so.
    if (low.kind === "class" || low.kind === "serde") return this.#wanted(low);
    // A list of `Field<bool>` and a `Field` of a list of bool would like the same one.
    return this.#unique(this.#wanted(low), this.#structure(low));
  }

  #structure(low: Low): string {
    return JSON.stringify(low, (name, value: Low | Signature) => {
      if (name === "signature") return this.#crossing(value as Signature, low.kind === "rustFunction");
      return name !== "" && typeof value === "object" && "kind" in value ? this.key(value) : value;
    });
  }

  /** What functions of a signature are made of. Those of JavaScript do not know what Rust calls their parameters. */
  #crossing(signature: Signature, isNamed: boolean): unknown {
    const { parameters, result } = signature;
    const keys = [...parameters.map(({ type }) => type), result].map((each) => this.#of(each));
    return [keys, isNamed && parameters.map(({ name }) => name), this.#lowering.isNumeric(signature)];
  }

  #of(type: Type): string {
    return this.key(this.#lowering.lower(type));
  }

  #unique(wanted: string, owner: string): string {
    let key = wanted;
    for (let n = 2; (this.#owners.get(key) ?? owner) !== owner; n++) key = `${wanted}$${n}`;
    this.#owners.set(key, owner);
    return key;
  }

  #wanted(low: Exclude<Low, { readonly kind: "named" | "trait" | "imported" }>): string {
    switch (low.kind) {
      case "class":
        return this.#names.className(low.id);
      case "jsClass":
        return `${low.name.replace(/\W/g, "_")}$instance`;
      case "scalar":
        return low.shown ? `${low.of}$${low.shown}` : low.of;
      case "buffer":
      case "mutBuffer":
      case "memoryView":
        // One of an object's memory is part of nothing that has a key.
        return `${low.element}$${low.kind}`;
      case "option":
        return `${this.key(low.of)}$${low.none === "null" ? "nullable" : "option"}`;
      case "json":
        return low.form === "value" ? "json" : `json$${low.form}`;
      case "array":
        return `${this.key(low.of)}$array${low.length}`;
      case "tuple":
        return `${low.of.map((of) => this.key(of)).join("$")}$tuple${low.of.length}`;
      case "record":
        return `${low.key ? `${this.key(low.key)}$` : ""}${this.key(low.of)}$record`;
      case "map":
        return `${this.key(low.key)}$${this.key(low.of)}$map`;
      case "jsFunction":
      case "rustFunction": {
        const { parameters, result } = low.signature;
        return [...parameters.map(({ type }) => this.#of(type)), "to", this.#of(result)].join("$");
      }
      default:
        return "of" in low ? `${this.key(low.of)}$${low.kind}` : low.kind;
    }
  }

  #keyOfName(type: NamedType, isRecursive: boolean): string {
    const known = this.#named.get(type.id);
    if (known) return known;
    const parts = isRecursive && type.arguments.some((of) => mentions(of, type.id)) ? [] : type.arguments;
    const wanted = [this.#names.typeName(type.id), ...parts.map((of) => this.#of(of))].join("_");
    const key = this.#unique(wanted, type.id);
    this.#named.set(type.id, key);
    return key;
  }
}

function mentions(type: Type, id: string): boolean {
  return type.kind === "named" ? type.id === id : components(type).some((of) => mentions(of, id));
}
