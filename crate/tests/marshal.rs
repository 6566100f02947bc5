//! The words of `#[marshal(…)]` in messages.

use oxbridge::prelude::*;
use oxbridge::{from_bytes, to_bytes};
use std::collections::BTreeMap;

#[derive(Marshal, Clone, Debug, PartialEq)]
#[marshal(default = "Settings::usual")]
struct Settings {
    name: String,
    #[marshal(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<u32>,
    #[marshal(skip_serializing_if = "Option::is_none", alias = "remark")]
    note: Option<String>,
}

impl Settings {
    fn usual() -> Self {
        Self {
            name: "usual".into(),
            tags: vec![1],
            note: Some("none".into()),
        }
    }
}

#[derive(Marshal, Clone, Debug, PartialEq)]
struct Pinned {
    #[marshal(flatten)]
    settings: Box<Settings>,
    at: u8,
    #[marshal(flatten)]
    rest: BTreeMap<String, Email>,
}

#[derive(Marshal, Clone, Debug, PartialEq)]
#[marshal(try_from = "String", into = "String")]
struct Email(String);

impl TryFrom<String> for Email {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.contains('@') {
            Ok(Self(text))
        } else {
            Err("expected an address")
        }
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0
    }
}

#[test]
fn what_is_left_out_comes_from_the_function_of_the_struct() {
    let left = Settings {
        name: "own".into(),
        tags: Vec::new(),
        note: None,
    };
    let read = from_bytes::<Settings>(&to_bytes(&left)).unwrap();
    let Settings { tags, note, .. } = Settings::usual();
    assert_eq!(
        read,
        Settings {
            name: "own".into(),
            tags,
            note
        }
    );
    assert_eq!(from_bytes::<Settings>(&to_bytes(&read)).unwrap(), read);
}

#[test]
fn what_is_flattened_lies_where_its_fields_would() {
    let pinned = Pinned {
        settings: Box::new(Settings::usual()),
        at: 7,
        rest: BTreeMap::from([("a".into(), Email("a@b".into()))]),
    };
    assert_eq!(from_bytes::<Pinned>(&to_bytes(&pinned)).unwrap(), pinned);
    let apart = (Settings::usual(), 7_u8, BTreeMap::from([("a", "a@b")]));
    assert_eq!(to_bytes(&pinned), to_bytes(&apart));
}

#[test]
fn what_is_refused_is_told_by_its_place_in_javascript() {
    let bytes = to_bytes(&(Settings::usual(), 7_u8, BTreeMap::from([("work", "nobody")])));
    let fault = from_bytes::<Pinned>(&bytes).unwrap_err();
    assert_eq!(fault.to_string(), "`work`: expected an address");
    let fault = from_bytes::<Vec<Email>>(&to_bytes(&vec!["a@b", "nobody"])).unwrap_err();
    assert_eq!(fault.to_string(), "`[1]`: expected an address");
}

#[derive(Marshal, Clone, Debug, PartialEq)]
#[marshal(content = "data")]
enum Message {
    Note { email: Email },
    Pair(u8, Email),
    One(Email),
}

#[test]
fn the_content_of_a_variant_is_part_of_its_place() {
    for (message, place) in [
        (to_bytes(&(0_u8, "nobody")), "`data.email`"),
        (to_bytes(&(1_u8, 7_u8, "nobody")), "`data[1]`"),
        (to_bytes(&(2_u8, "nobody")), "`data`"),
    ] {
        let fault = from_bytes::<Message>(&message).unwrap_err();
        assert_eq!(fault.to_string(), format!("{place}: expected an address"));
    }
}
