//! Times of `chrono`: `Date` with a time zone, strings without.

use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use super::via::by_string;
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};
use chrono::{DateTime, NaiveDate, Utc};

by_string!(NaiveDate);

impl Value for DateTime<Utc> {
    const SHAPE: Shape = Shape::DATE;
    const SIZE: usize = 8;

    fn describe(d: &mut Describer) {
        // JavaScript's years go somewhat further than chrono's.
        d.word(op::FALLIBLE);
        d.word(op::DATE);
    }
}

impl ToJs for DateTime<Utc> {
    to_message!();

    fn write(&self, w: &mut Writer) {
        (self.timestamp_millis() as f64).write(w);
    }
}

impl FromJs for DateTime<Utc> {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let since = f64::read(r)?;
        if since.is_nan() {
            return Err(Fault::malformed("a date is not a number"));
        }
        Self::from_timestamp_millis(since as i64).ok_or_else(|| Fault::range("expected a date that chrono can hold"))
    }
}
