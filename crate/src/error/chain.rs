//! Errors of Rust's with their causes, as an answer has them.

use crate::protocol::answer;
use crate::wire::Writer;
use std::cell::Cell;
use std::error::Error;

/// Looks whether an error is a `JsException`, and gives that to JavaScript.
type Pass = fn(&(dyn Error + 'static)) -> Option<Passed>;

/// A `JsException` that JavaScript was given.
pub(super) struct Passed {
    pub(super) given: u32,
    /// It was found as the `source()` of itself: what led there is nothing but the exception.
    pub(super) is_origin: bool,
}

/// Writes an error with code and data, and says whether it is one of a type that has them.
pub(super) type WriteKnown = fn(&(dyn Error + 'static), &mut Writer) -> bool;

thread_local! {
    /// A pointer, so that modules in which JavaScript throws nothing are spared the way back.
    static PASS: Cell<Pass> = const { Cell::new(|_| None) };
    /// A pointer, so that modules without types of errors are spared the search.
    static WRITE_KNOWN: Cell<WriteKnown> = const { Cell::new(|_, _| false) };
}

pub(super) fn write_known_by(write: WriteKnown) {
    WRITE_KNOWN.set(write);
}

pub(super) fn pass_exceptions_by(pass: Pass) {
    PASS.set(pass);
}

/// Writes an error of whatever type with its tag: with code and data where it has them, a `JsException` as the value
/// that it is.
pub(crate) fn write_any(error: &(dyn Error + 'static), w: &mut Writer) {
    if !WRITE_KNOWN.get()(error, w) {
        write_error(error, w);
    }
}

/// Writes an error that has no code: a `JsException` as the value that it is.
pub(super) fn write_error<E: Error + ?Sized>(error: &E, w: &mut Writer) {
    let chain = Chain::of(error);
    match chain.passed {
        Some(Passed { given, is_origin: true }) if chain.causes.is_empty() => write_thrown(given, w),
        _ => {
            w.u8(answer::ERROR);
            chain.write(error, w);
        }
    }
}

pub(super) fn write_thrown(given: u32, w: &mut Writer) {
    w.u8(answer::THROWN);
    w.u32(given);
}

/// The messages of the sources of an error, up to one that JavaScript threw.
pub(super) struct Chain {
    causes: Vec<String>,
    passed: Option<Passed>,
}

impl Chain {
    pub(super) fn of<E: Error + ?Sized>(error: &E) -> Self {
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
    pub(super) fn write<E: Error + ?Sized>(&self, error: &E, w: &mut Writer) {
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
