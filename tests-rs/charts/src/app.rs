//! Classes that the app gives.

use oxbridge::prelude::*;

#[js_import(module = "chart-host")]
extern "C" {
    /// What is on a page.
    pub type Widget;

    #[js_import(method, getter)]
    pub fn title(this: &Widget) -> Result<String, JsException>;
    #[js_import(method, setter)]
    pub fn set_title(this: &Widget, title: &str) -> Result<(), JsException>;

    /// A chart of numbers.
    #[js_import(extends = Widget)]
    pub type Chart;

    /// An empty chart.
    #[js_import(constructor)]
    pub fn new(title: &str) -> Result<Chart, JsException>;
    #[js_import(constructor)]
    fn of_points(title: &str, points: &[f64]) -> Result<Chart, JsException>;

    /// Draws further points, and gives how many there are.
    #[js_import(method)]
    pub fn draw(this: &Chart, #[js_import(rest)] points: &[f64]) -> Result<u32, JsException>;
    #[js_import(method, name = "draw")]
    fn draw_named(this: &Chart, name: &str) -> Result<u32, JsException>;
    /// The sum of its points.
    #[js_import(method, getter)]
    fn total(this: &Chart) -> f64;
    #[js_import(method, setter)]
    fn set_limit(this: &Chart, limit: u32);
    #[js_import(method, name = "to-text")]
    fn to_text(this: &Chart) -> Result<String, JsException>;
    #[js_import(method)]
    async fn load(this: &Chart, address: &str) -> Result<u32, JsException>;
    #[js_import(method)]
    fn merged(this: &Chart, other: &Chart) -> Result<Chart, JsException>;
    #[js_import(method, name = ["mozErase", "erase"])]
    fn erase(this: &Chart) -> Result<(), JsException>;

    #[js_import(static_method_of = Chart)]
    fn named(name: &str) -> Result<Option<Chart>, JsException>;
    #[js_import(static_method_of = Chart, getter)]
    fn count() -> Result<u32, JsException>;
    #[js_import(static_method_of = Chart, setter, name = "scale-of-all")]
    fn set_scale(scale: f64) -> Result<(), JsException>;

    /// What is on the page now.
    fn current() -> Result<Widget, JsException>;
}

/// A chart and what it is for.
#[derive(Marshal)]
pub struct Page {
    pub chart: Chart,
    pub widgets: Vec<Widget>,
    pub next: Option<Chart>,
}

#[js_export]
pub fn make(title: &str, points: &[f64]) -> Result<Chart, JsException> {
    let chart = Chart::new(title)?;
    chart.draw(points)?;
    Ok(chart)
}

#[js_export]
pub fn make_of(title: &str, points: &[f64]) -> Result<Chart, JsException> {
    Chart::of_points(title, points)
}

/// Draws by both signatures.
#[js_export]
pub fn draw(chart: &Chart, points: Vec<f64>, name: &str) -> Result<u32, JsException> {
    chart.draw(&points)?;
    chart.draw_named(name)
}

#[js_export]
pub fn total(chart: Chart) -> f64 {
    chart.total()
}

/// Sets a property of what the chart extends, and one of its own.
#[js_export]
pub fn rename(chart: &Chart, title: &str, limit: u32) -> Result<String, JsException> {
    let before = chart.title()?;
    chart.set_title(title)?;
    chart.set_limit(limit);
    Ok(before)
}

#[js_export]
pub fn text_of(chart: &Chart) -> Result<String, JsException> {
    chart.to_text()
}

#[js_export]
pub async fn load(chart: Chart, address: String) -> Result<u32, JsException> {
    chart.load(&address).await
}

#[js_export]
pub fn merge(charts: Vec<Chart>) -> Result<Option<Chart>, JsException> {
    let mut charts = charts.into_iter();
    let Some(first) = charts.next() else { return Ok(None) };
    charts.try_fold(first, |all, chart| all.merged(&chart)).map(Some)
}

#[js_export]
pub fn erase(chart: &Chart) -> Result<(), JsException> {
    chart.erase()
}

#[js_export]
pub fn named(name: &str) -> Result<Option<Chart>, JsException> {
    Chart::named(name)
}

#[js_export]
pub fn count() -> Result<u32, JsException> {
    Chart::count()
}

#[js_export]
pub fn scale(scale: f64) -> Result<(), JsException> {
    Chart::set_scale(scale)
}

/// The total of what is on the page, if it is a chart.
#[js_export]
pub fn total_of_current() -> Result<Option<f64>, JsException> {
    let widget = current()?;
    Ok(widget.dyn_into::<Chart>().ok().map(|chart| chart.total()))
}

#[js_export]
pub fn is_chart(object: JsObject) -> bool {
    object.is_instance_of::<Chart>()
}

#[js_export]
pub fn widgets(page: Page) -> Vec<Widget> {
    let chart = page.chart.clone();
    let mut widgets = page.widgets;
    widgets.push(chart.into());
    widgets.extend(page.next.map(Widget::from));
    widgets
}

/// Calls a function with a chart, and takes one from it.
#[js_export]
pub fn through(chart: Chart, change: JsFunction<fn(chart: Chart) -> Chart>) -> Result<bool, JsException> {
    Ok(change.call(chart.clone())? == chart)
}

/// What a promise gives.
#[js_export]
pub async fn settled(chart: JsPromise<Chart>) -> Result<Chart, JsException> {
    chart.await
}

#[js_export]
pub fn each(charts: Vec<Chart>) -> RustIterator<Chart> {
    RustIterator::new(charts.into_iter())
}

/// By name: the types are known to the running program only.
#[js_export]
pub fn chart_of(holder: JsObject) -> Result<Chart, JsException> {
    holder.get("chart")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_javascript_there_are_no_objects() {
        let error = Chart::new("none").unwrap_err();
        assert_eq!(error.message(), "JavaScript exists in WebAssembly only");
        assert!(Chart::count().is_err());
    }

    #[test]
    fn what_must_not_throw_panics_with_the_name_of_the_import() {
        let panic = std::panic::catch_unwind(crate::language::time).unwrap_err();
        let message = panic.downcast_ref::<String>().unwrap();
        assert_eq!(
            message,
            "the import `Date.now` threw Error: JavaScript exists in WebAssembly only"
        );
    }
}
