//! Calls by name, whose types JavaScript learns when they are first made.
//!
//! The twin is `npm/src/dynamic/`, and `npm/src/module.ts` for modules.

mod call;
mod host;
mod object;
mod reference;
#[cfg(test)]
mod tests;

pub use call::{InvokeOptions, JsArguments, JsInvocation};
pub use host::{HostKind, JsHost, host_kind, is_browser, is_worker};
pub use object::{JsIterator, JsObject};
pub use reference::{JsObjectReference, JsStreamReference, RustObjectReference};
