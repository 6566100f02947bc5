/// What the page gives.
#[js_import(module = "page")]
#[allow(dead_code)]
extern "C" {
    /// Counts visits.
    pub fn visit(page: &str) -> Result<u32, JsException>;

    #[js_import(name = "storage.local.load")]
    pub async fn load_text(key: &str) -> Result<Option<String>, JsException>;

    #[js_import(getter)]
    #[cfg(feature = "title")]
    fn title() -> Result<String, JsException>;
}
