//! Classes of JavaScript, and what belongs to one.

use super::head::Head;
use crate::attr::{self, ImportRole};
use crate::errors::Errors;
use crate::name;
use crate::ty::ungroup;
use syn::{FnArg, ForeignItemType, Pat, Signature, Type};

pub(crate) struct JsClass {
    pub(crate) head: Head,
    /// Without the attributes that are ours.
    pub(crate) item: ForeignItemType,
    pub(crate) module: String,
    /// What it may be called instead.
    pub(crate) others: Vec<String>,
    pub(crate) extends: Option<Type>,
}

pub(super) fn parse_class(module: &str, mut item: ForeignItemType, errors: &mut Errors) -> JsClass {
    let options = attr::take_class(&mut item.attrs, errors);
    let mut names = match options.names {
        Some(names) => names.value,
        None => vec![name::plain(&item.ident)],
    };
    JsClass {
        head: Head::of_import(&item.ident, names.remove(0), &item.attrs),
        item,
        module: module.to_owned(),
        others: names,
        extends: options.extends.map(|extends| extends.value),
    }
}

/// What an import belongs to.
pub(crate) struct OfClass {
    pub(crate) ty: Type,
    /// Whether it is done to an object of the class, which is `&self` in the signature then.
    pub(crate) has_this: bool,
}

impl OfClass {
    pub(super) fn parse(
        options: &attr::Import,
        signature: &mut Signature,
        given: &Type,
        errors: &mut Errors,
    ) -> Option<Self> {
        if let Some(FnArg::Receiver(receiver)) = signature.inputs.first() {
            errors.at(
                receiver,
                "the object of a method is a parameter: write `this: &Class`, and `method`",
            );
            return None;
        }
        let this = this_of(signature);
        let role = options.role.as_ref();
        let is_constructor = role.is_some_and(|role| role.value == ImportRole::Constructor);
        match (&options.method, &options.static_of) {
            (Some(method), _) if is_constructor => {
                errors.at_span(
                    method.span,
                    "a constructor belongs to the class that it gives: leave out `method`",
                );
            }
            (_, Some(class)) if is_constructor => {
                errors.at_span(
                    class.span,
                    "a constructor belongs to the class that it gives: leave this out",
                );
            }
            (Some(method), Some(_)) => {
                errors.at_span(
                    method.span,
                    "what belongs to the class itself has no object: leave out `method`",
                );
            }
            (Some(_), None) => match this {
                Some(ty) => {
                    signature.inputs[0] = syn::parse_quote!(&self);
                    return Some(Self { ty, has_this: true });
                }
                None => errors.at(
                    &signature.ident,
                    "a method is called on an object: begin the parameters with `this: &Class`",
                ),
            },
            (None, Some(class)) => {
                return Some(Self {
                    ty: class.value.clone(),
                    has_this: false,
                });
            }
            (None, None) if is_constructor => match ungroup(given) {
                ty @ Type::Path(_) => {
                    return Some(Self {
                        ty: ty.clone(),
                        has_this: false,
                    });
                }
                _ => errors.at(
                    &signature.ident,
                    "a constructor gives an object: write `-> Result<Class, JsException>`",
                ),
            },
            (None, None) => {
                if this.is_some() {
                    errors.at(
                        &signature.inputs[0],
                        "`this` is the object of a method: write `method` in `#[js_import(…)]`, or another name",
                    );
                }
            }
        }
        None
    }
}

/// The class of a first parameter `this: &Class`.
fn this_of(signature: &Signature) -> Option<Type> {
    let FnArg::Typed(first) = signature.inputs.first()? else {
        return None;
    };
    let Pat::Ident(pattern) = &*first.pat else { return None };
    match ungroup(&first.ty) {
        Type::Reference(reference) if pattern.ident == "this" && reference.mutability.is_none() => {
            Some((*reference.elem).clone())
        }
        _ => None,
    }
}
