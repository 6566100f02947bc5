//! What expanded code does with an object besides lending it.

use crate::protocol::fault;
use crate::wire::Fault;
use std::ptr;

/// The value of a field that JavaScript gets a copy of.
#[doc(hidden)]
#[inline(always)]
pub fn copy<T: Copied>(field: &T) -> T {
    *field
}

#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not `Copy`, so JavaScript cannot get a copy of this field",
    label = "is not `Copy`",
    note = "write `#[js_export(clone)]` on the field: JavaScript gets a clone"
)]
pub trait Copied: Copy {}

impl<T: Copy> Copied for T {}

/// What a method gives that ends in its own object: `&Self`, `&mut Self`, or the `Result` of one.
#[doc(hidden)]
pub trait Chained<T> {
    type Returned;

    /// The same without the object, or nothing if it is another one than `this`.
    fn without(self, this: *const T) -> Option<Self::Returned>;
}

impl<T> Chained<T> for &T {
    type Returned = ();

    #[inline(always)]
    fn without(self, this: *const T) -> Option<()> {
        ptr::eq(self, this).then_some(())
    }
}

impl<T> Chained<T> for &mut T {
    type Returned = ();

    #[inline(always)]
    fn without(self, this: *const T) -> Option<()> {
        ptr::eq(self, this).then_some(())
    }
}

impl<T, C: Chained<T>, E> Chained<T> for Result<C, E> {
    type Returned = Result<C::Returned, E>;

    #[inline(always)]
    fn without(self, this: *const T) -> Option<Self::Returned> {
        match self {
            Ok(object) => object.without(this).map(Ok),
            Err(error) => Some(Err(error)),
        }
    }
}

/// What is left of the result of a method when JavaScript has its object already.
#[doc(hidden)]
#[inline(always)]
pub fn chained<T, C: Chained<T>>(this: *const T, given: C) -> Result<C::Returned, Fault> {
    given.without(this).ok_or_else(another)
}

#[cold]
fn another() -> Fault {
    let text = "gave another object than its own as `&Self`: give that as an `Rc`";
    Fault::of(fault::TYPE, text.into())
}
