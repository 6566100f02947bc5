/** Manifests that nobody would write: types of any form that name each other in any way. */

import type { Manifest } from "../../npm/cli/manifest/type.ts";
import type { Body, Element, Field, Method, NamedType, Type, Variant } from "../../npm/src/type.ts";
import {
  alias,
  callback,
  choice,
  field,
  fields,
  func,
  klass,
  manifest,
  member,
  named,
  newtype,
  object,
  promise,
  record,
  rustFunction,
  stream,
  t,
  tuple,
  type,
  union,
  unit,
} from "./manifest.ts";

const SCALARS = ["bool", "u8", "i32", "i64", "u128", "f64", "char", "string", "date", "duration"] as const;
const ELEMENTS: readonly Element[] = ["u8", "i32", "u64", "f64"];

/** `A.T0` hides the type of that name in its namespace, if it may. */
const CLASSES = ["C0", "C1", "A.C2", "A.B.C0", "A.T0"];

/** The same manifest for the same seed. */
export function randomManifest(seed: number, count = 60): Manifest {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const some = <T>(most: number, make: (i: number) => T): T[] =>
    Array.from({ length: 1 + below(most) }, (_, i) => make(i));

  /** `before`: what a type may name that TypeScript expands at once; Rust has no such type that leads back either. */
  const anyType = (depth: number, before: number): Type => {
    const inner = (): Type => anyType(depth - 1, count);
    if (depth === 0 || below(3) === 0)
      return before > 0 && below(2) === 0 ? named(`T${below(before)}`) : t(pick(SCALARS));
    switch (below(15)) {
      case 0:
        return { kind: "list", of: inner() };
      case 1:
        return { kind: "array", of: inner(), length: 2 };
      case 2:
        return { kind: "option", of: anyType(depth - 1, before) };
      case 3:
        return { kind: "tuple", of: [inner(), inner()] };
      case 4:
        return { kind: "record", of: inner() };
      case 5:
        return { kind: "map", key: t(pick(SCALARS)), of: inner() };
      case 6:
        return { kind: "set", of: inner() };
      case 7:
        return { kind: "buffer", element: pick(ELEMENTS) };
      case 8:
        return callback({ a: inner(), "": inner() }, inner());
      case 9:
        return rustFunction({ a: inner(), b: inner() }, inner());
      case 10:
        return promise(anyType(depth - 1, before));
      case 11:
        return stream(inner(), pick(["stream", "rustStream", "rustIterator"]));
      case 12:
        return object(pick(CLASSES));
      case 13:
        return { kind: "jsClass", name: pick(["Map", "Element", "WebAssembly.Module", "NoSuchThing"]) };
      default:
        return { kind: "fallible", of: anyType(depth - 1, before) };
    }
  };
  const anyField = (i: number): Field => {
    const made = field(pick([`field${i}`, `odd-${i}`, `${i}`]), anyType(3, count));
    return below(4) === 0 && made.presence === "required" ? { ...made, presence: "default", docs: "Some docs." } : made;
  };
  const anyContent = (): Variant["content"] => {
    const made = [
      unit,
      fields(...some(3, anyField)),
      newtype(anyType(2, count)),
      tuple(t("u8"), anyType(2, count)),
    ] as const;
    return pick(made);
  };
  const anyMethod = (name: string): Method => {
    const parameters = some(2, (n) => ({ name: `a${n}`, presence: "required" as const, type: anyType(2, count) }));
    return { name, docs: "", parameters, result: anyType(2, count) };
  };
  const anyBody = (i: number): Body => {
    switch (below(8)) {
      case 7:
        return { kind: "imported", module: pick(["", "host"]), names: [pick(["Map", "NoSuchThing"])], base: [] };
      case 0:
        return alias(anyType(3, i), below(4) === 0 ? `T${i}` : "");
      case 1:
        return choice(...some(4, (n) => `v${n}`));
      case 2:
        return union("kind", Object.fromEntries(some(4, (n) => [`v${n}`, anyContent()])));
      case 4:
        return { kind: "trait", methods: some(3, (n) => anyMethod(`m${n}`)) };
      case 3:
        return { kind: "untagged", variants: [t("bool"), anyType(2, i)] };
      default:
        return record(...some(5, anyField));
    }
  };
  const types: NamedType[] = Array.from({ length: count }, (_, i) => type(`T${i}`, anyBody(i)));
  const functions = types.map((_, i) =>
    func(
      pick([`f${i}`, `A.f${i}`, `A.B.f${i}`]),
      { value: named(`T${i}`), other: anyType(3, count) },
      anyType(3, count),
    ),
  );
  const classes = CLASSES.map((path) =>
    klass(
      path,
      ...(below(2) ? [member("new", { value: anyType(3, count) }, object(path), { role: "constructor" })] : []),
      member("shared", { value: anyType(3, count) }, anyType(3, count), { self: "shared" }),
      member("property", {}, anyType(3, count), { role: "getter", self: "shared" }),
      member("of", { value: anyType(3, count) }, object(path), { async: true }),
    ),
  );
  return manifest([...types, ...functions, ...classes]);
}
