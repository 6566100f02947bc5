//! What an error adds to its message: the number of its code, and its data.

use super::describe::export_name;
use super::field::{kept, write_members};
use super::tokens::{count, local, local_if, scope_of_type, texts};
use super::type_head::{expand_describe, implement};
use super::variant::{describe_union, pattern, write_bindings, write_variant};
use super::within::Direction;
use crate::model::{Code, Codes, ErrorType, Thrown, TypeHead};
use crate::name;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Member;

pub(crate) fn expand_error(error: &ErrorType) -> TokenStream {
    let codes = &error.codes;
    let id = format!("{} as error", error.head.ident);
    let body = describe_union("code", None, false, &codes.variants(), Direction::ToJs);
    let describe = expand_describe(&error.head, &id, &codes.fields(), body);
    let (code, data) = match codes {
        Codes::Struct(variant) => (expand_number(codes, quote!(0)), write_members(&variant.fields)),
        Codes::Enum(each) => (expand_code(codes, each), expand_data(each)),
    };
    let thrown = expand_thrown(codes);
    let (w, w_data) = (local("w"), local_if(!data.is_empty(), "w"));
    let known = expand_known(error);
    let implemented = implement(
        &error.head,
        "JsError",
        &quote! {
            #describe

            fn write_code(&self, #w: &mut __ox::Writer) { #code }

            fn write_data(&self, #w_data: &mut __ox::Writer) { #data }

            #thrown
        },
    );
    scope_of_type(&error.head, &quote!(#implemented #known))
}

/// What tells JavaScript of the class, and Rust that JavaScript knows it: errors need not be named in a signature. A
/// generic type is known by nothing but signatures.
fn expand_known(error: &ErrorType) -> Option<TokenStream> {
    let TypeHead {
        ident,
        generics,
        origin,
        ..
    } = &error.head;
    if !generics.params.is_empty() {
        return None;
    }
    let symbol = origin.symbol(&name::plain(ident));
    let raw = format!("__ox_error_{symbol}");
    let (d, symbol_words) = (local("d"), texts(&[&raw]));
    let export = export_name(&raw);
    let describe = export_name(&format!("__ox_describe.error_{symbol}"));
    Some(quote! {
        #export
        extern "C" fn __ox_error() {
            __ox::know_error::<#ident>();
        }

        #describe
        extern "C" fn __ox_describe() {
            __ox::describe(|#d| {
                #d.word(__ox::item::ERROR);
                #symbol_words
                __ox::describe_known::<#ident>(#d);
            });
        }
    })
}

/// Writes the number of the code.
fn expand_number(codes: &Codes, number: TokenStream) -> TokenStream {
    let (w, write) = (local("w"), write_variant(codes.variants().len()));
    quote!(__ox::#write(#w, #number);)
}

fn expand_code(codes: &Codes, each: &[Code]) -> TokenStream {
    let number = local("variant");
    let mut numbers = (0..).map(count);
    let arms = each.iter().map(|code| match code {
        Code::Own(variant) => {
            let (ident, number) = (&variant.ident, numbers.next());
            quote!(Self::#ident { .. } => #number)
        }
        Code::Thrown(Thrown { ident, .. }) => quote!(Self::#ident { .. } => return),
    });
    let arms = quote!(#(#arms,)*);
    let write = expand_number(codes, quote!(#number));
    quote! {
        let #number = match self { #arms };
        #write
    }
}

fn expand_data(each: &[Code]) -> TokenStream {
    let with_data: Vec<_> = each
        .iter()
        .filter_map(Code::variant)
        .filter(|variant| kept(&variant.fields).next().is_some())
        .collect();
    if with_data.is_empty() {
        return TokenStream::new();
    }
    let arms = with_data.iter().map(|variant| {
        let (pattern, writes) = (pattern(variant), write_bindings(variant));
        quote!(#pattern => { #writes })
    });
    let rest = (with_data.len() < each.len()).then(|| quote!(_ => {}));
    quote!(match self { #(#arms)* #rest })
}

/// What JavaScript threw, of an error that is nothing else.
fn expand_thrown(codes: &Codes) -> Option<TokenStream> {
    let exception = local("exception");
    let arms: Vec<_> = codes
        .thrown()
        .map(|Thrown { ident, member, .. }| match member {
            Member::Named(member) => quote!(Self::#ident { #member: #exception }),
            Member::Unnamed(_) => quote!(Self::#ident(#exception)),
        })
        .collect();
    (!arms.is_empty()).then(|| {
        quote! {
            fn thrown(&self) -> __ox::Option<&__ox::JsException> {
                match self {
                    #(#arms)|* => __ox::Some(#exception),
                    _ => __ox::None,
                }
            }
        }
    })
}
