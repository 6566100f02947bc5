//! Reads the same bytes as values of many types.
#![no_main]

use libfuzzer_sys::fuzz_target;
use oxbridge::prelude::*;
use oxbridge::{FromJs, ToJs, from_bytes, to_bytes};
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

#[derive(Marshal)]
struct Leaf {
    id: u32,
    name: String,
    price: f64,
    tags: Vec<String>,
    flag: bool,
    bytes: Vec<u8>,
    big: i128,
    letter: Option<char>,
}

#[derive(Marshal)]
enum Tree {
    Empty,
    Leaf(Leaf),
    Branch { left: Box<Tree>, right: Box<Tree> },
    Many(Vec<Tree>),
    Named(BTreeMap<String, Tree>),
}

/// What can be read can be written, and then read to the same bytes.
fn read<T: FromJs + ToJs>(bytes: &[u8]) {
    if let Ok(value) = from_bytes::<T>(bytes) {
        let written = to_bytes(&value);
        let again: T = from_bytes(&written).expect("a message of our own");
        assert_eq!(to_bytes(&again), written);
    }
}

fuzz_target!(|bytes: &[u8]| {
    match bytes.split_first() {
        Some((0, bytes)) => read::<Tree>(bytes),
        Some((1, bytes)) => read::<Vec<Leaf>>(bytes),
        Some((2, bytes)) => read::<BTreeMap<u64, Vec<f64>>>(bytes),
        // Their order is not kept, so only the reading counts.
        Some((3, bytes)) => drop(from_bytes::<(HashMap<String, u8>, HashSet<Vec<u8>>)>(bytes)),
        Some((4, bytes)) => read::<VecDeque<(Option<Option<i8>>, [u16; 3], char)>>(bytes),
        Some((5, bytes)) => read::<(SystemTime, Duration, Box<[u64]>, Vec<()>)>(bytes),
        _ => {}
    }
});
