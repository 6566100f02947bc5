/** JavaScript values that Rust holds, by slot. The twin is `crate/src/reference.rs`. */
import { refusal } from "../fault.ts";
import { atEnd } from "../instance.ts";
import type { AnyFunction, Entry, Instance, Life, Reader, Source, Table, Writer } from "../life.ts";
import { later } from "../timer.ts";
import { writeU32 } from "../wire/writer.ts";

export function tableOf(life: Life): Table {
  if (life.table) return life.table;
  const table: Table = {
    entries: [undefined],
    free: [],
    given: [undefined],
    taken: [],
    replies: new Map(),
    replied: [],
  };
  life.table = table;
  atEnd(life, () => clear(table));
  return table;
}

function clear(table: Table): void {
  const { entries, free, replies } = table;
  const sources = entries.flatMap((entry) => entry?.source ?? []);
  entries.length = free.length = 0;
  clearGiven(table);
  replies.clear();
  for (const source of sources) closeSource(source);
}

/** Lets a source go, later: its code must not run within Rust, nor between two generations. */
function closeSource({ close, controller }: Source): void {
  if (close) later(close);
  if (controller) later(() => controller.abort());
}

/** Puts a value into the table. */
export function hold(table: Table, value: unknown, call?: AnyFunction, source?: Source): Entry {
  const { entries, free } = table;
  const slot = free.pop() ?? entries.length;
  const entry: Entry = { table, slot, value, call, source, called: undefined, name: undefined };
  entries[slot] = entry;
  return entry;
}

/** Takes a value out of the table. */
export function release({ entries, free }: Table, entry: Entry): void {
  entries[entry.slot] = undefined;
  free.push(entry.slot);
  // The writer of its message holds the entry until the next message.
  entry.value = entry.call = entry.source = undefined;
}

/** Puts a value into the table as a part of the message, and writes its slot. */
export function enclose(w: Writer, value: unknown, call?: AnyFunction, source?: Source): Entry {
  const life = lifeOf(w);
  const entry = hold(tableOf(life), value, call, source);
  (w.slots as Entry[]).push(entry);
  writeU32(w, entry.slot);
  return entry;
}

/** The generation that the slots of a message are of. */
export function lifeOf(w: Writer): Life {
  const i = w.owner;
  if (!i.raw) i.awake();
  const life = i.life as Life;
  if (w.slots === undefined) {
    w.slots = [];
    w.life = life;
  } else if (w.life !== life) throw (w.life as Life).dead;
  return life;
}

/** Releases what a message refers to. It did not get to Rust, or Rust has refused it. */
export function forget(w: Pick<Writer, "slots"> | undefined): void {
  if (!w?.slots) return;
  releaseAll(w.slots);
  w.slots = undefined;
}

export function releaseAll(entries: readonly Entry[]): void {
  for (const entry of entries) {
    const { table, slot } = entry;
    if (table.entries[slot] === entry) release(table, entry);
  }
}

/** Where Rust finds a reply: it asks for the number of one that refers to values. */
export function addressOf(w: Writer, at: number): number {
  if (!w.slots) return at;
  tableOf(w.life as Life).replied = w.slots;
  return at | 2;
}

/** Raw import: the number of the reply that Rust has just got. */
export function beginReply(_i: Instance, life: Life): () => number {
  const table = tableOf(life);
  let number = 0;
  return () => {
    table.replies.set(++number, table.replied);
    return number;
  };
}

/** Raw import: Rust has read a reply, or has not and refuses it. */
export function endReply(_i: Instance, life: Life): (number: number, isRefused: number) => void {
  const { replies } = tableOf(life);
  return (number, isRefused) => {
    if (isRefused) releaseAll(replies.get(number) ?? []);
    replies.delete(number);
  };
}

function give({ given, taken }: Table, value: unknown): number {
  const number = taken.pop() ?? given.length;
  given[number] = value;
  return number;
}

/** Takes a value that Rust gave. */
export function takeGiven(table: Table, number: number): unknown {
  const { given, taken } = table;
  const value = given[number];
  if (value === table || number >= given.length) return undefined;
  given[number] = table;
  taken.push(number);
  return value;
}

function clearGiven({ given, taken }: Table): void {
  given.length = 1;
  taken.length = 0;
}

/** What to throw for a message that could not be read to its end, as `refusal` says. */
export function unread(r: Reader, error: unknown, called: string, name: string): unknown {
  loseGiven(r.owner);
  return refusal(error, called, name);
}

/** Releases what messages have given that were not read to their end. */
export function loseGiven({ life }: Instance): void {
  const table = life?.table;
  // Later: Rust may be writing another message, which has given something already.
  if (table && table.taken.length < table.given.length - 1) later(() => clearGiven(table));
}

/** Gives JavaScript a value that wasm-bindgen has. */
export function putReference(_i: Instance, life: Life): (value: unknown) => number {
  const table = tableOf(life);
  return (value) => give(table, value);
}

/** Gives wasm-bindgen a value of a message. */
export function takeReference(_i: Instance, life: Life): (slot: number) => unknown {
  const table = tableOf(life);
  return (slot) => {
    const entry = table.entries[slot];
    const value = entry?.value;
    if (entry) release(table, entry);
    return value;
  };
}

/** Shows wasm-bindgen a value that Rust keeps. */
export function lendReference(_i: Instance, life: Life): (slot: number) => unknown {
  const { entries } = tableOf(life);
  return (slot) => entries[slot]?.value;
}

/** Keeps a value that wasm-bindgen has. */
export function keepReference(_i: Instance, life: Life): (value: unknown) => number {
  const table = tableOf(life);
  return (value) => hold(table, value).slot;
}

/** Rust has dropped a value. */
export function dropReference(_i: Instance, life: Life): (slot: number) => void {
  const table = tableOf(life);
  return (slot) => {
    const entry = table.entries[slot];
    if (!entry) return;
    const close = entry.source?.close;
    release(table, entry);
    if (close) later(close);
  };
}

/** Gives JavaScript a value that Rust keeps. */
export function giveReference(_i: Instance, life: Life): (slot: number) => number {
  const table = tableOf(life);
  return (slot) => give(table, table.entries[slot]?.value);
}

/** Whether two values are the same. */
export function sameReference(_i: Instance, life: Life): (a: number, b: number) => number {
  const { entries } = tableOf(life);
  return (a, b) => Number(Object.is(entries[a]?.value, entries[b]?.value));
}
