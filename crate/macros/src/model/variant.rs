//! Variants of enums.

use super::field::{Field, parse_fields};
use crate::attr::{self, At};
use crate::errors::Errors;
use crate::name;
use proc_macro2::Ident;
use syn::{Attribute, Fields};

pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: String,
    /// What JavaScript may call it besides.
    pub(crate) aliases: Vec<String>,
    /// It stands for whatever none of the others is called.
    pub(crate) other: Option<At>,
    pub(crate) docs: String,
    pub(crate) style: Style,
    pub(crate) fields: Vec<Field>,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Style {
    Unit,
    Named,
    Unnamed,
}

impl Variant {
    /// Whether more is to be said of it than its name and content.
    pub(crate) fn is_full(&self) -> bool {
        self.other.is_some() || !self.aliases.is_empty()
    }
}

impl Style {
    pub(super) fn of(fields: &Fields) -> Self {
        match fields {
            Fields::Named(_) => Self::Named,
            Fields::Unnamed(_) => Self::Unnamed,
            Fields::Unit => Self::Unit,
        }
    }
}

pub(super) fn parse_variant(node: &syn::Variant, options: &attr::Container, errors: &mut Errors) -> Variant {
    let words = attr::parse_variant(&node.attrs, errors);
    let style = Style::of(&node.fields);
    if style != Style::Named
        && let Some(word) = words.own.iter().find(|word| *word == "rename_all")
    {
        errors.at(word, "this variant has no field names: leave out `rename_all`");
    }
    let case = words.rename_all.as_ref().or(options.rename_all_fields.as_ref());
    let plain = name::plain(&node.ident);
    Variant {
        fields: parse_fields(&node.fields, case, None, errors),
        name: match (words.rename, &options.rename_all) {
            (Some(rename), _) => rename,
            (None, Some(case)) => case.value.variant(&plain),
            // The names of constants.
            (None, None) if options.number.is_some() => plain,
            (None, None) => name::camel_variant(&plain),
        },
        aliases: words.aliases.into_iter().map(|alias| alias.value).collect(),
        other: words.other,
        docs: attr::parse_docs(&node.attrs),
        style,
        ident: node.ident.clone(),
        attributes: node.attrs.clone(),
    }
}
