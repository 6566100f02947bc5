//! What the raw functions of WebAssembly take and return.
//!
//! A number crosses by itself in any place. Everything else lies in a message: as an argument it is no argument at all
//! (`InMessage`), as a result it is the address of the message.

use crate::inbox;
pub use crate::raw::Incoming;
use crate::reply::Reply;
use crate::wire::{Fault, Reader};

/// What an export returns for a value that goes to JavaScript.
#[doc(hidden)]
pub trait WasmResult: Copy + Default {
    /// What stands for the same value among the arguments of a raw function.
    type Parameter: WasmParameter;

    /// Whether it can be a number of JavaScript's.
    const NUMBER: bool = false;

    fn to_parameter(self) -> Self::Parameter;

    fn to_number(self) -> f64 {
        0.0
    }
}

/// What an import returns for a value that comes from JavaScript.
#[doc(hidden)]
pub trait WasmReply: Copy + Default {
    /// What stands for the same value among the parameters of an export.
    type Parameter: WasmParameter;

    /// Reads what an import returned.
    fn receive<T>(self, read: impl FnOnce(Self::Parameter, &mut Reader<'_>) -> Result<T, Fault>) -> Result<T, Fault>;
}

/// What a raw function takes: an export for a value that comes from JavaScript, an import for one that goes there.
#[doc(hidden)]
pub trait WasmParameter: Copy + Default {
    /// What an import returns for the same value.
    type Reply: WasmReply<Parameter = Self>;

    /// Whether the value lies in the message.
    const IN_MESSAGE: bool = false;

    /// Whether JavaScript sees memory of Rust's by it, until the call ends.
    const IS_VIEW: bool = false;

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
    type Reply = Incoming;
    const IN_MESSAGE: bool = true;
}

/// Where JavaScript finds the message of a view.
#[doc(hidden)]
#[derive(Clone, Copy, Default)]
#[repr(transparent)]
pub struct ViewAddress(Address);

impl ViewAddress {
    pub(crate) fn of(message: Address) -> Self {
        Self(message)
    }
}

impl WasmResult for ViewAddress {
    type Parameter = ViewInMessage;

    fn to_parameter(self) -> ViewInMessage {
        ViewInMessage
    }
}

/// As [`InMessage`], of a view.
#[doc(hidden)]
#[derive(Clone, Copy, Default)]
#[repr(C)]
pub struct ViewInMessage;

const _: () = assert!(size_of::<ViewInMessage>() == 0);

impl WasmParameter for ViewInMessage {
    type Reply = Self;
    const IN_MESSAGE: bool = true;
    const IS_VIEW: bool = true;
}

/// Nothing gives it: a view comes in a message as anything does.
impl WasmReply for ViewInMessage {
    type Parameter = Self;

    fn receive<T>(self, read: impl FnOnce(Self, &mut Reader<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        read(self, &mut Reader::empty())
    }
}

/// Where JavaScript finds a message of Rust's; 0 is nowhere. Rust reads none there.
#[doc(hidden)]
#[derive(Clone, Copy, Default)]
#[repr(transparent)]
pub struct Address(u32);

impl WasmResult for Address {
    type Parameter = InMessage;

    fn to_parameter(self) -> InMessage {
        InMessage
    }
}

impl Address {
    /// Nothing.
    pub(crate) const NONE: Self = Self(0);

    pub(crate) fn number(self) -> u32 {
        self.0
    }

    /// Of something that stays where it is until JavaScript has read it.
    pub(crate) fn of<T>(start: *const T) -> Self {
        Self(start.addr() as u32)
    }
}

impl Incoming {
    /// The arguments of a call.
    #[inline(always)]
    pub(crate) fn arguments(self) -> Reader<'static> {
        // SAFETY: that is what the number says.
        unsafe { inbox::arguments(self.number()) }
    }

    /// The message of a block that JavaScript gives away.
    pub(crate) fn block(self) -> Reply {
        // SAFETY: that is what the number says.
        unsafe { Reply::at(self.number() | u32::from(!self.is_none())) }
    }

    /// The slot of a promise, where a call gives that in place of a message.
    pub(crate) fn slot(self) -> u32 {
        self.number()
    }

    /// What a call of JavaScript gave.
    pub(crate) fn reply(self) -> Reply {
        // SAFETY: that is what the number says.
        unsafe { Reply::at(self.number()) }
    }
}

impl WasmReply for Incoming {
    type Parameter = InMessage;

    fn receive<T>(self, read: impl FnOnce(InMessage, &mut Reader<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        self.reply().read(|r| read(InMessage, r))
    }
}

/// Nothing is returned.
impl WasmResult for () {
    type Parameter = InMessage;

    fn to_parameter(self) -> InMessage {
        InMessage
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
            fn to_number(self) -> f64 {
                self as f64
            }
        }

        impl WasmReply for $ty {
            type Parameter = Self;

            #[inline(always)]
            fn receive<T>(
                self,
                read: impl FnOnce(Self, &mut Reader<'_>) -> Result<T, Fault>,
            ) -> Result<T, Fault> {
                read(self, &mut Reader::empty())
            }
        }

        impl WasmParameter for $ty {
            type Reply = Self;
            const NUMBER: bool = $is_number;

            #[inline(always)]
            fn from_number(number: f64) -> Self {
                number as Self
            }
        }
    )*};
}

/// What crosses by itself and is no number of JavaScript's.
macro_rules! alone {
    ($ty:ty) => {
        impl $crate::abi::WasmParameter for $ty {
            type Reply = Self;
        }

        impl $crate::abi::WasmResult for $ty {
            type Parameter = Self;

            fn to_parameter(self) -> Self {
                self
            }
        }

        impl $crate::abi::WasmReply for $ty {
            type Parameter = Self;

            fn receive<T>(
                self,
                read: impl FnOnce(Self, &mut $crate::wire::Reader<'_>) -> Result<T, $crate::wire::Fault>,
            ) -> Result<T, $crate::wire::Fault> {
                read(self, &mut $crate::wire::Reader::empty())
            }
        }
    };
}
pub(crate) use alone;

number!(u32 true i32 true u64 false i64 false f32 true f64 true);
