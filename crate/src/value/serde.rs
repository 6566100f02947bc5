//! Values that serde converts.

mod access;
mod asked;
mod given;
mod host;
mod preserved;
mod refused;
mod shown;
pub(super) mod slot;
mod style;
#[cfg(feature = "tsify")]
mod tsify;
mod typed;

pub use typed::{Typed, TypedNamed, TypedUnknown};

use self::given::Given;
use self::refused::Refused;
use self::shown::Shown;
use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};
use ::serde::{Serialize, de::DeserializeOwned};
use std::any::TypeId;
use std::ops::{Deref, DerefMut};

/// A value of a type that has serde's traits and not Oxbridge's.
///
/// Its TypeScript type is the one that `tsify` gave T (with the feature `tsify`), and its values are what `tsify`'s words
/// say. Else it is `unknown`: maps with text as keys are objects, and integers of 64 bits that no number holds exactly
/// are bigints.
///
/// ```
/// # use oxbridge::prelude::*;
/// # use serde::{Deserialize, Serialize};
/// /// Of a crate that knows serde only.
/// #[derive(Serialize, Deserialize)]
/// pub struct Version {
///     major: u32,
///     minor: u32,
/// }
///
/// #[js_export]
/// pub fn next(version: Serde<Version>) -> Serde<Version> {
///     Serde(Version { major: version.major + 1, minor: 0 })
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serde<T>(pub T);

impl<T> From<T> for Serde<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Serde<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Serde<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: 'static> Value for Serde<T> {
    const SHAPE: Shape = Shape::UNKNOWN;
    const SIZE: usize = 1;

    fn describe(d: &mut Describer) {
        d.word(op::SERDE);
        d.declared(TypeId::of::<T>());
    }
}

impl<T: Serialize + 'static> ToJs for Serde<T> {
    to_message!();

    fn write(&self, w: &mut Writer) {
        let style = style::of::<T>();
        if let Err(Refused(fault)) = self.0.serialize(Shown { w, style }) {
            w.refuse(fault);
        }
    }
}

impl<T: DeserializeOwned + 'static> FromJs for Serde<T> {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let value = Given::new(r).and_then(T::deserialize);
        value.map(Self).map_err(|Refused(fault)| fault)
    }
}
