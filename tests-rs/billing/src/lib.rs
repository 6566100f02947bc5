//! A crate that needs functions of the app, of Node and of npm: what `imports` and `setModuleImports` are for.

// What is expanded in a crate is safe in its eyes.
#![forbid(unsafe_code)]
#![allow(missing_docs)]

use oxbridge::futures_core::Stream;
use oxbridge::prelude::*;
use std::pin::Pin;
use std::task::{Context, Poll};

/// One line of an invoice.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Line {
    pub sku: String,
    pub quantity: u32,
    pub unit_price: f64,
}

/// What a customer owes.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Invoice {
    pub id: u64,
    pub lines: Vec<Line>,
    pub note: Option<String>,
}

#[derive(Debug, thiserror::Error, JsError)]
pub enum BillingError {
    #[error("no such customer: {id}")]
    UnknownCustomer { id: u64 },
    #[error(transparent)]
    Js(#[from] JsException),
}

/// Fetches what is known about a customer.
#[js_import(module = "billing-host", name = "fetchText")]
async fn fetch_text(customer: u64) -> Result<String, JsException>;

/// The same, and tells the app when nobody waits for it any more.
#[js_import(module = "billing-host", signal)]
async fn fetch_slowly(customer: u64) -> Result<String, JsException>;

#[js_import(module = "billing-host")]
extern "C" {
    /// The price of a thing.
    fn price(sku: &str) -> Result<f64, JsException>;
    /// Writes an invoice down.
    fn store(invoice: &Invoice, tags: &[u32]) -> Result<(), JsException>;
    /// Reads one.
    fn find(id: u64) -> Result<Option<Invoice>, JsException>;
    /// A function of an object of the module.
    #[js_import(name = "rates.of")]
    fn rate(currency: &str) -> Result<f64, JsException>;
    /// The name of the app.
    #[js_import(getter)]
    fn app_name() -> Result<String, JsException>;
    /// Takes a function, and gives one.
    fn listen(f: RustFunction<fn(event: String) -> u32>) -> Result<JsFunction<fn(event: String) -> u32>, JsException>;
    /// Takes a stream.
    async fn upload(chunks: RustStream<u32>) -> Result<u32, JsException>;
}

/// Another module.
#[js_import(module = "billing-log")]
fn write(line: &str) -> Result<(), JsException>;

#[js_import(module = "node:path")]
fn basename(path: &str) -> Result<String, JsException>;

#[js_import(module = "npm:fast-check@4.10.2")]
fn hash(text: &str) -> Result<u32, JsException>;

/// Adds up an invoice by the prices of the app, reporting progress from 0 to 1.
#[js_export(namespace = "Invoices")]
pub fn total(invoice: Invoice, progress: JsFunction<fn(fraction: f64)>) -> Result<f64, BillingError> {
    let count = invoice.lines.len() as f64;
    let mut sum = 0.0;
    for (i, line) in invoice.lines.iter().enumerate() {
        sum += price(&line.sku)? * f64::from(line.quantity);
        progress.call((i + 1) as f64 / count)?;
    }
    Ok(sum)
}

/// Loads an invoice from the text of the app.
#[js_export(namespace = "Invoices", name = "load")]
pub async fn load_invoice(customer: u64) -> Result<Invoice, BillingError> {
    let text = fetch_text(customer).await?;
    if text.is_empty() {
        return Err(BillingError::UnknownCustomer { id: customer });
    }
    Ok(Invoice {
        id: customer,
        lines: vec![],
        note: Some(text),
    })
}

/// Fetches what may never come.
#[js_export]
pub async fn fetch(customer: u64) -> Result<String, JsException> {
    fetch_slowly(customer).await
}

#[js_export]
pub fn price_of(sku: String) -> Result<f64, JsException> {
    price(&sku)
}

#[js_export]
pub fn keep(invoice: Invoice) -> Result<(), JsException> {
    store(&invoice, &[1, 2, 3])
}

#[js_export]
pub fn look_up(id: u64) -> Result<Option<Invoice>, JsException> {
    find(id)
}

#[js_export]
pub fn rate_of(currency: String) -> Result<f64, JsException> {
    rate(&currency)
}

#[js_export]
pub fn app() -> Result<String, JsException> {
    app_name()
}

#[js_export]
pub fn exchange(event: String) -> Result<u32, JsException> {
    let length = RustFunction::new(|event: String| event.len() as u32);
    listen(length)?.call(event)
}

/// Sends as many numbers as a stream, and gives what the app makes of them.
#[js_export]
pub async fn send(count: u32) -> Result<u32, JsException> {
    struct Numbers(std::ops::Range<u32>);
    impl Stream for Numbers {
        type Item = u32;
        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u32>> {
            Poll::Ready(self.0.next())
        }
    }
    upload(RustStream::new(Numbers(0..count))).await
}

#[js_export]
pub fn log(line: String) -> Result<(), JsException> {
    write(&line)
}

/// The last part of a path, as Node sees it.
#[js_export]
pub fn last_part(path: String) -> Result<String, JsException> {
    basename(&path)
}

/// A hash, as a package of npm makes it.
#[js_export]
pub fn hash_of(text: String) -> Result<u32, JsException> {
    hash(&text)
}

/// Has the app load a module, which `log` then calls.
#[js_export]
pub async fn load_log(url: String) -> Result<(), JsException> {
    JsHost::import_module("billing-log", &url).await?;
    Ok(())
}

/// Whether a module that is loaded twice is the same.
#[js_export]
pub async fn load_twice(name: String, url: String) -> Result<bool, JsException> {
    let first = JsHost::import_module(&name, &url).await?;
    let second = JsHost::import_module(&name, &url).await?;
    Ok(first == second)
}

/// `globalThis`, which is a reference to Rust.
#[js_export]
pub fn global() -> Result<JsObject, JsException> {
    JsHost::global_this()
}
