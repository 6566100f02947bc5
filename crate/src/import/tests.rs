use super::*;
use crate::abi::Incoming;
use crate::host_of_tests::{self as host, block, message, read, sent};
use crate::value::{Via, parameter};
use std::net::IpAddr;

/// Imports a function of two numbers and a text, as expanded code does.
fn imported<W: WasmReply, T>(
    call: impl FnOnce(f64, u32) -> W,
    read: impl FnOnce(W::Parameter, &mut Reader<'_>) -> Result<T, Fault>,
) -> Result<T, JsException> {
    import(
        |w| {
            (
                argument::<f64>(&1.5, w),
                argument::<&str>(&"text", w),
                argument::<[u8; 2]>(&[3, 4], w),
            )
        },
        |(number, _, _), message| call(number, message),
        read,
    )
}

fn address_of(number: u32) -> Incoming {
    host::incoming(number)
}

#[test]
fn scalars_are_parameters_and_the_rest_is_a_message() {
    let result = imported(
        |number, message| {
            assert!(message != 0);
            assert_eq!(read::<(String, [u8; 2])>(&sent()), ("text".into(), [3, 4]));
            number * 2.0
        },
        |abi, r| parameter::<f64>(abi, r, "result"),
    );
    assert_eq!(result.unwrap(), 3.0);
    let result = import(
        |w| (argument(&7u32, w), argument(&true, w)),
        |(a, b): (u32, u32), message| {
            assert_eq!(message, 0);
            a + b
        },
        |abi, r| parameter::<u32>(abi, r, "result"),
    );
    assert_eq!(result.unwrap(), 8);
}

#[test]
fn a_result_is_read_where_javascript_left_it() {
    for at in [message, block] {
        let result = imported(
            |_, _| address_of(at("answer")),
            |abi, r| parameter::<String>(abi, r, "result"),
        );
        assert_eq!(result.unwrap(), "answer");
    }
    let result = imported(|_, _| address_of(0), |abi, r| parameter::<()>(abi, r, "result"));
    result.unwrap();
}

#[test]
fn a_result_may_be_overwritten_while_it_is_read() {
    let address = message("answer");
    let result = imported(
        |_, _| address_of(address),
        |_, r| {
            // Reading may call JavaScript, which writes its next answer to the same place.
            host::overwrite(address, 16);
            let inner = imported(
                |_, _| address_of(message("inner")),
                |abi, r| parameter::<String>(abi, r, "result"),
            );
            Ok((r.string()?.to_string(), inner.unwrap()))
        },
    );
    assert_eq!(result.unwrap(), ("answer".into(), "inner".into()));
}

#[test]
fn what_javascript_throws_is_the_error() {
    let result = imported(
        |_, _| {
            host::throw_value(3);
            0u32
        },
        |abi, r| parameter::<u32>(abi, r, "result"),
    );
    assert_eq!(result.unwrap_err().message(), "message 3");
    let result = imported(|_, _| 5u32, |abi, r| parameter::<u32>(abi, r, "result"));
    assert_eq!(result.unwrap(), 5, "it is thrown once");
}

#[test]
fn what_rust_refuses_is_a_type_error() {
    let result = imported(
        |_, _| address_of(message("nowhere")),
        |abi, r| parameter::<Via<IpAddr>>(abi, r, "result"),
    );
    let error = result.err().unwrap();
    assert_eq!(error.name(), "TypeError");
    assert_eq!(
        error.message(),
        r#"`result`: expected text of the right form, got "nowhere": invalid IP address syntax"#
    );
}

#[test]
fn an_argument_that_rust_refuses_is_not_passed() {
    let result = import(
        |w| (argument(&vec![usize::MAX], w),),
        |_, _| -> u32 { unreachable!("nothing is called") },
        |abi, r| parameter::<u32>(abi, r, "result"),
    );
    let error = result.unwrap_err();
    assert_eq!(
        (error.name(), error.message()),
        ("RangeError".into(), "expected a number of 32 bits".into())
    );
}

#[test]
fn without_javascript_imports_throw() {
    crate::__ox_raw_import!(unsafe "none", fn raw(a: f64, message: u32) -> u32);
    let result = import(
        |w| (argument(&1.0, w),),
        |(a,), message| raw(a, message),
        |abi, r| parameter::<u32>(abi, r, "result"),
    );
    assert_eq!(result.unwrap_err().message(), "JavaScript exists in WebAssembly only");
}
