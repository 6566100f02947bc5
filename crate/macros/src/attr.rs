//! What the attributes say: `#[js_export(…)]`, `#[js_import(…)]`, `#[marshal(…)]`, `#[default(…)]`, and serde's own words.

mod member;

pub(crate) use member::{Role, take_member, take_method};

use crate::errors::Errors;
use crate::name::{self, CASES, Case};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta, Path, Token};

/// How a value crosses.
#[derive(Clone)]
pub(crate) enum Crossing {
    /// As its type says.
    Plain,
    /// `as = "…"`: another row of the type table; the name of the view in `private::view`.
    As(Ident),
    /// `via = "String"`
    Via,
    /// `with = "module"`
    With(Path),
}

/// What Rust puts where JavaScript gave nothing.
#[derive(Clone)]
pub(crate) enum Default {
    /// `default`
    Trait,
    /// `default = "path"`: the function to call.
    Path(Path),
    /// `default = 5`
    Value(Box<Expr>),
}

/// A flag or an option, with the token to blame.
#[derive(Clone)]
pub(crate) struct At<T = ()> {
    pub(crate) span: Span,
    pub(crate) value: T,
}

/// `#[js_export(…)]`
#[derive(Default)]
pub(crate) struct Export {
    pub(crate) namespace: Option<At<String>>,
    pub(crate) name: Option<At<String>>,
    pub(crate) start: Option<At>,
    /// What is passed by value is taken away from JavaScript.
    pub(crate) consuming: Option<At>,
    pub(crate) result: Option<At<Crossing>>,
}

/// `#[js_import(…)]`
#[derive(Default)]
pub(crate) struct Import {
    pub(crate) module: Option<At<String>>,
    /// A path of names joined by dots.
    pub(crate) name: Option<At<String>>,
    pub(crate) getter: Option<At>,
    pub(crate) signal: Option<At>,
    pub(crate) result: Option<At<Crossing>>,
}

/// `#[default(…)]` and `#[marshal(…)]` on a parameter.
pub(crate) struct Parameter {
    pub(crate) default: Option<At<Expr>>,
    pub(crate) crossing: Crossing,
}

/// `#[marshal(…)]` on a struct or an enum.
#[derive(Default)]
pub(crate) struct Container {
    pub(crate) rename: Option<At<String>>,
    pub(crate) rename_all: Option<At<Case>>,
    pub(crate) rename_all_fields: Option<At<Case>>,
    pub(crate) tag: Option<At<String>>,
    pub(crate) default: Option<At<Default>>,
    pub(crate) transparent: Option<At>,
    pub(crate) untagged: Option<At>,
    /// Empty: the name of the type.
    pub(crate) brand: Option<At<String>>,
    /// The words of `#[marshal(…)]`, without those of serde.
    pub(crate) own: Vec<Ident>,
}

/// `#[marshal(…)]` on a variant.
#[derive(Default)]
pub(crate) struct Variant {
    pub(crate) rename: Option<String>,
    pub(crate) rename_all: Option<At<Case>>,
    pub(crate) own: Vec<Ident>,
}

/// `#[marshal(…)]` on a field.
pub(crate) struct Field {
    pub(crate) rename: Option<At<String>>,
    pub(crate) default: Option<At<Default>>,
    pub(crate) skip: Option<At>,
    pub(crate) crossing: Crossing,
}

const EXPORT: &[&str] = &["namespace", "name", "start", "consuming", "as", "via", "with"];
const EXPORTED: &str = "`#[js_export]`";
const IMPORTED: &str = "`#[js_import]`";
const IMPORT: &[&str] = &["module", "name", "getter", "signal", "as", "via", "with"];
const PARAMETER: &[&str] = &["as", "via", "with"];
const CONTAINER: &[&str] = &[
    "rename",
    "rename_all",
    "rename_all_fields",
    "tag",
    "default",
    "transparent",
    "untagged",
    "brand",
];
const VARIANT: &[&str] = &["rename", "rename_all"];
const FIELD: &[&str] = &["rename", "default", "skip", "as", "via", "with"];

pub(crate) fn parse_export(options: TokenStream, errors: &mut Errors) -> Export {
    let mut words = Words::default();
    words.add(false, options, errors);
    words.refuse_unknown(EXPORT, EXPORTED, errors);
    Export {
        namespace: words.get("namespace").and_then(|word| word.namespace(errors)),
        name: words.get("name").and_then(|word| word.identifier(errors)),
        start: words.get("start").and_then(|word| word.flag(errors)),
        consuming: words.get("consuming").and_then(|word| word.flag(errors)),
        result: words.crossing(errors),
    }
}

pub(crate) fn parse_import(options: TokenStream, errors: &mut Errors) -> Import {
    let mut words = Words::default();
    words.add(false, options, errors);
    words.refuse_unknown(IMPORT, IMPORTED, errors);
    Import {
        module: words.get("module").and_then(|word| word.module(errors)),
        name: words.get("name").and_then(|word| word.path(errors)),
        getter: words.get("getter").and_then(|word| word.flag(errors)),
        signal: words.get("signal").and_then(|word| word.flag(errors)),
        result: words.crossing(errors),
    }
}

/// What `#[js_import(…)]` says on a function of a block; the attribute goes, since the block is expanded as one.
pub(crate) fn take_import(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Import {
    match take_options(attributes, is_import, "js_import", errors) {
        Some((_, options)) => parse_import(options, errors),
        None => Import::default(),
    }
}

/// Takes our attribute off, and gives its place and what stands in its parentheses.
fn take_options(
    attributes: &mut Vec<Attribute>,
    is_ours: impl Fn(&Attribute) -> bool,
    name: &str,
    errors: &mut Errors,
) -> Option<(Span, TokenStream)> {
    let (ours, others) = std::mem::take(attributes).into_iter().partition(is_ours);
    *attributes = others;
    let mut ours = Vec::into_iter(ours);
    let attribute: Attribute = ours.next()?;
    for again in ours {
        errors.at(again, format!("`#[{name}]` is said twice"));
    }
    let span = attribute.path().span();
    let options = match attribute.meta {
        Meta::List(list) => list.tokens,
        Meta::Path(_) => TokenStream::new(),
        Meta::NameValue(other) => {
            errors.at(
                other,
                format!("write the options in parentheses: `#[{name}(name = \"…\")]`"),
            );
            TokenStream::new()
        }
    };
    Some((span, options))
}

pub(crate) fn parse_parameter(attributes: &[Attribute], errors: &mut Errors) -> Parameter {
    let words = Words::read(attributes, Place::Parameter, errors);
    let mut default = None;
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("default"))
    {
        let value = match &attribute.meta {
            Meta::List(list) => list.parse_args::<Expr>(),
            other => Err(syn::Error::new_spanned(
                other,
                "write the value in parentheses: `#[default(1)]`",
            )),
        };
        if default.is_some() {
            errors.at(attribute, "a parameter has one default");
        }
        default = errors.take(value).map(|value| At {
            span: attribute.path().span(),
            value,
        });
    }
    Parameter {
        default,
        crossing: words
            .crossing(errors)
            .map_or(Crossing::Plain, |crossing| crossing.value),
    }
}

pub(crate) fn parse_container(attributes: &[Attribute], errors: &mut Errors) -> Container {
    let words = Words::read(attributes, Place::Container, errors);
    Container {
        rename: words.get("rename").and_then(|word| word.identifier(errors)),
        rename_all: words.get("rename_all").and_then(|word| word.case(errors)),
        rename_all_fields: words.get("rename_all_fields").and_then(|word| word.case(errors)),
        tag: words.get("tag").and_then(|word| word.text(errors)),
        default: words.get("default").and_then(|word| word.default(errors)),
        transparent: words.get("transparent").and_then(|word| word.flag(errors)),
        untagged: words.get("untagged").and_then(|word| word.flag(errors)),
        brand: words.get("brand").and_then(|word| match word.value {
            Value::None => Some(At {
                span: word.key.span(),
                value: String::new(),
            }),
            _ => word.text(errors),
        }),
        own: words.own(),
    }
}

pub(crate) fn parse_variant(attributes: &[Attribute], errors: &mut Errors) -> Variant {
    let words = Words::read(attributes, Place::Variant, errors);
    Variant {
        rename: words
            .get("rename")
            .and_then(|word| word.text(errors))
            .map(|rename| rename.value),
        rename_all: words.get("rename_all").and_then(|word| word.case(errors)),
        own: words.own(),
    }
}

pub(crate) fn parse_field(attributes: &[Attribute], errors: &mut Errors) -> Field {
    let words = Words::read(attributes, Place::Field, errors);
    Field {
        rename: words.get("rename").and_then(|word| word.text(errors)),
        default: words.get("default").and_then(|word| word.default(errors)),
        skip: words.get("skip").and_then(|word| word.flag(errors)),
        crossing: words
            .crossing(errors)
            .map_or(Crossing::Plain, |crossing| crossing.value),
    }
}

/// The text of the doc comments, one leading blank of each line taken off.
pub(crate) fn parse_docs(attributes: &[Attribute]) -> String {
    let mut lines = Vec::new();
    for attribute in attributes {
        if let Meta::NameValue(doc) = &attribute.meta
            && doc.path.is_ident("doc")
            && let Expr::Lit(ExprLit {
                lit: Lit::Str(text), ..
            }) = &doc.value
        {
            lines.extend(
                text.value()
                    .split('\n')
                    .map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned()),
            );
        }
    }
    lines.join("\n").trim().to_owned()
}

/// Whether the attribute is ours alone, so that the compiler must not see it on a parameter.
pub(crate) fn is_ours(attribute: &Attribute) -> bool {
    attribute.path().is_ident("default") || attribute.path().is_ident("marshal")
}

/// Whether this is `#[js_export]`, by whatever path.
pub(crate) fn is_export(attribute: &Attribute) -> bool {
    attribute
        .path()
        .segments
        .last()
        .is_some_and(|segment| segment.ident == "js_export")
}

/// Whether this is `#[js_import]`, by whatever path.
pub(crate) fn is_import(attribute: &Attribute) -> bool {
    attribute
        .path()
        .segments
        .last()
        .is_some_and(|segment| segment.ident == "js_import")
}

/// What an attribute stands on, as far as the words differ.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Parameter,
    Container,
    Variant,
    Field,
}

impl Place {
    fn words(self) -> &'static [&'static str] {
        match self {
            Self::Parameter => PARAMETER,
            Self::Container => CONTAINER,
            Self::Variant => VARIANT,
            Self::Field => FIELD,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Parameter => "a parameter",
            Self::Container => "a type",
            Self::Variant => "a variant",
            Self::Field => "a field",
        }
    }
}

/// One `key`, `key = value` or `key(…)`.
struct Word {
    key: Ident,
    value: Value,
    is_serde: bool,
}

enum Value {
    None,
    Is(Expr),
    List(TokenStream),
}

impl Parse for Word {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let key = input.call(Ident::parse_any)?;
        let value = if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            Value::Is(input.parse()?)
        } else if input.peek(syn::token::Paren) {
            let list;
            syn::parenthesized!(list in input);
            Value::List(list.parse()?)
        } else {
            Value::None
        };
        Ok(Self {
            key,
            value,
            is_serde: false,
        })
    }
}

impl Word {
    fn flag(&self, errors: &mut Errors) -> Option<At> {
        if !matches!(self.value, Value::None) {
            errors.at(&self.key, format!("`{0}` takes no value: write `{0}`", self.key));
        }
        Some(At {
            span: self.key.span(),
            value: (),
        })
    }

    fn text(&self, errors: &mut Errors) -> Option<At<String>> {
        let text = self.literal(errors)?;
        if text.value().is_empty() {
            errors.at(text, format!("`{}` must not be empty", self.key));
            return None;
        }
        Some(At {
            span: text.span(),
            value: text.value(),
        })
    }

    fn identifier(&self, errors: &mut Errors) -> Option<At<String>> {
        let text = self.text(errors)?;
        if !name::is_identifier(&text.value) {
            // Serde takes any text for the name of a type.
            if self.is_serde {
                return None;
            }
            errors.at_span(
                text.span,
                format!(
                    "`{}` is not a name in JavaScript: use letters, digits, `_` and `$`",
                    text.value
                ),
            );
            return None;
        }
        Some(text)
    }

    /// The name of an import, which may lead through objects.
    fn path(&self, errors: &mut Errors) -> Option<At<String>> {
        let text = self.text(errors)?;
        if !text.value.split('.').all(name::is_identifier) {
            errors.at_span(
                text.span,
                "the name of an import is one name, or names joined by dots, as in `name = \"console.log\"`",
            );
            return None;
        }
        Some(text)
    }

    fn module(&self, errors: &mut Errors) -> Option<At<String>> {
        let text = self.text(errors)?;
        if let Some(hint) = name::refuse_module(&text.value) {
            errors.at_span(text.span, hint);
            return None;
        }
        Some(text)
    }

    fn namespace(&self, errors: &mut Errors) -> Option<At<String>> {
        let text = self.text(errors)?;
        if !text.value.split('.').all(name::is_identifier) {
            errors.at_span(
                text.span,
                "a namespace is names joined by dots, as in `namespace = \"Shop.Cart\"`",
            );
            return None;
        }
        Some(text)
    }

    fn case(&self, errors: &mut Errors) -> Option<At<Case>> {
        let text = self.text(errors)?;
        let case = CASES.iter().find(|(word, _)| *word == text.value);
        if case.is_none() {
            errors.at_span(
                text.span,
                format!(
                    "no such case: write one of {}",
                    list(CASES.iter().map(|(word, _)| *word), "\"")
                ),
            );
        }
        case.map(|(_, case)| At {
            span: text.span,
            value: *case,
        })
    }

    fn default(&self, errors: &mut Errors) -> Option<At<Default>> {
        let span = self.key.span();
        let value = match &self.value {
            Value::None => Default::Trait,
            Value::Is(Expr::Lit(ExprLit {
                lit: Lit::Str(path), ..
            })) => Default::Path(errors.take(path.parse_with(Path::parse_mod_style))?),
            Value::Is(value) => Default::Value(Box::new(value.clone())),
            Value::List(_) => {
                errors.at(&self.key, "write `default`, `default = 5` or `default = \"function\"`");
                return None;
            }
        };
        Some(At { span, value })
    }

    fn literal(&self, errors: &mut Errors) -> Option<LitStr> {
        match &self.value {
            Value::Is(Expr::Lit(ExprLit {
                lit: Lit::Str(text), ..
            })) => Some(text.clone()),
            _ => {
                errors.at(&self.key, format!("write `{} = \"…\"`", self.key));
                None
            }
        }
    }
}

/// All words of one attribute, or of all attributes on one thing.
#[derive(Default)]
struct Words(Vec<Word>);

impl Words {
    /// The words of `#[marshal(…)]`, and those of `#[serde(…)]` that have no other `marshal` word in their place.
    fn read(attributes: &[Attribute], place: Place, errors: &mut Errors) -> Self {
        let mut marshal = Self::default();
        let mut serde = Self::default();
        for attribute in attributes {
            let is_serde = attribute.path().is_ident("serde") && place != Place::Parameter;
            if !is_serde && !attribute.path().is_ident("marshal") {
                continue;
            }
            let words = if is_serde { &mut serde } else { &mut marshal };
            match &attribute.meta {
                Meta::List(list) => words.add(is_serde, list.tokens.clone(), errors),
                other => errors.at(other, "write the words in parentheses: `#[marshal(…)]`"),
            }
        }
        marshal.refuse_unknown(place.words(), place.name(), errors);
        let counts: Vec<_> = serde
            .0
            .into_iter()
            .filter(|word| marshal.takes_serde(word, place, errors))
            .collect();
        marshal.0.extend(counts);
        marshal
    }

    fn add(&mut self, is_serde: bool, words: TokenStream, errors: &mut Errors) {
        let parsed = Punctuated::<Word, Token![,]>::parse_terminated.parse2(words);
        for word in errors.take(parsed).into_iter().flatten() {
            if self.get(&word.key.to_string()).is_some() && !is_serde {
                errors.at(&word.key, format!("`{}` is said twice", word.key));
            } else {
                self.0.push(Word { is_serde, ..word });
            }
        }
    }

    /// The words that are ours.
    fn own(&self) -> Vec<Ident> {
        let own = self.0.iter().filter(|word| !word.is_serde);
        own.map(|word| word.key.clone()).collect()
    }

    fn get(&self, key: &str) -> Option<&Word> {
        self.0.iter().find(|word| word.key == key)
    }

    /// The words as tokens again.
    fn without(&self, key: &str) -> TokenStream {
        let others = self
            .0
            .iter()
            .filter(|word| word.key != key)
            .map(|Word { key, value, .. }| match value {
                Value::None => quote!(#key),
                Value::Is(value) => quote!(#key = #value),
                Value::List(list) => quote!(#key(#list)),
            });
        quote!(#(#others),*)
    }

    fn refuse_unknown(&mut self, known: &[&str], on: &str, errors: &mut Errors) {
        self.0.retain(|word| {
            let is_known = known.contains(&word.key.to_string().as_str());
            if !is_known {
                let place = elsewhere(&word.key.to_string(), on);
                let options = list(known.iter().copied(), "`");
                errors.at(
                    &word.key,
                    format!("no option `{}` on {on}{place}: there are {options}", word.key),
                );
            }
            is_known
        });
    }

    /// Whether a word of serde counts. One that changes the form in a way that does not exist here is an error, unless
    /// a `marshal` word says how the value crosses.
    fn takes_serde(&self, word: &Word, place: Place, errors: &mut Errors) -> bool {
        let key = word.key.to_string();
        if self.get(&key).is_some() {
            return false;
        }
        if place.words().contains(&key.as_str()) && !matches!(key.as_str(), "brand" | "as" | "via" | "with") {
            if matches!(word.value, Value::List(_)) {
                errors.at(
                    &word.key,
                    format!("a name is the same in both directions: write `#[marshal({key} = \"…\")]` beside it"),
                );
                return false;
            }
            return true;
        }
        let has = |words: &[&str]| words.iter().any(|word| self.get(word).is_some());
        let hint = match (place, key.as_str()) {
            (Place::Field, "with" | "serialize_with" | "deserialize_with") if !has(&["as", "via", "with", "skip"]) => {
                "write `#[marshal(via = \"String\")]`, `#[marshal(with = \"module\")]` or `#[marshal(skip)]` beside it"
            }
            (Place::Field, "flatten") if !has(&["skip"]) => {
                "write the inner fields out, or `#[marshal(skip)]` beside it"
            }
            (Place::Field, "skip_serializing" | "skip_deserializing") if !has(&["skip", "default"]) => {
                "a field crosses both ways or not at all: write `#[marshal(skip)]` or `#[marshal(default)]` beside it"
            }
            (Place::Container, "content") if !has(&["tag", "untagged"]) => {
                "the content stands beside the tag: write `#[marshal(tag = \"kind\")]` beside it"
            }
            (Place::Container, "from" | "try_from" | "into" | "remote") => {
                "derive it on the other type, and use `#[marshal(with = \"module\")]` where this one is a field"
            }
            (Place::Variant, "skip" | "skip_serializing" | "skip_deserializing") => {
                "every variant crosses: leave it out of an enum that is made for JavaScript"
            }
            (Place::Variant, "other" | "untagged" | "with" | "serialize_with" | "deserialize_with") => {
                "write an enum that is made for JavaScript"
            }
            _ => return false,
        };
        errors.at(
            &word.key,
            format!("serde's `{key}` does not exist for JavaScript: {hint}"),
        );
        false
    }

    fn crossing(&self, errors: &mut Errors) -> Option<At<Crossing>> {
        let mut words = self
            .0
            .iter()
            .filter(|word| matches!(word.key.to_string().as_str(), "as" | "via" | "with"));
        let word = words.next()?;
        for other in words {
            errors.at(
                &other.key,
                format!(
                    "a value crosses in one way: leave out `{}` or `{}`",
                    word.key, other.key
                ),
            );
        }
        let text = word.literal(errors)?;
        let value = if word.key == "as" {
            Crossing::As(view(&text, errors)?)
        } else if word.key == "via" {
            if text.value() != "String" {
                errors.at(
                    &text,
                    "only `via = \"String\"` exists (`Display` and `FromStr`); otherwise write `with = \"module\"`",
                );
            }
            Crossing::Via
        } else {
            Crossing::With(errors.take(text.parse_with(Path::parse_mod_style))?)
        };
        Some(At {
            span: word.key.span(),
            value,
        })
    }
}

const VIEWS: [(&str, &str); 6] = [
    ("number", "Number"),
    ("bigint", "BigInt"),
    ("Map", "Map"),
    ("Array", "Array"),
    ("null", "Null"),
    ("Date", "Date"),
];

fn view(text: &LitStr, errors: &mut Errors) -> Option<Ident> {
    let view = VIEWS.iter().find(|(word, _)| *word == text.value());
    if view.is_none() {
        errors.at(
            text,
            format!(
                "no such view: write one of {}",
                list(VIEWS.iter().map(|(word, _)| *word), "\"")
            ),
        );
    }
    view.map(|(_, name)| format_ident!("{name}"))
}

/// Where a word belongs that does not belong on this.
fn elsewhere(word: &str, on: &str) -> String {
    let is_exported = on == EXPORTED;
    let places: Vec<_> = match on {
        _ if is_exported && member::MEMBER.contains(&word) => vec!["function of an exported `impl`"],
        member::CLASS if word == "namespace" => vec!["struct"],
        _ if is_exported || on == IMPORTED || on == member::CLASS || on == member::TRAIT => Vec::new(),
        _ => [(CONTAINER, "type"), (VARIANT, "variant"), (FIELD, "field")]
            .iter()
            .filter(|(words, _)| words.contains(&word))
            .map(|(_, place)| *place)
            .collect(),
    };
    match places.as_slice() {
        [] => String::new(),
        places => format!(" (it belongs on a {})", places.join(" or ")),
    }
}

/// `a`, `b` and `c`
fn list<'a>(words: impl Iterator<Item = &'a str>, quote: &str) -> String {
    let words: Vec<_> = words.map(|word| format!("{quote}{word}{quote}")).collect();
    let (last, others) = words.split_last().expect("a list has words");
    if others.is_empty() {
        last.clone()
    } else {
        format!("{} and {last}", others.join(", "))
    }
}

/// Puts a namespace before the one that `#[js_export]` has.
pub(crate) fn prefix_namespace(attribute: &mut Attribute, namespace: &str) {
    let mut words = Words::default();
    let tokens = match &attribute.meta {
        Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    // Whatever is wrong with them is reported when the inner attribute is expanded.
    words.add(false, tokens.clone(), &mut Errors::default());
    let own = words
        .get("namespace")
        .and_then(|word| word.literal(&mut Errors::default()));
    let (joined, rest) = match own {
        Some(own) => (
            LitStr::new(&format!("{namespace}.{}", own.value()), own.span()),
            words.without("namespace"),
        ),
        None => (LitStr::new(namespace, Span::call_site()), tokens),
    };
    let path = attribute.path().clone();
    attribute.meta = syn::parse_quote!(#path(namespace = #joined, #rest));
}
