//! Everything that expanded code may name. Not for use by hand: it changes without notice.

pub use crate::__ox_class as class;
#[cfg(feature = "bindgen")]
pub use crate::__ox_declare as declare;
pub use crate::__ox_describe_error as describe_error;
pub use crate::__ox_fail as fail;
pub use crate::__ox_field as field;
pub use crate::__ox_function_names as function_names;
pub use crate::__ox_js_trait as js_trait;
pub use crate::__ox_parameter as parameter;
pub use crate::__ox_raw_import as raw_import;
pub use crate::__ox_text as text;
pub use crate::describe::{Describer, Parameter, chunk, describe, type_hash};
pub use crate::error::{Fault, JsError, JsException, Thrown, ThrownDeref, ThrownError, ThrownText, ThrownTyped};
pub use crate::export::{Abi, Address, InMessage, Return, describe_result_of, export};
pub use crate::import::{Argument, Returned, argument, import, no_javascript};
pub use crate::object::{Class, JsTrait, Lent, LentMut, this_mut, this_rc, this_ref, this_taken, write};
/// How the objects of a class cross.
pub mod object {
    pub use crate::object::{Id, describe, give, refuse, share};
}
pub use crate::promise::{JsPromise, export_async, import_async, import_async_signal};
pub use crate::protocol::{body, content, flag, import_flag, item, mode, op, presence};
pub use crate::value::views as view;
pub use crate::value::{
    As, Element, FromJs, FromJsMut, FromJsRef, FromJsShared, FromJsTaken, Shape, ToJs, Value, Via, View, ViewAs, With,
    describe_from, describe_to, field, no_variant, optional_with, parameter, parameter_mut, parameter_ref,
    parameter_taken, take, variant, wide_variant, with, write_some, write_variant, write_wide_variant,
};
#[cfg(feature = "bindgen")]
pub use crate::value::{Typed, TypedNamed, TypedUnknown};
pub use crate::wire::{Reader, Writer};
pub use std::default::Default;
pub use std::option::Option::{self, None, Some};
pub use std::result::Result::{self, Err, Ok};
