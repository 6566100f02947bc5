//! What was written: plain structs and enums that keep the nodes for their spans.

use crate::attr::{self, At, Crossing, Default};
use crate::errors::Errors;
use crate::name::{self, Case};
use crate::origin::Origin;
use proc_macro2::{Ident, Span, TokenStream};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Data, DeriveInput, Fields, FnArg, GenericArgument, Generics, Item, Pat, PathArguments, Type};

/// Something that `#[js_export]` stands on.
pub(crate) enum Export {
    Function(Box<Function>),
    Constant(Box<Constant>),
    Module(Box<Module>),
}

/// What every export has.
pub(crate) struct Head {
    pub(crate) ident: Ident,
    pub(crate) name: String,
    pub(crate) namespace: String,
    pub(crate) docs: String,
    pub(crate) origin: Origin,
}

pub(crate) struct Function {
    pub(crate) head: Head,
    /// Without the attributes that are ours.
    pub(crate) item: syn::ItemFn,
    pub(crate) options: attr::Export,
    pub(crate) parameters: Vec<Parameter>,
    /// `()` where nothing is written.
    pub(crate) result: Type,
    pub(crate) crossing: Crossing,
}

pub(crate) struct Parameter {
    pub(crate) pattern: Pat,
    pub(crate) attributes: Vec<syn::Attribute>,
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) presence: Presence,
    pub(crate) default: Option<At<syn::Expr>>,
    pub(crate) crossing: Crossing,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Presence {
    Required,
    Optional,
    Default,
}

pub(crate) struct Constant {
    pub(crate) head: Head,
    pub(crate) item: syn::ItemConst,
    pub(crate) options: attr::Export,
    pub(crate) crossing: Crossing,
}

pub(crate) struct Module {
    pub(crate) item: syn::ItemMod,
    pub(crate) options: attr::Export,
    /// How many exports are in it.
    pub(crate) exports: usize,
}

/// A struct or enum with a derive.
pub(crate) struct Named {
    pub(crate) ident: Ident,
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) origin: Origin,
    pub(crate) generics: Generics,
    pub(crate) directions: Directions,
    pub(crate) options: attr::Container,
    pub(crate) body: Body,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Directions {
    Both,
    ToJs,
    FromJs,
    Error,
}

pub(crate) enum Body {
    Record(Vec<Field>),
    /// Crosses as its fields that are not skipped: one, or a tuple of them.
    Alias(Vec<Field>),
    Enum(Vec<Variant>),
    Union {
        tag: String,
        variants: Vec<Variant>,
    },
    Untagged(Vec<Variant>),
    /// A union of the language.
    None(Span),
}

pub(crate) struct Variant {
    pub(crate) node: syn::Variant,
    /// `None` for the one variant of a struct that is an error.
    pub(crate) ident: Option<Ident>,
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) style: Style,
    pub(crate) fields: Vec<Field>,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Style {
    Unit,
    Named,
    Unnamed,
}

pub(crate) struct Field {
    pub(crate) node: syn::Field,
    pub(crate) member: syn::Member,
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) presence: Presence,
    pub(crate) default: Option<Default>,
    pub(crate) skip: bool,
    pub(crate) crossing: Crossing,
}

impl Field {
    pub(crate) fn ty(&self) -> &Type {
        &self.node.ty
    }

    pub(crate) fn is_named(&self) -> bool {
        self.node.ident.is_some()
    }
}

impl Named {
    /// All fields, those of variants too.
    pub(crate) fn fields(&self) -> Vec<&Field> {
        match &self.body {
            Body::Record(fields) | Body::Alias(fields) => fields.iter().collect(),
            Body::Enum(variants) | Body::Union { variants, .. } | Body::Untagged(variants) => {
                variants.iter().flat_map(|variant| &variant.fields).collect()
            }
            Body::None(_) => Vec::new(),
        }
    }

    /// The type parameters that some value of the type is made of.
    pub(crate) fn parameters(&self) -> Vec<&syn::TypeParam> {
        let fields = self.fields();
        let crossing = fields.iter().filter(|field| !field.skip).map(|field| field.ty());
        let mut idents = Idents::default();
        crossing.for_each(|ty| idents.visit_type(ty));
        self.generics
            .type_params()
            .filter(|parameter| idents.0.contains(&parameter.ident))
            .collect()
    }
}

#[derive(Default)]
struct Idents(Vec<Ident>);

impl<'ast> Visit<'ast> for Idents {
    fn visit_ident(&mut self, ident: &'ast Ident) {
        self.0.push(ident.clone());
    }
}

pub(crate) fn parse_export(options: attr::Export, item: TokenStream, errors: &mut Errors) -> Option<Export> {
    let item = errors.take(syn::parse2::<Item>(item))?;
    match item {
        Item::Fn(item) => Some(Export::Function(Box::new(parse_function(options, item, errors)))),
        Item::Const(item) => Some(Export::Constant(Box::new(parse_constant(options, item)))),
        Item::Mod(item) => Some(Export::Module(Box::new(parse_module(options, item)))),
        other => {
            let (span, hint) = refused(&other);
            errors.at_span(span, hint);
            None
        }
    }
}

/// Where to point, and what to write, for an item that cannot be exported.
fn refused(item: &Item) -> (Span, &'static str) {
    match item {
        Item::Struct(item) => (
            item.struct_token.span,
            "classes cannot be exported yet: to send the fields by value, write `#[derive(Marshal)]` instead",
        ),
        Item::Enum(item) => (
            item.enum_token.span,
            "an enum crosses by value: write `#[derive(Marshal)]` instead",
        ),
        Item::Impl(item) => (
            item.impl_token.span,
            "classes cannot be exported yet: export functions that take the value",
        ),
        Item::Static(item) => (
            item.static_token.span,
            "a static cannot be exported: write a `const`, or a function that returns its value",
        ),
        Item::Trait(item) => (
            item.trait_token.span,
            "a trait cannot be exported: export functions that use it",
        ),
        Item::Type(item) => (
            item.type_token.span,
            "a type alias cannot be exported: it crosses as the type it stands for",
        ),
        Item::Union(item) => (
            item.union_token.span,
            "a union cannot cross: write an enum with `#[derive(Marshal)]` instead",
        ),
        Item::Use(item) => (
            item.use_token.span,
            "a `use` cannot be exported: put `#[js_export]` where the function is written",
        ),
        Item::ForeignMod(item) => (
            item.abi.extern_token.span,
            "foreign functions cannot be exported: export a function that calls them",
        ),
        Item::Macro(item) => (
            item.mac.path.span(),
            "a macro cannot be exported: put `#[js_export]` on the functions it makes",
        ),
        other => (
            other.span(),
            "only functions, constants and inline modules can be exported",
        ),
    }
}

fn parse_function(options: attr::Export, mut item: syn::ItemFn, errors: &mut Errors) -> Function {
    let mut parameters = Vec::new();
    for input in &mut item.sig.inputs {
        // `self` is refused later.
        let FnArg::Typed(input) = input else { continue };
        let words = attr::parse_parameter(&input.attrs, errors);
        input.attrs.retain(|attribute| !attr::is_ours(attribute));
        parameters.push(Parameter {
            pattern: (*input.pat).clone(),
            attributes: input.attrs.clone(),
            name: match &*input.pat {
                Pat::Ident(pattern) => name::camel(&name::plain(&pattern.ident)),
                _ => String::new(),
            },
            ty: (*input.ty).clone(),
            presence: if words.default.is_some() {
                Presence::Default
            } else {
                Presence::Required
            },
            default: words.default,
            crossing: words.crossing,
        });
    }
    // Those that JavaScript can leave out: an `Option` after which no required one stands.
    for parameter in parameters.iter_mut().rev().take_while(|parameter| {
        parameter.presence == Presence::Default
            || (argument_of(&parameter.ty, "Option").is_some() && !matches!(parameter.crossing, Crossing::With(_)))
    }) {
        if parameter.presence == Presence::Required {
            parameter.presence = Presence::Optional;
        }
    }
    let result = match &item.sig.output {
        syn::ReturnType::Default => syn::parse_quote!(()),
        syn::ReturnType::Type(_, ty) => (**ty).clone(),
    };
    let head = Head::new(
        &item.sig.ident,
        name::camel(&name::plain(&item.sig.ident)),
        &options,
        &item.attrs,
    );
    let crossing = options
        .result
        .clone()
        .map_or(Crossing::Plain, |crossing| crossing.value);
    Function {
        head,
        item,
        options,
        parameters,
        result,
        crossing,
    }
}

fn parse_constant(options: attr::Export, item: syn::ItemConst) -> Constant {
    let head = Head::new(&item.ident, name::plain(&item.ident), &options, &item.attrs);
    let crossing = options
        .result
        .clone()
        .map_or(Crossing::Plain, |crossing| crossing.value);
    Constant {
        head,
        item,
        options,
        crossing,
    }
}

/// Gives the namespace of the module to everything that is exported in it.
fn parse_module(options: attr::Export, mut item: syn::ItemMod) -> Module {
    let namespace = options
        .namespace
        .as_ref()
        .map(|namespace| namespace.value.clone())
        .unwrap_or_default();
    let content = item.content.as_mut().map(|(_, items)| items);
    let exports = content.map_or(0, |items| items.iter_mut().map(|item| put_in(item, &namespace)).sum());
    Module { item, options, exports }
}

fn put_in(item: &mut Item, namespace: &str) -> usize {
    let attributes = match item {
        Item::Fn(item) => &mut item.attrs,
        Item::Const(item) => &mut item.attrs,
        Item::Mod(item) if !item.attrs.iter().any(attr::is_export) => {
            return item
                .content
                .iter_mut()
                .flat_map(|(_, items)| items)
                .map(|item| put_in(item, namespace))
                .sum();
        }
        Item::Mod(item) => &mut item.attrs,
        _ => return 0,
    };
    let Some(attribute) = attributes.iter_mut().find(|attribute| attr::is_export(attribute)) else {
        return 0;
    };
    attr::prefix_namespace(attribute, namespace);
    1
}

impl Head {
    fn new(ident: &Ident, name: String, options: &attr::Export, attributes: &[syn::Attribute]) -> Self {
        Self {
            ident: ident.clone(),
            name: options.name.as_ref().map_or(name, |name| name.value.clone()),
            namespace: options
                .namespace
                .as_ref()
                .map(|namespace| namespace.value.clone())
                .unwrap_or_default(),
            docs: attr::parse_docs(attributes),
            origin: Origin::of(ident.span()),
        }
    }
}

pub(crate) fn parse_named(item: TokenStream, directions: Directions, errors: &mut Errors) -> Option<Named> {
    let input = errors.take(syn::parse2::<DeriveInput>(item))?;
    let options = attr::parse_container(&input.attrs, errors);
    let body = match input.data {
        Data::Struct(data) if directions == Directions::Error => {
            let node = syn::Variant {
                attrs: Vec::new(),
                ident: input.ident.clone(),
                fields: data.fields,
                discriminant: None,
            };
            let variants = vec![parse_variant(node, None, &options, directions, errors)];
            Body::Union {
                tag: "code".into(),
                variants,
            }
        }
        Data::Struct(data) => {
            let fields = parse_fields(
                &data.fields,
                options.rename_all.as_ref(),
                options.default.as_ref(),
                directions,
                errors,
            );
            match data.fields {
                Fields::Named(_) if options.transparent.is_none() => Body::Record(fields),
                _ => Body::Alias(fields),
            }
        }
        Data::Enum(data) => {
            let variants: Vec<_> = data
                .variants
                .into_iter()
                .map(|variant| {
                    let ident = Some(variant.ident.clone());
                    parse_variant(variant, ident, &options, directions, errors)
                })
                .collect();
            let tag = options.tag.as_ref().map(|tag| tag.value.clone());
            if directions == Directions::Error {
                Body::Union {
                    tag: "code".into(),
                    variants,
                }
            } else if options.untagged.is_some() {
                Body::Untagged(variants)
            } else if tag.is_none() && variants.iter().all(|variant| variant.style == Style::Unit) {
                Body::Enum(variants)
            } else {
                Body::Union {
                    tag: tag.unwrap_or_else(|| "kind".into()),
                    variants,
                }
            }
        }
        Data::Union(data) => Body::None(data.union_token.span),
    };
    Some(Named {
        name: options
            .rename
            .as_ref()
            .map_or_else(|| name::plain(&input.ident), |rename| rename.value.clone()),
        docs: attr::parse_docs(&input.attrs),
        origin: Origin::of(input.ident.span()),
        ident: input.ident,
        generics: input.generics,
        directions,
        options,
        body,
    })
}

fn parse_variant(
    node: syn::Variant,
    ident: Option<Ident>,
    options: &attr::Container,
    directions: Directions,
    errors: &mut Errors,
) -> Variant {
    let words = attr::parse_variant(&node.attrs, errors);
    let plain = name::plain(&node.ident);
    // A struct that is an error has no variants that could be renamed.
    let whole = if ident.is_some() {
        &options.rename_all_fields
    } else {
        &options.rename_all
    };
    let case = words.rename_all.as_ref().or(whole.as_ref());
    if let Some(word) = words
        .own
        .iter()
        .find(|word| *word == "rename_all" && !matches!(node.fields, Fields::Named(_)))
    {
        errors.at(word, "this variant has no field names: leave out `rename_all`");
    }
    let fields = parse_fields(&node.fields, case, None, directions, errors);
    let renamed = words
        .rename
        .or_else(|| Some(options.rename.as_ref().filter(|_| ident.is_none())?.value.clone()));
    Variant {
        name: renamed.unwrap_or_else(|| {
            let case = options.rename_all.as_ref().filter(|_| ident.is_some());
            case.map_or_else(|| name::camel_variant(&plain), |case| case.value.variant(&plain))
        }),
        docs: attr::parse_docs(&node.attrs),
        style: match node.fields {
            Fields::Named(_) => Style::Named,
            Fields::Unnamed(_) => Style::Unnamed,
            Fields::Unit => Style::Unit,
        },
        ident,
        fields,
        node,
    }
}

fn parse_fields(
    fields: &Fields,
    case: Option<&At<Case>>,
    default: Option<&At<Default>>,
    directions: Directions,
    errors: &mut Errors,
) -> Vec<Field> {
    let mut parsed = Vec::new();
    for (index, node) in fields.iter().enumerate() {
        let words = attr::parse_field(&node.attrs, errors);
        let member = node
            .ident
            .clone()
            .map_or_else(|| syn::Member::from(index), syn::Member::from);
        let plain = node.ident.as_ref().map_or_else(|| index.to_string(), name::plain);
        let renamed = case.map_or_else(|| name::camel(&plain), |case| case.value.field(&plain));
        if let (Some(rename), None) = (&words.rename, &node.ident) {
            errors.at_span(
                rename.span,
                "a field without a name cannot be renamed: leave out `rename`",
            );
        }
        if let (Some(skip), Crossing::As(_) | Crossing::Via | Crossing::With(_)) = (&words.skip, &words.crossing) {
            errors.at_span(
                skip.span,
                "a skipped field does not cross: leave out `as`, `via` and `with`",
            );
        }
        if let (Some(default), None, None) = (&words.default, &node.ident, &words.skip) {
            errors.at_span(
                default.span,
                "a field without a name is always there: leave out `default`",
            );
        }
        let is_cause = directions == Directions::Error && is_cause(node);
        // The container's default gives a field only what the field itself does not say.
        let whole = default.filter(|_| node.ident.is_some()).map(|_| None);
        let default = words.default.map(|default| Some(default.value)).or(whole);
        parsed.push(Field {
            name: words.rename.map_or(renamed, |rename| rename.value),
            docs: attr::parse_docs(&node.attrs),
            presence: match &default {
                Some(_) => Presence::Default,
                None if argument_of(&node.ty, "Option").is_some() && !matches!(words.crossing, Crossing::With(_)) => {
                    Presence::Optional
                }
                None => Presence::Required,
            },
            default: default.flatten(),
            skip: words.skip.is_some() || is_cause,
            crossing: words.crossing,
            member,
            node: node.clone(),
        });
    }
    parsed
}

/// Whether a field of an error is what `source()` gives, by the conventions of `thiserror`.
fn is_cause(field: &syn::Field) -> bool {
    field
        .ident
        .as_ref()
        .is_some_and(|ident| ident == "source" || ident == "backtrace")
        || field.attrs.iter().any(|attribute| {
            ["source", "from", "backtrace"]
                .iter()
                .any(|word| attribute.path().is_ident(word))
        })
}

/// T, if the type is written `Option<T>` for the name `Option`.
pub(crate) fn argument_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    match ty {
        Type::Path(path) => {
            let last = path.path.segments.last().filter(|last| last.ident == name)?;
            let PathArguments::AngleBracketed(arguments) = &last.arguments else {
                return None;
            };
            arguments.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
        }
        Type::Group(group) => argument_of(&group.elem, name),
        Type::Paren(paren) => argument_of(&paren.elem, name),
        _ => None,
    }
}

/// E of `Result<T, E>`.
pub(crate) fn error_of(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    let mut types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.nth(1)
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

/// Visits a type and every type inside of it, but for what a function type takes and gives.
pub(crate) fn each_type<'a>(ty: &'a Type, visit: &mut impl FnMut(&'a Type)) {
    struct Walk<'v, F>(&'v mut F);
    impl<'ast, F: FnMut(&'ast Type)> Visit<'ast> for Walk<'_, F> {
        fn visit_type(&mut self, ty: &'ast Type) {
            (self.0)(ty);
            if !matches!(ty, Type::FnPtr(_)) {
                visit::visit_type(self, ty);
            }
        }
    }
    Walk(visit).visit_type(ty);
}
