//! What is refused of constants.

use super::form::{Position, check_type, check_word};
use super::words::refuse_hooks;
use crate::errors::Errors;
use crate::model::Constant;
use syn::Type;

pub(super) fn check_constant(constant: &Constant, errors: &mut Errors) {
    refuse_hooks(&constant.options, errors);
    if let Some(consuming) = &constant.options.consuming {
        errors.at_span(consuming.span, "only a function takes something: leave out `consuming`");
    }
    if constant.head.ident == "_" {
        errors.at(&constant.head.ident, "an exported constant needs a name");
    }
    check_word(&constant.item.ty, &constant.crossing, errors);
    if constant.crossing.is_as_written() {
        let ty = match &*constant.item.ty {
            Type::Reference(reference) if reference.mutability.is_none() => &reference.elem,
            ty => ty,
        };
        check_type(ty, Position::Result, errors);
    }
}
