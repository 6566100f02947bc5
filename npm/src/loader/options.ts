/**
 * What loading takes and gives.
 *
 * The types are structural, so that they compile with and without the DOM library.
 */

/** The part of `AbortSignal` that is needed. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What happens after a panic. */
export interface InstanceOptions {
  /**
   * `restart`: the next call gets a fresh instance, without the state of Rust. `fault`: every call fails.
   *
   * @default "restart"
   */
  panic?: "restart" | "fault" | undefined;
  /** Called with the `RustPanicError` of every panic. */
  onPanic?: ((error: Error) => void) | undefined;
}

/** Options of a package's `init`. */
export interface InitOptions extends LoadOptions, InstanceOptions {
  /** Where the module comes from, instead of the package's own file. */
  readonly wasm?: WasmSource | PromiseLike<WasmSource> | undefined;
}

/** A compiled module: `WebAssembly.Module` where that type exists. */
export type WasmModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer M } } } ? M : object;

/** The part of `Response` (and of `Blob`) that is needed. */
export interface ResponseLike {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Where a module may come from. */
export type WasmSource = string | { readonly href: string } | ResponseLike | ArrayBuffer | ArrayBufferView | WasmModule;

/** How far a download has come. */
export interface Progress {
  /** Bytes so far. */
  readonly loaded: number;
  /** Bytes in all; `undefined` where the server does not say, or sends them compressed. */
  readonly total: number | undefined;
}

/** How a module is loaded. */
export interface LoadOptions {
  /** One or more hashes as in `<script integrity>`, of which the strongest must match the bytes. */
  readonly integrity?: string | undefined;
  /** Cancels the load, which then rejects with the reason of the signal. */
  readonly signal?: AbortSignalLike | undefined;
  /** Called as bytes arrive. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}
