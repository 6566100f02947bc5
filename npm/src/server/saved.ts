/** What is kept of a session while no server has it. */
import { joinParts, splitParts } from "../wire/parts.ts";
import { principalText } from "./principal.ts";

/**
 * Where servers keep sessions that move: what one has put there, another takes, once.
 *
 * @example
 * ```ts
 * import type { SessionStore } from "oxbridge/server";
 *
 * const kept = new Map<string, Uint8Array>();
 * export const store: SessionStore = {
 *   put: (key, session) => void kept.set(key, session),
 *   take(key) {
 *     const session = kept.get(key);
 *     kept.delete(key);
 *     return session;
 *   },
 * };
 * ```
 */
export interface SessionStore {
  /**
   * Keeps a session.
   *
   * @param key 64 hexadecimal digits, no secret.
   * @param session Its bytes, with what clients have sent and were sent: as secret as that.
   * @param milliseconds How long it is to be kept.
   */
  put(key: string, session: Uint8Array, milliseconds: number): unknown;
  /** Gives a session, and keeps it no longer. */
  take(key: string): Uint8Array | undefined | PromiseLike<Uint8Array | undefined>;
}

/** A session that no server has. */
export interface SavedSession {
  readonly assembly: string;
  readonly signature: string;
  /** What says whose it is. */
  readonly principal: string;
  readonly page: number;
  readonly generation: number;
  /** When it was saved, in milliseconds since 1970, and how long it is good. */
  readonly at: number;
  readonly for: number;
  /** The keys by which it is kept. */
  readonly keys: readonly string[];
  /** Calls that had begun and have not come to an end. */
  readonly calls: readonly number[];
  /** How many frames of its client's were taken, and the number of the last one that it was sent. */
  readonly received: number;
  readonly sent: number;
  /** Frames that its client has not acknowledged, the last of which has that number. */
  readonly frames: readonly ArrayBuffer[];
  /** What Rust gave. */
  readonly state: Uint8Array<ArrayBuffer>;
}

const FORM = 1;

export function bytesOfSession({ frames, state, ...saved }: SavedSession): Uint8Array<ArrayBuffer> {
  return joinParts({ form: FORM, ...saved }, [state, ...frames.map((frame) => new Uint8Array(frame))]);
}

/** What such bytes say. Throws if they are none. */
export function sessionOfBytes(bytes: Uint8Array): SavedSession {
  const { told, parts } = splitParts(bytes);
  const { form, ...saved } = told;
  if (form !== FORM) throw new Error(`a session was saved in form ${form}, and this server knows form ${FORM}`);
  const [state, ...frames] = parts;
  return { ...saved, state, frames: frames.map(({ buffer }) => buffer) } as unknown as SavedSession;
}

/** Whether a session was saved for this client, by that package, and not too long ago. */
export function isOf(saved: SavedSession, assembly: string, signature: string, principal: unknown): boolean {
  const text = principalText(principal);
  return (
    saved.assembly === assembly &&
    saved.signature === signature &&
    saved.principal === text &&
    Date.now() < saved.at + saved.for
  );
}
