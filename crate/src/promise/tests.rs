use super::executor::run;
use super::*;
use crate::abi::Incoming;
use crate::answer::answer;
use crate::error::JsException;
use crate::export::Return;
use crate::host_of_tests::{self as host, arrive, block, read, sent};
use crate::protocol::answer as tag;
use crate::value::to_bytes;
use crate::value::{FromJs, ToJs};
use crate::wire::{Fault, Writer};
use std::cell::{Cell, RefCell};
use std::fmt;
use std::future::Future;
use std::future::{pending, poll_fn, ready};
use std::rc::Rc;
use std::task::Poll;
use std::task::Waker;

/// Starts an export, and gives its task; 0 if it was ready.
fn start<F: Future<Output: Return> + 'static>(future: F) -> u32
where
    <F::Output as Return>::Error: fmt::Display,
{
    let result = export_async(
        Incoming::NONE,
        |_| Ok(future),
        |error, w| {
            w.u8(tag::ERROR);
            w.string(&error.to_string());
        },
    );
    if result & 1 == 0 { 0 } else { result >> 1 }
}

/// What JavaScript was told of its tasks since the last time.
fn settled() -> Vec<(u32, Vec<u8>)> {
    host::with(|host| std::mem::take(&mut host.settled))
}

/// Gives JavaScript its turns until Rust needs no more.
fn drain() {
    while host::with(|host| std::mem::take(&mut host.scheduled)) > 0 {
        run_scheduled();
    }
}

/// Counts its drops.
#[derive(Clone, Default)]
struct Guard(Rc<Cell<u32>>);

impl Guard {
    fn drops(&self) -> u32 {
        self.0.get()
    }

    fn guard(&self) -> impl Drop + 'static {
        struct Count(Rc<Cell<u32>>);

        impl Drop for Count {
            fn drop(&mut self) {
                self.0.set(self.0.get() + 1);
            }
        }
        Count(self.0.clone())
    }
}

/// Is ready after so many turns.
async fn turns(mut count: u32) {
    poll_fn(|cx| {
        if count == 0 {
            return Poll::Ready(());
        }
        count -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// Where the waker of a future is kept.
type Kept = Rc<RefCell<Option<Waker>>>;

/// Is ready when it is polled the second time.
async fn woken(kept: Kept) {
    let mut is_first = true;
    poll_fn(|cx| {
        if !std::mem::take(&mut is_first) {
            return Poll::Ready(());
        }
        *kept.borrow_mut() = Some(cx.waker().clone());
        Poll::Pending
    })
    .await;
}

#[test]
fn what_is_ready_at_once_is_no_task() {
    assert_eq!(start(ready(7u32)), 0);
    assert_eq!(read::<(u8, u32)>(&sent()), (0, 7));
    assert_eq!(start(async { Err::<(), _>("no") }), 0);
    assert_eq!(read::<(u8, String)>(&sent()), (1, "no".into()));
    assert_eq!(host::with(|host| host.scheduled), 0);
    assert!(settled().is_empty());
}

#[test]
fn arguments_that_rust_refuses_begin_nothing() {
    let result = export_async(
        Incoming::NONE,
        |_| Err::<std::future::Ready<u32>, _>(Fault::new("no").within("a")),
        |_, _| {},
    );
    assert_eq!(result & 1, 0);
    assert_eq!(read::<(u8, u8, String)>(&sent()), (4, 2, "`a`: no".into()));
}

#[test]
fn a_task_is_polled_when_it_was_woken() {
    let kept = Kept::default();
    let own = kept.clone();
    let task = start(async move {
        woken(own).await;
        "done"
    });
    assert!(task != 0);
    run();
    assert!(settled().is_empty(), "nobody woke it");
    let waker = kept.take().unwrap();
    waker.wake_by_ref();
    waker.wake_by_ref();
    assert_eq!(host::with(|host| host.scheduled), 1, "JavaScript is asked once");
    drain();
    let [(settled_task, answer)] = &settled()[..] else {
        panic!("settled once")
    };
    assert_eq!((*settled_task, read(answer)), (task, (0u8, "done".to_string())));
    // The waker outlives its task.
    waker.wake();
    drain();
    assert!(settled().is_empty());
}

#[test]
fn a_waker_may_be_used_within_the_poll() {
    let task = start(async {
        turns(3).await;
        5u8
    });
    let mut rounds = 0;
    while host::with(|host| std::mem::take(&mut host.scheduled)) > 0 {
        run_scheduled();
        rounds += 1;
    }
    assert_eq!(rounds, 3, "JavaScript gets its turn in between");
    assert_eq!(settled(), [(task, to_bytes(&(0u8, 5u8)))]);
}

#[test]
fn a_cancelled_task_is_dropped_at_once() {
    let guard = Guard::default();
    let held = guard.guard();
    let task = start(async move {
        let _held = held;
        pending::<()>().await;
    });
    assert_eq!(guard.drops(), 0);
    cancel(task);
    assert_eq!(guard.drops(), 1);
    cancel(task);
    cancel(0);
    cancel(u32::MAX);
    drain();
    assert!(settled().is_empty());
}

#[test]
fn a_task_that_is_cancelled_while_it_is_polled_is_dropped_after() {
    for is_ready in [false, true] {
        let guard = Guard::default();
        let (held, seen, own) = (guard.guard(), guard.clone(), Rc::new(Cell::new(0)));
        let task = own.clone();
        own.set(start(async move {
            let _held = held;
            turns(1).await;
            cancel(task.get());
            assert_eq!(seen.drops(), 0, "not while it runs");
            if !is_ready {
                pending::<()>().await;
            }
        }));
        drain();
        assert_eq!(guard.drops(), 1);
        assert!(settled().is_empty(), "nobody waits");
    }
}

#[test]
fn a_future_may_do_anything_when_it_is_dropped() {
    /// Cancels another task, spawns, and writes a message.
    struct Busy {
        other: u32,
        done: Rc<Cell<bool>>,
    }

    impl Drop for Busy {
        fn drop(&mut self) {
            cancel(self.other);
            let done = self.done.clone();
            spawn(async move { done.set(true) });
            answer(|w| w.string("loud"));
        }
    }

    let guard = Guard::default();
    let held = guard.guard();
    let other = start(async move {
        let _held = held;
        pending::<()>().await;
    });
    let done = Rc::new(Cell::new(false));
    let busy = Busy {
        other,
        done: done.clone(),
    };
    let task = start(async move {
        let _busy = busy;
        pending::<()>().await;
    });
    cancel(task);
    assert_eq!(guard.drops(), 1);
    drain();
    assert!(done.get());

    // Dropped with the future that is ready: the answer is not written over.
    let busy = Busy { other: 0, done };
    assert_eq!(
        start(async move {
            let _busy = busy;
            7u8
        }),
        0
    );
    assert_eq!(read::<(u8, u8)>(&sent()), (0, 7));
    drain();
}

#[test]
fn a_panic_in_a_future_leaves_the_others_alone() {
    let result = std::panic::catch_unwind(|| {
        spawn(async { panic!("in a future") });
        drain();
    });
    assert!(result.is_err());
    let task = start(async { turns(1).await });
    host::with(|host| host.scheduled += 1);
    drain();
    assert_eq!(settled(), [(task, to_bytes(&0u8))]);
}

#[test]
fn a_thousand_tasks_run_at_once() {
    let guard = Guard::default();
    let tasks: Vec<u32> = (0..1000u32)
        .map(|number| {
            let held = guard.guard();
            start(async move {
                let _held = held;
                turns(number % 7 + 1).await;
                number
            })
        })
        .collect();
    drain();
    let mut settled = settled();
    settled.sort();
    let expected: Vec<_> = tasks
        .iter()
        .zip(0u32..)
        .map(|(task, number)| (*task, to_bytes(&(0u8, number))))
        .collect();
    assert_eq!(settled, expected);
    assert_eq!(guard.drops(), 1000);
}

#[test]
fn a_task_may_spawn_others() {
    let order = Rc::new(RefCell::new(Vec::new()));
    let log = order.clone();
    spawn(async move {
        log.borrow_mut().push("outer");
        let inner = log.clone();
        spawn(async move {
            turns(1).await;
            inner.borrow_mut().push("inner");
        });
        log.borrow_mut().push("still outer");
    });
    assert!(order.borrow().is_empty(), "the code that runs now comes first");
    drain();
    assert_eq!(*order.borrow(), ["outer", "still outer", "inner"]);
    assert!(settled().is_empty());
}

#[test]
fn a_task_that_is_polled_is_not_polled_again_within() {
    let kept = Kept::default();
    let own = kept.clone();
    let polls = Rc::new(Cell::new(0));
    let count = polls.clone();
    spawn(poll_fn(move |cx| {
        count.set(count.get() + 1);
        if count.get() == 1 {
            *own.borrow_mut() = Some(cx.waker().clone());
            cx.waker().wake_by_ref();
            // JavaScript that is called here may come back.
            run();
            assert_eq!(count.get(), 1);
            return Poll::Pending;
        }
        Poll::Ready(())
    }));
    drain();
    assert_eq!(polls.get(), 2, "it was awake when it could be polled");
}

/// A promise in a slot, as JavaScript passes it.
fn promise<T: FromJs>(slot: u32) -> JsPromise<T> {
    read(&to_bytes(&slot))
}

fn waiter(slot: u32) -> u32 {
    let watched = host::with(|host| host.watched.clone());
    watched.iter().find(|(each, _)| *each == slot).unwrap().1
}

#[test]
fn a_promise_is_a_future() {
    let task = start(async { promise::<String>(4).await });
    assert!(task != 0);
    arrive(waiter(4), block("value"), 0);
    drain();
    assert_eq!(settled(), [(task, to_bytes(&(0u8, "value")))]);
    assert_eq!(host::with(|host| host.dropped.clone()), [4]);

    let task = start(async { promise::<()>(5).await });
    arrive(waiter(5), 0, 0);
    drain();
    assert_eq!(settled(), [(task, to_bytes(&0u8))]);
}

#[test]
fn a_promise_may_be_rejected_with_any_value() {
    let task = start(async { promise::<u32>(4).await.map_err(|error| error.give()) });
    arrive(waiter(4), 0, 6);
    // Settling again changes nothing, and keeps nothing.
    arrive(waiter(4), block(&9u32), 0);
    arrive(waiter(4), 0, 8);
    drain();
    assert_eq!(settled(), [(task, to_bytes(&(1u8, "1000006")))]);
    let mut dropped = host::with(|host| host.dropped.clone());
    dropped.sort_unstable();
    assert_eq!(dropped, [4, 6, 8]);
}

#[test]
fn nobody_waits_for_a_promise_that_was_dropped() {
    let task = start(async { promise::<u32>(4).await });
    cancel(task);
    assert_eq!(host::with(|host| host.dropped.clone()), [4]);
    arrive(waiter(4), block(&9u32), 0);
    arrive(77, 0, 0);
    drain();
    assert!(settled().is_empty());
}

#[test]
fn what_nobody_read_is_let_go_of() {
    let task = start(async { promise::<JsException>(4).await });
    arrive(waiter(4), block(&44u32), 0);
    cancel(task);
    assert_eq!(host::with(|host| host.dropped.clone()), [44, 4]);

    let task = start(import_async(|_| (), |(), _| 5, JsException::read));
    arrive(waiter(5), block(&55u32), 0);
    cancel(task);
    assert_eq!(host::with(|host| host.dropped.clone()), [44, 4, 55, 5]);
}

#[test]
fn a_promise_that_was_given_goes_back_as_itself() {
    let given = promise::<u32>(4);
    assert_eq!(read::<u32>(&to_bytes(&given)), 1_000_004 << 1);
    assert_eq!(host::with(|host| host.given.clone()), [4]);
}

#[test]
fn a_future_of_rust_becomes_a_promise() {
    let made = JsPromise::from_future(async {
        turns(1).await;
        Ok::<_, String>(7u32)
    });
    let number: u32 = read(&to_bytes(&made));
    assert_eq!(number & 1, 1);
    assert!(settled().is_empty());
    drain();
    assert_eq!(settled(), [(number >> 1, to_bytes(&(0u8, 7u32)))]);

    let mut w = Writer::new();
    made.write(&mut w);
    assert_eq!(w.fault().unwrap().text(), "a promise of Rust goes to JavaScript once");

    let failing = JsPromise::<u32>::from_future(async { Err::<u32, _>("no") });
    let number: u32 = read(&to_bytes(&failing));
    drain();
    let expected = (1u8, "no", Vec::<String>::new(), 0u8);
    assert_eq!(settled(), [(number >> 1, to_bytes(&expected))]);
}

#[test]
fn a_future_of_rust_can_be_awaited_in_rust() {
    let task = start(async {
        let value = JsPromise::from_future(async {
            turns(1).await;
            7u32
        });
        let failed = JsPromise::<u32>::from_future(async { Err::<u32, _>("no") });
        (value.await.unwrap(), failed.await.unwrap_err().message())
    });
    drain();
    assert_eq!(settled(), [(task, to_bytes(&(0u8, (7u32, "no"))))]);
}

#[test]
fn an_import_that_throws_is_a_future_that_fails() {
    let task = start(import_async(
        |_| (),
        |(), _| {
            host::throw_value(3);
            0
        },
        |r| r.u32(),
    ));
    assert_eq!(task, 0);
    assert_eq!(read::<(u8, String)>(&sent()), (1, "message 3".into()));
}

#[test]
fn a_signal_fires_when_nobody_waits_any_more() {
    let task = start(import_async_signal(|_| (), |(), _| 4, |r| r.u32()));
    cancel(task);
    drop(import_async_signal(|_| (), |(), _| 5, |r| r.u32()));
    assert_eq!(
        host::with(|host| host.aborted.clone()),
        [4, 5],
        "also if it was never polled"
    );

    let task = start(import_async_signal(|_| (), |(), _| 6, |r| r.u32()));
    arrive(waiter(6), block(&1u32), 0);
    drain();
    assert_eq!(settled(), [(task, to_bytes(&(0u8, 1u32)))]);
    cancel(start(import_async(|_| (), |(), _| 7, |r| r.u32())));
    assert_eq!(
        host::with(|host| host.aborted.len()),
        2,
        "not when it is done, nor without a signal"
    );
}
