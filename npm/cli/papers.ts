/** What people read beside the code: the README and the licences of a crate, which its package has too. */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Crate } from "./crate.ts";
import { BuildError } from "./error.ts";
import { shown } from "./files.ts";
import type { Files } from "./package/package.ts";

/** Files of the package, and where they were read. */
export interface Papers {
  readonly files: Files;
  readonly sources: readonly string[];
}

const LICENCE = /^(?:licen[cs]e|unlicense|copying|copyright|notice)(?:[-._].*)?$/i;

/** The README, the file that `license-file` names, and whatever else in the folder of the crate is called a licence. */
export async function readPapers(crate: Pick<Crate, "root" | "workspace" | "readme" | "licenseFile">): Promise<Papers> {
  const { root, workspace, readme, licenseFile } = crate;
  const own = await licences(root);
  // The crates of a workspace often share them.
  const found = own.length || licenseFile ? own : await licences(workspace);
  const paths = [
    ...(readme === undefined ? [] : [readme]),
    ...found,
    ...(licenseFile === undefined ? [] : [licenseFile]),
  ];
  const sources = [...new Set(paths)];
  const texts = sources.map(async (path): Promise<[string, Uint8Array]> => {
    const bytes = await readFile(path).catch((error: unknown) => {
      throw new BuildError(`${shown(path)}, which Cargo.toml names, cannot be read`, undefined, { cause: error });
    });
    const isMarkdown = path === readme && /^[^.]*(?:\.(?:md|markdown))?$/i.test(basename(path));
    return [isMarkdown ? "README.md" : basename(path), bytes];
  });
  return { files: Object.fromEntries(await Promise.all(texts)), sources };
}

async function licences(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((each) => LICENCE.test(each.name) && !each.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}
