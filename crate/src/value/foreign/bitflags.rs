//! `bitflags`: a number, or a list of names.

use crate::value::adapt::crosses_if;
use crate::value::from_js::FromJs;
use crate::value::to_js::ToJs;
use crate::wire::{Fault, shortened};
use bitflags::Flags;
use std::fmt::Display;

/// Flags of `bitflags` as a number.
///
/// ```
/// # use oxbridge::prelude::*;
/// use oxbridge::FlagBits;
///
/// bitflags::bitflags! {
///     pub struct Access: u8 {
///         const READ = 1;
///         const WRITE = 2;
///     }
/// }
///
/// #[js_export]
/// pub fn may_write(access: FlagBits<Access>) -> bool {
///     access.0.contains(Access::WRITE)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FlagBits<F>(pub F);

/// Flags of `bitflags` as a list of their names: `["READ", "WRITE"]`.
///
/// ```
/// # use oxbridge::prelude::*;
/// use oxbridge::FlagNames;
///
/// bitflags::bitflags! {
///     pub struct Access: u8 {
///         const READ = 1;
///         const WRITE = 2;
///     }
/// }
///
/// #[js_export]
/// pub fn all() -> FlagNames<Access> {
///     FlagNames(Access::all())
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FlagNames<F>(pub F);

crosses_if! {
    [; F: Flags<Bits: ToJs + FromJs + Display>] FlagBits<F> as F::Bits,
        |this| Ok(this.0.bits()),
        |this| Ok(this.0.bits()),
        |bits| F::from_bits(bits).map(FlagBits).ok_or_else(|| {
            Fault::range(format!("expected bits of known flags alone, got {bits}"))
        });
    [; F: Flags] FlagNames<F> as Vec<String>,
        |this| names(&this.0),
        |this| names(&this.0),
        |names| flags(&names).map(FlagNames);
}

fn names<F: Flags>(flags: &F) -> Result<Vec<String>, Fault> {
    let mut names = flags.iter_names();
    let found = names.by_ref().map(|(name, _)| name.to_string()).collect();
    if names.remaining().is_empty() {
        Ok(found)
    } else {
        Err(Fault::new("expected flags with names alone, got others too"))
    }
}

fn flags<F: Flags>(names: &[String]) -> Result<F, Fault> {
    let mut flags = F::empty();
    for (index, name) in names.iter().enumerate() {
        flags.insert(F::from_name(name).ok_or_else(|| unknown::<F>(name).at(index))?);
    }
    Ok(flags)
}

#[cold]
fn unknown<F: Flags>(name: &str) -> Fault {
    let known = F::FLAGS.iter().filter(|flag| flag.is_named());
    let known: Vec<_> = known.map(|flag| format!("{:?}", flag.name())).collect();
    Fault::new(format!(
        "expected one of {}, got {:?}",
        known.join(", "),
        shortened(name)
    ))
}
