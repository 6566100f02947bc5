/** webpack and Rspack. They look for modules while hooks of a build still run, so the crate is built before. */
import { reportText } from "../plugin/report.ts";
import type { Bundled } from "./bundled.ts";

/** What both say of a compiler. */
export interface Compiler {
  readonly context: string;
  readonly options: { readonly mode?: string | undefined };
  readonly hooks: {
    readonly beforeRun: AsyncHook;
    readonly watchRun: AsyncHook;
    readonly thisCompilation: { tap(name: string, hear: (compilation: Compilation) => void): void };
  };
  readonly inputFileSystem: { purge?(files: readonly string[]): void } | null;
  /** What webpack knows of files when it watches. */
  readonly fileTimestamps?: Map<string, unknown> | undefined;
  /** What Rspack builds again when it watches. */
  readonly modifiedFiles?: Set<string> | undefined;
}

interface AsyncHook {
  tapPromise(name: string, hear: () => Promise<void>): void;
}

interface Compilation {
  readonly errors: Error[];
  readonly fileDependencies: { addAll(files: readonly string[]): void };
}

/** Builds the crate before each compilation, and has the compiler watch its sources. */
export function tapCompiler(compiler: Compiler, crate: Bundled): void {
  const { hooks } = compiler;
  let problem: string | undefined;
  const build = async (): Promise<void> => {
    problem = await crate.build().then(() => undefined, reportText);
    forget(compiler, crate.written);
  };
  hooks.beforeRun.tapPromise("oxbridge", build);
  hooks.watchRun.tapPromise("oxbridge", build);
  hooks.thisCompilation.tap("oxbridge", ({ errors, fileDependencies }) => {
    fileDependencies.addAll(crate.sources);
    if (problem !== undefined) errors.push(new Error(problem));
  });
}

/** Has the compiler read files again, which it knows from before the crate was built. */
function forget({ inputFileSystem, fileTimestamps, modifiedFiles }: Compiler, files: readonly string[]): void {
  if (files.length === 0) return;
  inputFileSystem?.purge?.(files);
  const timestamp = Date.now();
  for (const file of files) {
    fileTimestamps?.set(file, { safeTime: timestamp, timestamp });
    modifiedFiles?.add(file);
  }
}
