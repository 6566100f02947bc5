#[js_export]
pub fn join(
    #[default("a , b :: c")] text: &str,
    #[default(Separator::of(" , ", r#"& "- "!"#, '<'))] separator: Separator,
    #[default(Vec::<Option<u32>>::new())] list: Vec<Option<u32>>,
    #[default(60 * 60 - 1)] seconds: u32,
) -> String {
}

#[derive(Marshal)]
pub struct Words {
    #[marshal(default = br" ( ".to_vec())]
    open: Vec<u8>,
    #[marshal(default = <Mode as Default>::default())]
    mode: Mode,
}
