// @ts-check
/** The crate that the fuzz calls: each type through each door. */
import { rustOf } from "./type.js";

/**
 * @typedef {import("./type.js").Type} Type
 * @typedef {import("./type.js").Field} Field
 */

/** What the crate exports for a type, by the name of the door: a value comes in, and goes out again. */
const DOORS = {
  echo: (f, type) => `pub fn ${f}(value: ${type}) -> ${type} { value }`,
  callback: (f, type) =>
    `pub fn ${f}(give: JsFunction<fn() -> ${type}>, see: JsFunction<fn(value: ${type})>) -> Result<(), JsException> { see.call(give.call()?) }`,
  closure: (f, type) =>
    `pub fn ${f}() -> RustFunction<fn(value: ${type}) -> ${type}> { RustFunction::new(|value: ${type}| value) }`,
  imported: (f) => `pub fn ${f}() -> Result<(), JsException> { see_${f}(give_${f}()?) }`,
  promised: (f, type) => `pub async fn ${f}(value: JsPromise<${type}>) -> Result<${type}, JsException> { value.await }`,
  streamed: (f, type) => `pub fn ${f}(values: JsStream<${type}>) -> RustStream<${type}> { RustStream::new(values) }`,
  iterated: (f, type) =>
    `pub fn ${f}(value: ${type}) -> RustIterator<${type}> { RustIterator::new(std::iter::once(value)) }`,
  named: (f, type) =>
    `pub fn ${f}() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.see", (JsHost::invoke_sync::<${type}>("fuzzHost.give", ())?,)) }`,
  named_function: (f, type) =>
    `pub fn ${f}() -> Result<(), JsException> { let give: JsFunction<fn() -> ${type}> = JsHost::get_value("fuzzHost.give")?; let see: JsFunction<fn(value: ${type})> = JsHost::get_value("fuzzHost.see")?; see.call(give.call()?) }`,
  named_closure: (f, type) =>
    `pub fn ${f}() -> Result<(), JsException> { JsHost::invoke_sync::<()>("fuzzHost.take", (RustFunction::<fn(value: ${type}) -> ${type}>::new(|value: ${type}| value),)) }`,
  named_promise: (f, type) =>
    `pub async fn ${f}() -> Result<${type}, JsException> { JsHost::get_value::<JsPromise<${type}>>("fuzzHost.promise")?.await }`,
};

/** @param {Field} field */
function fieldOf({ rust, name, renamed, isDefault, type }, visibility = "pub ") {
  const words = [...(renamed ? [`rename = ${JSON.stringify(name)}`] : []), ...(isDefault ? ["default"] : [])];
  return `${words.length > 0 ? `#[marshal(${words.join(", ")})] ` : ""}${visibility}${rust}: ${rustOf(type)}`;
}

/** @param {Type} type */
function declaration(type) {
  switch (type.kind) {
    case "struct":
      return `#[derive(Marshal)]\npub struct ${type.name} { ${type.fields.map((field) => fieldOf(field)).join(", ")} }`;
    case "newtype":
      return `#[derive(Marshal)]\npub struct ${type.name}(pub ${rustOf(type.of)});`;
    case "tuple":
      return `#[derive(Marshal)]\npub struct ${type.name}(${type.of.map((each) => `pub ${rustOf(each)}`).join(", ")});`;
    case "units":
      return `#[derive(Marshal, PartialEq, Eq, PartialOrd, Ord)]\npub enum ${type.name} { ${type.variants.map(({ rust }) => rust).join(", ")} }`;
    case "untagged":
      return `#[derive(Marshal)]\n#[marshal(untagged)]\npub enum ${type.name} { ${type.variants.map((each, k) => `V${k}(${rustOf(each)})`).join(", ")} }`;
    case "union": {
      const variants = type.variants.map(({ rust, fields, of, tuple }) => {
        if (fields) return `${rust} { ${fields.map((field) => fieldOf(field, "")).join(", ")} }`;
        const items = tuple ?? (of && [of]);
        return items ? `${rust}(${items.map(rustOf).join(", ")})` : rust;
      });
      return `#[derive(Marshal)]\npub enum ${type.name} { ${variants.join(", ")} }`;
    }
    default:
      throw new Error(`a ${type.kind} has no name`);
  }
}

/** The sources of the crate. @param {{ types: readonly Type[], named: readonly Type[] }} all */
export const sourcesOf = (all) => ({ "lib.rs": LIBRARY, "types.rs": typesSource(all) });

/** @param {{ types: readonly Type[], named: readonly Type[] }} all */
function typesSource({ types, named }) {
  const doors = Object.entries(DOORS).map(([door, write]) => {
    const functions = types.map(
      (type, k) => `    #[js_export(namespace = "${door}")] ${write(`t${k}`, rustOf(type))}\n`,
    );
    return `pub mod ${door} {\n    use super::*;\n${functions.join("")}}\n`;
  });
  const imports = types.map(
    (type, k) =>
      `#[js_import(module = "host", name = "give.t${k}")] fn give_t${k}() -> Result<${rustOf(type)}, JsException>;\n` +
      `#[js_import(module = "host", name = "see.t${k}")] fn see_t${k}(value: ${rustOf(type)}) -> Result<(), JsException>;\n`,
  );
  return `${HEAD}\n${named.map((type) => `${declaration(type)}\n`).join("\n")}\n${imports.join("")}\n${doors.join("\n")}`;
}

const LIBRARY = `//! Types of any form through every door. Written by \`tests-js/fuzz/crate.js\`.

#![allow(missing_docs, clippy::all, unused_qualifications, dead_code, unused_imports)]

#[rustfmt::skip]
mod types;
`;

const HEAD = `// Written by tests-js/fuzz/crate.js.

use oxbridge::prelude::*;
use oxbridge::wasm_bindgen::JsValue;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

/// What JavaScript holds of Rust.
#[js_export]
pub struct Counter {
    value: u32,
}

#[js_export]
impl Counter {
    #[js_export(constructor)]
    pub fn new(value: u32) -> Self {
        Self { value }
    }

    #[js_export(getter)]
    pub fn value(&self) -> u32 {
        self.value
    }
}

`;

/**
 * The manifest of a crate that stands by itself.
 *
 * @param {string} root Where the repository is.
 * @param {number} seed A part of the name, since the folder of cargo's output is everybody's.
 */
export const manifestSource = (root, seed) => `[package]
name = "fuzz_${seed}"
version = "0.0.0"
edition = "2024"
publish = false

[lib]
crate-type = ["cdylib"]

[dependencies]
oxbridge = { path = ${JSON.stringify(`${root}/crate`)}, features = ["serde_json"] }
serde_json = "=1.0.154"

[workspace]
`;
