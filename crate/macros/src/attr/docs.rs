//! Doc comments, which go into the typings.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

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
