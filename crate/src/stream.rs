//! Streams and iterators of Rust's in JavaScript, streams of JavaScript's in Rust.
//!
//! The twin is `npm/src/stream.ts`.

mod js_stream;
mod rust_iterator;
mod rust_stream;
mod source;
#[cfg(test)]
mod tests;

pub use js_stream::JsStream;
pub use rust_iterator::RustIterator;
pub use rust_stream::RustStream;
