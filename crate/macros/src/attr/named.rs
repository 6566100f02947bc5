//! `#[marshal(…)]` on a type that crosses by value, on its variants and fields.

use super::crossing::Crossing;
use super::marshal::read;
use super::place::Place;
use super::word::{At, Value, Word};
use crate::errors::Errors;
use crate::name::Case;
use proc_macro2::Ident;
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Path, Type};

/// On a struct or an enum.
#[derive(Default)]
pub(crate) struct Container {
    pub(crate) rename: Option<At<String>>,
    pub(crate) rename_all: Option<At<Case>>,
    pub(crate) rename_all_fields: Option<At<Case>>,
    pub(crate) tag: Option<At<String>>,
    /// Where the content of a variant stands beside the tag.
    pub(crate) content: Option<At<String>>,
    pub(crate) deny_unknown_fields: Option<At>,
    pub(crate) from: Option<At<Type>>,
    pub(crate) try_from: Option<At<Type>>,
    pub(crate) into: Option<At<Type>>,
    /// `as = "number"`
    pub(crate) number: Option<At>,
    pub(crate) default: Option<At<FieldDefault>>,
    pub(crate) transparent: Option<At>,
    pub(crate) untagged: Option<At>,
    /// Empty: the name of the type.
    pub(crate) brand: Option<At<String>>,
    /// What the typings declare.
    pub(crate) typescript: Option<At<String>>,
    /// They declare nothing.
    pub(crate) skip_typescript: Option<At>,
    /// The words of `#[marshal(…)]`, without those of serde.
    pub(crate) own: Vec<Ident>,
}

#[derive(Default)]
pub(crate) struct Variant {
    pub(crate) rename: Option<String>,
    pub(crate) rename_all: Option<At<Case>>,
    pub(crate) aliases: Vec<At<String>>,
    pub(crate) other: Option<At>,
    pub(crate) own: Vec<Ident>,
}

pub(crate) struct Field {
    pub(crate) rename: Option<At<String>>,
    pub(crate) aliases: Vec<At<String>>,
    pub(crate) default: Option<At<FieldDefault>>,
    pub(crate) skip: Option<At>,
    pub(crate) readonly: Option<At>,
    /// What the typings show in place of the type.
    pub(crate) typescript: Option<At<String>>,
    pub(crate) skip_serializing_if: Option<At<Path>>,
    pub(crate) flatten: Option<At>,
    /// Serde's word, which a value that comes from JavaScript cannot follow.
    pub(crate) borrow: Option<At>,
    pub(crate) crossing: Crossing,
}

/// What Rust puts where JavaScript gave nothing.
#[derive(Clone)]
pub(crate) enum FieldDefault {
    /// `default`
    Trait,
    /// `default = "path"`: the function to call.
    Path(Path),
    /// `default = 5`
    Value(Box<Expr>),
}

pub(crate) fn parse_container(attributes: &[Attribute], errors: &mut Errors) -> Container {
    let words = read(attributes, Place::Container, errors);
    Container {
        rename: words.read("rename", Word::identifier, errors),
        rename_all: words.read("rename_all", Word::case, errors),
        rename_all_fields: words.read("rename_all_fields", Word::case, errors),
        tag: words.read("tag", Word::text, errors),
        content: words.read("content", Word::text, errors),
        deny_unknown_fields: words.read("deny_unknown_fields", Word::flag, errors),
        from: words.read("from", ty, errors),
        try_from: words.read("try_from", ty, errors),
        into: words.read("into", ty, errors),
        number: words.read("as", number, errors),
        default: words.read("default", default, errors),
        transparent: words.read("transparent", Word::flag, errors),
        untagged: words.read("untagged", Word::flag, errors),
        brand: words.read("brand", brand, errors),
        typescript: words.read("typescript", Word::typescript, errors),
        skip_typescript: words.read("skip_typescript", Word::flag, errors),
        own: words.own(),
    }
}

pub(crate) fn parse_variant(attributes: &[Attribute], errors: &mut Errors) -> Variant {
    let words = read(attributes, Place::Variant, errors);
    Variant {
        rename: words.read("rename", Word::text, errors).map(|rename| rename.value),
        rename_all: words.read("rename_all", Word::case, errors),
        aliases: words.texts("alias", errors),
        other: words.read("other", Word::flag, errors),
        own: words.own(),
    }
}

pub(crate) fn parse_field(attributes: &[Attribute], errors: &mut Errors) -> Field {
    let words = read(attributes, Place::Field, errors);
    Field {
        rename: words.read("rename", Word::text, errors),
        aliases: words.texts("alias", errors),
        default: words.read("default", default, errors),
        skip: words.read("skip", Word::flag, errors),
        readonly: words.read("readonly", Word::flag, errors),
        typescript: words.read("typescript", Word::typescript, errors),
        skip_serializing_if: words.read("skip_serializing_if", path, errors),
        flatten: words.read("flatten", Word::flag, errors),
        borrow: words.read("borrow", said, errors),
        crossing: Crossing::parse_or_plain(&words, errors),
    }
}

fn ty(word: &Word, errors: &mut Errors) -> Option<At<Type>> {
    word.rust(errors, LitStr::parse)
}

fn path(word: &Word, errors: &mut Errors) -> Option<At<Path>> {
    word.rust(errors, |text| text.parse_with(Path::parse_mod_style))
}

/// A word, whatever its value.
fn said(word: &Word, _: &mut Errors) -> Option<At> {
    let span = word.key.span();
    Some(At { span, value: () })
}

/// `as` on a type.
fn number(word: &Word, errors: &mut Errors) -> Option<At> {
    let form = word.literal(errors)?;
    if form.value() != "number" {
        errors.at(&form, "a type has no such form: write `as = \"number\"`, for an enum");
        return None;
    }
    let span = word.key.span();
    Some(At { span, value: () })
}

fn brand(word: &Word, errors: &mut Errors) -> Option<At<String>> {
    match word.value {
        Value::None => Some(At {
            span: word.key.span(),
            value: String::new(),
        }),
        _ => word.text(errors),
    }
}

fn default(word: &Word, errors: &mut Errors) -> Option<At<FieldDefault>> {
    let span = word.key.span();
    let value = match &word.value {
        Value::None => FieldDefault::Trait,
        Value::Is(Expr::Lit(ExprLit {
            lit: Lit::Str(path), ..
        })) => FieldDefault::Path(errors.take(path.parse_with(Path::parse_mod_style))?),
        Value::Is(value) => FieldDefault::Value(Box::new(value.clone())),
        Value::List(_) => {
            errors.at(&word.key, "write `default`, `default = 5` or `default = \"function\"`");
            return None;
        }
    };
    Some(At { span, value })
}
