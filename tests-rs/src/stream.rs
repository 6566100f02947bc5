//! Streams and iterators of Rust that JavaScript reads, and of JavaScript that Rust reads.

use super::callback::Guard;
use super::error::BillingError;
use oxbridge::futures_core::Stream;
use oxbridge::prelude::*;
use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A stream of what an iterator gives, with a turn of the executor before each item if so told.
pub struct Items<I> {
    items: I,
    slow: bool,
    waited: bool,
    _guard: Guard,
}

impl<I> Items<I> {
    pub fn new(items: I, slow: bool) -> Items<I> {
        Items {
            items,
            slow,
            waited: false,
            _guard: Guard,
        }
    }
}

impl<I: Iterator + Unpin> Stream for Items<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<I::Item>> {
        if self.slow && !self.waited {
            self.waited = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.waited = false;
        Poll::Ready(self.items.next())
    }
}

/// A stream of what an iterator gives, at once.
pub(super) fn items<I: Iterator + Unpin>(items: I) -> impl Stream<Item = I::Item> {
    Items::new(items, false)
}

/// Counts up to a number.
#[js_export(namespace = "Stream")]
pub fn count(to: u32, #[default(false)] slow: bool) -> RustStream<u32> {
    RustStream::new(Items::new(0..to, slow))
}

/// Counts in batches, which JavaScript does not see.
#[js_export(namespace = "Stream")]
pub fn count_batched(to: u32, size: u32) -> RustStream<u32> {
    RustStream::new(Items::new(0..to, false)).batched(size as usize)
}

/// Chunks of bytes, each filled with its number.
#[js_export(namespace = "Stream")]
pub fn chunks(count: u32, size: u32) -> RustStream<Vec<u8>> {
    RustStream::new(Items::new((0..count).map(move |n| vec![n as u8; size as usize]), false))
}

/// Words, one by one.
#[js_export(namespace = "Stream")]
pub fn words(text: String) -> RustStream<String> {
    let words: VecDeque<String> = text.split_whitespace().map(str::to_string).collect();
    RustStream::new(Items::new(words.into_iter(), true))
}

/// Objects, one by one.
#[js_export(namespace = "Stream")]
pub fn objects(objects: Vec<JsObject>) -> RustStream<JsObject> {
    RustStream::new(Items::new(objects.into_iter(), false))
}

/// Fails after some items.
#[js_export(namespace = "Stream")]
pub fn failing(after: u32) -> RustStream<u32> {
    let item = move |n| if n < after { Ok(n) } else { Err(BillingError::Offline) };
    RustStream::new(Items::new((0..10).map(item), false))
}

/// Never gives anything.
#[js_export(namespace = "Stream")]
pub fn silent() -> RustStream<u32> {
    struct Silent(Guard);
    impl Stream for Silent {
        type Item = u32;
        fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u32>> {
            let _held = &self.0;
            Poll::Pending
        }
    }
    RustStream::new(Silent(Guard))
}

/// Tells `f` of every item before it gives it.
#[js_export(namespace = "Stream")]
pub fn observed(to: u32, f: JsFunction<fn(item: u32)>) -> RustStream<u32> {
    RustStream::new(Items::new((0..to).map(move |n| f.call(n).map(|()| n)), false))
}

/// The same as an iterator.
#[js_export(namespace = "Stream")]
pub fn iterate(to: u32) -> RustIterator<u32> {
    let guard = Guard;
    RustIterator::new((0..to).inspect(move |_| {
        let _held = &guard;
    }))
}

#[js_export(namespace = "Stream")]
pub fn iterate_failing(after: u32) -> RustIterator<u32> {
    RustIterator::new((0..10).map(move |n| if n < after { Ok(n) } else { Err(BillingError::Offline) }))
}

/// An iterator that calls `f` for each item, which may read it meanwhile.
#[js_export(namespace = "Stream")]
pub fn iterate_observed(to: u32, f: JsFunction<fn(item: u32)>) -> RustIterator<u32> {
    RustIterator::new((0..to).map(move |n| f.call(n).map(|()| n)))
}

/// A stream that an async function opens.
#[js_export(namespace = "Stream")]
pub async fn open(to: u32) -> Result<RustStream<u32>, String> {
    if to == 0 {
        Err("nothing to count".to_string())
    } else {
        Ok(count(to, false))
    }
}

/// A record with a stream in it.
#[derive(ToJs)]
pub struct Download {
    pub name: String,
    pub chunks: RustStream<Vec<u8>>,
}

#[js_export(namespace = "Stream")]
pub fn download(name: String, chunks: u32) -> Download {
    Download {
        name,
        chunks: self::chunks(chunks, 16),
    }
}

/// The next item of a stream.
pub async fn next<T: oxbridge::FromJs + 'static>(stream: &mut JsStream<T>) -> Option<Result<T, JsException>> {
    std::future::poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
}

/// Adds up what JavaScript gives.
#[js_export(namespace = "Stream")]
pub async fn sum(numbers: JsStream<f64>) -> Result<f64, JsException> {
    let mut numbers = numbers;
    let mut sum = 0.0;
    while let Some(number) = next(&mut numbers).await {
        sum += number?;
    }
    Ok(sum)
}

/// Counts the bytes of chunks.
#[js_export(namespace = "Stream")]
pub async fn measure(chunks: JsStream<Vec<u8>>) -> Result<f64, JsException> {
    let mut chunks = chunks;
    let mut size = 0;
    while let Some(chunk) = next(&mut chunks).await {
        size += chunk?.len();
    }
    Ok(size as f64)
}

/// Reads no more than `count` items, and drops the stream.
#[js_export(namespace = "Stream")]
pub async fn take(texts: JsStream<String>, count: u32) -> Result<Vec<String>, JsException> {
    let mut texts = texts;
    let mut taken = Vec::new();
    while taken.len() < count as usize {
        match next(&mut texts).await {
            Some(text) => taken.push(text?),
            None => break,
        }
    }
    Ok(taken)
}

/// Waits for the first of many promises, and drops the stream.
#[js_export(namespace = "Stream")]
pub async fn first(promises: JsStream<JsPromise<String>>) -> Result<Option<String>, JsException> {
    let mut promises = promises;
    match next(&mut promises).await {
        Some(promise) => promise?.await.map(Some),
        None => Ok(None),
    }
}

/// Reads on after an error, and after the end.
#[js_export(namespace = "Stream")]
pub async fn read_on(numbers: JsStream<u32>) -> Vec<String> {
    let mut numbers = numbers;
    let mut told = Vec::new();
    for _ in 0..4 {
        told.push(match next(&mut numbers).await {
            Some(Ok(number)) => number.to_string(),
            Some(Err(error)) => error.message(),
            None => "end".to_string(),
        });
    }
    told
}

/// A stream through Rust: what JavaScript gives, in capital letters.
#[js_export(namespace = "Stream")]
pub fn shout(texts: JsStream<String>) -> RustStream<String> {
    struct Shout(JsStream<String>);
    impl Stream for Shout {
        type Item = Result<String, JsException>;
        fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            let text = Pin::new(&mut self.0).poll_next(context);
            text.map(|text| text.map(|text| text.map(|text| text.to_uppercase())))
        }
    }
    RustStream::new(Shout(texts))
}
