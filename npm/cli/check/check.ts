/** `oxbridge check`: which version a build is, after another one. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../../src/version.ts";
import { build, type Log } from "../build.ts";
import { findCrate } from "../crate.ts";
import { type Change, type Level, levelOf, nextVersion } from "./change.ts";
import { compare } from "./compare.ts";
import { readSource, type Source } from "./source.ts";

/** What to compare. */
export interface CheckOptions {
  /** Folder or archive of the package. @default `pkg` in the folder of the crate, which is built if it is not there */
  readonly package?: string;
  /** Folder of the crate, or its name in the workspace. */
  readonly crate?: string;
  /** Folder, archive, or a published version of the package before. @default the latest published one */
  readonly against?: string;
  /** Hears of a build. */
  readonly log?: Log;
}

/** What a comparison says. */
export interface Verdict {
  readonly level: Level;
  /** The lowest version that says so. */
  readonly next: string;
  readonly before: Pick<Source, "name" | "version" | "where">;
  readonly after: Pick<Source, "name" | "version" | "where">;
  readonly changes: readonly Change[];
}

/** Compares a build with one before it. */
export async function check(options: CheckOptions = {}): Promise<Verdict> {
  const after = await readSource(options.package ?? (await builtPackage(options)));
  const before = await readSource(options.against ?? `${after.name}@latest`);
  const changes = compare(before.contract, after.contract);
  const level = levelOf(changes);
  return { level, next: nextVersion(before.version, level), before: named(before), after: named(after), changes };
}

async function builtPackage({ crate = ".", log = {} }: CheckOptions): Promise<string> {
  const { root } = await findCrate(crate, VERSION);
  const folder = join(root, "pkg");
  return existsSync(folder) ? folder : (await build({ crate, log })).out;
}

function named({ name, version, where }: Source): Pick<Source, "name" | "version" | "where"> {
  return { name, version, where };
}

/** What a person reads of it. */
export function verdictText({ level, next, before, after, changes }: Verdict): string {
  const lines = changes.map(({ level, path, text, by }) => `${level.padEnd(5)}  ${path}: ${text}${byText(by)}`);
  const title = `${after.name} ${after.version} (${after.where}) after ${before.version} (${before.where})`;
  const verdict = changes.length ? `${level}, at least ${next}` : `no change of what it exports, at least ${next}`;
  return `${[...lines, ...(lines.length ? [""] : []), `${title}: ${verdict}`].join("\n")}\n`;
}

/** How many exports are named that lead to a type. */
const MOST = 3;

function byText(by: readonly string[] = []): string {
  if (by.length === 0) return "";
  const more = by.length > MOST ? ` and ${by.length - MOST} more` : "";
  return ` (${by.slice(0, MOST).join(", ")}${more})`;
}
