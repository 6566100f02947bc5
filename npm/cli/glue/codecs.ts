/** What is known while the glue of a manifest is written: the names in it, and what its functions need of each other. */
import type { Hints } from "../../src/hint.ts";
import type { Low, LowNamed } from "../../src/low.ts";
import { PlainLowering } from "../../src/lowering.ts";
import type { Type } from "../../src/type.ts";
import { type TypeName, typeNames } from "../manifest/name.ts";
import { isNumbers } from "../manifest/space.ts";
import type { Item, Manifest } from "../manifest/type.ts";
import { Keys } from "./key.ts";
import { classOf, dotted, exportNames, stampOf, typeBinding } from "./names.ts";

/** How the glue is to be written. */
export interface GlueOptions {
  /** Whether there is a `bindgen.js` beside it. */
  readonly bindgen: boolean;
  /** What the raw module imports from `oxbridge`. */
  readonly imports: readonly string[];
  /** What to say to panics. */
  readonly hints?: Hints;
  /** Whether the module carries its lines. */
  readonly hasLines?: boolean;
}

/** Functions that others need for a type: what their names begin with, and the text of one. */
export type Makers = Readonly<Record<Sort, (name: string, low: never, codecs: Codecs) => string>>;

type Sort = "write" | "read" | "callback" | "function" | "promise" | "trait" | "imported";

/** Functions that write and read the types of one manifest, made as they are asked for. */
export class Codecs {
  readonly manifest: Manifest;
  readonly lowering: PlainLowering;
  readonly names: ReadonlyMap<string, TypeName>;
  /** What the items are called. */
  readonly exported: ReadonlyMap<Item, string>;
  /** What is used of the runtime. */
  readonly used: Set<string> = new Set();
  /** The raw exports of Rust that are called. */
  readonly calls: Set<string> = new Set();
  /** Texts by name, in the order in which they were first needed. */
  readonly functions: Map<string, string> = new Map();
  readonly #makers: Makers;
  readonly #keys: Keys;
  readonly #instead: Readonly<Record<string, string>>;

  /** `instead`: functions of the runtime that are used in place of others. */
  constructor(manifest: Manifest, makers: Makers, instead: Readonly<Record<string, string>> = {}) {
    this.#instead = instead;
    this.manifest = manifest;
    this.lowering = new PlainLowering(manifest.types);
    this.names = typeNames(manifest);
    this.exported = exportNames(manifest);
    this.#makers = makers;
    this.#keys = new Keys(this.lowering, this);
  }

  use = (name: string): string => {
    const own = this.#instead[name] ?? name;
    this.used.add(own);
    return own;
  };

  call(name: string, ...args: string[]): string {
    return `${this.use(name)}(${args.join(", ")})`;
  }

  /** A call of a raw export. */
  raw(name: string, ...args: string[]): string {
    this.calls.add(name);
    return `raw${dotted(name)}(${args.join(", ")})`;
  }

  lower(type: Type): Low {
    return this.lowering.lower(type);
  }

  key(low: Low): string {
    return this.#keys.key(low);
  }

  /** The name of the function of that sort, which stands beside the others. */
  made(sort: Sort, low: Low): string {
    const name = `${sort}_${this.key(low)}`;
    if (!this.functions.has(name)) {
      // A recursive type asks for itself while it is made.
      this.functions.set(name, "");
      this.functions.set(name, this.#makers[sort](name, low as never, this));
    }
    return name;
  }

  typeName(id: string): string {
    // What a variant holds has no type of its own, and is called as its enum and itself.
    return this.names.get(id)?.name ?? this.manifest.types[id]?.name ?? id.replace(/\W+/g, "_");
  }

  /** The factory of a class. */
  className(id: string): string {
    return this.exported.get(classOf(this.manifest, id)) as string;
  }

  /** The expression for what `v` stands for, which reads the private field of its class. None of a class that only goes in. */
  stamped(id: string, v: string): readonly string[] {
    const name = this.exported.get(classOf(this.manifest, id));
    return name === undefined ? [] : [`${stampOf(name)}.of(${v})`];
  }

  /** The same where that is certain to be one. */
  held(id: string, v: string): string {
    return this.stamped(id, v)[0] ?? this.call("holdOf", v);
  }

  /** The array of an enum's names. */
  enumName({ type }: LowNamed): string {
    const name = this.typeName(type.id);
    return isNumbers(type) ? `values_${name}` : typeBinding(name);
  }

  /** The function that reads the errors of a type. */
  errorReader(id: string): string {
    return `error_${this.key(this.lower({ kind: "named", id }))}`;
  }
}
