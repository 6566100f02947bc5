//! Functions of JavaScript.

use super::bodyless::{Bodyless, Given};
use super::head::Head;
use super::parameter::{Parameter, parse_parameters};
use crate::attr::{self, Crossing};
use crate::errors::Errors;
use crate::name;
use proc_macro2::{Span, TokenStream};
use syn::spanned::Spanned;
use syn::{ForeignItem, Item, ItemForeignMod};

pub(crate) struct Import {
    pub(crate) head: Head,
    /// Without the attributes that are ours.
    pub(crate) item: Bodyless,
    pub(crate) options: attr::Import,
    /// Empty: the name is a path from `globalThis`.
    pub(crate) module: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) given: Given,
}

impl Import {
    pub(crate) fn is_async(&self) -> bool {
        self.item.sig.asyncness.is_some()
    }
}

/// The imports that `#[js_import]` stands on: one function, or those of a block.
pub(crate) fn parse_imports(options: attr::Import, item: TokenStream, errors: &mut Errors) -> Vec<Import> {
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
}

fn parse_block(module: &str, block: ItemForeignMod, errors: &mut Errors) -> Vec<Import> {
    if let Some(abi) = block.abi.name.as_ref().filter(|abi| abi.value() != "C") {
        errors.at(abi, "a block of imports is written `extern \"C\"`");
    }
    if block.items.is_empty() {
        errors.at(&block.abi, "nothing in this block is imported: write functions in it");
    }
    // What is said of the whole block holds for each function: `#[allow(…)]`, `#[cfg(…)]`.
    let whole = block.attrs.iter().filter(|attribute| !attribute.path().is_ident("doc"));
    let mut imports = Vec::new();
    for item in block.items {
        let Some(mut item) = errors.take(parse_foreign(item)) else {
            continue;
        };
        item.attrs.splice(0..0, whole.clone().cloned());
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
        ForeignItem::Type(item) => (item.type_token.span, CLASS),
        other => (other.span(), FUNCTIONS),
    };
    Err(syn::Error::new(span, hint))
}

fn parse_import(options: attr::Import, module: &str, mut item: Bodyless, errors: &mut Errors) -> Import {
    let parameters = parse_parameters(&mut item.sig, errors);
    let name = match &options.name {
        Some(name) => name.value.clone(),
        None => name::camel(&name::plain(&item.sig.ident)),
    };
    let crossing = options.result.as_ref();
    let crossing = crossing.map_or(Crossing::Plain, |crossing| crossing.value.clone());
    Import {
        head: Head::of_import(&item.sig.ident, name, &item.attrs),
        given: Given::parse(&item.sig, crossing, "an import"),
        item,
        options,
        module: module.to_owned(),
        parameters,
    }
}

const PROPERTY: &str =
    "a property is read by a function: write `#[js_import(getter)] fn name() -> Result<T, JsException>;`";
const CLASS: &str = "a class cannot be imported: its objects cross as `JsObject`";
const FUNCTIONS: &str = "only functions can be imported: write `fn name() -> Result<T, JsException>;`";

/// Where to point, and what to write, for an item that cannot be imported.
fn refuse(item: &Item) -> (Span, &'static str) {
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
