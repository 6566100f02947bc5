/// What goes round a star.
#[js_export(namespace = "Sky")]
pub struct Planet {
    /// In kilograms.
    #[js_export]
    pub mass: f64,
    #[js_export(clone, name = "title")]
    #[cfg(feature = "named")]
    pub name: String,
    #[js_export(readonly, as = "number")]
    pub age: u64,
    pub secret: i32,
}

#[js_export(all_fields, readonly, clone)]
pub struct Colour(
    #[js_export(name = "red")] pub u8,
    #[js_export(skip)] pub u8,
    u8,
);
