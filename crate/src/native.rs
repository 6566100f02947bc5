//! What stands for JavaScript where there is none, so that exports can be tested by `cargo test` alone: functions,
//! promises and streams of Rust's in the place of JavaScript's, and errors.

use crate::error::{JsException, throw};
use crate::inbox::allocate;
use crate::outbox;
use crate::raw::{Host, Incoming, no_javascript, set_host};
use crate::reply::Reply;
use crate::table::{Local, Table};
use crate::value::{ToJs, read_message, to_bytes};
use crate::wire::{Reader, Writer};
use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::ptr::NonNull;
use std::rc::Rc;
use std::task::{Context, Poll};

/// A function of Rust's in the place of one of JavaScript's.
pub(crate) trait Callee {
    /// Reads the arguments, and gives the message of the result.
    fn call(&self, r: &mut Reader<'_>) -> Result<Vec<u8>, JsException>;

    fn call_numbers(&self, numbers: &[f64]) -> Result<f64, JsException>;
}

/// A promise of Rust's in the place of one of JavaScript's: a future of the message of its value.
pub(crate) type Promise = Pin<Box<dyn Future<Output = Result<Vec<u8>, JsException>>>>;

#[derive(Clone)]
enum Value {
    Function(Rc<dyn Callee>),
    /// Nothing once it has settled.
    Promise(Rc<RefCell<Option<Promise>>>),
    /// Its name and its message.
    Error(Rc<[String; 2]>),
}

thread_local! {
    /// By slot, as JavaScript's table.
    static VALUES: RefCell<Table<Value>> = const { RefCell::new(Table::new()) };
    /// Blocks on their way to Rust.
    static BLOCKS: RefCell<Table<NonNull<u8>>> = const { RefCell::new(Table::new()) };
}

/// Errors and functions of this thread have slots here.
pub(crate) fn stand() {
    set_host(&Native);
}

/// The slot of a function.
pub(crate) fn keep(function: impl Callee + 'static) -> u32 {
    stand();
    VALUES.add(Value::Function(Rc::new(function)))
}

/// The slot of a promise.
pub(crate) fn keep_promise(promise: Promise) -> u32 {
    stand();
    VALUES.add(Value::Promise(Rc::new(RefCell::new(Some(promise)))))
}

/// Polls what has that slot, if it is a promise.
pub(crate) fn poll(slot: u32, cx: &mut Context<'_>) -> Option<Poll<Result<Reply, JsException>>> {
    let Some(Value::Promise(promise)) = VALUES.find(slot) else {
        return None;
    };
    let mut promise = promise.borrow_mut();
    let polled = promise.as_mut()?.as_mut().poll(cx);
    if polled.is_ready() {
        *promise = None;
    }
    Some(polled.map(|message| Ok(leave(&message?).reply())))
}

/// The message of a value.
pub(crate) fn message<T: ToJs>(value: T) -> Result<Vec<u8>, JsException> {
    let mut w = Writer::new();
    value.write_owned(&mut w);
    match w.take_fault() {
        Some(fault) => Err(fault.into()),
        None => Ok(w.finish().to_vec()),
    }
}

/// Leaves a message for Rust, in a block that is given away.
fn leave(message: &[u8]) -> Incoming {
    let Some(block) = NonNull::new(allocate(message.len())) else {
        return Incoming::NONE;
    };
    // SAFETY: the block is as long as the message.
    unsafe { block.copy_from_nonoverlapping(NonNull::from(message).cast(), message.len()) };
    // SAFETY: the number is odd, and `place` gives the block for it, once.
    unsafe { Incoming::at(BLOCKS.add(block) << 3 | 1) }
}

fn function(slot: u32) -> Option<Rc<dyn Callee>> {
    match VALUES.find(slot)? {
        Value::Function(function) => Some(function),
        Value::Promise(_) | Value::Error(_) => None,
    }
}

/// What a function gave. What it failed with is thrown.
fn returned<T: Default>(result: Result<T, JsException>) -> T {
    result.unwrap_or_else(|exception| {
        throw(exception);
        T::default()
    })
}

fn call_numbers(slot: u32, numbers: &[f64]) -> f64 {
    match function(slot) {
        Some(function) => returned(function.call_numbers(numbers)),
        None => no_javascript(),
    }
}

struct Native;

impl Host for Native {
    fn call(&self, slot: u32, message: u32) -> Incoming {
        let Some(function) = function(slot) else {
            return no_javascript();
        };
        let result = if message == 0 {
            function.call(&mut Reader::empty())
        } else {
            let arguments = outbox::peek();
            let mut result = None;
            let read = read_message(&arguments, |r| {
                result = Some(function.call(r));
                Ok(())
            });
            match (read, result) {
                (Ok(()), Some(result)) => result,
                (Err(fault), _) => Err(fault.into()),
                (Ok(()), None) => return no_javascript(),
            }
        };
        returned(result.map(|message| leave(&message)))
    }

    fn call0(&self, slot: u32) -> f64 {
        call_numbers(slot, &[])
    }

    fn call1(&self, slot: u32, a: f64) -> f64 {
        call_numbers(slot, &[a])
    }

    fn call2(&self, slot: u32, a: f64, b: f64) -> f64 {
        call_numbers(slot, &[a, b])
    }

    fn call3(&self, slot: u32, a: f64, b: f64, c: f64) -> f64 {
        call_numbers(slot, &[a, b, c])
    }

    fn call4(&self, slot: u32, a: f64, b: f64, c: f64, d: f64) -> f64 {
        call_numbers(slot, &[a, b, c, d])
    }

    fn drop(&self, slot: u32) {
        // Not within the table: it may hold others.
        drop(VALUES.remove(slot));
    }

    /// Another slot for the same value: whoever reads the message has it for its own.
    fn give(&self, slot: u32) -> u32 {
        VALUES.find(slot).map_or(0, |value| VALUES.add(value))
    }

    fn same(&self, a: u32, b: u32) -> u32 {
        let is_same = match (VALUES.find(a), VALUES.find(b)) {
            (Some(Value::Function(a)), Some(Value::Function(b))) => Rc::ptr_eq(&a, &b),
            (Some(Value::Promise(a)), Some(Value::Promise(b))) => Rc::ptr_eq(&a, &b),
            (Some(Value::Error(a)), Some(Value::Error(b))) => Rc::ptr_eq(&a, &b),
            _ => false,
        };
        is_same.into()
    }

    /// Makes an error of the name and the message that were written.
    fn error_new(&self, _: u32) -> u32 {
        let texts = read_message(&outbox::peek(), |r| Ok([r.string()?.into(), r.string()?.into()]));
        texts.map_or(0, |texts| VALUES.add(Value::Error(Rc::new(texts))))
    }

    /// Name or message of an error; it has no stack.
    fn error_text(&self, slot: u32, which: u32) -> Incoming {
        match VALUES.find(slot) {
            Some(Value::Error(texts)) => match texts.get(which as usize) {
                Some(text) => leave(&to_bytes(text)),
                None => Incoming::NONE,
            },
            _ => Incoming::NONE,
        }
    }

    fn place(&self, address: u32) -> Option<*mut u8> {
        BLOCKS.remove(address >> 3).map(NonNull::as_ptr)
    }
}
