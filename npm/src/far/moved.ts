/** A session goes on elsewhere, without what Rust had made where it was: what its client hears of that. */
import { DisconnectedError } from "../error.ts";
import type { Reader } from "../life.ts";
import type { Incoming } from "../wire/frame.ts";
import { readU32 } from "../wire/reader.ts";
import type { Session } from "./session.ts";

/** Takes `FROM_MOVED`. A function by itself: bundlers keep an object with such a key where nobody uses it. */
export function takeMoved(far: Session, _: Incoming, r: Reader): void {
  const text = `${far.spec.name}: its session has moved to another server`;
  const error = new DisconnectedError(text, "lost", "unknown");
  if (far.raw) far.leave(error);
  for (let k = readU32(r); k > 0; k--) far.calls.take(readU32(r))?.fail(error);
  // Calls that had not begun go on there, which may ask for something at once.
  if (far.calls.size > 0) far.awake();
}
