/** What JSR is told of the package, and the one entry that it publishes. */
import { BuildError } from "../error.ts";
import { visible } from "../visible.ts";
import type { OwnModule } from "./import.ts";

/** The package, as `jsr` in `[package.metadata.oxbridge]` names it. */
export interface JsrInput {
  readonly name: string;
  readonly version: string;
  readonly license?: string | undefined;
  /** The text of `index.js`. */
  readonly index: string;
  /** The text of `index.d.ts`. */
  readonly typings: string;
  /** What it imports by itself. */
  readonly modules: readonly OwnModule[];
  /** Paths of the other files that it needs, or that are for people. */
  readonly files: readonly string[];
}

/** Refuses a name that JSR takes for none. */
export function checkJsrName(name: string): void {
  if (/^@[a-z][a-z\d-]{1,18}[a-z\d]\/[a-z][a-z\d-]{0,56}[a-z\d]$/.test(name)) return;
  throw new BuildError(
    `JSR takes no package of the name \`${visible(name)}\``,
    'it has a scope and small letters, digits and hyphens: `jsr = "@acme/billing"` in [package.metadata.oxbridge]',
  );
}

/** The files for JSR, which stand beside the others. */
export function jsrFiles({ name, version, license, index, typings, modules, files }: JsrInput): Record<string, string> {
  const imports = modules.flatMap(({ dependency }) => (dependency ? [[dependency[0], addressOf(...dependency)]] : []));
  const own = ["jsr.js", "jsr.d.ts", "package.js"];
  const json = {
    ...{ name, version, license, exports: "./jsr.js" },
    ...(imports.length ? { imports: Object.fromEntries(imports) as object } : {}),
    publish: { include: [...own, ...files] },
  };
  return {
    "jsr.json": `${visible(JSON.stringify(json, null, 2))}\n`,
    "jsr.js": index.replace("./index.d.ts", "./jsr.d.ts"),
    // It lets no package bring a `lib`; programs on Deno have this one.
    "jsr.d.ts": typings.replace(/^\/\/\/ <reference lib=.*\n+/, ""),
  };
}

/** Where JSR finds what npm knows by a name of its own for it. */
function addressOf(name: string, version: string): string {
  const [, scope, rest] = /^@jsr\/(.+?)__(.+)$/.exec(name) ?? [];
  return scope === undefined ? `npm:${name}@${version}` : `jsr:@${scope}/${rest}@${version}`;
}
