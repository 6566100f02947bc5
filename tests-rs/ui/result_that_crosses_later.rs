use oxbridge::prelude::*;

#[js_export]
pub fn f(callback: JsFunction<fn(result: Result<u32, String>)>, items: JsStream<Result<u32, String>>) {
    let _ = (callback, items);
}

#[js_export]
pub async fn g(result: JsPromise<Result<u32, String>>) {
    let _ = result;
}

fn main() {}
