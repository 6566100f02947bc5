/** Values that serde converts, and what Tsify says of them. The twin is `tests-rs/src/serde.rs`. */
import { readFileSync } from "node:fs";
import * as fixture from "fixture";
import { describe, expect, test } from "vitest";
import type { FunctionItem } from "../npm/dist/cli/manifest/type.js";
import { thrownBy } from "./thrown.ts";

const { Foreign } = fixture;

const model = {
  flag: true,
  letter: "é",
  small: -8,
  large: 2n ** 64n - 1n,
  signed: -(2n ** 63n),
  huge: -(2n ** 127n),
  ratio: 1.5,
  unit: null,
  maybe: undefined,
  pair: [1, "a"],
  byName: { a: 2n ** 53n, ["__proto__"]: 1 },
  byLetter: { x: 1 },
  byRole: { admin: 1, guest: 2 },
  byNumber: new Map([[7, 1]]),
  byPair: new Map([[[1, 2], 3]]),
  set: [1, 2],
  bytes: new Uint8Array([1, 2, 255]),
  id: 7,
  json: { a: [1, 2n ** 60n, null, "x"], b: {} },
  shapes: ["Empty", { Circle: 0.5 }, { Line: [1, 2] }, { Rect: { width: 2n ** 60n } }],
  tagged: [{ type: "Off" }, { type: "On", level: 1 }],
  adjacent: [
    { t: "One", c: 1 },
    { t: "Two", c: [1, 2] },
  ],
  either: [1, "a", 2n ** 60n],
  comment: undefined,
  more: 2n ** 53n,
  optional: 3,
};

describe("what serde knows is the same value in both languages", () => {
  test("of every kind of its data model", () => {
    expect(Foreign.echoModel(model)).toStrictEqual(model);
  });

  test("with less of it", () => {
    const { optional, unit, maybe, comment, more, ...rest } = model;
    expect(Foreign.echoModel({ ...rest, unit: undefined })).toStrictEqual({
      ...rest,
      ...{ optional: 0, unit: null, maybe: undefined, comment: undefined },
    });
  });

  test("by a number, a bigint, a Map or an object", () => {
    const { large, id, byNumber, byName, ...rest } = model;
    const other = { ...rest, large: 5n, id: 5n, byNumber, byName: new Map([["a", 1n]]) };
    expect(Foreign.echoModel(other)).toMatchObject({ large: 5, id: 5, byName: { a: 1 } });
  });

  test("in every place", async () => {
    const counts = { a: 2n ** 60n, b: 1 };
    const held = { model, maybe: { Circle: 1 }, counts: { x: counts } };
    expect(Foreign.echoHeld(held)).toStrictEqual(held);
    expect(Foreign.callWith(counts, (value) => value)).toStrictEqual(counts);
    expect(await Foreign.collect([counts, {}])).toStrictEqual([counts, {}]);
    const streamed: unknown[] = [];
    for await (const each of Foreign.stream([counts])) streamed.push(each);
    expect(streamed).toStrictEqual([counts]);
    (globalThis as Record<string, unknown>).serdeByName = (value: unknown) => ({ ...(value as object), c: 3n });
    expect(await Foreign.byName("serdeByName", counts)).toStrictEqual({ ...counts, c: 3 });
    delete (globalThis as Record<string, unknown>).serdeByName;
  });

  test("also where serde does not know the type", () => {
    for (const json of [1, 2n ** 60n, -(2n ** 63n), 1.5, "a", null, true, [1, { a: [] }], { a: { b: 2n ** 64n - 1n } }])
      expect(Foreign.echoJson(json)).toStrictEqual(json);
  });
});

test("a package says what serde converts: by the name that Tsify gave it, or as it is written", () => {
  const { functions } = JSON.parse(readFileSync(new URL("../tests-rs/pkg/oxbridge.json", import.meta.url), "utf8"));
  const resultOf = (path: string) =>
    functions.find(({ namespace, name }: FunctionItem) => [...namespace, name].join(".") === path).result;
  expect(resultOf("Foreign.echoFloats")).toEqual({ kind: "serde", name: "Vec<f32>", declaration: "" });
  expect(resultOf("Foreign.echoForeign")).toMatchObject({ name: "Foreign" });
});

describe("a wrong value", () => {
  test.each<[Record<string, unknown>, string]>([
    [{ large: -1 }, "large"],
    [{ pair: [1, 2] }, "pair[1]"],
    [{ byName: { a: "x" } }, "byName.a"],
    [{ shapes: ["Empty", { Circle: "x" }] }, "shapes[1].Circle"],
    [{ byRole: { nobody: 1 } }, "byRole"],
  ])("%j is refused with the path", (wrong, path) => {
    expect(() => Foreign.echoModel({ ...model, ...wrong })).toThrow(`Foreign.echoModel: \`model.${path}`);
  });

  test("among others is named by all of them", () => {
    expect(() => Foreign.echoHeld({ model, maybe: undefined, counts: { a: { b: "x" } } })).toThrow(
      "Foreign.echoHeld: `held.counts.a.b`: ",
    );
  });
});

describe("maps", () => {
  test("are objects where all keys are text", () => {
    expect(Foreign.empty()).toStrictEqual([{}, new Map(), new Map(), {}]);
    expect(Foreign.keys("proto")).toStrictEqual(Object.fromEntries([["__proto__", 1]]));
    expect(Object.getPrototypeOf(Foreign.keys("proto"))).toBe(Object.prototype);
    expect(Foreign.keys("mixed")).toStrictEqual(
      new Map<unknown, number>([
        ["1", 1],
        [1, 1],
      ]),
    );
  });

  test("with keys that are the same to JavaScript are refused", () => {
    expect(() => Foreign.keys("same")).toThrow(
      new TypeError("Foreign.keys: expected different keys, got 2 that JavaScript takes for the same"),
    );
  });
});

describe("Tsify's words", () => {
  test("are values as well as typings: by default", () => {
    const plain: fixture.Plain = {
      id: 7,
      missing: undefined,
      names: new Map([["a", 1]]),
      wide: 2n ** 100n,
      inner: 5,
    };
    const echoed: fixture.Plain = Foreign.echoPlain(plain);
    expect(echoed).toStrictEqual(plain);
    expect(() => Foreign.echoPlain({ ...plain, id: (2n ** 53n) as never })).toThrow(
      new RangeError(
        "Foreign.echoPlain: `id`: expected an integer that is safe as a number " +
          "(-9007199254740991 to 9007199254740991), got 9007199254740992",
      ),
    );
  });

  test("are values as well as typings: with all of them", () => {
    const worded: fixture.Worded = {
      ...{ id: 7n, size: 8n, missing: null, names: { a: 1n }, numbers: {}, wide: 2n ** 100n },
    };
    const [echoed] = Foreign.echoWorded(worded) as [fixture.Worded];
    expect(echoed).toStrictEqual(worded);
    expect(Foreign.numbered()).toMatchObject({ id: 0n, numbers: { 7: "x" } });
  });

  test("of durations and of maps whose keys are numbers are what it types", () => {
    const timed: fixture.Timed = { took: { secs: 5, nanos: 7 }, by_number: { 7: 1n } };
    expect(Foreign.echoTimed(timed)).toStrictEqual(timed);
    expect(() => Foreign.echoTimed({ ...timed, by_number: { a: 1n } as never })).toThrow("`value.by_number");
  });

  test("where only a field names the type", () => {
    expect(Foreign.holdWorded()).toStrictEqual({ worded: { missing: null } });
  });
});

describe("what is no data", () => {
  const none = { href: undefined, values: undefined, pairs: undefined, date: undefined };

  test("is asked for its properties, elements and entries", () => {
    expect(Foreign.echoLoose(new URL("https://example.org/a"))).toStrictEqual({
      ...none,
      href: "https://example.org/a",
    });
    const given = { values: new Float64Array([1, 2.5]), pairs: new Map([["a", "b"]]), more: "ignored" };
    expect(Foreign.echoLoose(given)).toStrictEqual({ ...none, values: [1, 2.5], pairs: { a: "b" } });
    expect(Foreign.echoLoose({ values: new Set([1]), pairs: [["a", "b"]] })).toStrictEqual({
      ...{ ...none, values: [1], pairs: { a: "b" } },
    });
    expect(() => Foreign.echoLoose({ values: [new Date()] })).toThrow(
      "Foreign.echoLoose: `value.values[0]`: invalid type",
    );
  });

  test("is no record of what its class computes alone", () => {
    class Computed {
      get x(): string {
        return "1";
      }
    }
    for (const pairs of [new Computed(), new URL("https://example.org"), new URLSearchParams("a=b")])
      expect(() => Foreign.echoLoose({ pairs })).toThrow(
        "Foreign.echoLoose: `value.pairs`: invalid type: object without fields, expected a map",
      );
    for (const value of [new Computed(), new URLSearchParams("a=b")])
      expect(() => Foreign.echoLoose(value)).toThrow(
        "Foreign.echoLoose: `value`: invalid type: object without fields, expected struct Loose",
      );
    expect(() => Foreign.echoLoose({ pairs: (function* () {})() })).toThrow("`value.pairs`: invalid type: object, ");
  });

  test("is named by the beginning of a text that may be of any length", () => {
    const long = "x".repeat(1e6);
    const beginning = `${"x".repeat(40)}…`;
    const said = (value: unknown): string => thrownBy(() => Foreign.echoLoose(value as object)).message;
    expect(said({ values: long })).toBe(
      `Foreign.echoLoose: \`value.values\`: invalid type: string "${beginning}", expected a sequence`,
    );
    expect(said({ pairs: { [long]: 1 } })).toContain(`\`value.pairs["${beginning}"]\`: invalid type`);
    const roles = [long] as never;
    expect(thrownBy(() => Foreign.echoForeign({ userName: "a", roles, limit: 1 })).message).toBe(
      `Foreign.echoForeign: \`value.roles[0]\`: unknown variant \`${beginning}\`, expected \`admin\` or \`guest\``,
    );
  });

  test("is itself where it is preserved, and data a copy", () => {
    const date = new Date(5);
    expect((Foreign.echoLoose({ date }) as { date: Date }).date).toBe(date);
    const call = (): number => 1;
    expect((Foreign.echoLoose({ date: call }) as { date: unknown }).date).toBe(call);
    for (const data of [{ a: [1, "b", null, 2n ** 60n] }, "text", new Uint8Array([1])]) {
      const { date: found } = Foreign.echoLoose({ date: data }) as { date: unknown };
      expect(found).toEqual(typeof data === "object" && "a" in data ? { a: [1, "b", undefined, 2n ** 60n] } : data);
    }
  });
});

describe("what serde is to read is copied before, where something may be thrown", () => {
  const { echoTicket } = Foreign;
  const ticket = { number: 1, holder: "a" };

  test("so errors of getters and proxies pass through, and the instance lives", () => {
    const thrown = new Error("mine");
    const fail = (): never => {
      throw thrown;
    };
    class Ticket {
      number = 1;
      get holder(): string {
        return fail();
      }
    }
    const hostile: object[] = [
      Object.defineProperty({ number: 1 }, "holder", { get: fail, enumerable: true }),
      new Ticket(),
      new Proxy(ticket, { get: fail }),
      new Proxy(ticket, { ownKeys: fail }),
      { number: 1, holder: new Proxy([], { get: fail }) },
    ];
    for (const value of hostile) expect(() => echoTicket(value as never)).toThrow(thrown);
    const { proxy, revoke } = Proxy.revocable(ticket, {});
    revoke();
    expect(() => echoTicket(proxy)).toThrow(TypeError);
    expect(echoTicket(ticket)).toEqual(ticket);
  });

  test("so cycles and promises are refused with their place", () => {
    const loop: { number: number; holder: unknown } = { number: 1, holder: [] };
    loop.holder = { loop };
    expect(() => echoTicket(loop as never)).toThrow(
      "Foreign.echoTicket: `ticket.holder.loop`: expected a value without cycles, got a cycle",
    );
    expect(() => echoTicket({ number: 1, holder: [Promise.resolve("a")] } as never)).toThrow(
      "Foreign.echoTicket: `ticket.holder[0]`: expected a value, got a Promise: await it",
    );
  });

  test("and an instance of a class is read with its getters", () => {
    class Ticket {
      readonly number = 1;
      get holder(): string {
        return "b";
      }
    }
    expect(echoTicket(new Ticket())).toEqual({ number: 1, holder: "b" });
  });

  test("and what is no record is not taken for an empty one", () => {
    const none = [new Error("x"), new Date(0), new Headers(), new WeakMap(), Object(1), new (class Empty {})(), /x/];
    for (const value of none) {
      expect(() => Foreign.echoJson(value)).toThrow(/^Foreign\.echoJson: `value`: invalid type: \w+/);
      expect(() => Foreign.echoJson({ a: [value] })).toThrow("`value.a[0]`: invalid type: ");
      expect(() => Foreign.callWith(value, (counts) => counts)).toThrow("`value`: invalid type: ");
    }
    for (const value of [["a"], new Set(["a"]), [["a"]], "a", Object("a")]) {
      expect(() => Foreign.callWith(value, (counts) => counts)).toThrow("invalid type: ");
    }
    // What `Object.entries` gives.
    expect(Foreign.callWith([["a", 1]], (counts) => counts)).toEqual({ a: 1 });
  });

  test("whatever else is given, the instance lives", () => {
    const fail = (): never => {
      throw new Error("mine");
    };
    const loop = Object.assign(new Error("x"), { self: undefined as unknown });
    loop.self = loop;
    const { proxy, revoke } = Proxy.revocable(() => {}, {});
    revoke();
    const hostile: unknown[] = [
      ...[[null], [undefined], [, 1], new Set([null]), 5, "x", null, Symbol("x"), 1n << 300n],
      ...[loop, { loop }, globalThis, proxy, new Proxy(() => {}, { get: fail })],
      Object.defineProperty(new Error("x"), "number", { get: fail, enumerable: true }),
      Object.defineProperty(new Error("x"), "message", { get: fail }),
      new Proxy(new Date(0), { ownKeys: fail }),
    ];
    using view = fixture.View.open(1);
    for (const value of hostile) {
      expect(() => Foreign.callWith(value, (counts) => counts)).toThrow();
      expect(() => Foreign.echoModel(value)).toThrow();
      expect(() => echoTicket(value as never)).toThrow();
    }
    // It would be stale.
    expect(view.length).toBe(1);
  });

  test("an object of the host is read where a struct names its fields", () => {
    class Point extends EventTarget {
      number = 4;
      holder = "c";
    }
    expect(echoTicket(new Point())).toEqual({ number: 4, holder: "c" });
    expect(echoTicket(Object.assign(new Error("x"), { number: 4 }) as never)).toEqual({ number: 4 });
  });

  test("keys that Rust would take for the same are refused", () => {
    const keys = { "\ud800": 1, "\ud801": 2 };
    expect(() => Foreign.echoJson({ keys })).toThrow("`value.keys`: expected different keys");
    expect(() => Foreign.callWith(keys, (counts) => counts)).toThrow("expected different keys");
  });

  test("a number that no `f32` holds is refused, also in a typed array", () => {
    for (const type of [Array, Float64Array]) {
      expect(Foreign.echoFloats(type.of(0.5, 3e38, Number.POSITIVE_INFINITY))).toHaveLength(3);
      expect(() => Foreign.echoFloats(type.of(0.5, 3.5e38))).toThrow(
        /^Foreign\.echoFloats: .*expected f32, got 3\.5e38/,
      );
    }
  });

  test("a tuple of another length is refused", () => {
    for (const Line of [[1], [1, 2, 3]]) expect(() => Foreign.echoModel({ ...model, shapes: [{ Line }] })).toThrow();
  });
});
