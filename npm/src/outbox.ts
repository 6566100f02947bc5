/** Messages of Rust's, and what it gives away. The twin is `crate/src/outbox.rs`. */
import { refusal } from "./fault.ts";
import { guarded, living } from "./instance.ts";
import type { Instance, Life, Raw, Reader, Writer } from "./life.ts";
import { FAULT_RANGE, FAULT_TYPE } from "./protocol.ts";
import { forget, loseGiven } from "./reference/table.ts";
import {
  bufferAt,
  bytesLeft,
  heldBytes,
  type Lent,
  type TypedArray,
  type TypedArrayConstructor,
} from "./wire/bytes.ts";
import { openAt, readString, readU8, textAt } from "./wire/reader.ts";

/** Reads the message that Rust left at `at`. */
export function open(i: Instance, at: number): Reader {
  return openAt(i.look(), at >>> 0);
}

/** Takes the elements of a buffer that Rust gave away, and lets Rust drop it. */
export function takeBuffer(i: Instance, raw: Raw, at: number, type: TypedArrayConstructor): TypedArray {
  const array = bufferAt(i.look(), type, at >>> 0);
  guarded(i, raw, () => raw.__ox_release());
  return array;
}

/** Takes the string that Rust gave away at `at`. Rust drops it with the next one. */
export function takeString(i: Instance, at: number): string {
  return textAt(i.look(), at >>> 0);
}

/** Puts what Rust has changed into the array `v` that `bytes` are of, as far as a callback has left it its memory. */
export function copyBack(i: Instance, bytes: Uint8Array, at: number, v: unknown): void {
  const left = bytes.length === 0 ? bytesLeft(bytes, v) : bytes;
  left.set(i.look().bytes.subarray(at, at + left.length));
}

/** Gives Rust back what it has lent to a function, which has changed it and may have thrown. */
export function takeBack(i: Instance, life: Life, { at, array }: Lent, called: string, name: string): void {
  if (!living(life)) return;
  try {
    const { bytes } = i.look();
    bytes.set(heldBytes(array) as Uint8Array, at);
  } catch (error) {
    throw refusal(error, called, name);
  }
}

/** Raw import: Rust refuses something, which the call that runs asks for when it is back. */
export function refuseCall(i: Instance): () => void {
  // Said before any call, so that the instance looks the same ever after; and no generation hears of an earlier one.
  i.refused = false;
  return () => {
    i.refused = true;
  };
}

/** Throws what Rust found wrong with the arguments or the result, which `i.refused` says. */
export function throwFault(i: Instance, raw: Raw, called: string): void {
  i.refused = false;
  const at = guarded(i, raw, () => raw.__ox_fault());
  if (at === 0) return;
  const r = open(i, at);
  const kind = readU8(r);
  const path = readString(r);
  loseGiven(i);
  const own = kind === FAULT_TYPE ? TypeError : kind === FAULT_RANGE ? RangeError : i.faults?.[kind];
  throw new (own ?? Error)(`${called}: ${path && `\`${path}\`: `}${readString(r)}`);
}

/** As `throwFault`, where the message may have referred to values. */
export function throwFaultOf(i: Instance, raw: Raw, called: string, w: Pick<Writer, "slots">): void {
  try {
    throwFault(i, raw, called);
  } catch (fault) {
    forget(w);
    throw fault;
  }
}
