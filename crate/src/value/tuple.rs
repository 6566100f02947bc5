//! Tuples: arrays of a fixed form in JavaScript.

use super::from_js::{FromJs, element, from_message};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};

macro_rules! tuple {
    ($($ty:ident $index:tt)*) => {
        impl<$($ty: Value),*> Value for ($($ty,)*) {
            const SHAPE: Shape = Shape::ARRAY;
            const SIZE: usize = 0 $(+ $ty::SIZE)*;
            const REFUSES: bool = false $(|| $ty::REFUSES)*;

            fn describe(d: &mut Describer) {
                d.word(op::TUPLE);
                d.word([$($index),*].len() as u32);
                $($ty::describe(d);)*
            }
        }

        impl<$($ty: ToJs),*> ToJs for ($($ty,)*) {
            to_message!();

            const LENT: bool = true $(&& $ty::LENT)*;

            #[inline]
            fn write(&self, w: &mut Writer) {
                $(self.$index.write(w);)*
            }

            #[inline]
            fn write_owned(self, w: &mut Writer) {
                $(self.$index.write_owned(w);)*
            }
        }

        impl<$($ty: FromJs),*> FromJs for ($($ty,)*) {
            from_message!();

            #[inline]
            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                Ok(($(element::<$ty>(r, $index)?,)*))
            }
        }
    };
}

tuple!(A 0);
tuple!(A 0 B 1);
tuple!(A 0 B 1 C 2);
tuple!(A 0 B 1 C 2 D 3);
tuple!(A 0 B 1 C 2 D 3 E 4);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11);
