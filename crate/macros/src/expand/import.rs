//! Functions of JavaScript.

use super::function::{describe_head, wrap_describe};
use super::{
    apply, conditions, count, crossing_type, describe_type, flags, local, local_at, scope, text, texts, within,
};
use crate::attr::Crossing;
use crate::errors::ends;
use crate::model::{Import, Parameter, argument_of, each_type};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Pat, Type};

pub(crate) fn expand_import(import: &Import) -> TokenStream {
    let function = expand_function(import);
    let describe = scope(&expand_describe(import));
    let conditions = conditions(&import.item.attrs);
    quote!(#function #conditions #describe)
}

/// The function that Rust calls.
fn expand_function(import: &Import) -> TokenStream {
    let item = &import.item;
    let (attributes, visibility, signature) = (&item.attrs, &item.vis, &item.sig);
    let here = ends(&item.sig.ident).0;
    // An item, and those are not hygienic.
    let raw = local_at("__ox_raw", here);
    let (w, message) = (local("w"), local("message"));
    let arguments: Vec<_> = import.parameters.iter().map(expand_argument).collect();
    let idents: Vec<_> = arguments.iter().map(|argument| &argument.ident).collect();
    let abis = arguments.iter().map(|argument| &argument.abi);
    let passes = arguments.iter().map(|argument| &argument.pass);
    let result = expand_result(import);
    let (call, returned, read, wait) = (result.call, result.returned, result.read, result.wait);
    let w = if arguments.is_empty() { local("_") } else { w };
    let symbol = import.symbol();
    let call = Ident::new(call, here);
    let call = quote_spanned!(here=> __ox::#call);
    let enter = quote_spanned!(here=> |(#(#idents,)*), #message| #raw(#(#idents,)* #message));
    quote! {
        #(#attributes)*
        #visibility #signature {
            use ::oxbridge::private as __ox;
            __ox::raw_import!(#symbol, fn #raw(#(#idents: #abis,)* #message: u32) -> #returned);
            #call(
                |#w| (#(#passes,)*),
                #enter,
                #read,
            ) #wait
        }
    }
}

struct Argument {
    ident: Ident,
    /// The raw parameter.
    abi: TokenStream,
    pass: TokenStream,
}

fn expand_argument(parameter: &Parameter) -> Argument {
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
            let abi = within(ty, "Argument");
            let pass = apply("argument", ty, &quote!(#place, #w));
            return Argument {
                ident: ident.clone(),
                abi,
                pass,
            };
        }
        Crossing::Via if argument_of(ty, "Option").is_some() => quote!(#ident.as_ref().map(__ox::Via)),
        Crossing::Via => quote!(__ox::Via(#place)),
        Crossing::With(module) => quote!(__ox::With(#module::to_js(#place))),
    };
    Argument {
        ident: ident.clone(),
        abi: quote!(__ox::InMessage),
        pass: quote!(__ox::argument(&#value, #w)),
    }
}

struct Read {
    /// The function that does it all.
    call: &'static str,
    /// The raw result.
    returned: TokenStream,
    /// Makes what JavaScript gave a value.
    read: TokenStream,
    /// What is done with the future of it.
    wait: TokenStream,
}

fn expand_result(import: &Import) -> Read {
    let ty = import.result().expect("another result is refused");
    let here = ends(ty).0;
    let (r, abi) = (local_at("r", here), local_at("abi", here));
    let crossing = crossing_type(ty, &import.crossing);
    let unwrap = match (&import.crossing, argument_of(ty, "Option")) {
        (Crossing::Via, Some(_)) => quote!(.map(|via| via.map(|via| via.0))),
        (Crossing::Via, None) => quote!(.map(|via| via.0)),
        _ => TokenStream::new(),
    };
    let is_async = import.item.sig.asyncness.is_some();
    let (call, wait) = match (is_async, &import.options.signal) {
        (false, _) => ("import", TokenStream::new()),
        (true, None) => ("import_async", quote!(.await)),
        (true, Some(_)) => ("import_async_signal", quote!(.await)),
    };
    let (returned, read) = match &import.crossing {
        Crossing::With(module) => {
            let read = quote!(__ox::with(#r, "result", #module::from_js));
            let parameters = if is_async { quote!(#r) } else { quote!(_, #r) };
            (quote!(__ox::Address), quote!(|#parameters| #read))
        }
        _ if is_async => {
            let read = apply("field", &crossing, &quote!(#r, "result"));
            (TokenStream::new(), quote_spanned!(here=> |#r| #read #unwrap))
        }
        _ => {
            let read = apply("parameter", &crossing, &quote!(#abi, #r, "result"));
            (
                within(&crossing, "Returned"),
                quote_spanned!(here=> |#abi, #r| #read #unwrap),
            )
        }
    };
    Read {
        call,
        // Of a promise: the number by which JavaScript knows it.
        returned: if is_async { quote!(u32) } else { returned },
        read,
        wait,
    }
}

/// The export that only the build tool calls.
fn expand_describe(import: &Import) -> TokenStream {
    let d = local("d");
    let head = describe_head(&import.head, &quote!(IMPORT), Some(&import.symbol()));
    let module = texts(&[&import.module]);
    let set = [
        import.item.sig.asyncness.is_some().then_some("ASYNC"),
        import.options.getter.is_some().then_some("GETTER"),
        import.options.signal.is_some().then_some("SIGNAL"),
    ];
    let flags = flags("import_flag", set.into_iter().flatten());
    let length = count(import.parameters.len());
    let parameters = import.parameters.iter().map(|parameter| {
        let (name, default) = (text(&parameter.name), text(""));
        let ty = match &parameter.ty {
            Type::Reference(reference) => &*reference.elem,
            ty => ty,
        };
        let ty = describe_type(&crossing_type(ty, &parameter.crossing), &parameter.crossing, false);
        // Rust passes all of them.
        quote!(__ox::parameter!(#d, #name, required, #default); #ty)
    });
    let result = import.result().expect("another result is refused");
    let result = describe_type(&crossing_type(result, &import.crossing), &import.crossing, true);
    wrap_describe(
        &import.head,
        &quote!(#head #module #d.word(#flags); #d.word(#length); #(#parameters)* #result),
    )
}

impl Import {
    fn symbol(&self) -> String {
        format!("__ox_import_{}", self.head.symbol())
    }
}

/// What an import that is refused leaves behind.
pub(crate) fn expand_import_stub(import: &Import) -> TokenStream {
    let item = &import.item;
    let mut is_whole = true;
    if let Some(returned) = import.returned() {
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
        .filter(|input| matches!(input, syn::FnArg::Typed(_)))
        .collect();
    quote! {
        #(#attributes)*
        #[allow(unused)]
        #visibility #signature { ::core::unimplemented!() }
    }
}
