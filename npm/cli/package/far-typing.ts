/** The typings of the doors `./far`, and what leads to them where `exports` is not read or a module is required. */
import type { FarTypings } from "../typings/far.ts";

/** Doors by their files, and by the paths that resolvers look for which do not read `exports`. */
const PATHS: Readonly<Record<string, string | undefined>> = {
  far: undefined,
  "far-assembly": "far/assembly",
  "far-host": "far/host",
  serve: "far/serve",
};

const DEFAULT = `Object.defineProperty(exports, "__esModule", { value: true });
exports.default = require("./far-assembly.js").default;
`;

/** The files, by their paths. */
export function farTypingFiles({ far, host, serve, farAssembly }: FarTypings): Record<string, string> {
  const texts: Record<string, string> = { far, "far-assembly": farAssembly, "far-host": host, serve };
  const files: Record<string, string> = {};
  for (const [door, text] of Object.entries(texts)) {
    files[`${door}.d.ts`] = text;
    files[`${door}.d.cts`] = text.replace(/(["(]\.\/[\w-]+)\.js"/g, '$1.cjs"');
    files[`${door}.cjs`] = door === "far-assembly" ? DEFAULT : `module.exports = require("./${door}.js");\n`;
    const path = PATHS[door];
    if (path === undefined) continue;
    const both = `export ${door === "far-assembly" ? "{ default }" : "*"} from "../${door}.js";\n`;
    files[`${path}.js`] = both;
    files[`${path}.d.ts`] = both;
  }
  return files;
}
