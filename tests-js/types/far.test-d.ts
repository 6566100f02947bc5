/** A strict program for which Rust may be at a distance. Compiled, never run. */
import { type Imports, init as initImporting } from "importing/far";
import { Counter as NearCounter } from "objects";
import type * as objects from "objects/far";
import { Counter, count, init as initObjects, Outer, refer, type Shop, type Twin } from "objects/far";
import type * as nearApi from "sample";
import type { Color as NearColor, BillingError as NearError, RustError as NearRustError } from "sample";
import type * as api from "sample/far";
import {
  add,
  BillingError,
  type CallOptions,
  type Color,
  DisconnectedError,
  type FarHost,
  type FarSession,
  type FarStats,
  greet,
  type Invoice,
  type InvoiceArgument,
  type Invoices,
  init,
  type LIMIT,
  Limits,
  type load,
  type loadLine,
  type Page,
  type RustError,
  type RustFunction,
  type RustStream,
  rows,
  type StreamOptions,
  session,
  type Tree,
  total,
  type User,
  type view,
} from "sample/far";
import { type FarExports, type FarPool, near, pool, worker } from "sample/far/host";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <_T extends true>(): void => {};

// Every function gives a promise of what it gives near, and takes what it takes near, and options.
yes<Same<typeof add, (a: number, b: number, options?: CallOptions) => Promise<number>>>();
yes<Same<Awaited<ReturnType<typeof add>>, ReturnType<typeof nearApi.add>>>();
yes<Same<Awaited<ReturnType<typeof load>>, Awaited<ReturnType<typeof nearApi.load>>>>();
yes<Same<ReturnType<typeof load>, Promise<Invoice>>>();
yes<Same<ReturnType<typeof rows.promise_>, Promise<bigint>>>();
yes<Same<Parameters<typeof load>, Parameters<typeof nearApi.load>>>();
yes<Same<Parameters<typeof loadLine>, Parameters<typeof nearApi.loadLine>>>();
export const greeted: Promise<string> = greet("a", 2, null, { timeout: 10 });
// @ts-expect-error a promise is not what it gives
export const sum: number = add(1, 2);
// @ts-expect-error a string is no number
add("1", 2);

// Streams may be made ahead, others not.
yes<Same<ReturnType<typeof rows.rustStream_>, Promise<RustStream<bigint>>>>();
declare const stream: RustStream<bigint>;
export const typed: StreamOptions = { ahead: 1, timeout: 5 };
rows.rustStream_(null as never, typed);
// @ts-expect-error nothing is made ahead
add(1, 2, { ahead: 1 });
for await (const each of stream) each.toString();

// A function of Rust gives a promise as well; one of JavaScript may give what it may near.
yes<Same<ReturnType<typeof total>, Promise<RustFunction<(by: number, to?: string | null) => Promise<string>>>>>();
total((fraction: number) => fraction);
total(async () => {});

// What is near only is nothing to be called.
yes<Same<typeof view, never>>();
yes<Same<typeof rows.callback_, never>>();
yes<Same<typeof rows.rustIterator_, never>>();
yes<Same<typeof rows.any_, never>>();
yes<Same<typeof rows.settings_, never>>();
yes<Same<typeof rows.dynamic_, never>>();

// One type of each: records, unions, errors, constants.
yes<Same<Invoice, nearApi.Invoice>>();
yes<Same<InvoiceArgument, nearApi.InvoiceArgument>>();
yes<Same<Page<User>, nearApi.Page<User>>>();
yes<Same<Tree, nearApi.Tree>>();
yes<Same<typeof Color, typeof NearColor>>();
yes<Same<typeof BillingError, typeof NearError>>();
yes<Same<typeof RustError, typeof NearRustError>>();
yes<Same<typeof LIMIT, typeof nearApi.LIMIT>>();
export const limits: string[] = Limits.Inner.NAMES;
yes<Same<ReturnType<typeof Invoices.total>, Promise<number>>>();
yes<Same<Awaited<ReturnType<typeof Invoices.Archive.find>>, Invoice | undefined>>();

// What goes wrong.
export function explain(error: unknown): string {
  if (error instanceof BillingError) return error.code;
  if (error instanceof DisconnectedError) {
    yes<Same<typeof error.code, "lost" | "refused" | "closed" | "limit" | "version">>();
    yes<Same<typeof error.ran, "no" | "unknown">>();
    return `${error.code}, ${error.ran}: ${error.message}`;
  }
  return String(error);
}

// Where Rust runs is one line.
const hosts: FarHost[] = [
  near(),
  worker(),
  worker({
    url: "https://example.org/worker.js",
    imports: "./say.js",
    name: "billing",
    batch: "task",
  }),
  pool(4),
  pool(),
  pool({ size: 4, min: 2, idle: 1000, imports: "./say.js" }),
];
for (const host of hosts) await init({ host, panic: "fault", onError: (error, name) => `${name}: ${error}` });
// @ts-expect-error no host
await init({});
// @ts-expect-error no place
init({ host: {} });
// @ts-expect-error no such option
worker({ size: 4 });
// @ts-expect-error no such way
worker({ batch: "never" });
// @ts-expect-error a list of imports is for crates that have some
init({ host: near(), imports: {} });

yes<Same<typeof session, FarSession>>();
export const stats: FarStats = await session.stats();
export const waiting: number[] = stats.places.map((place) => stats.waiting - place.waiting + place.memory);
export const leaked: string[] = (await session.leaks()).map((leak) => `${leak.class} ${leak.createdAt}`);
await session.collect();
await session.restart();
session.dispose();

// Each worker of a pool has all exports.
const workers: FarPool = pool(4);
yes<Same<FarExports["add"], typeof add>>();
const shard: FarExports = workers.shard("customer 7");
export const inShard: number = await shard.add(1, 2);
export const archived: Invoice | undefined = await shard.Invoices.Archive.find("red");
for (const each of workers.each()) await each.add(1, 2);
for await (const sum of workers.map(new Set([1, 2]), (value, index) => add(value, index), { concurrency: 2 }))
  sum.toFixed();
for await (const length of workers.map(stream, (value) => `${value}`.length)) length.toFixed();
// @ts-expect-error begun by the package itself
shard.init();
// @ts-expect-error of the whole pool
shard.session;
// @ts-expect-error no part of the crate
shard.RustError;
yes<Same<typeof shard.BillingError, typeof BillingError>>();

// The same program whatever the place.
export async function program(rust: typeof api): Promise<number> {
  return rust.add(await rust.add(1, 2), 3);
}
program(null as unknown as typeof api);

// What Rust calls, unless it would need a value at once.
const save: Imports["billing-host"]["save"] = (lines, due) => void [lines.length, due?.getTime()];
const fetchText = async (customer: bigint): Promise<string> => `${customer}`;
await initImporting({
  host: near(),
  imports: { "billing-host": { fetchText, save } },
  lateImports: ["odd host"],
  without: ["billing-host.rates"],
});
// @ts-expect-error it gives a value at once
initImporting({ host: near(), imports: { "billing-host": { rates: [1n] } } });
// @ts-expect-error it gives a value at once
initImporting({ host: near(), imports: { "odd host": { pick: () => 1n } } });
// @ts-expect-error no such module
initImporting({ host: near(), lateImports: ["other"] });

// Classes: made at once, and promised what they do.
await initObjects({ host: near(), onError: () => {} });
const counter: Counter = new Counter(1n);
yes<Same<ConstructorParameters<typeof Counter>, ConstructorParameters<typeof NearCounter>>>();
export const ready: Counter = await counter.ready;
export const incremented: number = await counter.increment(2, { timeout: 10 });
export const value: Promise<bigint> = counter.value;
// @ts-expect-error there is no setter
counter.value = 1n;
counter.step = 2;
export const step: bigint = await counter.step;
export const set: Promise<void> = counter.setStep(2n);
export const all: Promise<number> = Counter.total;
export const loaded: Promise<Counter> = Counter.load(1n, { timeout: 10 });
export const odd: Promise<string> = counter["odd-name"]();
export const counters: Counter[] = await count(counter, counter, counter);
for await (const tick of counter) tick.toFixed();
yes<Same<(typeof counter)[typeof Symbol.iterator], never>>();
counter.dispose();
counter[Symbol.dispose]();
yes<Same<typeof objects.pair, never>>();
yes<Same<typeof objects.draw, never>>();
yes<Same<typeof objects.js, never>>();
export const reference: object = await refer(null, new ArrayBuffer(1));

// A class is not the one of near, nor another.
// @ts-expect-error far
export const nearer: NearCounter = counter;
// @ts-expect-error near
count(new NearCounter(1), counter, counter);
// @ts-expect-error another class
export const twin: Twin = counter;
// @ts-expect-error nothing makes one
new Outer.new();
declare const inShop: Shop.Counter;
export const outer: Counter = await inShop.outer();
yes<Same<objects.Pair["first"], Counter>>();
