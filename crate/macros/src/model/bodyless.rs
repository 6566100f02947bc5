//! A function as it stands in a trait or a foreign block, `pub fn f();`, whose body JavaScript has.

use crate::attr::Crossing;
use crate::ty::{argument_of, error_of, is_named};
use crate::within::settled;
use crate::written::written;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Error, ReturnType, Signature, Token, Type, Visibility};

pub(crate) struct Bodyless {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) sig: Signature,
    /// Where nothing should be.
    pub(crate) body: Option<syn::Block>,
}

impl Parse for Bodyless {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let sig = input.parse()?;
        let body = if input.peek(syn::token::Brace) {
            Some(input.parse()?)
        } else {
            input.parse::<Token![;]>()?;
            None
        };
        Ok(Self { attrs, vis, sig, body })
    }
}

/// What it gives.
pub(crate) struct Given {
    /// T of `Result<T, JsException>`, or what a function gives that does not throw.
    pub(crate) ty: Type,
    /// Whether there is no `Result`.
    pub(crate) is_plain: bool,
    pub(crate) crossing: Crossing,
    /// What is wrong with the `Result`.
    pub(crate) refusal: Option<Error>,
}

impl Given {
    /// Of an import, which may be said not to throw.
    pub(super) fn of_import(signature: &Signature, crossing: Crossing) -> Self {
        Self::parse(signature, crossing, "an import")
    }

    fn parse(signature: &Signature, crossing: Crossing, what: &str) -> Self {
        let (ty, is_plain, refusal) = match &signature.output {
            ReturnType::Default => (syn::parse_quote!(()), true, None),
            ReturnType::Type(_, returned) => match argument_of(returned, "Result") {
                Some(ty) => (ty.clone(), false, refuse_error(returned, what)),
                None => ((**returned).clone(), true, None),
            },
        };
        Self {
            crossing: settled(crossing, &ty),
            ty,
            is_plain,
            refusal,
        }
    }

    /// Of a method that objects of JavaScript's have, whichever they are.
    pub(super) fn of_method(signature: &Signature, crossing: Crossing) -> Self {
        let mut given = Self::parse(signature, crossing, "a method of JavaScript's");
        if given.is_plain {
            given.refusal = Some(match &signature.output {
                ReturnType::Default => {
                    let hint =
                        "a method of JavaScript's can throw: write `-> Result<(), JsException>` after the parameters";
                    Error::new_spanned(&signature.ident, hint)
                }
                ReturnType::Type(_, returned) => {
                    let text = written(returned);
                    let hint = format!("a method of JavaScript's can throw: write `Result<{text}, JsException>`");
                    Error::new_spanned(returned, hint)
                }
            });
            given.ty = syn::parse_quote!(());
        }
        given
    }
}

/// Refuses another error than the one that there is.
fn refuse_error(returned: &Type, what: &str) -> Option<Error> {
    let error = error_of(returned).filter(|error| !is_named(error, "JsException"))?;
    let hint = format!("{what} fails with what JavaScript threw: write `JsException`");
    Some(Error::new_spanned(error, hint))
}
