use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(typescript = "string", skip_typescript)]
pub struct Name(#[marshal(readonly)] String);

#[derive(Marshal)]
pub struct Line {
    #[marshal(typescript = " ")]
    pub text: String,
    #[marshal(skip, typescript = "number")]
    pub count: u32,
}

#[js_export(typescript)]
pub fn name() {}

#[js_import(skip_typescript)]
fn later() -> Result<(), JsException>;

fn main() {}
