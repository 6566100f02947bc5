//! All words of one attribute, or of all attributes on one thing.

use super::place::Place;
use super::word::{At, Dialect, Word, list};
use crate::errors::Errors;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Meta, Token};

/// Why serde's word of that name means nothing here.
pub(crate) const BORROW: &str = "what JavaScript passes is gone when the call has read it, so that nothing can borrow from it: write a type that owns what it holds, `String` for `&str`, and leave out `borrow`";

#[derive(Default)]
pub(super) struct Words(pub(super) Vec<Word>);

impl Words {
    /// Those of an attribute of ours, unknown ones refused.
    pub(super) fn parse(options: TokenStream, place: Place, errors: &mut Errors) -> Self {
        let mut words = Self::default();
        words.add(Dialect::Ours, options, errors);
        words.refuse_unknown(place, errors);
        words
    }

    pub(super) fn add(&mut self, dialect: Dialect, words: TokenStream, errors: &mut Errors) {
        let parsed = Punctuated::<Word, Token![,]>::parse_terminated.parse2(words);
        for word in errors.take(parsed).into_iter().flatten() {
            // A thing may have any number of aliases.
            if dialect == Dialect::Ours && word.key != "alias" && self.get(&word.key.to_string()).is_some() {
                errors.at(&word.key, format!("`{}` is said twice", word.key));
            } else {
                self.0.push(Word { dialect, ..word });
            }
        }
    }

    pub(super) fn refuse_unknown(&mut self, place: Place, errors: &mut Errors) {
        self.0.retain(|word| {
            let key = word.key.to_string();
            let is_known = place.words().contains(&key.as_str());
            if place == Place::Field && key == "borrow" {
                errors.at(&word.key, BORROW);
            } else if !is_known {
                let (on, elsewhere) = (place.name(), place.elsewhere(&key));
                let hint = match place.meant(&key) {
                    Some(meant) => format!("write `{meant}`"),
                    None => {
                        let are = if place.words().len() == 1 { "is" } else { "are" };
                        format!("there {are} {}", list(place.words().iter().copied(), "`"))
                    }
                };
                errors.at(&word.key, format!("no option `{key}` on {on}{elsewhere}: {hint}"));
            }
            is_known
        });
    }

    pub(super) fn get(&self, key: &str) -> Option<&Word> {
        self.0.iter().find(|word| word.key == key)
    }

    pub(super) fn has(&self, keys: &[&str]) -> bool {
        keys.iter().any(|key| self.get(key).is_some())
    }

    /// What `read` makes of a word, if it is said.
    pub(super) fn read<T>(
        &self,
        key: &str,
        read: impl FnOnce(&Word, &mut Errors) -> Option<T>,
        errors: &mut Errors,
    ) -> Option<T> {
        self.get(key).and_then(|word| read(word, errors))
    }

    /// The texts of all words of that name.
    pub(super) fn texts(&self, key: &str, errors: &mut Errors) -> Vec<At<String>> {
        let words = self.0.iter().filter(|word| word.key == key);
        words.filter_map(|word| word.text(errors)).collect()
    }

    /// The words that are ours.
    pub(super) fn own(&self) -> Vec<Ident> {
        let own = self.0.iter().filter(|word| word.dialect == Dialect::Ours);
        own.map(|word| word.key.clone()).collect()
    }

    /// The words as tokens again.
    pub(super) fn without(&self, key: &str) -> TokenStream {
        let others = self.0.iter().filter(|word| word.key != key);
        quote!(#(#others),*)
    }
}

/// Takes our attribute off, and gives its place and what stands in its parentheses.
pub(super) fn take_options(
    attributes: &mut Vec<Attribute>,
    is_ours: impl Fn(&Attribute) -> bool,
    name: &str,
    errors: &mut Errors,
) -> Option<(Span, TokenStream)> {
    let (ours, others) = std::mem::take(attributes).into_iter().partition(is_ours);
    *attributes = others;
    let mut ours = Vec::into_iter(ours);
    let attribute: Attribute = ours.next()?;
    for again in ours {
        errors.at(again, format!("`#[{name}]` is said twice"));
    }
    let span = attribute.path().span();
    let options = match attribute.meta {
        Meta::List(list) => list.tokens,
        Meta::Path(_) => TokenStream::new(),
        Meta::NameValue(other) => {
            errors.at(
                other,
                format!("write the options in parentheses: `#[{name}(name = \"…\")]`"),
            );
            TokenStream::new()
        }
    };
    Some((span, options))
}

/// Whether an attribute has this name, by whatever path.
pub(super) fn is_called(attribute: &Attribute, name: &str) -> bool {
    attribute
        .path()
        .segments
        .last()
        .is_some_and(|segment| segment.ident == name)
}
