//! Strings.

use super::from_js::{FromJs, from_message};
use super::parameter::FromJsRef;
use super::shape::{Shape, Value};
use super::to_js::ToJs;
use crate::abi::{Address, InMessage};
use crate::describe::Describer;
use crate::outbox;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};

macro_rules! string {
    ($($ty:ty: $($into_wasm:item)?;)*) => {$(
        impl Value for $ty {
            const SHAPE: Shape = Shape::STRING;
            const SIZE: usize = 4;
            const REFUSES: bool = false;
            // JavaScript looks for halves of characters.
            const ALIKE: bool = false;

            fn describe(d: &mut Describer) {
                d.word(op::STRING);
            }

            /// A map with string keys is a plain object.
            fn describe_map<V: Value>(d: &mut Describer) {
                d.word(op::RECORD);
                V::describe(d);
            }
        }

        impl ToJs for $ty {
            type Abi = Address;

            #[inline]
            fn write(&self, w: &mut Writer) {
                w.string(self);
            }

            fn to_wasm(&self) -> Address {
                outbox::hand_over_string(String::from(self))
            }

            $($into_wasm)?
        }
    )*};
}

string! {
    str:
        fn box_into_wasm(self: Box<Self>) -> Address {
            outbox::hand_over_string(self.into_string())
        };
    String:
        fn into_wasm(self) -> Address {
            outbox::hand_over_string(self)
        };
}

impl FromJs for String {
    from_message!();

    #[inline]
    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        r.string().map(String::from)
    }
}

impl FromJs for Box<str> {
    from_message!();

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
