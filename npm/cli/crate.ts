/** The crate that is built: where it is, what its Cargo.toml says of it, and what of it is asked for. */
import type { SpawnOptions } from "node:child_process";
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { meant } from "../src/meant.ts";
import { BuildError } from "./error.ts";
import { shown } from "./files.ts";
import { type Profile, profileOf } from "./profile.ts";
import { run } from "./run.ts";
import { readSettings, type Settings } from "./settings.ts";

/** What is asked for beyond what Cargo.toml says. */
export interface CrateOptions {
  /** Name of the package. @default that of the crate, unless `[package.metadata.oxbridge]` has one */
  readonly name?: string;
  /** Version of the package. @default that of the crate */
  readonly version?: string;
  /** The tag that npm publishes it under. @default "latest" */
  readonly tag?: string;
  /** A profile of cargo; `dev` builds fast and keeps the names of functions. @default "release" */
  readonly profile?: string;
  /** Whether a release keeps the names of functions, for stacks. @default false */
  readonly names?: boolean;
  /** Whether a release has a table of lines beside the package, for `oxbridge symbolize`. @default false */
  readonly debuginfo?: boolean;
  /** Features of the crate, with those of `[package.metadata.oxbridge]`. */
  readonly features?: readonly string[];
  /** @default true */
  readonly defaultFeatures?: boolean;
  /** @default false */
  readonly allFeatures?: boolean;
  /** What else cargo is given; behind a `--`, what rustc is. */
  readonly cargoArguments?: readonly string[];
}

/** The crate that is built. */
export interface Crate {
  readonly name: string;
  readonly version: string;
  readonly description?: string | undefined;
  readonly license?: string | undefined;
  readonly repository?: string | undefined;
  readonly homepage?: string | undefined;
  /** As Cargo.toml has them: `Ada <ada@example.com>`. */
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  /** Path of its README, if it has one. */
  readonly readme?: string | undefined;
  /** Path of what `license-file` names. */
  readonly licenseFile?: string | undefined;
  /** What the generated package is called, where that is not the name of the crate. */
  readonly npmName?: string | undefined;
  /** The version of the generated package, where that is not the crate's. */
  readonly npmVersion?: string | undefined;
  /** What it is called on JSR. */
  readonly jsr?: string | undefined;
  /** The tag that it is published under. */
  readonly tag?: string | undefined;
  /** `embed` in `[package.metadata.oxbridge]`. */
  readonly embed?: boolean | "auto" | undefined;
  readonly profile: Profile;
  /** What is told of its code: in a development build all, in the module; else as it is asked for. */
  readonly names: boolean;
  readonly lines: "inside" | "beside" | "none";
  /** What cargo is told of features. */
  readonly features: readonly string[];
  readonly cargoArguments: readonly string[];
  /** Folder of its Cargo.toml. */
  readonly root: string;
  readonly workspace: string;
  /** Cargo's target folder. */
  readonly target: string;
  readonly id: string;
  /** Version of the crate `oxbridge` that it uses. */
  readonly oxbridge: string;
  /** Folders whose sources it is built from: its own, and those of dependencies given by a path. */
  readonly sources: readonly string[];
  /** Dependencies that use oxbridge themselves. */
  readonly linkable: readonly { readonly name: string; readonly root: string }[];
}

/** Whether people are shown what cargo says beside what it answers. */
type Voice = "heard" | "unheard";

/** What there is no other target for. */
export const TARGET = "wasm32-unknown-unknown";

/**
 * Finds the crate in a folder, or by its name in the workspace of this folder, and checks that it can be built. From
 * the current folder the nearest Cargo.toml above counts too, as to cargo.
 */
export async function findCrate(
  crate: string,
  npmVersion: string,
  choice: CrateOptions = {},
  cargo: Voice = "heard",
): Promise<Crate> {
  const { cargoArguments = [] } = choice;
  const { folder, name } = await place(crate);
  const first = await readMetadata(folder, [], cargoArguments, cargo);
  const { metadata: said, features: known, ...named } = choose(first, name === undefined ? { folder } : { name });
  const settings = readSettings(said, shown(named.manifest_path));
  const features = featureArguments(choice, settings);
  checkFeatures([...(settings.features ?? []), ...(choice.features ?? [])], known, named.name);
  // Which dependencies there are depends on the features.
  const root = dirname(named.manifest_path);
  const metadata = features.length ? await readMetadata(root, features, cargoArguments, cargo) : first;
  const found = metadata.packages.find(({ id }) => id === named.id) as Package;
  checkLibrary(found);
  const linked = dependencies(metadata, found.id);
  const oxbridge = linked.find((each) => each.name === "oxbridge");
  if (oxbridge === undefined) {
    if (found.dependencies.some(isOxbridge)) {
      throw new BuildError(
        `the crate \`${found.name}\` depends on oxbridge only with a feature that is not on`,
        "name the feature: --features NAME, or `features` in [package.metadata.oxbridge]",
      );
    }
    throw new BuildError(`the crate \`${found.name}\` does not depend on oxbridge`, `cargo add oxbridge@${npmVersion}`);
  }
  if (oxbridge.version !== npmVersion) {
    throw new BuildError(
      `the crate uses oxbridge ${oxbridge.version}, this is the npm package oxbridge ${npmVersion}`,
      `use one version on both sides: \`cargo add oxbridge@=${npmVersion}\` or \`npm install oxbridge@${oxbridge.version}\``,
    );
  }
  const local = linked.filter((each) => each.source === null);
  const profile = await profileOf(choice.profile ?? settings.profile ?? "release", metadata.workspace_root);
  const isDevelopment = profile.base === "dev";
  const isBeside = choice.debuginfo ?? settings.debuginfo ?? false;
  const beside = (path: string | null): string | undefined => (path === null ? undefined : resolve(root, path));
  return {
    name: found.name,
    version: found.version,
    description: found.description ?? undefined,
    license: found.license ?? undefined,
    repository: found.repository ?? undefined,
    homepage: found.homepage ?? undefined,
    authors: found.authors ?? [],
    keywords: found.keywords ?? [],
    readme: beside(found.readme ?? null),
    licenseFile: beside(found.license_file ?? null),
    npmName: choice.name ?? settings.name,
    npmVersion: choice.version,
    jsr: settings.jsr,
    tag: choice.tag,
    embed: settings.embed,
    profile,
    names: isDevelopment || (choice.names ?? settings.names ?? false),
    lines: isDevelopment ? "inside" : isBeside ? "beside" : "none",
    features,
    cargoArguments,
    root,
    workspace: metadata.workspace_root,
    target: metadata.target_directory,
    id: found.id,
    oxbridge: oxbridge.version,
    sources: [found, ...local].map((each) => dirname(each.manifest_path)),
    linkable: linked
      .filter(({ dependencies }) => dependencies.some(isOxbridge))
      .map((each) => ({ name: each.name, root: dirname(each.manifest_path) })),
  };
}

/** Names of features as cargo takes them, with commas or blanks in between. */
export function splitFeatures(text: string): string[] {
  return text.split(/[\s,]+/).filter((name) => name !== "");
}

function featureArguments(choice: CrateOptions, settings: Settings): string[] {
  const features = [...new Set([...(settings.features ?? []), ...(choice.features ?? [])])];
  return [
    ...(features.length ? ["--features", features.join(",")] : []),
    ...((choice.defaultFeatures ?? settings["default-features"] ?? true) ? [] : ["--no-default-features"]),
    ...((choice.allFeatures ?? settings["all-features"] ?? false) ? ["--all-features"] : []),
  ];
}

/** Cargo would name the feature and the crate, but not the right one. */
export function checkFeatures(wanted: readonly string[], known: Package["features"], crate: string): void {
  const names = Object.keys(known ?? {});
  // `a/b` is a feature of a dependency, `dep:a` none of a crate.
  const unknown = wanted.find((name) => !name.includes("/") && !names.includes(name));
  if (unknown === undefined) return;
  throw new BuildError(
    `the crate \`${crate}\` has no feature \`${unknown}\`${meant(unknown, names)}`,
    names.length ? `its features are ${names.sort().join(", ")}` : "it has none",
  );
}

interface Metadata {
  packages: Package[];
  workspace_members: string[];
  workspace_root: string;
  target_directory: string;
  resolve: { nodes: { id: string; deps: { pkg: string; dep_kinds: { kind: string | null }[] }[] }[] };
}

interface Package {
  id: string;
  name: string;
  version: string;
  description: string | null;
  license: string | null;
  /** Relative to the folder of the crate, as is `readme`. */
  license_file?: string | null;
  readme?: string | null;
  repository: string | null;
  homepage?: string | null;
  authors?: string[];
  keywords?: string[];
  /** Null for a package given by a path. */
  source: string | null;
  manifest_path: string;
  targets: Target[];
  features?: Record<string, string[]>;
  dependencies: { name: string; kind: string | null }[];
  metadata: unknown;
}

interface Target {
  name: string;
  kind: string[];
  crate_types: string[];
}

/** The folder that cargo is asked in, and the name of the crate if it is chosen by that. */
async function place(crate: string): Promise<{ folder: string; name?: string }> {
  const path = resolve(crate);
  const isFolder = await stat(path)
    .then((found) => found.isDirectory())
    .catch(() => false);
  const hint = "give the folder of a Cargo.toml: --crate FOLDER";
  if (!isFolder && !/^[\w-]+$/.test(crate)) throw new BuildError(`there is no folder ${shown(path)}`, hint);
  if (!isFolder && !above(process.cwd()))
    throw new BuildError(
      `there is no folder ${shown(path)}, and no workspace here that has a crate \`${crate}\``,
      hint,
    );
  if (!isFolder) return { folder: process.cwd(), name: crate };
  const folder = path === process.cwd() ? above(path) : existsSync(join(path, "Cargo.toml")) ? path : undefined;
  if (folder !== undefined) return { folder };
  // A folder may happen to have the name of a crate.
  if (/^[\w-]+$/.test(crate) && above(process.cwd())) return { folder: process.cwd(), name: crate };
  throw new BuildError(`there is no crate in ${shown(path)}`, hint);
}

/** The nearest folder with a Cargo.toml, from here upwards. */
function above(folder: string): string | undefined {
  if (existsSync(join(folder, "Cargo.toml"))) return folder;
  return dirname(folder) === folder ? undefined : above(dirname(folder));
}

/** What cargo says of a workspace. `given`: what else it is given, of which some counts here too. */
async function readMetadata(
  cwd: string,
  features: readonly string[],
  given: readonly string[],
  cargo: Voice,
): Promise<Metadata> {
  const args = ["metadata", "--format-version", "1", "--filter-platform", TARGET, ...features, ...common(given)];
  const stdio: SpawnOptions["stdio"] = ["ignore", "pipe", cargo === "heard" ? "pipe" : "ignore"];
  const { code, output, said } = await run("cargo", args, { cwd, stdio });
  if (code !== 0) throw new BuildError(`cargo cannot read the crate in ${shown(cwd)}`, undefined, { said });
  return JSON.parse(output) as Metadata;
}

/** The arguments that all commands of cargo take, and that change what it finds. */
function common(args: readonly string[]): string[] {
  const end = args.indexOf("--");
  const own = end < 0 ? args : args.slice(0, end);
  return own.flatMap((arg, k) => {
    if (/^--(?:locked|offline|frozen)$|^--config=|^-Z./.test(arg)) return [arg];
    const next = own[k + 1];
    return /^(?:--config|-Z)$/.test(arg) && next !== undefined ? [arg, next] : [];
  });
}

function choose(metadata: Metadata, chosen: { folder: string } | { name: string }): Package {
  const members = metadata.packages.filter((each) => metadata.workspace_members.includes(each.id));
  const found = members.find((each) =>
    "name" in chosen ? each.name === chosen.name : dirname(each.manifest_path) === chosen.folder,
  );
  if (found !== undefined) return found;
  const able = members.filter(({ dependencies }) => dependencies.some(isOxbridge));
  const names = able.map((each) => `\`-p ${each.name}\` (${shown(dirname(each.manifest_path))})`).sort();
  const message =
    "name" in chosen
      ? `there is no crate \`${chosen.name}\` here${meant(
          chosen.name,
          members.map(({ name }) => name),
        )}`
      : `${shown(chosen.folder)} is a workspace without a crate of its own`;
  throw new BuildError(
    message,
    able.length
      ? `choose one of those that use oxbridge, by its name or its folder: ${names.join(", ")}`
      : "no crate of this workspace uses oxbridge: give the folder of one that does, --crate FOLDER",
  );
}

function isOxbridge({ name, kind }: Package["dependencies"][number]): boolean {
  return name === "oxbridge" && kind === null;
}

function checkLibrary(found: Package): void {
  if (found.targets.some((target) => target.crate_types.includes("cdylib"))) return;
  const library = found.targets.some((target) => target.kind.some((kind) => kind.endsWith("lib")));
  throw new BuildError(
    library
      ? `the library of \`${found.name}\` is not built as a cdylib, the form that WebAssembly needs`
      : `the crate \`${found.name}\` has no library (src/lib.rs)`,
    `put this into ${shown(found.manifest_path)}:\n\n[lib]\ncrate-type = ["cdylib", "rlib"]`,
  );
}

/** Everything that is linked for `id`, without what only its build or its tests need. */
function dependencies(metadata: Metadata, id: string): Package[] {
  const nodes = new Map(metadata.resolve.nodes.map((node) => [node.id, node]));
  const found = new Set<string>();
  const visit = (from: string): void => {
    for (const { pkg, dep_kinds } of nodes.get(from)?.deps ?? []) {
      if (found.has(pkg) || !dep_kinds.some((each) => each.kind === null)) continue;
      found.add(pkg);
      visit(pkg);
    }
  };
  visit(id);
  return metadata.packages.filter((each) => found.has(each.id));
}
