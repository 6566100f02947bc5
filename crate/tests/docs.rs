//! What the docs promise: every public item shows how it is used, in code that is compiled.

use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_public_item_has_an_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let lib = fs::read_to_string(root.join("src/lib.rs")).unwrap();
    let (macros, items): (Vec<_>, Vec<_>) = exported(&lib).partition(|(room, _)| *room == "oxbridge_macros");
    assert!(items.len() > 35 && macros.len() == 6, "{items:?} {macros:?}");
    let missing = [("src", items), ("macros/src", macros)].map(|(folder, items)| {
        let sources: Vec<String> = files(&root.join(folder)).iter().map(|file| read(file)).collect();
        let has_example = |name: &str| {
            sources
                .iter()
                .any(|source| documented(source, name).is_some_and(has_example))
        };
        let names = items.into_iter().map(|(_, name)| name);
        names.filter(|name| !has_example(name)).collect::<Vec<_>>()
    });
    assert_eq!(missing.concat(), [""; 0], "without an example");
}

#[test]
fn no_example_is_left_out_of_the_tests() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = ["src", "macros/src"].map(|folder| files(&root.join(folder)));
    for file in sources.concat().into_iter().chain([root.join("README.md")]) {
        let text = fs::read_to_string(&file).unwrap();
        for (number, line) in text.lines().enumerate() {
            let fence = line.trim_start_matches(['/', '!', ' ']).strip_prefix("```");
            let is_left_out = fence.is_some_and(|words| words.split(',').any(|word| word == "ignore"));
            assert!(!is_left_out, "{}:{}", file.display(), number + 1);
        }
    }
}

/// The text of a file, with the docs that it takes from another one.
fn read(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    let lines = text.lines().map(|line| {
        let other = line.strip_prefix("#[doc = include_str!(\"")?.strip_suffix("\")]")?;
        let docs = fs::read_to_string(file.with_file_name(other)).unwrap();
        Some(docs.lines().map(|line| format!("/// {line}\n")).collect())
    });
    let lines = lines.zip(text.lines());
    lines
        .map(|(docs, line)| docs.unwrap_or_else(|| format!("{line}\n")))
        .collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect()
}

/// The names that `lib.rs` exports, with the room or crate that each is from. Other crates as a whole are not among them.
fn exported(lib: &str) -> impl Iterator<Item = (&str, &str)> {
    let uses = lib.split("pub use ").skip(1).filter_map(|rest| rest.split_once(';'));
    uses.filter_map(|(tree, _)| tree.split_once("::"))
        .flat_map(|(room, names)| {
            let names = names.split(|c: char| !c.is_alphanumeric() && c != '_');
            names.filter(|name| !name.is_empty()).map(move |name| (room, name))
        })
}

/// The docs above the declaration of an item.
fn documented<'a>(source: &'a str, name: &str) -> Option<Vec<&'a str>> {
    let lines: Vec<&str> = source.lines().collect();
    let declarations = ["pub struct", "pub enum", "pub trait", "pub fn"].map(|kind| format!("{kind} {name}"));
    let derive = format!("#[proc_macro_derive({name}");
    let at = lines.iter().position(|line| {
        let is_declared = declarations.iter().any(|start| {
            line.strip_prefix(start.as_str())
                .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
        });
        is_declared || line.starts_with(&derive)
    })?;
    let above = lines[..at]
        .iter()
        .rev()
        .take_while(|line| !line.is_empty() && !line.starts_with('}'));
    Some(above.copied().filter(|line| line.starts_with("///")).collect())
}

/// Whether there is a block of Rust in it.
fn has_example(docs: Vec<&str>) -> bool {
    let mut fences = docs
        .iter()
        .rev()
        .filter_map(|line| line.strip_prefix("/// ```"))
        .step_by(2);
    fences.any(|words| words.is_empty() || words == "no_run" || words == "compile_fail")
}

#[test]
fn the_guide_lists_the_feature_of_every_crate_that_crosses() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let (_, crates) = manifest.split_once("# Types of other crates").unwrap();
    let (crates, _) = crates.split_once("\n#").unwrap();
    let features: Vec<_> = crates.lines().filter_map(|line| line.split_once(" = ")).collect();
    assert!(features.len() > 20, "{features:?}");
    let guide = fs::read_to_string(root.join("../npm/docs/types.md")).unwrap();
    let (_, table) = guide.split_once("## Other crates").unwrap();
    let rows: Vec<_> = table.lines().filter(|line| line.starts_with("| `")).collect();
    let is_listed = |feature: &str| {
        rows.iter().any(|row| {
            row.split('|')
                .nth(1)
                .is_some_and(|cell| cell.contains(&format!("`{feature}`")))
        })
    };
    let missing: Vec<_> = features.iter().filter(|(feature, _)| !is_listed(feature)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
