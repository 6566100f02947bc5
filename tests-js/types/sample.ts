/** A manifest with every row of the type table, every kind of named type, and every name that is awkward. */

import type { Manifest } from "../../npm/cli/manifest/type.ts";
import type { Element, Type } from "../../npm/src/type.ts";
import {
  alias,
  as,
  buffer,
  callback,
  choice,
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
  SCALARS,
  stream,
  t,
  tuple,
  type,
  union,
  unit,
} from "./manifest.ts";

const string = t("string");
const u32 = t("u32");
const u64 = t("u64");

const ELEMENTS: Element[] = ["i8", "u8", "i16", "u16", "i32", "u32", "isize", "usize", "i64", "u64", "f32", "f64"];

/** The rows: the function `rows.name` takes and gives the type; the record `Row` has it as a field. */
export const ROWS: Record<string, Type> = {
  ...Object.fromEntries([...SCALARS, "string", "date", "duration", "unit"].map((kind) => [kind, { kind } as Type])),
  ...Object.fromEntries(ELEMENTS.map((element) => [`${element}Buffer`, buffer(element)])),
  ...Object.fromEntries(SCALARS.map((kind) => [`${kind}List`, list({ kind } as Type)])),
  array: { kind: "array", of: t("f32"), length: 3 },
  stringList: list(string),
  matrix: list(list(t("f64"))),
  option: option(string),
  optionOfOption: option(option(string)),
  optionOfList: option(list(u64)),
  tuple: { kind: "tuple", of: [u32, u64, list(string)] },
  record: { kind: "record", of: u64 },
  map: { kind: "map", key: u64, of: list(string) },
  set: { kind: "set", of: u64 },
  setOfLists: { kind: "set", of: list(u32) },
  bigAsNumber: as("number", u64),
  bigsAsNumbers: as("number", list(u64)),
  optionAsNumber: as("number", option(u64)),
  numberAsBigint: as("bigint", u32),
  recordAsMap: as("Map", { kind: "record", of: u64 }),
  mapAsArray: as("Array", { kind: "map", key: u32, of: u64 }),
  setAsArray: as("Array", { kind: "set", of: u64 }),
  bytesAsArray: as("Array", buffer("u8")),
  queueAsBytes: as("Uint8Array", list(t("u8"))),
  setAsBytes: option(as("Uint8Array", { kind: "set", of: t("u8") })),
  written: { kind: "typescript", text: '"a" | `b${number}`', of: string },
  writtenOption: { kind: "typescript", text: "readonly string[] | undefined", of: option(string) },
  readonly: { kind: "readonly", of: option(u64) },
  optionAsNull: as("null", option(u64)),
  numberAsDate: as("Date", t("f64")),
  dateAsNumber: as("number", t("date")),
  fallible: { kind: "fallible", of: string },
  dynamic: { kind: "serde", name: "", declaration: "" },
  settings: { kind: "serde", name: "Settings", declaration: "export interface Settings {\n  theme?: string;\n}" },
  callback: callback({ id: u64, in: option(string) }, option(u64)),
  callbackOfCallbacks: callback({ f: callback({ id: u64 }, u64) }, callback({ id: u64 }, u64)),
  callbackList: list(callback({}, u64)),
  callbackOption: option(callback({ id: u64 })),
  rustFunction: rustFunction({ id: u64, name: option(string) }, u64),
  promise: promise(u64),
  promiseOfNothing: promise(t("unit")),
  promiseOption: option(promise(option(u64))),
  stream: stream(list(u64)),
  rustStream: stream(u64, "rustStream"),
  rustIterator: stream(u64, "rustIterator"),
  object: t("object"),
  any: t("any"),
};

const NAMES = [
  "Line Invoice Shape Color Json Tree Node UserId Tag Page<User> User Page<u8> Page<f64> Forest Page<Forest>",
  "Empty Odd Map Date Uint8Array Record InvoiceInput linked::Line Chain<Line>",
].flatMap((names) => names.split(" "));

export const SAMPLE: Manifest = manifest([
  func("add", { a: t("i32"), b: t("i32") }, t("i32"), {
    docs: " Adds two numbers.\n\n # Arguments\n\n * `a` - the first\n * `b` - the second,\n   which may be negative\n\n # Returns\n\n The sum.\n",
  }),
  func(
    "greet",
    {
      name: string,
      times: { presence: "default", default: "1", type: u32 },
      mark: { presence: "optional", type: option(t("char")) },
    },
    string,
    {
      docs: "Greets. Not the end: */ still a comment.",
    },
  ),
  func("late", { first: { presence: "default", type: u32 }, second: string }),
  func("fill", { values: { kind: "mutBuffer", element: "f64" }, value: t("f64") }),
  func("view", {}, { kind: "memoryView", element: "u8" }),
  func("look", { view: { kind: "memoryView", element: "i64" } }),
  func("fails", {}, t("unit"), { error: { kind: "message" }, throws: "always" }),
  func("load", { id: u64 }, named("Invoice"), { async: true, error: { kind: "typed", id: "BillingError" } }),
  func("loadOption", { id: { presence: "optional", type: option(u64) }, options: u32 }, t("unit"), { async: true }),
  func("loadLine", { line: named("Line") }, string, { async: true }),
  func("loadLast", { options: { presence: "default", type: named("Line") } }, string, { async: true }),
  func("total", { progress: callback({ fraction: t("f64") }) }, rustFunction({ by: u32, to: option(string) }, string)),
  func("default", { class: string, in: { presence: "optional", type: option(string) } }),
  func("aFunctionWithSoManyParametersThatOneLineCannotHoldThem", {
    theFirstOfThem: list(t("f64")),
    theSecondOfThem: { kind: "record", of: u64 },
    theThirdOfThem: named("Invoice"),
  }),
  constant("LIMIT", u64, "The most there can be."),
  constant("Limits.Inner.NAMES", list(string)),
  func("Invoices.total", { invoice: named("Invoice") }, t("f64"), {
    docs: "Adds up an invoice.",
    error: { kind: "typed", id: "BillingError" },
    throws: "when the customer is unknown",
  }),
  func("Invoices.delete", { id: u64 }),
  func("Invoices.Archive.find", { color: named("Color") }, option(named("Invoice"))),
  func("new.class.function", {}),
  func("start", {}, t("unit"), { hook: "start" }),
  func("explain", {}, named("BillingError")),
  type("Line", record(field("sku", string), field("quantity", u32), field("unitPrice", t("f64"))), {
    docs: "One line of an invoice.",
  }),
  type(
    "Invoice",
    record(
      field("id", u64, { docs: "Counts up." }),
      field("lines", list(named("Line"))),
      field("due", option(t("date"))),
      field("currency", string, { docs: "By ISO 4217.", presence: "default", default: '"EUR".to_string()' }),
    ),
    { docs: "What a customer owes." },
  ),
  type(
    "Shape",
    union("kind", {
      dot: unit,
      circle: fields(field("radius", t("f64"))),
      rect: newtype(named("Line")),
      big: newtype(u64),
      pair: tuple(u32, u64),
    }),
  ),
  type("Color", {
    kind: "enum",
    variants: [
      { name: "red", docs: "Warm." },
      { name: "deep-blue", docs: "" },
    ],
  }),
  type("Json", {
    kind: "untagged",
    variants: [t("bool"), t("f64"), string, list(named("Json")), { kind: "record", of: named("Json") }],
  }),
  type("Tree", alias(list(named("Tree")))),
  type(
    "Node",
    record(field("value", u64), field("left", option(named("Node"))), field("children", list(named("Node")))),
  ),
  type("UserId", alias(u64, "UserId")),
  type("Tag", alias(string)),
  type("User", record(field("id", named("UserId")), field("tags", list(named("Tag"))), field("seen", option(u64)))),
  type(
    "BillingError",
    union("code", {
      unknownCustomer: fields(field("id", u64)),
      limit: newtype(u64),
      line: newtype(named("Line")),
      closed: unit,
    }),
    { docs: "Why no invoice came." },
  ),
  type("Wrapper", record(field("value", u32)), {
    id: "Wrapper<u32>",
    arguments: [u32],
    parameters: ["T"],
    generic: record(field("value", parameter())),
  }),
  type("Page", record(field("items", list(named("User"))), field("next", option(u64))), {
    ...{
      id: "Page<User>",
      place: "src/page.rs:1",
      arguments: [named("User")],
      parameters: ["T"],
      docs: "A part of a list.",
    },
    generic: record(field("items", list(parameter())), field("next", option(u64))),
  }),
  type("Page", record(field("items", buffer("u8")), field("next", option(u64))), {
    ...{ id: "Page<u8>", place: "src/page.rs:1", arguments: [t("u8")], parameters: ["T"] },
    generic: record(field("items", list(parameter())), field("next", option(u64))),
  }),
  type("Page", record(field("items", list(t("f64"))), field("next", option(u64))), {
    ...{ id: "Page<f64>", place: "src/page.rs:1", arguments: [t("f64")], parameters: ["T"] },
    generic: record(field("items", list(parameter())), field("next", option(u64))),
  }),
  type("Page", record(field("items", list(named("Forest"))), field("next", option(u64))), {
    ...{ id: "Page<Forest>", place: "src/page.rs:1", arguments: [named("Forest")], parameters: ["T"] },
    generic: record(field("items", list(parameter())), field("next", option(u64))),
  }),
  type("Forest", alias(named("Page<Forest>"))),
  type("Chain", record(field("value", named("Line")), field("rest", option(named("Chain<Line>")))), {
    ...{ id: "Chain<Line>", place: "src/chain.rs:1", arguments: [named("Line")], parameters: ["T"] },
    generic: record(field("value", parameter()), field("rest", option(named("Chain<T>")))),
  }),
  type("Chain", record(), { id: "Chain<T>", place: "src/chain.rs:1", arguments: [parameter()], parameters: ["T"] }),
  type("Bounded", record(field("value", option(option(string)))), {
    id: "Bounded<Option>",
    arguments: [option(string)],
    parameters: ["T"],
  }),
  type("Empty", record()),
  type(
    "Odd",
    record(
      field("content-type", string),
      field("a b", list(u32)),
      field("class", option(string)),
      field("__proto__", u32),
    ),
  ),
  type("Map", record(field("tiles", list({ kind: "map", key: u32, of: named("Map") })))),
  type("Date", record(field("day", t("date")))),
  type("Uint8Array", record(field("bytes", buffer("u8")))),
  type("Record", record(field("all", { kind: "record", of: string }))),
  type("InvoiceInput", record(field("text", string))),
  type("Line", choice("solid", "dashed"), { id: "linked::Line", assembly: "linked" }),
  type("Row", record(...Object.entries(ROWS).map(([name, of]) => field(name, of)))),
  ...[...NAMES, "Row", "Wrapper<u32>", "Bounded<Option>"].map((id) =>
    func(`named.f${id.replace(/\W/g, "_")}`, { value: named(id) }, named(id)),
  ),
  ...Object.entries(ROWS).map(([name, of]) => func(`rows.${name}_`, { value: of }, of)),
]);

/** A manifest of a crate that calls its program. */
export const IMPORTING: Manifest = manifest([
  func("run", {}, t("unit"), { async: true }),
  imported("billing-host", "fetchText", { customer: u64 }, string, {
    async: true,
    docs: "Fetches a text.\n\n# Errors\n\nWhere nobody is.",
  }),
  imported("billing-host", "save", { lines: list(named("Line")), due: option(t("date")) }, t("unit"), { async: true }),
  imported("billing-host", "wait", { in: t("f64") }, t("unit"), { async: true, signal: true }),
  imported("billing-host", "rates", {}, list(u64), { role: "getter" }),
  imported("billing-host", "log", { text: string }),
  imported("billing-host", "log.level", {}, named("Level"), { role: "getter" }),
  imported("billing-host", "log.warn", { text: string, done: callback({ ok: t("bool") }) }),
  imported("odd host", "pick", { f: rustFunction({ id: u64 }, u64) }, u64),
  imported("npm:left-pad@1", "default", { text: string }, string),
  imported("", "console.log", { text: string }),
  type("Line", record(field("id", u64))),
  type("Level", choice("low", "high")),
]);

const counter = object("Counter");
const jsClass = (name: string): Type => ({ kind: "jsClass", name });

/** A manifest of a crate with classes, traits, and classes of JavaScript. */
export const OBJECTS: Manifest = manifest([
  klass(
    "Counter",
    member("new", { start: u64 }, counter, { role: "constructor", error: { kind: "message" } }),
    member("increment", { by: { presence: "default", default: "1", type: u32 } }, u32, { self: "changed" }),
    member("value", {}, u64, { role: "getter", self: "shared", docs: "Where it is." }),
    member("step", {}, u64, { role: "getter", self: "shared" }),
    member("step", { step: u64 }, t("unit"), { role: "setter", self: "changed" }),
    member("each", {}, stream(u32, "rustIterator"), { role: "iterator", self: "shared" }),
    member("ticks", {}, stream(u32, "rustStream"), { role: "asyncIterator", self: "shared" }),
    member("load", { id: u64 }, counter, { async: true }),
    member("total", {}, u32, { role: "getter" }),
    member("delete", {}, u32, { self: "taken" }),
    member("odd-name", {}, string, { self: "shared" }),
  ),
  // As `Counter` is, but for its name.
  klass("Twin", member("new", { start: u64 }, object("Twin"), { role: "constructor" })),
  klass("Like", member("new", { start: u64 }, object("Like"), { role: "constructor" })),
  klass("Shop.Counter", member("outer", {}, counter, { self: "shared" })),
  klass("default", member("self", {}, object("default"), { self: "shared" })),
  // The first is hidden in `Outer` by a namespace, the second is called as nothing can be.
  func("Outer.Shop.shop", { counter: object("Shop.Counter") }, object("Outer.new")),
  klass("Outer.new", member("self", { counter }, object("Outer.new"), { self: "shared" })),
  type("Pair", record(field("first", counter), field("second", option(object("Shop.Counter"))), field("id", u64))),
  type("Shape", {
    kind: "trait",
    methods: [
      {
        ...{ name: "area", docs: "In square metres.", result: u64 },
        parameters: [{ name: "by", presence: "required", type: u64 }],
      },
      { name: "load", docs: "", parameters: [], result: promise(named("Pair")) },
      { name: "hear", docs: "", parameters: [{ name: "in", presence: "required", type: counter }], result: t("unit") },
    ],
  }),
  func("count", { a: counter, b: object("Counter", "changed"), c: object("Counter", "taken") }, list(counter)),
  func("pair", { pair: named("Pair"), done: callback({ counter }, option(counter)) }, named("Pair")),
  func("draw", { shape: named("Shape"), more: list(named("Shape")) }),
  func(
    "js",
    { map: jsClass("Map"), element: jsClass("Element"), module: jsClass("WebAssembly.Module") },
    jsClass("Array"),
  ),
  func("refer", { to: option(t("objectReference")), bytes: t("streamReference") }, t("objectReference")),
]);
