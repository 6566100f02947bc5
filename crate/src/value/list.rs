//! Lists: arrays in JavaScript.

use super::form::{ShownAs, forms};
use super::from_js::{FromJs, from_message};
use super::parameter::FromJsShared;
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::abi::Address;
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};
use std::collections::{BinaryHeap, LinkedList, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

impl<T: Value> Value for Vec<T> {
    const SHAPE: Shape = T::LIST;
    const SIZE: usize = 4;
    const REFUSES: bool = T::REFUSES;

    fn describe(d: &mut Describer) {
        T::describe_list(d);
    }
}

impl<T: ToJs> ToJs for Vec<T> {
    type Abi = Address;
    const LENT: bool = T::LENT;

    #[inline]
    fn write(&self, w: &mut Writer) {
        T::write_list(self, w);
    }

    #[inline]
    fn write_owned(self, w: &mut Writer) {
        T::write_list_owned(self, w);
    }

    fn to_wasm(&self) -> Address {
        T::list_to_wasm(self)
    }

    fn into_wasm(self) -> Address {
        T::list_into_wasm(self)
    }

    fn box_into_wasm(self: Box<Self>) -> Address {
        T::list_into_wasm(*self)
    }

    fn write_box(self: Box<Self>, w: &mut Writer) {
        T::write_list_owned(*self, w);
    }
}

impl<T: FromJs> FromJs for Vec<T> {
    from_message!();

    #[inline]
    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        T::read_list(r)
    }
}

/// Of numbers a typed array, of all else an array.
impl<T: Value> Value for [T] {
    const SHAPE: Shape = T::SLICE;
    const SIZE: usize = 4;
    const REFUSES: bool = T::REFUSES;

    fn describe(d: &mut Describer) {
        T::describe_slice(d);
    }
}

impl<T: ToJs> ToJs for [T] {
    type Abi = Address;
    const LENT: bool = T::LENT;

    fn write(&self, w: &mut Writer) {
        T::write_list(self, w);
    }

    fn write_box(self: Box<Self>, w: &mut Writer) {
        T::write_list_owned(self.into_vec(), w);
    }

    fn to_wasm(&self) -> Address {
        T::slice_to_wasm(self)
    }

    fn box_into_wasm(self: Box<Self>) -> Address {
        T::slice_into_wasm(self)
    }
}

macro_rules! slice_owner {
    ($($ty:ident)*) => {$(
        impl<T: FromJs> FromJs for $ty<[T]> {
            from_message!();

            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                T::read_list(r).map($ty::from)
            }
        }
    )*};
}

slice_owner!(Box Arc);

impl<T: FromJs> FromJsShared for [T] {
    from_message!();

    fn read_rc(r: &mut Reader<'_>) -> Result<Rc<Self>, Fault> {
        T::read_list(r).map(Rc::from)
    }
}

impl<T: Value, const N: usize> Value for [T; N] {
    const SHAPE: Shape = T::ARRAY;
    const SIZE: usize = if T::ARRAY_IS_COUNTED { 4 } else { N * T::SIZE };
    const REFUSES: bool = T::REFUSES || T::ARRAY_IS_COUNTED;

    fn describe(d: &mut Describer) {
        T::describe_array(d, N);
    }
}

impl<T: ToJs, const N: usize> ToJs for [T; N] {
    to_message!();

    const LENT: bool = T::LENT;

    fn write(&self, w: &mut Writer) {
        T::write_array(self, w);
    }

    fn write_owned(self, w: &mut Writer) {
        T::write_array_owned(self, w);
    }
}

impl<T: FromJs, const N: usize> FromJs for [T; N] {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        T::read_array(r)
    }
}

/// Lists whose elements do not lie in one piece: an `Array` also of bytes.
macro_rules! sequence {
    ($($ty:ident $($bound:ident)?;)*) => {$(
        impl<T: Value> Value for $ty<T> {
            const SHAPE: Shape = Shape::ARRAY;
            const SIZE: usize = 4;
            const REFUSES: bool = T::REFUSES;

            fn describe(d: &mut Describer) {
                d.word(op::LIST);
                T::describe(d);
            }
        }

        impl<T: ToJs> ToJs for $ty<T> {
            to_message!();

            const LENT: bool = T::LENT;

            fn write(&self, w: &mut Writer) {
                w.count(self.len());
                for value in self {
                    value.write(w);
                }
            }

            fn write_owned(self, w: &mut Writer) {
                w.count(self.len());
                for value in self {
                    value.write_owned(w);
                }
            }
        }

        impl<T: FromJs $(+ $bound)?> FromJs for $ty<T> {
            from_message!();

            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                T::read_list(r).map(|list| list.into_iter().collect())
            }
        }

        impl<T: Value> ShownAs<forms::Array> for $ty<T> {}
        impl ShownAs<forms::Uint8Array> for $ty<u8> {}
    )*};
}

sequence! {
    VecDeque;
    LinkedList;
    // In the order of the heap: only the first is known to be the greatest.
    BinaryHeap Ord;
}
