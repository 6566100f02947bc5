// The descriptor of `fixture`, written by `oxbridge build`.

import type * as api from "./index.js";

/** What `getAssemblyExports` gives for it. */
export type Exports = {
  readonly sum: typeof api.sum;
  readonly sumBig: typeof api.sumBig;
  readonly checksum: typeof api.checksum;
  readonly concatenate: typeof api.concatenate;
  readonly bytes: typeof api.bytes;
  readonly squares: typeof api.squares;
  readonly maybeBytes: typeof api.maybeBytes;
  readonly doubleInPlace: typeof api.doubleInPlace;
  readonly addInPlace: typeof api.addInPlace;
  readonly swap: typeof api.swap;
  readonly spoil: typeof api.spoil;
  readonly fillAfter: typeof api.fillAfter;
  readonly nextOfQueues: typeof api.nextOfQueues;
  readonly reverseQueue: typeof api.reverseQueue;
  readonly bytesAsArray: typeof api.bytesAsArray;
  readonly numbersAsArray: typeof api.numbersAsArray;
  readonly bigsAsArray: typeof api.bigsAsArray;
  readonly BillingError: typeof api.BillingError;
  readonly failWithText: typeof api.failWithText;
  readonly failWithError: typeof api.failWithError;
  readonly failWithBox: typeof api.failWithBox;
  readonly failWithAnyhow: typeof api.failWithAnyhow;
  readonly parsePoint: typeof api.parsePoint;
  readonly panicWith: typeof api.panicWith;
  readonly element: typeof api.element;
  readonly overflow: typeof api.overflow;
  readonly trap: typeof api.trap;
  readonly exhaust: typeof api.exhaust;
  readonly PageError: typeof api.PageError;
  readonly TicketError: typeof api.TicketError;
  readonly add: typeof api.add;
  readonly greet: typeof api.greet;
  readonly renamed: typeof api.renamed;
  readonly delete: typeof api.delete;
  readonly match: typeof api.match;
  readonly send: typeof api.send;
  readonly nothing: typeof api.nothing;
  readonly join: typeof api.join;
  readonly defaults: typeof api.defaults;
  readonly many: typeof api.many;
  readonly LIMIT: typeof api.LIMIT;
  readonly GREETING: typeof api.GREETING;
  readonly BIGGEST: typeof api.BIGGEST;
  readonly NEGATIVE_ZERO: typeof api.NEGATIVE_ZERO;
  readonly LETTER: typeof api.LETTER;
  readonly primes: typeof api.primes;
  readonly ORIGIN: typeof api.ORIGIN;
  readonly FAVOURITE: typeof api.FAVOURITE;
  readonly NOTHING: typeof api.NOTHING;
  readonly starts: typeof api.starts;
  readonly countCalls: typeof api.countCalls;
  readonly sorted: typeof api.sorted;
  readonly SizeError: typeof api.SizeError;
  readonly Unknown: typeof api.Unknown;
  readonly Paint: typeof api.Paint;
  readonly Level: typeof api.Level;
  readonly Status: typeof api.Status;
  readonly Tone: typeof api.Tone;
  readonly renameTheme: typeof api.renameTheme;
  readonly nextChange: typeof api.nextChange;
  readonly Color: typeof api.Color;
  readonly echoRich: typeof api.echoRich;
  readonly echoRichList: typeof api.echoRichList;
  readonly echoSettings: typeof api.echoSettings;
  readonly echoShape: typeof api.echoShape;
  readonly echoEvent: typeof api.echoEvent;
  readonly echoContent: typeof api.echoContent;
  readonly echoTree: typeof api.echoTree;
  readonly echoChain: typeof api.echoChain;
  readonly echoPage: typeof api.echoPage;
  readonly echoColor: typeof api.echoColor;
  readonly echoUser: typeof api.echoUser;
  readonly echoShared: typeof api.echoShared;
  readonly echoText: typeof api.echoText;
  readonly byteLengths: typeof api.byteLengths;
  readonly texts: typeof api.texts;
  readonly asNumber: typeof api.asNumber;
  readonly doubleAsNumber: typeof api.doubleAsNumber;
  readonly asMap: typeof api.asMap;
  readonly asNull: typeof api.asNull;
  readonly echoLegacy: typeof api.echoLegacy;
  readonly run: typeof api.run;
  readonly Callback: typeof api.Callback;
  readonly Billing: typeof api.Billing;
  readonly Thrown: typeof api.Thrown;
  readonly Ticket: typeof api.Ticket;
  readonly Numbers: typeof api.Numbers;
  readonly Geometry: typeof api.Geometry;
  readonly Flags: typeof api.Flags;
  readonly Feature: typeof api.Feature;
  readonly Memory: typeof api.Memory;
  readonly Import: typeof api.Import;
  readonly Json: typeof api.Json;
  readonly Log: typeof api.Log;
  readonly Ours: typeof api.Ours;
  readonly Theirs: typeof api.Theirs;
  readonly Keys: typeof api.Keys;
  readonly Panic: typeof api.Panic;
  readonly Promise: typeof api.Promise;
  readonly Foreign: typeof api.Foreign;
  readonly Session: typeof api.Session;
  readonly Standard: typeof api.Standard;
  readonly Stream: typeof api.Stream;
  readonly Invoices: typeof api.Invoices;
  readonly View: typeof api.View;
  readonly Within: typeof api.Within;
};

/** The modules of JavaScript functions that it needs. */
export type Imports = {};

/** What `getAssemblyExports` gives for the crates that are linked into it. */
export type Linked = {
  readonly linked: {
    readonly antipode: typeof api.antipode;
    readonly Linked: typeof api.Linked;
  };
  readonly oxbridge: {
    readonly SessionState: typeof api.SessionState;
  };
};

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

declare const assembly: AssemblyDescriptor<Exports, Imports, "fixture", Linked>;
export default assembly;
