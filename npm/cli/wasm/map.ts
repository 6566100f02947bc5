/** The source map of a development module, as debuggers take it. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

/** Sources of the standard library, of other crates, and of this one: debuggers step over them. */
const FOREIGN: readonly [RegExp, string][] = [
  [/^\/rustc\/[^/]+\//, "/rustc/"],
  [/^.*\/rustlib\/src\/rust\//, "/rustc/"],
  [/^\/rust\/deps\//, "crates/"],
  [/^.*[/\\]registry[/\\]src[/\\][^/\\]+[/\\]/, "crates/"],
  [/^.*[/\\]git[/\\]checkouts[/\\][^/\\]+[/\\][^/\\]+[/\\]/, "crates/"],
  [/^.*[/\\]node_modules[/\\]/, "crates/"],
];

/** Puts in the texts of the author's own sources, and says which are of others. Paths are relative to `workspace`. */
export async function withSources(map: string, workspace: string): Promise<string> {
  if (map === "") return "";
  const { sources: paths, ...rest } = JSON.parse(map) as SourceMap;
  const ignoreList: number[] = [];
  const sources: string[] = [];
  const sourcesContent = await Promise.all(
    paths.map(async (path, index) => {
      const [pattern, folder] = FOREIGN.find(([pattern]) => pattern.test(path)) ?? [];
      sources.push(pattern === undefined ? path : path.replace(pattern, folder as string));
      if (pattern === undefined) return readFile(resolve(workspace, path), "utf8").catch(() => null);
      ignoreList.push(index);
      return null;
    }),
  );
  return JSON.stringify({ ...rest, sources, sourcesContent, ignoreList, x_google_ignoreList: ignoreList });
}

interface SourceMap {
  readonly version: number;
  readonly sources: readonly string[];
  readonly names: readonly string[];
  readonly mappings: string;
}
