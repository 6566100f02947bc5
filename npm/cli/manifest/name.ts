/** Which JavaScript name everything gets: one answer for the typings and the glue. */
import { components } from "../../src/kind.ts";
import type { NamedType, Type } from "../../src/type.ts";
import { family, generics, hasParameter } from "./generic.ts";
import { callables, type Item, type Manifest } from "./type.ts";

/** Exports that every package has, or may have. */
export const OWN: readonly string[] = (
  "init InitOptions InitImports Imports CallOptions WasmSource RustError RustPanicError ObjectBorrowedError " +
  "ObjectDisposedError StaleObjectError MemoryView ReadonlyMemoryView RustFunction RustIterator RustStream " +
  "DisconnectedError FarHost FarInitOptions FarSession FarStats StreamOptions"
).split(" ");

/** Types that the typings keep to themselves. */
const HIDDEN = (
  "AbortSignalGiven AbortSignalLike BytesInput ErrorClass JsClass PlaceStats Progress ReadableStreamLike ReadableStreamOf ResponseLike RustObject " +
  "StreamReferenceLike " +
  "WasmModule"
).split(" ");

/** Errors that only some packages export. */
export type ErrorName = "ObjectBorrowedError" | "ObjectDisposedError" | "StaleObjectError";

// What a module or a declaration cannot be called, also under strict and in an ambient module.
const RESERVED = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function globalThis if implements import in instanceof interface let new null package private " +
    "protected public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

// What a type alias cannot be called in TypeScript.
const TYPES = new Set("any bigint boolean never null number object string symbol undefined unknown void".split(" "));

/** How a named type is called. */
export interface TypeName {
  /** `Invoice`; `Page` for an instance of a generic type, `PageUser` where no generic type says what it is. */
  readonly name: string;
  /** What it is called where JavaScript passes it, if that is declared: `InvoiceInput`. */
  readonly input: string;
  /** For a type that is also an error: what its plain value is called. */
  readonly data: string;
  /** Whether the names take the type's arguments. */
  readonly generic: boolean;
}

/** Names of all named types by id. Enums and typed errors export a value of that name as well. */
export function typeNames(manifest: Manifest): ReadonlyMap<string, TypeName> {
  const generic = generics(manifest);
  const taken = new Set([...OWN, ...HIDDEN, ...manifest.classes.map((item) => item.name)]);
  const names = new Map<string, { name: string; generic: boolean }>();
  // A plain `Page` comes before a generic one, and that before `PageUser`, which only stands in for a name.
  const types = namedTypes(manifest).sort((a, b) => rank(a, generic) - rank(b, generic));
  const key = (type: NamedType): string => (generic.has(type.id) ? family(type) : type.id);
  for (const type of types) {
    if (names.has(key(type))) continue;
    const isGeneric = generic.has(type.id);
    const name = type.name + argumentsOf(type, { generic: isGeneric }, manifest);
    names.set(key(type), {
      name: free([name, pascal(type.assembly) + name], taken),
      generic: isGeneric,
    });
  }
  // Derived names come last, so that they never take a name from a type that was written with it.
  const derived = new Map<string, TypeName>();
  for (const [each, { name, generic }] of names) {
    const input = free([`${name}Input`, `${name}Argument`], taken);
    derived.set(each, {
      name,
      input,
      data: free([`${name}Data`], taken),
      generic,
    });
  }
  // What a generic body names has parameters for arguments; it is called as its family is.
  const named = Object.values(manifest.types).map(
    (type) => [type.id, derived.get(key(type)) ?? derived.get(family(type))] as const,
  );
  return new Map(named.filter((each): each is [string, TypeName] => each[1] !== undefined));
}

/** The types that are not called as they are written, since another has the name: what they are called instead. */
export function renamedTypes(manifest: Manifest): readonly { readonly name: string; readonly type: NamedType }[] {
  const names = typeNames(manifest);
  const found = namedTypes(manifest).map((type) => ({ name: names.get(type.id)?.name as string, type }));
  return found.filter(
    ({ name, type }) => name !== type.name + argumentsOf(type, names.get(type.id) as TypeName, manifest),
  );
}

/** What the arguments of a type add to its name. */
function argumentsOf(type: NamedType, { generic }: Pick<TypeName, "generic">, manifest: Manifest): string {
  return generic ? "" : type.arguments.map((of) => argument(of, manifest)).join("");
}

/** The named types that are declared, as they stand in the sources. */
export function namedTypes(manifest: Manifest): NamedType[] {
  return Object.values(manifest.types)
    .filter((type) => !type.arguments.some((of) => hasParameter(of, manifest)))
    .sort((a, b) => byPlace(a, b, manifest) || compare(JSON.stringify(a.arguments), JSON.stringify(b.arguments)));
}

/** What a declaration of this name is called inside its file: `default` cannot be declared, only exported. */
export function binding(name: string): string {
  return RESERVED.has(name) ? `${name}_` : name;
}

/** The types that functions fail with, or what those give, and that have a class. */
export function errorTypes(manifest: Manifest): NamedType[] {
  const declared = callables(manifest).map(({ error }) => (error?.kind === "typed" ? error.id : ""));
  const ids = new Set([...declared, ...manifest.errors.map(({ id }) => id)]);
  return namedTypes(manifest).filter((type) => ids.has(type.id));
}

/** How types name a class. */
export interface ClassName {
  readonly name: string;
  /** What the name stands for, where it is an alias. */
  readonly of?: string;
}

/**
 * How types in a namespace name each class: `Counter`, `Shop.Counter`. Where the namespace has something else of that
 * name, by an alias.
 */
export function classNames(
  { classes, ...manifest }: Manifest,
  space: readonly string[],
): ReadonlyMap<string, ClassName> {
  const items: readonly Item[] = [...manifest.functions, ...manifest.constants, ...classes];
  const outer = space.map((_, k) => space.slice(0, k + 1));
  const starts = (path: readonly string[], start: readonly string[]): boolean =>
    start.every((part, k) => path[k] === part);
  const hides = (names: readonly string[]): boolean => {
    const [first = "", ...more] = names;
    const isHidden = (within: readonly string[]): boolean =>
      more.length === 0
        ? classes.some((each) => `${each.namespace}` === `${within}` && each.name === first)
        : items.some((each) => starts(each.namespace, [...within, first]));
    return outer.some(isHidden);
  };
  return new Map(
    classes.map(({ id, namespace, name }) => {
      // A namespace exports it under its own name, whatever it is called inside.
      const names = namespace.length ? [...namespace, name] : [binding(name)];
      const of = names.join(".");
      return [id, hides(names) ? { name: `${names.join("_")}_`, of } : { name: of }];
    }),
  );
}

/** The errors that come of what lives in Rust while JavaScript holds it. */
export function ownErrors({ functions, classes, imports, types }: Manifest): readonly ErrorName[] {
  const text = JSON.stringify([functions, classes, imports, types]);
  const has = (...kinds: readonly Type["kind"][]): boolean =>
    classes.length > 0 || kinds.some((kind) => text.includes(`"kind":"${kind}"`));
  return [
    ...(has("rustFunction") ? ["ObjectBorrowedError" as const] : []),
    ...(has("memoryView", "rustFunction", "rustIterator", "rustStream") ? ["ObjectDisposedError" as const] : []),
    ...(has("memoryView", "rustFunction", "rustIterator", "rustStream") ? ["StaleObjectError" as const] : []),
  ];
}

export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.test(name);
}

/** As in the sources: the crate's own assembly first, what Oxbridge itself describes last, then by file and line. */
export function byPlace(
  a: Pick<Item, "assembly" | "place" | "name">,
  b: Pick<Item, "assembly" | "place" | "name">,
  manifest: Manifest,
): number {
  const [fileA, lineA] = place(a.place);
  const [fileB, lineB] = place(b.place);
  const rank = ({ assembly }: { readonly assembly: string }): number => {
    const index = manifest.assemblies.indexOf(assembly);
    return index < 0 ? manifest.assemblies.length : index;
  };
  return rank(a) - rank(b) || compare(fileA, fileB) || lineA - lineB || compare(a.name, b.name);
}

function rank(type: NamedType, generic: ReadonlySet<string>): number {
  return type.arguments.length === 0 ? 0 : generic.has(type.id) ? 1 : 2;
}

/** The first of the names, or the last with a number, that is not taken. */
function free(wanted: readonly string[], taken: Set<string>): string {
  for (let i = 2; ; i++) {
    const name = [...wanted, `${wanted.at(-1)}${i}`].find(
      (each) => !taken.has(each) && !RESERVED.has(each) && !TYPES.has(each),
    );
    if (name === undefined) continue;
    taken.add(name);
    return name;
  }
}

/** A type argument as part of a name: `PageUser`, `PageU8`, `PageStringList`. */
function argument(type: Type, manifest: Manifest): string {
  const parts = (types: readonly Type[]): string => types.map((each) => argument(each, manifest)).join("");
  switch (type.kind) {
    case "named": {
      const named = manifest.types[type.id] as NamedType;
      return named.name + parts(named.arguments);
    }
    case "buffer":
    case "mutBuffer":
    case "memoryView":
      return type.kind === "buffer" && type.element === "u8" ? "Bytes" : `${pascal(type.element)}Buffer`;
    case "tuple":
    case "as":
    case "fallible":
    case "typescript":
    case "readonly":
      return parts(components(type));
    case "array":
      return `${parts(components(type))}${type.length}`;
    case "jsFunction":
    case "rustFunction":
      return pascal(type.kind);
    case "json":
      return { value: "JsonValue", object: "JsonObject", number: "JsonNumber" }[type.form];
    case "serde":
      return (type.declaration && type.name) || "Unknown";
    case "class":
      return manifest.classes.find(({ id }) => id === type.id)?.name ?? "Object";
    case "jsClass":
      return pascal(type.name);
    default:
      return parts(components(type)) + pascal(type.kind);
  }
}

function pascal(name: string): string {
  return name.replace(/(?:^|[^\p{ID_Continue}]|_)+(\p{ID_Continue})/gu, (_, first: string) => first.toUpperCase());
}

function place(text: string): [file: string, line: number] {
  const [, file = text, line = "0"] = /^(.*?):(\d+)/.exec(text) ?? [];
  return [file, Number(line)];
}

// Not `localeCompare`: the order must not depend on the machine's language.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
