/**
 * What `package.cjs` and the text of a worker hold of modules that are not written here: files of crates, snippets,
 * wasm-bindgen's glue and packages. Rollup makes one function of them, or one module, which keeps their names apart from
 * those of the package.
 */
import { posix } from "node:path";
import type { RenderedChunk, RollupBuild, RollupError } from "@rollup/wasm-node";
import { BuildError } from "../error.ts";

/** What the function gives is called so. */
export const MODULES = "__ox_modules";

const ENTRY = "package.js";

/**
 * The statement that declares {@link MODULES}: an object that has what `entry`, the text of a module in the folder of
 * the package, exports. `modules` are those that the package holds, by their paths in it.
 */
export async function bundle(entry: string, modules: Readonly<Record<string, string>>): Promise<string> {
  try {
    const bundled = await rolled(entry, modules, importMeta);
    const { output } = await bundled.generate({
      format: "iife",
      name: MODULES,
      exports: "named",
      interop: "auto",
      globals: requireOf,
      intro: effects,
      inlineDynamicImports: true,
      generatedCode: { preset: "es2015", symbols: false },
      esModule: false,
      indent: "  ",
      // The whole file is.
      strict: false,
    });
    return output[0].code;
  } catch (error) {
    const { code, id, message } = error as RollupError;
    // The package works where it is imported.
    if (code === "INVALID_TLA_FORMAT")
      return `throw new Error(${JSON.stringify(`${id} awaits at its top: import this package, it cannot be required`)});\n`;
    throw new BuildError(`a module of the package cannot become CommonJS: ${message}`, undefined, { cause: error });
  }
}

/** The text of one module that does what `entry` does, whose modules are among `modules` as above. */
export async function oneModule(entry: string, modules: Readonly<Record<string, string>>): Promise<string> {
  try {
    const { output } = await (await rolled(entry, modules)).generate({ format: "es", inlineDynamicImports: true });
    return output[0].code;
  } catch (error) {
    const { message } = error as RollupError;
    throw new BuildError(`a module of the package cannot become one of a worker: ${message}`, undefined, {
      cause: error,
    });
  }
}

/** `meta`: what stands for `import.meta`, where it cannot stay. */
async function rolled(
  entry: string,
  modules: Readonly<Record<string, string>>,
  meta?: (property: string | null, path: string) => string,
): Promise<RollupBuild> {
  const { rollup } = await import("@rollup/wasm-node");
  return rollup({
    input: ENTRY,
    // Every file as its author wrote it.
    treeshake: false,
    onLog: () => {},
    plugins: [
      {
        name: "package",
        resolveId: (specifier, importer) =>
          importer === undefined ? specifier : resolve(specifier, importer, modules),
        load: (path) => (path === ENTRY ? entry : script(path, modules[path] as string)),
        resolveImportMeta: (property, { moduleId }) => meta?.(property, moduleId) ?? null,
      },
    ],
  });
}

function resolve(
  specifier: string,
  importer: string,
  modules: Readonly<Record<string, string>>,
): string | { id: string; external: true } {
  if (!/^\.\.?\//.test(specifier)) return { id: specifier, external: true };
  const path = posix.join(posix.dirname(importer), specifier);
  return isBundled(path) && Object.hasOwn(modules, path) ? path : { id: `./${path}`, external: true };
}

/** `require` takes everything else as it lies in the package. */
function isBundled(path: string): boolean {
  return /\.(?:m?js|json)$/.test(path) || posix.extname(path) === "";
}

/** JSON as a module. As an expression of JavaScript, a key `__proto__` would mean something else. */
function script(path: string, text: string): string {
  return path.endsWith(".json") ? `export default JSON.parse(${JSON.stringify(text)});\n` : text;
}

/** What stands for `import.meta`: where the file lies in the package. */
function importMeta(property: string | null, path: string): string {
  const url = `require("node:url").pathToFileURL(\`\${__dirname}/${path}\`).href`;
  return property === "url" ? url : property === null ? `({ url: ${url} })` : "undefined";
}

/** What is imported for its effects alone has no parameter of the function. */
function effects({ importedBindings }: RenderedChunk): string {
  const names = Object.entries(importedBindings).filter(([, bindings]) => bindings.length === 0);
  return names.map(([specifier]) => `${requireOf(specifier)};`).join("\n");
}

function requireOf(specifier: string): string {
  return `require(${JSON.stringify(specifier)})`;
}
