//! Functions of JavaScript that Rust calls.
//!
//! The other side is generated: `npm/cli/glue/import.ts`, over `npm/src/module.ts`.

use crate::abi::{Incoming, WasmParameter, WasmReply, WasmResult};
use crate::error::{JsException, caught};
use crate::outbox;
use crate::value::{FromJs, ToJs, assert_lent, show_while};
use crate::wire::{Fault, Reader, Writer};

/// Declares a function of JavaScript: `raw_import!(unsafe "symbol", fn raw(a: f64, message: u32) -> u32);`
///
/// `unsafe`, since Rust believes the types, and what JavaScript says of messages.
#[cfg(all(target_family = "wasm", not(feature = "test")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_raw_import {
    (unsafe $symbol:literal, fn $name:ident($($parameter:ident: $ty:ty),* $(,)?) -> $result:ty) => {
        #[link(wasm_import_module = "oxbridge")]
        #[allow(improper_ctypes)]
        unsafe extern "C" {
            #[link_name = $symbol]
            safe fn $name($($parameter: $ty),*) -> $result;
        }
    };
}

/// Without Oxbridge's JavaScript every import throws.
#[cfg(not(all(target_family = "wasm", not(feature = "test"))))]
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_raw_import {
    (unsafe $symbol:literal, fn $name:ident($($parameter:ident: $ty:ty),* $(,)?) -> $result:ty) => {
        #[allow(clippy::too_many_arguments)]
        fn $name($(_: $ty),*) -> $result {
            $crate::private::no_javascript()
        }
    };
}

/// The raw parameter of an import for a T.
#[doc(hidden)]
pub type Argument<T> = <<T as ToJs>::Abi as WasmResult>::Parameter;

/// The raw result of an import that gives a T.
#[doc(hidden)]
pub type Returned<T> = <<T as FromJs>::Abi as WasmParameter>::Reply;

/// Passes an argument to an import: by itself, or in the message.
#[doc(hidden)]
#[inline(always)]
pub fn argument<T: ToJs + ?Sized>(value: &T, w: &mut Writer) -> Argument<T> {
    const { assert_lent::<T>() };
    if <Argument<T> as WasmParameter>::IN_MESSAGE {
        value.write(w);
        Default::default()
    } else {
        value.to_wasm().to_parameter()
    }
}

/// `argument` of a function that takes it by value.
#[doc(hidden)]
#[inline(always)]
pub fn argument_owned<T: ToJs>(value: T, w: &mut Writer) -> Argument<T> {
    if <Argument<T> as WasmParameter>::IN_MESSAGE {
        value.write_owned(w);
        Default::default()
    } else {
        value.into_wasm().to_parameter()
    }
}

/// The raw arguments of an import.
#[doc(hidden)]
#[diagnostic::on_unimplemented(message = "an imported function has at most 16 parameters")]
pub trait Arguments {
    /// Whether one of them lies in the message.
    const IN_MESSAGE: bool;

    /// Whether one of them is a view.
    const HAS_VIEW: bool;
}

macro_rules! arguments {
    ($($ty:ident)*) => {
        impl<$($ty: WasmParameter),*> Arguments for ($($ty,)*) {
            const IN_MESSAGE: bool = false $(|| $ty::IN_MESSAGE)*;
            const HAS_VIEW: bool = false $(|| $ty::IS_VIEW)*;
        }
    };
}

arguments!();
arguments!(A);
arguments!(A B);
arguments!(A B C);
arguments!(A B C D);
arguments!(A B C D E);
arguments!(A B C D E F);
arguments!(A B C D E F G);
arguments!(A B C D E F G H);
arguments!(A B C D E F G H I);
arguments!(A B C D E F G H I J);
arguments!(A B C D E F G H I J K);
arguments!(A B C D E F G H I J K L);
arguments!(A B C D E F G H I J K L M);
arguments!(A B C D E F G H I J K L M N);
arguments!(A B C D E F G H I J K L M N O);
arguments!(A B C D E F G H I J K L M N O P);

/// Calls a function of JavaScript: writes the arguments, calls, reads the result.
#[doc(hidden)]
#[inline(always)]
pub fn import<A: Arguments, W: WasmReply, T>(
    write: impl FnOnce(&mut Writer) -> A,
    call: impl FnOnce(A, u32) -> W,
    read: impl FnOnce(W::Parameter, &mut Reader<'_>) -> Result<T, Fault>,
) -> Result<T, JsException> {
    if A::HAS_VIEW {
        let mut outbox = outbox::open();
        let (arguments, _shown) = show_while(&mut outbox, write);
        let returned = caught(call(arguments, outbox::finish(outbox)?.number()))?;
        returned.receive(read).map_err(JsException::from)
    } else {
        send(write, call)?.receive(read).map_err(JsException::from)
    }
}

/// Fails to compile for what ends with the call, where JavaScript goes on after it.
pub(crate) const fn assert_no_view<A: Arguments>() {
    assert!(
        !A::HAS_VIEW,
        "a `MemoryView` is for a call, and an async function goes on after it: pass a `Box<[T]>`"
    );
}

/// The first half of `import`.
#[inline(always)]
pub(crate) fn send<A: Arguments, W>(
    write: impl FnOnce(&mut Writer) -> A,
    call: impl FnOnce(A, u32) -> W,
) -> Result<W, JsException> {
    let returned = if A::IN_MESSAGE {
        let mut outbox = outbox::open();
        let arguments = write(&mut outbox);
        call(arguments, outbox::finish(outbox)?.number())
    } else {
        call(write(&mut Writer::new()), 0)
    };
    caught(returned)
}

/// The second half of `import`, of a call whose result lies in a message.
pub(crate) fn receive<T>(
    address: Incoming,
    read: impl FnOnce(&mut Reader<'_>) -> Result<T, Fault>,
) -> Result<T, JsException> {
    address.reply().read(read).map_err(JsException::from)
}

/// What an import gives that is said not to throw.
///
/// # Panics
/// When it has thrown, or given something else.
#[doc(hidden)]
#[track_caller]
pub fn must<T>(name: &str, result: Result<T, JsException>) -> T {
    match result {
        Ok(value) => value,
        Err(exception) => panic!("the import `{name}` threw {exception:?}"),
    }
}

#[cfg(test)]
mod tests;
