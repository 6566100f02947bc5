//! Structs and their functions as a class.

use super::function::{Function, parse_function};
use super::head::Head;
use super::member::{Member, parse_this};
use super::property::{Property, parse_properties};
use crate::attr::{self, At, Role};
use crate::errors::Errors;
use crate::name;
use crate::ty::{name_self, ungroup};
use quote::ToTokens;
use syn::{ImplItem, ImplItemConst, ImplItemFn, ItemFn, Type, Visibility};

pub(crate) struct Class {
    pub(crate) head: Head,
    pub(crate) item: syn::ItemStruct,
    pub(crate) options: attr::Export,
    /// Its fields, as far as they are exported.
    pub(crate) properties: Vec<Property>,
}

/// The functions of an `impl`.
pub(crate) struct Methods {
    /// Without the attributes that are ours.
    pub(crate) item: syn::ItemImpl,
    pub(crate) options: attr::Export,
    pub(crate) functions: Vec<Function>,
}

impl Class {
    /// The derives by which a type crosses by value.
    pub(crate) fn value_derives(&self) -> Vec<syn::Path> {
        let mut derives = Vec::new();
        let attributes = self.item.attrs.iter();
        for attribute in attributes.filter(|attribute| attribute.path().is_ident("derive")) {
            // What is wrong in it the compiler says.
            let _ = attribute.parse_nested_meta(|derive| {
                let last = derive.path.segments.last().map(|last| last.ident.to_string());
                if let Some("Marshal" | "ToJs" | "FromJs") = last.as_deref() {
                    derives.push(derive.path);
                }
                Ok(())
            });
        }
        derives
    }
}

pub(super) fn parse_class(options: attr::Export, mut item: syn::ItemStruct, errors: &mut Errors) -> Class {
    let properties = parse_properties(&options, &mut item, errors);
    let head = Head::of_export(&item.ident, name::plain(&item.ident), &options, &item.attrs);
    Class {
        head,
        item,
        options,
        properties,
    }
}

pub(super) fn parse_methods(options: attr::Export, mut item: syn::ItemImpl, errors: &mut Errors) -> Methods {
    let class = ungroup(&item.self_ty).clone();
    let mut functions = Vec::new();
    for item in &mut item.items {
        match item {
            ImplItem::Fn(item) => functions.extend(parse_item(&class, &options, item, errors)),
            ImplItem::Const(item) => refuse_constant(item, errors),
            _ => {}
        }
    }
    Methods {
        item,
        options,
        functions,
    }
}

/// A function of the `impl`, if it is exported.
fn parse_item(class: &Type, whole: &attr::Export, item: &mut ImplItemFn, errors: &mut Errors) -> Option<Function> {
    let words = attr::take_member(&mut item.attrs, errors);
    if !matches!(item.vis, Visibility::Public(_)) {
        if let Some(span) = words.span {
            errors.at_span(
                span,
                "only what is `pub` is exported: write `pub fn`, or leave this out",
            );
        }
        return None;
    }
    if words.skip.is_some() {
        return None;
    }
    // Ours stands outside of the `impl`.
    let copy = ItemFn {
        attrs: item.attrs.clone(),
        vis: item.vis.clone(),
        sig: item.sig.clone(),
        block: Box::new(syn::parse_quote!({})),
        modifiers: syn::FnModifiers::default(),
    };
    attr::strip_parameters(&mut item.sig);
    let options = attr::Export {
        namespace: whole.namespace.clone(),
        ..words.options
    };
    Some(parse_member(class, words.role, options, copy, errors))
}

fn refuse_constant(item: &mut ImplItemConst, errors: &mut Errors) {
    let words = attr::take_member(&mut item.attrs, errors);
    let is_public = matches!(item.vis, Visibility::Public(_));
    if words.skip.is_none() && (is_public || words.span.is_some()) {
        errors.at(
            &item.ident,
            "a constant of a class is not exported: put it outside of the `impl`, with `#[js_export]`, or write `#[js_export(skip)]`",
        );
    }
}

fn parse_member(
    class: &Type,
    role: At<Role>,
    options: attr::Export,
    mut item: ItemFn,
    errors: &mut Errors,
) -> Function {
    let tokens = name_self(item.sig.to_token_stream(), class);
    if let Some(signature) = errors.take(syn::parse2(tokens)) {
        item.sig = signature;
    }
    let this = parse_this(&item.sig, class, errors);
    let plain = name::plain(&item.sig.ident);
    let mut function = parse_function(options, item, errors);
    function.name_in(class, &plain, role.value);
    function.member = Some(Member {
        class: class.clone(),
        this,
        role,
        access: None,
    });
    function
}
