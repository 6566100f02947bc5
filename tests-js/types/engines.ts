/**
 * The two engines on the same types: the glue that is generated for them, and what reads their description while the
 * program runs. Functions give back what they are given, since there is no Rust between.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { glue } from "../../npm/dist/cli/glue/glue.js";
import { Codecs } from "../../npm/src/dynamic/call.ts";
import type { Codec } from "../../npm/src/dynamic/codec.ts";
import { readValue } from "../../npm/src/dynamic/read.ts";
import { writeValue } from "../../npm/src/dynamic/write.ts";
import { refusal } from "../../npm/src/fault.ts";
import { copy, stage } from "../../npm/src/inbox.ts";
import { HeldInstance } from "../../npm/src/instance.ts";
import { KINDS, type KindName } from "../../npm/src/kind.ts";
import type { Raw } from "../../npm/src/life.ts";
import { open } from "../../npm/src/outbox.ts";
import type { Body, Choice, Content, Field, NamedType, Type } from "../../npm/src/type.ts";
import { Words } from "../../npm/src/words.ts";
import { dist, glueFolder } from "./folder.ts";
import { func, manifest } from "./manifest.ts";
import { type Word, words } from "./words.ts";

const VIEWS = ["number", "bigint", "Map", "Array", "null", "Date", "MemoryView", "Uint8Array", "Record"];

/** Describes types as Rust does: named ones in full where they are met first. */
class Describer {
  readonly #named: readonly NamedType[];
  readonly #met = new Set<string>();

  constructor(named: readonly NamedType[]) {
    this.#named = named;
  }

  type(of: Type): Word {
    if (of.kind === "named") return this.#name(of.id);
    const { parts = {} } = KINDS[of.kind];
    return [opcode(of.kind), Object.keys(parts).map((part) => this.#part(of, part))];
  }

  #part(of: Type, part: string): Word {
    const value = (of as unknown as Record<string, unknown>)[part];
    if (part === "element") return opcode(value as KindName);
    if (part === "view") return VIEWS.indexOf(value as string);
    if (part === "form") return ["value", "object", "number"].indexOf(value as string);
    if (part === "parameters")
      return this.#list((of as Type & { kind: "jsFunction" }).parameters, (each) => [each.name, this.type(each.type)]);
    if (Array.isArray(value)) return this.#list(value as Type[], (each) => this.type(each));
    return typeof value === "object" ? this.type(value as Type) : (value as Word);
  }

  #name(id: string): Word {
    const index = this.#named.findIndex((each) => each.id === id);
    const head = [opcode("named"), index, 7, 0];
    if (this.#met.has(id)) return [...head, 0];
    this.#met.add(id);
    const { body } = this.#named[index] as NamedType;
    return [...head, 1, id, "demo", "Docs of it.", "src/lib.rs:1", 0, this.#body(body), 0];
  }

  #body(body: Body): Word {
    switch (body.kind) {
      case "record":
        if (body.isStrict || isFull(body.fields)) return [6, body.isStrict ? 1 : 0, this.#fullFields(body.fields)];
        return [0, this.#fields(body.fields)];
      case "alias":
        return [1, this.type(body.of), body.brand];
      case "enum":
        if (body.variants.some(({ value }) => value !== undefined))
          return [9, this.#list(body.variants, (each) => [each.name, "", more(each), each.value as number, 0])];
        if (isFull(body.variants))
          return [7, this.#list(body.variants, (each) => [each.name, "A variant.", more(each)])];
        return [2, this.#list(body.variants, ({ name }) => [name, "A variant."])];
      case "union":
        if (body.content !== undefined || body.isStrict || isFull(body.variants))
          return [
            ...[8, body.tag, body.content ?? "", body.isStrict ? 1 : 0],
            this.#list(body.variants, (each) => [each.name, "", more(each), this.#content(each.content)]),
          ];
        return [3, body.tag, this.#list(body.variants, ({ name, content }) => [name, "", this.#content(content)])];
      case "untagged":
        return [4, this.#list(body.variants, (each) => this.type(each))];
      default:
        throw new Error(body.kind);
    }
  }

  #content(content: Content): Word {
    if (content.kind === "unit") return 0;
    if (content.kind === "record" && isFull(content.fields)) return [4, this.#fullFields(content.fields)];
    if (content.kind === "record") return [1, this.#fields(content.fields)];
    if (content.kind === "newtype") return [2, this.type(content.of)];
    return [3, this.#list(content.of, (each) => this.type(each))];
  }

  #fields(of: readonly Field[]): Word {
    const presences = ["required", "optional", "default"];
    return this.#list(of, ({ name, presence, type }) => {
      return [name, "A field.", presences.indexOf(presence), "", this.type(type)];
    });
  }

  #fullFields(of: readonly Field[]): Word {
    const presences = ["required", "optional", "default"];
    return this.#list(of, ({ name, presence, aliases = [], isSkipped, isFlat, type }) => {
      const flags = (isSkipped ? 1 : 0) + (isFlat ? 2 : 0);
      return [
        name,
        "A field.",
        presences.indexOf(presence),
        "",
        [aliases.length, [...aliases]],
        flags,
        this.type(type),
      ];
    });
  }

  #list<T>(items: readonly T[], word: (item: T) => Word): Word {
    return [items.length, items.map(word)];
  }
}

/** Whether more is to be said of fields or variants than what all have. */
function isFull(parts: readonly (Partial<Field> & Partial<Choice>)[]): boolean {
  return parts.some(({ aliases, isSkipped, isFlat, isOther }) => aliases || isSkipped || isFlat || isOther);
}

function more({ aliases = [], isOther }: Pick<Choice, "aliases" | "isOther">): Word {
  return [[aliases.length, [...aliases]], isOther ? 1 : 0];
}

function opcode(kind: KindName): number {
  return Object.keys(KINDS).indexOf(kind);
}

/** What some words describe, as calls by name have it. */
export function lowered(...parts: readonly Word[]): Codec {
  const description = new Words(new Uint32Array(words(parts)));
  const type = description.type();
  return new Codecs(description.types).lower(type);
}

/** A type as calls by name have it. */
export function described(of: Type, named: readonly NamedType[]): Codec {
  return lowered(new Describer(named).type(of));
}

function memoryOf(): Record<string, unknown> {
  const memory = new WebAssembly.Memory({ initial: 2 });
  return { memory, __ox_alloc: () => 1024, __ox_free() {}, __ox_boot() {}, __ox_fault: () => 0, __ox_release() {} };
}

/** An instance without Rust, for what is described. */
export function instanceOf(): HeldInstance {
  const i = new HeldInstance({ abi: 1, name: "demo", assemblies: ["demo"], start: [] });
  i.imports();
  i.start({} as WebAssembly.Module, { exports: memoryOf() } as unknown as WebAssembly.Instance);
  return i;
}

/** What is written of a value and read from that, or what is wrong with it. */
export interface Outcome {
  readonly bytes?: readonly number[];
  readonly value?: unknown;
  readonly error?: string;
}

/** What each engine does with a value of the type of that number. */
export interface Engines {
  byGlue(k: number, v: unknown): Outcome;
  byDescription(k: number, v: unknown): Outcome;
}

/** `results`: what is read of a value, if not what was written: a type of the same bytes. */
export async function enginesOf(
  types: readonly Type[],
  named: readonly NamedType[],
  results: readonly Type[] = types,
): Promise<Engines> {
  const tupled = (of: Type): Type => ({ kind: "tuple", of: [of] });
  const tree = await generated(types.map(tupled), named, results.map(tupled));
  const instance = instanceOf();
  const codecs = types.map((of) => described(tupled(of), named));
  const resultCodecs = results.map((of) => described(tupled(of), named));
  return {
    byGlue: (k, v) => tree(`f${k}`, [v]),
    byDescription(k, v) {
      const codec = codecs[k] as Codec;
      const w = stage(instance);
      try {
        writeValue(codec, w, [v]);
      } catch (error) {
        return { error: `${refusal(error, "f", "v")}` };
      }
      const size = w.at + w.textAt;
      copy(instance, w, 1024);
      const bytes = [...new Uint8Array((instance.raw as Raw).memory.buffer, 1024, size)];
      return { bytes, ...result(() => readValue(resultCodecs[k] as Codec, open(instance, 1024)), "f") };
    },
  };
}

/** Calls the generated functions of types, by their names. */
async function generated(
  types: readonly Type[],
  named: readonly NamedType[],
  results: readonly Type[],
): Promise<(name: string, v: unknown) => Outcome> {
  const exported = types.map((of, k) => func(`f${k}`, { v: of }, results[k]));
  const text = glue(manifest([...exported, ...named]), { bindgen: false, imports: [] });
  const folder = glueFolder();
  writeFileSync(join(folder, "glue.js"), text.replaceAll(/"f\d+"/g, '"f"'));
  const module = await import(pathToFileURL(join(folder, "glue.js")).href);
  const { HeldInstance: Generated } = await import(`${dist}instance.js`);
  const i = new Generated(module.spec);
  let sent: readonly number[] = [];
  const echo = (message: number): number => {
    const { buffer } = i.raw.memory;
    sent = [...new Uint8Array(buffer, message, new DataView(buffer).getUint32(message + 4, true))];
    return message;
  };
  i.imports();
  i.start({}, { exports: { ...memoryOf(), ...Object.fromEntries(exported.map(({ symbol }) => [symbol, echo])) } });
  const tree = module.exportsOf(i, "sample") as Record<string, (v: unknown) => unknown>;
  return (name, v) => {
    sent = [];
    const found = result(() => (tree[name] as (v: unknown) => unknown)(v));
    return sent.length > 0 ? { bytes: sent, ...found } : found;
  };
}

function result(read: () => unknown, called?: string): Outcome {
  try {
    return { value: (read() as unknown[])[0] };
  } catch (error) {
    return { error: `${called ? refusal(error, called, "result") : error}` };
  }
}
