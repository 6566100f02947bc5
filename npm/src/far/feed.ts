/**
 * Promises and streams of JavaScript's that Rust elsewhere waits for. Of a stream, some items are sent ahead, so that not
 * each of them waits for a way there and back.
 */
import { stage } from "../inbox.ts";
import type { AnyFunction, Life, Source } from "../life.ts";
import { tableOf } from "../reference/table.ts";
import { later } from "../timer.ts";
import { messageLength, messageOf, putAhead } from "../wire/frame.ts";
import { openAt, readU8 } from "../wire/reader.ts";
import { room, writeString } from "../wire/writer.ts";
import { slotOf } from "./asked.ts";
import { FROM_ABORT, FROM_PULL, FROM_WATCH, MOST_NAMES, TO_FEED, TO_NAME, TO_SETTLE } from "./entry.ts";
import type { Awaited, Feed, Part, Session } from "./session.ts";
import { writeThrown } from "./thrown.ts";

/** Near's imports wait by the slots, those of streams with this bit, which no slot has. */
const STREAM = 0x80000000;

export const waitPart: Part = {
  raw(far) {
    far.awaited = { waiters: new Map(), feeds: new Map(), names: new Map() };
    return {
      __ox_settled: (waiter: number, address: number, thrown: number) => tellSettled(far, waiter, address, thrown),
    };
  },
  asks: {
    [FROM_WATCH](far, { id, argument }, imports) {
      far.awaited?.waiters.set(id, argument);
      imports.watch?.(slotOf(far, id), id);
    },
    [FROM_PULL](far, { id, argument }) {
      const { feeds } = far.awaited as Awaited;
      const feed = feeds.get(id) ?? { room: 0, isBusy: false };
      feeds.set(id, feed);
      feed.room += argument;
      pullNext(far, id, feed);
    },
    [FROM_ABORT](far, { id }, imports) {
      imports.abort?.(slotOf(far, id));
    },
  },
};

/** One item after the other: what is no generator need not bear being asked for two at once. */
function pullNext(far: Session, id: number, feed: Feed): void {
  if (feed.room === 0 || feed.isBusy || far.awaited?.feeds.get(id) !== feed) return;
  feed.room--;
  feed.isBusy = true;
  importsAt(far).pull?.(slotOf(far, id), id + STREAM);
}

/** What Rust waits for has come. */
function tellSettled(far: Session, waiter: number, address: number, thrown: number): void {
  const { waiters, feeds } = far.awaited as Awaited;
  if (waiter < STREAM) {
    putArrived(far, TO_SETTLE, waiters.get(waiter) as number, waiter, address, thrown);
    return void waiters.delete(waiter);
  }
  const id = waiter - STREAM;
  const isMore = putArrived(far, TO_FEED, id, id, address, thrown);
  const feed = feeds.get(id);
  if (!feed) return;
  feed.isBusy = false;
  if (isMore) later(() => pullNext(far, id, feed));
  // Rust asks again, if it wants to.
  else feed.room = 0;
}

/** Puts what has come to what is in the slot `id`, and says whether more may come. */
function putArrived(far: Session, what: number, to: number, id: number, address: number, thrown: number): boolean {
  const { frames, generation } = far;
  const table = tableOf(far.life as Life);
  if (thrown !== 0) {
    const w = writeThrown(far, table.entries[thrown]?.value);
    const message = messageOf(w);
    frames.putMessage(what, generation, to, thrown, message, 0, message.length, [0, 0, 0]);
    far.writers.push(w);
    far.schedule();
    return false;
  }
  const isNumbered = (address & 2) !== 0;
  const slots = isNumbered ? table.replied : undefined;
  const number = isNumbered ? importsAt(far).begin_reply?.() : 0;
  const at = address & ~3;
  const length = address ? messageLength(far.reader.view, at) : 0;
  const isMore = what === TO_FEED && readU8(openAt(far.reader, at)) === 0;
  const source = table.entries[slotOf(far, id)]?.source;
  const name = source ? nameIn(far, source, length) : 0;
  far.lend(length, slots);
  far.put(what, generation, to, 0, length, [number, name, what === TO_FEED ? indexIn(source) : id]);
  return isMore;
}

/** A stream as near has it. */
interface Indexed extends Source {
  readonly of?: string | undefined;
  readonly index?: number;
}

/** The number of what messages call a promise, or a stream, which the other end is told the first time. */
function nameIn(far: Session, { called, name = "result", of = name }: Indexed, length: number): number {
  const { names } = far.awaited as Awaited;
  const text = `${called}: \`${of}`;
  const known = names.get(text);
  if (known !== undefined || names.size === MOST_NAMES) return known ?? 0;
  names.set(text, names.size + 1);
  putAhead(far.frames, length, () => {
    const w = stage(far);
    room(w);
    writeString(w, text);
    const message = messageOf(w);
    far.writers.push(w);
    far.frames.putMessage(TO_NAME, far.generation, names.size, 0, message, 0, message.length);
  });
  return names.size;
}

/** Which item of a parameter or a field has come last, from 1; 0 for those that have no number. */
function indexIn(source: Indexed | undefined): number {
  return source?.of === undefined ? 0 : (source.index ?? 0);
}

function importsAt(far: Session): Readonly<Record<string, AnyFunction>> {
  const { imports } = far.life as Life;
  return (imports as { oxbridge: Readonly<Record<string, AnyFunction>> }).oxbridge;
}
