//! What fails.

use std::fmt;
use wasm_bindgen::prelude::*;

#[derive(Debug)]
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

fn ordered(id: u32) -> Result<u32, OrderError> {
    match id {
        0 => Ok(0),
        u32::MAX => Err(OrderError::Empty),
        _ => Err(OrderError::UnknownCustomer { id }),
    }
}

/// Fails unless `id` is 0.
#[wasm_bindgen]
pub fn order(id: u32) -> Result<u32, JsError> {
    Ok(ordered(id)?)
}

/// Calls JavaScript once, and gives on what it throws.
#[wasm_bindgen]
pub fn call_once(callback: &js_sys::Function) -> Result<f64, JsValue> {
    let answer = callback.call1(&JsValue::UNDEFINED, &JsValue::from(1))?;
    Ok(answer.as_f64().ok_or("expected a number")?)
}
