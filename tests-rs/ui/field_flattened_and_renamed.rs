use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Place {
    pub x: f64,
}

#[derive(Marshal)]
pub struct Holder {
    #[marshal(flatten, rename = "place", default)]
    pub held: Place,
    #[marshal(flatten, via = "String")]
    pub text: Place,
}

fn main() {}
