#[derive(ToJs)]
pub struct Report {
    pub title: &'static str,
    #[marshal(with = "colour")]
    pub tint: Colour,
}

#[derive(FromJs)]
pub struct Query {
    pub text: String,
}
