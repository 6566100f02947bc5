/** The modules that Rust's imports come from: those the program gives, and those the package imports by itself. */
import { readFile } from "node:fs/promises";
import { dirname, extname, join, posix } from "node:path";
import { BuildError } from "../error.ts";
import type { ImportItem, Manifest } from "../manifest/type.ts";

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
  /** The imports that name it. */
  readonly items: readonly ImportItem[];
}

/** A file that the package copies. */
export interface Copy {
  /** Where it is copied from. */
  readonly source: string;
  readonly text: string;
}

/** Names of the modules that the program must give, as they stand in the sources. */
export function neededModules({ imports }: Manifest): readonly string[] {
  return [...new Set(imports.map(({ module }) => module))].filter((module) => module !== "" && !isOwn(module));
}

/** The modules that the package imports by itself, as they stand in the sources. */
export function ownModules({ name, imports }: Manifest): readonly OwnModule[] {
  const found = new Map<string, OwnModule>();
  for (const item of imports.filter(({ module }) => isOwn(module))) {
    const module = resolve(item, name);
    const items = [...(found.get(module.specifier)?.items ?? []), item];
    found.set(module.specifier, { ...module, items });
  }
  return [...found.values()];
}

/** The files that the package copies from crates, by their paths in it. `roots`: the folders of the crates, by name. */
export async function copiedFiles(
  manifest: Manifest,
  roots: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, Copy>>> {
  const files: Record<string, Copy> = {};
  const copy = async (path: string, file: string, by: string): Promise<void> => {
    if (Object.hasOwn(files, file)) return;
    const text = await readFile(path, "utf8").catch((error: unknown) => {
      const hint = "the path of a file is relative to the folder of its crate";
      throw new BuildError(`${by} imports ${path}, which cannot be read`, hint, { cause: error });
    });
    files[file] = { source: path, text };
    for (const specifier of await relativeImports(text, path)) {
      const inner = posix.join(posix.dirname(file), specifier);
      if (!inner.startsWith("modules/")) {
        throw new BuildError(`${path} imports \`${specifier}\`, which is outside of the folder of its crate`);
      }
      await copy(join(dirname(path), specifier), inner, path);
    }
  };
  for (const { name, file, items } of ownModules(manifest)) {
    const { place, assembly, name: called } = items[0] as ImportItem;
    if (file) await copy(join(roots.get(assembly) ?? ".", name), file, `${place}: \`${called}\``);
  }
  return files;
}

/** What a module imports by relative paths. Other files than scripts import nothing. */
async function relativeImports(text: string, path: string): Promise<string[]> {
  if (!/^(?:|\.m?js)$/.test(extname(path))) return [];
  const { parse, specifiers } = await import("../parse.ts");
  try {
    return specifiers(parse(text)).filter((specifier) => /^\.\.?\//.test(specifier));
  } catch (error) {
    const { message } = error as Error;
    throw new BuildError(`${path}:${message}`, undefined, { cause: error });
  }
}

function isOwn(module: string): boolean {
  return /^(?:npm:|jsr:|node:|https:|\.\.?\/)/.test(module);
}

function resolve({ module, assembly, place }: ImportItem, crate: string): Omit<OwnModule, "items"> {
  const [, registry, name = "", version = "*", path = ""] =
    /^(npm|jsr):\/?((?:@[^/@]+\/)?[^/@]+)(?:@([^/]+))?(\/.*)?$/.exec(module) ?? [];
  if (registry) {
    const dependency = registry === "npm" ? name : `@jsr/${name.slice(1).replace("/", "__")}`;
    return { name: module, specifier: dependency + path, dependency: [dependency, version] };
  }
  if (!module.startsWith(".")) return { name: module, specifier: module };
  // Linked crates may have files of the same name.
  const folder = assembly === crate ? "modules" : `modules/${assembly}`;
  const file = posix.join(folder, module);
  if (!file.startsWith(`${folder}/`))
    throw new BuildError(`${place}: \`${module}\` is outside of the folder of its crate`);
  return { name: module, specifier: `./${file}`, file };
}
