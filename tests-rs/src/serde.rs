//! Types of other crates that know serde and nothing of us.

use super::stream::{Items, next};
use ::serde::{Deserialize, Serialize};
use oxbridge::prelude::*;
// What Tsify derives names this crate.
use oxbridge::wasm_bindgen;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What some crate would define.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct Foreign {
    pub user_name: String,
    pub roles: Vec<Role>,
    pub limit: Option<u32>,
}

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Admin,
    Guest,
}

#[js_export(namespace = "Foreign")]
pub fn echo_foreign(value: Serde<Foreign>) -> Serde<Foreign> {
    value
}

/// Numbers of which a `number` may be too large.
#[js_export(namespace = "Foreign")]
pub fn echo_floats(values: Serde<Vec<f32>>) -> Serde<Vec<f32>> {
    values
}

/// Inside other values too.
#[js_export(namespace = "Foreign")]
pub fn roles(values: Vec<Serde<Foreign>>) -> Vec<Serde<Role>> {
    values
        .into_iter()
        .flat_map(|Serde(value)| value.roles)
        .map(Serde)
        .collect()
}

/// Tsify names this one.
#[derive(Serialize, Deserialize, tsify::Tsify, Clone, Debug, PartialEq)]
pub struct Ticket {
    pub number: u32,
    pub holder: Option<String>,
}

#[js_export(namespace = "Foreign")]
pub fn echo_ticket(ticket: Serde<Ticket>) -> Serde<Ticket> {
    ticket
}

/// All of serde's data model, with nothing from Tsify.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct Model {
    pub flag: bool,
    pub letter: char,
    pub small: i8,
    pub large: u64,
    pub signed: i64,
    pub huge: i128,
    pub ratio: f64,
    pub unit: (),
    pub maybe: Option<u32>,
    pub pair: (u8, String),
    pub by_name: BTreeMap<String, u64>,
    pub by_letter: BTreeMap<char, u8>,
    pub by_role: BTreeMap<RoleKey, u8>,
    pub by_number: BTreeMap<u32, u8>,
    pub by_pair: BTreeMap<(u8, u8), u8>,
    pub set: BTreeSet<u8>,
    #[serde(with = "bytes")]
    pub bytes: Vec<u8>,
    pub id: Id,
    pub json: serde_json::Value,
    pub shapes: Vec<Shape>,
    pub tagged: Vec<Tagged>,
    pub adjacent: Vec<Adjacent>,
    pub either: Vec<Either>,
    #[serde(flatten)]
    pub rest: Rest,
    #[serde(skip)]
    pub skipped: u8,
    #[serde(default)]
    pub optional: u8,
}

#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(u64);

#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum RoleKey {
    Admin,
    Guest,
}

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub enum Shape {
    Empty,
    Circle(f64),
    Line(u8, u8),
    Rect { width: u64 },
}

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
#[serde(tag = "type")]
pub enum Tagged {
    Off,
    On { level: u64 },
}

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
#[serde(tag = "t", content = "c")]
pub enum Adjacent {
    One(u64),
    Two(u8, u8),
}

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
pub enum Either {
    Number(u64),
    Text(String),
}

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Rest {
    pub comment: Option<String>,
    #[serde(flatten)]
    pub others: BTreeMap<String, u64>,
}

/// As `serde_bytes` does it.
mod bytes {
    use serde::de::{Deserializer, Visitor};
    use serde::ser::Serializer;

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        struct Bytes;

        impl Visitor<'_> for Bytes {
            type Value = Vec<u8>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
                Ok(bytes.to_vec())
            }

            fn visit_byte_buf<E>(self, bytes: Vec<u8>) -> Result<Vec<u8>, E> {
                Ok(bytes)
            }
        }

        deserializer.deserialize_byte_buf(Bytes)
    }
}

#[js_export(namespace = "Foreign")]
pub fn echo_model(model: Serde<Model>) -> Serde<Model> {
    model
}

/// What Rust sees, as JSON.
#[js_export(namespace = "Foreign")]
pub fn text_of_model(model: Serde<Model>) -> String {
    format!("{:?}", model.0)
}

#[derive(Marshal)]
pub struct Held {
    pub model: Serde<Model>,
    pub maybe: Option<Serde<Shape>>,
    pub counts: BTreeMap<String, Serde<Counts>>,
}

#[js_export(namespace = "Foreign")]
pub fn echo_held(held: Held) -> Held {
    held
}

#[js_export(namespace = "Foreign")]
pub fn call_with(
    value: Serde<Counts>,
    f: JsFunction<fn(value: Serde<Counts>) -> Serde<Counts>>,
) -> Result<Serde<Counts>, JsException> {
    f.call(value)
}

#[js_export(namespace = "Foreign")]
pub async fn collect(mut values: JsStream<Serde<Counts>>) -> Result<Vec<Serde<Counts>>, JsException> {
    let mut found = Vec::new();
    while let Some(value) = next(&mut values).await {
        found.push(value?);
    }
    Ok(found)
}

#[js_export(namespace = "Foreign")]
pub fn stream(values: Vec<Serde<Counts>>) -> RustStream<Serde<Counts>> {
    RustStream::new(Items::new(values.into_iter(), false))
}

#[js_export(namespace = "Foreign")]
pub async fn by_name(identifier: String, value: Serde<Counts>) -> Result<Serde<Counts>, JsException> {
    JsHost::invoke(&identifier, (value,)).await
}

pub type Counts = BTreeMap<String, u64>;

#[js_export(namespace = "Foreign")]
pub fn echo_json(value: Serde<serde_json::Value>) -> Serde<serde_json::Value> {
    value
}

/// Keys that are the same to JavaScript, or that it cannot have.
#[js_export(namespace = "Foreign")]
pub fn keys(of: &str) -> Serde<BTreeMap<Key, u8>> {
    let keys = match of {
        "same" => vec![Key::Text("a".into()), Key::Same("a".into())],
        "mixed" => vec![Key::Text("1".into()), Key::Number(1)],
        "proto" => vec![Key::Text("__proto__".into())],
        _ => vec![],
    };
    Serde(keys.into_iter().map(|key| (key, 1)).collect())
}

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[serde(untagged)]
pub enum Key {
    Text(String),
    Number(u32),
    Same(String),
}

/// Maps without an entry.
#[js_export(namespace = "Foreign")]
pub fn empty() -> (
    Serde<BTreeMap<String, u8>>,
    Serde<BTreeMap<u32, u8>>,
    Serde<BTreeMap<(u8, u8), u8>>,
    Serde<BTreeMap<RoleKey, u8>>,
) {
    Default::default()
}

/// Each word of Tsify's.
#[derive(Serialize, Deserialize, tsify::Tsify, Clone, Debug, PartialEq, Default)]
pub struct Plain {
    pub id: u64,
    pub missing: Option<u32>,
    pub names: HashMap<String, u64>,
    pub wide: u128,
    #[serde(flatten)]
    pub flat: Flat,
}

#[derive(Serialize, Deserialize, tsify::Tsify, Clone, Debug, PartialEq, Default)]
pub struct Flat {
    pub inner: u8,
}

#[derive(Serialize, Deserialize, tsify::Tsify, Clone, Debug, PartialEq, Default)]
#[tsify(missing_as_null, hashmap_as_object, large_number_types_as_bigints)]
pub struct Worded {
    pub id: u64,
    pub size: usize,
    pub missing: Option<u32>,
    pub names: HashMap<String, u64>,
    pub numbers: HashMap<u32, String>,
    pub wide: u128,
}

#[js_export(namespace = "Foreign")]
pub fn echo_plain(value: Serde<Plain>) -> Serde<Plain> {
    value
}

#[js_export(namespace = "Foreign")]
pub fn echo_worded(value: Serde<Worded>) -> Vec<Serde<Worded>> {
    vec![value]
}

/// Where only a field names the type.
#[derive(ToJs)]
pub struct HoldsWorded {
    pub worded: Serde<OnlyHeld>,
}

#[derive(Serialize, Deserialize, tsify::Tsify, Clone, Debug, PartialEq, Default)]
#[tsify(missing_as_null)]
pub struct OnlyHeld {
    pub missing: Option<u32>,
}

#[js_export(namespace = "Foreign")]
pub fn hold_worded() -> HoldsWorded {
    HoldsWorded {
        worded: Serde::default(),
    }
}

/// What Tsify types as numbers whatever its words are.
#[derive(Serialize, Deserialize, tsify::Tsify, Clone, Debug, PartialEq, Default)]
#[tsify(large_number_types_as_bigints, hashmap_as_object)]
pub struct Timed {
    pub took: std::time::Duration,
    pub by_number: HashMap<u32, u64>,
}

#[js_export(namespace = "Foreign")]
pub fn echo_timed(value: Serde<Timed>) -> Serde<Timed> {
    value
}

/// What is not known to be anything.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Loose {
    pub href: Option<String>,
    pub values: Option<Vec<f64>>,
    pub pairs: Option<BTreeMap<String, String>>,
    pub date: Option<Preserved>,
}

/// A value of JavaScript's, by the word of serde-wasm-bindgen.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Preserved(#[serde(with = "oxbridge::serde_wasm_bindgen::preserve")] pub wasm_bindgen::JsValue);

#[js_export(namespace = "Foreign")]
pub fn echo_loose(value: Serde<Loose>) -> Serde<Loose> {
    value
}

/// Keys that are numbers, as properties.
#[js_export(namespace = "Foreign")]
pub fn numbered() -> Serde<Worded> {
    Serde(Worded {
        numbers: HashMap::from([(7, "x".into())]),
        ..Worded::default()
    })
}
