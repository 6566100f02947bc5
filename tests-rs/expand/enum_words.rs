#[derive(Marshal)]
#[marshal(tag = "type", content = "data", deny_unknown_fields)]
pub enum Event {
    #[marshal(alias = "tap")]
    Click { x: i32, y: i32 },
    Text(String),
    Range(u32, u32),
    #[marshal(other)]
    Unknown,
}

#[derive(Marshal)]
pub enum Color {
    #[marshal(alias = "grey")]
    Gray,
    #[marshal(other)]
    Custom,
}

#[derive(Marshal)]
#[marshal(as = "number")]
#[repr(u8)]
pub enum Level {
    Low = 1,
    High = 10,
}
