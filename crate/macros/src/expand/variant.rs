//! Variants of enums: described, taken apart, written.

use super::field::kept;
use super::tokens::{count, flags, local, texts};
use super::within::Direction;
use crate::model::{Field, Style, Variant};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Member;

/// Whether the number of a variant takes two bytes.
pub(super) fn is_wide(variants: usize) -> bool {
    variants > 256
}

/// The function that writes the number of a variant.
pub(super) fn write_variant(variants: usize) -> Ident {
    let name = if is_wide(variants) {
        "write_wide_variant"
    } else {
        "write_variant"
    };
    format_ident!("{name}")
}

/// The words of a tagged union.
pub(super) fn describe_union(
    tag: &str,
    content: Option<&str>,
    is_strict: bool,
    variants: &[&Variant],
    direction: Direction,
) -> TokenStream {
    let d = local("d");
    let is_full = is_strict || content.is_some() || variants.iter().any(|variant| variant.is_full());
    let (tag, length) = (texts(&[tag]), count(variants.len()));
    let variants = variants.iter().map(|variant| {
        let (name, content) = (
            texts(&[&variant.name, &variant.docs]),
            describe_variant(variant, direction),
        );
        let more = is_full.then(|| describe_more(variant));
        quote!(#name #more #content)
    });
    if is_full {
        let content = texts(&[content.unwrap_or_default()]);
        let flags = flags("body_flag", is_strict.then_some("STRICT").into_iter());
        quote!(#d.word(__ox::body::FULL_UNION); #tag #content #d.word(#flags); #d.word(#length); #(#variants)*)
    } else {
        quote!(#d.word(__ox::body::UNION); #tag #d.word(#length); #(#variants)*)
    }
}

/// What a variant has besides where its enum is described in full.
pub(super) fn describe_more(variant: &Variant) -> TokenStream {
    let d = local("d");
    let aliases: Vec<_> = variant.aliases.iter().map(String::as_str).collect();
    let (length, aliases) = (count(aliases.len()), texts(&aliases));
    let flags = flags("variant_flag", variant.other.as_ref().map(|_| "OTHER").into_iter());
    quote!(#d.word(#length); #aliases #d.word(#flags);)
}

/// How many fields cross, and each of them.
pub(super) fn describe_fields(fields: &[Field], direction: Direction, is_full: bool) -> TokenStream {
    let (d, length) = (local("d"), count(kept(fields).count()));
    let fields = kept(fields).map(|field| field.describe(direction, is_full));
    quote!(#d.word(#length); #(#fields)*)
}

fn describe_variant(variant: &Variant, direction: Direction) -> TokenStream {
    let d = local("d");
    let length = kept(&variant.fields).count();
    let items = count(length);
    let types = || kept(&variant.fields).map(|field| field.describe_type(direction));
    match (variant.style, length) {
        (Style::Unit, _) | (_, 0) => quote!(#d.word(__ox::content::UNIT);),
        (Style::Named, _) => {
            let is_full = kept(&variant.fields).any(Field::is_full);
            let fields = describe_fields(&variant.fields, direction, is_full);
            let kind = if is_full { quote!(FULL_FIELDS) } else { quote!(FIELDS) };
            quote!(#d.word(__ox::content::#kind); #fields)
        }
        (Style::Unnamed, 1) => {
            let types = types();
            quote!(#d.word(__ox::content::NEWTYPE); #(#types)*)
        }
        (Style::Unnamed, _) => {
            let types = types();
            quote!(#d.word(__ox::content::ITEMS); #d.word(#items); #(#types)*)
        }
    }
}

/// The variant, with its fields that cross in variables.
pub(super) fn pattern(variant: &Variant) -> TokenStream {
    let ident = &variant.ident;
    match variant.style {
        Style::Unit => quote!(Self::#ident),
        Style::Named => {
            let members = kept(&variant.fields).map(|field| &field.member);
            let rest = variant.fields.iter().any(|field| field.skip).then(|| quote!(..));
            quote!(Self::#ident { #(#members,)* #rest })
        }
        Style::Unnamed => {
            let bindings = variant
                .fields
                .iter()
                .map(|field| if field.skip { quote!(_) } else { binding(field) });
            quote!(Self::#ident(#(#bindings),*))
        }
    }
}

/// Writes what those variables hold.
pub(super) fn write_bindings(variant: &Variant) -> TokenStream {
    let writes = kept(&variant.fields).map(|field| field.write(&binding(field)));
    quote!(#(#writes)*)
}

/// The variable that holds a field of a variant.
fn binding(field: &Field) -> TokenStream {
    match &field.member {
        Member::Named(ident) => quote!(#ident),
        Member::Unnamed(index) => {
            let ident = format_ident!("field{}", index.index, span = Span::mixed_site());
            quote!(#ident)
        }
    }
}
