use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(tag = "type")]
pub enum Shape {
    Circle { r#type: u32 },
}

fn main() {}
