//! `#[default(…)]` and `#[marshal(…)]` on a parameter.

use super::crossing::Crossing;
use super::marshal::read;
use super::place::Place;
use super::word::At;
use super::words::take_exports;
use crate::errors::Errors;
use syn::spanned::Spanned;
use syn::{Attribute, Expr, FnArg, Meta, Signature};

pub(crate) struct Parameter {
    pub(crate) default: Option<At<Expr>>,
    pub(crate) crossing: Crossing,
}

/// What the attributes say; they go, since the compiler must not see them.
pub(crate) fn take_parameter(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Parameter {
    let words = read(attributes, Place::Parameter, errors);
    let mut default = None;
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("default"))
    {
        let value = match &attribute.meta {
            Meta::List(list) => list.parse_args::<Expr>(),
            other => Err(syn::Error::new_spanned(
                other,
                "write the value in parentheses: `#[default(1)]`",
            )),
        };
        if default.is_some() {
            errors.at(attribute, "a parameter has one default");
        }
        default = errors.take(value).map(|value| At {
            span: attribute.path().span(),
            value,
        });
    }
    let crossing = Crossing::parse_or_plain(&words, errors);
    for attribute in take_exports(attributes) {
        errors.at(
            attribute,
            "the words of a parameter are `#[default(…)]` and `#[marshal(…)]`: write one of them",
        );
    }
    strip(attributes);
    Parameter { default, crossing }
}

/// Takes the attributes off all parameters.
pub(crate) fn strip_parameters(signature: &mut Signature) {
    for input in &mut signature.inputs {
        if let FnArg::Typed(input) = input {
            strip(&mut input.attrs);
        }
    }
}

fn strip(attributes: &mut Vec<Attribute>) {
    drop(take_exports(attributes));
    attributes.retain(|attribute| !attribute.path().is_ident("default") && !attribute.path().is_ident("marshal"));
}
