//! Values that cross in another form than their own: `#[marshal(as = …, via = …, with = …)]`.

use super::{Element, FromJs, Shape, ToJs, Value, in_message};
use crate::describe::{Describer, op};
use crate::error::Fault;
use crate::export::{Address, drop_aside};
use crate::wire::{Reader, Writer};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
use std::fmt::Display;
use std::marker::PhantomData;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

/// Crosses as a string by `Display` and `FromStr`: `#[marshal(via = "String")]`.
#[doc(hidden)]
pub struct Via<T>(pub T);

impl<T> Value for Via<T> {
    const SHAPE: Shape = Shape::STRING;
    const SIZE: usize = 4;

    fn describe(d: &mut Describer) {
        d.word(op::FALLIBLE);
        d.word(op::STRING);
    }
}

impl<T: Display> ToJs for Via<T> {
    type Abi = Address;

    fn write(&self, w: &mut Writer) {
        w.string(&self.0.to_string());
    }
}

impl<T: FromStr<Err: Display>> FromJs for Via<T> {
    in_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let text = r.string()?;
        match text.parse() {
            Ok(value) => Ok(Self(value)),
            Err(error) => Err(Fault::new(error.to_string())),
        }
    }
}

/// Crosses as what a function of the user's made of it: `#[marshal(with = "module")]`.
///
/// Always in a message, also where U is a scalar: Rust may refuse it.
#[doc(hidden)]
pub struct With<U>(pub U);

impl<U: Value> Value for With<U> {
    const SHAPE: Shape = U::SHAPE;
    const SIZE: usize = U::SIZE;

    fn describe(d: &mut Describer) {
        d.word(op::FALLIBLE);
        U::describe(d);
    }
}

impl<U: ToJs> ToJs for With<U> {
    type Abi = Address;

    fn write(&self, w: &mut Writer) {
        self.0.write(w);
    }
}

/// Reads a U and makes a T of it, under the name of a field or parameter.
#[doc(hidden)]
pub fn with<U: FromJs, T, E: Display>(
    r: &mut Reader<'_>,
    name: &str,
    from_js: impl FnOnce(U) -> Result<T, E>,
) -> Result<T, Fault> {
    let value = super::field::<U>(r, name)?;
    from_js(value).map_err(|error| Fault::new(error.to_string()).within(name))
}

/// `with` for what may be left out.
#[doc(hidden)]
pub fn optional_with<U: FromJs, T, E: Display>(
    r: &mut Reader<'_>,
    name: &str,
    from_js: impl FnOnce(U) -> Result<T, E>,
) -> Result<Option<T>, Fault> {
    if r.flag()? {
        with(r, name, from_js).map(Some)
    } else {
        Ok(None)
    }
}

/// Describes the U of a `from_js`.
#[doc(hidden)]
pub fn describe_from<U: Value, T, E>(d: &mut Describer, _: impl FnOnce(U) -> Result<T, E>) {
    With::<U>::describe(d);
}

/// Describes the U of a `to_js`.
#[doc(hidden)]
pub fn describe_to<T: ?Sized, U: Value>(d: &mut Describer, _: impl FnOnce(&T) -> U) {
    With::<U>::describe(d);
}

/// The same bytes, shown by another row of the type table: `#[marshal(as = "…")]`.
#[doc(hidden)]
pub struct As<V, T: ?Sized>(PhantomData<V>, pub T);

impl<V, T> As<V, T> {
    pub const fn new(value: T) -> Self {
        Self(PhantomData, value)
    }
}

/// The views, each with its word in a description.
#[doc(hidden)]
pub mod views {
    use super::{Shape, View};
    use crate::protocol::view;

    macro_rules! views {
        ($($view:ident $code:path, $shape:expr;)*) => {$(
            pub struct $view;

            impl View for $view {
                const CODE: u32 = $code;
                const SHAPE: Option<Shape> = $shape;
            }
        )*};
    }

    views! {
        Number view::NUMBER, Some(Shape::NUMBER);
        BigInt view::BIGINT, Some(Shape::BIGINT);
        Map view::MAP, Some(Shape::MAP);
        Array view::ARRAY, Some(Shape::ARRAY);
        Null view::NULL, None;
        Date view::DATE, Some(Shape::DATE);
    }
}

#[doc(hidden)]
pub trait View {
    const CODE: u32;
    /// What JavaScript sees, where that does not depend on what is viewed.
    const SHAPE: Option<Shape>;
}

impl<V: View, T: ViewAs<V> + ?Sized> Value for As<V, T> {
    const SHAPE: Shape = match V::SHAPE {
        Some(shape) if !T::WITHIN => shape,
        _ => T::SHAPE,
    };
    const SIZE: usize = T::SIZE;
    const REFUSES: bool = T::REFUSES;

    fn describe(d: &mut Describer) {
        d.word(op::AS);
        d.word(V::CODE);
        T::describe(d);
    }
}

impl<V: View, T: ToJs + ViewAs<V> + ?Sized> ToJs for As<V, T> {
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

impl<V: View, T: FromJs + ViewAs<V>> FromJs for As<V, T> {
    type Abi = <T as FromJs>::Abi;

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        T::read(r).map(Self::new)
    }

    fn from_wasm(abi: <T as FromJs>::Abi, r: &mut Reader<'_>) -> Result<Self, Fault> {
        T::from_wasm(abi, r).map(Self::new)
    }
}

/// Which views a type has.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no form `{V}` in JavaScript",
    label = "cannot be shown so",
    note = "`number` and `bigint` are for integers (also in options, lists and maps), `number` for times too, `Map` for maps, `Array` for maps, sets and buffers, `null` for options, `Date` for milliseconds since 1970"
)]
pub trait ViewAs<V>: Value {
    /// The view is one of what this holds.
    const WITHIN: bool = false;
}

macro_rules! view_as {
    ($($view:ident: $($ty:ty)*;)*) => {
        $($(impl ViewAs<views::$view> for $ty {})*)*
    };
}

view_as! {
    Number: i8 u8 i16 u16 i32 u32 isize usize i64 u64 i128 u128 f32 f64 Duration std::time::SystemTime;
    BigInt: i8 u8 i16 u16 i32 u32 isize usize i64 u64 i128 u128;
    Date: i64 u64 f64 std::time::SystemTime;
    Null: ();
}

#[cfg(all(feature = "bindgen", target_family = "wasm", target_os = "unknown"))]
view_as! {
    Number: web_time::SystemTime;
    Date: web_time::SystemTime;
}

#[cfg(feature = "chrono")]
view_as! {
    Number: chrono::DateTime<chrono::Utc>;
    Date: chrono::DateTime<chrono::Utc>;
}

impl<T: Value> ViewAs<views::Null> for Option<T> {}
impl<T: Value> ViewAs<views::Array> for Vec<T> {}
impl<T: Value> ViewAs<views::Array> for VecDeque<T> {}
impl<T: Value> ViewAs<views::Array> for LinkedList<T> {}
impl<T: Value, const N: usize> ViewAs<views::Array> for [T; N] {}
impl<T: Element> ViewAs<views::Array> for [T] {}
impl<T: Value> ViewAs<views::Array> for BTreeSet<T> {}
impl<T: Value, S> ViewAs<views::Array> for HashSet<T, S> {}
impl<K: Value, V: Value> ViewAs<views::Array> for BTreeMap<K, V> {}
impl<K: Value, V: Value, S> ViewAs<views::Array> for HashMap<K, V, S> {}
impl<K: Value, V: Value> ViewAs<views::Map> for BTreeMap<K, V> {}
impl<K: Value, V: Value, S> ViewAs<views::Map> for HashMap<K, V, S> {}

/// Views of what a container holds.
macro_rules! view_within {
    ($($view:ident)*) => {$(
        impl<T: ViewAs<views::$view>> ViewAs<views::$view> for Option<T> {
            const WITHIN: bool = true;
        }

        impl<V: ViewAs<views::$view>> ViewAs<views::$view> for BTreeMap<String, V> {
            const WITHIN: bool = true;
        }

        impl<V: ViewAs<views::$view>, S> ViewAs<views::$view> for HashMap<String, V, S> {
            const WITHIN: bool = true;
        }

        impl<T: ViewAs<views::$view>> ViewAs<views::$view> for Vec<T> {
            const WITHIN: bool = true;
        }

        impl<T: ViewAs<views::$view>, const N: usize> ViewAs<views::$view> for [T; N] {
            const WITHIN: bool = true;
        }

        impl<T: ViewAs<views::$view> + Element> ViewAs<views::$view> for [T] {
            const WITHIN: bool = true;
        }
    )*};
}

view_within!(Number BigInt Date);

impl<V, T: ViewAs<V> + ?Sized> ViewAs<V> for &T {
    const WITHIN: bool = T::WITHIN;
}

impl<V, T: ViewAs<V> + ?Sized> ViewAs<V> for Box<T> {
    const WITHIN: bool = T::WITHIN;
}

impl<V, T: ViewAs<V> + ?Sized> ViewAs<V> for Rc<T> {
    const WITHIN: bool = T::WITHIN;
}

impl<V, T: ViewAs<V> + ?Sized> ViewAs<V> for Arc<T> {
    const WITHIN: bool = T::WITHIN;
}

impl<V, B: ViewAs<V> + ToOwned + ?Sized> ViewAs<V> for Cow<'_, B> {
    const WITHIN: bool = B::WITHIN;
}
