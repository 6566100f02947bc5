/** Rust's memory, seen from JavaScript without a copy. The twin is `crate/src/value/view.rs`. */
import { ObjectDisposedError, StaleObjectError } from "./error.ts";
import { Fault, wrong } from "./fault.ts";
import { guarded } from "./instance.ts";
import type { Instance, Reader, Writer } from "./life.ts";
import type { TypedArray, TypedArrayConstructor } from "./wire/bytes.ts";
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
  }

  get length(): number {
    this.#look();
    return this.#length;
  }

  get byteLength(): number {
    return this.length * this.#type.BYTES_PER_ELEMENT;
  }

  /** Copies `source` into the memory, from element `offset` on. */
  set(source: ArrayLike<number> | ArrayLike<bigint>, offset?: number): void {
    // Reading a plain array may run code that makes memory grow.
    const numbers = ArrayBuffer.isView(source)
      ? source
      : (this.#type as unknown as ArrayConstructor).from(source as ArrayLike<number>);
    (this.#look() as Uint8Array).set(numbers as unknown as Uint8Array, offset);
  }

  /** Copies the memory into `target`, from element `offset` of the memory on. */
  copyTo(target: TypedArray, offset = 0): void {
    (target as Uint8Array).set((this.#look() as Uint8Array).subarray(offset));
  }

  /** A copy of a part, as `slice` of typed arrays. */
  slice(start?: number, end?: number): TypedArray {
    return (this.#look() as Uint8Array).slice(start, end);
  }

  /** Lets go of the memory. A second time does nothing. */
  dispose(): void {
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
      throw new Fault(`expected a MemoryView of a ${type.name}, got one of a ${view.#type.name}`, false);
    view.#look();
    return [view.#address, view.#length];
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

export function writeView(w: Writer, v: unknown, type: TypedArrayConstructor): void {
  const [address, length] = MemoryView.locate(v, type, w.owner);
  writeU32(w, address);
  writeU32(w, length);
}

export function readView(r: Reader, type: TypedArrayConstructor): MemoryView {
  return new MemoryView(r.owner, type, readU32(r), readU32(r));
}
