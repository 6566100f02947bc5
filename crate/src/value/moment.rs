//! What the crates of times have in common.

use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};

/// What the moments of other crates are: a `Date`, by its milliseconds since 1970.
pub(super) struct JsDate(pub(super) f64);

impl Value for JsDate {
    const SHAPE: Shape = Shape::DATE;
    const SIZE: usize = 8;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        d.word(op::DATE);
    }
}

impl ToJs for JsDate {
    to_message!();

    fn write(&self, w: &mut Writer) {
        self.0.write(w);
    }
}

impl FromJs for JsDate {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let since = f64::read(r)?;
        if since.is_nan() {
            return Err(Fault::malformed("a date is not a number"));
        }
        Ok(Self(since))
    }
}

/// JavaScript's years go further than those of most crates.
#[cold]
pub(super) fn out_of_range(holder: &str, date: &JsDate) -> Fault {
    let since = date.0;
    Fault::range(format!(
        "expected a date that {holder} can hold, got {since} ms since 1970"
    ))
}

/// A duration before 0 or after it, which a crate cannot hold.
#[cold]
pub(super) fn no_duration(milliseconds: f64) -> Fault {
    Fault::range(format!("expected a duration in milliseconds, got {milliseconds}"))
}
