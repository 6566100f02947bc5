//! Exports tested as plain Rust, where there is no JavaScript.

// The types of functions are what it is about.
#![allow(clippy::type_complexity)]

use oxbridge::futures_core::Stream;
use oxbridge::prelude::*;
use std::cell::Cell;
use std::error::Error;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// What is ready at once.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("not ready"),
    }
}

struct Items<I>(I);

impl<I: Iterator + Unpin> Stream for Items<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
        Poll::Ready(self.0.next())
    }
}

fn all<S: Stream>(stream: S) -> Vec<S::Item> {
    let mut stream = pin!(stream);
    let mut items = Vec::new();
    while let Some(item) = ready(poll_fn(|cx| stream.as_mut().poll_next(cx))) {
        items.push(item);
    }
    items
}

#[derive(Debug, PartialEq, JsError)]
struct TooMany(u32);

impl fmt::Display for TooMany {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} are too many", self.0)
    }
}

impl Error for TooMany {}

#[derive(Clone, Debug, PartialEq, Marshal)]
struct Line {
    sku: String,
    price: f64,
}

#[js_export]
struct Item {
    name: String,
}

#[js_export]
fn up_to(most: u32) -> RustIterator<u32> {
    RustIterator::new((1..).map(move |number| {
        if number > most {
            Err(TooMany(number))
        } else {
            Ok(number)
        }
    }))
}

#[js_export]
fn items(most: u32) -> RustStream<u32> {
    RustStream::new(Items((1..).map(move |number| {
        if number > most {
            Err(TooMany(number))
        } else {
            Ok(number)
        }
    })))
}

#[test]
fn an_iterator_gives_its_items_and_ends_with_its_error() {
    let mut numbers = up_to(2);
    assert_eq!(numbers.next().unwrap().unwrap(), 1);
    assert_eq!(numbers.next().unwrap().unwrap(), 2);
    let error = numbers.next().unwrap().unwrap_err();
    assert_eq!(error.downcast_ref(), Some(&TooMany(3)));
    assert!(numbers.next().is_none());
    let inner: Vec<u32> = up_to(5).into_inner().take(2).map(Result::unwrap).collect();
    assert_eq!(inner, [1, 2]);
    let gone = up_to(1);
    oxbridge::to_bytes(&gone);
    assert_eq!(gone.into_inner().count(), 0);
}

#[test]
fn a_stream_gives_its_items_and_ends_with_its_error() {
    let all: Vec<Result<u32, String>> = all(items(2))
        .into_iter()
        .map(|item| item.map_err(|e| e.to_string()))
        .collect();
    assert_eq!(all, [Ok(1), Ok(2), Err("3 are too many".into())]);
    assert_eq!(self::all(items(2).batched(9).into_inner()).len(), 3);
    let gone = items(1);
    oxbridge::to_bytes(&gone);
    assert_eq!(self::all(gone).len(), 0);
}

#[js_export]
fn total(lines: Vec<Line>, progress: &JsFunction<fn(fraction: f64)>) -> Result<f64, JsException> {
    for index in 0..lines.len() {
        progress.call((index + 1) as f64 / lines.len() as f64)?;
    }
    Ok(lines.iter().map(|line| line.price).sum())
}

#[test]
fn a_closure_stands_for_a_function_of_javascript() {
    let lines = [("a", 1.5), ("b", 2.5)];
    let lines: Vec<Line> = lines.map(|(sku, price)| Line { sku: sku.into(), price }).to_vec();
    let seen = Rc::new(Cell::new(0.0));
    let of_it = seen.clone();
    let progress = JsFunction::from_fn(move |fraction: f64| of_it.set(of_it.get() + fraction));
    assert_eq!(total(lines.clone(), &progress).unwrap(), 4.0);
    assert_eq!(seen.get(), 1.5);
    drop(progress);
    assert_eq!(Rc::strong_count(&seen), 1);
    let stop = JsFunction::from_fn(|_: f64| Err::<(), _>(TooMany(7)));
    assert_eq!(total(lines, &stop).unwrap_err().message(), "7 are too many");
}

#[test]
fn a_closure_takes_and_gives_whatever_crosses() {
    let join = JsFunction::from_fn(|line: Line, names: Vec<String>, more: Option<u8>| {
        (names.join("+") + &line.sku, line.price * f64::from(more.unwrap_or(1)))
    });
    let line = Line {
        sku: "c".into(),
        price: 2.0,
    };
    let names = ["a".to_string(), "b".to_string()];
    assert_eq!(join.call(&line, &names[..], Some(3)).unwrap(), ("a+bc".into(), 6.0));
    assert_eq!(join.call(line, Vec::new(), None).unwrap(), ("c".into(), 2.0));
    let five = JsFunction::from_fn(|a: u8, b: i32, c: f32, d: bool, e: u64| (a, b, c, d, e));
    assert_eq!(
        five.call(1, -2, 0.5, true, u64::MAX).unwrap(),
        (1, -2, 0.5, true, u64::MAX)
    );
    let sum =
        JsFunction::from_fn(|a: u8, b: i16, c: f32, d: bool| f64::from(a) + f64::from(b) + f64::from(c) + f64::from(d));
    assert_eq!(sum.call(1, -5, 0.5, true).unwrap(), -2.5);
    let same = sum.clone();
    assert!(same == sum);
}

#[test]
fn functions_pass_through_functions() {
    type Twice = fn(f: JsFunction<fn(text: String) -> String>) -> JsFunction<fn(text: String) -> String>;
    let twice: JsFunction<Twice> = JsFunction::from_fn(|f: JsFunction<fn(text: String) -> String>| {
        JsFunction::from_fn(move |text: String| f.call(f.call(text)?))
    });
    let shout = JsFunction::from_fn(|text: String| text + "!");
    assert_eq!(twice.call(&shout).unwrap().call("hey").unwrap(), "hey!!");
}

#[test]
fn a_function_of_rust_is_called_as_by_javascript() {
    let divide: RustFunction<fn(i32, i32) -> Result<i32, JsException>> =
        RustFunction::new(|a: i32, b: i32| a.checked_div(b).ok_or_else(|| JsException::range_error("by nothing")));
    assert_eq!(divide.call(7, 2).unwrap(), 3);
    let error = divide.call(7, 0).unwrap_err();
    assert_eq!((&*error.name(), &*error.message()), ("RangeError", "by nothing"));
    let fail: RustFunction<fn() -> Result<(), TooMany>> = RustFunction::new(|| Err(TooMany(2)));
    assert_eq!(fail.call().unwrap_err().message(), "2 are too many");
    let once: RustFunction<fn() -> String> = RustFunction::once(|| "only".to_string());
    assert_eq!(once.call().unwrap(), "only");
    assert_eq!(
        once.call().unwrap_err().message(),
        "the function can be called once, and was"
    );
    let mut count = 0;
    let counting: RustFunction<fn(Line) -> u32> = RustFunction::new_mut(move |line: Line| {
        count += line.price as u32;
        count
    });
    let line = Line {
        sku: String::new(),
        price: 4.0,
    };
    assert_eq!((counting.call(&line).unwrap(), counting.call(line).unwrap()), (4, 8));
}

#[js_export]
async fn longest(lines: JsStream<String>, least: JsPromise<u32>) -> Result<u32, JsException> {
    let mut longest = least.await?;
    for line in all(lines) {
        longest = longest.max(line?.len() as u32);
    }
    Ok(longest)
}

#[test]
fn promises_and_streams_stand_for_those_of_javascript() {
    let lines = |items: &[&str]| {
        let items: Vec<_> = items.iter().map(|item| Ok(item.to_string())).collect();
        JsStream::from_stream(Items(items.into_iter()))
    };
    assert_eq!(ready(longest(lines(&["a", "abc"]), JsPromise::resolved(2))).unwrap(), 3);
    assert_eq!(ready(longest(lines(&["a"]), JsPromise::resolved(2))).unwrap(), 2);
    let refused = ready(longest(lines(&[]), JsPromise::rejected(JsException::type_error("no"))));
    let error = refused.unwrap_err();
    assert_eq!((&*error.name(), &*error.message()), ("TypeError", "no"));
    let broken = JsStream::from_stream(Items(
        vec![Ok("a".to_string()), Err(JsException::new("lost"))].into_iter(),
    ));
    let error = ready(longest(broken, JsPromise::resolved(0))).unwrap_err();
    assert_eq!(error.message(), "lost");
}

#[js_export]
async fn loaded(load: JsFunction<fn(id: u32) -> JsPromise<String>>) -> Result<String, JsException> {
    load.call(7)?.await
}

#[test]
fn functions_take_and_give_promises() {
    let later = JsFunction::from_fn(|id: u32| {
        JsPromise::from_future(async move { if id == 7 { Ok(id.to_string()) } else { Err(TooMany(id)) } })
    });
    assert_eq!(ready(loaded(later.clone())).unwrap(), "7");
    assert_eq!(ready(later.call(8).unwrap()).unwrap_err().message(), "8 are too many");
    let no = JsFunction::from_fn(|_: u32| JsPromise::<String>::rejected(JsException::type_error("no")));
    assert_eq!(ready(loaded(no)).unwrap_err().name(), "TypeError");
    let same: JsFunction<fn(number: JsPromise<u32>) -> JsPromise<u32>> =
        JsFunction::from_fn(|number: JsPromise<u32>| number);
    let through = same.call(same.call(JsPromise::resolved(5)).unwrap()).unwrap();
    assert_eq!(ready(through).unwrap(), 5);
    let mut waiting = pin!(
        same.call(JsPromise::from_future(std::future::pending::<u32>()))
            .unwrap()
    );
    let mut cx = Context::from_waker(Waker::noop());
    assert!(waiting.as_mut().poll(&mut cx).is_pending() && waiting.as_mut().poll(&mut cx).is_pending());
    let rust: RustFunction<fn(number: JsPromise<u32>) -> JsPromise<u32>> =
        RustFunction::new(|number: JsPromise<u32>| JsPromise::from_future(async { number.await.map(|n| n + 1) }));
    assert_eq!(ready(rust.call(JsPromise::resolved(5)).unwrap()).unwrap(), 6);
}

#[js_export]
fn rename(item: Rc<Item>, f: &JsFunction<fn(item: Rc<Item>) -> Rc<Item>>) -> Result<String, JsException> {
    Ok(f.call(item)?.name.clone())
}

#[test]
fn objects_pass_through_functions() {
    let item = Rc::new(Item { name: "plum".into() });
    let same = JsFunction::from_fn(|item: Rc<Item>| item);
    assert_eq!(rename(item, &same).unwrap(), "plum");
    let other = JsFunction::from_fn(|_: Rc<Item>| Rc::new(Item { name: "pear".into() }));
    assert_eq!(rename(Rc::new(Item { name: String::new() }), &other).unwrap(), "pear");
}

#[test]
fn a_function_sees_the_memory_of_a_view_and_may_give_it_back() {
    type Viewer = JsFunction<fn(view: MemoryView<f64>) -> MemoryView<f64>>;
    let viewer: Viewer = JsFunction::from_fn(|view: MemoryView<f64>| {
        view[0].set(4.0);
        view
    });
    let view = MemoryView::from(vec![1.0, 2.0]);
    assert_eq!(viewer.call(&view).unwrap().to_vec(), [4.0, 2.0]);
    assert_eq!(view.to_vec(), [4.0, 2.0]);
    assert_eq!(viewer.call(MemoryView::new(1)).unwrap().to_vec(), [4.0]);
}
