//! `#[js_export(…)]` on a method of a trait.

use super::crossing::Crossing;
use super::export::is_export;
use super::place::Place;
use super::word::{At, Word};
use super::words::{Words, take_options};
use crate::errors::Errors;
use proc_macro2::Span;
use syn::Attribute;

pub(crate) struct Method {
    /// Where the attribute stands, if it does.
    pub(crate) span: Option<Span>,
    pub(crate) name: Option<At<String>>,
    pub(crate) crossing: Crossing,
}

/// What the attribute says; it goes, since the trait is expanded as one.
pub(crate) fn take_method(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Method {
    let taken = take_options(attributes, is_export, "js_export", errors);
    let span = taken.as_ref().map(|(span, _)| *span);
    let options = taken.map(|(_, options)| options).unwrap_or_default();
    let words = Words::parse(options, Place::Method, errors);
    Method {
        span,
        name: words.read("name", Word::identifier, errors),
        crossing: Crossing::parse_or_plain(&words, errors),
    }
}
