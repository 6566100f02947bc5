//! Objects of exported classes, which JavaScript knows by a number, and of exported traits.
//!
//! The twin is `npm/src/object/`.

mod class;
mod id;
mod js_trait;
mod lend;
mod member;
mod places;
mod slot;
#[cfg(test)]
mod tests;

pub use class::{Class, describe, give, refuse, share};
pub use id::Id;
pub use js_trait::JsTrait;
pub use lend::{this_mut, this_rc, this_ref, this_taken};
pub use member::{chained, copy};
pub use slot::{Lent, LentMut};
