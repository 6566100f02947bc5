#[derive(Marshal)]
pub enum Shape {
    Idle,
    Circle { radius: f64 },
    Rect { width: f64, #[marshal(default = 1.0)] height: f64, #[marshal(skip)] cache: u8 },
    Named(Label),
    Line(f64, f64),
}
