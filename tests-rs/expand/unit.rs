#[derive(Marshal)]
pub struct Nothing;
