//! Boxes and shared values: what they point to.

use super::from_js::{FromJs, from_message};
use super::parameter::FromJsShared;
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_wasm, write};
use crate::describe::Describer;
use crate::outbox::drop_aside;
use crate::wire::{Fault, Reader, Writer};
use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

macro_rules! pointer {
    ($($ty:ident $lent:ident $write:expr, $to_wasm:expr, $into_wasm:expr, $write_owned:expr;)*) => {$(
        impl<T: Value + ?Sized> Value for $ty<T> {
            const SHAPE: Shape = T::SHAPE;
            const SIZE: usize = T::SIZE;
            const REFUSES: bool = T::REFUSES;
            const ALIKE: bool = T::ALIKE;
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
            const LENT: bool = T::$lent;

            fn write(&self, w: &mut Writer) {
                let write: fn(&Self, &mut Writer) = $write;
                write(self, w);
            }

            fn write_owned(self, w: &mut Writer) {
                let write_owned: fn(Self, &mut Writer) = $write_owned;
                write_owned(self, w);
            }

            fn write_box(self: Box<Self>, w: &mut Writer) {
                (*self).write_owned(w);
            }

            fn to_wasm(&self) -> T::Abi {
                let to_wasm: fn(&Self) -> T::Abi = $to_wasm;
                to_wasm(self)
            }

            fn into_wasm(self) -> T::Abi {
                let into_wasm: fn(Self) -> T::Abi = $into_wasm;
                into_wasm(self)
            }

            fn box_into_wasm(self: Box<Self>) -> T::Abi {
                (*self).into_wasm()
            }
        }
    )*};
}

pointer! {
    Box LENT |this, w| (**this).write(w), |this| (**this).to_wasm(), T::box_into_wasm, T::write_box;
    Rc SHARED T::write_rc, T::rc_to_wasm, shared_into_wasm::<Self>, |this, w| write(&this, w);
    Arc LENT |this, w| (**this).write(w), |this| (**this).to_wasm(), shared_into_wasm::<Self>, |this, w| write(&this, w);
}

macro_rules! owner {
    ($($ty:ident)*) => {$(
        impl<T: FromJs> FromJs for $ty<T> {
            type Abi = T::Abi;

            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                r.nested(T::read).map($ty::new)
            }

            fn from_wasm(abi: T::Abi, r: &mut Reader<'_>) -> Result<Self, Fault> {
                T::from_wasm(abi, r).map($ty::new)
            }
        }
    )*};
}

owner!(Box Arc);

impl<T: FromJsShared + ?Sized> FromJs for Rc<T> {
    type Abi = T::Abi;

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        T::read_rc(r)
    }

    fn from_wasm(abi: T::Abi, r: &mut Reader<'_>) -> Result<Self, Fault> {
        T::rc_from_wasm(abi, r)
    }
}

impl FromJsShared for str {
    from_message!();

    fn read_rc(r: &mut Reader<'_>) -> Result<Rc<Self>, Fault> {
        r.string().map(Rc::from)
    }
}

fn shared_into_wasm<P: ToJs>(shared: P) -> P::Abi {
    let abi = to_wasm(&shared);
    drop_aside(shared);
    abi
}

impl FromJs for Arc<str> {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        r.string().map(Arc::from)
    }
}

impl<B: Value + ToOwned + ?Sized> Value for Cow<'_, B> {
    const SHAPE: Shape = B::SHAPE;
    const SIZE: usize = B::SIZE;
    const REFUSES: bool = B::REFUSES;
    const ALIKE: bool = B::ALIKE;
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
    const LENT: bool = B::LENT;

    fn write(&self, w: &mut Writer) {
        write(&**self, w);
    }

    fn to_wasm(&self) -> B::Abi {
        to_wasm(&**self)
    }
}

impl<B: Value + ToOwned<Owned: FromJs> + ?Sized> FromJs for Cow<'_, B> {
    type Abi = <B::Owned as FromJs>::Abi;

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        r.nested(B::Owned::read).map(Cow::Owned)
    }

    fn from_wasm(abi: Self::Abi, r: &mut Reader<'_>) -> Result<Self, Fault> {
        B::Owned::from_wasm(abi, r).map(Cow::Owned)
    }
}
