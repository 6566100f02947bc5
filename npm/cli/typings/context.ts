/** What the typings of a manifest know while they are written. */
import { type ClassName, classNames, type TypeName } from "../manifest/name.ts";
import type { Manifest } from "../manifest/type.ts";

/** `out`: what Rust gives. `in`: what JavaScript may pass. Everything that comes out may be passed in again. */
export type Direction = "out" | "in";

/** What the typings know while they are written. */
export interface Context {
  readonly manifest: Manifest;
  readonly names: ReadonlyMap<string, TypeName>;
  /** The namespace that is written. */
  readonly space: readonly string[];
  /** How the classes are named there, by id. */
  readonly classes: ReadonlyMap<string, ClassName>;
  /** Other names of classes that were used. */
  readonly aliases: Map<string, string>;
  /** The types that differ between the two directions. */
  readonly inputs: Set<TypeName>;
  /** Ids of the types that are thrown: their names mean the error, and `…Data` the value. */
  readonly errors: ReadonlySet<string>;
  /** Names of helpers that were used. */
  readonly helpers: Set<string>;
  /** Whether it is the door `./far` that is described, where Rust may be at a distance. */
  readonly isFar: boolean;
}

/** What surrounds a type. */
export interface Place {
  /** Names of the type parameters in scope. */
  readonly parameters: readonly string[];
  /** Whether TypeScript expands the type at once, so that a name in it must not lead back here. */
  readonly eager: boolean;
}

export const NOWHERE: Place = { parameters: [], eager: false };

/** The same inside of a namespace. */
export function within(space: readonly string[], context: Context): Context {
  return { ...context, space, classes: classNames(context.manifest, space) };
}

export function nameOf(id: string, { names }: Context): TypeName {
  return names.get(id) as TypeName;
}
