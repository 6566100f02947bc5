//! What the crate says of its typings itself.

use oxbridge::prelude::*;

/// A colour by its digits.
#[derive(Marshal)]
#[marshal(typescript = "`#${string}`")]
pub struct Hex(pub String);

/// What the section below declares.
#[derive(Marshal)]
#[marshal(skip_typescript)]
pub struct Theme {
    pub name: String,
    pub accent: Hex,
}

/// A change that is known by its number.
#[derive(Marshal)]
pub struct Change {
    #[marshal(readonly)]
    pub number: u64,
    #[marshal(readonly)]
    pub before: Option<u32>,
    #[marshal(typescript = "\"add\" | \"remove\"")]
    pub kind: String,
    #[marshal(as = "number", typescript = "Percent | undefined")]
    pub part: Option<i64>,
}

/// Makes another theme of one.
#[js_export(typescript = "
/** A theme, by what it is made of. */
export interface Theme<Name extends string = string> {
  name: Name;
  accent: Hex;
}

/** From 0 to 100. */
export type Percent = number;
")]
pub fn rename_theme(theme: Theme, #[marshal(typescript = "Theme['name']")] name: String) -> Theme {
    Theme { name, ..theme }
}

/// The change after another one.
#[js_export]
pub fn next_change(change: Change) -> Change {
    Change {
        number: change.number + 1,
        ..change
    }
}

/// Not in the typings.
#[js_export(skip_typescript)]
pub fn untold(value: u32) -> u32 {
    value + 1
}
