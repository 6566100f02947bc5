/** A strict program that uses the fixture crate through its package. Compiled, never run. */
import * as fixture from "fixture";
import {
  add,
  antipode,
  Billing,
  BillingError,
  type Chain,
  type ChainInput,
  type Change,
  type Color,
  type Content,
  type Event,
  type greet,
  type Invoice,
  type InvoiceInput,
  Invoices,
  init,
  type LinkedPoint,
  type Page,
  type PageInput,
  type Pair,
  type PairInput,
  type Point,
  type Rich,
  type RichInput,
  RustError,
  RustPanicError,
  type Settings,
  type SettingsInput,
  type Shape,
  type ShapeInput,
  type Theme,
  type Tree,
  type TreeInput,
  type UserId,
  type WrapperInput,
} from "fixture";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <_T extends true>(): void => {};
declare function log(...values: unknown[]): void;
declare const thrown: unknown;

await init();
await init({ panic: "fault", onPanic: (error) => log(error.file, error.line) });

// Functions.
yes<Same<typeof add, (left: number, right: number) => number>>();
yes<Same<Parameters<typeof greet>, [name: string, times?: number | undefined]>>();
yes<
  Same<
    Parameters<typeof fixture.join>,
    [
      first: string | null | undefined,
      second: string,
      third?: string | null | undefined,
      fourth?: number | null | undefined,
    ]
  >
>();
yes<Same<ReturnType<typeof fixture.nothing>, void>>();
fixture.defaults();
fixture.defaults("a", [1], 5, -1n);
fixture.defaults(undefined, new Uint32Array(1), undefined, -1);
fixture.delete("a");
fixture.match("a");
fixture.many(1, "b", 3n, 4, true, [1, 2], "g", 8, null, 10, "k", 12n);
yes<Same<ReturnType<typeof fixture.Numbers.halve>, number>>();
fixture.Numbers.Deep.negate(1);
fixture.Geometry.Angles.toDegrees(1);
// @ts-expect-error a function that only runs at the start
fixture.start;
// @ts-expect-error the name in Rust
fixture.remove;
// @ts-expect-error no number
add(1n, 2);

// Bytes that Rust changes may be those of a canvas.
fixture.spoil(new Uint8ClampedArray(1));

// What the crate says of its typings itself.
const theme: Theme<"day"> = { name: "day", accent: "#fff" };
fixture.renameTheme(theme, "night");
// @ts-expect-error no colour
fixture.renameTheme({ name: "day", accent: "fff" }, "night");
const change: Change = fixture.nextChange({ number: 1, kind: "add" });
change.kind = "remove";
// @ts-expect-error readonly
change.number = 2n;
// @ts-expect-error of which the typings do not tell
fixture.untold;

// Constants.
yes<Same<typeof fixture.LIMIT, number>>();
yes<Same<typeof fixture.BIGGEST, bigint>>();
yes<Same<typeof fixture.GREETING, string>>();
yes<Same<typeof fixture.Flags.ENABLED, boolean>>();
yes<Same<typeof fixture.primes, [number, number, number, number]>>();
yes<Same<typeof fixture.NOTHING, number | undefined>>();
const origin: Point = fixture.ORIGIN;
const favourite: Color = fixture.FAVOURITE;

// Buffers.
const sum: number = fixture.sum(new Float64Array([1, 2]));
fixture.sum([1, 2]);
fixture.sumBig([1, 2n]);
yes<Same<ReturnType<typeof fixture.bytes>, Uint8Array<ArrayBuffer>>>();
yes<Same<ReturnType<typeof fixture.squares>, Float64Array<ArrayBuffer>>>();
yes<Same<ReturnType<typeof fixture.maybeBytes>, Uint8Array<ArrayBuffer> | undefined>>();
fixture.doubleInPlace(new Float64Array(2));
// @ts-expect-error nothing that Rust could change
fixture.doubleInPlace([1, 2]);
// @ts-expect-error another typed array
fixture.sum(new Float32Array(1));

// Records, in and out.
const total: number = Invoices.total({ id: 7, lines: [{ sku: "a", quantity: 2, unitPrice: 9.5 }] });
const invoice: Invoices.Invoice = Invoices.echo({ id: 7n, lines: [], due: null });
yes<Same<Invoice["id"], bigint>>();
yes<Same<Invoice["due"], Date | undefined>>();
const invoiceIn: InvoiceInput = invoice;
// @ts-expect-error `lines` is missing
Invoices.total({ id: 7n });

// Every word that a field understands.
const settings: SettingsInput = {
  ...{ $id: "a", size: 1, serial: 1n, headers: new Map([["a", "b"]]), tags: ["a"], parent: null, version: "1.2" },
  ...{ timeout: 5, nested: null, type: "t" },
};
yes<Same<Settings["verbose"], boolean>>();
yes<Same<SettingsInput["verbose"], boolean | undefined>>();
yes<Same<Settings["size"], number>>();
yes<Same<Settings["serial"], bigint>>();
yes<Same<Settings["headers"], Map<string, string>>>();
yes<Same<Settings["tags"], string[]>>();
yes<Same<Settings["parent"], string | null>>();
yes<Same<Settings["nested"], number | null | undefined>>();
yes<Same<Settings["version"], string>>();
yes<Same<Settings["timeout"], number>>();
// @ts-expect-error a skipped field
settings.cache;

// Enums, unions, untagged unions.
yes<Same<typeof Color, readonly ["red", "green", "darkBlue"]>>();
yes<Same<Color, "red" | "green" | "darkBlue">>();
function describe(shape: Shape): string {
  switch (shape.kind) {
    case "empty":
      return "";
    case "circle":
      return `${shape.center.x} ${shape.radius}`;
    case "dot":
      return `${shape.x}`;
    case "label":
      return shape.value;
    case "grid":
      return `${shape.value[0] * shape.value[1]}`;
    case "group":
      return shape.shapes.map(describe).join();
  }
}
const shape: ShapeInput = { kind: "group", shapes: [{ kind: "dot", x: 1, y: 2 }] as const };
yes<Same<Event["type"], "CLICK" | "KEY_PRESS" | "bye">>();
const content: Content = fixture.echoContent({ a: true });
fixture.echoContent("text");
fixture.echoContent(new ArrayBuffer(1));
// @ts-expect-error a boolean is none of it
fixture.echoContent(true);

// Recursive and generic types, brands, clashing names.
const tree: TreeInput = { name: "a", children: [{ name: "b", children: [] }] };
const chain: ChainInput = { value: 1, next: { value: 2 } };
yes<Same<Chain["next"], Chain | undefined>>();
const page: Page<Page<number>> = fixture.echoPage({ items: [{ items: [1] }] });
const pageIn: PageInput<PageInput<number>> = page;
yes<Same<Rich["page"], Page<Pair<number, boolean>>>>();
yes<Same<Rich["corner"], [number, number, number]>>();
yes<Same<RichInput["corner"], readonly [number, number, number] | globalThis.Int16Array>>();
const wrapper: WrapperInput = ["a"];
const [user] = fixture.echoUser(1 as UserId, wrapper);
// @ts-expect-error a number without the brand
fixture.echoUser(1, wrapper);
const somewhere: LinkedPoint = antipode({ latitude: 1, longitude: 2 });

// What comes out may go in.
declare const out: {
  rich: Rich;
  shape: Shape;
  event: Event;
  tree: Tree;
  chain: Chain;
  pair: Pair<number, string>;
  settings: Settings;
};
const rich: RichInput = fixture.echoRich(out.rich);
fixture.echoShape(fixture.echoShape(out.shape));
fixture.echoEvent(fixture.echoEvent(out.event));
fixture.echoTree(fixture.echoTree(out.tree));
fixture.echoChain(fixture.echoChain(out.chain));
fixture.echoSettings(fixture.echoSettings(out.settings));
const pair: PairInput<number, string> = out.pair;

// Errors.
try {
  Billing.charge(1);
} catch (error) {
  if (error instanceof BillingError && error.code === "unknownCustomer") {
    yes<Same<typeof error.data.id, bigint>>();
    log(error.data.id, error.message, error.cause);
  }
}
if (thrown instanceof BillingError) {
  yes<Same<(typeof thrown)["code"], "unknownCustomer" | "declined" | "offline" | "broken">>();
  if (thrown.code === "declined") log(thrown.data.value.length);
  // @ts-expect-error no such code
  thrown.code === "unknown";
} else if (thrown instanceof RustError) log(thrown.message, thrown.code, thrown.data);
else if (thrown instanceof RustPanicError) log(thrown.file);

export {
  chain,
  content,
  describe,
  favourite,
  invoice,
  invoiceIn,
  origin,
  pageIn,
  pair,
  rich,
  settings,
  shape,
  somewhere,
  sum,
  total,
  tree,
  user,
};
