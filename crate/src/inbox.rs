//! Messages of JavaScript's: the arguments of a call, and memory for them.
//!
//! The twin is `npm/src/inbox.ts`.

use crate::wire::{Fault, Reader, message_length};
use std::alloc::{Layout, alloc, dealloc};

/// The arguments of a call: nothing where all of them are scalars.
///
/// # Safety
/// As for `Incoming::at`.
// Inlined: where they are, the message is a constant 0.
#[inline(always)]
pub(crate) unsafe fn arguments(message: u32) -> Reader<'static> {
    if message == 0 {
        Reader::empty()
    } else {
        // SAFETY: the caller says so.
        unsafe { open(message) }
    }
}

#[inline(never)]
unsafe fn open(message: u32) -> Reader<'static> {
    let start = std::ptr::with_exposed_provenance_mut::<u8>(message as usize);
    // SAFETY: JavaScript has written a message here, in a block of `__ox_alloc` that it leaves alone until the call
    // returns; `allocate` gives none that is longer than a slice can be. The reader, and what it lends, live shorter:
    // `export` gives it out for any lifetime there is.
    let bytes = unsafe {
        let length = message_length(*start.cast::<[u8; 8]>());
        std::slice::from_raw_parts_mut(start, length)
    };
    Reader::new(bytes).unwrap_or_else(|_| Fault::unreadable())
}

/// A block for a message, or null where there is no room for one: JavaScript says so.
pub(crate) fn allocate(bytes: usize) -> *mut u8 {
    let Ok(layout) = Layout::from_size_align(bytes.max(8), 8) else {
        return std::ptr::null_mut();
    };
    // SAFETY: the layout has a size.
    unsafe { alloc(layout) }
}

/// Frees a block.
///
/// # Safety
/// It is one of `allocate` for so many bytes, and nobody uses it any more.
pub(crate) unsafe fn free(block: *mut u8, bytes: usize) {
    // SAFETY: `allocate` found the layout right.
    unsafe { dealloc(block, Layout::from_size_align_unchecked(bytes.max(8), 8)) };
}

/// The raw exports of every module.
#[cfg(target_family = "wasm")]
mod exports {
    /// Memory for messages of JavaScript. An integer would be taken for one that is 4 GiB shorter.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_alloc(bytes: f64) -> *mut u8 {
        super::allocate(bytes as usize)
    }

    #[unsafe(no_mangle)]
    extern "C" fn __ox_free(block: *mut u8, bytes: usize) {
        // SAFETY: JavaScript gives back what `__ox_alloc` gave for the same size.
        unsafe { super::free(block, bytes) };
    }
}
