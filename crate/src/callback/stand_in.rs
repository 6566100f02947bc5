//! Functions of Rust's in the place of JavaScript's, and calls of them in the place of JavaScript, for tests on a native
//! machine.

use super::js_function::JsFunction;
use super::pass::Pass;
use super::rust_function::{RustFunction, argument};
use crate::abi::{WasmParameter, WasmResult};
use crate::error::JsException;
use crate::native::{Callee, keep, message, stand};
use crate::outbox;
use crate::outcome::Outcome;
use crate::protocol::{answer, misuse};
use crate::value::{FromJs, ToJs, field, read_message};
use crate::wire::{Fault, Reader, Writer};
use std::marker::PhantomData;

impl<F: 'static> JsFunction<F> {
    /// A closure in the place of a function of JavaScript's, for tests on a native machine: an export can be called with
    /// it. What it fails with, the call fails with.
    ///
    /// In a module for JavaScript there is no such function: JavaScript makes them there.
    ///
    /// ```
    /// # use oxbridge::prelude::*;
    /// #[js_export]
    /// pub fn apply(f: JsFunction<fn(text: String, times: u32) -> String>) -> Result<String, JsException> {
    ///     f.call("ab", 2)
    /// }
    ///
    /// let repeat = JsFunction::from_fn(|text: String, times: u32| text.repeat(times as usize));
    /// assert_eq!(apply(repeat)?, "abab");
    /// let fail = JsFunction::from_fn(|_: String, _: u32| Err::<String, _>(JsException::new("not today")));
    /// assert_eq!(apply(fail).unwrap_err().message(), "not today");
    /// # Ok::<(), JsException>(())
    /// ```
    pub fn from_fn(closure: impl StandIn<F>) -> Self {
        Self::of(keep(Standing {
            closure,
            signature: PhantomData,
        }))
    }
}

/// A closure that can stand for a [`JsFunction`] on a native machine: its parameters and what it returns cross in both
/// directions, and it may return the `Result` of it.
///
/// ```
/// # use oxbridge::prelude::*;
/// use oxbridge::StandIn;
///
/// fn quiet<F: 'static>(closure: impl StandIn<F>) -> JsFunction<F> {
///     JsFunction::from_fn(closure)
/// }
///
/// let listener: JsFunction<fn(line: String)> = quiet(|line: String| assert_eq!(line, "hello"));
/// listener.call("hello")?;
/// # Ok::<(), JsException>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "this closure is not a `{F}`",
    note = "write the types of its parameters; they and what it returns must cross in both directions"
)]
pub trait StandIn<F>: Sized + 'static {
    #[doc(hidden)]
    fn call(&self, r: &mut Reader<'_>) -> Result<Vec<u8>, JsException>;

    #[doc(hidden)]
    fn call_numbers(&self, numbers: &[f64]) -> Result<f64, JsException>;
}

struct Standing<C, F> {
    closure: C,
    signature: PhantomData<fn() -> F>,
}

impl<F, C: StandIn<F>> Callee for Standing<C, F> {
    fn call(&self, r: &mut Reader<'_>) -> Result<Vec<u8>, JsException> {
        self.closure.call(r)
    }

    fn call_numbers(&self, numbers: &[f64]) -> Result<f64, JsException> {
        self.closure.call_numbers(numbers)
    }
}

fn value<O: Outcome>(outcome: O) -> Result<O::Value, JsException> {
    outcome.into_result().map_err(|error| JsException::of_error(&*error))
}

impl<F> RustFunction<F> {
    /// Calls it as JavaScript would: arguments and result go through their messages.
    fn call_message<T: FromJs>(&self, mut arguments: Writer) -> Result<T, JsException> {
        stand();
        if let Some(fault) = arguments.take_fault() {
            return Err(fault.into());
        }
        read_message(arguments.finish(), |r| (self.held.call)(r))?;
        read_message(&outbox::peek(), read_answer)?
    }
}

/// The value of an answer, or what JavaScript would throw. No error has a number: only JavaScript knows of their types.
fn read_answer<T: FromJs>(r: &mut Reader<'_>) -> Result<Result<T, JsException>, Fault> {
    match r.u8()? {
        answer::VALUE => field(r, "result").map(Ok),
        answer::ERROR => {
            let exception = JsException::new(r.string()?.to_owned());
            for _ in 0..r.count(4)? {
                r.string()?;
            }
            if r.flag()? {
                JsException::read(r)?;
            }
            Ok(Err(exception))
        }
        answer::THROWN => JsException::read(r).map(Err),
        _ => {
            let class = r.u8()?;
            let text = r.string()?.to_owned();
            Ok(Err(match class {
                misuse::TYPE => JsException::type_error(text),
                misuse::RANGE => JsException::range_error(text),
                _ => JsException::new(text),
            }))
        }
    }
}

macro_rules! stand_in {
    ($($ty:ident $argument:ident $index:literal)*) => {
        impl<$($ty: FromJs + ToJs,)* R: Outcome<Value: FromJs>> RustFunction<fn($($ty),*) -> R> {
            /// Calls the function, as JavaScript does, for tests on a native machine.
            ///
            /// In a module for JavaScript there is no such method: what goes to JavaScript by reference does not come back by
            /// the same number, and Rust's code can call the closure itself.
            ///
            /// # Errors
            /// With the error that it returns, or what JavaScript would get in its place: a function of `once` that was
            /// called already, say.
            #[allow(clippy::too_many_arguments)]
            pub fn call(&self, $($argument: impl Pass<$ty>),*) -> Result<R::Value, JsException> {
                #[allow(unused_mut)]
                let mut arguments = Writer::new();
                $($argument.write(&mut arguments);)*
                self.call_message(arguments)
            }
        }

        impl<Code, O, R, $($ty),*> StandIn<fn($($ty),*) -> R> for Code
        where
            Code: Fn($($ty),*) -> O + 'static,
            O: Outcome<Value = R>,
            R: ToJs + FromJs,
            $($ty: ToJs + FromJs,)*
        {
            #[allow(unused_variables)]
            fn call(&self, r: &mut Reader<'_>) -> Result<Vec<u8>, JsException> {
                $(let $argument = argument::<$ty>(r, $index)?;)*
                message(value(self($($argument),*))?)
            }

            #[allow(unused_variables)]
            fn call_numbers(&self, numbers: &[f64]) -> Result<f64, JsException> {
                $(
                    let $argument = numbers.get($index).copied().unwrap_or(f64::NAN);
                    let $argument = <$ty as FromJs>::from_wasm(WasmParameter::from_number($argument), &mut Reader::empty())?;
                )*
                Ok(value(self($($argument),*))?.into_wasm().to_number())
            }
        }
    };
}

stand_in!();
stand_in!(A a 0);
stand_in!(A a 0 B b 1);
stand_in!(A a 0 B b 1 C c 2);
stand_in!(A a 0 B b 1 C c 2 D d 3);
stand_in!(A a 0 B b 1 C c 2 D d 3 E e 4);
stand_in!(A a 0 B b 1 C c 2 D d 3 E e 4 F f 5);
stand_in!(A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6);
stand_in!(A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6 H h 7);
