//! Compares our own expansion of every shape with `tests-rs/expand/<shape>.expanded.rs`.
//!
//! `UPDATE=1 cargo test -p oxbridge-macros` rewrites them; their diff is reviewed like code.

use crate::model::Directions;
use crate::{attr, derive, error, export, import};
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

fn expand_item(mut item: Item) -> TokenStream {
    let attributes = match &mut item {
        Item::Verbatim(item) => return expand_bodyless(item.clone()),
        Item::ForeignMod(item) => &mut item.attrs,
        Item::Fn(item) => &mut item.attrs,
        Item::Const(item) => &mut item.attrs,
        Item::Mod(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        Item::Trait(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        _ => return TokenStream::new(),
    };
    if let Some(options) = take_attribute(attributes, attr::is_import) {
        return import(options, item.into_token_stream());
    }
    if let Some(options) = take_attribute(attributes, attr::is_export) {
        return export(options, item.into_token_stream());
    }
    match take_attribute(attributes, |attribute| attribute.path().is_ident("derive")) {
        Some(derives) => expand_derive(&derives.to_string(), item.into_token_stream()),
        None => TokenStream::new(),
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

fn take_attribute(attributes: &mut Vec<Attribute>, is_it: impl Fn(&Attribute) -> bool) -> Option<TokenStream> {
    let at = attributes.iter().position(is_it)?;
    match attributes.remove(at).meta {
        Meta::List(list) => Some(list.tokens),
        _ => Some(TokenStream::new()),
    }
}

fn expand_derive(derives: &str, item: TokenStream) -> TokenStream {
    let directions = [
        ("Marshal", Directions::Both),
        ("ToJs", Directions::ToJs),
        ("FromJs", Directions::FromJs),
    ];
    match directions.iter().find(|(word, _)| derives.contains(word)) {
        Some((_, directions)) => derive(item, *directions),
        None if derives.contains("JsError") => error(item),
        None => TokenStream::new(),
    }
}
