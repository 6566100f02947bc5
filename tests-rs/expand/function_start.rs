#[js_export(start)]
fn begin() {
    todo!()
}
