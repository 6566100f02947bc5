//! What the items become. Expanded code names nothing outside of `::oxbridge::private`, as `__ox`.

mod argument;
mod class;
mod constant;
mod describe;
mod error;
mod export;
mod field;
mod function;
mod import;
mod imported;
mod member;
mod named;
mod parameter;
mod result;
mod stub;
mod tokens;
mod trait_;
mod type_head;
mod variant;
mod within;

pub(crate) use error::expand_error;
pub(crate) use export::expand_export;
pub(crate) use import::expand_import;
pub(crate) use imported::expand_js_class;
pub(crate) use named::expand_named;
pub(crate) use stub::{expand_export_stub, expand_import_stub, expand_named_stub};
