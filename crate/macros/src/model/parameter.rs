//! Parameters of exported and imported functions.

use super::field::Presence;
use crate::attr::{self, At, Crossing};
use crate::errors::Errors;
use crate::name;
use crate::within::settled;
use proc_macro2::{Ident, Span};
use syn::{Attribute, FnArg, Pat, PatIdent, Signature, Type};

pub(crate) struct Parameter {
    pub(crate) pattern: PatIdent,
    /// What is wrong with the pattern, in whose place another one stands then.
    pub(crate) refusal: Option<syn::Error>,
    pub(crate) attributes: Vec<Attribute>,
    /// Empty where the pattern is refused.
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) presence: Presence,
    pub(crate) default: Option<At<syn::Expr>>,
    pub(crate) crossing: Crossing,
    /// It takes all further arguments.
    pub(crate) rest: Option<At>,
    /// What the typings show in place of the type.
    pub(crate) typescript: Option<String>,
}

/// The parameters, but for `self`; what only we understand is taken off them.
///
/// `attribute`: that of the function, which a parameter may have too.
pub(super) fn parse_parameters(signature: &mut Signature, attribute: &str, errors: &mut Errors) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    for input in &mut signature.inputs {
        let FnArg::Typed(input) = input else { continue };
        let words = attr::take_parameter(&mut input.attrs, attribute, errors);
        let (pattern, refusal) = parse_pattern(&input.pat);
        let name = match refusal {
            Some(_) => String::new(),
            None => name::camel(&name::plain(&pattern.ident)),
        };
        parameters.push(Parameter {
            pattern,
            refusal,
            attributes: input.attrs.clone(),
            name,
            ty: (*input.ty).clone(),
            presence: match (&words.default, &words.rest) {
                (Some(_), _) => Presence::Default,
                (None, Some(_)) => Presence::Rest,
                (None, None) => Presence::Required,
            },
            default: words.default,
            crossing: settled(words.crossing, &input.ty),
            rest: words.rest,
            typescript: words.typescript.map(|text| text.value),
        });
    }
    parameters
}

/// The name of a parameter, which is all that its pattern may be.
fn parse_pattern(pattern: &Pat) -> (PatIdent, Option<syn::Error>) {
    let refusal = match pattern {
        Pat::Ident(pattern) if pattern.subpat.is_none() && pattern.by_ref.is_none() => {
            let is_nameless = name::camel(&name::plain(&pattern.ident)).is_empty();
            let hint = "this parameter has no name in JavaScript: use a letter";
            let refusal = is_nameless.then(|| syn::Error::new_spanned(pattern, hint));
            return (pattern.clone(), refusal);
        }
        Pat::Wild(wild) => syn::Error::new_spanned(wild, "a parameter needs a name, for the typings: write `_unused`"),
        other => syn::Error::new_spanned(
            other,
            "a parameter is a name, not a pattern: take it apart inside of the function",
        ),
    };
    let stand_in = PatIdent {
        attrs: Vec::new(),
        by_ref: None,
        mutability: None,
        ident: Ident::new("_", Span::call_site()),
        subpat: None,
    };
    (stand_in, Some(refusal))
}
