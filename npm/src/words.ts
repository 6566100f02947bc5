/** Descriptions, word by word. The grammar is in the twin, `crate/src/protocol.rs`. */
import { KINDS, type KindName, type Part } from "./kind.ts";
import {
  BODY_ALIAS,
  BODY_ENUM,
  BODY_RECORD,
  BODY_UNION,
  BODY_UNTAGGED,
  CONTENT_FIELDS,
  CONTENT_ITEMS,
  CONTENT_NEWTYPE,
  CONTENT_UNIT,
} from "./protocol.ts";
import type {
  Argument,
  Body,
  Content,
  Element,
  Field,
  Method,
  Mode,
  NamedType,
  Parameter,
  Type,
  View,
} from "./type.ts";

// By the numbers that `protocol.ts` has for them.
const VIEWS: readonly View[] = ["number", "bigint", "Map", "Array", "null", "Date"];
const MODES: readonly (Mode | undefined)[] = [undefined, "changed", "taken", "shared"];
const PRESENCES: readonly Parameter["presence"][] = ["required", "optional", "default"];

/** Reads the types that words describe. Who reads more than types extends it. */
export abstract class Words {
  /** The named types so far, by keys made of the hash and the arguments. */
  readonly types: Record<string, NamedType> = {};
  readonly #kinds: KindName[] = [];
  readonly #words: Uint32Array;
  #offset = 0;

  constructor(words: Uint32Array) {
    this.#words = words;
    for (const [kind, { op }] of Object.entries(KINDS)) this.#kinds[op] = kind as KindName;
  }

  /** What to throw for words that nobody knows. */
  protected abstract unknown(what: string, code: number): Error;

  get offset(): number {
    return this.#offset;
  }

  get isAtEnd(): boolean {
    return this.#offset >= this.#words.length;
  }

  type(): Type {
    const op = this.next();
    const kind = this.#kinds[op];
    if (kind === undefined) throw this.unknown("type", op);
    if (kind === "named" || kind === "trait")
      return { kind: "named", id: kind === "named" ? this.#named() : this.#trait() };
    const parts = Object.entries(KINDS[kind].parts ?? {});
    return { kind, ...Object.fromEntries(parts.map(([name, part]) => [name, this.#part(part)])) } as Type;
  }

  #part(part: Part): unknown {
    switch (part) {
      case "type":
        return this.type();
      case "types":
        return this.#types();
      case "arguments":
        return this.list((): Argument => ({ name: this.text(), type: this.type() }));
      case "element":
        return this.#element();
      case "text":
        return this.text();
      case "count":
        return this.next();
      case "view":
        return this.#oneOf(VIEWS, "view");
      case "mode":
        return this.#oneOf(MODES, "mode");
      case "class":
        return this.class();
    }
  }

  #types(): Type[] {
    return this.list(() => this.type());
  }

  #element(): Element {
    const op = this.next();
    const kind = this.#kinds[op];
    if (kind === undefined || !KINDS[kind].array) throw this.unknown("element", op);
    return kind as Element;
  }

  #oneOf<T>(names: readonly (T | undefined)[], what: string): T {
    const code = this.next();
    const name = names[code];
    if (name === undefined) throw this.unknown(what, code);
    return name;
  }

  /** The hash of a class. */
  class(): string {
    return this.hash();
  }

  /** The key of a type, which is defined where it is met first. */
  #named(): string {
    const hash = this.hash();
    const args = this.#types();
    const key = `${hash}${JSON.stringify(args)}`;
    return this.#defined(key, args, () => this.#definition(key, args));
  }

  /** A trait is a named type too. */
  #trait(): string {
    const key = `${this.hash()}[]`;
    return this.#defined(key, [], () => {
      const [name, assembly, place, docs] = [this.text(), this.text(), this.text(), this.docs()];
      const body: Body = { kind: "trait", methods: this.list(() => this.#method()) };
      return { id: key, name, assembly, docs, place, arguments: [], parameters: [], body };
    });
  }

  #defined(key: string, args: readonly Type[], read: () => NamedType): string {
    this.met(key, args);
    if (this.next() === 1) {
      // Taken before the body is read, since a recursive type names itself in it; the order stays that of meeting.
      this.types[key] = undefined as never;
      this.types[key] = read();
    }
    return key;
  }

  /** A named type was met. Generic bodies name some that nothing defines. */
  protected met(_key: string, _args: readonly Type[]): void {}

  #definition(id: string, args: readonly Type[]): NamedType {
    const [name, assembly, docs, place] = [this.text(), this.text(), this.docs(), this.text()];
    const parameters = this.list(() => this.text());
    const body = this.#body();
    const generic = this.next() === 1 ? { generic: this.#body() } : {};
    return { id, name, assembly, docs, place, arguments: args, parameters, body, ...generic };
  }

  #method(): Method {
    const [name, docs] = [this.text(), this.docs()];
    return { name, docs, parameters: this.list(() => this.parameter()), result: this.type() };
  }

  #body(): Body {
    const code = this.next();
    switch (code) {
      case BODY_RECORD:
        return { kind: "record", fields: this.#fields() };
      case BODY_ALIAS:
        return { kind: "alias", of: this.type(), brand: this.text() };
      case BODY_ENUM:
        return { kind: "enum", variants: this.list(() => ({ name: this.text(), docs: this.docs() })) };
      case BODY_UNION: {
        const tag = this.text();
        const variant = () => ({ name: this.text(), docs: this.docs(), content: this.#content() });
        return { kind: "union", tag, variants: this.list(variant) };
      }
      case BODY_UNTAGGED:
        return { kind: "untagged", variants: this.#types() };
      default:
        throw this.unknown("body", code);
    }
  }

  #content(): Content {
    const code = this.next();
    switch (code) {
      case CONTENT_UNIT:
        return { kind: "unit" };
      case CONTENT_FIELDS:
        return { kind: "record", fields: this.#fields() };
      case CONTENT_NEWTYPE:
        return { kind: "newtype", of: this.type() };
      case CONTENT_ITEMS:
        return { kind: "tuple", of: this.#types() };
      default:
        throw this.unknown("variant", code);
    }
  }

  #fields(): Field[] {
    return this.list(() => ({ name: this.text(), docs: this.docs(), ...this.#presence(), type: this.type() }));
  }

  parameter(): Parameter {
    return { name: this.text(), ...this.#presence(), type: this.type() };
  }

  #presence(): Pick<Parameter, "presence" | "default"> {
    const presence = this.#oneOf(PRESENCES, "presence");
    const text = this.text();
    return presence === "default" ? { presence, default: text } : { presence };
  }

  docs(): string {
    return this.text();
  }

  next(): number {
    const word = this.#words[this.#offset++];
    if (word === undefined) throw this.unknown("end", this.#words.length);
    return word;
  }

  list<T>(item: () => T): T[] {
    const length = this.next();
    if (length > this.#words.length) throw this.unknown("length", length);
    return Array.from({ length }, item);
  }

  /** Two words, the low one first, as 16 digits. */
  hash(): string {
    const low = this.next();
    return digits(this.next()) + digits(low);
  }

  text(): string {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.bytes());
  }

  bytes(): Uint8Array {
    const length = this.next();
    const start = this.#offset;
    this.#offset += Math.ceil(length / 4);
    if (this.#offset > this.#words.length) throw this.unknown("text", length);
    return new Uint8Array(this.#words.buffer, this.#words.byteOffset + 4 * start, length).slice();
  }
}

function digits(word: number): string {
  return word.toString(16).padStart(8, "0");
}
