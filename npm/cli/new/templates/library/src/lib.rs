//! Greets people.

use oxbridge::prelude::*;

/// Greets somebody.
#[js_export]
pub fn greet(name: &str) -> String {
    format!("Hello, {name}, from Rust!")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_is_greeted() {
        assert_eq!(greet("Ada"), "Hello, Ada, from Rust!");
    }
}
