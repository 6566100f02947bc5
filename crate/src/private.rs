//! Everything that expanded code may name. Not for use by hand: it changes without notice.

pub use crate::__ox_class as class;
#[cfg(feature = "bindgen")]
pub use crate::__ox_declare as declare;
pub use crate::__ox_describe_error as describe_error;
pub use crate::__ox_fail as fail;
pub use crate::__ox_field as field;
pub use crate::__ox_function_names as function_names;
pub use crate::__ox_imported as imported;
pub use crate::__ox_js_trait as js_trait;
pub use crate::__ox_parameter as parameter;
pub use crate::__ox_raw_import as raw_import;
#[cfg(feature = "bindgen")]
pub use crate::__ox_style as style;
pub use crate::__ox_text as text;
pub use crate::__ox_to_message as to_message;
pub use crate::abi::{Address, InMessage, Incoming};
pub use crate::describe::{Describer, chunk, describe, type_hash};
pub use crate::dynamic::JsObject;
pub use crate::error::{
    Failed, FailedDeref, FailedError, FailedText, FailedTyped, JsError, JsException, describe_known, know_error,
};
pub use crate::export::{Return, export};
pub use crate::import::{Argument, Returned, argument, argument_owned, import, must};
pub use crate::imported::{JsClass, has, slot_of};
pub use crate::object::{Class, JsTrait, Lent, LentMut, chained, copy, this_mut, this_rc, this_ref, this_taken};
/// How the objects of a class cross.
pub mod object {
    pub use crate::object::{Id, describe, give, refuse, share};
}
pub use crate::outbox::message;
pub use crate::promise::{JsPromise, export_async, import_async, import_async_signal};
pub use crate::protocol::{
    body, body_flag, content, field_flag, flag, import_flag, item, mode, op, presence, variant_flag,
};
#[cfg(not(all(target_family = "wasm", not(feature = "test"))))]
pub use crate::raw::no_javascript;
pub use crate::value::duration;
pub use crate::value::forms as form;
pub use crate::value::{
    As, Borrowed, Each, Element, Entries, Form, FromJs, FromJsMut, FromJsRef, FromJsShared, FromJsTaken, Parameter,
    Same, Settled, Shape, ShownAs, Shows, Text, ToJs, Value, Via, argument_mut, by, converted, describe_received,
    describe_sent, field, given, no_variant, of, parameter, parameter_mut, parameter_ref, parameter_taken, receive,
    receive_optional, received, send, sent, take, to_wasm, try_converted, variant, wide_variant, write,
    write_converted, write_converted_owned, write_none, write_owned, write_some, write_variant, write_wide_variant,
};
#[cfg(feature = "bindgen")]
pub use crate::value::{Typed, TypedNamed, TypedUnknown};
pub use crate::wire::{Fault, Reader, Writer};
pub use std::clone::Clone;
pub use std::default::Default;
pub use std::option::Option::{self, None, Some};
pub use std::result::Result::{self, Err, Ok};
