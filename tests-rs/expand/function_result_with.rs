#[js_export(with = "colour")]
pub fn background() -> Colour {
    todo!()
}

#[js_export(with = "colour")]
pub fn foreground() -> Result<Colour, Unknown> {
    todo!()
}
