// The descriptor of `billing`, written by `oxbridge build`.

import type * as api from "./index.js";

/** What `getAssemblyExports` gives for it. */
export type Exports = {
  readonly BillingError: typeof api.BillingError;
  readonly fetch: typeof api.fetch;
  readonly priceOf: typeof api.priceOf;
  readonly keep: typeof api.keep;
  readonly lookUp: typeof api.lookUp;
  readonly rateOf: typeof api.rateOf;
  readonly app: typeof api.app;
  readonly exchange: typeof api.exchange;
  readonly send: typeof api.send;
  readonly log: typeof api.log;
  readonly lastPart: typeof api.lastPart;
  readonly hashOf: typeof api.hashOf;
  readonly loadLog: typeof api.loadLog;
  readonly loadTwice: typeof api.loadTwice;
  readonly global: typeof api.global;
  readonly Invoices: typeof api.Invoices;
};

/** The modules of JavaScript functions that it needs. */
export type Imports = api.Imports;

/** What `getAssemblyExports` gives for the crates that are linked into it. */
export type Linked = {};

/** What a runtime knows an assembly by. Making one does nothing. */
export interface AssemblyDescriptor<Exports, Imports, Name extends string = string, Linked = {}> {
  readonly name: Name;
  /** The form of its messages; the runtime must know the same. */
  readonly abi: number;
  /** The version of `oxbridge` that built it. */
  readonly oxbridge: string;
  /** Names of all assemblies in the module. */
  readonly assemblies: readonly string[];
  /** Loads and compiles the module, for example to post it to workers. */
  load(options?: LoadOptions): globalThis.Promise<WasmModule>;
  /** Never there: carries the types. */
  readonly types?: { readonly exports: Exports; readonly imports: Imports; readonly linked: Linked };
}

export interface LoadOptions {
  /** What the fetched bytes must hash to, as in `<script integrity>`. */
  readonly integrity?: string | undefined;
  /** Gives up the loading. */
  readonly signal?: AbortSignalLike | undefined;
  /** Hears how many bytes have come. `total` is unknown for compressed answers. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

type Progress = { readonly loaded: number; readonly total: number | undefined };
type WasmModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : object;
type AbortSignalLike = {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
};

declare const assembly: AssemblyDescriptor<Exports, Imports, "billing", Linked>;
export default assembly;
