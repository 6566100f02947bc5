//! Futures that JavaScript waits for, and promises that Rust waits for.
//!
//! The twin is `npm/src/promise.ts`.

mod executor;
mod export;
mod import;
mod js_promise;
#[cfg(test)]
mod tests;
mod waiter;

pub use executor::spawn;
pub use export::export_async;
pub use import::{Awaited, import_async, import_async_signal};
pub use js_promise::JsPromise;

pub(crate) use executor::{begin, cancel};
pub(crate) use waiter::Watched;
#[cfg(test)]
pub(crate) use {executor::run_scheduled, waiter::arrive};
