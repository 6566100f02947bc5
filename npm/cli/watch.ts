/** Builds again whenever a source changes. */
import { existsSync, type FSWatcher, watch as watchFolder } from "node:fs";
import { dirname, join } from "node:path";
import { VERSION } from "../src/version.ts";
import { type BuildOptions, type Built, build } from "./build.ts";
import { type Crate, findCrate } from "./crate.ts";

/** What {@link watch} tells beside the steps. */
export interface WatchOptions extends BuildOptions {
  readonly signal?: AbortSignal;
  /** Before every build. */
  onStart?(): void;
  /** After every build that worked, unless a source has changed meanwhile. */
  onBuilt?(built: Built): void;
  /** After every build that did not; the next change tries again. */
  onError(error: unknown): void;
}

/**
 * Builds, and builds again whenever a source of the crate changes, until the signal. A build that a change has overtaken
 * ends before its next step.
 */
export async function watch(options: WatchOptions): Promise<void> {
  // Read before the first build, so that a crate that does not compile yet is watched all the same.
  let crate = await findCrate(options.crate ?? ".", VERSION, options);
  let known: Crate | undefined = crate;
  let sources: readonly string[] = [];
  while (!options.signal?.aborted) {
    const change = nextChange(crate, options.signal);
    change.watch(sources);
    options.onStart?.();
    try {
      const built = await build({ ...options, signal: change.seen }, known);
      ({ crate, sources } = built);
      known = crate;
      change.watch(sources);
      if (!change.seen.aborted) options.onBuilt?.(built);
    } catch (error) {
      if (!change.seen.aborted) options.onError(error);
    }
    // Until it is built nobody knows whether what was found is right.
    if (await change.settled) known = undefined;
  }
}

/** The next change of a source. */
interface Change {
  /** Aborted as soon as something changes. */
  readonly seen: AbortSignal;
  /** Once nothing more has changed for a moment: whether a Cargo.toml is among what has. */
  readonly settled: Promise<boolean>;
  /** Takes these files for sources as well. */
  watch(files: readonly string[]): void;
}

function nextChange(crate: Crate, signal: AbortSignal | undefined): Change {
  let settle: ((isManifest: boolean) => void) | undefined;
  const settled = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  const seen = new AbortController();
  const watchers: FSWatcher[] = [];
  const files = new Set<string>();
  const folders = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isManifest = false;
  const done = (): void => {
    for (const watcher of watchers) watcher.close();
    clearTimeout(timer);
    signal?.removeEventListener("abort", done);
    seen.abort();
    settle?.(isManifest);
    settle = undefined;
  };
  const changed = (): void => {
    seen.abort();
    clearTimeout(timer);
    timer = setTimeout(done, QUIET);
  };
  // A folder that goes away is a change as well.
  const add = (watcher: FSWatcher): number => watchers.push(watcher.on("error", changed));
  const watch = (more: readonly string[]): void => {
    for (const file of settle ? more : []) {
      files.add(file);
      const folder = dirname(file);
      if (folders.has(folder)) continue;
      folders.add(folder);
      // The folder, since editors replace a file and a watched file would then be gone.
      add(
        watchFolder(folder, (_, name) => {
          if (!files.has(join(folder, String(name)))) return;
          isManifest ||= name === "Cargo.toml";
          changed();
        }),
      );
    }
  };
  watch([join(crate.workspace, "Cargo.toml")]);
  for (const folder of crate.sources) {
    watch([join(folder, "Cargo.toml"), join(folder, "build.rs")]);
    if (existsSync(join(folder, "src"))) add(watchFolder(join(folder, "src"), { recursive: true }, changed));
  }
  signal?.addEventListener("abort", done);
  return { seen: seen.signal, settled, watch };
}

/** An editor writes several files at once, and some write a file twice. */
const QUIET = 40;
