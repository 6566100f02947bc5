//! What expanded code calls to read and write fields, variants and parameters.

use super::from_js::{FromJs, locate};
use super::parameter::{FromJsMut, FromJsRef, FromJsTaken, Take};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, write};
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};

/// Reads a field, and adds its name to the path of a refusal.
#[doc(hidden)]
#[inline]
pub fn field<T: FromJs>(r: &mut Reader<'_>, name: &str) -> Result<T, Fault> {
    locate::<T, _>(T::read(r), |fault| fault.within(name))
}

/// Takes a parameter, and adds its name to the path of a refusal.
#[doc(hidden)]
#[inline]
pub fn parameter<T: FromJs>(abi: T::Abi, r: &mut Reader<'_>, name: &str) -> Result<T, Fault> {
    locate::<T, _>(T::from_wasm(abi, r), |fault| fault.within(name))
}

/// Reads the number of a variant: of an enum with at most 256 of them, and with more.
#[doc(hidden)]
#[inline]
pub fn variant(r: &mut Reader<'_>) -> Result<u32, Fault> {
    r.u8().map(u32::from)
}

#[doc(hidden)]
#[inline]
pub fn wide_variant(r: &mut Reader<'_>) -> Result<u32, Fault> {
    r.u16().map(u32::from)
}

#[doc(hidden)]
#[inline]
pub fn write_variant(w: &mut Writer, number: u32) {
    w.u8(number as u8);
}

#[doc(hidden)]
#[inline]
pub fn write_wide_variant(w: &mut Writer, number: u32) {
    w.u16(number as u16);
}

#[doc(hidden)]
#[cold]
pub fn no_variant(_: u32) -> Fault {
    Fault::malformed("an enum has no such variant")
}

/// Writes a field that JavaScript may leave out and Rust never does.
#[doc(hidden)]
#[inline]
pub fn write_some<T: ToJs + ?Sized>(w: &mut Writer, value: &T) {
    w.u8(1);
    write(value, w);
}

/// Says that a field is not there.
#[doc(hidden)]
#[inline]
pub fn write_none(w: &mut Writer) {
    w.u8(0);
}

/// Reads that a field is there, which JavaScript has seen to.
#[doc(hidden)]
#[inline]
pub fn given(r: &mut Reader<'_>) -> Result<(), Fault> {
    if r.flag()? {
        Ok(())
    } else {
        Err(Fault::malformed("a field is missing"))
    }
}

/// Writes an argument of a function that takes it by value.
#[doc(hidden)]
#[inline]
pub fn write_owned<T: ToJs>(value: T, w: &mut Writer) {
    value.write_owned(w);
}

/// `parameter` for `&T`.
#[doc(hidden)]
#[inline]
pub fn parameter_ref<'m, T: FromJsRef + ?Sized>(
    abi: T::Abi,
    r: &mut Reader<'m>,
    name: &str,
) -> Result<T::Held<'m>, Fault> {
    locate::<T, _>(T::hold(abi, r), |fault| fault.within(name))
}

/// `parameter` for `&mut T`.
#[doc(hidden)]
#[inline]
pub fn parameter_mut<'m, T: FromJsMut + ?Sized>(
    abi: T::Abi,
    r: &mut Reader<'m>,
    name: &str,
) -> Result<T::Held<'m>, Fault> {
    locate::<T, _>(T::hold_mut(abi, r), |fault| fault.within(name))
}

/// `parameter` of a `consuming` function.
#[doc(hidden)]
#[inline]
pub fn parameter_taken<T: FromJsTaken>(abi: T::Abi, r: &mut Reader<'_>, name: &str) -> Result<T::Held, Fault> {
    locate::<T, _>(T::hold_taken(abi, r), |fault| fault.within(name))
}

/// Takes `self`, or a parameter of a `consuming` function.
#[doc(hidden)]
#[inline]
pub fn take<H: Take>(held: H) -> H::Value {
    held.take()
}

/// Stands for a type parameter in the body of a generic type.
#[doc(hidden)]
pub struct Parameter<const INDEX: u32>;

impl<const INDEX: u32> Value for Parameter<INDEX> {
    const SHAPE: Shape = Shape::UNKNOWN;
    const SIZE: usize = 0;

    fn describe(d: &mut Describer) {
        d.word(op::PARAMETER);
        d.word(INDEX);
    }
}

impl Describer {
    /// Appends the value of a constant, as a message.
    pub fn constant(&mut self, value: &(impl ToJs + ?Sized)) {
        let mut writer = Writer::new();
        value.write(&mut writer);
        self.bytes(writer.finish());
    }
}
