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
mod specifier;
mod ty;
mod within;
mod written;

use crate::errors::Errors;
use crate::model::{Directions, Imported};
use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;

/// Shows a function, a constant or a class to JavaScript, lets its objects have the methods of a trait, or puts the
/// exports of an inline module into a namespace.
///
/// # Functions
///
/// ```
/// use oxbridge::prelude::*;
///
/// /// Adds up prices.
/// #[js_export(namespace = "Invoices")]
/// pub fn total(prices: Vec<f64>, #[default(2)] digits: i32) -> Result<f64, String> {
///     let sum: f64 = prices.iter().sum();
///     if sum < 0.0 {
///         return Err(format!("{sum} is no total"));
///     }
///     let unit = 10_f64.powi(digits);
///     Ok((sum * unit).round() / unit)
/// }
/// # assert_eq!(total(vec![1.25, 0.5], 1), Ok(1.8));
/// ```
///
/// In JavaScript it is an ordinary function of the package, which checks what it is called with, gives T of a
/// `Result<T, E>` and throws E:
///
/// ```ts
/// export namespace Invoices {
///   /**
///    * Adds up prices.
///    *
///    * @param digits
///    * @default 2
///    * @throws {@link RustError}
///    */
///   export function total(prices: readonly number[] | Float64Array, digits?: number | undefined): number;
/// }
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
/// | `#[js_export(rest)]` | of the last one, a `Vec<T>`: all further arguments |
///
/// Trailing parameters of type `Option<…>` may be left out as well.
///
/// An `async fn` returns a promise. Its callers may pass `{ signal, timeout }` after all parameters; when they give up,
/// the future is dropped.
///
/// # Constants and modules
///
/// ```
/// use oxbridge::prelude::*;
///
/// #[js_export(namespace = "Limits")]
/// mod limits {
///     use oxbridge::prelude::*;
///
///     /// How many lines an invoice may have.
///     #[js_export]
///     pub const MOST_LINES: u32 = 500;
/// }
/// ```
///
/// In JavaScript a constant is a value that is there from the beginning:
///
/// ```ts
/// export namespace Limits {
///   /** How many lines an invoice may have. */
///   export const MOST_LINES: number;
/// }
/// ```
///
/// # Classes
///
/// ```
/// use oxbridge::prelude::*;
///
/// #[js_export]
/// pub struct Counter {
///     value: i32,
/// }
///
/// #[js_export]
/// impl Counter {
///     #[js_export(constructor)]
///     pub fn new(start: i32) -> Self {
///         Self { value: start }
///     }
///     pub fn increment(&mut self, #[default(1)] by: i32) -> i32 {
///         self.value += by;
///         self.value
///     }
///     #[js_export(getter)]
///     pub fn value(&self) -> i32 {
///         self.value
///     }
/// }
/// # let mut counter = Counter::new(1);
/// # assert_eq!((counter.increment(2), counter.value()), (3, 3));
/// ```
///
/// A struct is a class whose objects stay in Rust; its fields are properties where they say so. Every `pub fn` of an exported `impl` is
/// a method, or a static function where it has no `self`. A method with `self` disposes of its object. An async one
/// takes `&self`, `self` or `self: Rc<Self>`. Private functions and constants are not exported. In JavaScript:
///
/// ```ts
/// export class Counter extends RustObject {
///   constructor(start: number);
///   /**
///    * @param by
///    * @default 1
///    */
///   increment(by?: number | undefined): number;
///   readonly value: number;
/// }
/// ```
///
/// | word on a function of an `impl` | meaning |
/// |---|---|
/// | `constructor` | what `new` calls; gives `Self` or `Result<Self, E>` |
/// | `getter`, `setter` | a property; the name of a setter is that of the function without `set_` |
/// | `iterator`, `async_iterator` | what a loop over the object reads: a `RustIterator<T>`, a `RustStream<T>` |
/// | `symbol = "…"` | what the language finds by a symbol: `toPrimitive`, `toStringTag` and others |
/// | `name = "…"`, `consuming`, `as`, `via`, `with` | as above |
/// | `skip` | it is `pub` and not exported |
///
/// A method whose result is `&Self`, `&mut Self` or the `Result` of one gives JavaScript the object itself.
///
/// A field is a property:
///
/// ```
/// use oxbridge::prelude::*;
///
/// #[js_export]
/// pub struct Planet {
///     /// In kilograms.
///     #[js_export]
///     pub mass: f64,
///     #[js_export(readonly, clone)]
///     pub name: String,
/// }
/// ```
///
/// ```ts
/// export class Planet extends RustObject {
///   /** In kilograms. */
///   get mass(): number;
///   set mass(value: number);
///   readonly name: string;
/// }
/// ```
///
/// | on a struct | meaning |
/// |---|---|
/// | `all_fields` | all `pub` fields are properties |
/// | `readonly`, `clone` | of all of them |
///
/// | on a field | meaning |
/// |---|---|
/// | `readonly` | JavaScript cannot set it |
/// | `clone` | JavaScript gets a clone: needed where the type is not `Copy` |
/// | `name = "…"`, `as`, `via`, `with` | as above |
/// | `skip` | with `all_fields`: not this one |
///
/// # Traits
///
/// ```
/// use oxbridge::prelude::*;
///
/// #[js_export]
/// pub trait Shape {
///     fn area(&self) -> Result<f64, JsException>;
/// }
///
/// /// The area of both.
/// #[js_export]
/// pub fn sum(one: Box<dyn Shape>, other: Box<dyn Shape>) -> Result<f64, JsException> {
///     Ok(one.area()? + other.area()?)
/// }
/// ```
///
/// A parameter `Box<dyn Shape>` or `Rc<dyn Shape>` takes any object of JavaScript's that has these methods. They take
/// `&self` and give `Result<T, JsException>`; `name`, `as`, `via` and `with` may stand on them. A method with a body is
/// Rust's own, and JavaScript does not see it. In TypeScript a trait is an interface:
///
/// ```ts
/// export interface Shape {
///   area(): number;
/// }
///
/// /** The area of both. */
/// export function sum(one: Shape, other: Shape): number;
/// ```
#[proc_macro_attribute]
pub fn js_export(options: TokenStream, item: TokenStream) -> TokenStream {
    export(options.into(), item.into()).into()
}

#[doc = include_str!("js_import.md")]
#[proc_macro_attribute]
pub fn js_import(options: TokenStream, item: TokenStream) -> TokenStream {
    import(options.into(), item.into()).into()
}

/// Lets a type cross by value, both ways.
///
/// ```
/// use oxbridge::prelude::*;
///
/// /// One line of an invoice.
/// #[derive(Marshal)]
/// pub struct Line {
///     pub unit_price: f64,
///     #[marshal(default = 1)]
///     pub quantity: u32,
///     pub note: Option<String>,
/// }
///
/// #[derive(Marshal)]
/// pub enum Status {
///     Open,
///     Paid,
/// }
///
/// #[derive(Marshal)]
/// pub enum Discount {
///     None,
///     Percent(f64),
///     Voucher { code: String },
/// }
/// # let bytes = oxbridge::to_bytes(&Line { unit_price: 0.5, quantity: 2, note: None });
/// # assert_eq!(oxbridge::from_bytes::<Line>(&bytes).unwrap().quantity, 2);
/// ```
///
/// In JavaScript a struct is a plain object, a struct without names is what its field is (of several: an array), an
/// enum without data is a string, and any other enum an object with a tag. Their types have the names of Rust; where
/// something may be left out, what functions take is a type of its own:
///
/// ```ts
/// /** One line of an invoice. */
/// export type Line = {
///   unitPrice: number;
///   /** @default 1 */
///   quantity: number;
///   note: string | undefined;
/// };
/// /** {@link Line} as functions take it. */
/// export type LineInput = {
///   readonly unitPrice: number;
///   /** @default 1 */
///   readonly quantity?: number | undefined;
///   readonly note?: string | null | undefined;
/// };
///
/// export type Status = "open" | "paid";
///
/// export type Discount =
///   | { kind: "none" }
///   | { kind: "percent"; value: number }
///   | { kind: "voucher"; code: string };
/// ```
///
/// | `#[marshal(…)]` | on | meaning |
/// |---|---|---|
/// | `rename = "…"` | type, field, variant | the JavaScript name |
/// | `rename_all = "…"` | struct, enum, variant | another case than camelCase for its fields, or for the enum's variants |
/// | `rename_all_fields = "…"` | enum | another case for the fields of all variants |
/// | `tag = "…"` | enum | the property that tells variants apart, `kind` if not given |
/// | `content = "…"` | enum | the property beside the tag that holds the content of a variant |
/// | `untagged` | enum | variants are told apart by the type of their one value |
/// | `transparent` | struct | it crosses as its only field |
/// | `brand`, `brand = "…"` | struct that crosses as its only field | TypeScript keeps it apart from other types of that form |
/// | `deny_unknown_fields` | struct, enum | what no field is called is refused |
/// | `from = "T"`, `try_from = "T"`, `into = "T"` | struct, enum | it crosses as a T: both ways need both words |
/// | `as = "number"` | enum without data, beside `#[repr(u8)]` | it is its numbers |
/// | `alias = "…"` | field, variant | what else it is taken by |
/// | `other` | variant without data | it stands for what no variant is called |
/// | `default`, `default = "path"`, `default = 5` | field, struct | JavaScript may leave the field out |
/// | `skip` | field | it does not cross; Rust puts its default there |
/// | `skip_serializing_if = "path"` | field | where the function says so, JavaScript gets no such property |
/// | `flatten` | field | its own properties stand beside the others; a map takes the rest |
/// | `as = "number"` … | field | another row of the type table: `number`, `bigint`, `Map`, `Record`, `Array`, `null`, `Date` |
/// | `via = "String"` | field | crosses as text by `Display` and `FromStr` |
/// | `with = "module"` | field | crosses by `module::to_js(&T) -> U` and `module::from_js(U) -> Result<T, E>` |
///
/// The last three are for the whole type or for what is in it: options, lists, maps, tuples, pointers. Where two types
/// could be meant, `via = "String<T>"` says that it is T.
///
/// Where there is no such word, serde's word of the same name counts.
#[proc_macro_derive(Marshal, attributes(marshal, serde))]
pub fn marshal(item: TokenStream) -> TokenStream {
    derive(item.into(), Directions::Both).into()
}

/// Lets a type cross from Rust to JavaScript only. The words are those of [`Marshal`].
///
/// ```
/// use oxbridge::prelude::*;
///
/// #[derive(ToJs)]
/// pub struct Receipt {
///     /// Goes to JavaScript only, and so does what holds it.
///     pub print: RustFunction<fn(copies: u32)>,
///     pub shop: &'static str,
/// }
/// ```
///
/// In TypeScript it is a type like any other, which only results have:
///
/// ```ts
/// export type Receipt = {
///   /** Goes to JavaScript only, and so does what holds it. */
///   print: RustFunction<(copies: number) => void>;
///   shop: string;
/// };
/// ```
#[proc_macro_derive(ToJs, attributes(marshal, serde))]
pub fn to_js(item: TokenStream) -> TokenStream {
    derive(item.into(), Directions::ToJs).into()
}

/// Lets a type cross from JavaScript to Rust only. The words are those of [`Marshal`].
///
/// ```
/// use oxbridge::prelude::*;
///
/// #[derive(FromJs)]
/// pub struct Settings {
///     /// Comes from JavaScript only, and so does what holds it.
///     pub report: JsFunction<fn(fraction: f64)>,
///     #[marshal(default = 3)]
///     pub retries: u32,
/// }
/// ```
///
/// In TypeScript it is a type like any other, which only parameters have:
///
/// ```ts
/// export type SettingsInput = {
///   /** Comes from JavaScript only, and so does what holds it. */
///   readonly report: (fraction: number) => void;
///   /** @default 3 */
///   readonly retries?: number | undefined;
/// };
/// ```
#[proc_macro_derive(FromJs, attributes(marshal, serde))]
pub fn from_js(item: TokenStream) -> TokenStream {
    derive(item.into(), Directions::FromJs).into()
}

/// Gives an error type a `code` and typed `data` in JavaScript.
///
/// ```
/// use oxbridge::prelude::*;
/// use std::fmt;
///
/// /// Why an invoice was refused.
/// #[derive(Debug, JsError)]
/// pub enum BillingError {
///     Empty { id: u32 },
///     Closed,
/// }
///
/// impl fmt::Display for BillingError {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         match self {
///             Self::Empty { id } => write!(f, "invoice {id} has no lines"),
///             Self::Closed => write!(f, "the books are closed"),
///         }
///     }
/// }
///
/// impl std::error::Error for BillingError {}
///
/// #[js_export]
/// pub fn send(id: u32, lines: u32) -> Result<(), BillingError> {
///     if lines == 0 { Err(BillingError::Empty { id }) } else { Ok(()) }
/// }
/// # assert_eq!(send(7, 0).unwrap_err().to_string(), "invoice 7 has no lines");
/// ```
///
/// In JavaScript it is a class of errors; what is thrown says by its `code` what its `data` are:
///
/// ```ts
/// try {
///   send(7, 0);
/// } catch (error) {
///   if (error instanceof BillingError && error.code === "empty") console.log(error.data.id); // 7
/// }
/// ```
///
/// Each variant is a code, in camelCase; its fields except `#[source]` and `#[from]` ones are the data; the message is
/// its `Display`, the cause its `source()`. A variant that only holds a `JsException`, as `#[from]` or
/// `#[error(transparent)]`, is no code: JavaScript gets back what it threw. The type implements [`std::error::Error`].
///
/// | `#[marshal(…)]` | on | meaning |
/// |---|---|---|
/// | `rename = "…"` | type, field, variant | the JavaScript name: of the class, a property of `data`, the code |
/// | `rename_all = "…"` | struct, enum, variant | another case for its fields, or for the codes |
/// | `rename_all_fields = "…"` | enum | another case for the fields of all variants |
/// | `skip` | field | it is not among the data |
/// | `as = "…"`, `via = "String"`, `with = "module"` | field | how it crosses, as in [`Marshal`] |
#[proc_macro_derive(JsError, attributes(marshal, serde, source, from))]
pub fn js_error(item: TokenStream) -> TokenStream {
    error(item.into()).into()
}

fn export(options: Tokens, item: Tokens) -> Tokens {
    let mut errors = Errors::default();
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
        match import {
            Imported::Function(import) => check::check_import(import, &mut errors),
            Imported::Class(class) => check::check_js_class(class, &mut errors),
        }
    }
    let report = errors.report();
    let expand = |import: &Imported| match import {
        Imported::Function(import) if report.is_none() => expand::expand_import(import),
        Imported::Function(import) => expand::expand_import_stub(import),
        Imported::Class(class) => expand::expand_js_class(class),
    };
    let expanded = imports.iter().map(expand).collect();
    beside(report.clone(), expanded)
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
