/** From a crate to an npm package, in named steps. */

import { createHash } from "node:crypto";
import { existsSync, type FSWatcher, watch as watchFolder } from "node:fs";
import { mkdir, readFile, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { VERSION } from "../src/version.ts";
import { type Crate, compile, findCrate, type Profile, unlinked } from "./cargo.ts";
import { BuildError } from "./error.ts";
import { glue } from "./glue/glue.ts";
import { describe, withImports } from "./manifest/describe.ts";
import { checkNames } from "./manifest/name.ts";
import type { Manifest } from "./manifest/type.ts";
import { copiedFiles } from "./package/import.ts";
import { type Files, packageFiles } from "./package/package.ts";
import { typings } from "./typings/typings.ts";
import { type Bound, process as bind, bindgenVersion, OWN_MODULE } from "./wasm/bind.ts";
import { keptExports } from "./wasm/kept.ts";
import { readImports } from "./wasm/module.ts";
import { findBinaryen, optimise } from "./wasm/optimise.ts";

/** What to build, and how. */
export interface BuildOptions {
  /** Folder of the crate, or its name in the workspace. @default the current folder */
  readonly crate?: string;
  /** Folder of the package. @default `pkg` in the folder of the crate */
  readonly out?: string;
  /** `dev` builds fast and keeps the names of functions. @default "release" */
  readonly profile?: Profile;
  /** Hears of every step and every warning. */
  readonly log?: Log;
}

/** Where the build tells what it does. */
export interface Log {
  step?(name: string, milliseconds: number, note: string): void;
  warn?(message: string, hint?: string): void;
}

/** What a build made. */
export interface Built {
  readonly crate: Crate;
  readonly manifest: Manifest;
  /** The folder of the package. */
  readonly out: string;
  /** Its files, by their paths in it. */
  readonly files: Files;
  /** Files of JavaScript that it was made of. */
  readonly copied: readonly string[];
}

/** What the steps hand on to each other. */
interface Context {
  readonly options: BuildOptions;
  readonly profile: Profile;
  crate: Crate;
  raw: Uint8Array<ArrayBuffer>;
  manifest: Manifest;
  bound: Bound;
  wasm: Uint8Array<ArrayBuffer>;
  glue: string;
  typings: { index: string; assembly: string };
  out: string;
  files: Files;
  copied: string[];
}

type Step = (context: Context) => Promise<string>;

const steps: Readonly<Record<string, Step>> = {
  cargo: runCargo,
  describe: readManifest,
  bind: bindModule,
  optimise: optimiseModule,
  glue: writeGlue,
  typings: writeTypings,
  package: writePackage,
};

/** Builds a crate into a package. */
export async function build(options: BuildOptions = {}): Promise<Built> {
  const context = { options, profile: options.profile ?? "release" } as Context;
  for (const [name, step] of Object.entries(steps)) {
    const start = performance.now();
    const note = await step(context);
    options.log?.step?.(name, performance.now() - start, note);
  }
  const { crate, manifest, out, files, copied } = context;
  return { crate, manifest, out, files, copied };
}

async function runCargo(context: Context): Promise<string> {
  const { options, profile } = context;
  context.crate = await findCrate(options.crate ?? ".", VERSION);
  context.out = resolve(options.out ?? join(context.crate.root, "pkg"));
  await checkOut(context.out);
  context.raw = new Uint8Array(await readFile(await compile(context.crate, profile)));
  return `${context.crate.name} ${context.crate.version}, ${profile}`;
}

async function readManifest(context: Context): Promise<string> {
  const { crate, options } = context;
  const versions = { crate: crate.oxbridge, npm: VERSION };
  const { manifest } = await describe(context.raw, { name: crate.name, versions });
  context.manifest = manifest;
  checkNames(manifest);
  for (const name of await unlinked(crate, manifest.assemblies)) {
    const hint = `name it in code, \`use ${name.replaceAll("-", "_")} as _;\` is enough`;
    options.log?.warn?.(
      `the dependency \`${name}\` has exports, but it is not linked: nothing in the crate names it`,
      hint,
    );
  }
  const { functions, constants, classes, types } = manifest;
  if (functions.length + constants.length + classes.length === 0) {
    options.log?.warn?.("the crate exports nothing", "put #[js_export] on a function");
  }
  const named = Object.keys(types).length;
  return [
    count(functions.length, "function"),
    count(constants.length, "constant"),
    ...(classes.length ? [count(classes.length, "class", "classes")] : []),
    count(named, "type"),
  ].join(", ");
}

async function bindModule(context: Context): Promise<string> {
  const own = readImports(context.raw).filter(({ module }) => module === OWN_MODULE);
  const kept = await keptExports(
    context.manifest,
    own.map(({ name }) => name),
  );
  context.bound = await bind(context.raw, { names: context.profile === "dev", kept });
  const { bindgenJs, externals, imports } = context.bound;
  context.manifest = withImports(context.manifest, new Set(imports));
  if (externals.length > 0) {
    const list = externals.map((each) => `\`${each}\``).join(", ");
    context.options.log?.warn?.(
      `a crate imports ${list} through wasm-bindgen: the package works only where that is found`,
    );
  }
  return bindgenJs === undefined ? "no wasm-bindgen inside" : `wasm-bindgen ${await bindgenVersion()}`;
}

async function optimiseModule(context: Context): Promise<string> {
  const { crate, bound, profile } = context;
  context.wasm = bound.wasm;
  if (profile === "dev") return "not in a dev build";
  const binaryen = await findBinaryen(crate.root);
  if (binaryen === undefined) return "skipped: binaryen is not installed (npm install --save-dev binaryen)";
  try {
    context.wasm = await optimise(bound.wasm, { cache: join(crate.target, "oxbridge"), binaryen });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.options.log?.warn?.(
      `binaryen ${binaryen.version} cannot optimise the module: ${reason}`,
      "try a newer one",
    );
    return "left as it is";
  }
  return `binaryen ${binaryen.version}, ${kilobytes(bound.wasm.length)} → ${kilobytes(context.wasm.length)}`;
}

async function writeGlue(context: Context): Promise<string> {
  const { bindgenJs, imports } = context.bound;
  context.glue = glue(context.manifest, { bindgen: bindgenJs !== undefined, imports });
  return kilobytes(context.glue.length);
}

async function writeTypings(context: Context): Promise<string> {
  context.typings = typings(context.manifest, context.bound.bindgenTypings);
  return kilobytes(context.typings.index.length);
}

async function writePackage(context: Context): Promise<string> {
  const { crate, manifest, wasm, bound, out } = context;
  const roots = new Map([...crate.linkable, crate].map(({ name, root }) => [name, root]));
  const copies = Object.entries(await copiedFiles(manifest, roots));
  context.copied = copies.map(([, { source }]) => source);
  context.files = await packageFiles({
    crate,
    oxbridge: VERSION,
    manifest,
    wasm,
    glue: context.glue,
    bindgenJs: bound.bindgenJs,
    snippets: bound.snippets,
    copies: Object.fromEntries(copies.map(([path, { text }]) => [path, text])),
    typings: context.typings,
  });
  await writeFiles(context.files, out, join(crate.target, "oxbridge"));
  const size = `${kilobytes(wasm.length)} wasm, ${kilobytes(gzipSync(wasm).length)} gzip`;
  return `${shown(out)}: ${count(Object.keys(context.files).length, "file")}, ${size}`;
}

/** A package is written over an older one of ours, never over something else. */
async function checkOut(out: string): Promise<void> {
  const has = (name: string): Promise<boolean> =>
    stat(join(out, name)).then(
      () => true,
      () => false,
    );
  if (!(await has("package.json")) && !(await has("Cargo.toml"))) return;
  if ((await has("glue.js")) && !(await has("Cargo.toml"))) return;
  throw new BuildError(
    `the folder ${shown(out)} holds something that oxbridge did not write`,
    "give another: --out FOLDER",
  );
}

/** Writes what changed, and removes what the last build wrote there and this one did not. */
async function writeFiles(files: Files, out: string, cache: string): Promise<void> {
  const list = join(cache, `${createHash("sha256").update(out).digest("hex").slice(0, 16)}.json`);
  const before = await readFile(list, "utf8").then(
    (text) => JSON.parse(text) as string[],
    () => [],
  );
  for (const path of before) if (!Object.hasOwn(files, path)) await remove(out, path);
  for (const [path, content] of Object.entries(files)) {
    const bytes = Buffer.from(content as string);
    const there = await readFile(join(out, path)).catch(() => undefined);
    if (there?.equals(bytes)) continue;
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), bytes);
  }
  await mkdir(cache, { recursive: true });
  await writeFile(list, JSON.stringify(Object.keys(files)));
}

async function remove(out: string, path: string): Promise<void> {
  await rm(join(out, path), { force: true });
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    // Fails where something else is left in the folder, which is then kept.
    await rmdir(join(out, folder)).catch(() => undefined);
  }
}

/** What {@link watch} tells beside the steps. */
export interface WatchOptions extends BuildOptions {
  readonly signal?: AbortSignal;
  /** After every build that worked. */
  onBuilt?(built: Built): void;
  /** After every build that did not; the next change tries again. */
  onError(error: unknown): void;
}

/** Builds, and builds again whenever a source of the crate changes, until the signal. */
export async function watch(options: WatchOptions): Promise<void> {
  // Read before the first build, so that a crate that does not compile yet is watched all the same.
  let crate = await findCrate(options.crate ?? ".", VERSION);
  let copied: readonly string[] = [];
  while (!options.signal?.aborted) {
    const change = nextChange(crate.sources, options.signal);
    change.watch(copied);
    try {
      const built = await build(options);
      ({ crate, copied } = built);
      change.watch(copied);
      options.onBuilt?.(built);
    } catch (error) {
      options.onError(error);
    }
    await change.settled;
  }
}

/** The next change of a source. */
interface Change {
  /** Once nothing more has changed for a moment. */
  readonly settled: Promise<void>;
  /** Takes these files for sources as well. */
  watch(files: readonly string[]): void;
}

function nextChange(sources: readonly string[], signal: AbortSignal | undefined): Change {
  let settle: (() => void) | undefined;
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const watchers: FSWatcher[] = [];
  const files = new Set<string>();
  const folders = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const done = (): void => {
    for (const watcher of watchers) watcher.close();
    clearTimeout(timer);
    signal?.removeEventListener("abort", done);
    settle?.();
    settle = undefined;
  };
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(done, QUIET);
  };
  // A folder that goes away is a change as well.
  const add = (watcher: FSWatcher): number => watchers.push(watcher.on("error", changed));
  const watch = (more: readonly string[]): void => {
    for (const file of settle ? more : []) {
      files.add(file);
      const folder = dirname(file);
      if (folders.has(folder)) continue;
      folders.add(folder);
      // The folder, since editors replace a file and a watched file would then be gone.
      add(
        watchFolder(folder, (_, name) => {
          if (files.has(join(folder, String(name)))) changed();
        }),
      );
    }
  };
  for (const folder of sources) {
    watch([join(folder, "Cargo.toml"), join(folder, "build.rs")]);
    if (existsSync(join(folder, "src"))) add(watchFolder(join(folder, "src"), { recursive: true }, changed));
  }
  signal?.addEventListener("abort", done);
  return { settled, watch };
}

/** An editor writes several files at once, and some write a file twice. */
const QUIET = 100;

function count(number: number, what: string, many = `${what}s`): string {
  return `${number} ${number === 1 ? what : many}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short === "" ? "." : short.startsWith("..") ? path : short;
}
