//! The traits of structs and enums that cross by value.

use super::describe::{name_functions, style};
use super::field::{Owner, construct, construct_with, describe_content, kept, write_members};
use super::tokens::{apply, cast, count, ends, flags, local, local_if, scope_of_type, texts};
use super::type_head::{expand_describe, implement};
use super::variant::{describe_fields, describe_more, describe_union, is_wide, pattern, write_bindings, write_variant};
use super::within::Direction;
use crate::attr::FieldDefault;
use crate::model::{Body, Directions, Field, Named, Style, Variant};
use crate::ty::{idents, name_self};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;

pub(crate) fn expand_named(named: &Named) -> TokenStream {
    let value = expand_value(named);
    let (to_js, from_js) = (|| expand_to_js(named), || expand_from_js(named));
    let (to_js, from_js) = match named.directions {
        Directions::Both => (Some(to_js()), Some(from_js())),
        Directions::ToJs => (Some(to_js()), None),
        Directions::FromJs => (None, Some(from_js())),
    };
    scope_of_type(&named.head, &quote!(#value #to_js #from_js))
}

fn expand_value(named: &Named) -> TokenStream {
    let (shape, size) = (expand_shape(named), expand_size(named));
    let id = named.head.ident.to_string();
    let describe = expand_describe(&named.head, &id, &named.body.fields(), expand_body(named));
    let check = expand_apart(named);
    let value = implement(
        &named.head,
        "Value",
        &quote! {
            const SHAPE: __ox::Shape = #shape;
            const SIZE: usize = #size;
            #describe
        },
    );
    quote!(#check #value)
}

/// The fewest bytes of a value.
fn expand_size(named: &Named) -> TokenStream {
    match &named.body {
        Body::Record(fields) | Body::Alias(fields) => {
            let sizes: Vec<_> = kept(fields).map(|field| field.size(direction(named))).collect();
            if sizes.is_empty() {
                quote!(0)
            } else {
                quote!(#(#sizes)+*)
            }
        }
        Body::Converted { ty, .. } => cast(ty, "Value", "SIZE"),
        Body::Enum(variants) | Body::Union { variants, .. } | Body::Untagged(variants) => {
            let size = count(if is_wide(variants.len()) { 2 } else { 1 });
            quote!(#size)
        }
    }
}

/// What JavaScript can tell a value by.
fn expand_shape(named: &Named) -> TokenStream {
    let direction = direction(named);
    match &named.body {
        Body::Record(_) | Body::Union { .. } => quote!(__ox::Shape::OBJECT),
        Body::Converted { ty, .. } => cast(ty, "Value", "SHAPE"),
        Body::Alias(fields) => match (kept(fields).count(), sole(fields)) {
            (0, _) => quote!(<() as __ox::Value>::SHAPE),
            (_, Some(field)) => field.shape(direction),
            (_, None) => quote!(__ox::Shape::ARRAY),
        },
        Body::Enum(_) if named.head.options.number.is_some() => quote!(__ox::Shape::NUMBER),
        Body::Enum(_) => quote!(__ox::Shape::STRING),
        Body::Untagged(variants) => {
            let mut shapes = variants.iter().map(|variant| untagged_shape(variant, direction));
            let first = shapes.next();
            quote!(#first #(.or(#shapes))*)
        }
    }
}

fn untagged_shape(variant: &Variant, direction: Direction) -> TokenStream {
    let field = kept(&variant.fields).next();
    field.map_or_else(|| quote!(<() as __ox::Value>::SHAPE), |field| field.shape(direction))
}

/// The one that a description is about.
fn direction(named: &Named) -> Direction {
    match named.directions {
        Directions::ToJs => Direction::ToJs,
        Directions::Both | Directions::FromJs => Direction::FromJs,
    }
}

/// Fails to compile when the variants of an untagged enum look alike in JavaScript.
fn expand_apart(named: &Named) -> TokenStream {
    let Body::Untagged(variants) = &named.body else {
        return expand_flat(named);
    };
    // Where a parameter decides, nothing is known before it is given; the build tool looks again then.
    if !named.head.crossing.is_empty() {
        return TokenStream::new();
    }
    let mut checks = TokenStream::new();
    for (at, variant) in variants.iter().enumerate().skip(1) {
        let (first, last) = match variant.fields.first() {
            Some(field) => ends(field.ty()),
            None => ends(&variant.ident),
        };
        let shape = untagged_shape(variant, direction(named));
        for earlier in &variants[..at] {
            let text = format!(
                "`{}` and `{}` cannot be told apart in JavaScript: leave out `untagged`, so that they are told by their tag",
                earlier.ident, variant.ident
            );
            let other = untagged_shape(earlier, direction(named));
            let (open, close) = (
                quote_spanned!(first=> ::core::assert!),
                quote_spanned!(last=> (!#shape.overlaps(#other), #text)),
            );
            checks.extend(quote!(const _: () = #open #close;));
        }
    }
    name_self(checks, &named.head.ident)
}

/// Fails to compile where what stands beside the fields is no object.
fn expand_flat(named: &Named) -> TokenStream {
    let fields = named.body.fields().into_iter();
    let parameters = &named.head.crossing;
    let checks = fields
        .filter(|field| field.flatten && !field.skip)
        .filter(|field| !idents(field.ty()).iter().any(|ident| parameters.contains(ident)))
        .map(|field| {
            let (first, last) = ends(field.ty());
            let shape = field.shape(direction(named));
            let text = format!(
                "`{}` cannot be flattened: a struct with fields, an enum with a tag and a map with texts as keys can",
                field.name
            );
            let (open, close) = (
                quote_spanned!(first=> ::core::assert!),
                quote_spanned!(last=> (#shape.is_object(), #text)),
            );
            quote!(const _: () = #open #close;)
        });
    name_self(quote!(#(#checks)*), &named.head.ident)
}

/// The words of the body, after what the typings declare in its place.
fn expand_body(named: &Named) -> TokenStream {
    let d = local("d");
    let options = &named.head.options;
    let declared = match (&options.typescript, &options.skip_typescript) {
        (Some(text), _) => Some(text.value.trim()),
        (None, Some(_)) => Some(""),
        (None, None) => None,
    };
    let declared = declared.map(|text| {
        let text = texts(&[text]);
        quote!(#d.word(__ox::body::TYPESCRIPT); #text)
    });
    let words = expand_words(named);
    quote!(#declared #words)
}

fn expand_words(named: &Named) -> TokenStream {
    let d = local("d");
    let direction = direction(named);
    match &named.body {
        Body::Record(fields) => {
            let is_strict = named.head.options.deny_unknown_fields.is_some();
            let is_full = is_strict || kept(fields).any(Field::is_full);
            let fields = describe_fields(fields, direction, is_full);
            if is_full {
                let flags = flags("body_flag", is_strict.then_some("STRICT").into_iter());
                quote!(#d.word(__ox::body::FULL_RECORD); #d.word(#flags); #fields)
            } else {
                quote!(#d.word(__ox::body::RECORD); #fields)
            }
        }
        Body::Converted { ty, .. } => {
            let (describe, brand) = (cast(ty, "Value", "describe"), texts(&[brand_of(named)]));
            let describe = name_functions(ty, &quote!(#describe(#d);));
            quote!(#d.word(__ox::body::ALIAS); #d.word(__ox::op::FALLIBLE); #describe #brand)
        }
        Body::Alias(fields) => {
            let (ty, brand) = (describe_content(fields, direction), texts(&[brand_of(named)]));
            quote!(#d.word(__ox::body::ALIAS); #ty #brand)
        }
        Body::Enum(variants) => {
            let length = count(variants.len());
            let is_number = named.head.options.number.is_some();
            let is_full = is_number || variants.iter().any(Variant::is_full);
            let names = variants.iter().map(|variant| {
                let names = texts(&[&variant.name, &variant.docs]);
                let more = is_full.then(|| describe_more(variant));
                let ident = &variant.ident;
                let number = is_number.then(|| quote!(#d.integer(Self::#ident as i64);));
                quote!(#names #more #number)
            });
            let body = match (is_number, is_full) {
                (true, _) => quote!(NUMBERS),
                (_, true) => quote!(FULL_ENUM),
                _ => quote!(ENUM),
            };
            quote!(#d.word(__ox::body::#body); #d.word(#length); #(#names)*)
        }
        Body::Union { tag, content, variants } => {
            let variants = variants.iter().collect::<Vec<_>>();
            let is_strict = named.head.options.deny_unknown_fields.is_some();
            describe_union(tag, content.as_deref(), is_strict, &variants, direction)
        }
        Body::Untagged(variants) => {
            let length = count(variants.len());
            let types = variants
                .iter()
                .map(|variant| describe_content(&variant.fields, direction));
            quote!(#d.word(__ox::body::UNTAGGED); #d.word(#length); #(#types)*)
        }
    }
}

fn brand_of(named: &Named) -> &str {
    match &named.head.options.brand {
        None => "",
        Some(brand) if brand.value.is_empty() => &named.head.name,
        Some(brand) => &brand.value,
    }
}

fn expand_to_js(named: &Named) -> TokenStream {
    let w = local("w");
    let body = match &named.body {
        Body::Record(fields) => write_members(fields),
        Body::Alias(fields) => match through(fields) {
            Some(field) => return expand_to_js_through(named, field),
            None => write_members(fields),
        },
        Body::Enum(variants) => {
            let numbers = (0..variants.len()).map(count);
            let idents = variants.iter().map(|variant| &variant.ident);
            let (write, number) = (write_variant(variants.len()), local("variant"));
            quote! {
                let #number = match self { #(Self::#idents { .. } => #numbers,)* };
                __ox::#write(#w, #number);
            }
        }
        Body::Converted { ty, .. } => return expand_to_js_converted(named, ty),
        Body::Union { variants, .. } | Body::Untagged(variants) => {
            let write = write_variant(variants.len());
            let arms = variants.iter().enumerate().map(|(at, variant)| {
                let (pattern, writes, at) = (pattern(variant), write_bindings(variant), count(at));
                quote!(#pattern => { __ox::#write(#w, #at); #writes })
            });
            quote!(match self { #(#arms)* })
        }
    };
    let w = local_if(!body.is_empty(), "w");
    let lent = expand_lent(named);
    implement(
        &named.head,
        "ToJs",
        &quote! {
            __ox::to_message!();
            #lent

            #[inline]
            fn write(&self, #w: &mut __ox::Writer) { #body }
        },
    )
}

/// Writes the type that stands for this one.
fn expand_to_js_converted(named: &Named, ty: &Type) -> TokenStream {
    let w = local("w");
    let [write, write_owned] =
        ["write_converted", "write_converted_owned"].map(|name| convert(name, ty, &quote!(self, #w)));
    implement(
        &named.head,
        "ToJs",
        &quote! {
            __ox::to_message!();

            fn write(&self, #w: &mut __ox::Writer) { #write }

            fn write_owned(self, #w: &mut __ox::Writer) { #write_owned }
        },
    )
}

/// Whether it can be lent, as far as its parameters decide. What else lies in it must be such, or writing it does not
/// compile.
fn expand_lent(named: &Named) -> Option<TokenStream> {
    let parameters = &named.head.crossing;
    let lent = quote!(const LENT: bool = #(<#parameters as __ox::ToJs>::LENT)&&*;);
    (!parameters.is_empty()).then_some(lent)
}

/// A struct of one field goes wherever that field goes: as a plain number, or handing over its memory.
fn expand_to_js_through(named: &Named, field: &Field) -> TokenStream {
    let w = local("w");
    let (member, style) = (&field.member, style([field.ty()]));
    let lent = expand_lent(named);
    let abi = cast(field.ty(), "ToJs", "Abi");
    let write = apply("write", field.ty(), &quote!(&self.#member, #w));
    let to_wasm = apply("to_wasm", field.ty(), &quote!(&self.#member));
    implement(
        &named.head,
        "ToJs",
        &quote! {
            type Abi = #abi;
            #lent

            #[inline]
            fn write(&self, #w: &mut __ox::Writer) { #style #write; }

            #[inline]
            fn to_wasm(&self) -> Self::Abi { #to_wasm }
        },
    )
}

fn expand_from_js(named: &Named) -> TokenStream {
    let (body, reads) = match &named.body {
        Body::Record(fields) => expand_read(named, fields, Owner::Record),
        Body::Alias(fields) => match through(fields) {
            Some(field) => return expand_from_js_through(named, fields, field),
            None => expand_read(named, fields, Owner::Alias),
        },
        Body::Converted { ty, is_tried } => (expand_read_converted(ty, *is_tried), true),
        Body::Enum(variants) | Body::Untagged(variants) => (expand_read_variant(variants, None), true),
        Body::Union { variants, content, .. } => (expand_read_variant(variants, content.as_deref()), true),
    };
    let r = local_if(reads, "r");
    implement(
        &named.head,
        "FromJs",
        &quote! {
            type Abi = __ox::InMessage;

            #[inline]
            fn read(#r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> { #body }
        },
    )
}

/// Reads a struct, and whether anything of it crosses.
fn expand_read(named: &Named, fields: &[Field], owner: Owner<'_>) -> (TokenStream, bool) {
    let whole = fields.iter().any(Field::needs_whole).then(|| {
        let whole = local("whole");
        let here = match &named.head.options.default {
            Some(default) => default.span,
            None => named.head.ident.span(),
        };
        let here = here.resolved_at(Span::call_site());
        let default = match named.head.options.default.as_ref().map(|default| &default.value) {
            Some(FieldDefault::Path(path)) => quote!(#path()),
            Some(FieldDefault::Value(value)) => quote!(#value),
            _ => quote_spanned!(here=> <Self as __ox::Default>::default()),
        };
        quote!(let #whole = #default;)
    });
    let value = construct(&quote!(Self), fields, owner);
    (quote!(#whole __ox::Ok(#value)), kept(fields).next().is_some())
}

/// Reads the type that stands for this one.
fn expand_read_converted(ty: &Type, is_tried: bool) -> TokenStream {
    let (r, name) = (local("r"), if is_tried { "try_converted" } else { "converted" });
    convert(name, ty, &quote!(#r))
}

/// Calls what makes one type of the other, with errors at the type as the user wrote it.
fn convert(name: &str, ty: &Type, arguments: &TokenStream) -> TokenStream {
    let (first, last) = ends(ty);
    let name = Ident::new(name, first);
    let open = quote_spanned!(first=> __ox::#name::<);
    let close = quote_spanned!(last=> , _>(#arguments));
    quote!(#open #ty #close)
}

fn expand_read_variant(variants: &[Variant], content: Option<&str>) -> TokenStream {
    let (r, number) = (local("r"), local("number"));
    let read = if is_wide(variants.len()) {
        quote!(wide_variant)
    } else {
        quote!(variant)
    };
    let numbers = (0..variants.len()).map(count);
    let values = variants.iter().map(|variant| {
        let ident = &variant.ident;
        match variant.style {
            Style::Unit => quote!(Self::#ident),
            _ => construct(&quote!(Self::#ident), &variant.fields, Owner::Variant(content)),
        }
    });
    quote! {
        __ox::Ok(match __ox::#read(#r)? {
            #(#numbers => #values,)*
            #number => return __ox::Err(__ox::no_variant(#number)),
        })
    }
}

/// The same the other way.
fn expand_from_js_through(named: &Named, fields: &[Field], field: &Field) -> TokenStream {
    let (r, value) = (local("r"), local("abi"));
    let [abi, read, from_wasm] = ["Abi", "read", "from_wasm"].map(|item| cast(field.ty(), "FromJs", item));
    let from = |value: TokenStream| {
        construct_with(&quote!(Self), fields, |inner| {
            if inner.skip { inner.read(None) } else { value.clone() }
        })
    };
    let (read, take) = (from(quote!(#read(#r)?)), from(quote!(#from_wasm(#value, #r)?)));
    implement(
        &named.head,
        "FromJs",
        &quote! {
            type Abi = #abi;

            #[inline]
            fn read(#r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> { __ox::Ok(#read) }

            #[inline]
            fn from_wasm(#value: Self::Abi, #r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> { __ox::Ok(#take) }
        },
    )
}

/// The only field that crosses.
fn sole(fields: &[Field]) -> Option<&Field> {
    let mut kept = kept(fields);
    let field = kept.next()?;
    kept.next().is_none().then_some(field)
}

/// The same, if it crosses as its type does.
fn through(fields: &[Field]) -> Option<&Field> {
    sole(fields).filter(|field| field.crossing.is_of_type())
}
