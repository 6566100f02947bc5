#[js_import(getter, name = "location.href")]
fn href() -> Result<String, JsException>;
