/** What an object of a Rust class stands for. */
import type * as life from "../life.ts";
import type { ClassOfObjects, Hold, Instance, Life, MakeClass, StampOfClass } from "../life.ts";

/** A class of one instance. Whoever has it can make objects: it stays between this folder and the glue. */
export class RustClass implements life.RustClass {
  declare readonly instance: Instance;
  declare readonly make: MakeClass;
  declare readonly name: string;
  declare readonly own: StampOfClass;
  declare readonly type: ClassOfObjects;
  live = 0;
  life: Life | undefined;
  key: object | undefined;

  constructor(
    instance: Instance,
    make: MakeClass,
    name: string,
    own: StampOfClass,
    define: (type: RustClass) => ClassOfObjects,
  ) {
    this.instance = instance;
    this.make = make;
    this.name = name;
    this.own = own;
    this.type = define(this);
  }
}

/** Lets a constructor put private fields on another object. */
export class Stamp {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is what it is for
    return object;
  }
}

/** The private field of all objects, out of reach from their class. */
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
