/// Greets somebody.
///
/// # Errors
/// When the name is empty.
#[js_export]
pub fn greet(name: &str, times: u32) -> Result<String, String> {
    todo!()
}
