//! What the syntax shows of a type. Names are taken for what they are called: an alias is not seen through.

use crate::name;
use crate::written;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::visit::{self, Visit};
use syn::{GenericArgument, Lifetime, PathArguments, Type, TypeReference};

/// How a parameter is passed.
pub(crate) enum Passing<'a> {
    /// `T`
    Value(&'a Type),
    /// `&T`
    Shared(&'a Type),
    /// `&mut T`
    Mutable(&'a Type),
    /// `Option<&T>`
    Optional(&'a Type),
}

impl<'a> Passing<'a> {
    pub(crate) fn of(ty: &'a Type) -> Self {
        match (ty, argument_of(ty, "Option")) {
            (Type::Reference(reference), _) if reference.mutability.is_some() => Self::Mutable(&reference.elem),
            (Type::Reference(reference), _) => Self::Shared(&reference.elem),
            (_, Some(Type::Reference(reference))) => Self::Optional(&reference.elem),
            _ => Self::Value(ty),
        }
    }
}

/// What a parameter that only goes to JavaScript is, without its `&`.
pub(crate) fn referent(ty: &Type) -> &Type {
    match ty {
        Type::Reference(reference) => &reference.elem,
        ty => ty,
    }
}

/// T of `[T]`.
pub(crate) fn slice_of(ty: &Type) -> Option<&Type> {
    match ungroup(ty) {
        Type::Slice(slice) => Some(&slice.elem),
        _ => None,
    }
}

/// T, if the type is written `Option<T>` for the name `Option`.
pub(crate) fn argument_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    match ty {
        Type::Path(path) => {
            let last = path.path.segments.last().filter(|last| last.ident == name)?;
            types_between(&last.arguments).next()
        }
        Type::Group(group) => argument_of(&group.elem, name),
        Type::Paren(paren) => argument_of(&paren.elem, name),
        _ => None,
    }
}

/// E of `Result<T, E>`.
pub(crate) fn error_of(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    types_between(&path.path.segments.last()?.arguments).nth(1)
}

/// The types between the angles.
fn types_between(arguments: &PathArguments) -> impl Iterator<Item = &Type> {
    let arguments = match arguments {
        PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    };
    arguments.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The same type with `inner` in place of the first argument of its last segment.
pub(crate) fn with_argument(ty: &Type, inner: &TokenStream) -> Type {
    let mut ty = ty.clone();
    if let Type::Path(path) = &mut ty
        && let Some(last) = path.path.segments.last_mut()
        && let PathArguments::AngleBracketed(arguments) = &mut last.arguments
        && let Some(argument) = arguments
            .args
            .iter_mut()
            .find(|argument| matches!(argument, GenericArgument::Type(_)))
    {
        *argument = GenericArgument::Type(Type::Verbatim(inner.clone()));
    }
    ty
}

/// The name, and what stands between the angles, of a type written `JsFunction<…>` or `RustFunction<…>`.
pub(crate) fn signature_of(ty: &Type) -> Option<(&Ident, &Type)> {
    let name = last_ident(ty)?;
    let signature = ["JsFunction", "RustFunction"]
        .iter()
        .find_map(|name| argument_of(ty, name))?;
    Some((name, ungroup(signature)))
}

/// The JavaScript name of a parameter of a function type, or nothing.
pub(crate) fn name_of(parameter: &syn::NamedArg) -> String {
    let name = parameter
        .name
        .as_ref()
        .map(|(ident, _)| name::camel(&name::plain(ident)));
    name.unwrap_or_default()
}

/// The lifetimes that a type names, but for `'static` and those of references and functions.
pub(crate) fn lifetimes(ty: &Type) -> Vec<&Lifetime> {
    struct Lifetimes<'a>(Vec<&'a Lifetime>);
    impl<'ast> Visit<'ast> for Lifetimes<'ast> {
        fn visit_lifetime(&mut self, lifetime: &'ast Lifetime) {
            if lifetime.ident != "static" {
                self.0.push(lifetime);
            }
        }
        fn visit_type_reference(&mut self, reference: &'ast TypeReference) {
            self.visit_type(&reference.elem);
        }
        fn visit_type_fn_ptr(&mut self, _: &'ast syn::TypeFnPtr) {}
    }
    let mut lifetimes = Lifetimes(Vec::new());
    lifetimes.visit_type(ty);
    lifetimes.0
}

/// All names in a type.
pub(crate) fn idents(ty: &Type) -> Vec<Ident> {
    struct Idents(Vec<Ident>);
    impl<'ast> Visit<'ast> for Idents {
        fn visit_ident(&mut self, ident: &'ast Ident) {
            self.0.push(ident.clone());
        }
    }
    let mut idents = Idents(Vec::new());
    idents.visit_type(ty);
    idents.0
}

/// Visits a type and every type inside of it, but for what a function type takes and gives.
pub(crate) fn each_type<'a>(ty: &'a Type, visit: &mut impl FnMut(&'a Type)) {
    each_type_where(ty, &mut |ty| {
        visit(ty);
        true
    });
}

/// The same, where `visit` says whether to look inside.
pub(crate) fn each_type_where<'a>(ty: &'a Type, visit: &mut impl FnMut(&'a Type) -> bool) {
    struct Walk<'v, F>(&'v mut F);
    impl<'ast, F: FnMut(&'ast Type) -> bool> Visit<'ast> for Walk<'_, F> {
        fn visit_type(&mut self, ty: &'ast Type) {
            if (self.0)(ty) && !matches!(ty, Type::FnPtr(_)) {
                visit::visit_type(self, ty);
            }
        }
    }
    Walk(visit).visit_type(ty);
}

/// The type without the delimiters that a macro or the user has put around it.
pub(crate) fn ungroup(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungroup(&group.elem),
        Type::Paren(paren) => ungroup(&paren.elem),
        ty => ty,
    }
}

/// Whether two types are written alike.
pub(crate) fn is_same(one: &Type, other: &Type) -> bool {
    written::is_same(ungroup(one), ungroup(other))
}

pub(crate) fn is_named(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}

pub(crate) fn is_str(ty: &Type) -> bool {
    is_named(ty, "str")
}

pub(crate) fn is_unit(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(tuple) if tuple.elems.is_empty())
}

/// Whether this is `&'static`.
pub(crate) fn is_static(reference: &TypeReference) -> bool {
    reference.mutability.is_none()
        && reference
            .lifetime
            .as_ref()
            .is_some_and(|lifetime| lifetime.ident == "static")
}

/// Whether this is surely no number. A name can stand for one.
pub(crate) fn is_no_number(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => is_known(path, &["String", "str", "bool", "char", "i128", "u128"]),
        Type::Group(_) | Type::Paren(_) | Type::Macro(_) | Type::Verbatim(_) => false,
        _ => true,
    }
}

/// Whether this is surely no object of a class, and no slice. A name can stand for one.
pub(crate) fn is_no_object(ty: &Type) -> bool {
    const KNOWN: [&str; 18] = [
        "String", "str", "bool", "char", "i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "i128", "u128", "isize",
        "usize", "f32", "f64",
    ];
    match ty {
        Type::Path(path) => is_known(path, &KNOWN),
        Type::Slice(_) | Type::Group(_) | Type::Paren(_) | Type::Macro(_) | Type::Verbatim(_) => false,
        _ => true,
    }
}

/// Whether a name is one of these, or has arguments.
fn is_known(path: &syn::TypePath, known: &[&str]) -> bool {
    path.path
        .segments
        .last()
        .is_some_and(|last| !last.arguments.is_empty() || known.iter().any(|name| last.ident == name))
}

/// The name of a type that is one.
pub(crate) fn last_ident(ty: &Type) -> Option<&Ident> {
    match ungroup(ty) {
        Type::Path(path) => Some(&path.path.segments.last()?.ident),
        _ => None,
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
    tokens.into_iter().flat_map(name).collect()
}

/// Whether `Self` stands among the tokens.
pub(crate) fn names_self(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Ident(token) => token == "Self",
        TokenTree::Group(group) => names_self(group.stream()),
        _ => false,
    })
}
