use oxbridge::prelude::*;

use std::collections::HashMap;

#[derive(Marshal)]
#[marshal(deny_unknown_fields)]
pub struct Holder {
    #[marshal(flatten)]
    pub rest: HashMap<String, u32>,
}

fn main() {}
