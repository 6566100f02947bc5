/** A strict program that gives a crate the functions it calls. Compiled, never run. */
import { type Imports, type Invoice, Invoices, init, type Line, loadTwice, priceOf, type RustFunction } from "billing";
import billing, { type Imports as AssemblyImports } from "billing/assembly";
import fixture from "fixture/assembly";
import { createRuntime, createRuntimeSync } from "oxbridge";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <_T extends true>(): void => {};
declare function print(...values: unknown[]): void;
declare const signal: {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
};
yes<Same<Imports, AssemblyImports>>();
yes<Same<keyof Imports, "billing-host" | "billing-log">>();

// What the app has to give, with plain functions.
const stored = new Map<bigint, Invoice>();
const host: Imports["billing-host"] = {
  fetchText: (customer) => `${customer}`,
  fetchSlowly: async (customer, signal) => {
    yes<Same<typeof customer, bigint>>();
    const aborted: boolean = signal.aborted;
    return `${aborted}`;
  },
  price: (sku) => sku.length,
  store: (invoice, tags) => {
    yes<Same<typeof invoice, Invoice>>();
    yes<Same<typeof invoice.lines, Line[]>>();
    yes<Same<typeof tags, Uint32Array<ArrayBuffer>>>();
    stored.set(invoice.id, invoice);
  },
  find: (id) => stored.get(id) ?? null,
  rates: { of: (currency: string) => (currency === "EUR" ? 1 : 2) },
  appName: "an app",
  listen: (f) => {
    yes<Same<typeof f, RustFunction<(event: string) => number>>>();
    return (event) => f(event) + 1;
  },
  upload: async (chunks) => {
    let sum = 0;
    for await (const chunk of chunks) sum += chunk;
    return sum;
  },
};
const log: Imports["billing-log"] = { write: print };
const imports: Imports = { "billing-host": host, "billing-log": log };

await init({ imports });
await init({ imports, panic: "fault" });
await init({ imports: { "billing-host": host }, lateImports: ["billing-log"] });
await init({ lateImports: ["billing-log", "billing-host"] });
// @ts-expect-error nothing is given
await init();
// @ts-expect-error nothing is given
await init({});
// @ts-expect-error a module is left out
await init({ imports: { "billing-host": host } });
// @ts-expect-error a module that nobody calls comes late
await init({ imports, lateImports: ["billing-bank"] });
// @ts-expect-error a function is left out
await init({ imports: { "billing-host": host, "billing-log": {} } });
// @ts-expect-error a function takes something else
await init({ imports: { "billing-host": host, "billing-log": { write: (line: number) => line } } });
// @ts-expect-error a function gives something else
await init({ imports: { "billing-log": log, "billing-host": { ...host, price: () => "1" } } });
// @ts-expect-error a property is something else
await init({ imports: { "billing-log": log, "billing-host": { ...host, appName: 1 } } });

// The same at the other door.
const runtime = await createRuntime({ assemblies: [billing, fixture], imports });
createRuntimeSync({ assemblies: [billing], imports });
createRuntimeSync({ assemblies: [fixture] });
createRuntimeSync({ assemblies: [billing], imports: { "billing-log": log }, lateImports: ["billing-host"] });
// @ts-expect-error nothing is given
await createRuntime({ assemblies: [billing] });
// @ts-expect-error a module is left out
await createRuntime({ assemblies: [fixture, billing], imports: { "billing-host": host } });
// @ts-expect-error a function gives something else
createRuntimeSync({ assemblies: [billing], imports: { ...imports, "billing-host": { ...host, price: () => "1" } } });
runtime.setModuleImports("billing-host", { price: () => 2 });
const module: object = await runtime.importModule("billing-log", "./log.js");

// Callbacks and async functions.
const invoice = { id: 1, lines: [{ sku: "a", quantity: 1, unitPrice: 2 }] };
const total: number = Invoices.total(invoice, (fraction) => {
  yes<Same<typeof fraction, number>>();
});
Invoices.total(invoice, async () => {});
// @ts-expect-error a callback takes something else
Invoices.total(invoice, (fraction: string) => fraction);
// @ts-expect-error no callback
Invoices.total(invoice);
const loaded: Promise<Invoice> = Invoices.load(1, { signal, timeout: 5 });
Invoices.load(1n, {});
Invoices.load(1n, undefined);
// @ts-expect-error a timeout is a number
Invoices.load(1n, { timeout: "5" });
// @ts-expect-error no such option
Invoices.load(1n, { retries: 5 });
const same: Promise<boolean> = loadTwice("name", "./url.js", { timeout: 1 });
const price: number = priceOf("a");

export { loaded, module, price, same, total };
