// The descriptor of `objects`, written by `oxbridge build`.

import type * as api from "./index.js";

/** What `getAssemblyExports` gives for it. */
export type Exports = {
  readonly CountError: typeof api.CountError;
  readonly Counter: typeof api.Counter;
  readonly dropped: typeof api.dropped;
  readonly Ticket: typeof api.Ticket;
  readonly ticket: typeof api.ticket;
  readonly Token: typeof api.Token;
  readonly token: typeof api.token;
  readonly isToken: typeof api.isToken;
  readonly Bomb: typeof api.Bomb;
  readonly Farewell: typeof api.Farewell;
  readonly Planet: typeof api.Planet;
  readonly Moon: typeof api.Moon;
  readonly Sentence: typeof api.Sentence;
  readonly Celsius: typeof api.Celsius;
  readonly Hint: typeof api.Hint;
  readonly HelloHelper: typeof api.HelloHelper;
  readonly Component: typeof api.Component;
  readonly MessageUpdateInvokeHelper: typeof api.MessageUpdateInvokeHelper;
  readonly ListItem: typeof api.ListItem;
  readonly Canvas: typeof api.Canvas;
  readonly Host: typeof api.Host;
  readonly Reference: typeof api.Reference;
  readonly Hand: typeof api.Hand;
  readonly Pass: typeof api.Pass;
  readonly Shop: typeof api.Shop;
  readonly Shapes: typeof api.Shapes;
  readonly Sky: typeof api.Sky;
  readonly Look: typeof api.Look;
  readonly Typed: typeof api.Typed;
  readonly Sample: typeof api.Sample;
};

/** The modules of JavaScript functions that it needs. */
export type Imports = {};

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

declare const assembly: AssemblyDescriptor<Exports, Imports, "objects", Linked>;
export default assembly;
