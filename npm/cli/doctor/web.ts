/** What uses the package: TypeScript, jest, pages. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { adding } from "../new/manager.ts";
import { run } from "../run.ts";
import { type Finding, fault, installed, isAtLeast, note, ok, type Project } from "./project.ts";

/** The oldest TypeScript that reads the typings of every package. */
const TYPESCRIPT = "5.7";

export async function typescript({ root }: Project): Promise<Finding | undefined> {
  const found = await installed(root, "typescript");
  if (found === undefined) return undefined;
  if (!isAtLeast(found.version, TYPESCRIPT))
    return fault(
      `TypeScript ${found.version} is too old: the typings need ${TYPESCRIPT}`,
      adding("typescript@latest", root),
    );
  const config = ["tsconfig.app.json", "tsconfig.json"].find((name) => existsSync(join(root, name)));
  const way = config && (await resolution(root, found.root, config));
  if (way && /^(?:classic|node|node10)$/i.test(way))
    return fault(
      `${config} finds packages by "${way}", which does not read their \`exports\``,
      '"moduleResolution": "bundler"',
    );
  return ok(way ? `${found.version}, moduleResolution ${way}` : found.version);
}

/** What the compiler itself makes of a tsconfig, and of those that it extends. */
async function resolution(root: string, compiler: string, config: string): Promise<string | undefined> {
  const args = [join(compiler, "bin/tsc"), "--showConfig", "--project", config];
  const { output } = await run(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
  // What is wrong with it the compiler says itself, whenever it is run.
  if (!output.startsWith("{")) return undefined;
  const { compilerOptions = {} } = JSON.parse(output) as {
    compilerOptions?: { module?: string; moduleResolution?: string };
  };
  const { module = "", moduleResolution } = compilerOptions;
  if (moduleResolution !== undefined) return moduleResolution;
  if (/^node(?:16|18|20|next)$/i.test(module)) return module;
  return undefined;
}

/** jsdom hides from the tests what Node has. */
export async function jest({ root, package: own }: Project): Promise<Finding | undefined> {
  const found = await installed(root, "jest");
  if (found === undefined) return undefined;
  const configs = (await readdir(root)).filter((name) => /^jest\.config\.\w+$/.test(name));
  const texts = await Promise.all(configs.map((name) => readFile(join(root, name), "utf8")));
  const said = [JSON.stringify(own?.jest ?? {}), ...texts].join("\n");
  if (!/testEnvironment["']?\s*:\s*["'](?:jest-environment-)?jsdom["']/.test(said)) return ok(found.version);
  return note(
    "jsdom hides `fetch`, `ReadableStream` and `structuredClone`, which streams and workers of a package need",
    'testEnvironment: "jest-fixed-jsdom"',
  );
}

/** A page with a policy must allow WebAssembly in it. */
export async function csp({ root }: Project): Promise<Finding | undefined> {
  const pages = ["index.html", "public/index.html", "src/index.html"].filter((path) => existsSync(join(root, path)));
  const policies = await Promise.all(
    pages.map(async (path) => ({ path, policy: policyOf(await readFile(join(root, path), "utf8")) })),
  );
  const stated = policies.filter(({ policy }) => policy !== undefined);
  if (stated.length === 0) return undefined;
  const refusing = stated.find(({ policy }) => !allowsWasm(policy!));
  if (refusing === undefined) return ok("the policy allows WebAssembly");
  return fault(`the policy in ${refusing.path} forbids WebAssembly`, "script-src 'self' 'wasm-unsafe-eval'");
}

function policyOf(page: string): string | undefined {
  const [meta] = /<meta\b[^>]*http-equiv\s*=\s*["']?content-security-policy\b[^>]*>/i.exec(page) ?? [];
  const [, double, single] = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(meta ?? "") ?? [];
  return double ?? single;
}

function allowsWasm(policy: string): boolean {
  const directives = policy.split(";").map((each) => each.trim().split(/\s+/));
  const scripts =
    directives.find(([name]) => name === "script-src") ?? directives.find(([name]) => name === "default-src");
  return scripts === undefined || scripts.some((source) => /^'(?:wasm-)?unsafe-eval'$/.test(source));
}
