//! Classes of the language and of the host.

use oxbridge::prelude::*;

#[js_import]
extern "C" {
    #[js_import(name = "Date")]
    pub type Moment;

    #[js_import(constructor)]
    fn at(milliseconds: f64) -> Result<Moment, JsException>;
    #[js_import(method, name = "toISOString")]
    fn text(this: &Moment) -> Result<String, JsException>;
    #[js_import(static_method_of = Moment, name = "UTC")]
    fn utc(year: u32, month: u32) -> Result<f64, JsException>;

    #[js_import(name = "Map")]
    pub type Entries;
    #[js_import(method, getter)]
    fn size(this: &Entries) -> u32;

    /// The same class by the name that it had once.
    #[js_import(name = ["webkitURL", "chartsHost.Address", "URL"])]
    pub type Address;
    #[js_import(method, getter)]
    fn host(this: &Address) -> Result<String, JsException>;

    #[js_import(name = "nowhere.Thing")]
    pub type Missing;

    #[js_import(name = "Date.now")]
    fn now() -> f64;
    #[js_import(name = "chartsHost.throwing")]
    fn throwing() -> u32;
    #[js_import(name = "chartsHost.level-of-detail", getter)]
    fn level() -> Result<u32, JsException>;
    #[js_import(name = "chartsHost.level-of-detail", setter)]
    fn set_level(level: u32) -> Result<(), JsException>;
    #[js_import(name = ["chartsHost.oldFrame", "chartsHost.newFrame"])]
    fn frame(count: u32) -> Result<String, JsException>;
    #[js_import(name = "Math.max")]
    fn largest(#[js_import(rest)] numbers: &[f64]) -> f64;
}

#[js_export(namespace = "Language")]
pub fn moment(milliseconds: f64) -> Result<Moment, JsException> {
    Moment::at(milliseconds)
}

#[js_export(namespace = "Language")]
pub fn text_of(moment: Moment) -> Result<String, JsException> {
    moment.text()
}

#[js_export(namespace = "Language")]
pub fn start_of(year: u32) -> Result<f64, JsException> {
    Moment::utc(year, 0)
}

#[js_export(namespace = "Language")]
pub fn size_of(entries: &Entries) -> u32 {
    entries.size()
}

#[js_export(namespace = "Language")]
pub fn host_of(address: Address) -> Result<String, JsException> {
    address.host()
}

#[js_export(namespace = "Language")]
pub fn take_missing(thing: Missing) -> bool {
    thing.has("anything").unwrap_or(false)
}

#[js_export(namespace = "Language")]
pub fn is_missing(thing: JsObject) -> bool {
    thing.is_instance_of::<Missing>()
}

#[js_export(namespace = "Language")]
pub fn time() -> f64 {
    now()
}

/// Panics.
#[js_export(namespace = "Language")]
pub fn call_throwing() -> u32 {
    throwing()
}

#[js_export(namespace = "Language")]
pub fn raise_level(by: u32) -> Result<u32, JsException> {
    let before = level()?;
    set_level(before + by)?;
    Ok(before)
}

#[js_export(namespace = "Language", name = "frame")]
pub fn call_frame(count: u32) -> Result<String, JsException> {
    frame(count)
}

/// The largest of all, and of one number more.
#[js_export(namespace = "Language")]
pub fn most(least: f64, #[js_export(rest)] numbers: Vec<f64>) -> f64 {
    largest(&numbers).max(least)
}
