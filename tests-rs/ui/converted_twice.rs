use oxbridge::prelude::*;

#[derive(Marshal, Clone)]
#[marshal(from = "String", try_from = "String", into = "String")]
pub struct Email(String);

#[derive(Marshal, Clone)]
#[marshal(try_from = "u32", into = "String")]
pub struct Id(u32);

#[derive(ToJs, Clone)]
#[marshal(from = "String")]
pub struct Name(String);

fn main() {}
