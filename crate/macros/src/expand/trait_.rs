//! Traits that objects of JavaScript's have.

use super::{
    apply, conditions, count, crossing_type, describe_type, local, local_at, names_of_functions, scope, text, texts,
};
use crate::attr::Crossing;
use crate::errors::ends;
use crate::model::{Method, Parameter, Trait, argument_of};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Pat, Type};

pub(crate) fn expand_trait(object: &Trait) -> TokenStream {
    let (item, ident) = (&object.item, &object.item.ident);
    // An item, and those are not hygienic.
    let js = Ident::new("__OxJs", Span::mixed_site());
    let methods = object
        .methods
        .iter()
        .enumerate()
        .map(|(index, method)| expand_method(index, method));
    let d = local("d");
    let describe = expand_describe(object);
    let conditions = conditions(&item.attrs);
    let scope = scope(&quote! {
        struct #js(__ox::JsTrait);
        impl #ident for #js {
            #(#methods)*
        }
        #describe
        __ox::js_trait!(#ident, #js, |#d| { describe(#d); });
    });
    quote!(#item #conditions #[allow(deprecated)] #scope)
}

fn expand_method(index: usize, method: &Method) -> TokenStream {
    let signature = {
        let mut signature = method.item.sig.clone();
        crate::model::strip_parameters(&mut signature);
        signature
    };
    let index = count(index);
    let writes: Vec<_> = method.parameters.iter().map(expand_write).collect();
    let w = local(if writes.is_empty() { "_" } else { "w" });
    let read = expand_read(method);
    quote! {
        #signature {
            self.0.call(#index, |#w| { #(#writes)* }, #read)
        }
    }
}

fn expand_write(parameter: &Parameter) -> TokenStream {
    let w = local("w");
    let Pat::Ident(pattern) = &parameter.pattern else {
        unreachable!("other patterns are refused")
    };
    let ident = &pattern.ident;
    let (ty, place) = match &parameter.ty {
        Type::Reference(reference) => (&*reference.elem, quote!(#ident)),
        ty => (ty, quote!(&#ident)),
    };
    let value = match &parameter.crossing {
        Crossing::Plain | Crossing::As(_) => {
            let write = apply("write", ty, &quote!(#place, #w));
            return quote!(#write;);
        }
        Crossing::Via if argument_of(ty, "Option").is_some() => quote!(#ident.as_ref().map(__ox::Via)),
        Crossing::Via => quote!(__ox::Via(#place)),
        Crossing::With(module) => quote!(__ox::With(#module::to_js(#place))),
    };
    quote!(__ox::write(&#value, #w);)
}

fn expand_read(method: &Method) -> TokenStream {
    let ty = method.result().expect("another result is refused");
    let here = ends(ty).0;
    let r = local_at("r", here);
    let crossing = crossing_type(ty, &method.crossing);
    let unwrap = match (&method.crossing, argument_of(ty, "Option")) {
        (Crossing::With(module), _) => return quote!(|#r| __ox::with(#r, "result", #module::from_js)),
        (Crossing::Via, Some(_)) => quote!(.map(|via| via.map(|via| via.0))),
        (Crossing::Via, None) => quote!(.map(|via| via.0)),
        _ => TokenStream::new(),
    };
    let read = apply("field", &crossing, &quote!(#r, "result"));
    quote_spanned!(here=> |#r| #read #unwrap)
}

/// A reference to the trait, and its definition the first time.
fn expand_describe(object: &Trait) -> TokenStream {
    let d = local("d");
    let head = &object.head;
    let rest = head.type_hash();
    let texts_of_trait = texts(&[&head.name, &head.origin.package, &head.origin.place(), &head.docs]);
    let length = count(object.methods.len());
    let methods = object.methods.iter().map(|method| {
        let texts = texts(&[&method.name, &method.docs]);
        let length = count(method.parameters.len());
        let parameters = method.parameters.iter().map(|parameter| {
            let (name, default) = (text(&parameter.name), text(""));
            let ty = match &parameter.ty {
                Type::Reference(reference) => &*reference.elem,
                ty => ty,
            };
            let ty = describe_type(&crossing_type(ty, &parameter.crossing), &parameter.crossing, false);
            // Rust passes all of them.
            quote!(__ox::parameter!(#d, #name, required, #default); #ty)
        });
        let result = method.result().expect("another result is refused");
        let result = describe_type(&crossing_type(result, &method.crossing), &method.crossing, true);
        quote!(#texts #d.word(#length); #(#parameters)* #result)
    });
    let body = quote!(#texts_of_trait #d.word(#length); #(#methods)*);
    // The names that an outer description gives are for its own functions.
    let body = if object.methods.iter().any(has_nameless) {
        quote!(__ox::function_names!(#d, [], { #body });)
    } else {
        body
    };
    quote! {
        fn describe(#d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(::core::module_path!(), #rest);
            if #d.trait_type(HASH) {
                #body
            }
        }
    }
}

/// Whether some type of a method holds functions, none of them with names.
fn has_nameless(method: &Method) -> bool {
    let types = method
        .parameters
        .iter()
        .map(|parameter| &parameter.ty)
        .chain(method.result());
    types
        .map(names_of_functions)
        .any(|lists| !lists.is_empty() && lists.iter().flatten().all(String::is_empty))
}
