//! Boxes and shared values: what they point to.

use super::{Element, FromJs, Shape, ToJs, Value, in_message};
use crate::describe::Describer;
use crate::error::Fault;
use crate::export::drop_aside;
use crate::wire::{Reader, Writer};
use std::borrow::Cow;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

macro_rules! pointer {
    ($($ty:ident $into_abi:expr;)*) => {$(
        impl<T: Value + ?Sized> Value for $ty<T> {
            const SHAPE: Shape = T::SHAPE;
            const SIZE: usize = T::SIZE;
            const REFUSES: bool = T::REFUSES;
            const UNIT: bool = T::UNIT;
            const MAP: Shape = T::MAP;

            fn describe(d: &mut Describer) {
                T::describe(d);
            }

            fn describe_map<V: Value>(d: &mut Describer) {
                T::describe_map::<V>(d);
            }
        }

        impl<T: ToJs + ?Sized> ToJs for $ty<T> {
            type Abi = T::Abi;

            fn write(&self, w: &mut Writer) {
                (**self).write(w);
            }

            fn to_abi(&self) -> T::Abi {
                (**self).to_abi()
            }

            fn into_abi(self) -> T::Abi {
                let into_abi: fn(Self) -> T::Abi = $into_abi;
                into_abi(self)
            }
        }

        impl<T: FromJs> FromJs for $ty<T> {
            type Abi = T::Abi;

            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                r.nested(T::read).map($ty::new)
            }

            fn from_abi(abi: T::Abi, r: &mut Reader<'_>) -> Result<Self, Fault> {
                T::from_abi(abi, r).map($ty::new)
            }
        }
    )*};
}

pointer! {
    Box T::box_into_abi;
    Rc shared_into_abi;
    Arc shared_into_abi;
}

fn shared_into_abi<T: ToJs + ?Sized, P: Deref<Target = T>>(shared: P) -> T::Abi {
    let abi = shared.to_abi();
    drop_aside(shared);
    abi
}

macro_rules! shared {
    ($($ty:ident)*) => {$(
        impl FromJs for $ty<str> {
            in_message!();

            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                r.string().map($ty::from)
            }
        }

        impl<T: Element> FromJs for $ty<[T]> {
            in_message!();

            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                T::read_list(r).map($ty::from)
            }
        }
    )*};
}

shared!(Rc Arc);

impl<B: Value + ToOwned + ?Sized> Value for Cow<'_, B> {
    const SHAPE: Shape = B::SHAPE;
    const SIZE: usize = B::SIZE;
    const REFUSES: bool = B::REFUSES;
    const UNIT: bool = B::UNIT;
    const MAP: Shape = B::MAP;

    fn describe(d: &mut Describer) {
        B::describe(d);
    }

    fn describe_map<V: Value>(d: &mut Describer) {
        B::describe_map::<V>(d);
    }
}

impl<B: ToJs + ToOwned + ?Sized> ToJs for Cow<'_, B> {
    type Abi = B::Abi;

    fn write(&self, w: &mut Writer) {
        (**self).write(w);
    }

    fn to_abi(&self) -> B::Abi {
        (**self).to_abi()
    }
}

impl<B: Value + ToOwned<Owned: FromJs> + ?Sized> FromJs for Cow<'_, B> {
    type Abi = <B::Owned as FromJs>::Abi;

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        r.nested(B::Owned::read).map(Cow::Owned)
    }

    fn from_abi(abi: Self::Abi, r: &mut Reader<'_>) -> Result<Self, Fault> {
        B::Owned::from_abi(abi, r).map(Cow::Owned)
    }
}
