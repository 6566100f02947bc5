//! Views: memory that both sides see.
//!
//! What Rust returns is JavaScript's until that disposes of it. What Rust passes to a function of JavaScript's is seen
//! until that returns: nothing has to be disposed of, and nothing is kept by mistake.

use super::buffer::Element;
use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::ToJs;
use crate::abi::{Address, ViewAddress};
use crate::describe::Describer;
use crate::outbox;
use crate::protocol::{fault, form, op};
use crate::table::Map;
use crate::wire::{Fault, Reader, Writer};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

/// Numbers in Rust's memory that JavaScript reads and writes without a copy: a `MemoryView` there.
///
/// Both sides may change them, so they are cells. The memory lives until Rust has dropped all clones and JavaScript has
/// disposed of its views. What a callback or an import takes is JavaScript's to see until that returns.
///
/// ```
/// # use oxbridge::MemoryView;
/// let view = MemoryView::from(vec![1.0, 2.0]);
/// view[0].set(4.0);
/// assert_eq!(view.to_vec(), [4.0, 2.0]);
/// ```
pub struct MemoryView<T: Element> {
    cells: Rc<Vec<Cell<T>>>,
}

impl<T: Element> MemoryView<T> {
    /// `length` zeros.
    pub fn new(length: usize) -> Self {
        Self::from(vec![T::zeroed(); length])
    }

    /// A copy of the numbers as they are now.
    pub fn to_vec(&self) -> Vec<T> {
        self.iter().map(Cell::get).collect()
    }

    /// Sets all numbers.
    ///
    /// # Panics
    /// When the lengths differ.
    pub fn copy_from_slice(&self, numbers: &[T]) {
        assert_eq!(
            self.len(),
            numbers.len(),
            "a view and what is copied into it differ in length"
        );
        for (cell, number) in self.iter().zip(numbers) {
            cell.set(*number);
        }
    }
}

impl<T: Element> From<Vec<T>> for MemoryView<T> {
    fn from(numbers: Vec<T>) -> Self {
        let mut numbers = std::mem::ManuallyDrop::new(numbers);
        let (start, length, capacity) = (
            numbers.as_mut_ptr().cast::<Cell<T>>(),
            numbers.len(),
            numbers.capacity(),
        );
        // SAFETY: a `Cell<T>` is laid out as a T, and the vector is not used again.
        let cells = unsafe { Vec::from_raw_parts(start, length, capacity) };
        Self { cells: Rc::new(cells) }
    }
}

impl<T: Element> Deref for MemoryView<T> {
    type Target = [Cell<T>];

    fn deref(&self) -> &[Cell<T>] {
        &self.cells
    }
}

/// Another handle to the same numbers.
impl<T: Element> Clone for MemoryView<T> {
    fn clone(&self) -> Self {
        Self {
            cells: self.cells.clone(),
        }
    }
}

impl<T: Element + fmt::Debug> fmt::Debug for MemoryView<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(Cell::get)).finish()
    }
}

/// Numbers that JavaScript sees, and by how many views.
struct Shown {
    owner: Rc<dyn Any>,
    views: u32,
}

thread_local! {
    /// By their address, where nothing else is as long as they are here.
    static SHOWN: RefCell<Map<u32, Shown>> = const { RefCell::new(Map::new()) };
}

/// The views that a message of arguments holds.
struct Arguments {
    /// Where the writer of the message is: writing may run code that makes JavaScript call Rust.
    writer: usize,
    shown: ForCall,
}

thread_local! {
    static ARGUMENTS: RefCell<Option<Arguments>> = const { RefCell::new(None) };
}

/// Views that end with a call.
#[derive(Default)]
pub(crate) struct ForCall(Vec<u32>);

impl Drop for ForCall {
    fn drop(&mut self) {
        self.0.drain(..).for_each(release);
    }
}

/// Writes arguments, whose views end when what this gives is dropped.
pub(crate) fn show_while<A>(w: &mut Writer, write: impl FnOnce(&mut Writer) -> A) -> (A, ForCall) {
    let writer = std::ptr::from_ref(w).addr();
    let shown = ForCall::default();
    let outer = ARGUMENTS.replace(Some(Arguments { writer, shown }));
    let arguments = write(w);
    let shown = ARGUMENTS.replace(outer).map(|own| own.shown);
    (arguments, shown.unwrap_or_default())
}

/// Gives JavaScript one more view.
fn show(address: u32, owner: &Rc<impl Any>) {
    SHOWN.with_borrow_mut(|shown| match shown.get_mut(address) {
        Some(known) => known.views += 1,
        None => {
            let owner = owner.clone();
            shown.add(address, Shown { owner, views: 1 });
        }
    });
}

/// Takes one of JavaScript's views away.
fn release(address: u32) {
    let last = SHOWN.with_borrow_mut(|shown| {
        let known = shown.get_mut(address)?;
        known.views -= 1;
        if known.views == 0 { shown.remove(address) } else { None }
    });
    drop(last);
}

/// What a method lends of its object, where it lies now: `as = "MemoryView"`. `IS_MUT`: whether JavaScript may write there.
#[doc(hidden)]
pub struct Shows<T, const IS_MUT: bool> {
    start: *const T,
    count: usize,
}

impl<T> Shows<T, false> {
    pub fn of(numbers: &[T]) -> Self {
        Self {
            start: numbers.as_ptr(),
            count: numbers.len(),
        }
    }
}

impl<T> Shows<T, true> {
    pub fn of_mut(numbers: &mut [T]) -> Self {
        Self {
            start: numbers.as_mut_ptr(),
            count: numbers.len(),
        }
    }
}

impl<T: Element, const IS_MUT: bool> Value for Shows<T, IS_MUT> {
    const SHAPE: Shape = Shape::VIEW;
    const SIZE: usize = 8;

    fn describe(d: &mut Describer) {
        d.word(op::AS);
        d.word(form::MEMORY_VIEW);
        d.word(if IS_MUT { op::MUT_BUFFER } else { op::BUFFER });
        d.word(T::OP);
    }
}

impl<T: Element, const IS_MUT: bool> ToJs for Shows<T, IS_MUT> {
    type Abi = Address;

    fn to_wasm(&self) -> Address {
        outbox::show(self.start, self.count)
    }

    fn write(&self, w: &mut Writer) {
        w.u32(self.start.expose_provenance() as u32);
        w.count(self.count);
    }
}

impl<T: Element> Value for MemoryView<T> {
    const SHAPE: Shape = Shape::VIEW;
    const SIZE: usize = 8;

    fn describe(d: &mut Describer) {
        d.word(op::MEMORY_VIEW);
        d.word(T::OP);
    }
}

impl<T: Element> ToJs for MemoryView<T> {
    type Abi = ViewAddress;

    fn to_wasm(&self) -> ViewAddress {
        ViewAddress::of(outbox::message(|w| self.write(w)))
    }

    fn write(&self, w: &mut Writer) {
        // Truncated on a native machine, where it is only a number to find the view by.
        let address = self.cells.as_ptr().addr() as u32;
        w.u32(address);
        w.count(self.len());
        // Empty ones have no memory, and all the same address.
        if self.is_empty() {
            return;
        }
        show(address, &self.cells);
        ARGUMENTS.with_borrow_mut(|arguments| {
            if let Some(Arguments { writer, shown }) = arguments
                && *writer == std::ptr::from_ref(w).addr()
            {
                shown.0.push(address);
            }
        });
    }
}

impl<T: Element> FromJs for MemoryView<T> {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let address = r.u32()?;
        let count = r.u32()? as usize;
        if count == 0 {
            return Ok(Self::new(0));
        }
        let owner = SHOWN.with_borrow(|shown| {
            let known = shown.get(address)?;
            known.owner.clone().downcast::<Vec<Cell<T>>>().ok()
        });
        match owner {
            Some(cells) if cells.len() == count => Ok(Self { cells }),
            // By code that ran while the message was written.
            _ => Err(Fault::of(fault::DISPOSED, "the MemoryView was disposed".into())),
        }
    }
}

/// The raw exports of modules with views.
#[cfg(target_family = "wasm")]
mod exports {
    /// Drops what JavaScript holds of a `MemoryView`.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_release_view(address: u32) {
        super::release(address);
    }
}
