//! The words of `#[marshal(…)]`, and those of `#[serde(…)]` where there are none.

use super::place::Place;
use super::word::{Dialect, Value, Word};
use super::words::Words;
use crate::errors::Errors;
use syn::{Attribute, Meta};

/// The words of `#[marshal(…)]`, and those of `#[serde(…)]` that have no other `marshal` word in their place.
pub(super) fn read(attributes: &[Attribute], place: Place, errors: &mut Errors) -> Words {
    let mut marshal = Words::default();
    let mut serde = Words::default();
    for attribute in attributes {
        let (words, dialect) = if attribute.path().is_ident("marshal") {
            (&mut marshal, Dialect::Ours)
        } else if attribute.path().is_ident("serde") && place != Place::Parameter {
            (&mut serde, Dialect::Serde)
        } else {
            continue;
        };
        match &attribute.meta {
            Meta::List(list) => words.add(dialect, list.tokens.clone(), errors),
            other => errors.at(other, "write the words in parentheses: `#[marshal(…)]`"),
        }
    }
    marshal.refuse_unknown(place, errors);
    let counts: Vec<_> = serde
        .0
        .into_iter()
        .filter(|word| takes_serde(&marshal, word, place, errors))
        .collect();
    marshal.0.extend(counts);
    marshal
}

/// Whether a word of serde counts. One that changes the form in a way that does not exist here is an error, unless
/// a `marshal` word says how the value crosses.
fn takes_serde(marshal: &Words, word: &Word, place: Place, errors: &mut Errors) -> bool {
    let key = word.key.to_string();
    if marshal.get(&key).is_some() {
        return false;
    }
    if place == Place::Field && key == "borrow" {
        return true;
    }
    if place.words().contains(&key.as_str())
        && !matches!(
            key.as_str(),
            "brand" | "as" | "via" | "with" | "readonly" | "typescript" | "skip_typescript"
        )
    {
        if is_said_otherwise(marshal, &key, place) {
            return false;
        }
        if matches!(word.value, Value::List(_)) {
            errors.at(
                &word.key,
                format!("a name is the same in both directions: write `#[marshal({key} = \"…\")]` beside it"),
            );
            return false;
        }
        return true;
    }
    if let Some(hint) = refuse_serde(marshal, &key, place) {
        errors.at(
            &word.key,
            format!("serde's `{key}` does not exist for JavaScript: {hint}"),
        );
    }
    false
}

/// Whether other words of ours leave nothing for this one of serde's to say.
fn is_said_otherwise(marshal: &Words, key: &str, place: Place) -> bool {
    match (place, key) {
        (Place::Container, "content") => marshal.has(&["tag", "untagged"]),
        (Place::Field, "flatten" | "skip_serializing_if" | "alias") => marshal.has(&["skip"]),
        _ => false,
    }
}

/// What to write in place of a word of serde that changes what crosses.
fn refuse_serde(marshal: &Words, key: &str, place: Place) -> Option<&'static str> {
    match (place, key) {
        (Place::Field, "with" | "serialize_with" | "deserialize_with")
            if !marshal.has(&["as", "via", "with", "skip"]) =>
        {
            Some(
                "write `#[marshal(via = \"String\")]`, `#[marshal(with = \"module\")]` or `#[marshal(skip)]` beside it",
            )
        }
        (Place::Field, "skip_serializing" | "skip_deserializing") if !marshal.has(&["skip", "default"]) => {
            Some("a field crosses both ways or not at all: write `#[marshal(skip)]` or `#[marshal(default)]` beside it")
        }
        (Place::Container, "remote") => {
            Some("derive it on the other type, and use `#[marshal(with = \"module\")]` where this one is a field")
        }
        (Place::Variant, "skip" | "skip_serializing" | "skip_deserializing") => {
            Some("every variant crosses: leave it out of an enum that is made for JavaScript")
        }
        (Place::Variant, "untagged" | "with" | "serialize_with" | "deserialize_with") => {
            Some("write an enum that is made for JavaScript")
        }
        _ => None,
    }
}
