//! How values cross.
//!
//! One implementation for each container; where the element decides (a vector of bytes is a buffer, a map with string
//! keys a record), the container asks a hook of the element's trait.
//!
//! The twin is `npm/cli/glue/glue.ts`, which writes one function for each type.

mod adapt;
mod buffer;
mod cause;
pub mod duration;
mod expanded;
mod foreign;
mod form;
mod from_js;
#[cfg(feature = "bindgen")]
mod js;
mod list;
mod map;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod moment;
mod net;
mod nothing;
mod option;
mod ordering;
mod parameter;
mod path;
mod pointer;
mod range;
mod scalar;
#[cfg(feature = "bindgen")]
mod serde;
mod settled;
mod shape;
mod text;
mod time;
mod to_js;
mod tuple;
mod via;
mod view;
mod within;
mod wrapper;

#[cfg(feature = "serde_json")]
mod json;

pub use buffer::Element;
#[cfg(feature = "bitflags")]
pub use foreign::{FlagBits, FlagNames};
pub use from_js::{FromJs, from_bytes};
#[cfg(feature = "bindgen")]
pub use js::Js;
#[cfg(feature = "bindgen")]
pub use serde::Serde;
pub use shape::Value;
pub use to_js::{ToJs, to_bytes, to_wasm, write};
pub use view::MemoryView;

pub use view::Shows;
pub(crate) use view::show_while;

// For expanded code.
pub use buffer::argument_mut;
pub use expanded::*;
pub use form::{As, Form, ShownAs, forms};
pub use parameter::{FromJsMut, FromJsRef, FromJsShared, FromJsTaken, Take};
#[cfg(feature = "bindgen")]
pub use serde::{Typed, TypedNamed, TypedUnknown};
pub use settled::Settled;
pub use shape::Shape;
pub use via::{Via, converted, try_converted, write_converted, write_converted_owned};
pub use within::*;

#[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
pub(crate) use from_js::read_message;
pub(crate) use from_js::{from_message, locate};
pub(crate) use to_js::{assert_lent, to_message};
