//! Functions that JavaScript calls.
//!
//! The other side is generated: `npm/cli/glue/export.ts`.

use crate::abi::{Address, Incoming, WasmResult};
use crate::describe::Describer;
use crate::outbox;
use crate::protocol::answer;
use crate::value::ToJs;
use crate::wire::{Fault, Reader, Writer};
use std::convert::Infallible;

/// A function that JavaScript calls: reads its parameters, runs, writes its result.
///
/// `fail` writes the error, which `fail!` picks in expanded code.
// Inlined: where all parameters are scalars the message is a constant 0, and nothing of this is left.
#[doc(hidden)]
#[inline(always)]
pub fn export<R: Return>(
    message: Incoming,
    call: impl for<'m> FnOnce(&mut Reader<'m>) -> Result<R, Fault>,
    fail: impl FnOnce(R::Error, &mut Writer),
) -> R::Abi {
    match call(&mut message.arguments()) {
        Ok(returned) => returned.finish(fail),
        Err(fault) => refused(fault),
    }
}

#[cold]
fn refused<A: WasmResult>(fault: Fault) -> A {
    fault.raise();
    A::default()
}

/// What an exported function returns: a value, or the `Result` of one.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the result of an exported function",
    note = "a function returns nothing, a type that can go to JavaScript, or `Result<T, E>` of one"
)]
pub trait Return: Sized {
    type Error;
    type Abi: WasmResult;

    fn finish(self, fail: impl FnOnce(Self::Error, &mut Writer)) -> Self::Abi;

    /// Writes it as an answer.
    fn answer(self, w: &mut Writer, fail: impl FnOnce(Self::Error, &mut Writer));

    /// Appends the result. `error` describes the error, if there is one.
    fn describe(d: &mut Describer, error: impl FnOnce(&mut Describer));
}

impl<T: ToJs> Return for T {
    type Error = Infallible;
    type Abi = <T as ToJs>::Abi;

    #[inline]
    fn finish(self, _: impl FnOnce(Infallible, &mut Writer)) -> <T as ToJs>::Abi {
        self.into_wasm()
    }

    fn answer(self, w: &mut Writer, _: impl FnOnce(Infallible, &mut Writer)) {
        w.u8(answer::VALUE);
        self.write_owned(w);
    }

    fn describe(d: &mut Describer, _: impl FnOnce(&mut Describer)) {
        d.word(0);
        T::describe(d);
    }
}

impl<T: ToJs, E> Return for Result<T, E> {
    type Error = E;
    type Abi = Address;

    fn finish(self, fail: impl FnOnce(E, &mut Writer)) -> Address {
        outbox::message(|w| self.answer(w, fail))
    }

    fn answer(self, w: &mut Writer, fail: impl FnOnce(E, &mut Writer)) {
        match self {
            Ok(value) => value.answer(w, |never, _| match never {}),
            Err(error) => fail(error, w),
        }
    }

    fn describe(d: &mut Describer, error: impl FnOnce(&mut Describer)) {
        d.word(1);
        T::describe(d);
        error(d);
    }
}
