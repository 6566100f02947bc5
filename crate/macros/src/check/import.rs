//! What is refused of functions of JavaScript.

use super::form::{LATER, Position, check_given};
use super::names::check_parameter_names;
use super::parameter::{check_argument, check_rest};
use crate::attr::ImportRole;
use crate::errors::Errors;
use crate::model::{Import, JsClass};
use crate::ty::{Passing, is_named, is_unit, referent, slice_of};
use syn::{GenericParam, Signature};

pub(crate) fn check_import(import: &Import, errors: &mut Errors) {
    if let Some(body) = &import.item.body {
        errors.at(body, "JavaScript has the body of an import: write `;` instead");
    }
    let signature = &import.item.sig;
    check_signature(signature, errors);
    for parameter in &import.parameters {
        check_argument(parameter, Position::Argument, errors);
    }
    if signature.asyncness.is_some() {
        check_async(import, errors);
    }
    check_rest(&import.parameters, errors);
    check_parameter_names(&import.parameters, errors);
    if let Some(parameter) = signature.inputs.iter().nth(16 + usize::from(import.has_this())) {
        errors.at(
            parameter,
            "an import has at most 16 parameters: put some into a struct with `#[derive(Marshal)]`",
        );
    }
    check_options(import, errors);
    check_given(&import.given, errors);
}

/// The class itself, not what belongs to it.
pub(crate) fn check_js_class(class: &JsClass, errors: &mut Errors) {
    let generics = &class.item.generics;
    if let Some(parameter) = generics.params.first() {
        errors.at(
            parameter,
            "a class of JavaScript's is one type: leave out the parameters",
        );
    }
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
}

/// What goes on after the call can have nothing that is lent for it.
fn check_async(import: &Import, errors: &mut Errors) {
    let types = || import.parameters.iter().map(|parameter| &parameter.ty);
    for ty in types() {
        if let Passing::Mutable(elem) = Passing::of(ty)
            && slice_of(elem).is_some()
        {
            errors.at(
                ty,
                "an async function goes on after the call: pass a `Vec<T>`, and let JavaScript give the changed one",
            );
        }
    }
    for ty in types().chain([&import.given.ty]) {
        if is_named(referent(ty), "MemoryView") {
            errors.at(ty, LATER);
        }
    }
}

fn check_options(import: &Import, errors: &mut Errors) {
    let signature = &import.item.sig;
    let Some(role) = &import.options.role else {
        if let (Some(signal), None) = (&import.options.signal, &signature.asyncness) {
            errors.at_span(
                signal.span,
                "only what takes time can be aborted: write `async fn`, or leave out `signal`",
            );
        }
        return;
    };
    let word = role.value.word();
    if let Some(token) = &signature.asyncness {
        let hint = match role.value {
            ImportRole::Constructor => {
                "an object is there at once: leave out `async`; what makes one later is a function, or `static_method_of`"
            }
            _ => "a property is there at once: leave out `async`; where it holds a promise, give a `JsPromise<T>`",
        };
        errors.at(token, hint);
    }
    if let Some(signal) = &import.options.signal {
        errors.at_span(signal.span, format!("a {word} cannot be aborted: leave out `signal`"));
    }
    if role.value == ImportRole::Constructor {
        return;
    }
    check_count(import, role.value, errors);
    if role.value.is_index() && !import.has_this() && import.options.method.is_none() {
        errors.at_span(
            role.span,
            "an object has what an index leads to: write `method`, and `this: &Class` for the first parameter",
        );
    }
    if role.value.is_index()
        && let Some(names) = &import.options.names
    {
        errors.at_span(names.span, "an index is passed when it is called: leave out `name`");
    }
    let gives = matches!(role.value, ImportRole::Getter | ImportRole::IndexGetter);
    if !gives && !is_unit(&import.given.ty) {
        errors.at(
            &import.given.ty,
            format!("a {word} gives nothing: write `Result<(), JsException>`"),
        );
    }
}

/// How many parameters there are for a property.
fn check_count(import: &Import, role: ImportRole, errors: &mut Errors) {
    let (count, hint) = match role {
        ImportRole::Getter | ImportRole::Constructor => (0, "a getter reads a property: it has no parameters"),
        ImportRole::Setter => (1, "a setter sets a property: its one parameter is the value"),
        ImportRole::IndexGetter => (1, "an index leads to a value: its one parameter is the index"),
        ImportRole::IndexSetter => (
            2,
            "what an index leads to is set: the parameters are the index and the value",
        ),
        ImportRole::IndexDeleter => (1, "what an index leads to is deleted: the one parameter is the index"),
    };
    let mut inputs = import.item.sig.inputs.iter().skip(usize::from(import.has_this()));
    match inputs.nth(count) {
        Some(more) => errors.at(more, hint),
        None if import.parameters.len() < count => errors.at(&import.item.sig.ident, hint),
        None => {}
    }
}
