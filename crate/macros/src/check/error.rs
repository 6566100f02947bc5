//! What is refused of errors with a code.

use super::form::Position;
use super::named::{check_field, check_field_names, check_type_head, check_variant_count, check_variant_names};
use crate::errors::Errors;
use crate::model::{Codes, ErrorType, Thrown};

pub(crate) fn check_error(error: &ErrorType, errors: &mut Errors) {
    let fields = error.codes.fields();
    let has_names = fields.iter().any(|field| field.is_named());
    let means = |word: &str| match word {
        "rename_all_fields" => has_names,
        "rename" | "rename_all" => true,
        // What a value is taken for means nothing to one that is only given.
        _ => false,
    };
    check_type_head(&error.head, "an error", means, errors);
    if let Codes::Enum(codes) = &error.codes {
        error.codes.thrown().for_each(|thrown| check_thrown(thrown, errors));
        check_variant_count(&error.head.ident, codes.len(), errors);
    }
    let variants = error.codes.variants();
    check_variant_names(variants.iter().copied(), errors);
    for variant in variants {
        check_field_names(&variant.fields, errors);
    }
    for field in fields {
        check_field(field, Position::FieldOut, errors);
    }
}

fn check_thrown(thrown: &Thrown, errors: &mut Errors) {
    for attribute in &thrown.attributes {
        if attribute.path().is_ident("marshal") {
            errors.at(
                attribute,
                "JavaScript gets back what it threw, so this variant is no code: leave this out",
            );
        }
    }
}
