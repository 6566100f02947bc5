//! A function as it stands in a trait or a foreign block, `pub fn f();`, whose body JavaScript has.

use crate::attr::Crossing;
use crate::ty::{argument_of, error_of, is_named};
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
    /// T of `Result<T, JsException>`, which every such function gives.
    pub(crate) ty: Type,
    pub(crate) crossing: Crossing,
    /// What is wrong with the `Result`.
    pub(crate) refusal: Option<Error>,
}

impl Given {
    pub(super) fn parse(signature: &Signature, crossing: Crossing, what: &str) -> Self {
        let unit = || syn::parse_quote!(());
        let (ty, refusal) = match &signature.output {
            ReturnType::Default => {
                let hint = "can throw: write `-> Result<(), JsException>` after the parameters";
                let refusal = Error::new_spanned(&signature.ident, format!("{what} {hint}"));
                (unit(), Some(refusal))
            }
            ReturnType::Type(_, returned) => match argument_of(returned, "Result") {
                Some(ty) => (ty.clone(), refuse_error(returned, what)),
                None => {
                    let text = written(returned);
                    let hint = format!("{what} can throw: write `Result<{text}, JsException>`");
                    (unit(), Some(Error::new_spanned(returned, hint)))
                }
            },
        };
        Self { ty, crossing, refusal }
    }
}

/// Refuses another error than the one that there is.
fn refuse_error(returned: &Type, what: &str) -> Option<Error> {
    let error = error_of(returned).filter(|error| !is_named(error, "JsException"))?;
    let hint = format!("{what} fails with what JavaScript threw: write `JsException`");
    Some(Error::new_spanned(error, hint))
}
