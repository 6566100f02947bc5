#[derive(Marshal, Default)]
#[marshal(default)]
pub struct Settings {
    pub retries: u32,
    pub name: Option<String>,
    #[marshal(skip)]
    pub cache: Cache,
}
