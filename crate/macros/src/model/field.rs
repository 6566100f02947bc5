//! Fields of structs and variants.

use crate::attr::{self, At, Crossing, FieldDefault};
use crate::errors::Errors;
use crate::name::{self, Case};
use crate::ty::is_named;
use crate::within::is_optional;
use syn::{Fields, Type};

pub(crate) struct Field {
    pub(crate) node: syn::Field,
    pub(crate) member: syn::Member,
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) presence: Presence,
    /// Nothing, for a field that can be absent: what the default of the whole struct has there.
    pub(crate) default: Option<FieldDefault>,
    pub(crate) skip: bool,
    pub(crate) crossing: Crossing,
    pub(crate) is_readonly: bool,
    /// What the typings show in place of the type.
    pub(crate) typescript: Option<String>,
}

/// Whether JavaScript may leave out a field or a parameter.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Presence {
    Required,
    Optional,
    Default,
    /// All further arguments; of parameters only.
    Rest,
}

impl Field {
    pub(crate) fn ty(&self) -> &Type {
        &self.node.ty
    }

    pub(crate) fn is_named(&self) -> bool {
        self.node.ident.is_some()
    }
}

/// The fields, whose names are in `case`, and have a default if the `whole` has one.
pub(super) fn parse_fields(
    fields: &Fields,
    case: Option<&At<Case>>,
    whole: Option<&At<FieldDefault>>,
    errors: &mut Errors,
) -> Vec<Field> {
    let numbered = fields.iter().enumerate();
    numbered
        .map(|(index, node)| parse_field(index, node, case, whole, errors))
        .collect()
}

fn parse_field(
    index: usize,
    node: &syn::Field,
    case: Option<&At<Case>>,
    whole: Option<&At<FieldDefault>>,
    errors: &mut Errors,
) -> Field {
    let words = attr::parse_field(&node.attrs, errors);
    refuse_words(&words, node, errors);
    let (member, plain) = match &node.ident {
        Some(ident) => (syn::Member::from(ident.clone()), name::plain(ident)),
        None => (syn::Member::from(index), index.to_string()),
    };
    let has_default = words.default.is_some() || (whole.is_some() && node.ident.is_some());
    Field {
        name: match (words.rename, case) {
            (Some(rename), _) => rename.value,
            (None, Some(case)) => case.value.field(&plain),
            (None, None) => name::camel(&plain),
        },
        docs: attr::parse_docs(&node.attrs),
        presence: if has_default {
            Presence::Default
        } else if is_optional(&node.ty, &words.crossing) {
            Presence::Optional
        } else {
            Presence::Required
        },
        default: words.default.map(|default| default.value),
        // Of which there is nothing to say.
        skip: words.skip.is_some() || is_named(&node.ty, "PhantomData"),
        crossing: words.crossing,
        is_readonly: words.readonly.is_some(),
        typescript: words.typescript.map(|text| text.value),
        member,
        node: node.clone(),
    }
}

/// Words that mean nothing on this field.
fn refuse_words(words: &attr::Field, node: &syn::Field, errors: &mut Errors) {
    if let (Some(rename), None) = (&words.rename, &node.ident) {
        errors.at_span(
            rename.span,
            "a field without a name cannot be renamed: leave out `rename`",
        );
    }
    if let (Some(readonly), None) = (&words.readonly, &node.ident) {
        errors.at_span(
            readonly.span,
            "only a property can be `readonly`: give the field a name, or leave it out",
        );
    }
    let has_form = !matches!(words.crossing, Crossing::Plain) || words.readonly.is_some() || words.typescript.is_some();
    if let Some(skip) = words.skip.as_ref().filter(|_| has_form) {
        errors.at_span(
            skip.span,
            "a skipped field does not cross: leave out the words about how it does",
        );
    }
    if let (Some(default), None, None) = (&words.default, &node.ident, &words.skip) {
        errors.at_span(
            default.span,
            "a field without a name is always there: leave out `default`",
        );
    }
}
