//! Messages: the bytes in which values cross.
//!
//! A message is relocatable: `u32 text`, `u32 length`, the fixed part from offset 8 to `text`, then the UTF-8 of all
//! strings up to `length`. Numbers are little endian and aligned to their size relative to the start, which is itself
//! aligned to 8. An empty buffer ends with its count: nothing is aligned for elements that are not there.
//!
//! The twin is `npm/src/wire/`.

mod fault;
mod header;
mod reader;
mod writer;

pub use fault::Fault;
pub(crate) use fault::shortened;
pub(crate) use header::message_length;
pub use reader::Reader;
pub use writer::Writer;
