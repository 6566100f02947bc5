/** Typings from manifests written by hand: their text, and that every supported compiler takes them. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renamedTypes } from "../npm/cli/manifest/name.ts";
import type { Manifest } from "../npm/cli/manifest/type.ts";
import { farTypings } from "../npm/cli/typings/far.ts";
import { typings } from "../npm/cli/typings/typings.ts";
import type { Parameter, Type } from "../npm/src/type.ts";
import { assignable } from "./types/assignable.ts";
import { COMPILERS, type Compiler, compile, MATRIX, title, typingsPackage } from "./types/compile.ts";
import {
  alias,
  as,
  callback,
  choice,
  constant,
  field,
  func,
  imported,
  klass,
  list,
  manifest,
  member,
  named,
  newtype,
  object,
  option,
  parameter,
  promise,
  record,
  rustFunction,
  stream,
  t,
  type,
  union,
  unit,
} from "./types/manifest.ts";
import { randomManifest } from "./types/random.ts";
import { IMPORTING, OBJECTS, ROWS, SAMPLE } from "./types/sample.ts";

/** A package with the typings of all its doors. */
function packageOf(name: string, of: Manifest): Record<string, string> {
  return typingsPackage(name, { ...typings(of), ...farTypings(of) });
}

/** What stands before `init`: what the crate itself exports. */
function declarations(...items: Parameters<typeof manifest>[0]): string {
  const { index } = typings(manifest(items));
  const [, text = ""] = index.split("written by `oxbridge build`.\n");
  return text.slice(0, text.indexOf("/**\n * Loads the module")).trim();
}

function failure(...items: Parameters<typeof manifest>[0]): string {
  try {
    typings(manifest(items));
    return "";
  } catch (error) {
    return (error as Error).message.replace(/:\d+/g, "");
  }
}

describe("a function", () => {
  test("has its docs, its arguments, its defaults and what it throws", () => {
    const steps = { presence: "default", default: "1", type: t("u32") } as const;
    const docs = " Moves on.\n\n # Arguments\n\n - `steps`: how far\n\n # Examples\n\n ```\n # Arguments\n ```";
    expect(
      declarations(func("move", { steps }, t("bool"), { docs, error: { kind: "message" }, throws: "at the wall" })),
    ).toBe(`/**
 * Moves on.
 *
 * # Examples
 *
 * \`\`\`
 * # Arguments
 * \`\`\`
 *
 * @param steps - how far
 * @default 1
 * @throws {@link RustError} at the wall
 */
export function move(steps?: number | undefined): boolean;`);
  });

  test("that returns nothing returns void", () => {
    expect(declarations(func("run", {}))).toBe("export function run(): void;");
  });

  test("whose default stands before a required parameter takes undefined there", () => {
    const first = { presence: "default", type: t("u8") } as const;
    expect(declarations(func("run", { first, second: t("u8") }))).toBe(
      "export function run(first: number | undefined, second: number): void;",
    );
  });

  test("named by a reserved word is exported under it", () => {
    expect(
      declarations(func("delete", { in: t("bool") }), func("A.new", {})),
    ).toBe(`declare function delete_(in_: boolean): void;

export namespace A {
  function new_(): void;
  export { new_ as new };
}

export { delete_ as delete };`);
  });

  test("that runs at the start is not seen", () => {
    expect(declarations(func("boot", {}, t("unit"), { hook: "start" }))).toBe("");
  });
});

describe("a function that crosses", () => {
  test("takes what comes out of Rust and gives what goes in, with the names of its parameters", () => {
    const line = type("Line", record(field("id", t("u64"))));
    const of = callback({ line: named("Line"), "": t("bool"), in: option(t("u8")) }, named("Line"));
    expect(declarations(func("f", { of }, of), line)).toContain(
      `export function f(
  of: (line: Line, b: boolean, in_: number | undefined) => LineInput,
): (line: Line, b: boolean, in_: number | undefined) => LineInput;`,
    );
  });

  test("gives anything where Rust takes nothing", () => {
    expect(declarations(func("f", { done: callback({}), later: callback({}, promise(t("unit"))) }))).toBe(
      "export function f(done: () => void, later: () => void | globalThis.PromiseLike<unknown>): void;",
    );
  });

  test("stands in brackets where something follows", () => {
    const of = callback({}, option(t("u64")));
    expect(declarations(func("f", { a: list(of), b: option(of) }))).toBe(
      `export function f(
  a: readonly (() => bigint | number | null | undefined)[],
  b: (() => bigint | number | null | undefined) | null | undefined,
): void;`,
    );
  });

  test("from Rust takes what goes in, and trailing options may be left out", () => {
    const add = rustFunction({ by: t("u64"), note: option(t("string")) }, t("u64"));
    expect(declarations(func("f", {}, add))).toContain(
      "f(): RustFunction<(by: bigint | number, note?: string | null | undefined) => bigint>;",
    );
  });
});

describe("a class", () => {
  const self = object("Counter");

  test("has its constructor, methods, properties and statics, and is like no other", () => {
    const counter = klass(
      "Counter",
      member("new", { start: t("i32") }, self, { role: "constructor", docs: " Starts there." }),
      member("add", { other: self }, t("u64"), { self: "changed" }),
      member("value", {}, t("u64"), { role: "getter", self: "shared", docs: " Where it is." }),
      member("step", {}, t("u64"), { role: "getter", self: "shared" }),
      member("step", { step: t("u64") }, t("unit"), { role: "setter", self: "changed" }),
      member("each", {}, stream(t("u8"), "rustIterator"), { role: "iterator", self: "shared" }),
      member("later", {}, stream(t("u8"), "rustStream"), { role: "asyncIterator", self: "shared" }),
      member("load", { id: t("u8") }, self, { async: true, error: { kind: "message" } }),
      member("count", {}, t("u32"), { role: "getter" }),
    );
    expect(declarations({ ...counter, docs: " A count." })).toBe(`/** A count. */
export class Counter extends RustObject {
  /** Starts there. */
  constructor(start: number);
  add(other: Counter): bigint;
  /** Where it is. */
  readonly value: bigint;
  get step(): bigint;
  set step(value: bigint | number);
  [globalThis.Symbol.iterator](): RustIterator<number>;
  [globalThis.Symbol.asyncIterator](): RustStream<number>;
  /** @throws {@link RustError} */
  static load(id: number, options?: CallOptions | undefined): globalThis.Promise<Counter>;
  static readonly count: number;
  #private;
}`);
  });

  test("without a constructor cannot be made", () => {
    expect(declarations(klass("Counter"))).toBe(
      "export class Counter extends RustObject {\n  private constructor();\n  #private;\n}",
    );
  });

  test("says what takes an object away", () => {
    const finish = member("finish", {}, t("i32"), { self: "taken", docs: " Ends it." });
    const docs = " Joins two.\n\n # Arguments\n\n - `a`: the first";
    const join = func("join", { a: object("Counter", "taken"), b: option(object("Counter", "taken")) }, self, { docs });
    const text = declarations(klass("Counter", finish), join);
    expect(text).toContain(`  /**
   * Ends it.
   *
   * Takes the object over: it cannot be used afterwards.
   */
  finish(): number;`);
    expect(text).toContain(` * @param a - the first. Taken over: it cannot be used afterwards.
 * @param b - Taken over: it cannot be used afterwards.
`);
  });

  test("may lie in a namespace, and have the name of another class or type elsewhere", () => {
    const text = declarations(
      klass("Counter", member("inner", {}, object("Shop.Counter"), { self: "shared" })),
      klass(
        "Shop.Counter",
        member("outer", {}, self, { self: "shared" }),
        member("own", {}, object("Shop.Counter"), { self: "shared" }),
      ),
      func("f", { counter: named("Counter") }),
      type("Counter", record(field("n", t("u8")))),
    );
    expect(text).toContain(
      "export class Counter extends RustObject {\n  private constructor();\n  inner(): Shop.Counter;",
    );
    expect(text).toContain(`export namespace Shop {
  export class Counter extends RustObject {
    private constructor();
    outer(): Counter_;
    own(): Shop.Counter;`);
    expect(text).toContain("f(counter: SampleCounter): void;");
  });

  test("leads the types of its members into its namespace", () => {
    const shop = klass("Shop.Till", member("line", {}, named("Line"), { self: "shared" }));
    expect(declarations(shop, type("Line", record(field("n", t("u8")))))).toContain("  export { type Line };\n}");
  });

  test("has no two members of one name, and none of those that every object has", () => {
    const getter = member("value", {}, t("u8"), { role: "getter", self: "shared" });
    const setter = member("value", { value: t("u8") }, t("unit"), { role: "setter", self: "changed" });
    expect(failure(klass("Counter", getter, setter, member("value", {})))).toBe("");
    const refused = failure(
      klass("Counter", getter, setter, getter, member("value", {}, t("unit"), { self: "shared" })),
      klass("Other", member("dispose", {}, t("unit"), { self: "shared" }), member("name", {}), member("dispose", {})),
      func("Other", {}),
    );
    expect(refused.split("\n")).toEqual([
      "`Other` is exported twice: src/lib.rs and src/lib.rs",
      "`Counter.value` is exported twice: src/lib.rs and src/lib.rs",
      "`Counter.value` is exported twice: src/lib.rs and src/lib.rs",
      "`Other.dispose` (src/lib.rs): every object has a `dispose` of its own",
      "`Other.name` (src/lib.rs): every class has a `name` of its own",
    ]);
  });
});

test("a trait is an interface: Rust's values go out, JavaScript's come in", () => {
  const shape = type("Shape", {
    kind: "trait",
    methods: [
      {
        ...{ name: "area", docs: " In metres.", result: t("u64") },
        parameters: [{ name: "by", presence: "required", type: t("u64") }],
      },
      { name: "load", docs: "", parameters: [], result: promise(t("u64")) },
    ],
  });
  expect(
    declarations(func("f", { shape: named("Shape") }), { ...shape, docs: " Has an area." }),
  ).toBe(`export function f(shape: Shape): void;

/** Has an area. */
export interface Shape {
  /** In metres. */
  area(by: bigint): bigint | number;
  load(): bigint | number | globalThis.PromiseLike<bigint | number>;
}`);
});

test("classes of JavaScript have their own names, where there is one", () => {
  const of = (name: string): Type => ({ kind: "jsClass", name });
  expect(
    declarations(func("f", { a: of("Map"), b: of("Element"), c: of("WebAssembly.Module") }, of("Date"))),
  ).toContain(
    `export function f(
  a: globalThis.Map<any, any>,
  b: JsClass<"Element">,
  c: JsClass<"Module", typeof globalThis extends { readonly WebAssembly: infer Of } ? Of : unknown>,
): globalThis.Date;`,
  );
});

test("what JavaScript threw has no class to link", () => {
  const error = { kind: "thrown" } as const;
  expect(declarations(func("f", {}, t("unit"), { error }))).toBe("export function f(): void;");
  expect(declarations(func("f", {}, t("unit"), { error, throws: "what `g` throws" }))).toContain(
    "/** @throws what `g` throws */",
  );
});

describe("an async function", () => {
  const load = (...parameters: Parameter[]) => func("load", {}, t("u64"), { async: true, parameters });

  test("takes options after everything else", () => {
    const id: Parameter = { name: "id", presence: "optional", type: option(t("u8")) };
    expect(declarations(load(id))).toContain(
      "load(id?: number | null | undefined, options?: CallOptions | undefined): globalThis.Promise<bigint>;",
    );
  });

  test("takes them with a record that stands last, unless that may be left out", () => {
    const settings = type("Settings", record(field("a", t("u8"))));
    const last: Parameter = { name: "options", presence: "required", type: named("Settings") };
    expect(declarations(load(last), settings)).toContain("load(options: Settings & CallOptions): ");
    expect(declarations(load({ ...last, presence: "default" }), settings)).toContain(
      "load(\n  options?: Settings | undefined,\n  callOptions?: CallOptions | undefined,\n): ",
    );
  });
});

test("what Rust calls stands in one interface, without what the package brings itself", () => {
  const { index } = typings(IMPORTING);
  expect(index.slice(index.indexOf("/** The modules of"), index.indexOf("/**\n * Loads the module"))).toBe(
    `/** The modules of JavaScript functions that Rust calls. */
export interface Imports {
  readonly "billing-host": {
    /**
     * Fetches a text.
     *
     * # Errors
     *
     * Where nobody is.
     */
    readonly fetchText: (customer: bigint) => string | globalThis.PromiseLike<string>;
    readonly save: (lines: Line[], due: globalThis.Date | undefined) => void | globalThis.PromiseLike<unknown>;
    readonly wait: (in_: number, signal: AbortSignalGiven) => void | globalThis.PromiseLike<unknown>;
    readonly rates: readonly (bigint | number)[] | globalThis.BigUint64Array;
    readonly log: ((text: string) => void) & {
      readonly level: Level;
      readonly warn: (text: string, done: (ok: boolean) => void) => void;
    };
  };
  readonly "odd host": {
    readonly pick: (f: RustFunction<(id: bigint | number) => bigint>) => bigint | number;
  };
}

`,
  );
});

test("a function of JavaScript that Rust calls by two signatures has both", () => {
  const log = (parameters: Record<string, Type>, rest = {}) => imported("host", "log", parameters, t("unit"), rest);
  const text = declarations(log({ a: t("string") }), log({ b: t("u32") }), log({ a: t("string") }, { docs: "Logs." }));
  expect(text).toContain(`  readonly "host": {
    /** Logs. */
    readonly log: ((a: string) => void) & ((b: number) => void);
  };`);
});

test("what is deprecated says so", () => {
  const old = { docs: "@deprecated since 1.2: use g\n\nOld." };
  const variants = [
    { name: "a", docs: "@deprecated" },
    { name: "b", docs: "@deprecated use a\n\nThe second." },
    { name: "c", docs: "The third." },
  ];
  const text = declarations(
    func("f", { a: t("u8"), how: named("How"), kind: named("Kind"), shape: named("Shape") }, t("unit"), {
      docs: "@deprecated\n\nOld.\n\n# Arguments\n\n* `a` - a number",
    }),
    constant("LIMIT", t("u8"), "@deprecated"),
    klass("Counter", member("value", {}, t("u8"), { role: "getter", self: "shared", ...old })),
    type("How", record(field("x", t("bool"), old)), old),
    type("Kind", { kind: "enum", variants }),
    type("Shape", { kind: "union", tag: "kind", variants: [{ name: "dot", content: { kind: "unit" }, ...old }] }),
  );
  const docs = (indent: string): string =>
    ["/**", " * Old.", " *", " * @deprecated since 1.2: use g", " */"].map((line) => `${indent}${line}\n`).join("");
  expect(text).toContain("/**\n * Old.\n *\n * @param a - a number\n * @deprecated\n */\nexport function f(");
  expect(text).toContain("/** @deprecated */\nexport const LIMIT: number;");
  expect(text).toContain(`${docs("  ")}  readonly value: number;`);
  expect(text).toContain(`${docs("")}export type How = {\n${docs("  ")}  x: boolean;\n};`);
  expect(text).toContain(`${docs("  ")}  | { kind: "dot" };`);
  expect(text).toContain(
    '/**\n * - `"a"`: deprecated\n * - `"b"`: deprecated (use a): The second.\n * - `"c"`: The third.\n */\nexport type Kind = ',
  );
});

test("what nobody sees is written by its number", () => {
  const text = declarations(
    func("f", { a: { presence: "default", default: '"\u202e"', type: t("string") } }, t("unit"), {
      docs: "A\u0007 b\u2028 c\u2066 */ d\u061c.",
    }),
  );
  expect(text).toContain(
    '/**\n * A\\u0007 b\\u2028 c\\u2066 *\\/ d\\u061c.\n *\n * @param a\n * @default "\\u202e"\n */',
  );
});

describe("a namespace", () => {
  test("of namespaces alone is one line", () => {
    expect(declarations(func("A.B.run", {}), constant("A.B.LIMIT", t("u64")))).toBe(`export namespace A.B {
  export function run(): void;
  export const LIMIT: bigint;
}`);
  });

  test("holds the types that its functions lead to", () => {
    const page = type("Page", record(field("items", list(named("User")))));
    const user = type("User", record(field("name", t("string"))));
    expect(declarations(func("A.list", { after: named("Page") }, named("Page")), page, user)).toContain(
      "  export { type Page, type PageInput, type User };\n",
    );
  });
});

describe("a record", () => {
  test("whose two forms are alike has one name", () => {
    const point = type("Point", record(field("x", t("f64")), field("y", t("f64"))));
    expect(
      declarations(func("f", { at: named("Point") }, named("Point")), point),
    ).toBe(`export function f(at: Point): Point;

export type Point = { x: number; y: number };`);
  });

  test("differs where something in it differs, however deep", () => {
    const inner = type("Inner", record(field("id", t("u64"))));
    const outer = type("Outer", record(field("inner", named("Inner"))));
    expect(
      declarations(func("f", { value: named("Outer") }), inner, outer),
    ).toBe(`export function f(value: OuterInput): void;

export type Inner = { id: bigint };
/** {@link Inner} as functions take it. */
export type InnerInput = { readonly id: bigint | number };

export type Outer = { inner: Inner };
/** {@link Outer} as functions take it. */
export type OuterInput = { readonly inner: InnerInput };`);
  });

  test("that only goes out has one name, whatever is in it", () => {
    const [big, deep] = [record(field("id", t("u64"))), named("Deep")];
    const inputs = (...items: Parameters<typeof declarations>): string[] =>
      [...declarations(...items).matchAll(/export type (\w+Input)/g)].map(([, name]) => name as string);
    const types = [type("Items", record(field("of", list(named("Both"))))), type("Deep", big), type("Both", big)];
    const out = type("Out", record(field("of", option(deep)), field("both", named("Both"))));
    expect(inputs(func("f", {}, named("Out")), func("g", { all: named("Items") }), out, ...types)).toEqual([
      "ItemsInput",
      "BothInput",
    ]);
    const goesIn = (...items: Parameters<typeof declarations>): boolean =>
      inputs(...items, type("Deep", big)).length > 0;
    const passed: Type[] = [deep, callback({ deep }), callback({}, deep), stream(deep), promise(deep)];
    expect(passed.map((of) => goesIn(func("f", { of })))).toEqual([true, false, true, true, true]);
    const given: Type[] = [
      deep,
      rustFunction({ deep }),
      rustFunction({}, deep),
      stream(deep, "rustStream"),
      promise(deep),
    ];
    expect(given.map((of) => goesIn(func("f", {}, of)))).toEqual([false, true, false, false, false]);
    expect(goesIn(imported("host", "f", { deep }))).toBe(false);
    expect(goesIn(imported("host", "f", {}, deep))).toBe(true);
  });

  test("that names itself differs only for another reason", () => {
    const same = type("Same", record(field("next", { kind: "map", key: t("bool"), of: t("bool") })));
    const node = type("Node", union("kind", { leaf: unit, next: newtype(named("Node")) }));
    expect(declarations(func("f", { value: named("Node") }), node)).not.toContain("NodeInput");
    expect(declarations(func("f", { value: named("Same") }), same)).toContain("SameInput");
  });

  test("shows options, options of options and defaults", () => {
    const of = record(
      field("a", option(t("bool"))),
      field("b", option(option(t("bool")))),
      field("c", t("bool"), { presence: "default" }),
      field("d", { kind: "as", view: "null", of: option(t("bool")) }),
    );
    expect(declarations(func("f", { value: named("R") }), type("R", of))).toContain(`export type R = {
  a: boolean | undefined;
  b: boolean | null | undefined;
  c: boolean;
  d: boolean | null;
};
/** {@link R} as functions take it. */
export type RInput = {
  readonly a?: boolean | null | undefined;
  readonly b?: boolean | null | undefined;
  readonly c?: boolean | undefined;
  readonly d?: boolean | null | undefined;
};`);
  });
});

describe("a generic type", () => {
  const page = (of: Type, items: Type, id: string) =>
    type("Page", record(field("items", items)), {
      ...{ id, place: "src/page.rs:1", arguments: [of], parameters: ["T"] },
      generic: record(field("items", list(parameter()))),
    });

  test("stands for all instances that are what it says", () => {
    const [a, b] = [page(t("string"), list(t("string")), "1"), page(t("bool"), list(t("bool")), "2")];
    const text = declarations(func("f", { value: named("1") }, named("2")), a, b);
    expect(text).toContain("export function f(value: PageInput<string>): Page<boolean>;");
    expect(text).toContain("export type Page<T> = { items: T[] };");
  });

  test("leaves an instance alone that Rust shows in another form", () => {
    const [a, b] = [page(t("string"), list(t("string")), "1"), page(t("u8"), { kind: "buffer", element: "u8" }, "2")];
    const text = declarations(func("f", {}, named("1")), func("g", {}, named("2")), a, b);
    expect(text).toContain("f(): Page<string>;");
    expect(text).toContain("g(): PageU8;");
  });

  test("does not hold what names such an instance", () => {
    const inner = page(t("u8"), { kind: "buffer", element: "u8" }, "inner");
    const open = page(parameter(), list(parameter()), "open");
    const outer = type("Outer", record(field("page", named("inner"))), {
      ...{ arguments: [t("u8")], parameters: ["T"], generic: record(field("page", named("open"))) },
    });
    expect(declarations(func("f", {}, named("Outer")), inner, open, outer)).toContain("f(): OuterU8;");
  });

  test("does not hold an option of an option", () => {
    const of = option(t("bool"));
    const cell = type("Cell", record(field("value", { kind: "option", of })), {
      ...{ arguments: [of], parameters: ["T"], generic: record(field("value", option(parameter()))) },
    });
    expect(declarations(func("f", {}, named("Cell")), cell)).toContain("f(): CellBoolOption;");
  });
});

describe("names", () => {
  test("of types that clash get the assembly's before them, and written names are kept", () => {
    const text = declarations(
      func("f", { a: named("a"), b: named("b"), c: named("AInput") }),
      type("A", record(field("x", t("u64"))), { id: "a" }),
      type("A", choice("x"), { id: "b", assembly: "linked" }),
      type("AInput", record(field("x", t("bool")))),
    );
    expect(text).toContain("f(a: AArgument, b: LinkedA, c: AInput): void;");
    expect(text).toContain('export const LinkedA: readonly ["x"];');
  });

  test("of two types of one crate are refused, with both places", () => {
    const of = (place: string, id: string) => type("Line", record(field("x", t("bool"))), { id, place });
    const f = func("f", { a: named("a"), b: named("b") });
    expect(failure(f, of("src/a.rs:1", "a"), of("src/b.rs:2", "b"))).toBe(
      "two types are called `Line` in JavaScript: src/a.rs and src/b.rs",
    );
    // As one `macro_rules!` makes them in two modules.
    expect(failure(f, of("src/a.rs:1", "a"), of("src/a.rs:1", "b"))).toBe(
      "two types are called `Line` in JavaScript: src/a.rs and src/a.rs",
    );
  });

  test("that a type cannot have are told of", () => {
    const whole = manifest([
      func("f", { a: named("InitOptions"), b: named("b"), c: named("Line") }),
      type("InitOptions", record(field("x", t("bool")))),
      type("Line", record(field("x", t("bool")))),
      type("Line", choice("x"), { id: "b", assembly: "linked" }),
    ]);
    expect(renamedTypes(whole).map(({ name, type }) => [type.name, name])).toEqual([
      ["InitOptions", "SampleInitOptions"],
      ["Line", "LinkedLine"],
    ]);
  });

  test("of the package itself are not given to types", () => {
    expect(
      declarations(func("f", { a: named("InitOptions") }), type("InitOptions", record(field("x", t("bool"))))),
    ).toContain("export type SampleInitOptions");
  });

  test("that are exported twice are refused, with both places", () => {
    const twice = failure(
      func("A.f", {}),
      func("A.f", {}),
      func("init", {}),
      func("A", {}),
      func("Color", { c: named("Color") }),
      type("Color", choice("a")),
    );
    expect(twice.split("\n")).toEqual([
      "`A.f` is exported twice: src/lib.rs and src/lib.rs",
      "`init` (src/lib.rs): every package exports a `init` of its own",
      "`A` (src/lib.rs) is a namespace as well",
      "`Color` is exported twice: src/lib.rs and src/lib.rs",
    ]);
  });

  test("that are no identifiers are refused", () => {
    expect(failure(func("a-b", {}))).toContain("`a-b` is not a JavaScript identifier");
  });
});

test("Tsify's declarations stand there once", () => {
  const settings: Type = { kind: "serde", name: "Settings", declaration: "export interface Settings { a: number }" };
  const text = declarations(func("f", { a: settings, b: list(settings) }, settings));
  expect(text).toBe(`export function f(a: Settings, b: readonly Settings[]): Settings;

export interface Settings { a: number }`);
});

test("what Tsify's declarations name is declared as well, if the crate declares it", () => {
  const user: Type = { kind: "serde", name: "User", declaration: "export interface User { role: Role }" };
  const typescript =
    "export interface User { role: Role }\n\n/**\n * A role.\n */\nexport type Role = Kind[];\nexport type Kind = 1;\nexport type Unused = 2;\n";
  const { index } = typings(manifest([func("f", { user })]), typescript);
  expect(index).toContain(`export interface User { role: Role }

/**
 * A role.
 */
export type Role = Kind[];

export type Kind = 1;
`);
  expect(index).not.toContain("Unused");
});

test("an array of up to eight is a tuple", () => {
  const array = (length: number, of: Type): Type => ({ kind: "array", of, length });
  const inner = "readonly [number, number, number] | globalThis.Float64Array";
  const text = declarations(func("f", { a: array(2, array(3, t("f64"))) }, array(8, t("string"))));
  expect(text).toContain(`a: readonly [${inner}, ${inner}],`);
  expect(text).toContain("): [string, string, string, string, string, string, string, string];");
  const others = { a: array(0, t("bool")), b: as("number", array(2, t("u64"))) };
  expect(declarations(func("f", others, array(9, option(t("bool")))))).toBe(
    "export function f(a: readonly [], b: readonly [number, number]): (boolean | undefined)[];",
  );
});

test("bytes that Rust changes may be those of a canvas", () => {
  const changed = (element: "u8" | "i8"): string => declarations(func("f", { a: { kind: "mutBuffer", element } }));
  expect(changed("u8")).toBe("export function f(a: globalThis.Uint8Array | globalThis.Uint8ClampedArray): void;");
  expect(changed("i8")).toBe("export function f(a: globalThis.Int8Array): void;");
});

test("a generic body may name an instance that is not described", () => {
  const inner = { ...{ arguments: [t("u8")], parameters: ["T"] }, generic: record(field("page", named("missing"))) };
  const outer = type("Outer", record(field("page", named("Inner"))), inner);
  expect(declarations(func("f", {}, named("Outer")), type("Inner", record()), outer)).toContain("f(): OuterU8;");
});

test("an untagged union takes nothing that could be another variant", () => {
  const variants: Type[] = [
    t("u64"),
    { kind: "buffer", element: "u8" },
    { kind: "record", of: t("bool") },
    { kind: "list", of: t("f64") },
  ];
  expect(declarations(func("f", { any: named("Any") }), type("Any", { kind: "untagged", variants }))).toContain(
    "export type AnyInput =\n  | bigint\n  | globalThis.Exclude<BytesInput, readonly number[]>\n" +
      "  | { readonly [key: string]: boolean }\n  | readonly number[];",
  );
});

test("a brand keeps types apart that are alike", () => {
  const id = type("Id", alias(t("string"), "Id"));
  expect(declarations(func("f", { id: named("Id") }), id)).toBe(`export function f(id: Id): void;

export type Id = string & { readonly __brand: "Id" };`);
});

test("the order is that of the sources, whatever the order of the description", () => {
  const shuffled: Manifest = {
    ...SAMPLE,
    functions: [...SAMPLE.functions].reverse(),
    constants: [...SAMPLE.constants].reverse(),
    types: Object.fromEntries(Object.entries(SAMPLE.types).reverse()),
  };
  expect(typings(shuffled)).toEqual(typings(SAMPLE));
});

test("the descriptor lists what each assembly has", () => {
  const linked = func("Shared.g", {}, t("unit"), { assembly: "linked" });
  const { assembly } = typings(manifest([func("f", {}), func("Own.f", {}), func("Shared.f", {}), linked]));
  expect(assembly).toContain(`export type Exports = {
  readonly f: typeof api.f;
  readonly Own: typeof api.Own;
  readonly Shared: {
    readonly f: typeof api.Shared.f;
  };
};`);
  expect(assembly).toContain(`export type Linked = {
  readonly linked: {
    readonly Shared: {
      readonly g: typeof api.Shared.g;
    };
  };
};`);
});

describe.concurrent("a strict program compiles with", () => {
  const consumer = readFileSync(new URL("./types/sample.test-d.ts", import.meta.url), "utf8");
  const rows = Object.keys(ROWS).filter((name) => name !== "unit");
  const roundTrips = rows.map((name) => `rows.${name}_(rows.${name}_(null as never));\n`).join("");
  const files = {
    ...packageOf("sample", SAMPLE),
    ...packageOf("importing", IMPORTING),
    ...packageOf("objects", OBJECTS),
    "program.ts": consumer,
    "importing.ts": readFileSync(new URL("./types/importing.test-d.ts", import.meta.url), "utf8"),
    "objects.ts": readFileSync(new URL("./types/objects.test-d.ts", import.meta.url), "utf8"),
    "far.ts": readFileSync(new URL("./types/far.test-d.ts", import.meta.url), "utf8"),
    "assignable.ts": assignable(SAMPLE, "sample"),
    "rows.ts": `import { rows } from "sample";\n${roundTrips}`,
  };
  // What `require` sees; a bundler has no such module.
  const common = {
    "program.cts": `import api = require("sample");
import descriptor = require("sample/assembly");
const name: "sample" = descriptor.default.name;
const sum: number = api.add(1, 2);
export = { name, sum };
`,
  };

  for (const surroundings of MATRIX) {
    test(title(surroundings), { timeout: 120_000 }, async () => {
      const all = surroundings.module === "nodenext" ? { ...files, ...common } : files;
      expect(await compile(all, surroundings)).toBe("");
    });
  }
});

describe.concurrent("types of any form compile, and what comes out may go in, with", () => {
  for (const compiler of Object.keys(COMPILERS) as Compiler[]) {
    test(compiler, { timeout: 120_000 }, async () => {
      const files: Record<string, string> = {};
      for (let seed = 1; seed <= 20; seed++) {
        const of = randomManifest(seed);
        Object.assign(files, packageOf(`random${seed}`, of));
        files[`assignable${seed}.ts`] = assignable(of, `random${seed}`);
        files[`far${seed}.ts`] = assignable(of, `random${seed}/far`, true);
      }
      expect(await compile(files, { compiler, lib: ["es2022"], types: [], module: "nodenext" })).toBe("");
    });
  }
});
