/** The modules that Rust's imports come from: those the program gives, and those the package imports by itself. */
import { readFile, realpath } from "node:fs/promises";
import { dirname, extname, isAbsolute, join, posix, relative, sep } from "node:path";
import { BuildError } from "../error.ts";
import { type ImportItem, importedClasses, type Manifest } from "../manifest/type.ts";

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
  /** What names it. */
  readonly items: readonly Source[];
}

/** What comes from a module: an import, or a class that Rust has a type for. */
type Source = Pick<ImportItem, "module" | "assembly" | "place" | "name">;

function sources(manifest: Pick<Manifest, "imports" | "types">): readonly Source[] {
  const classes = importedClasses(manifest).map(({ body, ...type }) => ({ ...type, module: body.module }));
  return [...manifest.imports, ...classes];
}

/** A file that the package copies. */
export interface Copy {
  /** Where it is copied from. */
  readonly source: string;
  readonly text: string;
}

/** Names of the modules that the program must give, as they stand in the sources. */
export function neededModules(manifest: Pick<Manifest, "imports" | "types">): readonly string[] {
  return [...new Set(sources(manifest).map(({ module }) => module))].filter(
    (module) => module !== "" && !isOwn(module),
  );
}

/** The modules that the package imports by itself, as they stand in the sources. */
export function ownModules(manifest: Manifest): readonly OwnModule[] {
  const found = new Map<string, OwnModule>();
  for (const item of sources(manifest).filter(({ module }) => isOwn(module))) {
    const module = resolve(item, manifest.name);
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
  // `folder` is what the folder of the crate is in the package.
  const copy = async (path: string, file: string, by: string, root: string, folder: string): Promise<void> => {
    if (Object.hasOwn(files, file)) return;
    const text = await readFile(path, "utf8").catch((error: unknown) => {
      const hint = "the path of a file is relative to the folder of its crate";
      throw new BuildError(`${by} imports ${path}, which cannot be read`, hint, { cause: error });
    });
    await checkInside(path, root, by);
    files[file] = { source: path, text };
    for (const specifier of await relativeImports(text, path)) {
      const inner = posix.join(posix.dirname(file), specifier);
      if (!inner.startsWith(`${folder}/`)) {
        throw new BuildError(`${path} imports \`${specifier}\`, which is outside of the folder of its crate`);
      }
      await copy(join(dirname(path), specifier), inner, path, root, folder);
    }
  };
  for (const { name, file, items } of ownModules(manifest)) {
    const { place, assembly, name: called } = items[0] as Source;
    const root = roots.get(assembly) ?? ".";
    if (file) await copy(join(root, name), file, `${place}: \`${called}\``, root, folderOf(assembly, manifest.name));
  }
  return files;
}

/** A link may lead anywhere; what it leads to is copied and published. */
async function checkInside(path: string, root: string, by: string): Promise<void> {
  const [real, folder] = await Promise.all([realpath(path), realpath(root)]);
  const way = relative(folder, real);
  if (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way)) return;
  throw new BuildError(
    `${by} imports ${path}, a link to ${real}, which is outside of the folder of its crate`,
    "put the file itself there",
  );
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

const REGISTRY = /^(npm|jsr):\/?((?:@[^/@]+\/)?[^/@]+)(?:@([^/]*))?(\/.*)?$/;
const NAME = /^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/i;
// A tag, or a range of versions. To npm most other texts are folders, archives or addresses.
const VERSION = /^(?:[a-z][\w-]*|(?=.*[\d*xX])(?!.*\.(?:tgz|tar\.gz|tar)$)[\d^~<>=*xXv][\w.+^~<>=*|-]*)$/i;

function resolve({ module, assembly, place }: Source, crate: string): Omit<OwnModule, "items"> {
  if (/^(?:npm|jsr):/.test(module)) {
    const [, registry, name = "", version = "*", path = ""] = REGISTRY.exec(module) ?? [];
    const isNamed = NAME.test(name) && (registry === "npm" || name.startsWith("@"));
    if (isNamed && !VERSION.test(version)) {
      const reason = "a package comes from its registry, not from a folder, an archive or a repository";
      throw new BuildError(`${place}: \`${module}\`: ${reason}`, EXAMPLE);
    }
    if (!isNamed || !isDown(path))
      throw new BuildError(`${place}: \`${module}\` names no package of ${module.slice(0, 3)}`, EXAMPLE);
    const dependency = registry === "npm" ? name : `@jsr/${name.slice(1).replace("/", "__")}`;
    return { name: module, specifier: dependency + path, dependency: [dependency, version] };
  }
  if (!module.startsWith(".")) return { name: module, specifier: module };
  const folder = folderOf(assembly, crate);
  const file = posix.join(folder, module);
  if (!file.startsWith(`${folder}/`) || !isDown(module))
    throw new BuildError(`${place}: \`${module}\` is outside of the folder of its crate`);
  return { name: module, specifier: `./${file}`, file };
}

const EXAMPLE = "write a name and a version, as in `npm:slugify@1.6.6`";

/** Whether a path, which may begin with a slash, leads down, and means the same to the file system and in an address. */
function isDown(path: string): boolean {
  return (
    !/[%?#\\]/.test(path) &&
    !path
      .split("/")
      .slice(1)
      .some((part) => /^\.{0,2}$/.test(part))
  );
}

/** The files of a crate in the package: linked crates may have some of the same name. */
function folderOf(assembly: string, crate: string): string {
  return assembly === crate ? "modules" : `modules/${assembly}`;
}
