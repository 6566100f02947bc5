/** A strict program that uses the typings of `sample.ts`. Compiled, never run. */
import * as api from "sample";
import {
  add,
  BillingError,
  type Chain,
  Color,
  greet,
  type InitOptions,
  type Invoice,
  type InvoiceArgument,
  type InvoiceInput,
  Invoices,
  init,
  type Json,
  type JsonInput,
  type LIMIT,
  type Page,
  type PageInput,
  RustError,
  RustPanicError,
  rows,
  type Settings,
  type Shape,
  type User,
  type UserId,
} from "sample";
import assembly, { type Exports } from "sample/assembly";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <_T extends true>(): void => {};
declare const unknownValue: unknown;

// Functions: optional and default parameters.
yes<Same<typeof add, (a: number, b: number) => number>>();
greet("a");
greet("a", 2, null);
greet("a", undefined, undefined);
["a", "b"].map((name) => greet(name));
// @ts-expect-error a default is no null
greet("a", null);
// @ts-expect-error a missing argument
add(1);
// @ts-expect-error a string is no number
add(1, "2");
api.late(undefined, "b");
api.default("a");
api.new.class.function();
api.fill(new Float64Array(3), 1);
// @ts-expect-error an array cannot be changed in place
api.fill([1, 2, 3], 1);
yes<Same<typeof LIMIT, bigint>>();
const names: string[] = api.Limits.Inner.NAMES;

// A namespace is a value and holds types.
const invoices: typeof Invoices = Invoices;
const found: Invoices.Archive.Invoice | undefined = Invoices.Archive.find("deep-blue");
Invoices.delete(1);
Invoices.delete(1n);
// @ts-expect-error types in a namespace are no values
Invoices.BillingError;

// Records: what comes out has every key, what goes in may leave some away.
const total: number = Invoices.total({ id: 1, lines: [{ sku: "a", quantity: 1, unitPrice: 2 }] });
Invoices.total({ id: 1n, lines: Object.freeze([]), due: null, currency: undefined } as const);
declare const invoice: Invoice;
yes<Same<Invoice["id"], bigint>>();
yes<Same<keyof Invoice, "id" | "lines" | "due" | "currency">>();
yes<Same<Invoice["due"], Date | undefined>>();
yes<Same<InvoiceArgument["due"], Date | null | undefined>>();
yes<Same<InvoiceArgument["id"], bigint | number>>();
const text: InvoiceInput = { text: "a type of the crate keeps its name" };
const mine = { ...invoice, note: "more than it asks for" };
Invoices.total(mine);
const out: InvoiceArgument = invoice;
// @ts-expect-error what goes in need not be what comes out
const back: Invoice = out;
// @ts-expect-error `lines` is missing
Invoices.total({ id: 1n });
// @ts-expect-error a field of a line is wrong
Invoices.total({ id: 1n, lines: [{ sku: 1, quantity: 1, unitPrice: 2 }] });
// @ts-expect-error what comes out always has its keys
const short: Invoice = { id: 1n, lines: [] };

// Enums and unions.
const colors: readonly ["red", "deep-blue"] = Color;
const color: Color = Color[0];
// @ts-expect-error no such color
const wrong: Color = "green";
function area(shape: Shape): number | bigint {
  switch (shape.kind) {
    case "dot":
      return 0;
    case "circle":
      return shape.radius;
    case "rect":
      return shape.quantity * shape.unitPrice;
    case "big":
      return shape.value;
    case "pair":
      return shape.value[1];
  }
}
// @ts-expect-error no such kind
const shape: Shape = { kind: "star" };

// Recursive and generic types.
const json: JsonInput = { a: [1, "b", { c: true }] as const, d: { e: 1 } };
declare const parsed: Json;
const again: JsonInput = parsed;
declare const page: Page<User>;
const pageIn: PageInput<User> = page;
yes<Same<Chain<number>["rest"], Chain<number> | undefined>>();
yes<Same<api.PageU8["items"], Uint8Array<ArrayBuffer>>>();

// Brands.
const id: UserId = 1n as UserId;
const plain: bigint = id;
// @ts-expect-error a number without the brand
const noId: UserId = 1n;

// Names of built-ins.
yes<Same<api.Date["day"], Date>>();
yes<Same<api.Map["tiles"], Map<number, api.Map>[]>>();
yes<Same<api.Uint8Array["bytes"], Uint8Array<ArrayBuffer>>>();

// Every row of the type table that accepts more than it gives.
rows.i64_(1);
rows.u8Buffer_(new ArrayBuffer(1));
rows.u8Buffer_(new DataView(new ArrayBuffer(1)));
rows.u8Buffer_(new Uint8ClampedArray(1));
rows.u8Buffer_([1, 2] as const);
rows.f64Buffer_([1, 2] as const);
rows.i64Buffer_([1n, 2]);
rows.f64List_(new Float64Array(1));
rows.matrix_([[1], new Float64Array(1), [1] as const]);
rows.i64List_(new BigInt64Array(1));
rows.array_([1, 2, 3]);
rows.record_({ a: 1n, b: 2 });
rows.record_(new Map([["a", 1n]]));
rows.map_(new Map<bigint | number, readonly string[]>([[1, ["a"]]]));
rows.set_(new Set([1, 2n]));
rows.tuple_([1, 2, ["a"]] as const);
rows.option_(null);
rows.optionAsNull_(undefined);
rows.settings_({ theme: "dark" } satisfies Settings);
// @ts-expect-error another typed array
rows.u8Buffer_(new Float64Array(1));
// @ts-expect-error another typed array
rows.f64Buffer_(new Float32Array(1));
// @ts-expect-error another typed array
rows.f64List_(new Int8Array(1));
// @ts-expect-error a bigint is no number
rows.u32_(1n);
// @ts-expect-error a number is no boolean
rows.bool_(1);
// @ts-expect-error a string is no number
rows.i64_("1");
// @ts-expect-error a bigint is not taken as a number
rows.bigAsNumber_(1n);
// @ts-expect-error wrong length
rows.tuple_([1, 2]);
// @ts-expect-error a number of milliseconds is no date
rows.date_(0);
yes<Same<ReturnType<typeof rows.optionOfOption_>, string | null | undefined>>();
yes<Same<ReturnType<typeof rows.optionAsNull_>, bigint | null>>();
yes<Same<ReturnType<typeof rows.mapAsArray_>, [number, bigint][]>>();
yes<Same<ReturnType<typeof rows.recordAsMap_>, Map<string, bigint>>>();
yes<Same<ReturnType<typeof rows.dynamic_>, unknown>>();

// Functions: what Rust passes has come out, what it gets goes in.
yes<
  Same<
    Parameters<typeof rows.callback_>[0],
    (id: bigint, in_: string | undefined) => bigint | number | null | undefined
  >
>();
api.total((fraction) => fraction.toFixed());
api.total(async () => "whatever it gives");
api.total(() => {});
// @ts-expect-error Rust passes a number
api.total((fraction: string) => fraction);
// @ts-expect-error a number is no bigint or undefined
rows.callback_(() => "1");
rows.callbackOfCallbacks_((f) => (id) => f(id));
rows.callbackOption_(null);
rows.callbackList_([() => 1, () => 2n]);
const made = api.total(() => {});
const called: string = made(1) + made(1, null) + made(1, "to");
// @ts-expect-error a missing argument
made();
made.dispose();
made[Symbol.dispose]();
const later: (by: number) => string = made;

// Promises and async functions.
yes<Same<ReturnType<typeof rows.promiseOfNothing_>, Promise<void>>>();
yes<Same<ReturnType<typeof rows.promiseOption_>, Promise<bigint | undefined> | undefined>>();
rows.promise_(1);
rows.promise_(Promise.resolve(1n));
rows.promiseOfNothing_(Promise.resolve("anything"));
rows.promiseOfNothing_(undefined);
rows.promiseOption_(null);
// @ts-expect-error a promise of something else
rows.promise_(Promise.resolve("1"));
const loading: Promise<Invoice> = api.load(1, { timeout: 5 });
api.load(1n);
api.loadOption(undefined, 1, { timeout: undefined });
api.loadLine({ sku: "", quantity: 1, unitPrice: 2, timeout: 5 });
api.loadLast(undefined, { timeout: 5 });
// @ts-expect-error a time is a number
api.load(1, { timeout: "5" });
// @ts-expect-error options are no part of another parameter
api.load(1, 2);
// @ts-expect-error a time is a number there as well
api.loadLine({ sku: "", quantity: 1, unitPrice: 2, timeout: "5" });

// Streams.
async function* bigs(): AsyncGenerator<bigint[]> {
  yield [1n];
}
rows.stream_(bigs());
rows.stream_([[1, 2n]]);
rows.stream_({
  getReader: () => ({ read: async () => ({ done: true }), cancel: async () => {}, releaseLock: () => {} }),
});
// @ts-expect-error items of another type
rows.stream_(["1"]);
async function readAll(): Promise<bigint> {
  let sum = 0n;
  const stream = rows.rustStream_(null as never);
  for await (const item of stream) sum += item;
  const { value } = await stream.next();
  const { value: chunk } = await stream.readable.getReader().read();
  await stream[Symbol.asyncDispose]();
  for (const item of rows.rustIterator_(null as never)) sum += item;
  rows.rustIterator_(null as never)[Symbol.dispose]();
  rows.stream_((async function* () {})());
  return sum + (value ?? 0n) + (chunk ?? 0n);
}
rows.object_([]);
rows.object_(() => {});
// @ts-expect-error a primitive is no object
rows.object_(1);

// A view of memory.
const view = api.view();
view.set([1, 2]);
view.copyTo(new Uint8Array(2), 1);
const part: Uint8Array = view.slice(0, 1);
view.dispose();
view[Symbol.dispose]();

// Errors narrow by class and by code.
if (unknownValue instanceof BillingError) {
  const error: Error = unknownValue;
  const rustError: RustError = unknownValue;
  yes<Same<(typeof unknownValue)["code"], "unknownCustomer" | "limit" | "line" | "closed">>();
  if (unknownValue.code === "unknownCustomer") {
    const customer: bigint = unknownValue.data.id;
    console_(customer, error, rustError);
  } else if (unknownValue.code === "limit") {
    console_(unknownValue.data.value);
  } else if (unknownValue.code === "line") {
    console_(unknownValue.data.sku);
    // @ts-expect-error a field of another variant
    unknownValue.data.id;
  } else {
    yes<Same<typeof unknownValue.data, undefined>>();
  }
  // @ts-expect-error no such code
  unknownValue.code === "unknown";
} else if (unknownValue instanceof RustError) {
  yes<Same<typeof unknownValue.data, unknown>>();
  console_(unknownValue.message, unknownValue.cause);
} else if (unknownValue instanceof RustPanicError) {
  console_(unknownValue.file, unknownValue.line, unknownValue.column);
}
const errorConstructor: abstract new (...args: never) => Error = BillingError;
const anyConstructor: new (...args: any[]) => any = BillingError;

// Loading.
const options: InitOptions = {
  integrity: "sha256-…",
  onProgress: ({ loaded, total }) => console_(loaded + (total ?? 0)),
};
const started: Promise<void> = init(options);
init();
init({ wasm: "https://example.org/x.wasm" });
init({ wasm: Promise.resolve(new Uint8Array(8)), panic: "fault", onPanic: (error) => console_(error.line) });
init({ wasm: { arrayBuffer: async () => new ArrayBuffer(8) } });
// @ts-expect-error an unknown option
init({ unknown: true });

// The descriptor.
const name: "sample" = assembly.name;
declare const exports: Exports;
yes<Same<typeof exports.Invoices.total, typeof Invoices.total>>();
// @ts-expect-error the tree is frozen
exports.add = add;
const loaded: Promise<unknown> = assembly.load({ integrity: "sha256-…" });

declare function console_(...values: unknown[]): void;

export {
  again,
  anyConstructor,
  area,
  back,
  called,
  color,
  colors,
  type errorConstructor,
  found,
  invoices,
  json,
  later,
  loaded,
  loading,
  name,
  names,
  noId,
  options,
  pageIn,
  part,
  plain,
  readAll,
  shape,
  short,
  started,
  text,
  total,
  wrong,
};
export const reexported = BillingError;
export const view2 = api.view;
