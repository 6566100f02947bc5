//! Bytes that nobody wrote: whatever they are, reading gives a value or a fault, and sets aside little memory.

use oxbridge::prelude::*;
use oxbridge::{FromJs, ToJs};
use oxbridge::{from_bytes, to_bytes};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
use std::fmt::Debug;
use std::rc::Rc;

/// Counts what a thread has allocated.
struct Counting;

thread_local! {
    static LIVE: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
}

// SAFETY: everything is left to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let live = LIVE.get() + layout.size() as isize;
        LIVE.set(live);
        PEAK.set(PEAK.get().max(live));
        // SAFETY: the caller keeps the contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        LIVE.set(LIVE.get() - layout.size() as isize);
        // SAFETY: the caller keeps the contract.
        unsafe { System.dealloc(block, layout) };
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[derive(Marshal, Clone, Debug, PartialEq)]
struct Leaf {
    id: u32,
    name: String,
    price: f64,
    tags: Vec<String>,
    flag: bool,
    bytes: Vec<u8>,
    #[marshal(default)]
    big: i128,
}

#[derive(Marshal, Clone, Debug, PartialEq)]
enum Tree {
    Empty,
    Leaf(Leaf),
    Branch { left: Box<Tree>, right: Box<Tree> },
    Many(Vec<Tree>),
    Named(BTreeMap<String, Tree>),
}

#[derive(Marshal, Clone, Debug, PartialEq)]
#[marshal(untagged)]
enum Untagged {
    Text(String),
    Number(f64),
    List(Vec<Untagged>),
}

#[derive(Marshal, Clone, Debug, PartialEq)]
struct Fat {
    letters: Option<[u64; 64]>,
}

#[derive(Marshal, Clone, Debug, PartialEq)]
struct Nothing {
    #[marshal(skip)]
    hidden: [u64; 16],
}

#[derive(Marshal, Clone, Debug, PartialEq)]
struct Deep(Vec<Deep>);

/// What is held by reference.
#[derive(FromJs)]
struct Held {
    _name: String,
    _call: JsFunction<fn(value: Vec<String>) -> JsPromise<u8>>,
    _later: Option<JsPromise<Tree>>,
    _items: Vec<JsStream<Vec<u8>>>,
    _objects: BTreeMap<String, JsObject>,
    _thrown: JsException,
}

fn read<T: FromJs>(bytes: &[u8]) {
    read_within::<T>(bytes, 100_000);
}

fn read_within<T: FromJs>(bytes: &[u8], most: isize) {
    LIVE.set(0);
    PEAK.set(0);
    let value = from_bytes::<T>(bytes);
    let most = bytes.len() as isize * 2_000 + most;
    assert!(
        PEAK.get() < most,
        "{} bytes for a message of {}",
        PEAK.get(),
        bytes.len()
    );
    drop(value);
}

/// A value of every kind from the same bytes.
fn read_all(bytes: &[u8]) {
    read::<bool>(bytes);
    read::<char>(bytes);
    read::<i128>(bytes);
    read::<String>(bytes);
    read::<Vec<u8>>(bytes);
    read::<Vec<f64>>(bytes);
    read::<Box<[u16]>>(bytes);
    read::<Vec<String>>(bytes);
    read::<Vec<()>>(bytes);
    read::<Vec<Vec<()>>>(bytes);
    // These need no bytes at all, but there are only so many of them.
    read_within::<Vec<Nothing>>(bytes, 1_000_000);
    read::<Vec<Fat>>(bytes);
    read::<Vec<Vec<Vec<u64>>>>(bytes);
    read::<[Option<u16>; 3]>(bytes);
    read::<VecDeque<Option<Option<i8>>>>(bytes);
    read::<LinkedList<(u8, String)>>(bytes);
    read::<HashMap<String, Vec<u8>>>(bytes);
    read::<HashMap<(), ()>>(bytes);
    read::<BTreeMap<u64, Rc<str>>>(bytes);
    read::<HashSet<u8>>(bytes);
    read::<BTreeSet<String>>(bytes);
    read::<SystemTime>(bytes);
    read::<Duration>(bytes);
    read::<MemoryView<u8>>(bytes);
    read::<Leaf>(bytes);
    read::<Vec<Leaf>>(bytes);
    read::<Tree>(bytes);
    read::<Untagged>(bytes);
    read::<Deep>(bytes);
    read::<Held>(bytes);
    read::<Vec<JsFunction<fn()>>>(bytes);
    read::<(JsObject, Option<JsException>, JsPromise<Held>, JsStream<()>)>(bytes);
    read::<(u8, u16, u32, u64, String, Leaf)>(bytes);
}

/// A message of these two parts.
fn message(fixed: &[u8], text: &[u8]) -> Vec<u8> {
    let start = 8 + fixed.len() as u32;
    [
        &start.to_le_bytes(),
        &(start + text.len() as u32).to_le_bytes(),
        fixed,
        text,
    ]
    .concat()
}

fn leaf() -> impl Strategy<Value = Leaf> {
    (
        any::<u32>(),
        ".*",
        any::<f64>(),
        vec(".{0,9}", 0..4),
        any::<bool>(),
        vec(any::<u8>(), 0..20),
        any::<i128>(),
    )
        .prop_map(|(id, name, price, tags, flag, bytes, big)| Leaf {
            id,
            name,
            price,
            tags,
            flag,
            bytes,
            big,
        })
}

fn tree() -> impl Strategy<Value = Tree> {
    prop_oneof![Just(Tree::Empty), leaf().prop_map(Tree::Leaf)].prop_recursive(5, 40, 4, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(left, right)| Tree::Branch {
                left: left.into(),
                right: right.into()
            }),
            vec(inner.clone(), 0..4).prop_map(Tree::Many),
            btree_map(".{0,5}", inner, 0..4).prop_map(Tree::Named),
        ]
    })
}

fn there_and_back<T: ToJs + FromJs + Debug>(value: &T) {
    let bytes = to_bytes(value);
    let read: T = from_bytes(&bytes).unwrap();
    // Not the values: NaN differs from itself.
    assert_eq!(to_bytes(&read), bytes);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..200)) {
        read_all(&bytes);
    }

    #[test]
    fn any_parts(fixed in vec(prop_oneof![any::<u8>(), 0u8..4], 0..200), text in ".{0,40}") {
        read_all(&message(&fixed, text.as_bytes()));
    }

    #[test]
    fn counts_without_elements(words in vec(prop_oneof![0u32..50, any::<u32>()], 0..40)) {
        let fixed: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        read_all(&message(&fixed, b"some text"));
    }

    #[test]
    fn trees(tree in tree()) {
        there_and_back(&tree);
    }

    #[test]
    fn leaves_among_others(leaves in vec(leaf(), 0..20), before in any::<Option<u8>>(), after in any::<(i8, u16)>()) {
        there_and_back(&(before, leaves, after));
    }

    #[test]
    fn texts(texts in vec(".*", 0..20)) {
        there_and_back(&texts);
    }

    #[test]
    fn damaged_messages(tree in tree(), damage in vec((any::<prop::sample::Index>(), any::<u8>()), 1..4), cut in any::<prop::sample::Index>()) {
        let mut bytes = to_bytes(&tree);
        for (index, byte) in damage {
            let index = index.index(bytes.len());
            bytes[index] = byte;
        }
        read_all(&bytes);
        let cut = cut.index(bytes.len());
        read_all(&bytes[..cut]);
    }

    #[test]
    fn messages_of_another_type(tree in tree(), leaves in vec(leaf(), 0..5)) {
        read_all(&to_bytes(&tree));
        read_all(&to_bytes(&leaves));
    }
}

#[test]
fn nothing_lies_too_deep() {
    // Every list says that it holds as much as there is left.
    for count in [1u32, 2, 1000, 250_000] {
        let fixed: Vec<u8> = (0..250_000u32)
            .flat_map(|at| count.min(250_000 - at).to_le_bytes())
            .collect();
        read_all(&message(&fixed, b""));
    }
}
