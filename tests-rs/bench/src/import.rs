//! Rust calls functions and classes of JavaScript's.

use oxbridge::prelude::*;

/// Gives the text back.
#[js_import(module = "bench-host")]
fn say(text: &str) -> Result<String, JsException>;

#[js_import]
extern "C" {
    #[js_import(name = "Set")]
    pub type Members;

    #[js_import(method)]
    fn has(this: &Members, value: u32) -> Result<bool, JsException>;
    #[js_import(method, getter)]
    fn size(this: &Members) -> Result<u32, JsException>;
}

#[js_export(namespace = "Bench")]
pub fn call_import(times: u32) -> Result<u32, JsException> {
    let mut sum = 0;
    for _ in 0..times {
        sum += say("hello world")?.len() as u32;
    }
    Ok(sum)
}

/// An object of a class of JavaScript's comes, is checked, and goes.
#[js_export(namespace = "Bench")]
pub fn take_members(members: Members) -> u32 {
    drop(members);
    1
}

/// Calls a method of it, and a getter, so many times.
#[js_export(namespace = "Bench")]
pub fn count_members(members: Members, times: u32) -> Result<u32, JsException> {
    let mut sum = 0;
    for index in 0..times {
        sum += u32::from(members.has(index)?) + members.size()?;
    }
    Ok(sum)
}
