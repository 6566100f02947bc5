/// What can be measured.
#[js_export]
pub trait Shape {
    /// In square metres.
    fn area(&self) -> Result<f64, JsException>;

    fn scale(&self, by: f64, name: &str, options: &Options) -> Result<(), JsException>;

    #[js_export(name = "locate", via = "String")]
    fn place(
        &self,
        #[marshal(as = "number")] id: u64,
        #[marshal(via = "String")] host: &IpAddr,
        #[marshal(with = "colour")] tint: Colour,
        listener: JsFunction<fn(fraction: f64)>,
    ) -> Result<IpAddr, JsException>;

    fn load(&self) -> Result<JsPromise<String>, JsException>;

    fn double(&self) -> Result<f64, JsException> {
        Ok(self.area()? * 2.0)
    }
}
