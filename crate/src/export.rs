//! Functions that JavaScript calls.
//!
//! The twin is `npm/src/export.ts`.

use crate::describe::Describer;
use crate::error::Fault;
use crate::import::Answer;
use crate::value::ToJs;
use crate::wire::{Reader, Writer, message_length};
use std::alloc::{Layout, dealloc};
#[cfg(target_family = "wasm")]
use std::alloc::{alloc, handle_alloc_error};
use std::cell::Cell;
use std::convert::Infallible;
use std::mem::ManuallyDrop;

/// What a raw WebAssembly function takes or returns.
#[doc(hidden)]
pub trait Abi: Copy + Default {
    /// Whether an argument of an import lies in the message.
    const IN_MESSAGE: bool = true;

    /// Whether it can be a number of JavaScript's.
    const NUMBER: bool = false;

    /// What it is as a parameter of an import.
    type Argument: Abi;

    /// What an import returns for it.
    type Returned: Abi;

    /// What it is read from when an import returned this.
    type Received: Abi;

    /// Makes a message the result of a function.
    fn message(write: impl FnOnce(&mut Writer)) -> Self;

    fn argument(self) -> Self::Argument;

    /// Reads what an import returned.
    fn receive<T>(self, read: impl FnOnce(Self::Received, &mut Reader<'_>) -> Result<T, Fault>) -> Result<T, Fault>;

    fn to_number(self) -> f64 {
        0.0
    }

    fn from_number(_: f64) -> Self {
        Self::default()
    }
}

/// A parameter that lies in the message: no parameter at all, in WebAssembly.
#[doc(hidden)]
#[derive(Clone, Copy, Default)]
#[repr(C)]
pub struct InMessage;

impl Abi for InMessage {
    type Argument = Self;
    type Returned = Address;
    type Received = Self;

    fn message(_: impl FnOnce(&mut Writer)) -> Self {
        Self
    }

    fn argument(self) -> Self {
        self
    }

    fn receive<T>(self, read: impl FnOnce(Self, &mut Reader<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        read(self, &mut Reader::empty())
    }
}

/// Where JavaScript finds a result.
#[doc(hidden)]
#[derive(Clone, Copy, Default)]
#[repr(transparent)]
pub struct Address(u32);

impl Abi for Address {
    type Argument = InMessage;
    type Returned = Self;
    type Received = InMessage;

    fn message(write: impl FnOnce(&mut Writer)) -> Self {
        let mut outbox = open();
        write(&mut outbox);
        let address = Address::of(outbox.finish());
        send(outbox);
        address
    }

    fn argument(self) -> InMessage {
        InMessage
    }

    fn receive<T>(self, read: impl FnOnce(InMessage, &mut Reader<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        Answer::of(self.0).read(|r| read(InMessage, r))
    }
}

impl Address {
    /// Nothing.
    pub(crate) const NONE: Self = Self(0);

    pub(crate) fn number(self) -> u32 {
        self.0
    }

    #[cfg(test)]
    pub(crate) fn at(number: u32) -> Self {
        Self(number)
    }

    fn of(message: &[u8]) -> Self {
        Self(message.as_ptr().addr() as u32)
    }

    /// Gives JavaScript a string in place, until the next string or buffer.
    pub(crate) fn string(string: String) -> Self {
        // JavaScript has its own decoder for short text, which asks for ASCII.
        let is_short = string.len() <= 24 && string.bytes().all(|byte| byte.is_ascii());
        let head = (string.len() as u32) << 1 | u32::from(!is_short);
        Handed::keep(string.into_bytes(), head)
    }

    /// Gives JavaScript the numbers of a list in place, until it calls `__ox_release`.
    pub(crate) fn hand_over<T: bytemuck::Pod>(list: Vec<T>) -> Self {
        let count = list.len() as u32;
        Handed::keep(list, count)
    }
}

/// The memory of a buffer or a string that JavaScript copies out.
#[repr(C)]
struct Handed {
    /// These two are what JavaScript reads: the address, and how much lies there.
    data: u32,
    head: u32,
    start: *mut u8,
    bytes: usize,
    alignment: usize,
}

impl Handed {
    const NOTHING: Self = Self {
        data: 0,
        head: 0,
        start: std::ptr::null_mut(),
        bytes: 0,
        alignment: 1,
    };

    fn keep<T: bytemuck::Pod>(list: Vec<T>, head: u32) -> Address {
        let mut list = ManuallyDrop::new(list);
        drop(HANDED.replace(Self {
            data: list.as_mut_ptr().addr() as u32,
            head,
            start: list.as_mut_ptr().cast(),
            bytes: list.capacity() * size_of::<T>(),
            alignment: align_of::<T>(),
        }));
        // In a static, so the address stays valid.
        Address(HANDED.with(|handed| handed.as_ptr().addr() as u32))
    }
}

impl Drop for Handed {
    fn drop(&mut self) {
        if self.bytes != 0 {
            // SAFETY: start, size and alignment are those of a vector that was given up in `keep`.
            unsafe {
                dealloc(
                    self.start,
                    Layout::from_size_align_unchecked(self.bytes, self.alignment),
                )
            };
        }
    }
}

/// An outbox that once held more than this gives its memory back.
const MOST: usize = 16 << 20;

thread_local! {
    static OUTBOX: Cell<Option<Box<Writer>>> = const { Cell::new(None) };
    static HANDED: Cell<Handed> = const { Cell::new(Handed::NOTHING) };
    static FAULT: Cell<Option<Fault>> = const { Cell::new(None) };
    static TELL_FAULT: Cell<fn() -> Address> = const { Cell::new(Address::default) };
    static RELEASE_VIEW: Cell<fn(u32)> = const { Cell::new(|_| {}) };
}

/// The outbox, taken away meanwhile: writing may run code of the user, which may be called by JavaScript in its turn.
#[inline(never)]
pub(crate) fn open() -> Box<Writer> {
    let mut outbox = OUTBOX.take().unwrap_or_default();
    outbox.clear(MOST);
    outbox
}

/// Puts a finished message back, where JavaScript reads it until the next call.
fn send(mut outbox: Box<Writer>) {
    if let Some(fault) = outbox.take_fault() {
        fault.raise();
    }
    OUTBOX.set(Some(outbox));
}

/// `send` for a message that holds arguments: where Rust refuses one of them, nothing is called.
#[inline(never)]
pub(crate) fn send_arguments(mut outbox: Box<Writer>) -> Result<u32, Fault> {
    let fault = outbox.take_fault();
    let address = Address::of(outbox.finish());
    OUTBOX.set(Some(outbox));
    fault.map_or(Ok(address.0), Err)
}

/// Makes a message that begins with a tag. What Rust refuses in it becomes an error, too.
#[inline]
pub(crate) fn answer(write: impl FnOnce(&mut Writer)) -> Address {
    let mut outbox = open();
    write(&mut outbox);
    send_answer(outbox)
}

#[inline(never)]
fn send_answer(outbox: Box<Writer>) -> Address {
    send_value(outbox).unwrap_or_else(|fault| refuse(&fault))
}

pub(crate) fn send_value(outbox: Box<Writer>) -> Result<Address, Fault> {
    send_arguments(outbox).map(Address)
}

/// What the outbox holds.
#[cfg(test)]
pub(crate) fn peek() -> Vec<u8> {
    let mut outbox = OUTBOX.take().unwrap_or_default();
    let bytes = outbox.finish().to_vec();
    OUTBOX.set(Some(outbox));
    bytes
}

/// Drops what may write messages, while one is there that JavaScript has not read.
pub(crate) fn drop_aside<T>(value: T) {
    if std::mem::needs_drop::<T>() {
        let outbox = OUTBOX.take();
        drop(value);
        OUTBOX.set(outbox);
    }
}

/// The answer to arguments that Rust refuses.
#[cold]
pub(crate) fn refuse(fault: &Fault) -> Address {
    answer(|w| fault.write_answer(w))
}

/// The answer to a call that a function, stream or iterator cannot take as it is.
#[cold]
pub(crate) fn misused(class: Misuse, text: &str) -> Address {
    answer(|w| {
        w.u8(tag::OWN);
        w.u8(class as u8);
        w.string(text);
    })
}

/// What an answer begins with.
pub(crate) mod tag {
    pub const VALUE: u8 = 0;
    pub const ERROR: u8 = 1;
    /// A JavaScript value that is thrown as itself.
    pub const THROWN: u8 = 2;
    /// Nothing more comes.
    pub const DONE: u8 = 3;
    /// An error of a class of Oxbridge's or JavaScript's own.
    pub const OWN: u8 = 4;
}

/// The classes of `tag::OWN`.
#[derive(Clone, Copy)]
pub(crate) enum Misuse {
    Borrowed = 0,
    Disposed = 1,
    Type = 2,
    Range = 3,
    ObjectBorrowed = 4,
    ObjectDisposed = 5,
}

/// Keeps a fault for JavaScript, which asks for it after every function that may refuse something.
pub(crate) fn keep(fault: Fault) {
    FAULT.set(Some(fault));
    TELL_FAULT.set(|| {
        FAULT.take().map_or(Address::default(), |fault| {
            Address::message(|w| {
                w.u8(fault.kind() as u8);
                w.string(fault.path());
                w.string(fault.text());
            })
        })
    });
}

/// A function that JavaScript calls: reads its parameters, runs, writes its result.
///
/// `fail` writes the error, which `fail!` picks in expanded code.
// Inlined: where all parameters are scalars the message is a constant 0, and nothing of this is left.
#[doc(hidden)]
#[inline(always)]
pub fn export<R: Return>(
    message: u32,
    call: impl for<'m> FnOnce(&mut Reader<'m>) -> Result<R, Fault>,
    fail: impl FnOnce(R::Error, &mut Writer),
) -> R::Abi {
    let mut reader = if message == 0 {
        Reader::empty()
    } else {
        receive(message)
    };
    match call(&mut reader) {
        Ok(returned) => returned.finish(fail),
        Err(fault) => refused(fault),
    }
}

#[cold]
fn refused<A: Abi>(fault: Fault) -> A {
    fault.raise();
    A::default()
}

/// The arguments of JavaScript: nothing where all of them are scalars.
#[inline(never)]
pub(crate) fn receive(message: u32) -> Reader<'static> {
    let start = std::ptr::with_exposed_provenance_mut::<u8>(message as usize);
    // SAFETY: JavaScript has written a message here, in a block of `__ox_alloc` that it leaves alone until the call
    // returns. The reader, and what it lends, live shorter: `export` gives it out for any lifetime there is.
    let bytes = unsafe {
        let length = message_length(*start.cast::<[u8; 8]>());
        std::slice::from_raw_parts_mut(start, length)
    };
    Reader::new(bytes).unwrap_or_else(|_| Fault::unreadable())
}

/// What an exported function returns: a value, or the `Result` of one.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the result of an exported function",
    note = "a function returns nothing, a type that can go to JavaScript, or `Result<T, E>` of one"
)]
pub trait Return: Sized {
    type Error;
    type Abi: Abi;

    fn finish(self, fail: impl FnOnce(Self::Error, &mut Writer)) -> Self::Abi;

    /// Writes it with a tag before it.
    fn answer(self, w: &mut Writer, fail: impl FnOnce(Self::Error, &mut Writer));

    /// Appends the result. `error` describes the error, if there is one.
    fn describe(d: &mut Describer, error: impl FnOnce(&mut Describer));
}

impl<T: ToJs> Return for T {
    type Error = Infallible;
    type Abi = <T as ToJs>::Abi;

    #[inline]
    fn finish(self, _: impl FnOnce(Infallible, &mut Writer)) -> <T as ToJs>::Abi {
        self.into_wasm()
    }

    fn answer(self, w: &mut Writer, _: impl FnOnce(Infallible, &mut Writer)) {
        w.u8(tag::VALUE);
        self.write_owned(w);
    }

    fn describe(d: &mut Describer, _: impl FnOnce(&mut Describer)) {
        d.word(0);
        T::describe(d);
    }
}

impl<T: ToJs, E> Return for Result<T, E> {
    type Error = E;
    type Abi = Address;

    fn finish(self, fail: impl FnOnce(E, &mut Writer)) -> Address {
        Address::message(|w| self.answer(w, fail))
    }

    fn answer(self, w: &mut Writer, fail: impl FnOnce(E, &mut Writer)) {
        match self {
            Ok(value) => value.answer(w, |never, _| match never {}),
            Err(error) => fail(error, w),
        }
    }

    fn describe(d: &mut Describer, error: impl FnOnce(&mut Describer)) {
        d.word(1);
        T::describe(d);
        error(d);
    }
}

/// Describes what a function returns that is known by inference only. The function is never called.
#[doc(hidden)]
pub fn describe_result_of<T, R: Return>(d: &mut Describer, _: impl FnOnce(T) -> R, error: impl FnOnce(&mut Describer)) {
    R::describe(d, error);
}

/// Names the function that lets go of a `MemoryView`: modules without views are spared it.
pub(crate) fn release_views_by(release: fn(u32)) {
    RELEASE_VIEW.set(release);
}

/// The raw exports of every module.
#[cfg(target_family = "wasm")]
mod raw {
    use super::*;

    /// Memory for messages of JavaScript.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_alloc(bytes: usize) -> *mut u8 {
        let Ok(layout) = Layout::from_size_align(bytes.max(8), 8) else {
            return std::ptr::null_mut();
        };
        // SAFETY: the layout has a size.
        let block = unsafe { alloc(layout) };
        if block.is_null() {
            handle_alloc_error(layout);
        }
        block
    }

    #[unsafe(no_mangle)]
    extern "C" fn __ox_free(block: *mut u8, bytes: usize) {
        // SAFETY: JavaScript gives back what `__ox_alloc` gave for the same size.
        unsafe { dealloc(block, Layout::from_size_align_unchecked(bytes.max(8), 8)) };
    }

    /// Readies a fresh instance.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_boot() {
        #[cfg(not(feature = "test"))]
        std::panic::set_hook(Box::new(report));
        #[cfg(any(feature = "log", feature = "tracing"))]
        crate::log::init();
    }

    /// Tells JavaScript what the trap that follows means. It must not throw: a hook that is left so stays entered.
    #[cfg(not(feature = "test"))]
    fn report(info: &std::panic::PanicHookInfo<'_>) {
        #[link(wasm_import_module = "oxbridge")]
        unsafe extern "C" {
            fn panic(message: *const u8, length: usize, file: *const u8, file_length: usize, line: u32, column: u32);
        }
        let message = info.payload_as_str().unwrap_or("a panic whose payload is no text");
        let (file, line, column) = info
            .location()
            .map_or(("", 0, 0), |at| (at.file(), at.line(), at.column()));
        // SAFETY: the import only reads the two texts.
        unsafe { panic(message.as_ptr(), message.len(), file.as_ptr(), file.len(), line, column) };
    }

    /// A message of the fault that the last call raised, or 0.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_fault() -> Address {
        TELL_FAULT.get()()
    }

    /// Drops the buffer that the last call handed over.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_release() {
        drop(HANDED.replace(Handed::NOTHING));
    }

    /// Drops what JavaScript holds of a `MemoryView`.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_release_view(address: u32) {
        RELEASE_VIEW.get()(address);
    }
}
