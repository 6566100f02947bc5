/** `oxbridge/unplugin`: the crate of an app in bundlers but Vite, which has a plugin of its own. */
import { createUnplugin, type UnpluginInstance } from "unplugin";
import { buildOptions, checkOptions, type PluginOptions } from "../plugin/options.ts";
import { reported } from "../plugin/report.ts";
import { Bundled } from "./bundled.ts";
import { setUp } from "./esbuild.ts";
import { type Compiler, tapCompiler } from "./webpack.ts";

/** What the plugins take. */
export type Options = PluginOptions;

/** The plugin of each bundler. */
export type Plugins = Pick<
  UnpluginInstance<Options | undefined, false>,
  "webpack" | "rspack" | "rollup" | "rolldown" | "esbuild" | "farm"
>;

const name = "oxbridge";

const all = createUnplugin<Options | undefined, false>((options = {}, { framework }) => {
  checkOptions(options);
  const crateIn = (root: string, isDev: boolean): Bundled =>
    new Bundled(root, buildOptions(options, root, isDev ? "dev" : undefined));
  switch (framework) {
    case "webpack":
    case "rspack": {
      const tap = (compiler: Compiler): void =>
        tapCompiler(compiler, crateIn(compiler.context, compiler.options.mode === "development"));
      return { name, webpack: tap, rspack: tap };
    }
    case "esbuild":
      return {
        name,
        esbuild: {
          setup: (build) => setUp(build, crateIn(build.initialOptions.absWorkingDir ?? process.cwd(), false)),
        },
      };
    default: {
      let crate: Bundled | undefined;
      return {
        name,
        // Rolldown may be told another folder than this program's.
        async buildStart({ cwd = process.cwd() }: { readonly cwd?: string } = {}) {
          const { meta } = this as { readonly meta?: { readonly watchMode?: boolean } };
          crate ??= crateIn(cwd, meta?.watchMode === true);
          const problem = await crate.build().then(() => undefined, reported);
          for (const file of crate.sources) this.addWatchFile(file);
          if (problem) throw problem;
        },
      };
    }
  }
});

/**
 * Builds a crate before the bundler builds, and again whenever its sources change where the bundler watches. The package
 * is imported by its name; nothing is installed.
 *
 * @example
 * ```ts
 * import oxbridge from "oxbridge/unplugin";
 *
 * export default { mode: "development", entry: "./main.js", plugins: [oxbridge.webpack({ crate: "rust" })] };
 * ```
 */
const oxbridge: Plugins = {
  webpack: all.webpack,
  rspack: all.rspack,
  rollup: all.rollup,
  rolldown: all.rolldown,
  esbuild: all.esbuild,
  farm: all.farm,
};

export default oxbridge;
