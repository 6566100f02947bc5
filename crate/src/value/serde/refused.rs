//! What serde refuses, on either way.

use crate::wire::Fault;
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
