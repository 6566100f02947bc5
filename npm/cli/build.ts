/** From a crate to an npm package. */

import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { VERSION } from "../src/version.ts";
import { compile } from "./cargo.ts";
import { type Crate, type CrateOptions, findCrate } from "./crate.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { alone, checkOut } from "./files.ts";
import type { Manifest } from "./manifest/type.ts";
import type { Files } from "./package/package.ts";
import type { Context, Log, Step } from "./steps.ts";

export type { Log } from "./steps.ts";

/** What to build, and how. */
export interface BuildOptions extends CrateOptions {
  /** Folder of the crate, or its name in the workspace. @default the current folder, or the nearest crate above it */
  readonly crate?: string;
  /** Folder of the package. @default `pkg` in the folder of the crate */
  readonly out?: string;
  /** Hears of every step and every warning. */
  readonly log?: Log;
  /** Ends the build before its next step. */
  readonly signal?: AbortSignal;
}

/** What a build made. */
export interface Built {
  readonly crate: Crate;
  readonly manifest: Manifest;
  /** The folder of the package. */
  readonly out: string;
  /** Its files, by their paths in it. */
  readonly files: Files;
  /** Those that this build wrote or removed; the others were there already. */
  readonly changed: readonly string[];
  /** The files that it was made of. */
  readonly sources: readonly string[];
}

/** Builds a crate into a package. `known`: what was found of it before, where no Cargo.toml has changed since. */
export async function build(options: BuildOptions = {}, known?: Crate): Promise<Built> {
  const log = options.log ?? {};
  const found = known ?? findCrate(options.crate ?? ".", VERSION, options);
  // While cargo reads the crate: half of the tool is there.
  const loaded = Promise.all([import("./steps.ts"), import("./package/json.ts"), import("./package/jsr.ts")]);
  const crate = await found;
  const [{ STEPS, getReady }, { checkName, checkVersion }, { checkJsrName }] = await loaded;
  const steps: Readonly<Record<string, Step>> = { cargo: (all) => runCargo(all, getReady), ...STEPS };
  checkName(crate);
  checkVersion(crate);
  if (crate.jsr !== undefined) checkJsrName(crate.jsr);
  const out = resolve(options.out ?? join(crate.root, "pkg"));
  await checkOut(out);
  const context = { log, crate, out } as Context;
  const run = async (): Promise<void> => {
    for (const [name, step] of Object.entries(steps)) {
      options.signal?.throwIfAborted();
      const start = performance.now();
      const note = await step(context);
      log.step?.(name, performance.now() - start, note);
    }
  };
  const lock = join(crate.target, "oxbridge", `${crate.name}.lock`);
  await alone(lock, run, () => log.warn?.(`another build of \`${crate.name}\` is running: waiting for it`));
  const { manifest, files, changed, sources } = context;
  return { crate, manifest, out, files, changed, sources };
}

async function runCargo(context: Context, getReady: (crate: Crate) => Promise<void>): Promise<string> {
  const { crate, log } = context;
  // A cargo that has nothing to do is done before.
  const timer = setTimeout(() => void getReady(crate), BUSY);
  const hear = (diagnostic: Diagnostic): void => log.diagnostic?.(diagnostic);
  const { wasm, sources } = await compile(crate, hear).finally(() => clearTimeout(timer));
  const { buffer, byteOffset, length } = await readFile(wasm);
  // Not a copy: with what is there for debuggers it is large.
  context.raw = new Uint8Array(buffer, byteOffset, length);
  context.sources = sources;
  return [`${crate.name} ${crate.version}`, crate.profile.name, ...crate.features].join(", ");
}

/** Cargo compiles if it takes so many milliseconds. */
const BUSY = 120;
