/** The crate of the project: whether it depends on oxbridge as it must, and is a library that can be built. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { VERSION } from "../../src/version.ts";
import { unlinked } from "../cargo.ts";
import { checkFeatures, findCrate } from "../crate.ts";
import { BuildError } from "../error.ts";
import { shown } from "../files.ts";
import { adding, managerOf } from "../new/manager.ts";
import { readSettings } from "../settings.ts";
import { findBinaryen } from "../wasm/optimise.ts";
import {
  type Crate,
  type Finding,
  fault,
  installed,
  type Manifest,
  note,
  ok,
  type Project,
  readToml,
  unless,
} from "./project.ts";
import { needs } from "./rust.ts";

/** The crate depends on the one in the npm package, and that is there. */
export async function crate({ root, crate }: Project): Promise<Finding> {
  if (crate === undefined) return fault("there is no crate here", "npx oxbridge new --template existing");
  if (typeof crate === "string") return fault(`Cargo.toml cannot be read: ${crate}`, "mend it there");
  const dependency = oxbridgeOf(crate);
  if (dependency === undefined)
    return fault(`${shown(join(crate.root, "Cargo.toml"))} does not depend on oxbridge`, await lineFor(crate, root));
  const { path } = typeof dependency === "string" ? {} : (dependency as { path?: string });
  if (path !== undefined && !existsSync(resolve(placeOf(crate), path, "Cargo.toml"))) {
    const isInstalled = (await installed(root, "oxbridge")) !== undefined;
    return fault(
      `there is no crate in ${path}`,
      isInstalled ? await lineFor(crate, root) : `${managerOf(root)} install`,
    );
  }
  return ok(`${crate.manifest.package?.name ?? "a workspace"}, in ${shown(crate.root)}`);
}

/** What the crate says of its dependency, or the workspace for it. */
function oxbridgeOf({ manifest, workspace }: Crate): string | Readonly<Record<string, unknown>> | undefined {
  const own = manifest.dependencies?.oxbridge;
  const isShared = typeof own === "object" && own.workspace === true;
  return isShared ? workspace.manifest.workspace?.dependencies?.oxbridge : own;
}

/** The folder that the path of the dependency starts from. */
function placeOf({ manifest, root, workspace }: Crate): string {
  const own = manifest.dependencies?.oxbridge;
  return typeof own === "object" && own.workspace === true ? workspace.root : root;
}

async function lineFor(crate: Crate, root: string): Promise<string> {
  const found = await installed(root, "oxbridge");
  const path =
    found === undefined ? "node_modules/oxbridge/crate" : relative(placeOf(crate), join(found.root, "crate"));
  return `oxbridge = { path = "${path.replaceAll(sep, "/")}", version = "${VERSION}" }`;
}

/** One version on both sides. */
export async function version({ crate }: Project): Promise<Finding | undefined> {
  if (typeof crate !== "object") return undefined;
  const used = await usedVersion(crate);
  if (used === undefined) return undefined;
  if (used === VERSION) return ok(VERSION);
  return fault(
    `the crate uses oxbridge ${used}, this is the npm package oxbridge ${VERSION}`,
    `cargo update --package oxbridge --precise ${VERSION}`,
  );
}

async function usedVersion(crate: Crate): Promise<string | undefined> {
  const dependency = oxbridgeOf(crate);
  if (typeof dependency === "object" && typeof dependency.path === "string") {
    const manifest = resolve(placeOf(crate), dependency.path, "Cargo.toml");
    if (!existsSync(manifest)) return undefined;
    return (await readToml<{ package: { version: string } }>(manifest)).package.version;
  }
  return crate.locked?.find(({ name }) => name === "oxbridge")?.version;
}

/** The processor in the npm package reads what one version of wasm-bindgen writes. */
export async function wasmBindgen({ crate }: Project): Promise<Finding | undefined> {
  if (typeof crate !== "object") return undefined;
  const { wasmBindgen: ours } = await needs();
  const own = crate.manifest.dependencies?.["wasm-bindgen"];
  const asked = typeof own === "string" ? own : (own?.version as string | undefined);
  if (asked !== undefined && /^\s*=/.test(asked) && asked.replace(/[\s=]/g, "") !== ours)
    return fault(`Cargo.toml asks for wasm-bindgen ${asked}, oxbridge for ${ours}`, `wasm-bindgen = "${ours}"`);
  const found = crate.locked?.find(({ name }) => name === "wasm-bindgen");
  if (found === undefined) return ok(`${ours}, or none`);
  if (found.version === ours) return ok(ours);
  const mend = `cargo update --package wasm-bindgen --precise ${ours}`;
  return fault(`Cargo.lock has wasm-bindgen ${found.version}, oxbridge needs ${ours}`, mend);
}

/** Types of two crates of one name are not the same types. */
export function duplicates({ crate }: Project): Finding | undefined {
  if (typeof crate !== "object" || crate.locked === undefined) return undefined;
  const found = crate.locked.filter(({ name }) => name === "oxbridge");
  if (found.length < 2) return ok("one crate oxbridge");
  const list = found.map(
    ({ version, source }) => `${version} (${source === undefined ? "by a path" : "of a registry"})`,
  );
  const mend = "give each crate of yours the same line; for others see: cargo tree --invert oxbridge";
  return fault(`the crate oxbridge is there ${found.length} times: ${list.join(", ")}`, mend);
}

/** WebAssembly needs a `cdylib`. */
export function crateType({ crate }: Project): Finding | undefined {
  if (typeof crate !== "object" || crate.manifest.package === undefined) return undefined;
  const types = crate.manifest.lib?.["crate-type"] ?? [];
  const path = shown(join(crate.root, "Cargo.toml"));
  const mend = 'crate-type = ["cdylib", "rlib"]';
  if (!types.includes("cdylib"))
    return fault(`the library is not built as a cdylib: put this under [lib] in ${path}`, mend);
  if (!types.includes("rlib"))
    return note(`the library is a cdylib alone: no other crate, and no test in \`tests\`, can use it (${path})`, mend);
  return ok(types.join(", "));
}

/** What `[package.metadata.oxbridge]` says, and the features that it names. */
export function features({ crate }: Project): Promise<Finding> | undefined {
  if (typeof crate !== "object" || crate.manifest.package === undefined) return undefined;
  const { package: own, features: known = {} } = crate.manifest;
  const said = (): string[] => [...(readSettings(own.metadata, shown(join(crate.root, "Cargo.toml"))).features ?? [])];
  return unless(() => checkFeatures(said(), withOptional(known, crate.manifest), own.name ?? ""), "all known");
}

/** A dependency that is optional is a feature, too. */
function withOptional(
  known: Readonly<Record<string, string[]>>,
  { dependencies = {} }: Manifest,
): Record<string, string[]> {
  const optional = Object.entries(dependencies).filter(
    ([, each]) => typeof each === "object" && each.optional === true,
  );
  return { ...known, ...Object.fromEntries(optional.map(([name]) => [name, []])) };
}

/** Exports of a dependency are in the package if the crate names it. */
export async function linked({ crate }: Project): Promise<Finding | undefined> {
  if (typeof crate !== "object" || crate.locked === undefined) return undefined;
  // Cargo must not change what it has locked. Where it would have to, a build comes first.
  const choice = { cargoArguments: ["--locked"] };
  const found = await findCrate(crate.root, VERSION, choice, "unheard").catch((error: unknown) => {
    // Another check says so.
    if (error instanceof BuildError) return undefined;
    throw error;
  });
  if (found === undefined) return undefined;
  const sources = await sourcesOf(join(crate.root, "src"));
  const named = found.linkable.map(({ name }) => name).filter((name) => sources.includes(name.replaceAll("-", "_")));
  const [first, ...more] = await unlinked(found, named);
  if (first === undefined) return ok("every dependency that exports");
  const list = [first, ...more].map((name) => `\`${name}\``).join(", ");
  return fault(
    `nothing in the crate names ${list}: what they export is left out`,
    `use ${first.replaceAll("-", "_")} as _;`,
  );
}

async function sourcesOf(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const texts = files.filter((file) => file.endsWith(".rs")).map((file) => readFile(join(folder, file), "utf8"));
  return (await Promise.all(texts)).join("\n");
}

/** It makes modules a tenth smaller. */
export async function binaryen({ root, crate }: Project): Promise<Finding | undefined> {
  if (typeof crate !== "object") return undefined;
  const found = await findBinaryen(crate.root);
  if (found !== undefined) return ok(found.version);
  return note("not installed: modules are larger by a tenth", adding("binaryen", root));
}
