/** What comes from where Rust runs: answers of calls, and calls of JavaScript. */
import { RustPanicError, StaleObjectError } from "../error.ts";
import type { AnyFunction, Entry, Life, Raw, Reader } from "../life.ts";
import { throwFaultOf } from "../outbox.ts";
import { hold, release, tableOf } from "../reference/table.ts";
import { cellAt, type Incoming } from "../wire/frame.ts";
import { openAt, readString, readU32 } from "../wire/reader.ts";
import type { Call } from "./call.ts";
import {
  FROM_ABORT,
  FROM_ANSWER,
  FROM_CANCELLED,
  FROM_CAUSE,
  FROM_CHANGED,
  FROM_DROP,
  FROM_END_REPLY,
  FROM_ERROR,
  FROM_FUNCTION,
  FROM_GIVE,
  FROM_IMPORT,
  FROM_ITEMS,
  FROM_LOG,
  FROM_LOST,
  FROM_MAKE,
  FROM_METHOD,
  FROM_NUMBERS,
  FROM_PANIC,
  FROM_PULL,
  FROM_REFUSAL,
  FROM_RESTARTED,
  FROM_STALE,
  FROM_TASK,
  FROM_WATCH,
  isNamed,
  MAKERS,
} from "./entry.ts";
import type { FarSpec, Session } from "./session.ts";

/** Takes an entry from where Rust runs. */
export function takeEntry(far: Session, entry: Incoming): void {
  const { what, id, argument } = entry;
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
    case FROM_REFUSAL: {
      const call = far.calls.take(id);
      if (!call) return;
      far.message = r;
      try {
        return throwFaultOf(far, { __ox_fault: () => entry.at } as unknown as Raw, call.called, call);
      } catch (error) {
        return call.fail(error);
      }
    }
    case FROM_STALE: {
      const call = far.calls.take(id);
      return call?.fail(
        new StaleObjectError(`${call.called}: an argument belongs to an instance of ${far.spec.name} that is gone`),
      );
    }
    case FROM_CHANGED: {
      const call = far.calls.get(id);
      r.at = entry.at;
      try {
        return call?.changed?.(r);
      } catch (error) {
        return call?.fail(error);
      }
    }
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
  // Only what lives is told of anything.
  const { life } = far;
  if (entry.generation !== (far.generation & 0xffff) || !life?.raw) return;
  const { oxbridge } = life.imports as { oxbridge: Record<string, AnyFunction> };
  switch (what) {
    case FROM_TASK:
      return life.tasks?.get(id)?.settle(r);
    case FROM_GIVE: {
      const table = tableOf(life);
      const { given } = table;
      // As if those between had been taken.
      while (given.length < argument) given.push(table);
      given[argument] = table.entries[slotOf(far, id)]?.value;
      return;
    }
  }
  try {
    return invoke(far, entry, life, oxbridge, r);
  } catch (error) {
    // What was called has ended the generation that called it.
    if (life.dead === undefined) throw error;
  }
}

/** Reads what a call came to, with the streams that it gives. */
function answered(far: Session, call: Call | undefined, r: Reader): void {
  if (!call) return;
  far.ahead.limit = call.ahead;
  call.settle(r);
  far.ahead.limit = undefined;
}

/** What Rust asks of JavaScript. */
function invoke(far: Session, entry: Incoming, life: Life, imports: Record<string, AnyFunction>, r: Reader): void {
  const { what, id, argument, at } = entry;
  const slot = slotOf(far, id);
  far.message = entry.length > 0 ? r : undefined;
  switch (what) {
    case FROM_NUMBERS: {
      const called = calledAt(life, slot);
      callWithNumbers(imports, slot, entry);
      return heard(far, called);
    }
    case FROM_FUNCTION: {
      const called = calledAt(life, slot);
      return replied(far, argument, imports.call?.(slot, at), called);
    }
    case FROM_METHOD: {
      const called = calledAt(life, slot);
      return replied(far, argument, imports.call_method?.(slot, cellAt(entry, 0), at), called);
    }
    case FROM_IMPORT: {
      const [raw, isAsked, called] = far.spec.rows[id] as FarSpec["rows"][number];
      const cells = cellsOf(entry);
      const result = imports[raw]?.(...cells, ...(entry.length > 0 ? [at] : []));
      if (!isAsked) return heard(far, called);
      return void far.named.set(argument, far.thrown ? rejected(far, life) : result);
    }
    case FROM_WATCH:
      return imports.watch?.(slot, argument);
    case FROM_PULL:
      return imports.pull?.(slot, argument);
    case FROM_ABORT:
      return imports.abort?.(slot);
    case FROM_DROP:
      far.named.delete(id);
      return imports.drop?.(slot);
    case FROM_ITEMS:
      far.message = undefined;
      return far.ahead.arrive(id, r, at, life);
    case FROM_MAKE:
      return void far.named.set(id, imports[MAKERS[argument] as string]?.(at));
    case FROM_CAUSE:
      return void far.named.set(argument, imports.error_cause?.(slot) ?? 0);
    case FROM_END_REPLY:
      return imports.end_reply?.(id, argument);
    case FROM_LOG:
      return imports.log?.(at);
  }
}

/** Calls a function that takes numbers alone. */
function callWithNumbers(imports: Record<string, AnyFunction>, slot: number, entry: Incoming): void {
  switch (entry.count) {
    case 0:
      return imports.call0?.(slot);
    case 1:
      return imports.call1?.(slot, cellAt(entry, 0));
    default:
      return imports[`call${entry.count}`]?.(slot, ...cellsOf(entry));
  }
}

function slotOf(far: Session, slot: number): number {
  return isNamed(slot) ? (far.named.get(slot) ?? 0) : slot;
}

function calledAt(life: Life, slot: number): string {
  const entry = tableOf(life).entries[slot];
  return entry?.called ?? entry?.name ?? "callback";
}

/** A function has run that Rust does not wait for. */
function heard(far: Session, called: string): void {
  far.message = undefined;
  const { life } = far;
  if (far.thrown === 0 || !life) return;
  const { entries } = tableOf(life);
  const entry = entries[far.thrown] as Entry;
  const { value } = entry;
  far.thrown = 0;
  release(tableOf(life), entry);
  far.fail(value, called);
}

/** A function has run that may have given a promise, whose slot lies in its reply. */
function replied(far: Session, named: number, address: number, called: string): void {
  far.message = undefined;
  if (far.thrown !== 0) return heard(far, called);
  if (!address) return;
  const at = address & ~3;
  far.named.set(named, readU32(openAt(far.reader, at)));
}

/** The slot of a promise that rejects with what was thrown. */
function rejected(far: Session, life: Life): number {
  const table = tableOf(life);
  const entry = table.entries[far.thrown] as Entry;
  far.thrown = 0;
  const { value } = entry;
  release(table, entry);
  const promise = Promise.reject(value);
  promise.catch(() => {});
  return hold(table, promise, undefined, { write: () => {}, called: "" }).slot;
}

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
  const { life, raw } = far;
  if (life && raw) {
    life.dead = death;
    far.died(death, raw);
    far.named.clear();
    far.ahead.clear();
  }
  for (const call of calls) far.calls.take(call)?.fail(death);
  // The other end goes on with the calls that it had not begun, and may ask for something at once.
  if (far.calls.size > 0 && far.options.panic !== "fault") far.awake();
}

function cellsOf(entry: Incoming): number[] {
  const cells: number[] = [];
  for (let k = 0; k < entry.count; k++) cells.push(cellAt(entry, k));
  return cells;
}
