/// Loads an invoice.
#[js_export]
pub async fn load(
    customer: u64,
    name: &str,
    rates: &[f64],
    options: &Options,
    signal: u8,
    #[default("en")] language: &str,
    note: Option<&str>,
) -> Result<Invoice, BillingError> {
    todo!()
}

#[js_export]
async fn nothing() {}

#[js_export(with = "colour")]
async fn tint(
    #[marshal(with = "colour")] from: &Colour,
    #[marshal(via = "String")] host: &IpAddr,
) -> Result<Colour, Unknown> {
    todo!()
}
