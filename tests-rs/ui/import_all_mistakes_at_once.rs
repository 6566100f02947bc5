use oxbridge::prelude::*;

#[js_import(nmae = "beep", getter)]
pub async unsafe fn beep<T>((a, b): (u32, u32), level: &mut u32, #[default(1)] by: u32) -> u32;

fn main() {}
