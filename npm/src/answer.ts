/**
 * Answers: what a call of Rust gives where that may be something else than a value, with a tag before it.
 *
 * The twin is `crate/src/answer.rs`.
 */
import { ObjectBorrowedError, ObjectDisposedError, ofClass, RustError } from "./error.ts";
import type { Reader } from "./life.ts";
import {
  ANSWER_ERROR,
  ANSWER_THROWN,
  ANSWER_TYPED,
  MISUSE_BORROWED,
  MISUSE_DISPOSED,
  MISUSE_OBJECT_BORROWED,
  MISUSE_RANGE,
  MISUSE_TYPE,
} from "./protocol.ts";
import { readReference } from "./reference/cross.ts";
import { readString, readU8, readU32 } from "./wire/reader.ts";

/** Reads an error that has nothing but a message and causes. */
export function readError(r: Reader): RustError {
  const message = readString(r);
  const cause = readCauses(r);
  return ofClass(RustError, new Error(message), undefined, undefined, cause);
}

/** Reads the chain of causes of an error, outermost first. The last one may be a value that JavaScript threw. */
export function readCauses(r: Reader): unknown {
  const count = readU32(r);
  const messages: string[] = [];
  while (messages.length < count) messages.push(readString(r));
  const last = readU8(r) ? readReference(r) : undefined;
  return count === 0 ? last : withoutStack(() => messages.reduceRight<unknown>(causedBy, last));
}

function causedBy(cause: unknown, message: string): Error {
  return new Error(message, cause === undefined ? undefined : { cause });
}

/** Makes errors whose stack is that of the one they have caused. */
function withoutStack<T>(make: () => T): T {
  const { stackTraceLimit } = Error;
  // Not every host has such a limit, and lets it be set.
  const limit = (frames: number): unknown => stackTraceLimit > 0 && Reflect.set(Error, "stackTraceLimit", frames);
  limit(0);
  const made = make();
  limit(stackTraceLimit);
  return made;
}

/** What to throw for an answer that begins with `tag` and holds no value. */
export function failure(r: Reader, tag: number, called = "", readTyped: (r: Reader) => unknown = readError): unknown {
  if (tag === ANSWER_ERROR) return readTyped(r);
  if (tag === ANSWER_THROWN) return readReference(r);
  if (tag === ANSWER_TYPED) return r.owner.spec.errors?.[readU32(r)]?.(r);
  const misuse = readU8(r);
  const text = readString(r);
  switch (misuse) {
    // Of functions and streams it is clear what is meant.
    case MISUSE_BORROWED:
      return new ObjectBorrowedError(text);
    case MISUSE_DISPOSED:
      return new ObjectDisposedError(text);
    case MISUSE_TYPE:
      return new TypeError(`${called}: ${text}`);
    case MISUSE_RANGE:
      return new RangeError(`${called}: ${text}`);
    case MISUSE_OBJECT_BORROWED:
      return new ObjectBorrowedError(`${called}: ${text}`);
    default:
      return new ObjectDisposedError(`${called}: ${text}`);
  }
}
