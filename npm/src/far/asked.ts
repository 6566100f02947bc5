/** What Rust elsewhere asks of JavaScript: near's raw imports do it, of the values that are here. */
import type { AnyFunction, Entry, Life } from "../life.ts";
import { hold, release, tableOf } from "../reference/table.ts";
import { bigCellAt, cellAt, type Incoming } from "../wire/frame.ts";
import { openAt, readU32 } from "../wire/reader.ts";
import {
  FROM_CAUSE,
  FROM_DROP,
  FROM_END_REPLY,
  FROM_FUNCTION,
  FROM_GIVE,
  FROM_IMPORT,
  FROM_LOG,
  FROM_MAKE,
  FROM_METHOD,
  FROM_NUMBERS,
  Given,
  isNamed,
  MAKERS,
  Slots,
  Taken,
} from "./entry.ts";
import type { FarSpec, Part, Session } from "./session.ts";

/** Values of JavaScript's that Rust holds. */
export const referencePart: Part = {
  raw(far) {
    // Where the other end has slots of its own.
    const given = new Given();
    Object.assign(tableOf(far.life as Life), { free: new Slots(2, 2), given, taken: new Taken(given) });
    return {
      __ox_throw: (slot: number) => {
        far.thrown = slot;
      },
    };
  },
  asks: {
    [FROM_DROP](far, { id }, imports) {
      const slot = slotOf(far, id);
      far.named.delete(id);
      far.awaited?.feeds.delete(id);
      far.awaited?.waiters.delete(id);
      imports.drop?.(slot);
    },
    [FROM_GIVE](far, { id, argument }) {
      const table = tableOf(far.life as Life);
      table.given[argument] = table.entries[slotOf(far, id)]?.value;
    },
    [FROM_END_REPLY](_far, { id, argument }, imports) {
      imports.end_reply?.(id, argument);
    },
  },
};

/** Functions and methods that Rust calls. */
export const callbackPart: Part = {
  asks: {
    [FROM_NUMBERS](far, entry, imports) {
      const slot = slotOf(far, entry.id);
      const called = calledAt(far, slot);
      callWithNumbers(imports, slot, entry);
      heard(far, called);
    },
    [FROM_FUNCTION](far, { id, argument, at }, imports) {
      const slot = slotOf(far, id);
      const called = calledAt(far, slot);
      replied(far, argument, imports.call?.(slot, at), called);
    },
    [FROM_METHOD](far, entry, imports) {
      const slot = slotOf(far, entry.id);
      const called = calledAt(far, slot);
      replied(far, entry.argument, imports.call_method?.(slot, cellAt(entry, 0), entry.at), called);
    },
  },
};

/** Imports of the crate's. */
export const importPart: Part = {
  asks: {
    [FROM_IMPORT](far, entry, imports) {
      const [raw, isAsked, called, letters] = far.spec.rows[entry.id] as FarSpec["rows"][number];
      const cells = Array.from(letters, (letter, k) => (letter === "q" ? bigCellAt(entry, k) : cellAt(entry, k)));
      const result = imports[raw]?.(...cells, ...(entry.length > 0 ? [entry.at] : []));
      if (!isAsked) return heard(far, called);
      far.named.set(entry.argument, outcome(far, result));
    },
  },
};

/** Values of JavaScript's that Rust makes. */
export const makerPart: Part = {
  asks: {
    [FROM_MAKE](far, { id, argument, at }, imports) {
      far.named.set(id, imports[MAKERS[argument] as string]?.(at));
    },
    [FROM_CAUSE](far, { id, argument }, imports) {
      far.named.set(argument, imports.error_cause?.(slotOf(far, id)) ?? 0);
    },
  },
};

/** What Rust logs. */
export const logPart: Part = {
  asks: {
    [FROM_LOG](_far, { at }, imports) {
      imports.log?.(at);
    },
  },
};

/** Calls a function that takes numbers alone. */
function callWithNumbers(imports: Readonly<Record<string, AnyFunction>>, slot: number, entry: Incoming): void {
  switch (entry.count) {
    case 0:
      return imports.call0?.(slot);
    case 1:
      return imports.call1?.(slot, cellAt(entry, 0));
    default:
      return imports[`call${entry.count}`]?.(slot, ...cellsOf(entry));
  }
}

/** The slot that the serving end names, which is one of its own choice where it has named a value first. */
export function slotOf(far: Session, slot: number): number {
  return isNamed(slot) ? (far.named.get(slot) ?? 0) : slot;
}

function calledAt(far: Session, slot: number): string {
  const entry = tableOf(far.life as Life).entries[slot];
  return entry?.called ?? entry?.name ?? "callback";
}

/** A function has run that Rust does not wait for. */
function heard(far: Session, called: string): void {
  far.message = undefined;
  if (far.thrown !== 0 && far.life) far.fail(takeThrown(far), called);
}

/** A function has run that may have given a promise, whose slot lies in its reply. */
function replied(far: Session, named: number, address: number, called: string): void {
  far.message = undefined;
  if (far.thrown !== 0) return heard(far, called);
  if (!address) return;
  far.named.set(named, readU32(openAt(far.reader, address & ~3)));
}

/** The slot of what a call has given, or of a promise that rejects with what it has thrown. */
export function outcome(far: Session, slot: number): number {
  return far.thrown ? rejectedSlot(far, takeThrown(far)) : slot;
}

/** The slot of a promise that rejects, or of a stream that fails at once. */
export function rejectedSlot(far: Session, reason: unknown): number {
  const promise = Promise.reject(reason);
  promise.catch(() => {});
  const source = { write: () => {}, called: "", next: () => promise };
  return hold(tableOf(far.life as Life), promise, undefined, source).slot;
}

/** What the function that has just run has thrown. */
function takeThrown(far: Session): unknown {
  const table = tableOf(far.life as Life);
  const entry = table.entries[far.thrown] as Entry;
  far.thrown = 0;
  const { value } = entry;
  release(table, entry);
  return value;
}

function cellsOf(entry: Incoming): number[] {
  const cells: number[] = [];
  for (let k = 0; k < entry.count; k++) cells.push(cellAt(entry, k));
  return cells;
}
