//! Structs and enums that cross by value.

use super::field::{Field, parse_fields};
use super::type_head::{TypeHead, refuse_class, refuse_union};
use super::variant::{Style, Variant, parse_variant};
use crate::attr;
use crate::errors::Errors;
use proc_macro2::TokenStream;
use syn::{Data, DataEnum, DataStruct, DeriveInput};

pub(crate) struct Named {
    pub(crate) head: TypeHead,
    pub(crate) directions: Directions,
    pub(crate) body: Body,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Directions {
    Both,
    ToJs,
    FromJs,
}

pub(crate) enum Body {
    Record(Vec<Field>),
    /// Crosses as its fields that are not skipped: one, or a tuple of them.
    Alias(Vec<Field>),
    Enum(Vec<Variant>),
    Union {
        tag: String,
        variants: Vec<Variant>,
    },
    Untagged(Vec<Variant>),
}

impl Body {
    /// All fields, those of variants too.
    pub(crate) fn fields(&self) -> Vec<&Field> {
        match self {
            Self::Record(fields) | Self::Alias(fields) => fields.iter().collect(),
            Self::Enum(variants) | Self::Union { variants, .. } | Self::Untagged(variants) => {
                variants.iter().flat_map(|variant| &variant.fields).collect()
            }
        }
    }
}

pub(crate) fn parse_named(item: TokenStream, directions: Directions, errors: &mut Errors) -> Option<Named> {
    let input = errors.take(syn::parse2::<DeriveInput>(item))?;
    refuse_class(&input.attrs, errors)?;
    let options = attr::parse_container(&input.attrs, errors);
    let body = match &input.data {
        Data::Struct(data) => parse_struct(data, &options, errors),
        Data::Enum(data) => parse_enum(data, &options, errors),
        Data::Union(data) => {
            refuse_union(data, errors);
            return None;
        }
    };
    Some(Named {
        head: TypeHead::new(&input, options, body.fields().into_iter()),
        directions,
        body,
    })
}

fn parse_struct(data: &DataStruct, options: &attr::Container, errors: &mut Errors) -> Body {
    let whole = options.default.as_ref();
    let fields = parse_fields(&data.fields, options.rename_all.as_ref(), whole, errors);
    match data.fields {
        syn::Fields::Named(_) if options.transparent.is_none() => Body::Record(fields),
        _ => Body::Alias(fields),
    }
}

fn parse_enum(data: &DataEnum, options: &attr::Container, errors: &mut Errors) -> Body {
    let variants = data.variants.iter();
    let variants: Vec<_> = variants
        .map(|variant| parse_variant(variant, options, errors))
        .collect();
    let tag = options.tag.as_ref().map(|tag| tag.value.clone());
    if options.untagged.is_some() {
        Body::Untagged(variants)
    } else if tag.is_none() && variants.iter().all(|variant| variant.style == Style::Unit) {
        Body::Enum(variants)
    } else {
        Body::Union {
            tag: tag.unwrap_or_else(|| "kind".into()),
            variants,
        }
    }
}
