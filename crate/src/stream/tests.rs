use super::source::{end, next};
use super::*;
use crate::answer::answer as write_answer;
use crate::error::JsException;
use crate::host_of_tests::{self as host, arrive, block, read, sent};
use crate::promise::{cancel, run_scheduled, spawn};
use crate::value::FromJs;
use crate::value::{ToJs, to_bytes};
use futures_core::Stream;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Waker;
use std::task::{Context, Poll};

/// A stream that gives what is put into it, and counts its drops.
#[derive(Clone)]
struct Tap<T>(Rc<RefCell<State<T>>>);

struct State<T> {
    items: VecDeque<Option<T>>,
    waker: Option<Waker>,
    polls: u32,
    drops: u32,
}

struct Flow<T>(Tap<T>);

impl<T> Tap<T> {
    fn new() -> Self {
        Self(Rc::new(RefCell::new(State {
            items: VecDeque::new(),
            waker: None,
            polls: 0,
            drops: 0,
        })))
    }

    fn put(&self, items: impl IntoIterator<Item = Option<T>>) {
        let mut state = self.0.borrow_mut();
        state.items.extend(items);
        let waker = state.waker.take();
        drop(state);
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn drops(&self) -> u32 {
        self.0.borrow().drops
    }
}

impl<T> Stream for Flow<T> {
    type Item = T;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        let mut state = self.0.0.borrow_mut();
        state.polls += 1;
        match state.items.pop_front() {
            Some(item) => Poll::Ready(item),
            None => {
                state.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}

impl<T> Drop for Flow<T> {
    fn drop(&mut self) {
        self.0.0.borrow_mut().drops += 1;
        // As one that calls JavaScript would.
        write_answer(|w| w.string("loud"));
    }
}

fn id(stream: &impl ToJs) -> u32 {
    read(&to_bytes(stream))
}

/// Asks for items that are there.
fn ready(stream: u32) -> Vec<u8> {
    assert_eq!(next(stream) & 1, 0);
    sent()
}

/// Asks for items that come later.
fn pending(stream: u32) -> u32 {
    let task = next(stream);
    assert_eq!(task & 1, 1);
    task >> 1
}

fn drain() -> Vec<(u32, Vec<u8>)> {
    while host::with(|host| std::mem::take(&mut host.scheduled)) > 0 {
        run_scheduled();
    }
    host::with(|host| std::mem::take(&mut host.settled))
}

const DONE: u8 = 3;

#[test]
fn items_come_one_by_one() {
    let tap = Tap::new();
    let stream = id(&RustStream::new(Flow(tap.clone())));
    tap.put([Some(1u32), Some(2)]);
    assert_eq!(read::<(u8, Vec<u32>)>(&ready(stream)), (0, vec![1]));
    assert_eq!(tap.0.borrow().polls, 1, "no item is made that nobody asked for");
    assert_eq!(read::<(u8, Vec<u32>)>(&ready(stream)), (0, vec![2]));
    let task = pending(stream);
    tap.put([Some(3)]);
    assert_eq!(drain(), [(task, to_bytes(&(0u8, vec![3u32])))]);
    tap.put([None]);
    assert_eq!(ready(stream), to_bytes(&DONE));
    assert_eq!(tap.drops(), 1, "dropped at its end");
    assert_eq!(ready(stream), to_bytes(&DONE));
    end(stream);
}

#[test]
fn items_come_together_where_they_are_there() {
    let tap = Tap::new();
    let stream = id(&RustStream::new(Flow(tap.clone())).batched(3));
    tap.put((0..5u8).map(Some));
    tap.put([None]);
    assert_eq!(read::<(u8, u32, [i8; 3])>(&ready(stream)), (0, 3, [0, 1, 2]));
    assert_eq!(read::<(u8, u32, [i8; 2])>(&ready(stream)), (0, 2, [3, 4]));
    let polls = tap.0.borrow().polls;
    assert_eq!(ready(stream), to_bytes(&DONE));
    assert_eq!(tap.0.borrow().polls, polls, "not asked again after its end");
    assert_eq!(tap.drops(), 1);
}

#[test]
fn chunks_of_bytes_are_buffers() {
    let tap = Tap::new();
    let stream = id(&RustStream::new(Flow(tap.clone())));
    tap.put([Some(vec![1u8, 2, 3])]);
    assert_eq!(read::<(u8, Vec<Vec<u8>>)>(&ready(stream)), (0, vec![vec![1, 2, 3]]));
    end(stream);
}

#[test]
fn an_error_ends_a_stream_after_the_items_before_it() {
    let tap = Tap::new();
    let stream = id(&RustStream::new(Flow(tap.clone())).batched(8));
    tap.put([Some(Ok(1u32)), Some(Err("no")), Some(Ok(2))]);
    assert_eq!(read::<(u8, Vec<u32>)>(&ready(stream)), (0, vec![1]));
    assert_eq!(ready(stream), to_bytes(&(1u8, "no", Vec::<String>::new(), 0u8)));
    assert_eq!(tap.drops(), 1);
    assert_eq!(ready(stream), to_bytes(&DONE));
}

#[test]
fn an_item_that_rust_refuses_is_an_error() {
    let tap = Tap::new();
    let stream = id(&RustStream::new(Flow(tap.clone())));
    tap.put([Some(usize::MAX)]);
    assert_eq!(ready(stream), to_bytes(&(4u8, 3u8, "expected a number of 32 bits")));
    assert_eq!(tap.drops(), 1);
    let iterator = id(&RustIterator::new([1, usize::MAX, 2].into_iter()));
    assert_eq!(read::<(u8, u32)>(&ready(iterator)), (0, 1));
    assert_eq!(read::<(u8, u8, String)>(&ready(iterator)).1, 3);
    assert_eq!(ready(iterator), to_bytes(&DONE));
}

#[test]
fn a_stream_is_dropped_when_javascript_wants_no_more() {
    let tap = Tap::<u32>::new();
    let stream = id(&RustStream::new(Flow(tap.clone())));
    pending(stream);
    assert_eq!(read::<(u8, u8, String)>(&ready(stream)).1, 0, "one at a time");
    end(stream);
    assert_eq!(tap.drops(), 1, "with the task that waits");
    tap.put([Some(1)]);
    assert_eq!(drain(), []);
    end(stream);
    end(0);
}

#[test]
fn a_cancelled_task_leaves_the_stream() {
    let tap = Tap::new();
    let stream = id(&RustStream::new(Flow(tap.clone())));
    cancel(pending(stream));
    tap.put([Some(1u32)]);
    assert_eq!(read::<(u8, Vec<u32>)>(&ready(stream)), (0, vec![1]));
    end(stream);
    assert_eq!(tap.drops(), 1);
}

/// A stream that does something while it is polled.
struct Acting<F>(F);

impl<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>> + Unpin> Stream for Acting<F> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        (self.0)(cx)
    }
}

#[test]
fn a_stream_may_be_dropped_while_it_is_polled() {
    for (is_first, is_ready) in [(true, true), (true, false), (false, true), (false, false)] {
        let own = Rc::new(Cell::new(0));
        let tap = Tap::<u32>::new();
        let (inner, flow, mut polls) = (own.clone(), Flow(tap.clone()), 0);
        own.set(id(&RustStream::new(Acting(move |cx: &mut Context<'_>| {
            let _held = &flow;
            polls += 1;
            if !is_first && polls == 1 {
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            end(inner.get());
            assert_eq!(next(inner.get()) & 1, 0);
            if is_ready {
                Poll::Ready(Some(7u32))
            } else {
                Poll::Pending
            }
        }))));
        if is_first {
            let answer = ready(own.get());
            let expected = if is_ready {
                to_bytes(&(0u8, vec![7u32]))
            } else {
                to_bytes(&DONE)
            };
            assert_eq!(answer, expected);
        } else {
            pending(own.get());
            assert_eq!(drain(), []);
        }
        assert_eq!(tap.drops(), 1);
    }
}

#[test]
fn a_stream_goes_out_once() {
    let stream = RustStream::new(Flow(Tap::<u32>::new()));
    let mut w = crate::Writer::new();
    stream.write(&mut w);
    assert!(w.fault().is_none());
    stream.write(&mut w);
    assert_eq!(
        w.fault().unwrap().text(),
        "a stream or iterator goes to JavaScript once"
    );
}

#[test]
fn an_iterator_gives_its_items() {
    let iterator = id(&RustIterator::new(["a", "b"].into_iter().map(String::from)));
    assert_eq!(read::<(u8, String)>(&ready(iterator)), (0, "a".into()));
    assert_eq!(read::<(u8, String)>(&ready(iterator)), (0, "b".into()));
    assert_eq!(ready(iterator), to_bytes(&DONE));
    assert_eq!(ready(iterator), to_bytes(&DONE));

    let failing = id(&RustIterator::new([Ok(1u8), Err("no"), Ok(2)].into_iter()));
    assert_eq!(read::<(u8, u8)>(&ready(failing)), (0, 1));
    assert_eq!(ready(failing), to_bytes(&(1u8, "no", Vec::<String>::new(), 0u8)));
    assert_eq!(ready(failing), to_bytes(&DONE));
}

#[test]
fn an_iterator_may_be_asked_and_dropped_while_it_makes_an_item() {
    let own = Rc::new(Cell::new(0));
    let tap = Tap::<u32>::new();
    let (inner, flow) = (own.clone(), Flow(tap.clone()));
    own.set(id(&RustIterator::new(std::iter::from_fn(move || {
        let _held = &flow;
        assert_eq!(read::<(u8, u8, String)>(&ready(inner.get())).1, 0);
        end(inner.get());
        Some(7u32)
    }))));
    assert_eq!(read::<(u8, u32)>(&ready(own.get())), (0, 7));
    assert_eq!(tap.drops(), 1);
    assert_eq!(ready(own.get()), to_bytes(&DONE));
}

/// The items of a stream up to its end, with the messages of errors.
type Seen<T> = Rc<RefCell<Vec<Option<Result<T, String>>>>>;

/// Reads a stream of JavaScript's in the background.
fn reading<T: FromJs + 'static>(slot: u32) -> Seen<T> {
    let read_so_far = Rc::new(RefCell::new(Vec::new()));
    let items = read_so_far.clone();
    let mut stream: JsStream<T> = read(&to_bytes(&slot));
    spawn(async move {
        loop {
            let item = poll_fn(|cx| Pin::new(&mut stream).poll_next(cx)).await;
            let is_last = item.is_none();
            items
                .borrow_mut()
                .push(item.map(|item| item.map_err(|error| error.message())));
            if is_last {
                break;
            }
        }
    });
    drain();
    read_so_far
}

/// Settles what Rust asked for last.
fn give(address: u32, thrown: u32) {
    let (_, waiter) = host::with(|host| *host.pulled.last().unwrap());
    arrive(waiter, address, thrown);
    drain();
}

#[test]
fn a_stream_of_javascript_is_read_item_by_item() {
    let items = reading::<String>(4);
    assert_eq!(host::with(|host| host.pulled.len()), 1);
    give(block(&(0u8, "a")), 0);
    give(block(&(0u8, "b")), 0);
    assert_eq!(host::with(|host| host.pulled.len()), 3);
    give(block(&1u8), 0);
    assert_eq!(*items.borrow(), [Some(Ok("a".into())), Some(Ok("b".into())), None]);
    assert_eq!(host::with(|host| host.dropped.clone()), [4]);
}

#[test]
fn a_stream_of_javascript_ends_with_its_error() {
    let items = reading::<String>(4);
    give(0, 6);
    assert_eq!(*items.borrow(), [Some(Err("message 6".into())), None]);
    let mut dropped = host::with(|host| host.dropped.clone());
    dropped.sort_unstable();
    assert_eq!(dropped, [4, 6]);
}

#[test]
fn an_unread_item_is_let_go_of() {
    let mut stream: JsStream<JsException> = read(&to_bytes(&4u32));
    let mut cx = Context::from_waker(Waker::noop());
    assert!(Pin::new(&mut stream).poll_next(&mut cx).is_pending());
    give(block(&(0u8, 44u32)), 0);
    drop(stream);
    assert_eq!(host::with(|host| host.dropped.clone()), [44, 4]);
}
