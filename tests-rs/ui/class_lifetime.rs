use oxbridge::prelude::*;

#[js_export]
pub struct Parser<'a> {
    text: &'a str,
}

#[js_export]
impl<'a> Parser<'a> {
    pub fn text(&self) -> String {
        self.text.to_owned()
    }
}

fn main() {}
