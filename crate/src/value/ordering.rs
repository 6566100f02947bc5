//! What a comparison gives: a number below, of or above 0, as JavaScript's own `sort` takes it.

use super::adapt::crosses_if;
use crate::wire::Fault;
use std::cmp::Ordering;

crosses_if! {
    [] Ordering as f64, |this| Ok(*this as i8 as f64), |this| Ok(this as i8 as f64), |number| {
        number.partial_cmp(&0.0).ok_or_else(|| Fault::range("expected a number below, of or above 0, got NaN"))
    };
}
