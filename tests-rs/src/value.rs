//! Types that cross by value: records, enums, unions, generics, recursion, and every word of `marshal`.

use oxbridge::prelude::*;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// A place on a plane.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Upwards.
    pub y: f64,
}

/// A color.
#[derive(Marshal, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Color {
    /// As blood.
    Red,
    Green,
    DarkBlue,
}

/// One line of an invoice.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Line {
    pub sku: String,
    pub quantity: u32,
    pub unit_price: f64,
}

/// What a customer owes.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Invoice {
    pub id: u64,
    pub lines: Vec<Line>,
    pub due: Option<SystemTime>,
}

/// Adds up an invoice.
#[js_export(namespace = "Invoices")]
pub fn total(invoice: &Invoice) -> f64 {
    invoice
        .lines
        .iter()
        .map(|line| f64::from(line.quantity) * line.unit_price)
        .sum()
}

/// Gives the invoice back.
#[js_export(namespace = "Invoices")]
pub fn echo(invoice: Invoice) -> Invoice {
    invoice
}

/// A drawing.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub enum Shape {
    Empty,
    Circle {
        center: Point,
        radius: f64,
    },
    /// A record alone is flattened into the variant.
    Dot(Point),
    /// Anything else alone is its `value`.
    Label(String),
    /// Several are a `value` too.
    Grid(u32, u32),
    Group {
        shapes: Vec<Shape>,
    },
}

/// Another tag, other names.
#[derive(Marshal, Clone, Debug, PartialEq)]
#[marshal(tag = "type", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Event {
    Click {
        mouse_button: u8,
    },
    KeyPress {
        key: char,
    },
    #[marshal(rename = "bye")]
    Unload,
}

/// Text or bytes.
#[derive(Marshal, Clone, Debug, PartialEq)]
#[marshal(untagged)]
pub enum Content {
    Text(String),
    Bytes(Vec<u8>),
    Number(f64),
    Many(BTreeMap<String, bool>),
}

/// One page of many.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub next: Option<u32>,
}

/// Two of anything.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Pair<A, B>(pub A, pub B);

/// A tree.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Tree {
    pub name: String,
    pub children: Vec<Tree>,
}

/// A list as schools teach it.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Chain {
    pub value: u32,
    pub next: Option<Box<Chain>>,
}

/// A number with a meaning; in TypeScript only a `UserId` is one.
#[derive(Marshal, Clone, Copy, Debug, PartialEq, Eq)]
#[marshal(brand)]
pub struct UserId(pub u32);

/// Crosses as its only field.
#[derive(Marshal, Clone, Debug, PartialEq)]
#[marshal(transparent)]
pub struct Wrapper {
    pub inner: Vec<String>,
}

/// Every word that a field understands.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Settings {
    #[marshal(rename = "$id")]
    pub id: String,
    #[marshal(default)]
    pub verbose: bool,
    #[marshal(default = "retries")]
    pub retries: u8,
    #[marshal(skip)]
    pub cache: u32,
    #[marshal(as = "number")]
    pub size: u64,
    #[marshal(as = "bigint")]
    pub serial: u32,
    #[marshal(as = "Map")]
    pub headers: HashMap<String, String>,
    #[marshal(as = "Array")]
    pub tags: BTreeSet<String>,
    #[marshal(as = "null")]
    pub parent: Option<String>,
    #[marshal(via = "String")]
    pub version: Version,
    #[marshal(with = "seconds")]
    pub timeout: Duration,
    pub nested: Option<Option<u32>>,
    pub r#type: String,
}

fn retries() -> u8 {
    3
}

/// Crosses as text such as `1.2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl FromStr for Version {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let numbers = text
            .split_once('.')
            .and_then(|(major, minor)| Some((major.parse().ok()?, minor.parse().ok()?)));
        numbers
            .map(|(major, minor)| Version { major, minor })
            .ok_or_else(|| format!("`{text}` is no version"))
    }
}

/// A duration in whole seconds.
pub(crate) mod seconds {
    use std::time::Duration;

    pub fn to_js(duration: &Duration) -> u32 {
        duration.as_secs() as u32
    }

    pub fn from_js(seconds: u32) -> Result<Duration, String> {
        if seconds > 3600 {
            return Err("an hour is the longest".to_string());
        }
        Ok(Duration::from_secs(seconds.into()))
    }
}

/// Everything at once.
#[derive(Marshal, Clone, Debug, PartialEq)]
pub struct Rich {
    pub flag: bool,
    pub small: i8,
    pub id: u32,
    pub big: i64,
    pub huge: u128,
    pub ratio: f64,
    pub coarse: f32,
    pub letter: char,
    pub name: String,
    pub bytes: Vec<u8>,
    pub samples: Box<[f64]>,
    pub tags: Vec<String>,
    pub corner: [i16; 3],
    pub pair: (u32, String),
    pub scores: BTreeMap<String, f64>,
    pub by_id: BTreeMap<u32, Vec<String>>,
    pub unique: BTreeSet<String>,
    pub when: SystemTime,
    pub wait: Duration,
    pub maybe: Option<Point>,
    pub color: Color,
    pub shape: Shape,
    pub content: Content,
    pub tree: Tree,
    pub page: Page<Pair<u32, bool>>,
}

#[js_export]
pub fn echo_rich(value: Rich) -> Rich {
    value
}

#[js_export]
pub fn echo_rich_list(values: Vec<Rich>) -> Vec<Rich> {
    values
}

#[js_export]
pub fn echo_settings(settings: Settings) -> Settings {
    settings
}

#[js_export]
pub fn echo_shape(shape: Shape) -> Shape {
    shape
}

#[js_export]
pub fn echo_event(event: Event) -> Event {
    event
}

#[js_export]
pub fn echo_content(content: Content) -> Content {
    content
}

#[js_export]
pub fn echo_tree(tree: Tree) -> Tree {
    tree
}

#[js_export]
pub fn echo_chain(chain: Chain) -> Chain {
    chain
}

#[js_export]
pub fn echo_page(page: Page<Page<u32>>) -> Page<Page<u32>> {
    page
}

#[js_export]
pub fn echo_color(color: Color) -> Color {
    color
}

#[js_export]
pub fn echo_user(id: UserId, wrapper: Wrapper) -> (UserId, Wrapper) {
    (id, wrapper)
}

/// Pointers cross as what they point to.
#[js_export]
pub fn echo_shared(
    boxed: Box<Point>,
    counted: Rc<Point>,
    shared: Arc<str>,
    owned: Cow<'static, str>,
) -> (Rc<Point>, Box<Point>, Arc<str>, Cow<'static, str>) {
    (counted, boxed, shared, owned)
}

#[js_export]
pub fn echo_text(text: &str) -> String {
    text.to_string()
}

/// Takes texts and gives how long each is in bytes.
#[js_export]
pub fn byte_lengths(texts: Vec<String>) -> Vec<u32> {
    texts.iter().map(|text| text.len() as u32).collect()
}

/// As many texts of one length, each beginning with its number.
#[js_export]
pub fn texts(count: u32, length: u32) -> Vec<String> {
    (0..count)
        .map(|index| format!("{index:0>width$}", width = length as usize))
        .collect()
}

/// The same number in three dresses.
#[js_export(as = "number")]
pub fn as_number(#[marshal(as = "number")] value: i64) -> i64 {
    value
}

/// Doubles; beyond what a number holds, the result is refused on the way out.
#[js_export(as = "number")]
pub fn double_as_number(#[marshal(as = "number")] value: i64) -> i64 {
    value.wrapping_mul(2)
}

#[js_export(as = "Map")]
pub fn as_map(#[marshal(as = "Map")] value: BTreeMap<String, u32>) -> BTreeMap<String, u32> {
    value
}

#[js_export(as = "null")]
pub fn as_null(#[marshal(as = "null")] value: Option<u32>) -> Option<u32> {
    value
}

/// Serde's attributes mean the same where there is no `marshal` word.
#[derive(Marshal, ::serde::Serialize, ::serde::Deserialize, Clone, Debug, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub struct Legacy {
    pub first_name: String,
    #[serde(rename = "SURNAME")]
    pub last_name: String,
    #[serde(default)]
    pub middle_names: Vec<String>,
    #[serde(skip)]
    pub secret: u32,
}

#[js_export]
pub fn echo_legacy(legacy: Legacy) -> Legacy {
    legacy
}

/// Only out: deriving one direction is enough.
#[derive(ToJs, Debug)]
pub struct Report {
    pub lines: u32,
    pub text: &'static str,
}

/// Only in.
#[derive(FromJs, Debug)]
pub struct Query {
    pub text: String,
    pub limit: Option<u32>,
}

#[js_export]
pub fn run(query: Query) -> Report {
    Report {
        lines: query.limit.unwrap_or(query.text.len() as u32),
        text: "done",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;

    fn round_trip<T: oxbridge::ToJs + oxbridge::FromJs + PartialEq + std::fmt::Debug>(value: T) {
        assert_eq!(oxbridge::from_bytes::<T>(&oxbridge::to_bytes(&value)).unwrap(), value);
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn every_shape_comes_back_from_its_message() {
        round_trip(Shape::Empty);
        round_trip(Shape::Dot(Point {
            x: 1.0,
            y: f64::INFINITY,
        }));
        round_trip(Shape::Group {
            shapes: vec![
                Shape::Grid(1, 2),
                Shape::Label("é 😀".into()),
                Shape::Group { shapes: vec![] },
            ],
        });
        round_trip(Event::KeyPress { key: '\u{10ffff}' });
        round_trip(Content::Many(BTreeMap::from([("__proto__".into(), true)])));
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn a_skipped_field_is_its_default_again() {
        let legacy = Legacy {
            first_name: "a".into(),
            last_name: "b".into(),
            middle_names: vec![],
            secret: 7,
        };
        let back: Legacy = oxbridge::from_bytes(&oxbridge::to_bytes(&legacy)).unwrap();
        assert_eq!(back, Legacy { secret: 0, ..legacy });
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn a_message_that_was_cut_short_is_refused() {
        let message = oxbridge::to_bytes(&Tree {
            name: "root".into(),
            children: vec![Tree {
                name: "leaf".into(),
                children: vec![],
            }],
        });
        for length in 0..message.len() {
            assert!(
                oxbridge::from_bytes::<Tree>(&message[..length]).is_err(),
                "cut at {length}"
            );
        }
    }
}

/// Keys that may be the same to one side only.
#[derive(Marshal, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    pub x: i32,
    pub y: i32,
}

/// A number that is what its bits are.
#[derive(Marshal, Clone, Copy, Debug)]
pub struct Bits(pub f64);

impl PartialEq for Bits {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_bits() == other.0.to_bits()
    }
}

impl Eq for Bits {}

impl Hash for Bits {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.to_bits().hash(state);
    }
}

#[derive(Marshal)]
pub struct Keyed {
    #[marshal(default)]
    pub dates: HashMap<SystemTime, u8>,
    #[marshal(default)]
    pub spots: BTreeMap<Spot, u8>,
    #[marshal(default)]
    pub options: HashMap<Option<u32>, u8>,
    #[marshal(default)]
    pub pairs: HashSet<(u8, u8)>,
    #[marshal(default)]
    pub lists: BTreeSet<Vec<u8>>,
    #[marshal(default)]
    pub bits: HashMap<Bits, u8>,
}

#[js_export(namespace = "Keys", name = "echo")]
pub fn echo_keyed(keyed: Keyed) -> Keyed {
    keyed
}

#[js_export(namespace = "Keys")]
pub fn by_date(dates: HashMap<SystemTime, u8>) -> f64 {
    dates.len() as f64
}

#[js_export(namespace = "Keys", name = "call")]
pub fn call_for_spots(f: JsFunction<fn() -> BTreeSet<Spot>>) -> Result<BTreeSet<Spot>, JsException> {
    f.call()
}

#[js_export(namespace = "Keys")]
pub async fn later(spots: JsPromise<BTreeSet<Spot>>) -> Result<BTreeSet<Spot>, JsException> {
    spots.await
}

#[js_export(namespace = "Keys")]
pub async fn last(mut spots: JsStream<BTreeSet<Spot>>) -> Result<BTreeSet<Spot>, JsException> {
    let mut last = BTreeSet::new();
    while let Some(each) = super::stream::next(&mut spots).await {
        last = each?;
    }
    Ok(last)
}

/// Zeroes and what is no number, in several ways.
#[js_export(namespace = "Keys")]
pub fn bits(numbers: Vec<f64>) -> HashMap<Bits, u8> {
    numbers.into_iter().map(|number| (Bits(number), 1)).collect()
}

#[js_export(namespace = "Keys")]
pub fn set_of_bits(numbers: Vec<f64>) -> Vec<HashSet<Bits>> {
    vec![numbers.into_iter().map(Bits).collect()]
}
