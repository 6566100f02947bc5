//! Strings.

use super::{FromJs, FromJsRef, Shape, ToJs, Value, in_message};
use crate::describe::{Describer, op};
use crate::error::Fault;
use crate::export::{Address, InMessage};
use crate::wire::{Reader, Writer};

macro_rules! string {
    ($($ty:ty: $($into_wasm:item)?;)*) => {$(
        impl Value for $ty {
            const SHAPE: Shape = Shape::STRING;
            const SIZE: usize = 4;
            const REFUSES: bool = false;

            fn describe(d: &mut Describer) {
                d.word(op::STRING);
            }

            /// A map with string keys is a plain object.
            fn describe_map<V: Value>(d: &mut Describer) {
                d.word(op::RECORD);
                V::describe(d);
            }

            const MAP: Shape = Shape::OBJECT.or(Shape::MAP);
        }

        impl ToJs for $ty {
            type Abi = Address;

            #[inline]
            fn write(&self, w: &mut Writer) {
                w.string(self);
            }

            fn to_wasm(&self) -> Address {
                Address::string(String::from(self))
            }

            $($into_wasm)?
        }
    )*};
}

string! {
    str:
        fn box_into_wasm(self: Box<Self>) -> Address {
            Address::string(self.into_string())
        };
    String:
        fn into_wasm(self) -> Address {
            Address::string(self)
        };
}

impl FromJs for String {
    in_message!();

    #[inline]
    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        r.string().map(String::from)
    }
}

impl FromJs for Box<str> {
    in_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        r.string().map(Box::from)
    }
}

impl FromJsRef for str {
    type Abi = InMessage;
    type Held<'m> = &'m str;

    #[inline]
    fn hold<'m>(_: InMessage, r: &mut Reader<'m>) -> Result<&'m str, Fault> {
        r.string()
    }
}

/// Types of other crates that are strings in JavaScript.
#[cfg(any(feature = "chrono", feature = "url", feature = "uuid"))]
macro_rules! by_string {
    ($ty:ty) => {
        impl crate::value::Value for $ty {
            const SHAPE: crate::value::Shape = crate::value::Shape::STRING;
            const SIZE: usize = 4;

            fn describe(d: &mut crate::describe::Describer) {
                crate::value::Via::<Self>::describe(d);
            }
        }

        impl crate::value::ToJs for $ty {
            type Abi = crate::export::Address;

            fn write(&self, w: &mut crate::wire::Writer) {
                crate::value::Via(self).write(w);
            }
        }

        impl crate::value::FromJs for $ty {
            crate::value::in_message!();

            fn read(r: &mut crate::wire::Reader<'_>) -> Result<Self, crate::error::Fault> {
                crate::value::Via::<Self>::read(r).map(|via| via.0)
            }
        }
    };
}
#[cfg(any(feature = "chrono", feature = "url", feature = "uuid"))]
pub(super) use by_string;
