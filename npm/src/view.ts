/** Rust's memory, seen from JavaScript without a copy. The twin is `crate/src/value/view.rs`. */
import { ObjectDisposedError, StaleObjectError } from "./error.ts";
import { article, detached, Fault, refusal, wrong } from "./fault.ts";
import { distinguish } from "./identity.ts";
import { guarded } from "./instance.ts";
import type { Instance, Reader, Writer } from "./life.ts";
import { FAULT_DISPOSED } from "./protocol.ts";
import { fromNumbers, type TypedArray, type TypedArrayConstructor, tagOf } from "./wire/bytes.ts";
import { readU32 } from "./wire/reader.ts";
import { writeU32 } from "./wire/writer.ts";

/** Numbers in Rust's memory. They stay there until this is disposed of and Rust has let go of them as well. */
export class MemoryView {
  readonly #instance: Instance;
  readonly #generation: number;
  readonly #type: TypedArrayConstructor;
  readonly #address: number;
  readonly #length: number;
  #array: TypedArray | undefined;
  #isDisposed = false;

  constructor(instance: Instance, type: TypedArrayConstructor, address: number, length: number) {
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
    const at = toIndex(offset);
    // What is of the same type needs no look.
    const numbers = tagOf(source) === this.#type.name ? source : this.#converted(source, at);
    setAll.call(this.#look(), numbers, at);
  }

  /** The numbers of another array, all of which must be of the type. A proxy may say that it has as many as it likes. */
  #converted(source: ArrayLike<number> | ArrayLike<bigint>, at: number): TypedArray {
    if (typeof source === "object" && source !== null && #address in source) {
      const view = source as MemoryView;
      return view.#type === this.#type ? view.#look() : this.#converted(view.#look(), at);
    }
    const length: unknown = typeof source === "object" ? source?.length : undefined;
    if (typeof length !== "number") throw refusal(wrong(source, "an array"), "set", "source");
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
    const from = this.#place(offset, 0);
    setAll.call(target, this.#part(from, this.#length));
  }

  /** A copy of a part, as `slice` of typed arrays. */
  slice(start = 0, end?: number): TypedArray {
    MemoryView.#check(this, "slice");
    const from = this.#place(start, 0);
    const to = Math.max(from, this.#place(end, this.#length));
    const part = this.#part(from, to);
    const copy = new this.#type(to - from);
    setAll.call(copy, part);
    return copy;
  }

  /** The element that `index` is: negative ones count from the end. */
  #place(index: number | undefined, otherwise: number): number {
    const wanted = index === undefined ? otherwise : toIndex(index);
    return wanted < 0 ? Math.max(wanted + this.#length, 0) : Math.min(wanted, this.#length);
  }

  /** The memory of some elements, as it lies now. */
  #part(from: number, to: number): TypedArray {
    const { buffer, byteOffset } = this.#look();
    return new this.#type(buffer, byteOffset + from * this.#type.BYTES_PER_ELEMENT, to - from);
  }

  get [Symbol.toStringTag](): "MemoryView" {
    return "MemoryView";
  }

  /** Lets go of the memory. A second time does nothing. */
  dispose(): void {
    MemoryView.#check(this, "dispose");
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#array = undefined;
    const i = this.#instance;
    const { raw, generation } = i;
    if (!raw || generation !== this.#generation || this.#length === 0) return;
    guarded(i, raw, () => raw.__ox_release_view(this.#address));
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
    view.#look();
    return [view.#address, view.#length];
  }

  /** Refuses to be called on anything else, which engines would say in words of their own. */
  static #check(v: unknown, method: string): void {
    if (Object(v) !== v || !(#address in (v as object))) throw detached(v, "MemoryView", method);
  }

  /** The memory as it lies now: views are remade when it has grown. */
  #look(): TypedArray {
    if (this.#isDisposed) throw new ObjectDisposedError("the MemoryView was disposed");
    const { raw, generation } = this.#instance;
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
