/** What everything is called in `glue.js`. */

import { binding, errorTypes, namedTypes, typeNames } from "../manifest/name.ts";
import { type ClassItem, callables, type Item, type Manifest, type NamedType } from "../manifest/type.ts";
import { TAKEN } from "../package/taken.ts";

/** What the glue keeps to itself is called so. */
const OWN = /^(?:read|write|error|answer|callback|class|function|import|promise|trait)_|^module\d+$/;

/** What each item is called: a name that nothing else has. Members of classes only lend theirs to what goes with them. */
export function exportNames(manifest: Manifest): ReadonlyMap<Item, string> {
  const names = typeNames(manifest);
  const taken = new Set(TAKEN);
  for (const { id } of [...publicEnums(manifest), ...errorTypes(manifest)])
    taken.add(typeBinding(names.get(id)?.name as string));
  const found = new Map<Item, string>();
  const add = (item: Item, wanted: string, first: string): void => {
    let name = first;
    for (let n = 2; taken.has(name); n++) name = `${wanted}$${n}`;
    taken.add(name);
    found.set(item, name);
  };
  for (const item of [...callables(manifest), ...manifest.constants]) {
    const wanted = [...item.namespace, item.name].join("_");
    const name = binding(wanted);
    add(item, wanted, OWN.test(name) ? `$${name}` : name);
  }
  for (const item of manifest.classes) {
    // Inside of the class its own name means the class.
    const wanted = `class_${[...item.namespace, item.name].join("_")}`;
    add(item, wanted, wanted);
  }
  return found;
}

/** The enums whose names are exported. */
export function publicEnums(manifest: Manifest): NamedType[] {
  return namedTypes(manifest).filter(({ body }) => body.kind === "enum");
}

/** What the value that belongs to a type of this name is called. */
export function typeBinding(name: string): string {
  return TAKEN.has(name) ? `${name}_` : binding(name);
}

export function classOf(manifest: Manifest, id: string): ClassItem {
  return manifest.classes.find((each) => each.id === id) as ClassItem;
}
