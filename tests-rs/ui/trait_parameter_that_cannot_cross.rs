use oxbridge::prelude::*;

pub struct Plain;

#[js_export]
pub trait Shape {
    fn fill(&self, with: Plain) -> Result<(), JsException>;

    fn pattern(&self) -> Result<Plain, JsException>;
}

fn main() {}
