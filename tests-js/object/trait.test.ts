/** Objects of JavaScript that implement a trait of Rust. The twin is `tests-rs/objects/src/object.rs`. */
import * as objects from "objects";
import { afterAll, describe, expect, test } from "vitest";
import { rejectedBy, said, THROWN, thrownBy } from "../thrown.ts";
import { collected, gc, turn, uncaughtByNow } from "../uncaught.ts";
import { ownRuntime } from "./own.ts";

const { Counter, Shapes } = objects;
type Counter = objects.Counter;

afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

describe("an object of JavaScript that implements a trait", () => {
  class Square {
    readonly side: number;
    names: string[] = [];
    constructor(side: number) {
      this.side = side;
    }
    area(): number {
      return this.side ** 2;
    }
    scale(by: number, name: string, origin: { x: number; y: number }): { x: number; y: number } {
      this.names.push(name);
      return { x: origin.x * by, y: origin.y * by };
    }
    label(): string | undefined {
      return this.names.at(-1);
    }
    async load(): Promise<string> {
      return `of ${this.side}`;
    }
    count(counter: Counter): Counter {
      counter.increment();
      return counter;
    }
  }

  test("is called with itself as `this`", () => {
    const square = new Square(2);
    expect(Shapes.area(square)).toBe(4);
    expect(Shapes.scale(square, 3, "thrice")).toEqual({ x: 3, y: 6 });
    expect(Shapes.label(square)).toBe("thrice");
    expect(Shapes.label(new Square(1))).toBeUndefined();
    expect(Shapes.label({ ...new Square(1), ...plain, label: () => null })).toBeUndefined();
  });

  const plain = {
    area: () => 1,
    scale: () => ({ x: 0, y: 0 }),
    label: () => "plain",
    load: () => "now",
    count: (counter: Counter) => counter,
  };

  test("may be any object with the methods, or a function with them", () => {
    expect(Shapes.area(plain)).toBe(1);
    expect(Shapes.area(Object.assign(() => {}, plain))).toBe(1);
    expect(Shapes.area(Object.freeze({ ...plain }))).toBe(1);
    expect(Shapes.area(Object.assign(Object.create(null), plain))).toBe(1);
    expect(Shapes.areas([new Square(2), plain], new Square(1))).toEqual([8, 2, 2, 18]);
    expect(Shapes.areas([])).toEqual([18]);
    expect(Shapes.draw({ name: "n", shape: new Square(3) })).toBe("n: 9");
  });

  test("gives promises and takes objects of classes", async () => {
    expect(await Shapes.load(new Square(2))).toBe("of 2");
    expect(await Shapes.load(plain)).toBe("now");
    using counter = new Counter(1);
    // Rust has passed on all that it had of it.
    expect(Shapes.count(new Square(1), counter)).toBe(counter);
    expect(Shapes.count(plain, counter)).toBe(counter);
    expect(counter.value).toBe(2);
  });

  test("is refused without the methods", () => {
    const { area: _, ...without } = plain;
    const wrong = [
      () => Shapes.area(without as never),
      () => Shapes.area({ ...plain, load: 1 } as never),
      () => Shapes.area(undefined as never),
      () => Shapes.area(null as never),
      () => Shapes.area("square" as never),
      () => Shapes.areas([plain, {} as never]),
      () => Shapes.draw({ name: "n", shape: {} as never }),
    ];
    expect(wrong.map(said)).toMatchInlineSnapshot(`
      [
        "TypeError: Shapes.area: \`shape\`: expected a Shape, whose \`area\` is a function, got undefined there",
        "TypeError: Shapes.area: \`shape\`: expected a Shape, whose \`load\` is a function, got 1 there",
        "TypeError: Shapes.area: \`shape\`: expected a Shape, got undefined",
        "TypeError: Shapes.area: \`shape\`: expected a Shape, got null",
        "TypeError: Shapes.area: \`shape\`: expected a Shape, got "square"",
        "TypeError: Shapes.areas: \`shapes[1]\`: expected a Shape, whose \`area\` is a function, got undefined there",
        "TypeError: Shapes.draw: \`drawing.shape\`: expected a Shape, whose \`area\` is a function, got undefined there",
      ]
    `);
  });

  test("fails with what its methods throw, and with results of another type", async () => {
    for (const thrown of THROWN) {
      const throwing = (): never => {
        throw thrown;
      };
      expect(
        Object.is(
          thrownBy(() => Shapes.area({ ...plain, area: throwing })),
          thrown,
        ),
      ).toBe(true);
    }
    const wrong = [
      () => Shapes.area({ ...plain, area: () => "1" as never }),
      () => Shapes.scale({ ...plain, scale: () => ({ x: 1 }) as never }, 1, ""),
      () => Shapes.label({ ...plain, label: () => 1 as never }),
      () => Shapes.count({ ...plain, count: () => ({}) as never }, new Counter(1)),
    ];
    expect(wrong.map(said)).toMatchInlineSnapshot(`
      [
        "TypeError: Shape.area: \`result\`: expected a number, got "1"",
        "TypeError: Shape.scale: \`result.y\`: expected i32 (-2147483648 to 2147483647), got undefined",
        "TypeError: Shape.label: \`result\`: expected a string, got 1",
        "TypeError: Shape.count: \`result\`: expected a Counter, got an object",
      ]
    `);
    const thrown = new Error("later");
    expect(await rejectedBy(Shapes.load({ ...plain, load: () => Promise.reject(thrown) }))).toBe(thrown);
    expect((await rejectedBy(Shapes.load({ ...plain, load: () => 1 as never }))).message).toMatchInlineSnapshot(
      `"Shape.load: \`result\`: expected a string, got 1"`,
    );
  });

  test("has its methods looked up at every call", () => {
    const changing = { ...plain };
    Shapes.hold(changing);
    expect(Shapes.heldArea()).toBe(1);
    changing.area = () => 5;
    expect(Shapes.heldArea()).toBe(5);
    changing.area = 6 as never;
    expect(said(() => Shapes.heldArea())).toBe("TypeError: Shape.area: expected a function, got 6");
  });

  test("is kept while Rust holds it, and no longer", async () => {
    const { runtime, own } = await ownRuntime();
    using _ = runtime;
    const held = (() => {
      const shape = { ...plain };
      own.Shapes.hold(shape);
      return new WeakRef(shape);
    })();
    const { functions, objects: count } = runtime.stats();
    expect(functions + count).toBe(1);
    for (let i = 0; i < 3; i++) {
      await turn();
      gc();
    }
    expect(own.Shapes.heldArea()).toBe(1);
    own.Shapes.dropHeld();
    expect(await collected(() => held.deref() === undefined)).toBe(true);
    expect(runtime.stats()).toMatchObject({ functions: 0, objects: 0 });
  });
});
