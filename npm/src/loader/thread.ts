/** Workers, and the port by which one of them and its maker talk: of browsers, Deno and Bun, or of Node. */

/** A worker as its maker has it. */
export interface Thread {
  post(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  /** Whether a program goes on for it: not unless somebody waits. */
  keep(isWaited: boolean): void;
  terminate(): void;
}

/** Who hears of a worker. */
export interface ThreadEnd {
  message(message: unknown): void;
  /** It could not start, threw, or has ended. */
  failed(reason: unknown): void;
}

/** The part of `Worker` that is needed: that of Node has `on`. */
interface AnyWorker {
  postMessage(message: unknown, transfer: readonly unknown[]): void;
  terminate(): unknown;
  unref?(): void;
  ref?(): void;
  on?(event: string, listen: (value: never) => void): void;
  onmessage?: unknown;
  onmessageerror?: unknown;
  onerror?: unknown;
}

interface NodeThreads {
  readonly Worker: new (url: URL | string, options?: object) => AnyWorker;
  readonly parentPort: (AnyWorker & { unref(): void }) | null;
}

type Realm = {
  readonly Worker?: new (url: URL | string, options?: object) => AnyWorker;
  readonly process?: { getBuiltinModule?(name: string): unknown };
};

function nodeThreads(): NodeThreads | undefined {
  const { Worker, process } = globalThis as Realm;
  // Deno and Bun have both.
  return Worker ? undefined : (process?.getBuiltinModule?.("node:worker_threads") as NodeThreads | undefined);
}

/**
 * Starts a worker.
 *
 * @param own Makes that of the package, in words that bundlers know, or throws where there is no `Worker`.
 * @param url Where its file lies, as the host takes it.
 * @param end Hears of it.
 */
export function startThread(own: () => unknown, url: () => URL | string, end: ThreadEnd): Thread {
  const node = nodeThreads();
  const worker = (node ? new node.Worker(fileOf(url())) : own()) as AnyWorker;
  if (worker.on) {
    worker.on("message", (message) => end.message(message));
    worker.on("messageerror", (error) => end.failed(error));
    worker.on("error", (error) => end.failed(error));
    worker.on("exit", (code) => end.failed(new Error(`its worker has ended with code ${code as number}`)));
  } else {
    worker.onmessage = ({ data }: { data: unknown }) => end.message(data);
    worker.onmessageerror = () => end.failed(new Error("its worker sent what cannot be read"));
    worker.onerror = (event: Partial<ErrorEvent>) => {
      event.preventDefault?.();
      end.failed(event.error ?? new Error(event.message || whyNot(url())));
    };
  }
  let isKept = true;
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer as unknown[]),
    keep(isWaited) {
      if (isWaited === isKept) return;
      isKept = isWaited;
      if (isWaited) worker.ref?.();
      else worker.unref?.();
    },
    terminate: () => void worker.terminate(),
  };
}

/** What keeps a worker from starting says nothing itself. */
function whyNot(url: URL | string): string {
  return (
    `its worker could not be started from ${url}: the file is not there, or a Content-Security-Policy forbids it ` +
    "(`worker-src 'self'`, and `blob:` for a file of another origin)"
  );
}

/** Node takes paths, and URLs of files as `URL` only. */
function fileOf(url: URL | string): URL | string {
  return typeof url === "string" && url.startsWith("file:") ? new URL(url) : url;
}

/** A worker whose file may lie on another origin, which only a module of this one can import. */
export function workerAt(url: URL | string): unknown {
  const { Worker, location } = globalThis as Realm & {
    readonly location?: { readonly origin: string; readonly href: string };
  };
  if (!Worker) throw new Error("this host has no `Worker`");
  const { href, origin } = new URL(url, location?.href);
  if (!location || origin === location.origin || origin === "null") return new Worker(href, { type: "module" });
  const blob = new Blob([`import ${JSON.stringify(href)};`], { type: "text/javascript" });
  return new Worker(URL.createObjectURL(blob), { type: "module" });
}

/** How many threads the machine runs at once, as far as the host says. */
export function processors(): number {
  const { navigator, process } = globalThis as Realm & {
    readonly navigator?: { readonly hardwareConcurrency?: number };
  };
  const os = process?.getBuiltinModule?.("node:os") as { availableParallelism(): number } | undefined;
  return navigator?.hardwareConcurrency ?? os?.availableParallelism() ?? 2;
}

/** In a worker: hears of what its maker posts, and gives what posts to that. */
export function parentThread(message: (message: unknown) => void): Pick<Thread, "post"> {
  const port = nodeThreads()?.parentPort;
  if (port) {
    port.on?.("message", (value) => message(value));
    return { post: (value, transfer = []) => port.postMessage(value, transfer as unknown[]) };
  }
  const scope = globalThis as unknown as AnyWorker;
  scope.onmessage = ({ data }: { data: unknown }) => message(data);
  return { post: (value, transfer = []) => scope.postMessage(value, transfer as unknown[]) };
}
