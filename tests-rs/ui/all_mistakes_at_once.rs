use oxbridge::prelude::*;

#[js_export(nmae = "f")]
pub fn f((a, b): (u32, u32), texts: Vec<&str>, #[default(1)] by: u32, _: u8) -> impl ToString {
    a + b + by + texts.len() as u32
}

#[derive(Marshal)]
#[marshal(tag = "kind")]
pub struct Holder<'a> {
    pub name: &'a str,
    #[marshal(as = "numeral")]
    pub answers: JsStream<Result<u32, String>>,
}

fn main() {}
