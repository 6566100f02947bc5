//! Types of other crates, each behind the feature of the crate's name.

#[cfg(any(
    feature = "half",
    feature = "num-bigint",
    feature = "ordered-float",
    feature = "http"
))]
mod number;
#[cfg(any(
    feature = "bigdecimal",
    feature = "chrono-tz",
    feature = "http",
    feature = "rust_decimal",
    feature = "semver",
    feature = "ulid",
    feature = "url",
    feature = "uuid"
))]
mod text;

#[cfg(any(feature = "arrayvec", feature = "bytes", feature = "smallvec"))]
mod list;

#[cfg(any(feature = "ndarray", feature = "nalgebra"))]
mod matrix;

#[cfg(feature = "bitflags")]
mod bitflags;
#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "either")]
mod either;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

#[cfg(feature = "bitflags")]
pub use bitflags::{FlagBits, FlagNames};
