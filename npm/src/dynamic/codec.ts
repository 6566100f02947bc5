/** Types of calls by name, with what calls the functions among them: `call.ts` makes that. */

import type { MakeCallback } from "../callback.ts";
import type { AnyFunction, Held, Instance, MakeClass } from "../life.ts";
import type { Low } from "../low.ts";
import type { Trait } from "../object/trait.ts";
export type Codec = Low<Callable>;

/** What calls functions of one signature. */
export interface Callable {
  /** How Rust calls a function of JavaScript, and a method of an object. */
  readonly callback: MakeCallback;
  readonly method: Trait["methods"][number][1];
  /** A function of Rust as JavaScript calls it. */
  readonly rustFunction: (i: Instance, held: Held) => AnyFunction;
}

/** The class that a type names by its hash. */
export function makerOf({ spec }: Instance, id: string): MakeClass {
  const make = spec.classes?.[id];
  if (make) return make;
  throw new Error(`${spec.name} does not export the class that a call names`);
}
