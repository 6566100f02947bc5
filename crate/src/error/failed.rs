//! How the error of a function crosses, which its type decides.

use super::chain::write_error;
use super::exception::JsException;
use super::js_error::JsError;
use super::known::write_typed;
use crate::describe::Describer;
use crate::protocol::{answer, error};
use crate::wire::Writer;
use std::error::Error;
use std::fmt::Display;
use std::marker::PhantomData;
use std::ops::Deref;

/// Picks how an error type crosses, by autoref: see `fail!`.
#[doc(hidden)]
pub struct Failed<E>(PhantomData<E>);

/// Writes an error with its tag, by the most telling way there is.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_fail {
    ($error:expr, $w:expr) => {{
        #[allow(unused_imports)]
        use $crate::private::{FailedDeref as _, FailedError as _, FailedText as _, FailedTyped as _};
        let error = $error;
        (&&&&$crate::private::Failed::of(&error)).write(error, $w)
    }};
}

/// Describes the type of an error.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_describe_error {
    ($d:expr, $ty:ty) => {{
        #[allow(unused_imports)]
        use $crate::private::{FailedDeref as _, FailedError as _, FailedText as _, FailedTyped as _};
        (&&&&$crate::private::Failed::<$ty>::new()).describe($d)
    }};
}

impl<E> Failed<E> {
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Self(PhantomData)
    }

    pub const fn of(_: &E) -> Self {
        Self::new()
    }
}

#[doc(hidden)]
pub trait FailedTyped<E> {
    fn describe(&self, d: &mut Describer);
    fn write(&self, error: E, w: &mut Writer);
}

impl<E: JsError> FailedTyped<E> for &&&Failed<E> {
    fn describe(&self, d: &mut Describer) {
        d.word(error::TYPED);
        E::describe(d);
    }

    fn write(&self, error: E, w: &mut Writer) {
        write_typed(&error, w, |w| w.u8(answer::ERROR));
    }
}

/// Throws on what JavaScript threw, and nothing of Rust's: the build tool need not tell about other errors.
impl FailedTyped<JsException> for &&&Failed<JsException> {
    fn describe(&self, d: &mut Describer) {
        d.word(error::THROWN);
    }

    fn write(&self, error: JsException, w: &mut Writer) {
        write_error(&error, w);
    }
}

#[doc(hidden)]
pub trait FailedError<E> {
    fn describe(&self, d: &mut Describer);
    fn write(&self, error: E, w: &mut Writer);
}

impl<E: Error> FailedError<E> for &&Failed<E> {
    fn describe(&self, d: &mut Describer) {
        d.word(error::MESSAGE);
    }

    fn write(&self, error: E, w: &mut Writer) {
        write_error(&error, w);
    }
}

/// `Box<dyn Error>`, `anyhow::Error` and their like: no errors themselves, they only lead to one.
#[doc(hidden)]
pub trait FailedDeref<E> {
    fn describe(&self, d: &mut Describer);
    fn write(&self, error: E, w: &mut Writer);
}

impl<E: Deref<Target: Error>> FailedDeref<E> for &Failed<E> {
    fn describe(&self, d: &mut Describer) {
        d.word(error::MESSAGE);
    }

    fn write(&self, error: E, w: &mut Writer) {
        write_error(&*error, w);
    }
}

#[doc(hidden)]
pub trait FailedText<E> {
    fn describe(&self, d: &mut Describer);
    fn write(&self, error: E, w: &mut Writer)
    where
        E: Throw;
}

impl<E> FailedText<E> for Failed<E> {
    fn describe(&self, d: &mut Describer) {
        d.word(error::MESSAGE);
    }

    fn write(&self, error: E, w: &mut Writer)
    where
        E: Throw,
    {
        w.u8(answer::ERROR);
        w.string(&error.to_string());
        w.count(0);
        w.u8(0);
    }
}

/// What may stand as E in `Result<T, E>`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be thrown in JavaScript",
    note = "derive `JsError` for an error with a code, or implement `std::error::Error` or `Display` for one with a message"
)]
pub trait Throw: Display {}

impl<E: Display> Throw for E {}
