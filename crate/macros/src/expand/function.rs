//! Exported functions, those of classes too.

use super::describe::{
    declare, describe_head, describe_parameter, describe_type, export_name, name_functions, style, typescript,
    wrap_describe,
};
use super::parameter::{Received, owned_option, receive, received_type};
use super::result::Returned;
use super::tokens::{cast, conditions, count, ends, flags, local, local_at, local_beside, scope};
use super::within::Direction;
use crate::attr::Hook;
use crate::model::{Function, Member, Parameter, Presence, This};
use crate::ty::{Passing, argument_of, error_of, is_str};
use crate::written::written;
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;

pub(super) fn expand_function(function: &Function) -> TokenStream {
    let item = &function.item;
    let (conditions, scope) = (conditions(&item.attrs), scope(&expand_raw(function)));
    quote!(#item #conditions #scope)
}

/// What JavaScript and the build tool call.
pub(super) fn expand_raw(function: &Function) -> TokenStream {
    let symbol = format!("__ox_{}", function.head.symbol());
    let returned = Returned::of(function);
    let call = expand_call(function, &returned, &symbol);
    let describe = expand_describe(function, &returned, &symbol);
    quote!(#call #describe)
}

/// The raw WebAssembly function.
fn expand_call(function: &Function, returned: &Returned, symbol: &str) -> TokenStream {
    let parameters = function.parameters.iter();
    let parameters: Vec<_> = parameters.map(|parameter| receive(parameter, function)).collect();
    let names = parameters.iter().map(|parameter| &parameter.ident);
    let abis = parameters.iter().map(|parameter| &parameter.abi);
    let binds = parameters.iter().map(|parameter| &parameter.bind);
    let member = function.member.as_ref();
    let bind_this = member.map(|member| member.bind(&function.head.name));
    let raw_this = member.filter(|member| member.this != This::Static).map(|_| {
        let this = local("this");
        quote!(#this: __ox::object::Id,)
    });
    let value = returned.convert(call(function, &parameters));
    // Errors about the result underline it.
    let here = ends(&function.result).0;
    let (export, abi, value) = if function.is_async() {
        (
            quote_spanned!(here=> __ox::export_async),
            quote!(u32),
            quote_spanned!(here=> async move { #value }),
        )
    } else {
        (quote_spanned!(here=> __ox::export), returned.abi(), value)
    };
    let has_parameters = !parameters.is_empty();
    let [r, message] = ["r", "message"].map(|name| match has_parameters {
        true => local_beside(name, &function.item.sig.ident),
        false => local("_"),
    });
    let address = address(function, &parameters);
    let (export_name, fail) = (export_name(symbol), fail(function));
    let types = function.parameters.iter().map(|parameter| &parameter.ty);
    let style = style(types.chain([&function.result]));
    quote! {
        #export_name
        extern "C" fn __ox_call(#raw_this #(#names: #abis,)* #message: __ox::Incoming) -> #abi {
            #style
            #export(
                #address,
                |#r| {
                    #bind_this
                    #(#binds)*
                    __ox::Ok(#value)
                },
                #fail,
            )
        }
    }
}

/// The call of the user's function.
fn call(function: &Function, parameters: &[Received]) -> TokenStream {
    if let Some(member) = &function.member
        && let Some(access) = member.access(&function.result, parameters.first().map(|parameter| &parameter.pass))
    {
        return access;
    }
    let ident = &function.item.sig.ident;
    let path = match &function.member {
        Some(Member { class, .. }) => quote!(#class::#ident),
        None => {
            // Never the parameter of the same name.
            let mut ident = ident.clone();
            ident.set_span(ident.span().resolved_at(Span::mixed_site()));
            quote!(#ident)
        }
    };
    let this = function.member.as_ref().and_then(Member::pass);
    let passes = this
        .into_iter()
        .chain(parameters.iter().map(|parameter| parameter.pass.clone()));
    let wait = function.is_async().then(|| quote!(.await));
    quote!(#path(#(#passes),*) #wait)
}

/// What writes the error.
fn fail(function: &Function) -> TokenStream {
    let here = ends(error_of(&function.result).unwrap_or(&function.result)).0;
    let (error, w) = (local_at("error", here), local_at("w", here));
    quote_spanned!(here=> |#error, #w| __ox::fail!(#error, #w))
}

/// Where the message is. Without one the compiler can leave out all that would read it.
fn address(function: &Function, parameters: &[Received]) -> TokenStream {
    let message = local_beside("message", &function.item.sig.ident);
    if function.parameters.iter().any(is_in_message) {
        quote!(#message)
    } else if parameters.is_empty() {
        quote!(__ox::Incoming::NONE)
    } else {
        let names = parameters.iter().map(|parameter| &parameter.ident);
        quote!(if #(::core::mem::size_of_val(&#names) != 0)&&* { __ox::Incoming::NONE } else { #message })
    }
}

/// Whether the syntax shows that a parameter is no number of its own in WebAssembly.
fn is_in_message(parameter: &Parameter) -> bool {
    let in_message = |ty: &Type| matches!(ty, Type::Slice(_) | Type::Tuple(_) | Type::Array(_)) || is_str(ty);
    parameter.presence != Presence::Required
        || !parameter.crossing.is_of_type()
        || match &parameter.ty {
            Type::Reference(reference) => in_message(&reference.elem),
            ty => in_message(ty) || ["Option", "Vec"].iter().any(|name| argument_of(ty, name).is_some()),
        }
}

/// The export that only the build tool calls.
fn expand_describe(function: &Function, returned: &Returned, symbol: &str) -> TokenStream {
    let d = local("d");
    let head = describe_head(&function.head, &quote!(FUNCTION), Some(symbol));
    let flags = describe_flags(function);
    let length = count(function.parameters.len());
    let parameters = function.parameters.iter().map(|parameter| {
        let default = parameter.default.as_ref();
        let default = default.map_or_else(String::new, |default| written(&default.value));
        let head = describe_parameter(&parameter.name, parameter.presence, &default);
        let typescript = typescript(parameter.typescript.as_ref());
        let ty = describe_received(parameter, function);
        quote!(#head #typescript #ty)
    });
    let declarations = declare(&function.result);
    let result = if function.crossing.is_of_type() {
        name_functions(&function.result, &returned.describe())
    } else {
        returned.describe()
    };
    wrap_describe(
        &function.head,
        &quote!(#head #flags #d.word(#length); #(#parameters)* #declarations #result),
    )
}

/// The flags, and the class after them if it has one.
fn describe_flags(function: &Function) -> TokenStream {
    let d = local("d");
    let own = [
        function.options.hook().map(Hook::flag),
        function.is_async().then_some("ASYNC"),
        function.is_chained().then_some("CHAINED"),
    ];
    let member = function.member.as_ref();
    let of_member = member.map(Member::flags).unwrap_or_default();
    let flags = flags("flag", own.into_iter().flatten().chain(of_member));
    let class = member.map(Member::describe_class);
    quote!(#d.word(#flags); #class)
}

/// The type of what a function is called with.
fn describe_received(parameter: &Parameter, function: &Function) -> TokenStream {
    let (d, crossing) = (local("d"), &parameter.crossing);
    if !crossing.is_of_type() {
        return describe_type(&received_type(parameter), crossing, Direction::FromJs);
    }
    let ty = match Passing::of(&parameter.ty) {
        Passing::Mutable(elem) => {
            let describe = cast(elem, "FromJsMut", "describe_mut");
            return quote!(#describe(#d););
        }
        Passing::Value(ty) if function.takes(parameter) => {
            let describe = cast(ty, "FromJsTaken", "describe_taken");
            let declarations = declare(ty);
            let describe = name_functions(ty, &quote!(#describe(#d);));
            return quote!(#declarations #describe);
        }
        Passing::Optional(elem) => Type::Verbatim(owned_option(elem)),
        Passing::Shared(ty) | Passing::Value(ty) => ty.clone(),
    };
    describe_type(&ty, crossing, Direction::FromJs)
}
