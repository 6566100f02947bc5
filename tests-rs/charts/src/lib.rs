//! Classes of JavaScript's that Rust has types for. The test suite is `tests-js/imported.test.ts`.

#![allow(missing_docs)]

pub mod app;
pub mod language;
pub mod list;
