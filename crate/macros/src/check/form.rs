//! Types that have no form in JavaScript, as far as the syntax shows, and what to write for them.

use crate::attr::Crossing;
use crate::errors::Errors;
use crate::model::Given;
use crate::ty::{argument_of, each_type_where, is_named, is_static, is_str, lifetimes, name_of, signature_of, ungroup};
use crate::within;
use crate::written::written;
use proc_macro2::Ident;
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{
    GenericArgument, PathArguments, ReturnType, Token, Type, TypeFnPtr, TypeParamBound, TypePath, TypeReference,
};

/// Where a type stands.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Position {
    /// Of an export.
    Parameter,
    Result,
    Field,
    /// A field that only goes from Rust to JavaScript.
    FieldOut,
    /// A parameter of an import.
    Argument,
    /// A parameter of a method of JavaScript's.
    MethodArgument,
    /// What an import gives.
    Given,
    /// What a `JsFunction` is called with.
    Called,
    /// What a `JsFunction` gives.
    Replied,
    /// What a `RustFunction` is called with.
    Accepted,
    /// What a `RustFunction` gives.
    Returned,
}

impl Position {
    fn is_out(self) -> bool {
        match self {
            Self::Parameter | Self::Field | Self::Given | Self::Replied | Self::Accepted => false,
            Self::Result | Self::FieldOut | Self::Argument | Self::MethodArgument | Self::Called | Self::Returned => {
                true
            }
        }
    }

    fn is_argument(self) -> bool {
        matches!(self, Self::Argument | Self::MethodArgument)
    }

    /// Whether a `MemoryView` may stand here: what Rust passes ends with the call.
    fn takes_view(self) -> bool {
        !matches!(self, Self::Field | Self::FieldOut | Self::MethodArgument)
    }

    /// Whether a `Result` is a value here.
    fn takes_results(self) -> bool {
        !matches!(self, Self::Called | Self::Replied | Self::Accepted | Self::Returned)
    }

    /// Whether a borrowed string without an owner may stand here.
    fn takes_static(self) -> bool {
        matches!(self, Self::Result | Self::FieldOut | Self::Returned)
    }
}

pub(super) const NAMED: &str = "`impl Trait` has no form in JavaScript: name the type";
pub(super) const OWNED: &str =
    "a field owns what it holds: write `String` for `&str`, `Vec<T>` for `&[T]`, `Box<T>` for `&T`";
pub(super) const BORROWED: &str =
    "nothing is there that a result could borrow from: write `'static`, or a type without a lifetime";
pub(super) const NUMBERS: &str = "a borrowed slice is a typed array of numbers: write `Vec<T>` for an array";
pub(super) const LATER: &str =
    "a `MemoryView` is for a call, and an async function goes on after it: write `Box<[T]>` for a typed array";
const SIGNATURE: &str = "write the signature as `fn(…) -> R`, for instance `JsFunction<fn(fraction: f64)>`";

/// Whether a type stands in another one.
#[derive(Clone, Copy, PartialEq)]
enum Depth {
    Whole,
    Inside,
}

/// What a word is for must be certain, and within reach.
pub(super) fn check_word(ty: &Type, crossing: &Crossing, errors: &mut Errors) {
    if let Some(refusal) = within::refuse(ty, crossing) {
        errors.push(refusal);
    }
}

/// What JavaScript gives, for a call of Rust.
pub(super) fn check_given(given: &Given, errors: &mut Errors) {
    if let Some(refusal) = &given.refusal {
        errors.push(refusal.clone());
    }
    let ty = &given.ty;
    for lifetime in lifetimes(ty) {
        errors.at(lifetime, BORROWED);
    }
    check_word(ty, &given.crossing, errors);
    if given.crossing.is_as_written() {
        check_type(ty, Position::Given, errors);
    } else if let Type::ImplTrait(_) = ty {
        errors.at(ty, NAMED);
    }
}

/// Refuses what no implementation of the traits could mend. `ty` is what stands behind the `&` of a parameter.
pub(super) fn check_type(ty: &Type, position: Position, errors: &mut Errors) {
    each_type_where(ty, &mut |inner| {
        let depth = if std::ptr::eq(inner, ty) {
            Depth::Whole
        } else {
            Depth::Inside
        };
        if position.takes_results() && within::is_result_in(ty, inner) {
            return true;
        }
        if let Some(message) = refuse(inner, depth, position) {
            errors.at(inner, message);
        }
        if is_held_trait(inner, position) {
            return false;
        }
        let signature = signature_of(inner);
        if let Some((name, signature)) = signature {
            check_signature(name, signature, errors);
        }
        signature.is_none()
    });
}

/// Whether this is an object of JavaScript's with the methods of a trait, as far as the syntax shows.
fn is_held_trait(ty: &Type, position: Position) -> bool {
    let held = ["Box", "Rc"].iter().find_map(|name| argument_of(ty, name));
    match held.map(ungroup) {
        Some(Type::TraitObject(object)) => {
            !position.is_out() && !is_error(&object.bounds) && crossing_form(&object.bounds, position).is_none()
        }
        _ => false,
    }
}

/// What stands in `JsFunction<…>` or `RustFunction<…>`.
fn check_signature(name: &Ident, signature: &Type, errors: &mut Errors) {
    let has_parentheses = |path: &TypePath| {
        let mut parts = path.path.segments.iter();
        parts.any(|part| matches!(part.arguments, PathArguments::Parenthesized(_)))
    };
    match signature {
        Type::FnPtr(function) if name == "RustFunction" => {
            check_function(function, [Position::Accepted, Position::Returned], errors);
        }
        Type::FnPtr(function) => check_function(function, [Position::Called, Position::Replied], errors),
        // Whatever the name stands for, or the macro makes.
        Type::Macro(_) | Type::Verbatim(_) | Type::Infer(_) => {}
        Type::Path(path) if !has_parentheses(path) => {}
        other => errors.at(other, SIGNATURE),
    }
}

fn check_function(function: &TypeFnPtr, [accepted, given]: [Position; 2], errors: &mut Errors) {
    let form = [
        function.lifetimes.as_ref().map(ToTokens::to_token_stream),
        function.unsafety.as_ref().map(ToTokens::to_token_stream),
        function.abi.as_ref().map(ToTokens::to_token_stream),
        function.variadic.as_ref().map(ToTokens::to_token_stream),
    ];
    for tokens in form.into_iter().flatten() {
        let hint = format!(
            "a function of JavaScript has only parameters and a result: leave out `{}`",
            written(&tokens)
        );
        errors.at(tokens, hint);
    }
    if let Some(input) = function.inputs.iter().nth(8) {
        errors.at(
            input,
            "such a function has at most 8 parameters: put some into a struct with `#[derive(Marshal)]`",
        );
    }
    let mut seen = Vec::new();
    for input in &function.inputs {
        let name = name_of(input);
        if let Some((ident, _)) = &input.name
            && seen.contains(&name)
            && !name.is_empty()
        {
            errors.at(
                ident,
                format!("two parameters are called `{name}` in JavaScript: rename one"),
            );
        }
        seen.push(name);
        check_type(&input.ty, accepted, errors);
        if let ReturnType::Type(_, result) = &function.output
            && accepted == Position::Called
            && is_named(result, "JsPromise")
            && is_named(&input.ty, "MemoryView")
        {
            errors.at(&input.ty, LATER);
        }
    }
    if let ReturnType::Type(_, result) = &function.output {
        // Only what Rust gives can fail.
        let value = argument_of(result, "Result").filter(|_| given == Position::Returned);
        check_type(value.unwrap_or(result), given, errors);
    }
}

fn refuse(ty: &Type, depth: Depth, position: Position) -> Option<&'static str> {
    match ty {
        Type::Reference(reference) if position.is_argument() => reference.mutability.is_some().then_some(
            "JavaScript changes nothing that Rust holds but a slice of numbers, `&mut [T]`: pass the value, and let JavaScript give the changed one",
        ),
        Type::Reference(reference) if position.takes_static() && is_static(reference) && is_text_or_list(reference) => {
            None
        }
        Type::Reference(_) => Some(owned_form(position)),
        Type::TraitObject(object) if is_error(&object.bounds) => None,
        Type::ImplTrait(implemented) => Some(crossing_form(&implemented.bounds, position).unwrap_or(NAMED)),
        Type::TraitObject(object) => Some(crossing_form(&object.bounds, position).unwrap_or(if position.is_out() {
            "`dyn Trait` has no form in JavaScript: write the type, or an enum of the types"
        } else {
            "an object of JavaScript's with the methods of a trait is a `Box<dyn Trait>`: write that"
        })),
        Type::Ptr(_) => Some("a pointer has no form in JavaScript: pass the value"),
        Type::Infer(_) => Some("the type must be written out"),
        Type::Never(_) => Some("`!` has no value that could cross"),
        Type::FnPtr(_) if depth == Depth::Whole => Some(function_form(position)),
        Type::Path(path) => refuse_name(ty, path, depth, position),
        _ => None,
    }
}

fn refuse_name(ty: &Type, path: &TypePath, depth: Depth, position: Position) -> Option<&'static str> {
    let last = path.path.segments.last()?.ident.to_string();
    let is_whole = depth == Depth::Whole;
    let is_exports = matches!(position, Position::Parameter | Position::Result);
    match last.as_str() {
        "Result" if position == Position::Replied => Some(
            "JavaScript gives a value or throws, and what it throws is the `Err` of the call: write the value alone",
        ),
        "Result" if is_whole && position == Position::Result && argument_of(ty, "Result").is_none() => None,
        "Result" => Some(
            "a `Result<T, E>` is a value in fields, parameters and results: write a struct of one field around it, or an enum with `#[derive(Marshal)]`",
        ),
        "MemoryView" if !(is_whole && position.takes_view()) => {
            Some("a `MemoryView` is a whole parameter or result of a function: write `Vec<T>` here")
        }
        "RustFunction" | "RustStream" | "RustIterator" if !position.is_out() => Some(match (position, last.as_str()) {
            (Position::Field, _) => "this goes to JavaScript only: derive `ToJs` alone",
            (_, "RustFunction") => {
                "a `RustFunction` goes to JavaScript only: write `JsFunction<fn(…)>` for one that comes"
            }
            (_, _) => "this goes to JavaScript only: write `JsStream<T>` for a stream that comes",
        }),
        "HashMap" | "BTreeMap" | "HashSet" | "BTreeSet" if is_fraction(path) => {
            Some("a number with a fraction is no key in Rust: write a `Vec`, of pairs in place of a map")
        }
        "Self" if is_exports && path.path.is_ident("Self") => {
            Some("a function of a class is exported with it: write `#[js_export]` on the `impl` and on the struct")
        }
        "Self"
            if path.path.is_ident("Self")
                && (position.is_argument() || matches!(position, Position::Given | Position::Replied)) =>
        {
            Some("name the type")
        }
        _ => None,
    }
}

/// Whether this is a `&str` or a `&[T]`.
fn is_text_or_list(reference: &TypeReference) -> bool {
    is_str(&reference.elem) || matches!(ungroup(&reference.elem), Type::Slice(_))
}

/// Whether this is `dyn Error`, which crosses as its message and cause.
fn is_error(bounds: &Punctuated<TypeParamBound, Token![+]>) -> bool {
    matches!(bounds.first(), Some(TypeParamBound::Trait(bound)) if bound.path.segments.last().is_some_and(|last| last.ident == "Error"))
}

/// Whether the first argument of a type is an `f32` or `f64`.
fn is_fraction(path: &TypePath) -> bool {
    let PathArguments::AngleBracketed(arguments) = &path.path.segments[path.path.segments.len() - 1].arguments else {
        return false;
    };
    matches!(arguments.args.first(), Some(GenericArgument::Type(key)) if is_named(key, "f32") || is_named(key, "f64"))
}

/// What to write in place of a reference.
fn owned_form(position: Position) -> &'static str {
    match position {
        Position::Parameter => "only a whole parameter can be borrowed: write `String` for `&str`, `Vec<T>` for `&[T]`",
        Position::Field | Position::FieldOut => OWNED,
        Position::Called => {
            "a function's type owns what it takes: write `String` for `&str`, `Vec<T>` for `&[T]`; `call` takes the borrowed ones too"
        }
        Position::Accepted => "a function's type owns what it takes: write `String` for `&str`, `Vec<T>` for `&[T]`",
        _ => "a result owns what it gives: write `String` for `&str`, `Vec<T>` for `&[T]`",
    }
}

fn function_form(position: Position) -> &'static str {
    if position.is_out() {
        "a function of Rust crosses as `RustFunction<fn(…) -> R>`: write that"
    } else {
        "a function of JavaScript is a `JsFunction<fn(…) -> R>`: write that"
    }
}

/// What to write for a trait whose like exists in JavaScript.
fn crossing_form(bounds: &Punctuated<TypeParamBound, Token![+]>, position: Position) -> Option<&'static str> {
    let name = bounds.iter().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) => Some(bound.path.segments.last()?.ident.to_string()),
        _ => None,
    })?;
    match (name.as_str(), position.is_out()) {
        ("Fn" | "FnMut" | "FnOnce", _) => Some(function_form(position)),
        ("Future" | "IntoFuture", true) => Some("a future crosses as a promise: write `async fn`, or `JsPromise<T>`"),
        ("Future" | "IntoFuture", false) => Some("a promise of JavaScript is a `JsPromise<T>`: write that"),
        ("Stream", true) => Some("a stream of Rust crosses as `RustStream<T>`: write that"),
        ("Iterator" | "IntoIterator", true) => Some("an iterator of Rust crosses as `RustIterator<T>`: write that"),
        ("Stream", false) => Some("a stream of JavaScript is a `JsStream<T>`: write that"),
        ("Iterator" | "IntoIterator", false) => {
            Some("what JavaScript lists is a `Vec<T>`, or a `JsStream<T>`: write that")
        }
        _ => None,
    }
}
