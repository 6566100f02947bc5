//! What goes wrong: bytes that cannot be read, values that Rust refuses, errors that Rust returns.
//!
//! The twin is `npm/src/error.ts`.

mod exception;

pub use exception::JsException;

use crate::describe::Describer;
use crate::export::{self, Misuse, tag};
use crate::protocol;
use crate::wire::Writer;
use std::borrow::Cow;
use std::cell::Cell;
use std::error::Error;
use std::fmt::{self, Display};
use std::ops::Deref;

/// Why a value was not accepted: a `TypeError` or `RangeError` in JavaScript, with the path to the value.
///
/// A conversion of your own returns it: `Fault::new("expected a colour such as #ff8800")`.
pub struct Fault(Cause);

enum Cause {
    Refused(Box<Refusal>),
    /// The bytes are no message. JavaScript checks what it writes, so one of the two sides is broken.
    Malformed(&'static str),
}

struct Refusal {
    kind: Kind,
    path: String,
    text: Cow<'static, str>,
    /// What becomes of it when a call meets it. A pointer, so that modules in which Rust refuses nothing are spared
    /// the way of a refusal to JavaScript.
    raise: fn(Fault),
}

/// What JavaScript makes of a [`Fault`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    Type = 0,
    Range = 1,
    Malformed = 2,
    /// An object that something else uses.
    Borrowed = 3,
    /// An object that is gone.
    Disposed = 4,
}

impl Fault {
    /// A value of the wrong type or form: a `TypeError`. The text says what was expected.
    #[cold]
    pub fn new(text: impl Into<Cow<'static, str>>) -> Self {
        Self::refused(Kind::Type, text.into())
    }

    /// A value of the right type that is out of range: a `RangeError`.
    #[cold]
    pub fn range(text: impl Into<Cow<'static, str>>) -> Self {
        Self::refused(Kind::Range, text.into())
    }

    /// Bytes that no writer wrote.
    #[inline(always)]
    pub(crate) fn malformed(text: &'static str) -> Self {
        // In WebAssembly it is a bug of ours, and the texts would be in every module.
        Self(Cause::Malformed(if cfg!(target_family = "wasm") {
            "a message could not be read"
        } else {
            text
        }))
    }

    pub(crate) fn refused(kind: Kind, text: Cow<'static, str>) -> Self {
        Self(Cause::Refused(Box::new(Refusal {
            kind,
            path: String::new(),
            text,
            raise: export::keep,
        })))
    }

    /// Gives it to JavaScript, or ends a call that cannot be right.
    #[cold]
    pub(crate) fn raise(self) {
        let Cause::Refused(refusal) = &self.0 else {
            Self::unreadable();
        };
        let raise = refusal.raise;
        raise(self);
    }

    /// Writes it as an answer.
    #[cold]
    pub(crate) fn write_answer(&self, w: &mut Writer) {
        let class = match self.kind() {
            Kind::Type => Misuse::Type,
            Kind::Range => Misuse::Range,
            Kind::Borrowed => Misuse::ObjectBorrowed,
            Kind::Disposed => Misuse::ObjectDisposed,
            Kind::Malformed => Self::unreadable(),
        };
        w.u8(tag::OWN);
        w.u8(class as u8);
        w.string(&self.to_string());
    }

    #[cold]
    pub(crate) fn unreadable() -> ! {
        panic!("a message could not be read")
    }

    /// Says that the value is the field or parameter `name` of another value.
    #[cold]
    #[inline(never)]
    pub fn within(mut self, name: &str) -> Self {
        if let Cause::Refused(refusal) = &mut self.0 {
            refusal.path.insert_str(0, dot(&refusal.path));
            refusal.path.insert_str(0, name);
        }
        self
    }

    /// Says that the value is the element `index` of a list.
    #[cold]
    #[inline(never)]
    pub fn at(mut self, index: usize) -> Self {
        if let Cause::Refused(refusal) = &mut self.0 {
            let path = &refusal.path;
            refusal.path = format!("[{index}]{}{path}", dot(path));
        }
        self
    }

    /// Where the value is: `lines[3].due`, or nothing.
    pub fn path(&self) -> &str {
        match &self.0 {
            Cause::Refused(refusal) => &refusal.path,
            Cause::Malformed(_) => "",
        }
    }

    /// What was expected.
    pub fn text(&self) -> &str {
        match &self.0 {
            Cause::Refused(refusal) => &refusal.text,
            Cause::Malformed(text) => text,
        }
    }

    pub(crate) fn kind(&self) -> Kind {
        match &self.0 {
            Cause::Refused(refusal) => refusal.kind,
            Cause::Malformed(_) => Kind::Malformed,
        }
    }
}

/// What stands between the name of a value and the path within it.
fn dot(path: &str) -> &'static str {
    if path.is_empty() || path.starts_with('[') {
        ""
    } else {
        "."
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path().is_empty() {
            write!(f, "`{}`: ", self.path())?;
        }
        f.write_str(self.text())
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fault({:?}: {self})", self.kind())
    }
}

impl Error for Fault {}

/// An error with a code and data: a `RustError` in JavaScript whose `code` and `data` are typed.
///
/// Derived on an enum or struct that implements [`std::error::Error`]. The message is its `Display`, the cause its
/// `source()`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error with a code",
    note = "derive `JsError` on it, beside `std::error::Error` (by hand or with `thiserror`)"
)]
pub trait JsError: Error {
    /// Describes a named union whose tag is `code`.
    #[doc(hidden)]
    fn describe(d: &mut Describer);

    /// What JavaScript threw, if this is nothing but that: it is thrown on as itself, and has no code.
    #[doc(hidden)]
    fn thrown(&self) -> Option<&JsException> {
        None
    }

    /// Writes the number of the variant.
    #[doc(hidden)]
    fn write_code(&self, w: &mut Writer);

    /// Writes the fields of the variant.
    #[doc(hidden)]
    fn write_data(&self, w: &mut Writer);
}

/// Picks how an error type crosses, by autoref: see `fail!`.
#[doc(hidden)]
pub struct Thrown<E>(std::marker::PhantomData<E>);

/// Writes an error with its tag, by the most telling way there is.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_fail {
    ($error:expr, $w:expr) => {{
        #[allow(unused_imports)]
        use $crate::private::{ThrownDeref as _, ThrownError as _, ThrownText as _, ThrownTyped as _};
        let error = $error;
        (&&&&$crate::private::Thrown::of(&error)).write(error, $w)
    }};
}

/// Describes the type of an error.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_describe_error {
    ($d:expr, $ty:ty) => {{
        #[allow(unused_imports)]
        use $crate::private::{ThrownDeref as _, ThrownError as _, ThrownText as _, ThrownTyped as _};
        (&&&&$crate::private::Thrown::<$ty>::new()).describe($d)
    }};
}

impl<E> Thrown<E> {
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Self(std::marker::PhantomData)
    }

    pub const fn of(_: &E) -> Self {
        Self::new()
    }
}

#[doc(hidden)]
pub trait ThrownTyped<E> {
    fn describe(&self, d: &mut Describer);
    fn write(&self, error: E, w: &mut Writer);
}

impl<E: JsError> ThrownTyped<E> for &&&Thrown<E> {
    fn describe(&self, d: &mut Describer) {
        d.word(protocol::error::TYPED);
        E::describe(d);
    }

    fn write(&self, error: E, w: &mut Writer) {
        if let Some(exception) = error.thrown() {
            return write_thrown(exception.give(), w);
        }
        w.u8(tag::ERROR);
        error.write_code(w);
        Chain::of(&error).write(&error, w);
        error.write_data(w);
    }
}

/// Throws on what JavaScript threw, and nothing of Rust's: the build tool need not tell about other errors.
impl ThrownTyped<JsException> for &&&Thrown<JsException> {
    fn describe(&self, d: &mut Describer) {
        d.word(protocol::error::THROWN);
    }

    fn write(&self, error: JsException, w: &mut Writer) {
        write_error(&error, w);
    }
}

#[doc(hidden)]
pub trait ThrownError<E> {
    fn describe(&self, d: &mut Describer);
    fn write(&self, error: E, w: &mut Writer);
}

impl<E: Error> ThrownError<E> for &&Thrown<E> {
    fn describe(&self, d: &mut Describer) {
        d.word(protocol::error::MESSAGE);
    }

    fn write(&self, error: E, w: &mut Writer) {
        write_error(&error, w);
    }
}

/// `Box<dyn Error>`, `anyhow::Error` and their like: no errors themselves, they only lead to one.
#[doc(hidden)]
pub trait ThrownDeref<E> {
    fn describe(&self, d: &mut Describer);
    fn write(&self, error: E, w: &mut Writer);
}

impl<E: Deref<Target: Error>> ThrownDeref<E> for &Thrown<E> {
    fn describe(&self, d: &mut Describer) {
        d.word(protocol::error::MESSAGE);
    }

    fn write(&self, error: E, w: &mut Writer) {
        write_error(&*error, w);
    }
}

#[doc(hidden)]
pub trait ThrownText<E> {
    fn describe(&self, d: &mut Describer);
    fn write(&self, error: E, w: &mut Writer)
    where
        E: Throw;
}

impl<E> ThrownText<E> for Thrown<E> {
    fn describe(&self, d: &mut Describer) {
        d.word(protocol::error::MESSAGE);
    }

    fn write(&self, error: E, w: &mut Writer)
    where
        E: Throw,
    {
        w.u8(tag::ERROR);
        w.string(&error.to_string());
        w.count(0);
        w.u8(0);
    }
}

/// What may stand as E in `Result<T, E>`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be thrown in JavaScript",
    note = "derive `JsError` for an error with a code, or implement `std::error::Error` or `Display` for one with a message"
)]
pub trait Throw: Display {}

impl<E: Display> Throw for E {}

/// Looks whether an error is a `JsException`, and gives that to JavaScript.
type Pass = fn(&(dyn Error + 'static)) -> Option<Passed>;

/// A `JsException` that JavaScript was given.
struct Passed {
    given: u32,
    /// It was found as the `source()` of itself: what led there is nothing but the exception.
    is_origin: bool,
}

thread_local! {
    /// A pointer, so that modules in which JavaScript throws nothing are spared the way back.
    static PASS: Cell<Pass> = const { Cell::new(|_| None) };
}

fn pass_exceptions_by(pass: Pass) {
    PASS.set(pass);
}

/// Writes an error with its tag: a `JsException` as the value that it is.
pub(crate) fn write_error<E: Error + ?Sized>(error: &E, w: &mut Writer) {
    let chain = Chain::of(error);
    match chain.passed {
        Some(Passed { given, is_origin: true }) if chain.causes.is_empty() => write_thrown(given, w),
        _ => {
            w.u8(tag::ERROR);
            chain.write(error, w);
        }
    }
}

fn write_thrown(given: u32, w: &mut Writer) {
    w.u8(tag::THROWN);
    w.u32(given);
}

/// The messages of the sources of an error, up to one that JavaScript threw.
struct Chain {
    causes: Vec<String>,
    passed: Option<Passed>,
}

impl Chain {
    fn of<E: Error + ?Sized>(error: &E) -> Self {
        Self::from(error.source())
    }

    #[inline(never)]
    fn from(mut source: Option<&(dyn Error + 'static)>) -> Self {
        let pass = PASS.get();
        let mut chain = Self {
            causes: Vec::new(),
            passed: None,
        };
        // A `source()` that leads back to itself must end somewhere.
        while let Some(cause) = source.filter(|_| chain.causes.len() < 64) {
            chain.passed = pass(cause);
            if let Some(passed) = &chain.passed {
                if passed.is_origin && chain.causes.pop().is_some() {
                    // The last cause was nothing but the exception.
                    chain.passed = Some(Passed {
                        is_origin: false,
                        ..*passed
                    });
                }
                break;
            }
            chain.causes.push(cause.to_string());
            source = cause.source();
        }
        chain
    }

    /// Writes the message of the error, then the causes.
    fn write<E: Error + ?Sized>(&self, error: &E, w: &mut Writer) {
        w.string(&error.to_string());
        w.count(self.causes.len());
        for cause in &self.causes {
            w.string(cause);
        }
        w.u8(self.passed.is_some().into());
        if let Some(passed) = &self.passed {
            w.u32(passed.given);
        }
    }
}
