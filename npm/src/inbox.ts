/** Messages of JavaScript's, on a stack in memory. The twin is `crate/src/inbox.rs`. */
import { refusal } from "./fault.ts";
import { guarded } from "./instance.ts";
import type { Block, Instance, Life, Raw, Writer } from "./life.ts";
import { forget } from "./reference/table.ts";
import { copyBytes } from "./wire/bytes.ts";
import { HEADER, newWriter, writeHeader, writeStringAt } from "./wire/writer.ts";

/** Writers keep buffers up to this size, whatever they are used for. */
const KEPT = 1 << 20;

/** The length of the block that messages start in. */
export const FIRST = 8192;

/** A writer straight into memory, for a message of so many fixed bytes and units of text. */
export function direct(i: Instance, bytes: number, units: number): Writer {
  const size = HEADER + bytes + units * 3;
  if (i.top + size > i.end) block(i, size);
  i.look();
  const w = i.writer;
  w.at = i.top + HEADER;
  w.textAt = w.at + bytes;
  return w;
}

/** As `direct`, for a message that refers to values. The instance is awake: nothing runs while it is written. */
export function directOf(i: Instance, bytes: number, units: number): Writer {
  const w = direct(i, bytes, units);
  w.slots = undefined;
  return w;
}

/** What the message refers to that `w` has written: the writer is for the next one, too. */
export function referredBy({ slots }: Writer): Pick<Writer, "slots"> {
  return { slots };
}

/** Ends what `direct` began, and gives the address of the message. `bytes` as there. */
export function seal(i: Instance, w: Writer, bytes: number): number {
  const at = i.top;
  writeHeader(w, at, HEADER + bytes, w.textAt - at);
  i.top = w.textAt + (-w.textAt & 7);
  return at;
}

/** Writes a message of one string and gives its address. */
export function sendString(i: Instance, v: string): number {
  const size = 16 + v.length * 3;
  if (i.top + size > i.end) block(i, size);
  i.look();
  const at = i.top;
  const end = at + writeStringAt(i.writer, at, v);
  i.top = end + (-end & 7);
  return at;
}

/** A writer into buffers of its own, since what it writes may call back or make memory grow. */
export function stage(i: Instance): Writer {
  const w = i.writers.pop() ?? newWriter(i, 2048, 1024);
  w.at = HEADER;
  w.textAt = 0;
  w.empty = 0;
  w.slots = undefined;
  return w;
}

/** Copies a staged message to memory and gives its address. A writer whose message failed does not get here. */
export function send(i: Instance, w: Writer): number {
  if (w.slots !== undefined && w.life !== i.life) throw (w.life as Life).dead;
  const size = w.at + w.textAt;
  if (i.top + size > i.end) block(i, size);
  const at = i.top;
  copy(i, w, at);
  i.top = at + size + (-size & 7);
  return at;
}

/** As `send`, where the message may refer to values. */
export function sendOf(i: Instance, w: Writer): number {
  try {
    return send(i, w);
  } catch (error) {
    forget(w);
    throw error;
  }
}

/** Copies a whole message, so many bytes at `from`, to memory and gives its address. */
export function put(i: Instance, source: Uint8Array, from: number, length: number): number {
  if (i.top + length > i.end) block(i, length);
  const at = i.top;
  copyBytes(source, from, length, i.look().bytes, at);
  i.top = at + length + (-length & 7);
  return at;
}

/** Copies a staged message to `at`, and keeps its writer. */
export function copy(i: Instance, w: Writer, at: number): void {
  const { bytes, at: fixed, textAt } = w;
  const size = fixed + textAt;
  writeHeader(w, 0, fixed, size);
  const memory = i.look().bytes;
  if (size <= 64) {
    // Making views takes longer than this.
    for (let k = 0; k < fixed; k++) memory[at + k] = bytes[k] as number;
    for (let k = 0; k < textAt; k++) memory[at + fixed + k] = w.text[k] as number;
  } else {
    memory.set(bytes.subarray(0, fixed), at);
    memory.set(w.text.subarray(0, textAt), at + fixed);
  }
  // Large buffers stay while messages need them.
  const kept = bytes.length + w.text.length;
  if (kept <= KEPT || size > kept / 8) i.writers.push(w);
}

/** Sets memory aside for a message that does not fit into the block. */
function block(i: Instance, size: number): void {
  const raw = i.raw ?? i.awake();
  // A start function may have been called, and have left a block.
  if (i.end === 0) takeBlock(i, raw, FIRST);
  if (i.top + size <= i.end) return;
  const { base, end, top, under } = i;
  takeBlock(i, raw, size + 8);
  i.under = { base, end, top, under };
}

export function takeBlock(i: Instance, raw: Raw, length: number): void {
  i.top = i.base = allocate(i, raw, length);
  i.end = i.base + length;
}

export function allocate(i: Instance, raw: Raw, bytes: number): number {
  const at = guarded(i, raw, () => raw.__ox_alloc(bytes)) >>> 0;
  if (!at) throw new RangeError(`out of memory: no room for ${bytes} bytes`);
  return at;
}

/** Takes a message off the stack. */
export function pop(i: Instance, message: number): void {
  i.top = message;
  if (i.under && message === i.base) leaveBlock(i, i.under);
}

/** Gives back a block that was set aside for one message. Apart, so that `pop` needs no closure. */
function leaveBlock(i: Instance, under: Block): void {
  guarded(i, i.raw as Raw, (raw) => raw.__ox_free(i.base, i.end - i.base));
  Object.assign(i, under);
}

/** What to throw for a wrong argument: `called` is the function, `name` the parameter. */
export function refused(i: Instance, error: unknown, called: string, name: string): unknown {
  // A block that was set aside for this message holds nothing else.
  if (i.under && i.top === i.base) pop(i, i.base);
  return refusal(error, called, name);
}
