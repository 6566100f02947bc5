//! `as`, `via` and `with`: how a value crosses.

use super::word::{At, list};
use super::words::Words;
use crate::errors::Errors;
use proc_macro2::Ident;
use quote::format_ident;
use syn::{LitStr, Path};

/// How a value crosses.
#[derive(Clone)]
pub(crate) enum Crossing {
    /// As its type says.
    Plain,
    /// `as = "…"`: another row of the type table; the name of the form in `private::view`.
    As(Ident),
    /// `via = "String"`
    Via,
    /// `with = "module"`
    With(Path),
}

impl Crossing {
    /// Whether the type itself says what crosses.
    pub(crate) fn is_of_type(&self) -> bool {
        matches!(self, Self::Plain | Self::As(_))
    }

    pub(crate) fn is_with(&self) -> bool {
        matches!(self, Self::With(_))
    }

    /// Whether this is `as = "MemoryView"`, of what a method lends of its object.
    pub(crate) fn is_view(&self) -> bool {
        matches!(self, Self::As(form) if form == "MemoryView")
    }

    pub(super) fn parse(words: &Words, errors: &mut Errors) -> Option<At<Self>> {
        let mut words = words
            .0
            .iter()
            .filter(|word| matches!(word.key.to_string().as_str(), "as" | "via" | "with"));
        let word = words.next()?;
        for other in words {
            errors.at(
                &other.key,
                format!(
                    "a value crosses in one way: leave out `{}` or `{}`",
                    word.key, other.key
                ),
            );
        }
        let text = word.literal(errors)?;
        let value = if word.key == "as" {
            Self::As(form(&text, errors)?)
        } else if word.key == "via" {
            if text.value() != "String" {
                errors.at(
                    &text,
                    "only `via = \"String\"` exists (`Display` and `FromStr`); otherwise write `with = \"module\"`",
                );
            }
            Self::Via
        } else {
            Self::With(errors.take(text.parse_with(Path::parse_mod_style))?)
        };
        Some(At {
            span: word.key.span(),
            value,
        })
    }

    pub(super) fn parse_or_plain(words: &Words, errors: &mut Errors) -> Self {
        Self::parse(words, errors).map_or(Self::Plain, |crossing| crossing.value)
    }
}

const FORMS: [(&str, &str); 8] = [
    ("number", "Number"),
    ("bigint", "BigInt"),
    ("Map", "Map"),
    ("Array", "Array"),
    ("null", "Null"),
    ("Date", "Date"),
    ("MemoryView", "MemoryView"),
    ("Uint8Array", "Uint8Array"),
];

fn form(text: &LitStr, errors: &mut Errors) -> Option<Ident> {
    let form = FORMS.iter().find(|(word, _)| *word == text.value());
    if form.is_none() {
        let forms = list(FORMS.iter().map(|(word, _)| *word), "\"");
        errors.at(text, format!("no such view: write one of {forms}"));
    }
    form.map(|(_, name)| format_ident!("{name}"))
}
