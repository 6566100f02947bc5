/** The link by which compilers, editors, Node and bundlers find a package that nobody has installed. */
import { existsSync, watch } from "node:fs";
import { lstat, mkdir, realpath, rm, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { BuildError } from "../error.ts";
import { MARK } from "../files.ts";

/** Has the name of a package in the `node_modules` of the project lead to its folder. */
export async function linkPackage(root: string, name: string, out: string): Promise<void> {
  const link = linkOf(root, name);
  if (await leadsTo(link, out)) return;
  await clear(link, name);
  await mkdir(dirname(link), { recursive: true });
  const target = process.platform === "win32" ? out : relative(await realpath(dirname(link)), await realpath(out));
  await symlink(target, link, "junction").catch(async (error: unknown) => {
    // Another program of this project may have been faster.
    if (!(await leadsTo(link, out))) throw error;
  });
}

/** Makes the link again when a package manager has removed it, as they do with what they have not installed. */
export function keepLink(root: string, name: string, out: string): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(dirname(linkOf(root, name)), () => {
    clearTimeout(timer);
    timer = setTimeout(() => linkPackage(root, name, out).catch(() => undefined), QUIET);
  });
  // The folder itself may go away; the next build makes it again.
  watcher.on("error", () => watcher.close());
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

/**
 * The project that a folder is in: where package managers put `node_modules`. Frameworks call a folder in it the root of
 * what they bundle, and look for packages from elsewhere, too.
 */
export function projectOf(root: string): string {
  for (let at = root; ; at = dirname(at)) {
    if (existsSync(join(at, "package.json"))) return at;
    if (dirname(at) === at) return root;
  }
}

function linkOf(root: string, name: string): string {
  return join(projectOf(root), "node_modules", name);
}

/** A package manager that does something does more. */
const QUIET = 500;

async function leadsTo(link: string, out: string): Promise<boolean> {
  const [from, to] = await Promise.all([realpath(link).catch(() => undefined), realpath(out)]);
  return from === to;
}

/** Removes a link of ours that leads elsewhere, or nowhere. */
async function clear(link: string, name: string): Promise<void> {
  const there = await lstat(link).catch(() => undefined);
  if (there === undefined) return;
  const isOurs = existsSync(join(link, MARK)) || !existsSync(link);
  if (!there.isSymbolicLink() || !isOurs) {
    throw new BuildError(
      `node_modules has another package of the name \`${name}\``,
      "call that of the crate otherwise: `name` in [package.metadata.oxbridge]",
    );
  }
  await rm(link);
}
