use super::js_function::JsSignature;
use super::rust_function::{RustSignature, call, dispose};
use super::*;
use crate::answer::answer as write_answer;
use crate::error::JsException;
use crate::host_of_tests::{self as host, message, read, sent};
use crate::reference::Handle;
use crate::value::{ToJs, Via, to_bytes};
use crate::wire::Reader;
use std::cell::Cell;
use std::net::IpAddr;
use std::num::ParseIntError;
use std::rc::Rc;

/// What JavaScript passes for a value in a slot.
fn js<F: JsSignature>(slot: u32) -> JsFunction<F> {
    read(&to_bytes(&slot))
}

/// Calls a function of Rust's as JavaScript does, and gives the bytes of the answer.
fn answer<F: RustSignature>(function: &RustFunction<F>, arguments: &impl ToJs) -> Vec<u8> {
    call_id(id(function), arguments)
}

fn call_id(id: u32, arguments: &impl ToJs) -> Vec<u8> {
    let bytes = to_bytes(arguments);
    let mut words = vec![0u64; bytes.len().div_ceil(8)];
    let memory: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
    memory[..bytes.len()].copy_from_slice(&bytes);
    call(id, &mut Reader::new(memory).unwrap());
    sent()
}

fn id<F: RustSignature>(function: &RustFunction<F>) -> u32 {
    read(&to_bytes(function))
}

fn misuse(answer: &[u8]) -> (u8, String) {
    let (tag, class, text): (u8, u8, String) = read(answer);
    assert_eq!(tag, 4);
    (class, text)
}

#[test]
fn numbers_need_no_message() {
    host::numeric(|slot, arguments| {
        assert_eq!(slot, 5);
        arguments.iter().sum()
    });
    assert_eq!(js::<fn() -> u32>(5).call().unwrap(), 0);
    assert_eq!(js::<fn(i8) -> i16>(5).call(-3).unwrap(), -3);
    let lent = &4;
    assert_eq!(js::<fn(u32, bool) -> f64>(5).call(lent, true).unwrap(), 5.0);
    js::<fn(f64, f32, char)>(5).call(1.5, 2.5, 'a').unwrap();
    assert_eq!(js::<fn(u8, u16, i32, usize) -> f32>(5).call(1, 2, -3, 4).unwrap(), 4.0);
    assert!(js::<fn(Box<u8>) -> bool>(5).call(Box::new(1)).unwrap());
    js::<fn(u8) -> Box<()>>(5).call(1).unwrap();
}

#[test]
fn everything_else_is_a_message() {
    host::function(|_, bytes| {
        let (text, numbers, list, last): (String, Vec<u8>, Box<[f64]>, Option<String>) = read(&bytes);
        message(&format!("{text} {numbers:?} {list:?} {last:?}"))
    });
    let f = js::<fn(String, Vec<u8>, Box<[f64]>, Option<String>) -> String>(5);
    let expected = r#"a [1] [2.5] Some("b")"#;
    let last = Some("b".to_string());
    assert_eq!(f.call("a", &[1][..], &[2.5][..], &last).unwrap(), expected);
    assert_eq!(
        f.call("a".to_string(), vec![1], vec![2.5].into_boxed_slice(), last)
            .unwrap(),
        expected
    );

    host::function(|_, bytes| {
        assert!(bytes.is_empty());
        message(&vec![1u32, 2])
    });
    assert_eq!(js::<fn() -> Vec<u32>>(5).call().unwrap(), [1, 2]);
    host::function(|_, bytes| {
        read::<u64>(&bytes);
        0
    });
    js::<fn(u64)>(5).call(u64::MAX).unwrap();
    host::function(|_, bytes| message(&read::<(u8, u8, u8, u8, u8)>(&bytes).4));
    assert_eq!(js::<fn(u8, u8, u8, u8, u8) -> u8>(5).call(1, 2, 3, 4, 5).unwrap(), 5);
}

#[test]
fn what_a_function_throws_is_the_error() {
    host::numeric(|_, _| {
        host::throw_value(6);
        0.0
    });
    host::function(|_, _| {
        host::throw_value(7);
        0
    });
    assert_eq!(js::<fn() -> u32>(5).call().unwrap_err().message(), "message 6");
    assert_eq!(js::<fn() -> String>(5).call().unwrap_err().message(), "message 7");
    host::numeric(|_, _| 1.0);
    assert_eq!(js::<fn() -> u32>(5).call().unwrap(), 1);
}

#[test]
fn a_function_is_let_go_of_with_its_last_clone() {
    let f = js::<fn()>(5);
    let clone = f.clone();
    drop(f);
    assert!(host::with(|host| host.dropped.is_empty()));
    assert!(clone == js::<fn()>(105), "the same function in two slots");
    assert!(clone != js::<fn()>(6));
    assert_eq!(read::<u32>(&to_bytes(&clone)), 1_000_005);
    drop(clone);
    assert_eq!(host::with(|host| host.dropped.clone()), [105, 6, 5]);
}

#[test]
fn a_closure_takes_and_gives_values() {
    let join = RustFunction::new(|words: Vec<String>, last: u64| format!("{}{last}", words.concat()));
    assert_eq!(
        read::<(u8, String)>(&answer(&join, &(vec!["a", "b"], 3u64))),
        (0, "ab3".into())
    );
    let nothing: RustFunction<fn()> = RustFunction::new(|| ());
    assert_eq!(read::<u8>(&answer(&nothing, &())), 0);
}

#[test]
fn a_closure_keeps_its_number_while_javascript_holds_it() {
    let f: RustFunction<fn() -> u32> = RustFunction::new(|| 1);
    let first = id(&f);
    assert_eq!((id(&f), id(&f.clone())), (first, first));
    dispose(first);
    let second = id(&f);
    assert!(second != first, "numbers are not used again");
    dispose(first);
    drop(f);
    assert_eq!(read::<(u8, u32)>(&call_id(second, &())), (0, 1));
}

#[test]
fn a_closure_that_javascript_has_disposed_of_is_gone() {
    let held = Rc::new(());
    let weak = Rc::downgrade(&held);
    let f: RustFunction<fn()> = RustFunction::new(move || drop(held.clone()));
    let id = id(&f);
    drop(f);
    assert!(weak.upgrade().is_some());
    dispose(id);
    assert!(weak.upgrade().is_none());
    dispose(id);
    assert_eq!(misuse(&call_id(id, &())), (1, "the function was disposed".into()));
    assert_eq!(misuse(&call_id(0, &())).0, 1);
}

#[test]
fn a_closure_may_dispose_of_itself() {
    /// Writes a message when it is dropped, as a closure that calls JavaScript would.
    struct Loud;

    impl Drop for Loud {
        fn drop(&mut self) {
            write_answer(|w| w.string("loud"));
        }
    }

    let own = Rc::new(Cell::new(0));
    let (inner, loud) = (own.clone(), Loud);
    let f: RustFunction<fn() -> u32> = RustFunction::new(move || {
        let _held = &loud;
        dispose(inner.get());
        7
    });
    own.set(id(&f));
    drop(f);
    assert_eq!(read::<(u8, u32)>(&call_id(own.get(), &())), (0, 7));
    assert_eq!(misuse(&call_id(own.get(), &())).0, 1);
}

#[test]
fn a_closure_that_changes_is_not_entered_twice() {
    let own = Rc::new(Cell::new(0));
    let inner = own.clone();
    let mut calls = 0;
    let f: RustFunction<fn(u32) -> u32> = RustFunction::new_mut(move |depth: u32| {
        calls += 1;
        if depth > 0 {
            let (class, text) = misuse(&call_id(inner.get(), &(depth - 1)));
            assert_eq!(
                (class, &*text),
                (0, "the function is running, and changes what it holds")
            );
        }
        calls
    });
    own.set(id(&f));
    assert_eq!(read::<(u8, u32)>(&answer(&f, &1u32)), (0, 1));
    assert_eq!(read::<(u8, u32)>(&answer(&f, &0u32)), (0, 2));
}

#[test]
fn a_closure_for_one_call_is_called_once() {
    let text = String::from("token");
    let f: RustFunction<fn() -> String> = RustFunction::once(move || text);
    assert_eq!(read::<(u8, String)>(&answer(&f, &())), (0, "token".into()));
    assert_eq!(
        misuse(&answer(&f, &())),
        (1, "the function can be called once, and was".into())
    );
}

#[test]
fn a_closure_may_fail() {
    let parse = RustFunction::new(|text: String| -> Result<u8, ParseIntError> { text.parse() });
    assert_eq!(read::<(u8, u8)>(&answer(&parse, &"7")), (0, 7));
    let failed = answer(&parse, &"x");
    assert_eq!(
        read::<(u8, String, Vec<String>, u8)>(&failed),
        (1, "invalid digit found in string".into(), vec![], 0)
    );
    let text: RustFunction<fn() -> Result<(), String>> = RustFunction::new(|| Err("no".to_string()));
    assert_eq!(read::<(u8, String, Vec<String>, u8)>(&answer(&text, &())).1, "no");
    let thrown: RustFunction<fn() -> Result<(), JsException>> =
        RustFunction::new(|| Err(JsException::of(Handle::new(8).unwrap())));
    assert_eq!(read::<(u8, u32)>(&answer(&thrown, &())), (2, 1_000_008));
}

#[test]
fn arguments_that_rust_refuses_are_a_type_error() {
    let f: RustFunction<fn(u8, char)> = RustFunction::new(|_: u8, _: char| ());
    let f: RustFunction<fn(u8, char)> = f;
    assert_eq!(read::<u8>(&answer(&f, &(1u8, 'a'))), 0);
    let refusing = RustFunction::new(|_: u32, _: std::time::SystemTime| ());
    let refused = answer(&refusing, &(1u32, f64::MAX));
    let (class, text) = misuse(&refused);
    assert_eq!(class, 3);
    assert!(text.starts_with("`arguments[1]`: "), "{text}");
}

#[test]
fn results_that_rust_refuses_are_a_range_error() {
    let f: RustFunction<fn() -> usize> = RustFunction::new(|| usize::MAX);
    assert_eq!(misuse(&answer(&f, &())), (3, "expected a number of 32 bits".into()));
}

#[test]
fn what_rust_refuses_of_a_result_is_said_of_the_parameter_that_the_function_came_by() {
    host::function(|_, _| message(&vec!["nowhere"]));
    let refused = |slot| js::<fn() -> Vec<Via<IpAddr>>>(slot).call().err().unwrap();
    assert_eq!(refused(7).name(), "TypeError");
    assert_eq!(
        refused(7).message(),
        r#"total: `progress()[0]`: expected text of the right form, got "nowhere": invalid IP address syntax"#
    );
    assert_eq!(
        refused(5).message(),
        r#"`result[0]`: expected text of the right form, got "nowhere": invalid IP address syntax"#
    );
}
