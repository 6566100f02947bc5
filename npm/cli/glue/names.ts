/** What everything is called in `glue.js`. */

import { binding, errorTypes, isIdentifier, typeNames } from "../manifest/name.ts";
import { publicEnums } from "../manifest/space.ts";
import { type ClassItem, callables, type Item, type Manifest } from "../manifest/type.ts";
import { RUNTIME_EXPORTS, RUNTIME_NAMES } from "../package/runtime.ts";

/** What `package.js` declares beside the runtime and the glue. */
export const PACKAGE = ["base64", "bytes", "wasmModule", "load", "cell", "init", "assembly"] as const;

/** What generated code must leave free, since `package.js` and `package.cjs` put all modules of a package at one level. */
export const TAKEN: ReadonlySet<string> = new Set([
  ...RUNTIME_NAMES,
  ...PACKAGE,
  ...["create", "exportsOf", "spec"],
  // As the files of the door `./far` and of the end where Rust runs.
  ...["initializer", "places", "served"],
  // What the instance is called where all exports are made.
  "i",
  ...["exports", "module", "require", "__dirname", "__filename"],
]);

/** What the glue keeps to itself is called so. */
const OWN =
  /^(?:read|write|error|answer|callback|class|function|import|promise|stamp|trait|imported|values)_|^module\d+$/;

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
    // `[Symbol.split]` is `split` here.
    const wanted = [...item.namespace, item.name.replace(/^\[Symbol\.|\]$/g, "")].join("_");
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

/** What the value that belongs to a type of this name is called. */
export function typeBinding(name: string): string {
  return TAKEN.has(name) ? `${name}_` : binding(name);
}

/** What goes with the factory of a class. */
export function stampOf(factory: string): string {
  return factory.replace("class", "stamp");
}

export function classOf(manifest: Manifest, id: string): ClassItem {
  return manifest.classes.find((each) => each.id === id) as ClassItem;
}

/** Names that local variables of generated functions have, or that would not be variables. */
const LOCALS = new Set(
  (
    "i w r v e n x at raw life held tag ahead cancel message result level index list map set value key head arguments await break case catch class " +
    "const continue debugger default delete do else enum eval export extends false finally for function if implements " +
    "import in instanceof interface let new null package private protected public return static super switch this " +
    "throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** `name`, if a variable may be called so, else one made of its number. */
export function localName(name: string, i: number): string {
  // The runtime's names begin with a verb that fields rarely have.
  return isPlain(name) && !RUNTIME_EXPORTS.has(name) ? name : `$${i}`;
}

/** Whether a variable may have the name of a property. */
export function isPlain(name: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(name) && !LOCALS.has(name);
}

/** `.name`, or `["odd-name"]`. */
export function dotted(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** The name as a key of an object literal or pattern. */
export function property(name: string): string {
  // As a plain key it would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return isIdentifier(name) ? name : JSON.stringify(name);
}
