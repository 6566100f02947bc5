//! What objects look like, from both sides; the suites call it.
//!
//! One module a word: its twin is the test or the folder of that name in `tests-js`. `reference` goes with `dynamic`.

#![forbid(unsafe_code)]
#![allow(missing_docs)]

pub mod dynamic;
pub mod hand;
pub mod object;
pub mod property;
pub mod reference;
pub mod seeds;
pub mod view;
