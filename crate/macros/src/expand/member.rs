//! The object of a function of a class.

use super::tokens::{apply, cast, local};
use crate::attr::Role;
use crate::model::{Access, Member, This};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

impl Member {
    /// Takes the object out of the table for the call.
    pub(super) fn bind(&self, name: &str) -> TokenStream {
        let (class, this) = (&self.class, local("this"));
        let class_name = quote!(<#class as __ox::Class>::NAME);
        match self.this {
            This::Static => TokenStream::new(),
            This::Shared => quote!(let #this = __ox::this_ref::<#class>(#this, &#name, #class_name)?;),
            This::Mutable => quote!(let mut #this = __ox::this_mut::<#class>(#this, &#name, #class_name)?;),
            This::Taken => quote!(let #this = __ox::this_taken::<#class>(#this, &#name, #class_name)?;),
            This::Counted => quote!(let #this = __ox::this_rc::<#class>(#this, #class_name)?;),
        }
    }

    /// The object as the function takes it.
    pub(super) fn pass(&self) -> Option<TokenStream> {
        let this = local("this");
        match self.this {
            This::Static => None,
            This::Shared => Some(quote!(&#this)),
            This::Mutable => Some(quote!(&mut #this)),
            // Only when nothing was refused.
            This::Taken => Some(quote!(__ox::take(#this))),
            This::Counted => Some(quote!(#this)),
        }
    }

    /// What a function that nobody has written does instead of calling one. `value`: what a setter sets.
    pub(super) fn access(&self, ty: &Type, value: Option<&TokenStream>) -> Option<TokenStream> {
        let this = local("this");
        Some(match self.access.as_ref()? {
            Access::Copy(field) => apply("copy", ty, &quote!(&(*#this).#field)),
            Access::Clone(field) => {
                let clone = cast(ty, "Clone", "clone");
                quote!(#clone(&(*#this).#field))
            }
            Access::Set(field) => quote!({ (*#this).#field = #value; }),
        })
    }

    /// The class, in a description.
    pub(super) fn describe_class(&self) -> TokenStream {
        let (d, class) = (local("d"), &self.class);
        quote!(#d.hash(<#class as __ox::Class>::HASH);)
    }

    /// What a description says about it.
    pub(super) fn flags(&self) -> Vec<&'static str> {
        let this = match self.this {
            This::Static if self.role.value == Role::Constructor => None,
            This::Static => Some("STATIC"),
            // What is counted goes on, as what is shared.
            This::Shared | This::Counted => Some("SHARED"),
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
