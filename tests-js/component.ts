/** Components of frameworks, as their compilers and a bundler make them, shown by Node. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin, transform } from "esbuild";
import { compile } from "svelte/compiler";
import { compileScript, parse } from "vue/compiler-sfc";
import { ROOT } from "./pages.ts";

/** How a program shows a component: by the ending of its file. */
export const COMPONENTS: Readonly<Record<string, string>> = {
  tsx: `import { createElement } from "react"; import { renderToString } from "react-dom/server";
    export default renderToString(createElement(Component));`,
  vue: `import { createSSRApp } from "vue"; import { renderToString } from "vue/server-renderer";
    export default await renderToString(createSSRApp(Component));`,
  svelte: `import { render } from "svelte/server"; export default render(Component).body;`,
};

const compilers: Plugin = {
  name: "components",
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js } = compile(readFileSync(path, "utf8"), { generate: "server", filename: path });
      return { contents: js.code };
    });
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor } = parse(readFileSync(path, "utf8"));
      const { content } = compileScript(descriptor, { id: "component", inlineTemplate: true });
      return { contents: (await transform(content, { loader: "ts" })).code };
    });
  },
};

/** The HTML of a component in a folder that has the packages which it imports, but for frameworks. */
export async function rendered(folder: string, file: string, show: string): Promise<string> {
  const outfile = join(folder, `${file}.mjs`);
  await build({
    stdin: { contents: `import Component from "./${file}"; ${show}`, resolveDir: folder },
    absWorkingDir: folder,
    nodePaths: [join(ROOT, "node_modules")],
    bundle: true,
    platform: "node",
    format: "esm",
    jsx: "automatic",
    // React is CommonJS that requires Node's own modules.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    plugins: [compilers],
    outfile,
    logLevel: "silent",
  });
  return (await import(pathToFileURL(outfile).href)).default;
}
