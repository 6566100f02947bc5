//! `symbol = "…"`: the well-known symbol that a member stands under.

use super::word::{At, Word, list};
use crate::errors::Errors;

/// What the language finds by a symbol.
#[derive(Clone, Copy)]
pub(crate) struct Symbol {
    /// As `Symbol` has it: `toPrimitive`.
    pub(crate) name: &'static str,
    /// Whether it is read, not called.
    pub(crate) is_property: bool,
}

const SYMBOLS: [Symbol; 9] = [
    method("toPrimitive"),
    property("toStringTag"),
    property("isConcatSpreadable"),
    method("match"),
    method("matchAll"),
    method("replace"),
    method("search"),
    method("split"),
    method("asyncDispose"),
];

const fn method(name: &'static str) -> Symbol {
    Symbol {
        name,
        is_property: false,
    }
}

const fn property(name: &'static str) -> Symbol {
    Symbol {
        name,
        is_property: true,
    }
}

impl Symbol {
    pub(super) fn parse(word: &Word, errors: &mut Errors) -> Option<At<Self>> {
        let text = word.text(errors)?;
        let name = text.value.strip_prefix("Symbol.").unwrap_or(&text.value);
        let symbol = SYMBOLS.iter().find(|symbol| symbol.name == name);
        if symbol.is_none() {
            let hint = match name {
                "iterator" => "write `iterator` alone".to_owned(),
                "asyncIterator" => "write `async_iterator` alone".to_owned(),
                "dispose" => "every object has it already, and drops what Rust holds".to_owned(),
                "hasInstance" | "species" | "unscopables" => "that is the class's own: leave it out".to_owned(),
                _ => format!(
                    "no such symbol: write one of {}",
                    list(SYMBOLS.iter().map(|symbol| symbol.name), "\"")
                ),
            };
            errors.at_span(text.span, hint);
        }
        symbol.map(|symbol| At {
            span: text.span,
            value: *symbol,
        })
    }
}
