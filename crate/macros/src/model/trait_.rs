//! Traits that objects of JavaScript's have.

use super::{Bodyless, Head, Parameter, argument_of, class, parse_parameters};
use crate::attr::{self, Crossing};
use crate::errors::Errors;
use crate::name;
use proc_macro2::Span;
use quote::ToTokens;
use syn::{TraitItem, Type, Visibility};

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
    pub(crate) item: Bodyless,
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) crossing: Crossing,
}

impl Method {
    /// T of `Result<T, JsException>`.
    pub(crate) fn result(&self) -> Option<&Type> {
        argument_of(self.item.returned()?, "Result")
    }
}

pub(super) fn parse_trait(options: attr::Export, mut item: syn::ItemTrait, errors: &mut Errors) -> Trait {
    let head = Head::new(&item.ident, name::plain(&item.ident), &options, &item.attrs);
    let mut methods = Vec::new();
    let mut others = Vec::new();
    for item in &mut item.items {
        let TraitItem::Fn(item) = item else {
            if let Some(first) = item.to_token_stream().into_iter().next() {
                others.push(first.span());
            }
            continue;
        };
        let (span, options) = attr::take_method(&mut item.attrs, errors);
        if item.default.is_some() {
            if let Some(span) = span {
                errors.at_span(span, "a method with a body is Rust's own: leave this out, or the body");
            }
            continue;
        }
        let mut copy = Bodyless {
            attrs: item.attrs.clone(),
            vis: Visibility::Inherited,
            sig: item.sig.clone(),
            body: None,
        };
        class::strip_parameters(&mut item.sig);
        let parameters = parse_parameters(&mut copy.sig, errors);
        methods.push(Method {
            name: options
                .name
                .map_or_else(|| name::camel(&name::plain(&item.sig.ident)), |name| name.value),
            docs: attr::parse_docs(&item.attrs),
            parameters,
            crossing: options.result.map_or(Crossing::Plain, |crossing| crossing.value),
            item: copy,
        });
    }
    Trait {
        head,
        item,
        options,
        methods,
        others,
    }
}
