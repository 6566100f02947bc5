//! What tests need to see or to upset: the allocator, the size of memory.

use oxbridge::prelude::*;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The system's allocator, which also knows how much it has given away.
struct Counting;

static ALLOCATED: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call is passed on to `System` as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATED.fetch_add(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller keeps the promises of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, address: *mut u8, layout: Layout) {
        ALLOCATED.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller keeps the promises of `dealloc`.
        unsafe { System.dealloc(address, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Bytes that are allocated and not freed.
#[js_export(namespace = "Memory")]
pub fn allocated() -> u32 {
    ALLOCATED.load(Ordering::Relaxed) as u32
}

/// Where the stack is, as seen from here.
#[js_export(namespace = "Memory")]
#[inline(never)]
pub fn stack() -> u32 {
    let here = 0u8;
    std::hint::black_box(&raw const here) as usize as u32
}

/// Grows memory by as many pages of 64 KB, and gives the size in pages before.
#[js_export(namespace = "Memory")]
pub fn grow(pages: u32) -> u32 {
    #[cfg(target_family = "wasm")]
    return std::arch::wasm32::memory_grow::<0>(pages as usize) as u32;
    #[cfg(not(target_family = "wasm"))]
    return pages;
}

/// The size of memory in pages.
#[js_export(namespace = "Memory")]
pub fn pages() -> u32 {
    #[cfg(target_family = "wasm")]
    return std::arch::wasm32::memory_size::<0>() as u32;
    #[cfg(not(target_family = "wasm"))]
    return 0;
}

/// Grows memory in the middle of a call that has borrowed its arguments and gives some of them back.
#[js_export(namespace = "Memory")]
pub fn grow_and_echo(pages: u32, text: &str, numbers: &[f64]) -> (String, Vec<f64>) {
    grow(pages);
    (text.to_string(), numbers.to_vec())
}

/// Grows memory in the middle of a call that changes a buffer.
#[js_export(namespace = "Memory")]
pub fn grow_and_fill(pages: u32, bytes: &mut [u8], value: u8) {
    grow(pages);
    bytes.fill(value);
}

/// Keeps as many bytes for good.
#[js_export(namespace = "Memory")]
pub fn leak(bytes: u32) {
    std::mem::forget(vec![1u8; bytes as usize]);
}

/// A value behind a number that JavaScript may not be able to hold.
#[derive(ToJs)]
pub struct Kept {
    #[marshal(as = "number")]
    pub size: u64,
    pub value: JsObject,
}

/// Gives the value back, as often as told.
#[js_export(namespace = "Memory")]
pub fn keep(value: JsObject, size: u64, count: u32) -> Vec<Kept> {
    let kept = |_| Kept {
        size,
        value: value.clone(),
    };
    (0..count).map(kept).collect()
}

/// Something is of a size that JavaScript may not be able to hold.
#[derive(Debug, thiserror::Error, JsError)]
pub enum SizeError {
    #[error("too large")]
    TooLarge {
        #[marshal(as = "number")]
        size: u64,
    },
}

/// Fails with that size.
#[js_export(namespace = "Memory")]
pub fn refuse(size: u64) -> Result<(), SizeError> {
    Err(SizeError::TooLarge { size })
}

/// Where as many bytes would lie.
#[js_export(namespace = "Memory")]
pub fn place(bytes: u32) -> u32 {
    let block = vec![1u8; bytes as usize];
    block.as_ptr() as usize as u32
}
