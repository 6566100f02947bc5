/** What JavaScript gives Rust where that has called it. */
import { isFault, refusal, wrong } from "./fault.ts";
import { allocate, copy, FIRST, stage, takeBlock } from "./inbox.ts";
import { alive } from "./instance.ts";
import type { Instance, Life, Raw, Writer } from "./life.ts";
import { addressOf, forget, hold, tableOf } from "./reference/table.ts";
import { HEADER, writeHeader, writeString, writeStringAt } from "./wire/writer.ts";

/** A writer for a reply of so many bytes, which has no text, and which takes no code of users' to write. */
export function replying(i: Instance, life: Life, bytes: number): Writer {
  alive(life);
  const end = i.top + HEADER + bytes;
  if (end > i.end) return stage(i);
  i.look();
  const w = i.writer;
  w.at = i.top + HEADER;
  w.textAt = end;
  return w;
}

/** Leaves a message for Rust, which reads it before anything else happens, and gives its address. */
export function reply(i: Instance, life: Life, w: Writer): number {
  if (w === i.writer) {
    // Begun by `replying`.
    const size = w.textAt - i.top;
    writeHeader(w, i.top, size, size);
    return i.top;
  }
  alive(life);
  const size = w.at + w.textAt;
  const raw = i.raw as Raw;
  if (i.end === 0) takeBlock(i, raw, FIRST);
  if (i.top + size <= i.end) {
    copy(i, w, i.top);
    return addressOf(w, i.top);
  }
  const at = allocate(i, raw, size);
  copy(i, w, at);
  // Rust frees it.
  return addressOf(w, at | 1);
}

/** Leaves a message of one string. */
export function replyString(i: Instance, life: Life, v: unknown): number {
  alive(life);
  if (typeof v !== "string") throw wrong(v, "a string");
  if (i.top + 16 + v.length * 3 > i.end) {
    const w = stage(i);
    writeString(w, v);
    return reply(i, life, w);
  }
  i.look();
  writeStringAt(i.writer, i.top, v);
  return i.top;
}

/** Tells Rust what a function has thrown, or what was wrong with its result. */
export function thrown(i: Instance, life: Life, error: unknown, called: string, w?: Writer): number {
  forget(w);
  alive(life);
  const what = isFault(error) ? refusal(error, called, "result") : error;
  life.show?.(what);
  const { slot } = hold(tableOf(life), what);
  (i.raw as Raw).__ox_throw(slot);
  return 0;
}
