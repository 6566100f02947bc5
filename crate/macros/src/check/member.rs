//! What is refused of the functions of classes.

use super::function::check_function;
use super::names::check_names;
use crate::attr::Role;
use crate::errors::Errors;
use crate::model::{Function, Presence, This};
use crate::name;
use crate::ty::{is_named, is_same, is_unit, last_ident};
use proc_macro2::Span;
use quote::ToTokens;
use std::collections::HashSet;
use syn::{FnArg, ReceiverKind, ReturnType, Type};

pub(super) fn check_member(function: &Function, errors: &mut Errors) {
    let signature = &function.item.sig;
    check_this(function, errors);
    check_function(function, errors);
    let Some(member) = &function.member else { return };
    let role = &member.role;
    match role.value {
        Role::Method => {}
        Role::Constructor => check_constructor(function, &member.class, role.span, errors),
        Role::Getter => {
            check_at_once(function, "a property is read at once", errors);
            for parameter in typed(function) {
                errors.at(
                    parameter,
                    "a getter reads a property: it has no parameters, or leave out `getter`",
                );
            }
        }
        Role::Setter => check_setter(function, role.span, errors),
        Role::Iterator => check_iterator(function, "RustIterator", role.span, errors),
        Role::AsyncIterator => check_iterator(function, "RustStream", role.span, errors),
    }
    if let (Role::Constructor | Role::Iterator | Role::AsyncIterator, Some(name)) = (role.value, &function.options.name)
    {
        errors.at_span(name.span, "JavaScript has a name for this already: leave out `name`");
    }
    check_symbol(function, role.value, errors);
    if function.is_chained() && role.value == Role::Getter {
        errors.at(
            function.value(),
            "this gives the object that JavaScript has already: leave out `getter`, or give something of it",
        );
    }
    if let (Role::Getter | Role::Setter | Role::Iterator | Role::AsyncIterator, This::Static | This::Taken) =
        (role.value, member.this)
    {
        let text = "this is done to an object that goes on: take `&self`";
        match signature.inputs.first() {
            Some(input @ FnArg::Receiver(_)) => errors.at(input, text),
            _ => errors.at(&signature.ident, text),
        }
    }
}

/// A member under a symbol is what the language looks for there.
fn check_symbol(function: &Function, role: Role, errors: &mut Errors) {
    let Some(symbol) = &function.options.symbol else { return };
    if let Some(name) = &function.options.name {
        errors.at_span(name.span, "a member has a name or a symbol: leave out one of them");
    }
    let hint = match (role, symbol.value.is_property) {
        (Role::Getter, true) | (Role::Method, false) => None,
        (_, true) => Some("the language reads this: write `getter` beside it"),
        (_, false) => Some("the language calls this: leave out the other word"),
    };
    if let Some(hint) = hint {
        errors.at_span(symbol.span, hint);
    }
    if let (Role::Method, This::Static | This::Taken) = (role, function.this()) {
        let text = "the language does this to an object that goes on: take `&self`";
        errors.at(&function.item.sig.ident, text);
    }
    let is_later = symbol.value.name == "asyncDispose";
    if function.is_async() != is_later {
        let hint = if is_later {
            "the language waits for this: write `async fn`"
        } else {
            "the language takes what this gives at once: leave out `async`"
        };
        errors.at_span(symbol.span, hint);
    }
}

fn check_this(function: &Function, errors: &mut Errors) {
    let Some(FnArg::Receiver(receiver)) = function.item.sig.inputs.first() else {
        return;
    };
    if function.this() == This::Mutable && function.is_async() {
        errors.at(
            receiver,
            "an async method cannot have the object for itself while it waits: take `&self`, with a `RefCell` around what changes, or split the method into one that waits and one that changes",
        );
    }
    if let ReceiverKind::Reference(_, Some(lifetime), _) = &receiver.kind {
        errors.at(
            lifetime,
            "what is borrowed lives for the call only: leave out the lifetime",
        );
    }
}

fn check_constructor(function: &Function, class: &Type, word: Span, errors: &mut Errors) {
    let signature = &function.item.sig;
    if let Some(token) = &signature.asyncness {
        errors.at(
            token,
            format!(
                "`new` gives an object at once: leave out `constructor`, and JavaScript writes `await {}.{}(…)`",
                last_ident(class).map_or_else(String::new, name::plain),
                name::camel(&name::plain(&signature.ident)),
            ),
        );
    }
    if let Some(input @ FnArg::Receiver(_)) = signature.inputs.first() {
        errors.at(input, "a constructor makes the object: it has no `self`");
    }
    let result = function.value();
    if !is_same(result, class) {
        let text = "a constructor gives an object of its class: write `-> Self` or `-> Result<Self, E>`";
        errors.at(written_result(function), text);
    }
    if function.options.result.is_some() {
        errors.at_span(
            word,
            "an object of a class crosses in one way: leave out `as`, `via` and `with`",
        );
    }
}

fn check_setter(function: &Function, word: Span, errors: &mut Errors) {
    check_at_once(function, "a property is set at once", errors);
    let mut parameters = typed(function);
    if parameters.next().is_none() {
        errors.at(
            &function.item.sig.ident,
            "a setter has one parameter, the value of the property: write it",
        );
    }
    for parameter in parameters {
        errors.at(parameter, "a setter has one parameter, the value of the property");
    }
    for parameter in &function.parameters {
        if let (Some(default), Presence::Default) = (&parameter.default, parameter.presence) {
            errors.at_span(
                default.span,
                "a property is always set to something: leave out the default",
            );
        }
    }
    let result = function.value();
    if !is_unit(result) {
        errors.at(
            result,
            "nobody takes the result of a setter: return nothing, or `Result<(), E>`",
        );
    }
    if function.options.result.is_some() {
        errors.at_span(word, "a setter has no result: leave out `as`, `via` and `with`");
    }
}

fn check_iterator(function: &Function, name: &str, word: Span, errors: &mut Errors) {
    check_at_once(function, "a loop asks for the iterator at once", errors);
    for parameter in typed(function) {
        errors.at(parameter, "a loop passes nothing: an iterator has no parameters");
    }
    let result = function.value();
    if !is_named(result, name) {
        let text = format!("what a loop reads is a `{name}<T>`: write that as the result");
        errors.at(written_result(function), text);
    }
    if function.options.result.is_some() {
        errors.at_span(word, "an iterator crosses in one way: leave out `as`, `via` and `with`");
    }
}

fn check_at_once(function: &Function, why: &str, errors: &mut Errors) {
    if let Some(token) = &function.item.sig.asyncness {
        errors.at(token, format!("{why}: leave out `async`, or make it a method"));
    }
}

/// The result, or the name of a function that has none.
fn written_result(function: &Function) -> &dyn ToTokens {
    match &function.item.sig.output {
        ReturnType::Default => &function.item.sig.ident,
        ReturnType::Type(_, ty) => ty,
    }
}

/// The parameters without `self`.
fn typed(function: &Function) -> impl Iterator<Item = &FnArg> {
    let inputs = function.item.sig.inputs.iter();
    inputs.filter(|input| matches!(input, FnArg::Typed(_)))
}

/// What the functions of one `impl` are called.
pub(super) fn check_members(functions: &[&Function], errors: &mut Errors) {
    let mut constructors = functions.iter().filter(|function| function.role() == Role::Constructor);
    constructors.next();
    for constructor in constructors {
        errors.at(
            &constructor.item.sig.ident,
            "a class has one constructor: leave out `constructor` here, JavaScript then calls this as a function of the class",
        );
    }
    for function in functions {
        if let Some(hint) = refused_name(function) {
            match &function.options.name {
                Some(name) => errors.at_span(name.span, hint),
                None => errors.at(&function.item.sig.ident, hint),
            }
        }
    }
    check_sides(functions, errors);
    let symbols = functions.iter().filter_map(|function| {
        let symbol = function.options.symbol.as_ref()?;
        Some((symbol.value.name, &function.item.sig.ident))
    });
    check_names(symbols, "members of a symbol", errors);
    for (role, name) in [(Role::Iterator, "iterator"), (Role::AsyncIterator, "async_iterator")] {
        for again in functions.iter().filter(|function| function.role() == role).skip(1) {
            errors.at(
                &again.item.sig.ident,
                format!("a class has one iterator of a kind: leave out `{name}` here"),
            );
        }
    }
}

/// Names of the class, and names of its objects.
fn check_sides(functions: &[&Function], errors: &mut Errors) {
    let named = |is: fn(&Function) -> bool| {
        functions
            .iter()
            .filter(move |function| function.options.symbol.is_none() && is(function))
            .map(|function| (function.head.name.as_str(), &function.item.sig.ident))
    };
    let is_static = |function: &Function| function.this() == This::Static && function.role() == Role::Method;
    let is_method = |function: &Function| function.this() != This::Static && function.role() == Role::Method;
    check_names(named(is_static), "functions of the class", errors);
    check_names(
        named(is_method).chain(named(|function| function.role() == Role::Getter)),
        "members",
        errors,
    );
    // A property may have both.
    let methods: HashSet<_> = named(is_method).map(|(name, _)| name).collect();
    let (clashing, setters): (Vec<_>, Vec<_>) =
        named(|function| function.role() == Role::Setter).partition(|(name, _)| methods.contains(name));
    for (name, ident) in clashing {
        errors.at(
            ident,
            format!("two members are called `{name}` in JavaScript: rename one"),
        );
    }
    check_names(setters.into_iter(), "setters", errors);
}

/// Names that mean something to JavaScript or to us.
fn refused_name(function: &Function) -> Option<String> {
    if function.options.symbol.is_some() {
        return None;
    }
    let name = function.head.name.as_str();
    let why = match (name, function.role(), function.this()) {
        (_, Role::Constructor | Role::Iterator | Role::AsyncIterator, _) => return None,
        ("prototype" | "name" | "length", _, This::Static) => "every class of JavaScript has it already",
        (_, _, This::Static) => return None,
        ("constructor", ..) => "it is the class itself: write `#[js_export(constructor)]` for what `new` calls",
        ("dispose", ..) => "every object has it already, and drops what Rust holds",
        ("invokeMethod" | "invokeMethodAsync", ..) => "every object has it already, to call methods by their names",
        ("then", ..) => "JavaScript would take the object for a promise",
        _ => return None,
    };
    let hint = if name == "constructor" {
        String::new()
    } else {
        ": rename it, or write `name = \"…\"`".to_owned()
    };
    Some(format!("`{name}` cannot be a member, {why}{hint}"))
}
