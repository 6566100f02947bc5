/** `connect("wss://…")`: Rust runs on a server, in a session that outlives its sockets. */
import { ObjectDisposedError } from "../error.ts";
import { absolute } from "../loader/module.ts";
import { watchPage } from "../loader/page.ts";
import { checkOptions, type Forms } from "../meant.ts";
import { type ClientOwner, ClientSession, type ConnectionState, type StateInfo } from "../session/client.ts";
import { type Clock, realClock } from "../session/clock.ts";
import { DELAYS, RECONNECT_FOR } from "../session/limits.ts";
import { overWebSocket, type Socket, type SocketEnd, type WebSocketLike } from "../session/socket.ts";
import { FROM_MOVED } from "./entry.ts";
import type { Far } from "./far.ts";
import { failUnsent, guardEntries } from "./guard.ts";
import { takeMoved } from "./moved.ts";
import type { FarHost, Opening } from "./places.ts";
import { Reload } from "./reload.ts";

/** Options of `connect()`. */
export interface ConnectOptions {
  readonly protocols?: string | readonly string[] | undefined;
  readonly auth?: (() => string | PromiseLike<string>) | undefined;
  readonly resume?: "page" | "reload" | "never" | undefined;
  readonly reconnect?:
    | { readonly delays?: readonly number[] | undefined; readonly for?: number | undefined }
    | undefined;
  readonly onState?: ((state: ConnectionState, info: StateInfo) => void) | undefined;
  /** The class of sockets, where the host has none. */
  readonly WebSocket?: MakeWebSocket | undefined;
  /** Makes sockets that are no WebSockets. */
  readonly dial?: ((end: SocketEnd) => Socket) | undefined;
  readonly clock?: Clock | undefined;
}

type MakeWebSocket = new (url: string, protocols?: string | string[]) => WebSocketLike;

/** What a server must have. */
export interface Identity {
  readonly name: string;
  readonly abi: number;
  /** A hash of the signatures of everything that crosses. */
  readonly signature: string;
}

const CONNECT_OPTIONS: readonly string[] = [
  "protocols",
  "auth",
  "resume",
  "reconnect",
  "onState",
  "WebSocket",
  "dial",
  "clock",
];

const callable = (value: unknown): boolean => typeof value === "function";

const CONNECT_FORMS: Forms = {
  auth: ["a function", callable],
  onState: ["a function", callable],
  WebSocket: ["a class", callable],
  dial: ["a function", callable],
  resume: ['"page", "reload" or "never"', (value) => ["page", "reload", "never"].includes(value as string)],
  reconnect: ["an object", (value) => typeof value === "object"],
};

/** A server as the host of one package. */
export class Connection implements FarHost {
  readonly #identity: Identity;
  readonly #options: ConnectOptions;
  readonly #url: string;
  readonly #session: ClientSession;
  #opening: Opening | undefined;
  #far: Far | undefined;
  #id: string | undefined;
  readonly #reload: Reload;
  /** How many frames were sent before the session that there is. */
  #before = 0;
  #unwatch: (() => void) | undefined;

  constructor(identity: Identity, url: string | URL, options: ConnectOptions) {
    checkOptions(options, "connect", CONNECT_OPTIONS, CONNECT_FORMS);
    const { auth, resume, reconnect = {}, onState, clock = realClock } = options;
    checkOptions(reconnect, "connect", ["delays", "for"]);
    this.#identity = identity;
    this.#options = options;
    this.#url = addressOfServer(url);
    this.#reload = new Reload(`oxbridge ${identity.name} ${this.#url}`);
    const dial = options.dial ?? ((end) => this.#dial(end, clock));
    const owner: ClientOwner = {
      greeting: (resumes) => this.#greeting(resumes),
      begun: (link, welcome) => {
        this.#opening?.check(listOf(welcome.modules));
        this.#id = String(welcome.id);
        const far = this.#far as Far;
        this.#before = far.frames.sent;
        far.connect(link);
        if (welcome.resumed === true) this.#reload.resume(far, Number(welcome.generation));
        else this.#reload.forget();
      },
      receive: (frame) => this.#far?.receive(frame),
      recycle: (buffer) => this.#far?.recycle(buffer),
      lost: (reason) => {
        const far = this.#far as Far;
        failUnsent(far, this.#before, this.#session.left, reason);
        far.lost(reason);
      },
    };
    this.#session = new ClientSession(
      identity.name,
      owner,
      {
        dial,
        auth,
        resumes: resume !== "never",
        delays: reconnect.delays ?? DELAYS,
        for: reconnect.for ?? RECONNECT_FOR,
        onState: (state, info) => onState?.(state, info),
      },
      clock,
    );
  }

  /** `"closed"` before `init`, and when it is over. */
  get state(): ConnectionState {
    return this.#session.state;
  }

  /** What the server calls the session: no secret. */
  get id(): string | undefined {
    return this.#id;
  }

  /** How long the way there and back takes, in milliseconds, once it was asked. */
  get rtt(): number | undefined {
    return this.#session.rtt;
  }

  async open(opening: Opening): Promise<void> {
    if (this.#opening) throw new Error("init: this `connect()` is in use: make another");
    const { places, signal } = opening;
    const [far] = places.all as [Far];
    this.#opening = opening;
    this.#far = far;
    const abort = (): void => this.#session.close();
    signal?.addEventListener("abort", abort);
    if (this.#options.resume === "reload") this.#session.token = this.#reload.load();
    try {
      if (signal?.aborted) throw signal.reason;
      await this.#session.open();
    } catch (error) {
      this.#opening = this.#far = undefined;
      throw error;
    } finally {
      signal?.removeEventListener("abort", abort);
    }
    far.takes[FROM_MOVED] = takeMoved;
    guardEntries(far, (bytes) => this.#session.refuses(bytes));
    far.replace = () => this.#session.open();
    places.shut = () => this.#shut();
    this.#unwatch = watchPage({ woke: () => this.#session.wake(), gone: () => this.#gone() });
  }

  /**
   * Gives up the socket until `resume`: calls wait meanwhile, and the server keeps the session as long as one whose
   * socket broke. Does nothing where there is no session.
   *
   * @throws {Error} With `resume: "never"`.
   */
  pause(): void {
    this.#session.pause();
  }

  /** Dials at once, if the session was paused. */
  resume(): void {
    this.#session.resume();
  }

  /** Ends the session once everything was sent. Calls fail then. */
  async close(): Promise<void> {
    const far = this.#far;
    far?.flush();
    await this.#session.leave();
    far?.close(new ObjectDisposedError(`${this.#identity.name} was disposed`));
    this.#shut();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /**
   * Keeps an object of Rust over a reload of the page, with `resume: "reload"`; others are dropped then.
   *
   * @param name By which `kept` finds it.
   */
  keep(name: string, object: object): void {
    this.#reload.keep(name, object);
  }

  /**
   * The object that the page before has kept, if there is one.
   *
   * @param type Its class.
   */
  async kept<T>(name: string, type: abstract new (...all: never[]) => T): Promise<T | undefined> {
    return this.#far && (this.#reload.kept(this.#far, name, type) as T | undefined);
  }

  /** The page goes. */
  #gone(): void {
    const { token } = this.#session;
    if (this.#options.resume === "reload" && token !== undefined && this.#far) this.#reload.save(token, this.#far);
    else this.#session.bye();
  }

  #shut(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#session.bye();
  }

  #greeting(resumes: boolean): object {
    const { name, abi, signature } = this.#identity;
    const { policy } = this.#opening as Opening;
    const far = this.#far as Far;
    // What the generation is that begins there, if the session is not known any more.
    const generation = far.raw && !resumes ? far.generation : far.generation + 1;
    return { name, abi, signature, generation, page: this.#reload.page, panic: policy.panic, without: policy.without };
  }

  #dial(end: SocketEnd, { start }: Clock): Socket {
    const { WebSocket: own, protocols } = this.#options;
    const Web = own ?? (globalThis as { WebSocket?: MakeWebSocket }).WebSocket;
    if (!Web) throw new Error("this host has no `WebSocket`: pass one, as `connect(url, { WebSocket })`");
    return overWebSocket(new Web(this.#url, protocols as string | string[]), end, start);
  }
}

/** The host whose place is a server. */
export function connectHost(identity: Identity, url: string | URL, options: ConnectOptions = {}): Connection {
  return new Connection(identity, url, options);
}

/** WebSockets of some hosts take nothing but `ws:` and `wss:`. */
function addressOfServer(url: string | URL): string {
  const address = absolute(String(url)).replace(/^http/, "ws");
  if (/^wss?:/.test(address)) return address;
  throw new TypeError(
    `connect: \`url\`: expected an address of \`wss:\` or \`ws:\`, got ${JSON.stringify(String(url))}`,
  );
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
