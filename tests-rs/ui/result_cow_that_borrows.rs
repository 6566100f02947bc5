use oxbridge::prelude::*;

#[js_export]
pub fn f(name: &str) -> std::borrow::Cow<'_, str> {
    name.into()
}

fn main() {}
