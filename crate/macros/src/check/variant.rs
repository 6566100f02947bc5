//! What is refused of the variants of an enum.

use super::names::check_names;
use crate::errors::Errors;
use crate::model::Variant;
use proc_macro2::Ident;

pub(super) fn check_variant_count(ident: &Ident, count: usize, errors: &mut Errors) {
    if count == 0 {
        errors.at(
            ident,
            "an enum without variants has no value that could cross: give it a variant",
        );
    }
    if count > 65_536 {
        errors.at(ident, "an enum that crosses has at most 65536 variants");
    }
}

pub(super) fn check_variant_names<'a>(variants: impl Iterator<Item = &'a Variant>, errors: &mut Errors) {
    check_names(
        variants.map(|variant| (variant.name.as_str(), &variant.ident)),
        "variants",
        errors,
    );
}
