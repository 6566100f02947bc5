//! Rust and JavaScript as one program.
//!
//! A crate marks functions and types, `npx oxbridge build` makes an npm package of it, and any JavaScript app calls it
//! with ordinary values, typed and checked.
//!
//! Where to read on: [`ToJs`] and [`FromJs`] say how values cross, [`MemoryView`] and [`Serde`] are for those that
//! cross otherwise, [`JsError`] is for errors with a code, and [`Fault`] for values that Rust refuses.

mod describe;
mod error;
mod export;
pub mod prelude;
#[doc(hidden)]
pub mod private;
mod value;
mod wire;

pub use error::{Fault, JsError};
#[cfg(feature = "bindgen")]
pub use value::Serde;
pub use value::{Element, FromJs, MemoryView, ToJs, Value, from_bytes, to_bytes};
pub use wire::{Reader, Writer};

pub use oxbridge_macros::{FromJs, JsError, Marshal, ToJs, js_export};

// At exactly these versions, so that a crate needs no dependency but this one.
#[cfg(feature = "test")]
pub use wasm_bindgen_test;
#[cfg(feature = "bindgen")]
pub use {js_sys, serde_wasm_bindgen, wasm_bindgen, web_time};
