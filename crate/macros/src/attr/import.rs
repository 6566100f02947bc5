//! `#[js_import(…)]`

use super::crossing::Crossing;
use super::place::Place;
use super::word::{At, Word};
use super::words::{Words, is_called, take_options};
use crate::errors::Errors;
use proc_macro2::TokenStream;
use syn::Attribute;

#[derive(Default)]
pub(crate) struct Import {
    pub(crate) module: Option<At<String>>,
    /// A path of names joined by dots.
    pub(crate) name: Option<At<String>>,
    pub(crate) getter: Option<At>,
    pub(crate) signal: Option<At>,
    pub(crate) result: Option<At<Crossing>>,
}

pub(crate) fn parse_import(options: TokenStream, errors: &mut Errors) -> Import {
    let words = Words::parse(options, Place::Import, errors);
    Import {
        module: words.read("module", Word::module, errors),
        name: words.read("name", Word::path, errors),
        getter: words.read("getter", Word::flag, errors),
        signal: words.read("signal", Word::flag, errors),
        result: Crossing::parse(&words, errors),
    }
}

/// What the attribute says on a function of a block; it goes, since the block is expanded as one.
pub(crate) fn take_import(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Import {
    match take_options(attributes, is_import, "js_import", errors) {
        Some((_, options)) => parse_import(options, errors),
        None => Import::default(),
    }
}

/// Whether this is `#[js_import]`, by whatever path.
pub(crate) fn is_import(attribute: &Attribute) -> bool {
    is_called(attribute, "js_import")
}
