//! What JavaScript answers when Rust has called it: the result of an import, what a promise was settled with.
//!
//! The twin is `npm/src/reply.ts`.

use crate::inbox::free;
use crate::wire::{Fault, Reader, message_length};
use std::cell::Cell;
use std::ptr::NonNull;

thread_local! {
    /// Memory to copy replies into.
    static COPY: Cell<Vec<u64>> = const { Cell::new(Vec::new()) };
}

/// How many words to keep for the next copy.
const KEPT: usize = 1 << 16;

/// What JavaScript wrote for Rust.
pub(crate) struct Reply(Memory);

enum Memory {
    /// A value without bytes needs none.
    Nothing,
    /// A block of `__ox_alloc`, which is Rust's now.
    Block { start: NonNull<u8>, length: usize },
    /// A message may lie where the next one will: it is copied, since reading may run code of the user that calls
    /// JavaScript.
    Copy { words: Vec<u64>, length: usize },
}

impl Reply {
    /// Takes the message at an address: of a block if that is odd.
    ///
    /// # Safety
    /// As for `Incoming::at`.
    pub(crate) unsafe fn at(address: u32) -> Self {
        let Some(start) = place(address & !1).and_then(NonNull::new) else {
            return Self(Memory::Nothing);
        };
        // SAFETY: JavaScript has written a message there.
        let length = message_length(unsafe { *start.cast::<[u8; 8]>().as_ptr() });
        // One that no slice can have loses its highest bit: the message is shorter than it says then, and refused.
        let length = length & i32::MAX as usize;
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

impl Drop for Reply {
    fn drop(&mut self) {
        match &mut self.0 {
            Memory::Nothing => {}
            // SAFETY: JavaScript asked `__ox_alloc` for a block of just this length.
            Memory::Block { start, length } => unsafe { free(start.as_ptr(), *length) },
            Memory::Copy { words, .. } if words.capacity() <= KEPT => COPY.set(std::mem::take(words)),
            Memory::Copy { .. } => {}
        }
    }
}

/// Where an address leads.
#[cfg(all(target_family = "wasm", not(feature = "test")))]
fn place(address: u32) -> Option<*mut u8> {
    Some(std::ptr::with_exposed_provenance_mut(address as usize))
}

#[cfg(test)]
fn place(address: u32) -> Option<*mut u8> {
    crate::host_of_tests::place(address)
}

#[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
fn place(address: u32) -> Option<*mut u8> {
    crate::native::place(address)
}
