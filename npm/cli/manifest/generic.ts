/**
 * Which instances of a generic Rust type one generic TypeScript type can stand for.
 *
 * Rust picks the form of a value by the concrete type (`Vec<u8>` is bytes, a map with `String` keys is an object), so
 * `Page<u8>` may look different from what `Page<T>` says. Such an instance is declared by itself, as `PageU8`.
 */
import { components, KINDS } from "../../src/kind.ts";
import { isFlat, isSame, isText, resolve } from "../../src/low.ts";
import type { Body, Field, NamedType, Parameter, Type, Variant } from "../../src/type.ts";
import type { FunctionItem, Manifest } from "./type.ts";

/** Ids of the instances that are exactly their generic body with the arguments put in. */
export function generics(manifest: Manifest): ReadonlySet<string> {
  const instances = Object.values(manifest.types).filter((type) => type.generic && type.arguments.length > 0);
  const found = new Set(instances.map((type) => type.id));
  // An instance depends on those its body names, so refusing one may refuse others.
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const type of instances) if (found.has(type.id) && !stands(type, found, manifest)) found.delete(type.id);
  }
  return found;
}

/** Instances of one generic type have one family. */
export function family(type: NamedType): string {
  return `${type.assembly} ${type.place} ${type.name}`;
}

/** Whether `type` depends on a type parameter. */
export function hasParameter(type: Type, manifest: Manifest): boolean {
  if (type.kind === "parameter") return true;
  // What only generic bodies name is not described by itself.
  if (type.kind === "named" && !(type.id in manifest.types)) return true;
  const parts = type.kind === "named" ? (manifest.types[type.id] as NamedType).arguments : components(type);
  return parts.some((part) => hasParameter(part, manifest));
}

/** The record at the end of an async export that also takes `signal` and `timeout`. Without one they have their own. */
export function joinedParameter({ async, parameters }: FunctionItem, manifest: Manifest): Parameter | undefined {
  const last = async ? parameters.at(-1) : undefined;
  return last?.presence === "required" && takesOthers(last.type, manifest) ? last : undefined;
}

/** Whether a type is a record that looks at its own fields alone, and lets others be. */
function takesOthers(type: Type, { types }: Manifest): boolean {
  const target = resolve(type, types);
  const body = target.kind === "named" ? types[target.id]?.body : undefined;
  return body?.kind === "record" && !body.isStrict && !body.fields.some((each) => each.isFlat);
}

/** The types that a body names. */
export function contents(body: Body): readonly Type[] {
  switch (body.kind) {
    case "record":
      return body.fields.map(({ type }) => type);
    case "alias":
      return [body.of];
    case "imported":
      return body.base;
    case "enum":
      return [];
    case "untagged":
      return body.variants;
    case "trait":
      return body.methods.flatMap(({ parameters, result }) => [...parameters.map(({ type }) => type), result]);
    case "union":
      return body.variants.flatMap(({ content }) => {
        if (content.kind === "record") return content.fields.map(({ type }) => type);
        return content.kind === "unit" ? [] : content.of;
      });
  }
}

/** Kinds that Rust may refuse a value of. */
const REFUSED: readonly string[] = ["fallible", "json", "serde", "class", "jsClass", "memoryView"];

/** Kinds whose parts cross later, in messages of their own. */
const LATER: readonly string[] = ["jsFunction", "rustFunction", "promise", "stream", "rustStream", "rustIterator"];

/** Whether Rust may refuse a value of the type. */
export function isFallible(type: Type, manifest: Manifest, met: Set<string> = new Set()): boolean {
  if (REFUSED.includes(type.kind)) return true;
  if ((type.kind === "map" && mayMeet(type.key)) || (type.kind === "set" && mayMeet(type.of))) return true;
  const isOne = (each: Type): boolean => isFallible(each, manifest, met);
  if (type.kind !== "named") return !LATER.includes(type.kind) && components(type).some(isOne);
  const { body } = manifest.types[type.id] as NamedType;
  if (met.has(type.id) || body.kind === "trait") return false;
  met.add(type.id);
  return contents(body).some(isOne);
}

/** Whether different keys of JavaScript's may be the same to Rust: all but those that it compares as Rust does. */
function mayMeet({ kind }: Type): boolean {
  return kind !== "string" && KINDS[kind].array === undefined && !["bool", "char", "i128", "u128"].includes(kind);
}

function stands(type: NamedType, found: ReadonlySet<string>, manifest: Manifest): boolean {
  const matching = new Matching(type.arguments, found, manifest);
  return matching.body(type.generic as Body, type.body) && !expandsItself(type, found, manifest);
}

/** Compares a generic body with the concrete one. */
class Matching {
  readonly #arguments: readonly Type[];
  readonly #found: ReadonlySet<string>;
  readonly #manifest: Manifest;

  constructor(args: readonly Type[], found: ReadonlySet<string>, manifest: Manifest) {
    this.#arguments = args;
    this.#found = found;
    this.#manifest = manifest;
  }

  body(generic: Body, concrete: Body): boolean {
    if (generic.kind === "record" && concrete.kind === "record") return this.#fields(generic.fields, concrete.fields);
    if (generic.kind === "alias" && concrete.kind === "alias") {
      return generic.brand === concrete.brand && this.#type(generic.of, concrete.of);
    }
    if (generic.kind === "untagged" && concrete.kind === "untagged")
      return this.#types(generic.variants, concrete.variants);
    if (generic.kind === "union" && concrete.kind === "union") {
      return (
        generic.tag === concrete.tag &&
        generic.variants.length === concrete.variants.length &&
        generic.variants.every((variant, i) => this.#variant(variant, concrete.variants[i] as Variant))
      );
    }
    return generic.kind === "enum" && concrete.kind === "enum";
  }

  #fields(generic: readonly Field[], concrete: readonly Field[]): boolean {
    return (
      generic.length === concrete.length &&
      generic.every((field, i) => {
        const other = concrete[i] as Field;
        return field.name === other.name && field.presence === other.presence && this.#type(field.type, other.type);
      })
    );
  }

  #variant(generic: Variant, concrete: Variant): boolean {
    const a = generic.content;
    const b = concrete.content;
    if (generic.name !== concrete.name) return false;
    if (a.kind === "record" && b.kind === "record") return this.#fields(a.fields, b.fields);
    if (a.kind === "tuple" && b.kind === "tuple") return this.#types(a.of, b.of);
    if (a.kind === "newtype" && b.kind === "newtype") {
      return isFlat(a.of, this.#manifest.types) === isFlat(b.of, this.#manifest.types) && this.#type(a.of, b.of);
    }
    return a.kind === b.kind;
  }

  #types(generic: readonly Type[], concrete: readonly Type[]): boolean {
    return generic.length === concrete.length && generic.every((type, i) => this.#type(type, concrete[i] as Type));
  }

  #type(generic: Type, concrete: Type): boolean {
    if (generic.kind === "parameter") return same(this.#arguments[generic.index] as Type, concrete);
    if (generic.kind === "named" && concrete.kind === "named") return this.#named(generic.id, concrete.id);
    if (generic.kind !== concrete.kind) return false;
    if (hasParameter(generic, this.#manifest)) {
      // An option of an option shows `null`, and a view depends on what it is a view of: `T` cannot say either.
      if (concrete.kind === "option" && resolve(concrete.of, this.#manifest.types).kind === "option") return false;
      if (concrete.kind === "as" && concrete.view !== "null") return false;
      // A map is an object where its keys are texts.
      if (concrete.kind === "map" && isText(concrete.key, this.#manifest.types)) return false;
    }
    const { rest: a, parts: partsA } = split(generic);
    const { rest: b, parts: partsB } = split(concrete);
    return a === b && this.#types(partsA, partsB);
  }

  #named(generic: string, concrete: string): boolean {
    if (generic === concrete) return true;
    const a = this.#manifest.types[generic];
    const b = this.#manifest.types[concrete] as NamedType;
    return (
      a !== undefined && family(a) === family(b) && this.#found.has(concrete) && this.#types(a.arguments, b.arguments)
    );
  }
}

// TypeScript expands an alias's arguments at once: `type Tree = Page<Tree>` is an error, `type Tree = { items: Tree[] }`
// is not. So an instance whose arguments lead back to it without an object or an array in between is no generic one.
function expandsItself(type: NamedType, found: ReadonlySet<string>, manifest: Manifest): boolean {
  const seen = new Set<string>();
  const leadsBack = (each: Type): boolean => {
    if (each.kind === "option" || each.kind === "as" || isSame(each)) return leadsBack(each.of);
    if (each.kind !== "named") return false;
    if (each.id === type.id) return true;
    if (seen.has(each.id)) return false;
    seen.add(each.id);
    const named = manifest.types[each.id] as NamedType;
    if (found.has(named.id) && named.arguments.some(leadsBack)) return true;
    const { body } = named;
    if (body.kind === "alias" || body.kind === "untagged") return contents(body).some(leadsBack);
    if (body.kind !== "union") return false;
    return body.variants.some(
      ({ content }) => content.kind === "newtype" && isFlat(content.of, manifest.types) && leadsBack(content.of),
    );
  };
  return type.arguments.some(leadsBack);
}

function split(type: Type): { rest: string; parts: readonly Type[] } {
  return {
    rest: JSON.stringify({ ...type, of: undefined, key: undefined, parameters: undefined, result: undefined }),
    parts: components(type),
  };
}

function same(a: Type, b: Type): boolean {
  const partsA = components(a);
  const partsB = components(b);
  return (
    split(a).rest === split(b).rest &&
    partsA.length === partsB.length &&
    partsA.every((part, i) => same(part, partsB[i] as Type))
  );
}
