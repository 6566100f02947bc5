/**
 * Types that Rust describes while the program runs, as words: what they say.
 *
 * The grammar is that of `crate/src/describe.rs`; `npm/cli/manifest/describe.ts` reads the same one.
 */

type Plain = "unit" | "string" | "serde" | "object" | "any" | "objectReference" | "streamReference";
type Wrapping =
  | "list"
  | "set"
  | "record"
  | "option"
  | "fallible"
  | "promise"
  | "stream"
  | "rustStream"
  | "rustIterator";

/** A type as Rust describes it. */
export type Type =
  | { readonly kind: Plain }
  | { readonly kind: "scalar"; readonly of: string }
  | { readonly kind: "buffer"; readonly of: string }
  | { readonly kind: Wrapping; readonly of: Type }
  | { readonly kind: "array"; readonly of: Type; readonly length: number }
  | { readonly kind: "tuple"; readonly of: readonly Type[] }
  | { readonly kind: "map"; readonly key: Type; readonly of: Type }
  | { readonly kind: "as"; readonly view: string; readonly of: Type }
  | { readonly kind: "jsFunction" | "rustFunction"; readonly parameters: readonly Type[]; readonly result: Type }
  | { readonly kind: "class" | "jsClass"; readonly name: string }
  | { readonly kind: "named"; readonly type: Named };

/** A type with a name. It may contain itself. */
export interface Named {
  readonly name: string;
  /** What no other type of the description has. */
  readonly key: string;
  body: Body;
}

export type Body =
  | { readonly kind: "record"; readonly fields: readonly Field[] }
  | { readonly kind: "alias"; readonly of: Type }
  | { readonly kind: "enum"; readonly names: readonly string[] }
  | { readonly kind: "union"; readonly tag: string; readonly variants: readonly Variant[] }
  | { readonly kind: "untagged"; readonly variants: readonly Type[] }
  | { readonly kind: "trait"; readonly methods: readonly Method[] };

export interface Field {
  readonly name: string;
  readonly isDefault: boolean;
  readonly type: Type;
}

export interface Variant {
  readonly name: string;
  readonly content: Content;
}

export type Content =
  | { readonly kind: "unit" }
  | { readonly kind: "record"; readonly fields: readonly Field[] }
  | { readonly kind: "newtype"; readonly of: Type };

export interface Method {
  readonly name: string;
  readonly parameters: readonly Type[];
  readonly result: Type;
}

const SCALAR_NAMES = "bool i8 u8 i16 u16 i32 u32 isize usize i64 u64 i128 u128 f32 f64 char".split(" ");
const VIEWS = "number bigint Map Array null Date".split(" ");
const PLAIN: Readonly<Record<number, Plain>> = {
  0: "unit",
  17: "string",
  41: "object",
  42: "any",
  46: "objectReference",
  47: "streamReference",
};
const WRAPPED: Readonly<Record<number, Wrapping>> = {
  23: "list",
  25: "option",
  27: "record",
  29: "set",
  32: "fallible",
  36: "promise",
  37: "stream",
  38: "rustStream",
  39: "rustIterator",
};

/** Reads the types that `words` describe, one after the other. */
export class Description {
  readonly #words: Uint32Array;
  readonly #named = new Map<string, Named>();
  #offset = 0;

  constructor(words: Uint32Array) {
    this.#words = words;
  }

  type(): Type {
    const opcode = this.#next();
    const scalar = SCALAR_NAMES[opcode - 1];
    if (scalar) return { kind: "scalar", of: scalar };
    const plain = PLAIN[opcode];
    if (plain) return { kind: plain };
    const wrapped = WRAPPED[opcode];
    if (wrapped) return { kind: wrapped, of: this.type() };
    switch (opcode) {
      case 18:
        return { kind: "scalar", of: "date" };
      case 19:
        return { kind: "scalar", of: "duration" };
      case 20:
        return { kind: "buffer", of: SCALAR_NAMES[this.#next() - 1] as string };
      case 24: {
        const length = this.#next();
        return { kind: "array", of: this.type(), length };
      }
      case 26:
        return { kind: "tuple", of: this.#types() };
      case 28: {
        const key = this.type();
        return { kind: "map", key, of: this.type() };
      }
      case 30: {
        const view = VIEWS[this.#next()] as string;
        return { kind: "as", view, of: this.type() };
      }
      case 31:
        this.#text();
        this.#text();
        return { kind: "serde" };
      case 34:
      case 35: {
        const kind = opcode === 34 ? "jsFunction" : "rustFunction";
        const parameters = this.#list(() => {
          this.#text();
          return this.type();
        });
        return { kind, parameters, result: this.type() };
      }
      case 33:
        this.#next();
        return { kind: "any" };
      case 40:
        return { kind: "named", type: this.#namedType() };
      case 43: {
        const name = this.#hash();
        // Whether Rust only shares it says nothing to JavaScript here.
        this.#next();
        return { kind: "class", name };
      }
      case 44:
        return { kind: "named", type: this.#trait() };
      case 45:
        return { kind: "jsClass", name: this.#text() };
      default:
        throw new Error(`type ${opcode} cannot cross in a call that is made by name`);
    }
  }

  #types(): Type[] {
    return this.#list(() => this.type());
  }

  #namedType(): Named {
    const hash = this.#hash();
    const shown = (name: string, value: unknown): unknown => (name === "type" ? (value as Named).key : value);
    return this.#defined(hash + JSON.stringify(this.#types(), shown), () => {
      this.#list(() => this.#text());
      return this.#body();
    });
  }

  #trait(): Named {
    const method = (): Method => {
      const name = this.#nameAndDocs();
      const parameters = this.#list(() => {
        this.#text();
        this.#presence();
        return this.type();
      });
      return { name, parameters, result: this.type() };
    };
    return this.#defined(this.#hash(), () => ({ kind: "trait", methods: this.#list(method) }));
  }

  /** The type of that key, which is defined where it is met first. */
  #defined(key: string, read: () => Body): Named {
    const isNew = this.#next() === 1;
    const known = this.#named.get(key);
    if (!isNew && known) return known;
    const name = isNew ? this.#text() : "";
    // It may be met again in its own body.
    const named: Named = { name, key, body: { kind: "enum", names: [] } };
    // What generic types look like names others that nothing defines, and that nobody needs.
    if (!isNew) return named;
    this.#named.set(key, named);
    for (let k = 0; k < 3; k++) this.#text();
    named.body = read();
    if (named.body.kind !== "trait" && this.#next() === 1) this.#body();
    return named;
  }

  #body(): Body {
    const opcode = this.#next();
    switch (opcode) {
      case 0:
        return { kind: "record", fields: this.#fields() };
      case 1: {
        const of = this.type();
        this.#text();
        return { kind: "alias", of };
      }
      case 2:
        return { kind: "enum", names: this.#list(() => this.#nameAndDocs()) };
      case 3: {
        const tag = this.#text();
        const variants = this.#list(() => ({ name: this.#nameAndDocs(), content: this.#content() }));
        return { kind: "union", tag, variants };
      }
      default:
        return { kind: "untagged", variants: this.#types() };
    }
  }

  #fields(): Field[] {
    return this.#list(() => ({ name: this.#nameAndDocs(), isDefault: this.#presence(), type: this.type() }));
  }

  #content(): Content {
    switch (this.#next()) {
      case 0:
        return { kind: "unit" };
      case 1:
        return { kind: "record", fields: this.#fields() };
      case 2:
        return { kind: "newtype", of: this.type() };
      default:
        // As a value of its own it stays a list.
        return { kind: "newtype", of: { kind: "tuple", of: this.#types() } };
    }
  }

  #nameAndDocs(): string {
    const name = this.#text();
    this.#text();
    return name;
  }

  /** Whether a field has a default. */
  #presence(): boolean {
    const presence = this.#next();
    this.#text();
    return presence === 2;
  }

  #next(): number {
    const word = this.#words[this.#offset++];
    if (word === undefined) throw new Error("a description is too short");
    return word;
  }

  #list<T>(item: () => T): T[] {
    return Array.from({ length: this.#next() }, item);
  }

  #hash(): string {
    const low = this.#next();
    return this.#hex(this.#next()) + this.#hex(low);
  }

  #hex(word: number): string {
    return word.toString(16).padStart(8, "0");
  }

  #text(): string {
    const length = this.#next();
    const start = this.#words.byteOffset + 4 * this.#offset;
    this.#offset += Math.ceil(length / 4);
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new Uint8Array(this.#words.buffer, start, length));
  }
}
