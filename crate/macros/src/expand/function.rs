//! Exported functions, constants and modules.

use super::class::{expand_class, expand_methods};
use super::trait_::expand_trait;
use super::{
    cast, conditions, count, crossing_type, declare, describe_type, described_type, local, local_at, name_functions,
    scope, text, texts,
};
use crate::attr::{self, Crossing};
use crate::check::{is_str, lent_by_object};
use crate::errors::ends;
use crate::model::{
    Constant, Export, Function, Head, Parameter, Presence, This, argument_of, error_of, strip_parameters, with_argument,
};
use crate::name;
use crate::written::written;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{ImplItem, Item, Pat, TraitItem, Type};

pub(crate) fn expand_export(export: &Export) -> TokenStream {
    match export {
        Export::Function(function) => expand_function(function),
        Export::Constant(constant) => expand_constant(constant),
        Export::Class(class) => expand_class(class),
        Export::Methods(methods) => expand_methods(methods),
        Export::Trait(object) => expand_trait(object),
        Export::Module(module) => {
            // As it was, but for its exports, which know their namespace now.
            let item = &module.item;
            quote!(#item)
        }
    }
}

fn expand_function(function: &Function) -> TokenStream {
    let item = &function.item;
    let (conditions, scope) = (conditions(&item.attrs), scope(&expand_raw(function)));
    quote!(#item #conditions #scope)
}

/// What JavaScript and the build tool call.
pub(super) fn expand_raw(function: &Function) -> TokenStream {
    let symbol = format!("__ox_{}", function.head.symbol());
    let call = expand_call(function, &symbol);
    let describe = expand_describe(function, &symbol);
    quote!(#call #describe)
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
        .map(|parameter| expand_parameter(parameter, function))
        .collect();
    let names = parameters.iter().map(|parameter| &parameter.ident);
    let abis = parameters.iter().map(|parameter| &parameter.abi);
    let binds = parameters.iter().map(|parameter| &parameter.bind);
    let wait = is_async.then(|| quote!(.await));
    let member = function.member.as_ref();
    let (function_path, this) = match member {
        Some(member) => {
            let (class, ident) = (&member.class, &function.item.sig.ident);
            (quote!(#class::#ident), member.pass())
        }
        None => (quote!(#ident), None),
    };
    let passes = this
        .into_iter()
        .chain(parameters.iter().map(|parameter| parameter.pass.clone()));
    let result = expand_result(function, quote!(#function_path(#(#passes),*) #wait));
    let bind_this = member.map(|member| member.bind(&function.head.name));
    let raw_this = member.filter(|member| member.this != This::Static).map(|_| {
        let this = local("this");
        quote!(#this: u32,)
    });
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
        extern "C" fn __ox_call(#raw_this #(#names: #abis,)* #message: u32) -> #abi {
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

fn expand_parameter(parameter: &Parameter, function: &Function) -> Taken {
    let r = local("r");
    let is_async = function.item.sig.asyncness.is_some();
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
        (_, Some(Type::Reference(inner))) if !matches!(parameter.crossing, Crossing::Via) => {
            let ty = owned_option(&inner.elem);
            let abi = cast(&ty, "FromJs", "Abi");
            let value = quote!(__ox::parameter::<#ty>(#ident, #path)?);
            taken(abi, value, quote!(#ident.as_deref()))
        }
        (Type::Reference(reference), _) if matches!(parameter.crossing, Crossing::Via) => {
            let ty = crossing_type(&reference.elem, &parameter.crossing);
            let value = quote!(__ox::parameter::<#ty>(#ident, #path)?.0);
            taken(quote!(__ox::InMessage), value, quote!(&#ident))
        }
        (Type::Reference(reference), _) if reference.mutability.is_some() => {
            let ty = &reference.elem;
            let abi = cast(ty, "FromJsMut", "Abi");
            Taken {
                bind: quote!(let mut #ident = __ox::parameter_mut::<#ty>(#ident, #path)?;),
                ident: ident.clone(),
                abi,
                pass: quote!(&mut #ident),
            }
        }
        (Type::Reference(reference), _) if is_async => {
            // What is borrowed lives as long as the future.
            let ty = shared(&reference.elem);
            let abi = cast(&ty, "FromJs", "Abi");
            taken(abi, quote!(__ox::parameter::<#ty>(#ident, #path)?), quote!(&#ident))
        }
        (Type::Reference(reference), _) => {
            let ty = &reference.elem;
            let abi = cast(ty, "FromJsRef", "Abi");
            taken(abi, quote!(__ox::parameter_ref::<#ty>(#ident, #path)?), quote!(&#ident))
        }
        (ty, _) if function.takes(parameter) => {
            let abi = cast(ty, "FromJsTaken", "Abi");
            let value = quote!(__ox::parameter_taken::<#ty>(#ident, #path)?);
            taken(abi, value, quote!(__ox::take(#ident)))
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

impl Function {
    /// Whether a parameter is taken away from JavaScript.
    fn takes(&self, parameter: &Parameter) -> bool {
        self.options.consuming.is_some()
            && parameter.default.is_none()
            && matches!(parameter.crossing, Crossing::Plain)
            && !matches!(parameter.ty, Type::Reference(_))
            && !matches!(argument_of(&parameter.ty, "Option"), Some(Type::Reference(_)))
    }
}

/// `Rc<ty>`, in the place of the type.
fn shared(ty: &Type) -> TokenStream {
    let (first, last) = ends(ty);
    let open = quote_spanned!(first=> ::std::rc::Rc<);
    let close = quote_spanned!(last=> >);
    quote!(#open #ty #close)
}

/// What an `Option<&ty>` borrows from.
fn owned_option(ty: &Type) -> TokenStream {
    if is_str(ty) {
        return quote!(__ox::Option<::std::string::String>);
    }
    let (first, last) = ends(ty);
    let open = quote_spanned!(first=> __ox::Option<);
    let (ty, close) = (shared(ty), quote_spanned!(last=> >));
    quote!(#open #ty #close)
}

/// What a method gives of its object.
struct Lent {
    /// `Box<str>`, `Box<[T]>`
    boxed: TokenStream,
    is_option: bool,
    /// The type of the copy: that, or the `Option` of it.
    owned: TokenStream,
}

impl Lent {
    fn of(function: &Function, ty: &Type) -> Option<Self> {
        let inner = argument_of(ty, "Option");
        let reference = lent_by_object(function, ty)?;
        let (first, last) = ends(reference);
        let elem = &reference.elem;
        let open = quote_spanned!(first=> ::std::boxed::Box<);
        let close = quote_spanned!(last=> >);
        let boxed = quote!(#open #elem #close);
        let owned = match inner {
            Some(_) => quote!(__ox::Option<#boxed>),
            None => boxed.clone(),
        };
        Some(Self {
            boxed,
            is_option: inner.is_some(),
            owned,
        })
    }

    fn copy(&self, value: &Ident) -> TokenStream {
        let boxed = &self.boxed;
        if self.is_option {
            quote!(#value.map(<#boxed>::from))
        } else {
            quote!(<#boxed>::from(#value))
        }
    }
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
    let lent = Lent::of(function, inner.unwrap_or(ty));
    // What the object lends is copied, with the type of the copy from here on.
    let ty = &match (&lent, inner) {
        (Some(lent), Some(_)) => with_argument(ty, &lent.owned),
        (Some(lent), None) => Type::Verbatim(lent.owned.clone()),
        (None, _) => ty.clone(),
    };
    let inner = match (&lent, inner) {
        (Some(lent), Some(_)) => Some(Type::Verbatim(lent.owned.clone())),
        (_, inner) => inner.cloned(),
    };
    let inner = inner.as_ref();
    let is_option = lent.as_ref().map_or_else(
        || argument_of(inner.unwrap_or(ty), "Option").is_some(),
        |lent| lent.is_option,
    );
    let returned = match (&function.crossing, inner, &lent) {
        (Crossing::Via, inner, Some(lent)) => {
            let elem = &lent.boxed;
            let via = if lent.is_option {
                quote!(__ox::Option<__ox::Via<#elem>>)
            } else {
                quote!(__ox::Via<#elem>)
            };
            inner.map_or_else(|| Type::Verbatim(via.clone()), |_| with_argument(ty, &via))
        }
        (Crossing::Via, Some(inner), None) => with_argument(ty, &crossing_type(inner, &Crossing::Via)),
        (Crossing::Via, None, None) => Type::Verbatim(crossing_type(ty, &Crossing::Via)),
        _ => ty.clone(),
    };
    let copied = lent.as_ref().map_or_else(|| quote!(#value), |lent| lent.copy(&value));
    let convert = match &function.crossing {
        Crossing::Plain | Crossing::As(_) => lent.as_ref().map(|_| copied),
        Crossing::Via if is_option => Some(quote!(#copied.map(__ox::Via))),
        Crossing::Via => Some(quote!(__ox::Via(#copied))),
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
    let flags = function.describe_flags();
    let length = count(function.parameters.len());
    let parameters = function.parameters.iter().map(|parameter| {
        let name = text(&parameter.name);
        let presence = presence(parameter.presence);
        let default = text(
            &parameter
                .default
                .as_ref()
                .map_or_else(String::new, |default| written(&default.value)),
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
                Some(Type::Reference(inner)) => describe_type(&owned_option(&inner.elem), &parameter.crossing, true),
                _ if function.takes(parameter) => {
                    let describe = cast(ty, "FromJsTaken", "describe_taken");
                    let declarations = declare(ty);
                    let describe = name_functions(ty, &quote!(#describe(#d);));
                    quote!(#declarations #describe)
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
        &quote!(#head #flags #d.word(#length); #(#parameters)* #declarations #result),
    )
}

pub(super) fn presence(presence: Presence) -> TokenStream {
    match presence {
        Presence::Required => quote!(required),
        Presence::Optional => quote!(optional),
        Presence::Default => quote!(default),
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

    /// What makes a type unlike any other of its module.
    pub(super) fn type_hash(&self) -> String {
        let crate::origin::Origin {
            version,
            file,
            line,
            column,
            ..
        } = &self.origin;
        format!("{} {version} {file}:{line}:{column}", name::plain(&self.ident))
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
    quote!(#d.word(__ox::item::#kind); #symbol #texts)
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

/// What an item that is refused leaves behind: itself, without what only we understand.
pub(crate) fn strip(tokens: TokenStream) -> TokenStream {
    let Ok(mut item) = syn::parse2::<Item>(tokens.clone()) else {
        return tokens;
    };
    match &mut item {
        Item::Fn(item) => strip_parameters(&mut item.sig),
        Item::Impl(item) => {
            for item in &mut item.items {
                let attributes = match item {
                    ImplItem::Fn(item) => {
                        strip_parameters(&mut item.sig);
                        &mut item.attrs
                    }
                    ImplItem::Const(item) => &mut item.attrs,
                    _ => continue,
                };
                attributes.retain(|attribute| !attr::is_export(attribute));
            }
        }
        Item::Trait(item) => {
            for item in &mut item.items {
                if let TraitItem::Fn(item) = item {
                    strip_parameters(&mut item.sig);
                    item.attrs.retain(|attribute| !attr::is_export(attribute));
                }
            }
        }
        _ => return tokens,
    }
    quote!(#item)
}
