//! Every way to die, in every place where Rust may be called.

use super::callback::Guard;
use oxbridge::futures_core::Stream;
use oxbridge::prelude::*;
use oxbridge::wasm_bindgen::JsCast;
use std::cell::Cell;
use std::fmt;
use std::future::pending;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Panics when it is dropped.
struct Grenade;

impl Drop for Grenade {
    fn drop(&mut self) {
        panic!("in drop");
    }
}

#[js_export(namespace = "Panic")]
pub fn in_drop() {
    drop(Grenade);
}

/// Panics while it is shown.
struct Unshowable;

impl fmt::Display for Unshowable {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("while panicking");
    }
}

/// Does what the standard library cannot do here, or panics itself about a mistake.
#[js_export(namespace = "Panic")]
#[allow(clippy::disallowed_methods, clippy::disallowed_types)]
pub fn of_std(what: &str) -> u32 {
    let cell = std::cell::RefCell::new(0);
    match what {
        "Instant" => drop(std::time::Instant::now()),
        "SystemTime" => drop(std::time::SystemTime::now()),
        "spawn" => drop(std::thread::spawn(|| 1).join()),
        "sleep" => std::thread::sleep(std::time::Duration::from_millis(1)),
        "lock" => {
            let mutex = std::sync::Mutex::new(0);
            let _first = mutex.lock();
            drop(mutex.lock());
        }
        "temp_dir" => drop(std::env::temp_dir()),
        "id" => return std::process::id(),
        "borrow" => {
            let _first = cell.borrow_mut();
            return *cell.borrow();
        }
        "step_by" => return (0..4).step_by(what.len() - 7).sum(),
        "copy" => [0; 4][..].copy_from_slice(&what.as_bytes()[1..]),
        _ => {}
    }
    0
}

/// Panics in the middle of a panic, where its message is made.
#[js_export(namespace = "Panic")]
pub fn while_panicking() {
    panic!("{Unshowable}");
}

/// Calls JavaScript, which may call back and see a panic; runs on if it is let.
#[js_export(namespace = "Panic")]
pub fn around(f: JsFunction<fn()>) -> Result<u32, JsException> {
    f.call()?;
    Ok(super::callback::dropped())
}

/// Swallows whatever the function throws.
#[js_export(namespace = "Panic")]
pub fn swallow(f: JsFunction<fn()>) -> String {
    match f.call() {
        Ok(()) => "nothing".to_string(),
        Err(error) => error.message(),
    }
}

thread_local! {
    static INSIDE: Cell<u32> = const { Cell::new(0) };
}

/// Calls a function, and knows that it is inside meanwhile.
#[js_export(namespace = "Panic")]
pub fn enter(f: JsFunction<fn()>) -> Result<(), JsException> {
    INSIDE.set(INSIDE.get() + 1);
    let called = f.call();
    INSIDE.set(INSIDE.get() - 1);
    called
}

/// How many calls of `enter` have not come back.
#[js_export(namespace = "Panic")]
pub fn inside() -> u32 {
    INSIDE.get()
}

#[js_import(name = "fixtureHost.run")]
fn run() -> Result<(), JsException>;

#[js_import(name = "fixtureHost.text")]
fn text() -> Result<String, JsException>;

/// Calls an import, which may call back and see a panic.
#[js_export(namespace = "Panic")]
pub fn around_import() -> Result<(), JsException> {
    run()
}

/// The same with a result, which takes another way.
#[js_export(namespace = "Panic")]
pub fn around_text_import() -> Result<String, JsException> {
    text()
}

/// A closure that panics.
#[js_export(namespace = "Panic")]
pub fn function() -> RustFunction<fn(message: String) -> u32> {
    RustFunction::new(|message: String| -> u32 { panic!("{message}") })
}

/// A future that panics after some turns.
#[js_export(namespace = "Panic")]
pub async fn future(promise: JsPromise<u32>) -> u32 {
    let value = promise.await.unwrap_or_default();
    panic!("in a future: {value}")
}

/// A task that panics, which nobody awaits.
#[js_export(namespace = "Panic")]
pub fn task(promise: JsPromise<u32>) {
    oxbridge::spawn(async move {
        let value = promise.await.unwrap_or_default();
        panic!("in a task: {value}")
    });
}

/// The same by the executor of wasm-bindgen.
#[js_export(namespace = "Panic")]
pub fn foreign_task() {
    wasm_bindgen_futures::spawn_local(async { panic!("in a foreign task") });
}

/// The same after a promise of wasm-bindgen.
#[js_export(namespace = "Panic")]
pub fn foreign_promise() {
    let promise = oxbridge::js_sys::Promise::resolve(&oxbridge::wasm_bindgen::JsValue::from(7));
    wasm_bindgen_futures::spawn_local(async move {
        let value = wasm_bindgen_futures::JsFuture::from(promise).await;
        panic!(
            "after a foreign promise: {:?}",
            value.ok().and_then(|value| value.as_f64())
        )
    });
}

/// A closure of wasm-bindgen that panics.
#[js_export(namespace = "Panic")]
pub fn foreign_closure() -> u32 {
    use oxbridge::wasm_bindgen::prelude::Closure;
    let closure = Closure::<dyn FnMut()>::new(|| panic!("in a foreign closure"));
    let called = closure
        .as_ref()
        .unchecked_ref::<oxbridge::js_sys::Function>()
        .call0(&oxbridge::wasm_bindgen::JsValue::NULL);
    u32::from(called.is_err())
}

/// A stream that panics after some items.
#[js_export(namespace = "Panic")]
pub fn stream(after: u32) -> RustStream<u32> {
    struct Mine(u32, u32);
    impl Stream for Mine {
        type Item = u32;
        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u32>> {
            self.0 += 1;
            assert!(self.0 <= self.1, "in a stream");
            Poll::Ready(Some(self.0))
        }
    }
    RustStream::new(Mine(0, after))
}

#[js_export(namespace = "Panic")]
pub fn iterator(after: u32) -> RustIterator<u32> {
    RustIterator::new((0..).inspect(move |n| assert!(*n < after, "in an iterator")))
}

/// A future whose drop panics.
#[js_export(namespace = "Panic")]
pub async fn future_that_drops_badly() {
    let _grenade = Grenade;
    pending().await
}

/// A closure whose drop panics.
#[js_export(namespace = "Panic")]
pub fn function_that_drops_badly() -> RustFunction<fn()> {
    let grenade = Grenade;
    RustFunction::new(move || {
        let _held = &grenade;
    })
}

/// A stream whose drop panics.
#[js_export(namespace = "Panic")]
pub fn stream_that_drops_badly() -> RustStream<u32> {
    struct Bad(Grenade);
    impl Stream for Bad {
        type Item = u32;
        fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u32>> {
            let _held = &self.0;
            Poll::Ready(Some(1))
        }
    }
    RustStream::new(Bad(Grenade))
}

/// Overflows the stack in a future.
#[js_export(namespace = "Panic")]
pub async fn overflow_in_future(promise: JsPromise<u32>) -> u32 {
    super::error::overflow(promise.await.unwrap_or_default())
}

/// Overflows the stack in a closure.
#[js_export(namespace = "Panic")]
pub fn overflowing_function() -> RustFunction<fn(depth: u32) -> u32> {
    RustFunction::new(|depth: u32| super::error::overflow(depth))
}

/// Traps in a future.
#[js_export(namespace = "Panic")]
pub async fn trap_in_future(promise: JsPromise<u32>) {
    let _ = promise.await;
    super::error::trap();
}

/// Waits for ever, as others do when an instance dies.
#[js_export(namespace = "Panic")]
pub async fn waiting() -> u32 {
    let _guard = Guard;
    pending().await
}
