/** Rust's memory, seen from JavaScript without a copy. The twin is `crate/src/value/view.rs`. */
import { ObjectDisposedError, StaleObjectError } from "./error.ts";
import { article, detached, Fault, refusal, wrong } from "./fault.ts";
import { distinguish } from "./identity.ts";
import { guarded } from "./instance.ts";
import type { Instance, Reader, Writer } from "./life.ts";
import { FAULT_DISPOSED } from "./protocol.ts";
import { fromNumbers, partAt, type TypedArray, type TypedArrayConstructor, tagOf } from "./wire/bytes.ts";
import { readU32 } from "./wire/reader.ts";
import { writeU32 } from "./wire/writer.ts";

/** Whose memory it is, if not JavaScript's as well as Rust's. */
interface Owner {
  /** Of what was passed to a function, it is Rust's alone. */
  readonly isLent?: boolean;
  /** Asks the object that owns it where it is now, which may have changed with every call. */
  readonly locate?: () => number;
  /** The member that gave the view, where that only looks at its object. */
  readonly readonly?: string | undefined;
}

const BOTH: Owner = {};
const LENT: Owner = { isLent: true };

/**
 * Numbers in Rust's memory. They stay there until this is disposed of and Rust has let go of them as well. What Rust has
 * passed to a function ends with the call, and what an object owns is looked for whenever it is used.
 */
export class MemoryView {
  readonly #instance: Instance;
  readonly #generation: number;
  readonly #type: TypedArrayConstructor;
  readonly #owner: Owner;
  #address: number;
  #length: number;
  #array: TypedArray | undefined;
  /** Why it cannot be used any more. */
  #gone: string | undefined;

  constructor(instance: Instance, type: TypedArrayConstructor, address: number, length: number, owner: Owner = BOTH) {
    this.#owner = owner;
    this.#instance = instance;
    this.#generation = instance.generation;
    this.#type = type;
    this.#address = address;
    this.#length = length;
    distinguish(this);
  }

  get length(): number {
    MemoryView.#check(this, "length");
    this.#look();
    return this.#length;
  }

  get byteLength(): number {
    MemoryView.#check(this, "byteLength");
    return this.length * this.#type.BYTES_PER_ELEMENT;
  }

  // Arguments may run code that makes memory grow, or disposes of this: they are converted first, and the memory is
  // looked at last. It is not handed to anything of the user's.

  /** Copies `source` into the memory, from element `offset` on. */
  set(source: ArrayLike<number> | ArrayLike<bigint>, offset = 0): void {
    MemoryView.#check(this, "set");
    const { readonly } = this.#owner;
    if (readonly) throw new TypeError(`set: \`${readonly}\` only shows memory, which its object owns`);
    const at = toIndex(offset);
    // What is of the same type needs no look.
    const numbers = tagOf(source) === this.#type.name ? source : this.#converted(source, at);
    setAll.call(this.#look(), numbers, at);
  }

  /** The numbers of another array, all of which must be of the type. A proxy may say that it has as many as it likes. */
  #converted(source: ArrayLike<number> | ArrayLike<bigint>, at: number): TypedArray {
    if (typeof source === "object" && source !== null && #address in source) {
      const view = source as MemoryView;
      // Looking for memory of an object's may make all of it move.
      const numbers = this.#owner.locate ? view.slice() : view.#look();
      return view.#type === this.#type ? numbers : this.#converted(numbers, at);
    }
    const length: unknown = typeof source === "object" ? source?.length : undefined;
    if (typeof length !== "number") throw refusal(wrong(source, "an array"), "set", "source");
    this.#look();
    if (!(length >= 0 && at + length <= this.#length)) throw new RangeError("offset is out of bounds");
    try {
      const { buffer } = fromNumbers(source as readonly unknown[], this.#type, Math.trunc(length));
      return new this.#type(buffer, 0, length);
    } catch (error) {
      throw refusal(error, "set", "source");
    }
  }

  /** Copies the memory into `target`, from element `offset` of the memory on. */
  copyTo(target: TypedArray, offset = 0): void {
    MemoryView.#check(this, "copyTo");
    if (tagOf(target) === undefined) throw refusal(wrong(target, "a typed array"), "copyTo", "target");
    const at = toIndex(offset);
    const memory = this.#look();
    setAll.call(target, this.#part(memory, this.#place(at), this.#length));
  }

  /** A copy of a part, as `slice` of typed arrays. */
  slice(start = 0, end?: number): TypedArray {
    MemoryView.#check(this, "slice");
    const [first, last] = [toIndex(start), end === undefined ? Number.POSITIVE_INFINITY : toIndex(end)];
    const memory = this.#look();
    const from = this.#place(first);
    const to = Math.max(from, this.#place(last));
    const part = this.#part(memory, from, to);
    const copy = new this.#type(to - from);
    setAll.call(copy, part);
    return copy;
  }

  /** The element that `index` is, now that the length is known: negative ones count from the end. */
  #place(index: number): number {
    return index < 0 ? Math.max(index + this.#length, 0) : Math.min(index, this.#length);
  }

  /** The memory of some elements. */
  #part({ buffer, byteOffset }: TypedArray, from: number, to: number): TypedArray {
    return new this.#type(buffer, byteOffset + from * this.#type.BYTES_PER_ELEMENT, to - from);
  }

  get [Symbol.toStringTag](): "MemoryView" {
    return "MemoryView";
  }

  /** Lets go of the memory. A second time does nothing. */
  dispose(): void {
    MemoryView.#check(this, "dispose");
    if (this.#gone) return;
    MemoryView.end(this, "the MemoryView was disposed");
    const i = this.#instance;
    const { raw, generation } = i;
    const { isLent, locate } = this.#owner;
    if (isLent || locate || !raw || generation !== this.#generation || this.#length === 0) return;
    guarded(i, raw, () => raw.__ox_release_view(this.#address));
  }

  /** From now on it refuses to be used, for that reason. */
  static end(view: MemoryView, reason: string): void {
    view.#gone ??= reason;
    view.#array = undefined;
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** Where it is, for a message to the instance it came from. */
  static locate(view: unknown, type: TypedArrayConstructor, instance: Instance): [address: number, length: number] {
    if (typeof view !== "object" || view === null || !(#address in view) || view.#instance !== instance)
      throw wrong(view, "a MemoryView of this instance");
    if (view.#type !== type)
      throw new Fault(`expected a MemoryView of ${article(type.name)}, got one of ${article(view.#type.name)}`, false);
    if (view.#owner.locate)
      throw new Fault("expected a MemoryView of its own, got one of memory that an object owns", false);
    view.#look();
    return [view.#address, view.#length];
  }

  /** Refuses to be called on anything else, which engines would say in words of their own. */
  static #check(v: unknown, method: string): void {
    if (Object(v) !== v || !(#address in (v as object))) throw detached(v, "MemoryView", method);
  }

  /** The memory as it lies now: views are remade when it has grown. */
  #look(): TypedArray {
    if (this.#gone) throw new ObjectDisposedError(this.#gone);
    const i = this.#instance;
    const at = this.#owner.locate?.();
    if (at !== undefined) {
      [this.#address, this.#length] = partAt(i.look(), at >>> 0);
      this.#array = undefined;
    }
    const { raw, generation } = i;
    if (!raw || generation !== this.#generation) throw new StaleObjectError("the instance of the MemoryView is gone");
    if (this.#array === undefined || this.#array.buffer !== raw.memory.buffer)
      this.#array = new this.#type(raw.memory.buffer, this.#length && this.#address, this.#length);
    return this.#array;
  }
}

/** `set` of typed arrays, of which users may have their own. */
const setAll: (this: unknown, source: unknown, offset?: number) => void = /* @__PURE__ */ (() =>
  Uint8Array.prototype.set as never)();

/** An index, as built-in functions take it. Converting it may run user code. */
function toIndex(index: number): number {
  return Math.trunc(Number(index)) || 0;
}

export function writeView(w: Writer, v: unknown, type: TypedArrayConstructor): void {
  const i = w.owner;
  if (!i.faults?.[FAULT_DISPOSED]) i.faults = { ...i.faults, [FAULT_DISPOSED]: ObjectDisposedError };
  const [address, length] = MemoryView.locate(v, type, i);
  writeU32(w, address);
  writeU32(w, length);
}

export function readView(r: Reader, type: TypedArrayConstructor): MemoryView {
  return new MemoryView(r.owner, type, readU32(r), readU32(r));
}

/** As `readView`, of what Rust passes to a function. */
export function readLentView(r: Reader, type: TypedArrayConstructor): MemoryView {
  return new MemoryView(r.owner, type, readU32(r), readU32(r), LENT);
}

/** A view of memory that an object owns. `readonly`: the member that gave it, where that only looks at its object. */
export function objectView(
  i: Instance,
  type: TypedArrayConstructor,
  locate: () => number,
  readonly?: string,
): MemoryView {
  // What is wrong with the object is said at once.
  const at = locate() >>> 0;
  const [address, length] = partAt(i.look(), at);
  return new MemoryView(i, type, address, length, { locate, readonly });
}

/** Ends what was passed to a function, which has returned or thrown. */
export function endView(view: MemoryView): void {
  MemoryView.end(view, "the MemoryView was for a call, which has ended: copy what is needed of it with `slice()`");
}
