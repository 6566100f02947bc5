#![doc = include_str!("../README.md")]
//! ## Where to read on
//!
//! [`ToJs`] and [`FromJs`] say how values cross, [`MemoryView`] and [`Serde`] are for those that
//! cross otherwise, [`JsError`] is for errors with a code, and [`Fault`] for values that Rust refuses.
//!
//! The other way: [`js_import`] declares functions of JavaScript, [`JsFunction`], [`JsPromise`], [`JsStream`] and
//! [`JsObject`] are what Rust may hold of it, [`JsException`] what it throws. [`RustFunction`], [`RustStream`] and
//! [`RustIterator`] go there, and [`spawn`] runs futures in the background.
//!
//! Without signatures: [`JsHost`] calls anything that JavaScript can name, [`JsObjectReference`] keeps an object to do so,
//! and [`RustObjectReference`] gives JavaScript one of an exported class.

// Much of it only JavaScript calls.
#![cfg_attr(not(target_family = "wasm"), allow(dead_code))]

// So that the derives, which name the crate, serve here too.
extern crate self as oxbridge;

mod abi;
mod answer;
mod callback;
mod describe;
mod dynamic;
mod error;
mod export;
mod import;
mod imported;
mod inbox;
#[cfg(target_family = "wasm")]
mod instance;
#[cfg(any(feature = "log", feature = "tracing"))]
pub mod log;
#[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
mod native;
mod object;
mod outbox;
mod outcome;
pub mod prelude;
#[doc(hidden)]
pub mod private;
mod promise;
// Numbers of both sides, some of which only the other one uses.
#[allow(dead_code)]
mod protocol;
mod raw;
mod reference;
mod reply;
mod session;
mod stream;
mod table;
mod value;
mod wire;

#[cfg(test)]
mod host_of_tests;

#[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
pub use callback::StandIn;
pub use callback::{Closure, ClosureMut, ClosureOnce, JsFunction, Pass, RustFunction};
pub use dynamic::{
    HostKind, InvokeOptions, JsArguments, JsHost, JsInvocation, JsIterator, JsObject, JsObjectReference,
    JsStreamReference, RustObjectReference, host_kind, is_browser, is_worker,
};
pub use error::{JsError, JsException};
pub use imported::JsClass;
pub use outcome::Outcome;
pub use promise::{JsPromise, spawn};
pub use session::{Session, SessionState};
pub use stream::{JsStream, RustIterator, RustStream};
pub use value::{Element, FromJs, MemoryView, ToJs, Value, Via, from_bytes, to_bytes};
#[cfg(feature = "bitflags")]
pub use value::{FlagBits, FlagNames};
#[cfg(feature = "bindgen")]
pub use value::{Js, Serde};
pub use wire::{Fault, Reader, Writer};

pub use oxbridge_macros::{FromJs, JsError, Marshal, ToJs, js_export, js_import};

// At exactly these versions, so that a crate needs no dependency but this one.
pub use futures_core;
#[cfg(feature = "test")]
pub use wasm_bindgen_test;
#[cfg(feature = "bindgen")]
pub use {js_sys, serde_wasm_bindgen, wasm_bindgen, web_time};
