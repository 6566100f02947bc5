//! What Rust passes to JavaScript, and what that gives: of imports, and of the methods of traits.

use super::describe::{describe_parameter, describe_type, typescript};
use super::tokens::{apply, cast, local};
use super::within::{self, Direction};
use crate::model::{Given, Parameter};
use crate::ty::{Passing, referent, slice_of};
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
        if parameter.crossing.is_of_type() {
            if let Some(elem) = changed(&parameter.ty) {
                let w = local("w");
                return Self::Changed(apply("argument_mut", elem, &quote!(#ident, #w)));
            }
            return Self::Plain {
                ty,
                place: quote!(#ident),
                is_lent: matches!(parameter.ty, Type::Reference(_)),
            };
        }
        Self::Converted(within::send(ty, &parameter.crossing, &place))
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
    let ty = describe_type(referent(&parameter.ty), &parameter.crossing, Direction::ToJs);
    quote!(#head #typescript #ty)
}

pub(super) fn describe_given(Given { ty, crossing, .. }: &Given) -> TokenStream {
    describe_type(ty, crossing, Direction::FromJs)
}
