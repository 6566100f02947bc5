//! The table of lines, which a module carries or which lies beside it. `npm/src/lines.ts` reads it.
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

/// What the points of a module lead to.
pub struct Table<'a> {
    program: &'a Program,
    /// Whether places say how the function itself is called. Stacks of a module with names do.
    has_names: bool,
    files: Texts,
    names: Texts,
    list: Vec<Frame>,
    numbers: HashMap<Frame, u32>,
    /// From this offset on, that place.
    points: Vec<(u32, u32)>,
}

impl<'a> Table<'a> {
    pub fn new(program: &'a Program, points: &[Point], has_names: bool) -> Self {
        let mut names = Texts::default();
        names.add("");
        let mut table = Table {
            program,
            has_names,
            names,
            files: Texts::default(),
            list: Vec::new(),
            numbers: HashMap::new(),
            points: Vec::new(),
        };
        let mut last = None;
        for point in points.iter().filter(|point| point.in_stacks) {
            let number = table.frames(point);
            if last.replace((point.function, number)) != Some((point.function, number)) {
                table.points.push((point.at, number));
            }
        }
        table
    }

    pub fn points(&self) -> &[(u32, u32)] {
        &self.points
    }

    pub fn write(&self) -> Vec<u8> {
        let mut out = vec![VERSION];
        for texts in [&self.files, &self.names] {
            leb(&mut out, texts.list.len() as u32);
            for text in &texts.list {
                leb(&mut out, text.len() as u32);
                out.extend(text.as_bytes());
            }
        }
        leb(&mut out, self.list.len() as u32);
        let mut before = [0; 5];
        for frame in &self.list {
            let Place { file, line, column } = frame.place;
            let numbers = [frame.outer, frame.name, file, line, column];
            for (from, to) in before.into_iter().zip(numbers) {
                difference(&mut out, from, to);
            }
            before = numbers;
        }
        leb(&mut out, self.points.len() as u32);
        let mut before = (0, 0);
        for &(at, number) in &self.points {
            leb(&mut out, at - before.0);
            difference(&mut out, before.1, number);
            before = (at, number);
        }
        out
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
            let name = name.or(point.name.filter(|_| self.has_names));
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
