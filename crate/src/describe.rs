//! Signatures on their way to the build tool, as words.
//!
//! The exports `__ox_describe.…` write them, the build tool runs those and then deletes them from the module. Names and
//! docs go through [`Describer::word`] as immediates: as text they would stay in the shipped data.
//!
//! The grammar is in `protocol`. The twin is `npm/cli/manifest/describe.ts`.

use crate::protocol::op;
#[cfg(feature = "bindgen")]
use std::any::TypeId;
use std::cell::Cell;
use std::collections::VecDeque;

/// Takes down what the crate exports.
#[derive(Default)]
pub struct Describer {
    words: Vec<u32>,
    /// Named types that are already defined: their hash and the words of their arguments.
    defined: Vec<Vec<u32>>,
    /// Types that cross by serde: their names, and what declares them in TypeScript.
    #[cfg(feature = "bindgen")]
    declared: Vec<(TypeId, Vec<u32>)>,
    /// Named types are referred to and not defined.
    brief: bool,
    /// Names of the parameters of function types that come next, each as the words of a text.
    names: VecDeque<Vec<Vec<u32>>>,
}

impl Describer {
    /// Describes nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The words so far.
    pub fn words(&self) -> &[u32] {
        &self.words
    }

    /// Appends a word.
    #[inline(never)]
    pub fn word(&mut self, word: u32) {
        self.words.push(word);
    }

    /// Appends an integer of 64 bits: two words, the low one first.
    pub fn integer(&mut self, value: i64) {
        self.word(value as u32);
        self.word((value >> 32) as u32);
    }

    /// Appends a reference to a named type, and says whether its definition must follow: the first time.
    pub fn named(&mut self, hash: u64, count: u32, arguments: impl Fn(&mut Describer)) -> bool {
        self.word(op::NAMED);
        self.hash(hash);
        self.word(count);
        // Before the arguments are described in full: they may hold this very type.
        let define = self.defines(|d| {
            d.hash(hash);
            arguments(d);
        });
        arguments(self);
        self.word(define.into());
        define
    }

    /// Appends a reference to a trait, and says whether its definition must follow: the first time.
    pub fn trait_type(&mut self, hash: u64) -> bool {
        self.word(op::TRAIT);
        self.hash(hash);
        let define = self.defines(|d| d.hash(hash));
        self.word(define.into());
        define
    }

    /// The same for a class of JavaScript's.
    pub fn imported_type(&mut self, hash: u64) -> bool {
        self.word(op::IMPORTED);
        self.hash(hash);
        let define = self.defines(|d| d.hash(hash));
        self.word(define.into());
        define
    }

    /// Whether this is the first time that a type is described in full.
    fn defines(&mut self, name: impl FnOnce(&mut Describer)) -> bool {
        let key = self.aside(name);
        let define = !self.brief && !self.defined.contains(&key);
        if define {
            self.defined.push(key);
        }
        define
    }

    /// Appends the hash of a named type.
    pub fn hash(&mut self, hash: u64) {
        self.word(hash as u32);
        self.word((hash >> 32) as u32);
    }

    /// Appends the body of a generic type, whose arguments are [`Parameter`]s.
    pub fn generic(&mut self, body: impl FnOnce(&mut Describer)) {
        self.word(1);
        let words = self.aside(body);
        self.words.extend(words);
    }

    /// Keeps name and declaration of a type that crosses by serde.
    #[cfg(feature = "bindgen")]
    pub(crate) fn declare(&mut self, id: TypeId, texts: impl FnOnce(&mut Describer)) {
        if self.declared.iter().all(|(known, _)| *known != id) {
            let words = self.aside(texts);
            self.declared.push((id, words));
        }
    }

    /// Appends what `declare` kept, or two empty texts.
    #[cfg(feature = "bindgen")]
    pub(crate) fn declared(&mut self, id: TypeId) {
        match self.declared.iter().find(|(known, _)| *known == id) {
            Some((_, words)) => self.words.extend(words),
            None => self.words.extend([0, 0]),
        }
    }

    /// Appends the type of a function, with the names of its parameters where they are known.
    pub(crate) fn function(&mut self, op: u32, parameters: &[fn(&mut Describer)], result: fn(&mut Describer)) {
        let fits = |names: &mut Vec<Vec<u32>>| names.len() == parameters.len();
        let names = self.names.pop_front_if(fits).unwrap_or_default();
        self.word(op);
        self.word(parameters.len() as u32);
        for (index, describe) in parameters.iter().enumerate() {
            match names.get(index) {
                Some(name) => self.words.extend(name),
                None => self.word(0),
            }
            describe(self);
        }
        result(self);
    }

    /// Takes down the names of a function type that is described next.
    pub fn names(&mut self, texts: &[&dyn Fn(&mut Describer)]) {
        let names = texts.iter().map(|text| self.aside(text)).collect();
        self.names.push_back(names);
    }

    /// Describes something with names of its own for its function types.
    pub fn with_names(&mut self, names: impl FnOnce(&mut Describer), describe: impl FnOnce(&mut Describer)) {
        let outer = std::mem::take(&mut self.names);
        names(self);
        describe(self);
        self.names = outer;
    }

    /// The words of something in which named types are only referred to.
    fn aside(&mut self, describe: impl FnOnce(&mut Describer)) -> Vec<u32> {
        let before = std::mem::take(&mut self.words);
        let brief = std::mem::replace(&mut self.brief, true);
        describe(self);
        self.brief = brief;
        std::mem::replace(&mut self.words, before)
    }

    /// Appends bytes, after their count.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.word(bytes.len() as u32);
        for chunk in bytes.chunks(4) {
            let mut word = [0; 4];
            word[..chunk.len()].copy_from_slice(chunk);
            self.word(u32::from_le_bytes(word));
        }
    }
}

/// Four bytes of a text as a word; zero beyond its end.
#[doc(hidden)]
pub const fn chunk(text: &str, at: usize) -> u32 {
    chunk_of(text, at, text.len())
}

/// Four bytes of the text before `end`.
pub(crate) const fn chunk_of(text: &str, at: usize, end: usize) -> u32 {
    let bytes = text.as_bytes();
    let mut word = 0;
    let mut index = 0;
    while index < 4 && at + index < end {
        word |= (bytes[at + index] as u32) << (8 * index);
        index += 1;
    }
    word
}

/// Appends a text that is known when the crate is compiled: `text!(d, "greet", 0, 4)`, the offset of every chunk.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_text {
    ($d:expr, $text:expr $(, $at:literal)* $(,)?) => {{
        let d: &mut $crate::private::Describer = $d;
        d.word(const { $text.len() as u32 });
        $(d.word(const { $crate::private::chunk($text, $at) });)*
    }};
}

/// Names the parameters of the function types that a block describes, in their order:
/// `function_names!(d, [["fraction"[0, 4], "of"[0]], ["x"[0]]], { … })`.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_function_names {
    ($d:ident, [$([$($name:literal[$($at:literal),*]),* $(,)?]),* $(,)?], $describe:block) => {
        $d.with_names(
            |d| {
                let _ = &d;
                $(d.names(&[$(&|d| $crate::private::text!(d, $name $(, $at)*)),*]);)*
            },
            |$d| $describe,
        )
    };
}

/// Appends the words that come before the type of a field: `field!(d, "name"[0], "docs"[0, 4], required, ""[])`.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_field {
    ($d:expr, $name:literal[$($name_at:literal),*], $docs:literal[$($docs_at:literal),*], $presence:ident, $default:literal[$($at:literal),*]) => {{
        let d: &mut $crate::private::Describer = $d;
        $crate::private::text!(d, $name $(, $name_at)*);
        $crate::private::text!(d, $docs $(, $docs_at)*);
        d.word($crate::__ox_presence!($presence));
        $crate::private::text!(d, $default $(, $at)*);
    }};
}

/// Appends the words that come before the type of a parameter: `parameter!(d, "name"[0], required, ""[])`.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_parameter {
    ($d:expr, $name:literal[$($name_at:literal),*], $presence:ident, $default:literal[$($at:literal),*]) => {{
        let d: &mut $crate::private::Describer = $d;
        $crate::private::text!(d, $name $(, $name_at)*);
        d.word($crate::__ox_presence!($presence));
        $crate::private::text!(d, $default $(, $at)*);
    }};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __ox_presence {
    (required) => {
        $crate::private::presence::REQUIRED
    };
    (optional) => {
        $crate::private::presence::OPTIONAL
    };
    (default) => {
        $crate::private::presence::DEFAULT
    };
    (rest) => {
        $crate::private::presence::REST
    };
}

/// FNV-1a of a type's place and whatever else makes it this type.
#[doc(hidden)]
pub const fn type_hash(module_path: &str, rest: &str) -> u64 {
    fnv(fnv(0xcbf2_9ce4_8422_2325, module_path.as_bytes()), rest.as_bytes())
}

const fn fnv(mut hash: u64, bytes: &[u8]) -> u64 {
    let mut index = 0;
    while index < bytes.len() {
        hash = (hash ^ bytes[index] as u64).wrapping_mul(0x0100_0000_01b3);
        index += 1;
    }
    hash
}

thread_local! {
    static DESCRIPTION: Cell<Option<Box<Describer>>> = const { Cell::new(None) };
}

/// Adds to the description of the whole module.
#[doc(hidden)]
pub fn describe(item: impl FnOnce(&mut Describer)) {
    let mut describer = DESCRIPTION.take().unwrap_or_default();
    item(&mut describer);
    DESCRIPTION.set(Some(describer));
}

/// The address of two words: the address and the count of the description's words.
#[cfg(target_family = "wasm")]
#[unsafe(export_name = "__ox_described.")]
extern "C" fn __ox_described() -> *const u32 {
    let describer: &'static Describer = Box::leak(DESCRIPTION.take().unwrap_or_default());
    let place = [describer.words.as_ptr().addr() as u32, describer.words.len() as u32];
    Box::leak(Box::new(place)).as_ptr()
}
