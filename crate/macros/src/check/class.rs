//! What is refused of classes.

use super::member::{check_member, check_members};
use super::words::refuse_words;
use crate::errors::Errors;
use crate::model::{Class, Methods, Property};
use crate::ty::{argument_of, ungroup};
use syn::{GenericParam, Generics, PathArguments, Type};

pub(super) fn check_class(class: &Class, errors: &mut Errors) {
    check_generics(&class.item.generics, errors);
    check_properties(class, errors);
    for derive in class.value_derives() {
        errors.at(
            derive,
            "a struct crosses as an object of a class, or by value: leave out this derive or `#[js_export]`",
        );
    }
}

fn check_properties(class: &Class, errors: &mut Errors) {
    let options = &class.options;
    if options.all_fields.is_none() {
        for word in [&options.readonly, &options.clone].into_iter().flatten() {
            errors.at_span(
                word.span,
                "this is said of all fields, or of one: write `all_fields` beside it, or put it on the field",
            );
        }
    }
    for Property { getter, setter } in &class.properties {
        // What is wrong with the type is wrong with both.
        let mut of_getter = Errors::default();
        check_member(getter, &mut of_getter);
        if argument_of(&getter.result, "Result").is_some() {
            of_getter.at(
                &getter.result,
                "a property is a value: write a function with `getter` that says what becomes of the error",
            );
        }
        match (of_getter.is_empty(), setter) {
            (true, Some(setter)) => check_member(setter, errors),
            _ => errors.add(of_getter),
        }
    }
    let getters = class.properties.iter().map(|property| &property.getter);
    check_members(&getters.collect::<Vec<_>>(), errors);
}

fn check_generics(generics: &Generics, errors: &mut Errors) {
    for parameter in &generics.params {
        errors.at(
            parameter,
            match parameter {
                GenericParam::Lifetime(_) => {
                    "JavaScript keeps an object for as long as it likes: a class has no lifetimes, let it own what it holds"
                }
                _ => "a class is one type: write one struct for each, around the generic one",
            },
        );
    }
}

pub(super) fn check_methods(methods: &Methods, errors: &mut Errors) {
    let item = &methods.item;
    if let Some(token) = &item.unsafety {
        errors.at(
            token,
            "the functions of a class are called by safe code: leave out `unsafe`",
        );
    }
    let before = item.generics.params.len();
    check_generics(&item.generics, errors);
    match ungroup(&item.self_ty) {
        Type::Path(path) if path.qself.is_none() => {
            let arguments = path.path.segments.last().map(|last| &last.arguments);
            if let (Some(arguments), 0) = (arguments, before)
                && !matches!(arguments, PathArguments::None)
            {
                errors.at(
                    arguments,
                    "a class is one type: write one struct for each, around the generic one",
                );
            }
        }
        other => errors.at(
            other,
            "only the `impl` of a struct is exported: name one with `#[js_export]`",
        ),
    }
    refuse_words(&methods.options, "an `impl`", errors);
    if let Some(name) = &methods.options.name {
        errors.at_span(name.span, "the struct has the name of the class: write `name` there");
    }
    if methods.functions.is_empty() {
        errors.at(&item.self_ty, "nothing in this `impl` is exported: write `pub fn`");
    }
    for function in &methods.functions {
        check_member(function, errors);
    }
    check_members(&methods.functions.iter().collect::<Vec<_>>(), errors);
}
