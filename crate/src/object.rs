//! Objects of exported classes, which JavaScript knows by a number, and of exported traits.
//!
//! The twin is `npm/src/object/`.

mod class;
mod js_trait;
mod lend;
mod table;
#[cfg(test)]
mod tests;

pub use class::{Class, describe, give, refuse, share};
pub use js_trait::JsTrait;
pub use lend::{Lent, LentMut, this_mut, this_rc, this_ref, this_taken};
pub use table::Id;
