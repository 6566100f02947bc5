use super::*;
use crate::describe::Describer;
use crate::error::JsException;
use crate::host_of_tests::arrive;
use crate::host_of_tests::{self as host, with};
use crate::protocol::{op, operation};
use crate::value::{FromJs, Shape, Value, from_message, to_bytes};
use crate::wire::{Fault, Reader};
use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::pin::pin;
use std::rc::Rc;
use std::task::Waker;
use std::task::{Context, Poll};
use std::time::Duration;

/// An object of JavaScript's in this slot.
fn object(slot: u32) -> JsObject {
    host::read(&to_bytes(&slot))
}

fn poll<T>(future: Pin<&mut JsInvocation<T>>) -> Poll<Result<T, JsException>> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

#[test]
fn a_signature_is_told_once() {
    host::function(|_, _| host::message(&0.5));
    for text in ["a", "b"] {
        assert_eq!(JsHost::invoke_sync::<f64>("Math.hypot", (1, text)).unwrap(), 0.5);
    }
    assert_eq!(object(7).call::<f64>("hypot", (2, "c")).unwrap(), 0.5);
    let defined = with(|host| host.defined.clone());
    assert_eq!(defined, [[op::TUPLE, 2, op::I32, op::STRING, op::F64]]);
    JsHost::get_value::<f64>("Math.PI").unwrap();
    let defined = with(|host| host.defined.clone());
    assert_eq!(defined[1..], [[op::UNIT, op::F64]]);
}

#[test]
fn a_call_is_an_identifier_and_its_arguments() {
    host::function(|operation, bytes| {
        assert_eq!(operation, operation::CALL);
        let (identifier, text, number): (String, String, Option<f64>) = host::read(&bytes);
        assert_eq!((&*identifier, &*text, number), ("a.b", "x", Some(2.0)));
        host::block(&vec!["y", "z"])
    });
    let list: Vec<String> = JsHost::invoke_sync("a.b", ("x", Some(2.0))).unwrap();
    assert_eq!(list, ["y", "z"]);
    assert_eq!(with(|host| host.invoked.clone()), [[1, 0, 1]]);
}

#[test]
fn what_javascript_throws_is_an_exception() {
    host::function(|_, _| {
        host::throw_value(20);
        0
    });
    assert_eq!(JsHost::invoke_sync::<()>("f", ()).unwrap_err().message(), "message 20");
    assert!(object(7).get::<u32>("a").is_err());
    let mut call = pin!(JsHost::invoke_void("f", ()));
    assert!(matches!(poll(call.as_mut()), Poll::Ready(Err(error)) if error.message() == "message 20"));
}

#[test]
fn an_argument_that_rust_refuses_is_an_exception_and_nothing_is_called() {
    host::function(|_, _| panic!("it was called"));
    let reference = JsObjectReference::from(object(7));
    reference.dispose();
    let error = JsHost::invoke_sync::<()>("f", (&reference,)).unwrap_err();
    assert_eq!(
        (&*error.name(), &*error.message()),
        ("ObjectDisposedError", "the reference was disposed")
    );
}

/// What Rust refuses, whatever it is.
struct Refused;

impl Value for Refused {
    const SHAPE: Shape = Shape::UNKNOWN;
    const SIZE: usize = 0;

    fn describe(d: &mut Describer) {
        d.word(op::UNIT);
    }
}

impl FromJs for Refused {
    from_message!();

    fn read(_: &mut Reader<'_>) -> Result<Self, Fault> {
        Err(Fault::new("expected more"))
    }
}

#[test]
fn a_result_that_rust_refuses_is_named_by_what_gave_it() {
    host::function(|_, _| host::message(&()));
    let refused = |result: Result<Refused, JsException>| result.err().unwrap().message();
    let says = |place: &str| format!("`{place}`: expected more");
    assert_eq!(refused(JsHost::invoke_sync("app.load", ())), says("app.load()"));
    assert_eq!(refused(JsHost::get_value("app.version")), says("app.version"));
    assert_eq!(refused(object(7).call("load", ())), says("load()"));
    assert_eq!(refused(object(7).get("version")), says("version"));
    assert_eq!(refused(object(7).call_self(())), says("result"));
}

#[test]
fn every_operation_of_an_object_has_its_number() {
    let last = Rc::new(Cell::new(0));
    host::function({
        let last = last.clone();
        move |operation, bytes| {
            last.set(operation);
            let name: String = Reader::new(&mut bytes.clone()).unwrap().string().unwrap().into();
            match operation & 15 {
                operation::CONSTRUCT | operation::KEYS | operation::CALL_SELF => assert_eq!(name, ""),
                operation::INSTANCE_OF => assert_eq!(name, "Intl.Collator"),
                _ => assert_eq!(name, "a.b"),
            }
            match operation & 15 {
                operation::CONSTRUCT => host::message(&9),
                operation::HAS | operation::INSTANCE_OF => host::message(&true),
                operation::TYPE_OF => host::message("string"),
                operation::KEYS => host::message(&vec!["a", "b"]),
                operation::SET | operation::DELETE => 0,
                _ => host::message(&5),
            }
        }
    });
    let object = object(7);
    assert_eq!((object.get::<i32>("a.b").unwrap(), last.get()), (5, 3 | 32));
    object.set("a.b", 6).unwrap();
    assert_eq!(last.get(), 4 | 32);
    assert!(object.has("a.b").unwrap());
    assert_eq!(last.get(), 5 | 32);
    object.delete("a.b").unwrap();
    assert_eq!(last.get(), 6 | 32);
    assert_eq!(object.type_of("a.b").unwrap(), "string");
    assert_eq!(last.get(), 7 | 32);
    assert!(object.instance_of("Intl.Collator").unwrap());
    assert_eq!(object.keys().unwrap(), ["a", "b"]);
    assert_eq!(object.call::<i32>("a.b", (1,)).unwrap(), 5);
    assert_eq!(last.get(), 1 | 32);
    assert_eq!(object.call_self::<i32>((1,)).unwrap(), 5);
    assert_eq!(object.construct((1,)).unwrap().slot(), 9);
    assert_eq!(last.get(), 2);
    assert!(with(|host| host.invoked.iter().all(|[_, target, _]| *target == 7)));
}

#[test]
fn an_object_is_iterated_over_to_its_end() {
    let count = Rc::new(Cell::new(0));
    host::function({
        let count = count.clone();
        move |operation, _| match operation {
            operation::ITERATOR => host::message(&30),
            operation::NEXT if count.get() == 3 => host::message(&1_u8),
            operation::NEXT => {
                count.set(count.get() + 1);
                host::message(&(0_u8, count.get()))
            }
            operation => panic!("operation {operation}"),
        }
    });
    let items: Result<Vec<u32>, _> = object(7).iter().unwrap().collect();
    assert_eq!(items.unwrap(), [1, 2, 3]);
    assert_eq!(with(|host| host.dropped.clone()), [30, 7]);
}

#[test]
fn an_iterator_that_is_left_returns() {
    host::function(|operation, _| match operation {
        operation::ITERATOR => host::message(&30),
        operation::NEXT => host::message(&(0_u8, 1)),
        operation => {
            assert_eq!(operation, operation::RETURN);
            0
        }
    });
    let object = object(7);
    let mut iterator = object.iter::<i32>().unwrap();
    assert_eq!(iterator.next().unwrap().unwrap(), 1);
    drop(iterator);
    assert_eq!(
        with(|host| host.invoked.last().copied()),
        Some([3, 30, operation::RETURN])
    );

    host::function(|operation, _| {
        if operation == operation::ITERATOR {
            return host::message(&30);
        }
        assert_eq!(operation, operation::NEXT, "it has thrown, and does not return");
        host::throw_value(20);
        0
    });
    let mut iterator = object.iter::<i32>().unwrap();
    assert!(iterator.next().unwrap().is_err());
    assert!(iterator.next().is_none());
}

#[test]
fn a_call_is_made_at_once_and_its_promise_awaited() {
    host::function(|operation, _| {
        assert_eq!(operation, operation::CALL | operation::ASYNC);
        40
    });
    let reference = JsObjectReference::from(object(7));
    let mut call = pin!(reference.invoke::<String>("load", ()));
    assert_eq!(with(|host| host.invoked.clone()), [[1, 7, 17]]);
    assert!(poll(call.as_mut()).is_pending());
    let (slot, waiter) = with(|host| host.watched[0]);
    assert_eq!(slot, 40);
    arrive(waiter, host::message("done"), 0);
    assert!(matches!(poll(call.as_mut()), Poll::Ready(Ok(text)) if text == "done"));
}

#[test]
fn a_call_may_have_a_timeout_and_a_signal() {
    host::function(|operation, bytes| {
        assert_eq!(
            operation,
            operation::CALL | operation::ASYNC | operation::TIMEOUT | operation::SIGNAL
        );
        let (timeout, identifier, argument): (f64, String, u8) = host::read(&bytes);
        assert_eq!((timeout, &*identifier, argument), (1500.0, "load", 3));
        40
    });
    let options = InvokeOptions {
        timeout: Some(Duration::from_millis(1500)),
        signal: true,
    };
    let call = JsHost::invoke_with::<()>("load", (3_u8,), options);
    assert!(with(|host| host.aborted.is_empty()));
    drop(call);
    assert_eq!(with(|host| host.aborted.clone()), [40]);
}

#[test]
fn a_reference_that_was_disposed_of_fails_in_every_way() {
    host::function(|_, _| panic!("it was called"));
    let reference = JsObjectReference::from(object(7));
    let same = JsObjectReference::from(object(107));
    assert_eq!(reference, same);
    reference.dispose();
    reference.dispose();
    assert_eq!(with(|host| host.dropped.clone()), [7]);
    assert_ne!(reference, same);
    assert_eq!(reference.object().unwrap_err().name(), "ObjectDisposedError");
    assert!(reference.invoke_sync::<()>("f", ()).is_err());
    assert!(reference.get_value::<u8>("f").is_err());
    assert!(reference.set_value("f", 1).is_err());
    assert!(reference.construct("F", ()).is_err());
    assert!(matches!(
        poll(pin!(reference.invoke_void("f", ())).as_mut()),
        Poll::Ready(Err(_))
    ));
}

#[test]
fn a_stream_is_opened_if_it_is_not_too_long() {
    let bytes = to_bytes(&(50_u32, 600_000.0));
    let stream: JsStreamReference = host::read(&bytes);
    assert_eq!(stream.length(), 600_000);
    let error = stream.open_read_stream(512_000).unwrap_err();
    assert_eq!(error.message(), "the stream has 600000 bytes, more than 512000");
    host::function(|operation, _| {
        assert_eq!(operation, operation::OPEN);
        host::message(&51)
    });
    let opened = stream.open_read_stream(600_000).unwrap();
    assert_eq!(with(|host| host.invoked.clone()), [[1, 50, 14]]);
    drop((stream, opened));
    assert_eq!(with(|host| host.dropped.clone()), [50, 51]);
}

#[test]
fn the_host_says_what_it_is() {
    for (kind, expected, in_page, in_worker) in [
        (0, HostKind::Unknown, false, false),
        (1, HostKind::Browser, true, false),
        (17, HostKind::Browser, false, true),
        (2, HostKind::Node, false, false),
        (18, HostKind::Node, false, true),
        (5, HostKind::Edge, false, false),
    ] {
        with(|host| host.kind = kind);
        assert_eq!((host_kind(), is_browser(), is_worker()), (expected, in_page, in_worker));
    }
}
