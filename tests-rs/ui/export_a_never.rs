use oxbridge::prelude::*;

#[js_export]
pub fn forever() -> ! {
    loop {}
}

fn main() {}
