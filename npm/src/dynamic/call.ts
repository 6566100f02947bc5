/** Functions that cross in calls by name: how Rust calls those of JavaScript, and JavaScript those of Rust. */
import { gone, unreadArgument, usable } from "../callback.ts";
import { pop, refused, sendOf, stage } from "../inbox.ts";
import { guarded } from "../instance.ts";
import type { AnyFunction, Held, Instance, Life, Reader, Writer } from "../life.ts";
import type { LowScalar } from "../low.ts";
import { Lowering } from "../lowering.ts";
import { open } from "../outbox.ts";
import { forget } from "../reference/table.ts";
import { reply } from "../reply.ts";
import type { Signature } from "../type.ts";
import type { Callable, Codec } from "./codec.ts";
import { readAnswer, readPart, readValue, seenBy } from "./read.ts";
import { writeValue } from "./write.ts";

/** What a function takes and gives. */
interface Crossing {
  readonly parameters: readonly { readonly name: string; readonly of: Codec }[];
  readonly result: Codec;
}

export class Codecs extends Lowering<Callable> {
  protected override call(signature: Signature, called?: string): Callable {
    let made: Crossing | undefined;
    // Not at once: a type may lead back to the function.
    const crossing = (): Crossing => {
      made ??= {
        parameters: signature.parameters.map(({ name, type }) => ({ name, of: this.lower(type) })),
        result: this.lower(signature.result),
      };
      return made;
    };
    return {
      callback: (i, life, f, place) =>
        this.isNumeric(signature)
          ? numericCallback(i, crossing(), f)
          : (message) => replyCall(i, life, crossing(), called, message, (values) => f(...values), place),
      method: (i, life, object, method, message) =>
        replyCall(i, life, crossing(), called, message, (values) => method.apply(object, values)),
      rustFunction: (i, held) => functionOf(i, held, crossing()),
    };
  }
}

/** A function of Rust as JavaScript calls it. */
function functionOf(i: Instance, held: Held, { parameters, result }: Crossing): AnyFunction {
  const called = "RustFunction";
  return (...values) => {
    i.crossings++;
    const raw = usable(i, held);
    const w = stage(i);
    parameters.forEach(({ name, of }, k) => {
      try {
        writeValue(of, w, values[k], called, parameterName(name, k));
      } catch (error) {
        forget(w);
        throw refused(i, error, called, parameterName(name, k));
      }
    });
    const message = sendOf(i, w);
    if (i.raw !== raw) throw gone(i, held, message, w);
    const answered = guarded(i, raw, () => raw.__ox_call(held.id, message));
    pop(i, message);
    return readAnswer(result, open(i, answered), called, w);
  };
}

/** Calls `f` with what a message of Rust holds, and leaves the reply. `called`: the method of a trait. */
function replyCall(
  i: Instance,
  life: Life,
  { parameters, result }: Crossing,
  called: string | undefined,
  message: number,
  f: (values: unknown[]) => unknown,
  place?: Writer["place"],
): number {
  const r = open(i, message);
  const values = parameters.map(({ name, of }, k) =>
    called === undefined ? readArgument(i, of, r, parameterName(name, k)) : readPart(of, r, called, name),
  );
  const v = f(values);
  if (result.kind === "unit") return 0;
  const w = stage(i);
  // What it was for the last message is another.
  w.place = place;
  try {
    writeValue(result, w, v, called);
    return reply(i, life, w);
  } catch (error) {
    forget(w);
    throw error;
  }
}

/** Reads an argument of a callback. */
function readArgument(i: Instance, of: Codec, r: Reader, name: string): unknown {
  try {
    return readValue(of, r);
  } catch (error) {
    throw unreadArgument(i, error, name);
  }
}

/** What messages call a parameter, which may have no name. */
function parameterName(name: string, k: number): string {
  return name || String.fromCharCode(97 + k);
}

function numericCallback(i: Instance, { parameters, result }: Crossing, f: AnyFunction): AnyFunction {
  return (...numbers: number[]) => {
    const v = f(
      ...parameters.map(({ name, of }, k) =>
        fromNumber(i, of as LowScalar, numbers[k] as number, parameterName(name, k)),
      ),
    );
    return result.kind === "scalar" ? toNumber(i, result, v) : undefined;
  };
}

function fromNumber(i: Instance, low: LowScalar, v: number, name: string): unknown {
  if (low.of === "bool") return v !== 0;
  if (low.of === "char") return String.fromCodePoint(v);
  try {
    return seenBy(low, v);
  } catch (error) {
    throw unreadArgument(i, error, name);
  }
}

/** The number that would lie in a message. */
function toNumber(i: Instance, low: LowScalar, v: unknown): number | undefined {
  const w = stage(i);
  writeValue(low, w, v);
  i.writers.push(w);
  const array = low.row.array ?? (low.of === "bool" ? Uint8Array : Uint32Array);
  return new array(w.bytes.buffer, w.at - array.BYTES_PER_ELEMENT, 1)[0] as number;
}
