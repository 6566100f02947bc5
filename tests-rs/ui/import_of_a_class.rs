use oxbridge::prelude::*;

#[js_import(module = "chart-host")]
extern "C" {
    type Chart;

    #[js_import(method)]
    fn draw(chart: &Chart) -> Result<(), JsException>;
    fn erase(this: &Chart) -> Result<(), JsException>;
    #[js_import(method)]
    fn merge(&self) -> Result<(), JsException>;
    #[js_import(constructor)]
    fn new() -> Result<(), JsException>;
    #[js_import(constructor, method)]
    fn of(this: &Chart) -> Result<Chart, JsException>;
    #[js_import(constructor)]
    async fn later() -> Result<Chart, JsException>;
    #[js_import(method, static_method_of = Chart)]
    fn count(this: &Chart) -> Result<u32, JsException>;
    #[js_import(method, getter, setter)]
    fn set_width(this: &Chart, width: f64);
    #[js_import(method, setter)]
    fn height(this: &Chart, height: f64);
    #[js_import(method, setter)]
    fn set_depth(this: &Chart) -> Result<f64, JsException>;
    #[js_import(indexing_getter)]
    fn get(index: u32) -> Result<f64, JsException>;
    #[js_import(method, indexing_setter, name = "put")]
    fn put(this: &Chart, index: u32) -> Result<(), JsException>;
    #[js_import(static_method_of = "Chart")]
    fn named(name: &str) -> Result<Chart, JsException>;
}

fn main() {}
