/** What a server lets its clients have. */
import type { HostLimits } from "../session/host.ts";
import { ENTRY_LIMIT, frameLimit, QUEUE_LIMIT, RETAINED_LIMIT } from "../session/limits.ts";

/** Limits of a server. */
export interface ServerLimits {
  /** Sessions at once, also those that wait for their clients. @default 1000 */
  readonly sessions: number;
  /** Sessions that wait for their clients; those that have waited longest are ended first. @default 100 */
  readonly detached: number;
  /** How long a session waits for its client, in milliseconds. @default 180_000 */
  readonly detachedFor: number;
  /** Bytes that detached sessions keep for their clients, all together. @default 256 MiB */
  readonly detachedBytes: number;
  /** Instances that start at once; more wait for their turn. @default 64 */
  readonly opening: number;
  /** Sockets that have not said whose they are; those that have waited longest are ended first. @default 1024 */
  readonly handshakes: number;
  /** How long one may take to say so, in milliseconds. @default 10_000 */
  readonly handshakeFor: number;
  /** Sockets from one address within a second, on average; ten times as many at once. @default 100 */
  readonly dials: number;
  /** Bytes of one call with its message, or of one answer. @default 1 MiB */
  readonly entry: number;
  /** Bytes that wait for a client to take them, before its session is ended. @default 16 MiB */
  readonly queue: number;
  /** Calls of a session that wait for their futures. @default 1024 */
  readonly calls: number;
  /** Values of JavaScript's, objects, streams and names of a session, each by itself. @default 16_384 */
  readonly values: number;
  /** Bytes of memory of the Rust of a session. @default 256 MiB */
  readonly memory: number;
  /** Calls of a session within a second, on average; more wait. @default no limit */
  readonly callsPerSecond: number;
  /** Bytes that a session sends within a second, on average; more wait. @default no limit */
  readonly bytesPerSecond: number;
  /** How long a call may keep its thread, in milliseconds, before the thread is ended with its sessions. @default no limit */
  readonly callFor: number;
}

export const SERVER_LIMITS: ServerLimits = {
  sessions: 1000,
  detached: 100,
  detachedFor: 180_000,
  detachedBytes: 256 << 20,
  opening: 64,
  handshakes: 1024,
  handshakeFor: 10_000,
  dials: 100,
  entry: ENTRY_LIMIT,
  queue: QUEUE_LIMIT,
  calls: 1024,
  values: 16_384,
  memory: 256 << 20,
  callsPerSecond: Number.POSITIVE_INFINITY,
  bytesPerSecond: Number.POSITIVE_INFINITY,
  callFor: Number.POSITIVE_INFINITY,
};

/** What the channel of a session is held to. */
export function channelLimits({ entry, queue, detachedFor }: ServerLimits): HostLimits {
  return { retained: RETAINED_LIMIT, queue: queue, frame: frameLimit(entry), detached: detachedFor };
}

/** How much a client may send that is not done with: it waits by itself before that. */
export function unreadLimit({ entry }: ServerLimits): number {
  return RETAINED_LIMIT + frameLimit(entry);
}

/** Lets so many pass within a second, on average. */
export class Bucket {
  readonly #rate: number;
  readonly #most: number;
  #level: number;
  #at: number;

  constructor(rate: number, most: number, now: number) {
    this.#rate = rate;
    this.#most = most;
    this.#level = most;
    this.#at = now;
  }

  /** Takes so much, and gives in how many milliseconds there is as much again as was taken. */
  take(amount: number, now: number): number {
    if (this.#rate === Number.POSITIVE_INFINITY) return 0;
    this.#level = Math.min(this.#most, this.#level + ((now - this.#at) / 1000) * this.#rate) - amount;
    this.#at = now;
    return this.#level >= 0 ? 0 : (-this.#level / this.#rate) * 1000;
  }

  /** Whether it is as if nothing was ever taken. */
  isFull(now: number): boolean {
    return this.#level + ((now - this.#at) / 1000) * this.#rate >= this.#most;
  }
}
