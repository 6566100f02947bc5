//! Every shape compiles without a warning under strict lints, and comes back from its bytes as it went in.

#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]
// The functions here are for their signatures.
#![allow(clippy::unnecessary_wraps, clippy::float_cmp)]

use oxbridge::{FromJs, JsError, Marshal, ToJs, from_bytes, js_export, to_bytes};
use std::collections::HashMap;
use std::fmt::{self, Debug, Display};
use std::net::IpAddr;

/// A conversion of our own: a colour crosses as a number.
mod colour {
    use super::Colour;

    #[allow(clippy::trivially_copy_pass_by_ref)]
    pub const fn to_js(colour: &Colour) -> u32 {
        colour.0
    }

    pub fn from_js(number: u32) -> Result<Colour, String> {
        if number < 1 << 24 {
            Ok(Colour(number))
        } else {
            Err(format!("{number} is no colour"))
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Colour(u32);

const fn most() -> u32 {
    9
}

#[derive(Debug, PartialEq, Marshal)]
#[marshal(rename = "Everything")]
struct Options {
    r#type: u8,
    #[marshal(as = "number")]
    id: i64,
    #[marshal(via = "String")]
    address: IpAddr,
    #[marshal(via = "String")]
    mask: Option<IpAddr>,
    #[marshal(via = "String", default = "localhost")]
    host: IpAddr,
    #[marshal(with = "colour")]
    tint: Colour,
    #[marshal(default, with = "colour")]
    fill: Colour,
    #[marshal(default)]
    level: u32,
    #[marshal(default = "most")]
    most: u32,
    #[marshal(default = 5)]
    retries: u32,
    #[marshal(skip)]
    cache: u32,
    #[marshal(skip, default = "most")]
    large: u32,
}

fn localhost() -> IpAddr {
    [127, 0, 0, 1].into()
}

#[derive(Debug, Default, PartialEq, Marshal)]
#[marshal(default)]
struct Settings {
    retries: u32,
    name: Option<String>,
    #[marshal(skip)]
    cache: u32,
}

#[derive(Debug, PartialEq, Marshal)]
struct Page<T> {
    items: Vec<T>,
    next: Option<u32>,
}

#[derive(Debug, PartialEq, Marshal)]
struct Sorted<T: Ord, U = u8>
where
    U: Debug,
{
    items: Vec<T>,
    #[marshal(skip)]
    rest: Option<U>,
}

#[derive(Debug, PartialEq, Marshal)]
struct Tree {
    value: i32,
    children: Vec<Self>,
    parent: Option<Box<Tree>>,
}

#[derive(Debug, PartialEq, Marshal)]
#[marshal(brand)]
struct UserId(u64);

#[derive(Debug, PartialEq, Marshal)]
#[marshal(transparent)]
struct Meters {
    value: f64,
    #[marshal(skip)]
    unit: u8,
}

#[derive(Debug, PartialEq, Marshal)]
struct Host(#[marshal(via = "String")] IpAddr);

#[derive(Debug, PartialEq, Marshal)]
struct Point(f64, f64, #[marshal(skip)] u8);

#[derive(Debug, PartialEq, Marshal)]
struct Nested(Vec<Nested>);

#[derive(Debug, PartialEq, Marshal)]
struct Nothing;

#[derive(Debug, PartialEq, Marshal)]
struct Empty {}

#[derive(Debug, PartialEq, Marshal)]
enum Color {
    Red,
    DarkGreen = 4,
}

#[derive(Debug, PartialEq, Marshal)]
enum Shape {
    Idle,
    Circle {
        radius: f64,
    },
    Rect {
        width: f64,
        #[marshal(default = 1.0)]
        height: f64,
        #[marshal(skip)]
        cache: u8,
    },
    Named(UserId),
    Line(f64, f64),
    Tinted(#[marshal(with = "colour")] Colour),
    Empty {},
}

#[derive(Debug, PartialEq, Marshal)]
#[marshal(untagged)]
enum Json {
    Null,
    Bool(bool),
    Text(String),
    List(Vec<Json>),
    Fields(HashMap<String, Self>),
}

#[derive(Debug, PartialEq, Marshal)]
#[marshal(untagged)]
enum Either<A, B> {
    Left(A),
    Right(B),
}

#[derive(Debug, PartialEq, ToJs)]
struct Report {
    title: &'static str,
    #[marshal(with = "colour")]
    tint: Colour,
}

#[derive(Debug, PartialEq, FromJs)]
struct Query {
    title: String,
    #[marshal(with = "colour")]
    tint: Colour,
}

#[derive(Debug, JsError)]
enum Failure {
    Unknown { id: u64 },
    Declined,
    Io(String, #[source] fmt::Error),
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(_, source) => Some(source),
            Self::Unknown { .. } | Self::Declined => None,
        }
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { id } => write!(f, "unknown {id}"),
            Self::Declined => f.write_str("declined"),
            Self::Io(file, source) => write!(f, "{file}: {source}"),
        }
    }
}

#[derive(Debug, JsError)]
struct NotFound {
    path: String,
}

impl std::error::Error for NotFound {}

impl Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {}", self.path)
    }
}

#[js_export(namespace = "Shop.Cart", name = "sum", as = "number")]
#[allow(clippy::too_many_arguments)]
fn everything(
    mut options: Vec<Options>,
    page: &Page<u8>,
    samples: &mut [f64],
    message: &[u8],
    #[marshal(as = "number")] id: u64,
    #[marshal(via = "String")] address: IpAddr,
    #[marshal(via = "String")] mask: &IpAddr,
    #[marshal(with = "colour")] tint: Colour,
    r#type: Option<u8>,
    #[default(-1)] by: i64,
    #[default("en")] language: &str,
    #[default(Colour(7))]
    #[marshal(with = "colour")]
    fill: Colour,
    #[default(localhost())]
    #[marshal(via = "String")]
    host: IpAddr,
    #[marshal(via = "String")] peer: Option<IpAddr>,
    note: Option<&str>,
    _unused: Option<u8>,
) -> Result<i64, Failure> {
    let _ = (page, message, address, mask, tint, r#type, fill, host, peer, note);
    samples.fill(0.0);
    options.clear();
    match by {
        0 => Err(Failure::Declined),
        1 => Err(Failure::Unknown { id }),
        2 => Err(Failure::Io(language.into(), fmt::Error)),
        by => Ok(by),
    }
}

#[js_export]
fn call() {}

#[js_export(start)]
const fn describe() -> Result<(), String> {
    Ok(())
}

#[js_export(via = "String")]
fn address() -> Option<IpAddr> {
    Some(localhost())
}

#[js_export(via = "String")]
fn address_or_not() -> Result<IpAddr, NotFound> {
    Ok(localhost())
}

#[js_export(with = "colour")]
const fn background() -> Colour {
    Colour(0)
}

#[js_export(with = "colour")]
fn foreground() -> Result<Colour, fmt::Error> {
    Err(fmt::Error)
}

#[js_export]
fn shorthand() -> fmt::Result {
    Ok(())
}

/// Called as what the code around the call has.
#[js_export]
fn message(message: String) -> String {
    message
}

#[js_export]
const fn r(r: u32, message: (u8, u8)) -> u32 {
    r + message.0 as u32
}

#[js_export]
const fn greeting() -> &'static str {
    "hello"
}

#[js_export]
const MOST: u32 = 7;

#[js_export]
const NAME: &str = "shop";

#[js_export(via = "String")]
const RATE: u8 = 3;

#[js_export(with = "colour")]
const BLACK: Colour = Colour(0);

#[js_export(namespace = "Geometry")]
mod geometry {
    use super::js_export;

    #[js_export]
    pub fn area(width: f64, height: f64) -> f64 {
        width * height
    }

    #[js_export(namespace = "Solid", name = "volume")]
    pub fn volume_of(side: f64) -> f64 {
        side * side * side
    }
}

#[track_caller]
fn comes_back<T: ToJs + FromJs + PartialEq + Debug>(value: &T) {
    assert_eq!(&from_bytes::<T>(&to_bytes(value)).unwrap(), value);
}

#[test]
fn records_come_back() {
    comes_back(&Options {
        r#type: 1,
        id: -2,
        address: localhost(),
        mask: None,
        host: [1, 2, 3, 4].into(),
        tint: Colour(5),
        fill: Colour(6),
        level: 7,
        most: 8,
        retries: 9,
        cache: 0,
        large: most(),
    });
    comes_back(&Settings {
        retries: 1,
        name: Some("a".into()),
        cache: 0,
    });
    comes_back(&Page {
        items: vec!["a".to_owned()],
        next: None,
    });
    comes_back(&Sorted {
        items: vec![1, 2],
        rest: None::<u16>,
    });
    comes_back(&Empty {});
    let leaf = || Tree {
        value: 1,
        children: Vec::new(),
        parent: None,
    };
    comes_back(&Tree {
        value: 2,
        children: vec![leaf(), leaf()],
        parent: Some(Box::new(leaf())),
    });
}

#[test]
fn aliases_come_back() {
    comes_back(&UserId(1 << 60));
    comes_back(&Meters { value: 1.5, unit: 0 });
    comes_back(&Host(localhost()));
    comes_back(&Point(1.0, 2.0, 0));
    comes_back(&Nothing);
    comes_back(&Nested(vec![Nested(Vec::new())]));
    assert_eq!(to_bytes(&UserId(9)), to_bytes(&9u64));
}

#[test]
fn enums_come_back() {
    comes_back(&vec![Color::Red, Color::DarkGreen]);
    comes_back(&vec![
        Shape::Idle,
        Shape::Circle { radius: 1.0 },
        Shape::Rect {
            width: 1.0,
            height: 2.0,
            cache: 0,
        },
        Shape::Named(UserId(4)),
        Shape::Line(1.0, 2.0),
        Shape::Tinted(Colour(1)),
        Shape::Empty {},
    ]);
    let fields = HashMap::from([("a".to_owned(), Json::Null)]);
    comes_back(&Json::List(vec![
        Json::Bool(true),
        Json::Text("x".into()),
        Json::Fields(fields),
    ]));
    comes_back(&vec![Either::Left(1u8), Either::Right(String::new())]);
}

#[test]
fn one_way_types_go_one_way() {
    let bytes = to_bytes(&Report {
        title: "t",
        tint: Colour(3),
    });
    assert_eq!(
        from_bytes::<Query>(&bytes).unwrap(),
        Query {
            title: "t".into(),
            tint: Colour(3)
        }
    );
}

#[test]
fn a_refusal_names_the_field() {
    let bytes = to_bytes(&Report {
        title: "t",
        tint: Colour(1 << 24),
    });
    let fault = from_bytes::<Query>(&bytes).unwrap_err();
    assert_eq!((fault.path(), fault.text()), ("tint", "16777216 is no colour"));
}

#[test]
fn what_is_exported_can_still_be_called() {
    assert_eq!(geometry::area(2.0, 3.0) + geometry::volume_of(1.0), 7.0);
    assert_eq!((MOST, NAME, RATE, BLACK), (7, "shop", 3, Colour(0)));
}

#[test]
fn items_inside_of_functions_can_be_exported() {
    #[derive(Debug, PartialEq, Marshal)]
    struct Local {
        a: u8,
    }

    #[js_export]
    const fn local(value: &Local) -> u8 {
        value.a
    }

    comes_back(&Local { a: 1 });
    assert_eq!(local(&Local { a: 2 }), 2);
}
