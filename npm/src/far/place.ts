/** What stands for the exports of a module that runs elsewhere: each of them tells the other end. */
import type { AnyFunction, Life } from "../life.ts";
import { tableOf } from "../reference/table.ts";
import { messageLength, messageOf } from "../wire/frame.ts";
import { TO_CANCEL_TASK, TO_DROP_FUNCTION, TO_DROP_OBJECT, TO_DROP_STREAM, TO_SETTLE } from "./entry.ts";
import type { Session } from "./session.ts";
import { writeThrown } from "./thrown.ts";

/** Room in a frame for the cells of an entry, beside the message that is written before it is known how many. */
export const CELLS = 512;

/** The raw exports of the next generation of `far`. */
export function rawElsewhere(far: Session): Record<string, unknown> {
  const { frames } = far;
  const generation = far.generation + 1;
  const tell = (what: number) => (id: number) => far.put(what, generation, id, 0, 0);
  return {
    memory: {
      get buffer() {
        return frames.bytes.buffer;
      },
    },
    __ox_alloc: (bytes: number) => {
      frames.reserve(bytes + CELLS, 0, far.top);
      return frames.place;
    },
    __ox_free: () => {},
    __ox_boot: () => {},
    __ox_release: () => {},
    __ox_fault: () => 0,
    __ox_run: () => {},
    __ox_throw: (slot: number) => {
      far.thrown = slot;
    },
    __ox_drop_object: tell(TO_DROP_OBJECT),
    __ox_drop_function: tell(TO_DROP_FUNCTION),
    __ox_drop_stream: (id: number) => {
      far.ahead.delete(id);
      tell(TO_DROP_STREAM)(id);
    },
    __ox_cancel: (id: number) => {
      if (!far.ahead.cancel(id)) tell(TO_CANCEL_TASK)(id);
    },
    __ox_stream_next: (id: number) => {
      const next = far.ahead.next(id);
      // Somebody waits now, though nothing may have to be sent.
      far.schedule();
      if (typeof next === "number") return next;
      far.message = next;
      return 0;
    },
    __ox_settled: (waiter: number, address: number, thrown: number) => settled(far, waiter, address, thrown),
  };
}

/** What Rust waited for has come. */
function settled(far: Session, waiter: number, address: number, thrown: number): void {
  const life = far.life as Life;
  const { oxbridge } = life.imports as { oxbridge: Record<string, AnyFunction> };
  if (thrown !== 0) {
    const w = writeThrown(far, tableOf(life).entries[thrown]?.value);
    const message = messageOf(w);
    far.frames.putMessage(TO_SETTLE, far.generation, waiter, thrown, message, 0, message.length, [0]);
    far.writers.push(w);
    return far.schedule();
  }
  const number = address & 2 ? oxbridge.begin_reply?.() : 0;
  const length = address ? messageLength(far.reader.view, address & ~3) : 0;
  far.tellPromised(length);
  far.put(TO_SETTLE, far.generation, waiter, 0, length, [number]);
}
