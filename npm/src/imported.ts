/** Classes of JavaScript that Rust has types for. The twin is `crate/src/imported.rs`. */
import { article, wrong } from "./fault.ts";
import type { Instance, Life, Writer } from "./life.ts";
import { found, moduleOf, noModule } from "./module.ts";
import { enclose, tableOf } from "./reference/table.ts";

/** A class, by where it is found. */
export interface Imported {
  /** What messages call it. */
  readonly name: string;
  /** Empty for a path from `globalThis`. */
  readonly module: string;
  /** The first counts that leads to something. */
  readonly names: readonly string[];
}

type Class = abstract new (...values: never) => object;

/** The class as it is now: a module may be replaced. */
export function importedClass(i: Instance, { module, names }: Imported): Class {
  const given = module ? moduleOf(i, module) : undefined;
  const from = given ? (given.value ?? i.spec.own?.[module] ?? noModule(given)) : globalThis;
  // Nearly always it has one name, and that is no path.
  const known = (from as Record<string, unknown>)[names[0] as string];
  if (typeof known === "function") return known as Class;
  const place = given ? `module \`${module}\`` : "globalThis";
  const paths = names.map((name) => name.split("."));
  const [holder, name] = found(from, place, paths);
  const type = holder[name];
  if (typeof type !== "function") throw new Error(`${place} has no class \`${names[0]}\``);
  return type as Class;
}

/** Writes an object of the class. */
export function writeImported(w: Writer, v: unknown, of: Imported): void {
  if (!isImported(w.owner, v, of)) throw wrong(v, article(of.name));
  enclose(w, v);
}

/** Whether `v` is an object of the class. That of another realm, or of another copy of a module, is known by its brand. */
export function isImported(i: Instance, v: unknown, of: Imported): boolean {
  if ((typeof v !== "object" || v === null) && typeof v !== "function") return false;
  const type = importedClass(i, of);
  return v instanceof type || isBranded(v, type, of.module === "");
}

/** The brand is the `Symbol.toStringTag` of the prototype; classes of the language without one are told by what they are. */
function isBranded(v: object, type: Class, isGlobal: boolean): boolean {
  const brand = brandOf(type.prototype);
  if (brand === undefined)
    return isGlobal && brandOf(v) === undefined && {}.toString.call(v) === `[object ${type.name}]`;
  // Not by one of its own, which anybody could write.
  for (let p = Object.getPrototypeOf(v); p !== null; p = Object.getPrototypeOf(p))
    if (brandOf(p) === brand) return true;
  return false;
}

function brandOf(prototype: object | undefined): unknown {
  return prototype && Object.getOwnPropertyDescriptor(prototype, Symbol.toStringTag)?.value;
}

/** The object in a slot. */
export function heldObject(life: Life, slot: number): Record<string, unknown> {
  return tableOf(life).entries[slot]?.value as Record<string, unknown>;
}

/** For a method that is not there. */
export function noMethod(of: string, name: string): never {
  throw new Error(`${of} has no method \`${name}\``);
}
