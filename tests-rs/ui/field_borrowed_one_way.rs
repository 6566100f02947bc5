use oxbridge::prelude::*;

#[derive(ToJs)]
pub struct User<'a> {
    pub name: &'a str,
}

fn main() {}
