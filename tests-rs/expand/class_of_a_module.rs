#[js_export(namespace = "Shop")]
mod shop {
    #[js_export]
    pub struct Cart;

    #[js_export]
    impl Cart {
        pub fn sum(&self) -> f64 {
            todo!()
        }
    }

    #[js_export]
    pub trait Line {
        fn price(&self) -> Result<f64, JsException>;
    }
}
