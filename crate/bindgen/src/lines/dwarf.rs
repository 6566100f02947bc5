//! Reads what rustc tells debuggers.

use std::collections::HashMap;

use anyhow::Result;
use gimli::{
    AttributeValue, ColumnType, DebugInfoOffset, DebuggingInformationEntry, Dwarf, EndianSlice, LittleEndian, Range,
    Unit, UnitOffset,
};

use super::{Inlined, Place, Texts};

type Slice<'a> = EndianSlice<'a, LittleEndian>;

/// Custom sections, by their names.
pub type Sections<'a> = HashMap<&'a str, &'a [u8]>;

/// What a module says of its code. Addresses are offsets in its code section.
#[derive(Default)]
pub struct Program {
    pub files: Texts,
    pub names: Texts,
    pub inlined: Vec<Inlined>,
    /// Where lines begin, and where nothing is known any more.
    pub rows: Vec<(u32, Option<Place>)>,
    /// Ranges of inlined calls: begin, end, an index of `inlined`.
    scopes: Vec<(u32, u32, u32)>,
    /// Ranges of functions: begin, end, name.
    functions: Vec<(u32, u32, u32)>,
}

impl Program {
    /// Paths within `root` are relative to it.
    pub fn read(sections: &Sections, root: &str) -> Result<Self> {
        let dwarf = Dwarf::load(|id| -> Result<Slice<'_>, gimli::Error> {
            let section = sections.get(id.name()).copied().unwrap_or_default();
            Ok(EndianSlice::new(section, LittleEndian))
        })?;
        let mut program = Program::default();
        let mut known = HashMap::new();
        let mut units = dwarf.units();
        while let Some(header) = units.next()? {
            let unit = dwarf.unit(header)?;
            // Most units are the standard library's, and nothing of them is left.
            if !has_code(&dwarf, &unit)? {
                continue;
            }
            let mut reader = UnitReader {
                dwarf: &dwarf,
                unit: &unit,
                program: &mut program,
                root,
                files: HashMap::new(),
                names: &mut known,
            };
            reader.read_rows()?;
            reader.read_scopes()?;
        }
        // Where one sequence ends and another begins, the beginning counts.
        program.rows.sort_by_key(|&(at, place)| (at, place.is_some()));
        program.functions.sort_unstable();
        Ok(program)
    }

    /// The name of the function at an address.
    pub fn function(&self, address: u32) -> Option<u32> {
        let after = self.functions.partition_point(|&(begin, ..)| begin <= address);
        let &(_, end, name) = self.functions.get(after.checked_sub(1)?)?;
        (address < end).then_some(name)
    }

    /// The innermost inlined call, as changes: from this address on.
    pub fn innermost(&self) -> Vec<(u32, Option<u32>)> {
        let mut scopes = self.scopes.clone();
        // Outer ones first: they end later, or were read before.
        scopes.sort_by_key(|&(begin, end, inlined)| (begin, u32::MAX - end, inlined));
        let mut changes = Vec::with_capacity(scopes.len() * 2);
        let mut open: Vec<(u32, u32)> = Vec::new();
        let close = |open: &mut Vec<(u32, u32)>, until: u32, changes: &mut Vec<(u32, Option<u32>)>| {
            while let Some(&(end, _)) = open.last().filter(|&&(end, _)| end <= until) {
                open.pop();
                changes.push((end, open.last().map(|&(_, inlined)| inlined)));
            }
        };
        for (begin, end, inlined) in scopes {
            close(&mut open, begin, &mut changes);
            open.push((end, inlined));
            changes.push((begin, Some(inlined)));
        }
        close(&mut open, u32::MAX, &mut changes);
        changes
    }
}

/// Functions that the linker dropped are at one of these addresses.
fn is_dead(address: u64) -> bool {
    address == 0 || address >= 0xffff_0000
}

fn is_alive(range: &Range) -> bool {
    !is_dead(range.begin) && range.begin < range.end
}

/// Whether anything that a unit tells of is in the module.
fn has_code(dwarf: &Dwarf<Slice<'_>>, unit: &Unit<Slice<'_>>) -> Result<bool> {
    let mut ranges = dwarf.unit_ranges(unit)?;
    while let Some(range) = ranges.next()? {
        if is_alive(&range) {
            return Ok(true);
        }
    }
    Ok(false)
}

struct UnitReader<'a, 'b> {
    dwarf: &'b Dwarf<Slice<'a>>,
    unit: &'b Unit<Slice<'a>>,
    program: &'b mut Program,
    root: &'b str,
    /// Files of the program, by their numbers in the unit.
    files: HashMap<u64, u32>,
    /// Names of the program, by the entries that have them.
    names: &'b mut HashMap<usize, u32>,
}

impl<'a> UnitReader<'a, '_> {
    fn read_rows(&mut self) -> Result<()> {
        let Some(lines) = self.unit.line_program.clone() else {
            return Ok(());
        };
        let mut rows = lines.rows();
        // What is at a dead address is so up to the end of its sequence.
        let mut dead = None;
        while let Some((_, row)) = rows.next_row()? {
            let row = *row;
            let is_dead = *dead.get_or_insert(is_dead(row.address()));
            if row.end_sequence() {
                dead = None;
            }
            if is_dead {
                continue;
            }
            let column = match row.column() {
                ColumnType::LeftEdge => 0,
                ColumnType::Column(column) => column.get() as u32,
            };
            let place = match row.line() {
                Some(line) if !row.end_sequence() => Some(Place {
                    file: self.file(row.file_index())?,
                    line: line.get() as u32,
                    column,
                }),
                _ => None,
            };
            self.program.rows.push((row.address() as u32, place));
        }
        Ok(())
    }

    /// The path of a file.
    fn file(&mut self, number: u64) -> Result<u32> {
        if let Some(&file) = self.files.get(&number) {
            return Ok(file);
        }
        let mut path = String::new();
        if let Some(lines) = &self.unit.line_program {
            let header = lines.header();
            if let Some(file) = header.file(number) {
                // Where rustc ran.
                if let Some(directory) = self.unit.comp_dir {
                    path.push_str(&directory.to_string_lossy());
                }
                if let Some(directory) = file.directory(header) {
                    join(&mut path, &self.text(directory)?);
                }
                join(&mut path, &self.text(file.path_name())?);
            }
        }
        let within = path
            .strip_prefix(self.root)
            .and_then(|rest| rest.strip_prefix(['/', '\\']));
        let file = self.program.files.add(within.unwrap_or(&path));
        self.files.insert(number, file);
        Ok(file)
    }

    fn text(&self, value: AttributeValue<Slice<'a>>) -> Result<String> {
        Ok(self.dwarf.attr_string(self.unit, value)?.to_string_lossy().into_owned())
    }

    /// Functions, and what was inlined into them.
    fn read_scopes(&mut self) -> Result<()> {
        let unit = self.unit;
        // What the entries above are: a depth, and the inlined call.
        let mut above: Vec<(isize, Option<u32>)> = Vec::new();
        let mut depth = 0;
        let mut entries = unit.entries();
        while let Some((deeper, entry)) = entries.next_dfs()? {
            depth += deeper;
            while above.last().is_some_and(|&(at, _)| at >= depth) {
                above.pop();
            }
            match entry.tag() {
                gimli::DW_TAG_subprogram => {
                    let ranges = self.ranges(entry)?;
                    if ranges.is_empty() {
                        continue;
                    }
                    let name = self.name(unit, entry.offset())?;
                    let functions = ranges.into_iter().map(|(begin, end)| (begin, end, name));
                    self.program.functions.extend(functions);
                    above.push((depth, None));
                }
                gimli::DW_TAG_inlined_subroutine => {
                    // Nothing above: it is in a function that the linker dropped.
                    let Some(&(_, outer)) = above.last() else { continue };
                    let inlined = self.read_inlined(entry, outer)?;
                    let index = self.program.inlined.len() as u32;
                    self.program.inlined.push(inlined);
                    let scopes = self.ranges(entry)?.into_iter().map(|(begin, end)| (begin, end, index));
                    self.program.scopes.extend(scopes);
                    above.push((depth, Some(index)));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn read_inlined(&mut self, entry: &DebuggingInformationEntry<Slice<'a>>, outer: Option<u32>) -> Result<Inlined> {
        let number = |attribute| -> Result<u64> {
            let value = entry.attr_value(attribute)?;
            Ok(match value {
                Some(AttributeValue::FileIndex(number)) => number,
                value => value.and_then(|value| value.udata_value()).unwrap_or(0),
            })
        };
        let [file, line, column] = [gimli::DW_AT_call_file, gimli::DW_AT_call_line, gimli::DW_AT_call_column];
        let call = Place {
            file: self.file(number(file)?)?,
            line: number(line)? as u32,
            column: number(column)? as u32,
        };
        let name = self.referred(self.unit, entry.attr_value(gimli::DW_AT_abstract_origin)?)?;
        Ok(Inlined { outer, name, call })
    }

    fn ranges(&self, entry: &DebuggingInformationEntry<Slice<'a>>) -> Result<Vec<(u32, u32)>> {
        let mut found = Vec::new();
        let mut ranges = self.dwarf.die_ranges(self.unit, entry)?;
        while let Some(range) = ranges.next()? {
            if is_alive(&range) {
                found.push((range.begin as u32, range.end as u32));
            }
        }
        Ok(found)
    }

    /// The name of a function: its own, or that of what it is an instance of.
    fn name(&mut self, unit: &Unit<Slice<'a>>, offset: UnitOffset) -> Result<u32> {
        let key = offset
            .to_debug_info_offset(&unit.header)
            .map_or(usize::MAX, |offset| offset.0);
        if let Some(&name) = self.names.get(&key) {
            return Ok(name);
        }
        let entry = unit.entry(offset)?;
        let linkage = entry.attr_value(gimli::DW_AT_linkage_name)?;
        let name = match linkage {
            Some(value) => Some(value),
            None => entry.attr_value(gimli::DW_AT_name)?,
        };
        let refers = match entry.attr_value(gimli::DW_AT_specification)? {
            Some(value) => Some(value),
            None => entry.attr_value(gimli::DW_AT_abstract_origin)?,
        };
        let name = match (name, refers) {
            // A name without its path is the last resort.
            (Some(value), None) => self.add_name(unit, value)?,
            (Some(value), _) if linkage.is_some() => self.add_name(unit, value)?,
            (_, refers) => self.referred(unit, refers)?,
        };
        self.names.insert(key, name);
        Ok(name)
    }

    fn add_name(&mut self, unit: &Unit<Slice<'a>>, value: AttributeValue<Slice<'a>>) -> Result<u32> {
        let name = self.dwarf.attr_string(unit, value)?.to_string_lossy().into_owned();
        let name = match rustc_demangle::try_demangle(&name) {
            Ok(name) => format!("{name:#}"),
            Err(_) => name,
        };
        Ok(self.program.names.add(&name))
    }

    fn referred(&mut self, unit: &Unit<Slice<'a>>, value: Option<AttributeValue<Slice<'a>>>) -> Result<u32> {
        match value {
            Some(AttributeValue::UnitRef(offset)) => self.name(unit, offset),
            Some(AttributeValue::DebugInfoRef(offset)) => self.name_elsewhere(offset),
            _ => Ok(self.program.names.add("")),
        }
    }

    fn name_elsewhere(&mut self, offset: DebugInfoOffset) -> Result<u32> {
        if let Some(&name) = self.names.get(&offset.0) {
            return Ok(name);
        }
        let mut units = self.dwarf.units();
        while let Some(header) = units.next()? {
            let Some(within) = offset.to_unit_offset(&header) else {
                continue;
            };
            let unit = self.dwarf.unit(header)?;
            return self.name(&unit, within);
        }
        Ok(self.program.names.add(""))
    }
}

fn join(path: &mut String, part: &str) {
    if part.starts_with('/') || part.get(1..2) == Some(":") {
        path.clear();
    } else if !path.is_empty() && !path.ends_with('/') {
        path.push('/');
    }
    path.push_str(part);
}
