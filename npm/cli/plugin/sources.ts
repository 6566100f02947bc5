/** The files that bundlers are to watch, where they do so themselves. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { VERSION } from "../../src/version.ts";
import type { BuildOptions } from "../build.ts";
import { findCrate } from "../crate.ts";

/** Everything that a crate is built from, also where it does not compile yet. */
export async function watchedFiles(options: BuildOptions): Promise<string[]> {
  const { sources, workspace } = await findCrate(options.crate ?? ".", VERSION, options);
  const inFolders = sources.map(async (folder) => {
    const files = await readdir(join(folder, "src"), { recursive: true, withFileTypes: true }).catch(() => []);
    const code = files.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    return [join(folder, "Cargo.toml"), ...code];
  });
  return [join(workspace, "Cargo.toml"), ...(await Promise.all(inFolders)).flat()];
}
