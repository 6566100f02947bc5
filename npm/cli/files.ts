/** The folder of a package. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { BuildError } from "./error.ts";
import type { Files } from "./package/package.ts";

/** A package is written over an older one of ours, never over something else. */
export async function checkOut(out: string): Promise<void> {
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
export async function writeFiles(files: Files, out: string, cache: string): Promise<void> {
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

export function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short === "" ? "." : short.startsWith("..") ? path : short;
}
