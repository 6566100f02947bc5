/** The text of the typings of the doors `./far` and `./far/host`. `typings.test.ts` compiles them. */
import { describe, expect, test } from "vitest";
import { farTypings } from "../../npm/cli/typings/far.ts";
import { typings } from "../../npm/cli/typings/typings.ts";
import { compile, typingsPackage } from "../types/compile.ts";
import { expectGolden } from "../types/golden.ts";
import {
  callback,
  constant,
  field,
  fields,
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
} from "../types/manifest.ts";

import { described } from "./described.ts";

type Items = Parameters<typeof manifest>[0];

const far = (...items: Items): string => farTypings(manifest(items)).far;

/** What stands between the names of `index.d.ts` and `init`: what the crate itself exports. */
function declarations(...items: Items): string {
  const [, text = ""] = far(...items).split(/^export \{[^}]*\} from ".\/index.js";\n/m);
  return text.slice(0, text.indexOf("/**\n * Starts Rust")).trim();
}

describe("a function", () => {
  test("gives a promise, and takes options after everything else, with its docs", () => {
    const steps = { presence: "default", default: "1", type: t("u32") } as const;
    const docs = " Moves on.\n\n # Arguments\n\n - `steps`: how far";
    expect(declarations(func("move", { steps }, t("bool"), { docs, error: { kind: "message" } }))).toBe(`/**
 * Moves on.
 *
 * @param steps - how far
 * @default 1
 * @throws {@link RustError}
 */
export function move(steps?: number | undefined, options?: CallOptions | undefined): globalThis.Promise<boolean>;`);
  });

  test("gives one promise, also where Rust gives one", () => {
    const later = type("Later", { kind: "alias", of: promise(t("u8")), brand: "" });
    const text = declarations(
      func("a", {}, t("u8"), { async: true }),
      func("b", {}, promise(t("u8"))),
      func("c", {}, named("Later")),
      func("d", {}, option(promise(t("u8")))),
      func("e", {}),
      later,
    );
    const given = [...text.matchAll(/^export function .*\): (.*);$/gm)].map(([, of]) => of);
    expect(given).toEqual([
      "globalThis.Promise<number>",
      "globalThis.Promise<number>",
      "globalThis.Promise<number>",
      "globalThis.Promise<globalThis.Promise<number> | undefined>",
      "globalThis.Promise<void>",
    ]);
  });

  test("that is async and ends with a record takes the options with it, as near", () => {
    const settings = type("Settings", record(field("a", t("u8"))));
    const text = declarations(
      func("load", { settings: named("Settings") }, t("unit"), { async: true }),
      func("read", { settings: named("Settings") }, stream(t("u8"), "rustStream"), { async: true }),
      func("save", { settings: named("Settings") }),
      settings,
    );
    expect(text).toContain("load(settings: Settings & CallOptions): ");
    expect(text).toContain("read(settings: Settings & StreamOptions): globalThis.Promise<RustStream<number>>;");
    expect(text).toContain("save(settings: Settings, options?: CallOptions | undefined): ");
  });

  test("of Rust gives a promise wherever it is, one of JavaScript's what it may near", () => {
    const f = rustFunction({ by: t("u64") }, t("u64"));
    const done = callback({ f }, promise(t("u8")));
    expect(declarations(func("f", { done }, list(f)))).toBe(`export function f(
  done: (f: RustFunction<(by: bigint | number) => globalThis.Promise<bigint>>) => number | globalThis.PromiseLike<number>,
  options?: CallOptions | undefined,
): globalThis.Promise<RustFunction<(by: bigint | number) => globalThis.Promise<bigint>>[]>;`);
  });

  test("that is near only says why, also under a name that nothing can have", () => {
    const of = callback({}, t("u8"));
    const why =
      "/** Near only: `of` gives a value at once, which nothing at a distance can: make it `JsFunction<fn(…) -> JsPromise<…>>`. */";
    expect(declarations(func("f", { of }), func("delete", { of }), func("A.f", { of }))).toBe(`${why}
export const f: never;

${why}
declare const delete_: never;

export namespace A {
  ${why}
  export const f: never;
}

export { delete_ as delete };`);
  });

  test("called `session` takes the place of the session", () => {
    const text = far(func("session", {}, t("u8")));
    expect(text).toContain("export function session(options?: CallOptions | undefined): globalThis.Promise<number>;");
    expect(text).not.toContain("const session");
    const { host } = farTypings(manifest([func("session", {})]));
    expect(host).not.toContain('| "session"');
    expect(farTypings(manifest([])).host).toContain('| "session"');
  });
});

describe("a class", () => {
  const self = { self: "shared" } as const;

  test("is made at once; its members are promised", () => {
    const counter = klass(
      "Counter",
      member("new", { start: t("i32") }, object("Counter"), { role: "constructor", docs: "Starts there." }),
      member("add", { by: t("u64") }, t("u64"), { self: "changed" }),
      member("value", {}, t("u64"), { ...self, role: "getter", docs: "Where it is." }),
      member("step", {}, t("u64"), { ...self, role: "getter" }),
      member("step", { step: t("u64") }, t("unit"), { role: "setter", self: "changed", docs: "How far." }),
      member("later", {}, stream(t("u8"), "rustStream"), { ...self, role: "asyncIterator" }),
      member("rows", {}, stream(t("u8"), "rustStream"), self),
      member("load", { id: t("u8") }, object("Counter"), { async: true }),
      member("count", {}, t("u32"), { role: "getter" }),
      member("count", { count: t("u32") }, t("unit"), { role: "setter" }),
    );
    expect(declarations({ ...counter, docs: "A count." })).toBe(`/** A count. */
export class Counter extends RustObject {
  /** Starts there. */
  constructor(start: number);
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  add(by: bigint | number, options?: CallOptions | undefined): globalThis.Promise<bigint>;
  /** Where it is. */
  readonly value: globalThis.Promise<bigint>;
  get step(): globalThis.Promise<bigint>;
  /**
   * How far.
   *
   * Sent at once: what fails goes to \`onError\`, or use \`setStep\`.
   */
  set step(value: bigint | number);
  /** How far. */
  setStep(step: bigint | number): globalThis.Promise<void>;
  [globalThis.Symbol.asyncIterator](): RustStream<number>;
  rows(options?: StreamOptions | undefined): globalThis.Promise<RustStream<number>>;
  static load(id: number, options?: CallOptions | undefined): globalThis.Promise<Counter>;
  static get count(): globalThis.Promise<number>;
  /** Sent at once: what fails goes to \`onError\`, or use \`setCount\`. */
  static set count(value: number);
  static setCount(count: number): globalThis.Promise<void>;
  #private;
}`);
  });

  test("leaves out of its own what its members are called", () => {
    const text = declarations(
      klass(
        "Counter",
        member("ready", {}, t("bool"), self),
        member("step", { step: t("u8") }, t("unit"), { role: "setter", self: "changed" }),
        member("setStep", {}, t("unit"), self),
      ),
    );
    expect(text.match(/ready/g)).toEqual(["ready"]);
    expect(text.match(/setStep/g)).toEqual(["setStep"]);
    expect(text).toContain("  /** Sent at once: what fails goes to `onError`. */\n  set step(value: number);\n");
  });

  test("has `never` where a member is near only", () => {
    const value = callback({}, t("u8"));
    const any = t("any");
    const text = declarations(
      klass(
        "Counter",
        member("new", { value }, object("Counter"), { role: "constructor" }),
        member("a", { value }, t("unit"), self),
        member("b", { value }),
        member("each", {}, stream(t("u8"), "rustIterator"), { ...self, role: "iterator" }),
        // Read and set; read only; set only; neither.
        member("c", {}, any, { ...self, role: "getter" }),
        member("c", { value: t("u8") }, t("unit"), { ...self, role: "setter" }),
        member("d", {}, t("u8"), { ...self, role: "getter" }),
        member("d", { value: any }, t("unit"), { ...self, role: "setter" }),
        member("e", { value: any }, t("unit"), { ...self, role: "setter" }),
        member("f", {}, any, { ...self, role: "getter" }),
        member("f", { value: any }, t("unit"), { ...self, role: "setter" }),
      ),
    );
    const reason = (name: string): string => `${name} is any value of JavaScript's, which needs JavaScript beside Rust`;
    const atOnce =
      "`value` gives a value at once, which nothing at a distance can: make it `JsFunction<fn(…) -> JsPromise<…>>`";
    expect(text.split("\n").slice(1, -2).join("\n")).toBe(`  /** Near only: ${atOnce}. */
  private constructor();
  /** The object, when Rust has made it; rejects where that fails. */
  readonly ready: globalThis.Promise<this>;
  /** Near only: ${atOnce}. */
  readonly a: never;
  /** Near only: ${atOnce}. */
  static readonly b: never;
  /** Near only: a \`RustIterator\` gives a value at once, which nothing at a distance can: return a \`RustStream\`. */
  readonly [globalThis.Symbol.iterator]: never;
  /** Near only: ${reason("the result")}. */
  get c(): never;
  /** Sent at once: what fails goes to \`onError\`, or use \`setC\`. */
  set c(value: number);
  setC(value: number): globalThis.Promise<void>;
  /** Setting it is near only: ${reason("`value`")}. */
  readonly d: globalThis.Promise<number>;
  /** Near only: ${reason("`value`")}. */
  readonly e: never;
  /** Near only: ${reason("the result")}. */
  readonly f: never;`);
  });
});

describe("a type", () => {
  test("is that of `index.d.ts`, with its docs", () => {
    const text = declarations(
      func("f", { line: named("Line"), kind: named("Kind"), page: named("Page<Line>") }),
      type("Line", record(field("id", t("u64"))), { docs: "A line." }),
      type("Kind", { kind: "enum", variants: [{ name: "a", docs: "" }] }),
      type("Page", record(field("items", list(named("Line")))), {
        ...{ id: "Page<Line>", arguments: [named("Line")], parameters: ["T"] },
        generic: record(field("items", list(parameter()))),
      }),
    );
    expect(text.slice(text.indexOf("/** A line"))).toBe(`/** A line. */
export type Line = import("./index.js").Line;
/** {@link Line} as functions take it. */
export type LineInput = import("./index.js").LineInput;

export type Kind = import("./index.js").Kind;
export const Kind: typeof import("./index.js").Kind;

export type Page<T> = import("./index.js").Page<T>;
/** {@link Page} as functions take it. */
export type PageInput<T> = import("./index.js").PageInput<T>;`);
  });

  test("is another where values of it hold objects or functions of Rust", () => {
    const text = declarations(
      klass("Counter"),
      func("f", { a: named("Pair"), b: named("Deep"), c: named("Calls"), d: named("Plain") }),
      type("Pair", record(field("first", object("Counter")))),
      type("Deep", union("kind", { a: newtype(list(named("Pair"))), b: fields(field("inner", named("Deep"))) })),
      type("Calls", record(field("f", rustFunction({}, t("u8"))))),
      type("Plain", record(field("id", t("u8")))),
    );
    expect(text).toContain("export type Pair = { first: Counter };");
    expect(text).toContain('export type Deep =\n  | { kind: "a"; value: Pair[] }\n  | { kind: "b"; inner: Deep };');
    expect(text).toContain("export type Calls = { f: RustFunction<() => globalThis.Promise<number>> };");
    expect(text).toContain('export type Plain = import("./index.js").Plain;');
  });

  test("of an error is that of `index.d.ts`, and its class; its data is another where it holds an object", () => {
    const error = (id: string) => ({ error: { kind: "typed", id } }) as const;
    const text = far(
      klass("Counter"),
      func("f", {}, t("unit"), error("Failure")),
      func("g", {}, named("Failure"), error("Held")),
      type("Failure", union("code", { lost: fields(field("id", t("u8"))) })),
      type("Held", union("code", { held: fields(field("by", object("Counter"))) })),
    );
    expect(text).toContain(`export type Failure = import("./index.js").Failure;
export const Failure: typeof import("./index.js").Failure;
export type FailureData = import("./index.js").FailureData;
`);
    expect(text).toContain('  | { readonly code: "held"; readonly data: { by: Counter } }\n');
    expect(text).toContain("type ErrorClass<E> = {");
  });

  test("of the door itself is not given to types of the crate", () => {
    const stats = type("FarStats", record(field("x", t("bool"))));
    expect(declarations(func("f", { a: named("FarStats") }), stats)).toContain(
      'export type SampleFarStats = import("./index.js").SampleFarStats;',
    );
  });
});

test("a constant is there at once", () => {
  expect(declarations(constant("LIMIT", t("u64"), "The most."))).toBe("/** The most. */\nexport const LIMIT: bigint;");
});

test("what Rust calls and cannot wait for is `never`, what stands beside it is not", () => {
  const text = far(
    imported("host", "log", { text: t("string") }),
    imported("host", "log.level", {}, t("u8"), { role: "getter", docs: "How much." }),
    imported("host", "read", {}, t("string")),
    imported("host", "read.later", {}, t("string"), { async: true }),
  );
  expect(text).toContain(`  readonly "host": {
    readonly log: ((text: string) => void) & {
      /** Near only: \`host.log.level\` gives a value at once, which nothing at a distance can: make it \`async fn\` in Rust. */
      readonly level?: never;
    };
    readonly read: {
      readonly later: () => string | globalThis.PromiseLike<string>;
    };
  };`);
});

describe("the typings of real crates", () => {
  test.each(["billing", "objects", "tables", "components"] as const)(
    "of `%s` are types/…far.d.ts",
    { timeout: 600_000 },
    async (name) => {
      const { far, host } = farTypings(await described(name));
      await expectGolden(`${name}.far.d.ts`, far);
      if (name === "billing") await expectGolden(`${name}.far-host.d.ts`, host);
    },
  );

  test("compile", { timeout: 600_000 }, async () => {
    const files: Record<string, string> = {};
    for (const name of ["matrix", "objects", "billing", "tables", "components"] as const) {
      const of = await described(name);
      Object.assign(files, typingsPackage(name, { ...typings(of), ...farTypings(of) }));
      files[`${name}.ts`] = `import * as far from "${name}/far";\nexport * from "${name}/far/host";\nexport { far };\n`;
    }
    const surroundings = { compiler: "TypeScript 7.0", lib: ["es2022"], types: [], module: "nodenext" } as const;
    expect(await compile(files, surroundings)).toBe("");
  });
});
