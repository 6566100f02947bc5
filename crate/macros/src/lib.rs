//! The attributes and derives of `oxbridge`, which re-exports them; use them from there.
//!
//! Four steps: what an attribute says (`attr`), what was written (`model`), what is refused (`check`), what it becomes
//! (`expand`). This file holds the doors only; behind them everything takes and gives `proc_macro2`.

mod attr;
mod check;
mod errors;
mod expand;
#[cfg(test)]
mod golden;
mod model;
mod name;
mod origin;
mod ty;
mod written;

use crate::errors::Errors;
use crate::model::Directions;
use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;

/// Shows a function, a constant or a class to JavaScript, lets its objects have the methods of a trait, or puts the
/// exports of an inline module into a namespace.
///
/// ```ignore
/// /// Adds up an invoice.
/// #[js_export(namespace = "Invoices")]
/// pub fn total(invoice: &Invoice, #[default(2)] digits: u32) -> Result<f64, BillingError> { … }
/// ```
///
/// | option | meaning |
/// |---|---|
/// | `namespace = "A.B"` | the export stands under `A.B`; on an inline module: all its exports do |
/// | `name = "…"` | the JavaScript name, instead of the Rust name in camelCase |
/// | `start` | the function runs in every fresh instance and is not visible to JavaScript |
/// | `consuming` | objects of classes that are passed by value are taken away from JavaScript |
/// | `as = "…"`, `via = "String"`, `with = "module"` | how the result crosses, as in [`Marshal`] |
///
/// | on a parameter | meaning |
/// |---|---|
/// | `#[default(expr)]` | JavaScript may leave it out; Rust then evaluates `expr` |
/// | `#[marshal(as = "…")]`, `via`, `with` | how it crosses, as in [`Marshal`] |
///
/// Trailing parameters of type `Option<…>` may be left out as well.
///
/// An `async fn` returns a promise. Its callers may pass `{ signal, timeout }` after all parameters; when they give up,
/// the future is dropped.
///
/// # Classes
///
/// ```ignore
/// #[js_export]
/// pub struct Counter { value: i32 }
///
/// #[js_export]
/// impl Counter {
///     #[js_export(constructor)]
///     pub fn new(start: i32) -> Self { … }
///     pub fn increment(&mut self, #[default(1)] by: i32) -> i32 { … }
///     #[js_export(getter)]
///     pub fn value(&self) -> i32 { … }
/// }
/// ```
///
/// A struct is a class whose objects stay in Rust; its fields are not visible. Every `pub fn` of an exported `impl` is
/// a method, or a static function where it has no `self`. A method with `self` disposes of its object. An async one
/// takes `&self`, `self` or `self: Rc<Self>`. Private functions and constants are not exported.
///
/// | word on a function of an `impl` | meaning |
/// |---|---|
/// | `constructor` | what `new` calls; gives `Self` or `Result<Self, E>` |
/// | `getter`, `setter` | a property; the name of a setter is that of the function without `set_` |
/// | `iterator`, `async_iterator` | what a loop over the object reads: a `RustIterator<T>`, a `RustStream<T>` |
/// | `name = "…"`, `consuming`, `as`, `via`, `with` | as above |
/// | `skip` | it is `pub` and not exported |
///
/// # Traits
///
/// ```ignore
/// #[js_export]
/// pub trait Shape {
///     fn area(&self) -> Result<f64, JsException>;
/// }
/// ```
///
/// A parameter `Box<dyn Shape>` or `Rc<dyn Shape>` takes any object of JavaScript's that has these methods. They take
/// `&self` and give `Result<T, JsException>`; `name`, `as`, `via` and `with` may stand on them. A method with a body is
/// Rust's own, and JavaScript does not see it.
#[proc_macro_attribute]
pub fn js_export(options: TokenStream, item: TokenStream) -> TokenStream {
    export(options.into(), item.into()).into()
}

/// Lets Rust call a function of JavaScript, or read a property.
///
/// It stands on a function without a body, or on a block of them. The result is `Result<T, JsException>`: JavaScript
/// can throw, a function can be missing, and what it gives is checked like an argument.
///
/// ```ignore
/// /// The text of a customer's page.
/// #[js_import(module = "billing-host")]
/// async fn fetch_text(customer: u64) -> Result<String, JsException>;
///
/// #[js_import]
/// extern "C" {
///     #[js_import(name = "console.log")]
///     fn log(text: &str) -> Result<(), JsException>;
///     #[js_import(getter, name = "location.href")]
///     fn href() -> Result<String, JsException>;
/// }
/// ```
///
/// | option | meaning |
/// |---|---|
/// | `module = "npm:…"`, `"jsr:…"`, `"node:…"`, `"https:…"`, `"./file.js"` | the package imports that module itself |
/// | `module = "…"`, any other name | the app gives a module of that name in `imports` |
/// | `name = "a.b"` | the JavaScript name, instead of the Rust name in camelCase: in the module, or from `globalThis` |
/// | `getter` | reads a property instead of calling a function |
/// | `signal` | on `async fn`: JavaScript gets an `AbortSignal` as last argument, which fires when the future is dropped |
/// | `as = "…"`, `via = "String"`, `with = "module"` | how the result crosses, as in [`Marshal`] |
///
/// On a block stands `module` alone. A parameter takes `#[marshal(as = "…")]`, `via` and `with`.
#[proc_macro_attribute]
pub fn js_import(options: TokenStream, item: TokenStream) -> TokenStream {
    import(options.into(), item.into()).into()
}

/// Lets a type cross by value, both ways. In JavaScript it is a plain object, string or array with a type of this name.
///
/// | `#[marshal(…)]` | on | meaning |
/// |---|---|---|
/// | `rename = "…"` | type, field, variant | the JavaScript name |
/// | `rename_all = "…"` | struct, enum, variant | another case than camelCase for its fields, or for the enum's variants |
/// | `rename_all_fields = "…"` | enum | another case for the fields of all variants |
/// | `tag = "…"` | enum | the property that tells variants apart, `kind` if not given |
/// | `untagged` | enum | variants are told apart by the type of their one value |
/// | `transparent` | struct | it crosses as its only field |
/// | `brand`, `brand = "…"` | struct that crosses as its only field | TypeScript keeps it apart from other types of that form |
/// | `default`, `default = "path"`, `default = 5` | field, struct | JavaScript may leave the field out |
/// | `skip` | field | it does not cross; Rust puts its default there |
/// | `as = "number"` … | field | another row of the type table: `number`, `bigint`, `Map`, `Array`, `null`, `Date` |
/// | `via = "String"` | field | crosses as text by `Display` and `FromStr` |
/// | `with = "module"` | field | crosses by `module::to_js(&T) -> U` and `module::from_js(U) -> Result<T, E>` |
///
/// Where there is no such word, serde's word of the same name counts.
#[proc_macro_derive(Marshal, attributes(marshal, serde))]
pub fn marshal(item: TokenStream) -> TokenStream {
    derive(item.into(), Directions::Both).into()
}

/// Lets a type cross from Rust to JavaScript only. The words are those of [`Marshal`].
#[proc_macro_derive(ToJs, attributes(marshal, serde))]
pub fn to_js(item: TokenStream) -> TokenStream {
    derive(item.into(), Directions::ToJs).into()
}

/// Lets a type cross from JavaScript to Rust only. The words are those of [`Marshal`].
#[proc_macro_derive(FromJs, attributes(marshal, serde))]
pub fn from_js(item: TokenStream) -> TokenStream {
    derive(item.into(), Directions::FromJs).into()
}

/// Gives an error type a `code` and typed `data` in JavaScript.
///
/// Each variant is a code, in camelCase; its fields except `#[source]` and `#[from]` ones are the data; the message is
/// its `Display`, the cause its `source()`. A variant that only holds a `JsException`, as `#[from]` or
/// `#[error(transparent)]`, is no code: JavaScript gets back what it threw. The type implements [`std::error::Error`]. `#[marshal(…)]` takes `rename`,
/// `rename_all`, `rename_all_fields`, `skip`, `as`, `via` and `with`, as in [`Marshal`].
#[proc_macro_derive(JsError, attributes(marshal, serde, source, from))]
pub fn js_error(item: TokenStream) -> TokenStream {
    error(item.into()).into()
}

fn export(options: Tokens, item: Tokens) -> Tokens {
    let mut errors = Errors::default();
    let options = attr::parse_export(options, &mut errors);
    let export = model::parse_export(options, item.clone(), &mut errors);
    if let Some(export) = &export {
        check::check_export(export, &mut errors);
    }
    match (errors.report(), &export) {
        (None, Some(export)) => expand::expand_export(export),
        (report, export) => beside(report, expand::expand_export_stub(item, export.as_ref())),
    }
}

fn import(options: Tokens, item: Tokens) -> Tokens {
    let mut errors = Errors::default();
    let options = attr::parse_import(options, &mut errors);
    let imports = model::parse_imports(options, item, &mut errors);
    for import in &imports {
        check::check_import(import, &mut errors);
    }
    match errors.report() {
        None => imports.iter().map(expand::expand_import).collect(),
        report => beside(report, imports.iter().map(expand::expand_import_stub).collect()),
    }
}

fn derive(item: Tokens, directions: Directions) -> Tokens {
    let mut errors = Errors::default();
    let named = model::parse_named(item.clone(), directions, &mut errors);
    if let Some(named) = &named {
        check::check_named(named, &mut errors);
    }
    match (errors.report(), &named) {
        (None, Some(named)) => expand::expand_named(named),
        (report, _) => beside(report, expand::expand_named_stub(item, directions)),
    }
}

fn error(item: Tokens) -> Tokens {
    let mut errors = Errors::default();
    let error = model::parse_error(item, &mut errors);
    if let Some(error) = &error {
        check::check_error(error, &mut errors);
    }
    match (errors.report(), &error) {
        (None, Some(error)) => expand::expand_error(error),
        (report, _) => report.unwrap_or_default(),
    }
}

/// What is wrong, and what is left of the item.
fn beside(report: Option<Tokens>, stub: Tokens) -> Tokens {
    report.into_iter().chain([stub]).collect()
}
