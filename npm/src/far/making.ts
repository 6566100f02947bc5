/** Objects that are made elsewhere: until their numbers come, they go by that of the call that makes them. */
import type { Hold, MakeClass, Writer } from "../life.ts";
import { forgetObject, idOf, renumber } from "../object/object.ts";
import { lifeOf } from "../reference/table.ts";
import { writeU32 } from "../wire/writer.ts";
import { PROMISED } from "./entry.ts";
import type { Session } from "./session.ts";

/** By the objects. */
const makings = new WeakMap<object, Making>();

/** An object that is being made, or was. */
export class Making {
  /** The promised number. */
  number = 0;
  readonly #far: Session;
  readonly #called: string;
  #hold: Hold | undefined;
  #state: "made" | "failed" | undefined;
  #reason: unknown;
  #asked: ((isMade: boolean) => void)[] = [];

  constructor(far: Session, called: string) {
    this.#far = far;
    this.#called = called;
  }

  /** `object` stands for what is made, by `hold`. */
  attach(object: object, hold: Hold): void {
    this.#hold = hold;
    makings.set(object, this);
  }

  made(id: number): void {
    this.#state = "made";
    const hold = this.#hold;
    if (hold && hold.id !== 0) renumber(hold, id);
    this.#far.keep(this.number - PROMISED);
    for (const each of this.#asked) each(true);
  }

  failed(reason: unknown): void {
    this.#state = "failed";
    this.#reason = reason;
    if (this.#hold) forgetObject(this.#hold);
    const isHeard = this.#far.calls.failThoseOf(this.number, reason);
    for (const each of this.#asked) each(false);
    if (!isHeard && this.#asked.length === 0) this.#far.fail(reason, this.#called);
  }

  /** Settles with what the constructor came to. */
  ready<T extends object>(object: T): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = (isMade: boolean): void => (isMade ? resolve(object) : reject(this.#reason));
      if (this.#state) settle(this.#state === "made");
      else this.#asked.push(settle);
    });
  }
}

/** Settles once the object is there, or its constructor has failed. */
export function readyOf<T extends object>(object: T): Promise<T> {
  return makings.get(object)?.ready(object) ?? Promise.resolve(object);
}

/** As `writeClass`, for an object that may not have its number yet. */
export function writeFarClass(w: Writer, v: unknown, make: MakeClass, hold?: Hold): void {
  const id = idOf(w.owner, v, make, hold);
  lifeOf(w);
  if (id >= PROMISED) (w.owner as unknown as Session).promise(w.at + (-w.at & 3), id);
  writeU32(w, id);
}
