/** How consoles show objects of Rust. */
import { living } from "../instance.ts";
import type { Hold } from "../life.ts";
import { holdOf } from "./hold.ts";

/** What the console of Node, Deno and Bun shows: the getters. */
export function inspectObject(
  this: unknown,
  depth: number,
  options: object,
  inspect: (value: unknown, options: object) => string,
): string {
  const hold = holdOf(this);
  if (!hold) return "RustObject {}";
  const { name } = hold.class;
  const state = stateOf(hold);
  if (state) return `${name} { ${state} }`;
  if (depth < 0) return `[${name}]`;
  return `${name} ${inspect(fieldsOf(this as object, hold), { ...options, depth })}`;
}

/** Why an object cannot be used, if so. */
function stateOf({ id, life }: Hold): string | undefined {
  return id === 0 ? "disposed" : living(life) ? undefined : "stale";
}

/** What the getters of an object say. */
function fieldsOf(object: object, hold: Hold): object {
  const fields: Record<string, unknown> = {};
  for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(hold.class.type.prototype))) {
    if (!get) continue;
    try {
      fields[name] = get.call(object);
    } catch (error) {
      fields[name] = error;
    }
  }
  return fields;
}
