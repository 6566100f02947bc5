/**
 * Objects and bytes of JavaScript that go to Rust as references. The twin is `crate/src/dynamic/reference.rs`.
 *
 * What stands for one is an object of its own, known by its identity: one that merely looks like it is data.
 */
/// <reference lib="esnext.disposable" preserve="true" />
import { shown } from "../fault.ts";
import { isBytes } from "../wire/bytes.ts";

/**
 * Stands for an object or a function until it is disposed.
 *
 * @example
 * ```ts
 * import { createJSObjectReference, JSObjectReference } from "oxbridge";
 *
 * const reference = createJSObjectReference(new Map([["apple", 2.5]]));
 * console.log(reference instanceof JSObjectReference);
 * reference.dispose();
 * ```
 */
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

  get [Symbol.toStringTag](): "JSObjectReference" {
    return this.#brand;
  }
}

/**
 * Stands for bytes that Rust reads as a stream.
 *
 * @example
 * ```ts
 * import { createJSStreamReference, JSStreamReference } from "oxbridge";
 *
 * console.log(createJSStreamReference(new Uint8Array(3)) instanceof JSStreamReference);
 * ```
 */
export class JSStreamReference {
  readonly #brand = "JSStreamReference";

  get [Symbol.toStringTag](): "JSStreamReference" {
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
export type Referred =
  | { readonly kind: "object"; readonly value: object | null }
  | { readonly kind: "bytes"; readonly value: StreamSource }
  | { readonly kind: "disposed" };

/** What references stand for. All copies of this module in a realm share it: every package has its own. */
export function references(): WeakMap<object, Referred> {
  const key = Symbol.for("oxbridge.references");
  const realm = globalThis as unknown as Record<symbol, WeakMap<object, Referred>>;
  realm[key] ??= new WeakMap();
  return realm[key];
}

/**
 * A reference to an object or a function. One to `null` is `None` in Rust.
 *
 * @param object What Rust gets where it takes a `JsObjectReference`.
 * @returns The reference, which keeps the object until it is disposed or collected.
 * @throws {TypeError} `object` is a primitive.
 * @example
 * ```ts
 * import { createJSObjectReference } from "oxbridge";
 * import { listen } from "shop";
 *
 * listen(createJSObjectReference({ sold: (name: string) => console.log(name) }));
 * ```
 */
export function createJSObjectReference(object: object | null | undefined): JSObjectReference {
  const value = object ?? null;
  if (typeof value !== "object" && typeof value !== "function")
    throw new TypeError(`createJSObjectReference: expected an object, a function or null, got ${shown(value)}`);
  const reference = new JSObjectReference();
  references().set(reference, { kind: "object", value });
  return reference;
}

/**
 * Lets go of the object that a reference stands for. Rust keeps what it has been given.
 *
 * @param reference One that was made by {@link createJSObjectReference}. A second time does nothing.
 * @example
 * ```ts
 * import { createJSObjectReference, disposeJSObjectReference } from "oxbridge";
 *
 * const reference = createJSObjectReference({});
 * disposeJSObjectReference(reference);
 * ```
 */
export function disposeJSObjectReference(reference: JSObjectReference): void {
  if (references().get(reference)?.kind === "object") references().set(reference, { kind: "disposed" });
}

/**
 * A reference to bytes, for Rust to read as a stream.
 *
 * @param bytes A buffer, a view of one, or a `Blob`.
 * @returns The reference.
 * @throws {TypeError} `bytes` is nothing of that kind.
 * @example
 * ```ts
 * import { createJSStreamReference } from "oxbridge";
 * import { upload } from "shop";
 *
 * await upload(createJSStreamReference(new Blob(["apple,2.5"])));
 * ```
 */
export function createJSStreamReference(bytes: StreamSource): JSStreamReference {
  if (!holdsBytes(bytes)) throw new TypeError(`createJSStreamReference: expected ${BYTES}, got ${shown(bytes)}`);
  const reference = new JSStreamReference();
  references().set(reference, { kind: "bytes", value: bytes });
  return reference;
}

export const BYTES: string = "an ArrayBuffer, a view of one or a Blob";

export function holdsBytes(v: unknown): v is StreamSource {
  return ArrayBuffer.isView(v) || isBytes(v) || isBlob(v);
}

export function isBlob(v: unknown): v is BlobLike {
  return typeof Blob !== "undefined" && v instanceof Blob;
}
