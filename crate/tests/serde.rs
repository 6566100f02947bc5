//! Values of serde in messages.

use oxbridge::{Serde, from_bytes, to_bytes};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
struct Model {
    flag: bool,
    letter: char,
    small: i8,
    large: u64,
    huge: (i128, u128),
    ratio: (f32, f64),
    unit: (),
    maybe: Vec<Option<u32>>,
    by_name: BTreeMap<String, u64>,
    by_number: HashMap<u32, String>,
    shapes: Vec<Shape>,
    took: Duration,
    #[serde(flatten)]
    rest: BTreeMap<String, i64>,
}

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
enum Shape {
    Empty,
    Circle(f64),
    Line(u8, String),
    Rect { width: u64 },
}

fn model() -> Serde<Model> {
    Serde(Model {
        flag: true,
        letter: 'é',
        small: -8,
        large: u64::MAX,
        huge: (i128::MIN, u128::MAX),
        ratio: (0.5, -0.0),
        unit: (),
        maybe: vec![None, Some(u32::MAX)],
        by_name: BTreeMap::from([("a".into(), 1 << 60), (String::new(), 0)]),
        by_number: HashMap::from([(7, "日本".into())]),
        shapes: vec![
            Shape::Empty,
            Shape::Circle(1.0),
            Shape::Line(1, "x".into()),
            Shape::Rect { width: 3 },
        ],
        took: Duration::new(5, 7),
        rest: BTreeMap::from([("other".into(), i64::MIN)]),
    })
}

#[test]
fn a_value_is_the_same_in_a_message() {
    let model = model();
    assert_eq!(from_bytes::<Serde<Model>>(&to_bytes(&model)).unwrap(), model);
    let json: Serde<serde_json::Value> = Serde(serde_json::json!({ "a": [1, 1.5, null, "x", u64::MAX], "b": {} }));
    assert_eq!(from_bytes::<Serde<serde_json::Value>>(&to_bytes(&json)).unwrap(), json);
}

#[test]
fn a_refusal_says_where() {
    let bytes = to_bytes(&Serde(BTreeMap::from([(
        "a",
        vec![BTreeMap::from([("odd key", "x")])],
    )])));
    let fault = from_bytes::<Serde<BTreeMap<String, Vec<BTreeMap<String, u8>>>>>(&bytes).unwrap_err();
    assert_eq!(
        fault.to_string(),
        "`a[0][\"odd key\"]`: invalid type: string \"x\", expected u8"
    );
}

#[test]
fn parts_that_nobody_asks_for_are_read_past() {
    #[derive(Deserialize, Debug, PartialEq)]
    struct Some {
        small: i8,
    }
    let some = from_bytes::<Serde<Some>>(&to_bytes(&model())).unwrap();
    assert_eq!(some.0, Some { small: -8 });
}

#[test]
fn a_tuple_takes_no_longer_list() {
    #[derive(Deserialize, Debug)]
    struct Some {
        #[allow(dead_code, reason = "it is refused")]
        shapes: (Shape, Shape),
    }
    let refused = from_bytes::<Serde<Some>>(&to_bytes(&model())).unwrap_err();
    assert!(refused.to_string().contains("expected fewer elements"), "{refused}");
}

#[test]
fn what_no_f32_holds_is_no_infinity() {
    assert_eq!(from_bytes::<Serde<f32>>(&to_bytes(&Serde(3e38))).unwrap().0, 3e38);
    assert!(
        from_bytes::<Serde<f32>>(&to_bytes(&Serde(f64::INFINITY)))
            .unwrap()
            .0
            .is_infinite()
    );
    let refused = from_bytes::<Serde<Vec<f32>>>(&to_bytes(&Serde([1.0, -3.5e38]))).unwrap_err();
    assert!(refused.to_string().contains("expected f32, got -3.5e38"), "{refused}");
}

#[test]
fn whatever_the_bytes_are_there_is_a_value_or_a_fault() {
    let bytes = to_bytes(&model());
    for at in 8..bytes.len() {
        for change in [1, 2, 7, 0x80, 0xFF] {
            let mut changed = bytes.clone();
            changed[at] ^= change;
            let _ = from_bytes::<Serde<Model>>(&changed);
            let _ = from_bytes::<Serde<serde_json::Value>>(&changed);
        }
    }
    // An array in an array, and so on.
    let mut deep = vec![0; 8];
    for _ in 0..10_000 {
        deep.extend([7, 0, 0, 0, 1, 0, 0, 0]);
    }
    let length = deep.len() as u32;
    deep[..4].copy_from_slice(&length.to_le_bytes());
    deep[4..8].copy_from_slice(&length.to_le_bytes());
    assert!(from_bytes::<Serde<serde_json::Value>>(&deep).is_err());
}
