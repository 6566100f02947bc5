//! Which line of Rust the code of the shipped module comes from.
//!
//! rustc says it of the module that it made, as DWARF (`dwarf.rs`); walrus says where it has put each instruction since
//! ([`SourceMap`]). What comes of both is a table for stacks, which ships in a development module (`table.rs`), and a source
//! map for debuggers (`map.rs`).

mod dwarf;
mod map;
mod table;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex};

use anyhow::Result;
use walrus::{CodeTransform, CustomSection, IdsToIndices};
use wasmparser::{Parser, Payload};

use self::dwarf::{Program, Sections};
use self::table::Table;

/// A place in a source file; `file` is an index of the list of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Place {
    file: u32,
    line: u32,
    column: u32,
}

/// A call that the compiler inlined: `name` says of what (an index of the list of names), and `outer` into which other
/// inlined call, if not into the function itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Inlined {
    outer: Option<u32>,
    name: u32,
    call: Place,
}

/// Where an instruction of the shipped module comes from.
#[derive(Clone, Copy, Debug)]
struct Point {
    /// Its offset in the file.
    at: u32,
    /// The function that it is in, by its place in the code of the original.
    function: usize,
    /// The name of that function, if anything is known of it.
    name: Option<u32>,
    place: Option<Place>,
    inlined: Option<u32>,
    /// Whether a stack may name it: a call, a trap, or the beginning of a function, where a full stack traps.
    in_stacks: bool,
}

/// Texts, each of them once.
#[derive(Default)]
struct Texts {
    list: Vec<String>,
    places: HashMap<String, u32>,
}

impl Texts {
    fn add(&mut self, text: &str) -> u32 {
        if let Some(&place) = self.places.get(text) {
            return place;
        }
        let place = self.list.len() as u32;
        self.list.push(text.to_owned());
        self.places.insert(text.to_owned(), place);
        place
    }

    fn get(&self, place: u32) -> &str {
        &self.list[place as usize]
    }
}

/// What is told of the lines of a module: the table, and a map.
pub struct Lines {
    pub table: Vec<u8>,
    pub map: String,
}

/// Where it is told.
#[derive(Clone, Copy)]
pub enum Telling<'a> {
    /// The table is a section of the module, [`SECTION`], and the map one for debuggers, which the module calls so. Its
    /// sources are paths, without their texts.
    Inside(&'a str),
    /// The table lies beside the module, with the names of functions, and the map carries it through Binaryen.
    Beside,
}

impl Telling<'_> {
    fn url(&self) -> &str {
        match self {
            Telling::Inside(url) => url,
            Telling::Beside => "",
        }
    }
}

/// The section with the table.
pub const SECTION: &str = "oxbridge.lines";

/// Reads the lines of `raw`, a module of rustc's, for the module that was made of it with `map` in it.
/// Sources within `root` are named from there.
pub fn read(raw: &[u8], map: &SourceMap, telling: Telling, root: &str) -> Result<Lines> {
    let code = Code::read(raw)?;
    let program = Program::read(&code.sections, root)?;
    let points = points(&program, &code, raw, &map.take_moves());
    let is_beside = matches!(telling, Telling::Beside);
    let table = Table::new(&program, &points, is_beside);
    let map = if is_beside {
        map::carry(table.points())
    } else {
        map::write(&program, &points)
    };
    Ok(Lines {
        table: table.write(),
        map,
    })
}

/// Adds a custom section to a module.
pub fn append(wasm: &mut Vec<u8>, name: &str, data: &[u8]) {
    let mut section = Vec::new();
    leb(&mut section, name.len() as u32);
    section.extend(name.as_bytes());
    section.extend(data);
    wasm.push(0);
    leb(wasm, section.len() as u32);
    wasm.extend(section);
}

/// The custom section by which debuggers find the source map. It learns where walrus puts each instruction.
#[derive(Clone, Debug)]
pub struct SourceMap {
    url: String,
    moves: Arc<Mutex<Moves>>,
}

/// Offsets of an instruction: in the original, and in the module that is written.
type Moves = Vec<(u32, u32)>;

impl SourceMap {
    /// The name of the section.
    pub const NAME: &str = "sourceMappingURL";

    pub fn new(telling: Telling) -> Self {
        SourceMap {
            url: telling.url().to_owned(),
            moves: Arc::default(),
        }
    }

    fn take_moves(&self) -> Moves {
        self.moves
            .lock()
            .map(|mut moves| std::mem::take(&mut *moves))
            .unwrap_or_default()
    }
}

impl CustomSection for SourceMap {
    fn name(&self) -> &str {
        Self::NAME
    }

    fn data(&self, _: &IdsToIndices) -> Cow<'_, [u8]> {
        let mut data = Vec::new();
        leb(&mut data, self.url.len() as u32);
        data.extend(self.url.as_bytes());
        data.into()
    }

    fn apply_code_transform(&mut self, transform: &CodeTransform) {
        let moves = transform.instruction_map.iter();
        if let Ok(mut own) = self.moves.lock() {
            *own = moves.map(|&(from, to)| (from.data(), to as u32)).collect();
        }
    }
}

/// The code of rustc's module, and the sections that tell of it.
struct Code<'a> {
    /// Where offsets of DWARF begin.
    start: u32,
    bodies: Vec<Range<u32>>,
    sections: Sections<'a>,
}

impl<'a> Code<'a> {
    fn read(wasm: &'a [u8]) -> Result<Self> {
        let mut code = Code {
            start: 0,
            bodies: Vec::new(),
            sections: Sections::new(),
        };
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::CodeSectionStart { range, .. } => code.start = range.start as u32,
                Payload::CodeSectionEntry(body) => code.bodies.push(body.range().start as u32..body.range().end as u32),
                Payload::CustomSection(custom) => {
                    code.sections.insert(custom.name(), custom.data());
                }
                _ => {}
            }
        }
        Ok(code)
    }
}

/// `unreachable`, `call` and `call_indirect`.
const IN_STACKS: [u8; 3] = [0x00, 0x10, 0x11];

/// Every instruction of the shipped module, in its order.
fn points(program: &Program, code: &Code, raw: &[u8], moves: &[(u32, u32)]) -> Vec<Point> {
    let mut moves: Vec<_> = moves.iter().map(|&(from, to)| (to, from)).collect();
    moves.sort_unstable();
    let inlined = program.innermost();
    let mut last = usize::MAX;
    let points = moves.into_iter().map(|(at, from)| {
        let function = code.bodies.partition_point(|body| body.end <= from);
        let begins = std::mem::replace(&mut last, function) != function;
        let address = from.wrapping_sub(code.start);
        Point {
            at,
            function,
            name: program.function(address),
            place: before(&program.rows, address).flatten(),
            inlined: before(&inlined, address).flatten(),
            in_stacks: begins || raw.get(from as usize).is_some_and(|opcode| IN_STACKS.contains(opcode)),
        }
    });
    points.collect()
}

/// What holds at `address` in a list of changes, sorted by where they happen.
fn before<T: Copy>(changes: &[(u32, T)], address: u32) -> Option<T> {
    let after = changes.partition_point(|&(at, _)| at <= address);
    after.checked_sub(1).map(|last| changes[last].1)
}

/// An unsigned number of LEB128.
fn leb(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// A difference, small ones of either sign in a byte.
fn difference(out: &mut Vec<u8>, from: u32, to: u32) {
    let difference = to.wrapping_sub(from) as i32;
    leb(out, ((difference << 1) ^ (difference >> 31)) as u32);
}
