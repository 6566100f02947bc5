//! Arguments of a JavaScript function, as Rust may pass them.

use crate::abi::WasmResult;
use crate::value::{ToJs, Via, assert_lent, write};
use crate::wire::Writer;
use std::fmt::Display;

/// What may be passed where a JavaScript function takes an A: an A, `&A`, `&str` for a `String`, `&[T]` for a `Vec<T>` or
/// `Box<[T]>`, a T or `&T` for a `Via<T>`. JavaScript gets the same value from each of them. What is passed by value is Rust's no more when the function
/// runs, which may then change an object that nothing else in Rust holds.
///
/// ```no_run
/// # use oxbridge::prelude::*;
/// fn tell(listener: &JsFunction<fn(name: String, scores: Vec<f64>)>, names: &[String]) -> Result<(), JsException> {
///     for name in names {
///         listener.call(name, &[1.0, 0.5][..])?;
///     }
///     listener.call("nobody", vec![])
/// }
/// ```
///
/// An object of an exported class goes by value, or as an `Rc`:
///
/// ```
/// # use oxbridge::prelude::*;
/// #[js_export]
/// pub struct Counter(i32);
///
/// fn show(viewer: &JsFunction<fn(counter: Counter)>, counter: Counter) -> Result<(), JsException> {
///     viewer.call(counter)
/// }
/// # let _ = show as fn(&JsFunction<fn(counter: Counter)>, Counter) -> Result<(), JsException>;
/// ```
///
/// To lend one does not compile:
///
/// ```compile_fail
/// # use oxbridge::prelude::*;
/// #[js_export]
/// pub struct Counter(i32);
///
/// fn show(viewer: &JsFunction<fn(counter: Counter)>, counter: &Counter) -> Result<(), JsException> {
///     viewer.call(counter)
/// }
/// # let _ = show as fn(&JsFunction<fn(counter: Counter)>, &Counter) -> Result<(), JsException>;
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be passed to a JavaScript function that takes `{A}`",
    label = "expected `{A}`, or a reference to it"
)]
pub trait Pass<A: ToJs>: Sized {
    #[doc(hidden)]
    fn write(self, w: &mut Writer);

    /// The raw argument, where that is a number.
    #[doc(hidden)]
    fn abi(self) -> A::Abi;
}

impl<A: ToJs> Pass<A> for A {
    #[inline]
    fn write(self, w: &mut Writer) {
        self.write_owned(w);
    }

    #[inline]
    fn abi(self) -> A::Abi {
        number_of(&self)
    }
}

impl<A: ToJs> Pass<A> for &A {
    #[inline]
    fn write(self, w: &mut Writer) {
        write(self, w);
    }

    #[inline]
    fn abi(self) -> A::Abi {
        number_of(self)
    }
}

fn number_of<A: ToJs>(value: &A) -> A::Abi {
    if <A::Abi as WasmResult>::NUMBER {
        value.to_wasm()
    } else {
        Default::default()
    }
}

impl Pass<String> for &str {
    fn write(self, w: &mut Writer) {
        w.string(self);
    }

    fn abi(self) -> <String as ToJs>::Abi {
        Default::default()
    }
}

impl<T: Display> Pass<Via<T>> for T {
    fn write(self, w: &mut Writer) {
        ToJs::write(&Via(self), w);
    }

    fn abi(self) -> <Via<T> as ToJs>::Abi {
        Default::default()
    }
}

impl<T: Display> Pass<Via<T>> for &T {
    fn write(self, w: &mut Writer) {
        ToJs::write(&Via(self), w);
    }

    fn abi(self) -> <Via<T> as ToJs>::Abi {
        Default::default()
    }
}

macro_rules! list {
    ($($ty:ty)*) => {$(
        impl<T: ToJs> Pass<$ty> for &[T]
        where
            $ty: ToJs,
        {
            fn write(self, w: &mut Writer) {
                const { assert_lent::<T>() };
                T::write_list(self, w);
            }

            fn abi(self) -> <$ty as ToJs>::Abi {
                Default::default()
            }
        }
    )*};
}

list!(Vec<T> Box<[T]>);
