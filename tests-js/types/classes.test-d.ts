/** A strict program that uses the classes, traits and references of a crate. Compiled, never run. */
import { CountError, Counter, Host, init, Look, Pass, type Shape, Shapes, Shop, Ticket, Typed, ticket } from "objects";
import objects from "objects/assembly";
import { createRuntime } from "oxbridge";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <_T extends true>(): void => {};

await init();
{
  using counter = new Counter(3);
  const sum: number = counter.increment() + counter.increment(2) + Pass.valueOf(counter);
  counter.value = sum;
  // @ts-expect-error it is made of the value
  counter.label = "";
  for (const each of counter) each.toFixed();
  const twice: number[] = counter[Symbol.iterator]()
    .map((each) => each * 2)
    .toArray();
  twice.length.toFixed();
  Pass.through(counter, (same) => same.same());
}
new Counter();
// @ts-expect-error a text is no number
new Counter("1");
// @ts-expect-error made by Rust alone
new Ticket();
export const number: number = ticket(1).number;
// @ts-expect-error another class
Pass.valueOf(ticket(1));
// @ts-expect-error of the same name
Pass.valueOf(new Shop.Counter());
// @ts-expect-error looks alike
Pass.valueOf({ value: 1 });
yes<Same<Counter | undefined, ReturnType<typeof Counter.parse>>>();
yes<Same<Promise<Counter>, ReturnType<typeof Counter.load>>>();
class Loud extends Counter {
  shout(): string {
    return `${this.value}!`;
  }
}
Pass.sum([new Loud(1), new Counter(2)]);
const make = (type: new (start: number) => Counter): Counter => new type(1);
make(Counter).dispose();
try {
  new Counter(-1);
} catch (error) {
  if (error instanceof CountError) error.data.limit.toFixed();
}
const cart: Shop.Desk.Cart = new Shop.Desk.Cart([{ name: "a", price: 1 }]);
for await (const item of cart) item.name.trim();

// A trait is an interface.
class Square implements Shape {
  area(): number {
    return 1;
  }
  scale(by: number, _name: string, origin: { x: number; y: number }): { x: number; y: number } {
    return { x: origin.x * by, y: origin.y };
  }
  label(): string | undefined {
    return undefined;
  }
  async load(): Promise<string> {
    return "";
  }
  count(counter: Counter): Counter {
    return counter;
  }
}
Shapes.areas([new Square()], null);
// @ts-expect-error methods are missing
Shapes.area({ area: () => 1 });
const { scale, label, load, count } = new Square();
// @ts-expect-error a result of another type
Shapes.area({ area: () => "1", scale, label, load, count });

// Values of JavaScript.
Look.text({ a: 1 }, "a");
Look.callSelf(() => 1, 1);
// @ts-expect-error a text is no object
Look.text("text", "a");
export const map: Map<unknown, unknown> = Typed.map(new Map(), "a");
// @ts-expect-error a Set is no Map
Typed.map(new Set(), "a");
export const later: Promise<number> = Host.invoke("Math.max", 1, 2);

// A runtime has classes of its own.
const runtime = await createRuntime({ assemblies: [objects], debug: true });
const { Counter: Own } = runtime.getAssemblyExports(objects);
export const leaks: readonly { readonly class: string; readonly createdAt: string }[] = runtime.leaks();
const { Counter: live = 0 } = runtime.stats().classes;
live.toFixed();
new Own(1).increment();
