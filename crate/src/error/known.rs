//! Errors with a code and data that go where only a `dyn Error` is left of them: from functions of Rust's, promises,
//! streams and iterators.

use super::chain::{Chain, write_known_by, write_thrown};
use super::js_error::JsError;
use crate::describe::Describer;
use crate::protocol::answer;
use crate::wire::Writer;
use std::cell::RefCell;
use std::error::Error;

/// Writes an error if it is of one type.
type WriteOne = fn(&(dyn Error + 'static), number: u32, w: &mut Writer) -> bool;

thread_local! {
    /// The types: JavaScript knows their classes by their places here.
    static KNOWN: RefCell<Vec<WriteOne>> = const { RefCell::new(Vec::new()) };
}

/// Has errors of the type E cross with code and data wherever they go.
#[doc(hidden)]
pub fn know_error<E: JsError + 'static>() {
    KNOWN.with_borrow_mut(|known| known.push(write_one::<E>));
    write_known_by(|error, w| {
        let known = KNOWN.with_borrow(Vec::clone);
        (0..).zip(known).any(|(number, write)| write(error, number, w))
    });
}

/// Describes the type E. A function of its own, so that a type which is no error is reported once.
#[doc(hidden)]
pub fn describe_known<E: JsError + 'static>(d: &mut Describer) {
    E::describe(d);
}

fn write_one<E: JsError + 'static>(error: &(dyn Error + 'static), number: u32, w: &mut Writer) -> bool {
    let Some(error) = error.downcast_ref::<E>() else {
        return false;
    };
    write_typed(error, w, |w| {
        w.u8(answer::TYPED);
        w.u32(number);
    });
    true
}

/// Writes an error with code and data, after a tag; or what JavaScript threw, if it is nothing else.
pub(super) fn write_typed<E: JsError>(error: &E, w: &mut Writer, tag: impl FnOnce(&mut Writer)) {
    if let Some(exception) = error.thrown() {
        return write_thrown(exception.give(), w);
    }
    tag(w);
    error.write_code(w);
    Chain::of(error).write(error, w);
    error.write_data(w);
}
