#[derive(Marshal)]
#[marshal(tag = "type", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Event {
    KeyDown { key_code: u32 },
    #[marshal(rename_all = "UPPERCASE")]
    KeyUp { key_code: u32 },
}
