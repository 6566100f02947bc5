/** What a bundler's configuration says of the crate. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { meant } from "../../src/meant.ts";
import type { BuildOptions } from "../build.ts";
import type { CrateOptions } from "../crate.ts";
import { BuildError } from "../error.ts";
import { projectOf } from "./link.ts";

/** What plugins of every bundler take. */
export interface PluginOptions extends CrateOptions {
  /** Folder of the crate, or its name in the workspace. @default "." */
  readonly crate?: string;
  /** Folder of the package. @default `pkg` in the folder of the crate */
  readonly out?: string;
  /** A profile of cargo; `dev` builds fast and keeps the names of functions. @default "dev" while developing, else "release" */
  readonly profile?: string;
}

const KEYS: readonly (keyof PluginOptions)[] = [
  "crate",
  "out",
  "name",
  "version",
  "tag",
  "profile",
  "features",
  "defaultFeatures",
  "allFeatures",
  "cargoArguments",
];

/** Refuses what is no option: compilers check no configuration that is JavaScript. */
export function checkOptions(options: object, more: readonly string[] = []): void {
  const known = [...KEYS, ...more];
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    throw new BuildError(
      `oxbridge has no option \`${key}\`${meant(key, known)}`,
      `its options are ${known.join(", ")}`,
    );
  }
}

/**
 * What to build. Folders are relative to `root`, or to the project that it is in; `profile` is what is built where the
 * options name none.
 */
export function buildOptions(options: PluginOptions, root: string, profile?: string): BuildOptions {
  const { crate = ".", out, ...choice } = options;
  const folder = [root, projectOf(root)].map((base) => resolve(base, crate)).find((each) => existsSync(each));
  return {
    ...(profile === undefined ? {} : { profile }),
    ...choice,
    // What is no folder is the name of a crate.
    crate: folder ?? crate,
    ...(out === undefined ? {} : { out: resolve(root, out) }),
  };
}
