//! Crates whose values are text.

use crate::value::adapt::crosses_as_text;

#[cfg(feature = "bigdecimal")]
crosses_as_text! {
    [] bigdecimal::BigDecimal, "a decimal number";
}
#[cfg(feature = "chrono-tz")]
crosses_as_text! {
    [] chrono_tz::Tz, "the name of a time zone";
}
#[cfg(feature = "http")]
crosses_as_text! {
    [] http::Method, "a method of HTTP";
    [] http::Uri, "a URI";
}
#[cfg(feature = "rust_decimal")]
crosses_as_text! {
    [] rust_decimal::Decimal, "a decimal number";
}
#[cfg(feature = "semver")]
crosses_as_text! {
    [] semver::Version, "a version such as 1.2.3";
    [] semver::VersionReq, "a requirement such as ^1.2";
}
#[cfg(feature = "ulid")]
crosses_as_text! {
    [] ulid::Ulid, "a ULID";
}
#[cfg(feature = "url")]
crosses_as_text! {
    [] url::Url, "a URL";
}
#[cfg(feature = "uuid")]
crosses_as_text! {
    [] uuid::Uuid, "a UUID";
}
