//! Booleans, numbers, characters and nothing at all.

use super::buffer::Element;
use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::abi::Address;
use crate::describe::Describer;
use crate::outbox;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};

macro_rules! scalar {
    ($ty:ident, $op:ident, $shape:ident, $size:literal, $abi:ty, $to:expr, $from:expr, $write:expr, $read:expr $(, $rest:ident)?) => {
        impl Value for $ty {
            const SHAPE: Shape = Shape::$shape;
            const SIZE: usize = $size;
            const REFUSES: bool = false;
            const ALIKE: bool = false;
            scalar!(@list $ty $($rest)?);

            fn describe(d: &mut Describer) {
                d.word(op::$op);
            }
        }

        impl ToJs for $ty {
            type Abi = $abi;

            #[inline]
            fn write(&self, w: &mut Writer) {
                let write: fn(&mut Writer, $ty) = $write;
                write(w, *self);
            }

            #[inline]
            fn to_wasm(&self) -> $abi {
                let to: fn($ty) -> $abi = $to;
                to(*self)
            }

            scalar!(@write $ty $($rest)?);
        }

        impl FromJs for $ty {
            type Abi = $abi;

            #[inline]
            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                let read: fn(&mut Reader<'_>) -> Result<$ty, Fault> = $read;
                read(r)
            }

            #[inline]
            fn from_wasm(abi: $abi, _: &mut Reader<'_>) -> Result<Self, Fault> {
                let from: fn($abi) -> Result<$ty, Fault> = $from;
                from(abi)
            }

            scalar!(@read $ty $($rest)?);
        }
    };
    (@list $ty:ident) => {};
    (@list $ty:ident number) => {
        const SLICE: Shape = <$ty as Element>::CLASS;

        fn describe_slice(d: &mut Describer) {
            d.word(op::BUFFER);
            d.word(<$ty as Element>::OP);
        }
    };
    (@list $ty:ident byte) => {
        scalar!(@list $ty number);

        const LIST: Shape = Self::SLICE;
        const ARRAY: Shape = Self::SLICE;
        const ARRAY_IS_COUNTED: bool = true;

        fn describe_list(d: &mut Describer) {
            Self::describe_slice(d);
        }

        fn describe_array(d: &mut Describer, _: usize) {
            d.word(op::FALLIBLE);
            Self::describe_slice(d);
        }
    };
    (@write $ty:ident) => {};
    (@write $ty:ident byte) => {
        scalar!(@write list $ty);

        fn write_array(array: &[Self], w: &mut Writer) {
            Self::write_list(array, w);
        }

        fn list_to_wasm(list: &[Self]) -> Address {
            outbox::hand_over(list.to_vec())
        }

        fn list_into_wasm(list: Vec<Self>) -> Address {
            outbox::hand_over(list)
        }
    };
    (@write $ty:ident number) => {
        scalar!(@write list $ty);

        fn write_array(array: &[Self], w: &mut Writer) {
            <$ty as Element>::write_all(array, w);
        }
    };
    (@write list $ty:ident) => {
        fn write_list(list: &[Self], w: &mut Writer) {
            w.count(list.len());
            <$ty as Element>::write_all(list, w);
        }

        fn write_list_owned(list: Vec<Self>, w: &mut Writer) {
            Self::write_list(&list, w);
        }

        fn slice_to_wasm(slice: &[Self]) -> Address {
            outbox::hand_over(slice.to_vec())
        }

        fn slice_into_wasm(slice: Box<[Self]>) -> Address {
            outbox::hand_over(slice.into_vec())
        }

        fn write_array_owned<const N: usize>(array: [Self; N], w: &mut Writer) {
            Self::write_array(&array, w);
        }
    };
    (@read $ty:ident) => {};
    (@read $ty:ident byte) => {
        scalar!(@read list $ty);

        fn read_array<const N: usize>(r: &mut Reader<'_>) -> Result<[Self; N], Fault> {
            let count = r.count(Self::SIZE)?;
            let bytes = r.numbers::<Self>(count)?;
            <[Self; N]>::try_from(&*bytes).map_err(|_| not_so_long(N, count))
        }
    };
    (@read list $ty:ident) => {
        fn read_list(r: &mut Reader<'_>) -> Result<Vec<Self>, Fault> {
            let count = r.count(Self::SIZE)?;
            <$ty as Element>::read_all(count, r)
        }
    };
    (@read $ty:ident number) => {
        scalar!(@read list $ty);

        fn read_array<const N: usize>(r: &mut Reader<'_>) -> Result<[Self; N], Fault> {
            <$ty as Element>::read_array(r)
        }
    };
}

scalar!(
    bool,
    BOOL,
    BOOLEAN,
    1,
    u32,
    u32::from,
    |v| Ok(v != 0),
    |w, v| w.u8(v.into()),
    |r| r.flag()
);
scalar!(
    i8,
    I8,
    NUMBER,
    1,
    i32,
    i32::from,
    |v| Ok(v as i8),
    |w, v| w.u8(v as u8),
    |r| Ok(r.u8()? as i8),
    number
);
scalar!(
    u8,
    U8,
    NUMBER,
    1,
    u32,
    u32::from,
    |v| Ok(v as u8),
    Writer::u8,
    |r| r.u8(),
    byte
);
scalar!(
    i16,
    I16,
    NUMBER,
    2,
    i32,
    i32::from,
    |v| Ok(v as i16),
    |w, v| w.u16(v as u16),
    |r| Ok(r.u16()? as i16),
    number
);
scalar!(
    u16,
    U16,
    NUMBER,
    2,
    u32,
    u32::from,
    |v| Ok(v as u16),
    Writer::u16,
    |r| r.u16(),
    number
);
scalar!(
    i32,
    I32,
    NUMBER,
    4,
    i32,
    |v| v,
    Ok,
    |w, v| w.u32(v as u32),
    |r| Ok(r.u32()? as i32),
    number
);
scalar!(u32, U32, NUMBER, 4, u32, |v| v, Ok, Writer::u32, |r| r.u32(), number);
scalar!(
    isize,
    ISIZE,
    NUMBER,
    4,
    i32,
    |v| v as i32,
    |v| Ok(v as isize),
    write_isize,
    |r| Ok(r.u32()? as i32 as isize),
    number
);
scalar!(
    usize,
    USIZE,
    NUMBER,
    4,
    u32,
    |v| v as u32,
    |v| Ok(v as usize),
    write_usize,
    |r| Ok(r.u32()? as usize),
    number
);
scalar!(
    i64,
    I64,
    BIGINT,
    8,
    i64,
    |v| v,
    Ok,
    |w, v| w.u64(v as u64),
    |r| Ok(r.u64()? as i64),
    number
);
scalar!(u64, U64, BIGINT, 8, u64, |v| v, Ok, Writer::u64, |r| r.u64(), number);
scalar!(
    f32,
    F32,
    NUMBER,
    4,
    f32,
    |v| v,
    Ok,
    |w, v| w.u32(v.to_bits()),
    |r| Ok(f32::from_bits(r.u32()?)),
    number
);
scalar!(
    f64,
    F64,
    NUMBER,
    8,
    f64,
    |v| v,
    Ok,
    |w, v| w.u64(v.to_bits()),
    |r| Ok(f64::from_bits(r.u64()?)),
    number
);
scalar!(
    char,
    CHAR,
    STRING,
    4,
    u32,
    |v| v as u32,
    character,
    |w, v| w.u32(v as u32),
    |r| character(r.u32()?)
);

/// The other length of a buffer.
#[cold]
fn not_so_long(expected: usize, got: usize) -> Fault {
    Fault::new(format!(
        "expected {expected} byte{}, got {got}",
        if expected == 1 { "" } else { "s" }
    ))
}

fn character(code_point: u32) -> Result<char, Fault> {
    char::from_u32(code_point).ok_or_else(|| Fault::malformed("a character is no code point"))
}

// On the wire both have four bytes, as in WebAssembly, also where a native machine has eight.
fn write_isize(w: &mut Writer, value: isize) {
    let value = i32::try_from(value).unwrap_or_else(|_| too_wide(w));
    w.u32(value as u32);
}

fn write_usize(w: &mut Writer, value: usize) {
    let value = u32::try_from(value).unwrap_or_else(|_| too_wide(w));
    w.u32(value);
}

#[cold]
fn too_wide<T: Default>(w: &mut Writer) -> T {
    w.refuse(Fault::range("expected a number of 32 bits"));
    T::default()
}

macro_rules! wide {
    ($($ty:ident $op:ident)*) => {$(
        impl Value for $ty {
            const SHAPE: Shape = Shape::BIGINT;
            const SIZE: usize = 16;
            const REFUSES: bool = false;
            const ALIKE: bool = false;

            fn describe(d: &mut Describer) {
                d.word(op::$op);
            }
        }

        impl ToJs for $ty {
            to_message!();

            #[inline]
            fn write(&self, w: &mut Writer) {
                w.u64(*self as u64);
                w.u64((*self >> 64) as u64);
            }
        }

        impl FromJs for $ty {
            from_message!();

            #[inline]
            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                let low = r.u64()?;
                let high = r.u64()?;
                Ok((u128::from(high) << 64 | u128::from(low)) as $ty)
            }
        }
    )*};
}

wide!(i128 I128 u128 U128);

impl Value for () {
    const SHAPE: Shape = Shape::UNDEFINED;
    const SIZE: usize = 0;
    const REFUSES: bool = false;
    const UNIT: bool = true;

    fn describe(d: &mut Describer) {
        d.word(op::UNIT);
    }
}

impl ToJs for () {
    type Abi = ();

    #[inline]
    fn write(&self, _: &mut Writer) {}

    #[inline]
    fn to_wasm(&self) {}
}

impl FromJs for () {
    from_message!();

    #[inline]
    fn read(_: &mut Reader<'_>) -> Result<Self, Fault> {
        Ok(())
    }
}
