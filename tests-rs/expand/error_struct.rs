#[derive(Debug, Error, JsError)]
#[error("not found: {path}")]
pub struct NotFound {
    pub path: String,
    pub source: io::Error,
}
