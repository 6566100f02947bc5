//! Errors as values: the message and what caused it. JavaScript's own errors have the same properties.

use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::ToJs;
use crate::abi::Address;
use crate::describe::Describer;
use crate::outbox;
use crate::wire::{Fault, Reader, Writer};
use std::error::Error;
use std::fmt;

/// What an error says, and what caused it.
#[derive(oxbridge::Marshal, Debug)]
pub struct ErrorValue {
    message: String,
    cause: Option<Box<ErrorValue>>,
}

impl ErrorValue {
    fn of(error: &(dyn Error + 'static)) -> Self {
        Self {
            message: error.to_string(),
            cause: error.source().map(|source| Box::new(Self::of(source))),
        }
    }
}

impl fmt::Display for ErrorValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for ErrorValue {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}

macro_rules! error {
    ($($ty:ty;)*) => {$(
        impl Value for $ty {
            const SHAPE: Shape = ErrorValue::SHAPE;
            const SIZE: usize = ErrorValue::SIZE;

            fn describe(d: &mut Describer) {
                ErrorValue::describe(d);
            }
        }

        impl ToJs for $ty {
            type Abi = Address;

            fn write(&self, w: &mut Writer) {
                ErrorValue::of(self).write(w);
            }

            fn to_wasm(&self) -> Address {
                outbox::message(|w| self.write(w))
            }
        }

        impl FromJs for Box<$ty> {
            from_message!();

            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                ErrorValue::read(r).map(|error| Box::new(error) as _)
            }
        }
    )*};
}

error! {
    dyn Error;
    dyn Error + Send;
    dyn Error + Send + Sync;
}
