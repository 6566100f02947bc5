//! `#[js_import(…)]`

use super::crossing::Crossing;
use super::place::Place;
use super::word::{At, Word};
use super::words::{Words, is_called, take_options};
use crate::errors::Errors;
use proc_macro2::TokenStream;
use syn::{Attribute, Type};

#[derive(Default)]
pub(crate) struct Import {
    pub(crate) module: Option<At<String>>,
    /// What is looked for, the first that is there: paths of names joined by dots.
    pub(crate) names: Option<At<Vec<String>>>,
    pub(crate) role: Option<At<ImportRole>>,
    /// It is done to an object, its first parameter.
    pub(crate) method: Option<At>,
    /// The class that it belongs to itself.
    pub(crate) static_of: Option<At<Type>>,
    pub(crate) signal: Option<At>,
    pub(crate) result: Option<At<Crossing>>,
}

/// What is done, if no function is called.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum ImportRole {
    Constructor,
    Getter,
    Setter,
    IndexGetter,
    IndexSetter,
    IndexDeleter,
}

const ROLES: [(&str, ImportRole); 6] = [
    ("constructor", ImportRole::Constructor),
    ("getter", ImportRole::Getter),
    ("setter", ImportRole::Setter),
    ("indexing_getter", ImportRole::IndexGetter),
    ("indexing_setter", ImportRole::IndexSetter),
    ("indexing_deleter", ImportRole::IndexDeleter),
];

impl ImportRole {
    pub(crate) fn word(self) -> &'static str {
        let found = ROLES.iter().find(|(_, role)| *role == self);
        found.map_or("", |(word, _)| word)
    }

    /// Whether a value is all that it takes, or with an index.
    pub(crate) fn is_index(self) -> bool {
        matches!(self, Self::IndexGetter | Self::IndexSetter | Self::IndexDeleter)
    }
}

pub(crate) fn parse_import(options: TokenStream, errors: &mut Errors) -> Import {
    let words = Words::parse(options, Place::Import, errors);
    Import {
        module: words.read("module", Word::module, errors),
        names: words.read("name", Word::paths, errors),
        role: parse_role(&words, errors),
        method: words.read("method", Word::flag, errors),
        static_of: words.read("static_method_of", Word::ty, errors),
        signal: words.read("signal", Word::flag, errors),
        result: Crossing::parse(&words, errors),
    }
}

fn parse_role(words: &Words, errors: &mut Errors) -> Option<At<ImportRole>> {
    let flags = ROLES.iter().filter_map(|(key, value)| {
        let span = words.read(key, Word::flag, errors)?.span;
        Some(At { span, value: *value })
    });
    let mut roles = flags.collect::<Vec<_>>().into_iter();
    let role = roles.next();
    for other in roles {
        errors.at_span(
            other.span,
            "an import is one thing in JavaScript: leave out one of the words",
        );
    }
    role
}

/// What the attribute says on a function of a block; it goes, since the block is expanded as one.
pub(crate) fn take_import(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Import {
    match take_options(attributes, is_import, "js_import", errors) {
        Some((_, options)) => parse_import(options, errors),
        None => Import::default(),
    }
}

/// What is said of a class of a block.
#[derive(Default)]
pub(crate) struct JsClass {
    pub(crate) names: Option<At<Vec<String>>>,
    pub(crate) extends: Option<At<Type>>,
}

/// The same on a type of a block.
pub(crate) fn take_class(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> JsClass {
    let taken = take_options(attributes, is_import, "js_import", errors);
    let Some((_, options)) = taken else {
        return JsClass::default();
    };
    let words = Words::parse(options, Place::JsClass, errors);
    JsClass {
        names: words.read("name", Word::paths, errors),
        extends: words.read("extends", Word::ty, errors),
    }
}

/// Whether this is `#[js_import]`, by whatever path.
pub(crate) fn is_import(attribute: &Attribute) -> bool {
    is_called(attribute, "js_import")
}
