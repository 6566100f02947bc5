// Written by generate.mjs from table.mjs.

pub mod callback_argument {
    use crate::*;
    #[js_export(namespace = "callback_argument")] pub fn bool(value: bool, f: JsFunction<fn(value: bool)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn i8(value: i8, f: JsFunction<fn(value: i8)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn u8(value: u8, f: JsFunction<fn(value: u8)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn i16(value: i16, f: JsFunction<fn(value: i16)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn u16(value: u16, f: JsFunction<fn(value: u16)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn i32(value: i32, f: JsFunction<fn(value: i32)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn u32(value: u32, f: JsFunction<fn(value: u32)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn isize(value: isize, f: JsFunction<fn(value: isize)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn usize(value: usize, f: JsFunction<fn(value: usize)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn i64(value: i64, f: JsFunction<fn(value: i64)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn u64(value: u64, f: JsFunction<fn(value: u64)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn i128(value: i128, f: JsFunction<fn(value: i128)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn u128(value: u128, f: JsFunction<fn(value: u128)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn f32(value: f32, f: JsFunction<fn(value: f32)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn f64(value: f64, f: JsFunction<fn(value: f64)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn char(value: char, f: JsFunction<fn(value: char)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn string(value: String, f: JsFunction<fn(value: String)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn unit(value: (), f: JsFunction<fn(value: ())>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn bytes(value: Vec<u8>, f: JsFunction<fn(value: Vec<u8>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn box_u8(value: Box<[u8]>, f: JsFunction<fn(value: Box<[u8]>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn box_i8(value: Box<[i8]>, f: JsFunction<fn(value: Box<[i8]>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn box_u16(value: Box<[u16]>, f: JsFunction<fn(value: Box<[u16]>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn box_i16(value: Box<[i16]>, f: JsFunction<fn(value: Box<[i16]>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn box_u32(value: Box<[u32]>, f: JsFunction<fn(value: Box<[u32]>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn box_i32(value: Box<[i32]>, f: JsFunction<fn(value: Box<[i32]>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn box_u64(value: Box<[u64]>, f: JsFunction<fn(value: Box<[u64]>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn box_i64(value: Box<[i64]>, f: JsFunction<fn(value: Box<[i64]>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn box_f32(value: Box<[f32]>, f: JsFunction<fn(value: Box<[f32]>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn box_f64(value: Box<[f64]>, f: JsFunction<fn(value: Box<[f64]>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn list_i8(value: Vec<i8>, f: JsFunction<fn(value: Vec<i8>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn list_u32(value: Vec<u32>, f: JsFunction<fn(value: Vec<u32>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn list_i64(value: Vec<i64>, f: JsFunction<fn(value: Vec<i64>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn list_f64(value: Vec<f64>, f: JsFunction<fn(value: Vec<f64>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn list_string(value: Vec<String>, f: JsFunction<fn(value: Vec<String>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn list_bool(value: Vec<bool>, f: JsFunction<fn(value: Vec<bool>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn list_bytes(value: Vec<Vec<u8>>, f: JsFunction<fn(value: Vec<Vec<u8>>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn deque(value: VecDeque<u32>, f: JsFunction<fn(value: VecDeque<u32>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn array_f64(value: [f64; 3], f: JsFunction<fn(value: [f64; 3])>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn array_u8(value: [u8; 2], f: JsFunction<fn(value: [u8; 2])>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn tuple(value: (u32, String), f: JsFunction<fn(value: (u32, String))>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn option(value: Option<u32>, f: JsFunction<fn(value: Option<u32>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn record(value: HashMap<String, u32>, f: JsFunction<fn(value: HashMap<String, u32>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn map(value: BTreeMap<u32, String>, f: JsFunction<fn(value: BTreeMap<u32, String>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn map_bigint(value: HashMap<i64, bool>, f: JsFunction<fn(value: HashMap<i64, bool>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn set(value: BTreeSet<String>, f: JsFunction<fn(value: BTreeSet<String>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn set_number(value: HashSet<u32>, f: JsFunction<fn(value: HashSet<u32>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn date(value: SystemTime, f: JsFunction<fn(value: SystemTime)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn duration(value: Duration, f: JsFunction<fn(value: Duration)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn point(value: Point, f: JsFunction<fn(value: Point)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn person(value: Person, f: JsFunction<fn(value: Person)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn meters(value: Meters, f: JsFunction<fn(value: Meters)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn span(value: Span, f: JsFunction<fn(value: Span)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn color(value: Color, f: JsFunction<fn(value: Color)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn level(value: Level, f: JsFunction<fn(value: Level)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn by_color(value: BTreeMap<Color, u32>, f: JsFunction<fn(value: BTreeMap<Color, u32>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn message(value: Message, f: JsFunction<fn(value: Message)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn labelled(value: Labelled, f: JsFunction<fn(value: Labelled)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn shape(value: Shape, f: JsFunction<fn(value: Shape)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn untagged(value: Content, f: JsFunction<fn(value: Content)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn tree(value: Tree, f: JsFunction<fn(value: Tree)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn chain(value: Chain, f: JsFunction<fn(value: Chain)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn page(value: Page<Page<u32>>, f: JsFunction<fn(value: Page<Page<u32>>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn non_zero(value: NonZero<u32>, f: JsFunction<fn(value: NonZero<u32>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn ip(value: IpAddr, f: JsFunction<fn(value: IpAddr)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn path(value: PathBuf, f: JsFunction<fn(value: PathBuf)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn range(value: Range<u32>, f: JsFunction<fn(value: Range<u32>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn bound(value: Bound<u32>, f: JsFunction<fn(value: Bound<u32>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn ordering(value: Ordering, f: JsFunction<fn(value: Ordering)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn box_string(value: Box<[String]>, f: JsFunction<fn(value: Box<[String]>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn wrapping(value: Wrapping<u16>, f: JsFunction<fn(value: Wrapping<u16>)>) -> Result<(), JsException> { f.call(value) }
    #[js_export(namespace = "callback_argument")] pub fn ref_cell(value: RefCell<String>, f: JsFunction<fn(value: RefCell<String>)>) -> Result<(), JsException> { f.call(value) }
}

pub mod callback_result {
    use crate::*;
    #[js_export(namespace = "callback_result")] pub fn bool(f: JsFunction<fn() -> bool>) -> Result<bool, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn i8(f: JsFunction<fn() -> i8>) -> Result<i8, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn u8(f: JsFunction<fn() -> u8>) -> Result<u8, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn i16(f: JsFunction<fn() -> i16>) -> Result<i16, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn u16(f: JsFunction<fn() -> u16>) -> Result<u16, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn i32(f: JsFunction<fn() -> i32>) -> Result<i32, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn u32(f: JsFunction<fn() -> u32>) -> Result<u32, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn isize(f: JsFunction<fn() -> isize>) -> Result<isize, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn usize(f: JsFunction<fn() -> usize>) -> Result<usize, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn i64(f: JsFunction<fn() -> i64>) -> Result<i64, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn u64(f: JsFunction<fn() -> u64>) -> Result<u64, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn i128(f: JsFunction<fn() -> i128>) -> Result<i128, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn u128(f: JsFunction<fn() -> u128>) -> Result<u128, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn f32(f: JsFunction<fn() -> f32>) -> Result<f32, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn f64(f: JsFunction<fn() -> f64>) -> Result<f64, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn char(f: JsFunction<fn() -> char>) -> Result<char, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn string(f: JsFunction<fn() -> String>) -> Result<String, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn unit(f: JsFunction<fn() -> ()>) -> Result<(), JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn bytes(f: JsFunction<fn() -> Vec<u8>>) -> Result<Vec<u8>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn box_u8(f: JsFunction<fn() -> Box<[u8]>>) -> Result<Box<[u8]>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn box_i8(f: JsFunction<fn() -> Box<[i8]>>) -> Result<Box<[i8]>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn box_u16(f: JsFunction<fn() -> Box<[u16]>>) -> Result<Box<[u16]>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn box_i16(f: JsFunction<fn() -> Box<[i16]>>) -> Result<Box<[i16]>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn box_u32(f: JsFunction<fn() -> Box<[u32]>>) -> Result<Box<[u32]>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn box_i32(f: JsFunction<fn() -> Box<[i32]>>) -> Result<Box<[i32]>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn box_u64(f: JsFunction<fn() -> Box<[u64]>>) -> Result<Box<[u64]>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn box_i64(f: JsFunction<fn() -> Box<[i64]>>) -> Result<Box<[i64]>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn box_f32(f: JsFunction<fn() -> Box<[f32]>>) -> Result<Box<[f32]>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn box_f64(f: JsFunction<fn() -> Box<[f64]>>) -> Result<Box<[f64]>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn list_i8(f: JsFunction<fn() -> Vec<i8>>) -> Result<Vec<i8>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn list_u32(f: JsFunction<fn() -> Vec<u32>>) -> Result<Vec<u32>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn list_i64(f: JsFunction<fn() -> Vec<i64>>) -> Result<Vec<i64>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn list_f64(f: JsFunction<fn() -> Vec<f64>>) -> Result<Vec<f64>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn list_string(f: JsFunction<fn() -> Vec<String>>) -> Result<Vec<String>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn list_bool(f: JsFunction<fn() -> Vec<bool>>) -> Result<Vec<bool>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn list_bytes(f: JsFunction<fn() -> Vec<Vec<u8>>>) -> Result<Vec<Vec<u8>>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn deque(f: JsFunction<fn() -> VecDeque<u32>>) -> Result<VecDeque<u32>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn array_f64(f: JsFunction<fn() -> [f64; 3]>) -> Result<[f64; 3], JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn array_u8(f: JsFunction<fn() -> [u8; 2]>) -> Result<[u8; 2], JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn tuple(f: JsFunction<fn() -> (u32, String)>) -> Result<(u32, String), JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn option(f: JsFunction<fn() -> Option<u32>>) -> Result<Option<u32>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn record(f: JsFunction<fn() -> HashMap<String, u32>>) -> Result<HashMap<String, u32>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn map(f: JsFunction<fn() -> BTreeMap<u32, String>>) -> Result<BTreeMap<u32, String>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn map_bigint(f: JsFunction<fn() -> HashMap<i64, bool>>) -> Result<HashMap<i64, bool>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn set(f: JsFunction<fn() -> BTreeSet<String>>) -> Result<BTreeSet<String>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn set_number(f: JsFunction<fn() -> HashSet<u32>>) -> Result<HashSet<u32>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn date(f: JsFunction<fn() -> SystemTime>) -> Result<SystemTime, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn duration(f: JsFunction<fn() -> Duration>) -> Result<Duration, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn point(f: JsFunction<fn() -> Point>) -> Result<Point, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn person(f: JsFunction<fn() -> Person>) -> Result<Person, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn meters(f: JsFunction<fn() -> Meters>) -> Result<Meters, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn span(f: JsFunction<fn() -> Span>) -> Result<Span, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn color(f: JsFunction<fn() -> Color>) -> Result<Color, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn level(f: JsFunction<fn() -> Level>) -> Result<Level, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn by_color(f: JsFunction<fn() -> BTreeMap<Color, u32>>) -> Result<BTreeMap<Color, u32>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn message(f: JsFunction<fn() -> Message>) -> Result<Message, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn labelled(f: JsFunction<fn() -> Labelled>) -> Result<Labelled, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn shape(f: JsFunction<fn() -> Shape>) -> Result<Shape, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn untagged(f: JsFunction<fn() -> Content>) -> Result<Content, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn tree(f: JsFunction<fn() -> Tree>) -> Result<Tree, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn chain(f: JsFunction<fn() -> Chain>) -> Result<Chain, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn page(f: JsFunction<fn() -> Page<Page<u32>>>) -> Result<Page<Page<u32>>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn non_zero(f: JsFunction<fn() -> NonZero<u32>>) -> Result<NonZero<u32>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn ip(f: JsFunction<fn() -> IpAddr>) -> Result<IpAddr, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn path(f: JsFunction<fn() -> PathBuf>) -> Result<PathBuf, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn range(f: JsFunction<fn() -> Range<u32>>) -> Result<Range<u32>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn bound(f: JsFunction<fn() -> Bound<u32>>) -> Result<Bound<u32>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn ordering(f: JsFunction<fn() -> Ordering>) -> Result<Ordering, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn box_string(f: JsFunction<fn() -> Box<[String]>>) -> Result<Box<[String]>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn wrapping(f: JsFunction<fn() -> Wrapping<u16>>) -> Result<Wrapping<u16>, JsException> { f.call() }
    #[js_export(namespace = "callback_result")] pub fn ref_cell(f: JsFunction<fn() -> RefCell<String>>) -> Result<RefCell<String>, JsException> { f.call() }
}

pub mod closure {
    use crate::*;
    #[js_export(namespace = "closure")] pub fn bool() -> RustFunction<fn(value: bool) -> bool> { RustFunction::new(|value: bool| value) }
    #[js_export(namespace = "closure")] pub fn i8() -> RustFunction<fn(value: i8) -> i8> { RustFunction::new(|value: i8| value) }
    #[js_export(namespace = "closure")] pub fn u8() -> RustFunction<fn(value: u8) -> u8> { RustFunction::new(|value: u8| value) }
    #[js_export(namespace = "closure")] pub fn i16() -> RustFunction<fn(value: i16) -> i16> { RustFunction::new(|value: i16| value) }
    #[js_export(namespace = "closure")] pub fn u16() -> RustFunction<fn(value: u16) -> u16> { RustFunction::new(|value: u16| value) }
    #[js_export(namespace = "closure")] pub fn i32() -> RustFunction<fn(value: i32) -> i32> { RustFunction::new(|value: i32| value) }
    #[js_export(namespace = "closure")] pub fn u32() -> RustFunction<fn(value: u32) -> u32> { RustFunction::new(|value: u32| value) }
    #[js_export(namespace = "closure")] pub fn isize() -> RustFunction<fn(value: isize) -> isize> { RustFunction::new(|value: isize| value) }
    #[js_export(namespace = "closure")] pub fn usize() -> RustFunction<fn(value: usize) -> usize> { RustFunction::new(|value: usize| value) }
    #[js_export(namespace = "closure")] pub fn i64() -> RustFunction<fn(value: i64) -> i64> { RustFunction::new(|value: i64| value) }
    #[js_export(namespace = "closure")] pub fn u64() -> RustFunction<fn(value: u64) -> u64> { RustFunction::new(|value: u64| value) }
    #[js_export(namespace = "closure")] pub fn i128() -> RustFunction<fn(value: i128) -> i128> { RustFunction::new(|value: i128| value) }
    #[js_export(namespace = "closure")] pub fn u128() -> RustFunction<fn(value: u128) -> u128> { RustFunction::new(|value: u128| value) }
    #[js_export(namespace = "closure")] pub fn f32() -> RustFunction<fn(value: f32) -> f32> { RustFunction::new(|value: f32| value) }
    #[js_export(namespace = "closure")] pub fn f64() -> RustFunction<fn(value: f64) -> f64> { RustFunction::new(|value: f64| value) }
    #[js_export(namespace = "closure")] pub fn char() -> RustFunction<fn(value: char) -> char> { RustFunction::new(|value: char| value) }
    #[js_export(namespace = "closure")] pub fn string() -> RustFunction<fn(value: String) -> String> { RustFunction::new(|value: String| value) }
    #[js_export(namespace = "closure")] pub fn unit() -> RustFunction<fn(value: ()) -> ()> { RustFunction::new(|value: ()| value) }
    #[js_export(namespace = "closure")] pub fn bytes() -> RustFunction<fn(value: Vec<u8>) -> Vec<u8>> { RustFunction::new(|value: Vec<u8>| value) }
    #[js_export(namespace = "closure")] pub fn box_u8() -> RustFunction<fn(value: Box<[u8]>) -> Box<[u8]>> { RustFunction::new(|value: Box<[u8]>| value) }
    #[js_export(namespace = "closure")] pub fn box_i8() -> RustFunction<fn(value: Box<[i8]>) -> Box<[i8]>> { RustFunction::new(|value: Box<[i8]>| value) }
    #[js_export(namespace = "closure")] pub fn box_u16() -> RustFunction<fn(value: Box<[u16]>) -> Box<[u16]>> { RustFunction::new(|value: Box<[u16]>| value) }
    #[js_export(namespace = "closure")] pub fn box_i16() -> RustFunction<fn(value: Box<[i16]>) -> Box<[i16]>> { RustFunction::new(|value: Box<[i16]>| value) }
    #[js_export(namespace = "closure")] pub fn box_u32() -> RustFunction<fn(value: Box<[u32]>) -> Box<[u32]>> { RustFunction::new(|value: Box<[u32]>| value) }
    #[js_export(namespace = "closure")] pub fn box_i32() -> RustFunction<fn(value: Box<[i32]>) -> Box<[i32]>> { RustFunction::new(|value: Box<[i32]>| value) }
    #[js_export(namespace = "closure")] pub fn box_u64() -> RustFunction<fn(value: Box<[u64]>) -> Box<[u64]>> { RustFunction::new(|value: Box<[u64]>| value) }
    #[js_export(namespace = "closure")] pub fn box_i64() -> RustFunction<fn(value: Box<[i64]>) -> Box<[i64]>> { RustFunction::new(|value: Box<[i64]>| value) }
    #[js_export(namespace = "closure")] pub fn box_f32() -> RustFunction<fn(value: Box<[f32]>) -> Box<[f32]>> { RustFunction::new(|value: Box<[f32]>| value) }
    #[js_export(namespace = "closure")] pub fn box_f64() -> RustFunction<fn(value: Box<[f64]>) -> Box<[f64]>> { RustFunction::new(|value: Box<[f64]>| value) }
    #[js_export(namespace = "closure")] pub fn list_i8() -> RustFunction<fn(value: Vec<i8>) -> Vec<i8>> { RustFunction::new(|value: Vec<i8>| value) }
    #[js_export(namespace = "closure")] pub fn list_u32() -> RustFunction<fn(value: Vec<u32>) -> Vec<u32>> { RustFunction::new(|value: Vec<u32>| value) }
    #[js_export(namespace = "closure")] pub fn list_i64() -> RustFunction<fn(value: Vec<i64>) -> Vec<i64>> { RustFunction::new(|value: Vec<i64>| value) }
    #[js_export(namespace = "closure")] pub fn list_f64() -> RustFunction<fn(value: Vec<f64>) -> Vec<f64>> { RustFunction::new(|value: Vec<f64>| value) }
    #[js_export(namespace = "closure")] pub fn list_string() -> RustFunction<fn(value: Vec<String>) -> Vec<String>> { RustFunction::new(|value: Vec<String>| value) }
    #[js_export(namespace = "closure")] pub fn list_bool() -> RustFunction<fn(value: Vec<bool>) -> Vec<bool>> { RustFunction::new(|value: Vec<bool>| value) }
    #[js_export(namespace = "closure")] pub fn list_bytes() -> RustFunction<fn(value: Vec<Vec<u8>>) -> Vec<Vec<u8>>> { RustFunction::new(|value: Vec<Vec<u8>>| value) }
    #[js_export(namespace = "closure")] pub fn deque() -> RustFunction<fn(value: VecDeque<u32>) -> VecDeque<u32>> { RustFunction::new(|value: VecDeque<u32>| value) }
    #[js_export(namespace = "closure")] pub fn array_f64() -> RustFunction<fn(value: [f64; 3]) -> [f64; 3]> { RustFunction::new(|value: [f64; 3]| value) }
    #[js_export(namespace = "closure")] pub fn array_u8() -> RustFunction<fn(value: [u8; 2]) -> [u8; 2]> { RustFunction::new(|value: [u8; 2]| value) }
    #[js_export(namespace = "closure")] pub fn tuple() -> RustFunction<fn(value: (u32, String)) -> (u32, String)> { RustFunction::new(|value: (u32, String)| value) }
    #[js_export(namespace = "closure")] pub fn option() -> RustFunction<fn(value: Option<u32>) -> Option<u32>> { RustFunction::new(|value: Option<u32>| value) }
    #[js_export(namespace = "closure")] pub fn record() -> RustFunction<fn(value: HashMap<String, u32>) -> HashMap<String, u32>> { RustFunction::new(|value: HashMap<String, u32>| value) }
    #[js_export(namespace = "closure")] pub fn map() -> RustFunction<fn(value: BTreeMap<u32, String>) -> BTreeMap<u32, String>> { RustFunction::new(|value: BTreeMap<u32, String>| value) }
    #[js_export(namespace = "closure")] pub fn map_bigint() -> RustFunction<fn(value: HashMap<i64, bool>) -> HashMap<i64, bool>> { RustFunction::new(|value: HashMap<i64, bool>| value) }
    #[js_export(namespace = "closure")] pub fn set() -> RustFunction<fn(value: BTreeSet<String>) -> BTreeSet<String>> { RustFunction::new(|value: BTreeSet<String>| value) }
    #[js_export(namespace = "closure")] pub fn set_number() -> RustFunction<fn(value: HashSet<u32>) -> HashSet<u32>> { RustFunction::new(|value: HashSet<u32>| value) }
    #[js_export(namespace = "closure")] pub fn date() -> RustFunction<fn(value: SystemTime) -> SystemTime> { RustFunction::new(|value: SystemTime| value) }
    #[js_export(namespace = "closure")] pub fn duration() -> RustFunction<fn(value: Duration) -> Duration> { RustFunction::new(|value: Duration| value) }
    #[js_export(namespace = "closure")] pub fn point() -> RustFunction<fn(value: Point) -> Point> { RustFunction::new(|value: Point| value) }
    #[js_export(namespace = "closure")] pub fn person() -> RustFunction<fn(value: Person) -> Person> { RustFunction::new(|value: Person| value) }
    #[js_export(namespace = "closure")] pub fn meters() -> RustFunction<fn(value: Meters) -> Meters> { RustFunction::new(|value: Meters| value) }
    #[js_export(namespace = "closure")] pub fn span() -> RustFunction<fn(value: Span) -> Span> { RustFunction::new(|value: Span| value) }
    #[js_export(namespace = "closure")] pub fn color() -> RustFunction<fn(value: Color) -> Color> { RustFunction::new(|value: Color| value) }
    #[js_export(namespace = "closure")] pub fn level() -> RustFunction<fn(value: Level) -> Level> { RustFunction::new(|value: Level| value) }
    #[js_export(namespace = "closure")] pub fn by_color() -> RustFunction<fn(value: BTreeMap<Color, u32>) -> BTreeMap<Color, u32>> { RustFunction::new(|value: BTreeMap<Color, u32>| value) }
    #[js_export(namespace = "closure")] pub fn message() -> RustFunction<fn(value: Message) -> Message> { RustFunction::new(|value: Message| value) }
    #[js_export(namespace = "closure")] pub fn labelled() -> RustFunction<fn(value: Labelled) -> Labelled> { RustFunction::new(|value: Labelled| value) }
    #[js_export(namespace = "closure")] pub fn shape() -> RustFunction<fn(value: Shape) -> Shape> { RustFunction::new(|value: Shape| value) }
    #[js_export(namespace = "closure")] pub fn untagged() -> RustFunction<fn(value: Content) -> Content> { RustFunction::new(|value: Content| value) }
    #[js_export(namespace = "closure")] pub fn tree() -> RustFunction<fn(value: Tree) -> Tree> { RustFunction::new(|value: Tree| value) }
    #[js_export(namespace = "closure")] pub fn chain() -> RustFunction<fn(value: Chain) -> Chain> { RustFunction::new(|value: Chain| value) }
    #[js_export(namespace = "closure")] pub fn page() -> RustFunction<fn(value: Page<Page<u32>>) -> Page<Page<u32>>> { RustFunction::new(|value: Page<Page<u32>>| value) }
    #[js_export(namespace = "closure")] pub fn non_zero() -> RustFunction<fn(value: NonZero<u32>) -> NonZero<u32>> { RustFunction::new(|value: NonZero<u32>| value) }
    #[js_export(namespace = "closure")] pub fn ip() -> RustFunction<fn(value: IpAddr) -> IpAddr> { RustFunction::new(|value: IpAddr| value) }
    #[js_export(namespace = "closure")] pub fn path() -> RustFunction<fn(value: PathBuf) -> PathBuf> { RustFunction::new(|value: PathBuf| value) }
    #[js_export(namespace = "closure")] pub fn range() -> RustFunction<fn(value: Range<u32>) -> Range<u32>> { RustFunction::new(|value: Range<u32>| value) }
    #[js_export(namespace = "closure")] pub fn bound() -> RustFunction<fn(value: Bound<u32>) -> Bound<u32>> { RustFunction::new(|value: Bound<u32>| value) }
    #[js_export(namespace = "closure")] pub fn ordering() -> RustFunction<fn(value: Ordering) -> Ordering> { RustFunction::new(|value: Ordering| value) }
    #[js_export(namespace = "closure")] pub fn box_string() -> RustFunction<fn(value: Box<[String]>) -> Box<[String]>> { RustFunction::new(|value: Box<[String]>| value) }
    #[js_export(namespace = "closure")] pub fn wrapping() -> RustFunction<fn(value: Wrapping<u16>) -> Wrapping<u16>> { RustFunction::new(|value: Wrapping<u16>| value) }
    #[js_export(namespace = "closure")] pub fn ref_cell() -> RustFunction<fn(value: RefCell<String>) -> RefCell<String>> { RustFunction::new(|value: RefCell<String>| value) }
}

pub mod promise_result {
    use crate::*;
    #[js_export(namespace = "promise_result")] pub async fn bool(value: JsPromise<bool>) -> Result<bool, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn i8(value: JsPromise<i8>) -> Result<i8, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn u8(value: JsPromise<u8>) -> Result<u8, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn i16(value: JsPromise<i16>) -> Result<i16, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn u16(value: JsPromise<u16>) -> Result<u16, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn i32(value: JsPromise<i32>) -> Result<i32, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn u32(value: JsPromise<u32>) -> Result<u32, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn isize(value: JsPromise<isize>) -> Result<isize, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn usize(value: JsPromise<usize>) -> Result<usize, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn i64(value: JsPromise<i64>) -> Result<i64, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn u64(value: JsPromise<u64>) -> Result<u64, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn i128(value: JsPromise<i128>) -> Result<i128, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn u128(value: JsPromise<u128>) -> Result<u128, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn f32(value: JsPromise<f32>) -> Result<f32, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn f64(value: JsPromise<f64>) -> Result<f64, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn char(value: JsPromise<char>) -> Result<char, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn string(value: JsPromise<String>) -> Result<String, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn unit(value: JsPromise<()>) -> Result<(), JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn bytes(value: JsPromise<Vec<u8>>) -> Result<Vec<u8>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn box_u8(value: JsPromise<Box<[u8]>>) -> Result<Box<[u8]>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn box_i8(value: JsPromise<Box<[i8]>>) -> Result<Box<[i8]>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn box_u16(value: JsPromise<Box<[u16]>>) -> Result<Box<[u16]>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn box_i16(value: JsPromise<Box<[i16]>>) -> Result<Box<[i16]>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn box_u32(value: JsPromise<Box<[u32]>>) -> Result<Box<[u32]>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn box_i32(value: JsPromise<Box<[i32]>>) -> Result<Box<[i32]>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn box_u64(value: JsPromise<Box<[u64]>>) -> Result<Box<[u64]>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn box_i64(value: JsPromise<Box<[i64]>>) -> Result<Box<[i64]>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn box_f32(value: JsPromise<Box<[f32]>>) -> Result<Box<[f32]>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn box_f64(value: JsPromise<Box<[f64]>>) -> Result<Box<[f64]>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn list_i8(value: JsPromise<Vec<i8>>) -> Result<Vec<i8>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn list_u32(value: JsPromise<Vec<u32>>) -> Result<Vec<u32>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn list_i64(value: JsPromise<Vec<i64>>) -> Result<Vec<i64>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn list_f64(value: JsPromise<Vec<f64>>) -> Result<Vec<f64>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn list_string(value: JsPromise<Vec<String>>) -> Result<Vec<String>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn list_bool(value: JsPromise<Vec<bool>>) -> Result<Vec<bool>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn list_bytes(value: JsPromise<Vec<Vec<u8>>>) -> Result<Vec<Vec<u8>>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn deque(value: JsPromise<VecDeque<u32>>) -> Result<VecDeque<u32>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn array_f64(value: JsPromise<[f64; 3]>) -> Result<[f64; 3], JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn array_u8(value: JsPromise<[u8; 2]>) -> Result<[u8; 2], JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn tuple(value: JsPromise<(u32, String)>) -> Result<(u32, String), JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn option(value: JsPromise<Option<u32>>) -> Result<Option<u32>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn record(value: JsPromise<HashMap<String, u32>>) -> Result<HashMap<String, u32>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn map(value: JsPromise<BTreeMap<u32, String>>) -> Result<BTreeMap<u32, String>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn map_bigint(value: JsPromise<HashMap<i64, bool>>) -> Result<HashMap<i64, bool>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn set(value: JsPromise<BTreeSet<String>>) -> Result<BTreeSet<String>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn set_number(value: JsPromise<HashSet<u32>>) -> Result<HashSet<u32>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn date(value: JsPromise<SystemTime>) -> Result<SystemTime, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn duration(value: JsPromise<Duration>) -> Result<Duration, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn point(value: JsPromise<Point>) -> Result<Point, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn person(value: JsPromise<Person>) -> Result<Person, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn meters(value: JsPromise<Meters>) -> Result<Meters, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn span(value: JsPromise<Span>) -> Result<Span, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn color(value: JsPromise<Color>) -> Result<Color, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn level(value: JsPromise<Level>) -> Result<Level, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn by_color(value: JsPromise<BTreeMap<Color, u32>>) -> Result<BTreeMap<Color, u32>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn message(value: JsPromise<Message>) -> Result<Message, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn labelled(value: JsPromise<Labelled>) -> Result<Labelled, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn shape(value: JsPromise<Shape>) -> Result<Shape, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn untagged(value: JsPromise<Content>) -> Result<Content, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn tree(value: JsPromise<Tree>) -> Result<Tree, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn chain(value: JsPromise<Chain>) -> Result<Chain, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn page(value: JsPromise<Page<Page<u32>>>) -> Result<Page<Page<u32>>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn non_zero(value: JsPromise<NonZero<u32>>) -> Result<NonZero<u32>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn ip(value: JsPromise<IpAddr>) -> Result<IpAddr, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn path(value: JsPromise<PathBuf>) -> Result<PathBuf, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn range(value: JsPromise<Range<u32>>) -> Result<Range<u32>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn bound(value: JsPromise<Bound<u32>>) -> Result<Bound<u32>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn ordering(value: JsPromise<Ordering>) -> Result<Ordering, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn box_string(value: JsPromise<Box<[String]>>) -> Result<Box<[String]>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn wrapping(value: JsPromise<Wrapping<u16>>) -> Result<Wrapping<u16>, JsException> { value.await }
    #[js_export(namespace = "promise_result")] pub async fn ref_cell(value: JsPromise<RefCell<String>>) -> Result<RefCell<String>, JsException> { value.await }
}

pub mod stream_item {
    use crate::*;
    #[js_export(namespace = "stream_item")] pub fn bool(values: JsStream<bool>) -> RustStream<bool> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn i8(values: JsStream<i8>) -> RustStream<i8> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn u8(values: JsStream<u8>) -> RustStream<u8> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn i16(values: JsStream<i16>) -> RustStream<i16> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn u16(values: JsStream<u16>) -> RustStream<u16> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn i32(values: JsStream<i32>) -> RustStream<i32> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn u32(values: JsStream<u32>) -> RustStream<u32> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn isize(values: JsStream<isize>) -> RustStream<isize> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn usize(values: JsStream<usize>) -> RustStream<usize> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn i64(values: JsStream<i64>) -> RustStream<i64> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn u64(values: JsStream<u64>) -> RustStream<u64> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn i128(values: JsStream<i128>) -> RustStream<i128> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn u128(values: JsStream<u128>) -> RustStream<u128> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn f32(values: JsStream<f32>) -> RustStream<f32> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn f64(values: JsStream<f64>) -> RustStream<f64> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn char(values: JsStream<char>) -> RustStream<char> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn string(values: JsStream<String>) -> RustStream<String> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn unit(values: JsStream<()>) -> RustStream<()> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn bytes(values: JsStream<Vec<u8>>) -> RustStream<Vec<u8>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn box_u8(values: JsStream<Box<[u8]>>) -> RustStream<Box<[u8]>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn box_i8(values: JsStream<Box<[i8]>>) -> RustStream<Box<[i8]>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn box_u16(values: JsStream<Box<[u16]>>) -> RustStream<Box<[u16]>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn box_i16(values: JsStream<Box<[i16]>>) -> RustStream<Box<[i16]>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn box_u32(values: JsStream<Box<[u32]>>) -> RustStream<Box<[u32]>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn box_i32(values: JsStream<Box<[i32]>>) -> RustStream<Box<[i32]>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn box_u64(values: JsStream<Box<[u64]>>) -> RustStream<Box<[u64]>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn box_i64(values: JsStream<Box<[i64]>>) -> RustStream<Box<[i64]>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn box_f32(values: JsStream<Box<[f32]>>) -> RustStream<Box<[f32]>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn box_f64(values: JsStream<Box<[f64]>>) -> RustStream<Box<[f64]>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn list_i8(values: JsStream<Vec<i8>>) -> RustStream<Vec<i8>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn list_u32(values: JsStream<Vec<u32>>) -> RustStream<Vec<u32>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn list_i64(values: JsStream<Vec<i64>>) -> RustStream<Vec<i64>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn list_f64(values: JsStream<Vec<f64>>) -> RustStream<Vec<f64>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn list_string(values: JsStream<Vec<String>>) -> RustStream<Vec<String>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn list_bool(values: JsStream<Vec<bool>>) -> RustStream<Vec<bool>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn list_bytes(values: JsStream<Vec<Vec<u8>>>) -> RustStream<Vec<Vec<u8>>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn deque(values: JsStream<VecDeque<u32>>) -> RustStream<VecDeque<u32>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn array_f64(values: JsStream<[f64; 3]>) -> RustStream<[f64; 3]> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn array_u8(values: JsStream<[u8; 2]>) -> RustStream<[u8; 2]> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn tuple(values: JsStream<(u32, String)>) -> RustStream<(u32, String)> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn option(values: JsStream<Option<u32>>) -> RustStream<Option<u32>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn record(values: JsStream<HashMap<String, u32>>) -> RustStream<HashMap<String, u32>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn map(values: JsStream<BTreeMap<u32, String>>) -> RustStream<BTreeMap<u32, String>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn map_bigint(values: JsStream<HashMap<i64, bool>>) -> RustStream<HashMap<i64, bool>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn set(values: JsStream<BTreeSet<String>>) -> RustStream<BTreeSet<String>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn set_number(values: JsStream<HashSet<u32>>) -> RustStream<HashSet<u32>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn date(values: JsStream<SystemTime>) -> RustStream<SystemTime> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn duration(values: JsStream<Duration>) -> RustStream<Duration> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn point(values: JsStream<Point>) -> RustStream<Point> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn person(values: JsStream<Person>) -> RustStream<Person> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn meters(values: JsStream<Meters>) -> RustStream<Meters> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn span(values: JsStream<Span>) -> RustStream<Span> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn color(values: JsStream<Color>) -> RustStream<Color> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn level(values: JsStream<Level>) -> RustStream<Level> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn by_color(values: JsStream<BTreeMap<Color, u32>>) -> RustStream<BTreeMap<Color, u32>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn message(values: JsStream<Message>) -> RustStream<Message> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn labelled(values: JsStream<Labelled>) -> RustStream<Labelled> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn shape(values: JsStream<Shape>) -> RustStream<Shape> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn untagged(values: JsStream<Content>) -> RustStream<Content> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn tree(values: JsStream<Tree>) -> RustStream<Tree> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn chain(values: JsStream<Chain>) -> RustStream<Chain> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn page(values: JsStream<Page<Page<u32>>>) -> RustStream<Page<Page<u32>>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn non_zero(values: JsStream<NonZero<u32>>) -> RustStream<NonZero<u32>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn ip(values: JsStream<IpAddr>) -> RustStream<IpAddr> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn path(values: JsStream<PathBuf>) -> RustStream<PathBuf> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn range(values: JsStream<Range<u32>>) -> RustStream<Range<u32>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn bound(values: JsStream<Bound<u32>>) -> RustStream<Bound<u32>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn ordering(values: JsStream<Ordering>) -> RustStream<Ordering> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn box_string(values: JsStream<Box<[String]>>) -> RustStream<Box<[String]>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn wrapping(values: JsStream<Wrapping<u16>>) -> RustStream<Wrapping<u16>> { RustStream::new(values) }
    #[js_export(namespace = "stream_item")] pub fn ref_cell(values: JsStream<RefCell<String>>) -> RustStream<RefCell<String>> { RustStream::new(values) }
}

pub mod iterator_item {
    use crate::*;
    #[js_export(namespace = "iterator_item")] pub fn bool(value: bool) -> RustIterator<bool> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn i8(value: i8) -> RustIterator<i8> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn u8(value: u8) -> RustIterator<u8> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn i16(value: i16) -> RustIterator<i16> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn u16(value: u16) -> RustIterator<u16> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn i32(value: i32) -> RustIterator<i32> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn u32(value: u32) -> RustIterator<u32> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn isize(value: isize) -> RustIterator<isize> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn usize(value: usize) -> RustIterator<usize> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn i64(value: i64) -> RustIterator<i64> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn u64(value: u64) -> RustIterator<u64> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn i128(value: i128) -> RustIterator<i128> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn u128(value: u128) -> RustIterator<u128> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn f32(value: f32) -> RustIterator<f32> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn f64(value: f64) -> RustIterator<f64> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn char(value: char) -> RustIterator<char> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn string(value: String) -> RustIterator<String> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn unit(value: ()) -> RustIterator<()> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn bytes(value: Vec<u8>) -> RustIterator<Vec<u8>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn box_u8(value: Box<[u8]>) -> RustIterator<Box<[u8]>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn box_i8(value: Box<[i8]>) -> RustIterator<Box<[i8]>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn box_u16(value: Box<[u16]>) -> RustIterator<Box<[u16]>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn box_i16(value: Box<[i16]>) -> RustIterator<Box<[i16]>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn box_u32(value: Box<[u32]>) -> RustIterator<Box<[u32]>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn box_i32(value: Box<[i32]>) -> RustIterator<Box<[i32]>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn box_u64(value: Box<[u64]>) -> RustIterator<Box<[u64]>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn box_i64(value: Box<[i64]>) -> RustIterator<Box<[i64]>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn box_f32(value: Box<[f32]>) -> RustIterator<Box<[f32]>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn box_f64(value: Box<[f64]>) -> RustIterator<Box<[f64]>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn list_i8(value: Vec<i8>) -> RustIterator<Vec<i8>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn list_u32(value: Vec<u32>) -> RustIterator<Vec<u32>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn list_i64(value: Vec<i64>) -> RustIterator<Vec<i64>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn list_f64(value: Vec<f64>) -> RustIterator<Vec<f64>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn list_string(value: Vec<String>) -> RustIterator<Vec<String>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn list_bool(value: Vec<bool>) -> RustIterator<Vec<bool>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn list_bytes(value: Vec<Vec<u8>>) -> RustIterator<Vec<Vec<u8>>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn deque(value: VecDeque<u32>) -> RustIterator<VecDeque<u32>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn array_f64(value: [f64; 3]) -> RustIterator<[f64; 3]> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn array_u8(value: [u8; 2]) -> RustIterator<[u8; 2]> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn tuple(value: (u32, String)) -> RustIterator<(u32, String)> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn option(value: Option<u32>) -> RustIterator<Option<u32>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn record(value: HashMap<String, u32>) -> RustIterator<HashMap<String, u32>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn map(value: BTreeMap<u32, String>) -> RustIterator<BTreeMap<u32, String>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn map_bigint(value: HashMap<i64, bool>) -> RustIterator<HashMap<i64, bool>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn set(value: BTreeSet<String>) -> RustIterator<BTreeSet<String>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn set_number(value: HashSet<u32>) -> RustIterator<HashSet<u32>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn date(value: SystemTime) -> RustIterator<SystemTime> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn duration(value: Duration) -> RustIterator<Duration> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn point(value: Point) -> RustIterator<Point> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn person(value: Person) -> RustIterator<Person> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn meters(value: Meters) -> RustIterator<Meters> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn span(value: Span) -> RustIterator<Span> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn color(value: Color) -> RustIterator<Color> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn level(value: Level) -> RustIterator<Level> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn by_color(value: BTreeMap<Color, u32>) -> RustIterator<BTreeMap<Color, u32>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn message(value: Message) -> RustIterator<Message> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn labelled(value: Labelled) -> RustIterator<Labelled> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn shape(value: Shape) -> RustIterator<Shape> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn untagged(value: Content) -> RustIterator<Content> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn tree(value: Tree) -> RustIterator<Tree> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn chain(value: Chain) -> RustIterator<Chain> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn page(value: Page<Page<u32>>) -> RustIterator<Page<Page<u32>>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn non_zero(value: NonZero<u32>) -> RustIterator<NonZero<u32>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn ip(value: IpAddr) -> RustIterator<IpAddr> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn path(value: PathBuf) -> RustIterator<PathBuf> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn range(value: Range<u32>) -> RustIterator<Range<u32>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn bound(value: Bound<u32>) -> RustIterator<Bound<u32>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn ordering(value: Ordering) -> RustIterator<Ordering> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn box_string(value: Box<[String]>) -> RustIterator<Box<[String]>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn wrapping(value: Wrapping<u16>) -> RustIterator<Wrapping<u16>> { RustIterator::new(std::iter::once(value)) }
    #[js_export(namespace = "iterator_item")] pub fn ref_cell(value: RefCell<String>) -> RustIterator<RefCell<String>> { RustIterator::new(std::iter::once(value)) }
}

pub mod import_argument {
    use crate::*;
    #[js_import(module = "host", name = "argument.bool")] fn bool_raw(value: bool) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn bool(value: bool) -> Result<(), JsException> { bool_raw(value) }
    #[js_import(module = "host", name = "argument.i8")] fn i8_raw(value: i8) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn i8(value: i8) -> Result<(), JsException> { i8_raw(value) }
    #[js_import(module = "host", name = "argument.u8")] fn u8_raw(value: u8) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn u8(value: u8) -> Result<(), JsException> { u8_raw(value) }
    #[js_import(module = "host", name = "argument.i16")] fn i16_raw(value: i16) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn i16(value: i16) -> Result<(), JsException> { i16_raw(value) }
    #[js_import(module = "host", name = "argument.u16")] fn u16_raw(value: u16) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn u16(value: u16) -> Result<(), JsException> { u16_raw(value) }
    #[js_import(module = "host", name = "argument.i32")] fn i32_raw(value: i32) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn i32(value: i32) -> Result<(), JsException> { i32_raw(value) }
    #[js_import(module = "host", name = "argument.u32")] fn u32_raw(value: u32) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn u32(value: u32) -> Result<(), JsException> { u32_raw(value) }
    #[js_import(module = "host", name = "argument.isize")] fn isize_raw(value: isize) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn isize(value: isize) -> Result<(), JsException> { isize_raw(value) }
    #[js_import(module = "host", name = "argument.usize")] fn usize_raw(value: usize) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn usize(value: usize) -> Result<(), JsException> { usize_raw(value) }
    #[js_import(module = "host", name = "argument.i64")] fn i64_raw(value: i64) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn i64(value: i64) -> Result<(), JsException> { i64_raw(value) }
    #[js_import(module = "host", name = "argument.u64")] fn u64_raw(value: u64) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn u64(value: u64) -> Result<(), JsException> { u64_raw(value) }
    #[js_import(module = "host", name = "argument.i128")] fn i128_raw(value: i128) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn i128(value: i128) -> Result<(), JsException> { i128_raw(value) }
    #[js_import(module = "host", name = "argument.u128")] fn u128_raw(value: u128) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn u128(value: u128) -> Result<(), JsException> { u128_raw(value) }
    #[js_import(module = "host", name = "argument.i64AsNumber")] fn i64_as_number_raw(#[marshal(as = "number")] value: i64) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn i64_as_number(#[marshal(as = "number")] value: i64) -> Result<(), JsException> { i64_as_number_raw(value) }
    #[js_import(module = "host", name = "argument.u64AsNumber")] fn u64_as_number_raw(#[marshal(as = "number")] value: u64) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn u64_as_number(#[marshal(as = "number")] value: u64) -> Result<(), JsException> { u64_as_number_raw(value) }
    #[js_import(module = "host", name = "argument.i128AsNumber")] fn i128_as_number_raw(#[marshal(as = "number")] value: i128) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn i128_as_number(#[marshal(as = "number")] value: i128) -> Result<(), JsException> { i128_as_number_raw(value) }
    #[js_import(module = "host", name = "argument.u128AsNumber")] fn u128_as_number_raw(#[marshal(as = "number")] value: u128) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn u128_as_number(#[marshal(as = "number")] value: u128) -> Result<(), JsException> { u128_as_number_raw(value) }
    #[js_import(module = "host", name = "argument.f32")] fn f32_raw(value: f32) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn f32(value: f32) -> Result<(), JsException> { f32_raw(value) }
    #[js_import(module = "host", name = "argument.f64")] fn f64_raw(value: f64) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn f64(value: f64) -> Result<(), JsException> { f64_raw(value) }
    #[js_import(module = "host", name = "argument.char")] fn char_raw(value: char) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn char(value: char) -> Result<(), JsException> { char_raw(value) }
    #[js_import(module = "host", name = "argument.string")] fn string_raw(value: String) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn string(value: String) -> Result<(), JsException> { string_raw(value) }
    #[js_import(module = "host", name = "argument.unit")] fn unit_raw(value: ()) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn unit(value: ()) -> Result<(), JsException> { unit_raw(value) }
    #[js_import(module = "host", name = "argument.bytes")] fn bytes_raw(value: Vec<u8>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn bytes(value: Vec<u8>) -> Result<(), JsException> { bytes_raw(value) }
    #[js_import(module = "host", name = "argument.dequeAsBytes")] fn deque_as_bytes_raw(#[marshal(as = "Uint8Array")] value: VecDeque<u8>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn deque_as_bytes(#[marshal(as = "Uint8Array")] value: VecDeque<u8>) -> Result<(), JsException> { deque_as_bytes_raw(value) }
    #[js_import(module = "host", name = "argument.boxU8")] fn box_u8_raw(value: Box<[u8]>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn box_u8(value: Box<[u8]>) -> Result<(), JsException> { box_u8_raw(value) }
    #[js_import(module = "host", name = "argument.boxI8")] fn box_i8_raw(value: Box<[i8]>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn box_i8(value: Box<[i8]>) -> Result<(), JsException> { box_i8_raw(value) }
    #[js_import(module = "host", name = "argument.boxU16")] fn box_u16_raw(value: Box<[u16]>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn box_u16(value: Box<[u16]>) -> Result<(), JsException> { box_u16_raw(value) }
    #[js_import(module = "host", name = "argument.boxI16")] fn box_i16_raw(value: Box<[i16]>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn box_i16(value: Box<[i16]>) -> Result<(), JsException> { box_i16_raw(value) }
    #[js_import(module = "host", name = "argument.boxU32")] fn box_u32_raw(value: Box<[u32]>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn box_u32(value: Box<[u32]>) -> Result<(), JsException> { box_u32_raw(value) }
    #[js_import(module = "host", name = "argument.boxI32")] fn box_i32_raw(value: Box<[i32]>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn box_i32(value: Box<[i32]>) -> Result<(), JsException> { box_i32_raw(value) }
    #[js_import(module = "host", name = "argument.boxU64")] fn box_u64_raw(value: Box<[u64]>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn box_u64(value: Box<[u64]>) -> Result<(), JsException> { box_u64_raw(value) }
    #[js_import(module = "host", name = "argument.boxI64")] fn box_i64_raw(value: Box<[i64]>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn box_i64(value: Box<[i64]>) -> Result<(), JsException> { box_i64_raw(value) }
    #[js_import(module = "host", name = "argument.boxF32")] fn box_f32_raw(value: Box<[f32]>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn box_f32(value: Box<[f32]>) -> Result<(), JsException> { box_f32_raw(value) }
    #[js_import(module = "host", name = "argument.boxF64")] fn box_f64_raw(value: Box<[f64]>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn box_f64(value: Box<[f64]>) -> Result<(), JsException> { box_f64_raw(value) }
    #[js_import(module = "host", name = "argument.listI8")] fn list_i8_raw(value: Vec<i8>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn list_i8(value: Vec<i8>) -> Result<(), JsException> { list_i8_raw(value) }
    #[js_import(module = "host", name = "argument.listU32")] fn list_u32_raw(value: Vec<u32>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn list_u32(value: Vec<u32>) -> Result<(), JsException> { list_u32_raw(value) }
    #[js_import(module = "host", name = "argument.listI64")] fn list_i64_raw(value: Vec<i64>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn list_i64(value: Vec<i64>) -> Result<(), JsException> { list_i64_raw(value) }
    #[js_import(module = "host", name = "argument.listF64")] fn list_f64_raw(value: Vec<f64>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn list_f64(value: Vec<f64>) -> Result<(), JsException> { list_f64_raw(value) }
    #[js_import(module = "host", name = "argument.listString")] fn list_string_raw(value: Vec<String>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn list_string(value: Vec<String>) -> Result<(), JsException> { list_string_raw(value) }
    #[js_import(module = "host", name = "argument.listBool")] fn list_bool_raw(value: Vec<bool>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn list_bool(value: Vec<bool>) -> Result<(), JsException> { list_bool_raw(value) }
    #[js_import(module = "host", name = "argument.listBytes")] fn list_bytes_raw(value: Vec<Vec<u8>>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn list_bytes(value: Vec<Vec<u8>>) -> Result<(), JsException> { list_bytes_raw(value) }
    #[js_import(module = "host", name = "argument.deque")] fn deque_raw(value: VecDeque<u32>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn deque(value: VecDeque<u32>) -> Result<(), JsException> { deque_raw(value) }
    #[js_import(module = "host", name = "argument.arrayF64")] fn array_f64_raw(value: [f64; 3]) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn array_f64(value: [f64; 3]) -> Result<(), JsException> { array_f64_raw(value) }
    #[js_import(module = "host", name = "argument.arrayU8")] fn array_u8_raw(value: [u8; 2]) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn array_u8(value: [u8; 2]) -> Result<(), JsException> { array_u8_raw(value) }
    #[js_import(module = "host", name = "argument.tuple")] fn tuple_raw(value: (u32, String)) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn tuple(value: (u32, String)) -> Result<(), JsException> { tuple_raw(value) }
    #[js_import(module = "host", name = "argument.option")] fn option_raw(value: Option<u32>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn option(value: Option<u32>) -> Result<(), JsException> { option_raw(value) }
    #[js_import(module = "host", name = "argument.record")] fn record_raw(value: HashMap<String, u32>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn record(value: HashMap<String, u32>) -> Result<(), JsException> { record_raw(value) }
    #[js_import(module = "host", name = "argument.map")] fn map_raw(value: BTreeMap<u32, String>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn map(value: BTreeMap<u32, String>) -> Result<(), JsException> { map_raw(value) }
    #[js_import(module = "host", name = "argument.mapBigint")] fn map_bigint_raw(value: HashMap<i64, bool>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn map_bigint(value: HashMap<i64, bool>) -> Result<(), JsException> { map_bigint_raw(value) }
    #[js_import(module = "host", name = "argument.set")] fn set_raw(value: BTreeSet<String>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn set(value: BTreeSet<String>) -> Result<(), JsException> { set_raw(value) }
    #[js_import(module = "host", name = "argument.setNumber")] fn set_number_raw(value: HashSet<u32>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn set_number(value: HashSet<u32>) -> Result<(), JsException> { set_number_raw(value) }
    #[js_import(module = "host", name = "argument.date")] fn date_raw(value: SystemTime) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn date(value: SystemTime) -> Result<(), JsException> { date_raw(value) }
    #[js_import(module = "host", name = "argument.duration")] fn duration_raw(value: Duration) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn duration(value: Duration) -> Result<(), JsException> { duration_raw(value) }
    #[js_import(module = "host", name = "argument.point")] fn point_raw(value: Point) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn point(value: Point) -> Result<(), JsException> { point_raw(value) }
    #[js_import(module = "host", name = "argument.person")] fn person_raw(value: Person) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn person(value: Person) -> Result<(), JsException> { person_raw(value) }
    #[js_import(module = "host", name = "argument.meters")] fn meters_raw(value: Meters) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn meters(value: Meters) -> Result<(), JsException> { meters_raw(value) }
    #[js_import(module = "host", name = "argument.span")] fn span_raw(value: Span) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn span(value: Span) -> Result<(), JsException> { span_raw(value) }
    #[js_import(module = "host", name = "argument.color")] fn color_raw(value: Color) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn color(value: Color) -> Result<(), JsException> { color_raw(value) }
    #[js_import(module = "host", name = "argument.level")] fn level_raw(value: Level) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn level(value: Level) -> Result<(), JsException> { level_raw(value) }
    #[js_import(module = "host", name = "argument.byColor")] fn by_color_raw(value: BTreeMap<Color, u32>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn by_color(value: BTreeMap<Color, u32>) -> Result<(), JsException> { by_color_raw(value) }
    #[js_import(module = "host", name = "argument.message")] fn message_raw(value: Message) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn message(value: Message) -> Result<(), JsException> { message_raw(value) }
    #[js_import(module = "host", name = "argument.labelled")] fn labelled_raw(value: Labelled) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn labelled(value: Labelled) -> Result<(), JsException> { labelled_raw(value) }
    #[js_import(module = "host", name = "argument.shape")] fn shape_raw(value: Shape) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn shape(value: Shape) -> Result<(), JsException> { shape_raw(value) }
    #[js_import(module = "host", name = "argument.untagged")] fn untagged_raw(value: Content) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn untagged(value: Content) -> Result<(), JsException> { untagged_raw(value) }
    #[js_import(module = "host", name = "argument.tree")] fn tree_raw(value: Tree) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn tree(value: Tree) -> Result<(), JsException> { tree_raw(value) }
    #[js_import(module = "host", name = "argument.chain")] fn chain_raw(value: Chain) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn chain(value: Chain) -> Result<(), JsException> { chain_raw(value) }
    #[js_import(module = "host", name = "argument.page")] fn page_raw(value: Page<Page<u32>>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn page(value: Page<Page<u32>>) -> Result<(), JsException> { page_raw(value) }
    #[js_import(module = "host", name = "argument.nonZero")] fn non_zero_raw(value: NonZero<u32>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn non_zero(value: NonZero<u32>) -> Result<(), JsException> { non_zero_raw(value) }
    #[js_import(module = "host", name = "argument.ip")] fn ip_raw(value: IpAddr) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn ip(value: IpAddr) -> Result<(), JsException> { ip_raw(value) }
    #[js_import(module = "host", name = "argument.path")] fn path_raw(value: PathBuf) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn path(value: PathBuf) -> Result<(), JsException> { path_raw(value) }
    #[js_import(module = "host", name = "argument.range")] fn range_raw(value: Range<u32>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn range(value: Range<u32>) -> Result<(), JsException> { range_raw(value) }
    #[js_import(module = "host", name = "argument.bound")] fn bound_raw(value: Bound<u32>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn bound(value: Bound<u32>) -> Result<(), JsException> { bound_raw(value) }
    #[js_import(module = "host", name = "argument.ordering")] fn ordering_raw(value: Ordering) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn ordering(value: Ordering) -> Result<(), JsException> { ordering_raw(value) }
    #[js_import(module = "host", name = "argument.boxString")] fn box_string_raw(value: Box<[String]>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn box_string(value: Box<[String]>) -> Result<(), JsException> { box_string_raw(value) }
    #[js_import(module = "host", name = "argument.wrapping")] fn wrapping_raw(value: Wrapping<u16>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn wrapping(value: Wrapping<u16>) -> Result<(), JsException> { wrapping_raw(value) }
    #[js_import(module = "host", name = "argument.refCell")] fn ref_cell_raw(value: RefCell<String>) -> Result<(), JsException>;
    #[js_export(namespace = "import_argument")] pub fn ref_cell(value: RefCell<String>) -> Result<(), JsException> { ref_cell_raw(value) }
}

pub mod import_result {
    use crate::*;
    #[js_import(module = "host", name = "result.bool")] fn bool_raw() -> Result<bool, JsException>;
    #[js_export(namespace = "import_result")] pub fn bool() -> Result<bool, JsException> { bool_raw() }
    #[js_import(module = "host", name = "result.i8")] fn i8_raw() -> Result<i8, JsException>;
    #[js_export(namespace = "import_result")] pub fn i8() -> Result<i8, JsException> { i8_raw() }
    #[js_import(module = "host", name = "result.u8")] fn u8_raw() -> Result<u8, JsException>;
    #[js_export(namespace = "import_result")] pub fn u8() -> Result<u8, JsException> { u8_raw() }
    #[js_import(module = "host", name = "result.i16")] fn i16_raw() -> Result<i16, JsException>;
    #[js_export(namespace = "import_result")] pub fn i16() -> Result<i16, JsException> { i16_raw() }
    #[js_import(module = "host", name = "result.u16")] fn u16_raw() -> Result<u16, JsException>;
    #[js_export(namespace = "import_result")] pub fn u16() -> Result<u16, JsException> { u16_raw() }
    #[js_import(module = "host", name = "result.i32")] fn i32_raw() -> Result<i32, JsException>;
    #[js_export(namespace = "import_result")] pub fn i32() -> Result<i32, JsException> { i32_raw() }
    #[js_import(module = "host", name = "result.u32")] fn u32_raw() -> Result<u32, JsException>;
    #[js_export(namespace = "import_result")] pub fn u32() -> Result<u32, JsException> { u32_raw() }
    #[js_import(module = "host", name = "result.isize")] fn isize_raw() -> Result<isize, JsException>;
    #[js_export(namespace = "import_result")] pub fn isize() -> Result<isize, JsException> { isize_raw() }
    #[js_import(module = "host", name = "result.usize")] fn usize_raw() -> Result<usize, JsException>;
    #[js_export(namespace = "import_result")] pub fn usize() -> Result<usize, JsException> { usize_raw() }
    #[js_import(module = "host", name = "result.i64")] fn i64_raw() -> Result<i64, JsException>;
    #[js_export(namespace = "import_result")] pub fn i64() -> Result<i64, JsException> { i64_raw() }
    #[js_import(module = "host", name = "result.u64")] fn u64_raw() -> Result<u64, JsException>;
    #[js_export(namespace = "import_result")] pub fn u64() -> Result<u64, JsException> { u64_raw() }
    #[js_import(module = "host", name = "result.i128")] fn i128_raw() -> Result<i128, JsException>;
    #[js_export(namespace = "import_result")] pub fn i128() -> Result<i128, JsException> { i128_raw() }
    #[js_import(module = "host", name = "result.u128")] fn u128_raw() -> Result<u128, JsException>;
    #[js_export(namespace = "import_result")] pub fn u128() -> Result<u128, JsException> { u128_raw() }
    #[js_import(module = "host", name = "result.i64AsNumber", as = "number")] fn i64_as_number_raw() -> Result<i64, JsException>;
    #[js_export(namespace = "import_result", as = "number")] pub fn i64_as_number() -> Result<i64, JsException> { i64_as_number_raw() }
    #[js_import(module = "host", name = "result.u64AsNumber", as = "number")] fn u64_as_number_raw() -> Result<u64, JsException>;
    #[js_export(namespace = "import_result", as = "number")] pub fn u64_as_number() -> Result<u64, JsException> { u64_as_number_raw() }
    #[js_import(module = "host", name = "result.i128AsNumber", as = "number")] fn i128_as_number_raw() -> Result<i128, JsException>;
    #[js_export(namespace = "import_result", as = "number")] pub fn i128_as_number() -> Result<i128, JsException> { i128_as_number_raw() }
    #[js_import(module = "host", name = "result.u128AsNumber", as = "number")] fn u128_as_number_raw() -> Result<u128, JsException>;
    #[js_export(namespace = "import_result", as = "number")] pub fn u128_as_number() -> Result<u128, JsException> { u128_as_number_raw() }
    #[js_import(module = "host", name = "result.f32")] fn f32_raw() -> Result<f32, JsException>;
    #[js_export(namespace = "import_result")] pub fn f32() -> Result<f32, JsException> { f32_raw() }
    #[js_import(module = "host", name = "result.f64")] fn f64_raw() -> Result<f64, JsException>;
    #[js_export(namespace = "import_result")] pub fn f64() -> Result<f64, JsException> { f64_raw() }
    #[js_import(module = "host", name = "result.char")] fn char_raw() -> Result<char, JsException>;
    #[js_export(namespace = "import_result")] pub fn char() -> Result<char, JsException> { char_raw() }
    #[js_import(module = "host", name = "result.string")] fn string_raw() -> Result<String, JsException>;
    #[js_export(namespace = "import_result")] pub fn string() -> Result<String, JsException> { string_raw() }
    #[js_import(module = "host", name = "result.unit")] fn unit_raw() -> Result<(), JsException>;
    #[js_export(namespace = "import_result")] pub fn unit() -> Result<(), JsException> { unit_raw() }
    #[js_import(module = "host", name = "result.bytes")] fn bytes_raw() -> Result<Vec<u8>, JsException>;
    #[js_export(namespace = "import_result")] pub fn bytes() -> Result<Vec<u8>, JsException> { bytes_raw() }
    #[js_import(module = "host", name = "result.dequeAsBytes", as = "Uint8Array")] fn deque_as_bytes_raw() -> Result<VecDeque<u8>, JsException>;
    #[js_export(namespace = "import_result", as = "Uint8Array")] pub fn deque_as_bytes() -> Result<VecDeque<u8>, JsException> { deque_as_bytes_raw() }
    #[js_import(module = "host", name = "result.boxU8")] fn box_u8_raw() -> Result<Box<[u8]>, JsException>;
    #[js_export(namespace = "import_result")] pub fn box_u8() -> Result<Box<[u8]>, JsException> { box_u8_raw() }
    #[js_import(module = "host", name = "result.boxI8")] fn box_i8_raw() -> Result<Box<[i8]>, JsException>;
    #[js_export(namespace = "import_result")] pub fn box_i8() -> Result<Box<[i8]>, JsException> { box_i8_raw() }
    #[js_import(module = "host", name = "result.boxU16")] fn box_u16_raw() -> Result<Box<[u16]>, JsException>;
    #[js_export(namespace = "import_result")] pub fn box_u16() -> Result<Box<[u16]>, JsException> { box_u16_raw() }
    #[js_import(module = "host", name = "result.boxI16")] fn box_i16_raw() -> Result<Box<[i16]>, JsException>;
    #[js_export(namespace = "import_result")] pub fn box_i16() -> Result<Box<[i16]>, JsException> { box_i16_raw() }
    #[js_import(module = "host", name = "result.boxU32")] fn box_u32_raw() -> Result<Box<[u32]>, JsException>;
    #[js_export(namespace = "import_result")] pub fn box_u32() -> Result<Box<[u32]>, JsException> { box_u32_raw() }
    #[js_import(module = "host", name = "result.boxI32")] fn box_i32_raw() -> Result<Box<[i32]>, JsException>;
    #[js_export(namespace = "import_result")] pub fn box_i32() -> Result<Box<[i32]>, JsException> { box_i32_raw() }
    #[js_import(module = "host", name = "result.boxU64")] fn box_u64_raw() -> Result<Box<[u64]>, JsException>;
    #[js_export(namespace = "import_result")] pub fn box_u64() -> Result<Box<[u64]>, JsException> { box_u64_raw() }
    #[js_import(module = "host", name = "result.boxI64")] fn box_i64_raw() -> Result<Box<[i64]>, JsException>;
    #[js_export(namespace = "import_result")] pub fn box_i64() -> Result<Box<[i64]>, JsException> { box_i64_raw() }
    #[js_import(module = "host", name = "result.boxF32")] fn box_f32_raw() -> Result<Box<[f32]>, JsException>;
    #[js_export(namespace = "import_result")] pub fn box_f32() -> Result<Box<[f32]>, JsException> { box_f32_raw() }
    #[js_import(module = "host", name = "result.boxF64")] fn box_f64_raw() -> Result<Box<[f64]>, JsException>;
    #[js_export(namespace = "import_result")] pub fn box_f64() -> Result<Box<[f64]>, JsException> { box_f64_raw() }
    #[js_import(module = "host", name = "result.listI8")] fn list_i8_raw() -> Result<Vec<i8>, JsException>;
    #[js_export(namespace = "import_result")] pub fn list_i8() -> Result<Vec<i8>, JsException> { list_i8_raw() }
    #[js_import(module = "host", name = "result.listU32")] fn list_u32_raw() -> Result<Vec<u32>, JsException>;
    #[js_export(namespace = "import_result")] pub fn list_u32() -> Result<Vec<u32>, JsException> { list_u32_raw() }
    #[js_import(module = "host", name = "result.listI64")] fn list_i64_raw() -> Result<Vec<i64>, JsException>;
    #[js_export(namespace = "import_result")] pub fn list_i64() -> Result<Vec<i64>, JsException> { list_i64_raw() }
    #[js_import(module = "host", name = "result.listF64")] fn list_f64_raw() -> Result<Vec<f64>, JsException>;
    #[js_export(namespace = "import_result")] pub fn list_f64() -> Result<Vec<f64>, JsException> { list_f64_raw() }
    #[js_import(module = "host", name = "result.listString")] fn list_string_raw() -> Result<Vec<String>, JsException>;
    #[js_export(namespace = "import_result")] pub fn list_string() -> Result<Vec<String>, JsException> { list_string_raw() }
    #[js_import(module = "host", name = "result.listBool")] fn list_bool_raw() -> Result<Vec<bool>, JsException>;
    #[js_export(namespace = "import_result")] pub fn list_bool() -> Result<Vec<bool>, JsException> { list_bool_raw() }
    #[js_import(module = "host", name = "result.listBytes")] fn list_bytes_raw() -> Result<Vec<Vec<u8>>, JsException>;
    #[js_export(namespace = "import_result")] pub fn list_bytes() -> Result<Vec<Vec<u8>>, JsException> { list_bytes_raw() }
    #[js_import(module = "host", name = "result.deque")] fn deque_raw() -> Result<VecDeque<u32>, JsException>;
    #[js_export(namespace = "import_result")] pub fn deque() -> Result<VecDeque<u32>, JsException> { deque_raw() }
    #[js_import(module = "host", name = "result.arrayF64")] fn array_f64_raw() -> Result<[f64; 3], JsException>;
    #[js_export(namespace = "import_result")] pub fn array_f64() -> Result<[f64; 3], JsException> { array_f64_raw() }
    #[js_import(module = "host", name = "result.arrayU8")] fn array_u8_raw() -> Result<[u8; 2], JsException>;
    #[js_export(namespace = "import_result")] pub fn array_u8() -> Result<[u8; 2], JsException> { array_u8_raw() }
    #[js_import(module = "host", name = "result.tuple")] fn tuple_raw() -> Result<(u32, String), JsException>;
    #[js_export(namespace = "import_result")] pub fn tuple() -> Result<(u32, String), JsException> { tuple_raw() }
    #[js_import(module = "host", name = "result.option")] fn option_raw() -> Result<Option<u32>, JsException>;
    #[js_export(namespace = "import_result")] pub fn option() -> Result<Option<u32>, JsException> { option_raw() }
    #[js_import(module = "host", name = "result.record")] fn record_raw() -> Result<HashMap<String, u32>, JsException>;
    #[js_export(namespace = "import_result")] pub fn record() -> Result<HashMap<String, u32>, JsException> { record_raw() }
    #[js_import(module = "host", name = "result.map")] fn map_raw() -> Result<BTreeMap<u32, String>, JsException>;
    #[js_export(namespace = "import_result")] pub fn map() -> Result<BTreeMap<u32, String>, JsException> { map_raw() }
    #[js_import(module = "host", name = "result.mapBigint")] fn map_bigint_raw() -> Result<HashMap<i64, bool>, JsException>;
    #[js_export(namespace = "import_result")] pub fn map_bigint() -> Result<HashMap<i64, bool>, JsException> { map_bigint_raw() }
    #[js_import(module = "host", name = "result.set")] fn set_raw() -> Result<BTreeSet<String>, JsException>;
    #[js_export(namespace = "import_result")] pub fn set() -> Result<BTreeSet<String>, JsException> { set_raw() }
    #[js_import(module = "host", name = "result.setNumber")] fn set_number_raw() -> Result<HashSet<u32>, JsException>;
    #[js_export(namespace = "import_result")] pub fn set_number() -> Result<HashSet<u32>, JsException> { set_number_raw() }
    #[js_import(module = "host", name = "result.date")] fn date_raw() -> Result<SystemTime, JsException>;
    #[js_export(namespace = "import_result")] pub fn date() -> Result<SystemTime, JsException> { date_raw() }
    #[js_import(module = "host", name = "result.duration")] fn duration_raw() -> Result<Duration, JsException>;
    #[js_export(namespace = "import_result")] pub fn duration() -> Result<Duration, JsException> { duration_raw() }
    #[js_import(module = "host", name = "result.point")] fn point_raw() -> Result<Point, JsException>;
    #[js_export(namespace = "import_result")] pub fn point() -> Result<Point, JsException> { point_raw() }
    #[js_import(module = "host", name = "result.person")] fn person_raw() -> Result<Person, JsException>;
    #[js_export(namespace = "import_result")] pub fn person() -> Result<Person, JsException> { person_raw() }
    #[js_import(module = "host", name = "result.meters")] fn meters_raw() -> Result<Meters, JsException>;
    #[js_export(namespace = "import_result")] pub fn meters() -> Result<Meters, JsException> { meters_raw() }
    #[js_import(module = "host", name = "result.span")] fn span_raw() -> Result<Span, JsException>;
    #[js_export(namespace = "import_result")] pub fn span() -> Result<Span, JsException> { span_raw() }
    #[js_import(module = "host", name = "result.color")] fn color_raw() -> Result<Color, JsException>;
    #[js_export(namespace = "import_result")] pub fn color() -> Result<Color, JsException> { color_raw() }
    #[js_import(module = "host", name = "result.level")] fn level_raw() -> Result<Level, JsException>;
    #[js_export(namespace = "import_result")] pub fn level() -> Result<Level, JsException> { level_raw() }
    #[js_import(module = "host", name = "result.byColor")] fn by_color_raw() -> Result<BTreeMap<Color, u32>, JsException>;
    #[js_export(namespace = "import_result")] pub fn by_color() -> Result<BTreeMap<Color, u32>, JsException> { by_color_raw() }
    #[js_import(module = "host", name = "result.message")] fn message_raw() -> Result<Message, JsException>;
    #[js_export(namespace = "import_result")] pub fn message() -> Result<Message, JsException> { message_raw() }
    #[js_import(module = "host", name = "result.labelled")] fn labelled_raw() -> Result<Labelled, JsException>;
    #[js_export(namespace = "import_result")] pub fn labelled() -> Result<Labelled, JsException> { labelled_raw() }
    #[js_import(module = "host", name = "result.shape")] fn shape_raw() -> Result<Shape, JsException>;
    #[js_export(namespace = "import_result")] pub fn shape() -> Result<Shape, JsException> { shape_raw() }
    #[js_import(module = "host", name = "result.untagged")] fn untagged_raw() -> Result<Content, JsException>;
    #[js_export(namespace = "import_result")] pub fn untagged() -> Result<Content, JsException> { untagged_raw() }
    #[js_import(module = "host", name = "result.tree")] fn tree_raw() -> Result<Tree, JsException>;
    #[js_export(namespace = "import_result")] pub fn tree() -> Result<Tree, JsException> { tree_raw() }
    #[js_import(module = "host", name = "result.chain")] fn chain_raw() -> Result<Chain, JsException>;
    #[js_export(namespace = "import_result")] pub fn chain() -> Result<Chain, JsException> { chain_raw() }
    #[js_import(module = "host", name = "result.page")] fn page_raw() -> Result<Page<Page<u32>>, JsException>;
    #[js_export(namespace = "import_result")] pub fn page() -> Result<Page<Page<u32>>, JsException> { page_raw() }
    #[js_import(module = "host", name = "result.nonZero")] fn non_zero_raw() -> Result<NonZero<u32>, JsException>;
    #[js_export(namespace = "import_result")] pub fn non_zero() -> Result<NonZero<u32>, JsException> { non_zero_raw() }
    #[js_import(module = "host", name = "result.ip")] fn ip_raw() -> Result<IpAddr, JsException>;
    #[js_export(namespace = "import_result")] pub fn ip() -> Result<IpAddr, JsException> { ip_raw() }
    #[js_import(module = "host", name = "result.path")] fn path_raw() -> Result<PathBuf, JsException>;
    #[js_export(namespace = "import_result")] pub fn path() -> Result<PathBuf, JsException> { path_raw() }
    #[js_import(module = "host", name = "result.range")] fn range_raw() -> Result<Range<u32>, JsException>;
    #[js_export(namespace = "import_result")] pub fn range() -> Result<Range<u32>, JsException> { range_raw() }
    #[js_import(module = "host", name = "result.bound")] fn bound_raw() -> Result<Bound<u32>, JsException>;
    #[js_export(namespace = "import_result")] pub fn bound() -> Result<Bound<u32>, JsException> { bound_raw() }
    #[js_import(module = "host", name = "result.ordering")] fn ordering_raw() -> Result<Ordering, JsException>;
    #[js_export(namespace = "import_result")] pub fn ordering() -> Result<Ordering, JsException> { ordering_raw() }
    #[js_import(module = "host", name = "result.boxString")] fn box_string_raw() -> Result<Box<[String]>, JsException>;
    #[js_export(namespace = "import_result")] pub fn box_string() -> Result<Box<[String]>, JsException> { box_string_raw() }
    #[js_import(module = "host", name = "result.wrapping")] fn wrapping_raw() -> Result<Wrapping<u16>, JsException>;
    #[js_export(namespace = "import_result")] pub fn wrapping() -> Result<Wrapping<u16>, JsException> { wrapping_raw() }
    #[js_import(module = "host", name = "result.refCell")] fn ref_cell_raw() -> Result<RefCell<String>, JsException>;
    #[js_export(namespace = "import_result")] pub fn ref_cell() -> Result<RefCell<String>, JsException> { ref_cell_raw() }
}

pub mod from_rust {
    use crate::*;
    #[js_import(module = "host", name = "both.bool")] fn bool_raw(value: bool) -> Result<bool, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn bool(f: JsFunction<fn(value: bool) -> bool>, p: JsFunction<fn(value: bool) -> JsPromise<bool>>, s: JsFunction<fn(values: RustStream<bool>) -> JsStream<bool>>) -> Result<u32, JsException> {
        let values: Vec<bool> = vec![true, false];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(bool_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.i8")] fn i8_raw(value: i8) -> Result<i8, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn i8(f: JsFunction<fn(value: i8) -> i8>, p: JsFunction<fn(value: i8) -> JsPromise<i8>>, s: JsFunction<fn(values: RustStream<i8>) -> JsStream<i8>>) -> Result<u32, JsException> {
        let values: Vec<i8> = vec![0, 1, i8::MIN, i8::MAX];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(i8_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.u8")] fn u8_raw(value: u8) -> Result<u8, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn u8(f: JsFunction<fn(value: u8) -> u8>, p: JsFunction<fn(value: u8) -> JsPromise<u8>>, s: JsFunction<fn(values: RustStream<u8>) -> JsStream<u8>>) -> Result<u32, JsException> {
        let values: Vec<u8> = vec![0, 1, u8::MIN, u8::MAX];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(u8_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.i16")] fn i16_raw(value: i16) -> Result<i16, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn i16(f: JsFunction<fn(value: i16) -> i16>, p: JsFunction<fn(value: i16) -> JsPromise<i16>>, s: JsFunction<fn(values: RustStream<i16>) -> JsStream<i16>>) -> Result<u32, JsException> {
        let values: Vec<i16> = vec![0, 1, i16::MIN, i16::MAX];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(i16_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.u16")] fn u16_raw(value: u16) -> Result<u16, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn u16(f: JsFunction<fn(value: u16) -> u16>, p: JsFunction<fn(value: u16) -> JsPromise<u16>>, s: JsFunction<fn(values: RustStream<u16>) -> JsStream<u16>>) -> Result<u32, JsException> {
        let values: Vec<u16> = vec![0, 1, u16::MIN, u16::MAX];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(u16_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.i32")] fn i32_raw(value: i32) -> Result<i32, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn i32(f: JsFunction<fn(value: i32) -> i32>, p: JsFunction<fn(value: i32) -> JsPromise<i32>>, s: JsFunction<fn(values: RustStream<i32>) -> JsStream<i32>>) -> Result<u32, JsException> {
        let values: Vec<i32> = vec![0, 1, i32::MIN, i32::MAX];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(i32_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.u32")] fn u32_raw(value: u32) -> Result<u32, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn u32(f: JsFunction<fn(value: u32) -> u32>, p: JsFunction<fn(value: u32) -> JsPromise<u32>>, s: JsFunction<fn(values: RustStream<u32>) -> JsStream<u32>>) -> Result<u32, JsException> {
        let values: Vec<u32> = vec![0, 1, u32::MIN, u32::MAX];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(u32_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.isize")] fn isize_raw(value: isize) -> Result<isize, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn isize(f: JsFunction<fn(value: isize) -> isize>, p: JsFunction<fn(value: isize) -> JsPromise<isize>>, s: JsFunction<fn(values: RustStream<isize>) -> JsStream<isize>>) -> Result<u32, JsException> {
        let values: Vec<isize> = vec![0, 1, -2_147_483_648];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(isize_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.usize")] fn usize_raw(value: usize) -> Result<usize, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn usize(f: JsFunction<fn(value: usize) -> usize>, p: JsFunction<fn(value: usize) -> JsPromise<usize>>, s: JsFunction<fn(values: RustStream<usize>) -> JsStream<usize>>) -> Result<u32, JsException> {
        let values: Vec<usize> = vec![0, 1, 4_294_967_295];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(usize_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.i64")] fn i64_raw(value: i64) -> Result<i64, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn i64(f: JsFunction<fn(value: i64) -> i64>, p: JsFunction<fn(value: i64) -> JsPromise<i64>>, s: JsFunction<fn(values: RustStream<i64>) -> JsStream<i64>>) -> Result<u32, JsException> {
        let values: Vec<i64> = vec![0, 1, i64::MIN, i64::MAX];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(i64_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.u64")] fn u64_raw(value: u64) -> Result<u64, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn u64(f: JsFunction<fn(value: u64) -> u64>, p: JsFunction<fn(value: u64) -> JsPromise<u64>>, s: JsFunction<fn(values: RustStream<u64>) -> JsStream<u64>>) -> Result<u32, JsException> {
        let values: Vec<u64> = vec![0, 1, u64::MIN, u64::MAX];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(u64_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.i128")] fn i128_raw(value: i128) -> Result<i128, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn i128(f: JsFunction<fn(value: i128) -> i128>, p: JsFunction<fn(value: i128) -> JsPromise<i128>>, s: JsFunction<fn(values: RustStream<i128>) -> JsStream<i128>>) -> Result<u32, JsException> {
        let values: Vec<i128> = vec![0, 1, i128::MIN, i128::MAX];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(i128_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.u128")] fn u128_raw(value: u128) -> Result<u128, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn u128(f: JsFunction<fn(value: u128) -> u128>, p: JsFunction<fn(value: u128) -> JsPromise<u128>>, s: JsFunction<fn(values: RustStream<u128>) -> JsStream<u128>>) -> Result<u32, JsException> {
        let values: Vec<u128> = vec![0, 1, u128::MIN, u128::MAX];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(u128_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.f32")] fn f32_raw(value: f32) -> Result<f32, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn f32(f: JsFunction<fn(value: f32) -> f32>, p: JsFunction<fn(value: f32) -> JsPromise<f32>>, s: JsFunction<fn(values: RustStream<f32>) -> JsStream<f32>>) -> Result<u32, JsException> {
        let values: Vec<f32> = vec![0.0, 1.5, f32::MAX, f32::INFINITY];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(f32_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.f64")] fn f64_raw(value: f64) -> Result<f64, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn f64(f: JsFunction<fn(value: f64) -> f64>, p: JsFunction<fn(value: f64) -> JsPromise<f64>>, s: JsFunction<fn(values: RustStream<f64>) -> JsStream<f64>>) -> Result<u32, JsException> {
        let values: Vec<f64> = vec![0.0, 0.1, f64::MIN, f64::INFINITY];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(f64_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.char")] fn char_raw(value: char) -> Result<char, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn char(f: JsFunction<fn(value: char) -> char>, p: JsFunction<fn(value: char) -> JsPromise<char>>, s: JsFunction<fn(values: RustStream<char>) -> JsStream<char>>) -> Result<u32, JsException> {
        let values: Vec<char> = vec!['a', '\0', 'é', '\u{10ffff}'];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(char_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.string")] fn string_raw(value: String) -> Result<String, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn string(f: JsFunction<fn(value: String) -> String>, p: JsFunction<fn(value: String) -> JsPromise<String>>, s: JsFunction<fn(values: RustStream<String>) -> JsStream<String>>) -> Result<u32, JsException> {
        let values: Vec<String> = vec!["".to_string(), "text".to_string(), "\0 é あ 😀".to_string()];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(string_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.unit")] fn unit_raw(value: ()) -> Result<(), JsException>;
    #[js_export(namespace = "from_rust")] pub async fn unit(f: JsFunction<fn(value: ()) -> ()>, p: JsFunction<fn(value: ()) -> JsPromise<()>>, s: JsFunction<fn(values: RustStream<()>) -> JsStream<()>>) -> Result<u32, JsException> {
        let values: Vec<()> = vec![()];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(unit_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.bytes")] fn bytes_raw(value: Vec<u8>) -> Result<Vec<u8>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn bytes(f: JsFunction<fn(value: Vec<u8>) -> Vec<u8>>, p: JsFunction<fn(value: Vec<u8>) -> JsPromise<Vec<u8>>>, s: JsFunction<fn(values: RustStream<Vec<u8>>) -> JsStream<Vec<u8>>>) -> Result<u32, JsException> {
        let values: Vec<Vec<u8>> = vec![vec![], vec![0, 1, 255]];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(bytes_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.boxU8")] fn box_u8_raw(value: Box<[u8]>) -> Result<Box<[u8]>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn box_u8(f: JsFunction<fn(value: Box<[u8]>) -> Box<[u8]>>, p: JsFunction<fn(value: Box<[u8]>) -> JsPromise<Box<[u8]>>>, s: JsFunction<fn(values: RustStream<Box<[u8]>>) -> JsStream<Box<[u8]>>>) -> Result<u32, JsException> {
        let values: Vec<Box<[u8]>> = vec![Box::from(vec![]), Box::from([0 as u8, 1 as u8, u8::MAX])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(box_u8_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.boxI8")] fn box_i8_raw(value: Box<[i8]>) -> Result<Box<[i8]>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn box_i8(f: JsFunction<fn(value: Box<[i8]>) -> Box<[i8]>>, p: JsFunction<fn(value: Box<[i8]>) -> JsPromise<Box<[i8]>>>, s: JsFunction<fn(values: RustStream<Box<[i8]>>) -> JsStream<Box<[i8]>>>) -> Result<u32, JsException> {
        let values: Vec<Box<[i8]>> = vec![Box::from(vec![]), Box::from([0 as i8, 1 as i8, i8::MAX])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(box_i8_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.boxU16")] fn box_u16_raw(value: Box<[u16]>) -> Result<Box<[u16]>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn box_u16(f: JsFunction<fn(value: Box<[u16]>) -> Box<[u16]>>, p: JsFunction<fn(value: Box<[u16]>) -> JsPromise<Box<[u16]>>>, s: JsFunction<fn(values: RustStream<Box<[u16]>>) -> JsStream<Box<[u16]>>>) -> Result<u32, JsException> {
        let values: Vec<Box<[u16]>> = vec![Box::from(vec![]), Box::from([0 as u16, 1 as u16, u16::MAX])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(box_u16_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.boxI16")] fn box_i16_raw(value: Box<[i16]>) -> Result<Box<[i16]>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn box_i16(f: JsFunction<fn(value: Box<[i16]>) -> Box<[i16]>>, p: JsFunction<fn(value: Box<[i16]>) -> JsPromise<Box<[i16]>>>, s: JsFunction<fn(values: RustStream<Box<[i16]>>) -> JsStream<Box<[i16]>>>) -> Result<u32, JsException> {
        let values: Vec<Box<[i16]>> = vec![Box::from(vec![]), Box::from([0 as i16, 1 as i16, i16::MAX])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(box_i16_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.boxU32")] fn box_u32_raw(value: Box<[u32]>) -> Result<Box<[u32]>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn box_u32(f: JsFunction<fn(value: Box<[u32]>) -> Box<[u32]>>, p: JsFunction<fn(value: Box<[u32]>) -> JsPromise<Box<[u32]>>>, s: JsFunction<fn(values: RustStream<Box<[u32]>>) -> JsStream<Box<[u32]>>>) -> Result<u32, JsException> {
        let values: Vec<Box<[u32]>> = vec![Box::from(vec![]), Box::from([0 as u32, 1 as u32, u32::MAX])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(box_u32_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.boxI32")] fn box_i32_raw(value: Box<[i32]>) -> Result<Box<[i32]>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn box_i32(f: JsFunction<fn(value: Box<[i32]>) -> Box<[i32]>>, p: JsFunction<fn(value: Box<[i32]>) -> JsPromise<Box<[i32]>>>, s: JsFunction<fn(values: RustStream<Box<[i32]>>) -> JsStream<Box<[i32]>>>) -> Result<u32, JsException> {
        let values: Vec<Box<[i32]>> = vec![Box::from(vec![]), Box::from([0 as i32, 1 as i32, i32::MAX])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(box_i32_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.boxU64")] fn box_u64_raw(value: Box<[u64]>) -> Result<Box<[u64]>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn box_u64(f: JsFunction<fn(value: Box<[u64]>) -> Box<[u64]>>, p: JsFunction<fn(value: Box<[u64]>) -> JsPromise<Box<[u64]>>>, s: JsFunction<fn(values: RustStream<Box<[u64]>>) -> JsStream<Box<[u64]>>>) -> Result<u32, JsException> {
        let values: Vec<Box<[u64]>> = vec![Box::from(vec![]), Box::from([0 as u64, 1 as u64, u64::MAX])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(box_u64_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.boxI64")] fn box_i64_raw(value: Box<[i64]>) -> Result<Box<[i64]>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn box_i64(f: JsFunction<fn(value: Box<[i64]>) -> Box<[i64]>>, p: JsFunction<fn(value: Box<[i64]>) -> JsPromise<Box<[i64]>>>, s: JsFunction<fn(values: RustStream<Box<[i64]>>) -> JsStream<Box<[i64]>>>) -> Result<u32, JsException> {
        let values: Vec<Box<[i64]>> = vec![Box::from(vec![]), Box::from([0 as i64, 1 as i64, i64::MAX])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(box_i64_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.boxF32")] fn box_f32_raw(value: Box<[f32]>) -> Result<Box<[f32]>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn box_f32(f: JsFunction<fn(value: Box<[f32]>) -> Box<[f32]>>, p: JsFunction<fn(value: Box<[f32]>) -> JsPromise<Box<[f32]>>>, s: JsFunction<fn(values: RustStream<Box<[f32]>>) -> JsStream<Box<[f32]>>>) -> Result<u32, JsException> {
        let values: Vec<Box<[f32]>> = vec![Box::from(vec![]), Box::from([0 as f32, 1 as f32, f32::MAX])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(box_f32_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.boxF64")] fn box_f64_raw(value: Box<[f64]>) -> Result<Box<[f64]>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn box_f64(f: JsFunction<fn(value: Box<[f64]>) -> Box<[f64]>>, p: JsFunction<fn(value: Box<[f64]>) -> JsPromise<Box<[f64]>>>, s: JsFunction<fn(values: RustStream<Box<[f64]>>) -> JsStream<Box<[f64]>>>) -> Result<u32, JsException> {
        let values: Vec<Box<[f64]>> = vec![Box::from(vec![]), Box::from([0 as f64, 1 as f64, f64::MAX])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(box_f64_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.listI8")] fn list_i8_raw(value: Vec<i8>) -> Result<Vec<i8>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn list_i8(f: JsFunction<fn(value: Vec<i8>) -> Vec<i8>>, p: JsFunction<fn(value: Vec<i8>) -> JsPromise<Vec<i8>>>, s: JsFunction<fn(values: RustStream<Vec<i8>>) -> JsStream<Vec<i8>>>) -> Result<u32, JsException> {
        let values: Vec<Vec<i8>> = vec![vec![], vec![0 as i8, 1 as i8], vec![i8::MAX; 100]];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(list_i8_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.listU32")] fn list_u32_raw(value: Vec<u32>) -> Result<Vec<u32>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn list_u32(f: JsFunction<fn(value: Vec<u32>) -> Vec<u32>>, p: JsFunction<fn(value: Vec<u32>) -> JsPromise<Vec<u32>>>, s: JsFunction<fn(values: RustStream<Vec<u32>>) -> JsStream<Vec<u32>>>) -> Result<u32, JsException> {
        let values: Vec<Vec<u32>> = vec![vec![], vec![0 as u32, 1 as u32], vec![u32::MAX; 100]];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(list_u32_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.listI64")] fn list_i64_raw(value: Vec<i64>) -> Result<Vec<i64>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn list_i64(f: JsFunction<fn(value: Vec<i64>) -> Vec<i64>>, p: JsFunction<fn(value: Vec<i64>) -> JsPromise<Vec<i64>>>, s: JsFunction<fn(values: RustStream<Vec<i64>>) -> JsStream<Vec<i64>>>) -> Result<u32, JsException> {
        let values: Vec<Vec<i64>> = vec![vec![], vec![0 as i64, 1 as i64], vec![i64::MAX; 100]];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(list_i64_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.listF64")] fn list_f64_raw(value: Vec<f64>) -> Result<Vec<f64>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn list_f64(f: JsFunction<fn(value: Vec<f64>) -> Vec<f64>>, p: JsFunction<fn(value: Vec<f64>) -> JsPromise<Vec<f64>>>, s: JsFunction<fn(values: RustStream<Vec<f64>>) -> JsStream<Vec<f64>>>) -> Result<u32, JsException> {
        let values: Vec<Vec<f64>> = vec![vec![], vec![0 as f64, 1 as f64], vec![f64::MAX; 100]];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(list_f64_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.listString")] fn list_string_raw(value: Vec<String>) -> Result<Vec<String>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn list_string(f: JsFunction<fn(value: Vec<String>) -> Vec<String>>, p: JsFunction<fn(value: Vec<String>) -> JsPromise<Vec<String>>>, s: JsFunction<fn(values: RustStream<Vec<String>>) -> JsStream<Vec<String>>>) -> Result<u32, JsException> {
        let values: Vec<Vec<String>> = vec![vec![], vec!["a".to_string(), "".to_string(), "あ".to_string()]];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(list_string_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.listBool")] fn list_bool_raw(value: Vec<bool>) -> Result<Vec<bool>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn list_bool(f: JsFunction<fn(value: Vec<bool>) -> Vec<bool>>, p: JsFunction<fn(value: Vec<bool>) -> JsPromise<Vec<bool>>>, s: JsFunction<fn(values: RustStream<Vec<bool>>) -> JsStream<Vec<bool>>>) -> Result<u32, JsException> {
        let values: Vec<Vec<bool>> = vec![vec![], vec![true, false]];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(list_bool_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.listBytes")] fn list_bytes_raw(value: Vec<Vec<u8>>) -> Result<Vec<Vec<u8>>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn list_bytes(f: JsFunction<fn(value: Vec<Vec<u8>>) -> Vec<Vec<u8>>>, p: JsFunction<fn(value: Vec<Vec<u8>>) -> JsPromise<Vec<Vec<u8>>>>, s: JsFunction<fn(values: RustStream<Vec<Vec<u8>>>) -> JsStream<Vec<Vec<u8>>>>) -> Result<u32, JsException> {
        let values: Vec<Vec<Vec<u8>>> = vec![vec![], vec![vec![], vec![1, 2]]];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(list_bytes_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.deque")] fn deque_raw(value: VecDeque<u32>) -> Result<VecDeque<u32>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn deque(f: JsFunction<fn(value: VecDeque<u32>) -> VecDeque<u32>>, p: JsFunction<fn(value: VecDeque<u32>) -> JsPromise<VecDeque<u32>>>, s: JsFunction<fn(values: RustStream<VecDeque<u32>>) -> JsStream<VecDeque<u32>>>) -> Result<u32, JsException> {
        let values: Vec<VecDeque<u32>> = vec![VecDeque::new(), VecDeque::from([1, 2, 3])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(deque_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.arrayF64")] fn array_f64_raw(value: [f64; 3]) -> Result<[f64; 3], JsException>;
    #[js_export(namespace = "from_rust")] pub async fn array_f64(f: JsFunction<fn(value: [f64; 3]) -> [f64; 3]>, p: JsFunction<fn(value: [f64; 3]) -> JsPromise<[f64; 3]>>, s: JsFunction<fn(values: RustStream<[f64; 3]>) -> JsStream<[f64; 3]>>) -> Result<u32, JsException> {
        let values: Vec<[f64; 3]> = vec![[0.0, 1.0, f64::MAX]];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(array_f64_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.arrayU8")] fn array_u8_raw(value: [u8; 2]) -> Result<[u8; 2], JsException>;
    #[js_export(namespace = "from_rust")] pub async fn array_u8(f: JsFunction<fn(value: [u8; 2]) -> [u8; 2]>, p: JsFunction<fn(value: [u8; 2]) -> JsPromise<[u8; 2]>>, s: JsFunction<fn(values: RustStream<[u8; 2]>) -> JsStream<[u8; 2]>>) -> Result<u32, JsException> {
        let values: Vec<[u8; 2]> = vec![[0, 255]];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(array_u8_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.tuple")] fn tuple_raw(value: (u32, String)) -> Result<(u32, String), JsException>;
    #[js_export(namespace = "from_rust")] pub async fn tuple(f: JsFunction<fn(value: (u32, String)) -> (u32, String)>, p: JsFunction<fn(value: (u32, String)) -> JsPromise<(u32, String)>>, s: JsFunction<fn(values: RustStream<(u32, String)>) -> JsStream<(u32, String)>>) -> Result<u32, JsException> {
        let values: Vec<(u32, String)> = vec![(0, "".to_string()), (u32::MAX, "text".to_string())];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(tuple_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.option")] fn option_raw(value: Option<u32>) -> Result<Option<u32>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn option(f: JsFunction<fn(value: Option<u32>) -> Option<u32>>, p: JsFunction<fn(value: Option<u32>) -> JsPromise<Option<u32>>>, s: JsFunction<fn(values: RustStream<Option<u32>>) -> JsStream<Option<u32>>>) -> Result<u32, JsException> {
        let values: Vec<Option<u32>> = vec![None, Some(0), Some(u32::MAX)];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(option_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.record")] fn record_raw(value: HashMap<String, u32>) -> Result<HashMap<String, u32>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn record(f: JsFunction<fn(value: HashMap<String, u32>) -> HashMap<String, u32>>, p: JsFunction<fn(value: HashMap<String, u32>) -> JsPromise<HashMap<String, u32>>>, s: JsFunction<fn(values: RustStream<HashMap<String, u32>>) -> JsStream<HashMap<String, u32>>>) -> Result<u32, JsException> {
        let values: Vec<HashMap<String, u32>> = vec![HashMap::new(), HashMap::from([("a".to_string(), 1), ("".to_string(), 2)])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(record_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.map")] fn map_raw(value: BTreeMap<u32, String>) -> Result<BTreeMap<u32, String>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn map(f: JsFunction<fn(value: BTreeMap<u32, String>) -> BTreeMap<u32, String>>, p: JsFunction<fn(value: BTreeMap<u32, String>) -> JsPromise<BTreeMap<u32, String>>>, s: JsFunction<fn(values: RustStream<BTreeMap<u32, String>>) -> JsStream<BTreeMap<u32, String>>>) -> Result<u32, JsException> {
        let values: Vec<BTreeMap<u32, String>> = vec![BTreeMap::new(), BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(map_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.mapBigint")] fn map_bigint_raw(value: HashMap<i64, bool>) -> Result<HashMap<i64, bool>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn map_bigint(f: JsFunction<fn(value: HashMap<i64, bool>) -> HashMap<i64, bool>>, p: JsFunction<fn(value: HashMap<i64, bool>) -> JsPromise<HashMap<i64, bool>>>, s: JsFunction<fn(values: RustStream<HashMap<i64, bool>>) -> JsStream<HashMap<i64, bool>>>) -> Result<u32, JsException> {
        let values: Vec<HashMap<i64, bool>> = vec![HashMap::new(), HashMap::from([(i64::MIN, true)])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(map_bigint_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.set")] fn set_raw(value: BTreeSet<String>) -> Result<BTreeSet<String>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn set(f: JsFunction<fn(value: BTreeSet<String>) -> BTreeSet<String>>, p: JsFunction<fn(value: BTreeSet<String>) -> JsPromise<BTreeSet<String>>>, s: JsFunction<fn(values: RustStream<BTreeSet<String>>) -> JsStream<BTreeSet<String>>>) -> Result<u32, JsException> {
        let values: Vec<BTreeSet<String>> = vec![BTreeSet::new(), BTreeSet::from(["a".to_string(), "b".to_string()])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(set_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.setNumber")] fn set_number_raw(value: HashSet<u32>) -> Result<HashSet<u32>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn set_number(f: JsFunction<fn(value: HashSet<u32>) -> HashSet<u32>>, p: JsFunction<fn(value: HashSet<u32>) -> JsPromise<HashSet<u32>>>, s: JsFunction<fn(values: RustStream<HashSet<u32>>) -> JsStream<HashSet<u32>>>) -> Result<u32, JsException> {
        let values: Vec<HashSet<u32>> = vec![HashSet::new(), HashSet::from([1, 2])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(set_number_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.date")] fn date_raw(value: SystemTime) -> Result<SystemTime, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn date(f: JsFunction<fn(value: SystemTime) -> SystemTime>, p: JsFunction<fn(value: SystemTime) -> JsPromise<SystemTime>>, s: JsFunction<fn(values: RustStream<SystemTime>) -> JsStream<SystemTime>>) -> Result<u32, JsException> {
        let values: Vec<SystemTime> = vec![SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123)];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(date_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.duration")] fn duration_raw(value: Duration) -> Result<Duration, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn duration(f: JsFunction<fn(value: Duration) -> Duration>, p: JsFunction<fn(value: Duration) -> JsPromise<Duration>>, s: JsFunction<fn(values: RustStream<Duration>) -> JsStream<Duration>>) -> Result<u32, JsException> {
        let values: Vec<Duration> = vec![Duration::ZERO, Duration::from_millis(1500), Duration::from_micros(1_500)];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(duration_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.point")] fn point_raw(value: Point) -> Result<Point, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn point(f: JsFunction<fn(value: Point) -> Point>, p: JsFunction<fn(value: Point) -> JsPromise<Point>>, s: JsFunction<fn(values: RustStream<Point>) -> JsStream<Point>>) -> Result<u32, JsException> {
        let values: Vec<Point> = vec![Point { x: 0.0, y: -1.5 }];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(point_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.person")] fn person_raw(value: Person) -> Result<Person, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn person(f: JsFunction<fn(value: Person) -> Person>, p: JsFunction<fn(value: Person) -> JsPromise<Person>>, s: JsFunction<fn(values: RustStream<Person>) -> JsStream<Person>>) -> Result<u32, JsException> {
        let values: Vec<Person> = vec![Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }, Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 }];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(person_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.meters")] fn meters_raw(value: Meters) -> Result<Meters, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn meters(f: JsFunction<fn(value: Meters) -> Meters>, p: JsFunction<fn(value: Meters) -> JsPromise<Meters>>, s: JsFunction<fn(values: RustStream<Meters>) -> JsStream<Meters>>) -> Result<u32, JsException> {
        let values: Vec<Meters> = vec![Meters(0.0), Meters(1.5)];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(meters_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.span")] fn span_raw(value: Span) -> Result<Span, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn span(f: JsFunction<fn(value: Span) -> Span>, p: JsFunction<fn(value: Span) -> JsPromise<Span>>, s: JsFunction<fn(values: RustStream<Span>) -> JsStream<Span>>) -> Result<u32, JsException> {
        let values: Vec<Span> = vec![Span(0, u32::MAX)];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(span_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.color")] fn color_raw(value: Color) -> Result<Color, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn color(f: JsFunction<fn(value: Color) -> Color>, p: JsFunction<fn(value: Color) -> JsPromise<Color>>, s: JsFunction<fn(values: RustStream<Color>) -> JsStream<Color>>) -> Result<u32, JsException> {
        let values: Vec<Color> = vec![Color::Red, Color::DarkBlue];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(color_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.level")] fn level_raw(value: Level) -> Result<Level, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn level(f: JsFunction<fn(value: Level) -> Level>, p: JsFunction<fn(value: Level) -> JsPromise<Level>>, s: JsFunction<fn(values: RustStream<Level>) -> JsStream<Level>>) -> Result<u32, JsException> {
        let values: Vec<Level> = vec![Level::Low, Level::High];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(level_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.byColor")] fn by_color_raw(value: BTreeMap<Color, u32>) -> Result<BTreeMap<Color, u32>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn by_color(f: JsFunction<fn(value: BTreeMap<Color, u32>) -> BTreeMap<Color, u32>>, p: JsFunction<fn(value: BTreeMap<Color, u32>) -> JsPromise<BTreeMap<Color, u32>>>, s: JsFunction<fn(values: RustStream<BTreeMap<Color, u32>>) -> JsStream<BTreeMap<Color, u32>>>) -> Result<u32, JsException> {
        let values: Vec<BTreeMap<Color, u32>> = vec![BTreeMap::new(), BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(by_color_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.message")] fn message_raw(value: Message) -> Result<Message, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn message(f: JsFunction<fn(value: Message) -> Message>, p: JsFunction<fn(value: Message) -> JsPromise<Message>>, s: JsFunction<fn(values: RustStream<Message>) -> JsStream<Message>>) -> Result<u32, JsException> {
        let values: Vec<Message> = vec![Message::Stop, Message::Move { dx: 1.5 }, Message::Say("a".into())];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(message_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.labelled")] fn labelled_raw(value: Labelled) -> Result<Labelled, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn labelled(f: JsFunction<fn(value: Labelled) -> Labelled>, p: JsFunction<fn(value: Labelled) -> JsPromise<Labelled>>, s: JsFunction<fn(values: RustStream<Labelled>) -> JsStream<Labelled>>) -> Result<u32, JsException> {
        let values: Vec<Labelled> = vec![Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() }];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(labelled_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.shape")] fn shape_raw(value: Shape) -> Result<Shape, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn shape(f: JsFunction<fn(value: Shape) -> Shape>, p: JsFunction<fn(value: Shape) -> JsPromise<Shape>>, s: JsFunction<fn(values: RustStream<Shape>) -> JsStream<Shape>>) -> Result<u32, JsException> {
        let values: Vec<Shape> = vec![Shape::Empty, Shape::Circle { radius: 1.5 }, Shape::At(Point { x: 1.0, y: 2.0 }), Shape::Label("a".into()), Shape::Grid(2, vec![1, 2])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(shape_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.untagged")] fn untagged_raw(value: Content) -> Result<Content, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn untagged(f: JsFunction<fn(value: Content) -> Content>, p: JsFunction<fn(value: Content) -> JsPromise<Content>>, s: JsFunction<fn(values: RustStream<Content>) -> JsStream<Content>>) -> Result<u32, JsException> {
        let values: Vec<Content> = vec![Content::Text("a".into()), Content::Bytes(vec![1]), Content::Number(1.5)];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(untagged_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.tree")] fn tree_raw(value: Tree) -> Result<Tree, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn tree(f: JsFunction<fn(value: Tree) -> Tree>, p: JsFunction<fn(value: Tree) -> JsPromise<Tree>>, s: JsFunction<fn(values: RustStream<Tree>) -> JsStream<Tree>>) -> Result<u32, JsException> {
        let values: Vec<Tree> = vec![Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] }];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(tree_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.chain")] fn chain_raw(value: Chain) -> Result<Chain, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn chain(f: JsFunction<fn(value: Chain) -> Chain>, p: JsFunction<fn(value: Chain) -> JsPromise<Chain>>, s: JsFunction<fn(values: RustStream<Chain>) -> JsStream<Chain>>) -> Result<u32, JsException> {
        let values: Vec<Chain> = vec![Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) }];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(chain_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.page")] fn page_raw(value: Page<Page<u32>>) -> Result<Page<Page<u32>>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn page(f: JsFunction<fn(value: Page<Page<u32>>) -> Page<Page<u32>>>, p: JsFunction<fn(value: Page<Page<u32>>) -> JsPromise<Page<Page<u32>>>>, s: JsFunction<fn(values: RustStream<Page<Page<u32>>>) -> JsStream<Page<Page<u32>>>>) -> Result<u32, JsException> {
        let values: Vec<Page<Page<u32>>> = vec![Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 }];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(page_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.nonZero")] fn non_zero_raw(value: NonZero<u32>) -> Result<NonZero<u32>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn non_zero(f: JsFunction<fn(value: NonZero<u32>) -> NonZero<u32>>, p: JsFunction<fn(value: NonZero<u32>) -> JsPromise<NonZero<u32>>>, s: JsFunction<fn(values: RustStream<NonZero<u32>>) -> JsStream<NonZero<u32>>>) -> Result<u32, JsException> {
        let values: Vec<NonZero<u32>> = vec![NonZero::new(1).unwrap(), NonZero::<u32>::MAX];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(non_zero_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.ip")] fn ip_raw(value: IpAddr) -> Result<IpAddr, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn ip(f: JsFunction<fn(value: IpAddr) -> IpAddr>, p: JsFunction<fn(value: IpAddr) -> JsPromise<IpAddr>>, s: JsFunction<fn(values: RustStream<IpAddr>) -> JsStream<IpAddr>>) -> Result<u32, JsException> {
        let values: Vec<IpAddr> = vec![IpAddr::V4(Ipv4Addr::LOCALHOST), "2001:db8::1".parse().unwrap()];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(ip_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.path")] fn path_raw(value: PathBuf) -> Result<PathBuf, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn path(f: JsFunction<fn(value: PathBuf) -> PathBuf>, p: JsFunction<fn(value: PathBuf) -> JsPromise<PathBuf>>, s: JsFunction<fn(values: RustStream<PathBuf>) -> JsStream<PathBuf>>) -> Result<u32, JsException> {
        let values: Vec<PathBuf> = vec![PathBuf::new(), PathBuf::from("a/é")];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(path_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.range")] fn range_raw(value: Range<u32>) -> Result<Range<u32>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn range(f: JsFunction<fn(value: Range<u32>) -> Range<u32>>, p: JsFunction<fn(value: Range<u32>) -> JsPromise<Range<u32>>>, s: JsFunction<fn(values: RustStream<Range<u32>>) -> JsStream<Range<u32>>>) -> Result<u32, JsException> {
        let values: Vec<Range<u32>> = vec![0..7];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(range_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.bound")] fn bound_raw(value: Bound<u32>) -> Result<Bound<u32>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn bound(f: JsFunction<fn(value: Bound<u32>) -> Bound<u32>>, p: JsFunction<fn(value: Bound<u32>) -> JsPromise<Bound<u32>>>, s: JsFunction<fn(values: RustStream<Bound<u32>>) -> JsStream<Bound<u32>>>) -> Result<u32, JsException> {
        let values: Vec<Bound<u32>> = vec![Bound::Included(1), Bound::Unbounded];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(bound_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.ordering")] fn ordering_raw(value: Ordering) -> Result<Ordering, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn ordering(f: JsFunction<fn(value: Ordering) -> Ordering>, p: JsFunction<fn(value: Ordering) -> JsPromise<Ordering>>, s: JsFunction<fn(values: RustStream<Ordering>) -> JsStream<Ordering>>) -> Result<u32, JsException> {
        let values: Vec<Ordering> = vec![Ordering::Less, Ordering::Equal, Ordering::Greater];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(ordering_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.boxString")] fn box_string_raw(value: Box<[String]>) -> Result<Box<[String]>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn box_string(f: JsFunction<fn(value: Box<[String]>) -> Box<[String]>>, p: JsFunction<fn(value: Box<[String]>) -> JsPromise<Box<[String]>>>, s: JsFunction<fn(values: RustStream<Box<[String]>>) -> JsStream<Box<[String]>>>) -> Result<u32, JsException> {
        let values: Vec<Box<[String]>> = vec![Box::from([]), Box::from(["a".to_string(), "あ".to_string()])];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(box_string_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.wrapping")] fn wrapping_raw(value: Wrapping<u16>) -> Result<Wrapping<u16>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn wrapping(f: JsFunction<fn(value: Wrapping<u16>) -> Wrapping<u16>>, p: JsFunction<fn(value: Wrapping<u16>) -> JsPromise<Wrapping<u16>>>, s: JsFunction<fn(values: RustStream<Wrapping<u16>>) -> JsStream<Wrapping<u16>>>) -> Result<u32, JsException> {
        let values: Vec<Wrapping<u16>> = vec![Wrapping(0), Wrapping(u16::MAX)];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(wrapping_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
    #[js_import(module = "host", name = "both.refCell")] fn ref_cell_raw(value: RefCell<String>) -> Result<RefCell<String>, JsException>;
    #[js_export(namespace = "from_rust")] pub async fn ref_cell(f: JsFunction<fn(value: RefCell<String>) -> RefCell<String>>, p: JsFunction<fn(value: RefCell<String>) -> JsPromise<RefCell<String>>>, s: JsFunction<fn(values: RustStream<RefCell<String>>) -> JsStream<RefCell<String>>>) -> Result<u32, JsException> {
        let values: Vec<RefCell<String>> = vec![RefCell::new("text".to_string())];
        for value in &values {
            assert_eq!(f.call(value)?, *value);
            assert_eq!(p.call(value)?.await?, *value);
            assert_eq!(ref_cell_raw(value.clone())?, *value);
        }
        assert_eq!(read(s.call(RustStream::new(Items(values.clone().into_iter())))?).await?, values);
        Ok(values.len() as u32)
    }
}
