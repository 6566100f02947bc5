//! Traits that objects of JavaScript's have.

use super::bodyless::{Bodyless, Given};
use super::head::Head;
use super::parameter::{Parameter, parse_parameters};
use crate::attr;
use crate::errors::Errors;
use crate::name;
use proc_macro2::Span;
use quote::ToTokens;
use syn::{TraitItem, TraitItemFn, Visibility};

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
    pub(crate) given: Given,
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
    let parameters = parse_parameters(&mut copy.sig, "js_export", errors);
    Some(Method {
        name: match words.name {
            Some(name) => name.value,
            None => name::camel(&name::plain(&item.sig.ident)),
        },
        docs: attr::parse_docs(&item.attrs),
        parameters,
        given: Given::of_method(&copy.sig, words.crossing),
        item: copy,
    })
}
