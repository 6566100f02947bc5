//! What a crate that talks to JavaScript uses: `use oxbridge::prelude::*;`.

pub use crate::{Fault, FromJs, JsError, Marshal, MemoryView, Serde, ToJs, js_export};
pub use std::time::Duration;
/// Not the one of `std`, whose `now()` panics in WebAssembly. Both cross.
pub use web_time::SystemTime;
