//! Messages, byte for byte. `wire-vectors.json` holds them for the JavaScript twin, which must write and read the same.
//!
//! `UPDATE=1 cargo test -p oxbridge --test wire` writes the file anew; its diff wants to be read.

use oxbridge::ToJs;
use oxbridge::prelude::*;
use oxbridge::private::{Describer, op};
use oxbridge::{Fault, Reader, from_bytes, to_bytes};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use std::time::UNIX_EPOCH;

#[derive(Marshal)]
struct Point {
    x: f64,
    y: f64,
}

#[derive(Marshal)]
struct Line {
    sku: String,
    quantity: u8,
    unit_price: f64,
    note: Option<String>,
    #[marshal(default)]
    tags: Vec<String>,
}

#[derive(Marshal)]
struct Id(u32);

#[derive(Marshal)]
enum Color {
    Red,
    DarkBlue,
}

#[derive(Marshal)]
enum Shape {
    Empty,
    Circle { radius: f64 },
    Named(Point),
    Pair(u8, String),
}

#[derive(Marshal)]
#[marshal(untagged)]
enum Either {
    Text(String),
    Number(f64),
}

/// A JavaScript value as JSON: what JSON has not is an object of one key that begins with `$`.
fn special(kind: &str, value: impl Into<Json>) -> Json {
    json!({ format!("${kind}"): value.into() })
}

fn undefined() -> Json {
    special("undefined", true)
}

fn bigint(digits: impl ToString) -> Json {
    special("bigint", digits.to_string())
}

fn vector<T: ToJs>(rust: &str, value: &T, js: Json) -> Json {
    let mut d = Describer::new();
    T::describe(&mut d);
    let hex: String = to_bytes(value).iter().map(|byte| format!("{byte:02x}")).collect();
    // The words of a named type hold its place in this file.
    let words = Some(d.words()).filter(|words| !words.contains(&op::NAMED));
    json!({ "rust": rust, "type": words, "value": js, "message": hex })
}

macro_rules! vectors {
    ($($ty:ty: $value:expr => $js:expr;)*) => {
        vec![$(vector::<$ty>(stringify!($ty), &$value, Json::from($js))),*]
    };
}

fn all() -> Vec<Json> {
    vectors! {
        (): () => undefined();
        bool: true => true;
        i8: -1 => -1;
        u8: 255 => 255;
        i16: -2 => -2;
        u16: 65535 => 65535;
        i32: i32::MIN => i32::MIN;
        u32: u32::MAX => u32::MAX;
        isize: -3 => -3;
        usize: 3 => 3;
        i64: i64::MIN => bigint(i64::MIN);
        u64: u64::MAX => bigint(u64::MAX);
        i128: i128::MIN + 1 => bigint(i128::MIN + 1);
        u128: u128::MAX - 1 => bigint(u128::MAX - 1);
        f32: 1.5 => 1.5;
        f64: 0.1 => 0.1;
        f64: f64::NAN => special("number", "NaN");
        f64: f64::NEG_INFINITY => special("number", "-Infinity");
        f64: -0.0 => special("number", "-0");
        char: 'a' => "a";
        char: '🦀' => "🦀";
        String: "plain".into() => "plain";
        String: String::new() => "";
        String: "é漢🦀\0\u{feff}".into() => "é漢🦀\0\u{feff}";
        Vec<u8>: vec![1, 2, 255] => special("Uint8Array", [1, 2, 255].map(Json::from).to_vec());
        Vec<u8>: vec![] => special("Uint8Array", Vec::<Json>::new());
        Box<[i16]>: [1, -2].into() => special("Int16Array", [1, -2].map(Json::from).to_vec());
        Box<[f64]>: [0.5].into() => special("Float64Array", [0.5].map(Json::from).to_vec());
        Box<[u64]>: [1].into() => special("BigUint64Array", vec![bigint(1)]);
        (u8, Box<[f64]>, u8): (1, [].into(), 2) => vec![json!(1), special("Float64Array", Vec::<Json>::new()), json!(2)];
        (u8, Box<[f64]>, u8): (1, [0.5].into(), 2) => vec![json!(1), special("Float64Array", vec![json!(0.5)]), json!(2)];
        Vec<f64>: vec![0.5, 1.5] => vec![0.5, 1.5];
        Vec<String>: vec!["a".into(), "é".into(), String::new()] => vec!["a", "é", ""];
        Vec<Vec<bool>>: vec![vec![true], vec![]] => json!([[true], []]);
        Vec<(u8, u64)>: vec![(1, 2), (3, 4)] => json!([[1, bigint(2)], [3, bigint(4)]]);
        [u16; 3]: [1, 2, 3] => vec![1, 2, 3];
        [String; 2]: ["a".into(), "b".into()] => vec!["a", "b"];
        Option<u32>: None => undefined();
        Option<u32>: Some(7) => 7;
        Option<Option<u8>>: Some(None) => Json::Null;
        Option<Option<u8>>: Some(Some(1)) => 1;
        (u8, u16, u32, u64): (1, 2, 3, 4) => json!([1, 2, 3, bigint(4)]);
        (u8, i128, u8): (1, -1, 2) => json!([1, bigint(-1), 2]);
        BTreeMap<String, u8>: BTreeMap::from([("a".into(), 1), ("é".into(), 2)]) => json!({ "a": 1, "é": 2 });
        BTreeMap<u8, String>: BTreeMap::from([(1, "one".into())]) => special("Map", json!([[1, "one"]]));
        BTreeSet<u16>: BTreeSet::from([1, 2]) => special("Set", json!([1, 2]));
        SystemTime: UNIX_EPOCH + Duration::from_millis(1_700_000_000_123) => special("Date", 1_700_000_000_123u64);
        Duration: Duration::from_micros(1_500) => 1.5;
        Id: Id(5) => 5;
        Color: Color::DarkBlue => "darkBlue";
        Vec<Color>: vec![Color::Red, Color::DarkBlue] => vec!["red", "darkBlue"];
        Point: Point { x: 1.0, y: -2.5 } => json!({ "x": 1.0, "y": -2.5 });
        Line: Line { sku: "a-1".into(), quantity: 2, unit_price: 9.5, note: None, tags: vec!["é".into()] }
            => json!({ "sku": "a-1", "quantity": 2, "unitPrice": 9.5, "note": undefined(), "tags": ["é"] });
        Shape: Shape::Empty => json!({ "kind": "empty" });
        Shape: Shape::Circle { radius: 1.5 } => json!({ "kind": "circle", "radius": 1.5 });
        Shape: Shape::Named(Point { x: 1.0, y: 2.0 }) => json!({ "kind": "named", "x": 1.0, "y": 2.0 });
        Shape: Shape::Pair(1, "x".into()) => json!({ "kind": "pair", "value": [1, "x"] });
        Vec<Either>: vec![Either::Text("x".into()), Either::Number(1.5)] => json!(["x", 1.5]);
    }
}

#[test]
fn messages_are_these_bytes() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/wire-vectors.json");
    let vectors = all();
    if std::env::var_os("UPDATE").is_some() {
        let lines: Vec<String> = vectors.iter().map(|vector| format!("  {vector}")).collect();
        std::fs::write(path, format!("[\n{}\n]\n", lines.join(",\n"))).unwrap();
    }
    let golden: Vec<Json> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(vectors, golden, "run again with UPDATE=1 if this is meant");
}

#[test]
fn the_layout_is_the_documented_one() {
    // u32 text, u32 length; u8 1, padding, u32 head of "ab", u8 2, padding, u16 3; "ab".
    let bytes = [20, 0, 0, 0, 22, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 2, 0, 3, 0, b'a', b'b'];
    assert_eq!(to_bytes(&(1u8, "ab", 2u8, 3u16)), bytes);
    // Not ASCII: the head is odd, and the UTF-16 units follow it.
    let bytes = [16, 0, 0, 0, 20, 0, 0, 0, 9, 0, 0, 0, 2, 0, 0, 0, 0xF0, 0x9F, 0xA6, 0x80];
    assert_eq!(to_bytes("🦀"), bytes);
    // A buffer of f64: its count, padding, the numbers.
    let bytes = [
        24, 0, 0, 0, 24, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xF8, 0x3F,
    ];
    assert_eq!(to_bytes(&[1.5f64][..]), bytes);
}

#[test]
fn a_message_whose_header_lies_is_refused() {
    let good = to_bytes(&(7u32, "text"));
    assert!(from_bytes::<(u32, String)>(&good).is_ok());
    for (at, value) in [
        (0, 0u32),
        (0, 7),
        (0, 15),
        (0, 17),
        (0, 1000),
        (0, u32::MAX),
        (4, 0),
        (4, 19),
        (4, 21),
        (4, u32::MAX),
    ] {
        let mut bytes = good.clone();
        bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
        assert!(from_bytes::<(u32, String)>(&bytes).is_err(), "{value} at {at}");
    }
    for length in 0..good.len() {
        assert!(from_bytes::<(u32, String)>(&good[..length]).is_err());
    }
    let mut bytes = good.clone();
    *bytes.last_mut().unwrap() = 0xFF;
    assert!(from_bytes::<(u32, String)>(&bytes).is_err(), "text that is not UTF-8");
}

#[test]
fn a_string_ends_between_characters() {
    let mut bytes = to_bytes(&("é", "é"));
    // 2 bytes and 2 bytes become 1 and 3.
    bytes[8] -= 2;
    bytes[16] += 2;
    assert!(from_bytes::<(String, String)>(&bytes).is_err());
}

/// A message of strings whose text is joined, of so many units each.
fn joined(units: &[u32], text: &str) -> Vec<u8> {
    let mut words = vec![0, 0, units.len() as u32 | 1 << 31];
    words.extend(units);
    words[0] = words.len() as u32 * 4;
    words[1] = words[0] + text.len() as u32;
    let mut bytes: Vec<u8> = words.into_iter().flat_map(u32::to_le_bytes).collect();
    bytes.extend(text.as_bytes());
    bytes
}

#[test]
fn joined_strings_are_cut_by_their_units() {
    fn read(units: &[u32], text: &str) -> Result<Vec<String>, Fault> {
        from_bytes(&joined(units, text))
    }
    assert_eq!(read(&[], "").unwrap(), [""; 0]);
    assert_eq!(
        read(&[1, 0, 2, 9, 3, 1], "a\u{1F980}123456789äöü日").unwrap(),
        ["a", "", "\u{1F980}", "123456789", "äöü", "日"]
    );
    let texts = ["日本語".repeat(9), "x".repeat(40), "\u{1F980}é".repeat(20), "\0".into()];
    let units = texts.each_ref().map(|text| text.encode_utf16().count() as u32);
    assert_eq!(read(&units, &texts.concat()).unwrap(), texts);
    for (units, text) in [
        (&[2][..], "a"),
        (&[1], "\u{1F980}"),
        (&[1, 1], "\u{1F980}"),
        (&[8], "1234567\u{1F980}"),
        (&[1], "ab"),
        (&[u32::MAX], "ab"),
    ] {
        assert!(read(units, text).is_err(), "{units:?} of {text}");
    }
    let mut more = joined(&[1], "a");
    more[8] = 200;
    assert!(from_bytes::<Vec<String>>(&more).is_err());
}

#[test]
fn a_reader_lends_from_the_message() {
    let mut words = [0u64; 8];
    let message = to_bytes(&("name", [1.5f64, 2.5].as_slice(), 7u8));
    let memory: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
    memory[..message.len()].copy_from_slice(&message);
    let range = memory.as_ptr_range();
    let mut r = Reader::new(memory).unwrap();
    let name = r.string().unwrap();
    let count = r.count(8).unwrap();
    let numbers = r.numbers::<f64>(count).unwrap();
    assert_eq!((name, &*numbers, r.u8().unwrap()), ("name", &[1.5, 2.5][..], 7));
    assert!(range.contains(&name.as_ptr()) && range.contains(&numbers.as_ptr().cast()));
    numbers[0] = 9.0;
    r.end().unwrap();
    assert!(
        bytemuck::cast_slice::<u64, f64>(&words).contains(&9.0),
        "changed in place"
    );
}

#[test]
fn an_unaligned_message_is_refused() {
    let mut words = [0u64; 4];
    let memory: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
    let message = to_bytes(&1u8);
    memory[4..4 + message.len()].copy_from_slice(&message);
    assert!(Reader::new(&mut memory[4..]).is_err());
}
