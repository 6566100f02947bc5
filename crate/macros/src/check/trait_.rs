//! What is refused of traits that JavaScript implements.

use super::form::{Position, check_given};
use super::names::{check_names, check_parameter_names};
use super::parameter::{check_argument, check_rest};
use super::words::refuse_words;
use crate::errors::Errors;
use crate::model::{Method, Trait};
use syn::{FnArg, ItemTrait, ReceiverKind, Signature, TypeParamBound};

pub(super) fn check_trait(object: &Trait, errors: &mut Errors) {
    check_item(&object.item, errors);
    for other in &object.others {
        errors.at_span(
            *other,
            "JavaScript has only methods: write this outside of the trait, or a method that gives it",
        );
    }
    refuse_words(&object.options, "a trait", errors);
    if let Some(namespace) = &object.options.namespace {
        errors.at_span(namespace.span, "a trait is a type for the typings: it has no namespace");
    }
    if object.methods.is_empty() && object.others.is_empty() {
        errors.at(
            &object.item.ident,
            "a trait without methods says nothing of an object: write `JsObject` for any one",
        );
    }
    for method in &object.methods {
        check_method(method, errors);
    }
    let names = object.methods.iter();
    check_names(
        names.map(|method| (method.name.as_str(), &method.item.sig.ident)),
        "methods",
        errors,
    );
}

fn check_item(item: &ItemTrait, errors: &mut Errors) {
    if let Some(token) = &item.unsafety {
        errors.at(
            token,
            "JavaScript cannot promise anything to the compiler: leave out `unsafe`",
        );
    }
    if let Some(token) = &item.modifiers.auto_token {
        errors.at(token, "JavaScript has only the methods of a trait: leave out `auto`");
    }
    for parameter in &item.generics.params {
        errors.at(
            parameter,
            "JavaScript's objects have one type: write one trait for each",
        );
    }
    for bound in &item.supertraits {
        if !matches!(bound, TypeParamBound::Lifetime(lifetime) if lifetime.ident == "static") {
            errors.at(
                bound,
                "JavaScript has only the methods of this trait: leave this out, and write methods for what you need of it",
            );
        }
    }
}

fn check_method(method: &Method, errors: &mut Errors) {
    let signature = &method.item.sig;
    check_signature(signature, errors);
    for attribute in &method.item.attrs {
        if attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr") {
            errors.at(
                attribute,
                "a method of JavaScript's cannot depend on `cfg`: write one trait for each case",
            );
        }
    }
    check_this(signature, errors);
    for parameter in &method.parameters {
        check_argument(parameter, Position::MethodArgument, errors);
    }
    check_rest(&method.parameters, errors);
    check_parameter_names(&method.parameters, errors);
    // What it should give depends on what it should be instead.
    if signature.asyncness.is_none() {
        check_given(&method.given, errors);
    }
}

fn check_signature(signature: &Signature, errors: &mut Errors) {
    if let Some(token) = &signature.asyncness {
        errors.at(
            token,
            "what JavaScript does later is a promise: write `fn` and `-> Result<JsPromise<T>, JsException>`",
        );
    }
    if let Some(token) = &signature.constness {
        errors.at(token, "JavaScript runs when the program does: leave out `const`");
    }
    if let syn::Safety::Unsafe(token) = &signature.safety {
        errors.at(token, "calling JavaScript is safe: leave out `unsafe`");
    }
    if let Some(abi) = &signature.abi {
        errors.at(
            abi,
            "a method of JavaScript's is called like an ordinary one: leave out `extern`",
        );
    }
    for parameter in &signature.generics.params {
        errors.at(
            parameter,
            "a method of JavaScript's cannot be generic: write one method of the same `name` for each type",
        );
    }
}

fn check_this(signature: &Signature, errors: &mut Errors) {
    match signature.inputs.first() {
        Some(FnArg::Receiver(receiver)) => match &receiver.kind {
            ReceiverKind::Reference(_, None, None) => {}
            ReceiverKind::Reference(_, Some(lifetime), _) => errors.at(
                lifetime,
                "what is borrowed lives for the call only: leave out the lifetime",
            ),
            _ => errors.at(
                receiver,
                "an object of JavaScript's is shared, and changes itself: write `&self`",
            ),
        },
        _ => errors.at(
            &signature.ident,
            "JavaScript needs an object to call this on: begin with `&self`, or give it a body",
        ),
    }
}
