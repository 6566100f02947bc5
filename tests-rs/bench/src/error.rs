//! What fails.

use oxbridge::prelude::*;
use std::fmt;

#[derive(Debug, JsError)]
pub enum OrderError {
    UnknownCustomer { id: u32 },
    Empty,
}

impl fmt::Display for OrderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownCustomer { id } => write!(f, "no such customer: {id}"),
            Self::Empty => f.write_str("nothing was ordered"),
        }
    }
}

impl std::error::Error for OrderError {}

/// Fails unless `id` is 0.
#[js_export(namespace = "Bench")]
pub fn order(id: u32) -> Result<u32, OrderError> {
    match id {
        0 => Ok(0),
        u32::MAX => Err(OrderError::Empty),
        _ => Err(OrderError::UnknownCustomer { id }),
    }
}

/// Calls JavaScript once, and gives on what it throws.
#[js_export(namespace = "Bench")]
pub fn call_once(callback: JsFunction<fn(index: u32) -> f64>) -> Result<f64, JsException> {
    callback.call(1)
}
