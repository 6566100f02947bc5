//! Parts of a page with a state in Rust.
//!
//! Several of one kind stand side by side. Each gives JavaScript a helper of its own, whose methods the page calls; so a
//! click reaches the part that it belongs to. What is drawn is in `panel.js`, beside `panel.rs`.

#![forbid(unsafe_code)]
#![allow(missing_docs)]

pub mod panel;
