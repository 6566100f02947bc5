/**
 * Objects and bytes of JavaScript that go to Rust as references. The twin is `crate/src/dynamic/reference.rs`.
 *
 * What stands for one is an object of its own, known by its identity: one that merely looks like it is data.
 */
/// <reference lib="esnext.disposable" preserve="true" />
import { Fault, ObjectDisposedError, shown, wrong } from "./error.ts";
import { lend, writeObject } from "./reference.ts";
import { isBytes, type Writer, writeF64 } from "./wire.ts";

/** Stands for an object or a function until it is disposed. */
export class JSObjectReference {
  /** What is no reference of this class is of another type. */
  readonly #brand = "JSObjectReference";

  /** Lets go of the object. Rust keeps what it has been given. */
  dispose(): void {
    disposeJSObjectReference(this);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  get [Symbol.toStringTag](): string {
    return this.#brand;
  }
}

/** Stands for bytes that Rust reads as a stream. */
export class JSStreamReference {
  readonly #brand = "JSStreamReference";

  get [Symbol.toStringTag](): string {
    return this.#brand;
  }
}

/** What bytes may be in: a buffer, a view of one, or a `Blob`. */
export type StreamSource = ArrayBufferLike | ArrayBufferView | BlobLike;

/** The part of `Blob` that is needed. */
export interface BlobLike {
  readonly size: number;
  stream(): unknown;
}

/** What a reference stands for. */
type Referred =
  | { readonly kind: "object"; readonly value: object | null }
  | { readonly kind: "bytes"; readonly value: StreamSource }
  | { readonly kind: "disposed" };

/** What references stand for. All copies of this module in a realm share it: every package has its own. */
function references(): WeakMap<object, Referred> {
  const key = Symbol.for("oxbridge.references");
  const realm = globalThis as unknown as Record<symbol, WeakMap<object, Referred>>;
  realm[key] ??= new WeakMap();
  return realm[key];
}

/** A reference to an object or a function. One to `null` is `None` in Rust. */
export function createJSObjectReference(object: object | null | undefined): JSObjectReference {
  const value = object ?? null;
  if (typeof value !== "object" && typeof value !== "function")
    throw new TypeError(`createJSObjectReference: expected an object, a function or null, got ${shown(value)}`);
  const reference = new JSObjectReference();
  references().set(reference, { kind: "object", value });
  return reference;
}

/** Lets go of the object that a reference stands for. Rust keeps what it has been given. */
export function disposeJSObjectReference(reference: JSObjectReference): void {
  if (references().get(reference)?.kind === "object") references().set(reference, { kind: "disposed" });
}

/** A reference to bytes, for Rust to read as a stream. */
export function createJSStreamReference(bytes: StreamSource): JSStreamReference {
  if (!holdsBytes(bytes)) throw new TypeError(`createJSStreamReference: expected ${BYTES}, got ${shown(bytes)}`);
  const reference = new JSStreamReference();
  references().set(reference, { kind: "bytes", value: bytes });
  return reference;
}

const BYTES = "an ArrayBuffer, a view of one or a Blob";

function holdsBytes(v: unknown): v is StreamSource {
  return ArrayBuffer.isView(v) || isBytes(v) || isBlob(v);
}

function isBlob(v: unknown): v is Blob {
  return typeof Blob !== "undefined" && v instanceof Blob;
}

/** What `v` stands for: itself, unless it is a reference to an object. */
export function referred(v: unknown): unknown {
  const found = references().get(v as object);
  if (found?.kind === "disposed") throw new Fault("the reference was disposed", false, -1, ObjectDisposedError);
  return found?.kind === "object" ? found.value : v;
}

/** Writes what a reference stands for, or an object itself. */
export function writeObjectReference(w: Writer, v: unknown): void {
  writeObject(w, referred(v));
}

/** Writes bytes that Rust may read, and how many there are. */
export function writeStreamReference(w: Writer, v: unknown): void {
  const found = references().get(v as object);
  const bytes = found?.kind === "bytes" ? found.value : v;
  if (!holdsBytes(bytes)) throw wrong(v, BYTES);
  lend(w, bytes);
  writeF64(w, isBlob(bytes) ? bytes.size : (bytes as ArrayBufferView).byteLength);
}

/** How many bytes are read at once. */
const CHUNK = 65536;

/** The bytes that Rust was given a reference to, in chunks. */
export function chunksOf(bytes: unknown): object {
  if (isBlob(bytes)) return bytes.stream();
  if (!holdsBytes(bytes)) throw new TypeError(`expected ${BYTES}, got ${shown(bytes)}`);
  const all = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes as ArrayBuffer);
  return each(all);
}

function* each(all: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < all.length; at += CHUNK) yield all.subarray(at, at + CHUNK);
}

/** Writes an object of a class that JavaScript knows by that name. */
export function writeInstance(w: Writer, v: unknown, name: string): void {
  if (!isInstanceOf(v, name)) throw wrong(v, `${/^[AEIO]/.test(name) ? "an" : "a"} ${name}`);
  lend(w, v);
}

/** Whether `v` is of the class: those that this host does not have are taken on trust. */
function isInstanceOf(v: unknown, name: string): boolean {
  if (name === "Array") return Array.isArray(v);
  if (name === "Function") return typeof v === "function";
  if (typeof v === name.toLowerCase() && typeof v !== "object") return true;
  let type: unknown = globalThis;
  for (const step of name.split(".")) type = (type as Record<string, unknown> | undefined)?.[step];
  if (typeof type === "function") return v instanceof type;
  return (typeof v === "object" && v !== null) || typeof v === "function";
}
