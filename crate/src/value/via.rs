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
