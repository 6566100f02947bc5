/** A strict program that uses classes and traits. Compiled, never run. */
import type * as api from "objects";
import { Counter, count, draw, js, Like, type Pair, pair, refer, type Shape, Shop, Twin } from "objects";
import type { Exports } from "objects/assembly";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <_T extends true>(): void => {};

// A class is a value and a type.
const counter: Counter = new Counter(1n);
new Counter(1);
// @ts-expect-error a string is no number
new Counter("1");
const sum: number = counter.increment() + counter.increment(2) + counter.delete();
const value: bigint = counter.value;
// @ts-expect-error there is no setter
counter.value = 1n;
counter.step = 2;
counter.step = counter.step + 1n;
const total: number = Counter.total;
for (const each of counter) each.toFixed();
export const loaded: Promise<Counter> = Counter.load(1n, { timeout: 10 });
export const odd: string = counter["odd-name"]();
counter.dispose();
counter[Symbol.dispose]();
export const invoked: number = counter.invokeMethod<number>("increment", 1);

// Classes that look alike are not.
export const twin: Twin = new Twin(1);
// @ts-expect-error another class
export const alike: Twin = new Like(1);
// @ts-expect-error a record with the same members
export const forged: Twin = { dispose() {}, [Symbol.dispose]() {}, invokeMethod: () => 1, invokeMethodAsync: () => 1 };
export class Better extends Counter {
  constructor() {
    super(1);
  }
}
count(new Better(), counter, counter)[0]?.increment();

// A class in a namespace, with the name of another.
// @ts-expect-error nothing makes one
new Shop.Counter();
declare const inShop: Shop.Counter;
export const outer: Counter = inShop.outer();
// @ts-expect-error the other one
export const wrong: Counter = inShop;
yes<Same<ReturnType<typeof api.default.prototype.self>, typeof api.default.prototype>>();

yes<Same<typeof api.Outer.new.prototype, ReturnType<typeof api.Outer.Shop.shop>>>();
yes<Same<Shop.Counter, Parameters<typeof api.Outer.Shop.shop>[0]>>();

// In records, callbacks and traits.
const both: Pair = pair({ first: counter, second: inShop, id: 1 }, (each) => each);
export const id: bigint = both.id;
pair(both, () => null);
// @ts-expect-error no counter
pair({ first: {}, id: 1 }, () => null);
class Square implements Shape {
  area(by: bigint): bigint {
    return by;
  }
  async load(): Promise<Pair> {
    return both;
  }
  hear(_: Counter): void {}
}
draw(new Square(), [{ area: () => 1, load: () => both, hear: () => {} }]);
// @ts-expect-error `load` is missing
draw({ area: () => 1, hear: () => {} }, []);

// Classes of JavaScript.
declare const element: Parameters<typeof js>[1];
declare const module: Parameters<typeof js>[2];
export const list: any[] = js(new Map(), element, module);
// @ts-expect-error no map
js(new Set(), element, module);
export const reference: object = refer(null, new ArrayBuffer(1));

declare const bytes: { readonly [Symbol.toStringTag]: "JSStreamReference" };
refer({}, bytes);
refer(() => {}, new Uint8Array(1));
// @ts-expect-error no bytes
refer({}, new Map());

// The tree of the host door.
declare const exports: Exports;
yes<Same<typeof exports.Counter, typeof Counter>>();
yes<Same<typeof exports.Shop.Counter, typeof Shop.Counter>>();
export const made: Counter = new exports.Counter(1);
export { sum, total, value };
