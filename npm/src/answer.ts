/** What JavaScript answers when Rust has called it. The twin is `crate/src/import.rs`. */

import { refusal, shown, wrong } from "./fault.ts";
import { allocate, copy, firstBlock, stage } from "./inbox.ts";
import { alive } from "./instance.ts";
import type { Instance, Life, Raw, Writer } from "./life.ts";
import { open } from "./outbox.ts";
import { forget, hold, tableOf } from "./reference/table.ts";
import { readString } from "./wire/reader.ts";
import { writeString, writeStringAt } from "./wire/writer.ts";

/** Leaves a message for Rust, which reads it before anything else happens, and gives its address. */
export function answer(i: Instance, life: Life, w: Writer): number {
  alive(life);
  const size = w.at + w.textAt;
  const raw = i.raw as Raw;
  if (i.end === 0) firstBlock(i, raw);
  if (i.top + size <= i.end) {
    copy(i, w, i.top);
    return i.top;
  }
  const at = allocate(i, raw, size);
  copy(i, w, at);
  // Rust frees it.
  return at | 1;
}

/** Leaves a message of one string. */
export function answerString(i: Instance, life: Life, v: unknown): number {
  alive(life);
  if (typeof v !== "string") throw wrong(v, "a string");
  if (i.top + 16 + v.length * 3 > i.end) {
    const w = stage(i);
    writeString(w, v);
    return answer(i, life, w);
  }
  i.look();
  writeStringAt(i.writer, i.top, v);
  return i.top;
}

/** Tells Rust what a function has thrown, or what was wrong with its result. */
export function thrown(i: Instance, life: Life, error: unknown, called: string, w?: Writer): number {
  forget(w);
  alive(life);
  const { slot } = hold(tableOf(life), refusal(error, called, "result"));
  (i.raw as Raw).__ox_throw(slot);
  return 0;
}

/** Raw import: the name, the message or the stack of a value that was thrown, or 0. */
export function errorText(i: Instance, life: Life): (slot: number, which: number) => number {
  const { entries } = tableOf(life);
  return (slot, which) => {
    const error = entries[slot]?.value;
    const text = propertyOfError(error, ["name", "message", "stack"][which] as string);
    alive(life);
    if (typeof text === "string") return answerString(i, life, text);
    if (which !== 1) return 0;
    return answerString(i, life, typeof error === "string" ? error : shown(error));
  };
}

/** Raw import: the slot of the cause of an error, or 0. */
export function errorCause(_i: Instance, life: Life): (slot: number) => number {
  const table = tableOf(life);
  return (slot) => {
    const cause = propertyOfError(table.entries[slot]?.value, "cause");
    alive(life);
    return cause === undefined ? 0 : hold(table, cause).slot;
  };
}

function propertyOfError(error: unknown, key: string): unknown {
  if ((typeof error !== "object" || error === null) && typeof error !== "function") return undefined;
  try {
    return (error as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** Raw import: makes an error. */
export function errorNew(i: Instance, life: Life): (message: number) => number {
  const table = tableOf(life);
  return (message) => {
    const r = open(i, message);
    const name = readString(r);
    const text = readString(r);
    const type = [Error, TypeError, RangeError].find((each) => each.name === name);
    const error = new (type ?? Error)(text);
    if (!type) Object.defineProperty(error, "name", { value: name, configurable: true, writable: true });
    return hold(table, error).slot;
  };
}
