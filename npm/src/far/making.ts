/** Objects that are made elsewhere: until their numbers come, they go by that of the call that makes them. */
import { ObjectDisposedError, StaleObjectError } from "../error.ts";
import type { Hold, Instance, MakeClass, Raw, RustClass, Writer } from "../life.ts";
import { holdOf } from "../object/hold.ts";
import { forgetObject, idOf, receiver, renumber } from "../object/object.ts";
import { lifeOf } from "../reference/table.ts";
import { numberAt, putAhead } from "../wire/frame.ts";
import { writeU32 } from "../wire/writer.ts";
import type { ReadAnswer } from "./call.ts";
import { PROMISED, TO_CALL, TO_DROP_OBJECT, TO_KEPT, TO_PROMISED } from "./entry.ts";
import { telling } from "./place.ts";
import type { Part, Session } from "./session.ts";

/** What an object stands for that is being made, or could not be. */
interface MadeHold extends Hold {
  making?: Making | undefined;
}

/** An object that is being made, or was. */
export class Making {
  /** The promised number. */
  readonly number: number;
  readonly #far: Session;
  readonly #called: string;
  #hold: MadeHold | undefined;
  #hasFailed = false;
  /** Whether the program has let go of it before it failed. */
  #wasDisposed = false;
  #reason: unknown;
  #asked: ((isMade: boolean) => void)[] = [];

  constructor(far: Session, called: string, number: number) {
    this.#far = far;
    this.#called = called;
    this.number = number;
  }

  /** What is made goes by `hold`. */
  attach(hold: MadeHold): void {
    hold.making = this;
    this.#hold = hold;
  }

  made(id: number): void {
    const hold = this.#hold;
    if (hold && hold.id !== 0) renumber(hold, id);
    if (hold) hold.making = undefined;
    this.#far.put(TO_KEPT, 0, this.number - PROMISED, 0, 0);
    for (const each of this.#asked) each(true);
  }

  failed(reason: unknown): void {
    this.#hasFailed = true;
    this.#reason = reason;
    this.#wasDisposed = this.#hold?.id === 0;
    if (this.#hold) forgetObject(this.#hold);
    const isNamed = this.#far.calls.all().filter(({ needs }) => needs?.includes(this.number));
    for (const call of isNamed) call.fail(reason);
    for (const each of this.#asked) each(false);
    // The program itself has ended what it was made in.
    const isMeant = reason instanceof ObjectDisposedError || reason instanceof StaleObjectError;
    if (isNamed.length + this.#asked.length === 0 && !isMeant) this.#far.fail(reason, this.#called);
  }

  /** Throws what the constructor has failed with. */
  check(): void {
    if (this.#hasFailed && !this.#wasDisposed) throw this.#reason;
  }

  /** Settles with what the constructor came to. */
  ready<T extends object>(object: T): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = (isMade: boolean): void => (isMade ? resolve(object) : reject(this.#reason));
      if (this.#hasFailed) settle(false);
      else this.#asked.push(settle);
    });
  }
}

/** Calls the export of a row that makes an object, whose number is that of the call for the time being. */
export function constructFar(
  far: Session,
  row: number,
  called: string,
  read: ReadAnswer<number>,
  cells: readonly (number | bigint)[],
  message = 0,
  isBound = false,
  w?: Writer,
): Making {
  const made = (id: unknown): void => making.made(id as number);
  const call = far.calls.add(called, read, made, (reason) => making.failed(reason));
  const making = new Making(far, called, PROMISED + call.number);
  far.post(call, TO_CALL, row, cells, message, isBound, w);
  return making;
}

/** Settles once the object is there, or its constructor has failed. */
export function readyOf<T extends object>(object: T): Promise<T> {
  const hold: MadeHold | undefined = holdOf(object);
  return hold?.making?.ready(object) ?? Promise.resolve(object);
}

/** Whoever uses an object that could not be made is told why. */
function checkMade(hold: MadeHold | undefined): void {
  hold?.making?.check();
}

/** As `receiver`, for an object that may not have been made. */
export function farReceiver(
  hold: Hold | undefined,
  v: unknown,
  type: RustClass,
  raw: Raw | undefined,
  called: string,
): number {
  checkMade(hold);
  return receiver(hold, v, type, raw, called);
}

/** As `idOf`, for an object that may not have been made. */
export function farIdOf(i: Instance, v: unknown, make: MakeClass, hold: Hold | undefined = holdOf(v)): number {
  checkMade(hold);
  return idOf(i, v, make, hold);
}

/** As `writeClass`, for an object that may not have its number yet. */
export function writeFarClass(w: Writer, v: unknown, make: MakeClass, hold?: Hold): void {
  const id = farIdOf(w.owner, v, make, hold);
  lifeOf(w);
  const far = w.owner as unknown as Session;
  if (id >= PROMISED) far.promised.push({ at: w.at + (-w.at & 3), id });
  writeU32(w, id);
}

/** How many places one entry tells of. */
const TOLD_AT_ONCE = 255;

/** Objects of Rust's, which messages name before their numbers are known. */
export const objectPart: Part = {
  raw: (far) => ({ __ox_drop_object: telling(far, TO_DROP_OBJECT) }),
  lend(far, length, _slots, call) {
    if (far.promised.length === 0) return;
    const { frames } = far;
    // Those of another message: one that is still written, or that was not written to its end.
    const isOwn = ({ at, id }: { at: number; id: number }): boolean =>
      at + 4 <= length && numberAt(frames.bytes, frames.place + at) === id;
    const own = far.promised.filter(isOwn);
    far.promised = far.promised.filter((each) => !isOwn(each) && far.calls.get(each.id - PROMISED));
    putAhead(frames, length, () => {
      for (let k = 0; k < own.length; k += TOLD_AT_ONCE) {
        const places = own.slice(k, k + TOLD_AT_ONCE).map(({ at }) => at);
        frames.put(TO_PROMISED, 0, 0, 0, 0, places);
      }
    });
    if (call) for (const { id } of own) (call.needs ??= []).push(id);
  },
};
