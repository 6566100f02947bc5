//! Regular expressions, by regex.

use oxbridge::prelude::*;
use regex::{Captures, Regex};
use std::collections::BTreeMap;

/// What a pattern has found.
#[derive(ToJs)]
pub struct Found {
    pub text: String,
    /// Where it begins, as JavaScript counts.
    pub index: usize,
    /// What the named groups of the pattern hold.
    pub groups: BTreeMap<String, String>,
}

/// Replaces each match by what `by` gives for it.
///
/// # Errors
///
/// Whatever `by` throws.
#[js_export]
pub fn replace(
    text: &str,
    #[marshal(via = "String")] pattern: Regex,
    by: JsFunction<fn(found: Found) -> String>,
) -> Result<String, JsException> {
    let mut out = String::with_capacity(text.len());
    let (mut end, mut index) = (0, 0);
    for captures in pattern.captures_iter(text) {
        let whole = captures.get_match();
        let before = &text[end..whole.start()];
        index += length(before);
        let groups = groups(&pattern, &captures);
        out.push_str(before);
        out.push_str(&by.call(Found {
            text: whole.as_str().into(),
            index,
            groups,
        })?);
        index += length(whole.as_str());
        end = whole.end();
    }
    out.push_str(&text[end..]);
    Ok(out)
}

fn groups(pattern: &Regex, captures: &Captures<'_>) -> BTreeMap<String, String> {
    let names = pattern.capture_names().flatten();
    names
        .filter_map(|name| Some((name.into(), captures.name(name)?.as_str().into())))
        .collect()
}

fn length(text: &str) -> usize {
    text.encode_utf16().count()
}
