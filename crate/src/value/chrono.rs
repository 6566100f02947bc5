//! Times of `chrono`: `Date` with a time zone, strings without.

use super::text::by_string;
use super::{FromJs, Shape, ToJs, Value, in_message};
use crate::describe::{Describer, op};
use crate::error::Fault;
use crate::export::Address;
use crate::wire::{Reader, Writer};
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
    type Abi = Address;

    fn write(&self, w: &mut Writer) {
        (self.timestamp_millis() as f64).write(w);
    }
}

impl FromJs for DateTime<Utc> {
    in_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let since = f64::read(r)?;
        if since.is_nan() {
            return Err(Fault::malformed("a date is not a number"));
        }
        Self::from_timestamp_millis(since as i64).ok_or_else(|| Fault::range("expected a date that chrono can hold"))
    }
}
