/** Which errors come out of Rust where no signature names them. */
import { components } from "../../src/kind.ts";
import type { NamedType, Type } from "../../src/type.ts";
import { contents } from "./generic.ts";
import { callables, type ErrorItem, type Manifest } from "./type.ts";

/** Raw imports by which Rust gives JavaScript errors, or types that only the running program knows. */
const IMPORTS: readonly string[] = ["define", "error_of"];

/** Kinds that give values, or fail, after the call that gave them. */
const GIVERS: readonly string[] = ["rustFunction", "promise", "rustStream", "rustIterator"];

/** The types whose errors may come out of functions of Rust's, promises, streams and iterators. */
export function unnamedErrors(manifest: Manifest, imports: readonly string[]): readonly ErrorItem[] {
  const { errors } = manifest;
  if (errors.length === 0 || imports.some((name) => IMPORTS.includes(name))) return errors;
  const met = new Set<string>();
  const gives = (type: Type): boolean => {
    if (GIVERS.includes(type.kind)) return true;
    if (type.kind !== "named") return components(type).some(gives);
    if (met.has(type.id)) return false;
    met.add(type.id);
    return contents((manifest.types[type.id] as NamedType).body).some(gives);
  };
  const all = [...callables(manifest), ...manifest.imports];
  return all.some(({ parameters, result }) => gives(result) || parameters.some(({ type }) => gives(type)))
    ? errors
    : [];
}
