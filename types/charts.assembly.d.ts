// The descriptor of `charts`, written by `oxbridge build`.

import type * as api from "./index.js";

/** What `getAssemblyExports` gives for it. */
export type Exports = {
  readonly make: typeof api.make;
  readonly makeOf: typeof api.makeOf;
  readonly draw: typeof api.draw;
  readonly total: typeof api.total;
  readonly rename: typeof api.rename;
  readonly textOf: typeof api.textOf;
  readonly load: typeof api.load;
  readonly merge: typeof api.merge;
  readonly erase: typeof api.erase;
  readonly named: typeof api.named;
  readonly count: typeof api.count;
  readonly scale: typeof api.scale;
  readonly totalOfCurrent: typeof api.totalOfCurrent;
  readonly isChart: typeof api.isChart;
  readonly widgets: typeof api.widgets;
  readonly through: typeof api.through;
  readonly settled: typeof api.settled;
  readonly each: typeof api.each;
  readonly chartOf: typeof api.chartOf;
  readonly Language: typeof api.Language;
  readonly Lists: typeof api.Lists;
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

declare const assembly: AssemblyDescriptor<Exports, Imports, "charts", Linked>;
export default assembly;
