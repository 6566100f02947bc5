//! The table of lines that a module carries for stacks. `npm/src/lines.ts` reads it.
//!
//! Numbers are LEB128; most are the difference to the one before. First a version, then the files, then the names of
//! functions (the first is empty: whatever the stack calls the function). Then *places*: the place of the call that
//! it was inlined into (its number, or 0), name, file, line, column. Then *points*, by their offset in the file: what
//! holds from there on is a place, [`UNKNOWN`] or [`HIDDEN`].

use std::borrow::Cow;
use std::collections::HashMap;

use super::dwarf::Program;
use super::{Place, Point, Texts, difference, leb};
use crate::paths::prefix_of;

const VERSION: u8 = 1;

/// Nothing is known: the line of the stack stays as it is.
const UNKNOWN: u32 = 0;

/// Nobody wrote it, or this project did: the line of the stack goes.
const HIDDEN: u32 = 1;

/// The number of the first place.
const FIRST: u32 = 2;

/// A frame of a stack, as it is shown.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Frame {
    /// The number of the frame below it in the same function, or 0.
    outer: u32,
    name: u32,
    place: Place,
}

pub fn write(program: &Program, points: &[Point]) -> Vec<u8> {
    let mut table = Table::new(program);
    let mut written = Vec::new();
    let mut count = 0;
    let mut last: Option<(usize, u32)> = None;
    let (mut at, mut number) = (0, 0);
    for point in points.iter().filter(|point| point.in_stacks) {
        let found = table.frames(point);
        if last.replace((point.function, found)) == Some((point.function, found)) {
            continue;
        }
        leb(&mut written, point.at - at);
        difference(&mut written, number, found);
        (at, number) = (point.at, found);
        count += 1;
    }
    let mut out = vec![VERSION];
    for texts in [&table.files, &table.names] {
        leb(&mut out, texts.list.len() as u32);
        for text in &texts.list {
            leb(&mut out, text.len() as u32);
            out.extend(text.as_bytes());
        }
    }
    leb(&mut out, table.list.len() as u32);
    let mut before = [0; 5];
    for frame in &table.list {
        let Place { file, line, column } = frame.place;
        let numbers = [frame.outer, frame.name, file, line, column];
        for (from, to) in before.into_iter().zip(numbers) {
            difference(&mut out, from, to);
        }
        before = numbers;
    }
    leb(&mut out, count);
    out.extend(written);
    out
}

/// What points lead to, as far as any does.
struct Table<'a> {
    program: &'a Program,
    files: Texts,
    names: Texts,
    list: Vec<Frame>,
    numbers: HashMap<Frame, u32>,
}

impl<'a> Table<'a> {
    fn new(program: &'a Program) -> Self {
        let mut names = Texts::default();
        names.add("");
        Table {
            program,
            names,
            files: Texts::default(),
            list: Vec::new(),
            numbers: HashMap::new(),
        }
    }

    /// The number of the innermost frame at a point that is shown.
    fn frames(&mut self, point: &Point) -> u32 {
        let Some(place) = point.place else {
            let is_hidden = point
                .name
                .is_some_and(|name| is_machinery(self.program.names.get(name)));
            return if is_hidden { HIDDEN } else { UNKNOWN };
        };
        // From the inside out: what is called, and where in it.
        let mut frames = Vec::new();
        let mut place = place;
        let mut inlined = point.inlined;
        while let Some(call) = inlined.map(|index| self.program.inlined[index as usize]) {
            frames.push((Some(call.name), place));
            (place, inlined) = (call.call, call.outer);
        }
        frames.push((None, place));
        let mut outer = HIDDEN;
        for (name, place) in frames.into_iter().rev() {
            let known = name.or(point.name).map(|name| self.program.names.get(name));
            if known.is_some_and(is_machinery) {
                continue;
            }
            let name = name.map_or(0, |name| self.names.add(self.program.names.get(name)));
            let file = self.files.add(&shown(self.program.files.get(place.file)));
            let outer_of = if outer == HIDDEN { 0 } else { outer };
            outer = self.number(Frame {
                outer: outer_of,
                name,
                place: Place { file, ..place },
            });
        }
        outer
    }

    fn number(&mut self, frame: Frame) -> u32 {
        *self.numbers.entry(frame).or_insert_with(|| {
            self.list.push(frame);
            self.list.len() as u32 - 1 + FIRST
        })
    }
}

/// A path as stacks have it. Rust's own are told from others by how they begin.
fn shown(path: &str) -> Cow<'_, str> {
    match &path[prefix_of(path)..] {
        rest if path.starts_with("/rustc/") => format!("/rustc/{rest}").into(),
        rest => rest.into(),
    }
}

/// What begins so is of the machinery of panics, of calls through tables, or of this crate.
const MACHINERY: [&str; 15] = [
    "core::panicking::",
    "std::panicking::",
    "std::rt::",
    "std::sys::backtrace::",
    "__rustc::",
    "rust_begin_unwind",
    "rust_panic",
    "__rust_",
    "oxbridge::",
    "<oxbridge::",
    "core::ops::function::Fn",
    "<alloc::boxed::Box<F,A> as core::ops::function::Fn",
    "<core::panic::unwind_safe::",
    "wasm_bindgen::",
    "js_sys::",
];

fn is_machinery(name: &str) -> bool {
    MACHINERY.iter().any(|start| name.starts_with(start)) || name.contains("__ox_") || name.contains(" as oxbridge::")
}
