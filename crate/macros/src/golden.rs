//! Compares our own expansion of every shape with `tests-rs/expand/<shape>.expanded.rs`.
//!
//! `UPDATE=1 cargo test -p oxbridge-macros` rewrites them; their diff is reviewed like code.

use crate::model::Directions;
use crate::{attr, derive, export, import};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::fs;
use std::path::{Path, PathBuf};
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Item, Meta};

#[test]
fn every_shape_expands_as_its_golden_says() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut different = Vec::new();
    for source in shapes() {
        let golden = source.with_extension("expanded.rs");
        let expanded = expand(&fs::read_to_string(&source).unwrap());
        assert!(!expanded.contains("compile_error"), "{}: {expanded}", source.display());
        if update {
            fs::write(&golden, &expanded).unwrap();
        } else if fs::read_to_string(&golden).unwrap_or_default() != expanded {
            different.push(golden);
        }
    }
    assert!(
        different.is_empty(),
        "these differ or are missing (`UPDATE=1` rewrites them): {different:#?}"
    );
}

#[test]
fn every_golden_has_a_source() {
    let goldens = files().filter(|file| file.to_string_lossy().ends_with(".expanded.rs"));
    let orphans: Vec<_> = goldens
        .filter(|golden| !golden.with_extension("").with_extension("rs").exists())
        .collect();
    assert!(orphans.is_empty(), "{orphans:#?}");
}

fn files() -> impl Iterator<Item = PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests-rs/expand");
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path())
}

fn shapes() -> Vec<PathBuf> {
    let is_source = |file: &PathBuf| {
        let name = file.to_string_lossy();
        name.ends_with(".rs") && !name.ends_with(".expanded.rs")
    };
    let mut shapes: Vec<_> = files().filter(is_source).collect();
    shapes.sort();
    assert!(!shapes.is_empty());
    shapes
}

fn expand(source: &str) -> String {
    let file = syn::parse_file(source).unwrap();
    let expanded: TokenStream = file.items.into_iter().map(expand_item).collect();
    let file = syn::parse2(expanded.clone()).unwrap_or_else(|error| panic!("{error}: {expanded}"));
    prettyplease::unparse(&file)
}

fn expand_item(item: Item) -> TokenStream {
    match item {
        Item::Verbatim(item) => expand_bodyless(item),
        Item::ForeignMod(mut item) => match take_attribute(&mut item.attrs, attr::is_import) {
            Some(options) => import(options, item.into_token_stream()),
            None => TokenStream::new(),
        },
        Item::Fn(mut item) => match take_export(&mut item.attrs) {
            Some(options) => export(options, item.into_token_stream()),
            None => TokenStream::new(),
        },
        Item::Const(mut item) => match take_export(&mut item.attrs) {
            Some(options) => export(options, item.into_token_stream()),
            None => TokenStream::new(),
        },
        Item::Mod(mut item) => match take_export(&mut item.attrs) {
            Some(options) => export(options, item.into_token_stream()),
            None => TokenStream::new(),
        },
        Item::Impl(mut item) => match take_export(&mut item.attrs) {
            Some(options) => export(options, item.into_token_stream()),
            None => TokenStream::new(),
        },
        Item::Trait(mut item) => match take_export(&mut item.attrs) {
            Some(options) => export(options, item.into_token_stream()),
            None => TokenStream::new(),
        },
        Item::Struct(mut item) => match take_export(&mut item.attrs) {
            Some(options) => export(options, item.into_token_stream()),
            None => take_derive(&mut item.attrs)
                .map(|directions| derive(quote!(#item), directions))
                .unwrap_or_default(),
        },
        Item::Enum(mut item) => take_derive(&mut item.attrs)
            .map(|directions| derive(quote!(#item), directions))
            .unwrap_or_default(),
        _ => TokenStream::new(),
    }
}

/// A function without a body, of which only the attributes matter here.
fn expand_bodyless(item: TokenStream) -> TokenStream {
    let split = |input: ParseStream| Ok((input.call(Attribute::parse_outer)?, input.parse::<TokenStream>()?));
    let (mut attributes, rest) = split.parse2(item).unwrap();
    match take_attribute(&mut attributes, attr::is_import) {
        Some(options) => import(options, quote!(#(#attributes)* #rest)),
        None => TokenStream::new(),
    }
}

fn take_export(attributes: &mut Vec<Attribute>) -> Option<TokenStream> {
    take_attribute(attributes, attr::is_export)
}

fn take_attribute(attributes: &mut Vec<Attribute>, is_it: impl Fn(&Attribute) -> bool) -> Option<TokenStream> {
    let at = attributes.iter().position(is_it)?;
    match attributes.remove(at).meta {
        Meta::List(list) => Some(list.tokens),
        _ => Some(TokenStream::new()),
    }
}

fn take_derive(attributes: &mut Vec<Attribute>) -> Option<Directions> {
    let at = attributes
        .iter()
        .position(|attribute| attribute.path().is_ident("derive"))?;
    let derive = attributes.remove(at).meta.into_token_stream().to_string();
    let words = [
        ("Marshal", Directions::Both),
        ("ToJs", Directions::ToJs),
        ("FromJs", Directions::FromJs),
        ("JsError", Directions::Error),
    ];
    words
        .into_iter()
        .find(|(word, _)| derive.contains(word))
        .map(|(_, directions)| directions)
}
