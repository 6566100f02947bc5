//! Types of other crates that cross by value when their feature is on.

use chrono::{DateTime, NaiveDate, Utc};
use oxbridge::prelude::*;
use url::Url;
use uuid::Uuid;

#[js_export(namespace = "Feature")]
pub fn uuid(value: Uuid) -> Uuid {
    value
}

#[js_export(namespace = "Feature")]
pub fn url(value: Url) -> Url {
    value
}

#[js_export(namespace = "Feature")]
pub fn moment(value: DateTime<Utc>) -> DateTime<Utc> {
    value
}

#[js_export(namespace = "Feature")]
pub fn day(value: NaiveDate) -> NaiveDate {
    value
}

/// Any JSON.
#[js_export(namespace = "Feature")]
pub fn json(value: serde_json::Value) -> serde_json::Value {
    value
}
