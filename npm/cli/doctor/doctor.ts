/** `oxbridge doctor`: what keeps a project from being built, or its package from being used, and what mends it. */

import { binaryen, crate, crateType, duplicates, features, linked, version, wasmBindgen } from "./crate.ts";
import { node, npm, npmPackage } from "./npm.ts";
import { profile } from "./profile.ts";
import { type Finding, findProject, type Project } from "./project.ts";
import { cargo, rustc, target } from "./rust.ts";
import { csp, jest, typescript } from "./web.ts";

/** Where to look. */
export interface DoctorOptions {
  /** Folder of the crate. @default the current folder, one above it, or one of those in it */
  readonly crate?: string;
}

/** What one check has found. */
export interface Line extends Finding {
  readonly check: string;
}

/** Looks at one thing. Gives nothing where there is nothing to look at. */
type Check = (project: Project) => Finding | undefined | Promise<Finding | undefined>;

/** In the order in which to mend what they find. */
const CHECKS: Readonly<Record<string, Check>> = {
  node,
  npm,
  cargo,
  rustc,
  target,
  package: npmPackage,
  crate,
  version,
  "wasm-bindgen": wasmBindgen,
  duplicates,
  "crate-type": crateType,
  features,
  profile,
  linked,
  binaryen,
  typescript,
  jest,
  csp,
};

/** What a build needs, and what its own messages may not say. Nothing of it asks cargo, which has just spoken. */
const OF_BUILDS = ["node", "rustc", "target", "crate", "version", "wasm-bindgen", "duplicates", "crate-type"];

/** Checks a project. */
export async function examine(options: DoctorOptions = {}): Promise<Line[]> {
  return run(Object.keys(CHECKS), options);
}

/** What may be the reason why a build failed. */
export async function diagnose(options: DoctorOptions = {}): Promise<Line[]> {
  return (await run(OF_BUILDS, options)).filter(({ state }) => state === "fault");
}

/** What is missing on this machine for any build. */
export async function missingTools(folder: string): Promise<Line[]> {
  return (await run(["node", "cargo", "rustc", "target"], { crate: folder })).filter(({ state }) => state === "fault");
}

async function run(names: readonly string[], options: DoctorOptions): Promise<Line[]> {
  const project = await findProject(options.crate);
  const found = names.map(async (check): Promise<Line[]> => {
    const finding = await CHECKS[check]!(project);
    return finding === undefined ? [] : [{ check, ...finding }];
  });
  return (await Promise.all(found)).flat();
}
