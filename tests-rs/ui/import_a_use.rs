use oxbridge::prelude::*;

#[js_import]
use std::collections::HashMap;

fn main() {}
