//! Types of the standard library that cross as another type does.

use oxbridge::private::{Describer, op};
use oxbridge::{FromJs, ToJs, Value, Writer, from_bytes, to_bytes};
use std::cell::{Cell, LazyCell, OnceCell, RefCell};
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::error::Error;
use std::ffi::OsString;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::{NonZero, Saturating, Wrapping};
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicI8, AtomicU64, Ordering as Order};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock};

fn round_trip<T: ToJs + FromJs + PartialEq + Debug>(value: T) {
    assert_eq!(from_bytes::<T>(&to_bytes(&value)).unwrap(), value);
}

/// It crosses as `form` does, there and back.
fn is_as<T: ToJs + FromJs>(value: T, form: impl ToJs) {
    let message = to_bytes(&form);
    assert_eq!(to_bytes(&value), message);
    assert_eq!(to_bytes(&from_bytes::<T>(&message).unwrap()), message);
    assert_eq!(to_bytes(&Box::new(value)), message);
}

/// What Rust says of a value that another type wrote.
fn refused<T: FromJs>(value: impl ToJs) -> String {
    from_bytes::<T>(&to_bytes(&value)).err().unwrap().to_string()
}

/// What Rust says of a value on its way out.
fn hidden(value: &impl ToJs) -> String {
    let mut w = Writer::new();
    value.write(&mut w);
    w.fault().unwrap().to_string()
}

fn words<T: Value + ?Sized>() -> Vec<u32> {
    let mut d = Describer::new();
    T::describe(&mut d);
    d.words().to_vec()
}

#[test]
fn addresses_and_paths_are_text() {
    is_as::<IpAddr>("::1".parse().unwrap(), "::1");
    is_as(Ipv4Addr::LOCALHOST, "127.0.0.1");
    is_as::<SocketAddr>("[::1]:80".parse().unwrap(), "[::1]:80");
    is_as(PathBuf::from("a/b"), "a/b");
    is_as(OsString::from("é"), "é");
    is_as::<Rc<Path>>(Path::new("a").into(), "a");
    is_as::<Arc<Path>>(Path::new("a").into(), "a");
    is_as::<Box<Path>>(Path::new("a").into(), "a");
    assert_eq!(
        refused::<Vec<IpAddr>>(vec!["::1", "localhost"]),
        r#"`[1]`: expected an IP address, got "localhost": invalid IP address syntax"#
    );
    assert_eq!(
        refused::<SocketAddr>("::1"),
        r#"expected an IP address with a port, got "::1": invalid socket address syntax"#
    );
}

#[cfg(unix)]
#[test]
fn what_is_not_utf8_does_not_go_out() {
    use std::os::unix::ffi::OsStringExt;
    let text = OsString::from_vec(vec![b'a', 0xff]);
    assert_eq!(
        hidden(&text),
        r#"expected a string of the system of UTF-8, got "a\xFF""#
    );
    assert_eq!(hidden(&PathBuf::from(text)), r#"expected a path of UTF-8, got "a\xFF""#);
}

#[test]
fn zero_is_refused() {
    is_as(NonZero::new(7u32).unwrap(), 7u32);
    is_as(NonZero::new(-7i128).unwrap(), -7i128);
    assert_eq!(refused::<NonZero<u8>>(0u8), "expected a number other than 0, got 0");
    assert_eq!(words::<NonZero<u8>>(), [op::FALLIBLE, op::U8]);
}

#[test]
fn wrappers_are_what_they_hold() {
    is_as(Wrapping(7u8), 7u8);
    is_as(vec![Saturating(7i64)], vec![7i64]);
    is_as(Reverse("a".to_string()), "a");
    is_as(Cell::new(7u32), 7u32);
    is_as(AtomicI8::new(-7), -7i8);
    is_as(OnceCell::from(7u32), Some(7u32));
    is_as(OnceLock::<u32>::new(), None::<u32>);
    is_as(RefCell::new(vec![1u32]), vec![1u32]);
    is_as(Mutex::new("a".to_string()), "a");
    is_as(RwLock::new(7u32), 7u32);
    is_as(PhantomData::<str>, ());
    assert_eq!(to_bytes(&LazyLock::new(|| 7u32)), to_bytes(&7u32));
    assert_eq!(to_bytes(&LazyCell::new(|| 7u32)), to_bytes(&7u32));
    assert_eq!(
        from_bytes::<AtomicU64>(&to_bytes(&7u64)).unwrap().load(Order::SeqCst),
        7
    );
    assert_eq!(words::<Cell<u32>>(), [op::U32]);
}

#[test]
fn what_is_in_use_does_not_go_out() {
    let cell = RefCell::new(1u32);
    let borrowed = cell.borrow_mut();
    assert_eq!(
        hidden(&cell),
        "expected a RefCell that is not borrowed mutably, got one that is"
    );
    drop(borrowed);
    let mutex = Arc::new(Mutex::new(1u32));
    let guard = mutex.lock().unwrap();
    assert_eq!(hidden(&mutex), "expected a lock that is free, got one that is held");
    drop(guard);
    let lock = Arc::new(RwLock::new(1u32));
    let (first, second) = (mutex.clone(), lock.clone());
    let panicked = std::thread::spawn(move || {
        let _guards = (first.lock(), RwLock::write(&second));
        panic!("while both are held");
    });
    panicked.join().unwrap_err();
    let poisoned = "expected a lock that is not poisoned, got one whose holder panicked";
    assert_eq!(hidden(&mutex), poisoned);
    assert_eq!(hidden(&lock), poisoned);
    let mut w = Writer::new();
    Arc::into_inner(mutex).unwrap().write_owned(&mut w);
    assert_eq!(w.fault().unwrap().to_string(), poisoned);
}

#[test]
fn ranges_are_records() {
    round_trip(1u32..3);
    round_trip('a'..='z');
    round_trip(1.5..);
    round_trip(..7u64);
    round_trip(..=NonZero::new(7u8).unwrap());
    round_trip([Bound::Included(1u8), Bound::Excluded(2), Bound::Unbounded]);
    assert_eq!(to_bytes(&(1u32..3)), to_bytes(&(1u32, 3u32)));
    assert_eq!(
        refused::<std::ops::Range<NonZero<u8>>>((1u8, 0u8)),
        "`end`: expected a number other than 0, got 0"
    );
}

#[test]
fn an_ordering_is_a_number() {
    is_as(Ordering::Less, -1.0);
    is_as(Ordering::Equal, 0.0);
    is_as(Ordering::Greater, 1.0);
    assert_eq!(from_bytes::<Ordering>(&to_bytes(&-0.5)).unwrap(), Ordering::Less);
    assert!(refused::<Ordering>(f64::NAN).contains("got NaN"));
}

#[test]
fn slices_of_anything_are_lists() {
    let texts = || vec!["a".to_string(), "é".to_string()];
    is_as::<Box<[String]>>(texts().into(), texts());
    is_as::<Rc<[String]>>(texts().into(), texts());
    is_as::<Arc<[String]>>(texts().into(), texts());
    is_as::<BinaryHeap<u32>>(vec![3, 1, 2].into(), vec![3u32, 1, 2]);
    assert_eq!(words::<[String]>(), [op::LIST, op::STRING]);
    assert_eq!(words::<[u32]>(), [op::BUFFER, op::U32]);
    assert_eq!(words::<BinaryHeap<u8>>(), [op::LIST, op::U8]);
    let addresses = refused::<Box<[Option<IpAddr>]>>(vec![None, Some("x")]);
    assert!(addresses.starts_with("`[1]`: expected an IP address"), "{addresses}");
}

#[test]
fn an_array_of_bytes_is_a_buffer_of_that_length() {
    is_as([1u8, 2], vec![1u8, 2]);
    is_as([[1u8], [2]], [vec![1u8], vec![2]]);
    is_as([0u8; 0], Vec::<u8>::new());
    round_trip(vec![[0u8; 0]; 3]);
    assert_eq!(words::<[u8; 2]>(), [op::FALLIBLE, op::BUFFER, op::U8]);
    assert_eq!(refused::<[u8; 1]>(vec![1u8, 2]), "expected 1 byte, got 2");
    assert_eq!(
        refused::<Vec<[u8; 4]>>(vec![vec![1u8]]),
        "`[0]`: expected 4 bytes, got 1"
    );
}

#[test]
fn an_error_is_its_message_and_causes() {
    #[derive(Debug, thiserror::Error)]
    #[error("no port")]
    struct NoPort(#[source] std::num::ParseIntError);

    let error: Box<dyn Error> = NoPort("x".parse::<u16>().unwrap_err()).into();
    let read = from_bytes::<Box<dyn Error + Send + Sync>>(&to_bytes(&error)).unwrap();
    assert_eq!(read.to_string(), "no port");
    let cause = read.source().unwrap();
    assert_eq!(cause.to_string(), "invalid digit found in string");
    assert!(cause.source().is_none());
}
