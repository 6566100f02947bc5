//! Constants, whose values the build tool reads.

use super::describe::{describe_head, describe_type, wrap_describe};
use super::tokens::{conditions, local, scope};
use super::within::{self, Direction};
use crate::model::Constant;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

pub(super) fn expand_constant(constant: &Constant) -> TokenStream {
    let Constant {
        head, item, crossing, ..
    } = constant;
    let (d, ident) = (local("d"), &head.ident);
    let (ty, value) = match &*item.ty {
        Type::Reference(reference) => (&reference.elem, quote!(#ident)),
        _ => (&item.ty, quote!(&#ident)),
    };
    let describe_head = describe_head(head, &quote!(CONSTANT), None);
    let describe_type = describe_type(ty, crossing, Direction::ToJs);
    let value = if crossing.is_of_type() {
        value
    } else {
        let sent = within::send(ty, crossing, &value);
        quote!(&#sent)
    };
    let describe = wrap_describe(head, &quote!(#describe_head #describe_type #d.constant(#value);));
    let (conditions, scope) = (conditions(&item.attrs), scope(&describe));
    quote!(#item #conditions #scope)
}
