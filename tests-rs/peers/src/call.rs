//! The functions of `tests-rs/bench/src/call.rs`, as wasm-bindgen and js-sys do them.

use js_sys::{AsyncIterator, Function, IteratorNext, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// JavaScript frees it when it has collected it.
#[wasm_bindgen]
pub fn call_adder() -> JsValue {
    let mut sum = 0_u32;
    Closure::<dyn FnMut(u32) -> Result<u32, JsValue>>::new(move |value: u32| {
        sum = sum.wrapping_add(value);
        Ok(sum)
    })
    .into_js_value()
}

#[wasm_bindgen]
pub async fn call_raise(number: Promise) -> Result<f64, JsValue> {
    let number = JsFuture::from(number).await?;
    Ok(number.as_f64().ok_or("expected a number")? + 1.0)
}

#[wasm_bindgen]
pub fn call_promised(value: u32) -> Promise {
    future_to_promise(async move { Ok(value.into()) })
}

#[wasm_bindgen]
pub async fn call_sum(numbers: AsyncIterator) -> Result<f64, JsValue> {
    let mut sum = 0.0;
    loop {
        let next: IteratorNext = JsFuture::from(numbers.next()?).await?.unchecked_into();
        if next.done() {
            return Ok(sum);
        }
        sum += next.value().as_f64().ok_or("expected a number")?;
    }
}

/// What an iterator is without one: a call for each item.
#[wasm_bindgen]
pub struct CallItems {
    next: u32,
    count: u32,
}

#[wasm_bindgen]
impl CallItems {
    #[wasm_bindgen(constructor)]
    pub fn new(count: u32) -> Self {
        Self { next: 0, count }
    }

    pub fn next(&mut self) -> Option<u32> {
        (self.next < self.count).then(|| {
            self.next += 1;
            self.next - 1
        })
    }
}

#[wasm_bindgen]
extern "C" {
    pub type CallShape;

    #[wasm_bindgen(method, structural, catch)]
    fn area(this: &CallShape) -> Result<f64, JsValue>;
}

#[wasm_bindgen]
pub fn call_areas(shape: &CallShape, times: u32) -> Result<f64, JsValue> {
    (0..times).map(|_| shape.area()).sum()
}

#[wasm_bindgen]
pub fn call_look(object: &JsValue, times: u32) -> Result<f64, JsValue> {
    (0..times).map(|_| number(&Reflect::get(object, &"size".into())?)).sum()
}

#[wasm_bindgen]
pub fn call_invoke(object: &JsValue, times: u32) -> Result<f64, JsValue> {
    (0..times)
        .map(|index| {
            let half: Function = Reflect::get(object, &"half".into())?.dyn_into()?;
            number(&half.call1(object, &index.into())?)
        })
        .sum()
}

#[wasm_bindgen]
pub fn call_by_name(times: u32) -> Result<f64, JsValue> {
    (0..times)
        .map(|index| {
            let math = Reflect::get(&js_sys::global(), &"Math".into())?;
            let abs: Function = Reflect::get(&math, &"abs".into())?.dyn_into()?;
            number(&abs.call1(&math, &f64::from(index).into())?)
        })
        .sum()
}

fn number(value: &JsValue) -> Result<f64, JsValue> {
    Ok(value.as_f64().ok_or("expected a number")?)
}

#[wasm_bindgen]
pub async fn call_upload(bytes: Uint8Array) -> u32 {
    bytes.to_vec().len() as u32
}

#[wasm_bindgen]
pub struct CallDial {
    position: f64,
}

#[wasm_bindgen]
impl CallDial {
    #[wasm_bindgen(constructor)]
    pub fn new(position: f64) -> Self {
        Self { position }
    }

    #[wasm_bindgen(getter)]
    pub fn position(&self) -> f64 {
        self.position
    }

    #[wasm_bindgen(setter)]
    pub fn set_position(&mut self, position: f64) {
        self.position = position;
    }

    pub fn most(left: f64, right: f64) -> f64 {
        left.max(right)
    }
}

#[wasm_bindgen]
pub fn call_total(items: Vec<Function>) -> Result<f64, JsValue> {
    items.iter().map(|item| number(&item.call0(&JsValue::UNDEFINED)?)).sum()
}

/// How names are called without a tool: a text for the arguments, one for the result.
#[wasm_bindgen]
pub fn call_by_text(name: &str, arguments: &str) -> Result<String, JsError> {
    match name {
        "add" => {
            let (a, b) = serde_json::from_str::<(i32, i32)>(arguments)?;
            Ok(serde_json::to_string(&a.wrapping_add(b))?)
        }
        _ => Err(JsError::new("no such function")),
    }
}
