//! The traits of structs and enums that cross.

use super::{cast, count, local, names_of_functions, scope, texts};
use crate::attr::Crossing;
use crate::errors::ends;
use crate::model::{Body, Directions, Field, Named, Style, Variant, name_self};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};
use syn::Member;

pub(crate) fn expand_named(named: &Named) -> TokenStream {
    let value = (named.directions != Directions::Error).then(|| expand_value(named));
    let to_js = matches!(named.directions, Directions::Both | Directions::ToJs).then(|| expand_to_js(named));
    let from_js = matches!(named.directions, Directions::Both | Directions::FromJs).then(|| expand_from_js(named));
    let error = (named.directions == Directions::Error).then(|| expand_error(named));
    scope(&quote!(#value #to_js #from_js #error))
}

/// What a type that is refused leaves behind, so that its uses are not reported as well.
pub(crate) fn expand_stub(named: &Named) -> TokenStream {
    let (d, w, r) = (local("_"), local("_"), local("_"));
    let value = implement(
        named,
        "Value",
        &quote! {
            const SHAPE: __ox::Shape = __ox::Shape::UNKNOWN;
            const SIZE: usize = 0;
            fn describe(#d: &mut __ox::Describer) {}
        },
    );
    let to_js = implement(
        named,
        "ToJs",
        &quote! {
            __ox::to_message!();
            fn write(&self, #w: &mut __ox::Writer) {}
        },
    );
    let from_js = implement(
        named,
        "FromJs",
        &quote! {
            type Abi = __ox::InMessage;
            fn read(#r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> { ::core::unimplemented!() }
        },
    );
    match named.directions {
        Directions::Both => scope(&quote!(#value #to_js #from_js)),
        Directions::ToJs => scope(&quote!(#value #to_js)),
        Directions::FromJs => scope(&quote!(#value #from_js)),
        Directions::Error => TokenStream::new(),
    }
}

/// `impl name for …`, where type parameters that cross implement it too.
fn implement(named: &Named, name: &str, items: &TokenStream) -> TokenStream {
    let ident = &named.ident;
    let name = Ident::new(name, proc_macro2::Span::call_site());
    let mut generics = named.generics.clone();
    let crossing: Vec<_> = named
        .parameters()
        .iter()
        .map(|parameter| parameter.ident.clone())
        .collect();
    for parameter in generics
        .type_params_mut()
        .filter(|parameter| crossing.contains(&parameter.ident))
    {
        parameter.bounds.push(syn::parse_quote!(__ox::#name));
    }
    let (implemented, _, clause) = generics.split_for_impl();
    let (_, arguments, _) = named.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #implemented __ox::#name for #ident #arguments #clause {
            #items
        }
    }
}

fn expand_value(named: &Named) -> TokenStream {
    let shape = expand_shape(named);
    let size = match &named.body {
        Body::Record(fields) | Body::Alias(fields) => {
            let sizes: Vec<_> = kept(fields).filter_map(Field::size).collect();
            if sizes.is_empty() {
                quote!(0)
            } else {
                quote!(#(#sizes)+*)
            }
        }
        Body::Enum(variants) | Body::Union { variants, .. } | Body::Untagged(variants) => {
            let size = count(if is_wide(variants) { 2 } else { 1 });
            quote!(#size)
        }
        Body::None(_) => unreachable!("unions are refused"),
    };
    let describe = expand_describe(named);
    let check = expand_apart(named);
    let value = implement(
        named,
        "Value",
        &quote! {
            const SHAPE: __ox::Shape = #shape;
            const SIZE: usize = #size;
            #describe
        },
    );
    quote!(#check #value)
}

fn expand_shape(named: &Named) -> TokenStream {
    let shapes = match &named.body {
        Body::Alias(_) => match sole(named) {
            Some(field) => vec![field.shape()],
            None if named.fields().iter().all(|field| field.skip) => vec![quote!(<() as __ox::Value>::SHAPE)],
            None => vec![quote!(__ox::Shape::ARRAY)],
        },
        Body::Enum(_) => vec![quote!(__ox::Shape::STRING)],
        Body::Untagged(variants) => variants.iter().map(untagged_shape).collect(),
        _ => vec![quote!(__ox::Shape::OBJECT)],
    };
    let (first, others) = shapes.split_first().expect("every type has a shape");
    quote!(#first #(.or(#others))*)
}

fn untagged_shape(variant: &Variant) -> TokenStream {
    kept(&variant.fields)
        .next()
        .map_or_else(|| quote!(<() as __ox::Value>::SHAPE), Field::shape)
}

/// Fails to compile when the variants of an untagged enum look alike in JavaScript.
fn expand_apart(named: &Named) -> TokenStream {
    let Body::Untagged(variants) = &named.body else {
        return TokenStream::new();
    };
    // Where a parameter decides, nothing is known before it is given; the build tool looks again then.
    if !named.parameters().is_empty() {
        return TokenStream::new();
    }
    let mut checks = TokenStream::new();
    for (at, variant) in variants.iter().enumerate().skip(1) {
        let (first, last) = variant
            .node
            .fields
            .iter()
            .next()
            .map_or_else(|| ends(&variant.node.ident), |field| ends(&field.ty));
        let shape = untagged_shape(variant);
        for earlier in &variants[..at] {
            let text = format!(
                "`{}` and `{}` cannot be told apart in JavaScript: leave out `untagged`, so that they are told by their tag",
                earlier.node.ident, variant.node.ident
            );
            let other = untagged_shape(earlier);
            let (open, close) = (
                quote_spanned!(first=> ::core::assert!),
                quote_spanned!(last=> (!#shape.overlaps(#other), #text)),
            );
            checks.extend(quote!(const _: () = #open #close;));
        }
    }
    name_self(checks, &named.ident)
}

/// `fn describe`: a reference to the type, and its definition the first time.
fn expand_describe(named: &Named) -> TokenStream {
    let d = local("d");
    let parameters: Vec<_> = named
        .parameters()
        .iter()
        .map(|parameter| parameter.ident.clone())
        .collect();
    let length = count(parameters.len());
    let arguments = if parameters.is_empty() { local("_") } else { d.clone() };
    let hash = {
        let crate::origin::Origin {
            version,
            line,
            column,
            file,
            ..
        } = &named.origin;
        let suffix = if named.directions == Directions::Error {
            " as error"
        } else {
            ""
        };
        format!("{}{suffix} {version} {file}:{line}:{column}", named.ident)
    };
    let texts_of_type = texts(&[&named.name, &named.origin.package, &named.docs, &named.origin.place()]);
    let names: Vec<_> = parameters.iter().map(ToString::to_string).collect();
    let names = texts(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let body = expand_body(named);
    // The names that an outer description gives are for its own functions.
    let has_nameless = named.fields().iter().any(|field| {
        let lists = names_of_functions(field.ty());
        !field.skip && !lists.is_empty() && lists.iter().flatten().all(String::is_empty)
    });
    let body = if has_nameless {
        quote!(__ox::function_names!(#d, [], { #body });)
    } else {
        body
    };
    let simple = named.generics.where_clause.is_none()
        && named
            .generics
            .type_params()
            .all(|parameter| parameter.bounds.is_empty());
    let mentions_self = mentions(body.clone(), "Self");
    let body = if parameters.is_empty() || !simple || mentions_self {
        let no_generic = quote!(#d.word(0););
        quote!(#body #no_generic)
    } else {
        let lifetimes = named.generics.lifetimes();
        let skipped = named
            .generics
            .type_params()
            .filter(|parameter| !parameters.contains(&parameter.ident))
            .map(|parameter| &parameter.ident);
        let others: Vec<_> = skipped.collect();
        let indices = (0..parameters.len()).map(count);
        quote! {
            fn body<#(#lifetimes,)* #(#parameters: __ox::Value,)* #(#others,)*>(#d: &mut __ox::Describer) { #body }
            body::<#(#parameters,)* #(#others,)*>(#d);
            #d.generic(body::<#(__ox::Parameter<#indices>,)* #(#others,)*>);
        }
    };
    quote! {
        fn describe(#d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(::core::module_path!(), #hash);
            if #d.named(HASH, #length, |#arguments| { #(<#parameters as __ox::Value>::describe(#d);)* }) {
                #texts_of_type
                #d.word(#length);
                #names
                #body
            }
        }
    }
}

/// Whether a name stands among the tokens.
fn mentions(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        _ => false,
    })
}

/// The words of the body.
fn expand_body(named: &Named) -> TokenStream {
    let d = local("d");
    let from = named.directions != Directions::ToJs && named.directions != Directions::Error;
    match &named.body {
        Body::Record(fields) => {
            let length = count(kept(fields).count());
            let fields = kept(fields).map(|field| field.describe(from));
            quote!(#d.word(__ox::body::RECORD); #d.word(#length); #(#fields)*)
        }
        Body::Alias(fields) => {
            let brand = named.options.brand.as_ref().map_or_else(String::new, |brand| {
                if brand.value.is_empty() {
                    named.name.clone()
                } else {
                    brand.value.clone()
                }
            });
            let (ty, brand) = (describe_content(fields, from), texts(&[&brand]));
            quote!(#d.word(__ox::body::ALIAS); #ty #brand)
        }
        Body::Enum(variants) => {
            let length = count(variants.len());
            let names = variants.iter().map(|variant| texts(&[&variant.name, &variant.docs]));
            quote!(#d.word(__ox::body::ENUM); #d.word(#length); #(#names)*)
        }
        Body::Union { tag, variants } => {
            let variants: Vec<_> = codes(variants).collect();
            let (tag, length) = (texts(&[tag]), count(variants.len()));
            let variants = variants.iter().map(|variant| {
                let (name, content) = (texts(&[&variant.name, &variant.docs]), describe_variant(variant, from));
                quote!(#name #content)
            });
            quote!(#d.word(__ox::body::UNION); #tag #d.word(#length); #(#variants)*)
        }
        Body::Untagged(variants) => {
            let length = count(variants.len());
            let types = variants.iter().map(|variant| describe_content(&variant.fields, from));
            quote!(#d.word(__ox::body::UNTAGGED); #d.word(#length); #(#types)*)
        }
        Body::None(_) => unreachable!("unions are refused"),
    }
}

/// One type for the fields that cross: nothing, the field's, or a tuple.
fn describe_content(fields: &[Field], from: bool) -> TokenStream {
    let d = local("d");
    let length = kept(fields).count();
    let types = kept(fields).map(|field| field.describe_type(from));
    let tuple = match length {
        0 => quote!(<() as __ox::Value>::describe(#d);),
        1 => TokenStream::new(),
        length => {
            let length = count(length);
            quote!(#d.word(__ox::op::TUPLE); #d.word(#length);)
        }
    };
    quote!(#tuple #(#types)*)
}

fn describe_variant(variant: &Variant, from: bool) -> TokenStream {
    let d = local("d");
    let length = kept(&variant.fields).count();
    let items = count(length);
    let types = || kept(&variant.fields).map(|field| field.describe_type(from));
    match (variant.style, length) {
        (Style::Unit, _) | (_, 0) => quote!(#d.word(__ox::content::UNIT);),
        (Style::Named, _) => {
            let fields = kept(&variant.fields).map(|field| field.describe(from));
            quote!(#d.word(__ox::content::FIELDS); #d.word(#items); #(#fields)*)
        }
        (Style::Unnamed, 1) => {
            let types = types();
            quote!(#d.word(__ox::content::NEWTYPE); #(#types)*)
        }
        (Style::Unnamed, _) => {
            let types = types();
            quote!(#d.word(__ox::content::ITEMS); #d.word(#items); #(#types)*)
        }
    }
}

fn expand_to_js(named: &Named) -> TokenStream {
    let w = local("w");
    let body = match &named.body {
        Body::Record(fields) | Body::Alias(fields) => {
            if let Some(field) = sole(named).filter(|field| matches!(field.crossing, Crossing::Plain | Crossing::As(_)))
            {
                return expand_to_js_alias(named, field);
            }
            let writes = kept(fields).map(|field| {
                let member = &field.member;
                field.write(&quote!(&self.#member))
            });
            quote!(#(#writes)*)
        }
        Body::Enum(variants) => {
            let numbers = (0..variants.len()).map(count);
            let idents = variants.iter().map(|variant| &variant.ident);
            let (write, number) = (write_variant(variants), local("variant"));
            quote! {
                let #number = match self { #(Self::#idents { .. } => #numbers,)* };
                __ox::#write(#w, #number);
            }
        }
        Body::Union { variants, .. } | Body::Untagged(variants) => {
            let write = write_variant(variants);
            let arms = variants.iter().enumerate().map(|(at, variant)| {
                let (pattern, writes, at) = (pattern(variant), write_fields(variant), count(at));
                quote!(#pattern => { __ox::#write(#w, #at); #writes })
            });
            quote!(match self { #(#arms)* })
        }
        Body::None(_) => unreachable!("unions are refused"),
    };
    let w = if body.is_empty() { local("_") } else { w };
    implement(
        named,
        "ToJs",
        &quote! {
            __ox::to_message!();

            #[inline]
            fn write(&self, #w: &mut __ox::Writer) { #body }
        },
    )
}

/// A struct of one field goes wherever that field goes: as a plain number, or handing over its memory.
fn expand_to_js_alias(named: &Named, field: &Field) -> TokenStream {
    let w = local("w");
    let member = &field.member;
    let [abi, write, to_wasm] = ["Abi", "write", "to_wasm"].map(|item| cast(field.ty(), "ToJs", item));
    implement(
        named,
        "ToJs",
        &quote! {
            type Abi = #abi;

            #[inline]
            fn write(&self, #w: &mut __ox::Writer) { #write(&self.#member, #w); }

            #[inline]
            fn to_wasm(&self) -> Self::Abi { #to_wasm(&self.#member) }
        },
    )
}

fn expand_from_js(named: &Named) -> TokenStream {
    let r = local("r");
    let body = match &named.body {
        Body::Record(fields) | Body::Alias(fields) => {
            if let Some(field) = sole(named).filter(|field| matches!(field.crossing, Crossing::Plain | Crossing::As(_)))
            {
                return expand_from_js_alias(named, field);
            }
            let whole = fields.iter().any(Field::needs_whole).then(|| {
                let whole = local("whole");
                let here = named
                    .options
                    .default
                    .as_ref()
                    .map_or_else(|| named.ident.span(), |default| default.span);
                let here = here.resolved_at(proc_macro2::Span::call_site());
                let default = quote_spanned!(here=> <Self as __ox::Default>::default());
                quote!(let #whole = #default;)
            });
            let value = construct(&quote!(Self), fields, named, None);
            quote!(#whole __ox::Ok(#value))
        }
        Body::Enum(variants) | Body::Union { variants, .. } | Body::Untagged(variants) => {
            let (read, number) = (
                if is_wide(variants) {
                    quote!(wide_variant)
                } else {
                    quote!(variant)
                },
                local("number"),
            );
            let numbers = (0..variants.len()).map(count);
            let values = variants.iter().map(|variant| {
                let ident = &variant.ident;
                match variant.style {
                    Style::Unit => quote!(Self::#ident),
                    _ => construct(&quote!(Self::#ident), &variant.fields, named, Some(variant)),
                }
            });
            quote! {
                __ox::Ok(match __ox::#read(#r)? {
                    #(#numbers => #values,)*
                    #number => return __ox::Err(__ox::no_variant(#number)),
                })
            }
        }
        Body::None(_) => unreachable!("unions are refused"),
    };
    let reads = matches!(named.body, Body::Enum(_) | Body::Union { .. } | Body::Untagged(_))
        || named.fields().iter().any(|field| !field.skip);
    let r = if reads { r } else { local("_") };
    implement(
        named,
        "FromJs",
        &quote! {
            type Abi = __ox::InMessage;

            #[inline]
            fn read(#r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> { #body }
        },
    )
}

fn expand_from_js_alias(named: &Named, field: &Field) -> TokenStream {
    let (r, value) = (local("r"), local("abi"));
    let [abi, read, from_wasm] = ["Abi", "read", "from_wasm"].map(|item| cast(field.ty(), "FromJs", item));
    let Body::Alias(fields) = &named.body else {
        unreachable!("only an alias has a sole field")
    };
    let from = |value: TokenStream| {
        construct_with(&quote!(Self), fields, |inner| {
            if inner.skip { inner.read(None) } else { value.clone() }
        })
    };
    let (read, take) = (from(quote!(#read(#r)?)), from(quote!(#from_wasm(#value, #r)?)));
    implement(
        named,
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

/// The value, with all its fields read one after the other.
fn construct(path: &TokenStream, fields: &[Field], named: &Named, variant: Option<&Variant>) -> TokenStream {
    let several = kept(fields).count() > 1;
    let mut at = 0;
    let mut paths = Vec::new();
    for field in fields {
        paths.push(match (&field.member, variant) {
            _ if field.skip => None,
            // A transparent struct and a newtype are in JavaScript what their field is.
            (Member::Named(_), None) if matches!(named.body, Body::Alias(_)) => None,
            (Member::Named(_), _) => Some(field.name.clone()),
            (Member::Unnamed(_), None) if several => Some(format!("[{at}]")),
            (Member::Unnamed(_), Some(_)) if several => Some(format!("value[{at}]")),
            _ => None,
        });
        at += usize::from(!field.skip);
    }
    let mut paths = paths.into_iter();
    construct_with(path, fields, |field| field.read(paths.next().flatten().as_deref()))
}

fn construct_with(path: &TokenStream, fields: &[Field], mut value: impl FnMut(&Field) -> TokenStream) -> TokenStream {
    let values: Vec<_> = fields.iter().map(&mut value).collect();
    match fields.first() {
        None => quote!(#path {}),
        Some(field) if field.is_named() => {
            let members = fields.iter().map(|field| &field.member);
            quote!(#path { #(#members: #values),* })
        }
        Some(_) => quote!(#path(#(#values),*)),
    }
}

/// What an error adds to its message: the number of its code, and its data.
fn expand_error(named: &Named) -> TokenStream {
    let w = local("w");
    let Body::Union { variants, .. } = &named.body else {
        unreachable!("an error is a union of its codes")
    };
    let describe = expand_describe(named);
    let write = write_variant(variants);
    let (code, data) = if let [
        Variant {
            ident: None, fields, ..
        },
    ] = variants.as_slice()
    {
        let writes = kept(fields).map(|field| {
            let member = &field.member;
            field.write(&quote!(&self.#member))
        });
        (quote!(__ox::#write(#w, 0);), quote!(#(#writes)*))
    } else {
        let number = local("variant");
        let mut numbers = (0..).map(count);
        let numbers = variants.iter().map(|variant| {
            let ident = &variant.ident;
            if variant.is_thrown {
                quote!(Self::#ident { .. } => return)
            } else {
                let number = numbers.next();
                quote!(Self::#ident { .. } => #number)
            }
        });
        let code = quote! {
            let #number = match self { #(#numbers,)* };
            __ox::#write(#w, #number);
        };
        let with_data: Vec<_> = variants
            .iter()
            .filter(|variant| kept(&variant.fields).next().is_some())
            .collect();
        let arms = with_data.iter().map(|variant| {
            let (pattern, writes) = (pattern(variant), write_fields(variant));
            quote!(#pattern => { #writes })
        });
        let rest = (with_data.len() < variants.len()).then(|| quote!(_ => {}));
        let data = if with_data.is_empty() {
            TokenStream::new()
        } else {
            quote!(match self { #(#arms)* #rest })
        };
        (code, data)
    };
    let thrown = expand_thrown(variants);
    let w_data = if data.is_empty() { local("_") } else { w.clone() };
    implement(
        named,
        "JsError",
        &quote! {
            #describe

            fn write_code(&self, #w: &mut __ox::Writer) { #code }

            fn write_data(&self, #w_data: &mut __ox::Writer) { #data }

            #thrown
        },
    )
}

/// What JavaScript threw, of an error that is nothing else.
fn expand_thrown(variants: &[Variant]) -> Option<TokenStream> {
    let thrown: Vec<_> = variants.iter().filter(|variant| variant.is_thrown).collect();
    let exception = local("exception");
    let arms = thrown.iter().map(|variant| {
        let ident = &variant.ident;
        match &variant.fields[0].member {
            Member::Named(member) => quote!(Self::#ident { #member: #exception }),
            Member::Unnamed(_) => quote!(Self::#ident(#exception)),
        }
    });
    (!thrown.is_empty()).then(|| {
        quote! {
            fn thrown(&self) -> __ox::Option<&__ox::JsException> {
                match self {
                    #(#arms)|* => __ox::Some(#exception),
                    _ => __ox::None,
                }
            }
        }
    })
}

/// The variants that are codes of an error, or all there are.
fn codes(variants: &[Variant]) -> impl Iterator<Item = &Variant> {
    variants.iter().filter(|variant| !variant.is_thrown)
}

fn pattern(variant: &Variant) -> TokenStream {
    let ident = &variant.ident;
    match variant.style {
        Style::Unit => quote!(Self::#ident),
        Style::Named => {
            let members = kept(&variant.fields).map(|field| &field.member);
            let rest = variant.fields.iter().any(|field| field.skip).then(|| quote!(..));
            quote!(Self::#ident { #(#members,)* #rest })
        }
        Style::Unnamed => {
            let bindings = variant
                .fields
                .iter()
                .map(|field| if field.skip { quote!(_) } else { binding(field) });
            quote!(Self::#ident(#(#bindings),*))
        }
    }
}

fn write_fields(variant: &Variant) -> TokenStream {
    let writes = kept(&variant.fields).map(|field| field.write(&binding(field)));
    quote!(#(#writes)*)
}

/// The variable that holds a field of a variant.
fn binding(field: &Field) -> TokenStream {
    match &field.member {
        Member::Named(ident) => quote!(#ident),
        Member::Unnamed(index) => {
            let ident = format_ident!("field{}", index.index, span = proc_macro2::Span::mixed_site());
            quote!(#ident)
        }
    }
}

/// The only field that crosses, of a struct that crosses as that field.
fn sole(named: &Named) -> Option<&Field> {
    let Body::Alias(fields) = &named.body else { return None };
    let mut kept = kept(fields);
    let field = kept.next()?;
    kept.next().is_none().then_some(field)
}

fn kept(fields: &[Field]) -> impl Iterator<Item = &Field> {
    fields.iter().filter(|field| !field.skip)
}

fn is_wide(variants: &[Variant]) -> bool {
    codes(variants).count() > 256
}

fn write_variant(variants: &[Variant]) -> Ident {
    format_ident!(
        "{}",
        if is_wide(variants) {
            "write_wide_variant"
        } else {
            "write_variant"
        }
    )
}
