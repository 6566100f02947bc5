//! Classes of JavaScript.

use super::describe::{describe_head, wrap_describe};
use super::import::describe_source;
use super::tokens::{cast, conditions, count, local, scope, texts};
use crate::model::JsClass;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand_js_class(class: &JsClass) -> TokenStream {
    let (item, d) = (&class.item, local("d"));
    let (attributes, visibility, ident) = (&item.attrs, &item.vis, &item.ident);
    let base = match &class.extends {
        Some(base) => quote!(#base),
        None => quote!(::oxbridge::private::JsObject),
    };
    let symbol = format!("__ox_import_{}", class.head.symbol());
    let (describe, test) = (expand_type(class), expand_test(class, &symbol));
    let conditions = conditions(attributes);
    let scope = scope(&quote! {
        __ox::imported!(#ident, #base, #symbol, |#d| { #describe });
        #test
    });
    quote! {
        #(#attributes)*
        #[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::cmp::Eq)]
        #visibility struct #ident(#base);
        #conditions
        #[allow(deprecated)]
        #scope
    }
}

/// A reference to the class, and its definition the first time.
fn expand_type(class: &JsClass) -> TokenStream {
    let (d, head) = (local("d"), &class.head);
    let hash = head.type_hash();
    let ident = head.ident.to_string();
    let texts = texts(&[
        &ident,
        &head.origin.package,
        &head.origin.place(),
        &head.docs,
        &class.module,
    ]);
    let mut names = vec![head.name.as_str()];
    names.extend(class.others.iter().map(String::as_str));
    let (length, names) = (count(names.len()), super::tokens::texts(&names));
    let base = class.extends.as_ref().map(|base| {
        let describe = cast(base, "Value", "describe");
        quote!(#describe(#d);)
    });
    let bases = count(base.iter().len());
    quote! {
        const HASH: u64 = __ox::type_hash(::core::module_path!(), #hash);
        if #d.imported_type(HASH) {
            #texts
            #d.word(#length);
            #names
            #d.word(#bases);
            #base
        }
    }
}

/// The import that tells whether an object is of the class.
fn expand_test(class: &JsClass, symbol: &str) -> TokenStream {
    let (d, ident) = (local("d"), &class.item.ident);
    let head = describe_head(&class.head, &quote!(IMPORT), Some(symbol));
    let source = describe_source(&class.module, &class.others);
    wrap_describe(
        &class.head,
        &quote! {
            #head
            #source
            #d.word(__ox::import_flag::METHOD | __ox::import_flag::INSTANCE);
            <#ident as __ox::Value>::describe(#d);
            #d.word(0);
            <bool as __ox::Value>::describe(#d);
        },
    )
}
