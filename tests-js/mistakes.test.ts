/**
 * Mistakes that people make, what they are told, and what in it mends the mistake. A row says what was done, and the
 * words that say what to do; how all of it reads is in the suites of each word.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as billing from "billing";
import billingAssembly from "billing/assembly";
import * as fixture from "fixture";
import * as objects from "objects";
import objectsAssembly from "objects/assembly";
import { createRuntime } from "oxbridge";
import { afterAll, describe, expect, test } from "vitest";

/** Rust that does not compile: what was written, the case of `tests-rs/ui` that writes it, and the fix. */
const COMPILED: readonly (readonly [mistake: string, ui: string, fix: string])[] = [
  ["a generic function", "export_a_generic_function", "write one function for each type"],
  ["a lifetime on a function", "export_a_lifetime", "leave out the lifetime"],
  ["#[js_export] on an enum", "export_an_enum", "write `#[derive(Marshal)]` instead"],
  ["#[js_export] on a static", "export_a_static", "write a `const`, or a function that returns its value"],
  ["a trait without methods", "export_a_trait", "write `JsObject` for any one"],
  ["a derive was forgotten", "field_of_a_type_without_a_derive", "crosses when it derives `Marshal`"],
  ["a type of another crate", "parameter_that_cannot_cross", "a type with serde's traits crosses as `Serde<"],
  ["a method without `pub`", "class_private_function", "write `pub fn`, or leave this out"],
  ["an impl without #[js_export]", "class_impl_without_an_attribute", "write `#[js_export]` on the `impl` and on the"],
  ["a class and a record at once", "class_by_value", "leave out this derive or `#[js_export]`"],
  ["a class with a lifetime", "class_lifetime", "let it own what it holds"],
  ["a generic class", "class_generic", "write one struct for each, around the generic one"],
  ["`impl Drop` exported", "class_drop", "leave it out here, JavaScript has `dispose` anyway"],
  ["a member called `dispose`", "member_names", 'rename it, or write `name = "…"`'],
  ["a constructor that gives another type", "constructor_of_another_form", "write `-> Self` or `-> Result<Self, E>`"],
  ["an async getter", "getter_of_another_form", "leave out `async`, or make it a method"],
  ["words of wasm-bindgen", "option_of_other_tools", "no option `js_name` on `#[js_export]`: write `name`"],
  ["a misspelt word", "option_unknown", "there are `namespace`, `name`, `start`"],
  ["an unknown case", "rename_all_unknown", 'write one of "lowercase"'],
  ["`&[String]`", "parameter_slice_of_strings", "write `Vec<T>` for an array"],
  ["`&mut String`", "parameter_mutable_string", "take the value and return the changed one"],
  ["`impl Fn` as a parameter", "parameter_closure", "is a `JsFunction<fn(…) -> R>`: write that"],
  ["an iterator as a parameter", "parameter_iterator", "is a `Vec<T>`, or a `JsStream<T>`: write that"],
  ["`impl Trait` as a parameter", "parameter_impl_trait", "name the type"],
  ["`&dyn Trait` as a parameter", "parameter_borrowed_trait", "is a `Box<dyn Trait>`: write that"],
  ["a raw pointer", "parameter_pointer", "pass the value"],
  ["a map whose keys are floats", "parameter_map_of_floats", "write a `Vec`, of pairs in place of a map"],
  ["a default before a required one", "parameter_default_before_required", "move it to the end"],
  [
    "`Result` of a callback's parameter",
    "result_that_crosses_later",
    "write a struct of one field around it, or an enum",
  ],
  ["`-> &str`", "result_borrowed", "write `String` for `&str`, `Vec<T>` for `&[T]`"],
  ["`-> Cow<'_, str>`", "result_cow_that_borrows", "write `'static`, or a type without a lifetime"],
  ["`-> impl Iterator`", "result_iterator", "crosses as `RustIterator<T>`: write that"],
  ["`-> impl Fn`", "result_closure", "crosses as `RustFunction<fn(…) -> R>`: write that"],
  ["`-> impl Future`", "result_future", "write `async fn`, or `JsPromise<T>`"],
  ["an error without a message", "result_error_without_a_message", "derive `JsError` for an error with a code"],
  ["`JsError` without `Error`", "error_that_is_no_error", "the trait `std::error::Error` is not implemented"],
  ["`&mut self` in an async method", "async_mutable_self", "take `&self`, with a `RefCell` around what changes"],
  ["`&mut [T]` in an async function", "async_mutable_slice", "take a `Vec<T>`, and return the changed one"],
  ["a view in an async function", "async_view", "write `Box<[T]>` for a typed array"],
  ["a view in a record", "field_view", "write `Vec<T>` here"],
  ["variants that look alike", "enum_untagged_alike", "leave out `untagged`, so that they are told by their tag"],
  ["a field called as the tag", "enum_field_named_as_the_tag", "rename the field, or write `#[marshal(tag = "],
  ["serde's `flatten` of what has no fields", "serde_flatten", "a map with texts as keys can"],
  ["serde's `with`", "serde_with", 'write `#[marshal(via = "String")]`'],
  ["an import with a body", "import_a_body", "write `;` instead"],
  ["an import that changes a value in place", "import_mutable_value", "let JavaScript give the changed one"],
  ["a closure for an import", "import_parameter_closure", "crosses as `RustFunction<fn(…) -> R>`: write that"],
  ["a file of JavaScript elsewhere", "import_module_odd", "write its path from there, as in `./file.js`"],
];

describe("Rust that does not compile", () => {
  test.each(COMPILED)("%s", (_, ui, fix) => {
    const said = readFileSync(new URL(`../tests-rs/ui/${ui}.stderr`, import.meta.url), "utf8");
    expect(existsSync(new URL(`../tests-rs/ui/${ui}.rs`, import.meta.url))).toBe(true);
    expect(said.replaceAll(/\n\s*= note: /g, "\n")).toContain(fix);
  });
});

const folder = realpathSync(mkdtempSync(join(tmpdir(), "oxbridge-mistakes-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A crate that has nothing to build yet. */
function crate(name: string, manifest: string): string {
  const at = join(folder, name);
  mkdirSync(join(at, "src"), { recursive: true });
  writeFileSync(join(at, "Cargo.toml"), manifest);
  writeFileSync(join(at, "src/lib.rs"), "");
  return at;
}

const PLAIN = '[package]\nname = "plain"\nversion = "1.0.0"\nedition = "2024"\n\n[workspace]\n';
const plain = crate("plain", PLAIN);
const linked = crate("linked", `${PLAIN}\n[lib]\ncrate-type = ["cdylib"]\n`);
const full = join(folder, "full");
mkdirSync(full);
writeFileSync(join(full, "thesis.txt"), "");

/** What the command is given, and the fix. */
const COMMANDS: readonly (readonly [mistake: string, args: readonly string[], fix: string])[] = [
  ["no command", ["--crate", plain], "oxbridge build"],
  ["a misspelt command", ["biuld"], "did you mean `build`?"],
  ["a misspelt option", ["build", "--relase"], "did you mean `--release`?"],
  ["two profiles", ["build", "--dev", "--release"], "--release and --dev exclude each other"],
  ["a folder without a crate", ["build", "--crate", full], "Cargo.toml"],
  ["a library for Rust alone", ["build", "--crate", plain], 'crate-type = ["cdylib", "rlib"]'],
  ["a crate without oxbridge", ["build", "--crate", linked], "cargo add oxbridge@"],
  [
    "a new project in a folder that is not empty",
    ["new", full, "--template", "node", "--no-install"],
    "--template existing",
  ],
  ["a template that there is not", ["new", join(folder, "a"), "--template", "raect"], "did you mean `react`?"],
  ["a name that npm refuses", ["new", join(folder, "b"), "--template", "node", "--name", "Bad Name"], "name"],
];

describe("commands", () => {
  const cli = new URL("../npm/dist/cli/cli.js", import.meta.url);
  test.each(COMMANDS)("%s", { timeout: 60_000 }, (_, args, fix) => {
    const { status, stderr } = spawnSync(process.execPath, [cli.pathname, ...args], { encoding: "utf8", cwd: folder });
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain(fix);
    expect(stderr).not.toContain("this is a fault of oxbridge");
  });
});

const any = fixture as any;
const Counter = objects.Counter as any;
const gone = new Counter(1);
gone.dispose();

/** What a program does, and the fix. */
const RUN: readonly (readonly [mistake: string, run: () => unknown, fix: string])[] = [
  ["a call before `init`", () => billing.priceOf("a"), "call `await init()` first"],
  ["`init` without the imports", () => (billing as any).init(), 'pass `imports: { "billing-host": …'],
  [
    "a misspelt option",
    () => (createRuntime as any)({ assemblies: [objectsAssembly], onPanik() {} }),
    "did you mean `onPanic`?",
  ],
  ["a runtime without assemblies", () => (createRuntime as any)({}), "expected an array of descriptors"],
  ["a name in place of a descriptor", () => createRuntime({ assemblies: ["objects"] as any }), "package's `/assembly`"],
  ["one assembly twice", () => createRuntime({ assemblies: [objectsAssembly, objectsAssembly] }), "is listed twice"],
  ["a runtime without imports", () => (createRuntime as any)({ assemblies: [billingAssembly] }), "pass `imports:"],
  [
    "an assembly that is not loaded",
    async () => (await createRuntime({ assemblies: [objectsAssembly] })).getAssemblyExports("object" as never),
    "loaded: `objects`",
  ],
  [
    "an export that there is not",
    async () => (await createRuntime({ assemblies: [objectsAssembly] })).invokeMethod("objects", "tikcet", 1),
    "did you mean `ticket`?",
  ],
  ["no argument", () => any.greet(), "`name`: expected a string, got undefined"],
  ["a number for a text", () => any.greet(5), "`name`: expected a string, got 5"],
  ["a text for a number", () => any.add("1", 1), "`left`: expected i32 (-2147483648 to 2147483647)"],
  ["a fraction for an integer", () => any.add(1.5, 1), "expected i32 (-2147483648 to 2147483647), got 1.5"],
  ["a number that is too large", () => any.add(2 ** 31, 1), "expected i32 (-2147483648 to 2147483647)"],
  ["a bigint for a number", () => any.add(1n, 1), "got 1n"],
  ["an `await` was forgotten", () => any.greet(Promise.resolve("Ada")), "got a Promise: await it"],
  ["a misspelt option of a call", () => any.Promise.wait(1, { signl: 1 }), "did you mean `signal`?"],
  ["a timeout as text", () => any.Promise.forever({ timeout: "1" }), "expected a number of milliseconds"],
  ["a method without its object", () => [1].map(new Counter(1).increment), "`() => object.increment()`"],
  ["`dispose` without its object", () => [1].map(new Counter(1).dispose), "`() => object.dispose()`"],
  ["a call by name without its object", () => [1].map(new Counter(1).invokeMethod), "`() => object.invokeMethod()`"],
  ["`using` without its object", () => [1].map(new Counter(1)[Symbol.dispose]), "`() => object[Symbol.dispose]()`"],
  ["a class without a constructor", () => new (objects as any).Ticket(), "Ticket has no constructor"],
  ["an object that was disposed", () => gone.increment(), "the Counter was disposed"],
  ["an object of another class", () => (objects as any).isToken(new Counter(1)), "expected a Token, got a Counter"],
  ["a misspelt method", () => new Counter(1).invokeMethod("incremnt"), "there is `increment`"],
];

describe("a program", () => {
  test.each(RUN)("%s", async (_, run, fix) => {
    const thrown = await Promise.resolve()
      .then(run)
      .catch((thrown: unknown) => thrown);
    expect(thrown).toBeInstanceOf(Error);
    expect((thrown as Error).message).toContain(fix);
  });
});

test("there are as many mistakes as were counted", () => {
  expect(COMPILED.length + COMMANDS.length + RUN.length).toBeGreaterThanOrEqual(77);
});
