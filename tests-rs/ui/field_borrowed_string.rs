use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct User<'a> {
    pub name: &'a str,
}

fn main() {}
