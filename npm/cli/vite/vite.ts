/** `oxbridge/vite`: the crate of an app as one of its modules. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { VERSION } from "../../src/version.ts";
import type { BuildOptions } from "../build.ts";
import { findCrate } from "../crate.ts";
import { BuildError } from "../error.ts";
import { npmName } from "../package/json.ts";
import { buildOnce } from "../plugin/builder.ts";
import { linkPackage } from "../plugin/link.ts";
import { buildOptions, checkOptions, type PluginOptions } from "../plugin/options.ts";
import { logTo, reported } from "../plugin/report.ts";
import { watchedFiles } from "../plugin/sources.ts";
import { hookError } from "./overlay.ts";
import { ending, restarting } from "./restart.ts";
import { type AppPackage, type Served, serve } from "./serve.ts";

/** What the plugin takes. */
export interface Options extends PluginOptions {
  /**
   * What becomes of a page when nothing but bodies of functions has changed. `reload`: the modules of the package are
   * replaced, and what depends on them runs again. `keep`: Rust starts afresh behind the same functions, and the page
   * hears of it by the event `oxbridge:restart`.
   *
   * @default "reload"
   */
  readonly state?: "reload" | "keep";
}

/**
 * Builds a crate when Vite starts, and again whenever its sources change. The package is imported by its name; nothing is
 * installed.
 *
 * @param options - Where the crate is, and how it is built.
 * @returns The plugin, for `plugins` of the configuration.
 * @throws {@link Error} There is no such option.
 *
 * @example
 * ```ts
 * import oxbridge from "oxbridge/vite";
 * import { defineConfig } from "vite";
 *
 * export default defineConfig({ plugins: [oxbridge({ crate: "rust" })] });
 * ```
 */
export default function oxbridge(options: Options = {}): Plugin {
  const { state = "reload", ...own } = options;
  checkOptions(own, ["state"]);
  if (state !== "reload" && state !== "keep") throw new BuildError(`\`state\` is "reload" or "keep", got \`${state}\``);
  let config: ResolvedConfig;
  let app: AppPackage | undefined;
  let toBuild: BuildOptions;
  // By the configuration of their server: frameworks may give one plugin to several.
  const serving = new WeakMap<ResolvedConfig, Promise<Served>>();
  const served = new WeakMap<ResolvedConfig, Served>();
  return {
    name: "oxbridge",
    enforce: "pre",

    async config({ root = ".", build, server }, { command, isPreview }) {
      if (isPreview) return undefined;
      toBuild = buildOptions(own, resolve(root), command === "serve" ? "dev" : undefined);
      const crate = await findCrate(toBuild.crate as string, VERSION, toBuild).catch((error: unknown) => {
        throw reported(error);
      });
      app = { root: resolve(root), name: npmName(crate), out: toBuild.out ?? join(crate.root, "pkg"), state };
      // Rolldown takes cargo's time for a fault of the plugin that waits for it.
      const checks = { pluginTimings: build?.rolldownOptions?.checks?.pluginTimings ?? false };
      return {
        optimizeDeps: { exclude: [app.name] },
        build: { rolldownOptions: { checks } },
        // Thousands of files, of which cargo writes some hundreds in each build.
        ...(server?.watch === null ? {} : { server: { watch: { ignored: isIn(crate.target) } } }),
      };
    },

    configResolved(resolved) {
      config = resolved;
      toBuild = { ...toBuild, log: logTo(config.logger) };
      if (app) config.server.fs.allow.push(app.out);
    },

    async configureServer(server) {
      if (!app) return;
      const begun = serve(server, toBuild, app);
      serving.set(server.config, begun);
      served.set(server.config, await begun);
    },

    async buildStart() {
      if (config.command === "serve" || !app) return;
      if (this.meta.watchMode) for (const file of await watchedFiles(toBuild)) this.addWatchFile(file);
      try {
        const { out } = await buildOnce(toBuild);
        await linkPackage(app.root, app.name, out);
      } catch (error) {
        this.error(hookError(error));
      }
    },

    async resolveId(source, importer, how) {
      if (!app || (source !== app.name && !source.startsWith(`${app.name}/`))) return undefined;
      // Servers that run in threads of their own, as Nitro's does, ask before the first build is there, and remember.
      const begun = await serving.get(this.environment.getTopLevelConfig())?.catch(() => undefined);
      const self = join(app.out, "package.json");
      if (begun?.error !== undefined && !existsSync(self)) this.error(hookError(begun.error));
      // From within a package its own name leads to itself, wherever it lies.
      return importer === self ? undefined : this.resolve(source, self, { ...how, skipSelf: true });
    },

    transform(code, id) {
      const own = served.get(this.environment.getTopLevelConfig());
      if (!own || !app) return undefined;
      const ended = ending(code, id, own.out);
      return ended ?? (app.state === "keep" ? restarting(code, id, { name: app.name, out: own.out }) : undefined);
    },

    hotUpdate({ file }) {
      return served.get(this.environment.getTopLevelConfig())?.hotUpdate(this.environment, file);
    },

    buildEnd() {
      served.get(this.environment.getTopLevelConfig())?.end();
    },
  };
}

/** Whether a path is a folder, or in it. */
function isIn(folder: string): (path: string) => boolean {
  const within = `${folder.replaceAll("\\", "/")}/`;
  return (path) => `${path.replaceAll("\\", "/")}/`.startsWith(within);
}
