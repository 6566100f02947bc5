//! What a parameter can be besides a value of its own: borrowed, changed in place, shared, taken.

use super::from_js::FromJs;
use super::shape::Value;
use crate::abi::WasmParameter;
use crate::describe::Describer;
use crate::wire::{Fault, Reader};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

/// What a parameter `&T` can be: a `str` or `[T]` borrowed from the call, or a temporary value.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`&{Self}` cannot come from JavaScript",
    label = "cannot cross",
    note = "a parameter borrows a `str`, a slice of numbers, or any type that can itself come from JavaScript"
)]
pub trait FromJsRef: Value {
    type Abi: WasmParameter;
    type Held<'m>: Deref<Target = Self>;

    fn hold<'m>(abi: <Self as FromJsRef>::Abi, r: &mut Reader<'m>) -> Result<Self::Held<'m>, Fault>;
}

/// A value that lives for one call.
#[doc(hidden)]
pub struct Temporary<T>(T);

impl<T> Deref for Temporary<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: FromJs> FromJsRef for T {
    type Abi = <T as FromJs>::Abi;
    type Held<'m> = Temporary<T>;

    #[inline]
    fn hold<'m>(abi: <T as FromJs>::Abi, r: &mut Reader<'m>) -> Result<Temporary<T>, Fault> {
        T::from_wasm(abi, r).map(Temporary)
    }
}

/// What a parameter `&mut T` can be: a slice of numbers, which JavaScript sees changed when the call returns, or an object
/// of an exported class.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`&mut {Self}` cannot come from JavaScript",
    label = "cannot cross",
    note = "only a slice of numbers and an object of an exported class can be changed in place: take the value and return the changed one"
)]
pub trait FromJsMut: Value {
    type Abi: WasmParameter;
    type Held<'m>: DerefMut<Target = Self>;

    fn describe_mut(d: &mut Describer);
    fn hold_mut<'m>(abi: Self::Abi, r: &mut Reader<'m>) -> Result<Self::Held<'m>, Fault>;
}

/// What can be shared with JavaScript, or copied, as an `Rc<T>`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot come from JavaScript",
    label = "cannot cross",
    note = "a type of your own crosses when it derives `Marshal` or `FromJs`; a type with serde's traits crosses as `Serde<{Self}>`"
)]
pub trait FromJsShared: Value {
    type Abi: WasmParameter;

    fn read_rc(r: &mut Reader<'_>) -> Result<Rc<Self>, Fault>;

    fn rc_from_wasm(abi: Self::Abi, r: &mut Reader<'_>) -> Result<Rc<Self>, Fault> {
        let _ = abi;
        Self::read_rc(r)
    }
}

impl<T: FromJs> FromJsShared for T {
    type Abi = <T as FromJs>::Abi;

    fn read_rc(r: &mut Reader<'_>) -> Result<Rc<T>, Fault> {
        r.nested(T::read).map(Rc::new)
    }

    fn rc_from_wasm(abi: Self::Abi, r: &mut Reader<'_>) -> Result<Rc<T>, Fault> {
        T::from_wasm(abi, r).map(Rc::new)
    }
}

/// What a parameter of a `consuming` function can be: a value, or an object that is JavaScript's no more.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot come from JavaScript",
    label = "cannot cross",
    note = "a type of your own crosses when it derives `Marshal` or `FromJs`; a type with serde's traits crosses as `Serde<{Self}>`"
)]
pub trait FromJsTaken: Value + Sized {
    type Abi: WasmParameter;
    type Held: Take<Value = Self>;

    fn describe_taken(d: &mut Describer) {
        Self::describe(d);
    }

    fn hold_taken(abi: Self::Abi, r: &mut Reader<'_>) -> Result<Self::Held, Fault>;
}

impl<T: FromJs> FromJsTaken for T {
    type Abi = <T as FromJs>::Abi;
    type Held = Temporary<T>;

    #[inline]
    fn hold_taken(abi: Self::Abi, r: &mut Reader<'_>) -> Result<Temporary<T>, Fault> {
        T::from_wasm(abi, r).map(Temporary)
    }
}

/// What is taken when nothing else was refused: until then JavaScript has it.
#[doc(hidden)]
pub trait Take {
    type Value;

    fn take(self) -> Self::Value;
}

impl<T> Take for Temporary<T> {
    type Value = T;

    #[inline]
    fn take(self) -> T {
        self.0
    }
}
