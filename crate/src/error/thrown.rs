//! What JavaScript threw in the call that was just made.

use super::exception::JsException;
use crate::raw;
use std::cell::Cell;

thread_local! {
    static THROWN: Cell<Option<JsException>> = const { Cell::new(None) };
}

/// What a call of JavaScript's returned, unless it threw.
#[inline]
pub(crate) fn caught<T>(returned: T) -> Result<T, JsException> {
    if raw::is_missing() {
        return Err(JsException::new("JavaScript exists in WebAssembly only"));
    }
    match THROWN.take() {
        None => Ok(returned),
        Some(exception) => Err(exception),
    }
}

pub(crate) fn throw(exception: JsException) {
    THROWN.set(Some(exception));
}

/// The raw exports of modules that call JavaScript.
#[cfg(target_family = "wasm")]
mod exports {
    use super::super::exception::JsException;
    use crate::reference::Handle;

    /// What JavaScript threw in the import that is about to return.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_throw(slot: u32) {
        if let Some(handle) = Handle::new(slot) {
            super::throw(JsException::of(handle));
        }
    }
}
