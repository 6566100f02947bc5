/** What generated code of a door `./far` reads and writes in ways of its own. */
import { isFault, refusal, wrong } from "../fault.ts";
import { stage } from "../inbox.ts";
import { alive } from "../instance.ts";
import type { Hold, Instance, Life, Reader } from "../life.ts";
import { taken } from "../object/object.ts";
import { writePromise } from "../promise.ts";
import { ANSWER_OWN } from "../protocol.ts";
import { reply } from "../reply.ts";
import type { RustStream } from "../stream.ts";
import { bytesLeft } from "../wire/bytes.ts";
import { readU8 } from "../wire/reader.ts";
import { room } from "../wire/writer.ts";
import { FROM_CHANGED, MOST_AHEAD } from "./entry.ts";
import type { Part } from "./session.ts";

/** As `taken`, unless the answer of an async call says that Rust has refused them. */
export function takenUnlessOwn(r: Reader, ...holds: readonly Hold[]): void {
  const { at } = r;
  const isRefused = readU8(r) === ANSWER_OWN;
  r.at = at;
  if (!isRefused) taken(...holds);
}

/** What an export is that can only be where JavaScript is: it says why. */
export function nearFunction(called: string, reason: string): () => never {
  return () => {
    throw new TypeError(`${called}: near only: ${reason}`);
  };
}

/** How many items of a stream Rust may make before they are asked for, as the options of a call say. */
export function aheadOf(options: unknown, called: string): number | undefined {
  if (typeof options !== "object" || options === null) return undefined;
  const { ahead } = options as { ahead?: number | null };
  if (ahead === undefined || ahead === null) return undefined;
  if (!Number.isInteger(ahead) || ahead < 1 || ahead > MOST_AHEAD) {
    const fault = wrong(ahead, `a number of items, 1 to ${MOST_AHEAD}`, typeof ahead === "number");
    throw refusal(fault, called, "options.ahead");
  }
  return ahead;
}

/** Leaves a promise that rejects, where a function that gives one has thrown. */
export function rejectedReply(i: Instance, life: Life, error: unknown): number {
  alive(life);
  const w = stage(i);
  room(w);
  const reason = isFault(error) ? refusal(error, "callback()", "result") : error;
  writePromise(w, Promise.reject(reason), () => {});
  return reply(i, life, w);
}

/**
 * Puts what Rust has changed into the array `v` that `bytes` were of. `r` is at the beginning of the message, in which they
 * lie at `at`.
 */
export function copyChanged(r: Reader, bytes: Uint8Array, at: number, v: unknown): void {
  const left = bytesLeft(bytes, v);
  if (left.length < bytes.length) throw new TypeError("an array that Rust has changed is gone, or is shorter now");
  const start = r.at + at;
  left.set(r.bytes.subarray(start, start + left.length));
}

/** Messages that Rust may change. */
export const changePart: Part = {
  takes: {
    [FROM_CHANGED](far, { id, at }, r) {
      const call = far.calls.get(id);
      r.at = at;
      try {
        call?.changed?.(r);
      } catch (error) {
        call?.fail(error);
      }
    },
  },
};

/** What `for await` takes of a stream that a call will give. */
export function laterStream<T>(stream: Promise<RustStream<T>>): AsyncIterableIterator<T> {
  stream.catch(() => {});
  return {
    next: async () => (await stream).next(),
    return: async (value?: unknown) => (await stream).return(value) as Promise<IteratorReturnResult<undefined>>,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
