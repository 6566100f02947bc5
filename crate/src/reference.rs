//! JavaScript values held by Rust.
//!
//! The twin is `npm/src/reference/`.

use crate::raw;
use crate::wire::{Fault, Reader, Writer};
use std::marker::PhantomData;

/// A slot of JavaScript's table, which is free again when this is dropped.
#[derive(Debug)]
pub(crate) struct Handle {
    slot: u32,
    /// The table belongs to one thread.
    thread: PhantomData<*const ()>,
}

impl Handle {
    /// Takes over a slot that JavaScript has filled; 0 is none.
    pub(crate) fn new(slot: u32) -> Option<Self> {
        // Not `then_some`, which would make one of 0, and drop it.
        (slot != 0).then(|| Self {
            slot,
            thread: PhantomData,
        })
    }

    pub(crate) fn slot(&self) -> u32 {
        self.slot
    }

    pub(crate) fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        Self::new(r.u32()?).ok_or_else(|| Fault::malformed("a reference to nothing"))
    }

    /// Shows the value to JavaScript, which takes it by the number that is written.
    pub(crate) fn write(&self, w: &mut Writer) {
        w.u32(self.give());
    }

    pub(crate) fn give(&self) -> u32 {
        raw::give(self.slot)
    }

    /// Whether both are the same value in JavaScript.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.slot == other.slot || raw::same(self.slot, other.slot) != 0
    }
}

#[cfg(feature = "bindgen")]
impl Handle {
    /// The value for wasm-bindgen.
    pub(crate) fn value(&self) -> wasm_bindgen::JsValue {
        bindgen::value(self.slot)
    }

    /// A slot for a value of wasm-bindgen's.
    pub(crate) fn keep(value: &wasm_bindgen::JsValue) -> Option<Self> {
        Self::new(bindgen::keep(value))
    }
}

#[cfg(all(feature = "bindgen", target_family = "wasm", not(feature = "test")))]
mod bindgen {
    use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

    #[wasm_bindgen(module = "oxbridge")]
    extern "C" {
        #[wasm_bindgen(js_name = lend)]
        pub fn value(slot: u32) -> JsValue;
        pub fn keep(value: &JsValue) -> u32;
    }
}

/// Without Oxbridge's JavaScript there is no table.
#[cfg(all(feature = "bindgen", not(all(target_family = "wasm", not(feature = "test")))))]
mod bindgen {
    use wasm_bindgen::JsValue;

    pub fn value(_: u32) -> JsValue {
        JsValue::UNDEFINED
    }

    pub fn keep(_: &JsValue) -> u32 {
        0
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        raw::drop(self.slot);
    }
}
