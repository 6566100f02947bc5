use oxbridge::prelude::*;

#[js_export(readonly, clone)]
pub struct Counter {
    #[js_export]
    count: i32,
    #[js_export(getter)]
    pub step: i32,
    #[js_export(skip, readonly)]
    pub most: i32,
    #[js_export(getter_with_clone)]
    pub name: String,
    #[js_export]
    pub least: Result<i32, String>,
    #[js_export(name = "dispose")]
    pub end: i32,
    #[js_export(name = "start")]
    pub first: i32,
    #[js_export]
    pub start: i32,
}

#[js_export(start, all_fields)]
pub struct Pair(pub i32, #[js_export(name = "right")] pub i32);

fn main() {}
