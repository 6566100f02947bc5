//! Types of other crates. With all their features: `cargo test -p oxbridge --features chrono,serde_json,url,uuid`.

#![cfg(all(feature = "chrono", feature = "serde_json", feature = "url", feature = "uuid"))]

use chrono::{DateTime, NaiveDate, Utc};
use oxbridge::private::{Describer, op};
use oxbridge::{FromJs, ToJs, Value, Writer, from_bytes, to_bytes};
use serde_json::{Map, Number, Value as Json, json};
use std::fmt::Debug;
use url::Url;
use uuid::Uuid;

fn round_trip<T: ToJs + FromJs + PartialEq + Debug>(value: T) {
    assert_eq!(from_bytes::<T>(&to_bytes(&value)).unwrap(), value);
}

fn refused<T: FromJs + Debug>(value: impl ToJs) -> String {
    from_bytes::<T>(&to_bytes(&value)).unwrap_err().to_string()
}

#[test]
fn strings_that_mean_something() {
    let uuid: Uuid = "67e55044-10b1-426f-9247-bb680e5fe0c8".parse().unwrap();
    round_trip(uuid);
    assert_eq!(to_bytes(&uuid), to_bytes("67e55044-10b1-426f-9247-bb680e5fe0c8"));
    round_trip(vec![Some(uuid), None]);
    round_trip(Url::parse("https://example.org/?q=é").unwrap());
    round_trip(NaiveDate::from_ymd_opt(2024, 2, 29).unwrap());
    assert_eq!(
        to_bytes(&NaiveDate::from_ymd_opt(2024, 2, 29).unwrap()),
        to_bytes("2024-02-29")
    );
    assert!(refused::<Vec<Uuid>>(vec!["x"]).starts_with("`[0]`: "));
    assert!(!refused::<Url>("x").is_empty());
    assert!(!refused::<NaiveDate>("2023-02-29").is_empty());
}

#[test]
fn dates_of_chrono() {
    for milliseconds in [0, -1, 1_700_000_000_123, -62_135_596_800_000] {
        round_trip(DateTime::<Utc>::from_timestamp_millis(milliseconds).unwrap());
    }
    assert!(refused::<DateTime<Utc>>(8.64e15).contains("chrono"));
    assert!(from_bytes::<DateTime<Utc>>(&to_bytes(&f64::NAN)).is_err());
}

#[test]
fn any_json() {
    for value in [
        json!(null),
        json!(true),
        json!(1),
        json!(-1.5),
        json!(9_007_199_254_740_991i64),
        json!("é"),
        json!([]),
        json!({ "a": [1, "x", null, { "b": [[]] }], "": {} }),
        // Objects with the same keys, also in one another.
        json!([{ "a": 1, "é": [{}] }, { "a": { "a": { "a": 2, "é": {} }, "é": "x" }, "é": 3 }, { "a": {}, "b": 1 }, { "a": 4, "é": 5 }]),
    ] {
        round_trip(value);
    }
    assert!(from_bytes::<Json>(&to_bytes(&10u8)).is_err());
}

#[test]
fn integers_of_json_are_exact() {
    let integers = [json!(i64::MIN), json!(i64::MAX), json!(u64::MAX), json!(1u64 << 53)];
    for integer in integers {
        assert_eq!(to_bytes(&integer).len(), 8 + 1 + 8, "an integer of 64 bits");
        round_trip(integer.as_number().unwrap().clone());
        round_trip(json!({ "a": [integer] }).as_object().unwrap().clone());
        round_trip(integer);
    }
    round_trip(vec![Some(json!([null])), None]);
    assert_eq!(from_bytes::<Number>(&to_bytes(&json!(3.0))).unwrap(), 3.into());
    assert!(from_bytes::<Number>(&to_bytes(&json!(true))).is_err());
    assert!(from_bytes::<Map<String, Json>>(&to_bytes(&json!([]))).is_err());
}

#[test]
fn json_is_128_levels_deep_at_most() {
    let nested = |levels| (0..levels).fold(json!(null), |value, _| json!({ "a b": [value] }));
    round_trip(nested(64));
    let mut w = Writer::new();
    json!([1, nested(64)]).write(&mut w);
    let fault = w.fault().unwrap().to_string();
    let path = "[\"a b\"][0]".repeat(63);
    assert_eq!(
        fault,
        format!("`[1]{path}[\"a b\"]`: expected at most 128 levels of nesting, got more")
    );
}

#[test]
fn json_is_described_once() {
    let mut d = Describer::new();
    <Vec<Json>>::describe(&mut d);
    assert_eq!(d.words()[..2], [op::LIST, op::JSON]);
    assert_eq!(d.words().iter().filter(|word| **word == op::NAMED).count(), 3);
}
