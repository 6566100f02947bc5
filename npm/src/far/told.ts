/** What the end where Rust runs tells of what goes wrong there. */
import { statsOf } from "../assembly.ts";
import { stage } from "../inbox.ts";
import type { Instance, Writer } from "../life.ts";
import { room, writeString, writeU32 } from "../wire/writer.ts";
import { ASK_COLLECT } from "./entry.ts";
import type { ServeLimits } from "./served.ts";

/** The name and the message of an error. */
export function stageTexts(i: Instance, error: unknown): Writer {
  const w = stage(i);
  room(w);
  writeString(w, error instanceof Error ? error.name : "Error");
  writeString(w, error instanceof Error ? error.message : String(error));
  return w;
}

export function stageText(i: Instance, text: string): Writer {
  const w = stage(i);
  room(w);
  writeString(w, text);
  return w;
}

export function stageNumbers(i: Instance, numbers: readonly number[]): Writer {
  const w = stage(i);
  for (const number of numbers) {
    room(w);
    writeU32(w, number);
  }
  return w;
}

/** What a generation died of, and which calls with it. */
export function stageDeath(i: Instance, death: { readonly message: string }, calls: readonly number[]): Writer {
  const { message, file = "", line = 0, column = 0, stack = "" } = death as Error & Record<string, never>;
  const w = stage(i);
  for (const text of [message, file, stack]) {
    room(w);
    writeString(w, text);
  }
  for (const number of [line, column, calls.length, ...calls]) {
    room(w);
    writeU32(w, number);
  }
  return w;
}

/** The answer in JSON to what a caller asks of this end itself. */
export function stageAsked(i: Instance & Parameters<typeof statsOf>[0], what: number): Writer {
  if (what === ASK_COLLECT) (globalThis as { gc?: () => void }).gc?.();
  return stageText(i, JSON.stringify(what === ASK_COLLECT ? null : statsOf(i)));
}

/** Throws if a caller has Rust hold more than it may. */
export function checkHeld({ values, memory }: ServeLimits, held: number, bytes: number): void {
  if (held > values) throw new RangeError(`more than ${values} values are held`);
  if (bytes > memory) throw new RangeError(`Rust has ${bytes} bytes of memory, ${memory} are allowed`);
}
