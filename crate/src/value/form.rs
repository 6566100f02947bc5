//! Values that JavaScript sees in another form, of the same bytes: `#[marshal(as = …)]`.

use super::from_js::FromJs;
use super::shape::{Shape, Value};
use super::to_js::ToJs;
use crate::describe::Describer;
use crate::outbox::drop_aside;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

/// The same bytes, shown by another row of the type table: `#[marshal(as = "…")]`.
#[doc(hidden)]
pub struct As<V, T: ?Sized>(PhantomData<V>, pub T);

impl<V, T> As<V, T> {
    pub const fn new(value: T) -> Self {
        Self(PhantomData, value)
    }
}

/// The forms, each with its word in a description.
#[doc(hidden)]
pub mod forms {
    use super::{Form, Shape};
    use crate::protocol::form;

    macro_rules! forms {
        ($($form:ident $code:path, $shape:expr;)*) => {$(
            pub struct $form;

            impl Form for $form {
                const CODE: u32 = $code;
                const SHAPE: Option<Shape> = $shape;
            }
        )*};
    }

    forms! {
        Number form::NUMBER, Some(Shape::NUMBER);
        BigInt form::BIGINT, Some(Shape::BIGINT);
        Map form::MAP, Some(Shape::MAP);
        Array form::ARRAY, Some(Shape::ARRAY);
        Null form::NULL, None;
        Date form::DATE, Some(Shape::DATE);
        MemoryView form::MEMORY_VIEW, Some(Shape::VIEW);
        Uint8Array form::UINT8_ARRAY, Some(Shape::UINT8);
        Record form::RECORD, Some(Shape::OBJECT.or(Shape::MAP));
    }
}

#[doc(hidden)]
pub trait Form {
    const CODE: u32;
    /// What JavaScript sees, where that does not depend on the value.
    const SHAPE: Option<Shape>;
}

impl<V: Form, T: ShownAs<V> + ?Sized> Value for As<V, T> {
    const SHAPE: Shape = match V::SHAPE {
        Some(shape) if !T::WITHIN => shape,
        _ => T::SHAPE,
    };
    const SIZE: usize = T::SIZE;
    const REFUSES: bool = T::REFUSES;

    fn describe(d: &mut Describer) {
        describe_as::<V>(d, T::describe);
    }

    // A buffer is shown as a whole.
    fn describe_list(d: &mut Describer) {
        if T::LIST == Shape::ARRAY {
            d.word(op::LIST);
            Self::describe(d);
        } else {
            describe_as::<V>(d, T::describe_list);
        }
    }

    fn describe_slice(d: &mut Describer) {
        if T::SLICE == Shape::ARRAY {
            Self::describe_list(d);
        } else {
            describe_as::<V>(d, T::describe_slice);
        }
    }

    fn describe_array(d: &mut Describer, length: usize) {
        if T::ARRAY_IS_COUNTED {
            describe_as::<V>(d, |d| T::describe_array(d, length));
        } else {
            d.word(op::ARRAY);
            d.word(length as u32);
            Self::describe(d);
        }
    }

    const SLICE: Shape = T::SLICE;
    const ARRAY: Shape = T::ARRAY;
    const ARRAY_IS_COUNTED: bool = T::ARRAY_IS_COUNTED;
    const LIST: Shape = T::LIST;
    const ALIKE: bool = T::ALIKE;
}

fn describe_as<V: Form>(d: &mut Describer, describe: impl FnOnce(&mut Describer)) {
    d.word(op::AS);
    d.word(V::CODE);
    describe(d);
}

impl<V: Form, T: ToJs + ShownAs<V> + ?Sized> ToJs for As<V, T> {
    type Abi = T::Abi;

    fn write(&self, w: &mut Writer) {
        self.1.write(w);
    }

    fn to_wasm(&self) -> T::Abi {
        self.1.to_wasm()
    }

    fn into_wasm(self) -> T::Abi
    where
        Self: Sized,
    {
        let abi = self.1.to_wasm();
        drop_aside(self);
        abi
    }
}

impl<V: Form, T: FromJs + ShownAs<V>> FromJs for As<V, T> {
    type Abi = <T as FromJs>::Abi;

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        T::read(r).map(Self::new)
    }

    fn from_wasm(abi: <T as FromJs>::Abi, r: &mut Reader<'_>) -> Result<Self, Fault> {
        T::from_wasm(abi, r).map(Self::new)
    }
}

/// Which forms a type has.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no form `{V}` in JavaScript",
    label = "cannot be shown so",
    note = "`number` and `bigint` are for integers (also in options, lists and maps), `number` for times too, `Map` for maps, `Record` for maps with integers as keys, `Array` for maps, sets and buffers, `null` for options, `Date` for milliseconds since 1970"
)]
pub trait ShownAs<V>: Value {
    /// It is the form of what this holds.
    const WITHIN: bool = false;
}

macro_rules! shown_as {
    ($($form:ident: $($ty:ty)*;)*) => {
        $($(impl ShownAs<forms::$form> for $ty {})*)*
    };
}

shown_as! {
    Number: i8 u8 i16 u16 i32 u32 isize usize i64 u64 i128 u128 f32 f64 Duration std::time::SystemTime;
    BigInt: i8 u8 i16 u16 i32 u32 isize usize i64 u64 i128 u128;
    Date: i64 u64 f64 std::time::SystemTime;
    Null: ();
    Uint8Array: Vec<u8> [u8];
}

#[cfg(all(feature = "bindgen", target_family = "wasm", target_os = "unknown"))]
shown_as! {
    Number: web_time::SystemTime;
    Date: web_time::SystemTime;
}

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
shown_as! {
    Number: super::moment::JsDate;
    Date: super::moment::JsDate;
}

impl<T: Value> ShownAs<forms::Null> for Option<T> {}
impl<T: Value> ShownAs<forms::Array> for Vec<T> {}
impl<T: Value, const N: usize> ShownAs<forms::Array> for [T; N] {}
impl<T: Value> ShownAs<forms::Array> for [T] {}

/// What keys of objects can be made of, and made back into.
#[doc(hidden)]
pub trait RecordKey: Value {}

macro_rules! record_keys {
    ($($ty:ty)*) => {
        $(impl RecordKey for $ty {})*
    };
}

record_keys!(i8 u8 i16 u16 i32 u32 isize usize i64 u64 i128 u128 char String);

/// Forms of what a container holds.
macro_rules! shown_within {
    ($($form:ident)*) => {$(
        impl<T: ShownAs<forms::$form>> ShownAs<forms::$form> for Option<T> {
            const WITHIN: bool = true;
        }

        impl<V: ShownAs<forms::$form>> ShownAs<forms::$form> for BTreeMap<String, V> {
            const WITHIN: bool = true;
        }

        impl<V: ShownAs<forms::$form>, S> ShownAs<forms::$form> for HashMap<String, V, S> {
            const WITHIN: bool = true;
        }

        impl<T: ShownAs<forms::$form>> ShownAs<forms::$form> for Vec<T> {
            const WITHIN: bool = true;
        }

        impl<T: ShownAs<forms::$form>, const N: usize> ShownAs<forms::$form> for [T; N] {
            const WITHIN: bool = true;
        }

        impl<T: ShownAs<forms::$form>> ShownAs<forms::$form> for [T] {
            const WITHIN: bool = true;
        }
    )*};
}

shown_within!(Number BigInt Date Uint8Array);

impl<V, T: ShownAs<V> + ?Sized> ShownAs<V> for &T {
    const WITHIN: bool = T::WITHIN;
}

impl<V, T: ShownAs<V> + ?Sized> ShownAs<V> for Box<T> {
    const WITHIN: bool = T::WITHIN;
}

impl<V, T: ShownAs<V> + ?Sized> ShownAs<V> for Rc<T> {
    const WITHIN: bool = T::WITHIN;
}

impl<V, T: ShownAs<V> + ?Sized> ShownAs<V> for Arc<T> {
    const WITHIN: bool = T::WITHIN;
}

impl<V, B: ShownAs<V> + ToOwned + ?Sized> ShownAs<V> for Cow<'_, B> {
    const WITHIN: bool = B::WITHIN;
}
