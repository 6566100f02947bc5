/** What is checked of a whole manifest: the macro sees one item at a time. */

import type { Shape } from "../../src/kind.ts";
import { type Low, resolve } from "../../src/low.ts";
import { PlainLowering } from "../../src/lowering.ts";
import { keyOf, nounOf, shapeOf } from "../../src/shape.ts";
import type { Body, NamedType, Parameter, Type, Variant } from "../../src/type.ts";
import { BuildError } from "../error.ts";
import { hidden, visible } from "../visible.ts";
import { checkFlat } from "./flat.ts";
import { family, joinedParameter } from "./generic.ts";
import { byPlace, errorTypes, isIdentifier, namedTypes, OWN, typeNames } from "./name.ts";
import { type ClassItem, callables, fullName, type Manifest, type MemberItem } from "./type.ts";

/** Refuses what its crate should say otherwise. */
export function check(manifest: Manifest): void {
  checkVisible(manifest);
  checkOptions(manifest);
  checkConstructors(manifest);
  checkHooks(manifest);
  for (const type of Object.values(manifest.types)) {
    if (type.body.kind === "union") checkTag(type, type.body.tag, type.body.variants, manifest);
    if (type.body.kind === "untagged") checkUntagged(type, type.body.variants, manifest);
    checkFlat(type, manifest.types);
  }
}

/** What a text that JavaScript or its typings hold as a name is called in a manifest. */
const NAMES: ReadonlySet<string> = new Set([
  ...["name", "namespace", "module", "tag", "content", "aliases", "brand", "parameters"],
]);

/** A name that is not read as it is written could stand for another. */
function checkVisible(manifest: Manifest): void {
  const faults = new Set<string>();
  const visit = (value: unknown, key: string, place: string): void => {
    if (typeof value === "string") {
      const found = NAMES.has(key) ? hidden(value) : undefined;
      if (found)
        faults.add(
          `${place && `${place}: `}the name ${visible(JSON.stringify(value))} holds ${found}, which nobody sees`,
        );
    } else if (Array.isArray(value)) for (const each of value) visit(each, key, place);
    else if (typeof value === "object" && value !== null && !(value instanceof Uint8Array)) {
      const at = (value as { place?: string }).place ?? place;
      for (const [inner, each] of Object.entries(value)) visit(each, inner, at);
    }
  };
  visit(manifest, "", "");
  if (faults.size) throw new BuildError([...faults].join("\n"), "choose a name without it");
}

/** `{ signal, timeout }` of an async export joins a last parameter that is a record. */
function checkOptions(manifest: Manifest): void {
  for (const item of callables(manifest)) {
    const { namespace, name, place } = item;
    const last = joinedParameter(item, manifest);
    const body = last && bodyOf(last.type, manifest);
    const field = body?.kind === "record" && body.fields.find((each) => /^(signal|timeout)$/.test(each.name));
    if (!last || !field) continue;
    throw new BuildError(
      `${place}: the last parameter \`${last.name}\` of the async \`${[...namespace, name].join(".")}\` has a field \`${field.name}\`, which is an option of every async call`,
      "rename the field, or let another parameter be the last",
    );
  }
}

/** What a server calls to move a session is of one form, and is there once. */
function checkHooks({ functions }: Manifest): void {
  const bytes = (type: Type): boolean => type.kind === "buffer" && type.element === "u8";
  const found = new Map<string, string>();
  for (const { hook, name, place, parameters, result, error } of functions) {
    if (hook !== "save" && hook !== "restore") continue;
    const other = found.get(hook);
    if (other !== undefined)
      throw new BuildError(
        `two functions are \`${hook}\`: ${other} and ${place}`,
        "a module has one state: write one that knows all of it",
      );
    found.set(hook, place);
    if (hook === "save" && (!bytes(result) || error))
      throw new BuildError(
        `${place}: \`${name}\` is \`save\`, and gives no \`Vec<u8>\``,
        "give the state as bytes, in any form that `restore` reads",
      );
    if (hook === "restore" && !bytes((parameters[0] as Parameter).type))
      throw new BuildError(
        `${place}: \`${name}\` is \`restore\`, and takes no \`&[u8]\``,
        "take the bytes that `save` gave",
      );
  }
  const [only, missing] = found.has("save") ? ["save", "restore"] : ["restore", "save"];
  if (found.size === 1)
    throw new BuildError(
      `${found.get(only)}: there is a \`${only}\` function and no \`${missing}\` function`,
      "write both, or none",
    );
}

/** What `new` makes is there at once. */
function checkConstructors({ classes }: Manifest): void {
  for (const { id, name, members } of classes) {
    const constructors = members.filter(({ role }) => role === "constructor");
    for (const { async, result, place } of constructors) {
      if (!async && result.kind === "class" && result.id === id) continue;
      throw new BuildError(
        `${place}: the constructor of \`${name}\` must give a \`${name}\`, or a \`Result\` of one`,
        "leave out the word `constructor`: a function that is called does",
      );
    }
    if (constructors.length < 2) continue;
    const [first, second] = constructors as [MemberItem, MemberItem];
    throw new BuildError(
      `\`${name}\` has two constructors: ${first.place} and ${second.place}`,
      "let one be a function",
    );
  }
}

function checkTag(type: NamedType, tag: string, variants: readonly Variant[], manifest: Manifest): void {
  for (const { name, content } of variants) {
    // The data of an error stands beside its code, not around it.
    if (content.kind !== "newtype" || tag === "code") continue;
    const body = bodyOf(content.of, manifest);
    if (body?.kind !== "record" || !body.fields.some((field) => field.name === tag)) continue;
    throw new BuildError(
      `${type.place}: variant \`${name}\` of \`${type.name}\` holds a record with a field \`${tag}\`, which is the tag`,
      `rename the field, or choose another tag: #[marshal(tag = "…")] on \`${type.name}\``,
    );
  }
}

function checkUntagged(type: NamedType, variants: readonly Type[], manifest: Manifest): void {
  const lowering = new PlainLowering(manifest.types);
  const lows = variants.map((variant) => lowering.lower(variant));
  const seen = new Set<string>();
  for (const [index, low] of lows.entries()) {
    // By it, it is told from all others.
    if (keyOf(lows, index) !== undefined) continue;
    for (const shape of shapes(low)) {
      if (seen.has(shape)) {
        throw new BuildError(
          `${type.place}: two variants of the untagged \`${type.name}\` are both ${shape} in JavaScript`,
          "leave out #[marshal(untagged)], or join the two variants",
        );
      }
      seen.add(shape);
    }
  }
}

const JSON_SHAPES = {
  value: ["undefined", "a boolean", "a number", "a bigint", "a string", "an array", "an object"],
  object: ["an object"],
  number: ["a number", "a bigint"],
};

/** What `typeof` and a look at the class can tell of a value. */
function shapes(low: Low): string[] {
  switch (low.kind) {
    case "any":
    case "serde":
      return [];
    case "json":
      return [...JSON_SHAPES[low.form]];
    case "buffer":
    case "mutBuffer":
    case "memoryView":
      return [`a buffer of ${low.element}`];
    case "option":
      return ["undefined", ...shapes(low.of)];
    case "named": {
      const body = low.body();
      if (body.kind === "alias") return shapes(body.of);
      if (body.kind === "enum") return [nounOf(typeof body.names[0] as Shape)];
      return body.kind === "untagged" ? body.variants.flatMap(shapes) : ["an object"];
    }
    default:
      return [nounOf(shapeOf(low))];
  }
}

/** The body behind any number of aliases. */
function bodyOf(type: Type, { types }: Manifest): Body | undefined {
  const target = resolve(type, types);
  return target.kind === "named" ? types[target.id]?.body : undefined;
}

/** Refuses what cannot be exported, all of it at once. */
export function checkNames(manifest: Manifest): void {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  const items = [...manifest.functions.filter(({ hook }) => !hook), ...manifest.constants, ...manifest.classes];
  const spaces = new Set(
    items.flatMap((each) => each.namespace.map((_, i) => each.namespace.slice(0, i + 1).join("."))),
  );
  const values = valueTypes(manifest);
  for (const item of items.sort((a, b) => byPlace(a, b, manifest))) {
    const path = [...item.namespace, item.name];
    const name = path.join(".");
    const odd = path.find((part) => !isIdentifier(part));
    const other = seen.get(name);
    if (odd !== undefined) faults.push(`\`${name}\` (${item.place}): \`${odd}\` is not a JavaScript identifier`);
    if (other !== undefined) faults.push(`\`${name}\` is exported twice: ${other} and ${item.place}`);
    if (spaces.has(name)) faults.push(`\`${name}\` (${item.place}) is a namespace as well`);
    if (values.has(name)) faults.push(`\`${name}\` is exported twice: ${values.get(name)} and ${item.place}`);
    if (OWN.includes(path[0] as string))
      faults.push(`\`${name}\` (${item.place}): every package exports a \`${path[0]}\` of its own`);
    if (name === "then")
      faults.push(`\`then\` (${item.place}): \`await import(…)\` of the package would call it, and wait for ever`);
    seen.set(name, item.place);
  }
  faults.push(...manifest.classes.flatMap(memberFaults));
  for (const [name, place] of values)
    if (spaces.has(name)) faults.push(`\`${name}\` (${place}) is a namespace as well`);
  checkTypeNames(manifest);
  if (faults.length) throw new BuildError(faults.join("\n"), 'choose another with `name = "…"` or `namespace = "…"`');
}

/** Two types of one name in one crate: one of them would have to be called otherwise. */
function checkTypeNames(manifest: Manifest): void {
  const seen = new Map<string, NamedType>();
  // All instances of a generic type are one.
  const identity = (type: NamedType): string => (type.arguments.length ? family(type) : type.id);
  const faults = namedTypes(manifest).flatMap((type) => {
    const key = `${type.assembly} ${type.name}`;
    const other = seen.get(key) ?? type;
    seen.set(key, other);
    return identity(other) === identity(type)
      ? []
      : [`two types are called \`${type.name}\` in JavaScript: ${other.place} and ${type.place}`];
  });
  if (faults.length)
    throw new BuildError([...new Set(faults)].join("\n"), 'choose another name for one: #[marshal(rename = "…")]');
}

/** What every object has, and every class. */
const OF_OBJECTS = ["constructor", "dispose", "invokeMethod", "invokeMethodAsync"];
const OF_CLASSES = ["prototype", "name", "length"];

/** Members of a class that cannot stand beside each other. */
function memberFaults({ members }: ClassItem): string[] {
  const seen = new Map<string, string>();
  return members.flatMap((item) => {
    const { role, self, name, place } = item;
    if (role === "constructor") return [];
    const isStatic = self === undefined;
    const path = fullName(item);
    const owned = isStatic ? OF_CLASSES : OF_OBJECTS;
    if (owned.includes(name) && !role.endsWith("terator"))
      return [`\`${path}\` (${place}): every ${isStatic ? "class" : "object"} has a \`${name}\` of its own`];
    // A getter and a setter are one property.
    const slots = role === "getter" || role === "setter" ? [role] : ["getter", "setter"];
    const keys = role.endsWith("terator") ? [role] : slots.map((slot) => `${isStatic} ${slot} ${name}`);
    const other = keys.map((key) => seen.get(key)).find((each) => each !== undefined);
    for (const key of keys) seen.set(key, place);
    return other === undefined ? [] : [`\`${path}\` is exported twice: ${other} and ${place}`];
  });
}

/** Where the types stand whose names are values as well: enums and typed errors. */
function valueTypes(manifest: Manifest): Map<string, string> {
  const names = typeNames(manifest);
  const enums = namedTypes(manifest).filter((type) => type.body.kind === "enum");
  const errors = errorTypes(manifest);
  return new Map([...enums, ...errors].map((type) => [names.get(type.id)?.name as string, type.place]));
}
