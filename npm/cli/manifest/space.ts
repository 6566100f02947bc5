/** What an assembly exports, and the namespaces it is in: one answer for the glue, the package and the typings. */
import type { NamedType } from "../../src/type.ts";
import { byPlace, errorTypes, namedTypes, typeNames } from "./name.ts";
import type { ClassItem, ConstantItem, FunctionItem, Item, Manifest } from "./type.ts";

/** What JavaScript can reach that Rust has written as an item. */
export type VisibleItem = FunctionItem | ConstantItem | ClassItem;

/** Something that a package exports besides types. */
export type Export = Pick<Item, "assembly" | "namespace" | "name" | "place"> &
  ({ readonly item: VisibleItem } | { readonly type: NamedType });

/** The items, then the types that are values as well: enums, whose names are an array, and classes of errors. */
export function exportsOf(manifest: Manifest): readonly Export[] {
  const names = typeNames(manifest);
  const items = visibleItems(manifest).map((item) => {
    const { assembly, namespace, name, place } = item;
    return { assembly, namespace, name, place, item };
  });
  const types = [...publicEnums(manifest), ...errorTypes(manifest)].map((type) => {
    const { id, assembly, place } = type;
    return { assembly, namespace: [], name: names.get(id)?.name as string, place, type };
  });
  return [...items, ...types];
}

/** The names at the top of a package that are values. */
export function exportedNames(manifest: Manifest): readonly string[] {
  const { items, spaces } = spaceOf(exportsOf(manifest));
  return [...new Set([...items.map(({ name }) => name), ...spaces.keys()])];
}

export function visibleItems({ functions, constants, classes }: Manifest): readonly VisibleItem[] {
  return [...functions.filter(({ hook }) => !hook), ...constants, ...classes];
}

/** What the typings tell of: a class that they do not declare is still named by others. */
export function told(manifest: Manifest): Manifest {
  const isTold = ({ hidden }: Item): boolean => !hidden;
  return {
    ...manifest,
    functions: manifest.functions.filter(isTold),
    constants: manifest.constants.filter(isTold),
    classes: manifest.classes.map((each) => ({ ...each, members: each.members.filter(isTold) })),
  };
}

/** The enums whose names are exported. */
export function publicEnums(manifest: Manifest): NamedType[] {
  return namedTypes(manifest).filter(({ body }) => body.kind === "enum");
}

/** Whether an enum is numbers, which an object gives names. */
export function isNumbers({ body }: NamedType): boolean {
  return body.kind === "enum" && body.variants.some(({ value }) => value !== undefined);
}

/** The items of one namespace, and the namespaces in it. */
export interface Space<T> {
  readonly items: T[];
  readonly spaces: Map<string, Space<T>>;
}

export function spaceOf<T extends Pick<Item, "namespace">>(items: readonly T[]): Space<T> {
  const root: Space<T> = { items: [], spaces: new Map() };
  for (const item of items) {
    let space = root;
    for (const name of item.namespace) {
      const inner = space.spaces.get(name) ?? { items: [], spaces: new Map() };
      space.spaces.set(name, inner);
      space = inner;
    }
    space.items.push(item);
  }
  return root;
}

/** As they stand in the sources. */
export function inOrder<T extends Pick<Item, "assembly" | "place" | "name">>(
  items: readonly T[],
  manifest: Manifest,
): T[] {
  return [...items].sort((a, b) => byPlace(a, b, manifest));
}
