//! Parameters of exports: read from the message, and passed on.

use super::tokens::{cast, ends, local_beside};
use super::within;
use crate::attr::Crossing;
use crate::model::{Function, Parameter};
use crate::ty::{Passing, is_str, with_argument};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Type, parse_quote};

/// What JavaScript passes.
pub(super) struct Received {
    pub(super) ident: Ident,
    /// The raw parameter.
    pub(super) abi: TokenStream,
    pub(super) bind: TokenStream,
    pub(super) pass: TokenStream,
}

impl Received {
    fn new(ident: Ident, abi: TokenStream, value: &TokenStream, pass: TokenStream) -> Self {
        Self {
            bind: quote!(let #ident = #value;),
            ident,
            abi,
            pass,
        }
    }
}

pub(super) fn receive(parameter: &Parameter, function: &Function) -> Received {
    // The user's name, apart from our variables of the same name; in the place of the type, for errors.
    let mut ident = parameter.pattern.ident.clone();
    ident.set_span(ends(&parameter.ty).0);
    let (r, name) = (local_beside("r", &function.item.sig.ident), &parameter.name);
    let path = quote!(#r, #name);
    match (&parameter.crossing, Passing::of(&parameter.ty)) {
        (Crossing::Settled | Crossing::Via(_) | Crossing::With(..), _) => receive_by(parameter, ident, &path),
        // Only a `&str` has a default.
        (_, Passing::Shared(_) | Passing::Mutable(_)) if parameter.default.is_some() => {
            let value = quote!(__ox::parameter::<__ox::Option<::std::string::String>>(__ox::InMessage, #path)?);
            let otherwise = otherwise(parameter);
            let pass = quote!(#ident.as_deref() #otherwise);
            Received::new(ident, quote!(__ox::InMessage), &value, pass)
        }
        (_, Passing::Optional(elem)) => {
            let ty = owned_option(elem);
            let value = quote!(__ox::parameter::<#ty>(#ident, #path)?);
            let pass = quote!(#ident.as_deref());
            Received::new(ident, cast(&ty, "FromJs", "Abi"), &value, pass)
        }
        (_, Passing::Mutable(elem)) => Received {
            bind: quote!(let mut #ident = __ox::parameter_mut::<#elem>(#ident, #path)?;),
            abi: cast(elem, "FromJsMut", "Abi"),
            pass: quote!(&mut #ident),
            ident,
        },
        (_, Passing::Shared(elem)) => {
            let (abi, value) = if function.is_async() {
                // What is borrowed lives as long as the future.
                let ty = shared(elem);
                (
                    cast(&ty, "FromJs", "Abi"),
                    quote!(__ox::parameter::<#ty>(#ident, #path)?),
                )
            } else {
                (
                    cast(elem, "FromJsRef", "Abi"),
                    quote!(__ox::parameter_ref::<#elem>(#ident, #path)?),
                )
            };
            let pass = quote!(&#ident);
            Received::new(ident, abi, &value, pass)
        }
        (_, Passing::Value(ty)) if function.takes(parameter) => {
            let value = quote!(__ox::parameter_taken::<#ty>(#ident, #path)?);
            let pass = quote!(__ox::take(#ident));
            Received::new(ident, cast(ty, "FromJsTaken", "Abi"), &value, pass)
        }
        _ => receive_value(parameter, ident, &path),
    }
}

/// As what a word makes of it, which is then borrowed where the function borrows it.
fn receive_by(parameter: &Parameter, ident: Ident, path: &TokenStream) -> Received {
    let otherwise = otherwise(parameter);
    let ty = received_type(parameter);
    let received = match otherwise {
        Some(_) => within::receive_optional(&ty, &parameter.crossing, path),
        None => within::receive(&ty, &parameter.crossing, path),
    };
    let pass = match Passing::of(&parameter.ty) {
        Passing::Value(_) => quote!(#ident),
        Passing::Shared(_) | Passing::Mutable(_) => quote!(&#ident),
        Passing::Optional(_) => quote!(#ident.as_ref()),
    };
    Received::new(ident, quote!(__ox::InMessage), &quote!(#received? #otherwise), pass)
}

/// What a word makes for a parameter.
pub(super) fn received_type(parameter: &Parameter) -> Type {
    match Passing::of(&parameter.ty) {
        Passing::Value(ty) => ty.clone(),
        Passing::Shared(ty) | Passing::Mutable(ty) => owned(ty),
        Passing::Optional(ty) => with_argument(&parameter.ty, &owned(ty).into_token_stream()),
    }
}

/// What a borrowed one is borrowed from.
fn owned(ty: &Type) -> Type {
    match ty {
        Type::Slice(slice) => {
            let elem = &slice.elem;
            parse_quote!(::std::vec::Vec<#elem>)
        }
        ty => ty.clone(),
    }
}

/// As the type that is written.
fn receive_value(parameter: &Parameter, ident: Ident, path: &TokenStream) -> Received {
    let ty = &parameter.ty;
    let (abi, value) = match otherwise(parameter) {
        Some(otherwise) => (
            quote!(__ox::InMessage),
            quote!(__ox::parameter::<__ox::Option<#ty>>(#ident, #path)? #otherwise),
        ),
        None => (
            cast(ty, "FromJs", "Abi"),
            quote!(__ox::parameter::<#ty>(#ident, #path)?),
        ),
    };
    let pass = quote!(#ident);
    Received::new(ident, abi, &value, pass)
}

/// The default, where JavaScript leaves the parameter out.
fn otherwise(parameter: &Parameter) -> Option<TokenStream> {
    parameter.default.as_ref().map(|default| {
        let value = &default.value;
        quote!(.unwrap_or_else(|| #value))
    })
}

/// `Rc<ty>`, in the place of the type.
fn shared(ty: &Type) -> TokenStream {
    let (first, last) = ends(ty);
    let open = quote_spanned!(first=> ::std::rc::Rc<);
    let close = quote_spanned!(last=> >);
    quote!(#open #ty #close)
}

/// What an `Option<&ty>` borrows from.
pub(super) fn owned_option(ty: &Type) -> TokenStream {
    if is_str(ty) {
        return quote!(__ox::Option<::std::string::String>);
    }
    let (first, last) = ends(ty);
    let open = quote_spanned!(first=> __ox::Option<);
    let (ty, close) = (shared(ty), quote_spanned!(last=> >));
    quote!(#open #ty #close)
}
