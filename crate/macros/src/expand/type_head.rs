//! What every type with a derive becomes, whatever its body.

use super::describe::{has_nameless, unname_functions};
use super::tokens::{count, local, local_if, texts};
use crate::model::{Field, TypeHead};
use crate::ty::names_self;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

/// `impl name for …`, where type parameters that cross implement it too.
pub(super) fn implement(head: &TypeHead, name: &str, items: &TokenStream) -> TokenStream {
    let ident = &head.ident;
    let name = Ident::new(name, Span::call_site());
    let mut generics = head.generics.clone();
    for parameter in generics.type_params_mut() {
        if head.crossing.contains(&parameter.ident) {
            parameter.bounds.push(syn::parse_quote!(__ox::#name));
        }
    }
    let (implemented, _, clause) = generics.split_for_impl();
    let (_, arguments, _) = head.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #implemented __ox::#name for #ident #arguments #clause {
            #items
        }
    }
}

/// `fn describe`: a reference to the type, known by a hash of `id`, and its definition the first time.
pub(super) fn expand_describe(head: &TypeHead, id: &str, fields: &[&Field], body: TokenStream) -> TokenStream {
    let d = local("d");
    let parameters = &head.crossing;
    let length = count(parameters.len());
    let arguments = local_if(!parameters.is_empty(), "d");
    let hash = head.origin.type_hash(id);
    let texts_of_type = texts(&[&head.name, &head.origin.package, &head.docs, &head.origin.place()]);
    let names: Vec<_> = parameters.iter().map(ToString::to_string).collect();
    let names = texts(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let is_nameless = fields.iter().any(|field| !field.skip && has_nameless(field.ty()));
    let body = expand_generic(head, if is_nameless { unname_functions(&body) } else { body });
    quote! {
        fn describe(#d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(::core::module_path!(), #hash);
            if #d.named(HASH, #length, |#arguments| { #(<#parameters as __ox::Value>::describe(#d);)* }) {
                #texts_of_type
                #d.word(#length);
                #names
                #body
            }
        }
    }
}

/// The words of the body, then those of it for any argument, where that can be said.
fn expand_generic(head: &TypeHead, body: TokenStream) -> TokenStream {
    let d = local("d");
    let (generics, parameters) = (&head.generics, &head.crossing);
    let has_bounds =
        generics.where_clause.is_some() || generics.type_params().any(|parameter| !parameter.bounds.is_empty());
    if parameters.is_empty() || has_bounds || names_self(body.to_token_stream()) {
        return quote!(#body #d.word(0););
    }
    let lifetimes = generics.lifetimes();
    let idents = generics.type_params().map(|parameter| &parameter.ident);
    let others: Vec<_> = idents.filter(|ident| !parameters.contains(ident)).collect();
    let indices = (0..parameters.len()).map(count);
    quote! {
        fn body<#(#lifetimes,)* #(#parameters: __ox::Value,)* #(#others,)*>(#d: &mut __ox::Describer) { #body }
        body::<#(#parameters,)* #(#others,)*>(#d);
        #d.generic(body::<#(__ox::Parameter<#indices>,)* #(#others,)*>);
    }
}
