/** The threads of a server where Rust runs, as the accepting thread has them. */
import { reasonText, startThread, type Thread, type ThreadEnd } from "../loader/thread.ts";
import type { FromThread, LoadedAssembly, SeenSession, SessionPolicy, ToThread } from "./talk.ts";

/** A session, as its thread knows it. */
export interface Placed {
  readonly number: number;
  /** What Rust answers. */
  answered(told: FromThread & { kind: "done" }): void;
  /** There is no Rust for it any more. */
  ended(code: "lost" | "limit", text: string): void;
  /** What comes from now on is for the page that has come. */
  renewed(generation: number): void;
  panicked(number: string, text: string): void;
  /** What Rust has of it, for where it goes on. */
  saved(told: FromThread & { kind: "saved" }): void;
  /** Rust has ended it. */
  closed(text: string): void;
}

/** What threads are made of, and who hears of them. */
export interface ThreadPlan {
  readonly assemblies: readonly LoadedAssembly[];
  readonly imports: string | undefined;
  /** How long a call may keep a thread, in milliseconds. */
  readonly callFor: number;
  now(): number;
  /** A thread has ended, which another one takes the place of. */
  died(reason: unknown): void;
}

/** How long a thread may say nothing before no session is begun there, if there is another. */
const BUSY = 100;

/** Those of one server. */
export class Threads {
  readonly #plan: ThreadPlan;
  readonly #all: SessionThread[];
  #isClosed = false;

  constructor(count: number, plan: ThreadPlan) {
    this.#plan = plan;
    this.#all = Array.from({ length: count }, () => this.#another());
  }

  #another(): SessionThread {
    return new SessionThread(this.#plan, (thread, reason) => {
      const at = this.#all.indexOf(thread);
      if (at < 0 || this.#isClosed) return;
      this.#all[at] = this.#another();
      this.#plan.died(reason);
    });
  }

  /** Starts all of them, and gives the modules of JavaScript that they have. */
  async start(): Promise<readonly string[]> {
    const [modules = []] = await Promise.all(this.#all.map((thread) => thread.started()));
    return modules;
  }

  /** Where the next session is begun: where there are fewest, and where something answers. */
  choose(): SessionThread {
    const now = this.#plan.now();
    const weight = (thread: SessionThread): number => thread.size + (thread.busyFor(now) > BUSY ? 1e6 : 0);
    return this.#all.reduce((best, each) => (weight(each) < weight(best) ? each : best));
  }

  /** Ends those in which a call has run for too long. */
  look(): void {
    const now = this.#plan.now();
    for (const thread of [...this.#all]) {
      const busy = thread.busyFor(now);
      if (busy > this.#plan.callFor) thread.stop(new Error(`a call ran for more than ${this.#plan.callFor / 1000} s`));
    }
  }

  stats(): readonly { readonly sessions: number; readonly busyFor: number }[] {
    const now = this.#plan.now();
    return this.#all.map((thread) => ({ sessions: thread.size, busyFor: thread.busyFor(now) }));
  }

  close(): void {
    this.#isClosed = true;
    for (const thread of this.#all) thread.stop(new Error("the server was closed"));
  }
}

export class SessionThread implements ThreadEnd {
  readonly #plan: ThreadPlan;
  readonly #died: (thread: SessionThread, reason: unknown) => void;
  readonly #sessions = new Map<number, Placed>();
  readonly #opening = new Map<number, { resolve(): void; reject(reason: unknown): void }>();
  #thread: Thread | undefined;
  #starting: Promise<readonly string[]> | undefined;
  #loading: { resolve(modules: readonly string[]): void; reject(reason: unknown): void } | undefined;
  #isOver = false;
  /** Frames that were not answered, and since when. */
  #unanswered = 0;
  #since = 0;

  constructor(plan: ThreadPlan, died: (thread: SessionThread, reason: unknown) => void) {
    this.#plan = plan;
    this.#died = died;
  }

  get size(): number {
    return this.#sessions.size;
  }

  /** How long it has not said anything, though it was asked, in milliseconds. */
  busyFor(now: number): number {
    return this.#unanswered === 0 ? 0 : now - this.#since;
  }

  /** The modules of JavaScript that it has, once it runs. */
  started(): Promise<readonly string[]> {
    this.#starting ??= this.#start();
    return this.#starting;
  }

  async #start(): Promise<readonly string[]> {
    const loaded = new Promise<readonly string[]>((resolve, reject) => {
      this.#loading = { resolve, reject };
    });
    loaded.catch(() => {});
    try {
      // By its own name, or bundlers would take it for an asset.
      const here = import.meta.url;
      this.#thread = await startThread({ url: () => new URL("./thread.js", here) }, "oxbridge server", this);
      const { assemblies, imports } = this.#plan;
      this.#post({ kind: "load", assemblies, imports });
      return await loaded;
    } catch (error) {
      this.failed(error);
      throw error;
    }
  }

  /** Begins a session. */
  async open(session: Placed, assembly: string, policy: SessionPolicy, seen: SeenSession): Promise<void> {
    await this.started();
    if (this.#isOver) throw new Error("the thread has ended");
    this.#sessions.set(session.number, session);
    this.#asked();
    try {
      this.#post({ kind: "open", id: session.number, assembly, policy, seen });
    } catch (error) {
      this.#sessions.delete(session.number);
      this.#answered(1);
      throw new TypeError(`authenticate: the principal is told to another thread, and cannot be: ${reasonText(error)}`);
    }
    await new Promise<void>((resolve, reject) => this.#opening.set(session.number, { resolve, reject }));
  }

  send(id: number, frame: ArrayBuffer): void {
    this.#asked();
    this.#thread?.post({ kind: "frame", id, frame } satisfies ToThread, [frame]);
  }

  taken(id: number, bytes: number): void {
    this.#post({ kind: "taken", id, bytes });
  }

  renew(id: number, page: number): void {
    this.#asked();
    this.#post({ kind: "renew", id, page });
  }

  state(id: number, state: "open" | "detached"): void {
    this.#post({ kind: "state", id, state });
  }

  save(id: number): void {
    this.#asked();
    this.#post({ kind: "save", id });
  }

  close(id: number): void {
    if (this.#sessions.delete(id)) this.#post({ kind: "close", id });
    this.#opening.get(id)?.reject(new Error("it was closed"));
    this.#opening.delete(id);
  }

  #post(message: ToThread): void {
    this.#thread?.post(message);
  }

  #asked(): void {
    if (this.#unanswered++ === 0) this.#since = this.#plan.now();
  }

  #answered(count: number): void {
    this.#unanswered = Math.max(0, this.#unanswered - count);
    this.#since = this.#plan.now();
  }

  made(stop: (reason: unknown) => void): void {
    if (this.#isOver) stop(new Error("the server was closed"));
  }

  message(value: unknown): void {
    const told = value as FromThread;
    switch (told.kind) {
      case "loaded":
        return this.#loading?.resolve(told.modules);
      case "failed":
        return this.failed(new Error(told.text));
      case "opened":
        this.#answered(1);
        this.#opening.get(told.id)?.resolve();
        return void this.#opening.delete(told.id);
      case "refused":
        this.#answered(1);
        this.#sessions.delete(told.id);
        this.#opening.get(told.id)?.reject(new Error(told.text));
        return void this.#opening.delete(told.id);
      case "done":
        this.#answered(told.taken);
        return this.#sessions.get(told.id)?.answered(told);
      case "renewed":
        this.#answered(1);
        return this.#sessions.get(told.id)?.renewed(told.generation);
      case "saved":
        this.#answered(1);
        return this.#sessions.get(told.id)?.saved(told);
      case "close":
        return this.#sessions.get(told.id)?.closed(told.text);
      case "panic":
        return this.#sessions.get(told.id)?.panicked(told.number, told.text);
      case "ended": {
        // The frame that it has come to its end over.
        this.#answered(1);
        const session = this.#sessions.get(told.id);
        this.#sessions.delete(told.id);
        session?.ended(told.code, told.text);
      }
    }
  }

  /** Ends it, with everything that runs there. */
  stop(reason: unknown): void {
    this.#thread?.terminate();
    this.failed(reason);
  }

  failed(reason: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#thread?.terminate();
    this.#loading?.reject(reason);
    const text = `the thread of this session has ended: ${reasonText(reason)}`;
    for (const each of this.#opening.values()) each.reject(reason);
    const sessions = [...this.#sessions.values()];
    this.#sessions.clear();
    this.#died(this, reason);
    for (const session of sessions) session.ended("lost", text);
  }
}
