/** Types that cross by value, and every word of `marshal`. The twin is `tests-rs/src/value.rs`. */
import fc from "fast-check";
import * as fixture from "fixture";
import { describe, expect, test } from "vitest";

describe("records", () => {
  const invoice = { id: 7n, lines: [{ sku: "a", quantity: 2, unitPrice: 9.5 }], due: new Date(5) };

  test("go in by reference and by value", () => {
    expect(fixture.Invoices.total(invoice)).toBe(19);
    expect(fixture.Invoices.echo(invoice)).toStrictEqual(invoice);
  });

  test("come out with every key, and take less", () => {
    const out = { id: 7n, lines: [], due: undefined };
    expect(fixture.Invoices.echo({ id: 7, lines: [] })).toStrictEqual(out);
    expect(fixture.Invoices.echo({ id: 7, lines: [], due: null, extra: "ignored" })).toStrictEqual(out);
    expect(Object.keys(fixture.Invoices.echo({ id: 7, lines: [] }))).toEqual(["id", "lines", "due"]);
  });

  test("understand every word of `marshal` on a field", () => {
    const settings = {
      ...{ $id: "s", verbose: true, retries: 9, size: 2 ** 40, serial: 7n, headers: new Map([["a", "b"]]) },
      ...{ tags: ["x", "y"], parent: null, version: "1.2", timeout: 60, nested: null, type: "t" },
    };
    expect(fixture.echoSettings(settings)).toStrictEqual(settings);
    const { verbose, retries, nested, parent, ...least } = settings;
    expect(fixture.echoSettings(least)).toStrictEqual({ ...settings, verbose: false, retries: 3, nested: undefined });
    expect(fixture.echoSettings({ ...least, nested: 5 }).nested).toBe(5);
    expect(fixture.echoSettings({ ...least, nested: undefined }).nested).toBeUndefined();
  });

  test("say what `via` and `with` found wrong, with the path", () => {
    const settings = {
      $id: "s",
      size: 1,
      serial: 7n,
      headers: new Map(),
      tags: [],
      version: "1.2",
      timeout: 60,
      type: "t",
    };
    expect(() => fixture.echoSettings({ ...settings, version: "one" })).toThrow(
      'echoSettings: `settings.version`: expected text of the right form, got "one": `one` is no version',
    );
    expect(() => fixture.echoSettings({ ...settings, timeout: 3601 })).toThrow(
      "echoSettings: `settings.timeout`: an hour is the longest",
    );
    expect(fixture.echoSettings({ ...settings, timeout: 3600 }).timeout).toBe(3600);
  });

  test("read serde's attributes where they have no others", () => {
    const legacy = { "first-name": "Ada", SURNAME: "Lovelace", "middle-names": ["King"] };
    expect(fixture.echoLegacy(legacy)).toStrictEqual(legacy);
    expect(fixture.echoLegacy({ "first-name": "Ada", SURNAME: "L" })).toStrictEqual({
      "first-name": "Ada",
      SURNAME: "L",
      "middle-names": [],
    });
    expect(() => fixture.echoLegacy({ "first-name": 1, SURNAME: "L" })).toThrow(
      'echoLegacy: `legacy["first-name"]`: expected a string, got 1',
    );
  });

  test("may go one way only", () => {
    expect(fixture.run({ text: "text" })).toStrictEqual({ lines: 4, text: "done" });
    expect(fixture.run({ text: "text", limit: 1 }).lines).toBe(1);
  });
});

describe("unions", () => {
  test("carry the fields of their variant", () => {
    const shapes = [
      { kind: "empty" },
      { kind: "circle", center: { x: 1, y: 2 }, radius: 3 },
      { kind: "dot", x: 1, y: 2 },
      { kind: "label", value: "text" },
      { kind: "grid", value: [2, 3] },
      { kind: "group", shapes: [{ kind: "empty" }, { kind: "group", shapes: [] }] },
    ];
    for (const shape of shapes) expect(fixture.echoShape(shape)).toStrictEqual(shape);
  });

  test("have the tag and the names they ask for", () => {
    expect(fixture.echoEvent({ type: "CLICK", mouseButton: 1 })).toStrictEqual({ type: "CLICK", mouseButton: 1 });
    expect(fixture.echoEvent({ type: "KEY_PRESS", key: "ü" })).toStrictEqual({ type: "KEY_PRESS", key: "ü" });
    expect(fixture.echoEvent({ type: "bye" })).toStrictEqual({ type: "bye" });
    expect(() => fixture.echoEvent({ type: "UNLOAD" })).toThrow(
      'echoEvent: `event.type`: expected one of "CLICK", "KEY_PRESS", "bye", got "UNLOAD"',
    );
  });

  test("without a tag are told apart by their types", () => {
    for (const content of ["text", Uint8Array.of(1, 2), 1.5, { a: true }]) {
      expect(fixture.echoContent(content)).toStrictEqual(content);
    }
    expect(fixture.echoContent(new Uint8Array([1, 2]).buffer)).toStrictEqual(Uint8Array.of(1, 2));
  });
});

describe("recursive and generic types", () => {
  test("nest", () => {
    const tree = {
      name: "root",
      children: [
        { name: "a", children: [{ name: "b", children: [] }] },
        { name: "c", children: [] },
      ],
    };
    expect(fixture.echoTree(tree)).toStrictEqual(tree);
    expect(fixture.echoChain({ value: 1, next: { value: 2 } })).toStrictEqual({
      value: 1,
      next: { value: 2, next: undefined },
    });
    const page = { items: [{ items: [1, 2], next: 3 }], next: undefined };
    expect(fixture.echoPage(page)).toStrictEqual(page);
  });

  test("may be 100 levels deep, and are refused beyond 128 before Rust sees them", () => {
    const nested = (levels: number): object =>
      levels === 0 ? { value: 0 } : { value: levels, next: nested(levels - 1) };
    expect(fixture.echoChain(nested(100)).value).toBe(100);
    expect(() => fixture.echoChain(nested(200))).toThrow(
      /^echoChain: `chain(\.next)+`: expected at most 128 levels of nesting, got more$/,
    );
  });
});

test("a branded and a transparent type cross as what they hold", () => {
  expect(fixture.echoUser(7, ["a"])).toStrictEqual([7, ["a"]]);
});

test("pointers cross as what they point to", () => {
  const point = { x: 1, y: 2 };
  expect(fixture.echoShared(point, { x: 3, y: 4 }, "a", "b")).toStrictEqual([{ x: 3, y: 4 }, point, "a", "b"]);
});

describe("`as`", () => {
  test("shows the same value by another row of the table", () => {
    expect(fixture.asNumber(-5)).toBe(-5);
    expect(fixture.asMap(new Map([["a", 1]]))).toStrictEqual(new Map([["a", 1]]));
    expect(fixture.asNull(null)).toBeNull();
    expect(fixture.asNull(5)).toBe(5);
    expect(fixture.asNull()).toBeNull();
  });

  test("`number` is checked on the way out as well", () => {
    expect(fixture.doubleAsNumber(2 ** 51)).toBe(2 ** 52);
    expect(() => fixture.doubleAsNumber(Number.MAX_SAFE_INTEGER)).toThrow(
      expect.objectContaining({ name: "RangeError", message: expect.stringContaining("18014398509481982") }),
    );
    expect(fixture.doubleAsNumber(1)).toBe(2);
  });
});

describe("types of other crates", () => {
  test("cross by their features", () => {
    const id = "67e55044-10b1-426f-9247-bb680e5fe0c8";
    expect(fixture.Feature.uuid(id)).toBe(id);
    expect(fixture.Feature.url("https://example.org/a?b=1#c")).toBe("https://example.org/a?b=1#c");
    expect(fixture.Feature.moment(new Date(1700000000123))).toStrictEqual(new Date(1700000000123));
    const json = { a: [1, "b", null, true, { c: 1.5 }], "": {} };
    expect(fixture.Feature.json(json)).toStrictEqual(json);
  });

  test("are refused as `TypeError`s that say why", () => {
    expect(() => fixture.Feature.uuid("no")).toThrow(/^Feature\.uuid: `value`: /);
    expect(() => fixture.Feature.url("no")).toThrow(
      /^Feature\.url: `value`: expected a URL, got "no": relative URL without a base/,
    );
  });

  test("that know serde cross as `Serde<T>`", () => {
    const foreign = { userName: "ada", roles: ["admin"], limit: undefined };
    expect(fixture.Foreign.echoForeign(foreign)).toEqual(foreign);
    expect(fixture.Foreign.echoForeign({ userName: "ada", roles: [], limit: 5 })).toEqual({
      userName: "ada",
      roles: [],
      limit: 5,
    });
    expect(fixture.Foreign.roles([foreign, { userName: "b", roles: ["guest", "admin"] }])).toEqual([
      "admin",
      "guest",
      "admin",
    ]);
    expect(() => fixture.Foreign.echoForeign({ userName: 5, roles: [] })).toThrow(
      /^Foreign\.echoForeign: `value.*`: .*string/,
    );
    expect(() => fixture.Foreign.roles([foreign, { userName: "b", roles: ["root"] }])).toThrow(
      /^Foreign\.roles: `values\[1\].*`: .*root/,
    );
    expect(fixture.Foreign.echoTicket({ number: 1, holder: "ada" })).toEqual({ number: 1, holder: "ada" });
  });
});

describe("keys that are the same", () => {
  const { Keys } = fixture;
  const said = "expected different keys, got one that Rust takes for the same as an earlier one";

  test.each<[string, Parameters<typeof Keys.echo>[0], string]>([
    ["dates", { dates: new Map([1, 2, 1].map((time, k) => [new Date(time), k])) }, "dates.keys()[2]"],
    ["records", { spots: new Map([0, 0].map((x, k) => [{ x, y: 1 }, k])) }, "spots.keys()[1]"],
    ["options", { options: new Map([[undefined, 1] as const, [null, 2] as const]) }, "options.keys()[1]"],
    ["tuples", { pairs: new Set([[1, 2] as const, [2, 1] as const, [1, 2] as const]) }, "pairs.values()[2]"],
    ["bytes", { lists: new Set([new Uint8Array([1]), new Uint8Array([1])]) }, "lists.values()[1]"],
  ])("to Rust are refused with the path: %s", (_, keyed, path) => {
    expect(() => Keys.echo(keyed)).toThrow(new TypeError(`Keys.echo: \`keyed.${path}\`: ${said}`));
  });

  test("to Rust are refused wherever they come from", () => {
    expect(() => Keys.byDate(new Map([new Date(1), new Date(1)].map((date, k) => [date, k])))).toThrow(
      new TypeError(`Keys.byDate: \`dates.keys()[1]\`: ${said}`),
    );
    const spots = [0, 1].map((x) => ({ x, y: 0 }));
    expect(Keys.call(() => new Set(spots))).toStrictEqual(new Set(spots));
    expect(() => Keys.call(() => new Set([...spots, { x: 0, y: 0 }]))).toThrow(
      new TypeError(`Keys.call: \`f().values()[2]\`: ${said}`),
    );
  });

  test("to Rust are refused where it waits for them, by the parameter", async () => {
    const spots = [0, 1].map((x) => ({ x, y: 0 }));
    const twice = new Set([...spots, { x: 0, y: 0 }]);
    expect(await Keys.later(Promise.resolve(new Set(spots)))).toStrictEqual(new Set(spots));
    await expect(Keys.later(Promise.resolve(twice))).rejects.toThrow(
      new TypeError(`Keys.later: \`spots.values()[2]\`: ${said}`),
    );
    await expect(Keys.last([new Set(spots), new Set(spots), twice])).rejects.toThrow(
      new TypeError(`Keys.last: \`spots[2].values()[2]\`: ${said}`),
    );
  });

  test("to JavaScript are refused with the path", () => {
    const said = "expected different keys, got 2 that JavaScript takes for the same";
    expect(Keys.bits([0, 1.5])).toStrictEqual(
      new Map([
        [0, 1],
        [1.5, 1],
      ]),
    );
    expect(() => Keys.bits([0, 1.5, -0])).toThrow(new TypeError(`Keys.bits: \`result\`: ${said}`));
    expect(() => Keys.setOfBits([0, -0])).toThrow(new TypeError(`Keys.setOfBits: \`result[0]\`: ${said}`));
  });
});

describe("any value at all", () => {
  /** An object of these members, whose prototype is that of others. */
  const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
    fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;
  const point = record({ x: fc.double(), y: fc.double() });
  const name = fc.string({ unit: "grapheme" });
  const { shape, tree } = fc.letrec((tie) => ({
    shape: fc.oneof(
      { maxDepth: 3 },
      fc.constant({ kind: "empty" }),
      record({ kind: fc.constant("circle"), center: point, radius: fc.double() }),
      record({ kind: fc.constant("dot"), x: fc.double(), y: fc.double() }),
      record({ kind: fc.constant("label"), value: name }),
      record({ kind: fc.constant("grid"), value: fc.tuple(fc.nat(), fc.nat()) }),
      record({ kind: fc.constant("group"), shapes: fc.array(tie("shape"), { maxLength: 3 }) }),
    ),
    tree: record({
      name,
      children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie("tree"), { maxLength: 3 })),
    }),
  }));
  const u32 = fc.nat({ max: 0xffffffff });
  const rich = record({
    flag: fc.boolean(),
    small: fc.integer({ min: -128, max: 127 }),
    id: u32,
    big: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    huge: fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }),
    ratio: fc.double(),
    coarse: fc.float(),
    letter: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    name: fc.string({ unit: "binary" }),
    bytes: fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
    samples: fc.float64Array(),
    tags: fc.array(name),
    corner: fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: -32768, max: 32767 }))),
    pair: fc.tuple(u32, name),
    // Rust sorts the keys; equality does not ask for their order.
    scores: fc.dictionary(name, fc.double()).map((scores) => plain(scores)),
    byId: fc.array(fc.tuple(u32, fc.array(name))).map((entries) => new Map(entries)),
    unique: fc.array(name).map((names) => new Set(names)),
    when: fc.date({ noInvalidDate: true, min: new Date(0) }),
    wait: fc.double({ min: 0, max: 1e9, noNaN: true }).map((wait) => Math.round(Math.abs(wait))),
    maybe: fc.option(point, { nil: undefined }),
    color: fc.constantFrom("red", "green", "darkBlue"),
    shape,
    content: fc.oneof(
      name,
      fc.double(),
      fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
      fc.dictionary(name, fc.boolean()).map((record) => plain(record)),
    ),
    tree,
    page: record({ items: fc.array(fc.tuple(u32, fc.boolean())), next: fc.option(u32, { nil: undefined }) }),
  });

  /** The same properties on an ordinary object. */
  function plain<T>(record: Record<string, T>): Record<string, T> {
    return Object.fromEntries(Object.entries(record));
  }

  test("comes back as it was", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(rich, (value) => void expect(fixture.echoRich(value)).toStrictEqual(value)),
      { numRuns: 500 },
    );
  });

  test("comes back in a list", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(rich, { maxLength: 20 }),
        (values) => void expect(fixture.echoRichList(values)).toStrictEqual(values),
      ),
      { numRuns: 50 },
    );
  });

  test("that is no such record is refused by a `TypeError` or a `RangeError`, and nothing else", {
    timeout: 120_000,
  }, () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withNullPrototype: true,
    });
    const damaged = fc.tuple(
      rich,
      fc.constantFrom(
        "flag",
        "small",
        "id",
        "huge",
        "letter",
        "name",
        "bytes",
        "corner",
        "scores",
        "byId",
        "shape",
        "tree",
        "page",
      ),
      anything,
    );
    fc.assert(
      fc.property(damaged, ([value, field, wrong]) => {
        try {
          fixture.echoRich({ ...value, [field]: wrong });
        } catch (error) {
          expect(String(error)).toMatch(/^(TypeError|RangeError): echoRich: `value\./);
          expect((error as Error).message.startsWith(`echoRich: \`value.${field}`)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
