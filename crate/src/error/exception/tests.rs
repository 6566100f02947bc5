use super::*;
use crate::error::JsError;
use crate::host_of_tests::{self as host, read};
use crate::private::{Describer, fail};
use crate::value::to_bytes;

fn thrown(slot: u32) -> JsException {
    JsException::of(Handle::new(slot).unwrap())
}

/// What `fail!` writes for an error.
macro_rules! failed {
    ($error:expr) => {{
        let mut w = Writer::new();
        fail!($error, &mut w);
        w.finish().to_vec()
    }};
}

/// The bytes of a value that is thrown on as itself.
fn as_itself(slot: u32) -> Vec<u8> {
    to_bytes(&(2u8, slot + 1_000_000))
}

#[test]
fn a_javascript_error_has_its_texts() {
    let exception = thrown(4);
    assert_eq!(exception.name(), "TypeError");
    assert_eq!(exception.message(), "message 4");
    assert_eq!(exception.stack().unwrap(), "stack 4");
    assert_eq!(
        format!("{exception} | {exception:?}"),
        "message 4 | TypeError: message 4"
    );
    assert_eq!(thrown(7).name(), "", "any value can be thrown");
    let cause = thrown(9).cause().unwrap();
    assert_eq!(cause.message(), "message 10");
    assert!(cause.cause().is_none());
}

#[test]
fn an_error_of_rust_becomes_one_of_javascript_when_it_is_shown() {
    let exception = JsException::range_error("too far");
    assert_eq!(
        (exception.name(), exception.message()),
        ("RangeError".into(), "too far".into())
    );
    assert!(exception.stack().is_none() && exception.cause().is_none());
    assert!(host::with(|host| host.made.is_empty()));
    let clone = exception.clone();
    let bytes = to_bytes(&exception);
    assert_eq!(bytes, to_bytes(&clone), "it is one error");
    assert_eq!(
        host::with(|host| host.made.clone()),
        [("RangeError".into(), "too far".into())]
    );
    drop(exception);
    assert!(host::with(|host| host.dropped.is_empty()));
    drop(clone);
    assert_eq!(host::with(|host| host.dropped.clone()), [1000]);
}

#[test]
fn an_error_may_be_shown_in_the_middle_of_a_message() {
    let value = ("before".to_string(), JsException::new("within"), "after".to_string());
    let mut outbox = outbox::open();
    value.write(&mut outbox);
    let written: (String, u32, String) = read(outbox.finish());
    assert_eq!(written, ("before".into(), 1_001_000, "after".into()));
}

#[test]
fn what_rust_refuses_keeps_its_kind() {
    let refused = JsException::from(Fault::new("expected more").within("a"));
    assert_eq!(
        (refused.name(), refused.message()),
        ("TypeError".into(), "`a`: expected more".into())
    );
    assert_eq!(JsException::from(Fault::range("expected less")).name(), "RangeError");
}

#[test]
fn an_exception_is_thrown_on_as_itself() {
    assert_eq!(failed!(thrown(4)), as_itself(4));
    assert_eq!(failed!(Box::<dyn Error>::from(thrown(4))), as_itself(4));
    assert_eq!(failed!(Box::new(thrown(4)) as Box<dyn Error + Send>), as_itself(4));
    assert_eq!(failed!(Box::<dyn Error + Send + Sync>::from(thrown(4))), as_itself(4));
    assert_eq!(failed!(anyhow::Error::from(thrown(4))), as_itself(4));
}

#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("outer")]
    Outer(#[source] Inner),
    #[error(transparent)]
    Js(#[from] JsException),
}

#[derive(Debug, thiserror::Error)]
enum Transparent {
    #[error(transparent)]
    Js(#[from] JsException),
}

#[derive(Debug, thiserror::Error)]
#[error("inner")]
struct Inner(#[source] JsException);

impl JsError for Failure {
    fn describe(d: &mut Describer) {
        d.word(0);
    }

    fn thrown(&self) -> Option<&JsException> {
        match self {
            Self::Js(exception) => Some(exception),
            Self::Outer(_) => None,
        }
    }

    fn write_code(&self, w: &mut Writer) {
        w.u8(9);
    }

    fn write_data(&self, w: &mut Writer) {
        w.u8(8);
    }
}

#[test]
fn an_exception_among_the_causes_ends_them() {
    let given = 1_000_004u32;
    assert_eq!(
        failed!(Failure::Outer(Inner(thrown(4)))),
        to_bytes(&(1u8, 9u8, "outer", vec!["inner"], (1u8, given), 8u8))
    );
    let wrapped = anyhow::Error::from(thrown(4)).context("read").context("load");
    assert_eq!(failed!(wrapped), to_bytes(&(1u8, "load", vec!["read"], (1u8, given))));
    assert_eq!(
        failed!(Inner(thrown(4))),
        to_bytes(&(1u8, "inner", Vec::<u8>::new().len() as u32, (1u8, given)))
    );
}

#[test]
fn an_error_that_is_nothing_but_an_exception_has_no_code() {
    assert_eq!(failed!(Failure::from(thrown(4))), as_itself(4));
    assert_eq!(failed!(Transparent::from(thrown(4))), as_itself(4));
    assert_eq!(failed!(anyhow::Error::from(Transparent::from(thrown(4)))), as_itself(4));
    assert_eq!(
        failed!(Box::<dyn Error>::from(anyhow::Error::from(thrown(4)))),
        as_itself(4)
    );
    // Seen through twice, among causes.
    let wrapped = anyhow::Error::from(Transparent::from(thrown(4))).context("load");
    assert_eq!(
        failed!(wrapped),
        to_bytes(&(1u8, "load", Vec::<String>::new(), (1u8, 1_000_004u32)))
    );
}

#[test]
fn an_exception_is_found_again_in_rust() {
    let boxed: Box<dyn Error> = anyhow::Error::from(thrown(4)).into();
    assert_eq!(to_bytes(&JsException::of_error(&*boxed)), to_bytes(&1_000_004u32));
    assert_eq!(JsException::of_error(&thrown(5)).message(), "message 5");
    assert_eq!(JsException::of_error(&Inner(thrown(4))).message(), "inner");
    assert_eq!(thrown(4).source().unwrap().to_string(), "TypeError: message 4");
}

#[test]
fn exceptions_can_be_sent_where_there_is_one_thread() {
    fn is_send<T: Send + Sync + 'static>() {}
    is_send::<JsException>();
}
