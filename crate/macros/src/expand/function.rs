//! Exported functions, constants and modules.

use super::{
    cast, conditions, count, crossing_type, declare, describe_type, described_type, local, local_at, name_functions,
    scope, text, texts,
};
use crate::attr::{self, Crossing};
use crate::check::is_str;
use crate::errors::ends;
use crate::model::{Constant, Export, Function, Head, Parameter, Presence, argument_of, error_of, with_argument};
use crate::name;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Pat, Type};

pub(crate) fn expand_export(export: &Export) -> TokenStream {
    match export {
        Export::Function(function) => expand_function(function),
        Export::Constant(constant) => expand_constant(constant),
        Export::Module(module) => {
            // As it was, but for its exports, which know their namespace now.
            let item = &module.item;
            quote!(#item)
        }
    }
}

fn expand_function(function: &Function) -> TokenStream {
    let Function { head, item, .. } = function;
    let symbol = format!("__ox_{}", head.symbol());
    let call = expand_call(function, &symbol);
    let describe = expand_describe(function, &symbol);
    let (conditions, scope) = (conditions(&item.attrs), scope(&quote!(#call #describe)));
    quote!(#item #conditions #scope)
}

/// The raw WebAssembly function.
fn expand_call(function: &Function, symbol: &str) -> TokenStream {
    // Never the parameter of the same name.
    let mut ident = function.item.sig.ident.clone();
    ident.set_span(ident.span().resolved_at(Span::mixed_site()));
    let (r, message) = (local("r"), local("message"));
    let is_async = function.item.sig.asyncness.is_some();
    let parameters: Vec<_> = function
        .parameters
        .iter()
        .map(|parameter| expand_parameter(parameter, is_async))
        .collect();
    let names = parameters.iter().map(|parameter| &parameter.ident);
    let abis = parameters.iter().map(|parameter| &parameter.abi);
    let binds = parameters.iter().map(|parameter| &parameter.bind);
    let passes = parameters.iter().map(|parameter| &parameter.pass);
    let wait = is_async.then(|| quote!(.await));
    let result = expand_result(function, quote!(#ident(#(#passes),*) #wait));
    // Errors about the result underline it.
    let here = ends(&function.result).0;
    let (export, abi, value) = match (is_async, result.value) {
        (false, value) => (quote_spanned!(here=> __ox::export), result.abi, value),
        (true, value) => (
            quote_spanned!(here=> __ox::export_async),
            quote!(u32),
            quote_spanned!(here=> async move { #value }),
        ),
    };
    let here = ends(error_of(&function.result).unwrap_or(&function.result)).0;
    let (error, w) = (local_at("error", here), local_at("w", here));
    let fail = quote_spanned!(here=> |#error, #w| __ox::fail!(#error, #w));
    let r = if parameters.is_empty() { local("_") } else { r };
    let export_name = export_name(symbol);
    // Without a message the compiler can leave out all that would read it.
    let address = if function.parameters.iter().any(is_in_message) {
        quote!(#message)
    } else if parameters.is_empty() {
        quote!(0)
    } else {
        let names = parameters.iter().map(|parameter| &parameter.ident);
        quote!(if #(::core::mem::size_of_val(&#names) != 0)&&* { 0 } else { #message })
    };
    let message = if parameters.is_empty() { local("_") } else { message };
    quote! {
        #export_name
        extern "C" fn __ox_call(#(#names: #abis,)* #message: u32) -> #abi {
            #export(
                #address,
                |#r| {
                    #(#binds)*
                    __ox::Ok(#value)
                },
                #fail,
            )
        }
    }
}

/// Whether the syntax shows that a parameter is no number of its own in WebAssembly.
fn is_in_message(parameter: &Parameter) -> bool {
    let in_message = |ty: &Type| matches!(ty, Type::Slice(_) | Type::Tuple(_) | Type::Array(_)) || is_str(ty);
    parameter.presence != Presence::Required
        || matches!(parameter.crossing, Crossing::Via | Crossing::With(_))
        || match &parameter.ty {
            Type::Reference(reference) => in_message(&reference.elem),
            ty => in_message(ty) || ["Option", "Vec"].iter().any(|name| argument_of(ty, name).is_some()),
        }
}

struct Taken {
    ident: Ident,
    /// The raw parameter.
    abi: TokenStream,
    bind: TokenStream,
    pass: TokenStream,
}

fn expand_parameter(parameter: &Parameter, is_async: bool) -> Taken {
    let r = local("r");
    let Pat::Ident(pattern) = &parameter.pattern else {
        unreachable!("other patterns are refused")
    };
    // The user's name, apart from our variables of the same name; in the place of the type, for errors.
    let mut ident = pattern.ident.clone();
    ident.set_span(ends(&parameter.ty).0);
    let name = &parameter.name;
    let path = quote!(#r, #name);
    let otherwise = parameter.default.as_ref().map(|default| {
        let value = &default.value;
        quote!(.unwrap_or_else(|| #value))
    });
    let taken = |abi, value, pass| Taken {
        bind: quote!(let #ident = #value;),
        ident: ident.clone(),
        abi,
        pass,
    };

    if let Crossing::With(module) = &parameter.crossing {
        let with = if otherwise.is_some() {
            quote!(optional_with)
        } else {
            quote!(with)
        };
        let value = quote!(__ox::#with(#path, #module::from_js)? #otherwise);
        let borrow = matches!(parameter.ty, Type::Reference(_)).then(|| quote!(&));
        return taken(quote!(__ox::InMessage), value, quote!(#borrow #ident));
    }
    match (&parameter.ty, argument_of(&parameter.ty, "Option")) {
        (Type::Reference(reference), _) if parameter.default.is_some() => {
            // Only a `&str` gets here.
            debug_assert!(is_str(&reference.elem));
            let value = quote!(__ox::parameter::<__ox::Option<::std::string::String>>(__ox::InMessage, #path)?);
            taken(quote!(__ox::InMessage), value, quote!(#ident.as_deref() #otherwise))
        }
        (_, Some(Type::Reference(_))) if !matches!(parameter.crossing, Crossing::Via) => {
            let value = quote!(__ox::parameter::<__ox::Option<::std::string::String>>(__ox::InMessage, #path)?);
            taken(quote!(__ox::InMessage), value, quote!(#ident.as_deref()))
        }
        (Type::Reference(reference), _) if matches!(parameter.crossing, Crossing::Via) => {
            let ty = crossing_type(&reference.elem, &parameter.crossing);
            let value = quote!(__ox::parameter::<#ty>(#ident, #path)?.0);
            taken(quote!(__ox::InMessage), value, quote!(&#ident))
        }
        (Type::Reference(reference), _) if reference.mutability.is_some() => {
            let ty = &reference.elem;
            let abi = cast(ty, "FromJsMut", "Abi");
            taken(abi, quote!(__ox::parameter_mut::<#ty>(#ident, #path)?), quote!(#ident))
        }
        (Type::Reference(reference), _) if is_async => {
            // What is borrowed lives as long as the future.
            let ty = boxed(&reference.elem);
            let abi = cast(&ty, "FromJs", "Abi");
            taken(abi, quote!(__ox::parameter::<#ty>(#ident, #path)?), quote!(&#ident))
        }
        (Type::Reference(reference), _) => {
            let ty = &reference.elem;
            let abi = cast(ty, "FromJsRef", "Abi");
            taken(abi, quote!(__ox::parameter_ref::<#ty>(#ident, #path)?), quote!(&#ident))
        }
        (ty, option) => {
            let crossing = crossing_type(ty, &parameter.crossing);
            let unwrap = match (&parameter.crossing, option) {
                (Crossing::Via, Some(_)) => quote!(.map(|via| via.0)),
                (Crossing::Via, None) => quote!(.0),
                _ => TokenStream::new(),
            };
            if parameter.default.is_some() {
                let unwrap = matches!(parameter.crossing, Crossing::Via).then(|| quote!(.map(|via| via #unwrap)));
                let value = quote!(__ox::parameter::<__ox::Option<#crossing>>(#ident, #path)? #unwrap #otherwise);
                taken(quote!(__ox::InMessage), value, quote!(#ident))
            } else {
                let abi = cast(&crossing, "FromJs", "Abi");
                taken(
                    abi,
                    quote!(__ox::parameter::<#crossing>(#ident, #path)? #unwrap),
                    quote!(#ident),
                )
            }
        }
    }
}

/// `Box<ty>`, in the place of the type.
fn boxed(ty: &Type) -> TokenStream {
    let (first, last) = ends(ty);
    let open = quote_spanned!(first=> ::std::boxed::Box<);
    let close = quote_spanned!(last=> >);
    quote!(#open #ty #close)
}

struct Result {
    /// The raw result.
    abi: TokenStream,
    /// What is returned, from the call of the function.
    value: TokenStream,
    describe: TokenStream,
}

fn expand_result(function: &Function, call: TokenStream) -> Result {
    let (d, value) = (local("d"), local("value"));
    let ty = &function.result;
    let inner = argument_of(ty, "Result");
    let returned = match (&function.crossing, inner) {
        (Crossing::Via, Some(inner)) => with_argument(ty, &crossing_type(inner, &Crossing::Via)),
        (Crossing::Via, None) => Type::Verbatim(crossing_type(ty, &Crossing::Via)),
        _ => ty.clone(),
    };
    let convert = match &function.crossing {
        Crossing::Plain | Crossing::As(_) => None,
        Crossing::Via if argument_of(inner.unwrap_or(ty), "Option").is_some() => Some(quote!(#value.map(__ox::Via))),
        Crossing::Via => Some(quote!(__ox::Via(#value))),
        Crossing::With(module) => Some(quote!(__ox::With(#module::to_js(&#value)))),
    };
    let convert = |from: TokenStream| match (&convert, inner) {
        (None, _) => from,
        (Some(convert), Some(_)) => quote!(#from.map(|#value| #convert)),
        (Some(convert), None) => quote!({ let #value = #from; #convert }),
    };
    if let Crossing::With(_) = &function.crossing {
        let result = local("result");
        let converted = convert(quote!(#result));
        let error = error_of(ty).map(|error| quote!(__ox::describe_error!(#d, #error)));
        let d_error = if error.is_some() { d.clone() } else { local("_") };
        return Result {
            abi: quote!(__ox::Address),
            value: convert(call),
            describe: quote!(__ox::describe_result_of(#d, |#result: #ty| #converted, |#d_error| { #error });),
        };
    }
    let seen = match inner {
        Some(inner) => with_argument(ty, &described_type(inner, &function.crossing)),
        None => Type::Verbatim(described_type(ty, &function.crossing)),
    };
    let seen = if matches!(function.crossing, Crossing::As(_)) {
        &seen
    } else {
        &returned
    };
    let (abi, error) = (cast(&returned, "Return", "Abi"), cast(&returned, "Return", "Error"));
    let describe = cast(seen, "Return", "describe");
    Result {
        abi,
        value: convert(call),
        describe: quote!(#describe(#d, |#d| __ox::describe_error!(#d, #error));),
    }
}

/// The export that only the build tool calls.
fn expand_describe(function: &Function, symbol: &str) -> TokenStream {
    let d = local("d");
    let head = describe_head(&function.head, &quote!(FUNCTION), Some(symbol));
    let flags =
        count(usize::from(function.options.start.is_some()) + 2 * usize::from(function.item.sig.asyncness.is_some()));
    let length = count(function.parameters.len());
    let parameters = function.parameters.iter().map(|parameter| {
        let name = text(&parameter.name);
        let presence = presence(parameter.presence);
        let default = text(
            &parameter
                .default
                .as_ref()
                .map_or_else(String::new, |default| source(&default.value)),
        );
        let ty = match &parameter.ty {
            Type::Reference(reference) if reference.mutability.is_some() => {
                let describe = cast(&reference.elem, "FromJsMut", "describe_mut");
                quote!(#describe(#d);)
            }
            Type::Reference(reference) => describe_type(
                &crossing_type(&reference.elem, &parameter.crossing),
                &parameter.crossing,
                true,
            ),
            ty => match argument_of(ty, "Option") {
                Some(Type::Reference(_)) => {
                    describe_type(&quote!(__ox::Option<::std::string::String>), &Crossing::Plain, true)
                }
                _ => describe_type(&crossing_type(ty, &parameter.crossing), &parameter.crossing, true),
            },
        };
        quote!(__ox::parameter!(#d, #name, #presence, #default); #ty)
    });
    let declarations = declare(&function.result);
    let result = expand_result(function, TokenStream::new()).describe;
    let result = match &function.crossing {
        Crossing::With(_) => result,
        _ => name_functions(&function.result, &result),
    };
    wrap_describe(
        &function.head,
        &quote!(#head #d.word(#flags); #d.word(#length); #(#parameters)* #declarations #result),
    )
}

pub(super) fn presence(presence: Presence) -> TokenStream {
    match presence {
        Presence::Required => quote!(required),
        Presence::Optional => quote!(optional),
        Presence::Default => quote!(default),
    }
}

/// An expression as it was written, where the compiler knows it.
pub(super) fn source(expr: &syn::Expr) -> String {
    let tokens = quote!(#expr);
    let written = syn::spanned::Spanned::span(expr).source_text();
    match expr {
        // A span is that of the first token where there are several.
        syn::Expr::Lit(_) => written.unwrap_or_else(|| tokens.to_string()),
        _ => name::tidy(&tokens.to_string()),
    }
}

fn expand_constant(constant: &Constant) -> TokenStream {
    let Constant { head, item, .. } = constant;
    let (d, ident) = (local("d"), &head.ident);
    let (ty, value) = match &*item.ty {
        Type::Reference(reference) => (&reference.elem, quote!(#ident)),
        _ => (&item.ty, quote!(&#ident)),
    };
    let describe_head = describe_head(head, &quote!(CONSTANT), None);
    let ty_words = describe_type(&crossing_type(ty, &constant.crossing), &constant.crossing, false);
    let value = match &constant.crossing {
        Crossing::Plain | Crossing::As(_) => value,
        Crossing::Via if argument_of(ty, "Option").is_some() => quote!(&#ident.as_ref().map(__ox::Via)),
        Crossing::Via => quote!(&__ox::Via(#value)),
        Crossing::With(module) => quote!(&#module::to_js(#value)),
    };
    let describe = wrap_describe(head, &quote!(#describe_head #ty_words #d.constant(#value);));
    let (conditions, scope) = (conditions(&item.attrs), scope(&describe));
    quote!(#item #conditions #scope)
}

impl Head {
    /// What the raw names of the item end in.
    pub(super) fn symbol(&self) -> String {
        self.origin.symbol(&name::plain(&self.ident))
    }
}

/// The kind of item, its symbol if it has one, and what all exports have.
pub(super) fn describe_head(head: &Head, kind: &TokenStream, symbol: Option<&str>) -> TokenStream {
    let d = local("d");
    let Head {
        name,
        namespace,
        docs,
        origin,
        ..
    } = head;
    let symbol = symbol.map(|symbol| texts(&[symbol]));
    let texts = texts(&[&origin.package, &origin.place(), namespace, name, docs]);
    quote!(#d.word(__ox::word::#kind); #symbol #texts)
}

pub(super) fn wrap_describe(head: &Head, body: &TokenStream) -> TokenStream {
    let d = local("d");
    let export_name = export_name(&format!("__ox_describe_{}", head.symbol()));
    quote! {
        #export_name
        extern "C" fn __ox_describe() {
            __ox::describe(|#d| { #body });
        }
    }
}

/// Natively the function is compiled, for its errors, but has no name that could clash.
fn export_name(symbol: &str) -> TokenStream {
    quote! {
        #[cfg_attr(target_family = "wasm", unsafe(export_name = #symbol))]
        #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    }
}

/// What a function that is refused leaves behind: itself, without what only we understand.
pub(crate) fn strip(tokens: TokenStream) -> TokenStream {
    let Ok(mut item) = syn::parse2::<syn::ItemFn>(tokens.clone()) else {
        return tokens;
    };
    for input in &mut item.sig.inputs {
        if let syn::FnArg::Typed(input) = input {
            input.attrs.retain(|attribute| !attr::is_ours(attribute));
        }
    }
    quote!(#item)
}
