/** Functions and futures of Rust elsewhere that answers hold. */
import type { Writer } from "../life.ts";
import type { ReadAnswer } from "./call.ts";
import { FROM_TASK, TO_CANCEL_TASK, TO_DROP_FUNCTION, TO_FUNCTION } from "./entry.ts";
import { telling } from "./place.ts";
import type { Part, Session } from "./session.ts";

/** Calls the function of that number. `message`: where its arguments lie, or 0. */
export function callHeld<T>(far: Session, id: number, read: ReadAnswer<T>, message: number, w?: Writer): Promise<T> {
  return far.ask("RustFunction", read, (call) => far.post(call, TO_FUNCTION, id, undefined, message, true, w));
}

export const functionPart: Part = {
  raw: (far) => ({ __ox_drop_function: telling(far, TO_DROP_FUNCTION) }),
};

export const futurePart: Part = {
  raw: (far) => ({ __ox_cancel: telling(far, TO_CANCEL_TASK) }),
  asks: {
    [FROM_TASK](far, { id }, _imports, r) {
      far.message = undefined;
      far.life?.tasks?.get(id)?.settle(r);
    },
  },
};
