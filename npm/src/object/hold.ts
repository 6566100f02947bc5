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

/** How many prototypes are looked at: those of a proxy may have no end. */
const PROTOTYPES = 64;

/** What puts the private field on objects of each class, by the prototype of the class. */
const stamps = /* @__PURE__ */ new WeakMap<object, StampOfClass>();

/** Objects with this prototype have the private field that `own` puts on them. */
export function stampObjects(prototype: object, own: StampOfClass): void {
  stamps.set(prototype, own);
}

/** What an object stands for, of whatever class it is. Slower than the stamp of a class that is known. */
export function holdOf(v: unknown): Hold | undefined {
  let at = v;
  try {
    for (let k = 0; k < PROTOTYPES && typeof at === "object" && at !== null; k++) {
      const own = stamps.get(at);
      if (own) return own.of(v);
      at = Object.getPrototypeOf(at);
    }
  } catch {
    // Thrown by a proxy, which stands for nothing.
  }
  return undefined;
}
