/** Workers, and how one of them and its maker talk: Web Workers, or the threads of Node, which Deno and Bun have as well. */
import { clearTimer, startTimer } from "../timer.ts";
import { lockOf, watchLock } from "./lock.ts";
import { watchPolicy } from "./policy.ts";

/** A worker as its maker has it. */
export interface Thread {
  post(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  /** Whether a program goes on for it: not unless somebody waits. */
  keep(isWaited: boolean): void;
  terminate(): void;
}

/** Who hears of a worker that has begun. */
export interface ThreadEnd {
  /** A worker is made, which `stop` ends; it fails then. */
  made(stop: (reason: unknown) => void): void;
  message(message: unknown): void;
  /** It threw, or has ended. */
  failed(reason: unknown): void;
}

/** Where a worker is started from. */
export interface ThreadFile {
  /** Makes it, in words that bundlers know. */
  readonly create?: () => unknown;
  readonly url: () => URL | string;
  /** Its text, for where the file is not. */
  readonly text?: () => Promise<{ readonly default: string }>;
}

/** The part of a worker that is needed: threads of Node have `on`. */
interface AnyWorker {
  postMessage(message: unknown, transfer?: readonly unknown[]): void;
  terminate(): unknown;
  unref?(): void;
  ref?(): void;
  on?(event: string, listen: (value: never) => void): void;
  onmessage?: unknown;
  onmessageerror?: unknown;
  onerror?: unknown;
}

type MakeWorker = new (url: URL | string, options?: object) => AnyWorker;

interface NodeThreads {
  readonly Worker: MakeWorker;
  readonly parentPort: AnyWorker | null;
}

interface Realm {
  readonly Worker?: MakeWorker;
  readonly document?: object;
  readonly location?: { readonly origin: string; readonly href: string };
  readonly process?: { getBuiltinModule?(name: string): unknown };
}

/** The threads of Node, unless this is a page. They say when they end, and need not keep a program from ending. */
function nodeThreads(): NodeThreads | undefined {
  const { Worker, document, process } = globalThis as Realm;
  if (Worker && document) return undefined;
  return process?.getBuiltinModule?.("node:worker_threads") as NodeThreads | undefined;
}

/** What a worker posts as soon as it runs, and what it holds as long as it does. */
interface Here {
  readonly oxbridge: "here";
  readonly lock: string | undefined;
}

/**
 * How long a worker may take until it runs, in milliseconds: where something else can be tried, and where nothing can. A
 * file may be another than it should be, and say nothing.
 */
const SOON = 15_000;
const LAST = 60_000;

/**
 * Starts a worker, in the first way that works, and resolves when it runs.
 *
 * @param file Where it is started from.
 * @param name What tools for developers call it.
 * @param end Hears of it from then on.
 */
export async function startThread(file: ThreadFile, name: string, end: ThreadEnd): Promise<Thread> {
  const ways = waysOf(file, name);
  const policy = watchPolicy();
  const failures: unknown[] = [];
  const texts: string[] = [];
  try {
    for (const [index, [from, make]] of ways.entries()) {
      try {
        return await begunThread(await make(), index < ways.length - 1 ? SOON : LAST, end);
      } catch (error) {
        failures.push(error);
        texts.push(`${from}: ${policy.lack() ?? reasonText(error)}`);
      }
    }
  } finally {
    policy.stop();
  }
  throw new Error(`its worker could not be started from ${texts.join("; from ")}`, { cause: failures[0] });
}

/** What an error says, or whatever was thrown. */
export function reasonText(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

type Way = readonly [from: string, make: () => AnyWorker | Promise<AnyWorker>];

/** How a worker can be started: from its file, by a module that imports it, of its text. */
function waysOf({ create, url, text }: ThreadFile, name: string): readonly Way[] {
  const node = nodeThreads();
  const { Worker, location } = globalThis as Realm;
  if (!node && !Worker) throw new Error("this host has no `Worker`");
  const WebWorker = Worker as MakeWorker;
  const address = threadAddress(url, location?.href);
  const ofText = async (): Promise<string> => (await (text as () => Promise<{ default: string }>)()).default;
  const byText = (make: () => Promise<AnyWorker>): readonly Way[] => (text ? [["its text", make]] : []);
  if (node) {
    const start = (from: URL | string): AnyWorker => new node.Worker(from, { name });
    return [
      [address ?? "its file", () => start(fileOf(url()))],
      ...byText(async () => start(new URL(`data:text/javascript,${encodeURIComponent(await ofText())}`))),
    ];
  }
  const isForeign =
    address !== undefined && location && /^https?:/.test(address) && new URL(address).origin !== location.origin;
  const own = create ?? (() => new WebWorker(address as string, { type: "module" }));
  const start = (code: string): AnyWorker => {
    const blob = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    const worker = new WebWorker(blob, { type: "module", name });
    // By then it is loaded, or failed to be.
    startTimer(() => URL.revokeObjectURL(blob), LAST);
    return worker;
  };
  return [
    [address ?? "its file", own as () => AnyWorker],
    ...(isForeign
      ? ([[`a module that imports ${address}`, () => start(`import ${JSON.stringify(address)};`)]] as const)
      : []),
    ...byText(async () => start(await ofText())),
  ];
}

/** A bundle may know no address of its own. */
function threadAddress(url: () => URL | string, base: string | undefined): string | undefined {
  try {
    return new URL(url(), base).href;
  } catch {
    return undefined;
  }
}

/** Node takes paths, and URLs of files as `URL` only. */
function fileOf(url: URL | string): URL | string {
  return typeof url === "string" && /^(?:file|data):/.test(url) ? new URL(url) : url;
}

/** The worker, once it runs. */
function begunThread(worker: AnyWorker, within: number, end: ThreadEnd): Promise<Thread> {
  return new Promise((resolve, reject) => {
    let isHere = false;
    let isEnded = false;
    let isKept = true;
    const close = (): void => {
      isEnded = true;
      clearTimer(timer);
      worker.terminate();
    };
    const fail = (reason: unknown): void => {
      if (isEnded) return;
      close();
      if (isHere) end.failed(reason);
      else reject(reason);
    };
    const timer = startTimer(() => fail(new Error(`nothing there has served within ${within / 1000} s`)), within);
    const thread: Thread = {
      post: (message, transfer = []) => worker.postMessage(message, transfer as unknown[]),
      keep(isWaited) {
        if (isWaited === isKept) return;
        isKept = isWaited;
        if (isWaited) worker.ref?.();
        else worker.unref?.();
      },
      terminate: close,
    };
    end.made(fail);
    hearThread(worker, fail, (value) => {
      if (isEnded) return;
      if (isHere) return end.message(value);
      const { oxbridge, lock } = value as Partial<Here>;
      if (oxbridge !== "here") return;
      isHere = true;
      clearTimer(timer);
      if (lock !== undefined) watchLock(lock, () => fail(new Error("its worker has ended")));
      resolve(thread);
    });
  });
}

function hearThread(worker: AnyWorker, fail: (reason: unknown) => void, message: (value: unknown) => void): void {
  if (worker.on) {
    worker.on("message", message);
    worker.on("messageerror", fail);
    worker.on("error", fail);
    worker.on("exit", (code) => fail(new Error(`its worker has ended with code ${code as number}`)));
    return;
  }
  worker.onmessage = ({ data }: { data: unknown }) => message(data);
  worker.onmessageerror = () => fail(new Error("its worker sent what cannot be read"));
  worker.onerror = (event: Partial<ErrorEvent>) => {
    event.preventDefault?.();
    fail(event.error ?? new Error(event.message || "the file is not there, or is no module"));
  };
}

/** How many threads the machine runs at once, as far as the host says. */
export function processors(): number {
  const { navigator, process } = globalThis as Realm & {
    readonly navigator?: { readonly hardwareConcurrency?: number };
  };
  const os = process?.getBuiltinModule?.("node:os") as { availableParallelism(): number } | undefined;
  return navigator?.hardwareConcurrency ?? os?.availableParallelism() ?? 2;
}

/** In a worker: says that it runs, hears of what its maker posts, and gives what posts to that. */
export function parentThread(message: (message: unknown) => void): Pick<Thread, "post"> {
  const port = nodeThreads()?.parentPort;
  const scope = port ?? (globalThis as unknown as AnyWorker);
  if (port) port.on?.("message", (value) => message(value));
  else scope.onmessage = ({ data }: { data: unknown }) => message(data);
  const here = (lock: string | undefined): void => scope.postMessage({ oxbridge: "here", lock } satisfies Here);
  // Threads of Node say when they end.
  if (port) here(undefined);
  else lockOf(here);
  return { post: (value, transfer = []) => scope.postMessage(value, transfer as unknown[]) };
}
