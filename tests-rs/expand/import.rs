/// Shows a line in the app's log.
///
/// # Errors
/// When the app is gone.
#[js_import(module = "billing-host")]
pub fn show_line(text: &str, level: u32) -> Result<(), JsException>;

#[js_import(name = "Math.max")]
fn most(a: f64, b: f64) -> Result<f64, JsException>;

#[js_import(module = "node:os")]
fn hostname() -> Result<String, JsException>;

#[js_import(module = "./colours.js", name = "palette.mix", with = "colour")]
fn mix(
    colours: &[u32],
    #[marshal(as = "number")] id: u64,
    #[marshal(via = "String")] host: IpAddr,
    #[marshal(via = "String")] peer: Option<IpAddr>,
    #[marshal(with = "colour")] tint: &Colour,
    names: Vec<&str>,
    r#type: Option<&str>,
) -> Result<Colour, JsException>;

#[js_import(via = "String")]
fn address() -> Result<Option<IpAddr>, JsException>;

#[js_import(as = "number")]
fn count() -> Result<u64, JsException>;
