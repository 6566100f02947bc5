//! Lists: arrays in JavaScript.

use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::abi::Address;
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};
use std::collections::{LinkedList, VecDeque};

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

impl<T: Value, const N: usize> Value for [T; N] {
    const SHAPE: Shape = Shape::ARRAY;
    const SIZE: usize = N * T::SIZE;
    const REFUSES: bool = T::REFUSES;

    fn describe(d: &mut Describer) {
        d.word(op::ARRAY);
        d.word(N as u32);
        T::describe(d);
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

macro_rules! sequence {
    ($($ty:ident)*) => {$(
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

        impl<T: FromJs> FromJs for $ty<T> {
            from_message!();

            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                T::read_list(r).map(|list| list.into_iter().collect())
            }
        }
    )*};
}

sequence!(VecDeque LinkedList);
