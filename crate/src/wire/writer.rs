//! Writes messages.

use super::fault::Fault;
use super::header::{HEADER, join};
use bytemuck::Pod;

/// Writes a message, which JavaScript or [`Reader`](crate::Reader) reads.
///
/// ```
/// let mut writer = oxbridge::Writer::new();
/// writer.count(2);
/// writer.numbers(&[1.5, 2.5]);
/// assert_eq!(writer.finish().len(), 8 + 4 + 4 + 16, "header, count, padding, numbers");
/// ```
pub struct Writer {
    fixed: Part,
    text: Part,
    fault: Option<Fault>,
}

/// Bytes that grow.
#[derive(Default)]
struct Part {
    /// Zeroed up to its length, which runs ahead of what is written. Words, so that the message is aligned.
    words: Vec<u64>,
    /// How many bytes are written.
    at: usize,
}

impl Part {
    /// Everything from here on.
    #[inline(always)]
    fn rest(&mut self) -> &mut [u8] {
        bytemuck::cast_slice_mut::<u64, u8>(&mut self.words)
            .get_mut(self.at..)
            .unwrap_or_default()
    }

    /// Makes room for `bytes` more. There are always 16 beyond, since `put` wants to see room for padding too.
    #[inline]
    fn reserve(&mut self, bytes: usize) {
        if self.words.len() * 8 < self.at + bytes + 16 {
            self.grow(bytes);
        }
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, bytes: usize) {
        let words = (self.at + bytes + 16).div_ceil(8);
        // Not `resize`, which is a good deal more code.
        let mut grown = vec![0; words.max(self.words.len() * 2).max(32)];
        for (to, from) in grown.iter_mut().zip(&self.words) {
            *to = *from;
        }
        self.words = grown;
    }

    /// Appends bytes, many of them.
    fn append(&mut self, bytes: &[u8]) {
        self.reserve(bytes.len());
        copy(bytes, self.rest());
        self.at += bytes.len();
    }
}

/// Copies as much as there is room for. Not `copy_from_slice`: its panic would be linked everywhere.
#[inline]
fn copy(from: &[u8], to: &mut [u8]) {
    for (to, from) in to.iter_mut().zip(from) {
        *to = *from;
    }
}

impl Default for Writer {
    fn default() -> Self {
        Self::new()
    }
}

impl Writer {
    /// A writer at the start of a message. Allocates nothing.
    pub const fn new() -> Self {
        Self {
            fixed: Part {
                words: Vec::new(),
                at: HEADER,
            },
            text: Part {
                words: Vec::new(),
                at: 0,
            },
            fault: None,
        }
    }

    /// Starts the next message in the same memory, unless that is more than `most` bytes.
    pub(crate) fn clear(&mut self, most: usize) {
        if (self.fixed.words.len() + self.text.words.len()) * 8 > most {
            *self = Self::new();
        }
        self.fixed.at = HEADER;
        self.text.at = 0;
        self.fault = None;
    }

    /// Joins the two parts and gives the whole message.
    ///
    /// # Panics
    /// When the message is longer than 2 GB.
    pub fn finish(&mut self) -> &[u8] {
        let start = self.fixed.at;
        let length = start + self.text.at;
        let text = bytemuck::cast_slice(&self.text.words)
            .get(..self.text.at)
            .unwrap_or_default();
        self.fixed.append(text);
        // So that it can be finished again.
        self.fixed.at = start;
        self.message(start, length)
    }

    /// Puts the header before a message.
    fn message(&mut self, text: usize, length: usize) -> &[u8] {
        let joined = join(text, length);
        if let Some(header) = self.fixed.words.first_mut() {
            *header = joined;
        }
        bytemuck::cast_slice(&self.fixed.words)
            .get(..length)
            .unwrap_or_default()
    }

    /// Notes that a value cannot be shown to JavaScript; the first such note counts. The value must be written
    /// nevertheless, with anything in its place.
    #[cold]
    pub fn refuse(&mut self, fault: Fault) {
        self.fault.get_or_insert(fault);
    }

    /// The first note of [`refuse`](Self::refuse).
    pub fn fault(&self) -> Option<&Fault> {
        self.fault.as_ref()
    }

    pub(crate) fn take_fault(&mut self) -> Option<Fault> {
        self.fault.take()
    }

    /// Makes room for `bytes` more in the fixed part.
    #[inline]
    pub fn reserve(&mut self, bytes: usize) {
        self.fixed.reserve(bytes);
    }

    /// Writes N bytes, aligned to N.
    #[inline(always)]
    fn put<const N: usize>(&mut self, bytes: [u8; N]) {
        let padding = self.fixed.at.wrapping_neg() & (N - 1);
        loop {
            if let Some(room) = self.fixed.rest().first_chunk_mut::<16>() {
                // Older messages were here, so padding is zeroed; it is never longer than the number itself.
                room[..N].fill(0);
                room[padding..padding + N].copy_from_slice(&bytes);
                break;
            }
            self.fixed.grow(N);
        }
        self.fixed.at += padding + N;
    }

    /// Writes a byte that says what follows, and N more right behind it.
    #[cfg(any(feature = "bindgen", feature = "serde_json"))]
    #[inline(always)]
    pub(crate) fn tagged<const N: usize>(&mut self, tag: u8, bytes: [u8; N]) {
        loop {
            if let Some(room) = self.fixed.rest().first_chunk_mut::<16>() {
                room[0] = tag;
                room[1..=N].copy_from_slice(&bytes);
                break;
            }
            self.fixed.grow(N);
        }
        self.fixed.at += 1 + N;
    }

    /// Writes `bool`, `u8` and the number of a variant.
    #[inline]
    pub fn u8(&mut self, value: u8) {
        self.put([value]);
    }

    /// Writes `u16` and `i16`.
    #[inline]
    pub fn u16(&mut self, value: u16) {
        self.put(value.to_le_bytes());
    }

    /// Writes all numbers of four bytes.
    #[inline]
    pub fn u32(&mut self, value: u32) {
        self.put(value.to_le_bytes());
    }

    /// Writes all numbers of eight bytes.
    #[inline]
    pub fn u64(&mut self, value: u64) {
        self.put(value.to_le_bytes());
    }

    /// How much of the fixed part is written.
    #[cfg(feature = "bindgen")]
    pub(crate) fn at(&self) -> usize {
        self.fixed.at
    }

    /// How much of the text is written.
    #[cfg(feature = "bindgen")]
    pub(crate) fn text_at(&self) -> usize {
        self.text.at
    }

    /// A part of the text.
    #[cfg(feature = "bindgen")]
    pub(crate) fn text_of(&self, start: usize, end: usize) -> &str {
        let text: &[u8] = bytemuck::cast_slice(&self.text.words);
        text.get(start..end)
            .and_then(|text| str::from_utf8(text).ok())
            .unwrap_or_default()
    }

    /// Bytes of the fixed part.
    #[cfg(feature = "bindgen")]
    pub(crate) fn bytes_at<const N: usize>(&self, at: usize) -> [u8; N] {
        let bytes: &[u8] = bytemuck::cast_slice(&self.fixed.words);
        let bytes = bytes.get(at..).and_then(|rest| rest.first_chunk());
        bytes.copied().unwrap_or([0; N])
    }

    /// Sets aside the count of what follows, and says where [`patch`](Self::patch) puts it.
    #[cfg(feature = "bindgen")]
    pub(crate) fn begin_count(&mut self) -> usize {
        self.u32(0);
        self.fixed.at - 4
    }

    /// Puts other bytes in place of some that were written.
    #[cfg(feature = "bindgen")]
    pub(crate) fn patch<const N: usize>(&mut self, at: usize, bytes: [u8; N]) {
        let written: &mut [u8] = bytemuck::cast_slice_mut(&mut self.fixed.words);
        if let Some(place) = written.get_mut(at..).and_then(|rest| rest.first_chunk_mut()) {
            *place = bytes;
        }
    }

    /// Writes how many elements follow.
    #[inline]
    pub fn count(&mut self, count: usize) {
        // A longer list is a message that `finish` refuses; only elements without bytes get past it.
        self.u32(u32::try_from(count).unwrap_or(u32::MAX));
    }

    /// Writes numbers as they lie in memory, without their count.
    pub fn numbers<T: Pod>(&mut self, numbers: &[T]) {
        if numbers.is_empty() {
            return;
        }
        self.fixed.reserve(8);
        let padding = self.fixed.at.wrapping_neg() & (size_of::<T>() - 1);
        if let Some(room) = self.fixed.rest().first_chunk_mut::<8>() {
            room.fill(0);
        }
        self.fixed.at += padding;
        self.fixed.append(bytemuck::cast_slice(numbers));
    }

    /// Writes a string: its head into the fixed part, its bytes into the text.
    #[inline]
    pub fn string(&mut self, string: &str) {
        let bytes = string.as_bytes();
        self.text.reserve(bytes.len());
        let ascii = copy_text(bytes, self.text.rest());
        self.text.at += bytes.len();
        self.u32((bytes.len() as u32) << 1 | u32::from(!ascii));
        if !ascii {
            self.u32(utf16_length(bytes));
        }
    }
}

/// Copies text in whole words, and says whether all of it is ASCII. In WebAssembly one such pass is faster than `memcpy`
/// and `is_ascii`, for short text by far. The last word may overlap the one before.
#[inline]
fn copy_text(from: &[u8], to: &mut [u8]) -> bool {
    let Some(to) = to.get_mut(..from.len()) else {
        return false;
    };
    let mut seen = 0u64;
    if let Some(last) = from.last_chunk::<8>() {
        let (blocks, rest) = from.as_chunks::<32>();
        let (block_room, room) = to.as_chunks_mut::<32>();
        for (block, room) in blocks.iter().zip(block_room) {
            for word in block.as_chunks::<8>().0 {
                seen |= u64::from_le_bytes(*word);
            }
            *room = *block;
        }
        for (word, room) in rest.as_chunks::<8>().0.iter().zip(room.as_chunks_mut::<8>().0) {
            seen |= u64::from_le_bytes(*word);
            *room = *word;
        }
        seen |= u64::from_le_bytes(*last);
        if let Some(room) = to.last_chunk_mut::<8>() {
            *room = *last;
        }
    } else if let (Some(first), Some(last)) = (from.first_chunk::<4>(), from.last_chunk::<4>()) {
        seen = u64::from(u32::from_le_bytes(*first) | u32::from_le_bytes(*last));
        if let Some(room) = to.first_chunk_mut::<4>() {
            *room = *first;
        }
        if let Some(room) = to.last_chunk_mut::<4>() {
            *room = *last;
        }
    } else {
        for (byte, room) in from.iter().zip(to) {
            seen |= u64::from(*byte);
            *room = *byte;
        }
    }
    seen & 0x8080_8080_8080_8080 == 0
}

/// UTF-16 units of UTF-8: one for every character, one more for those of four bytes.
fn utf16_length(bytes: &[u8]) -> u32 {
    const HIGHEST: u64 = 0x8080_8080_8080_8080;
    let (words, rest) = bytes.as_chunks::<8>();
    let mut length = 0;
    for word in words {
        let word = u64::from_le_bytes(*word);
        let four = word & word << 1 & word << 2 & word << 3;
        length += (!(word & !(word << 1)) & HIGHEST).count_ones() + (four & HIGHEST).count_ones();
    }
    for byte in rest {
        length += u32::from(byte & 0xC0 != 0x80) + u32::from(*byte >= 0xF0);
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_the_last_message_is_left_in_the_padding() {
        let mut w = Writer::new();
        w.numbers(&[u64::MAX; 100]);
        w.string(&"x".repeat(100));
        assert_eq!(w.finish().len(), 8 + 800 + 4 + 100);
        w.clear(usize::MAX);
        w.u8(1);
        w.u64(2);
        w.u8(3);
        w.numbers(&[4u32]);
        w.u8(5);
        w.u16(6);
        let words = bytemuck::pod_collect_to_vec::<u8, u64>(w.finish());
        assert_eq!(words, [36 | 36 << 32, 1, 2, 3 | 4 << 32, 5 | 6 << 16]);
    }

    #[test]
    fn text_of_any_length_is_copied_and_known_for_ascii() {
        for length in 0..80 {
            let mut from: Vec<u8> = (0..length).map(|index| b'a' + index % 26).collect();
            let mut to = vec![0; from.len() + 1];
            assert!(copy_text(&from, &mut to));
            assert_eq!((&to[..from.len()], to.last()), (&from[..], Some(&0)));
            for at in 0..from.len() {
                from[at] |= 0x80;
                assert!(!copy_text(&from, &mut to), "{at} of {length}");
                assert_eq!(to[..from.len()], from);
                from[at] &= 0x7F;
            }
        }
    }

    #[test]
    fn a_message_can_be_finished_again() {
        let mut w = Writer::new();
        w.string("text");
        let first = w.finish().to_vec();
        assert_eq!(w.finish(), first);
        w.clear(0);
        assert!(w.fixed.words.is_empty(), "a large message gives its memory back");
        assert_eq!(w.finish().len(), HEADER);
    }
}
