//! Tasks: futures that are polled when JavaScript has nothing else to do, after the code that runs now.
//!
//! Whatever is called here may come back here: a future that is polled or dropped may call JavaScript, wake, spawn, and
//! cancel, itself too. So nothing is borrowed meanwhile.

use crate::abi::Address;
use crate::outbox::drop_aside;
use crate::raw;
use crate::table::{Local, Table};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};

/// A future that gives its answer, or nothing where nobody waits.
pub(crate) type Work = Pin<Box<dyn Future<Output = Address>>>;

struct Task {
    /// Nothing while it is polled.
    work: Option<Work>,
    /// Takes the answer.
    settle: fn(u32, u32),
    is_queued: bool,
    /// It was awake when it could not be polled, since it was already.
    is_missed: bool,
    /// It was dropped while it was polled.
    is_cancelled: bool,
}

thread_local! {
    static TASKS: RefCell<Table<Task>> = const { RefCell::new(Table::new()) };
    static QUEUE: RefCell<VecDeque<u32>> = const { RefCell::new(VecDeque::new()) };
    /// JavaScript will call `__ox_run`.
    static IS_SCHEDULED: Cell<bool> = const { Cell::new(false) };
    /// The task that is polled, or 0.
    static CURRENT: Cell<u32> = const { Cell::new(0) };
}

/// Runs a future in the background: it is first polled when the code that runs now is done.
///
/// JavaScript's event loop drives it, so on a native machine nothing happens.
///
/// ```
/// # use oxbridge::prelude::*;
/// #[js_export]
/// pub fn ring_later(wait: JsPromise<()>, ring: JsFunction<fn()>) {
///     oxbridge::spawn(async move {
///         if wait.await.is_ok() {
///             let _ = ring.call();
///         }
///     });
/// }
/// ```
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    let work = async {
        future.await;
        Address::NONE
    };
    enqueue(Box::pin(work), |_, _| {});
}

/// Polls a future for the first time. Gives its answer, or a task `<< 1 | 1` that is settled later.
pub(crate) fn begin(work: Work, settle: fn(u32, u32)) -> u32 {
    let task = insert(settle);
    match step(task, work) {
        Poll::Ready(answer) => answer.number(),
        Poll::Pending => task << 1 | 1,
    }
}

/// Makes a task that is polled later.
pub(crate) fn enqueue(work: Work, settle: fn(u32, u32)) -> u32 {
    let task = insert(settle);
    TASKS.change(task, |entry| entry.work = Some(work));
    wake(task);
    task
}

/// Drops the future of a task, at once or when it has been polled.
pub(crate) fn cancel(task: u32) {
    let is_polled = TASKS.change(task, |entry| {
        entry.is_cancelled = true;
        entry.work.is_none()
    });
    if is_polled == Some(false) {
        drop(TASKS.remove(task));
    }
}

/// Whether nobody waits any more for what is polled now.
pub(crate) fn is_cancelled() -> bool {
    TASKS.change(CURRENT.get(), |entry| entry.is_cancelled) == Some(true)
}

/// Polls the tasks that are awake. Those that wake meanwhile wait for the next time.
pub(crate) fn run() {
    let count = QUEUE.with_borrow(VecDeque::len);
    for _ in 0..count {
        let Some(task) = QUEUE.with_borrow_mut(VecDeque::pop_front) else {
            return;
        };
        let awake = TASKS.change(task, |entry| {
            entry.is_queued = false;
            let work = entry.work.take();
            entry.is_missed = work.is_none();
            Some((work?, entry.settle))
        });
        if let Some((work, settle)) = awake.flatten()
            && let Poll::Ready(answer) = step(task, work)
        {
            settle(task, answer.number());
        }
    }
}

/// What JavaScript runs when it has nothing else to do.
pub(crate) fn run_scheduled() {
    IS_SCHEDULED.set(false);
    run();
}

fn insert(settle: fn(u32, u32)) -> u32 {
    TASKS.add(Task {
        work: None,
        settle,
        is_queued: false,
        is_missed: false,
        is_cancelled: false,
    })
}

/// Polls a task once.
fn step(task: u32, mut work: Work) -> Poll<Address> {
    let outer = CURRENT.replace(task);
    let polled = work.as_mut().poll(&mut Context::from_waker(&waker(task)));
    CURRENT.set(outer);
    if polled.is_pending() {
        drop(put_back(task, work));
        return Poll::Pending;
    }
    // What is left of it must not write over the answer.
    drop_aside(work);
    match TASKS.remove(task) {
        Some(Task {
            is_cancelled: false, ..
        }) => polled,
        _ => Poll::Pending,
    }
}

/// Keeps a future until its task is awake. Gives it back if nobody waits any more.
fn put_back(task: u32, work: Work) -> Option<Work> {
    let mut work = Some(work);
    let wanted = TASKS.change(task, |entry| {
        if !entry.is_cancelled {
            entry.work = work.take();
        }
        std::mem::take(&mut entry.is_missed)
    });
    if work.is_some() {
        drop(TASKS.remove(task));
    } else if wanted == Some(true) {
        wake(task);
    }
    work
}

fn wake(task: u32) {
    let wakes = TASKS.change(task, |entry| !std::mem::replace(&mut entry.is_queued, true));
    if wakes == Some(true) {
        QUEUE.with_borrow_mut(|queue| queue.push_back(task));
        if !IS_SCHEDULED.replace(true) {
            raw::schedule();
        }
    }
}

/// A waker that is nothing but the number of the task: it may outlive the task, and wakes nothing then.
fn waker(task: u32) -> Waker {
    // SAFETY: the functions of the table take any pointer, and keep nothing.
    unsafe { Waker::from_raw(raw_waker(std::ptr::without_provenance(task as usize))) }
}

fn raw_waker(task: *const ()) -> RawWaker {
    static TABLE: RawWakerVTable = RawWakerVTable::new(
        raw_waker,
        |task| wake(task.addr() as u32),
        |task| wake(task.addr() as u32),
        |_| {},
    );
    RawWaker::new(task, &TABLE)
}

/// The raw exports of modules that wait.
#[cfg(target_family = "wasm")]
mod exports {
    /// Polls what is awake.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_run() {
        super::run_scheduled();
    }

    /// Drops the future of a task.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_cancel(task: u32) {
        super::cancel(task);
    }
}
