//! Buffers: numbers in one piece, typed arrays in JavaScript.

use super::from_js::FromJs;
use super::parameter::{FromJsMut, FromJsRef};
use super::shape::Shape;
use super::to_js::ToJs;
use crate::abi::InMessage;
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};
use bytemuck::Pod;
use std::borrow::Cow;

mod sealed {
    pub trait Sealed {}
}

/// A number with a typed array in JavaScript: `i8` to `u64`, `isize`, `usize`, `f32`, `f64`.
///
/// ```
/// # use oxbridge::prelude::*;
/// use oxbridge::Element;
///
/// fn blank<T: Element>(length: usize) -> MemoryView<T> {
///     MemoryView::new(length)
/// }
///
/// let view: MemoryView<f32> = blank(3);
/// # assert_eq!(view.len(), 3);
/// ```
#[diagnostic::on_unimplemented(
    message = "`[{Self}]` is not a typed array in JavaScript",
    label = "not a number of at most 64 bits",
    note = "write `Vec<{Self}>` for an array: `&[T]`, `&mut [T]`, `Box<[T]>` and `MemoryView<T>` are typed arrays of numbers"
)]
pub trait Element: sealed::Sealed + Pod + ToJs + FromJs {
    /// The opcode of the element.
    #[doc(hidden)]
    const OP: u32;

    /// The class of the typed array.
    #[doc(hidden)]
    const CLASS: Shape;

    /// Whether the number lies in memory as it does in a message. Not so for a native `usize`.
    #[doc(hidden)]
    const IN_PLACE: bool = size_of::<Self>() == Self::SIZE;

    #[doc(hidden)]
    fn write_all(numbers: &[Self], w: &mut Writer) {
        if Self::IN_PLACE {
            w.numbers(numbers);
        } else {
            numbers.iter().for_each(|number| number.write(w));
        }
    }

    #[doc(hidden)]
    fn read_all(count: usize, r: &mut Reader<'_>) -> Result<Vec<Self>, Fault> {
        if Self::IN_PLACE {
            Ok(r.numbers(count)?.to_vec())
        } else {
            (0..count).map(|_| Self::read(r)).collect()
        }
    }

    #[doc(hidden)]
    fn read_array<const N: usize>(r: &mut Reader<'_>) -> Result<[Self; N], Fault> {
        let mut array = [Self::zeroed(); N];
        if Self::IN_PLACE {
            array.copy_from_slice(r.numbers(N)?);
        } else {
            for number in &mut array {
                *number = Self::read(r)?;
            }
        }
        Ok(array)
    }
}

macro_rules! element {
    ($($ty:ident $op:ident $class:ident)*) => {$(
        impl sealed::Sealed for $ty {}

        impl Element for $ty {
            const OP: u32 = op::$op;
            const CLASS: Shape = Shape::$class;
        }
    )*};
}

element! {
    i8 I8 INT8
    u8 U8 UINT8
    i16 I16 INT16
    u16 U16 UINT16
    i32 I32 INT32
    u32 U32 UINT32
    isize ISIZE INT32
    usize USIZE UINT32
    i64 I64 BIGINT64
    u64 U64 BIGUINT64
    f32 F32 FLOAT32
    f64 F64 FLOAT64
}

impl<T: Element> FromJsRef for [T] {
    type Abi = InMessage;
    /// Borrowed, but for a native `usize`.
    type Held<'m> = Cow<'m, [T]>;

    fn hold<'m>(_: InMessage, r: &mut Reader<'m>) -> Result<Cow<'m, [T]>, Fault> {
        let count = r.count(T::SIZE)?;
        if T::IN_PLACE {
            Ok(Cow::Borrowed(r.numbers(count)?))
        } else {
            T::read_all(count, r).map(Cow::Owned)
        }
    }
}

impl<T: Element> FromJsMut for [T] {
    type Abi = InMessage;
    type Held<'m> = &'m mut [T];

    fn describe_mut(d: &mut Describer) {
        d.word(op::MUT_BUFFER);
        d.word(T::OP);
    }

    fn hold_mut<'m>(_: InMessage, r: &mut Reader<'m>) -> Result<&'m mut [T], Fault> {
        if !T::IN_PLACE {
            return Err(Fault::malformed(
                "numbers of this size are changed in place in WebAssembly only",
            ));
        }
        let count = r.count(T::SIZE)?;
        r.numbers(count)
    }
}

/// Lends numbers to a function of JavaScript's, which sees a copy and leaves them as it changed that.
#[doc(hidden)]
pub fn argument_mut<T: Element>(numbers: &mut [T], w: &mut Writer) -> InMessage {
    w.u32(numbers.as_mut_ptr().expose_provenance() as u32);
    w.count(numbers.len());
    InMessage
}
