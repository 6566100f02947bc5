//! Structs as classes, with their functions.

use super::describe::{describe_head, wrap_describe};
use super::function::expand_raw;
use super::tokens::{conditions, local, scope};
use crate::model::{Class, Function, Methods};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn expand_class(class: &Class) -> TokenStream {
    let item = &class.item;
    let crossing = expand_crossing(class);
    let (d, ident) = (local("d"), &item.ident);
    let head = describe_head(&class.head, &quote!(CLASS), Some(""));
    let describe = wrap_describe(&class.head, &quote!(#head #d.hash(<#ident as __ox::Class>::HASH);));
    let (conditions, scope) = (conditions(&item.attrs), scope(&quote!(#crossing #describe)));
    let functions = class
        .properties
        .iter()
        .flat_map(|property| [Some(&property.getter), property.setter.as_ref()]);
    let functions = expand_functions(&conditions, functions.flatten());
    quote!(#item #conditions #[allow(deprecated)] #scope #functions)
}

/// The traits by which the objects cross.
pub(super) fn expand_crossing(class: &Class) -> TokenStream {
    let (ident, name) = (&class.item.ident, &class.head.name);
    let rest = class.head.type_hash();
    quote!(__ox::class!(#ident, #name, #rest);)
}

pub(super) fn expand_methods(methods: &Methods) -> TokenStream {
    let item = &methods.item;
    let functions = expand_functions(&conditions(&item.attrs), methods.functions.iter());
    quote!(#item #functions)
}

/// What JavaScript and the build tool call. `all`: the conditions of what they stand in.
fn expand_functions<'a>(all: &TokenStream, functions: impl Iterator<Item = &'a Function>) -> TokenStream {
    let functions = functions.map(|function| {
        let (conditions, scope) = (conditions(&function.item.attrs), scope(&expand_raw(function)));
        quote!(#all #conditions #scope)
    });
    quote!(#(#functions)*)
}
