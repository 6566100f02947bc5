//! Reads messages.

use super::fault::Fault;
use super::header::{HEADER, split};
use crate::protocol::count;
use bytemuck::Pod;

#[cfg(target_endian = "big")]
compile_error!("messages are little endian, and so must be the machine that reads them in place");

/// How deep lists, maps and boxes may lie in one another. JavaScript refuses earlier; beyond is no message.
const DEPTH: u32 = 512;

/// How many elements without bytes (of `Vec<()>`, say) one message may hold.
const EMPTY: u32 = 1 << 12;

/// How many bytes of memory to set aside for lists for each byte of the fixed part: more than any ordinary value needs.
const BUDGET: usize = 8;

/// Reads a message, which JavaScript or [`Writer`](crate::Writer) has written. Whatever the bytes are, it gives values or
/// a [`Fault`].
///
/// ```
/// use oxbridge::{Reader, Writer};
///
/// let mut writer = Writer::new();
/// writer.string("Alice");
/// writer.u16(196);
/// // Messages are aligned to 8.
/// let mut words = [0_u64; 4];
/// let bytes = &mut bytemuck::cast_slice_mut(&mut words)[..writer.finish().len()];
/// bytes.copy_from_slice(writer.finish());
///
/// let mut reader = Reader::new(bytes)?;
/// assert_eq!((reader.string()?, reader.u16()?), ("Alice", 196));
/// reader.end()?;
/// # Ok::<(), oxbridge::Fault>(())
/// ```
pub struct Reader<'m> {
    /// What is left of the fixed part. Mutable, since a `&mut [T]` parameter lies in it.
    fixed: &'m mut [u8],
    /// What is left of the text.
    text: &'m str,
    depth: u32,
    empty: u32,
    budget: usize,
}

impl<'m> Reader<'m> {
    /// A reader of nothing, for calls whose parameters are all scalars.
    pub fn empty() -> Self {
        Self {
            fixed: &mut [],
            text: "",
            depth: DEPTH,
            empty: EMPTY,
            budget: 0,
        }
    }

    /// Reads the message that `bytes` begin with. They must be aligned to 8.
    ///
    /// # Errors
    /// When the header or the text is malformed.
    pub fn new(bytes: &'m mut [u8]) -> Result<Self, Fault> {
        if !bytes.as_ptr().addr().is_multiple_of(8) {
            return Err(Fault::malformed("the message is not aligned"));
        }
        let (text, length) = split(bytes)?;
        let Some((fixed, rest)) = bytes.split_at_mut_checked(text) else {
            return Err(Fault::malformed("the message is shorter than it says"));
        };
        let (Some(fixed), Some(text)) = (
            fixed.get_mut(HEADER..),
            length.checked_sub(text).and_then(|n| rest.get(..n)),
        ) else {
            return Err(Fault::malformed("the message is shorter than it says"));
        };
        let text = if text.is_empty() {
            ""
        } else {
            str::from_utf8(text).map_err(|_| Fault::malformed("the text is not UTF-8"))?
        };
        let budget = fixed.len().saturating_mul(BUDGET);
        Ok(Self {
            fixed,
            text,
            depth: DEPTH,
            empty: EMPTY,
            budget,
        })
    }

    /// Refuses bytes that were not read.
    ///
    /// # Errors
    /// When something is left.
    pub fn end(self) -> Result<(), Fault> {
        if self.fixed.is_empty() && self.text.is_empty() {
            Ok(())
        } else {
            Err(Fault::malformed("the message is longer than its value"))
        }
    }

    /// The next `count` bytes, after padding.
    #[inline(always)]
    fn take(&mut self, alignment: usize, count: usize) -> Result<&'m mut [u8], Fault> {
        let fixed = std::mem::take(&mut self.fixed);
        // The start of the message is aligned, so that addresses and offsets agree.
        let padding = fixed.as_ptr().addr().wrapping_neg() & (alignment - 1);
        match padding
            .checked_add(count)
            .and_then(|end| fixed.split_at_mut_checked(end))
        {
            Some((taken, rest)) => {
                self.fixed = rest;
                Ok(&mut taken[padding..])
            }
            None => Err(short()),
        }
    }

    #[inline(always)]
    fn get<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        let fixed = std::mem::take(&mut self.fixed);
        let padding = fixed.as_ptr().addr().wrapping_neg() & (N - 1);
        if let Some((taken, rest)) = fixed.split_at_mut_checked(padding + N)
            && let Some(number) = taken.last_chunk::<N>()
        {
            self.fixed = rest;
            return Ok(*number);
        }
        Err(short())
    }

    /// The next N bytes, without padding.
    #[cfg(any(feature = "bindgen", feature = "serde_json"))]
    #[inline(always)]
    pub(crate) fn bytes<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        let fixed = std::mem::take(&mut self.fixed);
        match fixed.split_first_chunk_mut::<N>() {
            Some((bytes, rest)) => {
                self.fixed = rest;
                Ok(*bytes)
            }
            None => Err(short()),
        }
    }

    /// Reads `u8` and `i8`.
    ///
    /// # Errors
    /// When the message ends before.
    #[inline]
    pub fn u8(&mut self) -> Result<u8, Fault> {
        self.get().map(|[byte]| byte)
    }

    /// Reads `u16` and `i16`.
    ///
    /// # Errors
    /// When the message ends before.
    #[inline]
    pub fn u16(&mut self) -> Result<u16, Fault> {
        self.get().map(u16::from_le_bytes)
    }

    /// Reads all numbers of four bytes.
    ///
    /// # Errors
    /// When the message ends before.
    #[inline]
    pub fn u32(&mut self) -> Result<u32, Fault> {
        self.get().map(u32::from_le_bytes)
    }

    /// Reads all numbers of eight bytes.
    ///
    /// # Errors
    /// When the message ends before.
    #[inline]
    pub fn u64(&mut self) -> Result<u64, Fault> {
        self.get().map(u64::from_le_bytes)
    }

    /// Reads 0 or 1.
    ///
    /// # Errors
    /// When it is neither, or the message ends before.
    #[inline]
    pub fn flag(&mut self) -> Result<bool, Fault> {
        match self.u8()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Fault::malformed("a flag is neither 0 nor 1")),
        }
    }

    /// Reads how many elements follow, each of at least `size` bytes: never more than there can be.
    ///
    /// # Errors
    /// When the message is too short for them.
    #[inline]
    pub fn count(&mut self, size: usize) -> Result<usize, Fault> {
        let count = self.u32()?;
        if size == 0 {
            self.empty = self.empty.checked_sub(count).ok_or_else(short)?;
        } else if count >= count::JOINED {
            return self.split(count - count::JOINED);
        } else if count as usize > self.fixed.len() / size {
            return Err(short());
        }
        Ok(count as usize)
    }

    /// Puts the heads of so many strings in place of their units.
    #[inline(never)]
    fn split(&mut self, count: u32) -> Result<usize, Fault> {
        let bytes = (count as usize).checked_mul(4).ok_or_else(short)?;
        let heads = self.fixed.get_mut(..bytes).ok_or_else(short)?;
        let mut text = self.text.as_bytes();
        for head in heads.as_chunks_mut::<4>().0 {
            let units = u32::from_le_bytes(*head) as usize;
            let Some((string, rest)) = size_of_units(text, units).and_then(|size| text.split_at_checked(size)) else {
                return Err(Fault::malformed("strings end outside of the text"));
            };
            text = rest;
            *head = ((string.len() as u32) << 1).to_le_bytes();
        }
        Ok(count as usize)
    }

    /// For how many of `count` elements to make room at once. All lists of a message share a budget, or a few bytes could
    /// ask for any amount of memory; a list beyond it grows as it is read.
    #[inline]
    pub fn capacity<T>(&mut self, count: usize) -> usize {
        let granted = count.min(self.budget / size_of::<T>().max(1));
        self.budget -= granted * size_of::<T>();
        granted.max(count.min(4))
    }

    /// The next `count` numbers, in place.
    ///
    /// # Errors
    /// When the message is too short for them.
    pub fn numbers<T: Pod>(&mut self, count: usize) -> Result<&'m mut [T], Fault> {
        if count == 0 {
            return Ok(&mut []);
        }
        let bytes = self.take(size_of::<T>(), count.checked_mul(size_of::<T>()).ok_or_else(short)?)?;
        bytemuck::try_cast_slice_mut(bytes).map_err(|_| Fault::malformed("numbers are not aligned"))
    }

    /// The text that is not read yet.
    pub(crate) fn text(&self) -> &'m str {
        self.text
    }

    /// The next string, in place.
    ///
    /// # Errors
    /// When it ends outside of the text, or within a character.
    #[inline]
    pub fn string(&mut self) -> Result<&'m str, Fault> {
        let head = self.u32()?;
        if head & 1 != 0 {
            // The number of UTF-16 units, which only JavaScript needs.
            self.u32()?;
        }
        match self.text.split_at_checked((head >> 1) as usize) {
            Some((string, rest)) => {
                self.text = rest;
                Ok(string)
            }
            None => Err(Fault::malformed(
                "a string ends outside of the text or within a character",
            )),
        }
    }

    /// Reads what may hold values like the one it is in, and so could go on for ever.
    ///
    /// # Errors
    /// When values lie too deep in one another, and with what `read` fails with.
    #[inline]
    pub fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        let Some(depth) = self.depth.checked_sub(1) else {
            return Err(Fault::malformed("values lie too deep in one another"));
        };
        self.depth = depth;
        let value = read(self);
        self.depth += 1;
        value
    }
}

/// How many bytes of UTF-8 have so many units in UTF-16.
fn size_of_units(bytes: &[u8], units: usize) -> Option<usize> {
    const HIGHEST: u64 = 0x8080_8080_8080_8080;
    let mut left = units;
    let mut size = 0;
    for word in bytes.as_chunks::<8>().0 {
        let word = u64::from_le_bytes(*word);
        if word & word << 1 & word << 2 & word << 3 & HIGHEST != 0 {
            // A character of four bytes is two units.
            break;
        }
        // Where characters begin.
        let mut first = !(word & !(word << 1)) & HIGHEST;
        let count = first.count_ones() as usize;
        if count > left {
            for _ in 0..left {
                first &= first - 1;
            }
            return Some(size + first.trailing_zeros() as usize / 8);
        }
        left -= count;
        size += 8;
    }
    for byte in bytes.get(size..)? {
        if byte & 0xC0 != 0x80 {
            if left == 0 {
                break;
            }
            left = left.checked_sub(1 + usize::from(*byte >= 0xF0))?;
        }
        size += 1;
    }
    (left == 0).then_some(size)
}

#[cold]
#[inline(never)]
fn short() -> Fault {
    Fault::malformed("the message ends within a value")
}
