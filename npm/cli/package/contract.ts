/**
 * What a package promises, in a file of its own: `oxbridge check` compares it with that of another build. No code loads
 * it. The same exports give the same bytes, wherever in the sources they stand.
 */
import { createHash } from "node:crypto";
import type { NamedType } from "../../src/type.ts";
import { literal } from "../glue/constant.ts";
import { namedTypes } from "../manifest/name.ts";
import { exportsOf, isNumbers } from "../manifest/space.ts";
import type { ClassItem, ConstantItem, FunctionItem, ImportItem, Item, Manifest } from "../manifest/type.ts";
import { prepare } from "../typings/body.ts";
import { nameOf } from "../typings/context.ts";
import { splitDeprecated } from "../typings/docs.ts";
import { visible } from "../visible.ts";

/** The file. */
export const CONTRACT = "oxbridge.json";

/** Raised when the file changes its form. */
export const FORMAT = 1;

/** What exports are; what the file leaves out of them is empty, and nothing that is compared. */
export interface Contract extends Pick<Manifest, "abi" | "name" | "types"> {
  readonly format: number;
  /** Version of the tool that wrote it. */
  readonly oxbridge: string;
  /** The names that the typings export as types. */
  readonly typings: readonly string[];
  /** Those that are values as well: enums, and classes of errors. */
  readonly values: readonly string[];
  /** What is deprecated, by its full name. */
  readonly deprecated: readonly string[];
  /** A few digits of a hash of the documentation of each, by its full name; empty where there is none. */
  readonly docs: Readonly<Record<string, string>>;
  readonly functions: readonly FunctionItem[];
  readonly constants: readonly PromisedConstant[];
  readonly classes: readonly ClassItem[];
  readonly imports: readonly ImportItem[];
}

export interface PromisedConstant extends Item {
  readonly type: ConstantItem["type"];
  /** As JavaScript writes it. */
  readonly value: string;
}

/** What is no promise: where things stand, what they are called inside, and what is said of them. */
const LEFT: ReadonlySet<string> = new Set("assembly place symbol hash message generic docs throws default".split(" "));

/** The text of the file. `oxbridge`: the version of this tool. */
export function contractText(manifest: Manifest, oxbridge: string): string {
  const { abi, name, types } = manifest;
  const described = describedItems(manifest);
  const kept = {
    functions: sorted(manifest.functions.filter(({ hook }) => !hook)),
    constants: sorted(manifest.constants.map((each) => ({ ...each, value: literal(each, types) }))),
    classes: sorted(manifest.classes.map((each) => ({ ...each, members: sorted(each.members) }))),
    imports: sorted(manifest.imports),
    types: Object.values(types).sort((a, b) => compare(a.id, b.id)),
  };
  const values = exportsOf(manifest).flatMap((each) => ("type" in each ? [each.name, ...namesIn(each)] : []));
  const head = {
    ...{ format: FORMAT, oxbridge, abi, name },
    typings: typeNames(manifest),
    values: values.sort(compare),
    deprecated: described
      .filter(([, texts]) => splitDeprecated(texts[0] ?? "").deprecated !== undefined)
      .map(([path]) => path),
    docs: Object.fromEntries(described.map(([path, texts]) => [path, texts.length ? digits(texts) : ""])),
  };
  const rows = Object.entries({ ...head, ...kept }).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value, key in kept ? leave : undefined)}`,
  );
  return visible(`{\n${rows.join(",\n")}\n}\n`);
}

/** What both ends of a session must agree on, as some digits: what crosses, and how it is numbered. */
export function signatureOf({ abi, functions, classes, imports, types }: Manifest, rows: unknown): string {
  const all = [abi, rows, functions, classes, imports, Object.values(types)];
  const left = (key: string, value: unknown): unknown =>
    key === "parameters" && Array.isArray(value) ? value.map(({ name: _, ...rest }) => rest) : leave(key, value);
  return createHash("sha256").update(JSON.stringify(all, left)).digest("hex").slice(0, 32);
}

/** The properties of an object that names numbers. */
function namesIn({ name, type }: { readonly name: string; readonly type: NamedType }): string[] {
  const variants = type.body.kind === "enum" && isNumbers(type) ? type.body.variants : [];
  return variants.map((each) => `${name}.${each.name}`);
}

/** Reads what {@link contractText} wrote. */
export function parseContract(text: string): Contract {
  const found = JSON.parse(text) as Contract & { readonly types: unknown };
  if (found.format !== FORMAT) return found;
  const types = found.types as unknown as readonly NamedType[];
  return { ...found, types: Object.fromEntries(types.map((each) => [each.id, each])) };
}

function leave(key: string, value: unknown): unknown {
  return LEFT.has(key) || value === false ? undefined : value;
}

function typeNames(manifest: Manifest): string[] {
  const context = prepare(manifest);
  const names = namedTypes(manifest).flatMap(({ id }) => {
    const names = nameOf(id, context);
    return context.inputs.has(names) && !context.errors.has(id) ? [names.name, names.input] : [names.name];
  });
  return [...new Set(names)].sort(compare);
}

/** Everything that is documented by itself, with its texts; its own comes first. */
function describedItems({
  functions,
  constants,
  classes,
  types,
}: Manifest): readonly (readonly [string, readonly string[]])[] {
  const all = new Map<string, readonly string[]>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
    const { docs, throws, parameters = [] } = value as Partial<FunctionItem>;
    const defaults = parameters.map((each) => each.default ?? "");
    // A getter and a setter have one name, and so may a class and a type.
    if (docs !== undefined) all.set(path, [...(all.get(path) ?? []), docs, throws ?? "", ...defaults].filter(Boolean));
    for (const inner of Object.values(value)) {
      const { name, docs } = Object(inner) as Partial<Item>;
      visit(inner, docs === undefined ? path : `${path}.${name}`);
    }
  };
  for (const item of [...functions, ...constants, ...classes]) visit(item, pathOf(item));
  for (const { generic, ...type } of Object.values(types)) visit(type, type.id);
  return [...all].sort(([a], [b]) => compare(a, b));
}

function digits(texts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 8);
}

function sorted<T extends Pick<Item, "namespace" | "name">>(items: readonly T[]): readonly T[] {
  return [...items].sort(
    (a, b) => compare(pathOf(a), pathOf(b)) || compare(JSON.stringify(a, leave), JSON.stringify(b, leave)),
  );
}

function pathOf({ namespace, name }: Pick<Item, "namespace" | "name">): string {
  return [...namespace, name].join(".");
}

// Not `localeCompare`: the order must not depend on the machine's language.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
