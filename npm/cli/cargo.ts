/** Everything that calls cargo, rustc and rustup. */
import { type SpawnOptions, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { BuildError } from "./error.ts";

/** The crate that is built. */
export interface Crate {
  readonly name: string;
  readonly version: string;
  readonly description?: string | undefined;
  readonly license?: string | undefined;
  readonly repository?: string | undefined;
  /** `name` in `[package.metadata.oxbridge]`: what the generated package is called. */
  readonly npmName?: string | undefined;
  /** `embed` in `[package.metadata.oxbridge]`. */
  readonly embed?: boolean | undefined;
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

export type Profile = "release" | "dev";

const TARGET = "wasm32-unknown-unknown";

/** Finds the crate in a folder, or by its name in the workspace of this folder, and checks that it can be built. */
export async function findCrate(crate: string, npmVersion: string): Promise<Crate> {
  const metadata = await readMetadata(crate);
  const found = choose(metadata, crate);
  checkLibrary(found);
  const linked = dependencies(metadata, found.id);
  const oxbridge = linked.find((each) => each.name === "oxbridge");
  if (oxbridge === undefined) {
    throw new BuildError(`the crate \`${found.name}\` does not depend on oxbridge`, `cargo add oxbridge@${npmVersion}`);
  }
  if (oxbridge.version !== npmVersion) {
    throw new BuildError(
      `the crate uses oxbridge ${oxbridge.version}, this is the npm package oxbridge ${npmVersion}`,
      `use one version on both sides: \`cargo add oxbridge@=${npmVersion}\` or \`npm install oxbridge@${oxbridge.version}\``,
    );
  }
  const options = (found.metadata as { oxbridge?: { name?: string; embed?: boolean } } | null)?.oxbridge;
  const uses = (each: Package): boolean =>
    each.dependencies.some((one) => one.name === "oxbridge" && one.kind === null);
  const local = linked.filter((each) => each.source === null);
  return {
    name: found.name,
    version: found.version,
    description: found.description ?? undefined,
    license: found.license ?? undefined,
    repository: found.repository ?? undefined,
    npmName: options?.name,
    embed: options?.embed,
    root: dirname(found.manifest_path),
    workspace: metadata.workspace_root,
    target: metadata.target_directory,
    id: found.id,
    oxbridge: oxbridge.version,
    sources: [found, ...local].map((each) => dirname(each.manifest_path)),
    linkable: linked.filter(uses).map((each) => ({ name: each.name, root: dirname(each.manifest_path) })),
  };
}

/** Builds the crate and gives the path of the module. What the compiler says goes where it always goes. */
export async function compile(crate: Crate, profile: Profile): Promise<string> {
  await checkTarget(crate.root);
  const manifest = join(crate.root, "Cargo.toml");
  const args = ["rustc", "--lib", "--target", TARGET, "--manifest-path", manifest, "--package", crate.id];
  // With this format cargo itself prints the messages of the compiler, as a person reads them.
  args.push("--message-format", "json-render-diagnostics");
  if (profile === "release") args.push("--release");
  // The linker's relocations tell the processor what refers to what. It takes them out again.
  args.push("--", "-C", "link-arg=--emit-relocs");
  const { code, output } = await run("cargo", args, { cwd: crate.root, env: await environment(crate, profile) });
  if (code !== 0) throw new BuildError("cargo could not build the crate");
  for (const line of output.split("\n").reverse()) {
    if (!line.startsWith('{"reason":"compiler-artifact"')) continue;
    const artifact = JSON.parse(line) as { package_id: string; target: Target; filenames: string[] };
    if (artifact.package_id !== crate.id || !artifact.target.crate_types.includes("cdylib")) continue;
    const wasm = artifact.filenames.find((name) => name.endsWith(".wasm"));
    if (wasm !== undefined) return wasm;
  }
  throw new BuildError("cargo built the crate, but said nothing of a .wasm file");
}

/** Dependencies that export, but none of whose code is in the module. */
export async function unlinked(crate: Crate, assemblies: readonly string[]): Promise<string[]> {
  const left = crate.linkable.filter((each) => each.name !== crate.name && !assemblies.includes(each.name));
  const exporting = await Promise.all(left.map((each) => exportsSomething(join(each.root, "src"))));
  return left.filter((_, index) => exporting[index]).map((each) => each.name);
}

async function exportsSomething(folder: string): Promise<boolean> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  for (const file of files) {
    if (!file.endsWith(".rs")) continue;
    if (/^\s*#\[(\w+::)?js_export\b/m.test(await readFile(join(folder, file), "utf8"))) return true;
  }
  return false;
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
  repository: string | null;
  /** Null for a package given by a path. */
  source: string | null;
  manifest_path: string;
  targets: Target[];
  dependencies: { name: string; kind: string | null }[];
  metadata: unknown;
}

interface Target {
  name: string;
  kind: string[];
  crate_types: string[];
}

async function readMetadata(crate: string): Promise<Metadata> {
  const path = resolve(crate);
  const isFolder = await stat(path)
    .then((found) => found.isDirectory())
    .catch(() => false);
  const cwd = isFolder ? path : process.cwd();
  if (isFolder && !existsSync(join(path, "Cargo.toml"))) {
    throw new BuildError(`there is no crate in ${shown(path)}`, "give the folder of a Cargo.toml: --crate FOLDER");
  }
  if (!isFolder && !/^[\w-]+$/.test(crate)) {
    throw new BuildError(`there is no folder ${shown(path)}`, "give the folder of a Cargo.toml: --crate FOLDER");
  }
  const args = ["metadata", "--format-version", "1", "--filter-platform", TARGET];
  const { code, output } = await run("cargo", args, { cwd });
  if (code !== 0) throw new BuildError(`cargo cannot read the crate in ${shown(cwd)}`);
  return JSON.parse(output) as Metadata;
}

function choose(metadata: Metadata, crate: string): Package {
  const members = metadata.packages.filter((each) => metadata.workspace_members.includes(each.id));
  const path = resolve(crate);
  const found =
    members.find((each) => dirname(each.manifest_path) === path) ?? members.find((each) => each.name === crate);
  if (found !== undefined) return found;
  const names = members.map((each) => `${each.name} (${shown(dirname(each.manifest_path))})`).sort();
  throw new BuildError(
    existsSync(path)
      ? `${shown(path)} is a workspace without a crate of its own`
      : `there is no crate \`${crate}\` here`,
    `choose one with --crate: ${names.join(", ")}`,
  );
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

/** Asks the rustc that cargo will use, which a `rust-toolchain.toml` may choose. */
async function checkTarget(cwd: string): Promise<void> {
  const rustc = process.env.RUSTC ?? "rustc";
  const found = await run(rustc, ["--print", "target-libdir", "--target", TARGET], {
    cwd,
    stdio: ["ignore", "pipe", "ignore"],
  })
    // A cargo without a rustc beside it will say so itself.
    .catch(() => undefined);
  if (found === undefined || found.code !== 0 || existsSync(found.output.trim())) return;
  const active = await run("rustup", ["show", "active-toolchain"], { cwd, stdio: ["ignore", "pipe", "ignore"] }).catch(
    () => undefined,
  );
  const [toolchain, why] = active?.code === 0 ? active.output.trim().split(/\s+/) : [];
  const choice = toolchain === undefined || why === "(default)" ? "" : ` --toolchain ${toolchain}`;
  throw new BuildError(
    `Rust's target ${TARGET} is not installed`,
    active
      ? `rustup target add ${TARGET}${choice}`
      : `install it as your Rust was installed; with rustup: rustup target add ${TARGET}`,
  );
}

/**
 * What cargo is run with. A release build is optimised as a whole, unless Cargo.toml says otherwise: it makes modules a
 * third smaller, and WebAssembly has no other linker that would.
 */
export async function environment(crate: Crate, profile: Profile): Promise<NodeJS.ProcessEnv> {
  const env = { ...process.env };
  if (profile !== "release") return env;
  const { parse } = await import("smol-toml");
  const manifest = parse(await readFile(join(crate.workspace, "Cargo.toml"), "utf8"));
  const { release = {} } = (manifest.profile ?? {}) as { release?: object };
  const defaults = { lto: "true", "codegen-units": "1" };
  for (const [key, value] of Object.entries(defaults)) {
    if (!Object.hasOwn(release, key)) env[`CARGO_PROFILE_RELEASE_${key.toUpperCase().replace("-", "_")}`] ??= value;
  }
  return env;
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

async function run(command: string, args: readonly string[], options: SpawnOptions): Promise<Ran> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"], ...options });
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((settle, reject) => {
    child.on("close", (code) => settle({ code, output: Buffer.concat(chunks).toString() }));
    child.on("error", (error: NodeJS.ErrnoException) => {
      const missing = error.code === "ENOENT" && existsSync(String(options.cwd ?? "."));
      reject(missing ? new BuildError(`${command} was not found`, INSTALL, { cause: error }) : error);
    });
  });
}

const INSTALL = "install Rust with rustup (https://rustup.rs), then open a new terminal";

/** A path as the person at the terminal would write it. */
function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short === "" ? "." : short.startsWith("..") ? path : short;
}
