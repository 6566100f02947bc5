//! How errors leave Rust, and how the form of an error type is picked.

use oxbridge::private::{Describer, describe_error, fail};
use oxbridge::{Fault, FromJs, JsError, Reader, Writer};
use std::error::Error;
use std::fmt;

fn read<T: FromJs>(w: &mut Writer) -> T {
    let mut words = vec![0u64; w.finish().len().div_ceil(8)];
    let bytes = w.finish();
    let memory: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
    memory[..bytes.len()].copy_from_slice(bytes);
    let mut r = Reader::new(memory).unwrap();
    let value = T::read(&mut r).unwrap();
    r.end().unwrap();
    value
}

/// The message and its causes; no cause is a JavaScript value.
type Message = (String, Vec<String>);

macro_rules! message {
    ($error:expr) => {{
        let mut w = Writer::new();
        fail!($error, &mut w);
        let (tag, message, thrown) = read::<(u8, Message, u8)>(&mut w);
        assert_eq!((tag, thrown), (1, 0));
        message
    }};
}

macro_rules! kind {
    ($ty:ty) => {{
        let mut d = Describer::new();
        describe_error!(&mut d, $ty);
        d.words()[0]
    }};
}

#[derive(Debug, thiserror::Error, JsError)]
enum Typed {
    #[error("no such customer: {id}")]
    UnknownCustomer { id: u64 },
    #[error("it is too late")]
    Late(#[source] Inner),
}

#[derive(Debug, thiserror::Error)]
#[error("inner {0}")]
struct Inner(u8, #[source] std::num::ParseIntError);

fn inner() -> Inner {
    Inner(7, "x".parse::<u8>().unwrap_err())
}

#[test]
fn a_text_is_its_message() {
    assert_eq!(message!("plain"), ("plain".into(), vec![]));
    assert_eq!(message!(String::from("plain")), ("plain".into(), vec![]));
    assert_eq!(kind!(String), 0);
}

#[test]
fn an_error_brings_its_causes() {
    let causes = vec!["invalid digit found in string".into()];
    assert_eq!(message!(inner()), ("inner 7".into(), causes.clone()));
    assert_eq!(
        message!(Box::<dyn Error>::from(inner())),
        ("inner 7".into(), causes.clone())
    );
    assert_eq!(
        message!(Box::<dyn Error + Send + Sync>::from(inner())),
        ("inner 7".into(), causes.clone())
    );
    assert_eq!(message!(anyhow::Error::from(inner())), ("inner 7".into(), causes));
    let context = anyhow::Error::from(inner()).context("outside");
    assert_eq!(
        message!(context),
        (
            "outside".into(),
            vec!["inner 7".into(), "invalid digit found in string".into()]
        )
    );
    assert_eq!(message!(Fault::new("expected more")), ("expected more".into(), vec![]));
    assert_eq!((kind!(Inner), kind!(anyhow::Error), kind!(Box<dyn Error>)), (0, 0, 0));
    assert_eq!(kind!(oxbridge::JsException), 2, "nothing but what JavaScript threw");
}

#[test]
fn an_error_with_a_code_brings_its_data() {
    assert_eq!(kind!(Typed), 1);
    let mut w = Writer::new();
    fail!(Typed::UnknownCustomer { id: 5 }, &mut w);
    assert_eq!(
        read::<(u8, u8, Message, u8, u64)>(&mut w),
        (1, 0, ("no such customer: 5".into(), vec![]), 0, 5)
    );
    let mut w = Writer::new();
    fail!(Typed::Late(inner()), &mut w);
    let causes = vec!["inner 7".into(), "invalid digit found in string".into()];
    assert_eq!(
        read::<(u8, u8, Message, u8)>(&mut w),
        (1, 1, ("it is too late".into(), causes), 0)
    );
}

#[test]
fn causes_that_go_in_circles_end() {
    #[derive(Debug)]
    struct Circle;

    impl fmt::Display for Circle {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("round")
        }
    }

    impl Error for Circle {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(&Circle)
        }
    }

    assert_eq!(message!(Circle).1.len(), 64);
}

#[test]
fn a_fault_gathers_its_path() {
    let fault = Fault::range("expected less")
        .within("due")
        .at(3)
        .within("lines")
        .within("invoice");
    assert_eq!(fault.path(), "invoice.lines[3].due");
    assert_eq!(fault.to_string(), "`invoice.lines[3].due`: expected less");
    assert_eq!(Fault::new("expected more").to_string(), "expected more");
}
