import { type UnpluginInstance } from "unplugin";

/** What the plugins take. */
export type Options = PluginOptions;

/** The plugin of each bundler. */
export type Plugins = Pick<UnpluginInstance<Options | undefined, false>, "webpack" | "rspack" | "rollup" | "rolldown" | "esbuild" | "farm">;

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
declare const oxbridge: Plugins;

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
