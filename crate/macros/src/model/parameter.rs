//! Parameters of exported and imported functions.

use super::field::Presence;
use crate::attr::{self, At, Crossing};
use crate::errors::Errors;
use crate::name;
use proc_macro2::{Ident, Span};
use syn::{Attribute, FnArg, Pat, PatIdent, Signature, Type};

pub(crate) struct Parameter {
    pub(crate) pattern: PatIdent,
    pub(crate) attributes: Vec<Attribute>,
    /// Empty where the pattern is refused.
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) presence: Presence,
    pub(crate) default: Option<At<syn::Expr>>,
    pub(crate) crossing: Crossing,
}

/// The parameters, but for `self`; what only we understand is taken off them.
pub(super) fn parse_parameters(signature: &mut Signature, errors: &mut Errors) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    for input in &mut signature.inputs {
        let FnArg::Typed(input) = input else { continue };
        let words = attr::take_parameter(&mut input.attrs, errors);
        let (pattern, name) = parse_pattern(&input.pat, errors);
        parameters.push(Parameter {
            pattern,
            attributes: input.attrs.clone(),
            name,
            ty: (*input.ty).clone(),
            presence: match &words.default {
                Some(_) => Presence::Default,
                None => Presence::Required,
            },
            default: words.default,
            crossing: words.crossing,
        });
    }
    parameters
}

/// The pattern of a parameter, which is a name, and that name in JavaScript.
fn parse_pattern(pattern: &Pat, errors: &mut Errors) -> (PatIdent, String) {
    match pattern {
        Pat::Ident(pattern) if pattern.subpat.is_none() && pattern.by_ref.is_none() => {
            let name = name::camel(&name::plain(&pattern.ident));
            if name.is_empty() {
                errors.at(pattern, "this parameter has no name in JavaScript: use a letter");
            }
            return (pattern.clone(), name);
        }
        Pat::Wild(wild) => errors.at(wild, "a parameter needs a name, for the typings: write `_unused`"),
        other => errors.at(
            other,
            "a parameter is a name, not a pattern: take it apart inside of the function",
        ),
    }
    let stand_in = PatIdent {
        attrs: Vec::new(),
        by_ref: None,
        mutability: None,
        ident: Ident::new("_", Span::call_site()),
        subpat: None,
    };
    (stand_in, String::new())
}
