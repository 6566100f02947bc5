/// A running count.
#[js_export(namespace = "Shop")]
#[derive(Debug)]
pub struct Counter {
    value: i32,
}

#[js_export]
pub struct Nothing;

#[js_export(name = "Wrapper")]
#[cfg(feature = "wrapped")]
struct Wrapped(Vec<String>);
