//! Errors of Rust's with a code and data.

use super::exception::JsException;
use crate::describe::Describer;
use crate::wire::Writer;
use std::error::Error;

/// An error with a code and data: a `RustError` in JavaScript whose `code` and `data` are typed.
///
/// Derived on an enum or struct that implements [`std::error::Error`]. The message is its `Display`, the cause its
/// `source()`.
///
/// ```
/// # use oxbridge::prelude::*;
/// /// In JavaScript `code` is `"empty"` or `"tooLong"`, and `data` of the latter `{ most: number }`.
/// #[derive(Debug, JsError)]
/// pub enum NameError {
///     Empty,
///     TooLong { most: u32 },
/// }
///
/// impl std::error::Error for NameError {}
///
/// impl std::fmt::Display for NameError {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         match self {
///             Self::Empty => write!(f, "a name cannot be empty"),
///             Self::TooLong { most } => write!(f, "a name has at most {most} letters"),
///         }
///     }
/// }
///
/// #[js_export]
/// pub fn check(name: &str) -> Result<(), NameError> {
///     match name.chars().count() {
///         0 => Err(NameError::Empty),
///         1..=80 => Ok(()),
///         _ => Err(NameError::TooLong { most: 80 }),
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error with a code",
    note = "derive `JsError` on it, beside `std::error::Error` (by hand or with `thiserror`)"
)]
pub trait JsError: Error {
    /// Describes a named union whose tag is `code`.
    #[doc(hidden)]
    fn describe(d: &mut Describer);

    /// What JavaScript threw, if this is nothing but that: it is thrown on as itself, and has no code.
    #[doc(hidden)]
    fn thrown(&self) -> Option<&JsException> {
        None
    }

    /// Writes the number of the variant.
    #[doc(hidden)]
    fn write_code(&self, w: &mut Writer);

    /// Writes the fields of the variant.
    #[doc(hidden)]
    fn write_data(&self, w: &mut Writer);
}
