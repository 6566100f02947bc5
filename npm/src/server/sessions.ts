/** The sessions of a server, and who may come back to them. */
import type { ServerLimits } from "./limits.ts";
import type { SessionStats } from "./metrics.ts";
import type { ClientSessionOfServer, SessionEvents } from "./session.ts";

export class Sessions implements SessionEvents {
  readonly #limits: ServerLimits;
  readonly #events: SessionEvents;
  readonly #all = new Set<ClientSessionOfServer>();
  /** By the hashes of their tokens. */
  readonly #byHash = new Map<string, ClientSessionOfServer>();
  /** Those without a client, from the one that has waited longest. */
  readonly #detached = new Set<ClientSessionOfServer>();
  readonly count: SessionEvents["count"];
  readonly panicked: SessionEvents["panicked"];

  constructor(limits: ServerLimits, events: SessionEvents) {
    this.#limits = limits;
    this.#events = events;
    this.count = events.count;
    this.panicked = events.panicked;
  }

  get size(): number {
    return this.#all.size;
  }

  all(): ClientSessionOfServer[] {
    return [...this.#all];
  }

  add(session: ClientSessionOfServer): void {
    this.#all.add(session);
  }

  /**
   * The session that a token leads to. Each is used once; the one that was used last is good until its client has shown
   * that it knows the next one, since what told it may be lost.
   */
  find(hash: string): ClientSessionOfServer | undefined {
    const session = this.#byHash.get(hash);
    return session?.host.isKnown && session.tokens.at(-1) !== hash ? undefined : session;
  }

  /** Has another token lead to a session, in place of the one that was used. */
  renew(session: ClientSessionOfServer, hash: string, used?: string): void {
    const { tokens } = session;
    for (const each of tokens.splice(0)) if (each !== used) this.#byHash.delete(each);
    for (const each of used === undefined ? [hash] : [used, hash]) {
      tokens.push(each);
      this.#byHash.set(each, session);
    }
  }

  changed(...event: Parameters<SessionEvents["changed"]>): void {
    const [session, state] = event;
    this.#detached.delete(session);
    if (state === "closed") {
      this.#all.delete(session);
      for (const hash of session.tokens.splice(0)) this.#byHash.delete(hash);
    }
    this.#events.changed(...event);
    if (state !== "detached") return;
    this.#detached.add(session);
    this.#evict();
  }

  /** Ends those that have waited longest, if too many wait, or too much for them. */
  #evict(): void {
    let bytes = 0;
    for (const { host } of this.#detached) bytes += host.held;
    for (const session of [...this.#detached]) {
      if (this.#detached.size <= this.#limits.detached && bytes <= this.#limits.detachedBytes) return;
      bytes -= session.host.held;
      session.host.close("lost", "too many sessions wait for their clients");
    }
  }

  stats(): SessionStats {
    const all = this.all();
    return {
      sessions: { open: all.length - this.#detached.size, detached: this.#detached.size },
      waiting: all.reduce((sum, { waiting }) => sum + waiting, 0),
      memory: all.reduce((sum, { memory }) => sum + memory, 0),
      held: all.reduce((sum, { host }) => sum + host.held, 0),
    };
  }
}
