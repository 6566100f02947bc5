#[js_export]
pub fn total(invoice: Invoice, progress: JsFunction<fn(fraction: f64)>) -> RustFunction<fn(unit_price: f64, u32) -> f64> { todo!() }

#[js_export]
pub fn watch(each: Option<JsFunction<fn(name: String, done: JsFunction<fn(r#type: u32, _: u8)>, (JsFunction<fn(u8)>, u8))>>) {}

#[js_export]
pub fn plain(next: JsFunction<fn(u32) -> u32>) {}

#[derive(Marshal)]
pub struct Listener { pub topic: String, pub call: JsFunction<fn(event: String)> }

#[derive(Marshal)]
pub enum Hook { Off, On(JsFunction<fn(event: String)>), Both { before: Option<JsFunction<fn(at: f64)>> } }

#[js_import]
fn every(milliseconds: u32, call: RustFunction<fn(tick: u32)>) -> Result<JsFunction<fn(at: f64)>, JsException>;
