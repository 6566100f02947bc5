//! What objects look like, from both sides; the suites call it.
//!
//! One module a word: its twin is `tests-js/<word>.test.ts`. `reference` goes with `dynamic`.

#![forbid(unsafe_code)]
#![allow(missing_docs)]

pub mod dynamic;
pub mod object;
pub mod reference;
pub mod seeds;
