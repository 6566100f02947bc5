#[js_export]
pub fn ping() {}
