//! Values that cross as something else: `#[marshal(via = …, with = …)]`. Where in a type: `within.rs`.

use super::adapt::unlike;
use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};
use std::fmt::Display;
use std::ops::Deref;
use std::str::FromStr;

/// A T that crosses as a string, by `Display` and `FromStr`.
///
/// `#[marshal(via = "String")]` says the same of a field, a parameter or a result. This is for where no attribute can
/// stand: what a function takes and gives, the items of a stream, what a promise gives.
///
/// ```
/// # use oxbridge::prelude::*;
/// use oxbridge::Via;
/// use std::net::IpAddr;
///
/// /// In JavaScript `(addresses: string[], allowed: (address: string) => boolean) => string[]`.
/// #[js_export(via = "String")]
/// pub fn filter(
///     #[marshal(via = "String")] addresses: Vec<IpAddr>,
///     allowed: JsFunction<fn(address: Via<IpAddr>) -> bool>,
/// ) -> Result<Vec<IpAddr>, JsException> {
///     let mut kept = Vec::new();
///     for address in addresses {
///         if allowed.call(address)? {
///             kept.push(address);
///         }
///     }
///     Ok(kept)
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Via<T>(pub T);

impl<T> From<T> for Via<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Via<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

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
        text.parse().map(Self).map_err(|error| unreadable(text, &error))
    }
}

#[cold]
fn unreadable(text: &str, error: &dyn Display) -> Fault {
    let said = error.to_string();
    if said.starts_with("expected ") {
        return Fault::new(said);
    }
    unlike(text, "text of the right form", error)
}

/// Reads a U and makes a T of it: `from = "U"`.
#[doc(hidden)]
pub fn converted<U: FromJs, T: From<U>>(r: &mut Reader<'_>) -> Result<T, Fault> {
    U::read(r).map(T::from)
}

/// The same where it may be refused: `try_from = "U"`.
#[doc(hidden)]
pub fn try_converted<U: FromJs, T: TryFrom<U, Error: Display>>(r: &mut Reader<'_>) -> Result<T, Fault> {
    T::try_from(U::read(r)?).map_err(|error| Fault::new(error.to_string()))
}

/// Writes the U that a T becomes: `into = "U"`.
#[doc(hidden)]
pub fn write_converted<U: ToJs, T: Clone + Into<U>>(value: &T, w: &mut Writer) {
    value.clone().into().write_owned(w);
}

/// The same of a T that has no other use.
#[doc(hidden)]
pub fn write_converted_owned<U: ToJs, T: Into<U>>(value: T, w: &mut Writer) {
    value.into().write_owned(w);
}

/// What a function of the user's made of a value: `#[marshal(with = "module")]`.
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

impl<U: FromJs> FromJs for With<U> {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        U::read(r).map(Self)
    }
}
