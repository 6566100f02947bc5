/**
 * `oxbridge/server`: Rust for clients behind sockets, each with a session of its own. It accepts sockets that the program
 * has, those of `ws`, Deno or Bun; Rust runs in threads beside it.
 */
import { ABI } from "../instance.ts";
import { processors, reasonText } from "../loader/thread.ts";
import { checkOptions, type Forms } from "../meant.ts";
import { type Clock, realClock } from "../session/clock.ts";
import type { HostCode, HostState } from "../session/host.ts";
import { overWebSocket, type Socket, type SocketEnd, type WebSocketLike } from "../session/socket.ts";
import { Admission } from "./admission.ts";
import { type BunHandlers, bunHandlers } from "./bun.ts";
import { Handshakes } from "./handshake.ts";
import { SERVER_LIMITS, type ServerLimits } from "./limits.ts";
import { withMaximum } from "./memory.ts";
import { type Counts, metricsText, newCounts, type ServerStats } from "./metrics.ts";
import type { ServedAssembly, ServerEvent, ServerOptions } from "./options.ts";
import { type AnyRequest, requestOf, type ServerRequest } from "./request.ts";
import { bytesOfSession } from "./saved.ts";
import type { ClientSessionOfServer, ServerSession } from "./session.ts";
import { Sessions } from "./sessions.ts";
import type { LoadedAssembly } from "./talk.ts";
import { Threads } from "./threads.ts";

export type { HostState as SessionState } from "../session/host.ts";
export type { SocketEnd, WebSocketLike } from "../session/socket.ts";
export type { BunHandlers } from "./bun.ts";
export type { ServerLimits } from "./limits.ts";
export type { ServerStats } from "./metrics.ts";
export type { ServedAssembly, ServerEvent, ServerOptions } from "./options.ts";
export type { AnyRequest, ServerRequest } from "./request.ts";
export type { SessionStore } from "./saved.ts";
export type { ServerSession } from "./session.ts";

const isFunctionGiven = (value: unknown): boolean => typeof value === "function";

const isStore = (value: unknown): boolean =>
  ["put", "take"].every((name) => typeof (value as Record<string, unknown> | null)?.[name] === "function");

const SERVER_FORMS: Forms = {
  assemblies: ["a list of default exports of `/far/server`", Array.isArray],
  workers: ["a whole number from 1", (value) => Number.isSafeInteger(value) && (value as number) > 0],
  origins: ["a list of origins", Array.isArray],
  nativeClients: ["a boolean", (value) => typeof value === "boolean"],
  details: ["a boolean", (value) => typeof value === "boolean"],
  authenticate: ["a function", isFunctionGiven],
  store: ["an object with `put` and `take`", (value) => isStore(value)],
  onSession: ["a function", isFunctionGiven],
  onEvent: ["a function", isFunctionGiven],
  log: ["a function", isFunctionGiven],
};

const SERVER_OPTIONS: readonly string[] = [...Object.keys(SERVER_FORMS), "imports", "limits"];

/** How long threads may take beyond that to say what sessions are, in milliseconds. */
const SAVED_WITHIN = 1000;

/** How often it is looked whether a call runs for too long, in milliseconds. */
const LOOK = 250;

/**
 * Makes a server.
 *
 * @param options The packages that it serves, and to whom.
 * @returns The server, which accepts sockets at once.
 * @throws {TypeError} Something in `options` is not as it should be.
 */
export function createServer(options: ServerOptions): Server {
  return new Server(options, realClock);
}

export class Server {
  readonly #options: ServerOptions;
  readonly #clock: Clock;
  readonly #limits: ServerLimits;
  readonly #assemblies: ReadonlyMap<string, ServedAssembly>;
  readonly #sessions: Sessions;
  readonly #handshakes: Handshakes;
  readonly #admission: Admission;
  readonly #counts: Counts = newCounts();
  #threads: Promise<Threads> | undefined;
  #running: Threads | undefined;
  #look: unknown;
  #isDraining = false;
  /** For Bun: `Bun.serve({ websocket: server.websocket })`, where `upgrade` is given `{ data: { request } }`. */
  readonly websocket: BunHandlers = bunHandlers((open, request) => this.#accept(open, request));

  constructor(options: ServerOptions, clock: Clock) {
    checkOptions(options, "createServer", SERVER_OPTIONS, SERVER_FORMS);
    const { limits = {} } = options;
    checkOptions(limits, "createServer", Object.keys(SERVER_LIMITS), {});
    this.#options = options;
    this.#clock = clock;
    const given = Object.entries(limits).filter(([, value]) => value !== undefined);
    this.#limits = { ...SERVER_LIMITS, ...Object.fromEntries(given) };
    this.#assemblies = new Map(options.assemblies.map((each) => [checkedAssembly(each).name, each]));
    this.#sessions = new Sessions(this.#limits, {
      changed: (session, state, code, text) => this.#changed(session, state, code, text),
      panicked: (session, number, text) => {
        this.#counts.panics++;
        this.#tell({ type: "panic", text: `${number}: ${text}`, session });
      },
      count: (calls, bytesIn, bytesOut) => {
        this.#counts.calls += calls;
        this.#counts.bytesIn += bytesIn;
        this.#counts.bytesOut += bytesOut;
      },
    });
    this.#handshakes = new Handshakes(this.#limits, clock);
    this.#admission = new Admission({
      options,
      limits: this.#limits,
      clock,
      assemblies: this.#assemblies,
      sessions: this.#sessions,
      threads: () => this.#started(),
      tell: (event) => this.#tell(event),
      admitted: (session, resumed) => this.#admitted(session, resumed),
    });
  }

  /** Settles once Rust can run. The first client waits for that otherwise. */
  async ready(): Promise<void> {
    await this.#started();
  }

  /** For `new WebSocketServer` of `ws`: no message that is too long, and nothing compressed. */
  get webSocketOptions(): { readonly maxPayload: number; readonly perMessageDeflate: false } {
    return { maxPayload: this.#limits.entry + 131_072, perMessageDeflate: false };
  }

  /**
   * Serves whoever is at the other end of a socket.
   *
   * @param webSocket That of `ws`, or another like those of browsers.
   * @param request What became the socket: of Node, or a `Request`.
   * @param address Where it comes from, if the request does not say so, or a proxy does.
   */
  accept(webSocket: object, request: AnyRequest, address?: string): void {
    const start = (f: () => void, milliseconds: number): unknown => this.#clock.start(f, milliseconds);
    this.#accept((end) => overWebSocket(webSocket as WebSocketLike, end, start), requestOf(request, address));
  }

  /**
   * Has a request become a socket, and serves whoever is at its other end: for Deno, whose requests say nothing any more
   * once they have become one.
   *
   * @param request The request.
   * @param upgrade `Deno.upgradeWebSocket`.
   * @param address Where it comes from.
   * @returns The response to the request.
   */
  upgrade<Q extends { readonly url: string; readonly headers: Iterable<readonly [string, string]> }, R>(
    request: Q,
    upgrade: (request: Q) => { readonly socket: object; readonly response: R },
    address?: string,
  ): R {
    const { url } = request;
    const headers = Object.fromEntries(request.headers);
    const { socket, response } = upgrade(request);
    this.accept(socket, { url, headers }, address);
    return response;
  }

  #accept(open: (end: SocketEnd) => Socket, request: ServerRequest): void {
    const fault = this.#isDraining
      ? (["moved", "the server is about to stop"] as const)
      : this.#admission.fault(request);
    this.#handshakes.begin(open, fault, async (socket, hello, received) => {
      const session = await this.#admission.admit(socket, request, hello, received, () => this.#isDraining);
      if (!session) this.#counts.refused++;
      return session?.host;
    });
    if (fault) {
      this.#counts.refused++;
      this.#tell({ type: "refused", text: fault[1], address: request.address });
    }
  }

  #started(): Promise<Threads> {
    this.#threads ??= this.#start();
    return this.#threads;
  }

  async #start(): Promise<Threads> {
    const { imports, workers = Math.max(1, processors() - 1) } = this.#options;
    const compile = async ({ name, bytes, serve }: ServedAssembly): Promise<LoadedAssembly> => ({
      name,
      url: serve(),
      module: await WebAssembly.compile(withMaximum(bytes(), this.#limits.memory)),
    });
    const assemblies = await Promise.all([...this.#assemblies.values()].map(compile));
    const threads = new Threads(workers, {
      assemblies,
      imports: imports === undefined ? undefined : String(imports),
      callFor: this.#limits.callFor,
      now: () => this.#clock.now(),
      died: (reason) => {
        this.#counts.threads++;
        this.#tell({ type: "thread", text: reasonText(reason) });
      },
    });
    this.#admission.modules = await threads.start();
    this.#running = threads;
    const look = (): void => {
      threads.look();
      this.#look = this.#clock.start(look, LOOK);
    };
    if (this.#limits.callFor < Number.POSITIVE_INFINITY) look();
    return threads;
  }

  #admitted(session: ClientSessionOfServer, how: "opened" | "resumed" | "restored"): void {
    this.#counts[how]++;
    this.#tell({ type: how === "opened" ? "open" : how, text: session.assembly, session });
    if (how !== "resumed") this.#options.onSession?.(session);
  }

  #changed(session: ClientSessionOfServer, state: HostState, code: HostCode, text: string): void {
    if (state === "open") return;
    if (state === "closed" && code === "limit") this.#counts.limits++;
    this.#tell({ type: state, text: state === "closed" ? `${code}: ${text}` : text, session });
  }

  #tell(event: ServerEvent): void {
    const { onEvent, log } = this.#options;
    const { type, text, session, address = session?.address } = event;
    try {
      onEvent?.(event);
      log?.([type, session?.id, address, text].filter(Boolean).join(" "));
    } catch (error) {
      // What hears of it must not end what it hears of.
      console.error(error);
    }
  }

  /** The sessions that there are. */
  get sessions(): readonly ServerSession[] {
    return this.#sessions.all();
  }

  /** How much there is, and was. */
  stats(): ServerStats {
    const threads = this.#running?.stats() ?? [];
    return { ...this.#counts, ...this.#sessions.stats(), handshakes: this.#handshakes.size, threads };
  }

  /** The same as Prometheus reads it. */
  metrics(): string {
    return metricsText(this.stats());
  }

  /**
   * Begins no sessions any more, lets calls that run come to their end, and sends every client elsewhere.
   *
   * @param within How long calls may take, in milliseconds.
   */
  async drain(within = 30_000): Promise<void> {
    this.#isDraining = true;
    const until = this.#clock.now() + within;
    while (this.#sessions.all().length > 0) {
      const isLate = this.#clock.now() >= until;
      for (const session of this.#sessions.all()) {
        if (isLate || !session.isBusy) this.#leave(session, until + SAVED_WITHIN);
      }
      if (this.#sessions.all().length > 0) await new Promise<void>((resolve) => this.#clock.start(resolve, 20));
    }
    this.close();
  }

  /** Lets another server have a session, with what it needs to go on. */
  async #leave(session: ClientSessionOfServer, until: number): Promise<void> {
    if (session.isLeaving) return;
    const { store } = this.#options;
    const tellMoved = (): void => session.host.close("moved", "the server is about to stop");
    if (!store) return tellMoved();
    // A thread that is busy says nothing.
    const timer = this.#clock.start(tellMoved, Math.max(0, until - this.#clock.now()));
    try {
      const { signature } = this.#assemblies.get(session.assembly) as ServedAssembly;
      const saved = await session.save(signature);
      if (saved) {
        const bytes = bytesOfSession(saved);
        for (const key of saved.keys) await store.put(key, bytes, saved.for);
        this.#counts.moved++;
      }
    } catch (error) {
      this.#tell({ type: "error", text: `store: ${reasonText(error)}`, session });
    }
    this.#clock.stop(timer);
    tellMoved();
  }

  /** Ends every session, and the threads. */
  close(): void {
    this.#isDraining = true;
    this.#handshakes.close();
    for (const session of this.#sessions.all()) session.host.close("closed", "the server was closed");
    this.#clock.stop(this.#look);
    this.#threads?.then((threads) => threads.close()).catch(() => {});
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }
}

function checkedAssembly(assembly: ServedAssembly): ServedAssembly {
  if (typeof assembly?.serve !== "function" || typeof assembly.bytes !== "function")
    throw new TypeError("createServer: `assemblies`: expected default exports of packages' `/far/server`");
  if (assembly.abi !== ABI) {
    const text = `\`${assembly.name}\` was built by oxbridge ${assembly.oxbridge} (ABI ${assembly.abi}), and this server is of ABI ${ABI}`;
    throw new Error(`createServer: ${text}: build the package with the version that is installed`);
  }
  return assembly;
}
