//! A source map: debuggers take a module for one line, and offsets in its file for columns.

use super::Point;
use super::dwarf::Program;

/// The map of a module for debuggers.
pub fn write(program: &Program, points: &[Point]) -> String {
    let mut mappings = String::new();
    let mut last = None;
    // Column, source, line and column there.
    let mut before = [0; 4];
    for point in points {
        let Some(place) = point.place else { continue };
        if last.replace(place) == Some(place) {
            continue;
        }
        if !mappings.is_empty() {
            mappings.push(',');
        }
        let [line, column] = [place.line, place.column].map(|number| i64::from(number.max(1)) - 1);
        let numbers = [i64::from(point.at), i64::from(place.file), line, column];
        for (from, to) in before.into_iter().zip(numbers) {
            vlq(&mut mappings, to - from);
        }
        before = numbers;
    }
    let sources: Vec<_> = program.files.list.iter().map(|path| quoted(path)).collect();
    let sources = sources.join(",");
    format!(r#"{{"version":3,"sources":[{sources}],"names":[],"mappings":"{mappings}"}}"#)
}

/// A map that carries points through Binaryen: for their places it has lines of one source.
pub fn carry(points: &[(u32, u32)]) -> String {
    let mut mappings = String::new();
    let mut before = [0; 2];
    for &(at, number) in points {
        if !mappings.is_empty() {
            mappings.push(',');
        }
        let [offset, line] = [at, number].map(i64::from);
        for difference in [offset - before[0], 0, line - before[1], 0] {
            vlq(&mut mappings, difference);
        }
        before = [offset, line];
    }
    format!(r#"{{"version":3,"sources":["places"],"names":[],"mappings":"{mappings}"}}"#)
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\0'..='\x1f' => quoted.push_str(&format!("\\u{:04x}", character as u32)),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// A number of source maps: the sign in the lowest bit, five bits a digit.
fn vlq(out: &mut String, value: i64) {
    let mut rest = value.unsigned_abs() << 1 | u64::from(value < 0);
    loop {
        let more = rest >= 32;
        let digit = (rest & 31) as usize | if more { 32 } else { 0 };
        out.push(char::from(DIGITS[digit]));
        rest >>= 5;
        if !more {
            break;
        }
    }
}
