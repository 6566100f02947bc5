/**
 * Fields as properties, methods that end in their own object, and members under symbols. The twin is
 * `tests-rs/objects/src/property.rs`.
 */
import * as objects from "objects";
import { afterAll, describe, expect, test } from "vitest";
import { said } from "../thrown.ts";
import { uncaughtByNow } from "../uncaught.ts";

const { Celsius, Planet, Sentence, Sky } = objects;

afterAll(async () => expect(await uncaughtByNow()).toEqual([]));

describe("a field", () => {
  test("is got and set as a property", () => {
    using planet = new Planet(3, "Earth");
    expect([planet.mass, planet.number, planet.name]).toEqual([1.5, 3, "Earth"]);
    planet.mass = 2.5;
    planet.name = "Terra";
    expect([planet.mass, planet.name]).toEqual([2.5, "Terra"]);
    // As Rust sees it.
    expect(planet.weight).toBe(5.5);
    planet.weight = 4;
    expect(planet.mass).toBe(1);
  });

  test("has the name that is given to it, and a clone of what is in it", () => {
    using planet = new Planet(3, "Earth");
    planet.languages = ["en", "de"];
    expect(planet.languages).toEqual(["en", "de"]);
    planet.languages.push("lost");
    expect(planet.languages).toEqual(["en", "de"]);
    expect(planet).not.toHaveProperty("spoken");
    expect(planet).not.toHaveProperty("secret");
  });

  test("crosses as its words say, both ways", () => {
    using planet = new Planet(3, "Earth");
    expect(planet.age).toBe(4_500_000_000);
    planet.age = 12;
    expect(planet.age).toBe(12);
    expect(planet.colour).toBe("1/2");
    planet.colour = "3/4";
    expect(planet.colour).toBe("3/4");
    expect(said(() => (planet.colour = "3/x"))).toBe(
      'TypeError: Planet.colour: `value`: expected text of the right form, got "3/x": x is no number',
    );
    expect(planet.colour).toBe("3/4");
  });

  test("may be nothing", () => {
    using planet = new Planet(3, "Earth");
    expect(planet.note).toBeUndefined();
    planet.note = "blue";
    expect(planet.note).toBe("blue");
    planet.note = null;
    expect(planet.note).toBeUndefined();
  });

  test("gives the same object for the same `Rc`, and a new one for a clone", () => {
    using planet = new Planet(3, "Earth");
    using sun = new Planet(0, "Sun");
    planet.star = sun;
    expect(planet.star).toBe(sun);
    using moon = planet.moon;
    moon.radius = 5;
    using again = planet.moon;
    expect([moon.radius, moon.total(), again.radius, again.total()]).toEqual([5, 12, 1737, 1744]);
  });

  test("that is readonly cannot be set", () => {
    using planet = new Planet(3, "Earth");
    const set = (): void => {
      (planet as { number: number }).number = 4;
    };
    expect(set).toThrow(TypeError);
    using moon = planet.moon;
    expect(Object.getOwnPropertyDescriptor(Object.getPrototypeOf(moon), "isFull")?.set).toBeUndefined();
    expect([moon.isFull, planet.number]).toEqual([true, 3]);
  });

  test("of a struct without names has the name that is given to it", () => {
    using star = Sky.star();
    expect([star.title, star.light]).toEqual(["Sol", [0.5, 1.5]]);
    const { prototype } = Sky.Star;
    expect(Object.getOwnPropertyNames(prototype).sort()).toEqual(["constructor", "dispose", "light", "title"]);
  });

  test("refuses what is wrong, and stays as it was", () => {
    using planet = new Planet(3, "Earth");
    expect(said(() => (planet.mass = "1" as never))).toBe(
      'TypeError: Planet.mass: `value`: expected a number, got "1"',
    );
    expect(said(() => (planet.languages = ["a", 1] as never))).toBe(
      "TypeError: Planet.languages: `value[1]`: expected a string, got 1",
    );
    expect(said(() => (planet.age = 2 ** 60))).toMatch(/^RangeError: Planet\.age: `value`: /);
    expect([planet.mass, planet.languages, planet.age]).toEqual([1.5, [], 4_500_000_000]);
  });

  test("cannot be set while the object is in use, and not be got after it is gone", async () => {
    const planet = new Planet(3, "Earth");
    let end = (): void => {};
    const waiting = planet.wait(new Promise<void>((resolve) => (end = resolve)));
    expect(said(() => (planet.mass = 1))).toBe(
      "ObjectBorrowedError: Planet.mass: the Planet is in use by `Planet.wait`",
    );
    expect(planet.mass).toBe(1.5);
    end();
    await waiting;
    planet.mass = 1;
    planet.dispose();
    expect(said(() => planet.mass)).toBe("ObjectDisposedError: Planet.mass: the Planet was disposed");
    expect(said(() => (planet.mass = 2))).toBe("ObjectDisposedError: Planet.mass: the Planet was disposed");
  });
});

describe("a method that ends in its own object", () => {
  test("gives the same one of JavaScript", () => {
    using sentence = new Sentence();
    expect(sentence.add("all").add("is").check().add("well")).toBe(sentence);
    expect(`${sentence}`).toBe("all is well");
    expect(sentence.repeat(2, (at) => `${at}`).toString()).toBe("all is well 0 1");
    expect(sentence.invokeMethod("add", "!")).toBe(sentence);
  });

  test("keeps what a class of JavaScript's own adds", () => {
    class Loud extends Sentence {
      shout(): string {
        return this.toString().toUpperCase();
      }
    }
    using loud = new Loud();
    expect(loud.add("a").check().shout()).toBe("A");
  });

  test("throws what it fails with", () => {
    using sentence = new Sentence();
    expect(said(() => sentence.check())).toBe("RustError: nothing is said");
    const thrown = new RangeError("no");
    const fails = (): string => {
      throw thrown;
    };
    expect(() => sentence.repeat(1, fails)).toThrow(thrown);
    expect(sentence.add("a").check()).toBe(sentence);
  });

  test("says so where it gives another object", () => {
    using sentence = new Sentence();
    expect(said(() => sentence.next())).toBe(
      "TypeError: Sentence.next: gave another object than its own as `&Self`: give that as an `Rc`",
    );
    expect(sentence.add("a")).toBe(sentence);
  });
});

describe("a member under a symbol", () => {
  test("is what the language asks for", () => {
    using warm = new Celsius(20.5);
    using cold = new Celsius(3);
    expect(+warm).toBe(20.5);
    expect(`${warm}`).toBe("20.5 °C");
    expect(Number(warm) - Number(cold)).toBe(17.5);
    expect((warm as never) > (cold as never)).toBe(true);
    expect(Object.prototype.toString.call(warm)).toBe("[object 20.5 degrees]");
    expect("a3b3c".split(cold)).toEqual(["a", "b", "c"]);
    expect("a3b3c".split(cold, 2)).toEqual(["a", "b"]);
  });

  test("checks like any other, and is named by its symbol", () => {
    using warm = new Celsius(20.5);
    expect(said(() => warm[Symbol.toPrimitive]("bigint" as never))).toBe(
      'TypeError: Celsius[Symbol.toPrimitive]: `hint`: expected one of "default", "number", "string", got "bigint"',
    );
    warm.dispose();
    expect(said(() => +warm)).toBe("ObjectDisposedError: Celsius[Symbol.toPrimitive]: the Celsius was disposed");
  });

  test("is called by no other name", () => {
    using warm = new Celsius(20.5);
    expect(Object.getOwnPropertyNames(Object.getPrototypeOf(warm)).sort()).toEqual([
      "constructor",
      "degrees",
      "dispose",
    ]);
    expect(said(() => warm.invokeMethod("split", "a"))).toBe('TypeError: Celsius has no method "split"');
  });

  test("may be what a block waits for at its end", async () => {
    const warm = await Celsius.measure(Promise.resolve(4));
    let ended = false;
    const until = Promise.resolve().then(() => {
      ended = true;
    });
    await warm[Symbol.asyncDispose](until);
    expect([ended, warm.degrees]).toEqual([true, 4]);
    warm.dispose();
  });
});
