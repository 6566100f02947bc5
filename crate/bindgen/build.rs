//! Tells the crate which version of wasm-bindgen it holds: the one that its manifest pins.

use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=Cargo.toml");
    let manifest = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("Cargo.toml");
    let text = fs::read_to_string(manifest).expect("the crate's own manifest");
    let version = text
        .lines()
        .find_map(|line| line.strip_prefix("wasm-bindgen-cli-support = \"=")?.strip_suffix('"'))
        .expect("a version pinned with `=`");
    println!("cargo::rustc-env=OXBRIDGE_WASM_BINDGEN={version}");
}
