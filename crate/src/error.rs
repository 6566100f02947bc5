//! What goes wrong: values that Rust refuses, errors that Rust returns, what JavaScript throws.
//!
//! The twin is `npm/src/error.ts`.

mod chain;
mod exception;
mod failed;
mod js_error;
mod known;
mod refusal;
mod thrown;

pub use exception::JsException;
pub use failed::{Failed, FailedDeref, FailedError, FailedText, FailedTyped};
pub use js_error::JsError;
pub use known::{describe_known, know_error};

pub(crate) use chain::write_any;
pub(crate) use thrown::caught;
#[cfg(not(all(target_family = "wasm", not(feature = "test"))))]
pub(crate) use thrown::throw;
