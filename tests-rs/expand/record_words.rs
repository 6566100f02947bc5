#[derive(Marshal)]
#[marshal(deny_unknown_fields, default = "Account::guest")]
pub struct Account {
    #[marshal(alias = "ident", alias = "key")]
    pub id: u32,
    #[marshal(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    #[marshal(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Marshal)]
pub struct Entry {
    pub title: String,
    #[marshal(skip_serializing_if = "String::is_empty", via = "String")]
    pub version: Version,
    #[marshal(flatten)]
    pub place: Place,
    #[marshal(flatten)]
    pub rest: HashMap<String, f64>,
}
