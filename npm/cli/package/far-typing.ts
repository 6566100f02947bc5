/** The typings of the doors `./far`, and what leads to them where `exports` is not read or a module is required. */
import type { FarTypings } from "../typings/far.ts";

/** Doors by their files, and by the paths that resolvers look for which do not read `exports`. */
const PATHS: Readonly<Record<string, string | undefined>> = {
  far: undefined,
  "far-assembly": "far/assembly",
  "far-host": "far/host",
  "far-server": "far/server",
  serve: "far/serve",
};

/** Those that export nothing but a descriptor. */
const DEFAULTS: ReadonlySet<string> = new Set(["far-assembly", "far-server"]);

const defaultText = (door: string): string => `Object.defineProperty(exports, "__esModule", { value: true });
exports.default = require("./${door}.js").default;
`;

/** The files, by their paths. */
export function farTypingFiles({ far, host, serve, farAssembly, server }: FarTypings): Record<string, string> {
  const texts: Record<string, string> = {
    far,
    "far-assembly": farAssembly,
    "far-host": host,
    "far-server": server,
    serve,
  };
  const files: Record<string, string> = {};
  for (const [door, text] of Object.entries(texts)) {
    files[`${door}.d.ts`] = text;
    files[`${door}.d.cts`] = text.replace(/(["(]\.\/[\w-]+)\.js"/g, '$1.cjs"');
    files[`${door}.cjs`] = DEFAULTS.has(door) ? defaultText(door) : `module.exports = require("./${door}.js");\n`;
    const path = PATHS[door];
    if (path === undefined) continue;
    const both = `export ${DEFAULTS.has(door) ? "{ default }" : "*"} from "../${door}.js";\n`;
    files[`${path}.js`] = both;
    files[`${path}.d.ts`] = both;
  }
  return files;
}
