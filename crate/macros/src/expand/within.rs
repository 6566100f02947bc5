//! Values that a word converts, or what is in them: described, received, sent.

use super::tokens::{ends, local};
use crate::attr::Crossing;
use crate::ty::ungroup;
use crate::within::{Holder, Within, found, parts_mut};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Type;

/// Which way values of a type go: the one that its description is about.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Direction {
    ToJs,
    /// Perhaps as well.
    FromJs,
}

/// Reads a T by a word: an expression of a `Result`. `path` names it in a fault.
pub(super) fn receive(ty: &Type, crossing: &Crossing, path: &TokenStream) -> TokenStream {
    let word = receiving(&found(ty, crossing), crossing);
    call("receive", ty, &quote!(#path, &#word))
}

/// The same of what may be left out.
pub(super) fn receive_optional(ty: &Type, crossing: &Crossing, path: &TokenStream) -> TokenStream {
    let word = receiving(&found(ty, crossing), crossing);
    call("receive_optional", ty, &quote!(#path, &#word))
}

/// What crosses for the value behind the reference `place`.
pub(super) fn send(ty: &Type, crossing: &Crossing, place: &TokenStream) -> TokenStream {
    let word = sending(&found(ty, crossing), crossing, Sent::Lent);
    call("send", &lent(ty), &quote!(#place, &#word))
}

/// `&ty`, in the place of the type.
fn lent(ty: &Type) -> Type {
    let here = ends(ty).0;
    Type::Verbatim(quote_spanned!(here=> __ox::Borrowed<'_, #ty>))
}

/// What crosses for a value that is given away.
pub(super) fn send_owned(ty: &Type, crossing: &Crossing, value: &TokenStream) -> TokenStream {
    let word = sending(&found(ty, crossing), crossing, Sent::Owned);
    call("send", ty, &quote!(#value, &#word))
}

/// Statements that describe what comes, or what goes.
pub(super) fn describe(ty: &Type, crossing: &Crossing, direction: Direction) -> TokenStream {
    let d = local("d");
    let describe = ask(
        ty,
        crossing,
        direction,
        ["describe_received", "describe_sent"],
        &quote!(#d,),
    );
    quote!(#describe;)
}

/// What JavaScript can tell it by, and the fewest bytes of it: an expression for a constant.
pub(super) fn shape_and_size(ty: &Type, crossing: &Crossing, direction: Direction) -> TokenStream {
    ask(ty, crossing, direction, ["received", "sent"], &TokenStream::new())
}

fn ask(
    ty: &Type,
    crossing: &Crossing,
    direction: Direction,
    [received, sent]: [&str; 2],
    arguments: &TokenStream,
) -> TokenStream {
    let within = found(ty, crossing);
    match direction {
        Direction::FromJs => {
            let word = receiving(&within, crossing);
            call(received, ty, &quote!(#arguments &#word))
        }
        Direction::ToJs => {
            let word = sending(&within, crossing, Sent::Lent);
            call(sent, &lent(ty), &quote!(#arguments &#word))
        }
    }
}

/// `__ox::name::<ty, _>(arguments)`, such that an error about it underlines the type.
fn call(name: &str, ty: &Type, arguments: &TokenStream) -> TokenStream {
    let (first, last) = ends(ty);
    let name = proc_macro2::Ident::new(name, first);
    let open = quote_spanned!(first=> __ox::#name::<);
    let close = quote_spanned!(last=> , _>(#arguments));
    quote!(#open #ty #close)
}

/// The type with another one at the places that are meant.
pub(super) fn replace(ty: &Type, within: &Within, other: &impl Fn(&Type) -> TokenStream) -> Type {
    match within {
        Within::Same => ty.clone(),
        Within::Here(ty) => Type::Verbatim(other(ty)),
        Within::Holds { inner, .. } => {
            let mut ty = ungroup(ty).clone();
            for (part, within) in parts_mut(&mut ty).into_iter().zip(inner) {
                *part = replace(part, within, other);
            }
            ty
        }
    }
}

/// The tree for what comes.
fn receiving(within: &Within, crossing: &Crossing) -> TokenStream {
    match (within, crossing) {
        (Within::Same, _) => quote!(__ox::Same),
        (Within::Here(ty), Crossing::With(module, _)) => quote!(__ox::by::<_, #ty, _, _>(#module::from_js)),
        (Within::Here(_), _) => quote!(__ox::Text),
        (Within::Holds { holder, inner, .. }, _) => hold(*holder, inner.iter().map(|inner| receiving(inner, crossing))),
    }
}

/// How a value is there.
#[derive(Clone, Copy, PartialEq)]
enum Sent {
    Lent,
    Owned,
}

/// The tree for what goes.
fn sending(within: &Within, crossing: &Crossing, sent: Sent) -> TokenStream {
    match within {
        Within::Same => quote!(__ox::Same),
        Within::Here(ty) => send_here(ty, crossing, sent),
        // Nothing is left of a pointer that is given away, but a word takes the pointer itself.
        Within::Holds {
            holder: Holder::Pointer,
            ty,
            inner,
        } if sent == Sent::Owned && matches!(inner.as_slice(), [Within::Here(_)]) => send_here(ty, crossing, sent),
        Within::Holds { holder, inner, .. } => hold(*holder, inner.iter().map(|inner| sending(inner, crossing, sent))),
    }
}

fn send_here(ty: &Type, crossing: &Crossing, sent: Sent) -> TokenStream {
    let value = local("value");
    match (crossing, sent) {
        // The function takes what a pointer leads to as well.
        (Crossing::With(module, _), Sent::Lent) => {
            quote!(__ox::of::<__ox::Borrowed<'_, #ty>, _, _>(|#value| #module::to_js(#value)))
        }
        (Crossing::With(module, _), Sent::Owned) => quote!(__ox::of::<#ty, _, _>(|#value| #module::to_js(&#value))),
        // What is borrowed does not live as long as the result.
        (_, Sent::Owned) if matches!(ty, Type::Reference(_)) => {
            quote!(__ox::of::<#ty, _, _>(|#value| ::std::string::ToString::to_string(#value)))
        }
        _ => quote!(__ox::Text),
    }
}

fn hold(holder: Holder, inner: impl Iterator<Item = TokenStream>) -> TokenStream {
    match holder {
        Holder::Each | Holder::Pointer => quote!(__ox::Each(#(#inner),*)),
        Holder::Entries => quote!(__ox::Entries(#(#inner),*)),
        Holder::Result => quote!(__ox::Settled(#(#inner),*)),
        // What crosses later is refused.
        Holder::Tuple | Holder::Later => quote!((#(#inner,)*)),
    }
}
