//! Variants of enums: described, taken apart, written.

use super::field::kept;
use super::tokens::{count, local, texts};
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
pub(super) fn describe_union(tag: &str, variants: &[&Variant], direction: Direction) -> TokenStream {
    let d = local("d");
    let (tag, length) = (texts(&[tag]), count(variants.len()));
    let variants = variants.iter().map(|variant| {
        let (name, content) = (
            texts(&[&variant.name, &variant.docs]),
            describe_variant(variant, direction),
        );
        quote!(#name #content)
    });
    quote!(#d.word(__ox::body::UNION); #tag #d.word(#length); #(#variants)*)
}

fn describe_variant(variant: &Variant, direction: Direction) -> TokenStream {
    let d = local("d");
    let length = kept(&variant.fields).count();
    let items = count(length);
    let types = || kept(&variant.fields).map(|field| field.describe_type(direction));
    match (variant.style, length) {
        (Style::Unit, _) | (_, 0) => quote!(#d.word(__ox::content::UNIT);),
        (Style::Named, _) => {
            let fields = kept(&variant.fields).map(|field| field.describe(direction));
            quote!(#d.word(__ox::content::FIELDS); #d.word(#items); #(#fields)*)
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
