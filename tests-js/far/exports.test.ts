/** What the doors `./far` of real packages export: what their typings say, no more and no less. */
import { expect, test } from "vitest";
import { isFree, nearOnly, setterMethod } from "../../npm/cli/manifest/far.ts";
import type { ClassItem, Item, Manifest } from "../../npm/cli/manifest/type.ts";
import { described } from "./described.ts";

const FOLDERS = { fixture: "tests-rs", objects: "tests-rs/objects", billing: "tests-rs/billing" } as const;

/** What stands at the name of an item, by way of its namespaces. */
function found(root: object, { namespace, name }: Item): unknown {
  return [...namespace, name].reduce<unknown>((of, part) => (of as Record<string, unknown> | undefined)?.[part], root);
}

/** Names of members; those of the class itself begin with a point. */
function wanted(of: ClassItem, manifest: Manifest): string[] {
  const names = of.members.flatMap((item) => {
    if (item.role === "constructor" || nearOnly(item, manifest) !== undefined) return [];
    const symbol = item.role.endsWith("terator") ? item.role : /^\[Symbol\.(.*)\]$/.exec(item.name)?.[1];
    const name = symbol === undefined ? item.name : String(Symbol[symbol as "iterator"]);
    const method = item.role === "setter" ? setterMethod(item, of) : undefined;
    return [name, ...(method ? [method] : [])].map((each) => (item.self ? each : `.${each}`));
  });
  return [...new Set([...names, ...(isFree("ready", false, of) ? ["ready"] : [])])].sort();
}

function given(type: { readonly prototype: object }): string[] {
  const own = Reflect.ownKeys(type.prototype).map(String);
  const statics = Object.getOwnPropertyNames(type).map((name) => `.${name}`);
  const hidden = ["constructor", "dispose", ".prototype", ".name", ".length", "Symbol(nodejs.util.inspect.custom)"];
  return [...own, ...statics].filter((name) => !hidden.includes(name)).sort();
}

test.each(Object.keys(FOLDERS) as (keyof typeof FOLDERS)[])("of `%s`", { timeout: 600_000 }, async (name) => {
  const manifest = await described(name);
  const far = (await import(new URL(`../../${FOLDERS[name]}/pkg/far.js`, import.meta.url).href)) as object;
  const functions = manifest.functions.filter(({ hook }) => hook === undefined);
  for (const item of functions) {
    const reason = nearOnly(item, manifest);
    const f = found(far, item) as () => unknown;
    expect(typeof f, item.name).toBe("function");
    // It can be imported, and says why it cannot be called.
    if (reason !== undefined)
      expect(f).toThrow(new TypeError(`${[...item.namespace, item.name].join(".")}: near only: ${reason}`));
  }
  for (const item of manifest.classes)
    expect(given(found(far, item) as never), item.name).toEqual(wanted(item, manifest));
  expect(far).toHaveProperty("init");
  expect(far).toHaveProperty("session.stats");
});
