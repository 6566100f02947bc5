//! Typed arrays: borrowed, copied, changed in place, and views of memory.

use oxbridge::prelude::*;
use std::collections::{BTreeSet, VecDeque};

/// Borrows the numbers where they lie.
#[js_export]
pub fn sum(numbers: &[f64]) -> f64 {
    numbers.iter().fold(0.0, |sum, number| sum + number)
}

#[js_export]
pub fn sum_big(numbers: &[i64]) -> i64 {
    numbers.iter().sum()
}

/// A checksum of bytes.
#[js_export]
pub fn checksum(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(0u32, |sum, &byte| sum.wrapping_mul(31).wrapping_add(byte.into()))
}

/// Two borrowed buffers beside a text.
#[js_export]
pub fn concatenate(left: &[u8], text: &str, right: &[u8]) -> Vec<u8> {
    [left, text.as_bytes(), right].concat()
}

/// As many bytes, counting up.
#[js_export]
pub fn bytes(count: u32) -> Vec<u8> {
    (0..count).map(|index| index as u8).collect()
}

/// A boxed slice is a typed array.
#[js_export]
pub fn squares(count: u32) -> Box<[f64]> {
    (0..count).map(|index| f64::from(index) * f64::from(index)).collect()
}

#[js_export]
pub fn maybe_bytes(count: Option<u32>) -> Option<Vec<u8>> {
    count.map(bytes)
}

/// Doubles every number where it lies.
#[js_export]
pub fn double_in_place(numbers: &mut [f64]) {
    for number in numbers {
        *number *= 2.0;
    }
}

/// Changes one buffer by another.
#[js_export]
pub fn add_in_place(target: &mut [i32], by: &[i32]) -> Result<u32, String> {
    for (target, by) in target.iter_mut().zip(by) {
        *target += by;
    }
    if target.len() == by.len() {
        Ok(target.len() as u32)
    } else {
        Err("the lengths differ".to_string())
    }
}

/// Changes two buffers.
#[js_export]
pub fn swap(left: &mut [u8], right: &mut [u8]) {
    for (left, right) in left.iter_mut().zip(right) {
        std::mem::swap(left, right);
    }
}

/// Writes into the buffer, then panics.
#[js_export]
pub fn spoil(bytes: &mut [u8]) {
    bytes.fill(7);
    panic!("spoilt");
}

/// Fills the numbers when `f` has run, and gives how many there are.
#[js_export]
pub fn fill_after(numbers: &mut [f64], value: f64, f: JsFunction<fn()>) -> Result<u32, String> {
    let called = f.call();
    numbers.fill(value);
    called.map_err(|error| error.message())?;
    Ok(numbers.len() as u32)
}

/// Bytes that Rust keeps in other lists.
#[derive(Marshal)]
pub struct Queues {
    #[marshal(as = "Uint8Array")]
    pub waiting: VecDeque<u8>,
    #[marshal(as = "Uint8Array")]
    pub seen: BTreeSet<u8>,
    #[marshal(as = "Uint8Array")]
    pub last: Option<VecDeque<u8>>,
}

/// Moves the first byte that waits to those that were seen.
#[js_export]
pub fn next_of_queues(mut queues: Queues) -> Queues {
    queues.seen.extend(queues.waiting.pop_front());
    queues
}

/// The same bytes, the other way round.
#[js_export(as = "Uint8Array")]
pub fn reverse_queue(#[marshal(as = "Uint8Array")] queue: VecDeque<u8>) -> VecDeque<u8> {
    queue.into_iter().rev().collect()
}

/// Numbers that Rust gives away, as JavaScript's arrays.
#[js_export(as = "Array")]
pub fn bytes_as_array(count: u32) -> Vec<u8> {
    (0..count).map(|k| k as u8).collect()
}

#[js_export(as = "number")]
pub fn numbers_as_array(last: u64) -> Box<[u64]> {
    Box::new([1, last])
}

#[js_export(as = "bigint")]
pub fn bigs_as_array() -> Box<[i32]> {
    Box::new([-1, 2])
}
