//! Exported functions, those of classes too.

use super::field::Presence;
use super::head::Head;
use super::member::{Member, This};
use super::parameter::{Parameter, parse_parameters};
use crate::attr::{self, Crossing, Role};
use crate::errors::Errors;
use crate::name;
use crate::ty::{Passing, argument_of, is_same, last_ident, slice_of, ungroup};
use crate::within::{is_optional, settled};
use quote::format_ident;
use syn::{Type, TypeReference};

pub(crate) struct Function {
    pub(crate) head: Head,
    /// Without the attributes that are ours.
    pub(crate) item: syn::ItemFn,
    pub(crate) options: attr::Export,
    pub(crate) parameters: Vec<Parameter>,
    /// `()` where nothing is written.
    pub(crate) result: Type,
    pub(crate) crossing: Crossing,
    /// Of a class, if it is a function of one.
    pub(crate) member: Option<Member>,
}

impl Function {
    pub(crate) fn is_async(&self) -> bool {
        self.item.sig.asyncness.is_some()
    }

    pub(crate) fn this(&self) -> This {
        self.member.as_ref().map_or(This::Static, |member| member.this)
    }

    pub(crate) fn role(&self) -> Role {
        self.member.as_ref().map_or(Role::Method, |member| member.role.value)
    }

    /// Gives a function of a class its names: in JavaScript, and in the module. `plain`: the one it has in Rust.
    pub(super) fn name_in(&mut self, class: &Type, plain: &str, role: Role) {
        let head = &mut self.head;
        if let Some(symbol) = &self.options.symbol {
            head.name = format!("[Symbol.{}]", symbol.value.name);
        } else if self.options.name.is_none() {
            head.name = match (role, plain) {
                (Role::Constructor, _) => "constructor".into(),
                (Role::Setter, name) => name::camel(name.strip_prefix("set_").unwrap_or(name)),
                (_, "to_json") => "toJSON".into(),
                (_, name) => name::camel(name),
            };
        }
        if let Some(ident) = last_ident(class) {
            head.ident = format_ident!("{}_{}", name::plain(ident), plain, span = head.ident.span());
        }
    }

    /// What it gives when it does not fail: T of `Result<T, E>`, or the whole result.
    pub(crate) fn value(&self) -> &Type {
        argument_of(&self.result, "Result").unwrap_or(&self.result)
    }

    /// Whether it ends in its own object, by `&Self` or `&mut Self`, which JavaScript has.
    pub(crate) fn is_chained(&self) -> bool {
        let Some(Member {
            class,
            this: This::Shared | This::Mutable,
            ..
        }) = &self.member
        else {
            return false;
        };
        matches!(ungroup(self.value()), Type::Reference(reference)
            if reference.lifetime.is_none() && is_same(&reference.elem, class))
    }

    /// What a method gives of its object, which is copied: `&T` or `Option<&T>`.
    pub(crate) fn lent(&self) -> Option<&TypeReference> {
        let value = self.value();
        match ungroup(argument_of(value, "Option").unwrap_or(value)) {
            Type::Reference(reference)
                if reference.lifetime.is_none()
                    && self.this() != This::Static
                    && self.crossing.is_of_type()
                    && !self.is_chained() =>
            {
                Some(reference)
            }
            _ => None,
        }
    }

    /// The numbers of its object that a method shows to JavaScript where they lie: T of `&[T]` or `&mut [T]`.
    pub(crate) fn shown(&self) -> Option<(&Type, bool)> {
        let reference = self.lent().filter(|_| self.crossing.is_view())?;
        Some((slice_of(&reference.elem)?, reference.mutability.is_some()))
    }

    /// Whether a parameter is taken away from JavaScript.
    pub(crate) fn takes(&self, parameter: &Parameter) -> bool {
        self.options.consuming.is_some()
            && parameter.default.is_none()
            && matches!(parameter.crossing, Crossing::Plain)
            && matches!(Passing::of(&parameter.ty), Passing::Value(_))
    }
}

pub(super) fn parse_function(options: attr::Export, mut item: syn::ItemFn, errors: &mut Errors) -> Function {
    let mut parameters = parse_parameters(&mut item.sig, "js_export", errors);
    mark_optional(&mut parameters);
    let result = match &item.sig.output {
        syn::ReturnType::Default => syn::parse_quote!(()),
        syn::ReturnType::Type(_, ty) => (**ty).clone(),
    };
    let name = name::camel(&name::plain(&item.sig.ident));
    Function {
        head: Head::of_export(&item.sig.ident, name, &options, &item.attrs),
        crossing: settled(options.crossing(), argument_of(&result, "Result").unwrap_or(&result)),
        item,
        options,
        parameters,
        result,
        member: None,
    }
}

/// Those that JavaScript can leave out: an `Option` after which no required one stands.
fn mark_optional(parameters: &mut [Parameter]) {
    let can_be_left_out = |parameter: &&mut Parameter| {
        matches!(parameter.presence, Presence::Default | Presence::Rest)
            || is_optional(&parameter.ty, &parameter.crossing)
    };
    for parameter in parameters.iter_mut().rev().take_while(can_be_left_out) {
        if parameter.presence == Presence::Required {
            parameter.presence = Presence::Optional;
        }
    }
}
