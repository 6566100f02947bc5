//! What Rust waits for in JavaScript: promises, and the next items of streams.

use crate::error::JsException;
use crate::import::Answer;
use crate::reference::Handle;
use crate::table::Table;
use crate::wire::Reader;
use std::cell::RefCell;
use std::task::{Context, Poll, Waker};

enum Waiter {
    Waiting(Waker),
    Settled(Result<Answer, JsException>),
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

    /// Waits. After it was ready, it is asked for again.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>, watch: Watch) -> Poll<Result<Answer, JsException>> {
        // Cloned and dropped outside of the table, since a waker may do anything then.
        let mut waker = Waiter::Waiting(cx.waker().clone());
        if self.waiter == 0 {
            self.waiter = WAITERS.with_borrow_mut(|waiters| waiters.insert(waker));
            watch(self.handle.slot(), self.waiter);
            return Poll::Pending;
        }
        let is_waiting = WAITERS.with_borrow_mut(|waiters| match waiters.get_mut(self.waiter) {
            Some(waiter @ Waiter::Waiting(_)) => {
                std::mem::swap(waiter, &mut waker);
                true
            }
            _ => false,
        });
        if is_waiting {
            return Poll::Pending;
        }
        self.take().map_or(Poll::Pending, Poll::Ready)
    }

    /// What it was settled with, if nobody has read that.
    pub(crate) fn unread(&mut self) -> Option<Answer> {
        self.take()?.ok()
    }

    fn take(&mut self) -> Option<Result<Answer, JsException>> {
        let waiter = std::mem::take(&mut self.waiter);
        // A thread that ends may have dropped them all.
        let removed = WAITERS.try_with(|waiters| waiters.borrow_mut().remove(waiter));
        match removed.ok()?? {
            Waiter::Settled(settled) => {
                self.abort = None;
                Some(settled)
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
        if let Some(mut answer) = self.unread() {
            let discard = self.discard;
            let _ = answer.read(|r| {
                discard(r);
                Ok(())
            });
        }
        if let Some(abort) = self.abort.take() {
            abort(self.handle.slot());
        }
    }
}

/// Settles what Rust waits for. `thrown` is a slot, or 0.
pub(crate) fn settle(waiter: u32, address: u32, thrown: u32) {
    // Taken over first, so that they are freed whatever happens.
    let settled = match Handle::new(thrown) {
        Some(handle) => Err(JsException::of(handle)),
        // The block is Rust's in any case.
        None => Ok(Answer::of(address | u32::from(address != 0))),
    };
    let mut settled = Some(settled);
    let waker = WAITERS.with_borrow_mut(|waiters| {
        let entry = waiters.get_mut(waiter)?;
        match (&*entry, settled.take()) {
            (Waiter::Waiting(_), Some(new)) => match std::mem::replace(entry, Waiter::Settled(new)) {
                Waiter::Waiting(waker) => Some(waker),
                Waiter::Settled(_) => None,
            },
            // A promise is settled once.
            (_, unused) => {
                settled = unused;
                None
            }
        }
    });
    if let Some(waker) = waker {
        waker.wake();
    }
}
