/** How what Rust answers gets to JavaScript. The twin is `crate/src/outbox.rs`. */

import { ObjectBorrowedError, ObjectDisposedError, RustError } from "./error.ts";
import { guarded } from "./instance.ts";
import type { Instance, Raw, Reader, Writer } from "./life.ts";
import { readReference } from "./reference/cross.ts";
import { forget } from "./reference/table.ts";
import { copyOf, type TypedArray, type TypedArrayConstructor } from "./wire/bytes.ts";
import { openAt, readString, readU8, readU32, textAt } from "./wire/reader.ts";

/** Reads the message that Rust left at `at`. */
export function open(i: Instance, at: number): Reader {
  return openAt(i.look(), at >>> 0);
}

/** Takes the elements of a buffer that Rust gave away, and lets Rust drop it. */
export function takeBuffer(i: Instance, raw: Raw, at: number, type: TypedArrayConstructor): TypedArray {
  const r = i.look();
  const address = r.view.getUint32(at >>> 0, true);
  const array = copyOf(r, type, address, r.view.getUint32((at >>> 0) + 4, true));
  guarded(i, raw, () => raw.__ox_release());
  return array;
}

/** Takes the string that Rust gave away at `at`. Rust drops it with the next one. */
export function takeString(i: Instance, at: number): string {
  const r = i.look();
  return textAt(r, r.view.getUint32(at >>> 0, true), r.view.getUint32((at >>> 0) + 4, true));
}

/** Puts what Rust has changed into the array it came from. */
export function copyBack(i: Instance, bytes: Uint8Array, at: number): void {
  bytes.set(i.look().bytes.subarray(at, at + bytes.length));
}

/** Throws what Rust found wrong with the arguments or the result. */
export function throwFault(i: Instance, raw: Raw, called: string): void {
  const at = guarded(i, raw, () => raw.__ox_fault());
  if (at === 0) return;
  const r = open(i, at);
  const kind = readU8(r);
  const path = readString(r);
  i.life?.table?.given.clear();
  const message = `${called}: ${path && `\`${path}\`: `}${readString(r)}`;
  throw new (kind === 0 ? TypeError : kind === 1 ? RangeError : (i.faults?.[kind] ?? Error))(message);
}

/** As `throwFault`, where the message may have referred to values. */
export function throwFaultOf(i: Instance, raw: Raw, called: string, w: Writer): void {
  try {
    throwFault(i, raw, called);
  } catch (fault) {
    forget(w);
    throw fault;
  }
}

/** Reads an error that has nothing but a message and causes. */
export function readError(r: Reader): RustError {
  const message = readString(r);
  return new RustError(message, undefined, undefined, readCauses(r));
}

/** Reads the chain of causes of an error, outermost first. The last one may be a value that JavaScript threw. */
export function readCauses(r: Reader): unknown {
  const messages = Array.from({ length: readU32(r) }, () => readString(r));
  const last = readU8(r) ? readReference(r) : undefined;
  return messages.reduceRight<unknown>(
    (cause, message) => new Error(message, cause === undefined ? undefined : { cause }),
    last,
  );
}

/** What to throw for an answer that begins with `tag`, which is not 0. */
export function failure(r: Reader, tag: number, called = "", readTyped: (r: Reader) => unknown = readError): unknown {
  if (tag === 1) return readTyped(r);
  if (tag === 2) return readReference(r);
  const which = readU8(r);
  const types = [ObjectBorrowedError, ObjectDisposedError, TypeError, RangeError, ObjectBorrowedError];
  // Only of functions and streams it is clear what is meant.
  const prefix = which > 1 ? `${called}: ` : "";
  return new (types[which] ?? ObjectDisposedError)(prefix + readString(r));
}
