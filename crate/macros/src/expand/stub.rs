//! What an item that is refused leaves behind, so that its uses are not reported as well.

use super::class::expand_crossing;
use super::import::within_class;
use super::tokens::{conditions, scope};
use crate::attr;
use crate::model::{Class, Directions, Export, Import};
use crate::ty::each_type;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, DeriveInput, FnArg, ImplItem, Item, ReturnType, TraitItem, Type};

/// The item itself, without what only we understand; and of a class that its objects cross.
pub(crate) fn expand_export_stub(item: TokenStream, export: Option<&Export>) -> TokenStream {
    let item = strip(item);
    let class = match export {
        Some(Export::Class(class)) => expand_class_stub(class),
        _ => None,
    };
    quote!(#item #class)
}

fn expand_class_stub(class: &Class) -> Option<TokenStream> {
    if !class.item.generics.params.is_empty() || !class.value_derives().is_empty() {
        return None;
    }
    let (conditions, scope) = (conditions(&class.item.attrs), scope(&expand_crossing(class)));
    Some(quote!(#conditions #[allow(deprecated)] #scope))
}

fn strip(tokens: TokenStream) -> TokenStream {
    let Ok(mut item) = syn::parse2::<Item>(tokens.clone()) else {
        return tokens;
    };
    match &mut item {
        Item::Fn(item) => attr::strip_parameters(&mut item.sig),
        Item::Struct(item) => item.fields.iter_mut().for_each(|field| strip_export(&mut field.attrs)),
        Item::Impl(item) => {
            for item in &mut item.items {
                match item {
                    ImplItem::Fn(item) => {
                        attr::strip_parameters(&mut item.sig);
                        strip_export(&mut item.attrs);
                    }
                    ImplItem::Const(item) => strip_export(&mut item.attrs),
                    _ => {}
                }
            }
        }
        Item::Trait(item) => {
            for item in &mut item.items {
                if let TraitItem::Fn(item) = item {
                    attr::strip_parameters(&mut item.sig);
                    strip_export(&mut item.attrs);
                }
            }
        }
        _ => return tokens,
    }
    quote!(#item)
}

fn strip_export(attributes: &mut Vec<Attribute>) {
    attributes.retain(|attribute| !attr::is_export(attribute));
}

/// A function of that name, if its result means something by itself.
pub(crate) fn expand_import_stub(import: &Import) -> TokenStream {
    let item = &import.item;
    let mut is_whole = true;
    if let ReturnType::Type(_, returned) = &item.sig.output {
        // These mean something in connection with the body and the parameters only.
        each_type(returned, &mut |ty| {
            is_whole &= !matches!(ty, Type::Reference(_) | Type::ImplTrait(_))
        });
    }
    if !is_whole {
        return TokenStream::new();
    }
    let (attributes, visibility) = (&item.attrs, &item.vis);
    let mut signature = item.sig.clone();
    signature.constness = None;
    signature.safety = syn::Safety::Default;
    signature.abi = None;
    signature.variadic = None;
    signature.inputs = signature
        .inputs
        .into_iter()
        .filter(|input| import.has_this() || matches!(input, FnArg::Typed(_)))
        .collect();
    let function = quote! {
        #(#attributes)*
        #[allow(unused)]
        #visibility #signature { ::core::unimplemented!() }
    };
    within_class(import, &function)
}

/// The traits of a type that crosses, for whatever parameters it has.
pub(crate) fn expand_named_stub(item: TokenStream, directions: Directions) -> TokenStream {
    let Ok(DeriveInput {
        ident, generics, attrs, ..
    }) = syn::parse2(item)
    else {
        return TokenStream::new();
    };
    // It has them as a class.
    if attrs.iter().any(attr::is_export) {
        return TokenStream::new();
    }
    let (implemented, arguments, clause) = generics.split_for_impl();
    let value = quote! {
        impl #implemented __ox::Value for #ident #arguments #clause {
            const SHAPE: __ox::Shape = __ox::Shape::UNKNOWN;
            const SIZE: usize = 0;
            fn describe(_: &mut __ox::Describer) {}
        }
    };
    let to_js = quote! {
        impl #implemented __ox::ToJs for #ident #arguments #clause {
            __ox::to_message!();
            fn write(&self, _: &mut __ox::Writer) {}
        }
    };
    let from_js = quote! {
        impl #implemented __ox::FromJs for #ident #arguments #clause {
            type Abi = __ox::InMessage;
            fn read(_: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> { ::core::unimplemented!() }
        }
    };
    scope(&match directions {
        Directions::Both => quote!(#value #to_js #from_js),
        Directions::ToJs => quote!(#value #to_js),
        Directions::FromJs => quote!(#value #from_js),
    })
}
