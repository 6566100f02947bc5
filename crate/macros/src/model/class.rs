//! Structs and their functions as a class.

use super::{Function, Head, argument_of, parse_function};
use crate::attr::{self, At, Role};
use crate::errors::Errors;
use crate::name;
use crate::written;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{FnArg, ImplItem, ItemFn, ReceiverKind, Signature, Type, Visibility};

pub(crate) struct Class {
    pub(crate) head: Head,
    pub(crate) item: syn::ItemStruct,
    pub(crate) options: attr::Export,
}

/// The functions of an `impl`.
pub(crate) struct Methods {
    /// Without the attributes that are ours.
    pub(crate) item: syn::ItemImpl,
    pub(crate) options: attr::Export,
    pub(crate) functions: Vec<Function>,
}

/// What makes a function one of a class.
pub(crate) struct Member {
    pub(crate) class: Type,
    pub(crate) this: This,
    pub(crate) role: At<Role>,
}

/// How a function has its object.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum This {
    /// It has none.
    Static,
    Shared,
    Mutable,
    Taken,
    /// `self: Rc<Self>`
    Counted,
    /// In a way that does not exist.
    Other,
}

impl Function {
    pub(crate) fn this(&self) -> This {
        self.member.as_ref().map_or(This::Static, |member| member.this)
    }

    pub(crate) fn role(&self) -> Role {
        self.member.as_ref().map_or(Role::Method, |member| member.role.value)
    }
}

impl Class {
    /// The derives by which a type crosses by value.
    pub(crate) fn value_derives(&self) -> Vec<syn::Path> {
        let mut derives = Vec::new();
        for attribute in self
            .item
            .attrs
            .iter()
            .filter(|attribute| attribute.path().is_ident("derive"))
        {
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

pub(super) fn parse_class(options: attr::Export, item: syn::ItemStruct) -> Class {
    let head = Head::new(&item.ident, name::plain(&item.ident), &options, &item.attrs);
    Class { head, item, options }
}

pub(super) fn parse_methods(options: attr::Export, mut item: syn::ItemImpl, errors: &mut Errors) -> Methods {
    let class = super::ungroup(&item.self_ty).clone();
    let namespace = options.namespace.clone();
    let mut functions = Vec::new();
    for item in &mut item.items {
        match item {
            ImplItem::Fn(item) => {
                let member = attr::take_member(&mut item.attrs, errors);
                let copy = ItemFn {
                    attrs: item.attrs.clone(),
                    vis: item.vis.clone(),
                    sig: item.sig.clone(),
                    block: Box::new(syn::parse_quote!({})),
                    modifiers: syn::FnModifiers::default(),
                };
                match &item.vis {
                    Visibility::Public(_) if member.skip.is_some() => {}
                    Visibility::Public(_) => {
                        let options = attr::Export {
                            namespace: namespace.clone(),
                            ..member.options
                        };
                        strip_parameters(&mut item.sig);
                        functions.push(parse_member(&class, member.role, options, copy, errors));
                    }
                    _ => {
                        if let Some(span) = member.span {
                            errors.at_span(
                                span,
                                "only what is `pub` is exported: write `pub fn`, or leave this out",
                            );
                        }
                    }
                }
            }
            ImplItem::Const(item) => {
                let member = attr::take_member(&mut item.attrs, errors);
                let is_kept = member.skip.is_some() || !matches!(item.vis, Visibility::Public(_));
                if !is_kept || (member.span.is_some() && member.skip.is_none()) {
                    errors.at(
                        &item.ident,
                        "a constant of a class is not exported: put it outside of the `impl`, with `#[js_export]`, or write `#[js_export(skip)]`",
                    );
                }
            }
            _ => {}
        }
    }
    Methods {
        item,
        options,
        functions,
    }
}

fn parse_member(
    class: &Type,
    role: At<Role>,
    options: attr::Export,
    mut item: ItemFn,
    errors: &mut Errors,
) -> Function {
    // Our functions stand outside of the `impl`.
    let tokens = name_self(item.sig.to_token_stream(), class);
    if let Some(signature) = errors.take(syn::parse2(tokens)) {
        item.sig = signature;
    }
    let this = this_of(&item.sig, class);
    let plain = name::plain(&item.sig.ident);
    let mut function = parse_function(options, item, errors);
    let head = &mut function.head;
    if function.options.name.is_none() {
        head.name = match (role.value, plain.as_str()) {
            (Role::Constructor, _) => "constructor".into(),
            (Role::Setter, name) => name::camel(name.strip_prefix("set_").unwrap_or(name)),
            (_, "to_json") => "toJSON".into(),
            (_, name) => name::camel(name),
        };
    }
    if let Some(ident) = last_ident(class) {
        head.ident = format_ident!("{}_{}", name::plain(ident), plain, span = head.ident.span());
    }
    function.member = Some(Member {
        class: class.clone(),
        this,
        role,
    });
    function
}

/// The name of a type that is one.
pub(crate) fn last_ident(ty: &Type) -> Option<&Ident> {
    match super::ungroup(ty) {
        Type::Path(path) => Some(&path.path.segments.last()?.ident),
        _ => None,
    }
}

fn this_of(signature: &Signature, class: &Type) -> This {
    let Some(FnArg::Receiver(receiver)) = signature.inputs.first() else {
        return This::Static;
    };
    match &receiver.kind {
        ReceiverKind::Value => This::Taken,
        ReceiverKind::Reference(_, _, None) => This::Shared,
        ReceiverKind::Reference(_, _, Some(_)) => This::Mutable,
        ReceiverKind::Typed(_, ty) => match (super::ungroup(ty), argument_of(ty, "Rc")) {
            (_, Some(inner)) if is_same(inner, class) => This::Counted,
            (Type::Reference(reference), _) if is_same(&reference.elem, class) => match reference.mutability {
                None => This::Shared,
                Some(_) => This::Mutable,
            },
            (ty, _) if is_same(ty, class) => This::Taken,
            _ => This::Other,
        },
        _ => This::Other,
    }
}

/// Whether two types are written alike.
pub(crate) fn is_same(one: &Type, other: &Type) -> bool {
    written::is_same(super::ungroup(one), super::ungroup(other))
}

/// Takes off what only we understand.
pub(crate) fn strip_parameters(signature: &mut Signature) {
    for input in &mut signature.inputs {
        if let FnArg::Typed(input) = input {
            input.attrs.retain(|attribute| !attr::is_ours(attribute));
        }
    }
}

/// `Self` means nothing outside of an implementation.
pub(crate) fn name_self(tokens: TokenStream, ty: &impl ToTokens) -> TokenStream {
    let name = |tree: TokenTree| match tree {
        TokenTree::Ident(token) if token == "Self" => {
            let mut written = TokenStream::new();
            for mut tree in quote!(#ty) {
                tree.set_span(token.span());
                written.extend([tree]);
            }
            written
        }
        TokenTree::Group(group) => {
            let mut named = Group::new(group.delimiter(), name_self(group.stream(), ty));
            named.set_span(group.span());
            TokenTree::Group(named).into()
        }
        other => other.into(),
    };
    tokens
        .into_iter()
        .map(name)
        .collect::<Vec<TokenStream>>()
        .into_iter()
        .collect()
}
