//! Fields of a class as properties: a function that gets each, and one that sets it.

use super::function::{Function, parse_function};
use super::member::{Access, Member, This};
use crate::attr::{self, At, Role};
use crate::errors::Errors;
use crate::name;
use crate::ty::name_self;
use proc_macro2::{Ident, Span};
use quote::{ToTokens, format_ident};
use syn::spanned::Spanned;
use syn::{ItemFn, ItemStruct, Signature, Type, Visibility};

pub(crate) struct Property {
    pub(crate) getter: Function,
    pub(crate) setter: Option<Function>,
}

/// The fields that are exported. What only we understand is taken off them.
pub(super) fn parse_properties(whole: &attr::Export, item: &mut ItemStruct, errors: &mut Errors) -> Vec<Property> {
    let ident = &item.ident;
    let class: Type = syn::parse_quote!(#ident);
    let fields = item.fields.iter_mut().enumerate();
    fields
        .filter_map(|(index, field)| parse_property(&class, whole, index, field, errors))
        .collect()
}

fn parse_property(
    class: &Type,
    whole: &attr::Export,
    index: usize,
    field: &mut syn::Field,
    errors: &mut Errors,
) -> Option<Property> {
    let words = attr::take_property(&mut field.attrs, errors);
    if words.skip.is_some() {
        return None;
    }
    let is_public = matches!(field.vis, Visibility::Public(_));
    match (words.span, is_public) {
        (Some(span), false) => {
            errors.at_span(span, "only what is `pub` is exported: write `pub`, or leave this out");
            return None;
        }
        (None, _) if whole.all_fields.is_none() || !is_public => return None,
        _ => {}
    }
    let member = match &field.ident {
        Some(ident) => syn::Member::Named(ident.clone()),
        None => syn::Member::Unnamed(syn::Index {
            index: index as u32,
            span: field.ty.span(),
        }),
    };
    if field.ident.is_none() && words.options.name.is_none() {
        errors.at(
            &field.ty,
            "a field without a name needs one in JavaScript: write `#[js_export(name = \"…\")]`",
        );
        return None;
    }
    let options = attr::Export {
        namespace: whole.namespace.clone(),
        ..words.options
    };
    let access = match words.clone.as_ref().or(whole.clone.as_ref()) {
        Some(_) => Access::Clone,
        None => Access::Copy,
    };
    let is_readonly = words.readonly.is_some() || whole.readonly.is_some();
    let make = Make { class, field, options };
    Some(Property {
        getter: make.getter(access(member.clone()), errors)?,
        setter: if is_readonly {
            None
        } else {
            Some(make.setter(member, errors)?)
        },
    })
}

/// What both functions are made of.
struct Make<'a> {
    class: &'a Type,
    field: &'a syn::Field,
    options: attr::Export,
}

impl Make<'_> {
    fn getter(&self, access: Access, errors: &mut Errors) -> Option<Function> {
        let (ident, ty) = (self.ident(), &self.field.ty);
        let signature = syn::parse_quote!(fn #ident(&self) -> #ty);
        let options = self.options_of(self.options.result.clone());
        self.function(signature, options, Role::Getter, access, errors)
    }

    fn setter(&self, member: syn::Member, errors: &mut Errors) -> Option<Function> {
        let (ident, ty) = (
            format_ident!("set_{}", name::plain(&self.ident()), span = self.ident().span()),
            &self.field.ty,
        );
        let value = Ident::new("value", Span::call_site());
        let signature = syn::parse_quote!(fn #ident(&mut self, #value: #ty));
        let mut setter = self.function(
            signature,
            self.options_of(None),
            Role::Setter,
            Access::Set(member),
            errors,
        )?;
        for parameter in &mut setter.parameters {
            parameter.crossing = self.options.crossing();
        }
        // They stand on the getter.
        setter.head.docs.clear();
        Some(setter)
    }

    /// The name of the field in Rust, or one in its place.
    fn ident(&self) -> Ident {
        let ident = self.field.ident.clone();
        ident.unwrap_or_else(|| {
            let name = self.options.name.as_ref();
            let name = name.map_or("field", |name| name.value.as_str());
            Ident::new_raw(name, self.field.ty.span())
        })
    }

    fn options_of(&self, result: Option<At<attr::Crossing>>) -> attr::Export {
        attr::Export {
            namespace: self.options.namespace.clone(),
            name: self.options.name.clone(),
            result,
            ..attr::Export::default()
        }
    }

    fn function(
        &self,
        signature: Signature,
        options: attr::Export,
        role: Role,
        access: Access,
        errors: &mut Errors,
    ) -> Option<Function> {
        let tokens = name_self(signature.to_token_stream(), self.class);
        let item = ItemFn {
            attrs: self.field.attrs.clone(),
            vis: self.field.vis.clone(),
            sig: errors.take(syn::parse2(tokens))?,
            block: Box::new(syn::parse_quote!({})),
            modifiers: syn::FnModifiers::default(),
        };
        let plain = name::plain(&item.sig.ident);
        let mut function = parse_function(options, item, errors);
        function.name_in(self.class, &plain, role);
        function.member = Some(Member {
            class: self.class.clone(),
            this: match role {
                Role::Setter => This::Mutable,
                _ => This::Shared,
            },
            role: At {
                span: self.ident().span(),
                value: role,
            },
            access: Some(access),
        });
        Some(function)
    }
}
