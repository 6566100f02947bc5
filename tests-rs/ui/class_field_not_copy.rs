use oxbridge::prelude::*;

#[js_export(all_fields)]
pub struct Counter {
    pub name: String,
    #[js_export(clone)]
    pub once: Once,
    #[js_export(readonly)]
    pub opaque: Opaque,
}

#[derive(Marshal)]
pub struct Once {
    pub at: u32,
}

#[derive(Clone, Copy)]
pub struct Opaque;

fn main() {}
