//! Structs and enums that cross by value.

use super::field::{Field, crossing_types, parse_fields};
use super::type_head::{TypeHead, refuse_class, refuse_union};
use super::variant::{Style, Variant, parse_variant};
use crate::attr;
use crate::errors::Errors;
use crate::ty::is_same;
use proc_macro2::{Ident, TokenStream};
use syn::punctuated::Punctuated;
use syn::{Data, DataEnum, DataStruct, DeriveInput, Token, Type};

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
    /// Crosses as a value of another type.
    Converted {
        ty: Box<Type>,
        /// Whether that may be refused.
        is_tried: bool,
    },
    Enum(Vec<Variant>),
    Union {
        tag: String,
        content: Option<String>,
        variants: Vec<Variant>,
    },
    Untagged(Vec<Variant>),
}

impl Body {
    /// All fields, those of variants too.
    pub(crate) fn fields(&self) -> Vec<&Field> {
        match self {
            Self::Record(fields) | Self::Alias(fields) => fields.iter().collect(),
            Self::Converted { .. } => Vec::new(),
            Self::Enum(variants) | Self::Union { variants, .. } | Self::Untagged(variants) => {
                variants.iter().flat_map(|variant| &variant.fields).collect()
            }
        }
    }

    /// The types that a value is made of.
    fn types(&self) -> Vec<&Type> {
        match self {
            Self::Converted { ty, .. } => vec![&**ty],
            _ => crossing_types(&self.fields()),
        }
    }
}

pub(crate) fn parse_named(item: TokenStream, directions: Directions, errors: &mut Errors) -> Option<Named> {
    let input = errors.take(syn::parse2::<DeriveInput>(item))?;
    refuse_class(&input.attrs, errors)?;
    let options = attr::parse_container(&input.attrs, errors);
    let body = match (&input.data, parse_converted(&options, directions, errors)) {
        (Data::Union(data), _) => {
            refuse_union(data, errors);
            return None;
        }
        (_, Some(converted)) => converted,
        (Data::Struct(data), None) => parse_struct(data, &options, errors),
        (Data::Enum(data), None) => parse_enum(data, &options, errors),
    };
    if let (Some(number), false) = (&options.number, has_repr(&input)) {
        errors.at_span(
            number.span,
            "the numbers of an enum are its discriminants: write `#[repr(u8)]`, or another type of at most 32 bits",
        );
    }
    Some(Named {
        head: TypeHead::new(&input, options, body.types().into_iter()),
        directions,
        body,
    })
}

/// Whether the numbers of its variants are said to be of a type whose numbers are JavaScript's own.
fn has_repr(input: &DeriveInput) -> bool {
    let mut reprs = input.attrs.iter().filter(|attribute| attribute.path().is_ident("repr"));
    reprs.any(|repr| {
        let words = repr.parse_args_with(Punctuated::<Ident, Token![,]>::parse_terminated);
        let is_number = |word: &Ident| ["u8", "i8", "u16", "i16", "u32", "i32"].iter().any(|name| word == name);
        words.is_ok_and(|words| words.iter().any(is_number))
    })
}

/// The type that stands for this one, in the directions in which it goes.
fn parse_converted(options: &attr::Container, directions: Directions, errors: &mut Errors) -> Option<Body> {
    let into = options.into.as_ref().filter(|_| directions != Directions::FromJs);
    let tried = options.try_from.as_ref().filter(|_| directions != Directions::ToJs);
    let from = options.from.as_ref().filter(|_| directions != Directions::ToJs);
    if let (Some(_), Some(tried)) = (from, tried) {
        errors.at_span(tried.span, "a value is made in one way: leave out `from` or `try_from`");
    }
    let is_tried = tried.is_some();
    let (ty, other) = match (tried.or(from), into) {
        (None, None) => return None,
        (Some(one), other) => (one, other),
        (None, Some(one)) => (one, None),
    };
    let is_whole = directions != Directions::Both || other.is_some();
    if !is_whole || other.is_some_and(|other| !is_same(&other.value, &ty.value)) {
        errors.at_span(
            other.unwrap_or(ty).span,
            "a type has one form in JavaScript, which goes both ways: write `from` or `try_from`, and `into`, with the same type; or derive `ToJs` or `FromJs` alone",
        );
    }
    let ty = Box::new(ty.value.clone());
    Some(Body::Converted { ty, is_tried })
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
    } else if tag.is_none() && options.content.is_none() && variants.iter().all(|variant| variant.style == Style::Unit)
    {
        Body::Enum(variants)
    } else {
        Body::Union {
            tag: tag.unwrap_or_else(|| "kind".into()),
            content: options.content.as_ref().map(|content| content.value.clone()),
            variants,
        }
    }
}
