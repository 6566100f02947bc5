//! Functions of JavaScript's in Rust.

use super::pass::Pass;
use crate::abi::{Incoming, WasmParameter, WasmResult};
use crate::describe::Describer;
use crate::error::{JsException, caught};
use crate::outbox;
use crate::protocol::op;
use crate::raw;
use crate::reference::Handle;
use crate::value::{FromJs, Shape, ToJs, Value, field, from_message, show_while, to_message};
use crate::wire::{Fault, Reader, Writer};
use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

/// A function of JavaScript's: `JsFunction<fn(fraction: f64)>`.
///
/// It lives as long as Rust holds it or a clone, and goes back to JavaScript as the very same function. Arguments may be
/// lent: `&T` for a T, `&str` for a `String`, `&[T]` for a `Vec<T>` or `Box<[T]>`.
///
/// ```no_run
/// # use oxbridge::prelude::*;
/// fn total(prices: &[f64], progress: JsFunction<fn(fraction: f64)>) -> Result<f64, JsException> {
///     let mut sum = 0.0;
///     for (index, price) in prices.iter().enumerate() {
///         sum += price;
///         progress.call((index + 1) as f64 / prices.len() as f64)?;
///     }
///     Ok(sum)
/// }
/// ```
pub struct JsFunction<F> {
    handle: Rc<Handle>,
    signature: PhantomData<F>,
}

/// Another hold on the same function.
impl<F> Clone for JsFunction<F> {
    fn clone(&self) -> Self {
        Self {
            handle: self.handle.clone(),
            signature: PhantomData,
        }
    }
}

/// Whether both are the same function.
impl<F> PartialEq for JsFunction<F> {
    fn eq(&self, other: &Self) -> bool {
        self.handle.is_same(&other.handle)
    }
}

impl<F> Eq for JsFunction<F> {}

impl<F> fmt::Debug for JsFunction<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsFunction")
    }
}

impl<F> JsFunction<F> {
    /// Of a slot, which is its own.
    #[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
    pub(super) fn of(slot: u32) -> Self {
        let handle = Handle::new(slot).expect("a slot is not 0");
        Self {
            handle: Rc::new(handle),
            signature: PhantomData,
        }
    }

    /// Calls it with arguments in a message, or without.
    fn call_message<R: FromJs>(&self, outbox: Option<Box<Writer>>) -> Result<R, JsException> {
        let returned = call(self.handle.slot(), outbox)?;
        returned
            .reply()
            .read(|r| field(r, "result"))
            .map_err(|fault| self.refused(fault))
    }

    /// Reads a number that a call returned.
    fn returned<R: FromJs>(&self, number: f64) -> Result<R, JsException> {
        let number = caught(number)?;
        R::from_wasm(WasmParameter::from_number(number), &mut Reader::empty()).map_err(|fault| self.refused(fault))
    }

    #[cold]
    fn refused(&self, fault: Fault) -> JsException {
        JsException::refused(fault, self.handle.slot())
    }
}

#[inline(never)]
fn call(slot: u32, outbox: Option<Box<Writer>>) -> Result<Incoming, JsException> {
    let message = match outbox {
        Some(outbox) => outbox::finish(outbox)?.number(),
        None => 0,
    };
    caught(raw::call(slot, message))
}

/// The types of a function of JavaScript's.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the type of a JavaScript function",
    note = "write `JsFunction<fn(A, B) -> R>` with at most 8 parameters: types that go to JavaScript, and R that comes from it",
    note = "parameters are owned types: `String` for `&str`, `Vec<T>` for `&[T]`; the call takes either"
)]
pub trait JsSignature {
    fn describe(d: &mut Describer);
}

impl<F: JsSignature> Value for JsFunction<F> {
    const SHAPE: Shape = Shape::FUNCTION;
    const SIZE: usize = 4;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        F::describe(d);
    }
}

impl<F: JsSignature> ToJs for JsFunction<F> {
    to_message!();

    fn write(&self, w: &mut Writer) {
        self.handle.write(w);
    }
}

impl<F: JsSignature> FromJs for JsFunction<F> {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        Ok(Self {
            handle: Rc::new(Handle::read(r)?),
            signature: PhantomData,
        })
    }
}

/// Whether a function takes and gives nothing but numbers, and needs no message.
macro_rules! is_numeric {
    ($($ty:ident)*) => {
        const { (R::UNIT || <<R as FromJs>::Abi as WasmParameter>::NUMBER) $(&& <<$ty as ToJs>::Abi as WasmResult>::NUMBER)* }
    };
}

/// Whether a function takes a view, which ends with the call.
macro_rules! has_view {
    ($($ty:ident)*) => {
        const { false $(|| <<<$ty as ToJs>::Abi as WasmResult>::Parameter as WasmParameter>::IS_VIEW)* }
    };
}

macro_rules! signature {
    ($count:literal $raw:ident; $($ty:ident $argument:ident)*) => {
        impl<$($ty: ToJs,)* R: FromJs> JsFunction<fn($($ty),*) -> R> {
            /// Calls the function.
            ///
            /// # Errors
            /// With what it throws, or when its result is not an R.
            pub fn call(&self, $($argument: impl Pass<$ty>),*) -> Result<R, JsException> {
                if is_numeric!($($ty)*) {
                    self.returned(raw::$raw(self.handle.slot(), $($argument.abi().to_number()),*))
                } else {
                    signature!(@message self $($ty $argument)*)
                }
            }
        }

        signature!(@describe $count $($ty)*);
    };
    ($count:literal; $($ty:ident $argument:ident)*) => {
        impl<$($ty: ToJs,)* R: FromJs> JsFunction<fn($($ty),*) -> R> {
            /// Calls the function.
            ///
            /// # Errors
            /// With what it throws, or when its result is not an R.
            #[allow(clippy::too_many_arguments)]
            pub fn call(&self, $($argument: impl Pass<$ty>),*) -> Result<R, JsException> {
                signature!(@message self $($ty $argument)*)
            }
        }

        signature!(@describe $count $($ty)*);
    };
    (@message $this:ident) => {
        $this.call_message(None)
    };
    (@message $this:ident $($ty:ident $argument:ident)*) => {{
        let mut outbox = outbox::open();
        if has_view!($($ty)*) {
            let ((), _shown) = show_while(&mut outbox, |w| { $($argument.write(w);)* });
            $this.call_message(Some(outbox))
        } else {
            $($argument.write(&mut outbox);)*
            $this.call_message(Some(outbox))
        }
    }};
    (@describe $count:literal $($ty:ident)*) => {
        impl<$($ty: ToJs,)* R: FromJs> JsSignature for fn($($ty),*) -> R {
            fn describe(d: &mut Describer) {
                d.function(op::JS_FUNCTION, &[$($ty::describe),*], R::describe);
            }
        }
    };
}

signature!(0 call0;);
signature!(1 call1; A a);
signature!(2 call2; A a B b);
signature!(3 call3; A a B b C c);
signature!(4 call4; A a B b C c D d);
signature!(5; A a B b C c D d E e);
signature!(6; A a B b C c D d E e F f);
signature!(7; A a B b C c D d E e F f G g);
signature!(8; A a B b C c D d E e F f G g H h);
