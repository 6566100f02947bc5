//! What `tsify` says of types.

#[cfg(feature = "tsify")]
use super::style;
#[cfg(feature = "tsify")]
use super::tsify as tsify_words;
use crate::describe::Describer;
use std::any::TypeId;
use std::marker::PhantomData;

/// Tells what `tsify` says of T, by autoref: see `declare!` and `style!`.
#[doc(hidden)]
pub struct Typed<T>(PhantomData<T>);

/// Before a type that holds `Serde<T>` is described: gives name and declaration of T as `tsify` made them, or its name as
/// it is written: `declare!(d, Order, "Order"[0, 4])`.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_declare {
    ($d:expr, $ty:ty, $name:literal[$($at:literal),*]) => {{
        #[allow(unused_imports)]
        use $crate::private::{TypedNamed as _, TypedUnknown as _};
        (&$crate::private::Typed::<$ty>::new()).declare($d, |d| $crate::private::text!(d, $name $(, $at)*));
    }};
}

/// Before a type that holds `Serde<T>` goes to JavaScript: sees to it that its values are what `tsify` declared.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_style {
    ($ty:ty) => {{
        #[allow(unused_imports)]
        use $crate::private::{TypedNamed as _, TypedUnknown as _};
        (&$crate::private::Typed::<$ty>::new()).style();
    }};
}

impl<T> Typed<T> {
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

#[doc(hidden)]
pub trait TypedUnknown {
    fn declare(&self, d: &mut Describer, name: impl FnOnce(&mut Describer));
    fn style(&self) {}
}

impl<T: 'static> TypedUnknown for &Typed<T> {
    fn declare(&self, d: &mut Describer, name: impl FnOnce(&mut Describer)) {
        d.declare(TypeId::of::<T>(), |d| {
            name(d);
            d.word(0);
        });
    }
}

#[doc(hidden)]
pub trait TypedNamed {
    fn declare(&self, d: &mut Describer, name: impl FnOnce(&mut Describer));
    fn style(&self);
}

#[cfg(feature = "tsify")]
impl<T: ::tsify::Tsify + 'static> TypedNamed for Typed<T> {
    fn declare(&self, d: &mut Describer, _: impl FnOnce(&mut Describer)) {
        d.declare(TypeId::of::<T>(), |d| {
            tsify_words::name::<T>(d);
            tsify_words::declaration::<T>(d);
        });
    }

    fn style(&self) {
        style::keep::<T>();
    }
}
