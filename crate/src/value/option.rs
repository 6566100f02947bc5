//! Options: a value or `undefined`.

use super::{FromJs, Shape, ToJs, Value, in_message};
use crate::describe::{Describer, op};
use crate::error::Fault;
use crate::export::{Abi, Address};
use crate::wire::{Reader, Writer};

impl<T: Value> Value for Option<T> {
    const SHAPE: Shape = T::SHAPE.or(Shape::UNDEFINED).or(Shape::NULL);
    const SIZE: usize = 1;
    const REFUSES: bool = T::REFUSES;

    fn describe(d: &mut Describer) {
        d.word(op::OPTION);
        T::describe(d);
    }
}

impl<T: ToJs> ToJs for Option<T> {
    type Abi = Address;

    #[inline]
    fn write(&self, w: &mut Writer) {
        w.u8(self.is_some().into());
        if let Some(value) = self {
            value.write(w);
        }
    }

    #[inline]
    fn write_owned(self, w: &mut Writer) {
        w.u8(self.is_some().into());
        if let Some(value) = self {
            value.write_owned(w);
        }
    }

    fn into_wasm(self) -> Address {
        Abi::message(|w| self.write_owned(w))
    }
}

impl<T: FromJs> FromJs for Option<T> {
    in_message!();

    #[inline]
    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        if r.flag()? { T::read(r).map(Some) } else { Ok(None) }
    }
}
