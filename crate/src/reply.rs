//! What JavaScript answers when Rust has called it: the result of an import, what a promise was settled with.
//!
//! The twin is `npm/src/reply.ts`.

use crate::inbox::free;
use crate::raw;
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
pub(crate) struct Reply {
    memory: Memory,
    /// By which JavaScript knows what it put into its table for this, or 0 where that is nothing.
    number: u32,
    is_read: bool,
}

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
    /// Takes the message at an address: of a block if that is odd, with references if the bit above is set.
    ///
    /// # Safety
    /// As for `Incoming::at`.
    pub(crate) unsafe fn at(address: u32) -> Self {
        let number = if address & 2 == 0 { 0 } else { raw::begin_reply() };
        Self {
            // SAFETY: the caller's promise.
            memory: unsafe { Memory::at(address & !2) },
            number,
            is_read: false,
        }
    }

    /// Reads the value.
    pub(crate) fn read<T>(&mut self, read: impl FnOnce(&mut Reader<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        let value = match self.memory.bytes() {
            Some(bytes) => read(&mut Reader::new(bytes)?)?,
            None => read(&mut Reader::empty())?,
        };
        self.is_read = true;
        Ok(value)
    }
}

impl Drop for Reply {
    fn drop(&mut self) {
        // What has not been read to its end holds references that nobody has.
        if self.number != 0 {
            raw::end_reply(self.number, u32::from(!self.is_read));
        }
    }
}

impl Memory {
    /// # Safety
    /// As for [`Reply::at`].
    unsafe fn at(address: u32) -> Self {
        let Some(start) = place(address & !1).and_then(NonNull::new) else {
            return Self::Nothing;
        };
        // SAFETY: JavaScript has written a message there.
        let length = message_length(unsafe { *start.cast::<[u8; 8]>().as_ptr() });
        // One that no slice can have loses its highest bit: the message is shorter than it says then, and refused.
        let length = length & i32::MAX as usize;
        if address & 1 != 0 {
            return Self::Block { start, length };
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
        Self::Copy { words, length }
    }

    fn bytes(&mut self) -> Option<&mut [u8]> {
        match self {
            Self::Nothing => None,
            // SAFETY: JavaScript has given the block away, with a message of that length in it.
            Self::Block { start, length } => Some(unsafe { std::slice::from_raw_parts_mut(start.as_ptr(), *length) }),
            Self::Copy { words, length } => {
                Some(bytemuck::cast_slice_mut(words).get_mut(..*length).unwrap_or_default())
            }
        }
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        match self {
            Self::Nothing => {}
            // SAFETY: JavaScript asked `__ox_alloc` for a block of just this length.
            Self::Block { start, length } => unsafe { free(start.as_ptr(), *length) },
            Self::Copy { words, .. } if words.capacity() <= KEPT => COPY.set(std::mem::take(words)),
            Self::Copy { .. } => {}
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
    raw::host()?.place(address)
}

#[cfg(test)]
mod tests {
    use crate::host_of_tests as host;
    use crate::value::FromJs;

    #[test]
    fn javascript_hears_what_became_of_a_reply_with_references() {
        let reply = || host::incoming(host::message(&700_u32) | 2).reply();
        assert_eq!(reply().read(u32::read).ok(), Some(700));
        assert!(reply().read(u64::read).is_err());
        drop(reply());
        // One without is not asked for.
        assert!(host::incoming(host::message(&700_u32)).reply().read(u32::read).is_ok());
        assert_eq!(
            host::with(|host| host.replies.clone()),
            [Some(false), Some(true), Some(true)]
        );
    }
}
