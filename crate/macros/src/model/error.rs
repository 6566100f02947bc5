//! Structs and enums that are errors with a code.

use super::field::{Field, crossing_types, parse_fields};
use super::type_head::{TypeHead, refuse_union};
use super::variant::{Style, Variant, parse_variant};
use crate::attr;
use crate::errors::Errors;
use crate::name;
use crate::ty::{is_named, ungroup};
use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, Data, DataStruct, DeriveInput};

pub(crate) struct ErrorType {
    pub(crate) head: TypeHead,
    pub(crate) codes: Codes,
}

pub(crate) enum Codes {
    /// A struct is its own code.
    Struct(Variant),
    /// Each variant of an enum.
    Enum(Vec<Code>),
}

pub(crate) enum Code {
    Own(Variant),
    /// It is no code: what JavaScript threw goes out again as itself.
    Thrown(Thrown),
}

/// A variant that only holds a `JsException`.
pub(crate) struct Thrown {
    pub(crate) ident: Ident,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) member: syn::Member,
}

impl Codes {
    /// What has a code.
    pub(crate) fn variants(&self) -> Vec<&Variant> {
        match self {
            Self::Struct(variant) => vec![variant],
            Self::Enum(codes) => codes.iter().filter_map(Code::variant).collect(),
        }
    }

    /// What has none.
    pub(crate) fn thrown(&self) -> impl Iterator<Item = &Thrown> {
        let codes = match self {
            Self::Struct(_) => &[],
            Self::Enum(codes) => codes.as_slice(),
        };
        codes.iter().filter_map(|code| match code {
            Code::Own(_) => None,
            Code::Thrown(thrown) => Some(thrown),
        })
    }

    /// Whether whatever it holds has no code.
    fn are_none(&self) -> bool {
        match self {
            Self::Struct(variant) => thrown_field(variant).is_some(),
            Self::Enum(codes) => !codes.is_empty() && self.variants().is_empty(),
        }
    }

    /// The fields of all codes.
    pub(crate) fn fields(&self) -> Vec<&Field> {
        let variants = self.variants().into_iter();
        variants.flat_map(|variant| &variant.fields).collect()
    }
}

impl Code {
    pub(crate) fn variant(&self) -> Option<&Variant> {
        match self {
            Self::Own(variant) => Some(variant),
            Self::Thrown(_) => None,
        }
    }
}

pub(crate) fn parse_error(item: TokenStream, errors: &mut Errors) -> Option<ErrorType> {
    let input = errors.take(syn::parse2::<DeriveInput>(item))?;
    let options = attr::parse_container(&input.attrs, errors);
    let codes = match &input.data {
        Data::Struct(data) => Codes::Struct(parse_struct(&input.ident, data, &options, errors)),
        Data::Enum(data) => {
            let variants = data.variants.iter();
            Codes::Enum(variants.map(|node| parse_code(node, &options, errors)).collect())
        }
        Data::Union(data) => {
            refuse_union(data, errors);
            return None;
        }
    };
    if codes.are_none() {
        errors.at(
            &input.ident,
            "this error is never more than what JavaScript threw: return `JsException` itself",
        );
    }
    Some(ErrorType {
        head: TypeHead::new(&input, options, crossing_types(&codes.fields()).into_iter()),
        codes,
    })
}

/// The struct as the one variant of an enum.
fn parse_struct(ident: &Ident, data: &DataStruct, options: &attr::Container, errors: &mut Errors) -> Variant {
    Variant {
        ident: ident.clone(),
        attributes: Vec::new(),
        name: match &options.rename {
            Some(rename) => rename.value.clone(),
            None => name::camel_variant(&name::plain(ident)),
        },
        aliases: Vec::new(),
        other: None,
        docs: String::new(),
        style: Style::of(&data.fields),
        fields: without_causes(parse_fields(&data.fields, options.rename_all.as_ref(), None, errors)),
    }
}

fn parse_code(node: &syn::Variant, options: &attr::Container, errors: &mut Errors) -> Code {
    let variant = parse_variant(node, options, errors);
    match thrown_field(&variant) {
        Some(field) => Code::Thrown(Thrown {
            member: field.member.clone(),
            ident: variant.ident,
            attributes: variant.attributes,
        }),
        None => Code::Own(Variant {
            fields: without_causes(variant.fields),
            ..variant
        }),
    }
}

/// The exception that a variant holds, if it holds nothing else and adds nothing to it.
fn thrown_field(variant: &Variant) -> Option<&Field> {
    let [field] = variant.fields.as_slice() else {
        return None;
    };
    let is_transparent = |attribute: &Attribute| {
        attribute.path().is_ident("error") && attribute.parse_args::<Ident>().is_ok_and(|word| word == "transparent")
    };
    let is_thrown = is_named(ungroup(field.ty()), "JsException")
        && (has_attribute(field, &["from"]) || variant.attributes.iter().any(is_transparent));
    is_thrown.then_some(field)
}

/// What `source()` gives does not cross as data, by the conventions of `thiserror`.
fn without_causes(mut fields: Vec<Field>) -> Vec<Field> {
    for field in &mut fields {
        let name = field.node.ident.as_ref();
        let is_cause = name.is_some_and(|ident| ident == "source" || ident == "backtrace")
            || has_attribute(field, &["source", "from", "backtrace"]);
        field.skip |= is_cause;
    }
    fields
}

fn has_attribute(field: &Field, words: &[&str]) -> bool {
    let mut attributes = field.node.attrs.iter();
    attributes.any(|attribute| words.iter().any(|word| attribute.path().is_ident(word)))
}
