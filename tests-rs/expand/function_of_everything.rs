#[js_export(namespace = "Shop.Cart", name = "total", as = "number")]
fn sum(
    mut lines: Vec<Line>,
    invoice: &Invoice,
    samples: &mut [f64],
    #[marshal(as = "number")] id: u64,
    #[marshal(via = "String")] address: IpAddr,
    #[marshal(via = "String")] mask: &IpAddr,
    #[marshal(with = "colour")] tint: Colour,
    r#type: Option<u8>,
    #[default(-1)] by: i32,
    #[default("en")] language: &str,
    #[default(Colour::RED)]
    #[marshal(with = "colour")]
    fill: Colour,
    note: Option<&str>,
) -> Result<i64, SumError> {
    todo!()
}
