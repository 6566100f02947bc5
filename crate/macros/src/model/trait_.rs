//! Traits that objects of JavaScript's have.

use super::bodyless::Bodyless;
use super::head::Head;
use super::parameter::{Parameter, parse_parameters};
use crate::attr::{self, Crossing};
use crate::errors::Errors;
use crate::name;
use proc_macro2::Span;
use quote::ToTokens;
use syn::{TraitItem, TraitItemFn, Type, Visibility};

pub(crate) struct Trait {
    pub(crate) head: Head,
    /// Without the attributes that are ours.
    pub(crate) item: syn::ItemTrait,
    pub(crate) options: attr::Export,
    /// Those without a body, which JavaScript has.
    pub(crate) methods: Vec<Method>,
    /// Where something stands that JavaScript has not.
    pub(crate) others: Vec<Span>,
}

pub(crate) struct Method {
    /// Without the attributes that are ours.
    pub(crate) item: Bodyless,
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) parameters: Vec<Parameter>,
    /// T of `Result<T, JsException>`.
    pub(crate) result: Type,
    pub(crate) crossing: Crossing,
}

pub(super) fn parse_trait(options: attr::Export, mut item: syn::ItemTrait, errors: &mut Errors) -> Trait {
    let head = Head::of_export(&item.ident, name::plain(&item.ident), &options, &item.attrs);
    let mut methods = Vec::new();
    let mut others = Vec::new();
    for item in &mut item.items {
        match item {
            TraitItem::Fn(item) => methods.extend(parse_method(item, errors)),
            other => {
                let first = other.to_token_stream().into_iter().next();
                others.extend(first.map(|first| first.span()));
            }
        }
    }
    Trait {
        head,
        item,
        options,
        methods,
        others,
    }
}

/// A method, if it is JavaScript's.
fn parse_method(item: &mut TraitItemFn, errors: &mut Errors) -> Option<Method> {
    let words = attr::take_method(&mut item.attrs, errors);
    if item.default.is_some() {
        if let Some(span) = words.span {
            errors.at_span(span, "a method with a body is Rust's own: leave this out, or the body");
        }
        return None;
    }
    let mut copy = Bodyless {
        attrs: item.attrs.clone(),
        vis: Visibility::Inherited,
        sig: item.sig.clone(),
        body: None,
    };
    attr::strip_parameters(&mut item.sig);
    let parameters = parse_parameters(&mut copy.sig, errors);
    Some(Method {
        name: match words.name {
            Some(name) => name.value,
            None => name::camel(&name::plain(&item.sig.ident)),
        },
        docs: attr::parse_docs(&item.attrs),
        parameters,
        result: parse_result(&copy, errors),
        crossing: words.crossing,
        item: copy,
    })
}

fn parse_result(item: &Bodyless, errors: &mut Errors) -> Type {
    // What it should give depends on what it should be instead.
    if let Some(token) = &item.sig.asyncness {
        errors.at(
            token,
            "what JavaScript does later is a promise: write `fn` and `-> Result<JsPromise<T>, JsException>`",
        );
        return syn::parse_quote!(());
    }
    item.parse_result("a method of JavaScript's", errors)
}
