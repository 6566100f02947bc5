//! Where an item stands: the package, the file and the line, for symbols that are the same from build to build.

use proc_macro2::Span;
use std::path::{Path, PathBuf};

#[derive(Clone)]
pub(crate) struct Origin {
    pub(crate) package: String,
    pub(crate) version: String,
    /// Relative to the package's folder, with `/` on every system.
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Origin {
    pub(crate) fn of(span: Span) -> Self {
        // Outside of the compiler, that is in tests of the expansion, every item stands in one place.
        if !proc_macro::is_available() {
            return Self {
                package: "shop".into(),
                version: "0.1.0".into(),
                file: "src/lib.rs".into(),
                line: 1,
                column: 1,
            };
        }
        let span = span.unwrap();
        Self {
            package: variable("CARGO_PKG_NAME"),
            version: variable("CARGO_PKG_VERSION"),
            file: span.local_file().map_or_else(|| span.file(), relative),
            line: span.line(),
            column: span.column(),
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
        } = self;
        format!(
            "{name}_{:08x}",
            fnv1a(&format!("{package} {version} {file} {line} {column} {name}"))
        )
    }

    /// What makes a type of this name unlike any other of its module.
    pub(crate) fn type_hash(&self, name: &str) -> String {
        let Self {
            version,
            file,
            line,
            column,
            ..
        } = self;
        format!("{name} {version} {file}:{line}:{column}")
    }
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
