//! `#[js_export(…)]` on an item.

use super::crossing::Crossing;
use super::place::Place;
use super::symbol::Symbol;
use super::word::{At, Dialect, Word};
use super::words::{Words, is_called};
use crate::errors::Errors;
use proc_macro2::{Span, TokenStream};
use syn::{Attribute, LitStr, Meta};

/// When a function runs that JavaScript does not call.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Hook {
    /// In every fresh instance.
    Start,
    /// Before a session moves to another server.
    Save,
    /// Where it goes on.
    Restore,
}

impl Hook {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Save => "save",
            Self::Restore => "restore",
        }
    }

    /// The bit of `protocol::flag`.
    pub(crate) fn flag(self) -> &'static str {
        match self {
            Self::Start => "START",
            Self::Save => "SAVE",
            Self::Restore => "RESTORE",
        }
    }
}

#[derive(Default)]
pub(crate) struct Export {
    pub(crate) namespace: Option<At<String>>,
    pub(crate) name: Option<At<String>>,
    pub(crate) start: Option<At>,
    /// A server calls it before a session moves, and where it goes on.
    pub(crate) save: Option<At>,
    pub(crate) restore: Option<At>,
    /// What is passed by value is taken away from JavaScript.
    pub(crate) consuming: Option<At>,
    /// What stands in the typings as it is.
    pub(crate) typescript: Option<At<String>>,
    /// The typings do not tell of it.
    pub(crate) skip_typescript: Option<At>,
    pub(crate) result: Option<At<Crossing>>,
    /// All public fields of a struct are properties.
    pub(crate) all_fields: Option<At>,
    /// JavaScript cannot set them.
    pub(crate) readonly: Option<At>,
    /// JavaScript gets clones of them.
    pub(crate) clone: Option<At>,
    /// The symbol that a member stands under.
    pub(crate) symbol: Option<At<Symbol>>,
}

impl Export {
    /// The words of a function that JavaScript does not see, and what it is called for.
    pub(crate) fn hooks(&self) -> impl Iterator<Item = (&At, Hook)> {
        let all = [
            (&self.start, Hook::Start),
            (&self.save, Hook::Save),
            (&self.restore, Hook::Restore),
        ];
        all.into_iter().filter_map(|(word, hook)| Some((word.as_ref()?, hook)))
    }

    /// What it is called for, if JavaScript does not call it.
    pub(crate) fn hook(&self) -> Option<Hook> {
        self.hooks().map(|(_, hook)| hook).next()
    }

    /// How the result crosses.
    pub(crate) fn crossing(&self) -> Crossing {
        let result = self.result.as_ref();
        result.map_or(Crossing::Plain, |result| result.value.clone())
    }
}

/// `place`: that of a struct, or of any other item.
pub(crate) fn parse_export(options: TokenStream, place: Place, errors: &mut Errors) -> Export {
    let words = Words::parse(options, place, errors);
    Export {
        namespace: words.read("namespace", Word::namespace, errors),
        name: words.read("name", Word::identifier, errors),
        start: words.read("start", Word::flag, errors),
        save: words.read("save", Word::flag, errors),
        restore: words.read("restore", Word::flag, errors),
        consuming: words.read("consuming", Word::flag, errors),
        typescript: words.read("typescript", Word::typescript, errors),
        skip_typescript: words.read("skip_typescript", Word::flag, errors),
        result: Crossing::parse(&words, errors),
        all_fields: words.read("all_fields", Word::flag, errors),
        readonly: words.read("readonly", Word::flag, errors),
        clone: words.read("clone", Word::flag, errors),
        symbol: None,
    }
}

/// Whether this is `#[js_export]`, by whatever path.
pub(crate) fn is_export(attribute: &Attribute) -> bool {
    is_called(attribute, "js_export")
}

/// Puts a namespace before the one that `#[js_export]` has.
pub(crate) fn prefix_namespace(attribute: &mut Attribute, namespace: &str) {
    let mut words = Words::default();
    let tokens = match &attribute.meta {
        Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    // Whatever is wrong with them is reported when the inner attribute is expanded.
    let mut unseen = Errors::default();
    words.add(Dialect::Ours, tokens.clone(), &mut unseen);
    let (joined, rest) = match words.read("namespace", Word::literal, &mut unseen) {
        Some(own) => (
            LitStr::new(&format!("{namespace}.{}", own.value()), own.span()),
            words.without("namespace"),
        ),
        None => (LitStr::new(namespace, Span::call_site()), tokens),
    };
    let path = attribute.path().clone();
    attribute.meta = syn::parse_quote!(#path(namespace = #joined, #rest));
}
