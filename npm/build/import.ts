/** The modules that Rust's imports come from: those the program gives, and those the package imports by itself. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { BuildError } from "./error.ts";
import type { ImportItem, Manifest } from "./manifest.ts";

/** How the package imports a module by itself. */
export interface OwnModule {
  /** As `#[js_import(module = "…")]` has it. */
  readonly name: string;
  /** As an `import` statement has it. */
  readonly specifier: string;
  /** What stands in the `dependencies` of package.json. */
  readonly dependency?: readonly [name: string, version: string];
  /** The path of the copy in the package. */
  readonly file?: string;
  /** The first import that names it. */
  readonly item: ImportItem;
}

/** Names of the modules that the program must give, as they stand in the sources. */
export function neededModules(manifest: Manifest): readonly string[] {
  return moduleNames(manifest).filter((module) => !isOwn(module));
}

/** The modules that the package imports by itself, as they stand in the sources. */
export function ownModules(manifest: Manifest): readonly OwnModule[] {
  return moduleNames(manifest)
    .filter(isOwn)
    .map((name) => resolve(name, manifest.imports.find(({ module }) => module === name) as ImportItem));
}

/** The files that the package copies from crates, by their paths in it. `roots`: the folders of the crates by name. */
export async function copiedFiles(
  manifest: Manifest,
  roots: ReadonlyMap<string, string>,
): Promise<Record<string, string>> {
  const copies = ownModules(manifest).flatMap(({ name, file, item }) =>
    file === undefined ? [] : [{ name, file, item }],
  );
  const texts = copies.map(async ({ name, file, item }): Promise<[string, string]> => {
    const path = join(roots.get(item.assembly) ?? ".", name);
    try {
      return [file, await readFile(path, "utf8")];
    } catch (error) {
      throw new BuildError(
        `${item.place}: \`${item.name}\` is imported from ${path}, which cannot be read`,
        "the path of a file is relative to the folder of the crate",
        { cause: error },
      );
    }
  });
  return Object.fromEntries(await Promise.all(texts));
}

function moduleNames({ imports }: Manifest): readonly string[] {
  return [...new Set(imports.map(({ module }) => module))].filter(Boolean);
}

function isOwn(module: string): boolean {
  return /^(?:npm:|jsr:|node:|https:|\.\.?\/)/.test(module);
}

function resolve(name: string, item: ImportItem): OwnModule {
  const [, registry, scoped = "", version = "*", path = ""] =
    /^(npm|jsr):\/?((?:@[^/@]+\/)?[^/@]+)(?:@([^/]+))?(\/.*)?$/.exec(name) ?? [];
  if (registry) {
    const dependency = registry === "npm" ? scoped : `@jsr/${scoped.slice(1).replace("/", "__")}`;
    return { name, specifier: dependency + path, dependency: [dependency, version], item };
  }
  if (!name.startsWith(".")) return { name, specifier: name, item };
  const file = `modules/${name.replace(/^(?:\.\.?\/)+/, "")}`;
  return { name, specifier: `./${file}`, file, item };
}
