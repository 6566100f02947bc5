/** Makes types as they cross of those that Rust describes. */
import { KINDS, TIME, withParts } from "./kind.ts";
import {
  flatFields,
  type ImportedType,
  isFlat,
  isText,
  type Low,
  type LowBody,
  type LowContent,
  type LowEnum,
  type LowField,
  type LowScalar,
  liesAsBytes,
  recordOf,
  resolve,
} from "./low.ts";
import type { Body, Choice, Content, Field, NamedType, Signature, Type, Types, View } from "./type.ts";

/** Lowers the types of one manifest or description. */
export abstract class Lowering<Call = Signature> {
  readonly types: Types;
  readonly #named = new Map<string, Low<Call>>();

  constructor(types: Types) {
    this.types = types;
  }

  /** What the engine makes of a signature. `called`: the method of a trait that it is of. */
  protected abstract call(signature: Signature, called?: string): Call;

  lower(type: Type, inOption = false): Low<Call> {
    switch (type.kind) {
      case "option":
        return this.#option(this.lower(type.of, true), inOption);
      case "as":
        return this.#viewed(type.view, type.of, inOption);
      case "fallible":
      case "typescript":
      case "readonly":
        return this.lower(type.of, inOption);
      case "named":
        return this.#name(type.id, inOption);
      case "json":
        return { kind: "json", form: type.form, isWide: type.isWide !== 0 };
      case "map":
        return this.#map(isText(type.key, this.types) ? "record" : "map", type);
      case "jsFunction":
      case "rustFunction":
        return { kind: type.kind, signature: this.call(type) };
      default:
        if (isScalar(type.kind)) return scalar(type.kind);
        return withParts(type, (of) => this.lower(of)) as unknown as Low<Call>;
    }
  }

  #map(kind: "map" | "record", { key, of }: Type & { readonly kind: "map" }): Low<Call> {
    const parts = { key: this.lower(key), of: this.lower(of) };
    return kind === "map" ? { kind, ...parts } : { kind, ...parts };
  }

  /** The inner of two options is `null`. */
  #option(of: Low<Call>, inOption: boolean): Low<Call> {
    return { kind: "option", of, none: inOption ? "null" : "undefined" };
  }

  #viewed(view: View, type: Type, inOption: boolean): Low<Call> {
    const target = resolve(type, this.types);
    if (view === "MemoryView" && (target.kind === "buffer" || target.kind === "mutBuffer"))
      return { kind: "memoryView", element: target.element, mode: target.kind === "buffer" ? "shared" : "changed" };
    if (target.kind === "option" && view === "null") return this.#option(this.lower(target.of, true), true);
    if (target.kind === "map" && (view === "Map" || view === "Record"))
      return this.#map(view === "Map" ? "map" : "record", target);
    if (target.kind === "record" && view === "Map")
      return this.#map("map", { kind: "map", key: { kind: "string" }, of: target.of });
    const seen = viewed(view, target);
    if (seen) return this.lower(seen, inOption);
    const low = this.lower(target, inOption);
    return low.kind === "scalar" ? shownAs(view, low) : low;
  }

  #name(id: string, inOption: boolean): Low<Call> {
    const known = this.#named.get(id);
    if (known) return known;
    const type = this.types[id] as NamedType;
    const { body } = type;
    const isRecursive = mentions(body, id, this.types);
    if (body.kind === "alias" && !isRecursive) return this.lower(body.of, inOption);
    const low = this.#newName(type, isRecursive);
    this.#named.set(id, low);
    return low;
  }

  #newName(type: NamedType, isRecursive: boolean): Low<Call> {
    const { name, body } = type;
    if (body.kind === "trait") {
      const methods = body.methods.map((each) => [each.name, this.call(each, `${name}.${each.name}`)] as const);
      return { kind: "trait", type, methods };
    }
    if (body.kind === "imported") return { kind: "imported", class: type as ImportedType };
    let made: LowBody<Call> | undefined;
    return { kind: "named", type, isRecursive, body: () => (made ??= this.#body(body, type)) };
  }

  #body(body: Exclude<Body, { readonly kind: "trait" | "imported" }>, type: NamedType): LowBody<Call> {
    switch (body.kind) {
      case "record":
        return { kind: "record", ...strict(body), fields: this.#fields(body.fields) };
      case "alias":
        return { kind: "alias", of: this.lower(body.of) };
      case "enum":
        return enumOf(body.variants);
      case "union": {
        const variants = body.variants.map(({ name, aliases, isOther, content }) => ({
          name,
          ...(aliases && { aliases }),
          ...(isOther && { isOther }),
          ...(body.content === undefined
            ? this.#content(content, body)
            : this.#inner(content, body.content, `${type.id} ${name}`, type, body)),
        }));
        return { kind: "union", tag: body.tag, ...(body.isStrict && { content: body.content }), variants };
      }
      case "untagged":
        return { kind: "untagged", variants: body.variants.map((of) => this.lower(of)) };
    }
  }

  #fields(fields: readonly Field[]): LowField<Call>[] {
    return fields.flatMap(({ name, presence, type, aliases, isSkipped, isFlat }): LowField<Call>[] => {
      const of = this.lower(type);
      if (isFlat && of.kind === "named" && of.body().kind === "record") return [...flatFields(of)];
      const more = { ...(aliases && { aliases }), ...(isSkipped && { isSkipped }), ...(isFlat && { isFlat }) };
      return [{ name, isDefault: presence === "default", of, ...more }];
    });
  }

  #content(content: Content, body: Strict): LowContent<Call> {
    switch (content.kind) {
      case "unit":
        return { kind: "fields", fields: [] };
      case "record":
        return { kind: "fields", ...strict(body), fields: this.#fields(content.fields) };
      case "newtype": {
        const of = this.lower(content.of);
        if (!isFlat(content.of, this.types)) return { kind: "value", at: "value", of };
        const record = recordOf(of);
        // The tag stands among its fields.
        if (record.isStrict || record.fields.some((each) => each.isFlat))
          return { kind: "fields", ...strict(record), fields: record.fields };
        return { kind: "flat", of };
      }
      case "tuple":
        return { kind: "value", at: "value", of: this.lower(content) };
    }
  }

  /** What stands in the property `at`. */
  #inner(content: Content, at: string, id: string, type: NamedType, body: Strict): LowContent<Call> {
    switch (content.kind) {
      case "unit":
        return { kind: "fields", fields: [] };
      case "record": {
        const fields = { kind: "record", ...strict(body), fields: content.fields } as const;
        return { kind: "value", at, of: this.#newName({ ...type, id, name: id, arguments: [], body: fields }, false) };
      }
      case "newtype":
        return { kind: "value", at, of: this.lower(content.of) };
      case "tuple":
        return { kind: "value", at, of: this.lower(content) };
    }
  }

  /** Whether a call needs no message. In Rust `Abi::NUMBER` says the same. */
  isNumeric({ parameters, result }: Signature): boolean {
    const isNumber = (type: Type): boolean => isPlainNumber(type, this.types);
    return (
      parameters.length <= 4 &&
      parameters.every(({ type }) => isNumber(type)) &&
      (result.kind === "unit" || isNumber(result))
    );
  }
}

/** As the build tool does it: signatures stay what they are. */
export class PlainLowering extends Lowering {
  protected override call(signature: Signature): Signature {
    return signature;
  }
}

interface Strict {
  readonly isStrict?: boolean;
}

function strict({ isStrict }: Strict): { readonly isStrict?: true } {
  return isStrict ? { isStrict } : {};
}

function enumOf(variants: readonly Choice[]): LowEnum {
  const aliases = variants.flatMap((each, k) => (each.aliases ?? []).map((name) => [name, k] as const));
  const other = variants.findIndex((each) => each.isOther);
  return {
    kind: "enum",
    names: variants.map(({ name, value }) => value ?? name),
    ...(aliases.length && { aliases: Object.fromEntries(aliases) }),
    ...(other >= 0 && { other }),
  };
}

function isScalar(kind: Type["kind"]): kind is LowScalar["of"] {
  return kind !== "string" && KINDS[kind].read !== undefined;
}

/** What a view of a type is, where it goes one level in. */
export function viewed(view: View, type: Type): Type | undefined {
  const as = (of: Type): Type => ({ kind: "as", view, of });
  const pairs = (key: Type, of: Type): Type => ({ kind: "list", of: { kind: "tuple", of: [key, of] } });
  const isArray = view === "Array";
  if (view === "Uint8Array" && liesAsBytes(type)) return { kind: "buffer", element: "u8" };
  switch (type.kind) {
    case "option":
    case "tuple":
      return withParts(type, as);
    case "list":
    case "array":
      return isArray ? undefined : withParts(type, as);
    case "buffer":
      return { kind: "list", of: as({ kind: type.element }) };
    case "record":
      if (isArray) return pairs({ kind: "string" }, type.of);
      return view === "Map" || view === "Record" ? undefined : withParts(type, as);
    case "map":
      return isArray ? pairs(type.key, type.of) : undefined;
    case "set":
      return isArray ? { kind: "list", of: type.of } : undefined;
    default:
      return undefined;
  }
}

function scalar(of: LowScalar["of"]): LowScalar {
  return { kind: "scalar", of, row: KINDS[of] };
}

/** A number that a view shows otherwise. */
function shownAs(view: View, low: LowScalar): LowScalar {
  const { is, array } = low.row;
  if (is === "Date") return view === "number" ? { ...low, row: TIME } : low;
  const isShown =
    (view === "number" && is === "bigint") || (view === "bigint" && is === "number" && array && low.of[0] !== "f");
  return view === "Date" || isShown ? { ...low, shown: view as "Date" } : low;
}

function isPlainNumber(type: Type, types: Types): boolean {
  if (type.kind === "as") return isPlainNumber(type.of, types);
  const body = type.kind === "named" ? types[type.id]?.body : undefined;
  if (body?.kind === "alias") return isPlainNumber(body.of, types);
  const { is, array } = KINDS[type.kind];
  return type.kind === "bool" || type.kind === "char" || (is === "number" && array !== undefined);
}

/** Whether the named type is in another, behind names too. What a trait names crosses later. */
function mentions(from: object, id: string, types: Types, met: Set<string> = new Set()): boolean {
  const { kind, id: own } = from as { readonly kind?: string; readonly id: string };
  let found = from;
  if (kind === "named") {
    if (own === id || met.has(own)) return own === id;
    met.add(own);
    found = (types[own] as NamedType).body;
  }
  if ("methods" in found) return false;
  return Object.values(found).some((part) => typeof part === "object" && mentions(part, id, types, met));
}
