//! `#[default(…)]` and `#[marshal(…)]` on a parameter.

use super::crossing::Crossing;
use super::marshal::read;
use super::place::Place;
use super::word::{At, Word};
use super::words::{Words, is_called, take_options};
use crate::errors::Errors;
use syn::spanned::Spanned;
use syn::{Attribute, Expr, FnArg, Meta, Signature};

pub(crate) struct Parameter {
    pub(crate) default: Option<At<Expr>>,
    pub(crate) crossing: Crossing,
    /// It takes all further arguments.
    pub(crate) rest: Option<At>,
    /// What the typings show in place of the type.
    pub(crate) typescript: Option<At<String>>,
}

/// What the attributes say; they go, since the compiler must not see them.
///
/// `own`: the attribute of the function.
pub(crate) fn take_parameter(attributes: &mut Vec<Attribute>, own: &str, errors: &mut Errors) -> Parameter {
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
    let typescript = words.read("typescript", Word::typescript, errors);
    let options = take_options(attributes, |attribute| is_called(attribute, own), own, errors);
    let rest = options.and_then(|(_, options)| {
        let words = Words::parse(options, Place::Argument, errors);
        words.read("rest", Word::flag, errors)
    });
    for attribute in attributes.iter().filter(|attribute| is_item_attribute(attribute)) {
        errors.at(attribute, format!("write `#[{own}(rest)]`, as of the function"));
    }
    strip(attributes);
    Parameter {
        default,
        crossing,
        rest,
        typescript,
    }
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
    attributes.retain(|attribute| {
        !attribute.path().is_ident("default") && !attribute.path().is_ident("marshal") && !is_item_attribute(attribute)
    });
}

fn is_item_attribute(attribute: &Attribute) -> bool {
    is_called(attribute, "js_export") || is_called(attribute, "js_import")
}
