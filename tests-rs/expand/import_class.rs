/// Draws numbers.
#[js_import(module = "chart-host")]
extern "C" {
    #[js_import(name = ["Widget", "webkitWidget"])]
    type Widget;

    /// A chart.
    #[js_import(extends = Widget)]
    pub type Chart;

    #[js_import(constructor)]
    fn new(title: &str) -> Result<Chart, JsException>;
    #[js_import(method)]
    fn draw(this: &Chart, #[js_import(rest)] values: &[f64]) -> Result<u32, JsException>;
    #[js_import(method, getter)]
    fn width(this: &Chart) -> f64;
    #[js_import(method, setter)]
    fn set_width(this: &Chart, width: f64);
    #[js_import(method, indexing_getter)]
    fn get(this: &Chart, index: u32) -> Option<String>;
    #[js_import(static_method_of = Chart, name = "kebab-case")]
    fn kebab(other: &Chart) -> Result<(), JsException>;
}
