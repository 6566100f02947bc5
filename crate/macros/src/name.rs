//! Names: from how Rust writes them to how JavaScript does.

use proc_macro2::Ident;

/// The words of `rename_all`, with serde's meaning.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Case {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

pub(crate) const CASES: [(&str, Case); 8] = [
    ("lowercase", Case::Lower),
    ("UPPERCASE", Case::Upper),
    ("PascalCase", Case::Pascal),
    ("camelCase", Case::Camel),
    ("snake_case", Case::Snake),
    ("SCREAMING_SNAKE_CASE", Case::ScreamingSnake),
    ("kebab-case", Case::Kebab),
    ("SCREAMING-KEBAB-CASE", Case::ScreamingKebab),
];

impl Case {
    /// A field's name, which Rust writes in snake_case.
    pub(crate) fn field(self, name: &str) -> String {
        match self {
            Self::Lower | Self::Snake => name.to_owned(),
            Self::Upper | Self::ScreamingSnake => name.to_ascii_uppercase(),
            Self::Pascal => pascal(name),
            Self::Camel => lower_first(&pascal(name)),
            Self::Kebab => name.replace('_', "-"),
            Self::ScreamingKebab => name.to_ascii_uppercase().replace('_', "-"),
        }
    }

    /// A variant's name, which Rust writes in PascalCase.
    pub(crate) fn variant(self, name: &str) -> String {
        match self {
            Self::Lower => name.to_ascii_lowercase(),
            Self::Upper => name.to_ascii_uppercase(),
            Self::Pascal => name.to_owned(),
            Self::Camel => lower_first(name),
            Self::Snake => snake(name),
            Self::ScreamingSnake => snake(name).to_ascii_uppercase(),
            Self::Kebab => snake(name).replace('_', "-"),
            Self::ScreamingKebab => snake(name).to_ascii_uppercase().replace('_', "-"),
        }
    }
}

/// The identifier without `r#`.
pub(crate) fn plain(ident: &Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map_or(name.clone(), str::to_owned)
}

/// `unit_price` → `unitPrice`, `_unused` → `unused`
pub(crate) fn camel(name: &str) -> String {
    Case::Camel.field(name)
}

/// `UnknownCustomer` → `unknownCustomer`, `HTTPError` → `httpError`, `IO` → `io`
pub(crate) fn camel_variant(name: &str) -> String {
    let capitals = name.chars().take_while(char::is_ascii_uppercase).count();
    let rest = name.chars().nth(capitals);
    let lowered = if capitals > 1 && rest.is_some_and(char::is_alphabetic) {
        capitals - 1
    } else {
        capitals
    };
    let (head, tail) = name.split_at(lowered.max(usize::from(capitals > 0)));
    head.to_ascii_lowercase() + tail
}

/// Whether JavaScript takes the text as a name.
pub(crate) fn is_identifier(name: &str) -> bool {
    let mut letters = name.chars();
    letters
        .next()
        .is_some_and(|first| first.is_alphabetic() || first == '_' || first == '$')
        && letters.all(|letter| letter.is_alphanumeric() || letter == '_' || letter == '$')
}

/// A character that a reader does not see, or that reorders what is around it: in a name it could stand for another name.
pub(crate) fn hidden_character(text: &str) -> Option<char> {
    text.chars().find(|&letter| {
        letter.is_control()
            || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    })
}

fn pascal(name: &str) -> String {
    name.split('_').map(upper_first).collect()
}

fn upper_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + letters.as_str()
    })
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_lowercase().to_string() + letters.as_str()
    })
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for (at, letter) in name.char_indices() {
        if at > 0 && letter.is_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_camel_case() {
        for (rust, javascript) in [
            ("unit_price", "unitPrice"),
            ("x", "x"),
            ("_unused", "unused"),
            ("a__b", "aB"),
            ("x_1", "x1"),
        ] {
            assert_eq!(camel(rust), javascript);
        }
        for (rust, javascript) in [
            ("Idle", "idle"),
            ("UnknownCustomer", "unknownCustomer"),
            ("HTTPError", "httpError"),
            ("IO", "io"),
            ("X", "x"),
            ("V2", "v2"),
            ("AB1", "ab1"),
        ] {
            assert_eq!(camel_variant(rust), javascript);
        }
    }

    #[test]
    fn a_character_that_nobody_sees_is_found() {
        for text in ["Größe", "naïve-名前 🦀", "a b", ""] {
            assert_eq!(hidden_character(text), None, "{text}");
        }
        for letter in
            "\0\n\u{7f}\u{85}\u{61c}\u{200e}\u{200f}\u{2028}\u{2029}\u{202a}\u{202e}\u{2066}\u{2069}\u{feff}".chars()
        {
            assert_eq!(hidden_character(&format!("a{letter}b")), Some(letter));
        }
    }

    #[test]
    fn the_words_of_rename_all_mean_what_they_mean_to_serde() {
        let fields = CASES.map(|(_, case)| case.field("unit_price"));
        assert_eq!(
            fields,
            [
                "unit_price",
                "UNIT_PRICE",
                "UnitPrice",
                "unitPrice",
                "unit_price",
                "UNIT_PRICE",
                "unit-price",
                "UNIT-PRICE"
            ]
        );
        let variants = CASES.map(|(_, case)| case.variant("VeryTasty"));
        assert_eq!(
            variants,
            [
                "verytasty",
                "VERYTASTY",
                "VeryTasty",
                "veryTasty",
                "very_tasty",
                "VERY_TASTY",
                "very-tasty",
                "VERY-TASTY"
            ]
        );
    }
}
