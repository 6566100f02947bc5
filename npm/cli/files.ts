/** The folder of a package. */
import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { BuildError } from "./error.ts";
import type { Files } from "./package/package.ts";

/** Names the files in a folder that are ours. */
export const MARK = ".oxbridge.json";

/** Where files lie until all of them are there. */
const NEW = ".oxbridge.new";

/** The folder must be empty, or hold a package of ours: nothing else is written over. */
export async function checkOut(out: string): Promise<void> {
  const found = await stat(out).catch(() => undefined);
  if (!found) await checkAbove(out);
  else if (!found.isDirectory()) throw new BuildError(`${shown(out)} is a file`, "give a folder: --out FOLDER");
  const there = found ? await readdir(out) : [];
  if (there.length === 0 || there.includes(MARK)) return;
  throw new BuildError(
    `the folder ${shown(out)} holds something that oxbridge did not write: ${some(there)}`,
    "give a new or an empty one: --out FOLDER",
  );
}

/** What is above a folder that is to be made must be folders, and no link in its way may lead to nothing. */
async function checkAbove(path: string): Promise<void> {
  if (await lstat(path).catch(() => undefined))
    throw new BuildError(`${shown(path)} is a link that leads to nothing`, "give another folder: --out FOLDER");
  const folder = dirname(path);
  const found = await stat(folder).catch(() => undefined);
  if (!found) return checkAbove(folder);
  if (!found.isDirectory())
    throw new BuildError(`${shown(folder)} is a file`, "give a folder that is in no file: --out FOLDER");
}

/**
 * Writes what changed, and removes what the last build wrote there and this one did not. A file is written beside its
 * place and put there at once, all of them together: whoever ends this in between leaves whole files. Gives the paths of
 * what it wrote and removed.
 */
export async function writeFiles(files: Files, out: string): Promise<string[]> {
  const own = await marked(out);
  const changed: [path: string, bytes: Buffer][] = [];
  for (const [path, content] of Object.entries(files)) {
    const bytes = Buffer.from(content as string);
    const there = await readFile(join(out, path)).catch(() => undefined);
    if (there?.equals(bytes)) continue;
    if (there && !own.has(path)) {
      throw new BuildError(
        `${shown(join(out, path))} is not of oxbridge, and the package has a file of that name`,
        "move it away, or give another folder: --out FOLDER",
      );
    }
    changed.push([path, bytes]);
  }
  const paths = Object.keys(files);
  // Whoever ends this in the middle finds all files in the list, the old ones and the new ones.
  await put([[MARK, mark([...own, ...paths])], ...changed], out);
  const gone = [...own].filter((path) => !Object.hasOwn(files, path));
  for (const path of gone) await remove(out, path);
  await put([[MARK, mark(paths)]], out);
  return [...changed.map(([path]) => path), ...gone];
}

async function marked(out: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(out, MARK), "utf8").catch(() => "[]");
  try {
    return new Set(JSON.parse(text) as string[]);
  } catch {
    throw new BuildError(`${shown(join(out, MARK))} is damaged`, `remove the folder ${shown(out)}`);
  }
}

function mark(paths: readonly string[]): Buffer {
  return Buffer.from(`${JSON.stringify([...new Set(paths)], undefined, 1)}\n`);
}

async function put(files: readonly (readonly [path: string, bytes: Buffer])[], out: string): Promise<void> {
  const beside = join(out, NEW);
  await rm(beside, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(beside, path)), { recursive: true });
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(beside, path), bytes);
  }
  for (const [path] of files) await rename(join(beside, path), join(out, path));
  await rm(beside, { recursive: true, force: true });
}

async function remove(out: string, path: string): Promise<void> {
  await rm(join(out, path), { force: true });
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    // Fails where something else is left in the folder, which is then kept.
    await rmdir(join(out, folder)).catch(() => undefined);
  }
}

/** Does something that no other process does meanwhile under the same lock; waits for one that does. */
export async function alone<T>(lock: string, run: () => Promise<T>, onWait?: () => void): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  for (let waits = 0; !(await taken(lock)); waits++) {
    if (waits === 0) onWait?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  try {
    return await run();
  } finally {
    await rm(lock, { force: true });
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, `${process.pid}`, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const text = await readFile(lock, "utf8").catch(() => undefined);
  const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
  // Empty for a moment, or because who made it came no further.
  const isDead = text === "" ? Date.now() - mtimeMs > 5000 : text !== undefined && !isRunning(Number(text));
  if (isDead) {
    // By a name of its own: two that find the same dead one must not remove each other's.
    const dead = `${lock}.${process.pid}`;
    await rename(lock, dead).then(
      () => rm(dead, { force: true }),
      () => undefined,
    );
  }
  return false;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function some(names: readonly string[]): string {
  const first = names.slice(0, 3).join(", ");
  return names.length > 3 ? `${first} and ${names.length - 3} more` : first;
}

export function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short === "" ? "." : short.startsWith("..") ? path : short;
}
