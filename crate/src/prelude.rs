//! What a crate that talks to JavaScript uses: `use oxbridge::prelude::*;`.

pub use crate::{
    Fault, FromJs, JsError, JsException, JsFunction, JsHost, JsObject, JsObjectReference, JsPromise, JsStream,
    JsStreamReference, Marshal, MemoryView, RustFunction, RustIterator, RustObjectReference, RustStream, ToJs,
    js_export, js_import,
};
#[cfg(feature = "bindgen")]
pub use crate::{Js, Serde};
pub use std::time::Duration;
#[cfg(not(feature = "bindgen"))]
pub use std::time::SystemTime;
/// Not the one of `std`, whose `now()` panics in WebAssembly. Both cross.
#[cfg(feature = "bindgen")]
pub use web_time::SystemTime;
