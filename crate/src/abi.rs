//! What the raw functions of WebAssembly take and return.
//!
//! A number crosses by itself in any place. Everything else lies in a message: as an argument it is no argument at all
//! (`InMessage`), as a result it is the address of the message.

use crate::reply::Reply;
use crate::wire::{Fault, Reader};

/// What a raw function returns: an export for a value that goes to JavaScript, an import for one that comes from there.
#[doc(hidden)]
pub trait WasmResult: Copy + Default {
    /// What stands for the same value among the arguments of a raw function.
    type Parameter: WasmParameter;

    /// Whether it can be a number of JavaScript's.
    const NUMBER: bool = false;

    fn to_parameter(self) -> Self::Parameter;

    /// Reads what an import returned.
    fn receive<T>(self, read: impl FnOnce(Self::Parameter, &mut Reader<'_>) -> Result<T, Fault>) -> Result<T, Fault>;

    fn to_number(self) -> f64 {
        0.0
    }
}

/// What a raw function takes: an export for a value that comes from JavaScript, an import for one that goes there.
#[doc(hidden)]
pub trait WasmParameter: Copy + Default {
    /// What a raw function returns for the same value.
    type Result: WasmResult<Parameter = Self>;

    /// Whether the value lies in the message.
    const IN_MESSAGE: bool = false;

    /// Whether it can be a number of JavaScript's.
    const NUMBER: bool = false;

    fn from_number(_: f64) -> Self {
        Self::default()
    }
}

/// A parameter that lies in the message: no parameter at all, in WebAssembly.
#[doc(hidden)]
#[derive(Clone, Copy, Default)]
#[repr(C)]
pub struct InMessage;

const _: () = assert!(size_of::<InMessage>() == 0);

impl WasmParameter for InMessage {
    type Result = Address;
    const IN_MESSAGE: bool = true;
}

/// Where the other side finds a message; 0 is nowhere.
#[doc(hidden)]
#[derive(Clone, Copy, Default)]
#[repr(transparent)]
pub struct Address(u32);

impl WasmResult for Address {
    type Parameter = InMessage;

    fn to_parameter(self) -> InMessage {
        InMessage
    }

    fn receive<T>(self, read: impl FnOnce(InMessage, &mut Reader<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        Reply::at(self.0).read(|r| read(InMessage, r))
    }
}

impl Address {
    /// Nothing.
    pub(crate) const NONE: Self = Self(0);

    pub(crate) fn number(self) -> u32 {
        self.0
    }

    #[cfg(test)]
    pub(crate) fn at(number: u32) -> Self {
        Self(number)
    }

    /// Of something that stays where it is until JavaScript has read it.
    pub(crate) fn of<T>(start: *const T) -> Self {
        Self(start.addr() as u32)
    }
}

/// Nothing is returned.
impl WasmResult for () {
    type Parameter = InMessage;

    fn to_parameter(self) -> InMessage {
        InMessage
    }

    fn receive<T>(self, read: impl FnOnce(InMessage, &mut Reader<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        read(InMessage, &mut Reader::empty())
    }
}

macro_rules! number {
    ($($ty:ident $is_number:literal)*) => {$(
        impl WasmResult for $ty {
            type Parameter = Self;
            const NUMBER: bool = $is_number;

            #[inline(always)]
            fn to_parameter(self) -> Self {
                self
            }

            #[inline(always)]
            fn receive<T>(
                self,
                read: impl FnOnce(Self, &mut Reader<'_>) -> Result<T, Fault>,
            ) -> Result<T, Fault> {
                read(self, &mut Reader::empty())
            }

            #[inline(always)]
            fn to_number(self) -> f64 {
                self as f64
            }
        }

        impl WasmParameter for $ty {
            type Result = Self;
            const NUMBER: bool = $is_number;

            #[inline(always)]
            fn from_number(number: f64) -> Self {
                number as Self
            }
        }
    )*};
}

number!(u32 true i32 true u64 false i64 false f32 true f64 true);
