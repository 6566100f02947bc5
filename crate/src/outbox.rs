//! Messages of Rust's, which JavaScript reads before the next call.
//!
//! The twin is `npm/src/outbox.ts`.

use crate::abi::Address;
use crate::wire::{Fault, Writer};
use std::alloc::{Layout, dealloc};
use std::cell::Cell;
use std::mem::ManuallyDrop;

thread_local! {
    static OUTBOX: Cell<Option<Box<Writer>>> = const { Cell::new(None) };
    static HANDED: Cell<Handed> = const { Cell::new(Handed::NOTHING) };
    /// What Rust refuses, until JavaScript has heard of it.
    static RAISED: Cell<Option<Fault>> = const { Cell::new(None) };
}

/// An outbox that once held more than this gives its memory back.
const MOST: usize = 16 << 20;

/// The outbox, taken away meanwhile: writing may run code of the user, which may be called by JavaScript in its turn.
#[inline(never)]
pub(crate) fn open() -> Box<Writer> {
    let mut outbox = OUTBOX.take().unwrap_or_default();
    outbox.clear(MOST);
    outbox
}

/// Makes a message the result of a call. What Rust refuses in it is raised.
#[doc(hidden)]
pub fn message(write: impl FnOnce(&mut Writer)) -> Address {
    let mut outbox = open();
    write(&mut outbox);
    let address = Address::of(outbox.finish().as_ptr());
    send(outbox);
    address
}

/// Puts a finished message back, where JavaScript reads it until the next call.
fn send(mut outbox: Box<Writer>) {
    if let Some(fault) = outbox.take_fault() {
        fault.raise();
    }
    OUTBOX.set(Some(outbox));
}

/// Finishes a message and gives its address, or what Rust refused in it: then JavaScript must not read it.
#[inline(never)]
pub(crate) fn finish(mut outbox: Box<Writer>) -> Result<Address, Fault> {
    let fault = outbox.take_fault();
    let address = Address::of(outbox.finish().as_ptr());
    OUTBOX.set(Some(outbox));
    fault.map_or(Ok(address), Err)
}

/// What the outbox holds.
#[cfg(not(all(target_family = "wasm", not(feature = "test"))))]
pub(crate) fn peek() -> Vec<u8> {
    let mut outbox = OUTBOX.take().unwrap_or_default();
    let bytes = outbox.finish().to_vec();
    OUTBOX.set(Some(outbox));
    bytes
}

/// Drops what may write messages, while one is there that JavaScript has not read, or a fault that it has not heard of.
pub(crate) fn drop_aside<T>(value: T) {
    if std::mem::needs_drop::<T>() {
        let (outbox, raised) = (OUTBOX.take(), raised());
        drop(value);
        OUTBOX.set(outbox);
        if let Some(fault) = raised {
            fault.raise();
        }
    }
}

/// Keeps a fault for JavaScript.
pub(crate) fn raise(fault: Fault) {
    RAISED.set(Some(fault));
}

/// Takes the fault that was kept, if there is one.
pub(crate) fn raised() -> Option<Fault> {
    RAISED.take()
}

/// Gives JavaScript a string in place, until the next string or buffer.
pub(crate) fn hand_over_string(string: String) -> Address {
    // JavaScript has its own decoder for short text, which asks for ASCII.
    let is_short = string.len() <= 24 && string.bytes().all(|byte| byte.is_ascii());
    let head = (string.len() as u32) << 1 | u32::from(!is_short);
    Handed::keep(string.into_bytes(), head)
}

/// Gives JavaScript the numbers of a list in place, until it calls `__ox_release`.
pub(crate) fn hand_over<T: bytemuck::Pod>(list: Vec<T>) -> Address {
    let count = list.len() as u32;
    Handed::keep(list, count)
}

/// Shows JavaScript numbers where they lie, which it looks at before anything else happens.
pub(crate) fn show<T: bytemuck::Pod>(start: *const T, count: usize) -> Address {
    Handed {
        data: start.expose_provenance() as u32,
        head: count as u32,
        ..Handed::NOTHING
    }
    .place()
}

/// The memory of a buffer or a string that JavaScript copies out.
#[repr(C)]
struct Handed {
    /// These two are what JavaScript reads: the address, and how much lies there.
    data: u32,
    head: u32,
    start: *mut u8,
    bytes: usize,
    alignment: usize,
}

impl Handed {
    const NOTHING: Self = Self {
        data: 0,
        head: 0,
        start: std::ptr::null_mut(),
        bytes: 0,
        alignment: 1,
    };

    fn keep<T: bytemuck::Pod>(list: Vec<T>, head: u32) -> Address {
        let mut list = ManuallyDrop::new(list);
        Self {
            data: list.as_mut_ptr().addr() as u32,
            head,
            start: list.as_mut_ptr().cast(),
            bytes: list.capacity() * size_of::<T>(),
            alignment: align_of::<T>(),
        }
        .place()
    }

    /// Puts it where JavaScript finds it, in the place of the last one.
    fn place(self) -> Address {
        drop(HANDED.replace(self));
        // In a static, so the address stays valid.
        HANDED.with(|handed| Address::of(handed.as_ptr()))
    }
}

impl Drop for Handed {
    fn drop(&mut self) {
        if self.bytes != 0 {
            // SAFETY: start, size and alignment are those of a vector that was given up in `keep`.
            unsafe {
                dealloc(
                    self.start,
                    Layout::from_size_align_unchecked(self.bytes, self.alignment),
                )
            };
        }
    }
}

/// The raw exports of every module.
#[cfg(target_family = "wasm")]
mod exports {
    use super::{HANDED, Handed};

    /// Drops the buffer that the last call handed over.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_release() {
        drop(HANDED.replace(Handed::NOTHING));
    }
}
