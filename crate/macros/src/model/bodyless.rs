//! A function as it stands in a trait or a foreign block, `pub fn f();`, whose body JavaScript has.

use crate::errors::Errors;
use crate::ty::{argument_of, error_of, is_named};
use crate::written::written;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, ReturnType, Signature, Token, Type, Visibility};

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

impl Bodyless {
    /// T of `Result<T, JsException>`, which every such function gives; `()` in place of what is refused.
    pub(super) fn parse_result(&self, what: &str, errors: &mut Errors) -> Type {
        let unit = || syn::parse_quote!(());
        let ReturnType::Type(_, returned) = &self.sig.output else {
            let hint = "can throw: write `-> Result<(), JsException>` after the parameters";
            errors.at(&self.sig.ident, format!("{what} {hint}"));
            return unit();
        };
        let Some(value) = argument_of(returned, "Result") else {
            let text = written(returned);
            errors.at(
                returned,
                format!("{what} can throw: write `Result<{text}, JsException>`"),
            );
            return unit();
        };
        if let Some(error) = error_of(returned)
            && !is_named(error, "JsException")
        {
            errors.at(
                error,
                format!("{what} fails with what JavaScript threw: write `JsException`"),
            );
        }
        value.clone()
    }
}
