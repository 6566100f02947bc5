//! Drops what only looks used, because the function table or the data holds it.
//!
//! The linker collects before the signatures are read and before wasm-bindgen has read its own, and a module does not
//! say which entry of its function table or which bytes of its data anything refers to. The linker knows: with
//! `--emit-relocs` it leaves its relocations in the module, and what it does with them is done here once more.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use anyhow::Result;
use walrus::ir::{Value, Visitor, dfs_in_order};
use walrus::{
    ConstExpr, DataId, DataKind, ElementItems, ElementKind, ExportItem, FunctionId, FunctionKind, GlobalKind,
    ImportKind,
};
use walrus::{Module, passes};
use wasmparser::{BinaryReader, DataKind as RawDataKind, Linking, LinkingSectionReader, Parser, Payload};
use wasmparser::{RelocSectionReader, RelocationType, SymbolInfo, TypeRef};

/// What refers to what in a module as the linker wrote it, by the indices that it has there.
pub struct References {
    functions: HashMap<u32, Vec<Target>>,
    symbols: Vec<Symbol>,
    /// From data that no symbol covers.
    roots: Vec<Target>,
    /// Where data holds an address of data, by segment and place.
    pointers: Vec<(usize, usize)>,
}

/// A static: a piece of a data segment.
struct Symbol {
    segment: u32,
    range: Range<usize>,
    targets: Vec<Target>,
}

#[derive(Clone, Copy)]
enum Target {
    /// The address of a function, by its index. Calls are read from the code itself.
    Address(u32),
    /// A static, by its place in `symbols`.
    Data(usize),
}

/// Where the functions and segments of the original are in a module, whatever has been done to it since.
pub struct Origin {
    functions: Vec<FunctionId>,
    segments: Vec<DataId>,
}

impl Origin {
    /// Call it right after parsing.
    pub fn new(module: &Module) -> Origin {
        Origin {
            functions: module.funcs.iter().map(|func| func.id()).collect(),
            segments: module.data.iter().map(|data| data.id()).collect(),
        }
    }

    /// The segments of the data, by their indices.
    pub fn segments(&self) -> &[DataId] {
        &self.segments
    }
}

impl References {
    /// Reads the relocations of `wasm`, or nothing when the linker left none.
    pub fn read(wasm: &[u8]) -> Result<Option<References>> {
        let sections = Sections::read(wasm)?;
        if sections.symbols.is_empty() {
            return Ok(None);
        }
        let mut references = References {
            functions: HashMap::new(),
            symbols: Vec::new(),
            roots: Vec::new(),
            pointers: Vec::new(),
        };
        let mut targets = HashMap::new();
        for (index, symbol) in (0..).zip(&sections.symbols) {
            match symbol {
                SymbolInfo::Func { index: function, .. } => {
                    targets.insert(index, Target::Address(*function));
                }
                SymbolInfo::Data { symbol: Some(data), .. } => {
                    targets.insert(index, Target::Data(references.symbols.len()));
                    let start = data.offset as usize;
                    let range = start..start + data.size as usize;
                    references.symbols.push(Symbol {
                        segment: data.index,
                        range,
                        targets: Vec::new(),
                    });
                }
                _ => {}
            }
        }
        for &(offset, symbol, is_call) in &sections.code_relocations {
            let function = sections.bodies.partition_point(|body| body.end <= offset);
            let target = targets.get(&symbol).copied().filter(|_| !is_call);
            if let (Some(target), true) = (target, function < sections.bodies.len()) {
                references
                    .functions
                    .entry(sections.imported + function as u32)
                    .or_default()
                    .push(target);
            }
        }
        let places = Places::new(&references.symbols);
        for &(offset, symbol, _) in &sections.data_relocations {
            let Some(&target) = targets.get(&symbol) else { continue };
            let mut is_covered = false;
            if let Some(segment) = sections.segments.iter().position(|bytes| bytes.contains(&offset)) {
                let within = offset - sections.segments[segment].start;
                if matches!(target, Target::Data(_)) {
                    references.pointers.push((segment, within));
                }
                for index in places.covering(segment as u32, within) {
                    references.symbols[index].targets.push(target);
                    is_covered = true;
                }
            }
            if !is_covered {
                references.roots.push(target);
            }
        }
        Ok(Some(references))
    }

    pub fn pointers(&self) -> &[(usize, usize)] {
        &self.pointers
    }

    /// The statics that code names, by segment and range.
    pub fn data_of_code(&self) -> Vec<(usize, Range<usize>)> {
        let named: HashSet<usize> = self.functions.values().flatten().filter_map(Target::data).collect();
        let symbols = named.into_iter().map(|index| &self.symbols[index]);
        symbols
            .map(|symbol| (symbol.segment as usize, symbol.range.clone()))
            .collect()
    }
}

impl Target {
    fn data(&self) -> Option<usize> {
        match self {
            Target::Data(index) => Some(*index),
            Target::Address(_) => None,
        }
    }
}

/// Where the statics lie: there are many, and some lie in others.
struct Places {
    /// In the order of their starts.
    sorted: Vec<Place>,
}

struct Place {
    segment: u32,
    range: Range<usize>,
    /// The furthest end of this one and all before it in the segment.
    furthest: usize,
    symbol: usize,
}

impl Places {
    fn new(symbols: &[Symbol]) -> Places {
        let places = symbols.iter().enumerate().map(|(symbol, each)| Place {
            segment: each.segment,
            range: each.range.clone(),
            furthest: each.range.end,
            symbol,
        });
        let mut sorted: Vec<_> = places.collect();
        sorted.sort_by_key(|place| (place.segment, place.range.start));
        for index in 1..sorted.len() {
            let (before, place) = (&sorted[index - 1], &sorted[index]);
            if before.segment == place.segment {
                sorted[index].furthest = place.furthest.max(before.furthest);
            }
        }
        Places { sorted }
    }

    /// The statics that cover a byte, by their places in `symbols`.
    fn covering(&self, segment: u32, at: usize) -> impl Iterator<Item = usize> {
        let end = self
            .sorted
            .partition_point(|place| (place.segment, place.range.start) <= (segment, at));
        let before = self.sorted[..end].iter().rev();
        before
            .take_while(move |place| place.segment == segment && place.furthest > at)
            .filter(move |place| place.range.end > at)
            .map(|place| place.symbol)
    }
}

/// What [`References::read`] needs of a binary. Offsets of relocations, bodies and segments are those in the file.
#[derive(Default)]
struct Sections<'a> {
    imported: u32,
    bodies: Vec<Range<usize>>,
    segments: Vec<Range<usize>>,
    symbols: Vec<SymbolInfo<'a>>,
    code_relocations: Vec<(usize, u32, bool)>,
    data_relocations: Vec<(usize, u32, bool)>,
}

impl<'a> Sections<'a> {
    fn read(wasm: &'a [u8]) -> Result<Sections<'a>> {
        let mut sections = Sections::default();
        let (mut code, mut data) = ((u32::MAX, 0), (u32::MAX, 0));
        let mut index = 0;
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            match &payload {
                Payload::ImportSection(reader) => {
                    for import in reader.clone().into_imports() {
                        sections.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionStart { range, .. } => code = (index, range.start),
                Payload::CodeSectionEntry(body) => {
                    sections.bodies.push(body.range());
                    // Part of the section that has been counted.
                    continue;
                }
                Payload::DataSection(reader) => {
                    data = (index, reader.range().start);
                    for segment in reader.clone() {
                        let segment = segment?;
                        if matches!(segment.kind, RawDataKind::Passive) {
                            // Threads: memory is filled by code of the linker, which has no relocations.
                            return Ok(Sections::default());
                        }
                        sections
                            .segments
                            .push(segment.range.end - segment.data.len()..segment.range.end);
                    }
                }
                Payload::CustomSection(custom) if custom.name() == "linking" => {
                    let reader = BinaryReader::new(custom.data(), custom.data_offset());
                    for part in LinkingSectionReader::new(reader)?.subsections() {
                        if let Linking::SymbolTable(symbols) = part? {
                            sections.symbols = symbols.into_iter().collect::<Result<_, _>>()?;
                        }
                    }
                }
                Payload::CustomSection(custom) if custom.name().starts_with("reloc.") => {
                    let reader = RelocSectionReader::new(BinaryReader::new(custom.data(), custom.data_offset()))?;
                    let section = reader.section_index();
                    for entry in reader.entries() {
                        let entry = entry?;
                        let is_call = entry.ty == RelocationType::FunctionIndexLeb;
                        let at = |start: usize| (start + entry.offset as usize, entry.index, is_call);
                        if has_symbol(entry.ty) && section == code.0 {
                            sections.code_relocations.push(at(code.1));
                        } else if has_symbol(entry.ty) && section == data.0 {
                            sections.data_relocations.push(at(data.1));
                        }
                    }
                }
                Payload::Version { .. } | Payload::End(_) => continue,
                _ => {}
            }
            index += 1;
        }
        Ok(sections)
    }
}

/// All but one kind of relocation name a symbol; that one names a type.
fn has_symbol(kind: RelocationType) -> bool {
    kind != RelocationType::TypeIndexLeb
}

/// Drops functions and blanks statics that are not in `live`, as far as the relocations tell, and collects.
pub fn prune(module: &mut Module, origin: &Origin, references: Option<&References>, live: &Found) {
    let Some(references) = references else {
        return passes::gc::run(module);
    };
    let mut empty = Vec::new();
    for element in module.elements.iter_mut() {
        let ElementItems::Functions(items) = &mut element.items else {
            continue;
        };
        if !matches!(element.kind, ElementKind::Active { .. }) {
            continue;
        }
        let Some(&other) = items.iter().find(|id| live.is_addressed(id)) else {
            empty.push(element.id());
            continue;
        };
        // Nobody calls through these entries. They only keep the others where they are.
        for id in items.iter_mut().filter(|id| !live.is_addressed(id)) {
            *id = other;
        }
    }
    for element in empty {
        module.elements.delete(element);
    }
    for (segment, &id) in (0..).zip(&origin.segments) {
        blank(&mut module.data.get_mut(id).value, segment, references, &live.symbols);
    }
    passes::gc::run(module);
}

/// Zeroes what only dead statics cover.
fn blank(bytes: &mut [u8], segment: u32, references: &References, live: &HashSet<usize>) {
    let mut keep = vec![true; bytes.len()];
    for is_live in [false, true] {
        for (index, symbol) in references.symbols.iter().enumerate() {
            if symbol.segment == segment && live.contains(&index) == is_live {
                keep[symbol.range.start.min(bytes.len())..symbol.range.end.min(bytes.len())].fill(is_live);
            }
        }
    }
    for (byte, keep) in bytes.iter_mut().zip(keep) {
        if !keep {
            *byte = 0;
        }
    }
}

/// What is reached from the exports. Without relocations, what the function table and the data hold is.
pub struct Live<'a> {
    module: &'a Module,
    origin: &'a Origin,
    references: Option<&'a References>,
    indices: HashMap<FunctionId, u32>,
    existing: HashSet<FunctionId>,
    functions: HashSet<FunctionId>,
    addressed: HashSet<FunctionId>,
    symbols: HashSet<usize>,
    queue: Vec<FunctionId>,
}

/// What remains of [`Live`] when the module is to be changed.
pub struct Found {
    originals: HashSet<FunctionId>,
    addressed: HashSet<FunctionId>,
    symbols: HashSet<usize>,
}

impl Found {
    /// Functions that were made since have addresses that no relocation tells of.
    fn is_addressed(&self, id: &FunctionId) -> bool {
        self.addressed.contains(id) || !self.originals.contains(id)
    }
}

impl<'a> Live<'a> {
    /// What is reached without any export.
    pub fn new(module: &'a Module, origin: &'a Origin, references: Option<&'a References>) -> Live<'a> {
        let mut live = Live {
            module,
            origin,
            references,
            indices: origin.functions.iter().copied().zip(0..).collect(),
            existing: module.funcs.iter().map(|func| func.id()).collect(),
            functions: HashSet::new(),
            addressed: HashSet::new(),
            symbols: HashSet::new(),
            queue: Vec::new(),
        };
        live.reach_roots();
        live.follow();
        live
    }

    /// Adds what is reached from the exports that `is_called` names.
    pub fn reach_exports(&mut self, is_called: impl Fn(&str) -> bool) {
        for export in self.module.exports.iter().filter(|export| is_called(&export.name)) {
            if let ExportItem::Function(id) = export.item {
                self.reach_function(id);
            }
        }
        self.follow();
    }

    /// Whether an import of the kind, by its module and its name, is reached.
    pub fn imports(&self, is_of_kind: impl Fn(&str, &str) -> bool) -> bool {
        self.module.imports.iter().any(|import| match import.kind {
            ImportKind::Function(id) => self.functions.contains(&id) && is_of_kind(&import.module, &import.name),
            _ => false,
        })
    }

    pub fn found(self) -> Found {
        Found {
            originals: self.indices.into_keys().collect(),
            addressed: self.addressed,
            symbols: self.symbols,
        }
    }

    fn reach_roots(&mut self) {
        let made = self.module.elements.iter().flat_map(|element| match &element.items {
            ElementItems::Functions(items) => {
                let is_known = self.references.is_some() && matches!(element.kind, ElementKind::Active { .. });
                items
                    .iter()
                    .copied()
                    .filter(|id| !is_known || !self.indices.contains_key(id))
                    .collect::<Vec<_>>()
            }
            ElementItems::Expressions(_, items) => {
                let functions = items.iter().filter_map(|item| match item {
                    ConstExpr::RefFunc(id) => Some(*id),
                    _ => None,
                });
                functions.collect()
            }
        });
        let functions: Vec<_> = made.chain(self.module.start).collect();
        for id in functions {
            self.reach_function(id);
        }
        let Some(references) = self.references else { return };
        for &target in &references.roots {
            self.reach(target);
        }
        // A static that is exported is a global that holds its address.
        for global in self.module.globals.iter() {
            if let GlobalKind::Local(ConstExpr::Value(Value::I32(address))) = global.kind {
                self.reach_address(references, address as u32 as usize);
            }
        }
    }

    fn reach_address(&mut self, references: &'a References, address: usize) {
        for (segment, &id) in (0..).zip(&self.origin.segments) {
            let DataKind::Active {
                offset: ConstExpr::Value(Value::I32(base)),
                ..
            } = self.module.data.get(id).kind
            else {
                continue;
            };
            let Some(within) = address.checked_sub(base as u32 as usize) else {
                continue;
            };
            for (index, symbol) in references.symbols.iter().enumerate() {
                if symbol.segment == segment && symbol.range.contains(&within) {
                    self.reach(Target::Data(index));
                }
            }
        }
    }

    fn reach(&mut self, target: Target) {
        match target {
            Target::Address(index) => {
                let id = self.origin.functions[index as usize];
                self.addressed.insert(id);
                self.reach_function(id);
            }
            Target::Data(index) => {
                if let (true, Some(references)) = (self.symbols.insert(index), self.references) {
                    for &target in &references.symbols[index].targets {
                        self.reach(target);
                    }
                }
            }
        }
    }

    fn reach_function(&mut self, id: FunctionId) {
        if self.functions.insert(id) {
            self.queue.push(id);
        }
    }

    fn follow(&mut self) {
        while let Some(id) = self.queue.pop() {
            // wasm-bindgen has removed some functions whose address is still taken.
            if !self.existing.contains(&id) {
                continue;
            }
            if let FunctionKind::Local(local) = &self.module.funcs.get(id).kind {
                let mut callees = Callees(Vec::new());
                dfs_in_order(&mut callees, local, local.entry_block());
                for callee in callees.0 {
                    self.reach_function(callee);
                }
            }
            let targets = self
                .references
                .zip(self.indices.get(&id))
                .and_then(|(references, index)| references.functions.get(index));
            for &target in targets.into_iter().flatten() {
                self.reach(target);
            }
        }
    }
}

struct Callees(Vec<FunctionId>);

impl<'instr> Visitor<'instr> for Callees {
    fn visit_function_id(&mut self, id: &FunctionId) {
        self.0.push(*id);
    }
}
