//! `#[js_export(…)]` on a function of an `impl`.

use super::crossing::Crossing;
use super::export::{Export, is_export};
use super::place::Place;
use super::symbol::Symbol;
use super::word::{At, Word};
use super::words::{Words, take_options};
use crate::errors::Errors;
use proc_macro2::Span;
use syn::Attribute;

pub(crate) struct Member {
    /// Where the attribute stands, if it does.
    pub(crate) span: Option<Span>,
    pub(crate) skip: Option<At>,
    pub(crate) role: At<Role>,
    pub(crate) options: Export,
}

/// What a function is in JavaScript.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Role {
    Method,
    Constructor,
    Getter,
    Setter,
    Iterator,
    AsyncIterator,
}

const ROLES: [(&str, Role); 5] = [
    ("constructor", Role::Constructor),
    ("getter", Role::Getter),
    ("setter", Role::Setter),
    ("iterator", Role::Iterator),
    ("async_iterator", Role::AsyncIterator),
];

/// What the attribute says; it goes, since the `impl` is expanded as one.
pub(crate) fn take_member(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Member {
    let taken = take_options(attributes, is_export, "js_export", errors);
    let span = taken.as_ref().map(|(span, _)| *span);
    let options = taken.map(|(_, options)| options).unwrap_or_default();
    let words = Words::parse(options, Place::Member, errors);
    let role = parse_role(&words, errors);
    let skip = words.read("skip", Word::flag, errors);
    if let Some(skip) = skip.as_ref().filter(|_| words.0.len() > 1) {
        errors.at_span(
            skip.span,
            "a function that JavaScript does not see has no other words: leave them out",
        );
    }
    Member {
        span,
        skip,
        role,
        options: Export {
            name: words.read("name", Word::identifier, errors),
            consuming: words.read("consuming", Word::flag, errors),
            skip_typescript: words.read("skip_typescript", Word::flag, errors),
            result: Crossing::parse(&words, errors),
            symbol: words.read("symbol", Symbol::parse, errors),
            ..Export::default()
        },
    }
}

fn parse_role(words: &Words, errors: &mut Errors) -> At<Role> {
    let flags = ROLES.iter().filter_map(|(key, value)| {
        let span = words.read(key, Word::flag, errors)?.span;
        Some(At { span, value: *value })
    });
    let mut roles = flags.collect::<Vec<_>>().into_iter();
    let role = roles.next();
    for other in roles {
        errors.at_span(
            other.span,
            "a function is one thing in JavaScript: leave out one of the words",
        );
    }
    role.unwrap_or(At {
        span: Span::call_site(),
        value: Role::Method,
    })
}
