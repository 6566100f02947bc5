//! `#[js_export(…)]` on a field of a class.

use super::crossing::Crossing;
use super::export::{Export, is_export};
use super::place::Place;
use super::word::{At, Word};
use super::words::{Words, take_options};
use crate::errors::Errors;
use proc_macro2::Span;
use syn::Attribute;

pub(crate) struct Property {
    /// Where the attribute stands, if it does.
    pub(crate) span: Option<Span>,
    pub(crate) skip: Option<At>,
    /// JavaScript cannot set it.
    pub(crate) readonly: Option<At>,
    /// JavaScript gets a clone.
    pub(crate) clone: Option<At>,
    pub(crate) options: Export,
}

/// What the attribute says; it goes, since the struct stays as it was.
pub(crate) fn take_property(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Property {
    let taken = take_options(attributes, is_export, "js_export", errors);
    let span = taken.as_ref().map(|(span, _)| *span);
    let options = taken.map(|(_, options)| options).unwrap_or_default();
    let words = Words::parse(options, Place::Property, errors);
    let skip = words.read("skip", Word::flag, errors);
    if let Some(skip) = skip.as_ref().filter(|_| words.0.len() > 1) {
        errors.at_span(
            skip.span,
            "a field that JavaScript does not see has no other words: leave them out",
        );
    }
    Property {
        span,
        skip,
        readonly: words.read("readonly", Word::flag, errors),
        clone: words.read("clone", Word::flag, errors),
        options: Export {
            name: words.read("name", Word::identifier, errors),
            result: Crossing::parse(&words, errors),
            ..Export::default()
        },
    }
}
