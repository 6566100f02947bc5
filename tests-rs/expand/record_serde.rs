#[derive(Marshal, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub struct Settings {
    #[serde(rename = "n", default, skip_serializing_if = "is_zero")]
    pub retries: u32,
    #[serde(with = "humantime")]
    #[marshal(as = "number")]
    pub wait_time: Duration,
    #[serde(skip)]
    pub cache: Cache,
}
