//! What was written: plain structs and enums that keep the nodes for their spans.

mod class;
mod trait_;

pub(crate) use class::{Class, Member, Methods, This, is_same, name_self, strip_parameters};
pub(crate) use trait_::{Method, Trait};

use crate::attr::{self, At, Crossing, Default};
use crate::errors::Errors;
use crate::name::{self, Case};
use crate::origin::Origin;
use proc_macro2::{Ident, Span, TokenStream};
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    Attribute, Data, DeriveInput, Fields, FnArg, ForeignItem, GenericArgument, Generics, Item, Lifetime, Pat,
    PathArguments, Signature, Token, Type, Visibility,
};

/// Something that `#[js_export]` stands on.
pub(crate) enum Export {
    Function(Box<Function>),
    Constant(Box<Constant>),
    Module(Box<Module>),
    Class(Box<Class>),
    Methods(Box<Methods>),
    Trait(Box<Trait>),
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
    /// Of a class, if it is a function of one.
    pub(crate) member: Option<Member>,
}

pub(crate) struct Parameter {
    pub(crate) pattern: Pat,
    pub(crate) attributes: Vec<Attribute>,
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

/// A function of JavaScript.
pub(crate) struct Import {
    pub(crate) head: Head,
    /// Without the attributes that are ours.
    pub(crate) item: Bodyless,
    pub(crate) options: attr::Import,
    /// Empty: the name is a path from `globalThis`.
    pub(crate) module: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) crossing: Crossing,
}

impl Import {
    /// What is written after the `->`.
    pub(crate) fn returned(&self) -> Option<&Type> {
        self.item.returned()
    }

    /// T of `Result<T, JsException>`.
    pub(crate) fn result(&self) -> Option<&Type> {
        argument_of(self.returned()?, "Result")
    }
}

/// A function as it stands in a trait or a foreign block: `pub fn f();`
pub(crate) struct Bodyless {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) sig: Signature,
    /// Where nothing should be.
    pub(crate) body: Option<syn::Block>,
}

impl Bodyless {
    /// What is written after the `->`.
    pub(crate) fn returned(&self) -> Option<&Type> {
        match &self.sig.output {
            syn::ReturnType::Default => None,
            syn::ReturnType::Type(_, ty) => Some(ty),
        }
    }
}

impl Parse for Bodyless {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let sig = input.parse()?;
        let body = if input.peek(syn::token::Brace) {
            Some(input.parse()?)
        } else {
            input.parse::<Token![;]>()?;
            None
        };
        Ok(Self { attrs, vis, sig, body })
    }
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
    /// No code of its own: what JavaScript threw goes out again as itself.
    pub(crate) is_thrown: bool,
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
        Item::Struct(item) => Some(Export::Class(Box::new(class::parse_class(options, item)))),
        Item::Impl(item) if item.trait_.is_none() => {
            Some(Export::Methods(Box::new(class::parse_methods(options, item, errors))))
        }
        Item::Trait(item) => Some(Export::Trait(Box::new(trait_::parse_trait(options, item, errors)))),
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
        Item::Enum(item) => (
            item.enum_token.span,
            "an enum crosses by value: write `#[derive(Marshal)]` instead",
        ),
        // Only that of a trait gets here.
        Item::Impl(item) => {
            let name = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
            let hint = match name.map(|name| name.ident.to_string()).as_deref() {
                Some("Display") => {
                    "only a class's own `impl` is exported: write `pub fn to_string(&self) -> String` there"
                }
                Some("Drop") => {
                    "only a class's own `impl` is exported: leave it out here, JavaScript has `dispose` anyway"
                }
                _ => "only a class's own `impl` is exported: write functions there that call those of the trait",
            };
            (name.map_or(item.impl_token.span, |name| name.ident.span()), hint)
        }
        Item::Static(item) => (
            item.static_token.span,
            "a static cannot be exported: write a `const`, or a function that returns its value",
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
            "only functions, constants, structs with their functions, traits and inline modules can be exported",
        ),
    }
}

/// The imports that `#[js_import]` stands on: one function, or those of a block.
pub(crate) fn parse_imports(options: attr::Import, item: TokenStream, errors: &mut Errors) -> Vec<Import> {
    if let Ok(item) = syn::parse2::<Bodyless>(item.clone()) {
        let module = options.module.as_ref().map(|module| module.value.clone());
        return vec![parse_import(options, &module.unwrap_or_default(), item, errors)];
    }
    match errors.take(syn::parse2::<Item>(item)) {
        Some(Item::ForeignMod(block)) => parse_block(&options, block, errors),
        Some(other) => {
            let (span, hint) = refused_import(&other);
            errors.at_span(span, hint);
            Vec::new()
        }
        None => Vec::new(),
    }
}

fn parse_block(options: &attr::Import, block: syn::ItemForeignMod, errors: &mut Errors) -> Vec<Import> {
    let words = [
        ("name", options.name.as_ref().map(|name| name.span)),
        ("getter", options.getter.as_ref().map(|getter| getter.span)),
        ("signal", options.signal.as_ref().map(|signal| signal.span)),
        (
            "as`, `via` and `with",
            options.result.as_ref().map(|result| result.span),
        ),
    ];
    for (word, span) in words {
        if let Some(span) = span {
            let hint = format!("`{word}` is for a function of the block: write `#[js_import(…)]` there");
            errors.at_span(span, hint);
        }
    }
    if let Some(abi) = block.abi.name.as_ref().filter(|abi| abi.value() != "C") {
        errors.at(abi, "a block of imports is written `extern \"C\"`");
    }
    if block.items.is_empty() {
        errors.at(&block.abi, "nothing in this block is imported: write functions in it");
    }
    let module = options.module.as_ref().map(|module| module.value.clone());
    let module = module.unwrap_or_default();
    // What is said of the whole block holds for each function: `#[allow(…)]`, `#[cfg(…)]`.
    let attributes: Vec<_> = block
        .attrs
        .iter()
        .filter(|attribute| !attribute.path().is_ident("doc"))
        .collect();
    let mut imports = Vec::new();
    for item in block.items {
        let mut item = match parse_foreign(item) {
            Ok(item) => item,
            Err(error) => {
                errors.push(error);
                continue;
            }
        };
        item.attrs
            .splice(0..0, attributes.iter().map(|attribute| (*attribute).clone()));
        let options = attr::take_import(&mut item.attrs, errors);
        if let Some(module) = &options.module {
            errors.at_span(
                module.span,
                "the block names the module of all its functions: leave `module` out here",
            );
        }
        imports.push(parse_import(options, &module, item, errors));
    }
    imports
}

fn parse_foreign(item: ForeignItem) -> syn::Result<Bodyless> {
    let (span, hint) = match item {
        ForeignItem::Fn(item) => {
            return Ok(Bodyless {
                attrs: item.attrs,
                vis: item.vis,
                sig: item.sig,
                body: None,
            });
        }
        // With a body.
        ForeignItem::Verbatim(item) => return syn::parse2(item),
        ForeignItem::Static(item) => (item.static_token.span, PROPERTY),
        ForeignItem::Type(item) => (item.type_token.span, CLASS),
        other => (other.span(), FUNCTIONS),
    };
    Err(syn::Error::new(span, hint))
}

fn parse_import(options: attr::Import, module: &str, mut item: Bodyless, errors: &mut Errors) -> Import {
    let parameters = parse_parameters(&mut item.sig, errors);
    let head = Head {
        name: options
            .name
            .as_ref()
            .map_or_else(|| name::camel(&name::plain(&item.sig.ident)), |name| name.value.clone()),
        namespace: String::new(),
        docs: attr::parse_docs(&item.attrs),
        origin: Origin::of(item.sig.ident.span()),
        ident: item.sig.ident.clone(),
    };
    let crossing = options
        .result
        .clone()
        .map_or(Crossing::Plain, |crossing| crossing.value);
    Import {
        head,
        item,
        options,
        module: module.to_owned(),
        parameters,
        crossing,
    }
}

const PROPERTY: &str =
    "a property is read by a function: write `#[js_import(getter)] fn name() -> Result<T, JsException>;`";
const CLASS: &str = "a class cannot be imported: its objects cross as `JsObject`";
const FUNCTIONS: &str = "only functions can be imported: write `fn name() -> Result<T, JsException>;`";

/// Where to point, and what to write, for an item that cannot be imported.
fn refused_import(item: &Item) -> (Span, &'static str) {
    match item {
        Item::Static(item) => (item.static_token.span, PROPERTY),
        Item::Const(item) => (item.const_token.span, PROPERTY),
        Item::Struct(item) => (item.struct_token.span, CLASS),
        Item::Mod(item) => (
            item.mod_token.span,
            "a module of JavaScript is a block of its functions: write `#[js_import(module = \"…\")] extern \"C\" { … }`",
        ),
        Item::Impl(item) => (
            item.impl_token.span,
            "methods cannot be imported: write functions, with the whole path as `name`",
        ),
        Item::Trait(item) => (
            item.trait_token.span,
            "a trait cannot be imported: write its functions in a block, `extern \"C\" { … }`, or `#[js_export]` for a trait that JavaScript's objects have",
        ),
        other => (other.span(), FUNCTIONS),
    }
}

fn parse_parameters(signature: &mut Signature, errors: &mut Errors) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    for input in &mut signature.inputs {
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
    parameters
}

fn parse_function(options: attr::Export, mut item: syn::ItemFn, errors: &mut Errors) -> Function {
    let mut parameters = parse_parameters(&mut item.sig, errors);
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
        member: None,
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
        Item::Struct(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        // A type, and those have no namespace.
        Item::Trait(item) => return item.attrs.iter().any(attr::is_export).into(),
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
    fn new(ident: &Ident, name: String, options: &attr::Export, attributes: &[Attribute]) -> Self {
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
    let mut fields = parse_fields(&node.fields, case, None, directions, errors);
    let is_thrown = directions == Directions::Error && is_thrown(&node);
    if is_thrown {
        fields.iter_mut().for_each(|field| field.skip = true);
    }
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
        is_thrown,
        node,
    }
}

/// Whether a variant of an error is only the exception that it holds.
fn is_thrown(variant: &syn::Variant) -> bool {
    let mut fields = variant.fields.iter();
    let (Some(field), None) = (fields.next(), fields.next()) else {
        return false;
    };
    let Type::Path(path) = ungroup(&field.ty) else {
        return false;
    };
    let is_transparent = |attribute: &Attribute| {
        attribute.path().is_ident("error") && attribute.parse_args::<Ident>().is_ok_and(|word| word == "transparent")
    };
    path.path
        .segments
        .last()
        .is_some_and(|last| last.ident == "JsException")
        && (field.attrs.iter().any(|attribute| attribute.path().is_ident("from"))
            || variant.attrs.iter().any(is_transparent))
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

/// The name, and what stands between the angles, of a type written `JsFunction<…>` or `RustFunction<…>`.
pub(crate) fn signature_of(ty: &Type) -> Option<(&Ident, &Type)> {
    let Type::Path(path) = ty else { return None };
    let name = &path.path.segments.last()?.ident;
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
        fn visit_type_reference(&mut self, reference: &'ast syn::TypeReference) {
            self.visit_type(&reference.elem);
        }
        fn visit_type_fn_ptr(&mut self, _: &'ast syn::TypeFnPtr) {}
    }
    let mut lifetimes = Lifetimes(Vec::new());
    lifetimes.visit_type(ty);
    lifetimes.0
}

/// The type without the delimiters that a macro or the user has put around it.
pub(crate) fn ungroup(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungroup(&group.elem),
        Type::Paren(paren) => ungroup(&paren.elem),
        ty => ty,
    }
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
