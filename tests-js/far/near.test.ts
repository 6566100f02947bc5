/** Which exports and imports work at a distance, and what is said of the others. */
import { describe, expect, test } from "vitest";
import { farImport, givesStream, isFree, nearImport, nearOnly, setterMethod } from "../../npm/cli/manifest/far.ts";
import { callables, importName } from "../../npm/cli/manifest/type.ts";
import type { Parameter, Type } from "../../npm/src/type.ts";
import { expectGolden } from "../types/golden.ts";
import {
  alias,
  as,
  buffer,
  callback,
  choice,
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
  promise,
  record,
  rustFunction,
  stream,
  t,
  tuple,
  type,
  union,
} from "../types/manifest.ts";
import { CRATES, described } from "./described.ts";

type Items = Parameters<typeof manifest>[0];

/** What is said of a function that takes the types, by their names. */
function taking(parameters: Record<string, Type>, ...types: Items): string | undefined {
  return nearOnly(func("f", parameters), manifest(types));
}

function giving(result: Type, ...types: Items): string | undefined {
  return nearOnly(func("f", {}, result), manifest(types));
}

const atOnce = (name: string): string =>
  `${name} gives a value at once, which nothing at a distance can: make it \`JsFunction<fn(…) -> JsPromise<…>>\``;
const value = callback({ n: t("u32") }, t("u32"));
const jsClass: Type = { kind: "jsClass", name: "Map" };
const serde = (declaration: string): Type => ({ kind: "serde", name: "Settings", declaration });
const view: Type = { kind: "memoryView", element: "u8" };

describe("what works at a distance", () => {
  test.each<[string, Type]>([
    ["numbers", t("u64")],
    ["buffers", buffer("f64")],
    ["a buffer that Rust changes", { kind: "mutBuffer", element: "u8" }],
    ["collections", { kind: "map", key: t("string"), of: list(option(as("number", t("u64")))) }],
    ["json", { kind: "json", form: "value", isWide: 0, of: t("string") }],
    ["a function that gives nothing", callback({ n: t("u32") })],
    ["a function that gives a promise", callback({ n: t("u32") }, promise(t("u32")))],
    ["a function of Rust", rustFunction({ n: t("u32") }, t("u32"))],
    ["promises", promise(list(t("string")))],
    ["streams of JavaScript", stream(t("u8"))],
    ["streams of Rust", stream(t("u8"), "rustStream")],
    ["objects of Rust", object("Counter", "taken")],
    ["objects of JavaScript", t("object")],
    ["references", t("objectReference")],
    ["references to bytes", t("streamReference")],
  ])("%s", (_, of) => {
    expect(taking({ of })).toBeUndefined();
    expect(giving(of)).toBeUndefined();
  });

  test("a function whose result is nothing or a promise by another name", () => {
    const types = [type("Nothing", alias(t("unit"))), type("Later", alias(promise(t("u8"))))];
    const of = { a: callback({}, named("Nothing")), b: callback({}, { kind: "fallible", of: named("Later") }) };
    expect(taking(of, ...types)).toBeUndefined();
  });

  test("a trait whose methods give nothing or promises", () => {
    const methods = [
      { name: "draw", docs: "", parameters: [], result: t("unit") },
      { name: "load", docs: "", parameters: [], result: promise(t("u8")) },
    ];
    expect(taking({ shape: named("Shape") }, type("Shape", { kind: "trait", methods }))).toBeUndefined();
  });

  test("a type that leads back to itself", () => {
    const tree = type("Tree", record(field("inner", list(named("Tree"))), field("leaf", t("u8"))));
    expect(taking({ tree: named("Tree") }, tree)).toBeUndefined();
    const methods = [{ name: "add", docs: "", parameters: [], result: promise(named("Node")) }];
    expect(taking({ node: named("Node") }, type("Node", { kind: "trait", methods }))).toBeUndefined();
  });

  test("errors, and what JavaScript threw", () => {
    const failure = type("Failure", union("code", { lost: fields(field("id", t("u8"))) }));
    const of = { kind: "typed", id: "Failure" } as const;
    expect(nearOnly(func("f", {}, t("unit"), { error: of }), manifest([failure]))).toBeUndefined();
    expect(nearOnly(func("f", {}, t("unit"), { error: { kind: "thrown" } }), manifest([]))).toBeUndefined();
  });
});

describe("what is near only says why:", () => {
  test.each<[string, Type, string | undefined, string | undefined]>([
    ["a function that gives a value", value, atOnce("`of`"), atOnce("the result")],
    ["one that may give a promise", callback({}, option(promise(t("u8")))), atOnce("`of`"), atOnce("the result")],
    [
      "a view of memory",
      view,
      "a `MemoryView` is memory of this thread: take a `Vec`",
      "a `MemoryView` is memory of this thread: return a `Vec`",
    ],
    [
      "a view of memory that an object owns",
      as("MemoryView", buffer("u8")),
      undefined,
      "a `MemoryView` is memory of this thread: return a `Vec`",
    ],
    [
      "an iterator of Rust",
      stream(t("u8"), "rustIterator"),
      undefined,
      "a `RustIterator` gives a value at once, which nothing at a distance can: return a `RustStream`",
    ],
    [
      "any value",
      t("any"),
      "`of` is any value of JavaScript's, which needs JavaScript beside Rust",
      "the result is any value of JavaScript's, which needs JavaScript beside Rust",
    ],
    [
      "a class of JavaScript's",
      jsClass,
      "`of` is a `Map` of JavaScript's, which needs JavaScript beside Rust",
      undefined,
    ],
    [
      "serde",
      serde("interface Settings {}"),
      "`of` is `Serde<Settings>`, which needs JavaScript beside Rust",
      undefined,
    ],
    [
      "serde of what the typings do not name",
      serde(""),
      "`of` is `Serde<…>`, which needs JavaScript beside Rust",
      undefined,
    ],
  ])("%s", (_, of, taken, given) => {
    if (taken) expect(taking({ of })).toBe(taken);
    if (given) expect(giving(of)).toBe(given);
  });

  test("in whatever holds it", () => {
    const holders: Record<string, Type> = {
      list: list(value),
      array: { kind: "array", of: value, length: 2 },
      option: option(value),
      tuple: { kind: "tuple", of: [t("u8"), value] },
      record: { kind: "record", of: value },
      map: { kind: "map", key: t("u8"), of: value },
      as: as("null", option(value)),
      fallible: { kind: "fallible", of: value },
      promise: promise(value),
      stream: stream(value),
      rustStream: stream(value, "rustStream"),
    };
    for (const of of Object.values(holders)) {
      expect(taking({ of })).toBe(atOnce("`of`"));
      expect(giving(of)).toBe(atOnce("the result"));
    }
  });

  test("in functions, by the name that is nearest", () => {
    expect(taking({ of: callback({ inner: value }) })).toBe(atOnce("`inner`"));
    expect(taking({ of: callback({ "": value }) })).toBe(atOnce("`of`"));
    expect(taking({ of: callback({}, promise(value)) })).toBe(atOnce("`of`"));
    expect(giving(rustFunction({ inner: value }))).toBe(atOnce("`inner`"));
    expect(giving(rustFunction({}, value))).toBe(atOnce("the result"));
  });

  test("in named types, by the path that leads there", () => {
    const types = [
      type("Settings", record(field("hooks", option(named("Hooks"))))),
      type("Hooks", record(field("self", option(named("Hooks"))), field("done", value))),
      type("Alias", alias(named("Hooks"))),
      type("Union", union("kind", { a: fields(field("hook", value)) })),
      type("Pair", union("kind", { a: tuple(t("u8"), value) })),
      type("New", union("kind", { a: newtype(value) })),
      type("Any", { kind: "untagged", variants: [t("u8"), value] }),
      type("Kind", choice("a")),
    ];
    expect(taking({ kind: named("Kind"), s: named("Settings") }, ...types)).toBe(atOnce("`s.hooks.done`"));
    expect(taking({ a: named("Alias") }, ...types)).toBe(atOnce("`a.done`"));
    expect(taking({ a: named("Union") }, ...types)).toBe(atOnce("`a.hook`"));
    for (const name of ["Pair", "New", "Any"]) expect(taking({ a: named(name) }, ...types)).toBe(atOnce("`a`"));
    expect(giving(named("Hooks"), ...types)).toBe(atOnce("`done`"));
  });

  test("in the methods of traits", () => {
    const method = (result: Type, parameters: Parameter[] = []) => ({ name: "area", docs: "", parameters, result });
    const shape = (...methods: ReturnType<typeof method>[]) => type("Shape", { kind: "trait", methods });
    const wanted = "`Shape.area` gives a value at once, which nothing at a distance can: make it an `async fn`";
    expect(taking({ a: list(named("Shape")) }, shape(method(t("u8"))))).toBe(wanted);
    const by: Parameter = { name: "by", presence: "required", type: value };
    expect(taking({ a: named("Shape") }, shape(method(t("unit"), [by])))).toBe(atOnce("`by`"));
    expect(taking({ a: named("Shape") }, shape(method(promise(jsClass))))).toBe(
      "`Shape.area` is a `Map` of JavaScript's, which needs JavaScript beside Rust",
    );
  });

  test("in the data of an error", () => {
    const failure = type("Failure", union("code", { lost: fields(field("cause", t("any"))) }));
    const of = { kind: "typed", id: "Failure" } as const;
    expect(nearOnly(func("f", {}, t("unit"), { error: of }), manifest([failure]))).toBe(
      "`cause` is any value of JavaScript's, which needs JavaScript beside Rust",
    );
  });

  test("for members as for functions", () => {
    const each = member("each", {}, stream(t("u8"), "rustIterator"), { role: "iterator", self: "shared" });
    const add = member("add", { n: t("u8") }, t("u8"), { self: "changed" });
    const counter = klass("Counter", add, each);
    expect(counter.members.map((item) => nearOnly(item, manifest([counter])) === undefined)).toEqual([true, false]);
    // What takes the object is not near only for what another member gives.
    expect(taking({ counter: object("Counter") }, counter)).toBeUndefined();
  });
});

describe("an import", () => {
  const kind = (parameters: Record<string, Type>, result: Type, rest = {}) =>
    farImport(imported("host", "say", parameters, result, rest), manifest([type("Nothing", alias(t("unit")))]));

  test("that gives nothing is posted", () => {
    expect(kind({ text: t("string") }, t("unit"))).toBe("posted");
    expect(kind({ text: t("string") }, named("Nothing"))).toBe("posted");
  });

  test("that is async or gives a promise is asked", () => {
    expect(kind({}, t("unit"), { async: true })).toBe("asked");
    expect(kind({}, t("string"), { async: true })).toBe("asked");
    expect(kind({}, promise(t("string")))).toBe("asked");
    expect(kind({}, promise(t("string")), { role: "getter" })).toBe("asked");
  });

  test("that gives a value at once is near, and so is one that takes what cannot be far", () => {
    expect(kind({}, t("string"))).toBe("near");
    expect(kind({}, t("bool"), { role: "getter" })).toBe("near");
    expect(kind({ of: jsClass }, t("unit"))).toBe("near");
    expect(kind({}, jsClass, { async: true })).toBe("near");
    const say = imported("host", "say", {}, t("string"));
    expect(nearImport(say, manifest([]))).toBe(
      "`host.say` gives a value at once, which nothing at a distance can: make it `async fn` in Rust",
    );
    expect(nearImport(imported("host", "say", { of: view }), manifest([]))).toBe(
      "a `MemoryView` is memory of this thread: pass a `Vec`",
    );
    const fill = imported("host", "fill", { of: { kind: "mutBuffer", element: "u8" } });
    expect(nearImport(fill, manifest([]))).toBe("what JavaScript changes is memory of this thread: pass a `Vec`");
  });
});

describe("a class of JavaScript's", () => {
  const chart = type("Chart", { kind: "imported", module: "host", names: ["Chart"], base: [] });
  const types = manifest([chart, type("Page", record(field("chart", named("Chart"))))]);

  test("keeps what belongs to it near", () => {
    const member = { of: named("Chart"), isStatic: false } as const;
    expect(nearImport(imported("host", "draw", {}, t("unit"), { member }), types)).toBe(
      "`Chart` is a class of JavaScript's, which needs JavaScript beside Rust",
    );
    expect(farImport(imported("host", "load", {}, t("u8"), { member, async: true }), types)).toBe("near");
  });

  test("keeps near what takes or gives it, wherever in a value", () => {
    const reason = (subject: string): string =>
      `${subject} is a \`Chart\` of JavaScript's, which needs JavaScript beside Rust`;
    expect(nearOnly(func("f", { chart: list(named("Chart")) }), types)).toBe(reason("`chart`"));
    expect(nearOnly(func("f", {}, named("Page")), types)).toBe(reason("`chart`"));
    expect(nearOnly(func("f", {}, named("Chart")), types)).toBe(reason("the result"));
  });
});

test("what gives a stream of Rust, alone or in something", () => {
  const rows = type("Rows", record(field("more", option(named("Rows"))), field("rows", stream(t("u8"), "rustStream"))));
  const gives = (result: Type): boolean => givesStream(func("f", {}, result), manifest([rows]));
  expect(gives(stream(t("u8"), "rustStream"))).toBe(true);
  expect(gives(option(named("Rows")))).toBe(true);
  expect(gives(rustFunction({}, named("Rows")))).toBe(false);
  expect(gives(list(stream(t("u8"), "rustIterator")))).toBe(false);
  expect(gives(t("u8"))).toBe(false);
});

test("a property is set by a method too, unless another has its name", () => {
  const setter = (name: string, rest = {}) =>
    member(name, { value: t("u8") }, t("unit"), { role: "setter", self: "changed", ...rest });
  const counter = klass(
    "Counter",
    setter("value"),
    setter("step"),
    member("setStep", {}, t("unit"), { self: "shared" }),
    setter("x"),
    setter("X"),
    setter("all", { self: undefined }),
    member("setAll", {}, t("unit"), { self: "shared" }),
  );
  const named = (name: string) => counter.members.find((each) => each.name === name) ?? expect.fail(name);
  expect(["value", "step", "x", "X", "all"].map((name) => setterMethod(named(name), counter))).toEqual([
    "setValue",
    undefined,
    "setX",
    undefined,
    "setAll",
  ]);
  expect(isFree("ready", false, counter)).toBe(true);
  expect(isFree("setAll", false, counter)).toBe(false);
  expect(isFree("setAll", true, counter)).toBe(true);
});

test("of every real crate types/near-only.txt has what stays near, and why", { timeout: 600_000 }, async () => {
  const texts: string[] = [];
  for (const name of Object.keys(CRATES) as (keyof typeof CRATES)[]) {
    const manifest = await described(name);
    const all = callables(manifest).filter((each) => !each.start);
    const near = all.flatMap((item) => {
      const reason = nearOnly(item, manifest);
      return reason === undefined ? [] : [`  ${[...item.namespace, item.name].join(".")}: ${reason}`];
    });
    const imports = manifest.imports.map((item) => `  ${importName(item)}: ${farImport(item, manifest)}`);
    texts.push(`${name}: ${all.length - near.length} far, ${near.length} near`, ...near);
    if (imports.length) texts.push(`${name}, imports:`, ...new Set(imports));
  }
  await expectGolden("near-only.txt", `${texts.join("\n")}\n`);
});
