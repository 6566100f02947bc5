//! What code of the user's gives JavaScript elsewhere than as the result of an export.

use crate::error::write_any;
use crate::protocol::answer;
use crate::value::ToJs;
use crate::wire::Writer;
use std::error::Error;

/// What a function of Rust's that JavaScript calls may return, a stream may yield and a future may give: a value, or the
/// `Result` of one. JavaScript sees the value; it throws the error.
///
/// ```
/// # use oxbridge::prelude::*;
/// use oxbridge::Outcome;
///
/// fn all<O: Outcome + 'static>(outcomes: Vec<O>) -> RustIterator<O::Value> {
///     RustIterator::new(outcomes.into_iter())
/// }
///
/// all(vec![1.5, 2.5]);
/// all(vec![Ok("fine"), Err("not fine")]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot go to JavaScript from here",
    note = "it must be a type that can go to JavaScript, or `Result<T, E>` of one whose E is an error, `String` or `&str`"
)]
pub trait Outcome {
    /// What JavaScript sees.
    type Value: ToJs;

    #[doc(hidden)]
    fn into_result(self) -> Result<Self::Value, Box<dyn Error>>;
}

impl<T: ToJs> Outcome for T {
    type Value = T;

    fn into_result(self) -> Result<T, Box<dyn Error>> {
        Ok(self)
    }
}

impl<T: ToJs, E: Into<Box<dyn Error>>> Outcome for Result<T, E> {
    type Value = T;

    fn into_result(self) -> Result<T, Box<dyn Error>> {
        self.map_err(E::into)
    }
}

/// Writes what Rust gives where JavaScript takes an answer.
pub(crate) fn write_result<T: ToJs>(result: Result<T, Box<dyn Error>>, w: &mut Writer) {
    match result {
        Ok(value) => {
            w.u8(answer::VALUE);
            value.write_owned(w);
        }
        Err(error) => write_any(&*error, w),
    }
}
