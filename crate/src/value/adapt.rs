//! Types that cross as another type does: a row is a line or two.

use crate::wire::{Fault, shortened};
use std::fmt::Display;

/// Types whose values are always also values of another type:
/// `[T] Wrapping<T> as T, |this| &this.0, |this| this.0, |form| Wrapping(form);`, which is how the other is had of a
/// reference and of a value, and what is made of it. Behind a `;` between the brackets are parameters that do not cross.
macro_rules! crosses_as {
    ($([$($p:ident $(: $bound:path)?),* $(; $($more:tt)*)?] $ty:ty as $form:ty,
        |$lent:ident| $lend:expr, |$given:ident| $give:expr, |$taken:ident| $take:expr;)*) => {$(
        $crate::value::adapt::crosses_to_js_as! {
            [$($p $(: $bound)?),* $(; $($more)*)?] $ty as $form, |$lent| $lend, |$given| $give;
        }

        impl<$($p: $crate::value::FromJs $(+ $bound)?,)* $($($more)*)?> $crate::value::FromJs for $ty {
            type Abi = <$form as $crate::value::FromJs>::Abi;

            #[inline]
            fn read(r: &mut $crate::wire::Reader<'_>) -> Result<Self, $crate::wire::Fault> {
                <$form as $crate::value::FromJs>::read(r).map(|$taken| $take)
            }

            #[inline]
            fn from_wasm(abi: Self::Abi, r: &mut $crate::wire::Reader<'_>) -> Result<Self, $crate::wire::Fault> {
                <$form as $crate::value::FromJs>::from_wasm(abi, r).map(|$taken| $take)
            }
        }
    )*};
}
pub(crate) use crosses_as;

/// The same for types that only go to JavaScript.
macro_rules! crosses_to_js_as {
    ($([$($p:ident $(: $bound:path)?),* $(; $($more:tt)*)?] $ty:ty as $form:ty,
        |$lent:ident| $lend:expr, |$given:ident| $give:expr;)*) => {$(
        impl<$($p: $crate::value::Value $(+ $bound)?,)* $($($more)*)?> $crate::value::Value for $ty {
            const SHAPE: $crate::value::Shape = <$form as $crate::value::Value>::SHAPE;
            const SIZE: usize = <$form as $crate::value::Value>::SIZE;
            const REFUSES: bool = <$form as $crate::value::Value>::REFUSES;
            const ALIKE: bool = <$form as $crate::value::Value>::ALIKE;
            const UNIT: bool = <$form as $crate::value::Value>::UNIT;
            const MAP: $crate::value::Shape = <$form as $crate::value::Value>::MAP;

            fn describe(d: &mut $crate::describe::Describer) {
                <$form as $crate::value::Value>::describe(d);
            }

            fn describe_map<OxValue: $crate::value::Value>(d: &mut $crate::describe::Describer) {
                <$form as $crate::value::Value>::describe_map::<OxValue>(d);
            }
        }

        impl<$($p: $crate::value::ToJs $(+ $bound)?,)* $($($more)*)?> $crate::value::ToJs for $ty {
            type Abi = <$form as $crate::value::ToJs>::Abi;
            const LENT: bool = <$form as $crate::value::ToJs>::LENT;

            #[inline]
            fn write(&self, w: &mut $crate::wire::Writer) {
                let $lent = self;
                $crate::value::ToJs::write(&$lend, w);
            }

            #[inline]
            fn write_owned(self, w: &mut $crate::wire::Writer) {
                let $given = self;
                <$form as $crate::value::ToJs>::write_owned($give, w);
            }

            fn write_box(self: Box<Self>, w: &mut $crate::wire::Writer) {
                (*self).write_owned(w);
            }

            #[inline]
            fn to_wasm(&self) -> Self::Abi {
                let $lent = self;
                $crate::value::ToJs::to_wasm(&$lend)
            }

            #[inline]
            fn into_wasm(self) -> Self::Abi {
                let $given = self;
                <$form as $crate::value::ToJs>::into_wasm($give)
            }

            fn box_into_wasm(self: Box<Self>) -> Self::Abi {
                (*self).into_wasm()
            }
        }

        impl<OxForm, $($p: $crate::value::Value $(+ $bound)?,)* $($($more)*)?> $crate::value::ShownAs<OxForm> for $ty
        where
            $form: $crate::value::ShownAs<OxForm>,
        {
            const WITHIN: bool = <$form as $crate::value::ShownAs<OxForm>>::WITHIN;
        }
    )*};
}
pub(crate) use crosses_to_js_as;

/// Types that have values fewer than their form, or some that cannot be shown: both ways may be refused.
macro_rules! crosses_if {
    ($([$($p:ident $(: $bound:path)?),* $(; $($more:tt)*)?] $ty:ty as $form:ty,
        |$lent:ident| $lend:expr, |$given:ident| $give:expr, |$taken:ident| $take:expr;)*) => {$(
        impl<$($p: $crate::value::Value $(+ $bound)?,)* $($($more)*)?> $crate::value::Value for $ty {
            const SHAPE: $crate::value::Shape = <$form as $crate::value::Value>::SHAPE;
            const SIZE: usize = <$form as $crate::value::Value>::SIZE;

            fn describe(d: &mut $crate::describe::Describer) {
                d.word($crate::protocol::op::FALLIBLE);
                <$form as $crate::value::Value>::describe(d);
            }
        }

        impl<$($p: $crate::value::ToJs $(+ $bound)?,)* $($($more)*)?> $crate::value::ToJs for $ty {
            $crate::value::to_message!();

            const LENT: bool = <$form as $crate::value::ToJs>::LENT;

            fn write(&self, w: &mut $crate::wire::Writer) {
                let $lent = self;
                let form: Result<_, $crate::wire::Fault> = $lend;
                // Nothing reads the message of a value that is refused.
                match form {
                    Ok(form) => $crate::value::ToJs::write(&form, w),
                    Err(fault) => w.refuse(fault),
                }
            }

            fn write_owned(self, w: &mut $crate::wire::Writer) {
                let $given = self;
                let form: Result<_, $crate::wire::Fault> = $give;
                match form {
                    Ok(form) => <$form as $crate::value::ToJs>::write_owned(form, w),
                    Err(fault) => w.refuse(fault),
                }
            }
        }

        impl<$($p: $crate::value::FromJs $(+ $bound)?,)* $($($more)*)?> $crate::value::FromJs for $ty {
            $crate::value::from_message!();

            fn read(r: &mut $crate::wire::Reader<'_>) -> Result<Self, $crate::wire::Fault> {
                <$form as $crate::value::FromJs>::read(r).and_then(|$taken| $take)
            }
        }

        impl<OxForm, $($p: $crate::value::Value $(+ $bound)?,)* $($($more)*)?> $crate::value::ShownAs<OxForm> for $ty
        where
            $form: $crate::value::ShownAs<OxForm>,
        {
            const WITHIN: bool = <$form as $crate::value::ShownAs<OxForm>>::WITHIN;
        }
    )*};
}
pub(crate) use crosses_if;

/// Types that are text in JavaScript: `[] IpAddr, "an IP address";` by `Display` and `FromStr`, or with a way of their own
/// there and back: `[] T, "a day", |this| this.text(), |text| T::from_text(text);`.
macro_rules! crosses_as_text {
    ($([$($generics:tt)*] $ty:ty, $what:literal $(, |$lent:ident| $lend:expr, |$taken:ident| $take:expr)?;)*) => {$(
        impl<$($generics)*> $crate::value::Value for $ty {
            const SHAPE: $crate::value::Shape = $crate::value::Shape::STRING;
            const SIZE: usize = 4;

            fn describe(d: &mut $crate::describe::Describer) {
                d.word($crate::protocol::op::FALLIBLE);
                d.word($crate::protocol::op::STRING);
            }
        }

        impl<$($generics)*> $crate::value::ToJs for $ty {
            $crate::value::to_message!();

            fn write(&self, w: &mut $crate::wire::Writer) {
                $crate::value::adapt::crosses_as_text!(@write self, w $(, $lent, $lend)?);
            }
        }

        impl<$($generics)*> $crate::value::FromJs for $ty {
            $crate::value::from_message!();

            fn read(r: &mut $crate::wire::Reader<'_>) -> Result<Self, $crate::wire::Fault> {
                $crate::value::adapt::crosses_as_text!(@read r, $what $(, $taken, $take)?)
            }
        }
    )*};
    (@write $this:ident, $w:ident) => {
        $w.string(&$this.to_string())
    };
    (@write $this:ident, $w:ident, $lent:ident, $lend:expr) => {{
        let $lent = $this;
        $w.string(&$lend)
    }};
    (@read $r:ident, $what:literal) => {
        $crate::value::adapt::parsed($r.string()?, $what, str::parse)
    };
    (@read $r:ident, $what:literal, $taken:ident, $take:expr) => {
        $crate::value::adapt::parsed($r.string()?, $what, |$taken| $take)
    };
}
pub(crate) use crosses_as_text;

/// What a text means, or what was expected of it and why it is not that.
pub(super) fn parsed<T, E: Display>(
    text: &str,
    what: &str,
    parse: impl FnOnce(&str) -> Result<T, E>,
) -> Result<T, Fault> {
    parse(text).map_err(|error| unlike(text, what, &error))
}

#[cold]
pub(super) fn unlike(text: &str, what: &str, error: &dyn Display) -> Fault {
    Fault::new(format!("expected {what}, got {:?}: {error}", shortened(text)))
}
