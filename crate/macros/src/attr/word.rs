//! One word of an attribute: `key`, `key = value` or `key(…)`.

use crate::errors::Errors;
use crate::name::{self, CASES, Case};
use crate::specifier;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, Lit, LitStr, Token, Type, TypePath};

/// A flag or an option, with the token to blame.
#[derive(Clone)]
pub(crate) struct At<T = ()> {
    pub(crate) span: Span,
    pub(crate) value: T,
}

pub(super) struct Word {
    pub(super) key: Ident,
    pub(super) value: Value,
    pub(super) dialect: Dialect,
}

pub(super) enum Value {
    None,
    Is(Expr),
    List(TokenStream),
}

/// Whose word it is.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Dialect {
    Ours,
    Serde,
}

impl Parse for Word {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let key = input.call(Ident::parse_any)?;
        let value = if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            Value::Is(literal_of(input.parse()?))
        } else if input.peek(syn::token::Paren) {
            let list;
            syn::parenthesized!(list in input);
            Value::List(list.parse()?)
        } else {
            Value::None
        };
        let dialect = Dialect::Ours;
        Ok(Self { key, value, dialect })
    }
}

/// The literal that a `macro_rules!` has passed on, without what it stands in.
fn literal_of(expr: Expr) -> Expr {
    let mut inner = &expr;
    while let Expr::Group(group) = inner {
        inner = &group.expr;
    }
    match inner {
        Expr::Lit(literal) => Expr::Lit(literal.clone()),
        _ => expr,
    }
}

impl ToTokens for Word {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let key = &self.key;
        tokens.extend(match &self.value {
            Value::None => quote!(#key),
            Value::Is(value) => quote!(#key = #value),
            Value::List(list) => quote!(#key(#list)),
        });
    }
}

impl Word {
    pub(super) fn flag(&self, errors: &mut Errors) -> Option<At> {
        if !matches!(self.value, Value::None) {
            errors.at(&self.key, format!("`{0}` takes no value: write `{0}`", self.key));
        }
        Some(At {
            span: self.key.span(),
            value: (),
        })
    }

    pub(super) fn literal(&self, errors: &mut Errors) -> Option<LitStr> {
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

    /// A text that is Rust: a type or the path of a function.
    pub(super) fn rust<T>(&self, errors: &mut Errors, parse: impl FnOnce(&LitStr) -> syn::Result<T>) -> Option<At<T>> {
        let text = self.literal(errors)?;
        let value = errors.take(parse(&text))?;
        let span = self.key.span();
        Some(At { span, value })
    }

    pub(super) fn text(&self, errors: &mut Errors) -> Option<At<String>> {
        let text = self.literal(errors)?;
        if text.value().is_empty() {
            errors.at(text, format!("`{}` must not be empty", self.key));
            return None;
        }
        if let Some(hidden) = name::hidden_character(&text.value()) {
            let code = u32::from(hidden);
            errors.at(
                text,
                format!("`{}` holds U+{code:04X}, which nobody sees: leave it out", self.key),
            );
            return None;
        }
        Some(At {
            span: text.span(),
            value: text.value(),
        })
    }

    /// TypeScript, which stands in the typings as it is.
    pub(super) fn typescript(&self, errors: &mut Errors) -> Option<At<String>> {
        let text = self.literal(errors)?;
        let (span, value) = (text.span(), text.value());
        if value.trim().is_empty() {
            errors.at(text, format!("`{}` must not be empty", self.key));
            return None;
        }
        Some(At { span, value })
    }

    pub(super) fn identifier(&self, errors: &mut Errors) -> Option<At<String>> {
        let text = self.text(errors)?;
        if name::is_identifier(&text.value) {
            return Some(text);
        }
        // Serde takes any text for the name of a type.
        if self.dialect == Dialect::Ours {
            let hint = "is not a name in JavaScript: use letters, digits, `_` and `$`";
            errors.at_span(text.span, format!("`{}` {hint}", text.value));
        }
        None
    }

    /// The name of an import, which may lead through objects, or several of which one is there.
    pub(super) fn paths(&self, errors: &mut Errors) -> Option<At<Vec<String>>> {
        let texts = match &self.value {
            Value::Is(Expr::Array(list)) if !list.elems.is_empty() => {
                let texts = list.elems.iter().map(|item| Self {
                    key: self.key.clone(),
                    value: Value::Is(literal_of(item.clone())),
                    dialect: self.dialect,
                });
                texts.map(|word| word.path(errors)).collect::<Option<Vec<_>>>()?
            }
            _ => vec![self.path(errors)?],
        };
        Some(At {
            span: texts[0].span,
            value: texts.into_iter().map(|text| text.value).collect(),
        })
    }

    fn path(&self, errors: &mut Errors) -> Option<At<String>> {
        let text = self.text(errors)?;
        let is_odd = |part: &str| part.is_empty() || part.contains(['[', ']', '(', ')']);
        if text.value.split('.').any(is_odd) {
            errors.at_span(
                text.span,
                "the name of an import is one name, or names joined by dots, as in `name = \"console.log\"`",
            );
            return None;
        }
        Some(text)
    }

    /// A type, by its path.
    pub(super) fn ty(&self, errors: &mut Errors) -> Option<At<Type>> {
        match &self.value {
            Value::Is(Expr::Path(path)) => Some(At {
                span: path.span(),
                value: Type::Path(TypePath {
                    attrs: Vec::new(),
                    qself: path.qself.clone(),
                    path: path.path.clone(),
                }),
            }),
            _ => {
                errors.at(&self.key, format!("write the type: `{} = Chart`", self.key));
                None
            }
        }
    }

    pub(super) fn namespace(&self, errors: &mut Errors) -> Option<At<String>> {
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

    pub(super) fn module(&self, errors: &mut Errors) -> Option<At<String>> {
        let text = self.text(errors)?;
        if let Some(hint) = specifier::refuse_module(&text.value) {
            errors.at_span(text.span, hint);
            return None;
        }
        Some(text)
    }

    pub(super) fn case(&self, errors: &mut Errors) -> Option<At<Case>> {
        let text = self.text(errors)?;
        let case = CASES.iter().find(|(word, _)| *word == text.value);
        if case.is_none() {
            let cases = list(CASES.iter().map(|(word, _)| *word), "\"");
            errors.at_span(text.span, format!("no such case: write one of {cases}"));
        }
        case.map(|(_, case)| At {
            span: text.span,
            value: *case,
        })
    }
}

/// `a`, `b` and `c`
pub(super) fn list<'a>(words: impl Iterator<Item = &'a str>, quote: &str) -> String {
    let words: Vec<_> = words.map(|word| format!("{quote}{word}{quote}")).collect();
    match words.as_slice() {
        [] => String::new(),
        [word] => word.clone(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
