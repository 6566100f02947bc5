/** Calls that Rust makes by name, of types that are known at run time only. The twin is `crate/src/dynamic.rs`. */
import { refusal, shortened, shown, wrong } from "../fault.ts";
import { stage } from "../inbox.ts";
import { alive } from "../instance.ts";
import type { Instance, Life, Raw, Writer } from "../life.ts";
import { environment } from "../loader/environment.ts";
import { meant } from "../meant.ts";
import { open } from "../outbox.ts";
import { handled, LONGEST } from "../promise.ts";
import {
  OPERATION_ASYNC,
  OPERATION_CALL,
  OPERATION_CALL_SELF,
  OPERATION_CONSTRUCT,
  OPERATION_DELETE,
  OPERATION_GET,
  OPERATION_HAS,
  OPERATION_INSTANCE_OF,
  OPERATION_ITERATOR,
  OPERATION_KEY,
  OPERATION_KEYS,
  OPERATION_MASK,
  OPERATION_NEXT,
  OPERATION_OPEN,
  OPERATION_RETURN,
  OPERATION_SET,
  OPERATION_SIGNAL,
  OPERATION_TIMEOUT,
  OPERATION_TYPE_OF,
} from "../protocol.ts";
import { chunksOf } from "../reference/cross.ts";
import { hold, tableOf } from "../reference/table.ts";
import { reply, thrown } from "../reply.ts";
import { clearTimer, startTimer } from "../timer.ts";
import { prototypesOf } from "../wire/check.ts";
import { readF64, readString } from "../wire/reader.ts";
import { writeTag } from "../wire/writer.ts";
import { Words } from "../words.ts";
import { Codecs } from "./call.ts";
import type { Codec } from "./codec.ts";
import { readPart } from "./read.ts";
import { writeValue } from "./write.ts";
/** What a call takes and gives. */
export interface CallCodec {
  readonly parameters: readonly Codec[];
  readonly result: Codec;
}

/** Raw import: learns how a call crosses, and gives the number of that. */
export function defineCodec(i: Instance, life: Life): (address: number, count: number) => number {
  life.codecs ??= [];
  const { codecs } = life;
  return (address, count) => {
    try {
      const { buffer } = (i.raw as Raw).memory;
      const words = new Words(new Uint32Array(buffer, address >>> 0, count).slice());
      const [given, result] = [words.type(), words.type()];
      const types = new Codecs(words.types);
      const parameters = given.kind === "tuple" ? given.of.map((each) => types.lower(each)) : [];
      return codecs.push({ parameters, result: types.lower(result) }) - 1;
    } catch (error) {
      return thrown(i, life, error, "define");
    }
  };
}

/** What messages call an operation that has no name with it. */
const NAMES: Readonly<Record<number, string>> = {
  [OPERATION_CONSTRUCT]: "new",
  [OPERATION_KEYS]: "keys",
  [OPERATION_ITERATOR]: "iterator",
  [OPERATION_NEXT]: "next",
  [OPERATION_RETURN]: "return",
  [OPERATION_OPEN]: "stream",
};

/** Raw import: does something with an object, or with `globalThis`. */
export function invokeCodec(
  i: Instance,
  life: Life,
): (codec: number, target: number, kind: number, message: number) => number {
  const { entries } = tableOf(life);
  life.codecs ??= [];
  const { codecs } = life;
  return (codec, target, kind, message) => {
    const operation = kind & OPERATION_MASK;
    let called = "";
    let w: Writer | undefined;
    try {
      const { parameters, result } = codecs[codec] as CallCodec;
      const r = open(i, message);
      const timeout = kind & OPERATION_TIMEOUT ? readF64(r) : undefined;
      const name = readString(r);
      called = shortened(name) || (NAMES[operation] ?? "call");
      const values = parameters.map((each, k) => readPart(each, r, called, `${k}`));
      const object = target === 0 ? globalThis : entries[target]?.value;
      const controller = kind & OPERATION_SIGNAL ? new AbortController() : undefined;
      if (controller) values.push(controller.signal);
      const v = actsOnSelf(operation, name, kind)
        ? performOn(object, operation, name, values)
        : performAt(placeOf(object, name, kind, target), operation, values);
      if (kind & OPERATION_ASYNC) return holdCall(life, v, result, called, timeout, controller);
      if (result.kind === "unit") {
        alive(life);
        return 0;
      }
      w = stage(i);
      if (operation === OPERATION_NEXT) writeNext(result, w, v, object);
      else writeValue(result, w, v, called);
      return reply(i, life, w);
    } catch (error) {
      return thrown(i, life, error, called, w);
    }
  };
}

function writeNext(codec: Codec, w: Writer, v: unknown, iterator: unknown): void {
  if (typeof v !== "object" || v === null) throw wrong(v, "an object");
  const { done, value } = v as IteratorResult<unknown>;
  writeTag(w, done ? 1 : 0);
  if (done) return;
  try {
    writeValue(codec, w, value);
  } catch (error) {
    // As a loop that throws: what the iterator says to that is not heard.
    try {
      (iterator as Iterator<unknown>).return?.();
    } catch {}
    throw refusal(error, "next", "item");
  }
}

/** Whether something is done with the object itself, not with what is at a name. */
function actsOnSelf(operation: number, name: string, kind: number): boolean {
  return operation >= OPERATION_INSTANCE_OF || (name === "" && !(kind & OPERATION_KEY));
}

function performOn(object: unknown, operation: number, name: string, values: unknown[]): unknown {
  // `globalThis` itself is nothing to call.
  switch (object === globalThis && operation < OPERATION_INSTANCE_OF ? 0 : operation) {
    case OPERATION_CALL:
    case OPERATION_CALL_SELF:
      if (typeof object !== "function") throw new TypeError(`expected a function, got ${shown(object)}`);
      return Reflect.apply(object, undefined, values);
    case OPERATION_CONSTRUCT:
      return construct(object, values, "the object");
    case OPERATION_INSTANCE_OF: {
      const { holder, key, called } = pathFrom(globalThis, name, "globalThis");
      const type = holder[key];
      if (type === undefined || type === null) throw missing(holder, called, key, type);
      if (typeof type !== "function")
        throw new TypeError(`${called}: \`${shortened(key)}\` is no class: it is ${shown(type)}`);
      return (object as object) instanceof type;
    }
    case OPERATION_KEYS:
      return Object.keys(object as object);
    case OPERATION_ITERATOR: {
      const iterate = (object as Partial<Iterable<unknown>>)[Symbol.iterator];
      if (typeof iterate !== "function") throw new TypeError(`expected an iterable, got ${shown(object)}`);
      return iterate.call(object as Iterable<unknown>);
    }
    case OPERATION_NEXT:
      return (object as Iterator<unknown>).next();
    case OPERATION_RETURN:
      return (object as Iterator<unknown>).return?.();
    case OPERATION_OPEN:
      return chunksOf(object, values[0] as number);
    default:
      throw new Error("the name is empty");
  }
}

/** A member of an object. */
interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  /** What messages call the object. */
  readonly called: string;
  /** Whether it may be missing. */
  readonly isKey: boolean;
}

function placeOf(object: unknown, name: string, kind: number, target: number): Place {
  if (kind & OPERATION_KEY) return { holder: object as Place["holder"], key: name, called: "object", isKey: true };
  return pathFrom(object, name, target === 0 ? "globalThis" : "object");
}

/** Steps that lead from any object to all others of its realm. */
const REFUSED: readonly string[] = ["__proto__", "constructor", "prototype"];

/** Where a dotted path leads to. */
function pathFrom(object: unknown, path: string, root: string): Place {
  const steps = path.split(".");
  for (const step of steps) {
    if (step === "") throw new Error(`${shown(path)} is no path: a step is empty`);
    if (REFUSED.includes(step)) throw new Error(`${shortened(path)}: \`${step}\` is no step of a path`);
  }
  const key = steps.pop() as string;
  let holder = object;
  let called = root;
  for (const [k, step] of steps.entries()) {
    const next = (holder as Place["holder"])[step];
    if (next === undefined || next === null) throw missing(holder, called, step, next);
    holder = next;
    called = shortened(steps.slice(0, k + 1).join("."));
  }
  return { holder: holder as Place["holder"], key, called, isKey: false };
}

function missing(holder: unknown, called: string, key: string, value: unknown): Error {
  return new Error(
    `${called}: \`${shortened(key)}\` is ${shown(value)}${value === undefined ? meant(key, namesIn(holder)) : ""}`,
  );
}

/** What an object has, own or inherited, as far as it tells. */
function namesIn(holder: unknown): string[] {
  const names: string[] = [];
  try {
    const object = Object(holder);
    for (const each of [object, ...prototypesOf(object)]) names.push(...Object.getOwnPropertyNames(each));
  } catch {
    // A proxy.
  }
  return names.filter((name) => !REFUSED.includes(name));
}

function performAt({ holder, key, called, isKey }: Place, operation: number, values: unknown[]): unknown {
  switch (operation) {
    case OPERATION_CALL: {
      const f = holder[key];
      if (f === undefined || f === null) throw missing(holder, called, key, f);
      if (typeof f !== "function")
        throw new TypeError(`${called}: \`${shortened(key)}\` is no function: it is ${shown(f)}`);
      return Reflect.apply(f, holder, values);
    }
    case OPERATION_CONSTRUCT: {
      const type = holder[key];
      if (type === undefined || type === null) throw missing(holder, called, key, type);
      return construct(type, values, `${called}: \`${shortened(key)}\``);
    }
    case OPERATION_GET:
      if (!isKey && !(key in Object(holder))) throw missing(holder, called, key, undefined);
      return holder[key];
    case OPERATION_SET:
      if (Object(holder) !== holder || !Reflect.set(holder, key, values[0]))
        throw new TypeError(`${called}: \`${shortened(key)}\` cannot be set`);
      return undefined;
    case OPERATION_HAS:
      return key in Object(holder);
    case OPERATION_DELETE:
      if (!Reflect.deleteProperty(holder, key))
        throw new TypeError(`${called}: \`${shortened(key)}\` cannot be deleted`);
      return true;
    case OPERATION_TYPE_OF:
      return typeof holder[key];
    default:
      throw new Error(`operation ${operation} is not known`);
  }
}

function construct(type: unknown, values: unknown[], called: string): unknown {
  if (typeof type !== "function") throw new TypeError(`${called} is no class: it is ${shown(type)}`);
  return Reflect.construct(type, values);
}

/** Puts what an async call gave into the table, and gives the slot of the promise of it. */
function holdCall(
  life: Life,
  v: unknown,
  result: Codec,
  called: string,
  timeout: number | undefined,
  controller: AbortController | undefined,
): number {
  let timer: unknown;
  const isLimited = timeout !== undefined && timeout <= LONGEST;
  const promise = handled(
    isLimited
      ? new Promise((resolve, reject) => {
          timer = startTimer(() => {
            const error = new DOMException(`${called} took longer than ${timeout} ms`, "TimeoutError");
            reject(error);
            controller?.abort(error);
          }, timeout);
          resolveWith(v, resolve, reject, timer);
        })
      : v,
  );
  const write = (w: Writer, each: unknown): void => {
    if (result.kind !== "unit") writeValue(result, w, each);
  };
  const close = isLimited ? () => clearTimer(timer) : undefined;
  alive(life);
  return hold(tableOf(life), promise, undefined, { write, called, controller, close }).slot;
}

/** Settles as `v` does, and stops the timer then. */
function resolveWith(
  v: unknown,
  resolve: (value: unknown) => void,
  reject: (reason: unknown) => void,
  timer: unknown,
): void {
  const promise = handled(v);
  const done = (settle: (value: unknown) => void) => (value: unknown) => {
    clearTimer(timer);
    settle(value);
  };
  Promise.prototype.then.call(promise, done(resolve), done(reject));
}

/** Raw import: where the program runs. */
export function hostKind(_i: Instance, _life: Life): () => number {
  return environment;
}
