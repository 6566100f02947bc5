//! What Rust passes to JavaScript, and what that gives: of imports, and of the methods of traits.

use super::describe::{Direction, crossing_type, describe_parameter, describe_type, typescript};
use super::tokens::{apply, cast, local};
use crate::attr::Crossing;
use crate::model::{Given, Parameter};
use crate::ty::{Passing, argument_of, referent, slice_of};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

/// What is written for an argument.
pub(super) enum Argument<'a> {
    /// What is at `place`, as its type says: lent, or by value.
    Plain {
        ty: &'a Type,
        place: TokenStream,
        is_lent: bool,
    },
    /// Numbers that JavaScript changes: an expression that writes them.
    Changed(TokenStream),
    /// An expression.
    Converted(TokenStream),
}

impl<'a> Argument<'a> {
    pub(super) fn of(parameter: &'a Parameter) -> Self {
        let ident = &parameter.pattern.ident;
        let ty = referent(&parameter.ty);
        let place = match &parameter.ty {
            Type::Reference(_) => quote!(#ident),
            _ => quote!(&#ident),
        };
        match &parameter.crossing {
            Crossing::Plain | Crossing::As(_) => {
                if let Some(elem) = changed(&parameter.ty) {
                    let w = local("w");
                    return Self::Changed(apply("argument_mut", elem, &quote!(#ident, #w)));
                }
                let is_lent = matches!(parameter.ty, Type::Reference(_));
                Self::Plain {
                    ty,
                    place: quote!(#ident),
                    is_lent,
                }
            }
            Crossing::Via if argument_of(ty, "Option").is_some() => {
                Self::Converted(quote!(#ident.as_ref().map(__ox::Via)))
            }
            Crossing::Via => Self::Converted(quote!(__ox::Via(#place))),
            Crossing::With(module) => Self::Converted(quote!(__ox::With(#module::to_js(#place)))),
        }
    }
}

/// T of `&mut [T]`.
fn changed(ty: &Type) -> Option<&Type> {
    match Passing::of(ty) {
        Passing::Mutable(elem) => slice_of(elem),
        _ => None,
    }
}

pub(super) fn describe_argument(parameter: &Parameter) -> TokenStream {
    let head = describe_parameter(&parameter.name, parameter.presence, "");
    let typescript = typescript(parameter.typescript.as_ref());
    if changed(&parameter.ty).is_some() {
        let (d, describe) = (local("d"), cast(referent(&parameter.ty), "FromJsMut", "describe_mut"));
        return quote!(#head #typescript #describe(#d););
    }
    let ty = crossing_type(referent(&parameter.ty), &parameter.crossing);
    let ty = describe_type(&ty, &parameter.crossing, Direction::ToJs);
    quote!(#head #typescript #ty)
}

pub(super) fn describe_given(Given { ty, crossing, .. }: &Given) -> TokenStream {
    describe_type(&crossing_type(ty, crossing), crossing, Direction::FromJs)
}

/// What makes the value of a `Result` that was read the one that the function gives.
pub(super) fn unwrap_given(given: &Given) -> TokenStream {
    match (&given.crossing, argument_of(&given.ty, "Option")) {
        (Crossing::Via, Some(_)) => quote!(.map(|via| via.map(|via| via.0))),
        (Crossing::Via, None) => quote!(.map(|via| via.0)),
        _ => TokenStream::new(),
    }
}
