//! Rust calls functions and classes of JavaScript's.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(inline_js = "export function say(text) { return text; }")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn say(text: &str) -> Result<String, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = "Set")]
    pub type Members;

    #[wasm_bindgen(method, catch)]
    fn has(this: &Members, value: u32) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, getter, catch)]
    fn size(this: &Members) -> Result<u32, JsValue>;
}

#[wasm_bindgen]
pub fn call_import(times: u32) -> Result<u32, JsValue> {
    let mut sum = 0;
    for _ in 0..times {
        sum += say("hello world")?.len() as u32;
    }
    Ok(sum)
}

#[wasm_bindgen]
pub fn take_members(members: JsValue) -> Result<u32, JsValue> {
    drop(members.dyn_into::<Members>()?);
    Ok(1)
}

#[wasm_bindgen]
pub fn count_members(members: JsValue, times: u32) -> Result<u32, JsValue> {
    let members = members.dyn_into::<Members>()?;
    let mut sum = 0;
    for index in 0..times {
        sum += u32::from(members.has(index)?) + members.size()?;
    }
    Ok(sum)
}
