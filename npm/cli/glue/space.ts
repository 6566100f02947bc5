/** What a package exports besides its types, as expressions: in its entries, in `package.js` and for runtimes. */
import { exportsOf, type Space, spaceOf } from "../manifest/space.ts";
import type { Manifest } from "../manifest/type.ts";
import { exportNames, property, typeBinding } from "./names.ts";

export interface Value {
  readonly assembly: string;
  readonly namespace: readonly string[];
  readonly name: string;
  readonly place: string;
  /** What `glue.js` calls it. */
  readonly local: string;
  /** Whether that makes it, for an instance. */
  readonly isMade: boolean;
}

/** A function that writes the expression of a value, and one that is called before a namespace as an object. */
export interface Writing {
  readonly value: (value: Value) => string;
  readonly freeze: string;
}

const PURE = "/* @__PURE__ */ ";

/** For the entries of a package, whose instance is in `cell`. `glue` is what the names of `glue.js` begin with. */
export const inPackage = (glue: "glue." | ""): Writing => ({
  value: ({ local, isMade }) => (isMade ? `${PURE}${glue}${local}(cell)` : `${glue}${local}`),
  freeze: `${PURE}Object.freeze`,
});

/** For a function of `glue.js` itself that makes them for the instance `i`. */
export const inGlue: Writing = {
  value: ({ local, isMade }) => (isMade ? `${local}(i)` : local),
  freeze: "Object.freeze",
};

export function values(manifest: Manifest): readonly Value[] {
  const exported = exportNames(manifest);
  return exportsOf(manifest).map((each): Value => {
    const { assembly, namespace, name, place } = each;
    const local = "type" in each ? typeBinding(name) : (exported.get(each.item) as string);
    return { assembly, namespace, name, place, local, isMade: "item" in each && !("message" in each.item) };
  });
}

/** The names at the top of a package, with their expressions. */
export function exportTexts(manifest: Manifest, writing: Writing): readonly (readonly [name: string, text: string])[] {
  return membersOf(spaceOf(values(manifest)), writing, "");
}

/** A namespace as an object. */
export function spaceText(space: Space<Value>, writing: Writing, indent: string): string {
  const inner = `${indent}  `;
  const members = membersOf(space, writing, inner);
  if (members.length === 0) return `${writing.freeze}({})`;
  const lines = members.map(([name, text]) => `${inner}${name === text ? name : `${property(name)}: ${text}`},\n`);
  return `${writing.freeze}({\n${lines.join("")}${indent}})`;
}

function membersOf({ items, spaces }: Space<Value>, writing: Writing, indent: string): [string, string][] {
  const found = new Map(items.map((item) => [item.name, writing.value(item)]));
  for (const [name, space] of spaces) found.set(name, spaceText(space, writing, indent));
  return [...found];
}
