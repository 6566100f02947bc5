//! Which words may stand where.

/// What an attribute stands on, as far as the words differ.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Place {
    Export,
    /// A struct that is exported.
    Struct,
    /// A field of one.
    Property,
    /// A function of an exported `impl`.
    Member,
    /// A method of an exported trait.
    Method,
    Import,
    /// A type of a block of imports.
    JsClass,
    Parameter,
    /// A parameter, as far as its function is JavaScript's.
    Argument,
    Container,
    Variant,
    Field,
}

const MARSHAL: [(Place, &str); 3] = [
    (Place::Container, "type"),
    (Place::Variant, "variant"),
    (Place::Field, "field"),
];

impl Place {
    pub(super) fn words(self) -> &'static [&'static str] {
        match self {
            Self::Export => &[
                "namespace",
                "name",
                "start",
                "save",
                "restore",
                "consuming",
                "typescript",
                "skip_typescript",
                "as",
                "via",
                "with",
            ],
            Self::Struct => &[
                "namespace",
                "name",
                "all_fields",
                "readonly",
                "clone",
                "typescript",
                "skip_typescript",
            ],
            Self::Property => &["name", "readonly", "clone", "skip", "as", "via", "with"],
            Self::Member => &[
                "constructor",
                "getter",
                "setter",
                "iterator",
                "async_iterator",
                "symbol",
                "name",
                "consuming",
                "skip",
                "skip_typescript",
                "as",
                "via",
                "with",
            ],
            Self::Method => &["name", "as", "via", "with"],
            Self::Import => &[
                "module",
                "name",
                "constructor",
                "method",
                "static_method_of",
                "getter",
                "setter",
                "indexing_getter",
                "indexing_setter",
                "indexing_deleter",
                "signal",
                "as",
                "via",
                "with",
            ],
            Self::JsClass => &["name", "extends"],
            Self::Parameter => &["as", "via", "with", "typescript"],
            Self::Argument => &["rest"],
            Self::Container => &[
                "rename",
                "rename_all",
                "rename_all_fields",
                "tag",
                "content",
                "default",
                "transparent",
                "untagged",
                "deny_unknown_fields",
                "from",
                "try_from",
                "into",
                "as",
                "brand",
                "typescript",
                "skip_typescript",
            ],
            Self::Variant => &["rename", "rename_all", "alias", "other"],
            Self::Field => &[
                "rename",
                "alias",
                "default",
                "skip",
                "skip_serializing_if",
                "flatten",
                "as",
                "via",
                "with",
                "readonly",
                "typescript",
            ],
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Export => "`#[js_export]`",
            Self::Struct => "a class",
            Self::Property => "a field of a class",
            Self::Member => "a function of a class",
            Self::Method => "a method of a trait",
            Self::Import => "`#[js_import]`",
            Self::JsClass => "a class of JavaScript's",
            Self::Parameter | Self::Argument => "a parameter",
            Self::Container => "a type",
            Self::Variant => "a variant",
            Self::Field => "a field",
        }
    }

    /// What is called so elsewhere: by serde, wasm-bindgen and napi.
    pub(super) fn meant(self, word: &str) -> Option<&'static str> {
        const ALIKE: [(&str, &str); 9] = [
            ("js_name", "name"),
            ("rename", "name"),
            ("name", "rename"),
            ("js_name", "rename"),
            ("js_namespace", "namespace"),
            ("skip_serializing", "skip"),
            ("skip_typescript", "skip"),
            ("getter_with_clone", "clone"),
            ("get_all", "all_fields"),
        ];
        ALIKE
            .iter()
            .find(|(other, own)| *other == word && self.words().contains(own))
            .map(|(_, own)| *own)
    }

    /// Where a word belongs that does not belong here.
    pub(super) fn elsewhere(self, word: &str) -> String {
        if self == Self::Argument {
            return " (write `#[default(…)]` or `#[marshal(…)]` for others)".to_owned();
        }
        let places: Vec<_> = match self {
            Self::Export | Self::Struct if Self::Member.words().contains(&word) => {
                vec!["function of an exported `impl`"]
            }
            Self::Struct if Self::Export.words().contains(&word) => vec!["function"],
            Self::Export | Self::Property | Self::Member if Self::Struct.words().contains(&word) => vec!["struct"],
            Self::Export
            | Self::Struct
            | Self::Property
            | Self::Member
            | Self::Method
            | Self::Import
            | Self::JsClass
            | Self::Argument => Vec::new(),
            Self::Parameter | Self::Container | Self::Variant | Self::Field => MARSHAL
                .iter()
                .filter(|(place, _)| place.words().contains(&word))
                .map(|(_, name)| *name)
                .collect(),
        };
        match places.as_slice() {
            [] => String::new(),
            places => format!(" (it belongs on a {})", places.join(" or ")),
        }
    }
}
