//! What the items become. Expanded code names nothing outside of `::oxbridge::private`, as `__ox`.

mod class;
mod field;
mod function;
mod import;
mod named;
mod trait_;

pub(crate) use class::expand_class_stub;
pub(crate) use function::{expand_export, strip};
pub(crate) use import::{expand_import, expand_import_stub};
pub(crate) use named::{expand_named, expand_stub};

use crate::attr::Crossing;
use crate::errors::ends;
use crate::model::{argument_of, each_type, name_of, signature_of};
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Attribute, ReturnType, Type};

/// Puts everything into a scope of its own.
fn scope(items: &TokenStream) -> TokenStream {
    quote! {
        const _: () = {
            use ::oxbridge::private as __ox;
            #items
        };
    }
}

/// `#[cfg(…)]`, which holds for all that an item becomes.
fn conditions(attributes: &[Attribute]) -> TokenStream {
    let conditions = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    quote!(#(#conditions)*)
}

/// A local variable that no name of the user can meet.
fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// The same, where errors about it point at `here`.
fn local_at(name: &str, here: Span) -> Ident {
    Ident::new(name, Span::mixed_site().located_at(here))
}

/// `<ty as __ox::name>::item`, such that an error about it underlines the type as the user wrote it.
fn cast(ty: &impl ToTokens, name: &str, item: &str) -> TokenStream {
    let (first, last) = ends(ty);
    let (name, item) = (Ident::new(name, last), Ident::new(item, last));
    let open = quote_spanned!(first=> <);
    let close = quote_spanned!(last=> as __ox::#name>::#item);
    quote!(#open #ty #close)
}

/// `__ox::name<ty>`, with errors as of `cast`.
fn within(ty: &impl ToTokens, name: &str) -> TokenStream {
    let (first, last) = ends(ty);
    let name = Ident::new(name, first);
    let open = quote_spanned!(first=> __ox::#name<);
    let close = quote_spanned!(last=> >);
    quote!(#open #ty #close)
}

/// `__ox::name::<ty>(arguments)`, with errors as of `cast`.
fn apply(name: &str, ty: &impl ToTokens, arguments: &TokenStream) -> TokenStream {
    let (first, last) = ends(ty);
    let name = Ident::new(name, first);
    let open = quote_spanned!(first=> __ox::#name::<);
    let close = quote_spanned!(last=> >(#arguments));
    quote!(#open #ty #close)
}

/// `"greet"[0, 4]`: a text and the offset of each four bytes of it.
fn text(text: &str) -> TokenStream {
    let offsets = offsets(text);
    quote!(#text[#(#offsets),*])
}

/// Statements that add texts to a description.
fn texts(texts: &[&str]) -> TokenStream {
    let d = local("d");
    let texts = texts.iter().map(|text| {
        let offsets = offsets(text);
        quote!(__ox::text!(#d, #text #(, #offsets)*);)
    });
    quote!(#(#texts)*)
}

fn offsets(text: &str) -> impl Iterator<Item = Literal> {
    (0..text.len()).step_by(4).map(Literal::usize_unsuffixed)
}

fn count(count: usize) -> Literal {
    Literal::usize_unsuffixed(count)
}

/// Those of the bits in `module` of the protocol that are set.
fn flags(module: &str, set: impl Iterator<Item = &'static str>) -> TokenStream {
    let module = format_ident!("{module}");
    let bits: Vec<_> = set.map(|bit| format_ident!("{bit}")).collect();
    if bits.is_empty() {
        return quote!(0);
    }
    quote!(#(__ox::#module::#bits)|*)
}

/// Statements that describe a type which crosses in this way; `from` is false when it never comes from JavaScript.
fn describe_type(ty: &impl ToTokens, crossing: &Crossing, from: bool) -> TokenStream {
    let d = local("d");
    let declarations = declare(ty);
    let describe = match crossing {
        Crossing::With(module) if from => quote!(__ox::describe_from(#d, #module::from_js);),
        Crossing::With(module) => quote!(__ox::describe_to(#d, #module::to_js);),
        _ => {
            let describe = cast(&described_type(ty, crossing), "Value", "describe");
            name_functions(ty, &quote!(#describe(#d);))
        }
    };
    quote!(#declarations #describe)
}

/// The statements that describe a type, and the names of the parameters of all functions in it.
fn name_functions(ty: &impl ToTokens, describe: &TokenStream) -> TokenStream {
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
fn names_of_functions(ty: &Type) -> Vec<Vec<String>> {
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

/// Statements that give the names which Tsify has for what stands in a `Serde<…>`, where it has any.
fn declare(ty: &impl ToTokens) -> TokenStream {
    let d = local("d");
    let types = serde_types(ty.to_token_stream());
    quote!(#(__ox::declare!(#d, #types);)*)
}

/// What stands between the angles of each `Serde<…>` in a type.
fn serde_types(tokens: TokenStream) -> Vec<TokenStream> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let is_open = tokens.get(index + 1).is_some_and(|next| next.to_string() == "<");
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
        match token.to_string().as_str() {
            "<" => depth += 1,
            ">" => depth -= 1,
            _ => {}
        }
        depth > 0
    });
    inner.cloned().collect()
}

/// The type that JavaScript sees in place of `ty`, unless a function converts it.
fn described_type(ty: &impl ToTokens, crossing: &Crossing) -> TokenStream {
    match crossing {
        Crossing::As(view) => {
            let (first, last) = ends(ty);
            let open = quote_spanned!(first=> __ox::As<__ox::view::#view,);
            let close = quote_spanned!(last=> >);
            quote!(#open #ty #close)
        }
        _ => ty.to_token_stream(),
    }
}

/// The type that is written and read in place of `ty`, unless a function converts it.
fn crossing_type(ty: &Type, crossing: &Crossing) -> TokenStream {
    match (crossing, argument_of(ty, "Option")) {
        (Crossing::Via, Some(inner)) => quote!(__ox::Option<__ox::Via<#inner>>),
        (Crossing::Via, None) => quote!(__ox::Via<#ty>),
        _ => ty.to_token_stream(),
    }
}
