use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Report {
    pub lines: RustStream<String>,
    pub call: RustFunction<fn(u32)>,
}

fn main() {}
