//! Types of other crates. With all their features: `cargo test -p oxbridge --features chrono,serde_json,url,uuid`.

#![cfg(all(feature = "chrono", feature = "serde_json", feature = "url", feature = "uuid"))]

use chrono::{DateTime, NaiveDate, Utc};
use oxbridge::private::{Describer, op};
use oxbridge::{FromJs, ToJs, Value, from_bytes, to_bytes};
use serde_json::{Value as Json, json};
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
    ] {
        round_trip(value);
    }
    let not_json: Json = from_bytes(&to_bytes(&(1u8, f64::NAN))).unwrap();
    assert_eq!(not_json, Json::Null, "as `JSON.stringify` has it");
    assert!(from_bytes::<Json>(&to_bytes(&5u8)).is_err());
}

#[test]
fn json_is_described_once() {
    let mut d = Describer::new();
    <Vec<Json>>::describe(&mut d);
    assert_eq!(d.words()[..2], [op::LIST, op::NAMED]);
    assert_eq!(d.words().iter().filter(|word| **word == op::NAMED).count(), 3);
}
