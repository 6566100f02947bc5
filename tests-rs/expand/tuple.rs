#[derive(Marshal)]
pub struct Point(pub f64, pub f64, #[marshal(skip)] pub u8);
