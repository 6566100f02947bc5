/** The crate of an app, for bundlers that watch and build again by themselves. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { BuildOptions } from "../build.ts";
import { npmName } from "../package/json.ts";
import { buildOnce } from "../plugin/builder.ts";
import { linkPackage } from "../plugin/link.ts";
import { logTo } from "../plugin/report.ts";
import { watchedFiles } from "../plugin/sources.ts";

/** A crate that is built before a bundler builds. */
export class Bundled {
  readonly #root: string;
  readonly #options: BuildOptions;
  /** The files to watch. */
  sources: readonly string[] = [];
  /** When they were changed for the last time before the last build. */
  #times = "";
  #last: Promise<void> | undefined;
  /** Paths of what the last build wrote. */
  written: readonly string[] = [];

  constructor(root: string, options: BuildOptions) {
    this.#root = root;
    this.#options = { ...options, log: logTo(console) };
  }

  /** Builds if a source has changed, which most edits of an app have not. */
  async build(): Promise<void> {
    this.written = [];
    if (this.#last && this.#times === (await timesOf(this.sources))) return this.#last;
    this.sources = await watchedFiles(this.#options);
    this.#times = await timesOf(this.sources);
    this.#last = this.#build();
    return this.#last;
  }

  async #build(): Promise<void> {
    const { crate, out, changed } = await buildOnce(this.#options);
    this.written = changed.map((path) => join(out, path));
    await linkPackage(this.#root, npmName(crate), out);
  }
}

async function timesOf(files: readonly string[]): Promise<string> {
  const times = files.map((file) =>
    stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  );
  return (await Promise.all(times)).join();
}
