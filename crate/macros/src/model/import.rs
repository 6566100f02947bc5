//! Functions and classes of JavaScript.

use super::bodyless::{Bodyless, Given};
use super::head::Head;
use super::imported::{JsClass, OfClass, parse_class};
use super::parameter::{Parameter, parse_parameters};
use crate::attr::{self, Crossing, ImportRole};
use crate::errors::Errors;
use crate::name;
use proc_macro2::{Span, TokenStream};
use syn::spanned::Spanned;
use syn::{ForeignItem, Item, ItemForeignMod};

/// What `#[js_import]` stands on, or one item of the block.
pub(crate) enum Imported {
    Function(Box<Import>),
    Class(Box<JsClass>),
}

pub(crate) struct Import {
    pub(crate) head: Head,
    /// Without the attributes that are ours, and with `&self` for the object of a method.
    pub(crate) item: Bodyless,
    pub(crate) options: attr::Import,
    /// Empty: the name is a path from `globalThis`.
    pub(crate) module: String,
    /// What it may be called instead.
    pub(crate) others: Vec<String>,
    pub(crate) class: Option<OfClass>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) given: Given,
}

impl Import {
    pub(crate) fn is_async(&self) -> bool {
        self.item.sig.asyncness.is_some()
    }

    pub(crate) fn role(&self) -> Option<ImportRole> {
        self.options.role.as_ref().map(|role| role.value)
    }

    /// Whether it is done to an object.
    pub(crate) fn has_this(&self) -> bool {
        self.class.as_ref().is_some_and(|class| class.has_this)
    }
}

/// The imports that `#[js_import]` stands on: one function, or what is in a block.
pub(crate) fn parse_imports(options: attr::Import, item: TokenStream, errors: &mut Errors) -> Vec<Imported> {
    let module = options.module.as_ref();
    let module = module.map_or_else(String::new, |module| module.value.clone());
    if let Ok(item) = syn::parse2::<Bodyless>(item.clone()) {
        return vec![parse_import(options, &module, item, errors)];
    }
    match errors.take(syn::parse2::<Item>(item)) {
        Some(Item::ForeignMod(block)) => {
            refuse_words(&options, errors);
            parse_block(&module, block, errors)
        }
        Some(other) => {
            let (span, hint) = refuse(&other);
            errors.at_span(span, hint);
            Vec::new()
        }
        None => Vec::new(),
    }
}

/// What is said of one function means nothing on a block.
fn refuse_words(options: &attr::Import, errors: &mut Errors) {
    let words = [
        ("name", options.names.as_ref().map(|names| names.span)),
        ("method", options.method.as_ref().map(|method| method.span)),
        ("static_method_of", options.static_of.as_ref().map(|class| class.span)),
        ("signal", options.signal.as_ref().map(|signal| signal.span)),
        (
            "as`, `via` and `with",
            options.result.as_ref().map(|result| result.span),
        ),
    ];
    let role = options.role.as_ref().map(|role| (role.value.word(), Some(role.span)));
    for (word, span) in words.into_iter().chain(role) {
        if let Some(span) = span {
            let hint = format!("`{word}` is for a function of the block: write `#[js_import(…)]` there");
            errors.at_span(span, hint);
        }
    }
}

fn parse_block(module: &str, block: ItemForeignMod, errors: &mut Errors) -> Vec<Imported> {
    if let Some(abi) = block.abi.name.as_ref().filter(|abi| abi.value() != "C") {
        errors.at(abi, "a block of imports is written `extern \"C\"`");
    }
    if block.items.is_empty() {
        errors.at(&block.abi, "nothing in this block is imported: write functions in it");
    }
    // What is said of the whole block holds for each item: `#[allow(…)]`, `#[cfg(…)]`.
    let whole = block.attrs.iter().filter(|attribute| !attribute.path().is_ident("doc"));
    let whole: Vec<_> = whole.cloned().collect();
    let mut imports = Vec::new();
    for item in block.items {
        if let ForeignItem::Type(mut item) = item {
            item.attrs.splice(0..0, whole.iter().cloned());
            imports.push(Imported::Class(Box::new(parse_class(module, item, errors))));
            continue;
        }
        let Some(mut item) = errors.take(parse_foreign(item)) else {
            continue;
        };
        item.attrs.splice(0..0, whole.iter().cloned());
        let options = attr::take_import(&mut item.attrs, errors);
        if let Some(module) = &options.module {
            errors.at_span(
                module.span,
                "the block names the module of all its functions: leave `module` out here",
            );
        }
        imports.push(parse_import(options, module, item, errors));
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
        other => (other.span(), FUNCTIONS),
    };
    Err(syn::Error::new(span, hint))
}

fn parse_import(options: attr::Import, module: &str, mut item: Bodyless, errors: &mut Errors) -> Imported {
    let crossing = options.result.as_ref();
    let crossing = crossing.map_or(Crossing::Plain, |crossing| crossing.value.clone());
    let given = Given::of_import(&item.sig, crossing);
    let class = OfClass::parse(&options, &mut item.sig, &given.ty, errors);
    let parameters = parse_parameters(&mut item.sig, "js_import", errors);
    let mut names = match &options.names {
        Some(names) => names.value.clone(),
        None => vec![name_of(&options, &item, errors)],
    };
    let head = Head::of_import(&item.sig.ident, names.remove(0), &item.attrs);
    Imported::Function(Box::new(Import {
        head,
        given,
        item,
        options,
        module: module.to_owned(),
        others: names,
        class,
        parameters,
    }))
}

/// The name in JavaScript that follows from the one in Rust.
fn name_of(options: &attr::Import, item: &Bodyless, errors: &mut Errors) -> String {
    let ident = &item.sig.ident;
    let plain = name::plain(ident);
    if options
        .role
        .as_ref()
        .is_none_or(|role| role.value != ImportRole::Setter)
    {
        return name::camel(&plain);
    }
    match plain.strip_prefix("set_") {
        Some(property) => name::camel(property),
        None => {
            errors.at(
                ident,
                "a setter is called `set_` and the property: write that, or `name = \"…\"`",
            );
            name::camel(&plain)
        }
    }
}

const PROPERTY: &str =
    "a property is read by a function: write `#[js_import(getter)] fn name() -> Result<T, JsException>;`";
const CLASS: &str =
    "a class of JavaScript's is a type in a block: write `#[js_import(module = \"…\")] extern \"C\" { type Name; }`";
const FUNCTIONS: &str =
    "only functions and classes can be imported: write `fn name() -> Result<T, JsException>;` or `type Name;`";

/// Where to point, and what to write, for an item that cannot be imported.
fn refuse(item: &Item) -> (Span, &'static str) {
    match item {
        Item::Static(item) => (item.static_token.span, PROPERTY),
        Item::Const(item) => (item.const_token.span, PROPERTY),
        Item::Struct(item) => (item.struct_token.span, CLASS),
        Item::Type(item) => (item.type_token.span, CLASS),
        Item::Mod(item) => (
            item.mod_token.span,
            "a module of JavaScript is a block of its functions: write `#[js_import(module = \"…\")] extern \"C\" { … }`",
        ),
        Item::Impl(item) => (
            item.impl_token.span,
            "methods are imported in a block: write `extern \"C\" { #[js_import(method)] fn name(this: &Class) -> Result<T, JsException>; }`",
        ),
        Item::Trait(item) => (
            item.trait_token.span,
            "a trait cannot be imported: write its functions in a block, `extern \"C\" { … }`, or `#[js_export]` for a trait that JavaScript's objects have",
        ),
        other => (other.span(), FUNCTIONS),
    }
}
