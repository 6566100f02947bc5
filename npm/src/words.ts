/** Descriptions, word by word. The twin, `crate/src/protocol.rs`, has the same grammar in words. */
import { type Form, KINDS, type KindName, type Parts } from "./kind.ts";
import type { Body, NamedType, Type } from "./type.ts";
import { decoderOf } from "./wire/reader.ts";

/** What has several parts, by its name in the grammar. */
const PARTS: Readonly<Record<string, Parts>> = {
  argument: { name: "text", type: "type" },
  parameter: { name: "text", presence: "presence", default: "text", type: "type" },
  field: { name: "text", docs: "text", presence: "presence", default: "text", type: "type" },
  fullField: {
    ...{ name: "text", docs: "text", presence: "presence", default: "text", aliases: "text*" },
    ...{ flags: "fieldFlags", type: "type" },
  },
  variant: { name: "text", docs: "text", content: "content" },
  fullVariant: { name: "text", docs: "text", aliases: "text*", flags: "variantFlags", content: "content" },
  choice: { name: "text", docs: "text" },
  fullChoice: { name: "text", docs: "text", aliases: "text*", flags: "variantFlags" },
  number: { name: "text", docs: "text", aliases: "text*", flags: "variantFlags", value: "integer" },
  method: { name: "text", docs: "text", parameters: "parameter*", result: "type" },
  named: {
    ...{ name: "text", assembly: "text", docs: "text", place: "text" },
    ...{ parameters: "text*", body: "body", generic: "generic" },
  },
  trait: { name: "text", assembly: "text", place: "text", docs: "text", body: "methods" },
  imported: { name: "text", assembly: "text", place: "text", docs: "text", body: "source" },
};

/** What is one of several, by its number in `protocol.ts`. */
const CHOICES: Readonly<Record<string, readonly (string | readonly [kind: string, parts: Parts] | undefined)[]>> = {
  view: ["number", "bigint", "Map", "Array", "null", "Date", "MemoryView", "Uint8Array", "Record"],
  json: ["value", "object", "number"],
  mode: [undefined, "changed", "taken", "shared"],
  presence: ["required", "optional", "default", "rest"],
  body: [
    ["record", { fields: "field*" }],
    ["alias", { of: "type", brand: "text" }],
    ["enum", { variants: "choice*" }],
    ["union", { tag: "text", variants: "variant*" }],
    ["untagged", { variants: "type*" }],
    ["typescript", { text: "text", of: "body" }],
    ["record", { flags: "bodyFlags", fields: "fullField*" }],
    ["enum", { variants: "fullChoice*" }],
    ["union", { tag: "text", content: "text", flags: "bodyFlags", variants: "fullVariant*" }],
    ["enum", { variants: "number*" }],
  ],
  content: [
    ["unit", {}],
    ["record", { fields: "field*" }],
    ["newtype", { of: "type" }],
    ["tuple", { of: "type*" }],
    ["record", { fields: "fullField*" }],
  ],
};

/** A body, or that with what the typings declare in its place. */
type SaidBody = Body | { readonly kind: "typescript"; readonly text: string; readonly of: Body };

function inSaid(body: SaidBody): Body {
  return "text" in body ? body.of : body;
}

/** What the bits of a word say, the lowest first. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  bodyFlags: ["isStrict"],
  variantFlags: ["isOther"],
  fieldFlags: ["isSkipped", "isFlat"],
};

/** Reads the types that words describe. */
export class Words {
  /** By keys made of the hash and the arguments. */
  readonly types: Record<string, NamedType> = {};
  readonly #words: Uint32Array;
  protected at = 0;

  constructor(words: Uint32Array) {
    this.#words = words;
  }

  protected unknown(what: string, code: number): Error {
    return new Error(`a description has an unknown ${what}: ${code}`);
  }

  type(): Type {
    const kind = this.#kind("type");
    return this.#parts(KINDS[kind].parts, kind === "trait" || kind === "imported" ? "named" : kind) as Type;
  }

  #kind(what: string): KindName {
    const op = this.next();
    const kind = Object.keys(KINDS)[op] as KindName | undefined;
    if (!kind || (what === "element" && !KINDS[kind].array)) throw this.unknown(what, op);
    return kind;
  }

  #parts(parts: Parts = {}, kind?: string): object {
    const found: Record<string, unknown> = kind ? { kind } : {};
    for (const [name, form] of Object.entries(parts)) {
      const flags = FLAGS[form];
      if (flags) {
        const word = this.next();
        flags.forEach((flag, k) => {
          if ((word >> k) & 1) found[flag] = true;
        });
        continue;
      }
      const value = this.read(form);
      if (value !== undefined) found[name] = value;
    }
    if ("presence" in found && found.presence !== "default") delete found.default;
    if (found.aliases && (found.aliases as string[]).length === 0) delete found.aliases;
    if (found.content === "") delete found.content;
    return found;
  }

  protected read(form: Form): unknown {
    if (form.endsWith("*")) return this.#list(form.slice(0, -1) as Form);
    switch (form) {
      case "type":
        return this.type();
      case "text":
        return this.text();
      case "word":
        return this.next();
      case "integer":
        return this.next() + (this.next() | 0) * 2 ** 32;
      case "class":
        return this.class();
      case "element":
        return this.#kind(form);
      case "named":
      case "trait":
      case "imported":
        return this.#named(form);
      case "methods":
        return this.#parts({ methods: "method*" }, "trait");
      case "source":
        return this.#parts({ module: "text", names: "text*", base: "type*" }, "imported");
      case "generic":
        return this.next() === 0 ? undefined : this.read("body");
      default:
        return CHOICES[form] ? this.#choice(form) : this.#parts(PARTS[form]);
    }
  }

  #list(form: Form): unknown[] {
    const length = this.next();
    if (length > this.#words.length) throw this.unknown("length", length);
    return Array.from({ length }, () => this.read(form));
  }

  #choice(form: string): unknown {
    const code = this.next();
    const found = CHOICES[form]?.[code];
    if (found === undefined) throw this.unknown(form, code);
    return typeof found === "string" ? found : this.#parts(found[1], found[0]);
  }

  /** A type is defined where it is met first. */
  #named(form: "named" | "trait" | "imported"): string {
    const hash = this.hash();
    const args = form === "named" ? (this.#list("type") as Type[]) : [];
    const id = hash + JSON.stringify(args);
    if (this.next() === 0) return id;
    const found = this.#parts(PARTS[form]) as { body: SaidBody; generic?: SaidBody };
    const { body, generic } = found;
    const typescript = "text" in body ? { typescript: body.text } : {};
    const bodies = { body: inSaid(body), ...(generic ? { generic: inSaid(generic) } : {}) };
    this.types[id] = {
      id,
      arguments: args,
      parameters: [],
      ...found,
      ...bodies,
      ...typescript,
    } as unknown as NamedType;
    return id;
  }

  protected class(): string {
    return this.hash();
  }

  protected next(): number {
    const word = this.#words[this.at++];
    if (word === undefined) throw this.unknown("end", this.#words.length);
    return word;
  }

  /** Two words, the low one first, as 16 digits. */
  protected hash(): string {
    const [low, high] = [this.next(), this.next()].map((word) => word.toString(16).padStart(8, "0"));
    return `${high}${low}`;
  }

  protected text(): string {
    return decoderOf({ decoder: undefined }).decode(this.bytes());
  }

  protected bytes(): Uint8Array {
    const length = this.next();
    const start = 4 * this.at;
    this.at += Math.ceil(length / 4);
    if (this.at > this.#words.length) throw this.unknown("text", length);
    return new Uint8Array(this.#words.buffer, this.#words.byteOffset + start, length).slice();
  }
}
