#[derive(Clone, Marshal)]
#[marshal(rename = "Everything", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct Options {
    pub r#type: u8,
    #[marshal(rename = "odd name")]
    pub renamed: u8,
    #[marshal(as = "number")]
    pub id: i64,
    #[marshal(via = "String")]
    pub address: IpAddr,
    #[marshal(via = "String")]
    pub mask: Option<IpAddr>,
    #[marshal(via = "String", default = "localhost")]
    pub host: IpAddr,
    #[marshal(with = "colour")]
    pub tint: Colour,
    #[marshal(default, with = "colour")]
    pub fill: Colour,
    #[marshal(default)]
    pub level: u32,
    #[marshal(default = "most")]
    pub most: u32,
    #[marshal(default = 5)]
    pub retries: u32,
    #[marshal(skip)]
    pub cache: Cache,
    #[marshal(skip, default = "Cache::large")]
    pub large: Cache,
}
