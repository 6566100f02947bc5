//! Options: a value or `undefined`.

use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};

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
    to_message!();

    const LENT: bool = T::LENT;

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
}

impl<T: FromJs> FromJs for Option<T> {
    from_message!();

    #[inline]
    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        if r.flag()? { T::read(r).map(Some) } else { Ok(None) }
    }
}
