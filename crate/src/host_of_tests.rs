//! A JavaScript for tests on a native machine: what the raw imports do there, and what they were called with.

use crate::abi::Incoming;
use crate::error::{JsException, throw};
use crate::inbox::allocate;
use crate::outbox;
use crate::reference::Handle;
use crate::value::{FromJs, ToJs, from_bytes, to_bytes};
use std::cell::RefCell;
use std::rc::Rc;

/// A function of JavaScript's, for whatever slot.
type Function<A, R> = Rc<dyn Fn(u32, Vec<A>) -> R>;

/// What Rust did to JavaScript.
#[derive(Default)]
pub(crate) struct Host {
    pub dropped: Vec<u32>,
    pub given: Vec<u32>,
    pub scheduled: usize,
    /// Tasks, with the messages that settled them.
    pub settled: Vec<(u32, Vec<u8>)>,
    /// Slots, with those who wait for them.
    pub watched: Vec<(u32, u32)>,
    pub pulled: Vec<(u32, u32)>,
    pub aborted: Vec<u32>,
    /// Errors that were made: name and message. Their slots begin at 1000.
    pub made: Vec<(String, String)>,
    /// What a function does: slot and message in, address out.
    function: Option<Function<u8, u32>>,
    /// The same with numbers.
    numeric: Option<Function<f64, f64>>,
    /// The signatures that JavaScript was told, whose numbers are their places, counted from 1.
    pub defined: Vec<Vec<u32>>,
    /// The signatures, targets and operations of the dynamic calls.
    pub invoked: Vec<[u32; 3]>,
    /// What `host_kind` gives.
    pub kind: u32,
    /// For each reply with references whether it was refused, once it has ended.
    pub replies: Vec<Option<bool>>,
    /// Messages for Rust; the address of one is 8 times its place, counted from 1.
    messages: Vec<*mut u8>,
}

thread_local! {
    static HOST: RefCell<Host> = RefCell::default();
}

pub(crate) fn with<T>(change: impl FnOnce(&mut Host) -> T) -> T {
    HOST.with_borrow_mut(change)
}

/// The bytes that Rust has written last.
pub(crate) fn sent() -> Vec<u8> {
    outbox::peek()
}

pub(crate) fn read<T: FromJs>(bytes: &[u8]) -> T {
    from_bytes(bytes).unwrap()
}

/// Puts a message where the next one will overwrite it.
pub(crate) fn message(value: &(impl ToJs + ?Sized)) -> u32 {
    let bytes = to_bytes(value);
    let start = allocate(bytes.len());
    // SAFETY: the block is as long as the bytes.
    unsafe { start.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
    with(|host| {
        host.messages.push(start);
        host.messages.len() as u32 * 8
    })
}

/// Puts a message into a block that Rust frees.
pub(crate) fn block(value: &(impl ToJs + ?Sized)) -> u32 {
    message(value) | 1
}

/// Writes over a message.
pub(crate) fn overwrite(address: u32, bytes: usize) {
    // SAFETY: the block is as long as that.
    unsafe { place(address).unwrap().write_bytes(0xff, bytes) };
}

pub(crate) fn place(address: u32) -> Option<*mut u8> {
    let index = (address as usize / 8).checked_sub(1)?;
    with(|host| host.messages.get(index).copied())
}

/// Makes the import that is running throw the value in a slot.
pub(crate) fn throw_value(slot: u32) {
    throw(JsException::of(Handle::new(slot).unwrap()));
}

/// Sets what functions of JavaScript do.
pub(crate) fn function(function: impl Fn(u32, Vec<u8>) -> u32 + 'static) {
    with(|host| host.function = Some(Rc::new(function)));
}

pub(crate) fn numeric(function: impl Fn(u32, Vec<f64>) -> f64 + 'static) {
    with(|host| host.numeric = Some(Rc::new(function)));
}

/// An address of this host: whatever the number is, `place` knows whether a message lies there.
pub(crate) fn incoming(address: u32) -> Incoming {
    // SAFETY: no message is freed before the test ends, but those in blocks, once.
    unsafe { Incoming::at(address) }
}

/// What Rust waits for is there.
pub(crate) fn arrive(waiter: u32, address: u32, thrown: u32) {
    crate::promise::arrive(waiter, incoming(address), thrown);
}

pub(crate) fn call(slot: u32, message: u32) -> Incoming {
    let bytes = if message == 0 { Vec::new() } else { sent() };
    let function = with(|host| host.function.clone());
    incoming(function.unwrap()(slot, bytes))
}

/// The method comes before the bytes of the arguments.
pub(crate) fn call_method(slot: u32, method: u32, message: u32) -> Incoming {
    call(slot * 100 + method, message)
}

pub(crate) fn define(words: *const u32, count: usize) -> u32 {
    // SAFETY: so many words lie there until this returns.
    let words = unsafe { std::slice::from_raw_parts(words, count) };
    with(|host| {
        host.defined.push(words.to_vec());
        host.defined.len() as u32
    })
}

/// The function of the tests gets the operation in place of the slot.
pub(crate) fn invoke(codec: u32, target: u32, operation: u32, message: u32) -> Incoming {
    with(|host| host.invoked.push([codec, target, operation]));
    call(operation, message)
}

pub(crate) fn host_kind() -> u32 {
    with(|host| host.kind)
}

fn call_numeric(slot: u32, arguments: &[f64]) -> f64 {
    let function = with(|host| host.numeric.clone());
    function.unwrap()(slot, arguments.to_vec())
}

pub(crate) fn call0(slot: u32) -> f64 {
    call_numeric(slot, &[])
}

pub(crate) fn call1(slot: u32, a: f64) -> f64 {
    call_numeric(slot, &[a])
}

pub(crate) fn call2(slot: u32, a: f64, b: f64) -> f64 {
    call_numeric(slot, &[a, b])
}

pub(crate) fn call3(slot: u32, a: f64, b: f64, c: f64) -> f64 {
    call_numeric(slot, &[a, b, c])
}

pub(crate) fn call4(slot: u32, a: f64, b: f64, c: f64, d: f64) -> f64 {
    call_numeric(slot, &[a, b, c, d])
}

/// The slot of a promise that nobody settles.
pub(crate) fn import_module(_: u32) -> u32 {
    500
}

pub(crate) fn global_this() -> u32 {
    501
}

pub(crate) fn session() -> u32 {
    0
}

pub(crate) fn drop(slot: u32) {
    // Also when a thread ends.
    let _ = HOST.try_with(|host| host.borrow_mut().dropped.push(slot));
}

/// The number of the value is its slot and a million.
pub(crate) fn give(slot: u32) -> u32 {
    with(|host| host.given.push(slot));
    slot + 1_000_000
}

/// Slots that differ by 100 hold the same value.
pub(crate) fn same(a: u32, b: u32) -> u32 {
    (a % 100 == b % 100).into()
}

pub(crate) fn refuse() {}

pub(crate) fn schedule() {
    with(|host| host.scheduled += 1);
}

pub(crate) fn settle(task: u32, _: u32) {
    let bytes = sent();
    with(|host| host.settled.push((task, bytes)));
}

pub(crate) fn watch(slot: u32, waiter: u32) {
    with(|host| host.watched.push((slot, waiter)));
}

pub(crate) fn begin_reply() -> u32 {
    with(|host| {
        host.replies.push(None);
        host.replies.len() as u32
    })
}

pub(crate) fn end_reply(number: u32, is_refused: u32) {
    with(|host| {
        let ended = host.replies[number as usize - 1].replace(is_refused == 1);
        assert_eq!(ended, None, "a reply ends once");
    });
}

pub(crate) fn abort(slot: u32) {
    with(|host| host.aborted.push(slot));
}

pub(crate) fn pull(slot: u32, waiter: u32) {
    with(|host| host.pulled.push((slot, waiter)));
}

/// The value in slot 7 has no name.
pub(crate) fn error_text(slot: u32, which: u32) -> Incoming {
    incoming(match which {
        0 if slot == 7 => 0,
        0 => message("TypeError"),
        1 => message(&format!("message {slot}")),
        _ => block(&format!("stack {slot}")),
    })
}

/// The cause of the value in slot 9 is that in slot 10, which has none.
pub(crate) fn error_cause(slot: u32) -> u32 {
    if slot == 9 { 10 } else { 0 }
}

/// What came by slot 7 is the result of `progress`, which was passed to `total`.
pub(crate) fn name_of(slot: u32) -> Incoming {
    incoming(if slot == 7 { message("total: `progress()") } else { 0 })
}

pub(crate) fn error_new(_: u32) -> u32 {
    let texts = read(&sent());
    with(|host| {
        host.made.push(texts);
        999 + host.made.len() as u32
    })
}

/// Errors of Rust's stay what they are.
pub(crate) fn error_of(_: u32) -> u32 {
    0
}

#[cfg(any(feature = "log", feature = "tracing"))]
pub(crate) fn log(_: u32) {
    let record: (u8, String, String) = read(&sent());
    LOGGED.with_borrow_mut(|logged| logged.push(record));
}

#[cfg(any(feature = "log", feature = "tracing"))]
thread_local! {
    static LOGGED: RefCell<Vec<(u8, String, String)>> = RefCell::default();
}

/// Level, target and text of what was logged.
#[cfg(any(feature = "log", feature = "tracing"))]
pub(crate) fn logged() -> Vec<(u8, String, String)> {
    LOGGED.take()
}
