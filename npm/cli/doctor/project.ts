/** The project that is looked at: its folders, and what the files of cargo and npm in them say. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { parse } from "smol-toml";
import { BuildError } from "../error.ts";
import { readPackageJson } from "../package-json.ts";

/** What a check has found. */
export interface Finding {
  /** `note`: it works, and could be better. */
  readonly state: "ok" | "note" | "fault";
  readonly text: string;
  /** The command or the line that mends it. */
  readonly mend?: string;
}

export const ok = (text: string): Finding => ({ state: "ok", text });
export const note = (text: string, mend: string): Finding => ({ state: "note", text, mend });
export const fault = (text: string, mend: string): Finding => ({ state: "fault", text, mend });

/** A fault for what is refused, and `fine` for what is not. */
export async function unless(refuses: () => void | Promise<void>, fine: string): Promise<Finding> {
  try {
    await refuses();
    return ok(fine);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return { state: "fault", text: error.message, ...(error.hint === undefined ? {} : { mend: error.hint }) };
  }
}

/** What a Cargo.toml says, as far as it is looked at. */
export interface Manifest {
  readonly package?: { readonly name?: string; readonly metadata?: unknown };
  readonly lib?: { readonly "crate-type"?: readonly string[] };
  readonly dependencies?: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;
  readonly features?: Readonly<Record<string, string[]>>;
  readonly profile?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly workspace?: { readonly dependencies?: Manifest["dependencies"] };
}

/** A package in a Cargo.lock. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  readonly source?: string;
}

/** A crate, and the workspace that it belongs to, if only its own. */
export interface Crate {
  readonly root: string;
  readonly manifest: Manifest;
  readonly workspace: { readonly root: string; readonly manifest: Manifest };
  /** What cargo has chosen, if it has been asked already. */
  readonly locked: readonly Locked[] | undefined;
}

export interface Project {
  /** Where the nearest package.json is; else where it was looked for. */
  readonly root: string;
  readonly package: Readonly<Record<string, unknown>> | undefined;
  /** A crate that cannot be read is a message. */
  readonly crate: Crate | string | undefined;
}

/** Finds the project that a folder belongs to. */
export async function findProject(folder = "."): Promise<Project> {
  const from = resolve(folder);
  const at = await findCrate(from);
  const root = nearest(at ?? from, "package.json") ?? from;
  const own = await readPackageJson<Record<string, unknown>>(root);
  return { root, package: own?.json, crate: at && (await readCrate(at)) };
}

/** The crate of a folder: in it, above it, or in one of its folders. Cargo asks in the same order for the first two. */
async function findCrate(folder: string): Promise<string | undefined> {
  const above = nearest(folder, "Cargo.toml");
  if (above !== undefined && (await usesOxbridge(above))) return above;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((each) => each.isDirectory() && !SKIPPED.test(each.name));
  for (const { name } of folders) if (await usesOxbridge(join(folder, name))) return join(folder, name);
  return above;
}

const SKIPPED = /^(?:\.|node_modules$|target$|pkg$|dist$)/;

async function usesOxbridge(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, "Cargo.toml"), "utf8").catch(() => "");
  return /^(?:\[dependencies\.)?oxbridge\b/m.test(text);
}

async function readCrate(root: string): Promise<Crate | string> {
  try {
    const manifest = await readToml<Manifest>(join(root, "Cargo.toml"));
    const above = manifest.workspace === undefined ? await workspaceAbove(dirname(root)) : undefined;
    const workspace = above ?? { root, manifest };
    const lock = join(workspace.root, "Cargo.lock");
    const locked = existsSync(lock) ? (await readToml<{ package?: Locked[] }>(lock)).package : undefined;
    return { root, manifest, workspace, locked };
  } catch (error) {
    return (error as Error).message;
  }
}

async function workspaceAbove(folder: string): Promise<Crate["workspace"] | undefined> {
  const root = nearest(folder, "Cargo.toml");
  if (root === undefined) return undefined;
  const manifest = await readToml<Manifest>(join(root, "Cargo.toml"));
  return manifest.workspace === undefined ? workspaceAbove(dirname(root)) : { root, manifest };
}

export async function readToml<T>(path: string): Promise<T> {
  return parse(await readFile(path, "utf8")) as T;
}

/** The nearest folder that holds a file, from here upwards. */
function nearest(folder: string, file: string): string | undefined {
  if (existsSync(join(folder, file))) return folder;
  return dirname(folder) === folder ? undefined : nearest(dirname(folder), file);
}

/** A package that is installed for a folder. */
export interface Installed {
  readonly root: string;
  readonly version: string;
}

/** Where a package lies that programs in `folder` would find. */
export async function installed(folder: string, name: string): Promise<Installed | undefined> {
  const paths = createRequire(join(folder, "package.json")).resolve.paths(name) ?? [];
  const root = paths.map((path) => join(path, name)).find((path) => existsSync(join(path, "package.json")));
  if (root === undefined) return undefined;
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  return { root, version };
}

/** Whether a version is at least another, number by number. */
export function isAtLeast(version: string, least: string): boolean {
  const [a, b] = [version, least].map((text) => text.split(/[.+-]/).map(Number)) as [number[], number[]];
  const at = b.findIndex((number, index) => number !== a[index]);
  return at < 0 || (a[at] ?? 0) > (b[at] as number);
}
