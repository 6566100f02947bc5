//! Functions that cross: JavaScript's in Rust, Rust's in JavaScript.
//!
//! The twin is `npm/src/callback.ts`.

mod js_function;
mod pass;
mod rust_function;
#[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
mod stand_in;
#[cfg(test)]
mod tests;

pub use js_function::JsFunction;
pub use pass::Pass;
pub use rust_function::{Closure, ClosureMut, ClosureOnce, RustFunction};
#[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
pub use stand_in::StandIn;
