//! Something that `#[js_export]` stands on.

use super::class::{Class, Methods, parse_class, parse_methods};
use super::constant::{Constant, parse_constant};
use super::function::{Function, parse_function};
use super::module::{Module, parse_module};
use super::trait_::{Trait, parse_trait};
use crate::attr::{self, Place};
use crate::errors::Errors;
use proc_macro2::{Span, TokenStream};
use syn::Item;
use syn::spanned::Spanned;

pub(crate) enum Export {
    Function(Box<Function>),
    Constant(Box<Constant>),
    Module(Box<Module>),
    Class(Box<Class>),
    Methods(Box<Methods>),
    Trait(Box<Trait>),
}

pub(crate) fn parse_export(options: TokenStream, item: TokenStream, errors: &mut Errors) -> Option<Export> {
    let item = errors.take(syn::parse2::<Item>(item))?;
    let place = match item {
        Item::Struct(_) => Place::Struct,
        _ => Place::Export,
    };
    let options = attr::parse_export(options, place, errors);
    Some(match item {
        Item::Fn(item) => Export::Function(Box::new(parse_function(options, item, errors))),
        Item::Const(item) => Export::Constant(Box::new(parse_constant(options, item))),
        Item::Mod(item) => Export::Module(Box::new(parse_module(options, item))),
        Item::Struct(item) => Export::Class(Box::new(parse_class(options, item, errors))),
        Item::Impl(item) if item.trait_.is_none() => Export::Methods(Box::new(parse_methods(options, item, errors))),
        Item::Trait(item) => Export::Trait(Box::new(parse_trait(options, item, errors))),
        other => {
            let (span, hint) = refuse(&other);
            errors.at_span(span, hint);
            return None;
        }
    })
}

/// Where to point, and what to write, for an item that cannot be exported.
fn refuse(item: &Item) -> (Span, &'static str) {
    match item {
        Item::Enum(item) => (
            item.enum_token.span,
            "an enum crosses by value: write `#[derive(Marshal)]` instead",
        ),
        Item::Impl(item) => refuse_impl(item),
        Item::Static(item) => (
            item.static_token.span,
            "a static cannot be exported: write a `const`, or a function that returns its value",
        ),
        Item::Type(item) => (
            item.type_token.span,
            "a type alias cannot be exported: it crosses as the type it stands for",
        ),
        Item::Union(item) => (
            item.union_token.span,
            "a union cannot cross: write an enum with `#[derive(Marshal)]` instead",
        ),
        Item::Use(item) => (
            item.use_token.span,
            "a `use` cannot be exported: put `#[js_export]` where the function is written",
        ),
        Item::ForeignMod(item) => (
            item.abi.extern_token.span,
            "foreign functions cannot be exported: export a function that calls them",
        ),
        Item::Macro(item) => (
            item.mac.path.span(),
            "a macro cannot be exported: put `#[js_export]` on the functions it makes",
        ),
        Item::Verbatim(tokens) if tokens.to_string().contains("js_import") => (
            item.span(),
            "an import is called by Rust, an export by JavaScript: leave out one of the attributes",
        ),
        other => (
            other.span(),
            "only functions, constants, structs with their functions, traits and inline modules can be exported",
        ),
    }
}

/// The same for the implementation of a trait.
fn refuse_impl(item: &syn::ItemImpl) -> (Span, &'static str) {
    let name = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
    let hint = match name.map(|name| name.ident.to_string()).as_deref() {
        Some("Display") => "only a class's own `impl` is exported: write `pub fn to_string(&self) -> String` there",
        Some("Drop") => "only a class's own `impl` is exported: leave it out here, JavaScript has `dispose` anyway",
        _ => "only a class's own `impl` is exported: write functions there that call those of the trait",
    };
    (name.map_or(item.impl_token.span, |name| name.ident.span()), hint)
}
