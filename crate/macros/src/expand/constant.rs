//! Constants, whose values the build tool reads.

use super::describe::{Direction, crossing_type, describe_head, describe_type, wrap_describe};
use super::tokens::{conditions, local, scope};
use crate::attr::Crossing;
use crate::model::Constant;
use crate::ty::argument_of;
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
    let describe_type = describe_type(&crossing_type(ty, crossing), crossing, Direction::ToJs);
    let value = match crossing {
        Crossing::Plain | Crossing::As(_) => value,
        Crossing::Via if argument_of(ty, "Option").is_some() => quote!(&#ident.as_ref().map(__ox::Via)),
        Crossing::Via => quote!(&__ox::Via(#value)),
        Crossing::With(module) => quote!(&#module::to_js(#value)),
    };
    let describe = wrap_describe(head, &quote!(#describe_head #describe_type #d.constant(#value);));
    let (conditions, scope) = (conditions(&item.attrs), scope(&describe));
    quote!(#item #conditions #scope)
}
