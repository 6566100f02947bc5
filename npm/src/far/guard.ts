/** What the caller's end does besides where the other end is not trusted to be there, nor it by the other end. */
import { DisconnectedError } from "../error.ts";
import { hold, releaseAll, tableOf } from "../reference/table.ts";
import { later } from "../timer.ts";
import { ENTRY, messageOf } from "../wire/frame.ts";
import { readString } from "../wire/reader.ts";
import { FROM_LIMIT, TO_FEED, TO_SETTLE } from "./entry.ts";
import type { Far } from "./far.ts";
import { writeThrown } from "./thrown.ts";

/** Has no entry leave `far` that may not: who wants to send it hears of that. `refuses`: why one of so many bytes may not. */
export function guardEntries(far: Far, refuses: (bytes: number) => string | undefined): void {
  const { frames, takes } = far;
  const put = frames.put.bind(frames);
  const lend = far.lend.bind(far);
  // Nothing is said ahead of what is not sent.
  far.lend = (length, slots, call) => {
    if (length === 0 || refuses(ENTRY + length) === undefined) lend(length, slots, call);
  };
  frames.put = (what, generation, id, argument, message, cells = []) => {
    const text = message === 0 ? undefined : refuses(ENTRY + message);
    if (text === undefined) return put(what, generation, id, argument, message, cells);
    if (what === TO_SETTLE || what === TO_FEED) {
      const error = new RangeError(text);
      const w = writeThrown(far, error);
      const thrown = messageOf(w);
      far.writers.push(w);
      const { slot } = hold(tableOf(far.life as NonNullable<Far["life"]>), error);
      return frames.putMessage(what, generation, id, slot, thrown, 0, thrown.length, [0, 0, 0]);
    }
    const call = far.calls.get(id);
    releaseAll(call?.slots ?? []);
    // Who makes an object does not know the call yet.
    later(() => far.calls.take(id)?.fail(new RangeError(`${call?.called}: ${text}`)));
  };
  takes[FROM_LIMIT] = ({ calls }, { id }, r) => {
    const call = calls.take(id);
    call?.fail(new DisconnectedError(`${call.called}: ${readString(r)}`, "limit", "no"));
  };
}

/** Fails the calls whose frames have not left: `left` of those that were sent since there were `before`. */
export function failUnsent({ calls }: Far, before: number, left: number, reason: DisconnectedError): void {
  const { message, code, cause } = reason;
  const unsent = calls.all().filter(({ sent }) => sent >= before + left);
  for (const call of unsent) call.fail(new DisconnectedError(message, code, "no", cause));
  for (const { number } of unsent) calls.take(number);
}
