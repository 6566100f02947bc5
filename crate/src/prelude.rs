//! What a crate that talks to JavaScript uses: `use oxbridge::prelude::*;`.

pub use crate::{
    Fault, JsClass, JsError, JsException, JsFunction, JsHost, JsObject, JsObjectReference, JsPromise, JsStream,
    JsStreamReference, Marshal, MemoryView, RustFunction, RustIterator, RustObjectReference, RustStream, js_export,
    js_import,
};
#[cfg(feature = "bindgen")]
pub use crate::{Js, Serde};
// The derives, not the traits, whose `write` would meet that of `std::io::Write`.
pub use oxbridge_macros::{FromJs, ToJs};
pub use std::time::Duration;
#[cfg(not(feature = "bindgen"))]
pub use std::time::SystemTime;
/// Not the one of `std`, whose `now()` panics in WebAssembly. Both cross.
#[cfg(feature = "bindgen")]
pub use web_time::SystemTime;
