//! Where an item stands: the package, the file and the line, for symbols that are the same from build to build.

use proc_macro2::{Ident, Span};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};

#[derive(Clone)]
pub(crate) struct Origin {
    pub(crate) package: String,
    pub(crate) version: String,
    /// Relative to the package's folder, with `/` on every system.
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
    /// How many items that a `macro_rules!` made of the same tokens came before.
    copies: usize,
}

impl Origin {
    /// Of an item that has a symbol, or a type. A `macro_rules!` makes any number of them in one place.
    pub(crate) fn of_item(ident: &Ident) -> Self {
        let mut origin = Self::of(ident.span());
        if proc_macro::is_available() {
            let Self { file, line, column, .. } = &origin;
            origin.copies = count(format!("{file}:{line}:{column} {ident}"));
        }
        origin
    }

    fn of(span: Span) -> Self {
        // Outside of the compiler, that is in tests of the expansion, every item stands in one place.
        if !proc_macro::is_available() {
            return Self {
                package: "shop".into(),
                version: "0.1.0".into(),
                file: "src/lib.rs".into(),
                line: 1,
                column: 1,
                copies: 0,
            };
        }
        let span = span.unwrap();
        Self {
            package: variable("CARGO_PKG_NAME"),
            version: variable("CARGO_PKG_VERSION"),
            file: span.local_file().map_or_else(|| span.file(), relative),
            line: span.line(),
            column: span.column(),
            copies: 0,
        }
    }

    /// `src/lib.rs:12`
    pub(crate) fn place(&self) -> String {
        format!("{}:{}", self.file, self.line)
    }

    /// `greet_5f3a91c0`: unlike any other name in the module.
    pub(crate) fn symbol(&self, name: &str) -> String {
        let Self {
            package,
            version,
            file,
            line,
            column,
            copies,
        } = self;
        let copy = copy(*copies);
        format!(
            "{name}_{:08x}",
            fnv1a(&format!("{package} {version} {file} {line} {column} {name}{copy}"))
        )
    }

    /// What makes a type of this name unlike any other of its module.
    pub(crate) fn type_hash(&self, name: &str) -> String {
        let Self {
            version,
            file,
            line,
            column,
            copies,
            ..
        } = self;
        let copy = copy(*copies);
        format!("{name} {version} {file}:{line}:{column}{copy}")
    }
}

fn copy(copies: usize) -> String {
    match copies {
        0 => String::new(),
        copies => format!(" {copies}"),
    }
}

/// How often this was called for `place` before. Macros are expanded in one order, so the answer is that of every build.
fn count(place: String) -> usize {
    static SEEN: LazyLock<Mutex<HashMap<String, usize>>> = LazyLock::new(Mutex::default);
    // A panic of another expansion has left whole numbers.
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    let times = seen.entry(place).or_default();
    *times += 1;
    *times - 1
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}

fn relative(file: PathBuf) -> String {
    let absolute = std::env::current_dir()
        .map(|folder| folder.join(&file))
        .unwrap_or_else(|_| file.clone());
    let within = absolute
        .strip_prefix(Path::new(&variable("CARGO_MANIFEST_DIR")))
        .unwrap_or(&file);
    within.to_string_lossy().replace('\\', "/")
}

fn fnv1a(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
