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

/// Why a text does not name a module of JavaScript, where it does not.
pub(crate) fn refuse_module(module: &str) -> Option<&'static str> {
    let is_odd = |letter: char| letter.is_whitespace() || letter.is_control() || "\\\"'`".contains(letter);
    if module.contains(is_odd) {
        return Some("a module's name has no blanks, quotes or backslashes");
    }
    if module.starts_with("../") || module.starts_with('/') || module.starts_with("file:") {
        return Some("a file of JavaScript lies in the crate: write its path from there, as in `./file.js`");
    }
    if let Some(path) = module.strip_prefix("./") {
        let leaves = path
            .split('/')
            .any(|part| part.is_empty() || part == "." || part == "..");
        return leaves.then_some("write the path of a file in the crate, as in `./file.js`");
    }
    let (scheme, rest) = module.split_once(':')?;
    // A scope belongs to the name of a package: `@acme/billing`.
    let package = rest.split_once('/').filter(|_| rest.starts_with('@'));
    let is_named = match package {
        Some((scope, name)) => scope.len() > 1 && !name.is_empty() && !name.starts_with('@'),
        None => !rest.is_empty() && !rest.starts_with('@'),
    };
    match scheme {
        "npm" if !is_named => Some("name the package, as in `npm:slugify@1.6.6`"),
        "jsr" if !is_named || package.is_none() => Some("name the package, as in `jsr:@std/text@1.0.0`"),
        "node" if rest.is_empty() => Some("name the module, as in `node:path`"),
        "https" if !rest.starts_with("//") || rest.len() < 3 => {
            Some("write the whole address, as in `https://example.com/module.js`")
        }
        "http" => Some("a module is loaded over `https:`: write `https://…`"),
        _ => None,
    }
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
    fn a_module_is_a_package_a_file_an_address_or_a_name_of_the_app() {
        for module in [
            "billing-host",
            "@acme/host",
            "chart.js",
            "npm:slugify",
            "npm:@acme/text@1.2",
            "jsr:@std/text@1.0.0",
            "node:fs/promises",
            "https://example.com/page.js?v=2",
            "./page.js",
            "./js/page.js",
        ] {
            assert_eq!(refuse_module(module), None, "{module}");
        }
        for module in [
            "a b",
            "../page.js",
            "./../page.js",
            "/page.js",
            "npm:",
            "npm:@acme/",
            "jsr:text",
            "jsr:@/text",
            "node:",
            "https:",
            "http://example.com",
        ] {
            assert!(refuse_module(module).is_some(), "{module}");
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
