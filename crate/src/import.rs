//! Functions of JavaScript that Rust calls.
//!
//! The twin is `npm/src/import.ts`.

use crate::error::{Fault, JsException};
use crate::export::{self, Abi};
use crate::value::{FromJs, ToJs};
use crate::wire::{Reader, Writer};
use std::alloc::{Layout, dealloc};
use std::cell::Cell;
use std::ptr::NonNull;

thread_local! {
    /// What the last import threw.
    static THROWN: Cell<Option<JsException>> = const { Cell::new(None) };
    /// Memory to copy answers into.
    static COPY: Cell<Vec<u64>> = const { Cell::new(Vec::new()) };
}

/// Fails with what JavaScript threw in the import that was just called.
#[inline]
pub(crate) fn check() -> Result<(), JsException> {
    match THROWN.take() {
        None => Ok(()),
        Some(exception) => Err(exception),
    }
}

#[cfg(any(test, target_family = "wasm"))]
pub(crate) fn throw(exception: JsException) {
    THROWN.set(Some(exception));
}

/// Declares a function of JavaScript: `raw_import!("symbol", fn raw(a: f64, message: u32) -> u32);`
#[cfg(all(target_family = "wasm", not(feature = "test")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_raw_import {
    ($symbol:literal, fn $name:ident($($parameter:ident: $ty:ty),* $(,)?) -> $result:ty) => {
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
    ($symbol:literal, fn $name:ident($($parameter:ident: $ty:ty),* $(,)?) -> $result:ty) => {
        #[allow(clippy::too_many_arguments)]
        fn $name($(_: $ty),*) -> $result {
            $crate::private::no_javascript()
        }
    };
}

/// What an import gives where there is no JavaScript.
#[doc(hidden)]
#[cold]
pub fn no_javascript<T: Default>() -> T {
    THROWN.set(Some(JsException::new("JavaScript exists in WebAssembly only")));
    T::default()
}

/// The raw parameter of an import for a T.
#[doc(hidden)]
pub type Argument<T> = <<T as ToJs>::Abi as Abi>::Argument;

/// The raw result of an import that gives a T.
#[doc(hidden)]
pub type Returned<T> = <<T as FromJs>::Abi as Abi>::Returned;

/// Passes an argument to an import: by itself, or in the message.
#[doc(hidden)]
#[inline(always)]
pub fn argument<T: ToJs + ?Sized>(value: &T, w: &mut Writer) -> Argument<T> {
    if <T::Abi as Abi>::IN_MESSAGE {
        value.write(w);
        Default::default()
    } else {
        value.to_wasm().argument()
    }
}

/// The raw arguments of an import.
#[doc(hidden)]
#[diagnostic::on_unimplemented(message = "an imported function has at most 16 parameters")]
pub trait Arguments {
    /// Whether one of them lies in the message.
    const IN_MESSAGE: bool;
}

macro_rules! arguments {
    ($($ty:ident)*) => {
        impl<$($ty: Abi),*> Arguments for ($($ty,)*) {
            const IN_MESSAGE: bool = false $(|| $ty::IN_MESSAGE)*;
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
pub fn import<A: Arguments, W: Abi, T>(
    write: impl FnOnce(&mut Writer) -> A,
    call: impl FnOnce(A, u32) -> W,
    read: impl FnOnce(W::Received, &mut Reader<'_>) -> Result<T, Fault>,
) -> Result<T, JsException> {
    let returned = send(write, call)?;
    returned.receive(read).map_err(JsException::from)
}

/// The first half of `import`.
#[inline(always)]
pub(crate) fn send<A: Arguments, W>(
    write: impl FnOnce(&mut Writer) -> A,
    call: impl FnOnce(A, u32) -> W,
) -> Result<W, JsException> {
    let returned = if A::IN_MESSAGE {
        let mut outbox = export::open();
        let arguments = write(&mut outbox);
        call(arguments, export::send_arguments(outbox)?)
    } else {
        call(write(&mut Writer::new()), 0)
    };
    check()?;
    Ok(returned)
}

/// What JavaScript wrote for Rust: the result of an import, what a promise was settled with.
pub(crate) struct Answer(Memory);

enum Memory {
    /// A value without bytes needs none.
    Nothing,
    /// A block of `__ox_alloc`, which is Rust's now.
    Block { start: NonNull<u8>, length: usize },
    /// A message may lie where the next one will: it is copied, since reading may run code of the user that calls
    /// JavaScript.
    Copy { words: Vec<u64>, length: usize },
}

impl Answer {
    /// Takes the message at an address: of a block if that is odd.
    pub(crate) fn of(address: u32) -> Self {
        let Some(start) = place(address & !1).and_then(NonNull::new) else {
            return Self(Memory::Nothing);
        };
        // SAFETY: JavaScript has written a message there.
        let length = crate::wire::message_length(unsafe { *start.cast::<[u8; 8]>().as_ptr() });
        if address & 1 != 0 {
            return Self(Memory::Block { start, length });
        }
        let mut words = COPY.take();
        words.clear();
        // SAFETY: the message has that length, and nothing else runs until it is copied.
        let bytes = unsafe { std::slice::from_raw_parts(start.as_ptr(), length) };
        let (whole, rest) = bytes.as_chunks::<8>();
        words.extend(whole.iter().map(|word| u64::from_ne_bytes(*word)));
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        words.push(u64::from_ne_bytes(last));
        Self(Memory::Copy { words, length })
    }

    /// Reads the value.
    pub(crate) fn read<T>(&mut self, read: impl FnOnce(&mut Reader<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        let bytes = match &mut self.0 {
            Memory::Nothing => return read(&mut Reader::empty()),
            // SAFETY: JavaScript has given the block away, with a message of that length in it.
            Memory::Block { start, length } => unsafe { std::slice::from_raw_parts_mut(start.as_ptr(), *length) },
            Memory::Copy { words, length } => bytemuck::cast_slice_mut(words).get_mut(..*length).unwrap_or_default(),
        };
        read(&mut Reader::new(bytes)?)
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        match &mut self.0 {
            Memory::Nothing => {}
            // SAFETY: JavaScript asked `__ox_alloc` for a block of just this length.
            Memory::Block { start, length } => unsafe {
                dealloc(start.as_ptr(), Layout::from_size_align_unchecked((*length).max(8), 8));
            },
            Memory::Copy { words, .. } if words.capacity() <= KEPT => COPY.set(std::mem::take(words)),
            Memory::Copy { .. } => {}
        }
    }
}

/// How many words to keep for the next copy.
const KEPT: usize = 1 << 16;

/// Where an address leads.
#[cfg(target_family = "wasm")]
fn place(address: u32) -> Option<*mut u8> {
    Some(std::ptr::with_exposed_provenance_mut(address as usize))
}

#[cfg(all(test, not(target_family = "wasm")))]
fn place(address: u32) -> Option<*mut u8> {
    crate::host_of_tests::place(address)
}

/// On a native machine no address is one of a message.
#[cfg(not(any(test, target_family = "wasm")))]
fn place(_: u32) -> Option<*mut u8> {
    None
}

#[cfg(target_family = "wasm")]
mod raw_exports {
    use super::{JsException, throw};
    use crate::reference::Handle;

    /// What JavaScript threw in the import that is about to return.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_throw(slot: u32) {
        if let Some(handle) = Handle::new(slot) {
            throw(JsException::of(handle));
        }
    }
}

#[cfg(test)]
mod tests;
