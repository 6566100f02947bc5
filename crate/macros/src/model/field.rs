//! Fields of structs and variants.

use crate::attr::{self, At, Crossing, FieldDefault};
use crate::errors::Errors;
use crate::name::{self, Case};
use crate::ty::is_named;
use crate::within::{is_optional, settled};
use syn::{Fields, Path, Type};

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
    /// What JavaScript may call it besides.
    pub(crate) aliases: Vec<String>,
    /// The function that says whether JavaScript does not get it.
    pub(crate) skip_serializing_if: Option<Path>,
    /// Its own fields stand beside the others.
    pub(crate) flatten: bool,
    pub(crate) borrow: Option<At>,
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

    /// Whether more is to be said of it than its name, its type and whether it may be left out.
    pub(crate) fn is_full(&self) -> bool {
        self.flatten || self.skip_serializing_if.is_some() || !self.aliases.is_empty()
    }
}

/// The types of those that cross.
pub(super) fn crossing_types<'a>(fields: &[&'a Field]) -> Vec<&'a Type> {
    let crossing = fields.iter().filter(|field| !field.skip);
    crossing.map(|field| field.ty()).collect()
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
    let is_option = is_optional(&node.ty, &words.crossing);
    let is_skipped = words.skip_serializing_if.is_some();
    let mut default = words.default.map(|default| default.value);
    let has_whole = whole.is_some() && node.ident.is_some();
    if is_option && is_skipped && !has_whole {
        // What is not there is `None`.
        default = default.or(Some(FieldDefault::Trait));
    }
    let has_default = words.flatten.is_none() && (default.is_some() || has_whole);
    Field {
        name: match (words.rename, case) {
            (Some(rename), _) => rename.value,
            (None, Some(case)) => case.value.field(&plain),
            (None, None) => name::camel(&plain),
        },
        docs: attr::parse_docs(&node.attrs),
        presence: if has_default {
            Presence::Default
        } else if is_option {
            Presence::Optional
        } else {
            Presence::Required
        },
        default,
        // Of which there is nothing to say.
        skip: words.skip.is_some() || is_named(&node.ty, "PhantomData"),
        crossing: settled(words.crossing, &node.ty),
        is_readonly: words.readonly.is_some(),
        typescript: words.typescript.map(|text| text.value),
        aliases: words.aliases.into_iter().map(|alias| alias.value).collect(),
        skip_serializing_if: words.skip_serializing_if.map(|path| path.value),
        flatten: words.flatten.is_some(),
        borrow: words.borrow,
        member,
        node: node.clone(),
    }
}

/// Words of objects on a field that is no property by itself.
fn refuse_full_words(words: &attr::Field, node: &syn::Field, errors: &mut Errors) {
    let alias = words.aliases.first().map(|alias| (alias.span, "alias"));
    let skipped = words.skip_serializing_if.as_ref();
    let skipped = skipped.map(|path| (path.span, "skip_serializing_if"));
    let flatten = words.flatten.as_ref().map(|flatten| (flatten.span, "flatten"));
    for (span, word) in [alias, skipped, flatten].into_iter().flatten() {
        if node.ident.is_none() {
            errors.at_span(
                span,
                format!("a field without a name is no property: leave out `{word}`"),
            );
        } else if words.skip.is_some() {
            errors.at_span(span, format!("a skipped field does not cross: leave out `{word}`"));
        }
    }
    let Some((flatten, _)) = flatten else { return };
    let default = words.default.as_ref().map(|default| (default.span, "default"));
    let rename = words.rename.as_ref().map(|rename| (rename.span, "rename"));
    for (span, word) in [alias, skipped, default, rename].into_iter().flatten() {
        errors.at_span(span, format!("a flattened field is no property: leave out `{word}`"));
    }
    if !matches!(words.crossing, Crossing::Plain) {
        errors.at_span(
            flatten,
            "a flattened field crosses as its type says: leave out `as`, `via` and `with`",
        );
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
    refuse_full_words(words, node, errors);
    if let (Some(default), None, None) = (&words.default, &node.ident, &words.skip) {
        errors.at_span(
            default.span,
            "a field without a name is always there: leave out `default`",
        );
    }
}
