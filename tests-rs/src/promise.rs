//! Async exports, promises that Rust awaits, futures that JavaScript awaits.

use super::callback::Guard;
use oxbridge::prelude::*;
use std::cell::RefCell;
use std::future::{Future, pending, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

thread_local! {
    static PARKED: RefCell<Option<JsPromise<u32>>> = const { RefCell::new(None) };
}

/// Waits for nothing, as often as told, by waking itself.
async fn turns(mut count: u32) {
    poll_fn(|context| {
        if count == 0 {
            return Poll::Ready(());
        }
        count -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// Is ready at once.
#[js_export(namespace = "Promise")]
pub async fn ready(value: u32) -> u32 {
    value
}

/// Gives nothing, at once.
#[js_export(namespace = "Promise")]
pub async fn nothing() {}

/// Is ready after as many turns of the executor.
#[js_export(namespace = "Promise")]
pub async fn after(turns: u32, value: String) -> String {
    self::turns(turns).await;
    value
}

/// Borrows its arguments, which are copied before it waits.
#[js_export(namespace = "Promise")]
pub async fn echo(text: &str, numbers: &[f64], point: &super::value::Point) -> (String, Vec<f64>, f64) {
    turns(2).await;
    (text.to_string(), numbers.to_vec(), point.x)
}

/// Fails with the variant of that number, at once or after a turn.
#[js_export(namespace = "Promise")]
pub async fn charge(variant: u32, #[default(0)] turns: u32) -> Result<u32, super::error::BillingError> {
    self::turns(turns).await;
    super::error::charge(variant)
}

/// Gives what a promise gives, or throws what it rejects with.
#[js_export(namespace = "Promise")]
pub async fn wait(promise: JsPromise<String>) -> Result<String, JsException> {
    promise.await
}

/// Tells in words what became of a promise.
#[js_export(namespace = "Promise")]
pub async fn outcome(promise: JsPromise<u32>) -> String {
    match promise.await {
        Ok(value) => format!("{value}"),
        Err(error) => format!("{}: {}", error.name(), error.message()),
    }
}

/// Awaits a promise twice, by a copy that it gives back.
#[js_export(namespace = "Promise")]
pub fn same(promise: JsPromise<u32>) -> JsPromise<u32> {
    promise
}

/// A promise made from a future of Rust.
#[js_export(namespace = "Promise")]
pub fn made(turns: u32, value: u32) -> JsPromise<u32> {
    JsPromise::from_future(async move {
        self::turns(turns).await;
        value
    })
}

/// What a record may hold.
#[derive(Marshal)]
pub struct Job {
    pub name: String,
    pub done: JsPromise<u32>,
}

/// Awaits a promise in a record, and all of a list.
#[js_export(namespace = "Promise")]
pub async fn finish(job: Job, others: Vec<JsPromise<u32>>) -> Result<String, JsException> {
    let mut sum = job.done.await?;
    for other in others {
        sum += other.await?;
    }
    Ok(format!("{}: {sum}", job.name))
}

/// Gives the first that is ready, and drops the other.
#[js_export(namespace = "Promise")]
pub async fn race(left: JsPromise<u32>, right: JsPromise<u32>) -> Result<u32, JsException> {
    let (mut left, mut right) = (pin!(left), pin!(right));
    poll_fn(|context| match left.as_mut().poll(context) {
        Poll::Pending => right.as_mut().poll(context),
        ready => ready,
    })
    .await
}

/// Waits for ever, holding a guard.
#[js_export(namespace = "Promise")]
pub async fn forever() -> u32 {
    let _guard = Guard;
    pending().await
}

/// Waits for ever, with a parameter before the options.
#[js_export(namespace = "Promise")]
pub async fn forever_with(text: String, #[default(0)] number: u32) -> String {
    let _guard = Guard;
    turns(1).await;
    pending::<()>().await;
    format!("{text} {number}")
}

/// Options of its own, which `signal` and `timeout` join.
#[derive(FromJs)]
#[marshal(default)]
#[derive(Default)]
pub struct LoadOptions {
    pub turns: u32,
    pub forever: bool,
}

/// Waits as its options say.
#[js_export(namespace = "Promise")]
pub async fn load(id: u64, options: LoadOptions) -> u64 {
    let _guard = Guard;
    turns(options.turns).await;
    if options.forever {
        pending::<()>().await;
    }
    id
}

/// Calls a function in the middle of its first poll, then waits for ever.
#[js_export(namespace = "Promise")]
pub async fn call_and_wait(f: JsFunction<fn()>, turns: u32) -> Result<(), JsException> {
    let _guard = Guard;
    self::turns(turns).await;
    let dropped = super::callback::dropped();
    f.call()?;
    // What is aborted meanwhile is dropped when this poll returns.
    assert_eq!(super::callback::dropped(), dropped);
    pending().await
}

/// Runs by itself; nobody awaits it.
#[js_export(namespace = "Promise")]
pub fn background(turns: u32, done: JsFunction<fn(text: String)>) {
    oxbridge::spawn(async move {
        self::turns(turns).await;
        let _ = done.call("done");
    });
}

/// Polls a promise once, and keeps it.
#[js_export(namespace = "Promise")]
pub async fn park(promise: JsPromise<u32>) {
    let mut promise = promise;
    poll_fn(|context| {
        let _ = Pin::new(&mut promise).poll(context);
        Poll::Ready(())
    })
    .await;
    PARKED.set(Some(promise));
}

/// Drops the promise that is kept.
#[js_export(namespace = "Promise")]
pub fn unpark() {
    PARKED.take();
}

/// A future that calls `f` when it is dropped.
struct OnDrop(JsFunction<fn()>);

impl Drop for OnDrop {
    fn drop(&mut self) {
        let _ = self.0.call();
    }
}

impl Future for OnDrop {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        Poll::Pending
    }
}

/// Waits for ever, and calls `f` when it is dropped.
#[js_export(namespace = "Promise")]
pub async fn forever_until_dropped(f: JsFunction<fn()>) {
    OnDrop(f).await;
}

/// Sleeps by the timer of JavaScript: an import whose future may be dropped.
#[js_import(name = "fixtureHost.sleep", signal)]
async fn sleep(milliseconds: u32) -> Result<(), JsException>;

/// Sleeps, or gives up when the other promise is settled first.
#[js_export(namespace = "Promise")]
pub async fn sleep_until(milliseconds: u32, stop: JsPromise<()>) -> Result<bool, JsException> {
    let (mut sleep, mut stop) = (Box::pin(sleep(milliseconds)), pin!(stop));
    let slept = poll_fn(|context| match stop.as_mut().poll(context) {
        Poll::Ready(stopped) => Poll::Ready(stopped.map(|()| false)),
        Poll::Pending => sleep.as_mut().poll(context).map(|slept| slept.map(|()| true)),
    })
    .await?;
    drop(sleep);
    Ok(slept)
}
