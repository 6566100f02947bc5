//! What Rust waits for in JavaScript: promises, and the next items of streams.

use crate::abi::Incoming;
use crate::error::JsException;
use crate::reference::Handle;
use crate::reply::Reply;
use crate::table::{Local, Table};
use crate::wire::{Fault, Reader};
use std::cell::RefCell;
use std::task::{Context, Poll, Waker};

enum Waiter {
    Waiting(Waker),
    Arrived(Result<Reply, JsException>),
}

thread_local! {
    static WAITERS: RefCell<Table<Waiter>> = const { RefCell::new(Table::new()) };
}

/// Asks JavaScript to settle a waiter: `watch` or `pull`.
type Watch = fn(slot: u32, waiter: u32);

/// A promise or stream of JavaScript's, and whether Rust waits for it.
pub(crate) struct Watched {
    handle: Handle,
    /// 0 while Rust does not wait.
    waiter: u32,
    /// Tells JavaScript that nobody waits any more.
    abort: Option<fn(u32)>,
    /// Reads what nobody waited for, since it may hold references.
    discard: fn(&mut Reader<'_>),
}

impl Watched {
    /// Of a slot that JavaScript has filled; 0 is none.
    pub(crate) fn new(slot: u32) -> Option<Self> {
        Handle::new(slot).map(Self::of)
    }

    pub(crate) fn of(handle: Handle) -> Self {
        Self {
            handle,
            waiter: 0,
            abort: None,
            discard: |_| {},
        }
    }

    pub(crate) fn discard_by(&mut self, discard: fn(&mut Reader<'_>)) {
        self.discard = discard;
    }

    pub(crate) fn abort_by(&mut self, abort: fn(u32)) {
        self.abort = Some(abort);
    }

    pub(crate) fn give(&self) -> u32 {
        self.handle.give()
    }

    /// Reads what arrived.
    pub(crate) fn read<T>(
        &self,
        mut reply: Reply,
        read: impl FnOnce(&mut Reader<'_>) -> Result<T, Fault>,
    ) -> Result<T, JsException> {
        reply
            .read(read)
            .map_err(|fault| JsException::refused(fault, self.handle.slot()))
    }

    /// Waits. After it was ready, it is asked for again.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>, watch: Watch) -> Poll<Result<Reply, JsException>> {
        #[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
        if let Some(polled) = crate::native::poll(self.handle.slot(), cx) {
            return polled;
        }
        // Cloned and dropped outside of the table, since a waker may do anything then.
        let mut waker = Waiter::Waiting(cx.waker().clone());
        if self.waiter == 0 {
            self.waiter = WAITERS.add(waker);
            watch(self.handle.slot(), self.waiter);
            return Poll::Pending;
        }
        let is_waiting = WAITERS.change(self.waiter, |waiter| {
            let is_waiting = matches!(waiter, Waiter::Waiting(_));
            if is_waiting {
                std::mem::swap(waiter, &mut waker);
            }
            is_waiting
        });
        if is_waiting == Some(true) {
            return Poll::Pending;
        }
        self.take().map_or(Poll::Pending, Poll::Ready)
    }

    /// What it was settled with, if nobody has read that.
    pub(crate) fn unread(&mut self) -> Option<Reply> {
        self.take()?.ok()
    }

    fn take(&mut self) -> Option<Result<Reply, JsException>> {
        let waiter = std::mem::take(&mut self.waiter);
        match WAITERS.remove(waiter)? {
            Waiter::Arrived(arrived) => {
                self.abort = None;
                Some(arrived)
            }
            // Still in the air: nobody waits any more.
            Waiter::Waiting(_) => {
                if let Some(abort) = self.abort.take() {
                    abort(self.handle.slot());
                }
                None
            }
        }
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        if let Some(mut reply) = self.unread() {
            let discard = self.discard;
            let _ = reply.read(|r| {
                discard(r);
                Ok(())
            });
        }
        if let Some(abort) = self.abort.take() {
            abort(self.handle.slot());
        }
    }
}

/// What Rust waits for is there. `thrown` is a slot, or 0.
pub(crate) fn arrive(waiter: u32, message: Incoming, thrown: u32) {
    // Taken over first, so that they are freed whatever happens.
    let arrived = match Handle::new(thrown) {
        Some(handle) => Err(JsException::of(handle)),
        // The block is Rust's in any case.
        None => Ok(message.block()),
    };
    let mut arrived = Some(arrived);
    let waker = WAITERS.change(waiter, |entry| match (&*entry, arrived.take()) {
        (Waiter::Waiting(_), Some(new)) => match std::mem::replace(entry, Waiter::Arrived(new)) {
            Waiter::Waiting(waker) => Some(waker),
            Waiter::Arrived(_) => None,
        },
        // A promise is settled once.
        (_, unused) => {
            arrived = unused;
            None
        }
    });
    if let Some(waker) = waker.flatten() {
        waker.wake();
    }
}

/// The raw exports of modules that wait.
#[cfg(target_family = "wasm")]
mod exports {
    use super::super::executor::run;
    use crate::abi::Incoming;

    /// What Rust waits for is there: lets it go on at once.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_settled(waiter: u32, message: Incoming, thrown: u32) {
        super::arrive(waiter, message, thrown);
        run();
    }
}
