//! Results of exports: converted, and written.

use super::describe::{crossing_type, described_type};
use super::tokens::{cast, ends, local, local_if};
use crate::attr::Crossing;
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
    /// The same, as it is written to the message.
    written: Type,
}

impl<'a> Returned<'a> {
    pub(super) fn of(function: &'a Function) -> Self {
        let result = &function.result;
        if let Some((elem, is_mut)) = function.shown() {
            let shows = Type::Verbatim(quote!(__ox::Shows<#elem, #is_mut>));
            return Self {
                function,
                lent: None,
                ty: shows.clone(),
                written: shows,
            };
        }
        let lent = Lent::of(function);
        let ty = match &lent {
            Some(lent) => with_value(result, lent.wrap(lent.boxed.clone())),
            None if function.is_chained() => with_value(result, quote!(())),
            None => result.clone(),
        };
        let written = match (&function.crossing, &lent) {
            (Crossing::Via, Some(lent)) => {
                let boxed = &lent.boxed;
                with_value(result, lent.wrap(quote!(__ox::Via<#boxed>)))
            }
            (Crossing::Via, None) => with_value(result, crossing_type(function.value(), &Crossing::Via)),
            _ => ty.clone(),
        };
        Self {
            function,
            lent,
            ty,
            written,
        }
    }

    /// The raw result.
    pub(super) fn abi(&self) -> TokenStream {
        match &self.function.crossing {
            Crossing::With(_) => quote!(__ox::Address),
            _ => cast(&self.written, "Return", "Abi"),
        }
    }

    /// What is returned, from the call of the function.
    pub(super) fn convert(&self, from: TokenStream) -> TokenStream {
        let value = local("value");
        if self.function.is_chained() {
            let this = local("this");
            return quote!(__ox::chained(::core::ptr::from_ref(&*#this), #from)?);
        }
        if let Some((_, is_mut)) = self.function.shown() {
            let of = Ident::new(if is_mut { "of_mut" } else { "of" }, ends(&self.function.result).0);
            return quote!({ let #value = #from; __ox::Shows::#of(#value) });
        }
        let copied = match &self.lent {
            Some(lent) => lent.copy(&value),
            None => quote!(#value),
        };
        let converted = match &self.function.crossing {
            Crossing::Plain | Crossing::As(_) if self.lent.is_none() => return from,
            Crossing::Plain | Crossing::As(_) => copied,
            Crossing::Via if self.is_option() => quote!(#copied.map(__ox::Via)),
            Crossing::Via => quote!(__ox::Via(#copied)),
            Crossing::With(module) => quote!(__ox::With(#module::to_js(&#value))),
        };
        match argument_of(&self.function.result, "Result") {
            Some(_) => quote!(#from.map(|#value| #converted)),
            None => quote!({ let #value = #from; #converted }),
        }
    }

    pub(super) fn describe(&self) -> TokenStream {
        let (d, ty) = (local("d"), &self.ty);
        if let Crossing::With(_) = &self.function.crossing {
            let result = local("result");
            let converted = self.convert(quote!(#result));
            let error = error_of(ty).map(|error| quote!(__ox::describe_error!(#d, #error)));
            let d_error = local_if(error.is_some(), "d");
            return quote!(__ox::describe_result_of(#d, |#result: #ty| #converted, |#d_error| { #error }););
        }
        let seen = match &self.function.crossing {
            Crossing::As(_) if self.function.shown().is_none() => {
                &with_value(ty, described_type(&self.value(), &self.function.crossing))
            }
            _ => &self.written,
        };
        let error = cast(&self.written, "Return", "Error");
        let describe = cast(seen, "Return", "describe");
        quote!(#describe(#d, |#d| __ox::describe_error!(#d, #error));)
    }

    /// T of `Result<T, E>`, or the whole result.
    fn value(&self) -> TokenStream {
        match &self.lent {
            Some(lent) => lent.wrap(lent.boxed.clone()),
            None => self.function.value().to_token_stream(),
        }
    }

    fn is_option(&self) -> bool {
        argument_of(self.function.value(), "Option").is_some()
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

    /// `inner` in the place of what is lent.
    fn wrap(&self, inner: TokenStream) -> TokenStream {
        match self.form {
            LentForm::Value => inner,
            LentForm::Option => quote!(__ox::Option<#inner>),
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
