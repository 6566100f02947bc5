//! The allocator of the processor, for one run in one thread.
//!
//! walrus makes millions of small things and drops them together. `std`'s allocator spends more than half of a run on
//! them; `talc` and `rlsf` were measured as well, and take twice as long as this. A block has one of [`CLASSES`] sizes,
//! and goes back to the list of its size. Memory is not given back: the instance ends with the run.

use std::alloc::{GlobalAlloc, Layout};
use std::arch::wasm32::{memory_grow, memory_size};
use std::cell::UnsafeCell;
use std::ptr::{null_mut, without_provenance_mut};

#[global_allocator]
static ALLOCATOR: Allocator = Allocator(UnsafeCell::new(Memory {
    free: [null_mut(); CLASSES],
    next: 0,
    end: 0,
}));

struct Allocator(UnsafeCell<Memory>);

// SAFETY: the module has one thread.
unsafe impl Sync for Allocator {}

struct Memory {
    /// The last block of each size that came back. It begins with the address of the one before it.
    free: [*mut u8; CLASSES],
    /// What has not been used yet lies from here on …
    next: usize,
    /// … to here.
    end: usize,
}

/// The size of a page of WebAssembly's memory.
const PAGE: usize = 65536;

/// The alignment of every block, and the smallest size of one.
const ALIGN: usize = 1 << UNIT;

const UNIT: u32 = 4;

/// Four to each power of two up to the last that an address space of 32 bits holds, and four below the first.
const CLASSES: usize = 4 * (usize::BITS - UNIT) as usize;

#[derive(PartialEq)]
struct Class {
    index: usize,
    /// What a block of the class holds.
    size: usize,
}

impl Class {
    /// The smallest one that holds `size` bytes.
    fn of(size: usize) -> Class {
        let last = size.max(1) - 1;
        let step = last.checked_ilog2().unwrap_or(0).saturating_sub(2).max(UNIT);
        let steps = (last >> step) + 1;
        Class {
            index: 4 * (step - UNIT) as usize + steps - 1,
            size: steps << step,
        }
    }
}

impl Memory {
    fn cut(&mut self, size: usize) -> *mut u8 {
        if self.end - self.next < size {
            // A quarter at least: the engine takes its time for every step.
            let pages = size.div_ceil(PAGE).max(memory_size(0) / 4);
            let start = memory_grow(0, pages);
            if start == usize::MAX {
                return null_mut();
            }
            if start * PAGE != self.end {
                self.next = start * PAGE;
            }
            self.end = (start + pages) * PAGE;
        }
        self.next += size;
        without_provenance_mut(self.next - size)
    }

    /// A block of a greater alignment than [`ALIGN`]. There are few, and they are not used again.
    fn cut_aligned(&mut self, layout: Layout) -> *mut u8 {
        let block = self.cut((layout.size() + layout.align()).next_multiple_of(ALIGN));
        if block.is_null() {
            return block;
        }
        block.map_addr(|start| start.next_multiple_of(layout.align()))
    }
}

// SAFETY: a block is as large as its class says, aligned to `ALIGN` since all sizes are multiples of it, and in no list while it is used.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: one thread, and nothing below allocates.
        let memory = unsafe { &mut *self.0.get() };
        if layout.align() > ALIGN {
            return memory.cut_aligned(layout);
        }
        let class = Class::of(layout.size());
        let block = memory.free[class.index];
        if block.is_null() {
            return memory.cut(class.size);
        }
        // SAFETY: a block in the list begins with an address, as `dealloc` wrote it.
        memory.free[class.index] = unsafe { block.cast::<*mut u8>().read() };
        block
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if layout.align() > ALIGN {
            return;
        }
        // SAFETY: one thread, and nothing below allocates.
        let memory = unsafe { &mut *self.0.get() };
        let class = Class::of(layout.size());
        // SAFETY: nobody uses the block any more, and every block holds and is aligned for an address.
        unsafe { block.cast::<*mut u8>().write(memory.free[class.index]) };
        memory.free[class.index] = block;
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if layout.align() <= ALIGN && Class::of(size) == Class::of(layout.size()) {
            return block;
        }
        // SAFETY: the caller's promise is that of the trait, whose own `realloc` does the same.
        unsafe {
            let moved = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !moved.is_null() {
                moved.copy_from_nonoverlapping(block, layout.size().min(size));
                self.dealloc(block, layout);
            }
            moved
        }
    }
}
