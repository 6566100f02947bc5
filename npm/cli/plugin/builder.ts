/** The builds of one program: a crate is built once at a time, and watched once, however many servers ask for it. */
import { type BuildOptions, type Built, build } from "../build.ts";
import { watch } from "../watch.ts";

/** Who hears of the builds of a crate that is watched. */
export interface Listener {
  onStart?(): void;
  onBuilt(built: Built): void;
  onError(error: unknown): void;
}

const running = new Map<string, Promise<Built>>();

/** Builds, or waits for the same build that runs already. */
export function buildOnce(options: BuildOptions): Promise<Built> {
  const key = keyOf(options);
  const known = running.get(key);
  if (known) return known;
  const started = build(options).finally(() => running.delete(key));
  running.set(key, started);
  return started;
}

/** A crate that is watched. */
interface Watched {
  readonly listeners: Set<Listener>;
  readonly end: AbortController;
  /** Tells what came of the last build. */
  last?: (listener: Listener) => void;
}

const watched = new Map<string, Watched>();

/** Builds now and after every change. The listener hears of the last build as well; what is given ends its hearing. */
export function watchOnce(options: BuildOptions, listener: Listener): () => void {
  const key = keyOf(options);
  const known = watched.get(key) ?? start(key, options);
  known.listeners.add(listener);
  known.last?.(listener);
  return () => {
    known.listeners.delete(listener);
    if (known.listeners.size > 0) return;
    watched.delete(key);
    known.end.abort();
  };
}

function start(key: string, options: BuildOptions): Watched {
  const started: Watched = { listeners: new Set(), end: new AbortController() };
  watched.set(key, started);
  const tell = (last: (listener: Listener) => void): void => {
    started.last = last;
    for (const listener of started.listeners) last(listener);
  };
  const onError = (error: unknown): void => tell((listener) => listener.onError(error));
  watch({
    ...options,
    signal: started.end.signal,
    onStart() {
      for (const listener of started.listeners) listener.onStart?.();
    },
    onBuilt: (built) => tell((listener) => listener.onBuilt(built)),
    onError,
  }).catch(onError);
  return started;
}

function keyOf({ log: _, signal: __, ...rest }: BuildOptions): string {
  return JSON.stringify(Object.entries(rest).sort());
}
