//! Types of other crates that cross as another type does, each behind the feature of its crate.

#![cfg(all(
    feature = "arrayvec",
    feature = "bigdecimal",
    feature = "bitflags",
    feature = "bytes",
    feature = "chrono",
    feature = "chrono-tz",
    feature = "either",
    feature = "half",
    feature = "hashbrown",
    feature = "http",
    feature = "indexmap",
    feature = "jiff",
    feature = "nalgebra",
    feature = "ndarray",
    feature = "num-bigint",
    feature = "ordered-float",
    feature = "rust_decimal",
    feature = "semver",
    feature = "smallvec",
    feature = "time",
    feature = "ulid",
))]

use oxbridge::private::{Describer, op};
use oxbridge::{FlagBits, FlagNames, FromJs, ToJs, Value, Writer, from_bytes, to_bytes};
use std::fmt::Debug;
use std::hash::RandomState;

/// It crosses as `form` does, there and back.
fn is_as<T: ToJs + FromJs + PartialEq + Debug>(value: T, form: impl ToJs) {
    let message = to_bytes(&form);
    assert_eq!(to_bytes(&value), message, "{value:?}");
    assert_eq!(from_bytes::<T>(&message).unwrap(), value);
}

/// It is read from the text that it is written as.
fn is_text<T: ToJs + FromJs + PartialEq + Debug>(text: &str) {
    let value: T = from_bytes(&to_bytes(text)).unwrap();
    assert_eq!(to_bytes(&value), to_bytes(text), "{value:?}");
}

fn refused<T: FromJs>(value: impl ToJs) -> String {
    from_bytes::<T>(&to_bytes(&value)).err().unwrap().to_string()
}

fn hidden(value: &impl ToJs) -> String {
    let mut w = Writer::new();
    value.write(&mut w);
    w.fault().unwrap().to_string()
}

fn words<T: Value>() -> Vec<u32> {
    let mut d = Describer::new();
    T::describe(&mut d);
    d.words().to_vec()
}

#[test]
fn text() {
    is_text::<rust_decimal::Decimal>("-12.50");
    is_text::<bigdecimal::BigDecimal>("12345678901234567890.12");
    is_text::<semver::Version>("1.2.3-beta.1");
    is_text::<semver::VersionReq>("^1.2");
    is_text::<ulid::Ulid>("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    is_text::<chrono_tz::Tz>("Europe/Paris");
    is_text::<http::Method>("PATCH");
    is_text::<http::Uri>("https://example.org/?q=1");
    is_text::<arrayvec::ArrayString<4>>("é");
    for (fault, begin) in [
        (
            refused::<rust_decimal::Decimal>("x"),
            r#"expected a decimal number, got "x": "#,
        ),
        (
            refused::<bigdecimal::BigDecimal>("x"),
            r#"expected a decimal number, got "x": "#,
        ),
        (
            refused::<semver::Version>("1"),
            r#"expected a version such as 1.2.3, got "1": "#,
        ),
        (refused::<ulid::Ulid>("x"), r#"expected a ULID, got "x": "#),
        (
            refused::<chrono_tz::Tz>("Mars"),
            r#"expected the name of a time zone, got "Mars": "#,
        ),
        (
            refused::<http::Method>("a b"),
            r#"expected a method of HTTP, got "a b": "#,
        ),
        (
            refused::<arrayvec::ArrayString<1>>("é"),
            "expected at most 1 bytes of text, got 2",
        ),
    ] {
        assert!(fault.starts_with(begin), "{fault}");
    }
}

#[test]
fn dates_and_times() {
    is_text::<chrono::NaiveDate>("2024-02-29");
    is_text::<chrono::NaiveTime>("12:30:00");
    is_text::<chrono::NaiveDateTime>("2024-02-29T12:30:00");
    is_text::<chrono::DateTime<chrono::FixedOffset>>("2024-02-29T12:30:00+02:00");
    is_text::<chrono::FixedOffset>("+02:00");
    is_text::<chrono::Weekday>("Mon");
    is_text::<chrono::Month>("March");
    is_text::<jiff::civil::Date>("2024-02-29");
    is_text::<jiff::civil::Time>("12:30:00");
    is_text::<jiff::civil::DateTime>("2024-02-29T12:30:00");
    is_text::<time::Date>("2024-02-29");
    is_text::<time::Time>("02:30:00.5");
    is_text::<time::PrimitiveDateTime>("2024-02-29T02:30:00");
    is_text::<time::OffsetDateTime>("2024-02-29T12:30:00+02:00");
    is_text::<time::Weekday>("Monday");
    is_text::<time::Month>("March");
    let moment = -1_500.0;
    is_as(chrono::DateTime::from_timestamp_millis(-1500).unwrap(), moment);
    is_as(
        chrono::DateTime::from_timestamp_millis(-1500)
            .unwrap()
            .with_timezone(&chrono::Local),
        moment,
    );
    is_as(jiff::Timestamp::from_millisecond(-1500).unwrap(), moment);
    is_as(
        time::UtcDateTime::from_unix_timestamp_nanos(-1_500_000_000).unwrap(),
        moment,
    );
    assert_eq!(words::<jiff::Timestamp>(), [op::FALLIBLE, op::DATE]);
    is_as(chrono::TimeDelta::milliseconds(-1500), -1500.0);
    is_as(jiff::SignedDuration::from_millis(-1500), -1500.0);
    is_as(time::Duration::milliseconds(-1500), -1500.0);
    assert_eq!(
        refused::<jiff::Timestamp>(8.64e15),
        "expected a date that jiff can hold, got 8640000000000000 ms since 1970"
    );
    assert_eq!(
        refused::<time::UtcDateTime>(8.64e15),
        "expected a date that time can hold, got 8640000000000000 ms since 1970"
    );
    let nan = "expected a duration in milliseconds, got NaN";
    assert_eq!(refused::<chrono::TimeDelta>(f64::NAN), nan);
    assert_eq!(refused::<jiff::SignedDuration>(f64::NAN), nan);
    assert_eq!(refused::<time::Duration>(f64::NAN), nan);
}

#[test]
fn numbers() {
    is_as(ordered_float::OrderedFloat(1.5), 1.5);
    is_as(ordered_float::NotNan::new(1.5f32).unwrap(), 1.5f32);
    assert_eq!(
        refused::<ordered_float::NotNan<f64>>(f64::NAN),
        "expected a number, got NaN"
    );
    is_as(half::f16::from_f32(1.5), 1.5f32);
    is_as(half::bf16::INFINITY, f32::INFINITY);
    assert_eq!(
        refused::<half::f16>(1e6f32),
        "expected f16 (-65504 to 65504), got 1000000"
    );
    is_as(http::StatusCode::NOT_FOUND, 404u16);
    assert_eq!(
        refused::<http::StatusCode>(99u16),
        "expected a status of 100 to 999, got 99"
    );
    is_as(num_bigint::BigInt::from(i128::MIN), i128::MIN);
    is_as(num_bigint::BigUint::from(u128::MAX), u128::MAX);
    assert_eq!(
        hidden(&(num_bigint::BigUint::from(u128::MAX) + 1u8)),
        "expected an integer of at most 128 bits, got one of 129"
    );
}

#[test]
fn lists() {
    is_as(bytes::Bytes::from_static(&[1, 2]), vec![1u8, 2]);
    is_as(bytes::BytesMut::from(&[1, 2][..]), vec![1u8, 2]);
    assert_eq!(words::<bytes::Bytes>(), [op::BUFFER, op::U8]);
    is_as(
        smallvec::SmallVec::<[u32; 2]>::from_vec(vec![1, 2, 3]),
        vec![1u32, 2, 3],
    );
    assert_eq!(words::<smallvec::SmallVec<[u32; 2]>>(), [op::LIST, op::U32]);
    assert_eq!(words::<smallvec::SmallVec<[u8; 2]>>(), [op::BUFFER, op::U8]);
    is_as(arrayvec::ArrayVec::from(["a".to_string()]), vec!["a"]);
    assert_eq!(
        refused::<arrayvec::ArrayVec<u8, 1>>(vec![1u8, 2]),
        "expected at most 1 elements, got 2"
    );
}

#[test]
fn maps_and_sets() {
    let map: indexmap::IndexMap<String, u32> = [("b".to_string(), 1), ("a".to_string(), 2)].into();
    let read: indexmap::IndexMap<String, u32> = from_bytes(&to_bytes(&map)).unwrap();
    assert!(read.into_iter().eq(map), "the order is kept");
    assert_eq!(words::<indexmap::IndexMap<String, u32>>(), [op::RECORD, op::U32]);
    is_as(indexmap::IndexSet::<u32>::from([2, 1]), vec![2u32, 1]);
    is_as(
        hashbrown::HashMap::<u32, bool, RandomState>::from_iter([(1, true)]),
        std::collections::BTreeMap::from([(1u32, true)]),
    );
    is_as(hashbrown::HashSet::<u32, RandomState>::from_iter([1]), vec![1u32]);
}

#[test]
fn unions() {
    use either::Either;
    let left: Either<u32, String> = Either::Left(1);
    assert_eq!(from_bytes::<Either<u32, String>>(&to_bytes(&left)).unwrap(), left);
}

#[test]
fn matrices() {
    let array = ndarray::arr2(&[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let by_row = || (vec![2usize, 3], vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    is_as(array.clone(), by_row());
    is_as(array.clone().into_dyn(), by_row());
    assert_eq!(
        to_bytes(&array.reversed_axes()),
        to_bytes(&(vec![3usize, 2], vec![1.0, 4.0, 2.0, 5.0, 3.0, 6.0]))
    );
    is_as(nalgebra::DMatrix::from_row_slice(2, 3, &by_row().1), by_row());
    is_as(nalgebra::SMatrix::<f64, 2, 3>::from_row_slice(&by_row().1), by_row());
    is_as(nalgebra::DVector::from_vec(vec![1.0, 2.0]), vec![1.0, 2.0]);
    assert_eq!(
        refused::<ndarray::Array1<f64>>(by_row()),
        "expected numbers along 1 axes, got 6 of the shape [2, 3]"
    );
    assert_eq!(
        refused::<nalgebra::SMatrix::<f64, 3, 3>>(by_row()),
        "expected 3 rows of 3 numbers, got 6 of the shape [2, 3]"
    );
    assert_eq!(
        refused::<nalgebra::DMatrix<f64>>((vec![2usize, 2], vec![1.0])),
        "expected numbers in rows and columns, got 1 of the shape [2, 2]"
    );
}

bitflags::bitflags! {
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Access: u8 {
        const READ = 1;
        const WRITE = 2;
    }
}

#[test]
fn flags() {
    is_as(FlagBits(Access::all()), 3u8);
    is_as(FlagNames(Access::all()), vec!["READ", "WRITE"]);
    is_as(FlagNames(Access::empty()), Vec::<String>::new());
    assert_eq!(
        refused::<FlagBits<Access>>(4u8),
        "expected bits of known flags alone, got 4"
    );
    assert_eq!(
        refused::<FlagNames<Access>>(vec!["READ", "EXECUTE"]),
        r#"`[1]`: expected one of "READ", "WRITE", got "EXECUTE""#
    );
}

#[test]
fn headers() {
    let mut headers = http::HeaderMap::new();
    headers.append("accept", "a".parse().unwrap());
    headers.append("accept", "b".parse().unwrap());
    is_as(headers, vec![("accept", "a"), ("accept", "b")]);
    let fault = refused::<http::HeaderMap>(vec![("a", "b"), ("a b", "c")]);
    assert!(
        fault.starts_with(r#"`[1][0]`: expected the name of a header, got "a b": "#),
        "{fault}"
    );
    let bytes = http::HeaderMap::from_iter([(http::header::ACCEPT, http::HeaderValue::from_bytes(&[0xff]).unwrap())]);
    assert_eq!(
        hidden(&bytes),
        r#"`accept`: expected a header of visible ASCII, got "\xff""#
    );
}
