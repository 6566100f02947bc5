use oxbridge::prelude::*;

#[derive(Marshal)]
#[marshal(rename_all_fields = "UPPERCASE")]
pub enum Color {
    Red,
}

fn main() {}
