//! What is refused of types that cross by value, and of all types with a derive.

use super::form::{OWNED, Position, check_type, check_word};
use super::names::check_names;
use crate::attr::BORROW;
use crate::errors::Errors;
use crate::model::{Body, Directions, Field, Named, Presence, Style, TypeHead, Variant};
use proc_macro2::Ident;
use syn::{GenericParam, Type};

pub(crate) fn check_named(named: &Named, errors: &mut Errors) {
    check_options(named, errors);
    let ident = &named.head.ident;
    match &named.body {
        Body::Record(fields) => check_field_names(fields, errors),
        Body::Alias(fields) => check_alias(named, fields, errors),
        Body::Enum(variants) => {
            check_variant_count(ident, variants.len(), errors);
            check_variant_names(variants.iter(), errors);
            if named.head.options.number.is_some() {
                let aliased = variants.iter().filter(|variant| !variant.aliases.is_empty());
                for variant in aliased {
                    errors.at(&variant.ident, "a number is not called otherwise: leave out `alias`");
                }
            }
        }
        // What it is made of has been refused already.
        Body::Converted { .. } => {}
        Body::Union { tag, content, variants } => {
            check_variant_count(ident, variants.len(), errors);
            check_variant_names(variants.iter(), errors);
            for variant in variants {
                check_field_names(&variant.fields, errors);
                if content.is_none() {
                    check_tag(tag, variant, errors);
                }
            }
        }
        Body::Untagged(variants) => {
            check_variant_count(ident, variants.len(), errors);
            variants.iter().for_each(|variant| check_untagged(variant, errors));
        }
    }
    let position = match named.directions {
        Directions::Both | Directions::FromJs => Position::Field,
        Directions::ToJs => Position::FieldOut,
    };
    for field in named.body.fields() {
        check_field(field, position, errors);
    }
}

/// Words that mean nothing on this kind of type.
fn check_options(named: &Named, errors: &mut Errors) {
    let body = &named.body;
    let kind = match body {
        Body::Record(_) => "a struct with fields",
        Body::Alias(_) => "a struct that is no object in JavaScript",
        Body::Converted { .. } => "a type that crosses as another",
        Body::Enum(_) | Body::Union { .. } => "an enum",
        Body::Untagged(_) => "an untagged enum",
    };
    let has_names = body.fields().iter().any(|field| field.is_named());
    let means = |word: &str| match word {
        "rename_all" => !matches!(body, Body::Alias(_) | Body::Untagged(_) | Body::Converted { .. }),
        "rename_all_fields" => matches!(body, Body::Union { .. }) && has_names,
        "tag" | "content" => matches!(body, Body::Union { .. }),
        "deny_unknown_fields" => matches!(body, Body::Record(_)) || (matches!(body, Body::Union { .. }) && has_names),
        "from" | "try_from" => matches!(body, Body::Converted { .. }) && named.directions != Directions::ToJs,
        "into" => matches!(body, Body::Converted { .. }) && named.directions != Directions::FromJs,
        "as" => matches!(body, Body::Enum(_)),
        "untagged" => matches!(body, Body::Untagged(_)),
        "default" => matches!(body, Body::Record(_)),
        "brand" => matches!(body, Body::Alias(_) | Body::Converted { .. }),
        "transparent" => matches!(body, Body::Alias(_)),
        _ => true,
    };
    check_type_head(&named.head, kind, means, errors);
    let options = &named.head.options;
    if let (Some(_), Some(skip)) = (&options.typescript, &options.skip_typescript) {
        errors.at_span(
            skip.span,
            "`typescript` says what the typings declare: leave out one of the words",
        );
    }
    if let (Some(deny), Some(flat)) = (
        &options.deny_unknown_fields,
        body.fields().iter().find(|field| field.flatten && !field.skip),
    ) {
        let text = format!(
            "what `{}` takes is not known here, so that no field is unknown: leave out this or its `flatten`",
            flat.name
        );
        errors.at_span(deny.span, text);
    }
    if let (Some(content), Body::Union { tag, .. }) = (&options.content, body)
        && content.value == *tag
    {
        errors.at_span(
            content.span,
            format!("`{tag}` is the property that tells the variants apart: write another `content`"),
        );
    }
    // A tag of ours is a word that means nothing; this is one of serde's.
    if let (Some(tag), Body::Record(_) | Body::Alias(_)) = (&options.tag, body)
        && !options.own.iter().any(|word| word == "tag")
    {
        errors.at_span(
            tag.span,
            "a struct has no tag in JavaScript: write it as an enum of one variant",
        );
    }
}

fn check_alias(named: &Named, fields: &[Field], errors: &mut Errors) {
    let Some(transparent) = named.head.options.transparent.as_ref() else {
        return;
    };
    let crossing: Vec<_> = fields.iter().filter(|field| !field.skip).collect();
    if crossing.len() != 1 {
        let text = format!(
            "a transparent struct has one field that crosses, this one has {}: leave out `transparent`, or skip the others",
            crossing.len()
        );
        errors.at_span(transparent.span, text);
    }
    for field in crossing {
        if field.presence == Presence::Default {
            errors.at(
                field.ty(),
                "the field of a transparent struct is always there: leave out `default`",
            );
        }
    }
}

fn check_untagged(variant: &Variant, errors: &mut Errors) {
    let crossing = variant.fields.iter().filter(|field| !field.skip).count();
    if variant.style == Style::Named || crossing > 1 {
        errors.at(
            &variant.ident,
            "a variant of an untagged enum holds one value: write `Name(Type)`, with a struct for several fields",
        );
    }
    for attribute in &variant.attributes {
        if attribute.path().is_ident("marshal") {
            errors.at(
                attribute,
                "a variant of an untagged enum has no name in JavaScript: leave this out",
            );
        }
    }
}

/// What a variant has in JavaScript beside its tag.
fn check_tag(tag: &str, variant: &Variant, errors: &mut Errors) {
    match variant.style {
        Style::Unit => {}
        Style::Named => {
            let is_tag = |field: &&Field| {
                !field.flatten && (field.name == tag || field.aliases.iter().any(|alias| alias == tag))
            };
            for field in variant.fields.iter().filter(|field| !field.skip).filter(is_tag) {
                let text = format!(
                    "`{tag}` is the property that tells the variants apart: rename the field, or write `#[marshal(tag = \"…\")]` on the enum"
                );
                errors.at(&field.member, text);
            }
        }
        Style::Unnamed if tag == "value" => errors.at(
            &variant.ident,
            "`value` is where the content of this variant stands: write another `tag`",
        ),
        Style::Unnamed => {}
    }
}

/// What is refused of every type with a derive, whatever its body.
///
/// `means` tells which words of `#[marshal(…)]` say something about a type of this kind.
pub(super) fn check_type_head(head: &TypeHead, kind: &str, means: impl Fn(&str) -> bool, errors: &mut Errors) {
    for parameter in &head.generics.params {
        if let GenericParam::Const(parameter) = parameter {
            errors.at(
                parameter,
                "a type that crosses has no const parameters: write one type for each value",
            );
        }
    }
    for word in &head.options.own {
        if !means(&word.to_string()) {
            let hint = if word == "brand" {
                ", or write `transparent`"
            } else {
                ""
            };
            errors.at(word, format!("`{word}` means nothing on {kind}: leave it out{hint}"));
        }
    }
}

pub(super) fn check_variant_count(ident: &Ident, count: usize, errors: &mut Errors) {
    if count == 0 {
        errors.at(
            ident,
            "an enum without variants has no value that could cross: give it a variant",
        );
    }
    if count > 65_536 {
        errors.at(ident, "an enum that crosses has at most 65536 variants");
    }
}

pub(super) fn check_variant_names<'a>(variants: impl Iterator<Item = &'a Variant>, errors: &mut Errors) {
    let variants: Vec<_> = variants.collect();
    let names = variants.iter().flat_map(|variant| {
        let names = std::iter::once(&variant.name).chain(&variant.aliases);
        names.map(|name| (name.as_str(), &variant.ident))
    });
    check_names(names, "variants", errors);
    let mut others = variants
        .iter()
        .filter_map(|variant| Some((variant, variant.other.as_ref()?)));
    if let Some((variant, other)) = others.next()
        && variant.style != Style::Unit
    {
        errors.at_span(
            other.span,
            "what stands for unknown variants holds nothing: leave out its fields",
        );
    }
    for (_, other) in others {
        errors.at_span(
            other.span,
            "one variant stands for all unknown ones: leave out this `other`",
        );
    }
}

/// What a field holds, if it crosses.
pub(super) fn check_field(field: &Field, position: Position, errors: &mut Errors) {
    if field.skip {
        return;
    }
    check_word(field.ty(), &field.crossing, errors);
    if let (Some(borrow), true, true) = (&field.borrow, position == Position::Field, field.crossing.is_of_type()) {
        errors.at_span(borrow.span, BORROW);
    }
    match field.ty() {
        ty if field.crossing.is_as_written() => check_type(ty, position, errors),
        Type::Reference(reference) => errors.at(reference, OWNED),
        _ => {}
    }
}

pub(super) fn check_field_names(fields: &[Field], errors: &mut Errors) {
    let named = fields
        .iter()
        .filter(|field| !field.skip && !field.flatten && field.is_named());
    let names = named.flat_map(|field| {
        let names = std::iter::once(&field.name).chain(&field.aliases);
        names.map(|name| (name.as_str(), &field.member))
    });
    check_names(names, "fields", errors);
}
