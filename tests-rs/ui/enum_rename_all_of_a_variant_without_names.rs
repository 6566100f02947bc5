use oxbridge::prelude::*;

#[derive(Marshal)]
pub enum Shape {
    #[marshal(rename_all = "UPPERCASE")]
    Line(f64, f64),
}

fn main() {}
