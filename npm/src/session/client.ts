/** The end of a session that dials: it keeps a session through sockets that break. */
import { DisconnectedError } from "../error.ts";
import type { Link } from "../far/link.ts";
import { reasonText } from "../loader/thread.ts";
import { type Head, KIND_CLOSE, KIND_HELLO, KIND_WELCOME, plainFrame, readHead, toldIn } from "../wire/head.ts";
import { waitBefore } from "./backoff.ts";
import { Channel, type ChannelEnd } from "./channel.ts";
import type { Clock } from "./clock.ts";
import {
  BEAT,
  CLOSE_WITHIN,
  DIAL_WITHIN,
  ENTRY_LIMIT,
  PROBE_WITHIN,
  QUEUE_LIMIT,
  RETAINED_LIMIT,
  SILENCE_LIMIT,
  tooLong,
} from "./limits.ts";
import type { Socket, SocketEnd } from "./socket.ts";

/** `opening`: the first way there is made; `lost`: it broke, and another is looked for; `paused`: none is. */
export type ConnectionState = "opening" | "open" | "lost" | "paused" | "closed";

/** What there is to say of a state. */
export interface StateInfo {
  /** Why it is no longer as it was. */
  readonly reason: string | undefined;
  /** How often a way was looked for since it broke. */
  readonly attempt: number;
  /** In how many milliseconds the next one is tried, where one is. */
  readonly retryIn: number | undefined;
}

export interface ClientOptions {
  /** Begins to make a socket. */
  dial(end: SocketEnd): Socket;
  readonly auth: (() => string | PromiseLike<string>) | undefined;
  /** Whether a session goes on when its socket breaks. */
  readonly resumes: boolean;
  readonly delays: readonly number[];
  readonly for: number;
  onState(state: ConnectionState, info: StateInfo): void;
}

/** Whose session it is. */
export interface ClientOwner {
  /** What HELLO says besides. `resumes`: whether there is a session that is to go on. */
  greeting(resumes: boolean): object;
  /** A session has begun. What this throws refuses it. */
  begun(link: Link, welcome: Readonly<Record<string, unknown>>): void;
  receive(frame: ArrayBuffer): void;
  recycle(buffer: ArrayBuffer): void;
  /** The session is over. */
  lost(reason: DisconnectedError): void;
}

/** Why the other end closes a session, as it says: what a `DisconnectedError` says, or to come again. */
type CloseCode = DisconnectedError["code"] | "busy" | "moved";

const CODES: readonly string[] = ["lost", "refused", "closed", "limit", "version", "busy", "moved"];

export class ClientSession implements Link, ChannelEnd {
  readonly #name: string;
  readonly #owner: ClientOwner;
  readonly #options: ClientOptions;
  readonly #clock: Clock;
  #state: ConnectionState = "closed";
  #channel: Channel | undefined;
  #socket: Socket | undefined;
  /** Counts sockets: what comes of an earlier one is not heard. */
  #dialled = 0;
  #isGreeted = false;
  /** What leads back to the session on another socket, once. */
  token: string | undefined;
  #opening: { resolve(): void; reject(reason: unknown): void } | undefined;
  #attempt = 0;
  #brokeAt = 0;
  /** The deadline of a dial, or what waits for the next one. */
  #timer: unknown;
  #beat: unknown;
  #probe: unknown;
  #askedAt = 0;
  #closing: { resolve(): void; timer: unknown } | undefined;
  /** The largest entry that the other end takes. */
  #entry: number = ENTRY_LIMIT;
  /** How long a question and its answer took lately, in milliseconds. */
  rtt: number | undefined;

  constructor(name: string, owner: ClientOwner, options: ClientOptions, clock: Clock) {
    this.#name = name;
    this.#owner = owner;
    this.#options = options;
    this.#clock = clock;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Begins a session, and settles once it has begun or was refused. */
  open(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#opening = { resolve, reject };
      this.#attempt = 0;
      this.#enter("opening");
      this.#dial();
    });
  }

  // What is asked for and sent by the caller's end.

  send(frame: ArrayBuffer): void {
    const { length } = readHead(frame);
    const isPart = length < frame.byteLength;
    this.#channel?.send(isPart ? frame.slice(0, length) : frame);
    if (isPart) this.#owner.recycle(frame);
  }

  refuses(bytes: number): string | undefined {
    if (bytes > this.#entry) return tooLong("message", bytes, this.#entry);
    const queued = this.#channel?.queued ?? 0;
    if (queued > 0 && queued + bytes > QUEUE_LIMIT) return "too much waits to be sent already";
    return undefined;
  }

  /** How many frames may have got to the other end. */
  get left(): number {
    return this.#channel?.left ?? 0;
  }

  /** Ends it without a word: nobody waits for it any more. */
  close(): void {
    this.#end();
  }

  /** Ends it once everything was sent, and settles when the other end has heard of it. */
  leave(): Promise<void> {
    const channel = this.#channel;
    if (this.#state !== "open" || !channel) {
      this.close();
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const timer = this.#clock.start(() => this.close(), CLOSE_WITHIN);
      this.#closing = { resolve, timer };
      this.#sayClose(channel);
    });
  }

  #sayClose(channel: Channel): void {
    // After what waits, or it would be lost.
    if (channel.queued > 0) return;
    this.#socket?.send(plainFrame(KIND_CLOSE, channel.received, { code: "closed", text: "" }));
  }

  /** The page goes: says so if there is still a way. */
  bye(): void {
    if (this.#channel) this.#sayClose(this.#channel);
    this.close();
  }

  // Sockets.

  async #dial(): Promise<void> {
    const dialled = ++this.#dialled;
    const isCurrent = (): boolean => dialled === this.#dialled;
    this.#isGreeted = false;
    this.#clock.stop(this.#timer);
    this.#timer = this.#clock.start(() => this.#broke(`no answer within ${DIAL_WITHIN / 1000} s`), DIAL_WITHIN);
    try {
      const auth = await this.#options.auth?.();
      if (!isCurrent()) return;
      const end: SocketEnd = {
        opened: () => isCurrent() && this.#greet(auth),
        message: (frame) => isCurrent() && this.#message(frame),
        closed: (reason) => isCurrent() && this.#broke(reason),
      };
      const socket = this.#options.dial(end);
      if (isCurrent()) this.#socket = socket;
      else socket.close();
    } catch (error) {
      if (isCurrent()) this.#broke(reasonText(error), error);
    }
  }

  #greet(auth: string | undefined): void {
    const { token } = this;
    const greeting = this.#owner.greeting(token !== undefined);
    const frame = plainFrame(KIND_HELLO, this.#channel?.received ?? 0, { ...greeting, token, auth });
    this.#socket?.send(frame);
  }

  #message(frame: ArrayBuffer): void {
    let head: Head;
    try {
      head = readHead(frame);
    } catch (error) {
      // A message that is not whole says nothing of the session.
      return this.#broke(reasonText(error), error);
    }
    try {
      if (this.#isGreeted) return this.#channel?.receive(frame, head);
      const told = toldIn(frame, head);
      if (head.kind === KIND_CLOSE) return this.#refused(told);
      if (head.kind !== KIND_WELCOME) throw new Error("the other end is none of oxbridge's");
      this.#welcome(told, head);
    } catch (error) {
      // What came cannot be relied on, and would come again.
      this.#end(new DisconnectedError(`${this.#name}: ${reasonText(error)}`, "lost", "unknown", error));
    }
  }

  #welcome(told: Readonly<Record<string, unknown>>, { received }: Head): void {
    const { token, resumed, entry } = told;
    if (typeof token !== "string") throw new Error("the other end is none of oxbridge's");
    this.#isGreeted = true;
    this.#clock.stop(this.#timer);
    this.#timer = undefined;
    const isFresh = !this.#channel || resumed !== true;
    if (isFresh && this.#channel) {
      this.#owner.lost(
        new DisconnectedError(`${this.#name}: the server knows nothing of the session`, "lost", "unknown"),
      );
      this.#channel.detach();
    }
    this.token = this.#options.resumes ? token : undefined;
    this.#entry = typeof entry === "number" ? entry : ENTRY_LIMIT;
    const limits = { retained: RETAINED_LIMIT, queue: QUEUE_LIMIT, frame: QUEUE_LIMIT };
    if (isFresh) this.#channel = new Channel(this, limits, this.#clock);
    this.#attempt = 0;
    (this.#channel as Channel).attach(this.#socket as Socket, received);
    if (isFresh) this.#owner.begun(this, told);
    // The server knows then that the next token has come.
    this.#channel?.acknowledge();
    this.#enter("open");
    // Who hears of it may have paused or closed it.
    if (this.#state === "open") this.#tick();
    const opening = this.#opening;
    this.#opening = undefined;
    opening?.resolve();
  }

  #refused(told: Readonly<Record<string, unknown>>): void {
    const code = (CODES.includes(told.code as string) ? told.code : "lost") as CloseCode;
    const text = String(told.text || "the server has ended it");
    // It may have room later.
    if (code === "busy" && !this.#opening) return this.#broke(text);
    if (code === "moved") return this.#broke(text);
    const known = code === "busy" ? "limit" : code;
    this.#end(new DisconnectedError(`${this.#name}: ${text}`, known, "no"));
  }

  /** The socket is gone, or none was got. */
  #broke(reason: string, cause?: unknown): void {
    this.#hangUp();
    if (this.#closing) return this.close();
    const { resumes, delays } = this.#options;
    const error = (code: DisconnectedError["code"]): DisconnectedError =>
      new DisconnectedError(`${this.#name}: ${reason}`, code, "unknown", cause);
    if (this.#opening) return this.#end(error("refused"));
    if (!resumes) return this.#end(error("lost"));
    const now = this.#clock.now();
    if (this.#attempt === 0) this.#brokeAt = now;
    if (now - this.#brokeAt >= this.#options.for) return this.#end(error("lost"));
    const wait = waitBefore(this.#attempt, delays, this.#clock.random());
    this.#attempt++;
    this.#enter("lost", reason, wait);
    if (this.#state !== "lost") return;
    this.#timer = this.#clock.start(() => void this.#dial(), wait);
  }

  #hangUp(): void {
    this.#dialled++;
    for (const timer of [this.#timer, this.#beat, this.#probe]) this.#clock.stop(timer);
    this.#timer = this.#beat = this.#probe = undefined;
    this.#channel?.detach();
    this.#socket?.close();
    this.#socket = undefined;
    this.#askedAt = 0;
  }

  /** Gives up its socket and looks for no other: what is sent waits until `resume`. */
  pause(): void {
    if (this.#closing || (this.#state !== "open" && this.#state !== "lost")) return;
    if (!this.#options.resumes) throw new Error(`${this.#name}: \`resume: "never"\`: a session ends with its socket`);
    this.#hangUp();
    this.#enter("paused");
  }

  /** Looks for a way again, at once. */
  resume(): void {
    if (this.state !== "paused") return;
    this.#attempt = 0;
    this.#enter("lost", undefined, 0);
    if (this.#state === "lost") void this.#dial();
  }

  /** Says now and then that this end is there, and looks whether the other is. */
  #tick(): void {
    const channel = this.#channel as Channel;
    const now = this.#clock.now();
    if (now - channel.cameAt >= SILENCE_LIMIT) return this.#broke(`nothing came for ${SILENCE_LIMIT / 1000} s`);
    if (now - channel.sentAt >= BEAT || now - channel.cameAt >= BEAT) this.#ask(channel);
    this.#beat = this.#clock.start(() => this.#tick(), BEAT / 3);
  }

  #ask(channel: Channel): void {
    channel.acknowledge(true);
    this.#askedAt = this.#clock.now();
  }

  /** Something has happened to the machine or its network: asks whether there is still a way, or looks for one. */
  wake(): void {
    if (this.#state === "lost") {
      this.#hangUp();
      return void this.#dial();
    }
    const channel = this.#channel;
    if (this.#state !== "open" || !channel || this.#probe !== undefined) return;
    this.#ask(channel);
    const asked = this.#askedAt;
    this.#probe = this.#clock.start(() => {
      this.#probe = undefined;
      if (channel.cameAt <= asked) this.#broke(`no answer within ${PROBE_WITHIN / 1000} s`);
    }, PROBE_WITHIN);
  }

  // What the channel hears.

  deliver(frame: ArrayBuffer): void {
    const channel = this.#channel;
    this.#owner.receive(frame);
    channel?.taken();
  }

  control(frame: ArrayBuffer, head: Head): void {
    if (head.kind !== KIND_CLOSE) throw new Error("the other end is none of oxbridge's");
    if (this.#closing) return this.close();
    this.#refused(toldIn(frame, head));
  }

  released(): void {
    if (this.#closing && this.#channel) this.#sayClose(this.#channel);
  }

  heard(): void {
    if (this.#askedAt === 0) return;
    this.rtt = this.#clock.now() - this.#askedAt;
    this.#askedAt = 0;
  }

  // Ends.

  /** It is over. `error`: what those hear who wait for it. */
  #end(error?: DisconnectedError): void {
    if (this.#state === "closed") return;
    this.#hangUp();
    // What follows may lead back here, and to another session.
    this.#state = "closed";
    this.token = undefined;
    const [opening, closing] = [this.#opening, this.#closing];
    this.#opening = this.#closing = undefined;
    if (opening) {
      const reason = error ?? new DisconnectedError(`${this.#name}: it was closed`, "closed", "no");
      opening.reject(new DisconnectedError(reason.message, reason.code, "no", reason.cause));
    } else if (error) this.#owner.lost(error);
    this.#channel = undefined;
    this.#clock.stop(closing?.timer);
    closing?.resolve();
    this.#tell(error?.message);
  }

  #enter(state: ConnectionState, reason?: string, retryIn?: number): void {
    this.#state = state;
    this.#tell(reason, retryIn);
  }

  #tell(reason: string | undefined, retryIn?: number): void {
    this.#options.onState(this.#state, { reason, attempt: this.#attempt, retryIn });
  }
}
