#[js_export(namespace = "Geometry")]
pub mod geometry {
    #[js_export]
    pub fn area(width: f64, height: f64) -> f64 {
        width * height
    }

    #[js_export(namespace = "Solid", name = "volume")]
    pub fn volume_of(side: f64) -> f64 {
        side * side * side
    }

    #[js_export]
    pub const SIDES: u32 = 4;

    fn hidden() {}
}
