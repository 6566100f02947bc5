#[js_export(via = "String")]
pub fn address() -> Result<IpAddr, Unknown> {
    todo!()
}
