//! Types without a value, or with none that means anything elsewhere.

use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::__ox_text as text;
use crate::describe::{Describer, type_hash};
use crate::protocol::{body, op};
use crate::wire::{Fault, Reader, Writer};
use std::convert::Infallible;
use std::marker::PhantomData;
use std::time::Instant;

/// The derives leave out a field of this type: elsewhere it is `undefined`.
impl<T: ?Sized> Value for PhantomData<T> {
    const SHAPE: Shape = Shape::UNDEFINED;
    const SIZE: usize = 0;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        d.word(op::UNIT);
    }
}

impl<T: ?Sized> ToJs for PhantomData<T> {
    to_message!();

    fn write(&self, _: &mut Writer) {}
}

impl<T: ?Sized> FromJs for PhantomData<T> {
    from_message!();

    fn read(_: &mut Reader<'_>) -> Result<Self, Fault> {
        Ok(Self)
    }
}

/// `never`: an untagged enum without variants.
impl Value for Infallible {
    const SHAPE: Shape = Shape::NONE;
    const SIZE: usize = 1;

    fn describe(d: &mut Describer) {
        if d.named(type_hash("core::convert", "Infallible"), 0, |_| ()) {
            text!(d, "Never", 0, 4);
            text!(d, "oxbridge", 0, 4);
            text!(d, "No value at all.", 0, 4, 8, 12);
            text!(d, "");
            d.word(0);
            d.word(body::UNTAGGED);
            d.word(0);
            d.word(0);
        }
    }
}

impl ToJs for Infallible {
    to_message!();

    fn write(&self, _: &mut Writer) {
        match *self {}
    }
}

impl FromJs for Infallible {
    from_message!();

    fn read(_: &mut Reader<'_>) -> Result<Self, Fault> {
        Err(Fault::malformed("a value of a type that has none"))
    }
}

/// What no type is.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "an `Instant` means nothing outside of the program that took it",
    label = "cannot cross",
    note = "pass a `Duration`, such as `start.elapsed()`, or a `SystemTime`, which is a `Date`"
)]
pub trait KnownElsewhere {}

macro_rules! here_only {
    ($($ty:ty)*) => {$(
        impl Value for $ty
        where
            for<'a> &'a Self: KnownElsewhere,
        {
            const SHAPE: Shape = Shape::NONE;
            const SIZE: usize = 0;

            fn describe(_: &mut Describer) {}
        }

        impl ToJs for $ty
        where
            for<'a> &'a Self: KnownElsewhere,
        {
            to_message!();

            fn write(&self, _: &mut Writer) {}
        }

        impl FromJs for $ty
        where
            for<'a> &'a Self: KnownElsewhere,
        {
            from_message!();

            fn read(_: &mut Reader<'_>) -> Result<Self, Fault> {
                Err(Fault::malformed("an instant"))
            }
        }
    )*};
}

here_only!(Instant);
// Elsewhere it is the same type.
#[cfg(all(feature = "bindgen", target_family = "wasm", target_os = "unknown"))]
here_only!(web_time::Instant);
