/** What comes from where Rust runs: what calls came to, what is asked of JavaScript, and the ends of generations. */
import { RustPanicError, StaleObjectError } from "../error.ts";
import type { AnyFunction, Raw, Reader } from "../life.ts";
import { throwFaultOf } from "../outbox.ts";
import type { Incoming } from "../wire/frame.ts";
import { openAt, readString, readU32 } from "../wire/reader.ts";
import type { Call } from "./call.ts";
import {
  FROM_ANSWER,
  FROM_CANCELLED,
  FROM_ERROR,
  FROM_LOST,
  FROM_PANIC,
  FROM_REFUSAL,
  FROM_RESTARTED,
  FROM_STALE,
} from "./entry.ts";
import type { Part, Session } from "./session.ts";

/** Takes an entry from where Rust runs. */
export function takeEntry(far: Session, entry: Incoming): void {
  const { what, id } = entry;
  const r = far.arrived;
  r.bytes = entry.bytes;
  r.view = entry.view;
  if (entry.length > 0) openAt(r, entry.at);
  else r.at = entry.cells;
  if (what === FROM_LOST) throw new Error(`${readString(r)}: ${readString(r)}`);
  if (far.isDeaf) {
    if (what === FROM_RESTARTED) far.isDeaf = false;
    return;
  }
  switch (what) {
    case FROM_ANSWER:
      return answered(far, far.calls.take(id), r);
    case FROM_CANCELLED:
      return void far.calls.take(id);
    case FROM_ERROR: {
      const name = readString(r);
      const type = [TypeError, RangeError].find((each) => each.name === name) ?? Error;
      return far.calls.take(id)?.fail(new type(readString(r)));
    }
    case FROM_PANIC:
      return panicked(far, r);
  }
  const take = far.takes[what];
  if (take) return take(far, entry, r);
  // Only what lives is told of anything.
  const { life } = far;
  if (entry.generation !== (far.generation & 0xffff) || !life?.raw) return;
  const { oxbridge } = life.imports as { oxbridge: Record<string, AnyFunction> };
  far.message = entry.length > 0 ? r : undefined;
  try {
    far.asks[what]?.(far, entry, oxbridge, r);
  } catch (error) {
    // What was called has ended the generation that called it.
    if (life.dead === undefined) throw error;
  }
}

/** Reads what a call came to. */
function answered(far: Session, call: Call | undefined, r: Reader): void {
  far.answered = call;
  call?.settle(r);
  far.answered = undefined;
}

/** Calls that name something of one generation. */
export const stalePart: Part = {
  takes: {
    [FROM_STALE](far, { id }) {
      const call = far.calls.take(id);
      const text = `an argument belongs to an instance of ${far.spec.name} that is gone`;
      call?.fail(new StaleObjectError(`${call.called}: ${text}`));
    },
  },
};

/** Refusals of Rust's. */
export const refusalPart: Part = {
  takes: {
    [FROM_REFUSAL](far, { id, at }, r) {
      const call = far.calls.take(id);
      if (!call) return;
      far.message = r;
      try {
        throwFaultOf(far, { __ox_fault: () => at } as unknown as Raw, call.called, call);
      } catch (error) {
        call.fail(error);
      }
    },
  },
};

/** The generation of the serving end has ended, and the calls with it that it had begun. */
function panicked(far: Session, r: Reader): void {
  const text = readString(r);
  const file = readString(r);
  const stack = readString(r);
  const line = readU32(r);
  const column = readU32(r);
  const calls = Array.from({ length: readU32(r) }, () => readU32(r));
  const death = new RustPanicError(text, file || undefined, line || undefined, column || undefined);
  if (stack) Object.defineProperty(death, "stack", { value: stack, configurable: true, writable: true });
  if (far.raw) {
    far.death = death;
    far.leave(death);
    try {
      far.options.onPanic?.(death);
    } catch (thrown) {
      // Calls get the panic. What its observer throws must not end the program.
      console.error(thrown);
    }
  }
  for (const call of calls) far.calls.take(call)?.fail(death);
  // The other end goes on with the calls that it had not begun, and may ask for something at once.
  if (far.calls.size > 0 && far.options.panic !== "fault") far.awake();
}
