//! How items and types are described, for the build tool.

use super::tokens::{cast, ends, local, text, texts};
use super::within::{self, Direction};
use crate::attr::Crossing;
use crate::model::{Head, Presence};
use crate::ty::{each_type, name_of, signature_of};
use crate::within::found;
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{ReturnType, Type};

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
    let section = head.section.as_ref().map(|section| {
        let texts = texts(&[&origin.package, &origin.place(), section]);
        quote!(#d.word(__ox::item::SECTION); #texts)
    });
    let hidden = head.is_hidden.then(|| quote!(#d.word(__ox::item::HIDDEN);));
    let texts = texts(&[&origin.package, &origin.place(), namespace, name, docs]);
    quote!(#section #hidden #d.word(__ox::item::#kind); #symbol #texts)
}

/// What the typings show in place of a type stands before it.
pub(super) fn typescript(text: Option<&String>) -> TokenStream {
    let d = local("d");
    let text = text.map(|text| texts(&[text]));
    text.map_or_else(TokenStream::new, |text| quote!(#d.word(__ox::op::TYPESCRIPT); #text))
}

pub(super) fn wrap_describe(head: &Head, body: &TokenStream) -> TokenStream {
    let d = local("d");
    let export_name = export_name(&format!("__ox_describe.{}", head.symbol()));
    quote! {
        #export_name
        extern "C" fn __ox_describe() {
            __ox::describe(|#d| { #body });
        }
    }
}

/// Natively the function is compiled, for its errors, but has no name that could clash.
pub(super) fn export_name(symbol: &str) -> TokenStream {
    quote! {
        #[cfg_attr(target_family = "wasm", unsafe(export_name = #symbol))]
        #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    }
}

/// The name of a parameter, whether it can be left out, and what is there then.
pub(super) fn describe_parameter(name: &str, presence: Presence, default: &str) -> TokenStream {
    let (d, name, presence, default) = (local("d"), text(name), presence_word(presence), text(default));
    quote!(__ox::parameter!(#d, #name, #presence, #default);)
}

pub(super) fn presence_word(presence: Presence) -> TokenStream {
    match presence {
        Presence::Required => quote!(required),
        Presence::Optional => quote!(optional),
        Presence::Default => quote!(default),
        Presence::Rest => quote!(rest),
    }
}

/// Statements that describe a type which crosses in this way.
pub(super) fn describe_type(ty: &Type, crossing: &Crossing, direction: Direction) -> TokenStream {
    let d = local("d");
    let declarations = declare(ty);
    let describe = if crossing.is_of_type() {
        let describe = cast(&described_type(ty, crossing), "Value", "describe");
        name_functions(ty, &quote!(#describe(#d);))
    } else {
        within::describe(ty, crossing, direction)
    };
    quote!(#declarations #describe)
}

/// The statements that describe a type, and the names of the parameters of all functions in it.
pub(super) fn name_functions(ty: &impl ToTokens, describe: &TokenStream) -> TokenStream {
    let d = local("d");
    let lists = syn::parse2(ty.to_token_stream()).map_or_else(|_| Vec::new(), |ty| names_of_functions(&ty));
    if lists.iter().flatten().all(String::is_empty) {
        return describe.clone();
    }
    let lists = lists.iter().map(|names| {
        let names = names.iter().map(|name| text(name));
        quote!([#(#names),*])
    });
    quote!(__ox::function_names!(#d, [#(#lists),*], { #describe });)
}

/// The names of the parameters of each function type, in the order in which they are written.
pub(super) fn names_of_functions(ty: &Type) -> Vec<Vec<String>> {
    let mut lists = Vec::new();
    each_type(ty, &mut |ty| {
        if let Some((_, Type::FnPtr(function))) = signature_of(ty) {
            lists.push(function.inputs.iter().map(name_of).collect());
            lists.extend(function.inputs.iter().flat_map(|input| names_of_functions(&input.ty)));
            if let ReturnType::Type(_, result) = &function.output {
                lists.extend(names_of_functions(result));
            }
        }
    });
    lists
}

/// Whether a type holds functions, none of them with a name for a parameter.
pub(super) fn has_nameless(ty: &Type) -> bool {
    let lists = names_of_functions(ty);
    !lists.is_empty() && lists.iter().flatten().all(String::is_empty)
}

/// The same statements, where the names that an outer description gives are not for the functions in them.
pub(super) fn unname_functions(describe: &TokenStream) -> TokenStream {
    let d = local("d");
    quote!(__ox::function_names!(#d, [], { #describe });)
}

/// Statements that say what stands in a `Serde<…>`: the name that Tsify has for it, or that which is written.
pub(super) fn declare(ty: &impl ToTokens) -> TokenStream {
    let d = local("d");
    let types = serde_types(ty.to_token_stream());
    let names = types.iter().map(|ty| text(&bare_name(ty.clone())));
    quote!(#(__ox::declare!(#d, #types, #names);)*)
}

/// A type as it is written, without paths: which one leads to it says nothing of its values.
fn bare_name(tokens: TokenStream) -> String {
    let text: String = tokens.to_string().split_whitespace().collect();
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.split("::").fold(String::new(), |name, rest| {
        let outer = name.trim_end_matches(is_part).len();
        name[..outer].to_owned() + rest
    })
}

/// Statements that see to it that what stands in a `Serde<…>` is what Tsify says, where it says something.
pub(super) fn style<T: ToTokens>(types: impl IntoIterator<Item = T>) -> TokenStream {
    let types = types.into_iter().flat_map(|ty| serde_types(ty.to_token_stream()));
    quote!(#(__ox::style!(#types);)*)
}

/// What stands between the angles of each `Serde<…>` in a type.
fn serde_types(tokens: TokenStream) -> Vec<TokenStream> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let is_open = tokens.get(index + 1).is_some_and(|next| is_punct(next, '<'));
        match token {
            TokenTree::Group(group) => found.extend(serde_types(group.stream())),
            TokenTree::Ident(ident) if ident == "Serde" && is_open => found.push(until_closed(&tokens[index + 2..])),
            _ => {}
        }
    }
    found
}

/// The tokens up to the `>` that closes what was open before them.
fn until_closed(tokens: &[TokenTree]) -> TokenStream {
    let mut depth = 1;
    let inner = tokens.iter().take_while(|token| {
        depth += i32::from(is_punct(token, '<')) - i32::from(is_punct(token, '>'));
        depth > 0
    });
    inner.cloned().collect()
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// The type that JavaScript sees in place of `ty`, unless a function converts it.
pub(super) fn described_type(ty: &Type, crossing: &Crossing) -> Type {
    let Crossing::As(form, _) = crossing else {
        return ty.clone();
    };
    within::replace(ty, &found(ty, crossing), &|ty| {
        let (first, last) = ends(ty);
        let open = quote_spanned!(first=> __ox::As<__ox::form::#form,);
        let close = quote_spanned!(last=> >);
        quote!(#open #ty #close)
    })
}
