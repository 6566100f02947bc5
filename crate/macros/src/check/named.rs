//! What is refused of types that cross by value.

use super::field::{check_field, check_field_names};
use super::form::Position;
use super::type_head::check_type_head;
use super::variant::{check_variant_count, check_variant_names};
use crate::errors::Errors;
use crate::model::{Body, Directions, Field, Named, Presence, Style, Variant};

pub(crate) fn check_named(named: &Named, errors: &mut Errors) {
    check_options(named, errors);
    let ident = &named.head.ident;
    match &named.body {
        Body::Record(fields) => check_field_names(fields, errors),
        Body::Alias(fields) => check_alias(named, fields, errors),
        Body::Enum(variants) => {
            check_variant_count(ident, variants.len(), errors);
            check_variant_names(variants.iter(), errors);
        }
        Body::Union { tag, variants } => {
            check_variant_count(ident, variants.len(), errors);
            check_variant_names(variants.iter(), errors);
            for variant in variants {
                check_field_names(&variant.fields, errors);
                check_tag(tag, variant, errors);
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
        Body::Enum(_) | Body::Union { .. } => "an enum",
        Body::Untagged(_) => "an untagged enum",
    };
    let has_names = body.fields().iter().any(|field| field.is_named());
    let means = |word: &str| match word {
        "rename_all" => !matches!(body, Body::Alias(_) | Body::Untagged(_)),
        "rename_all_fields" => matches!(body, Body::Union { .. }) && has_names,
        "tag" => matches!(body, Body::Union { .. }),
        "untagged" => matches!(body, Body::Untagged(_)),
        "default" => matches!(body, Body::Record(_)),
        "transparent" | "brand" => matches!(body, Body::Alias(_)),
        _ => true,
    };
    check_type_head(&named.head, kind, means, errors);
    let options = &named.head.options;
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
            for field in variant.fields.iter().filter(|field| !field.skip && field.name == tag) {
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
