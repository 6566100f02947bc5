//! Answers: what a call gives JavaScript where that may be something else than a value, with a tag before it.
//!
//! The twin is `npm/src/answer.ts`.

use crate::abi::Address;
use crate::outbox;
use crate::protocol::{answer, fault, misuse};
use crate::wire::{Fault, Writer};

/// Makes an answer. What Rust refuses in it becomes an error, too.
#[inline]
pub(crate) fn answer(write: impl FnOnce(&mut Writer)) -> Address {
    let mut outbox = outbox::open();
    write(&mut outbox);
    finish(outbox)
}

#[inline(never)]
fn finish(outbox: Box<Writer>) -> Address {
    outbox::finish(outbox).unwrap_or_else(|fault| refused(&fault))
}

/// An answer that holds something.
pub(crate) fn value(write: impl FnOnce(&mut Writer)) -> Result<Address, Fault> {
    let mut outbox = outbox::open();
    outbox.u8(answer::VALUE);
    write(&mut outbox);
    outbox::finish(outbox)
}

/// Nothing more comes.
pub(crate) fn done() -> Address {
    answer(|w| w.u8(answer::DONE))
}

/// The answer to arguments that Rust refuses.
#[cold]
pub(crate) fn refused(fault: &Fault) -> Address {
    answer(|w| {
        let class = match fault.kind() {
            Some(fault::TYPE) => misuse::TYPE,
            Some(fault::RANGE) => misuse::RANGE,
            Some(fault::BORROWED) => misuse::OBJECT_BORROWED,
            Some(_) => misuse::OBJECT_DISPOSED,
            None => Fault::unreadable(),
        };
        write_misuse(class, &fault.to_string(), w);
    })
}

/// The answer to a call that a function, stream or iterator cannot take as it is: one of `protocol::misuse`.
#[cold]
pub(crate) fn misused(class: u8, text: &str) -> Address {
    answer(|w| write_misuse(class, text, w))
}

fn write_misuse(class: u8, text: &str, w: &mut Writer) {
    w.u8(answer::OWN);
    w.u8(class);
    w.string(text);
}
