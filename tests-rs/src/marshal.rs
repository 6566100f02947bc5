//! The words that `#[marshal(…)]` shares with serde, on types that cross both ways: as they are, and as serde_json has
//! them.

use oxbridge::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// Gives a value back: as it crosses, and as serde_json reads and writes it.
macro_rules! echoes {
    ($($name:ident: $ty:ty;)*) => {
        pub mod ours {
            use super::*;
            $(
                #[js_export(namespace = "Ours")]
                pub fn $name(value: $ty) -> $ty {
                    value
                }
            )*
        }

        pub mod theirs {
            use super::*;
            $(
                #[js_export(namespace = "Theirs")]
                pub fn $name(text: &str) -> Result<String, serde_json::Error> {
                    serde_json::to_string(&serde_json::from_str::<$ty>(text)?)
                }
            )*
        }
    };
}

echoes! {
    strict: Strict;
    aliased: Aliased;
    skipping: Skipping;
    filled: Filled;
    adjacent: Message;
    strict_adjacent: StrictMessage;
    unknown: Unknown;
    event: Gesture;
    part: Part;
    flat: Framed;
    rest: Labelled;
    flat_choice: FramedChoice;
    tagged: Item;
    email: Email;
    celsius: Celsius;
    tint: Tint;
    by_color: BTreeMap<Paint, u32>;
    by_char: BTreeMap<char, bool>;
    by_email: HashMap<Email, u32>;
}

/// What is called otherwise is refused.
#[derive(Marshal, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Strict {
    pub id: u32,
    #[serde(default)]
    pub note: String,
}

/// Fields of several names.
#[derive(Marshal, Serialize, Deserialize)]
pub struct Aliased {
    #[serde(alias = "ident", alias = "odd-key")]
    pub id: u32,
    #[serde(alias = "label", default)]
    pub name: String,
}

/// Fields that are not there.
#[derive(Marshal, Serialize, Deserialize)]
pub struct Skipping {
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub tags: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "is_zero")]
    pub count: u64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_zero(count: &u64) -> bool {
    *count == 0
}

/// Fields from functions.
#[derive(Marshal, Serialize, Deserialize)]
#[serde(default = "Filled::usual")]
pub struct Filled {
    pub name: String,
    #[serde(default = "seven")]
    pub count: u32,
}

impl Filled {
    fn usual() -> Self {
        Self {
            name: "usual".into(),
            count: 1,
        }
    }
}

fn seven() -> u32 {
    7
}

/// The content beside the tag.
#[derive(Marshal, Serialize, Deserialize)]
#[serde(
    tag = "type",
    content = "data",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Message {
    Click { left_button: bool },
    Text(String),
    Range(u32, u32),
    Part(Part),
    Nothing,
}

/// The same, and nothing else.
#[derive(Marshal, Serialize, Deserialize)]
#[serde(tag = "t", content = "c", rename_all = "camelCase", deny_unknown_fields)]
pub enum StrictMessage {
    Click { x: u32 },
    Nothing,
}

/// An enum of texts, one of which stands for all that are unknown.
#[derive(Marshal, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Unknown {
    #[serde(alias = "grey")]
    Gray,
    #[serde(other)]
    Custom,
}

/// The same of variants that hold something.
#[derive(Marshal, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum Gesture {
    #[serde(alias = "tap")]
    Click {
        x: u32,
    },
    Part(Part),
    #[serde(other)]
    Unknown,
}

#[derive(Marshal, Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Part {
    pub width: f64,
    #[serde(default)]
    pub height: f64,
}

/// The fields of another struct beside its own.
#[derive(Marshal, Serialize, Deserialize)]
pub struct Framed {
    pub id: u32,
    #[serde(flatten)]
    pub part: Box<Part>,
    pub name: String,
}

/// A map that takes the rest.
#[derive(Marshal, Serialize, Deserialize)]
pub struct Labelled {
    pub id: u32,
    #[serde(flatten)]
    pub part: Part,
    #[serde(flatten)]
    pub rest: BTreeMap<String, Vec<u32>>,
}

/// The properties of an enum beside its own.
#[derive(Marshal, Serialize, Deserialize)]
pub struct FramedChoice {
    pub id: u32,
    #[serde(flatten)]
    pub choice: Choice,
}

#[derive(Marshal, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Choice {
    Circle { radius: f64 },
    Part(Part),
    Nothing,
}

/// Records that know all their properties, beside a tag.
#[derive(Marshal, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Item {
    Strict(Strict),
    Labelled(Labelled),
    Own {
        id: u32,
        #[serde(flatten)]
        rest: BTreeMap<String, String>,
    },
}

/// A text that Rust has looked at.
#[derive(Marshal, Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(try_from = "String", into = "String")]
#[marshal(brand)]
pub struct Email(String);

impl TryFrom<String> for Email {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if text.contains('@') {
            Ok(Self(text))
        } else {
            Err(format!("{text:?} is no address"))
        }
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0
    }
}

/// Another form of the same value.
#[derive(Marshal, Serialize, Deserialize, Clone, Copy)]
#[serde(from = "Fahrenheit", into = "Fahrenheit")]
pub struct Celsius(f64);

#[derive(Marshal, Serialize, Deserialize)]
pub struct Fahrenheit {
    pub degrees: f64,
}

impl From<Fahrenheit> for Celsius {
    fn from(fahrenheit: Fahrenheit) -> Self {
        Self((fahrenheit.degrees - 32.0) / 1.8)
    }
}

impl From<Celsius> for Fahrenheit {
    fn from(celsius: Celsius) -> Self {
        Self {
            degrees: celsius.0 * 1.8 + 32.0,
        }
    }
}

/// A number by its words.
#[derive(Marshal, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tint {
    pub value: u8,
}

#[derive(Marshal, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[serde(rename_all = "camelCase")]
pub enum Paint {
    Red,
    DarkBlue,
}

/// How loud.
#[derive(Marshal, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[marshal(as = "number")]
#[repr(u8)]
pub enum Level {
    /// Not to be heard.
    Off,
    Low = 10,
    High,
}

/// What C gives.
#[derive(Marshal, Clone, Copy, Debug, PartialEq)]
#[marshal(as = "number")]
#[repr(i32)]
pub enum Status {
    Failed = -1,
    Ready,
    #[marshal(other)]
    Unknown = 99,
}

/// A number or its name.
#[derive(Marshal)]
#[marshal(untagged)]
pub enum LevelOrText {
    Level(Level),
    Text(String),
}

#[js_export(namespace = "Numbers")]
pub fn level(level: Level) -> Level {
    level
}

#[js_export(namespace = "Numbers")]
pub fn levels(levels: Vec<Level>) -> Vec<Level> {
    levels
}

#[js_export(namespace = "Numbers")]
pub fn status(status: Status) -> Status {
    status
}

#[js_export(namespace = "Numbers")]
pub fn level_or_text(value: LevelOrText) -> LevelOrText {
    value
}

#[js_export(namespace = "Numbers")]
pub fn by_level(value: BTreeMap<Level, u32>) -> BTreeMap<Level, u32> {
    value
}

/// Maps whose keys are more than texts.
#[js_export(namespace = "Keys")]
pub fn by_color(value: HashMap<Paint, u32>) -> HashMap<Paint, u32> {
    value
}

#[js_export(namespace = "Keys")]
pub fn by_color_of(value: BTreeMap<Paint, Option<u32>>) -> BTreeMap<Paint, Option<u32>> {
    value
}

#[js_export(namespace = "Keys")]
pub fn by_unknown(value: BTreeMap<Tone, u32>) -> BTreeMap<Tone, u32> {
    value
}

#[derive(Marshal, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    #[marshal(alias = "grey")]
    Gray,
    #[marshal(other)]
    Custom,
}

#[js_export(namespace = "Keys", as = "Map")]
pub fn color_map(#[marshal(as = "Map")] value: BTreeMap<Paint, u32>) -> BTreeMap<Paint, u32> {
    value
}

#[js_export(namespace = "Keys", as = "Record")]
pub fn by_number(#[marshal(as = "Record")] value: BTreeMap<u32, String>) -> BTreeMap<u32, String> {
    value
}

#[js_export(namespace = "Keys", as = "Record")]
pub fn by_bigint(#[marshal(as = "Record")] value: HashMap<i64, bool>) -> HashMap<i64, bool> {
    value
}

/// Two texts that are one in JavaScript.
#[js_export(namespace = "Keys")]
pub fn twins() -> HashMap<Loud, u32> {
    HashMap::from([(Loud("a".into()), 1), (Loud("A".into()), 2)])
}

#[derive(ToJs, Clone, PartialEq, Eq, Hash)]
#[marshal(into = "String")]
pub struct Loud(String);

impl From<Loud> for String {
    fn from(loud: Loud) -> Self {
        loud.0.to_uppercase()
    }
}

/// An entry that is called as a field is.
#[js_export(namespace = "Keys")]
pub fn clash() -> Labelled {
    let part = Part {
        width: 1.0,
        height: 2.0,
    };
    Labelled {
        id: 1,
        part,
        rest: BTreeMap::from([("width".into(), vec![])]),
    }
}

/// Takes what Rust sees of the rest.
#[js_export(namespace = "Keys")]
pub async fn strict_later(options: Strict) -> u32 {
    options.id
}
