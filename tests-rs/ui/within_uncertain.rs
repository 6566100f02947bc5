use oxbridge::prelude::*;
use std::collections::HashMap;

#[derive(Marshal)]
pub struct Release {
    #[marshal(via = "String")]
    pub both: HashMap<Version, Vec<Point>>,
    #[marshal(with = "point<Pont>")]
    pub missing: (Version, Point),
    #[marshal(as = "number")]
    pub numbers: (Id, Size),
    #[marshal(via = "String<Version, Point>")]
    pub two: (Version, Point),
    #[marshal(as = "numeral<u64>")]
    pub unknown: (u64, u64),
}

#[js_export(via = "String")]
pub fn listen(
    #[marshal(via = "String")] listener: JsFunction<fn(version: Version)>,
    #[marshal(with = "point")] points: JsStream<Point>,
) -> (Version, Point) {
}

fn main() {}
