/** Objects of JavaScript that implement a trait of Rust. The twin is `crate/src/object/js_trait.rs`. */
import { article, Fault, refusal, shown, wrong } from "../fault.ts";
import { alive } from "../instance.ts";
import type { AnyFunction, Entry, Instance, Life, Writer } from "../life.ts";
import { enclose, lifeOf, tableOf } from "../reference/table.ts";
import { thrown } from "../reply.ts";

/** A trait: what its methods are called, and how Rust calls each. */
export interface Trait {
  readonly name: string;
  readonly methods: readonly (readonly [name: string, call: CallMethod])[];
}

type CallMethod = (i: Instance, life: Life, object: object, method: AnyFunction, message: number) => number;

/** Writes an object that implements a trait. */
export function writeTrait(w: Writer, v: unknown, { name, methods }: Trait): void {
  if ((typeof v !== "object" || v === null) && typeof v !== "function") throw wrong(v, article(name));
  for (const [key] of methods) {
    const found = (v as Record<string, unknown>)[key];
    if (typeof found !== "function")
      throw new Fault(`expected ${article(name)}, whose \`${key}\` is a function, got ${shown(found)} there`, false);
  }
  const i = w.owner;
  const life = lifeOf(w);
  const call = (index: number, message: number): number => {
    const [key, run] = methods[index] as Trait["methods"][number];
    const called = `${name}.${key}`;
    const method = (v as Record<string, unknown>)[key];
    if (typeof method !== "function") throw new TypeError(`${called}: expected a function, got ${shown(method)}`);
    try {
      return run(i, life, v, method as AnyFunction, message);
    } catch (error) {
      throw refusal(error, called, "result");
    }
  };
  enclose(w, v, call);
}

/** Raw import: calls a method of an object that implements a trait. */
export function callMethod(i: Instance, life: Life): (slot: number, index: number, message: number) => number {
  const { entries } = tableOf(life);
  return (slot, index, message) => {
    const { call } = entries[slot] as Entry & { readonly call: AnyFunction };
    const { raw } = i;
    try {
      const value = call(index, message);
      if (i.raw === raw) return value;
    } catch (error) {
      alive(life);
      return thrown(i, life, error, "");
    }
    alive(life);
    return 0;
  };
}
