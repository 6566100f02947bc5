//! Functions of JavaScript.

use super::argument::{Argument, describe_argument, describe_given};
use super::describe::{describe_head, style, wrap_describe};
use super::tokens::{apply, cast, conditions, count, ends, flags, local, local_at, local_if, scope, texts, within};
use super::within;
use crate::attr::ImportRole;
use crate::model::{Given, Import, OfClass, Parameter};
use crate::written::written;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

pub(crate) fn expand_import(import: &Import) -> TokenStream {
    let symbol = format!("__ox_import_{}", import.head.symbol());
    let function = within_class(import, &expand_function(import, &symbol));
    let describe = scope(&expand_describe(import, &symbol));
    let conditions = conditions(&import.item.attrs);
    quote!(#function #conditions #describe)
}

/// What belongs to a class of JavaScript's is called by its type.
pub(super) fn within_class(import: &Import, function: &TokenStream) -> TokenStream {
    let Some(OfClass { ty, .. }) = &import.class else {
        return function.clone();
    };
    let conditions = conditions(&import.item.attrs);
    quote! {
        #conditions
        impl #ty {
            #function
        }
    }
}

/// The function that Rust calls.
fn expand_function(import: &Import, symbol: &str) -> TokenStream {
    let item = &import.item;
    let (attributes, visibility, signature) = (&item.attrs, &item.vis, &item.sig);
    let here = ends(&item.sig.ident).0;
    // An item, and those are not hygienic.
    let raw = local_at("__ox_raw", here);
    let message = local("message");
    let idents: Vec<_> = import
        .parameters
        .iter()
        .map(|parameter| &parameter.pattern.ident)
        .collect();
    let (abis, passes): (Vec<_>, Vec<_>) = import.parameters.iter().map(expand_argument).unzip();
    let w = local_if(!passes.is_empty(), "w");
    let Read { returned, read } = expand_read(import);
    let (call, wait) = match (import.is_async(), &import.options.signal) {
        (false, _) => ("import", None),
        (true, None) => ("import_async", Some(quote!(.await))),
        (true, Some(_)) => ("import_async_signal", Some(quote!(.await))),
    };
    let call = Ident::new(call, here);
    let call = quote_spanned!(here=> __ox::#call);
    let style = style(import.parameters.iter().map(|parameter| &parameter.ty));
    let this = import.has_this().then(|| local("this"));
    let bind_this = this.as_ref().map(|this| quote!(let #this = __ox::slot_of(self);));
    let pass_this = this.iter();
    let enter = quote_spanned!(here=> |(#(#idents,)*), #message| #raw(#(#pass_this,)* #(#idents,)* #message));
    let this = this.iter();
    let called = quote! {
        #call(
            |#w| (#(#passes,)*),
            #enter,
            #read,
        ) #wait
    };
    let (track, called) = expand_plain(import, called);
    quote! {
        #(#attributes)*
        #track
        #visibility #signature {
            use ::oxbridge::private as __ox;
            __ox::raw_import!(unsafe #symbol, fn #raw(#(#this: u32,)* #(#idents: #abis,)* #message: u32) -> #returned);
            #style
            #bind_this
            #called
        }
    }
}

/// What is said not to throw panics if it does: where it was called, as far as that is known.
fn expand_plain(import: &Import, called: TokenStream) -> (Option<TokenStream>, TokenStream) {
    if !import.given.is_plain {
        return (None, called);
    }
    let name = full_name(import);
    let track = (!import.is_async()).then(|| quote!(#[track_caller]));
    (track, quote!(__ox::must(#name, #called)))
}

/// The raw parameter, and what is passed for it.
fn expand_argument(parameter: &Parameter) -> (TokenStream, TokenStream) {
    let w = local("w");
    match Argument::of(parameter) {
        Argument::Plain { ty, place, is_lent } => {
            let argument = if is_lent { "argument" } else { "argument_owned" };
            (within(ty, "Argument"), apply(argument, ty, &quote!(#place, #w)))
        }
        Argument::Changed(value) => (quote!(__ox::InMessage), value),
        Argument::Converted(value) => (quote!(__ox::InMessage), quote!(__ox::argument(&#value, #w))),
    }
}

struct Read {
    /// The raw result.
    returned: TokenStream,
    /// Makes what JavaScript gave a value.
    read: TokenStream,
}

fn expand_read(import: &Import) -> Read {
    let Given { ty, crossing, .. } = &import.given;
    let here = ends(ty).0;
    let (r, abi) = (local_at("r", here), local_at("abi", here));
    let name = result_name(import);
    // Of a promise: the number by which JavaScript knows it.
    let promise = quote!(u32);
    let (returned, read) = match (crossing.is_of_type(), import.is_async()) {
        (false, is_async) => {
            let receive = within::receive(ty, crossing, &quote!(#r, #name));
            if is_async {
                (promise, quote_spanned!(here=> |#r| #receive))
            } else {
                (quote!(__ox::Incoming), quote_spanned!(here=> |_, #r| #receive))
            }
        }
        (true, true) => {
            let read = apply("field", ty, &quote!(#r, #name));
            (promise, quote_spanned!(here=> |#r| #read))
        }
        (true, false) => {
            let read = apply("parameter", ty, &quote!(#abi, #r, #name));
            (within(ty, "Returned"), quote_spanned!(here=> |#abi, #r| #read))
        }
    };
    Read { returned, read }
}

/// What a message calls what an import gives: of a promise JavaScript knows more.
fn result_name(import: &Import) -> String {
    if import.is_async() {
        return "result".to_owned();
    }
    let call = if import.role().is_some() { "" } else { "()" };
    full_name(import) + call
}

/// As errors call it.
fn full_name(import: &Import) -> String {
    let name = &import.head.name;
    let index = import.role().is_some_and(ImportRole::is_index);
    match &import.class {
        Some(class) if index => format!("{}[…]", written(&class.ty)),
        Some(class) if import.role() == Some(ImportRole::Constructor) => format!("new {}", written(&class.ty)),
        Some(class) => format!("{}.{name}", written(&class.ty)),
        None if import.module.is_empty() => name.clone(),
        None => format!("{}.{name}", import.module),
    }
}

/// The export that only the build tool calls.
fn expand_describe(import: &Import, symbol: &str) -> TokenStream {
    let d = local("d");
    let head = describe_head(&import.head, &quote!(IMPORT), Some(symbol));
    let source = describe_source(&import.module, &import.others);
    let flags = flags("import_flag", flags_of(import).into_iter().flatten());
    let class = import.class.as_ref().map(|class| {
        let describe = cast(&class.ty, "Value", "describe");
        quote!(#describe(#d);)
    });
    let length = count(import.parameters.len());
    let parameters = import.parameters.iter().map(describe_argument);
    let result = describe_given(&import.given);
    wrap_describe(
        &import.head,
        &quote!(#head #source #d.word(#flags); #class #d.word(#length); #(#parameters)* #result),
    )
}

/// The module, and other names than the first.
pub(super) fn describe_source(module: &str, others: &[String]) -> TokenStream {
    let d = local("d");
    let (module, length) = (texts(&[module]), count(others.len()));
    let others = texts(&others.iter().map(String::as_str).collect::<Vec<_>>());
    quote!(#module #d.word(#length); #others)
}

fn flags_of(import: &Import) -> [Option<&'static str>; 5] {
    let role = import.role();
    let is_static = import.class.as_ref().is_some_and(|class| !class.has_this) && role != Some(ImportRole::Constructor);
    [
        import.is_async().then_some("ASYNC"),
        import.options.signal.is_some().then_some("SIGNAL"),
        import.has_this().then_some("METHOD"),
        is_static.then_some("STATIC"),
        role.map(|role| match role {
            ImportRole::Constructor => "CONSTRUCTOR",
            ImportRole::Getter => "GETTER",
            ImportRole::Setter => "SETTER",
            ImportRole::IndexGetter => "INDEX_GETTER",
            ImportRole::IndexSetter => "INDEX_SETTER",
            ImportRole::IndexDeleter => "INDEX_DELETER",
        }),
    ]
}
