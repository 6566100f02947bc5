/** Names that generated code must leave free, since `package.js` puts all modules of a package at one level. */
import { readdirSync, readFileSync } from "node:fs";

/** What the parts of `package.js` are called that do not come from the runtime. */
const OWN = ["assembly", "base64", "bytes", "cell", "create", "exportsOf", "init", "load", "wasmModule", "spec"];

/** What CommonJS gives a module. */
const COMMONJS = ["exports", "module", "require", "__dirname", "__filename"];

/** What stands at the top of a module: the compiler indents everything else. */
const DECLARATION = /^(?:export )?(?:async )?(?:function\*?|class|const|let) ([\w$]+)/gm;

/** Everything that the runtime declares, and the rest of `package.js`. */
export const TAKEN: ReadonlySet<string> = new Set([...OWN, ...COMMONJS, ...runtimeNames()]);

function runtimeNames(): string[] {
  const folder = new URL("../../src/", import.meta.url);
  const files = readdirSync(folder, { encoding: "utf8", recursive: true });
  const sources = files.filter((file) => /(?<!\.d)\.[jt]s$/.test(file));
  return sources.flatMap((file) => {
    const text = readFileSync(new URL(file.replaceAll("\\", "/"), folder), "utf8");
    return [...text.matchAll(DECLARATION)].map(([, name]) => name as string);
  });
}
