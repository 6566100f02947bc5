//! Results of exports: converted, and written.

use super::describe::described_type;
use super::tokens::{cast, count, ends, local};
use super::within::{self, Direction};
use crate::model::Function;
use crate::ty::{argument_of, error_of, with_argument};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Type;

/// How the result of a function crosses.
pub(super) struct Returned<'a> {
    function: &'a Function,
    lent: Option<Lent>,
    /// What the function gives, where what its object lends is the copy of it.
    ty: Type,
}

impl<'a> Returned<'a> {
    pub(super) fn of(function: &'a Function) -> Self {
        if let Some((elem, is_mut)) = function.shown() {
            return Self {
                function,
                lent: None,
                ty: Type::Verbatim(quote!(__ox::Shows<#elem, #is_mut>)),
            };
        }
        let lent = Lent::of(function);
        let ty = match &lent {
            Some(lent) => with_value(&function.result, lent.wrap()),
            None if function.is_chained() => with_value(&function.result, quote!(())),
            None => function.result.clone(),
        };
        Self { function, lent, ty }
    }

    /// The raw result.
    pub(super) fn abi(&self) -> TokenStream {
        if self.function.crossing.is_of_type() {
            cast(&self.ty, "Return", "Abi")
        } else {
            quote!(__ox::Address)
        }
    }

    /// What is returned, from the call of the function.
    pub(super) fn convert(&self, from: TokenStream) -> TokenStream {
        let value = local("value");
        if self.function.is_chained() {
            let this = local("this");
            // Within a call, since clippy would have `Ok(…?)` written without both.
            return quote!(::core::convert::identity(__ox::chained(::core::ptr::from_ref(&*#this), #from)?));
        }
        if let Some((_, is_mut)) = self.function.shown() {
            let of = Ident::new(if is_mut { "of_mut" } else { "of" }, ends(&self.function.result).0);
            return quote!({ let #value = #from; __ox::Shows::#of(#value) });
        }
        let crossing = &self.function.crossing;
        let converted = match &self.lent {
            Some(lent) => lent.copy(&value),
            None if crossing.is_of_type() => return from,
            None => within::send_owned(self.function.value(), crossing, &quote!(#value)),
        };
        match argument_of(&self.function.result, "Result") {
            Some(_) => quote!(#from.map(|#value| #converted)),
            None => quote!({ let #value = #from; #converted }),
        }
    }

    pub(super) fn describe(&self) -> TokenStream {
        let (d, crossing) = (local("d"), &self.function.crossing);
        if !crossing.is_of_type() {
            let error = error_of(&self.ty).map(|error| quote!(__ox::describe_error!(#d, #error);));
            let fails = count(usize::from(error.is_some()));
            let value = within::describe(self.function.value(), crossing, Direction::ToJs);
            return quote!(#d.word(#fails); #value #error);
        }
        let seen = match self.function.shown() {
            Some(_) => self.ty.clone(),
            None => {
                let value = argument_of(&self.ty, "Result").unwrap_or(&self.ty);
                with_value(&self.ty, described_type(value, crossing).into_token_stream())
            }
        };
        let error = cast(&self.ty, "Return", "Error");
        let describe = cast(&seen, "Return", "describe");
        quote!(#describe(#d, |#d| __ox::describe_error!(#d, #error));)
    }
}

/// The same result with another value in it.
fn with_value(result: &Type, value: TokenStream) -> Type {
    match argument_of(result, "Result") {
        Some(_) => with_argument(result, &value),
        None => Type::Verbatim(value),
    }
}

/// What a method gives of its object.
struct Lent {
    /// The type of the copy: `Box<str>`, `Box<[T]>`
    boxed: TokenStream,
    form: LentForm,
}

enum LentForm {
    Value,
    Option,
}

impl Lent {
    fn of(function: &Function) -> Option<Self> {
        let reference = function.lent()?;
        let (first, last) = ends(reference);
        let elem = &reference.elem;
        let open = quote_spanned!(first=> ::std::boxed::Box<);
        let close = quote_spanned!(last=> >);
        Some(Self {
            boxed: quote!(#open #elem #close),
            form: match argument_of(function.value(), "Option") {
                Some(_) => LentForm::Option,
                None => LentForm::Value,
            },
        })
    }

    /// The type of what is given.
    fn wrap(&self) -> TokenStream {
        let boxed = &self.boxed;
        match self.form {
            LentForm::Value => boxed.clone(),
            LentForm::Option => quote!(__ox::Option<#boxed>),
        }
    }

    fn copy(&self, value: &Ident) -> TokenStream {
        let boxed = &self.boxed;
        match self.form {
            LentForm::Value => quote!(<#boxed>::from(#value)),
            LentForm::Option => quote!(#value.map(<#boxed>::from)),
        }
    }
}
