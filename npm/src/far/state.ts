/** What Rust has of a session, which goes where the session goes on. */
import { pop, put } from "../inbox.ts";
import { guarded } from "../instance.ts";
import type { AnyFunction, Instance } from "../life.ts";
import { open } from "../outbox.ts";
import { ANSWER_ERROR } from "../protocol.ts";
import { copyGiven, messageOfBytes } from "../wire/frame.ts";
import { readString, readU8 } from "../wire/reader.ts";
import type { ServedState } from "./served.ts";

/** What Rust gives of its session. */
export function saveState(i: Instance, { save }: ServedState): Uint8Array<ArrayBuffer> {
  const raw = i.raw ?? i.awake();
  const at = guarded(i, raw, () => (raw[save] as AnyFunction)() as number) >>> 0;
  const state = copyGiven(i.look(), at);
  guarded(i, raw, () => raw.__ox_release());
  return state;
}

/** Gives it back to Rust, in a fresh instance. Throws if Rust does not take it. */
export function restoreState(i: Instance, { restore, error }: ServedState, state: Uint8Array): void {
  const raw = i.raw ?? i.awake();
  const message = messageOfBytes(state);
  const at = put(i, message, 0, message.length);
  const result = guarded(i, raw, () => (raw[restore] as AnyFunction)(at) as number);
  pop(i, at);
  if (!error) return;
  const r = open(i, result >>> 0);
  const tag = readU8(r);
  if (tag === 0) return;
  throw new Error(tag === ANSWER_ERROR && error === "text" ? readString(r) : "its state was refused");
}
