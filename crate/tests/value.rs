//! Every row of the type table there and back, and what is refused on the way.

use oxbridge::prelude::*;
use oxbridge::{Element, from_bytes, to_bytes};
use oxbridge::{FromJs, ToJs};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
use std::fmt::Debug;
use std::rc::Rc;
use std::sync::Arc;

fn round_trip<T: ToJs + FromJs + PartialEq + Debug>(value: T) {
    let message = to_bytes(&value);
    assert_eq!(from_bytes::<T>(&message).unwrap(), value, "{message:?}");
    assert_eq!(to_bytes(&&value), message, "a reference writes what its value writes");
}

/// What Rust says of a value that another type wrote.
fn refused<T: FromJs + Debug>(value: impl ToJs) -> String {
    from_bytes::<T>(&to_bytes(&value)).unwrap_err().to_string()
}

#[derive(Marshal, Clone, Debug, PartialEq)]
struct Point {
    x: f64,
    y: f64,
}

#[derive(Marshal, Clone, Debug, PartialEq)]
struct Record {
    id: u32,
    name: String,
    unit_price: f64,
    tags: Vec<String>,
    active: bool,
    at: Point,
    #[marshal(default)]
    note: String,
    #[marshal(skip)]
    cache: u8,
}

#[derive(Marshal, Clone, Debug, PartialEq)]
enum Shape {
    Empty,
    Circle { radius: f64 },
    Named(Point),
    Pair(u8, String),
}

#[derive(Marshal, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Color {
    Red,
    Green,
}

#[derive(Marshal, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Id(String);

#[derive(Marshal, Clone, Debug, PartialEq)]
struct Node {
    value: i8,
    children: Vec<Node>,
    next: Option<Box<Node>>,
}

#[derive(Marshal, Clone, Debug, PartialEq)]
struct Page<T> {
    items: Vec<T>,
    next: Option<T>,
}

fn record(id: u32) -> Record {
    Record {
        id,
        name: format!("record-{id:06}"),
        unit_price: 9.5,
        tags: vec!["alpha".into(), String::new(), "βeta".into()],
        active: true,
        at: Point {
            x: -0.0,
            y: f64::INFINITY,
        },
        note: "n".into(),
        cache: 0,
    }
}

#[test]
fn booleans_and_characters() {
    round_trip(true);
    round_trip(false);
    for character in ['a', '\0', 'é', '漢', '🦀', '\u{feff}', char::MAX] {
        round_trip(character);
    }
    round_trip(());
}

#[test]
fn integers_to_their_ends() {
    macro_rules! ends {
        ($($ty:ident)*) => {$(
            for value in [$ty::MIN, $ty::MAX, 0, 1, 42, $ty::MAX / 3] {
                round_trip(value);
                round_trip(Some(value));
                round_trip(vec![value; 3]);
                round_trip([value; 3]);
            }
        )*};
    }
    ends!(i8 u8 i16 u16 i32 u32 i64 u64 i128 u128);
    for value in [0, 1, i32::MAX as usize, u32::MAX as usize] {
        round_trip(value);
        round_trip(vec![value; 3]);
        round_trip([value; 2]);
    }
    for value in [i32::MIN as isize, -1, 0, i32::MAX as isize] {
        round_trip(value);
        round_trip(vec![value; 3]);
    }
}

#[test]
fn floats_keep_every_bit() {
    for value in [
        0.0,
        -0.0,
        1.5,
        f64::MIN,
        f64::MAX,
        f64::MIN_POSITIVE,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
    ] {
        let read: f64 = from_bytes(&to_bytes(&value)).unwrap();
        assert_eq!(read.to_bits(), value.to_bits());
        let value = value as f32;
        let read: f32 = from_bytes(&to_bytes(&value)).unwrap();
        assert_eq!(read.to_bits(), value.to_bits());
    }
}

#[test]
fn text_of_every_length_and_alphabet() {
    for length in (0..40).chain([63, 64, 65, 127, 128, 1000, 70_000]) {
        round_trip("x".repeat(length));
        round_trip("é".repeat(length));
        round_trip(format!("{}🦀", "x".repeat(length)));
    }
    round_trip("\0nul and \u{feff}mark".to_owned());
    round_trip::<Box<str>>("boxed".into());
    round_trip::<Rc<str>>("shared".into());
    round_trip::<Arc<str>>("shared".into());
    round_trip::<Cow<'static, str>>(Cow::Borrowed("either"));
    round_trip(vec![
        String::from("é"),
        "漢字".into(),
        String::new(),
        "plain".into(),
        "🦀🦀".into(),
    ]);
}

#[test]
fn buffers() {
    fn both<T: Element + Debug + PartialEq>(numbers: Vec<T>) {
        round_trip(numbers.clone());
        round_trip(numbers.clone().into_boxed_slice());
        round_trip(Rc::<[T]>::from(numbers.clone()));
        round_trip(Cow::<[T]>::Owned(numbers.clone()));
        assert_eq!(
            to_bytes(&numbers),
            to_bytes(&*numbers),
            "a list of numbers has the bytes of a buffer"
        );
        round_trip((1u8, numbers.clone(), 2u8, numbers));
    }
    both::<u8>(vec![]);
    both::<u8>(vec![0, 255, 3]);
    both::<i8>(vec![-128, 127]);
    both::<i16>(vec![-1, 2, 3]);
    both::<u16>(vec![1, 2, 3]);
    both::<i32>(vec![i32::MIN, 7]);
    both::<u32>(vec![u32::MAX]);
    both::<i64>(vec![i64::MIN]);
    both::<u64>(vec![u64::MAX, 0]);
    both::<f32>(vec![1.5, -0.0]);
    both::<f64>(vec![]);
    both::<f64>(vec![1.5, f64::MAX, f64::MIN]);
    both::<usize>(vec![1, 2, 3]);
    both::<isize>(vec![-1, 2, 3]);
}

#[test]
fn lists_and_sets() {
    round_trip::<Vec<String>>(vec![]);
    round_trip(vec![vec![1u16, 2], vec![], vec![3]]);
    round_trip(VecDeque::from([1u8, 2, 3]));
    round_trip(LinkedList::from([String::from("a"), "b".into()]));
    round_trip([String::from("a"), "b".into()]);
    round_trip([[1u8, 2], [3, 4]]);
    round_trip::<[u64; 0]>([]);
    round_trip(vec![(); 1000]);
    round_trip(BTreeSet::from([3, 1, 2]));
    round_trip(HashSet::from([String::from("a"), "b".into()]));
    round_trip(vec![true, false, true]);
    round_trip(vec!['a', '🦀']);
}

#[test]
fn options_in_options() {
    round_trip(None::<String>);
    round_trip(Some(String::from("x")));
    for value in [None, Some(None), Some(Some(7u64))] {
        round_trip(value);
        round_trip(vec![value, None, value]);
    }
}

#[test]
fn tuples_up_to_twelve() {
    round_trip((1u8,));
    round_trip((1u8, 2u64, String::from("three"), Some(4.0), (5i16, [6u8])));
    round_trip((
        1u8,
        2u16,
        3u32,
        4u64,
        5i8,
        6i16,
        7i32,
        8i64,
        9f32,
        10f64,
        true,
        String::from("twelve"),
    ));
}

#[test]
fn maps() {
    round_trip(HashMap::from([(String::from("a"), 1u32), ("__proto__".into(), 2)]));
    round_trip(BTreeMap::from([
        (String::from("a"), vec![1u64]),
        (String::new(), vec![]),
    ]));
    round_trip(BTreeMap::from([(1u8, String::from("one"))]));
    round_trip(HashMap::from([((1u8, 'x'), ())]));
    round_trip(BTreeMap::from([
        (Color::Green, Id("x".into())),
        (Color::Red, Id(String::new())),
    ]));
    round_trip(BTreeMap::<Id, u8>::new());
}

#[test]
fn pointers() {
    round_trip(Box::new(5u32));
    round_trip(Rc::new(String::from("x")));
    round_trip(Arc::new(vec![1u8]));
    round_trip(Box::new(Some(Rc::new(1.5))));
    round_trip(Cow::<Point>::Owned(Point { x: 1.0, y: 2.0 }));
}

#[test]
fn times() {
    use std::time::UNIX_EPOCH;
    for milliseconds in [0, 1, 999, 1_000, 1_700_000_000_123, 8_640_000_000_000_000] {
        round_trip(UNIX_EPOCH + Duration::from_millis(milliseconds));
        round_trip(Duration::from_millis(milliseconds));
    }
    round_trip(UNIX_EPOCH - Duration::from_millis(1));
    round_trip(Duration::from_micros(1_500));
    round_trip(Duration::from_nanos(123_456_789));
    let half = UNIX_EPOCH - Duration::from_micros(500);
    let read: SystemTime = from_bytes(&to_bytes(&half)).unwrap();
    assert_eq!(
        read,
        UNIX_EPOCH - Duration::from_millis(1),
        "a date has whole milliseconds, and none are made up"
    );
}

#[test]
fn durations_of_any_number() {
    assert_eq!(from_bytes::<Duration>(&to_bytes(&f64::MAX)).unwrap(), Duration::MAX);
    assert_eq!(
        from_bytes::<Duration>(&to_bytes(&f64::INFINITY)).unwrap(),
        Duration::MAX
    );
    assert_eq!(from_bytes::<Duration>(&to_bytes(&-0.0)).unwrap(), Duration::ZERO);
    assert_eq!(
        from_bytes::<Duration>(&to_bytes(&f64::MIN_POSITIVE)).unwrap(),
        Duration::ZERO
    );
    assert!(from_bytes::<Duration>(&to_bytes(&-1.0)).is_err());
    assert!(from_bytes::<Duration>(&to_bytes(&f64::NAN)).is_err());
    assert!(from_bytes::<SystemTime>(&to_bytes(&f64::NAN)).is_err());
    assert!(from_bytes::<SystemTime>(&to_bytes(&f64::INFINITY)).is_err());
    assert!(from_bytes::<SystemTime>(&to_bytes(&f64::MIN)).is_err());
}

#[test]
fn named_types() {
    round_trip(record(1));
    round_trip((0..100).map(record).collect::<Vec<_>>());
    for shape in [
        Shape::Empty,
        Shape::Circle { radius: 1.5 },
        Shape::Named(Point { x: 1.0, y: 2.0 }),
        Shape::Pair(1, "x".into()),
    ] {
        round_trip(shape.clone());
        round_trip(vec![shape.clone(), Shape::Empty, shape]);
    }
    round_trip(Color::Green);
    round_trip(Id("x".into()));
    round_trip(Page {
        items: vec![record(1)],
        next: None,
    });
    round_trip(Page::<Page<u8>> {
        items: vec![],
        next: Some(Page {
            items: vec![1],
            next: Some(2),
        }),
    });
}

#[test]
fn recursive_types_to_a_depth() {
    fn tower(height: usize) -> Node {
        (0..height).fold(
            Node {
                value: 0,
                children: vec![],
                next: None,
            },
            |node, level| {
                if level % 2 == 0 {
                    Node {
                        value: 1,
                        children: vec![node],
                        next: None,
                    }
                } else {
                    Node {
                        value: 2,
                        children: vec![],
                        next: Some(Box::new(node)),
                    }
                }
            },
        )
    }
    round_trip(tower(128));
    round_trip(tower(500));
    assert!(refused::<Node>(tower(600)).contains("too deep"));
}

#[test]
fn views() {
    let view = MemoryView::from(vec![1.5, 2.5]);
    let shown = to_bytes(&view);
    let same: MemoryView<f64> = from_bytes(&shown).unwrap();
    same[1].set(7.0);
    assert_eq!(view.to_vec(), [1.5, 7.0]);
    assert!(from_bytes::<MemoryView<u64>>(&shown).is_err(), "another type");
    assert!(
        from_bytes::<MemoryView<f64>>(&to_bytes(&(12_345u32, 2u32))).is_err(),
        "no view at all"
    );
    let empty: MemoryView<u8> = from_bytes(&to_bytes(&MemoryView::<u8>::new(0))).unwrap();
    assert!(empty.is_empty());
}

#[test]
fn what_does_not_fit_is_refused() {
    assert!(from_bytes::<char>(&to_bytes(&0xD800u32)).is_err());
    assert!(from_bytes::<bool>(&to_bytes(&2u8)).is_err());
    assert!(from_bytes::<Option<u8>>(&to_bytes(&3u8)).is_err());
    assert!(from_bytes::<Color>(&to_bytes(&2u8)).is_err());
    assert!(from_bytes::<Shape>(&to_bytes(&4u8)).is_err());
    assert!(from_bytes::<u8>(&to_bytes(&(1u8, 2u8))).is_err(), "bytes are left");
    assert!(from_bytes::<()>(&to_bytes(&"text")).is_err(), "text is left");
}

#[cfg(target_pointer_width = "64")]
#[test]
#[allow(clippy::cast_possible_truncation)]
fn a_wide_size_is_noted_and_not_cut() {
    let mut w = oxbridge::Writer::new();
    (1usize << 40).write(&mut w);
    assert_eq!(w.fault().unwrap().to_string(), "expected a number of 32 bits");
}

#[derive(Debug, PartialEq)]
struct Even(u32);

impl std::str::FromStr for Even {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.parse() {
            Ok(number) if number % 2 == 0 => Ok(Self(number)),
            _ => Err(format!("expected an even number, got {text}")),
        }
    }
}

impl std::fmt::Display for Even {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[derive(Marshal, Debug, PartialEq)]
struct Boxed {
    #[marshal(via = "String")]
    even: Even,
}

#[derive(Marshal, Debug, PartialEq)]
struct Plain {
    even: String,
}

#[test]
fn a_refusal_says_where() {
    round_trip(Boxed { even: Even(4) });
    let odd = || Plain { even: "3".into() };
    assert_eq!(refused::<Boxed>(odd()), "`even`: expected an even number, got 3");
    assert_eq!(
        refused::<Vec<Boxed>>(vec![odd()]),
        "`[0].even`: expected an even number, got 3"
    );
    assert_eq!(
        refused::<Option<Vec<(u8, Boxed)>>>(Some(vec![(1u8, Plain { even: "2".into() }), (1u8, odd())])),
        "`[1][1].even`: expected an even number, got 3"
    );
    let keyed = |key: &'static str| HashMap::from([(key, odd())]);
    assert_eq!(
        refused::<HashMap<String, Boxed>>(keyed("a1")),
        "`a1.even`: expected an even number, got 3"
    );
    assert_eq!(
        refused::<Vec<BTreeMap<Rc<str>, Boxed>>>(vec![keyed("b c")]),
        "`[0][\"b c\"].even`: expected an even number, got 3"
    );
    assert_eq!(
        refused::<HashMap<u8, Boxed>>(HashMap::from([(7u8, odd())])),
        "`values()[0].even`: expected an even number, got 3"
    );
}

/// Nothing in scope but what a user has.
mod prelude {
    use oxbridge::prelude::*;
    use std::io::Write;

    #[derive(ToJs)]
    struct Line {
        text: Vec<u8>,
    }

    #[test]
    fn write_is_that_of_std() {
        let mut line = Line { text: Vec::new() };
        assert_eq!(line.text.write(b"abc").ok(), Some(3));
    }
}
