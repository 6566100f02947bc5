//! `as`, `via` and `with`: how a value crosses.

use super::word::{At, list};
use super::words::Words;
use crate::errors::Errors;
use proc_macro2::{Ident, Span};
use quote::{format_ident, quote};
use syn::{GenericArgument, LitStr, Path, PathArguments, Type, parse_quote};

/// How a value crosses, or what it holds.
#[derive(Clone)]
pub(crate) enum Crossing {
    /// As its type says.
    Plain,
    /// As its type says, but for a `Result` in it, which is a value there.
    Settled,
    /// `as = "…"`: another row of the type table; the name of the form in `private::form`.
    As(Ident, Word),
    /// `via = "String"`
    Via(Word),
    /// `with = "module"`
    With(Path, Word),
}

/// The word, as it is written: `key = "text<only>"`.
#[derive(Clone)]
pub(crate) struct Word {
    pub(crate) key: String,
    pub(crate) text: String,
    /// The type that it is for, where that is said.
    pub(crate) only: Option<Type>,
    pub(crate) span: Span,
}

impl Crossing {
    /// Whether the type itself says what crosses.
    pub(crate) fn is_of_type(&self) -> bool {
        matches!(self, Self::Plain | Self::As(..))
    }

    /// Whether the type itself says what crosses, but for a `Result` in it.
    pub(crate) fn is_as_written(&self) -> bool {
        self.is_of_type() || matches!(self, Self::Settled)
    }

    pub(crate) fn word(&self) -> Option<&Word> {
        match self {
            Self::Plain | Self::Settled => None,
            Self::As(_, word) | Self::Via(word) | Self::With(_, word) => Some(word),
        }
    }

    /// Whether this is `as = "MemoryView"`, of what a method lends of its object.
    pub(crate) fn is_view(&self) -> bool {
        matches!(self, Self::As(form, _) if form == "MemoryView")
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
        let mut path = errors.take(text.parse_with(Path::parse_mod_style).or_else(|_| text.parse()))?;
        let only = errors.take(take_only(&mut path, &text))?;
        let written = Word {
            key: word.key.to_string(),
            text: quote!(#path).to_string().replace(' ', ""),
            only,
            span: text.span(),
        };
        let value = if word.key == "as" && written.text == DURATION {
            Self::With(parse_quote!(__ox::duration), written)
        } else if word.key == "as" {
            Self::As(form(&written, errors)?, written)
        } else if word.key == "via" {
            if written.text != "String" {
                errors.at(
                    &text,
                    "only `via = \"String\"` exists (`Display` and `FromStr`); otherwise write `with = \"module\"`",
                );
            }
            Self::Via(written)
        } else {
            Self::With(path, written)
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

/// What a `Duration` is shown as by a function of ours.
const DURATION: &str = "string";

const FORMS: [(&str, &str); 9] = [
    ("number", "Number"),
    ("bigint", "BigInt"),
    ("Map", "Map"),
    ("Array", "Array"),
    ("null", "Null"),
    ("Date", "Date"),
    ("MemoryView", "MemoryView"),
    ("Uint8Array", "Uint8Array"),
    ("Record", "Record"),
];

fn form(word: &Word, errors: &mut Errors) -> Option<Ident> {
    let form = FORMS.iter().find(|(form, _)| *form == word.text);
    if form.is_none() {
        let forms = list(FORMS.iter().map(|(form, _)| *form).chain([DURATION]), "\"");
        errors.at_span(word.span, format!("no such view: write one of {forms}"));
    }
    form.map(|(_, name)| format_ident!("{name}"))
}

/// Takes the type off `module<Type>`.
fn take_only(path: &mut Path, text: &LitStr) -> syn::Result<Option<Type>> {
    let Some(last) = path.segments.last_mut() else {
        return Ok(None);
    };
    match std::mem::take(&mut last.arguments) {
        PathArguments::None => Ok(None),
        PathArguments::AngleBracketed(arguments) if arguments.args.len() == 1 => {
            match arguments.args.into_iter().next() {
                Some(GenericArgument::Type(ty)) => Ok(Some(ty)),
                _ => Err(syn::Error::new_spanned(text, ONLY)),
            }
        }
        _ => Err(syn::Error::new_spanned(text, ONLY)),
    }
}

const ONLY: &str = "between the angles stands the one type that the word is for: write `word<Type>`";
