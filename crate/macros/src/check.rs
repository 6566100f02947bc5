//! What is refused, all of it at once, each with what to write instead.
//!
//! Whether a type can cross at all is for the traits to say; here is what only the syntax shows.

mod class;
mod constant;
mod error;
mod export;
mod form;
mod function;
mod import;
mod member;
mod module;
mod named;
mod names;
mod parameter;
mod trait_;
mod words;

pub(crate) use error::check_error;
pub(crate) use export::check_export;
pub(crate) use import::{check_import, check_js_class};
pub(crate) use named::check_named;
