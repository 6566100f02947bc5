/** A session of a server: what its client sends goes to a thread, what Rust answers to the client. */
import type { Clock } from "../session/clock.ts";
import { type HostCode, type HostOwner, HostSession, type HostState } from "../session/host.ts";
import { countEntries, readHead } from "../wire/head.ts";
import { Bucket, channelLimits, type ServerLimits, unreadLimit } from "./limits.ts";
import { principalText } from "./principal.ts";
import type { SavedSession } from "./saved.ts";
import type { FromThread } from "./talk.ts";
import type { Placed, SessionThread } from "./threads.ts";

/** A session, as programs have it. */
export interface ServerSession {
  /** No secret. */
  readonly id: string;
  /** The name of its assembly. */
  readonly assembly: string;
  /** What `authenticate` gave. */
  readonly principal: unknown;
  readonly address: string | undefined;
  readonly state: HostState;
  /** How many calls came, and how many of them wait for their futures. */
  readonly calls: number;
  readonly waiting: number;
  /** Bytes of memory of its Rust. */
  readonly memory: number;
  /** Ends it: its client is told why. */
  close(text?: string): void;
}

/** Who hears of it. */
export interface SessionEvents {
  changed(session: ClientSessionOfServer, state: HostState, code: HostCode, text: string): void;
  panicked(session: ClientSessionOfServer, number: string, text: string): void;
  count(calls: number, bytesIn: number, bytesOut: number): void;
}

export interface SessionPlan {
  readonly number: number;
  readonly id: string;
  readonly assembly: string;
  readonly principal: unknown;
  readonly address: string | undefined;
  readonly page: number;
  readonly thread: SessionThread;
  readonly limits: ServerLimits;
  readonly clock: Clock;
}

/** What its thread says of it when it is to go on elsewhere. */
type Told = FromThread & { readonly kind: "saved" };

export class ClientSessionOfServer implements ServerSession, Placed, HostOwner {
  readonly #plan: SessionPlan;
  readonly #events: SessionEvents;
  readonly host: HostSession;
  /** Hashes of the tokens that lead to it: the last one, and the one before as long as nobody has the last. */
  readonly tokens: string[] = [];
  /** Which page of its client's it is of, from 1. */
  page: number;
  #isLeaving = false;
  #saving: ((told: Told | undefined) => void) | undefined;
  #renewing: ((generation: number | undefined) => void) | undefined;
  calls = 0;
  waiting = 0;
  memory = 0;
  /** Bytes that its thread has and is not done with. */
  #unread = 0;
  readonly #sizes: number[] = [];
  /** What waits for its turn, where there is a rate. */
  readonly #delayed: { readonly frame: ArrayBuffer; readonly due: number }[] = [];
  #timer: unknown;
  readonly #callRate: Bucket;
  readonly #byteRate: Bucket;

  constructor(plan: SessionPlan, events: SessionEvents) {
    const { limits, clock } = plan;
    this.#plan = plan;
    this.page = plan.page;
    this.#events = events;
    this.host = new HostSession(this, channelLimits(limits), clock);
    const now = clock.now();
    this.#callRate = new Bucket(limits.callsPerSecond, limits.callsPerSecond, now);
    this.#byteRate = new Bucket(limits.bytesPerSecond, limits.bytesPerSecond, now);
  }

  get id(): string {
    return this.#plan.id;
  }

  get number(): number {
    return this.#plan.number;
  }

  get assembly(): string {
    return this.#plan.assembly;
  }

  get principal(): unknown {
    return this.#plan.principal;
  }

  get address(): string | undefined {
    return this.#plan.address;
  }

  get state(): HostState {
    return this.host.state;
  }

  close(text = "the server has ended it"): void {
    this.host.close("closed", text);
  }

  // Of its client.

  receive(frame: ArrayBuffer): void {
    if (this.#isLeaving) return;
    const bytes = frame.byteLength;
    this.#unread += bytes;
    if (this.#unread > unreadLimit(this.#plan.limits))
      return this.host.close("limit", "more is sent than is waited for");
    const calls = countEntries(frame, readHead(frame));
    this.calls += calls;
    this.#events.count(calls, bytes, 0);
    const { clock } = this.#plan;
    const now = clock.now();
    const delay = Math.max(this.#callRate.take(calls, now), this.#byteRate.take(bytes, now));
    if (this.#delayed.length === 0 && delay === 0) return this.#pass(frame);
    this.#delayed.push({ frame, due: now + delay });
    this.#timer ??= clock.start(() => this.#passDelayed(), delay);
  }

  #passDelayed(): void {
    const { clock } = this.#plan;
    const now = clock.now();
    const next = this.#delayed.findIndex(({ due }) => due > now);
    for (const { frame } of this.#delayed.splice(0, next < 0 ? this.#delayed.length : next)) this.#pass(frame);
    const [first] = this.#delayed;
    this.#timer = first && clock.start(() => this.#passDelayed(), first.due - now);
  }

  #pass(frame: ArrayBuffer): void {
    this.#sizes.push(frame.byteLength);
    this.#plan.thread.send(this.#plan.number, frame);
  }

  released(bytes: number): void {
    this.#plan.thread.taken(this.#plan.number, bytes);
  }

  changed(state: HostState, code: HostCode, text: string): void {
    if (state !== "closed") this.#plan.thread.state(this.#plan.number, state);
    else {
      this.#plan.clock.stop(this.#timer);
      this.#plan.thread.close(this.#plan.number);
      this.#renewing?.(undefined);
      this.#saving?.(undefined);
      this.#renewing = this.#saving = undefined;
    }
    this.#events.changed(this, state, code, text);
  }

  // Of its thread.

  answered({ frame, taken, memory, waiting }: FromThread & { kind: "done" }): void {
    this.memory = memory;
    this.waiting = waiting;
    if (this.#renewing) return;
    if (taken > 0) {
      for (const size of this.#sizes.splice(0, taken)) this.#unread -= size;
      this.host.taken(taken);
    }
    if (!frame) return;
    this.#events.count(0, 0, frame.byteLength);
    this.host.send(frame);
  }

  /**
   * Has another page take the session over, and gives the number of the generation that it finds, or nothing if there is
   * none any more. What Rust has answered the page before is for nobody.
   */
  renew(page: number): Promise<number | undefined> {
    this.page = page;
    this.host.renew();
    this.#plan.clock.stop(this.#timer);
    this.#timer = undefined;
    this.#delayed.length = 0;
    this.#renewing?.(undefined);
    this.#plan.thread.renew(this.#plan.number, page);
    return new Promise((resolve) => {
      this.#renewing = resolve;
    });
  }

  renewed(generation: number): void {
    this.#sizes.length = this.#unread = 0;
    const resolve = this.#renewing;
    this.#renewing = undefined;
    resolve?.(generation);
  }

  /** Whether it is about to go on elsewhere: frames that come now are for the one that does. */
  get isLeaving(): boolean {
    return this.#isLeaving;
  }

  /** What it needs to go on elsewhere, or nothing. */
  async save(signature: string): Promise<SavedSession | undefined> {
    this.#isLeaving = true;
    const { assembly, limits } = this.#plan;
    const principal = principalText(this.principal);
    if (principal === undefined) return undefined;
    const told = await new Promise<Told | undefined>((resolve) => {
      this.#saving = resolve;
      this.#plan.thread.save(this.#plan.number);
    });
    if (!told?.moved || this.state === "closed") return undefined;
    const { state, calls = [] } = told.moved;
    const { generation } = told;
    const keys = this.host.isKnown ? this.tokens.slice(-1) : [...this.tokens];
    const who = { assembly, signature, principal, page: this.page, keys, at: Date.now(), for: limits.detachedFor };
    return { ...who, generation, calls, state, ...this.host.saved() };
  }

  saved(told: Told): void {
    this.#saving?.(told);
    this.#saving = undefined;
  }

  closed(text: string): void {
    this.close(text || "Rust has ended it");
  }

  ended(code: "lost" | "limit", text: string): void {
    this.host.close(code, text);
  }

  panicked(number: string, text: string): void {
    this.#events.panicked(this, number, text);
  }

  /** Whether calls of its client run. */
  get isBusy(): boolean {
    return this.#unread > 0 || this.waiting > 0;
  }
}
