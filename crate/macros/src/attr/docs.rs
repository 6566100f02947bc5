//! Doc comments, which go into the typings.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// The text of the doc comments, one leading blank of each line taken off; before it a line for `#[deprecated]`.
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
    let text = lines.join("\n").trim().to_owned();
    match attributes.iter().find_map(deprecation) {
        Some(deprecation) if text.is_empty() => deprecation,
        Some(deprecation) => format!("{deprecation}\n\n{text}"),
        None => text,
    }
}

/// `@deprecated since 1.2: use g`. What is wrong in the attribute the compiler says.
fn deprecation(attribute: &Attribute) -> Option<String> {
    if !attribute.path().is_ident("deprecated") {
        return None;
    }
    let (mut since, mut note) = (None, None);
    let read = |value: &Expr| match value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text), ..
        }) => Some(text.value().split_whitespace().collect::<Vec<_>>().join(" ")),
        _ => None,
    };
    match &attribute.meta {
        Meta::Path(_) => {}
        Meta::NameValue(short) => note = read(&short.value),
        Meta::List(_) => {
            let _ = attribute.parse_nested_meta(|word| {
                let value = read(&word.value()?.parse()?);
                match word.path.is_ident("since") {
                    true => since = value,
                    false => note = value,
                }
                Ok(())
            });
        }
    }
    Some(match (since, note) {
        (Some(since), Some(note)) => format!("@deprecated since {since}: {note}"),
        (Some(since), None) => format!("@deprecated since {since}"),
        (None, Some(note)) => format!("@deprecated {note}"),
        (None, None) => "@deprecated".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deprecation_stands_before_the_docs() {
        let docs = |item: syn::ItemFn| parse_docs(&item.attrs);
        for (item, expected) in [
            (syn::parse_quote! { #[deprecated] fn f() {} }, "@deprecated"),
            (
                syn::parse_quote! { #[deprecated = "use g"] fn f() {} },
                "@deprecated use g",
            ),
            (
                syn::parse_quote! { #[deprecated(since = "1.2", note = "use\n  g")] fn f() {} },
                "@deprecated since 1.2: use g",
            ),
            (
                syn::parse_quote! { #[doc = " Says."] #[deprecated(since = "1.2")] #[doc = " More."] fn f() {} },
                "@deprecated since 1.2\n\nSays.\nMore.",
            ),
        ] {
            assert_eq!(docs(item), expected);
        }
    }
}
