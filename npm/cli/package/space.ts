/** Everything that a package exports, as a tree of namespaces. */
import { values } from "../glue/glue.ts";
import type { Manifest } from "../manifest/type.ts";

/** The values of one namespace, as expressions, and the namespaces in it. */
export interface Space {
  readonly items: Map<string, string>;
  readonly spaces: Map<string, Space>;
}

/** `glue` is what the expressions begin with. */
export function tree(manifest: Manifest, glue = "glue."): Space {
  const root: Space = { items: new Map(), spaces: new Map() };
  for (const { namespace, name, expression: full } of values(manifest)) {
    const expression = full.replace(/^glue\./, glue);
    let space = root;
    for (const part of namespace) {
      const inner = space.spaces.get(part) ?? { items: new Map(), spaces: new Map() };
      space.spaces.set(part, inner);
      space = inner;
    }
    space.items.set(name, expression.endsWith(")") ? `/* @__PURE__ */ ${expression}` : expression);
  }
  return root;
}

/** A namespace as an object. */
export function spaceText({ items, spaces }: Space, indent: string): string {
  const inner = `${indent}  `;
  const members = [...items, ...[...spaces].map(([name, space]) => [name, spaceText(space, inner)] as const)];
  // Written plainly, `__proto__` would set the prototype.
  const lines = members.map(([name, text]) => `${inner}${name === "__proto__" ? '["__proto__"]' : name}: ${text},\n`);
  return `/* @__PURE__ */ Object.freeze({\n${lines.join("")}${indent}})`;
}
