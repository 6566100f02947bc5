//! What is refused, all of it at once, each with what to write instead.
//!
//! Whether a type can cross at all is for the traits to say; here is what only the syntax shows.

mod class;
mod trait_;

use crate::attr::Crossing;
use crate::errors::Errors;
use crate::model::{
    self, Body, Constant, Directions, Export, Field, Function, Import, Module, Named, Parameter, Presence, Style,
    Variant,
};
use crate::written::written;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use std::collections::HashMap;
use syn::punctuated::Punctuated;
use syn::{FnArg, GenericParam, Pat, PathArguments, Token, Type, TypeParamBound};

pub(crate) fn check_export(export: &Export, errors: &mut Errors) {
    match export {
        Export::Function(function) => check_function(function, errors),
        Export::Constant(constant) => check_constant(constant, errors),
        Export::Module(module) => check_module(module, errors),
        Export::Class(class) => class::check_class(class, errors),
        Export::Methods(methods) => class::check_methods(methods, errors),
        Export::Trait(object) => trait_::check_trait(object, errors),
    }
}

fn check_function(function: &Function, errors: &mut Errors) {
    let signature = &function.item.sig;
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
    if let (Some(FnArg::Receiver(receiver)), None) = (signature.inputs.first(), &function.member) {
        errors.at(
            receiver,
            "a method is exported with its class: write `#[js_export]` on the `impl` and on the struct",
        );
    }
    if let Some(consuming) = &function.options.consuming
        && !class::takes(function)
    {
        errors.at_span(consuming.span, "nothing is taken by value here: leave out `consuming`");
    }
    for parameter in &function.parameters {
        check_parameter(parameter, errors);
    }
    for (at, parameter) in function.parameters.iter().enumerate() {
        let required = function.parameters[at..]
            .iter()
            .any(|later| later.presence == Presence::Required);
        if let (Some(default), true) = (&parameter.default, required) {
            errors.at_span(
                default.span,
                "a parameter with a default stands after all required ones: move it to the end",
            );
        }
    }
    check_names(
        function
            .parameters
            .iter()
            .map(|parameter| (parameter.name.as_str(), &parameter.pattern)),
        "parameters",
        errors,
    );
    check_result(function, errors);
    if let Some(token) = &signature.asyncness {
        check_async(function, token, errors);
    }
    if function.options.start.is_some() {
        check_start(function, errors);
    }
}

/// What every parameter must be, of an export or an import.
fn check_form(parameter: &Parameter, errors: &mut Errors) {
    match &parameter.pattern {
        Pat::Ident(pattern) if pattern.subpat.is_none() && pattern.by_ref.is_none() => {
            if parameter.name.is_empty() {
                errors.at(pattern, "this parameter has no name in JavaScript: use a letter");
            }
        }
        Pat::Wild(wild) => errors.at(wild, "a parameter needs a name, for the typings: write `_unused`"),
        other => errors.at(
            other,
            "a parameter is a name, not a pattern: take it apart inside of the function",
        ),
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

const NUMBERS: &str = "a borrowed slice is a typed array of numbers: write `Vec<T>` for an array";

fn check_parameter(parameter: &Parameter, errors: &mut Errors) {
    check_form(parameter, errors);
    if let Type::Reference(reference) = &parameter.ty {
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
        if reference.mutability.is_some() && is_no_object(&reference.elem) && is_plain(&parameter.crossing) {
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
        if matches!(parameter.crossing, Crossing::Via | Crossing::With(_)) && reference.mutability.is_some() {
            errors.at(
                reference,
                "a converted value is not changed in place: take it without `&mut`",
            );
        }
        if let Type::Slice(slice) = &*reference.elem
            && is_no_number(&slice.elem)
        {
            errors.at(reference, NUMBERS);
            return;
        }
        if is_plain(&parameter.crossing) {
            check_type(&reference.elem, Position::Parameter, errors);
        }
    } else if let Some(Type::Reference(inner)) = model::argument_of(&parameter.ty, "Option")
        && inner.lifetime.is_none()
        && inner.mutability.is_none()
        && is_plain(&parameter.crossing)
    {
        // `Option<&T>` is read as a value of its own and borrowed from there.
        match &*inner.elem {
            Type::Slice(slice) if is_no_number(&slice.elem) => errors.at(inner, NUMBERS),
            elem => check_type(elem, Position::Parameter, errors),
        }
    } else if is_plain(&parameter.crossing) {
        check_type(&parameter.ty, Position::Parameter, errors);
    } else if let Some(token) = impl_trait(&parameter.ty) {
        errors.at(token, NAMED);
    }
}

fn check_result(function: &Function, errors: &mut Errors) {
    let inner = model::argument_of(&function.result, "Result");
    if let Type::Never(never) = &function.result {
        errors.at(never, "an exported function returns: leave out `-> !`");
        return;
    }
    let value = inner.unwrap_or(&function.result);
    if let Some(reference) = lent_by_object(function, value) {
        match &*reference.elem {
            elem if is_str(elem) => {}
            Type::Slice(slice) if !is_no_number(&slice.elem) => {}
            Type::Slice(_) => errors.at(reference, NUMBERS),
            _ => errors.at(
                reference,
                "a result owns what it gives: write the value, or an `Rc<T>` for an object",
            ),
        }
    } else if is_plain(&function.crossing) {
        check_type(value, Position::Result, errors);
    } else if let Some(token) = impl_trait(value) {
        errors.at(token, NAMED);
    }
    if let (Crossing::With(_), Some(_), false) =
        (&function.crossing, inner, model::error_of(&function.result).is_some())
    {
        errors.at(
            &function.result,
            "write the error out, as in `Result<T, E>`: a converted result cannot use a shorthand",
        );
    }
}

/// What a method gives of its object, which is copied: `&T` or `Option<&T>`.
pub(crate) fn lent_by_object<'a>(function: &Function, value: &'a Type) -> Option<&'a syn::TypeReference> {
    let value = model::argument_of(value, "Option").unwrap_or(value);
    match model::ungroup(value) {
        Type::Reference(reference)
            if reference.lifetime.is_none()
                && function.this() != model::This::Static
                && !matches!(function.crossing, Crossing::With(_)) =>
        {
            Some(reference)
        }
        _ => None,
    }
}

/// What an async function cannot have, since it goes on after the call.
fn check_async(function: &Function, token: &Token![async], errors: &mut Errors) {
    if function.options.start.is_some() {
        errors.at(
            token,
            "nobody waits for a `start` function: leave out `async`, and give the future to `oxbridge::spawn`",
        );
    }
    for parameter in &function.parameters {
        if let Type::Reference(reference) = &parameter.ty
            && reference.mutability.is_some()
        {
            let hint = if matches!(*reference.elem, Type::Slice(_)) {
                "an async function goes on after the call: take a `Vec<T>`, and return the changed one"
            } else {
                "an async function cannot have this for itself while it waits: take a `&T`, with a `RefCell` around what changes"
            };
            errors.at(reference, hint);
        }
    }
    let result = model::argument_of(&function.result, "Result").unwrap_or(&function.result);
    for lifetime in model::lifetimes(result) {
        errors.at(lifetime, BORROWED);
    }
    for ty in function
        .parameters
        .iter()
        .map(|parameter| &parameter.ty)
        .chain([result])
    {
        let inner = match ty {
            Type::Reference(reference) => &reference.elem,
            ty => ty,
        };
        if is_named(inner, "MemoryView") {
            errors.at(
                ty,
                "a `MemoryView` is for a call, and an async function goes on after it: write `Box<[T]>` for a typed array",
            );
        }
    }
}

pub(crate) fn check_import(import: &Import, errors: &mut Errors) {
    let signature = &import.item.sig;
    if let Some(body) = &import.item.body {
        errors.at(body, "JavaScript has the body of an import: write `;` instead");
    }
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
    for parameter in &import.parameters {
        check_argument(parameter, "an import", errors);
    }
    check_names(
        import
            .parameters
            .iter()
            .map(|parameter| (parameter.name.as_str(), &parameter.pattern)),
        "parameters",
        errors,
    );
    if let Some(parameter) = signature.inputs.iter().nth(16) {
        errors.at(
            parameter,
            "an import has at most 16 parameters: put some into a struct with `#[derive(Marshal)]`",
        );
    }
    check_import_options(import, errors);
    check_answer(
        &import.item.sig.ident,
        import.returned(),
        &import.crossing,
        "an import",
        errors,
    );
}

fn check_import_options(import: &Import, errors: &mut Errors) {
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

/// The result of what JavaScript does.
fn check_answer(ident: &Ident, returned: Option<&Type>, crossing: &Crossing, what: &str, errors: &mut Errors) {
    let Some(returned) = returned else {
        errors.at(
            ident,
            format!("{what} can throw: write `-> Result<(), JsException>` after the parameters"),
        );
        return;
    };
    let Some(value) = model::argument_of(returned, "Result") else {
        let text = written(returned);
        errors.at(
            returned,
            format!("{what} can throw: write `Result<{text}, JsException>`"),
        );
        return;
    };
    if let Some(error) = model::error_of(returned)
        && !is_named(error, "JsException")
    {
        errors.at(
            error,
            format!("{what} fails with what JavaScript threw: write `JsException`"),
        );
    }
    for lifetime in model::lifetimes(value) {
        errors.at(lifetime, BORROWED);
    }
    if is_plain(crossing) {
        check_type(value, Position::Given, errors);
    } else if let Some(token) = impl_trait(value) {
        errors.at(token, NAMED);
    }
}

/// A parameter of an import or of a method of JavaScript's, which goes there.
fn check_argument(parameter: &Parameter, what: &str, errors: &mut Errors) {
    check_form(parameter, errors);
    if let Pat::Ident(pattern) = &parameter.pattern
        && let Some(token) = &pattern.mutability
    {
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
    if let Type::Reference(reference) = &parameter.ty
        && let Type::Slice(slice) = &*reference.elem
        && is_no_number(&slice.elem)
        && reference.mutability.is_none()
    {
        errors.at(reference, NUMBERS);
    } else if is_plain(&parameter.crossing) {
        check_type(&parameter.ty, Position::Argument, errors);
    } else if let Some(token) = impl_trait(&parameter.ty) {
        errors.at(token, NAMED);
    }
}

fn check_start(function: &Function, errors: &mut Errors) {
    if let Some(parameter) = function.item.sig.inputs.first() {
        errors.at(parameter, "nobody calls a `start` function: it has no parameters");
    }
    let value = model::argument_of(&function.result, "Result").unwrap_or(&function.result);
    if !matches!(value, Type::Tuple(tuple) if tuple.elems.is_empty()) {
        errors.at(
            value,
            "nobody takes the result of a `start` function: return nothing, or `Result<(), E>`",
        );
    }
    for unused in [&function.options.namespace, &function.options.name]
        .into_iter()
        .flatten()
    {
        errors.at_span(
            unused.span,
            "a `start` function is not visible to JavaScript: leave out its name",
        );
    }
    if let Some(crossing) = &function.options.result {
        errors.at_span(crossing.span, "a `start` function has no result");
    }
}

fn check_constant(constant: &Constant, errors: &mut Errors) {
    if let Some(start) = &constant.options.start {
        errors.at_span(start.span, "only a function can `start`");
    }
    if let Some(consuming) = &constant.options.consuming {
        errors.at_span(consuming.span, "only a function takes something: leave out `consuming`");
    }
    if constant.head.ident == "_" {
        errors.at(&constant.head.ident, "an exported constant needs a name");
    }
    if is_plain(&constant.crossing) {
        let ty = match &*constant.item.ty {
            Type::Reference(reference) if reference.mutability.is_none() => &reference.elem,
            ty => ty,
        };
        check_type(ty, Position::Result, errors);
    }
}

fn check_module(module: &Module, errors: &mut Errors) {
    if module.options.namespace.is_none() {
        errors.at(
            &module.item.ident,
            "name the namespace of this module's exports: `#[js_export(namespace = \"…\")]`",
        );
    }
    let name = module
        .options
        .name
        .as_ref()
        .map(|name| (name.span, "a module has no name of its own: write `namespace`"));
    let start = module
        .options
        .start
        .as_ref()
        .map(|start| (start.span, "only a function can `start`"));
    let result = module
        .options
        .result
        .as_ref()
        .map(|result| (result.span, "a module has no result"));
    let consuming = module
        .options
        .consuming
        .as_ref()
        .map(|consuming| (consuming.span, "only a function takes something: leave out `consuming`"));
    for (span, message) in [name, start, consuming, result].into_iter().flatten() {
        errors.at_span(span, message);
    }
    if module.item.content.is_none() {
        errors.at(
            &module.item,
            "only an inline module can be exported: write `namespace` on each export of the file",
        );
    } else if module.exports == 0 {
        errors.at(
            &module.item.ident,
            "nothing in this module is exported: put `#[js_export]` on its functions",
        );
    }
}

pub(crate) fn check_named(named: &Named, errors: &mut Errors) {
    for parameter in &named.generics.params {
        if let GenericParam::Const(parameter) = parameter {
            errors.at(
                parameter,
                "a type that crosses has no const parameters: write one type for each value",
            );
        }
    }
    check_options(named, errors);
    match &named.body {
        Body::Record(fields) => check_field_names(fields, errors),
        Body::Alias(fields) => check_alias(named, fields, errors),
        Body::Enum(variants) => check_variants(named, variants, errors),
        Body::Union { tag, variants } => {
            check_variants(named, variants, errors);
            for variant in variants {
                check_field_names(&variant.fields, errors);
                check_tag(named, tag, variant, errors);
            }
        }
        Body::Untagged(variants) => {
            check_variants(named, variants, errors);
            variants.iter().for_each(|variant| check_untagged(variant, errors));
        }
        Body::None(span) => errors.at_span(*span, "a union cannot cross: write an enum instead"),
    }
    for field in named.fields() {
        if !field.skip && is_plain(&field.crossing) {
            let position = if named.directions == Directions::FromJs || named.directions == Directions::Both {
                Position::Field
            } else {
                Position::FieldOut
            };
            check_type(field.ty(), position, errors);
        } else if let Type::Reference(reference) = field.ty()
            && !field.skip
        {
            errors.at(reference, OWNED);
        }
    }
}

/// Words that mean nothing on this kind of type.
fn check_options(named: &Named, errors: &mut Errors) {
    let options = &named.options;
    let is_error = named.directions == Directions::Error;
    let has_names = named.fields().iter().any(|field| field.is_named());
    let kind = match &named.body {
        _ if is_error => "an error",
        Body::Record(_) => "a struct with fields",
        Body::Alias(_) => "a struct that is no object in JavaScript",
        Body::Enum(_) | Body::Union { .. } => "an enum",
        Body::Untagged(_) => "an untagged enum",
        Body::None(_) => return,
    };
    for word in &options.own {
        let means_something = match (word.to_string().as_str(), &named.body) {
            ("rename_all", body) => !matches!(body, Body::Alias(_) | Body::Untagged(_)),
            ("rename_all_fields", body) => matches!(body, Body::Union { .. }) && has_names,
            ("tag", body) => matches!(body, Body::Union { .. }) && !is_error,
            ("untagged", body) => matches!(body, Body::Untagged(_)),
            ("default", body) => matches!(body, Body::Record(_)),
            ("transparent" | "brand", body) => matches!(body, Body::Alias(_)),
            _ => true,
        };
        let hint = if word == "brand" {
            ", or write `transparent`"
        } else {
            ""
        };
        if !means_something {
            errors.at(word, format!("`{word}` means nothing on {kind}: leave it out{hint}"));
        }
    }
    if let (Some(tag), Body::Record(_) | Body::Alias(_), false) =
        (&options.tag, &named.body, options.own.iter().any(|word| word == "tag"))
    {
        errors.at_span(
            tag.span,
            "a struct has no tag in JavaScript: write it as an enum of one variant",
        );
    }
}

fn check_alias(named: &Named, fields: &[Field], errors: &mut Errors) {
    let crossing = fields.iter().filter(|field| !field.skip).count();
    let Some(transparent) = named.options.transparent.as_ref() else {
        return;
    };
    if crossing != 1 {
        let text = format!(
            "a transparent struct has one field that crosses, this one has {crossing}: leave out `transparent`, or skip the others"
        );
        errors.at_span(transparent.span, text);
    }
    for field in fields
        .iter()
        .filter(|field| !field.skip && field.presence == Presence::Default)
    {
        errors.at(
            field.ty(),
            "the field of a transparent struct is always there: leave out `default`",
        );
    }
}

fn check_variants(named: &Named, variants: &[Variant], errors: &mut Errors) {
    if variants.is_empty() {
        errors.at(
            &named.ident,
            "an enum without variants has no value that could cross: give it a variant",
        );
    }
    if !variants.is_empty() && variants.iter().all(|variant| variant.is_thrown) {
        errors.at(
            &named.ident,
            "this error is never more than what JavaScript threw: return `JsException` itself",
        );
    }
    for variant in variants.iter().filter(|variant| variant.is_thrown) {
        for attribute in &variant.node.attrs {
            if attribute.path().is_ident("marshal") {
                errors.at(
                    attribute,
                    "JavaScript gets back what it threw, so this variant is no code: leave this out",
                );
            }
        }
    }
    if variants.len() > 65_536 {
        errors.at(&named.ident, "an enum that crosses has at most 65536 variants");
    }
    if !matches!(named.body, Body::Untagged(_)) {
        check_names(
            variants
                .iter()
                .filter(|variant| !variant.is_thrown)
                .map(|variant| (variant.name.as_str(), &variant.node.ident)),
            "variants",
            errors,
        );
    }
}

fn check_untagged(variant: &Variant, errors: &mut Errors) {
    let crossing = variant.fields.iter().filter(|field| !field.skip).count();
    if variant.style == Style::Named || crossing > 1 {
        errors.at(
            &variant.node.ident,
            "a variant of an untagged enum holds one value: write `Name(Type)`, with a struct for several fields",
        );
    }
    for attribute in &variant.node.attrs {
        if attribute.path().is_ident("marshal") {
            errors.at(
                attribute,
                "a variant of an untagged enum has no name in JavaScript: leave this out",
            );
        }
    }
}

fn check_tag(named: &Named, tag: &str, variant: &Variant, errors: &mut Errors) {
    // The data of an error stands in a property of its own.
    let is_error = named.directions == Directions::Error;
    for field in variant
        .fields
        .iter()
        .filter(|field| !field.skip && !is_error && variant.style == Style::Named)
    {
        if field.name == tag {
            let text = format!(
                "`{tag}` is the property that tells the variants apart: rename the field, or write `#[marshal(tag = \"…\")]` on the enum"
            );
            errors.at(&field.member, text);
        }
    }
    if variant.style == Style::Unnamed && tag == "value" && !is_error {
        errors.at(
            &variant.node.ident,
            "`value` is where the content of this variant stands: write another `tag`",
        );
    }
}

fn check_field_names(fields: &[Field], errors: &mut Errors) {
    let named = fields
        .iter()
        .filter(|field| !field.skip && matches!(field.member, syn::Member::Named(_)));
    check_names(
        named.map(|field| (field.name.as_str(), &field.member)),
        "fields",
        errors,
    );
}

fn check_names<'a, N: ToTokens + 'a>(names: impl Iterator<Item = (&'a str, N)>, what: &str, errors: &mut Errors) {
    let mut seen = HashMap::new();
    for (name, node) in names.filter(|(name, _)| !name.is_empty()) {
        if seen.insert(name, ()).is_some() {
            errors.at(
                node,
                format!("two {what} are called `{name}` in JavaScript: rename one"),
            );
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Position {
    /// Of an export.
    Parameter,
    Result,
    Field,
    /// A field that only goes from Rust to JavaScript.
    FieldOut,
    /// A parameter of an import.
    Argument,
    /// What an import or a `JsFunction` gives.
    Given,
    /// What a `JsFunction` is called with.
    Called,
    /// What a `RustFunction` is called with.
    Taken,
    /// What a `RustFunction` gives.
    Answer,
}

impl Position {
    fn is_out(self) -> bool {
        match self {
            Self::Parameter | Self::Field | Self::Given | Self::Taken => false,
            Self::Result | Self::FieldOut | Self::Argument | Self::Called | Self::Answer => true,
        }
    }

    /// Whether a borrowed string without an owner may stand here.
    fn takes_static(self) -> bool {
        matches!(self, Self::Result | Self::FieldOut | Self::Answer)
    }
}

const NAMED: &str = "`impl Trait` has no form in JavaScript: name the type";
const OWNED: &str = "a field owns what it holds: write `String` for `&str`, `Vec<T>` for `&[T]`, `Box<T>` for `&T`";
const BORROWED: &str =
    "nothing is there that a result could borrow from: write `'static`, or a type without a lifetime";
const SIGNATURE: &str = "write the signature as `fn(…) -> R`, for instance `JsFunction<fn(fraction: f64)>`";

type Refusals = Vec<(TokenStream, String)>;

/// Refuses what no implementation of the traits could mend. `ty` is what stands behind the `&` of a parameter.
fn check_type(ty: &Type, position: Position, errors: &mut Errors) {
    let mut refusals = Refusals::new();
    collect(ty, position, &mut refusals);
    for (tokens, message) in refusals {
        errors.at(tokens, message);
    }
}

fn collect(ty: &Type, position: Position, refusals: &mut Refusals) {
    model::each_type_where(ty, &mut |inner| {
        if let Some(message) = refused(inner, std::ptr::eq(inner, ty), position) {
            refusals.push((inner.to_token_stream(), message.to_owned()));
        }
        if held_trait(inner, position) {
            return false;
        }
        let signature = model::signature_of(inner);
        if let Some((name, signature)) = signature {
            collect_signature(name, signature, refusals);
        }
        signature.is_none()
    });
}

/// Whether this is an object of JavaScript's with the methods of a trait, as far as the syntax shows.
fn held_trait(ty: &Type, position: Position) -> bool {
    let held = ["Box", "Rc"].iter().find_map(|name| model::argument_of(ty, name));
    match held.map(model::ungroup) {
        Some(Type::TraitObject(object)) => !position.is_out() && crossing_form(&object.bounds, position).is_none(),
        _ => false,
    }
}

/// What stands in `JsFunction<…>` or `RustFunction<…>`.
fn collect_signature(name: &Ident, signature: &Type, refusals: &mut Refusals) {
    let function = match signature {
        Type::FnPtr(function) => function,
        // Whatever the name stands for, or the macro makes.
        Type::Macro(_) | Type::Verbatim(_) | Type::Infer(_) => return,
        Type::Path(path)
            if !path
                .path
                .segments
                .iter()
                .any(|part| matches!(part.arguments, PathArguments::Parenthesized(_))) =>
        {
            return;
        }
        other => return refusals.push((other.to_token_stream(), SIGNATURE.to_owned())),
    };
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
        refusals.push((tokens, hint));
    }
    if let Some(input) = function.inputs.iter().nth(8) {
        refusals.push((
            input.to_token_stream(),
            "such a function has at most 8 parameters: put some into a struct with `#[derive(Marshal)]`".to_owned(),
        ));
    }
    let is_ours = name == "RustFunction";
    let mut seen = Vec::new();
    for input in &function.inputs {
        let name = model::name_of(input);
        if seen.contains(&name) && !name.is_empty() {
            let hint = format!("two parameters are called `{name}` in JavaScript: rename one");
            refusals.push((input.name.as_ref().map(|name| &name.0).to_token_stream(), hint));
        }
        seen.push(name);
        let position = if is_ours { Position::Taken } else { Position::Called };
        collect(&input.ty, position, refusals);
    }
    if let syn::ReturnType::Type(_, result) = &function.output {
        let value = model::argument_of(result, "Result").filter(|_| is_ours);
        let position = if is_ours { Position::Answer } else { Position::Given };
        collect(value.unwrap_or(result), position, refusals);
    }
}

fn refused(ty: &Type, is_whole: bool, position: Position) -> Option<&'static str> {
    match ty {
        Type::Reference(reference) if position == Position::Argument => reference.mutability.is_some().then_some(
            "JavaScript cannot change what Rust holds: pass the value, and let JavaScript give the changed one",
        ),
        Type::Reference(reference) if position.takes_static() && is_str(&reference.elem) && is_static(reference) => {
            None
        }
        Type::Reference(_) => Some(match position {
            Position::Parameter => {
                "only a whole parameter can be borrowed: write `String` for `&str`, `Vec<T>` for `&[T]`"
            }
            Position::Field | Position::FieldOut => OWNED,
            Position::Called => {
                "a function's type owns what it takes: write `String` for `&str`, `Vec<T>` for `&[T]`; `call` takes the borrowed ones too"
            }
            Position::Taken => "a function's type owns what it takes: write `String` for `&str`, `Vec<T>` for `&[T]`",
            _ => "a result owns what it gives: write `String` for `&str`, `Vec<T>` for `&[T]`",
        }),
        Type::ImplTrait(implemented) => Some(crossing_form(&implemented.bounds, position).unwrap_or(NAMED)),
        Type::TraitObject(object) => Some(crossing_form(&object.bounds, position).unwrap_or(if position.is_out() {
            "`dyn Trait` has no form in JavaScript: write the type, or an enum of the types"
        } else {
            "an object of JavaScript's with the methods of a trait is a `Box<dyn Trait>`: write that"
        })),
        Type::Ptr(_) => Some("a pointer has no form in JavaScript: pass the value"),
        Type::Infer(_) => Some("the type must be written out"),
        Type::Never(_) => Some("`!` has no value that could cross"),
        Type::FnPtr(_) if is_whole => Some(function_form(position)),
        Type::Path(path) => refused_name(ty, path, is_whole, position),
        _ => None,
    }
}

fn refused_name(ty: &Type, path: &syn::TypePath, is_whole: bool, position: Position) -> Option<&'static str> {
    let last = path.path.segments.last()?.ident.to_string();
    let is_exports = matches!(position, Position::Parameter | Position::Result);
    match last.as_str() {
        "Result" if position == Position::Given => Some(
            "JavaScript gives a value or throws, and what it throws is the `Err` of the call: write the value alone",
        ),
        "Result" if is_whole && position == Position::Result && model::argument_of(ty, "Result").is_none() => None,
        "Result" => Some(
            "`Result` stands only around the whole result of a function: write `Option`, or an enum with `#[derive(Marshal)]`",
        ),
        "MemoryView" if !(is_whole && is_exports) => {
            Some("a `MemoryView` is a whole parameter or result of an exported function: write `Vec<T>` here")
        }
        "RustFunction" | "RustStream" | "RustIterator" if !position.is_out() => Some(match (position, last.as_str()) {
            (Position::Field, _) => "this goes to JavaScript only: derive `ToJs` alone",
            (_, "RustFunction") => {
                "a `RustFunction` goes to JavaScript only: write `JsFunction<fn(…)>` for one that comes"
            }
            (_, _) => "this goes to JavaScript only: write `JsStream<T>` for a stream that comes",
        }),
        "Self"
            if path.path.is_ident("Self")
                && (is_exports || matches!(position, Position::Argument | Position::Given)) =>
        {
            Some("name the type")
        }
        _ => None,
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

fn is_plain(crossing: &Crossing) -> bool {
    matches!(crossing, Crossing::Plain | Crossing::As(_))
}

pub(crate) fn is_str(ty: &Type) -> bool {
    is_named(ty, "str")
}

pub(crate) fn is_named(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}

/// Whether this is surely no number. A name can stand for one.
fn is_no_number(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path.path.segments.last().is_some_and(|last| {
            let known = ["String", "str", "bool", "char", "i128", "u128"];
            !last.arguments.is_empty() || known.iter().any(|name| last.ident == name)
        }),
        Type::Group(_) | Type::Paren(_) | Type::Macro(_) | Type::Verbatim(_) => false,
        _ => true,
    }
}

/// Whether this is surely no object of a class, and no slice. A name can stand for one.
fn is_no_object(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path.path.segments.last().is_some_and(|last| {
            let known = [
                "String", "str", "bool", "char", "i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "i128", "u128",
                "isize", "usize", "f32", "f64",
            ];
            !last.arguments.is_empty() || known.iter().any(|name| last.ident == name)
        }),
        Type::Slice(_) | Type::Group(_) | Type::Paren(_) | Type::Macro(_) | Type::Verbatim(_) => false,
        _ => true,
    }
}

fn is_static(reference: &syn::TypeReference) -> bool {
    reference.mutability.is_none()
        && reference
            .lifetime
            .as_ref()
            .is_some_and(|lifetime| lifetime.ident == "static")
}

fn impl_trait(ty: &Type) -> Option<&Type> {
    matches!(ty, Type::ImplTrait(_)).then_some(ty)
}
