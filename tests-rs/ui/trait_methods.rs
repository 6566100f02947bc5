use oxbridge::prelude::*;

#[js_export]
pub trait Shape {
    fn grow(&mut self) -> Result<(), JsException>;

    fn into(self) -> Result<(), JsException>;

    fn unit() -> Result<String, JsException>;

    fn add<T>(&self, other: T) -> Result<(), JsException>;

    fn area(&self) -> f64;

    fn draw(&self);

    fn name(&self) -> Result<String, String>;

    fn label(&self) -> Result<&str, JsException>;

    async fn load(&self) -> Result<String, JsException>;

    fn scale(&self, #[default(1.0)] by: f64, samples: &mut [f64]) -> Result<(), JsException>;

    #[js_export(name = "area")]
    fn area_again(&self) -> Result<f64, JsException>;

    #[js_export(getter)]
    fn sides(&self) -> Result<u32, JsException>;

    #[js_export(name = "double")]
    fn double(&self) -> Result<f64, JsException> {
        Ok(2.0)
    }

    #[cfg(any())]
    fn sometimes(&self) -> Result<f64, JsException>;
}

fn main() {}
