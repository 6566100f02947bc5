//! Values that Rust refuses, on their way to JavaScript.

use crate::abi::Address;
use crate::outbox;
use crate::protocol::fault;
use crate::raw;
use crate::wire::Fault;
use std::borrow::Cow;
use std::cell::Cell;

thread_local! {
    /// A pointer, so that modules in which Rust refuses nothing are spared what it does.
    static TELL: Cell<fn() -> Address> = const { Cell::new(Address::default) };
}

impl Fault {
    /// A value of the wrong type or form: a `TypeError`. The text says what was expected.
    #[cold]
    pub fn new(text: impl Into<Cow<'static, str>>) -> Self {
        Self::of(fault::TYPE, text.into())
    }

    /// A value of the right type that is out of range: a `RangeError`.
    #[cold]
    pub fn range(text: impl Into<Cow<'static, str>>) -> Self {
        Self::of(fault::RANGE, text.into())
    }

    /// For a reason of `protocol::fault`.
    pub(crate) fn of(kind: u8, text: Cow<'static, str>) -> Self {
        Self::refused(kind, text, keep)
    }
}

/// Keeps a fault for JavaScript, which asks for it when the call that runs is back.
#[cold]
fn keep(fault: Fault) {
    outbox::raise(fault);
    raw::refuse();
    TELL.set(|| outbox::raised().map_or(Address::NONE, |fault| tell(&fault)));
}

fn tell(fault: &Fault) -> Address {
    outbox::message(|w| {
        // Malformed bytes are never raised.
        w.u8(fault.kind().unwrap_or_default());
        w.string(fault.path());
        w.string(fault.text());
    })
}

/// The raw exports of every module.
#[cfg(target_family = "wasm")]
mod exports {
    use crate::abi::Address;

    /// A message of the fault that the last call raised, or 0.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_fault() -> Address {
        super::TELL.get()()
    }
}
