//! Small crates of real work behind an interface, for Oxbridge and for wasm-bindgen with serde: the work is the same
//! code, the interface is written as one writes it there.

#[cfg(feature = "graph")]
mod graph;
#[cfg(feature = "hash")]
mod hash;
#[cfg(feature = "markdown")]
mod markdown;
#[cfg(feature = "regex")]
mod regex;
