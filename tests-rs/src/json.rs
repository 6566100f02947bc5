//! JSON as serde_json has it, in every place where a value can be.

use super::stream::{Items, next};
use oxbridge::prelude::*;
use serde_json::{Map, Number, Value};
use std::collections::BTreeMap;

#[js_export(namespace = "Json")]
pub fn echo(value: Value) -> Value {
    value
}

#[js_export(namespace = "Json")]
pub fn object(value: Map<String, Value>) -> Map<String, Value> {
    value
}

#[js_export(namespace = "Json")]
pub fn number(value: Number) -> Number {
    value
}

/// What Rust sees.
#[js_export(namespace = "Json")]
pub fn text(value: &Value) -> String {
    value.to_string()
}

#[js_export(namespace = "Json")]
pub fn parse(text: &str) -> Result<Value, serde_json::Error> {
    text.parse()
}

/// So many arrays in one another, the last one around `null`.
#[js_export(namespace = "Json")]
pub fn nested(levels: u32) -> Value {
    (0..levels).fold(Value::Null, |value, _| Value::Array(vec![value]))
}

#[derive(Marshal)]
pub struct Holder {
    pub meta: Value,
    pub maybe: Option<Value>,
    pub list: Vec<Value>,
    pub by_name: BTreeMap<String, Value>,
    pub fields: Map<String, Value>,
}

#[js_export(namespace = "Json")]
pub fn holder(value: Holder) -> Holder {
    value
}

#[js_export(namespace = "Json")]
pub fn call(value: Value, f: JsFunction<fn(value: Value) -> Value>) -> Result<Value, JsException> {
    f.call(value)
}

#[js_export(namespace = "Json")]
pub async fn later(value: Value) -> Value {
    value
}

#[js_export(namespace = "Json")]
pub async fn wait(value: JsPromise<Value>) -> Result<Value, JsException> {
    value.await
}

#[js_export(namespace = "Json")]
pub fn stream(values: Vec<Value>) -> RustStream<Value> {
    RustStream::new(Items::new(values.into_iter(), false))
}

#[js_export(namespace = "Json")]
pub async fn collect(mut values: JsStream<Value>) -> Result<Vec<Value>, JsException> {
    let mut found = Vec::new();
    while let Some(value) = next(&mut values).await {
        found.push(value?);
    }
    Ok(found)
}

#[js_export(namespace = "Json")]
pub async fn by_name(identifier: String, value: Value) -> Result<Value, JsException> {
    JsHost::invoke(&identifier, (value,)).await
}
