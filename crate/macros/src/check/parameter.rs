//! What is refused of parameters, of exports and of what JavaScript does.

use super::form::{NAMED, NUMBERS, Position, check_type, check_word};
use crate::attr::Crossing;
use crate::errors::Errors;
use crate::model::Parameter;
use crate::ty::{argument_of, is_named, is_no_number, is_no_object, is_str, referent, slice_of};
use syn::{Type, TypeReference};

/// A parameter of an export, which comes from JavaScript.
pub(super) fn check_parameter(parameter: &Parameter, errors: &mut Errors) {
    check_both_ways(parameter, errors);
    let is_of_type = parameter.crossing.is_as_written();
    match (&parameter.ty, argument_of(&parameter.ty, "Option")) {
        (Type::Reference(reference), _) => check_borrowed(parameter, reference, errors),
        // It is read as a value of its own and borrowed from there.
        (_, Some(Type::Reference(inner))) if is_of_type && inner.lifetime.is_none() && inner.mutability.is_none() => {
            match &*inner.elem {
                Type::Slice(slice) if is_no_number(&slice.elem) => errors.at(inner, NUMBERS),
                elem => check_type(elem, Position::Parameter, errors),
            }
        }
        (ty, _) if is_of_type => check_type(ty, Position::Parameter, errors),
        (ty @ Type::ImplTrait(_), _) => errors.at(ty, NAMED),
        _ => {}
    }
}

fn check_borrowed(parameter: &Parameter, reference: &TypeReference, errors: &mut Errors) {
    let is_of_type = parameter.crossing.is_of_type();
    let is_mutable = reference.mutability.is_some();
    if ["JsStream", "JsPromise"]
        .iter()
        .any(|name| is_named(&reference.elem, name))
    {
        errors.at(
            reference,
            "a stream or promise is taken by whoever waits for it: leave out the `&`",
        );
        return;
    }
    if is_mutable && is_of_type && is_no_object(&reference.elem) {
        errors.at(
            reference,
            "only `&mut [T]` of numbers and objects of classes can be changed in place: take the value and return the changed one",
        );
        return;
    }
    if let Some(default) = parameter.default.as_ref().filter(|_| !is_str(&reference.elem)) {
        errors.at_span(
            default.span,
            "what is borrowed has no default, except a `&str`: take the value itself",
        );
    }
    if is_mutable && !is_of_type {
        errors.at(
            reference,
            "a converted value is not changed in place: take it without `&mut`",
        );
    }
    if let Type::Slice(slice) = &*reference.elem
        && is_no_number(&slice.elem)
        && is_of_type
    {
        errors.at(reference, NUMBERS);
    } else if is_of_type {
        check_type(&reference.elem, Position::Parameter, errors);
    }
}

/// A parameter of an import or of a method of JavaScript's, which goes there.
pub(super) fn check_argument(parameter: &Parameter, position: Position, errors: &mut Errors) {
    check_both_ways(parameter, errors);
    let what = match position {
        Position::Argument => "an import",
        _ => "a method of JavaScript's",
    };
    if let Some(token) = &parameter.pattern.mutability {
        errors.at(
            token,
            format!("a parameter of {what} only goes to JavaScript: leave out `mut`"),
        );
    }
    if let Some(default) = &parameter.default {
        errors.at_span(
            default.span,
            format!("Rust passes every parameter of {what}: leave out the default, or take an `Option<T>`"),
        );
    }
    let reference = match &parameter.ty {
        Type::Reference(reference) => Some(reference),
        _ => None,
    };
    let is_mutable = reference.is_some_and(|reference| reference.mutability.is_some());
    let slice = reference.and_then(|reference| slice_of(&reference.elem));
    if is_mutable && !matches!(parameter.crossing, Crossing::Plain) {
        errors.at(
            reference,
            "a converted value is not changed in place: pass it without `mut`",
        );
    } else if slice.is_some_and(is_no_number) && parameter.crossing.is_of_type() {
        errors.at(reference, NUMBERS);
    } else if parameter.crossing.is_of_type() && !(is_mutable && slice.is_some()) {
        let ty = if is_mutable {
            &parameter.ty
        } else {
            referent(&parameter.ty)
        };
        check_type(ty, position, errors);
    } else if let Type::ImplTrait(_) = &parameter.ty {
        errors.at(&parameter.ty, NAMED);
    }
}

/// A parameter that takes all further arguments.
pub(super) fn check_rest(parameters: &[Parameter], errors: &mut Errors) {
    for (at, parameter) in parameters.iter().enumerate() {
        let Some(rest) = &parameter.rest else { continue };
        if at + 1 < parameters.len() {
            errors.at_span(
                rest.span,
                "the rest of the arguments comes last: move the parameter to the end",
            );
        }
        if let Some(default) = &parameter.default {
            errors.at_span(
                default.span,
                "without further arguments the list is empty: leave out the default",
            );
        }
        let is_slice = matches!(referent(&parameter.ty), Type::Slice(_));
        if !is_slice && argument_of(&parameter.ty, "Vec").is_none() {
            errors.at(&parameter.ty, "the rest of the arguments is a list: write `Vec<T>`");
        }
    }
}

fn check_both_ways(parameter: &Parameter, errors: &mut Errors) {
    check_word(&parameter.ty, &parameter.crossing, errors);
    if let Some(refusal) = &parameter.refusal {
        errors.push(refusal.clone());
    }
    for attribute in &parameter.attributes {
        if attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr") {
            errors.at(
                attribute,
                "a parameter cannot depend on `cfg`: write one function for each case",
            );
        }
    }
    if let Type::Reference(reference) = &parameter.ty
        && let Some(lifetime) = &reference.lifetime
    {
        errors.at(
            lifetime,
            "what is borrowed lives for the call only: leave out the lifetime",
        );
    }
}
