//! What makes a function one of a class.

use crate::attr::{At, Role};
use crate::errors::Errors;
use crate::ty::{argument_of, is_same, ungroup};
use syn::{FnArg, Receiver, ReceiverKind, Signature, Type};

pub(crate) struct Member {
    pub(crate) class: Type,
    pub(crate) this: This,
    pub(crate) role: At<Role>,
    /// Of a field, whose functions nobody has written.
    pub(crate) access: Option<Access>,
}

/// What a function that nobody has written does with a field of its object.
pub(crate) enum Access {
    Copy(syn::Member),
    Clone(syn::Member),
    Set(syn::Member),
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
}

pub(super) fn parse_this(signature: &Signature, class: &Type, errors: &mut Errors) -> This {
    let Some(FnArg::Receiver(receiver)) = signature.inputs.first() else {
        return This::Static;
    };
    this_of(receiver, class).unwrap_or_else(|| {
        errors.at(
            receiver,
            "a method has its object as `&self`, `&mut self`, `self` or `self: Rc<Self>`: write one of them",
        );
        This::Shared
    })
}

fn this_of(receiver: &Receiver, class: &Type) -> Option<This> {
    let ty = match &receiver.kind {
        ReceiverKind::Value => return Some(This::Taken),
        ReceiverKind::Reference(_, _, None) => return Some(This::Shared),
        ReceiverKind::Reference(_, _, Some(_)) => return Some(This::Mutable),
        ReceiverKind::Typed(_, ty) => ty,
        _ => return None,
    };
    match (ungroup(ty), argument_of(ty, "Rc")) {
        (_, Some(inner)) if is_same(inner, class) => Some(This::Counted),
        (Type::Reference(reference), _) if is_same(&reference.elem, class) => Some(match reference.mutability {
            None => This::Shared,
            Some(_) => This::Mutable,
        }),
        (ty, _) if is_same(ty, class) => Some(This::Taken),
        _ => None,
    }
}
