/** What is added to modules of the package, so that Rust restarts behind the functions of a page that stays as it is. */
import { basename, dirname } from "node:path";

/** What the server sends. */
export const REBUILT = "oxbridge:rebuilt";

/** What the server says with it. `url`: where the new module is, relative to the package. */
export interface Rebuilt {
  readonly name: string;
  readonly url: string;
}

/** The modules that hold an instance, and what they import to restart it. */
const HOLDERS: Readonly<Record<string, string>> = {
  "cell.js": 'import { HeldInstance } from "./runtime.js";\n',
  "package.js": "",
};

/** Whether a file of a package holds the instance that restarts. */
export function isHolder(path: string): boolean {
  return Object.hasOwn(HOLDERS, path);
}

/** Whether files of a package that have changed tell of nothing but another module of Rust's. */
export function isBody(paths: readonly string[]): boolean {
  return paths.every((path) => isHolder(path) || path === FAR || !/\.js$|^package\.json$/.test(path));
}

/** The module that holds what runs elsewhere: it has no instance to restart. */
export const FAR = "far-core.js";

/** The text of the module that holds what runs elsewhere, which ends that when another takes its place. */
export function ending(code: string, id: string, out: string): string | undefined {
  if (dirname(id) !== out || basename(id) !== FAR) return undefined;
  return `${code}
if (import.meta.hot) {
  const { data } = import.meta.hot;
  data.end?.();
  data.end = () => sessionOf(places).dispose();
}
`;
}

/** The text of a module that holds an instance, with what restarts it. */
export function restarting(code: string, id: string, { name, out }: { name: string; out: string }): string | undefined {
  const imports = dirname(id) === out ? HOLDERS[basename(id)] : undefined;
  return imports === undefined ? undefined : `${imports}${code}${listener(name)}`;
}

function listener(name: string): string {
  return `
let rebuilt;
import.meta.hot?.on("${REBUILT}", async (data) => {
  if (data.name !== ${JSON.stringify(name)}) return;
  rebuilt = data;
  const module = await WebAssembly.compileStreaming(fetch(new URL(data.url, import.meta.url)));
  if (rebuilt !== data || !cell.source) return;
  cell.source = () => module;
  if (cell.raw) HeldInstance.prototype.restart.call(cell);
  globalThis.dispatchEvent(new CustomEvent("oxbridge:restart", { detail: { package: data.name } }));
});
`;
}
