/** Constants: the value of a message as JavaScript source text. */

import type { Reader } from "../../src/life.ts";
import { readBuffer } from "../../src/wire/bytes.ts";
import {
  newReader,
  openAt,
  readBool,
  readChar,
  readF32,
  readF64,
  readI8,
  readI16,
  readI32,
  readI64,
  readI128,
  readString,
  readU8,
  readU16,
  readU32,
  readU64,
  readU128,
} from "../../src/wire/reader.ts";
import { isFlat, resolve } from "../manifest/generic.ts";
import type { Body, ConstantItem, Field, NamedType, Variant } from "../manifest/type.ts";
import { ARRAYS } from "./scalar.ts";
import { type Codecs, type Low, property } from "./type.ts";

/** The value of a constant. */
export function literal(item: ConstantItem, codecs: Codecs): string {
  const bytes = item.message.slice();
  // It refers to nothing of an instance.
  const reader = openAt(newReader(undefined as never, bytes.buffer), 0);
  return new Literals(reader, codecs).of(codecs.lower(item.type));
}

class Literals {
  readonly #r: Reader;
  readonly #codecs: Codecs;

  constructor(reader: Reader, codecs: Codecs) {
    this.#r = reader;
    this.#codecs = codecs;
  }

  of(type: Low): string {
    const r = this.#r;
    switch (type.kind) {
      case "unit":
        return "undefined";
      case "string":
        return JSON.stringify(readString(r));
      case "scalar":
        return this.#scalar(type);
      case "buffer": {
        const array = readBuffer(r, globalThis[ARRAYS[type.element] as "Uint8Array"]);
        return `/* @__PURE__ */ new ${ARRAYS[type.element]}([${Array.from(array as Iterable<number | bigint>, number).join(", ")}])`;
      }
      case "option":
        return readBool(r) ? this.of(type.of) : type.none;
      case "list":
        return `[${this.#many(readU32(r), () => this.of(type.of)).join(", ")}]`;
      case "array":
        return `[${this.#many(type.length, () => this.of(type.of)).join(", ")}]`;
      case "tuple":
        return `[${type.of.map((of) => this.of(of)).join(", ")}]`;
      case "record":
        return braces(this.#many(readU32(r), () => `${property(readString(r))}: ${this.of(type.of)}`));
      case "map":
        return `/* @__PURE__ */ new Map([${this.#many(readU32(r), () => `[${this.of(type.key)}, ${this.of(type.of)}]`).join(", ")}])`;
      case "set":
        return `/* @__PURE__ */ new Set([${this.#many(readU32(r), () => this.of(type.of)).join(", ")}])`;
      case "named":
        return this.#named(type.type.body);
      default:
        throw new Error(`${type.kind} cannot be a constant`);
    }
  }

  #many(count: number, one: () => string): string[] {
    return Array.from({ length: count }, one);
  }

  #scalar({ of, shown }: Low & { kind: "scalar" }): string {
    const r = this.#r;
    const value = ((): boolean | number | bigint | string => {
      switch (of) {
        case "bool":
          return readBool(r);
        case "i8":
          return readI8(r);
        case "u8":
          return readU8(r);
        case "i16":
          return readI16(r);
        case "u16":
          return readU16(r);
        case "i32":
        case "isize":
          return readI32(r);
        case "u32":
        case "usize":
          return readU32(r);
        case "i64":
          return readI64(r);
        case "u64":
          return readU64(r);
        case "i128":
          return readI128(r);
        case "u128":
          return readU128(r);
        case "f32":
          return readF32(r);
        case "char":
          return readChar(r);
        default:
          return readF64(r);
      }
    })();
    if (typeof value === "boolean") return `${value}`;
    if (typeof value === "string") return JSON.stringify(value);
    if (of === "date" || shown === "Date") return `/* @__PURE__ */ new Date(${Number(value)})`;
    if (shown === "number") return number(Number(value));
    return number(shown === "bigint" ? BigInt(value) : value);
  }

  #named(body: Body): string {
    const r = this.#r;
    switch (body.kind) {
      case "record":
        return braces(this.#fields(body.fields));
      case "alias":
        return this.of(this.#codecs.lower(body.of));
      case "enum":
        return JSON.stringify(body.variants[this.#index(body.variants.length)]?.name);
      case "untagged":
        return this.of(this.#codecs.lower(body.variants[this.#index(body.variants.length)] as { kind: "unit" }));
      case "union": {
        const variant = body.variants[this.#index(body.variants.length)] as Variant;
        return braces([`${property(body.tag)}: ${JSON.stringify(variant.name)}`, ...this.#content(variant)]);
      }
    }
    return readString(r);
  }

  #index(count: number): number {
    return count > 256 ? readU16(this.#r) : readU8(this.#r);
  }

  #content({ content }: Variant): string[] {
    const { manifest } = this.#codecs;
    switch (content.kind) {
      case "unit":
        return [];
      case "record":
        return this.#fields(content.fields);
      case "tuple":
        return [`value: [${content.of.map((of) => this.of(this.#codecs.lower(of))).join(", ")}]`];
      case "newtype": {
        if (!isFlat(content.of, manifest)) return [`value: ${this.of(this.#codecs.lower(content.of))}`];
        const { id } = resolve(content.of, manifest) as { id: string };
        return this.#fields(((manifest.types[id] as NamedType).body as Body & { kind: "record" }).fields);
      }
    }
  }

  #fields(fields: readonly Field[]): string[] {
    return fields.map((field) => {
      const isThere = field.presence !== "default" || readBool(this.#r);
      return `${property(field.name)}: ${isThere ? this.of(this.#codecs.lower(field.type)) : "undefined"}`;
    });
  }
}

function number(value: number | bigint): string {
  return typeof value === "bigint" ? `${value}n` : Object.is(value, -0) ? "-0" : `${value}`;
}

function braces(members: readonly string[]): string {
  return members.length ? `{ ${members.join(", ")} }` : "{}";
}
