//! The texts of `tsify` as words.

use crate::describe::{Describer, chunk_of};
use tsify::Tsify;

/// The declared name; nothing where the type is generic, since its arguments are not known.
const fn declared(text: &str) -> (usize, usize) {
    let bytes = text.as_bytes();
    let mut start = after_docs(bytes);
    let mut index = start;
    while index < bytes.len() {
        match bytes[index] {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'_' | b'$' => {}
            b'<' => return (0, 0),
            end => {
                if index > start && !is_keyword(bytes, start, index) {
                    return (start, index);
                }
                if end != b' ' && end != b'\n' {
                    return (0, 0);
                }
                start = index + 1;
            }
        }
        index += 1;
    }
    (0, 0)
}

/// Where the declaration begins behind its own docs.
const fn after_docs(bytes: &[u8]) -> usize {
    if bytes.len() < 2 || bytes[0] != b'/' || bytes[1] != b'*' {
        return 0;
    }
    let mut index = 4;
    while index < bytes.len() && (bytes[index - 2] != b'*' || bytes[index - 1] != b'/') {
        index += 1;
    }
    while index < bytes.len() && (bytes[index] == b' ' || bytes[index] == b'\n') {
        index += 1;
    }
    index
}

const fn is_keyword(bytes: &[u8], start: usize, end: usize) -> bool {
    let keywords: [&[u8]; 6] = [b"export", b"declare", b"type", b"interface", b"enum", b"const"];
    let mut word = 0;
    while word < keywords.len() {
        let keyword = keywords[word];
        let mut index = 0;
        while index < keyword.len() && start + index < end && bytes[start + index] == keyword[index] {
            index += 1;
        }
        if index == keyword.len() && start + index == end {
            return true;
        }
        word += 1;
    }
    false
}

macro_rules! chunks {
    ($d:ident, $start:expr, $end:expr, $at:expr; 4) => {
        if const { $start + $at < $end } {
            $d.word(const { chunk_of(T::DECL, $start + $at, $end) });
        }
    };
    ($d:ident, $start:expr, $end:expr, $at:expr; 16) => {
        chunks!($d, $start, $end, $at; 4);
        chunks!($d, $start, $end, $at + 4; 4);
        chunks!($d, $start, $end, $at + 8; 4);
        chunks!($d, $start, $end, $at + 12; 4);
    };
    ($d:ident, $start:expr, $end:expr, $at:expr; 64) => {
        chunks!($d, $start, $end, $at; 16);
        chunks!($d, $start, $end, $at + 16; 16);
        chunks!($d, $start, $end, $at + 32; 16);
        chunks!($d, $start, $end, $at + 48; 16);
    };
    ($d:ident, $start:expr, $end:expr, $at:expr; 256) => {
        chunks!($d, $start, $end, $at; 64);
        chunks!($d, $start, $end, $at + 64; 64);
        chunks!($d, $start, $end, $at + 128; 64);
        chunks!($d, $start, $end, $at + 192; 64);
    };
    ($d:ident, $start:expr, $end:expr, $at:expr; 1024) => {
        chunks!($d, $start, $end, $at; 256);
        chunks!($d, $start, $end, $at + 256; 256);
        chunks!($d, $start, $end, $at + 512; 256);
        chunks!($d, $start, $end, $at + 768; 256);
    };
}

pub fn name<T: Tsify>(d: &mut Describer) {
    d.word(const { (declared(T::DECL).1 - declared(T::DECL).0) as u32 });
    chunks!(d, declared(T::DECL).0, declared(T::DECL).1, 0; 64);
}

pub fn declaration<T: Tsify>(d: &mut Describer) {
    d.word(const { T::DECL.len() as u32 });
    chunks!(d, 0, T::DECL.len(), 0; 1024);
    if const { T::DECL.len() > 1024 } {
        // Longer than it is worth to keep out of the shipped data.
        for at in (1024..T::DECL.len()).step_by(4) {
            d.word(chunk_of(T::DECL, at, T::DECL.len()));
        }
    }
}
