//! A JavaScript for tests on a native machine: what the raw imports do there, and what they were called with.

use crate::error::{Fault, JsException};
use crate::value::{ToJs, to_bytes};
use std::cell::RefCell;

/// What Rust did to JavaScript.
#[derive(Debug, Default)]
pub(crate) struct Host {
    pub dropped: Vec<u32>,
    pub given: Vec<u32>,
    pub scheduled: usize,
    /// Tasks with the messages they were settled with.
    pub settled: Vec<(u32, Vec<u8>)>,
    pub watched: Vec<(u32, u32)>,
    pub pulled: Vec<(u32, u32)>,
    pub aborted: Vec<u32>,
    /// Messages of JavaScript's, by the address that stands for each.
    messages: Vec<Box<[u64]>>,
}

thread_local! {
    static HOST: RefCell<Host> = RefCell::default();
}

pub(crate) fn with<T>(use_host: impl FnOnce(&mut Host) -> T) -> T {
    HOST.with_borrow_mut(use_host)
}
