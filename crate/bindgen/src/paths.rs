//! Shortens the paths that panics name: where the standard library and other crates lay when they were compiled.
//!
//! Such a path holds a hash, or the home folder of whoever built the module. What is left starts with the crate:
//! `library/core/src/option.rs`, `serde-1.0.228/src/de/impls.rs`.

use std::collections::HashMap;
use std::ops::Range;

use walrus::ir::Value;
use walrus::{ConstExpr, DataId, DataKind, Module};

use crate::prune::{Origin, References};

/// Where a path is, by segment and place.
type Place = (usize, usize);

/// A path that may be shortened.
#[derive(Default)]
struct Path {
    prefix: usize,
    /// Where its address stands, followed by its length.
    slices: Vec<Place>,
}

/// Drops the beginnings of paths, wherever every reference to one is known: an address with a length, in data.
pub fn shorten(module: &mut Module, origin: &Origin, references: &References) {
    let segments = segments(module, origin);
    let mut paths: HashMap<Place, Path> = HashMap::new();
    let mut others = Vec::new();
    for &(segment, at) in references.pointers() {
        let word = |at: usize| {
            let bytes = &module.data.get(segments[segment].0).value;
            bytes
                .get(at..at + 4)
                .map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]]) as usize)
        };
        let Some((target, start)) = word(at).and_then(|address| locate(&segments, address)) else {
            continue;
        };
        let text = &module.data.get(segments[target].0).value[start..];
        let text = word(at + 4).and_then(|length| text.get(..length));
        let prefix = text
            .and_then(|text| std::str::from_utf8(text).ok())
            .map_or(0, prefix_of);
        if prefix == 0 {
            others.push((target, start));
        } else {
            let path = paths.entry((target, start)).or_default();
            path.prefix = prefix;
            path.slices.push((segment, at));
        }
    }
    let of_code = references.data_of_code();
    paths.retain(|&(segment, start), path| {
        let range = start..start + path.prefix;
        let is_within = |&(other, at): &Place| other == segment && range.contains(&at);
        let is_covered = |(other, symbol): &(usize, Range<usize>)| {
            *other == segment && symbol.start < range.end && range.start < symbol.end
        };
        !others.iter().any(is_within) && !of_code.iter().any(is_covered)
    });
    for ((segment, start), Path { prefix, slices }) in paths {
        module.data.get_mut(segments[segment].0).value[start..start + prefix].fill(0);
        for (segment, at) in slices {
            let bytes = &mut module.data.get_mut(segments[segment].0).value;
            for (at, change) in [(at, prefix as u32), (at + 4, (prefix as u32).wrapping_neg())] {
                let word = u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
                bytes[at..at + 4].copy_from_slice(&word.wrapping_add(change).to_le_bytes());
            }
        }
    }
}

/// The segments of the original, with their ranges of addresses.
fn segments(module: &Module, origin: &Origin) -> Vec<(DataId, Range<usize>)> {
    let range = |&id: &DataId| {
        let data = module.data.get(id);
        let start = match data.kind {
            DataKind::Active {
                offset: ConstExpr::Value(Value::I32(start)),
                ..
            } => start as u32 as usize,
            _ => return (id, 0..0),
        };
        (id, start..start + data.value.len())
    };
    origin.segments().iter().map(range).collect()
}

fn locate(segments: &[(DataId, Range<usize>)], address: usize) -> Option<Place> {
    let target = segments.iter().position(|(_, range)| range.contains(&address))?;
    Some((target, address - segments[target].1.start))
}

/// The length of what goes; 0 for what is no path of another crate.
pub fn prefix_of(text: &str) -> usize {
    // Since Rust 1.91 a zero ends them.
    if text.contains('\n') || !text.trim_end_matches('\0').ends_with(".rs") {
        return 0;
    }
    let after = |marker: &str, folders: usize| {
        let start = text.find(marker)? + marker.len();
        let mut slashes = text[start..].match_indices(['/', '\\']);
        let end = match folders {
            0 => 0,
            _ => slashes.nth(folders - 1)?.0 + 1,
        };
        Some(start + end)
    };
    None.or_else(|| after("/rustc/", 1))
        .or_else(|| after("/rust/deps/", 0))
        .or_else(|| after("/registry/src/", 1))
        .or_else(|| after("\\registry\\src\\", 1))
        .or_else(|| after("/git/checkouts/", 2))
        .or_else(|| after("\\git\\checkouts\\", 2))
        .or_else(|| after("/node_modules/", 0))
        .or_else(|| after("\\node_modules\\", 0))
        .unwrap_or(0)
}
