//! Pieces that every expansion is made of.

use crate::model::TypeHead;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Attribute;

/// Puts everything into a scope of its own.
pub(super) fn scope(items: &TokenStream) -> TokenStream {
    quote! {
        const _: () = {
            use ::oxbridge::private as __ox;
            #items
        };
    }
}

/// The same for what a type with a derive becomes: who uses a deprecated one is told, not who writes it.
pub(super) fn scope_of_type(head: &TypeHead, items: &TokenStream) -> TokenStream {
    let scope = scope(items);
    let allow = head.deprecated.then(|| quote!(#[allow(deprecated)]));
    quote!(#allow #scope)
}

/// `#[cfg(…)]`, which holds for all that an item becomes.
pub(super) fn conditions(attributes: &[Attribute]) -> TokenStream {
    let conditions = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    quote!(#(#conditions)*)
}

/// A local variable that no name of the user can meet.
pub(super) fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// The same, where errors about it point at `here`.
pub(super) fn local_at(name: &str, here: Span) -> Ident {
    Ident::new(name, Span::mixed_site().located_at(here))
}

/// The same, where the user's function is called, which has a name of the same kind.
pub(super) fn local_beside(name: &str, function: &Ident) -> Ident {
    if function == name {
        local(&format!("{name}_"))
    } else {
        local(name)
    }
}

/// The same, or `_` where nothing uses it.
pub(super) fn local_if(is_used: bool, name: &str) -> Ident {
    local(if is_used { name } else { "_" })
}

/// `<ty as __ox::name>::item`, such that an error about it underlines the type as the user wrote it.
pub(super) fn cast(ty: &impl ToTokens, name: &str, item: &str) -> TokenStream {
    let (first, last) = ends(ty);
    let (name, item) = (Ident::new(name, last), Ident::new(item, last));
    let open = quote_spanned!(first=> <);
    let close = quote_spanned!(last=> as __ox::#name>::#item);
    quote!(#open #ty #close)
}

/// `__ox::name<ty>`, with errors as of `cast`.
pub(super) fn within(ty: &impl ToTokens, name: &str) -> TokenStream {
    let (first, last) = ends(ty);
    let name = Ident::new(name, first);
    let open = quote_spanned!(first=> __ox::#name<);
    let close = quote_spanned!(last=> >);
    quote!(#open #ty #close)
}

/// `__ox::name::<ty>(arguments)`, with errors as of `cast`.
pub(super) fn apply(name: &str, ty: &impl ToTokens, arguments: &TokenStream) -> TokenStream {
    let (first, last) = ends(ty);
    let name = Ident::new(name, first);
    let open = quote_spanned!(first=> __ox::#name::<);
    let close = quote_spanned!(last=> >(#arguments));
    quote!(#open #ty #close)
}

/// `"greet"[0, 4]`: a text and the offset of each four bytes of it.
pub(super) fn text(text: &str) -> TokenStream {
    let offsets = offsets(text);
    quote!(#text[#(#offsets),*])
}

/// Statements that add texts to a description.
pub(super) fn texts(texts: &[&str]) -> TokenStream {
    let d = local("d");
    let texts = texts.iter().map(|text| {
        let offsets = offsets(text);
        quote!(__ox::text!(#d, #text #(, #offsets)*);)
    });
    quote!(#(#texts)*)
}

fn offsets(text: &str) -> impl Iterator<Item = Literal> {
    (0..text.len()).step_by(4).map(Literal::usize_unsuffixed)
}

pub(super) fn count(count: usize) -> Literal {
    Literal::usize_unsuffixed(count)
}

/// Those of the bits in `module` of the protocol that are set.
pub(super) fn flags(module: &str, set: impl Iterator<Item = &'static str>) -> TokenStream {
    let module = format_ident!("{module}");
    let bits: Vec<_> = set.map(|bit| format_ident!("{bit}")).collect();
    if bits.is_empty() {
        return quote!(0);
    }
    quote!(#(__ox::#module::#bits)|*)
}

/// Where the tokens begin and end, for tokens of ours that stand around them.
///
/// The compiler joins the two, so that an error about ours underlines all of what the user wrote.
pub(super) fn ends(tokens: &impl ToTokens) -> (Span, Span) {
    let mut all = tokens.to_token_stream().into_iter();
    let first = all.next().map_or_else(Span::call_site, |token| token.span());
    let last = all.last().map_or(first, |token| token.span());
    (
        first.resolved_at(Span::call_site()),
        last.resolved_at(Span::call_site()),
    )
}
