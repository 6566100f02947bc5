#[derive(Marshal)]
#[marshal(untagged)]
pub enum Content {
    Text(String),
    Bytes(Vec<u8>),
    Nothing,
}
