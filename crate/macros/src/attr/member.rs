//! The words of `#[js_export(…)]` on the functions of an `impl` or of a trait.

use super::{At, Export, Words, is_export, take_options};
use crate::errors::Errors;
use proc_macro2::Span;
use syn::Attribute;

/// `#[js_export(…)]` on a function of an `impl`.
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

pub(super) const MEMBER: &[&str] = &[
    "constructor",
    "getter",
    "setter",
    "iterator",
    "async_iterator",
    "name",
    "consuming",
    "skip",
    "as",
    "via",
    "with",
];
pub(super) const CLASS: &str = "a function of a class";
pub(super) const TRAIT: &str = "a method of a trait";
const METHOD: &[&str] = &["name", "as", "via", "with"];

/// What the attribute says on a function of an `impl`; it goes, since the `impl` is expanded as one.
pub(crate) fn take_member(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Member {
    let (span, words) = take_words(attributes, MEMBER, CLASS, errors);
    let mut roles = ROLES
        .iter()
        .filter_map(|(key, role)| Some((words.get(key)?.flag(errors)?, *role)));
    let role = roles.next();
    let others: Vec<_> = roles.collect();
    for (other, _) in others {
        errors.at_span(
            other.span,
            "a function is one thing in JavaScript: leave out one of the words",
        );
    }
    let skip = words.get("skip").and_then(|word| word.flag(errors));
    if let Some(skip) = skip.as_ref().filter(|_| words.0.len() > 1) {
        errors.at_span(
            skip.span,
            "a function that JavaScript does not see has no other words: leave them out",
        );
    }
    Member {
        span,
        skip,
        role: role.map_or(
            At {
                span: Span::call_site(),
                value: Role::Method,
            },
            |(flag, value)| At { span: flag.span, value },
        ),
        options: options(&words, errors),
    }
}

/// What the attribute says on a method of a trait; it goes as well.
pub(crate) fn take_method(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> (Option<Span>, Export) {
    let (span, words) = take_words(attributes, METHOD, TRAIT, errors);
    (span, options(&words, errors))
}

fn take_words(attributes: &mut Vec<Attribute>, known: &[&str], on: &str, errors: &mut Errors) -> (Option<Span>, Words) {
    let mut words = Words::default();
    let taken = take_options(attributes, is_export, "js_export", errors);
    let span = taken.as_ref().map(|(span, _)| *span);
    if let Some((_, options)) = taken {
        words.add(false, options, errors);
        words.refuse_unknown(known, on, errors);
    }
    (span, words)
}

fn options(words: &Words, errors: &mut Errors) -> Export {
    Export {
        name: words.get("name").and_then(|word| word.identifier(errors)),
        consuming: words.get("consuming").and_then(|word| word.flag(errors)),
        result: words.crossing(errors),
        ..Export::default()
    }
}
