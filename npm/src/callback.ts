/** JavaScript functions that Rust holds, and Rust closures that JavaScript holds. The twin is `crate/src/callback.rs`. */
import { ObjectDisposedError, StaleObjectError } from "./error.ts";
import { isFault, refusal, within, wrong } from "./fault.ts";
import { keepHeld, leaveHeld, weak } from "./held.ts";
import { pop } from "./inbox.ts";
import { alive, living } from "./instance.ts";
import type { AnyFunction, Entry, Held, Instance, Life, Raw, Reader, Writer } from "./life.ts";
import { enclose, forget, lifeOf, loseGiven, tableOf } from "./reference/table.ts";
import { thrown } from "./reply.ts";
import { readU32 } from "./wire/reader.ts";

/** Makes a function as Rust calls it: it takes and gives numbers, or a message. */
export type MakeCallback = (i: Instance, life: Life, f: AnyFunction, place?: Writer["place"]) => AnyFunction;

/** `called`, `name`: what messages call the function that it is passed to, and what it returns there. */
export function writeFunction(w: Writer, v: unknown, make: MakeCallback, called?: string, name?: string): void {
  if (typeof v !== "function") throw wrong(v, "a function");
  const from = w.place && { called: w.place.called, name: `${w.place.name}()` };
  const place = called === undefined ? from : { called, name: name ?? "callback()" };
  // What it gives is named by it.
  const entry = enclose(w, v, make(w.owner, lifeOf(w), v as AnyFunction, place));
  entry.called = place?.called;
  entry.name = place?.name;
}

/** Raw import: calls a function that takes a message, or a number. */
export function callFunction(i: Instance, life: Life): (slot: number, value: number) => number {
  const { entries } = tableOf(life);
  return (slot, value) => {
    const entry = entries[slot] as Callable;
    const { raw } = i;
    try {
      const result = entry.call(value);
      if (i.raw === raw) return result;
    } catch (error) {
      return failed(i, life, error, entry);
    }
    return failed(i, life, undefined, entry);
  };
}

/** Raw import: calls a function that takes no number, or up to four. Apart, since one that takes one is faster. */
export function callNumbers(
  i: Instance,
  life: Life,
): (slot: number, a?: number, b?: number, c?: number, d?: number) => number {
  const { entries } = tableOf(life);
  return (slot, a, b, c, d) => {
    const entry = entries[slot] as Callable;
    const { raw } = i;
    try {
      const result = entry.call(a, b, c, d);
      if (i.raw === raw) return result;
    } catch (error) {
      return failed(i, life, error, entry);
    }
    return failed(i, life, undefined, entry);
  };
}

type Callable = Entry & { readonly call: AnyFunction };

/** What `entry` has thrown goes to Rust, unless that has ended. */
function failed(i: Instance, life: Life, error: unknown, entry: Entry): number {
  if (!isFault(error)) return thrown(i, life, error, "");
  alive(life);
  const { called, name = "callback()", value } = entry;
  // What JavaScript cannot hold of an argument: `progress(fraction)`.
  const isArgument = error.path[0] === "(";
  const place = isArgument ? name.slice(0, -2) : called === undefined ? "result" : name;
  return thrown(i, life, refusal(error, called ?? nameOf(value), place), "");
}

/** What to throw for an argument of a callback that could not be read. */
export function unreadArgument(i: Instance, error: unknown, name: string): unknown {
  loseGiven(i);
  return within(error, `(${name})`);
}

/** What messages call a function. */
function nameOf(f: unknown): string {
  try {
    return String((f as AnyFunction).name || "callback");
  } catch {
    return "callback";
  }
}

/** A function of Rust as JavaScript has it. */
interface RustFunction extends AnyFunction {
  dispose(): void;
}

export function readRustFunction(r: Reader, make: (i: Instance, held: Held) => AnyFunction): AnyFunction {
  const i = r.owner;
  const life = i.life as Life;
  const id = readU32(r);
  life.functions ??= new Map();
  const { functions } = life;
  const known = functions.get(id)?.deref();
  if (known) return known as AnyFunction;
  const drop = (): void => {
    // Rust may have given it again since it was collected here.
    if (functions.get(id) !== own) return;
    functions.delete(id);
    living(life)?.__ox_drop_function(id);
  };
  const held: Held = { life, id, drop };
  const made = make(i, held) as RustFunction;
  const dispose = (): void => leaveHeld(i, held);
  Object.defineProperty(made, "dispose", { value: dispose });
  Object.defineProperty(made, Symbol.dispose, { value: dispose });
  const own = weak(made);
  functions.set(id, own);
  keepHeld(held, made);
  return made;
}

/** The exports for a call of `held`. */
export function usable(i: Instance, held: Held): Raw {
  if (held.id === 0) throw new ObjectDisposedError("the function was disposed");
  if (i.life === held.life && i.raw) return i.raw;
  throw new StaleObjectError(`the function belongs to an instance of ${i.spec.name} that is gone`);
}

/** What to throw for a function whose instance has ended while its arguments were written. */
export function gone(i: Instance, held: Held, message: number, w?: Writer): unknown {
  pop(i, message);
  forget(w);
  return held.life.dead;
}
