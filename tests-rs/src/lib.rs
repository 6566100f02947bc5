//! What every form of export looks like; the test suites of both sides call it.
//!
//! One module a word: its twin is `tests-js/<word>.test.ts`.

#![allow(missing_docs)]

// Linked because it is named: what it exports is in the module too.
use linked as _;

pub mod buffer;
pub mod callback;
pub mod error;
pub mod export;
pub mod feature;
pub mod hostile;
pub mod import;
pub mod json;
pub mod log;
pub mod marshal;
pub mod panic;
pub mod promise;
pub mod serde;
pub mod session;
pub mod standard;
pub mod stream;
pub mod typescript;
pub mod value;
pub mod view;
pub mod within;
