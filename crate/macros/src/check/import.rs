//! What is refused of functions of JavaScript.

use super::form::check_given;
use super::names::check_parameter_names;
use super::parameter::check_argument;
use crate::errors::Errors;
use crate::model::Import;
use syn::{FnArg, GenericParam, Signature};

pub(crate) fn check_import(import: &Import, errors: &mut Errors) {
    if let Some(body) = &import.item.body {
        errors.at(body, "JavaScript has the body of an import: write `;` instead");
    }
    let signature = &import.item.sig;
    check_signature(signature, errors);
    for parameter in &import.parameters {
        check_argument(parameter, "an import", errors);
    }
    check_parameter_names(&import.parameters, errors);
    if let Some(parameter) = signature.inputs.iter().nth(16) {
        errors.at(
            parameter,
            "an import has at most 16 parameters: put some into a struct with `#[derive(Marshal)]`",
        );
    }
    check_options(import, errors);
    check_given(&import.given, errors);
}

fn check_signature(signature: &Signature, errors: &mut Errors) {
    if let Some(token) = &signature.constness {
        errors.at(token, "JavaScript runs when the program does: leave out `const`");
    }
    match &signature.safety {
        syn::Safety::Unsafe(token) => errors.at(token, "calling an import is safe: leave out `unsafe`"),
        syn::Safety::Safe(token) => errors.at(token, "calling an import is always safe: leave out `safe`"),
        syn::Safety::Default => {}
    }
    if let Some(abi) = &signature.abi {
        errors.at(abi, "an import is called like an ordinary function: leave out `extern`");
    }
    if let Some(variadic) = &signature.variadic {
        errors.at(
            variadic,
            "an import has a fixed number of parameters: write one function of the same `name` for each number",
        );
    }
    for parameter in &signature.generics.params {
        let hint = match parameter {
            GenericParam::Lifetime(_) => {
                "an import has no lifetime parameters: leave it out, what is borrowed lives for the call"
            }
            GenericParam::Type(_) | GenericParam::Const(_) => {
                "an import cannot be generic: write one function of the same `name` for each type"
            }
        };
        errors.at(parameter, hint);
    }
    for input in &signature.inputs {
        if let FnArg::Receiver(receiver) = input {
            errors.at(
                receiver,
                "an import is no method: take the value as an ordinary parameter",
            );
        }
    }
}

fn check_options(import: &Import, errors: &mut Errors) {
    let signature = &import.item.sig;
    if import.options.getter.is_some() {
        if let Some(token) = &signature.asyncness {
            errors.at(
                token,
                "a property is there at once: leave out `async`; where it holds a promise, give a `JsPromise<T>`",
            );
        }
        if let Some(parameter) = signature.inputs.first() {
            errors.at(parameter, "a getter reads a property: it has no parameters");
        }
        if let Some(signal) = &import.options.signal {
            errors.at_span(signal.span, "a getter cannot be aborted: leave out `signal`");
        }
    } else if let (Some(signal), None) = (&import.options.signal, &signature.asyncness) {
        errors.at_span(
            signal.span,
            "only what takes time can be aborted: write `async fn`, or leave out `signal`",
        );
    }
}
