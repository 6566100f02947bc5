//! What serde refuses, on either way.

use crate::wire::{Fault, shortened};
use serde::de::{Expected, Unexpected};
use serde::{de, ser};
use std::fmt::{self, Display};

/// Why there is no such value on the other side.
#[derive(Debug)]
pub struct Refused(pub Fault);

pub type Result<T = ()> = std::result::Result<T, Refused>;

impl Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, f)
    }
}

impl std::error::Error for Refused {}

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        Self(fault)
    }
}

impl ser::Error for Refused {
    fn custom<T: Display>(text: T) -> Self {
        Self(Fault::new(text.to_string()))
    }
}

impl de::Error for Refused {
    fn custom<T: Display>(text: T) -> Self {
        Self(Fault::new(text.to_string()))
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        with_beginning(unexpected, |unexpected| de::Error::invalid_type(unexpected, expected))
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        with_beginning(unexpected, |unexpected| de::Error::invalid_value(unexpected, expected))
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        in_words(de::Error::unknown_variant(&shortened(variant), expected))
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        in_words(de::Error::unknown_field(&shortened(field), expected))
    }
}

/// What serde says itself.
fn in_words(error: de::value::Error) -> Refused {
    Refused(Fault::new(error.to_string()))
}

/// The same of no more than the beginning of a text.
fn with_beginning(unexpected: Unexpected<'_>, error: impl FnOnce(Unexpected<'_>) -> de::value::Error) -> Refused {
    in_words(match unexpected {
        Unexpected::Str(text) => error(Unexpected::Str(&shortened(text))),
        _ => error(unexpected),
    })
}

/// Adds a place to the path of a refusal.
pub fn at<T>(result: Result<T>, place: impl FnOnce(Fault) -> Fault) -> Result<T> {
    result.map_err(|Refused(fault)| Refused(place(fault)))
}

/// Whether an f32 would make an infinity of what is none.
pub fn is_beyond(value: f64) -> bool {
    value.is_finite() && (value as f32).is_infinite()
}

pub fn beyond(value: f64) -> Refused {
    Refused(Fault::range(format!("expected f32, got {value:?}")))
}
