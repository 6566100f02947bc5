//! Traits that objects of JavaScript's have.

use super::argument::{Argument, describe_argument, describe_given};
use super::describe::{has_nameless, style, unname_functions};
use super::tokens::{apply, conditions, count, ends, local, local_at, local_if, scope, texts};
use super::within;
use crate::model::{Given, Method, Parameter, Trait};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

pub(super) fn expand_trait(object: &Trait) -> TokenStream {
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
    let signature = &method.item.sig;
    let index = count(index);
    let writes: Vec<_> = method.parameters.iter().map(expand_write).collect();
    let w = local_if(!writes.is_empty(), "w");
    let read = expand_read(method);
    let style = style(method.parameters.iter().map(|parameter| &parameter.ty));
    quote! {
        #signature {
            #style
            self.0.call(#index, |#w| { #(#writes)* }, #read)
        }
    }
}

fn expand_write(parameter: &Parameter) -> TokenStream {
    let w = local("w");
    match Argument::of(parameter) {
        Argument::Plain { ty, place, is_lent } => {
            let write = if is_lent { "write" } else { "write_owned" };
            let write = apply(write, ty, &quote!(#place, #w));
            quote!(#write;)
        }
        Argument::Changed(value) => quote!(#value;),
        Argument::Converted(value) => quote!(__ox::write(&#value, #w);),
    }
}

fn expand_read(method: &Method) -> TokenStream {
    let Given { ty, crossing, .. } = &method.given;
    let here = ends(ty).0;
    let r = local_at("r", here);
    let name = format!("{}()", method.name);
    let read = if crossing.is_of_type() {
        apply("field", ty, &quote!(#r, #name))
    } else {
        within::receive(ty, crossing, &quote!(#r, #name))
    };
    quote_spanned!(here=> |#r| #read)
}

/// A reference to the trait, and its definition the first time.
fn expand_describe(object: &Trait) -> TokenStream {
    let d = local("d");
    let head = &object.head;
    let hash = head.type_hash();
    let texts = texts(&[&head.name, &head.origin.package, &head.origin.place(), &head.docs]);
    let length = count(object.methods.len());
    let methods = object.methods.iter().map(describe_method);
    let body = quote!(#texts #d.word(#length); #(#methods)*);
    let mut types = object.methods.iter().flat_map(|method| {
        let parameters = method.parameters.iter();
        parameters.map(|parameter| &parameter.ty).chain([&method.given.ty])
    });
    let body = if types.any(has_nameless) {
        unname_functions(&body)
    } else {
        body
    };
    quote! {
        fn describe(#d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(::core::module_path!(), #hash);
            if #d.trait_type(HASH) {
                #body
            }
        }
    }
}

fn describe_method(method: &Method) -> TokenStream {
    let d = local("d");
    let texts = texts(&[&method.name, &method.docs]);
    let length = count(method.parameters.len());
    let parameters = method.parameters.iter().map(describe_argument);
    let result = describe_given(&method.given);
    quote!(#texts #d.word(#length); #(#parameters)* #result)
}
