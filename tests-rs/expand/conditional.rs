#[js_export]
#[cfg(feature = "clock")]
fn now() -> f64 {
    todo!()
}

#[js_export]
#[cfg(feature = "clock")]
const TICK: u32 = 60;

#[js_import(name = "Date.now")]
#[cfg(feature = "clock")]
fn today() -> Result<f64, JsException>;
