import type { Plugin } from "vite";

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
declare function oxbridge(options?: Options): Plugin;

/** What plugins of every bundler take. */
interface PluginOptions extends CrateOptions {
    /** Folder of the crate, or its name in the workspace. @default "." */
    readonly crate?: string;
    /** Folder of the package. @default `pkg` in the folder of the crate */
    readonly out?: string;
    /** A profile of cargo; `dev` builds fast and keeps the names of functions. @default "dev" while developing, else "release" */
    readonly profile?: string;
}

/** What is asked for beyond what Cargo.toml says. */
interface CrateOptions {
    /** Name of the package. @default that of the crate, unless `[package.metadata.oxbridge]` has one */
    readonly name?: string;
    /** Version of the package. @default that of the crate */
    readonly version?: string;
    /** The tag that npm publishes it under. @default "latest" */
    readonly tag?: string;
    /** A profile of cargo; `dev` builds fast and keeps the names of functions. @default "release" */
    readonly profile?: string;
    /** Whether a release keeps the names of functions, for stacks. @default false */
    readonly names?: boolean;
    /** Whether a release has a table of lines beside the package, for `oxbridge symbolize`. @default false */
    readonly debuginfo?: boolean;
    /** Features of the crate, with those of `[package.metadata.oxbridge]`. */
    readonly features?: readonly string[];
    /** @default true */
    readonly defaultFeatures?: boolean;
    /** @default false */
    readonly allFeatures?: boolean;
    /** What else cargo is given; behind a `--`, what rustc is. */
    readonly cargoArguments?: readonly string[];
}

export default oxbridge;
