//! Structs as classes, with their functions.

use super::function::{describe_head, expand_raw, wrap_describe};
use super::{conditions, flags, local, scope};
use crate::attr::Role;
use crate::model::{Class, Function, Member, Methods, This};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand_class(class: &Class) -> TokenStream {
    let item = &class.item;
    let crossing = expand_crossing(class);
    let d = local("d");
    let head = describe_head(&class.head, &quote!(CLASS), Some(""));
    let hash = hash_of(&item.ident);
    let describe = wrap_describe(&class.head, &quote!(#head #d.hash(#hash);));
    let (conditions, scope) = (conditions(&item.attrs), scope(&quote!(#crossing #describe)));
    quote!(#item #conditions #[allow(deprecated)] #scope)
}

/// The traits by which the objects cross.
fn expand_crossing(class: &Class) -> TokenStream {
    let (ident, name) = (&class.item.ident, &class.head.name);
    let rest = class.head.type_hash();
    quote!(__ox::class!(#ident, #name, #rest);)
}

/// What a class that is refused leaves behind, so that its uses are not reported as well.
pub(crate) fn expand_class_stub(class: &Class) -> TokenStream {
    if !class.item.generics.params.is_empty() || !class.value_derives().is_empty() {
        return TokenStream::new();
    }
    let (conditions, scope) = (conditions(&class.item.attrs), scope(&expand_crossing(class)));
    quote!(#conditions #[allow(deprecated)] #scope)
}

pub(crate) fn expand_methods(methods: &Methods) -> TokenStream {
    let item = &methods.item;
    let all = conditions(&item.attrs);
    let functions = methods.functions.iter().map(|function| {
        let (conditions, scope) = (conditions(&function.item.attrs), scope(&expand_raw(function)));
        quote!(#all #conditions #scope)
    });
    quote!(#item #(#functions)*)
}

impl Member {
    /// Takes the object out of the table for the call.
    pub(super) fn bind(&self, name: &str) -> TokenStream {
        let (class, this) = (&self.class, local("this"));
        match self.this {
            This::Static | This::Other => TokenStream::new(),
            This::Shared => quote!(let #this = __ox::this_ref::<#class>(#this, #name)?;),
            This::Mutable => quote!(let mut #this = __ox::this_mut::<#class>(#this, #name)?;),
            This::Taken => quote!(let #this = __ox::this_taken::<#class>(#this, #name)?;),
            This::Counted => quote!(let #this = __ox::this_rc::<#class>(#this)?;),
        }
    }

    /// The object as the function takes it.
    pub(super) fn pass(&self) -> Option<TokenStream> {
        let this = local("this");
        match self.this {
            This::Static | This::Other => None,
            This::Shared => Some(quote!(&#this)),
            This::Mutable => Some(quote!(&mut #this)),
            // Only when nothing was refused.
            This::Taken => Some(quote!(__ox::take(#this))),
            This::Counted => Some(quote!(#this)),
        }
    }

    pub(super) fn hash(&self) -> TokenStream {
        hash_of(&self.class)
    }

    /// What a description says about it.
    fn flags(&self) -> Vec<&'static str> {
        let this = match self.this {
            This::Static if self.role.value == Role::Constructor => None,
            This::Static => Some("STATIC"),
            // What is counted goes on, as what is shared.
            This::Shared | This::Counted | This::Other => Some("SHARED"),
            This::Mutable => Some("CHANGED"),
            This::Taken => Some("TAKEN"),
        };
        let role = match self.role.value {
            Role::Method => None,
            Role::Constructor => Some("CONSTRUCTOR"),
            Role::Getter => Some("GETTER"),
            Role::Setter => Some("SETTER"),
            Role::Iterator => Some("ITERATOR"),
            Role::AsyncIterator => Some("ASYNC_ITERATOR"),
        };
        this.into_iter().chain(role).collect()
    }
}

impl Function {
    /// The flags of its description, and the class after them if it has one.
    pub(super) fn describe_flags(&self) -> TokenStream {
        let d = local("d");
        let own = [
            self.options.start.is_some().then_some("START"),
            self.item.sig.asyncness.is_some().then_some("ASYNC"),
        ];
        let member = self.member.as_ref().map(Member::flags).unwrap_or_default();
        let flags = flags("flag", own.into_iter().flatten().chain(member));
        let hash = self.member.as_ref().map(|member| {
            let hash = member.hash();
            quote!(#d.hash(#hash);)
        });
        quote!(#d.word(#flags); #hash)
    }
}

fn hash_of(class: &impl quote::ToTokens) -> TokenStream {
    quote!(<#class as __ox::Class>::HASH)
}
