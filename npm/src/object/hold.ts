/** What an object of a Rust class stands for. */

import type { Instance, Life } from "../instance.ts";
import type { RustObject } from "./object.ts";

/** The class as JavaScript has it. Its constructor is its author's. */
// biome-ignore lint/suspicious/noExplicitAny: generated code knows the signatures
export type ClassOfObjects = new (...values: any[]) => RustObject;

/** A class of one instance. Whoever has it can make objects: it stays between this folder and the glue. */
export class RustClass {
  declare readonly instance: Instance;
  declare readonly name: string;
  declare readonly type: ClassOfObjects;
  /** How many objects of it there are in a generation. */
  live = 0;
  life: Life | undefined;

  constructor(instance: Instance, name: string, define: (type: RustClass) => ClassOfObjects) {
    this.instance = instance;
    this.name = name;
    this.type = define(this);
  }
}

/** What an object stands for. Does not refer to the object. */
export interface Hold {
  readonly class: RustClass;
  readonly life: Life;
  /** 0 after it was disposed. */
  id: number;
  /** Whether it is in the map, and the engine tells when the object was collected. */
  isWatched: boolean;
}

/** Lets a constructor put private fields on another object. */
class Stamp {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is what it is for
    return object;
  }
}

/** The private field of objects, out of reach from their class. */
export class Holder extends Stamp {
  readonly #hold: Hold;

  constructor(object: object, hold: Hold) {
    super(object);
    this.#hold = hold;
  }

  static of(v: unknown): Hold | undefined {
    return typeof v === "object" && v !== null && #hold in v ? v.#hold : undefined;
  }
}
