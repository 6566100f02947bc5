//! Every refusal: the token it points at, and what it says to write instead.
//!
//! `TRYBUILD=overwrite cargo test -p oxbridge-macros --test ui` rewrites the `.stderr` files.

#[test]
fn every_mistake_is_refused_where_it_stands() {
    trybuild::TestCases::new().compile_fail("../../tests-rs/ui/*.rs");
}

#[test]
fn every_refusal_is_written_down() {
    for entry in std::fs::read_dir("../../tests-rs/ui").unwrap() {
        let file = entry.unwrap().path();
        assert!(
            file.with_extension("rs").exists() && file.with_extension("stderr").exists(),
            "{file:?} stands alone"
        );
    }
}
