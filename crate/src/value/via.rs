//! Values that cross as something else: `#[marshal(via = …, with = …)]`.

use super::expanded::field;
use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};
use std::fmt::Display;
use std::str::FromStr;

/// Crosses as a string by `Display` and `FromStr`: `#[marshal(via = "String")]`.
#[doc(hidden)]
pub struct Via<T>(pub T);

impl<T> Value for Via<T> {
    const SHAPE: Shape = Shape::STRING;
    const SIZE: usize = 4;

    fn describe(d: &mut Describer) {
        d.word(op::FALLIBLE);
        d.word(op::STRING);
    }
}

impl<T: Display> ToJs for Via<T> {
    to_message!();

    fn write(&self, w: &mut Writer) {
        w.string(&self.0.to_string());
    }
}

impl<T: FromStr<Err: Display>> FromJs for Via<T> {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let text = r.string()?;
        match text.parse() {
            Ok(value) => Ok(Self(value)),
            Err(error) => Err(Fault::new(error.to_string())),
        }
    }
}

/// Crosses as what a function of the user's made of it: `#[marshal(with = "module")]`.
///
/// Always in a message, also where U is a scalar: Rust may refuse it.
#[doc(hidden)]
pub struct With<U>(pub U);

impl<U: Value> Value for With<U> {
    const SHAPE: Shape = U::SHAPE;
    const SIZE: usize = U::SIZE;

    fn describe(d: &mut Describer) {
        d.word(op::FALLIBLE);
        U::describe(d);
    }
}

impl<U: ToJs> ToJs for With<U> {
    to_message!();

    const LENT: bool = U::LENT;

    fn write(&self, w: &mut Writer) {
        self.0.write(w);
    }

    fn write_owned(self, w: &mut Writer) {
        self.0.write_owned(w);
    }
}

/// Reads a U and makes a T of it, under the name of a field or parameter.
#[doc(hidden)]
pub fn with<U: FromJs, T, E: Display>(
    r: &mut Reader<'_>,
    name: &str,
    from_js: impl FnOnce(U) -> Result<T, E>,
) -> Result<T, Fault> {
    let value = field::<U>(r, name)?;
    from_js(value).map_err(|error| Fault::new(error.to_string()).within(name))
}

/// `with` for what may be left out.
#[doc(hidden)]
pub fn optional_with<U: FromJs, T, E: Display>(
    r: &mut Reader<'_>,
    name: &str,
    from_js: impl FnOnce(U) -> Result<T, E>,
) -> Result<Option<T>, Fault> {
    if r.flag()? {
        with(r, name, from_js).map(Some)
    } else {
        Ok(None)
    }
}

/// Describes the U of a `from_js`.
#[doc(hidden)]
pub fn describe_from<U: Value, T, E>(d: &mut Describer, _: impl FnOnce(U) -> Result<T, E>) {
    With::<U>::describe(d);
}

/// Describes the U of a `to_js`.
#[doc(hidden)]
pub fn describe_to<T: ?Sized, U: Value>(d: &mut Describer, _: impl FnOnce(&T) -> U) {
    With::<U>::describe(d);
}

/// Types of other crates that are strings in JavaScript.
#[cfg(any(feature = "chrono", feature = "url", feature = "uuid"))]
macro_rules! by_string {
    ($ty:ty) => {
        impl crate::value::shape::Value for $ty {
            const SHAPE: crate::value::shape::Shape = crate::value::shape::Shape::STRING;
            const SIZE: usize = 4;

            fn describe(d: &mut crate::describe::Describer) {
                crate::value::via::Via::<Self>::describe(d);
            }
        }

        impl crate::value::to_js::ToJs for $ty {
            crate::value::to_js::to_message!();

            fn write(&self, w: &mut crate::wire::Writer) {
                crate::value::via::Via(self).write(w);
            }
        }

        impl crate::value::from_js::FromJs for $ty {
            crate::value::from_js::from_message!();

            fn read(r: &mut crate::wire::Reader<'_>) -> Result<Self, crate::wire::Fault> {
                crate::value::via::Via::<Self>::read(r).map(|via| via.0)
            }
        }
    };
}
#[cfg(any(feature = "chrono", feature = "url", feature = "uuid"))]
pub(super) use by_string;
