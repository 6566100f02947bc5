//! What is refused of exported functions, those of classes too.

use super::form::{BORROWED, LATER, NAMED, NUMBERS, Position, check_type, check_word};
use super::names::check_parameter_names;
use super::parameter::{check_parameter, check_rest};
use crate::attr::Hook;
use crate::errors::Errors;
use crate::model::{Function, Presence, This};
use crate::ty::{
    Passing, argument_of, error_of, is_named, is_no_number, is_str, is_unit, lifetimes, referent, ungroup,
};
use syn::{FnArg, GenericParam, Signature, Token, Type, TypeReference};

pub(super) fn check_function(function: &Function, errors: &mut Errors) {
    let signature = &function.item.sig;
    check_signature(signature, errors);
    if let (Some(FnArg::Receiver(receiver)), None) = (signature.inputs.first(), &function.member) {
        errors.at(
            receiver,
            "a method is exported with its class: write `#[js_export]` on the `impl` and on the struct",
        );
    }
    if let Some(consuming) = &function.options.consuming
        && !takes_value(function)
    {
        errors.at_span(consuming.span, "nothing is taken by value here: leave out `consuming`");
    }
    check_parameters(function, errors);
    check_result(function, errors);
    if let Some(token) = &signature.asyncness {
        check_async(function, token, errors);
    }
    check_hook(function, errors);
}

fn check_signature(signature: &Signature, errors: &mut Errors) {
    if let syn::Safety::Unsafe(token) = &signature.safety {
        errors.at(token, "an exported function is called by safe code: leave out `unsafe`");
    }
    if let Some(abi) = &signature.abi {
        errors.at(abi, "an exported function is an ordinary one: leave out `extern`");
    }
    if let Some(variadic) = &signature.variadic {
        errors.at(
            variadic,
            "an exported function has a fixed number of parameters: take a `Vec<T>`",
        );
    }
    for parameter in &signature.generics.params {
        let hint = match parameter {
            GenericParam::Lifetime(_) => {
                "an exported function has no lifetime parameters: leave it out, what is borrowed lives for the call"
            }
            GenericParam::Type(_) => "an exported function cannot be generic: write one function for each type",
            GenericParam::Const(_) => {
                "an exported function cannot be generic: take a `Vec<T>`, or write one function for each length"
            }
        };
        errors.at(parameter, hint);
    }
}

/// Whether something can be taken away from JavaScript.
fn takes_value(function: &Function) -> bool {
    let is_borrowed = |ty: &Type| matches!(ungroup(ty), Type::Reference(_));
    function.this() == This::Taken
        || function.parameters.iter().any(|parameter| {
            !is_borrowed(&parameter.ty) && !argument_of(&parameter.ty, "Option").is_some_and(is_borrowed)
        })
}

fn check_parameters(function: &Function, errors: &mut Errors) {
    let parameters = &function.parameters;
    for parameter in parameters {
        check_parameter(parameter, errors);
    }
    for (at, parameter) in parameters.iter().enumerate() {
        let mut later = parameters[at..].iter();
        if let Some(default) = &parameter.default
            && later.any(|later| later.presence == Presence::Required)
        {
            errors.at_span(
                default.span,
                "a parameter with a default stands after all required ones: move it to the end",
            );
        }
    }
    check_rest(parameters, errors);
    check_parameter_names(parameters, errors);
}

fn check_result(function: &Function, errors: &mut Errors) {
    if let Type::Never(never) = &function.result {
        errors.at(never, "an exported function returns: leave out `-> !`");
        return;
    }
    let value = function.value();
    check_word(value, &function.crossing, errors);
    if function.is_chained() {
        if let Some(crossing) = &function.options.result {
            errors.at_span(
                crossing.span,
                "an object of a class crosses in one way: leave out `as`, `via` and `with`",
            );
        }
    } else if function.crossing.is_view() {
        check_shown(function, errors);
    } else if let Some(reference) = function.lent() {
        check_lent(reference, errors);
    } else if function.crossing.is_as_written() {
        if !function.is_async() {
            for lifetime in lifetimes(value) {
                errors.at(lifetime, BORROWED);
            }
        }
        check_type(value, Position::Result, errors);
    } else if let Type::ImplTrait(_) = value {
        errors.at(value, NAMED);
    }
    let is_shorthand = argument_of(&function.result, "Result").is_some() && error_of(&function.result).is_none();
    if !function.crossing.is_of_type() && is_shorthand {
        errors.at(
            &function.result,
            "write the error out, as in `Result<T, E>`: a converted result cannot use a shorthand",
        );
    }
}

/// What JavaScript sees of an object is looked for whenever it is used, by nothing but the object.
fn check_shown(function: &Function, errors: &mut Errors) {
    let result = &function.result;
    match (function.shown(), ungroup(result)) {
        (Some((elem, _)), Type::Reference(_)) if is_no_number(elem) => errors.at(result, NUMBERS),
        (Some((_, true)), Type::Reference(_)) if function.this() != This::Mutable => {
            errors.at(
                result,
                "JavaScript may write there: begin with `&mut self`, or lend `&[T]`",
            );
        }
        (Some(_), Type::Reference(_)) => {}
        _ => errors.at(
            result,
            "a `MemoryView` shows numbers that an object owns: write a method that gives `&[T]` or `&mut [T]` of it",
        ),
    }
    if let Some(token) = &function.item.sig.asyncness {
        errors.at(token, "where the numbers lie is asked at once: leave out `async`");
    }
    for parameter in &function.parameters {
        errors.at(
            &parameter.ty,
            "where the numbers lie is asked whenever JavaScript uses the view: it has no parameters",
        );
    }
}

/// What a method gives of its object is copied, which only text and numbers are.
fn check_lent(reference: &TypeReference, errors: &mut Errors) {
    match &*reference.elem {
        elem if is_str(elem) => {}
        Type::Slice(slice) if !is_no_number(&slice.elem) => {}
        Type::Slice(_) => errors.at(reference, NUMBERS),
        _ => errors.at(
            reference,
            "a result owns what it gives: write the value, an `Rc<T>` for an object, or `&Self` for the method's own",
        ),
    }
}

/// What an async function cannot have, since it goes on after the call.
fn check_async(function: &Function, token: &Token![async], errors: &mut Errors) {
    if let Some(hook) = function.options.hook() {
        let word = hook.word();
        errors.at(
            token,
            format!(
                "nobody waits for a `{word}` function: leave out `async`, and give the future to `oxbridge::spawn`"
            ),
        );
    }
    for rest in function
        .parameters
        .iter()
        .filter_map(|parameter| parameter.rest.as_ref())
    {
        errors.at_span(
            rest.span,
            "an async function takes its options after all arguments: leave out `rest`, and take a `Vec<T>`",
        );
    }
    let types = || function.parameters.iter().map(|parameter| &parameter.ty);
    for ty in types() {
        let hint = match Passing::of(ty) {
            Passing::Mutable(Type::Slice(_)) => {
                "an async function goes on after the call: take a `Vec<T>`, and return the changed one"
            }
            Passing::Mutable(_) => {
                "an async function cannot have this for itself while it waits: take a `&T`, with a `RefCell` around what changes"
            }
            _ => continue,
        };
        errors.at(ty, hint);
    }
    let result = function.value();
    if function.is_chained() {
        errors.at(
            result,
            "an async method ends later, where JavaScript has the object already: leave out the result",
        );
    }
    for lifetime in lifetimes(result) {
        errors.at(lifetime, BORROWED);
    }
    for ty in types().chain([result]) {
        if is_named(referent(ty), "MemoryView") {
            errors.at(ty, LATER);
        }
    }
}

/// What a function cannot have that JavaScript does not call.
fn check_hook(function: &Function, errors: &mut Errors) {
    let mut hooks = function.options.hooks();
    let Some((_, hook)) = hooks.next() else {
        return;
    };
    let word = hook.word();
    for (other, hook) in hooks {
        errors.at_span(
            other.span,
            format!(
                "a `{word}` function does nothing else: write a function of its own that is `{}`",
                hook.word()
            ),
        );
    }
    let inputs = &function.item.sig.inputs;
    let value = function.value();
    match hook {
        Hook::Start => {
            if let Some(parameter) = inputs.first() {
                errors.at(parameter, "nobody calls a `start` function: it has no parameters");
            }
        }
        Hook::Save => {
            if let Some(parameter) = inputs.first() {
                errors.at(parameter, "a `save` function is told nothing: it has no parameters");
            }
        }
        Hook::Restore => {
            if inputs.len() != 1 {
                errors.at(
                    &function.head.ident,
                    "a `restore` function takes what `save` gave: one parameter, `&[u8]`",
                );
            }
        }
    }
    match hook {
        Hook::Save if is_unit(value) => {
            errors.at(
                &function.head.ident,
                "a `save` function gives what is to be kept: a `Vec<u8>`",
            );
        }
        Hook::Start | Hook::Restore if !is_unit(value) => {
            errors.at(
                value,
                format!("nobody takes the result of a `{word}` function: return nothing, or `Result<(), E>`"),
            );
        }
        _ => {}
    }
    let options = &function.options;
    for unused in [&options.namespace, &options.name].into_iter().flatten() {
        errors.at_span(
            unused.span,
            format!("a `{word}` function is not visible to JavaScript: leave out its name"),
        );
    }
    if let Some(crossing) = &options.result {
        errors.at_span(
            crossing.span,
            format!("a `{word}` function has no result that JavaScript sees"),
        );
    }
}
