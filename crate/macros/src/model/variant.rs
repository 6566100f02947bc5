//! Variants of enums.

use super::field::{Field, parse_fields};
use crate::attr;
use crate::errors::Errors;
use crate::name;
use proc_macro2::Ident;
use syn::{Attribute, Fields};

pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: String,
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
            (None, None) => name::camel_variant(&plain),
        },
        docs: attr::parse_docs(&node.attrs),
        style,
        ident: node.ident.clone(),
        attributes: node.attrs.clone(),
    }
}
