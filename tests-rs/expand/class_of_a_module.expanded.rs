mod shop {
    #[js_export(namespace = "Shop")]
    pub struct Cart;
    #[js_export(namespace = "Shop")]
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
