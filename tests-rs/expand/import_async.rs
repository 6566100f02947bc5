#[js_import(module = "billing-host", name = "fetchText")]
async fn fetch_text(customer: u64) -> Result<String, JsException>;

#[js_import(module = "billing-host", signal)]
pub(crate) async fn wait(#[marshal(as = "number")] milliseconds: Duration) -> Result<(), JsException>;

#[js_import(module = "billing-host", via = "String")]
async fn address(name: &str) -> Result<IpAddr, JsException>;

#[js_import(module = "billing-host", with = "colour")]
async fn tint() -> Result<Colour, JsException>;
