//! Types of any form through every door. Written by `tests-js/fuzz/crate.js`.

#![allow(missing_docs, clippy::all, unused_qualifications, dead_code, unused_imports)]

#[rustfmt::skip]
mod types;
