//! What is refused of fields.

use super::form::{OWNED, Position, check_type};
use super::names::check_names;
use crate::errors::Errors;
use crate::model::Field;
use syn::Type;

/// What a field holds, if it crosses.
pub(super) fn check_field(field: &Field, position: Position, errors: &mut Errors) {
    match field.ty() {
        _ if field.skip => {}
        ty if field.crossing.is_of_type() => check_type(ty, position, errors),
        Type::Reference(reference) => errors.at(reference, OWNED),
        _ => {}
    }
}

pub(super) fn check_field_names(fields: &[Field], errors: &mut Errors) {
    let named = fields.iter().filter(|field| !field.skip && field.is_named());
    check_names(
        named.map(|field| (field.name.as_str(), &field.member)),
        "fields",
        errors,
    );
}
