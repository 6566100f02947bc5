// Written by generate.mjs from table.mjs.

pub mod plain {
    use crate::*;
    #[js_export(namespace = "plain")] pub fn bool(value: bool) -> bool { value }
    #[js_export(namespace = "plain")] pub fn i8(value: i8) -> i8 { value }
    #[js_export(namespace = "plain")] pub fn u8(value: u8) -> u8 { value }
    #[js_export(namespace = "plain")] pub fn i16(value: i16) -> i16 { value }
    #[js_export(namespace = "plain")] pub fn u16(value: u16) -> u16 { value }
    #[js_export(namespace = "plain")] pub fn i32(value: i32) -> i32 { value }
    #[js_export(namespace = "plain")] pub fn u32(value: u32) -> u32 { value }
    #[js_export(namespace = "plain")] pub fn isize(value: isize) -> isize { value }
    #[js_export(namespace = "plain")] pub fn usize(value: usize) -> usize { value }
    #[js_export(namespace = "plain")] pub fn i64(value: i64) -> i64 { value }
    #[js_export(namespace = "plain")] pub fn u64(value: u64) -> u64 { value }
    #[js_export(namespace = "plain")] pub fn i128(value: i128) -> i128 { value }
    #[js_export(namespace = "plain")] pub fn u128(value: u128) -> u128 { value }
    #[js_export(namespace = "plain", as = "number")] pub fn i64_as_number(#[marshal(as = "number")] value: i64) -> i64 { value }
    #[js_export(namespace = "plain", as = "number")] pub fn u64_as_number(#[marshal(as = "number")] value: u64) -> u64 { value }
    #[js_export(namespace = "plain", as = "number")] pub fn i128_as_number(#[marshal(as = "number")] value: i128) -> i128 { value }
    #[js_export(namespace = "plain", as = "number")] pub fn u128_as_number(#[marshal(as = "number")] value: u128) -> u128 { value }
    #[js_export(namespace = "plain")] pub fn f32(value: f32) -> f32 { value }
    #[js_export(namespace = "plain")] pub fn f64(value: f64) -> f64 { value }
    #[js_export(namespace = "plain")] pub fn char(value: char) -> char { value }
    #[js_export(namespace = "plain")] pub fn string(value: String) -> String { value }
    #[js_export(namespace = "plain")] pub fn unit(value: ()) -> () { value }
    #[js_export(namespace = "plain")] pub fn bytes(value: Vec<u8>) -> Vec<u8> { value }
    #[js_export(namespace = "plain", as = "Uint8Array")] pub fn deque_as_bytes(#[marshal(as = "Uint8Array")] value: VecDeque<u8>) -> VecDeque<u8> { value }
    #[js_export(namespace = "plain")] pub fn box_u8(value: Box<[u8]>) -> Box<[u8]> { value }
    #[js_export(namespace = "plain")] pub fn box_i8(value: Box<[i8]>) -> Box<[i8]> { value }
    #[js_export(namespace = "plain")] pub fn box_u16(value: Box<[u16]>) -> Box<[u16]> { value }
    #[js_export(namespace = "plain")] pub fn box_i16(value: Box<[i16]>) -> Box<[i16]> { value }
    #[js_export(namespace = "plain")] pub fn box_u32(value: Box<[u32]>) -> Box<[u32]> { value }
    #[js_export(namespace = "plain")] pub fn box_i32(value: Box<[i32]>) -> Box<[i32]> { value }
    #[js_export(namespace = "plain")] pub fn box_u64(value: Box<[u64]>) -> Box<[u64]> { value }
    #[js_export(namespace = "plain")] pub fn box_i64(value: Box<[i64]>) -> Box<[i64]> { value }
    #[js_export(namespace = "plain")] pub fn box_f32(value: Box<[f32]>) -> Box<[f32]> { value }
    #[js_export(namespace = "plain")] pub fn box_f64(value: Box<[f64]>) -> Box<[f64]> { value }
    #[js_export(namespace = "plain")] pub fn list_i8(value: Vec<i8>) -> Vec<i8> { value }
    #[js_export(namespace = "plain")] pub fn list_u32(value: Vec<u32>) -> Vec<u32> { value }
    #[js_export(namespace = "plain")] pub fn list_i64(value: Vec<i64>) -> Vec<i64> { value }
    #[js_export(namespace = "plain")] pub fn list_f64(value: Vec<f64>) -> Vec<f64> { value }
    #[js_export(namespace = "plain")] pub fn list_string(value: Vec<String>) -> Vec<String> { value }
    #[js_export(namespace = "plain")] pub fn list_bool(value: Vec<bool>) -> Vec<bool> { value }
    #[js_export(namespace = "plain")] pub fn list_bytes(value: Vec<Vec<u8>>) -> Vec<Vec<u8>> { value }
    #[js_export(namespace = "plain")] pub fn deque(value: VecDeque<u32>) -> VecDeque<u32> { value }
    #[js_export(namespace = "plain")] pub fn array_f64(value: [f64; 3]) -> [f64; 3] { value }
    #[js_export(namespace = "plain")] pub fn array_u8(value: [u8; 2]) -> [u8; 2] { value }
    #[js_export(namespace = "plain")] pub fn tuple(value: (u32, String)) -> (u32, String) { value }
    #[js_export(namespace = "plain")] pub fn option(value: Option<u32>) -> Option<u32> { value }
    #[js_export(namespace = "plain")] pub fn record(value: HashMap<String, u32>) -> HashMap<String, u32> { value }
    #[js_export(namespace = "plain")] pub fn map(value: BTreeMap<u32, String>) -> BTreeMap<u32, String> { value }
    #[js_export(namespace = "plain")] pub fn map_bigint(value: HashMap<i64, bool>) -> HashMap<i64, bool> { value }
    #[js_export(namespace = "plain")] pub fn set(value: BTreeSet<String>) -> BTreeSet<String> { value }
    #[js_export(namespace = "plain")] pub fn set_number(value: HashSet<u32>) -> HashSet<u32> { value }
    #[js_export(namespace = "plain")] pub fn date(value: SystemTime) -> SystemTime { value }
    #[js_export(namespace = "plain")] pub fn duration(value: Duration) -> Duration { value }
    #[js_export(namespace = "plain")] pub fn point(value: Point) -> Point { value }
    #[js_export(namespace = "plain")] pub fn person(value: Person) -> Person { value }
    #[js_export(namespace = "plain")] pub fn meters(value: Meters) -> Meters { value }
    #[js_export(namespace = "plain")] pub fn span(value: Span) -> Span { value }
    #[js_export(namespace = "plain")] pub fn color(value: Color) -> Color { value }
    #[js_export(namespace = "plain")] pub fn level(value: Level) -> Level { value }
    #[js_export(namespace = "plain")] pub fn by_color(value: BTreeMap<Color, u32>) -> BTreeMap<Color, u32> { value }
    #[js_export(namespace = "plain")] pub fn message(value: Message) -> Message { value }
    #[js_export(namespace = "plain")] pub fn labelled(value: Labelled) -> Labelled { value }
    #[js_export(namespace = "plain")] pub fn shape(value: Shape) -> Shape { value }
    #[js_export(namespace = "plain")] pub fn untagged(value: Content) -> Content { value }
    #[js_export(namespace = "plain")] pub fn tree(value: Tree) -> Tree { value }
    #[js_export(namespace = "plain")] pub fn chain(value: Chain) -> Chain { value }
    #[js_export(namespace = "plain")] pub fn page(value: Page<Page<u32>>) -> Page<Page<u32>> { value }
    #[js_export(namespace = "plain")] pub fn non_zero(value: NonZero<u32>) -> NonZero<u32> { value }
    #[js_export(namespace = "plain")] pub fn ip(value: IpAddr) -> IpAddr { value }
    #[js_export(namespace = "plain")] pub fn path(value: PathBuf) -> PathBuf { value }
    #[js_export(namespace = "plain")] pub fn range(value: Range<u32>) -> Range<u32> { value }
    #[js_export(namespace = "plain")] pub fn bound(value: Bound<u32>) -> Bound<u32> { value }
    #[js_export(namespace = "plain")] pub fn ordering(value: Ordering) -> Ordering { value }
    #[js_export(namespace = "plain")] pub fn box_string(value: Box<[String]>) -> Box<[String]> { value }
    #[js_export(namespace = "plain")] pub fn wrapping(value: Wrapping<u16>) -> Wrapping<u16> { value }
    #[js_export(namespace = "plain")] pub fn ref_cell(value: RefCell<String>) -> RefCell<String> { value }
}

pub mod reference {
    use crate::*;
    #[js_export(namespace = "reference")] pub fn bool(value: &bool) -> bool { value.clone() }
    #[js_export(namespace = "reference")] pub fn i8(value: &i8) -> i8 { value.clone() }
    #[js_export(namespace = "reference")] pub fn u8(value: &u8) -> u8 { value.clone() }
    #[js_export(namespace = "reference")] pub fn i16(value: &i16) -> i16 { value.clone() }
    #[js_export(namespace = "reference")] pub fn u16(value: &u16) -> u16 { value.clone() }
    #[js_export(namespace = "reference")] pub fn i32(value: &i32) -> i32 { value.clone() }
    #[js_export(namespace = "reference")] pub fn u32(value: &u32) -> u32 { value.clone() }
    #[js_export(namespace = "reference")] pub fn isize(value: &isize) -> isize { value.clone() }
    #[js_export(namespace = "reference")] pub fn usize(value: &usize) -> usize { value.clone() }
    #[js_export(namespace = "reference")] pub fn i64(value: &i64) -> i64 { value.clone() }
    #[js_export(namespace = "reference")] pub fn u64(value: &u64) -> u64 { value.clone() }
    #[js_export(namespace = "reference")] pub fn i128(value: &i128) -> i128 { value.clone() }
    #[js_export(namespace = "reference")] pub fn u128(value: &u128) -> u128 { value.clone() }
    #[js_export(namespace = "reference")] pub fn f32(value: &f32) -> f32 { value.clone() }
    #[js_export(namespace = "reference")] pub fn f64(value: &f64) -> f64 { value.clone() }
    #[js_export(namespace = "reference")] pub fn char(value: &char) -> char { value.clone() }
    #[js_export(namespace = "reference")] pub fn string(value: &String) -> String { value.clone() }
    #[js_export(namespace = "reference")] pub fn unit(value: &()) -> () { value.clone() }
    #[js_export(namespace = "reference")] pub fn bytes(value: &Vec<u8>) -> Vec<u8> { value.clone() }
    #[js_export(namespace = "reference")] pub fn box_u8(value: &Box<[u8]>) -> Box<[u8]> { value.clone() }
    #[js_export(namespace = "reference")] pub fn box_i8(value: &Box<[i8]>) -> Box<[i8]> { value.clone() }
    #[js_export(namespace = "reference")] pub fn box_u16(value: &Box<[u16]>) -> Box<[u16]> { value.clone() }
    #[js_export(namespace = "reference")] pub fn box_i16(value: &Box<[i16]>) -> Box<[i16]> { value.clone() }
    #[js_export(namespace = "reference")] pub fn box_u32(value: &Box<[u32]>) -> Box<[u32]> { value.clone() }
    #[js_export(namespace = "reference")] pub fn box_i32(value: &Box<[i32]>) -> Box<[i32]> { value.clone() }
    #[js_export(namespace = "reference")] pub fn box_u64(value: &Box<[u64]>) -> Box<[u64]> { value.clone() }
    #[js_export(namespace = "reference")] pub fn box_i64(value: &Box<[i64]>) -> Box<[i64]> { value.clone() }
    #[js_export(namespace = "reference")] pub fn box_f32(value: &Box<[f32]>) -> Box<[f32]> { value.clone() }
    #[js_export(namespace = "reference")] pub fn box_f64(value: &Box<[f64]>) -> Box<[f64]> { value.clone() }
    #[js_export(namespace = "reference")] pub fn list_i8(value: &Vec<i8>) -> Vec<i8> { value.clone() }
    #[js_export(namespace = "reference")] pub fn list_u32(value: &Vec<u32>) -> Vec<u32> { value.clone() }
    #[js_export(namespace = "reference")] pub fn list_i64(value: &Vec<i64>) -> Vec<i64> { value.clone() }
    #[js_export(namespace = "reference")] pub fn list_f64(value: &Vec<f64>) -> Vec<f64> { value.clone() }
    #[js_export(namespace = "reference")] pub fn list_string(value: &Vec<String>) -> Vec<String> { value.clone() }
    #[js_export(namespace = "reference")] pub fn list_bool(value: &Vec<bool>) -> Vec<bool> { value.clone() }
    #[js_export(namespace = "reference")] pub fn list_bytes(value: &Vec<Vec<u8>>) -> Vec<Vec<u8>> { value.clone() }
    #[js_export(namespace = "reference")] pub fn deque(value: &VecDeque<u32>) -> VecDeque<u32> { value.clone() }
    #[js_export(namespace = "reference")] pub fn array_f64(value: &[f64; 3]) -> [f64; 3] { value.clone() }
    #[js_export(namespace = "reference")] pub fn array_u8(value: &[u8; 2]) -> [u8; 2] { value.clone() }
    #[js_export(namespace = "reference")] pub fn tuple(value: &(u32, String)) -> (u32, String) { value.clone() }
    #[js_export(namespace = "reference")] pub fn option(value: &Option<u32>) -> Option<u32> { value.clone() }
    #[js_export(namespace = "reference")] pub fn record(value: &HashMap<String, u32>) -> HashMap<String, u32> { value.clone() }
    #[js_export(namespace = "reference")] pub fn map(value: &BTreeMap<u32, String>) -> BTreeMap<u32, String> { value.clone() }
    #[js_export(namespace = "reference")] pub fn map_bigint(value: &HashMap<i64, bool>) -> HashMap<i64, bool> { value.clone() }
    #[js_export(namespace = "reference")] pub fn set(value: &BTreeSet<String>) -> BTreeSet<String> { value.clone() }
    #[js_export(namespace = "reference")] pub fn set_number(value: &HashSet<u32>) -> HashSet<u32> { value.clone() }
    #[js_export(namespace = "reference")] pub fn date(value: &SystemTime) -> SystemTime { value.clone() }
    #[js_export(namespace = "reference")] pub fn duration(value: &Duration) -> Duration { value.clone() }
    #[js_export(namespace = "reference")] pub fn point(value: &Point) -> Point { value.clone() }
    #[js_export(namespace = "reference")] pub fn person(value: &Person) -> Person { value.clone() }
    #[js_export(namespace = "reference")] pub fn meters(value: &Meters) -> Meters { value.clone() }
    #[js_export(namespace = "reference")] pub fn span(value: &Span) -> Span { value.clone() }
    #[js_export(namespace = "reference")] pub fn color(value: &Color) -> Color { value.clone() }
    #[js_export(namespace = "reference")] pub fn level(value: &Level) -> Level { value.clone() }
    #[js_export(namespace = "reference")] pub fn by_color(value: &BTreeMap<Color, u32>) -> BTreeMap<Color, u32> { value.clone() }
    #[js_export(namespace = "reference")] pub fn message(value: &Message) -> Message { value.clone() }
    #[js_export(namespace = "reference")] pub fn labelled(value: &Labelled) -> Labelled { value.clone() }
    #[js_export(namespace = "reference")] pub fn shape(value: &Shape) -> Shape { value.clone() }
    #[js_export(namespace = "reference")] pub fn untagged(value: &Content) -> Content { value.clone() }
    #[js_export(namespace = "reference")] pub fn tree(value: &Tree) -> Tree { value.clone() }
    #[js_export(namespace = "reference")] pub fn chain(value: &Chain) -> Chain { value.clone() }
    #[js_export(namespace = "reference")] pub fn page(value: &Page<Page<u32>>) -> Page<Page<u32>> { value.clone() }
    #[js_export(namespace = "reference")] pub fn non_zero(value: &NonZero<u32>) -> NonZero<u32> { value.clone() }
    #[js_export(namespace = "reference")] pub fn ip(value: &IpAddr) -> IpAddr { value.clone() }
    #[js_export(namespace = "reference")] pub fn path(value: &PathBuf) -> PathBuf { value.clone() }
    #[js_export(namespace = "reference")] pub fn range(value: &Range<u32>) -> Range<u32> { value.clone() }
    #[js_export(namespace = "reference")] pub fn bound(value: &Bound<u32>) -> Bound<u32> { value.clone() }
    #[js_export(namespace = "reference")] pub fn ordering(value: &Ordering) -> Ordering { value.clone() }
    #[js_export(namespace = "reference")] pub fn box_string(value: &Box<[String]>) -> Box<[String]> { value.clone() }
    #[js_export(namespace = "reference")] pub fn wrapping(value: &Wrapping<u16>) -> Wrapping<u16> { value.clone() }
    #[js_export(namespace = "reference")] pub fn ref_cell(value: &RefCell<String>) -> RefCell<String> { value.clone() }
}

pub mod field {
    use crate::*;
    #[js_export(namespace = "field")] pub fn bool(value: Field<bool>) -> Field<bool> { value }
    #[js_export(namespace = "field")] pub fn i8(value: Field<i8>) -> Field<i8> { value }
    #[js_export(namespace = "field")] pub fn u8(value: Field<u8>) -> Field<u8> { value }
    #[js_export(namespace = "field")] pub fn i16(value: Field<i16>) -> Field<i16> { value }
    #[js_export(namespace = "field")] pub fn u16(value: Field<u16>) -> Field<u16> { value }
    #[js_export(namespace = "field")] pub fn i32(value: Field<i32>) -> Field<i32> { value }
    #[js_export(namespace = "field")] pub fn u32(value: Field<u32>) -> Field<u32> { value }
    #[js_export(namespace = "field")] pub fn isize(value: Field<isize>) -> Field<isize> { value }
    #[js_export(namespace = "field")] pub fn usize(value: Field<usize>) -> Field<usize> { value }
    #[js_export(namespace = "field")] pub fn i64(value: Field<i64>) -> Field<i64> { value }
    #[js_export(namespace = "field")] pub fn u64(value: Field<u64>) -> Field<u64> { value }
    #[js_export(namespace = "field")] pub fn i128(value: Field<i128>) -> Field<i128> { value }
    #[js_export(namespace = "field")] pub fn u128(value: Field<u128>) -> Field<u128> { value }
    #[derive(Marshal, Clone, Debug, PartialEq)]
    pub struct FieldI64AsNumber { #[marshal(as = "number")] pub value: i64 }
    #[js_export(namespace = "field")] pub fn i64_as_number(value: FieldI64AsNumber) -> FieldI64AsNumber { value }
    #[derive(Marshal, Clone, Debug, PartialEq)]
    pub struct FieldU64AsNumber { #[marshal(as = "number")] pub value: u64 }
    #[js_export(namespace = "field")] pub fn u64_as_number(value: FieldU64AsNumber) -> FieldU64AsNumber { value }
    #[derive(Marshal, Clone, Debug, PartialEq)]
    pub struct FieldI128AsNumber { #[marshal(as = "number")] pub value: i128 }
    #[js_export(namespace = "field")] pub fn i128_as_number(value: FieldI128AsNumber) -> FieldI128AsNumber { value }
    #[derive(Marshal, Clone, Debug, PartialEq)]
    pub struct FieldU128AsNumber { #[marshal(as = "number")] pub value: u128 }
    #[js_export(namespace = "field")] pub fn u128_as_number(value: FieldU128AsNumber) -> FieldU128AsNumber { value }
    #[js_export(namespace = "field")] pub fn f32(value: Field<f32>) -> Field<f32> { value }
    #[js_export(namespace = "field")] pub fn f64(value: Field<f64>) -> Field<f64> { value }
    #[js_export(namespace = "field")] pub fn char(value: Field<char>) -> Field<char> { value }
    #[js_export(namespace = "field")] pub fn string(value: Field<String>) -> Field<String> { value }
    #[js_export(namespace = "field")] pub fn unit(value: Field<()>) -> Field<()> { value }
    #[js_export(namespace = "field")] pub fn bytes(value: Field<Vec<u8>>) -> Field<Vec<u8>> { value }
    #[derive(Marshal, Clone, Debug, PartialEq)]
    pub struct FieldDequeAsBytes { #[marshal(as = "Uint8Array")] pub value: VecDeque<u8> }
    #[js_export(namespace = "field")] pub fn deque_as_bytes(value: FieldDequeAsBytes) -> FieldDequeAsBytes { value }
    #[js_export(namespace = "field")] pub fn box_u8(value: Field<Box<[u8]>>) -> Field<Box<[u8]>> { value }
    #[js_export(namespace = "field")] pub fn box_i8(value: Field<Box<[i8]>>) -> Field<Box<[i8]>> { value }
    #[js_export(namespace = "field")] pub fn box_u16(value: Field<Box<[u16]>>) -> Field<Box<[u16]>> { value }
    #[js_export(namespace = "field")] pub fn box_i16(value: Field<Box<[i16]>>) -> Field<Box<[i16]>> { value }
    #[js_export(namespace = "field")] pub fn box_u32(value: Field<Box<[u32]>>) -> Field<Box<[u32]>> { value }
    #[js_export(namespace = "field")] pub fn box_i32(value: Field<Box<[i32]>>) -> Field<Box<[i32]>> { value }
    #[js_export(namespace = "field")] pub fn box_u64(value: Field<Box<[u64]>>) -> Field<Box<[u64]>> { value }
    #[js_export(namespace = "field")] pub fn box_i64(value: Field<Box<[i64]>>) -> Field<Box<[i64]>> { value }
    #[js_export(namespace = "field")] pub fn box_f32(value: Field<Box<[f32]>>) -> Field<Box<[f32]>> { value }
    #[js_export(namespace = "field")] pub fn box_f64(value: Field<Box<[f64]>>) -> Field<Box<[f64]>> { value }
    #[js_export(namespace = "field")] pub fn list_i8(value: Field<Vec<i8>>) -> Field<Vec<i8>> { value }
    #[js_export(namespace = "field")] pub fn list_u32(value: Field<Vec<u32>>) -> Field<Vec<u32>> { value }
    #[js_export(namespace = "field")] pub fn list_i64(value: Field<Vec<i64>>) -> Field<Vec<i64>> { value }
    #[js_export(namespace = "field")] pub fn list_f64(value: Field<Vec<f64>>) -> Field<Vec<f64>> { value }
    #[js_export(namespace = "field")] pub fn list_string(value: Field<Vec<String>>) -> Field<Vec<String>> { value }
    #[js_export(namespace = "field")] pub fn list_bool(value: Field<Vec<bool>>) -> Field<Vec<bool>> { value }
    #[js_export(namespace = "field")] pub fn list_bytes(value: Field<Vec<Vec<u8>>>) -> Field<Vec<Vec<u8>>> { value }
    #[js_export(namespace = "field")] pub fn deque(value: Field<VecDeque<u32>>) -> Field<VecDeque<u32>> { value }
    #[js_export(namespace = "field")] pub fn array_f64(value: Field<[f64; 3]>) -> Field<[f64; 3]> { value }
    #[js_export(namespace = "field")] pub fn array_u8(value: Field<[u8; 2]>) -> Field<[u8; 2]> { value }
    #[js_export(namespace = "field")] pub fn tuple(value: Field<(u32, String)>) -> Field<(u32, String)> { value }
    #[js_export(namespace = "field")] pub fn option(value: Field<Option<u32>>) -> Field<Option<u32>> { value }
    #[js_export(namespace = "field")] pub fn record(value: Field<HashMap<String, u32>>) -> Field<HashMap<String, u32>> { value }
    #[js_export(namespace = "field")] pub fn map(value: Field<BTreeMap<u32, String>>) -> Field<BTreeMap<u32, String>> { value }
    #[js_export(namespace = "field")] pub fn map_bigint(value: Field<HashMap<i64, bool>>) -> Field<HashMap<i64, bool>> { value }
    #[js_export(namespace = "field")] pub fn set(value: Field<BTreeSet<String>>) -> Field<BTreeSet<String>> { value }
    #[js_export(namespace = "field")] pub fn set_number(value: Field<HashSet<u32>>) -> Field<HashSet<u32>> { value }
    #[js_export(namespace = "field")] pub fn date(value: Field<SystemTime>) -> Field<SystemTime> { value }
    #[js_export(namespace = "field")] pub fn duration(value: Field<Duration>) -> Field<Duration> { value }
    #[js_export(namespace = "field")] pub fn point(value: Field<Point>) -> Field<Point> { value }
    #[js_export(namespace = "field")] pub fn person(value: Field<Person>) -> Field<Person> { value }
    #[js_export(namespace = "field")] pub fn meters(value: Field<Meters>) -> Field<Meters> { value }
    #[js_export(namespace = "field")] pub fn span(value: Field<Span>) -> Field<Span> { value }
    #[js_export(namespace = "field")] pub fn color(value: Field<Color>) -> Field<Color> { value }
    #[js_export(namespace = "field")] pub fn level(value: Field<Level>) -> Field<Level> { value }
    #[js_export(namespace = "field")] pub fn by_color(value: Field<BTreeMap<Color, u32>>) -> Field<BTreeMap<Color, u32>> { value }
    #[js_export(namespace = "field")] pub fn message(value: Field<Message>) -> Field<Message> { value }
    #[js_export(namespace = "field")] pub fn labelled(value: Field<Labelled>) -> Field<Labelled> { value }
    #[js_export(namespace = "field")] pub fn shape(value: Field<Shape>) -> Field<Shape> { value }
    #[js_export(namespace = "field")] pub fn untagged(value: Field<Content>) -> Field<Content> { value }
    #[js_export(namespace = "field")] pub fn tree(value: Field<Tree>) -> Field<Tree> { value }
    #[js_export(namespace = "field")] pub fn chain(value: Field<Chain>) -> Field<Chain> { value }
    #[js_export(namespace = "field")] pub fn page(value: Field<Page<Page<u32>>>) -> Field<Page<Page<u32>>> { value }
    #[js_export(namespace = "field")] pub fn non_zero(value: Field<NonZero<u32>>) -> Field<NonZero<u32>> { value }
    #[js_export(namespace = "field")] pub fn ip(value: Field<IpAddr>) -> Field<IpAddr> { value }
    #[js_export(namespace = "field")] pub fn path(value: Field<PathBuf>) -> Field<PathBuf> { value }
    #[js_export(namespace = "field")] pub fn range(value: Field<Range<u32>>) -> Field<Range<u32>> { value }
    #[js_export(namespace = "field")] pub fn bound(value: Field<Bound<u32>>) -> Field<Bound<u32>> { value }
    #[js_export(namespace = "field")] pub fn ordering(value: Field<Ordering>) -> Field<Ordering> { value }
    #[js_export(namespace = "field")] pub fn box_string(value: Field<Box<[String]>>) -> Field<Box<[String]>> { value }
    #[js_export(namespace = "field")] pub fn wrapping(value: Field<Wrapping<u16>>) -> Field<Wrapping<u16>> { value }
    #[js_export(namespace = "field")] pub fn ref_cell(value: Field<RefCell<String>>) -> Field<RefCell<String>> { value }
}

pub mod optional_field {
    use crate::*;
    #[js_export(namespace = "optional_field")] pub fn bool(value: OptionalField<bool>) -> OptionalField<bool> { value }
    #[js_export(namespace = "optional_field")] pub fn i8(value: OptionalField<i8>) -> OptionalField<i8> { value }
    #[js_export(namespace = "optional_field")] pub fn u8(value: OptionalField<u8>) -> OptionalField<u8> { value }
    #[js_export(namespace = "optional_field")] pub fn i16(value: OptionalField<i16>) -> OptionalField<i16> { value }
    #[js_export(namespace = "optional_field")] pub fn u16(value: OptionalField<u16>) -> OptionalField<u16> { value }
    #[js_export(namespace = "optional_field")] pub fn i32(value: OptionalField<i32>) -> OptionalField<i32> { value }
    #[js_export(namespace = "optional_field")] pub fn u32(value: OptionalField<u32>) -> OptionalField<u32> { value }
    #[js_export(namespace = "optional_field")] pub fn isize(value: OptionalField<isize>) -> OptionalField<isize> { value }
    #[js_export(namespace = "optional_field")] pub fn usize(value: OptionalField<usize>) -> OptionalField<usize> { value }
    #[js_export(namespace = "optional_field")] pub fn i64(value: OptionalField<i64>) -> OptionalField<i64> { value }
    #[js_export(namespace = "optional_field")] pub fn u64(value: OptionalField<u64>) -> OptionalField<u64> { value }
    #[js_export(namespace = "optional_field")] pub fn i128(value: OptionalField<i128>) -> OptionalField<i128> { value }
    #[js_export(namespace = "optional_field")] pub fn u128(value: OptionalField<u128>) -> OptionalField<u128> { value }
    #[derive(Marshal, Clone, Debug, PartialEq)]
    pub struct OptionalFieldI64AsNumber { #[marshal(as = "number")] pub value: Option<i64> }
    #[js_export(namespace = "optional_field")] pub fn i64_as_number(value: OptionalFieldI64AsNumber) -> OptionalFieldI64AsNumber { value }
    #[derive(Marshal, Clone, Debug, PartialEq)]
    pub struct OptionalFieldU64AsNumber { #[marshal(as = "number")] pub value: Option<u64> }
    #[js_export(namespace = "optional_field")] pub fn u64_as_number(value: OptionalFieldU64AsNumber) -> OptionalFieldU64AsNumber { value }
    #[derive(Marshal, Clone, Debug, PartialEq)]
    pub struct OptionalFieldI128AsNumber { #[marshal(as = "number")] pub value: Option<i128> }
    #[js_export(namespace = "optional_field")] pub fn i128_as_number(value: OptionalFieldI128AsNumber) -> OptionalFieldI128AsNumber { value }
    #[derive(Marshal, Clone, Debug, PartialEq)]
    pub struct OptionalFieldU128AsNumber { #[marshal(as = "number")] pub value: Option<u128> }
    #[js_export(namespace = "optional_field")] pub fn u128_as_number(value: OptionalFieldU128AsNumber) -> OptionalFieldU128AsNumber { value }
    #[js_export(namespace = "optional_field")] pub fn f32(value: OptionalField<f32>) -> OptionalField<f32> { value }
    #[js_export(namespace = "optional_field")] pub fn f64(value: OptionalField<f64>) -> OptionalField<f64> { value }
    #[js_export(namespace = "optional_field")] pub fn char(value: OptionalField<char>) -> OptionalField<char> { value }
    #[js_export(namespace = "optional_field")] pub fn string(value: OptionalField<String>) -> OptionalField<String> { value }
    #[js_export(namespace = "optional_field")] pub fn bytes(value: OptionalField<Vec<u8>>) -> OptionalField<Vec<u8>> { value }
    #[derive(Marshal, Clone, Debug, PartialEq)]
    pub struct OptionalFieldDequeAsBytes { #[marshal(as = "Uint8Array")] pub value: Option<VecDeque<u8>> }
    #[js_export(namespace = "optional_field")] pub fn deque_as_bytes(value: OptionalFieldDequeAsBytes) -> OptionalFieldDequeAsBytes { value }
    #[js_export(namespace = "optional_field")] pub fn box_u8(value: OptionalField<Box<[u8]>>) -> OptionalField<Box<[u8]>> { value }
    #[js_export(namespace = "optional_field")] pub fn box_i8(value: OptionalField<Box<[i8]>>) -> OptionalField<Box<[i8]>> { value }
    #[js_export(namespace = "optional_field")] pub fn box_u16(value: OptionalField<Box<[u16]>>) -> OptionalField<Box<[u16]>> { value }
    #[js_export(namespace = "optional_field")] pub fn box_i16(value: OptionalField<Box<[i16]>>) -> OptionalField<Box<[i16]>> { value }
    #[js_export(namespace = "optional_field")] pub fn box_u32(value: OptionalField<Box<[u32]>>) -> OptionalField<Box<[u32]>> { value }
    #[js_export(namespace = "optional_field")] pub fn box_i32(value: OptionalField<Box<[i32]>>) -> OptionalField<Box<[i32]>> { value }
    #[js_export(namespace = "optional_field")] pub fn box_u64(value: OptionalField<Box<[u64]>>) -> OptionalField<Box<[u64]>> { value }
    #[js_export(namespace = "optional_field")] pub fn box_i64(value: OptionalField<Box<[i64]>>) -> OptionalField<Box<[i64]>> { value }
    #[js_export(namespace = "optional_field")] pub fn box_f32(value: OptionalField<Box<[f32]>>) -> OptionalField<Box<[f32]>> { value }
    #[js_export(namespace = "optional_field")] pub fn box_f64(value: OptionalField<Box<[f64]>>) -> OptionalField<Box<[f64]>> { value }
    #[js_export(namespace = "optional_field")] pub fn list_i8(value: OptionalField<Vec<i8>>) -> OptionalField<Vec<i8>> { value }
    #[js_export(namespace = "optional_field")] pub fn list_u32(value: OptionalField<Vec<u32>>) -> OptionalField<Vec<u32>> { value }
    #[js_export(namespace = "optional_field")] pub fn list_i64(value: OptionalField<Vec<i64>>) -> OptionalField<Vec<i64>> { value }
    #[js_export(namespace = "optional_field")] pub fn list_f64(value: OptionalField<Vec<f64>>) -> OptionalField<Vec<f64>> { value }
    #[js_export(namespace = "optional_field")] pub fn list_string(value: OptionalField<Vec<String>>) -> OptionalField<Vec<String>> { value }
    #[js_export(namespace = "optional_field")] pub fn list_bool(value: OptionalField<Vec<bool>>) -> OptionalField<Vec<bool>> { value }
    #[js_export(namespace = "optional_field")] pub fn list_bytes(value: OptionalField<Vec<Vec<u8>>>) -> OptionalField<Vec<Vec<u8>>> { value }
    #[js_export(namespace = "optional_field")] pub fn deque(value: OptionalField<VecDeque<u32>>) -> OptionalField<VecDeque<u32>> { value }
    #[js_export(namespace = "optional_field")] pub fn array_f64(value: OptionalField<[f64; 3]>) -> OptionalField<[f64; 3]> { value }
    #[js_export(namespace = "optional_field")] pub fn array_u8(value: OptionalField<[u8; 2]>) -> OptionalField<[u8; 2]> { value }
    #[js_export(namespace = "optional_field")] pub fn tuple(value: OptionalField<(u32, String)>) -> OptionalField<(u32, String)> { value }
    #[js_export(namespace = "optional_field")] pub fn record(value: OptionalField<HashMap<String, u32>>) -> OptionalField<HashMap<String, u32>> { value }
    #[js_export(namespace = "optional_field")] pub fn map(value: OptionalField<BTreeMap<u32, String>>) -> OptionalField<BTreeMap<u32, String>> { value }
    #[js_export(namespace = "optional_field")] pub fn map_bigint(value: OptionalField<HashMap<i64, bool>>) -> OptionalField<HashMap<i64, bool>> { value }
    #[js_export(namespace = "optional_field")] pub fn set(value: OptionalField<BTreeSet<String>>) -> OptionalField<BTreeSet<String>> { value }
    #[js_export(namespace = "optional_field")] pub fn set_number(value: OptionalField<HashSet<u32>>) -> OptionalField<HashSet<u32>> { value }
    #[js_export(namespace = "optional_field")] pub fn date(value: OptionalField<SystemTime>) -> OptionalField<SystemTime> { value }
    #[js_export(namespace = "optional_field")] pub fn duration(value: OptionalField<Duration>) -> OptionalField<Duration> { value }
    #[js_export(namespace = "optional_field")] pub fn point(value: OptionalField<Point>) -> OptionalField<Point> { value }
    #[js_export(namespace = "optional_field")] pub fn person(value: OptionalField<Person>) -> OptionalField<Person> { value }
    #[js_export(namespace = "optional_field")] pub fn meters(value: OptionalField<Meters>) -> OptionalField<Meters> { value }
    #[js_export(namespace = "optional_field")] pub fn span(value: OptionalField<Span>) -> OptionalField<Span> { value }
    #[js_export(namespace = "optional_field")] pub fn color(value: OptionalField<Color>) -> OptionalField<Color> { value }
    #[js_export(namespace = "optional_field")] pub fn level(value: OptionalField<Level>) -> OptionalField<Level> { value }
    #[js_export(namespace = "optional_field")] pub fn by_color(value: OptionalField<BTreeMap<Color, u32>>) -> OptionalField<BTreeMap<Color, u32>> { value }
    #[js_export(namespace = "optional_field")] pub fn message(value: OptionalField<Message>) -> OptionalField<Message> { value }
    #[js_export(namespace = "optional_field")] pub fn labelled(value: OptionalField<Labelled>) -> OptionalField<Labelled> { value }
    #[js_export(namespace = "optional_field")] pub fn shape(value: OptionalField<Shape>) -> OptionalField<Shape> { value }
    #[js_export(namespace = "optional_field")] pub fn untagged(value: OptionalField<Content>) -> OptionalField<Content> { value }
    #[js_export(namespace = "optional_field")] pub fn tree(value: OptionalField<Tree>) -> OptionalField<Tree> { value }
    #[js_export(namespace = "optional_field")] pub fn chain(value: OptionalField<Chain>) -> OptionalField<Chain> { value }
    #[js_export(namespace = "optional_field")] pub fn page(value: OptionalField<Page<Page<u32>>>) -> OptionalField<Page<Page<u32>>> { value }
    #[js_export(namespace = "optional_field")] pub fn non_zero(value: OptionalField<NonZero<u32>>) -> OptionalField<NonZero<u32>> { value }
    #[js_export(namespace = "optional_field")] pub fn ip(value: OptionalField<IpAddr>) -> OptionalField<IpAddr> { value }
    #[js_export(namespace = "optional_field")] pub fn path(value: OptionalField<PathBuf>) -> OptionalField<PathBuf> { value }
    #[js_export(namespace = "optional_field")] pub fn range(value: OptionalField<Range<u32>>) -> OptionalField<Range<u32>> { value }
    #[js_export(namespace = "optional_field")] pub fn bound(value: OptionalField<Bound<u32>>) -> OptionalField<Bound<u32>> { value }
    #[js_export(namespace = "optional_field")] pub fn ordering(value: OptionalField<Ordering>) -> OptionalField<Ordering> { value }
    #[js_export(namespace = "optional_field")] pub fn box_string(value: OptionalField<Box<[String]>>) -> OptionalField<Box<[String]>> { value }
    #[js_export(namespace = "optional_field")] pub fn wrapping(value: OptionalField<Wrapping<u16>>) -> OptionalField<Wrapping<u16>> { value }
    #[js_export(namespace = "optional_field")] pub fn ref_cell(value: OptionalField<RefCell<String>>) -> OptionalField<RefCell<String>> { value }
}

pub mod nested_option {
    use crate::*;
    #[js_export(namespace = "nested_option")] pub fn bool(value: OptionalField<Option<bool>>) -> OptionalField<Option<bool>> { value }
    #[js_export(namespace = "nested_option")] pub fn i8(value: OptionalField<Option<i8>>) -> OptionalField<Option<i8>> { value }
    #[js_export(namespace = "nested_option")] pub fn u8(value: OptionalField<Option<u8>>) -> OptionalField<Option<u8>> { value }
    #[js_export(namespace = "nested_option")] pub fn i16(value: OptionalField<Option<i16>>) -> OptionalField<Option<i16>> { value }
    #[js_export(namespace = "nested_option")] pub fn u16(value: OptionalField<Option<u16>>) -> OptionalField<Option<u16>> { value }
    #[js_export(namespace = "nested_option")] pub fn i32(value: OptionalField<Option<i32>>) -> OptionalField<Option<i32>> { value }
    #[js_export(namespace = "nested_option")] pub fn u32(value: OptionalField<Option<u32>>) -> OptionalField<Option<u32>> { value }
    #[js_export(namespace = "nested_option")] pub fn isize(value: OptionalField<Option<isize>>) -> OptionalField<Option<isize>> { value }
    #[js_export(namespace = "nested_option")] pub fn usize(value: OptionalField<Option<usize>>) -> OptionalField<Option<usize>> { value }
    #[js_export(namespace = "nested_option")] pub fn i64(value: OptionalField<Option<i64>>) -> OptionalField<Option<i64>> { value }
    #[js_export(namespace = "nested_option")] pub fn u64(value: OptionalField<Option<u64>>) -> OptionalField<Option<u64>> { value }
    #[js_export(namespace = "nested_option")] pub fn i128(value: OptionalField<Option<i128>>) -> OptionalField<Option<i128>> { value }
    #[js_export(namespace = "nested_option")] pub fn u128(value: OptionalField<Option<u128>>) -> OptionalField<Option<u128>> { value }
    #[js_export(namespace = "nested_option")] pub fn f32(value: OptionalField<Option<f32>>) -> OptionalField<Option<f32>> { value }
    #[js_export(namespace = "nested_option")] pub fn f64(value: OptionalField<Option<f64>>) -> OptionalField<Option<f64>> { value }
    #[js_export(namespace = "nested_option")] pub fn char(value: OptionalField<Option<char>>) -> OptionalField<Option<char>> { value }
    #[js_export(namespace = "nested_option")] pub fn string(value: OptionalField<Option<String>>) -> OptionalField<Option<String>> { value }
    #[js_export(namespace = "nested_option")] pub fn bytes(value: OptionalField<Option<Vec<u8>>>) -> OptionalField<Option<Vec<u8>>> { value }
    #[js_export(namespace = "nested_option")] pub fn box_u8(value: OptionalField<Option<Box<[u8]>>>) -> OptionalField<Option<Box<[u8]>>> { value }
    #[js_export(namespace = "nested_option")] pub fn box_i8(value: OptionalField<Option<Box<[i8]>>>) -> OptionalField<Option<Box<[i8]>>> { value }
    #[js_export(namespace = "nested_option")] pub fn box_u16(value: OptionalField<Option<Box<[u16]>>>) -> OptionalField<Option<Box<[u16]>>> { value }
    #[js_export(namespace = "nested_option")] pub fn box_i16(value: OptionalField<Option<Box<[i16]>>>) -> OptionalField<Option<Box<[i16]>>> { value }
    #[js_export(namespace = "nested_option")] pub fn box_u32(value: OptionalField<Option<Box<[u32]>>>) -> OptionalField<Option<Box<[u32]>>> { value }
    #[js_export(namespace = "nested_option")] pub fn box_i32(value: OptionalField<Option<Box<[i32]>>>) -> OptionalField<Option<Box<[i32]>>> { value }
    #[js_export(namespace = "nested_option")] pub fn box_u64(value: OptionalField<Option<Box<[u64]>>>) -> OptionalField<Option<Box<[u64]>>> { value }
    #[js_export(namespace = "nested_option")] pub fn box_i64(value: OptionalField<Option<Box<[i64]>>>) -> OptionalField<Option<Box<[i64]>>> { value }
    #[js_export(namespace = "nested_option")] pub fn box_f32(value: OptionalField<Option<Box<[f32]>>>) -> OptionalField<Option<Box<[f32]>>> { value }
    #[js_export(namespace = "nested_option")] pub fn box_f64(value: OptionalField<Option<Box<[f64]>>>) -> OptionalField<Option<Box<[f64]>>> { value }
    #[js_export(namespace = "nested_option")] pub fn list_i8(value: OptionalField<Option<Vec<i8>>>) -> OptionalField<Option<Vec<i8>>> { value }
    #[js_export(namespace = "nested_option")] pub fn list_u32(value: OptionalField<Option<Vec<u32>>>) -> OptionalField<Option<Vec<u32>>> { value }
    #[js_export(namespace = "nested_option")] pub fn list_i64(value: OptionalField<Option<Vec<i64>>>) -> OptionalField<Option<Vec<i64>>> { value }
    #[js_export(namespace = "nested_option")] pub fn list_f64(value: OptionalField<Option<Vec<f64>>>) -> OptionalField<Option<Vec<f64>>> { value }
    #[js_export(namespace = "nested_option")] pub fn list_string(value: OptionalField<Option<Vec<String>>>) -> OptionalField<Option<Vec<String>>> { value }
    #[js_export(namespace = "nested_option")] pub fn list_bool(value: OptionalField<Option<Vec<bool>>>) -> OptionalField<Option<Vec<bool>>> { value }
    #[js_export(namespace = "nested_option")] pub fn list_bytes(value: OptionalField<Option<Vec<Vec<u8>>>>) -> OptionalField<Option<Vec<Vec<u8>>>> { value }
    #[js_export(namespace = "nested_option")] pub fn deque(value: OptionalField<Option<VecDeque<u32>>>) -> OptionalField<Option<VecDeque<u32>>> { value }
    #[js_export(namespace = "nested_option")] pub fn array_f64(value: OptionalField<Option<[f64; 3]>>) -> OptionalField<Option<[f64; 3]>> { value }
    #[js_export(namespace = "nested_option")] pub fn array_u8(value: OptionalField<Option<[u8; 2]>>) -> OptionalField<Option<[u8; 2]>> { value }
    #[js_export(namespace = "nested_option")] pub fn tuple(value: OptionalField<Option<(u32, String)>>) -> OptionalField<Option<(u32, String)>> { value }
    #[js_export(namespace = "nested_option")] pub fn record(value: OptionalField<Option<HashMap<String, u32>>>) -> OptionalField<Option<HashMap<String, u32>>> { value }
    #[js_export(namespace = "nested_option")] pub fn map(value: OptionalField<Option<BTreeMap<u32, String>>>) -> OptionalField<Option<BTreeMap<u32, String>>> { value }
    #[js_export(namespace = "nested_option")] pub fn map_bigint(value: OptionalField<Option<HashMap<i64, bool>>>) -> OptionalField<Option<HashMap<i64, bool>>> { value }
    #[js_export(namespace = "nested_option")] pub fn set(value: OptionalField<Option<BTreeSet<String>>>) -> OptionalField<Option<BTreeSet<String>>> { value }
    #[js_export(namespace = "nested_option")] pub fn set_number(value: OptionalField<Option<HashSet<u32>>>) -> OptionalField<Option<HashSet<u32>>> { value }
    #[js_export(namespace = "nested_option")] pub fn date(value: OptionalField<Option<SystemTime>>) -> OptionalField<Option<SystemTime>> { value }
    #[js_export(namespace = "nested_option")] pub fn duration(value: OptionalField<Option<Duration>>) -> OptionalField<Option<Duration>> { value }
    #[js_export(namespace = "nested_option")] pub fn point(value: OptionalField<Option<Point>>) -> OptionalField<Option<Point>> { value }
    #[js_export(namespace = "nested_option")] pub fn person(value: OptionalField<Option<Person>>) -> OptionalField<Option<Person>> { value }
    #[js_export(namespace = "nested_option")] pub fn meters(value: OptionalField<Option<Meters>>) -> OptionalField<Option<Meters>> { value }
    #[js_export(namespace = "nested_option")] pub fn span(value: OptionalField<Option<Span>>) -> OptionalField<Option<Span>> { value }
    #[js_export(namespace = "nested_option")] pub fn color(value: OptionalField<Option<Color>>) -> OptionalField<Option<Color>> { value }
    #[js_export(namespace = "nested_option")] pub fn level(value: OptionalField<Option<Level>>) -> OptionalField<Option<Level>> { value }
    #[js_export(namespace = "nested_option")] pub fn by_color(value: OptionalField<Option<BTreeMap<Color, u32>>>) -> OptionalField<Option<BTreeMap<Color, u32>>> { value }
    #[js_export(namespace = "nested_option")] pub fn message(value: OptionalField<Option<Message>>) -> OptionalField<Option<Message>> { value }
    #[js_export(namespace = "nested_option")] pub fn labelled(value: OptionalField<Option<Labelled>>) -> OptionalField<Option<Labelled>> { value }
    #[js_export(namespace = "nested_option")] pub fn shape(value: OptionalField<Option<Shape>>) -> OptionalField<Option<Shape>> { value }
    #[js_export(namespace = "nested_option")] pub fn untagged(value: OptionalField<Option<Content>>) -> OptionalField<Option<Content>> { value }
    #[js_export(namespace = "nested_option")] pub fn tree(value: OptionalField<Option<Tree>>) -> OptionalField<Option<Tree>> { value }
    #[js_export(namespace = "nested_option")] pub fn chain(value: OptionalField<Option<Chain>>) -> OptionalField<Option<Chain>> { value }
    #[js_export(namespace = "nested_option")] pub fn page(value: OptionalField<Option<Page<Page<u32>>>>) -> OptionalField<Option<Page<Page<u32>>>> { value }
    #[js_export(namespace = "nested_option")] pub fn non_zero(value: OptionalField<Option<NonZero<u32>>>) -> OptionalField<Option<NonZero<u32>>> { value }
    #[js_export(namespace = "nested_option")] pub fn ip(value: OptionalField<Option<IpAddr>>) -> OptionalField<Option<IpAddr>> { value }
    #[js_export(namespace = "nested_option")] pub fn path(value: OptionalField<Option<PathBuf>>) -> OptionalField<Option<PathBuf>> { value }
    #[js_export(namespace = "nested_option")] pub fn range(value: OptionalField<Option<Range<u32>>>) -> OptionalField<Option<Range<u32>>> { value }
    #[js_export(namespace = "nested_option")] pub fn bound(value: OptionalField<Option<Bound<u32>>>) -> OptionalField<Option<Bound<u32>>> { value }
    #[js_export(namespace = "nested_option")] pub fn ordering(value: OptionalField<Option<Ordering>>) -> OptionalField<Option<Ordering>> { value }
    #[js_export(namespace = "nested_option")] pub fn box_string(value: OptionalField<Option<Box<[String]>>>) -> OptionalField<Option<Box<[String]>>> { value }
    #[js_export(namespace = "nested_option")] pub fn wrapping(value: OptionalField<Option<Wrapping<u16>>>) -> OptionalField<Option<Wrapping<u16>>> { value }
    #[js_export(namespace = "nested_option")] pub fn ref_cell(value: OptionalField<Option<RefCell<String>>>) -> OptionalField<Option<RefCell<String>>> { value }
}

pub mod list {
    use crate::*;
    #[js_export(namespace = "list")] pub fn bool(value: Vec<bool>) -> Vec<bool> { value }
    #[js_export(namespace = "list")] pub fn i8(value: Vec<i8>) -> Vec<i8> { value }
    #[js_export(namespace = "list")] pub fn u8(value: Vec<u8>) -> Vec<u8> { value }
    #[js_export(namespace = "list")] pub fn i16(value: Vec<i16>) -> Vec<i16> { value }
    #[js_export(namespace = "list")] pub fn u16(value: Vec<u16>) -> Vec<u16> { value }
    #[js_export(namespace = "list")] pub fn i32(value: Vec<i32>) -> Vec<i32> { value }
    #[js_export(namespace = "list")] pub fn u32(value: Vec<u32>) -> Vec<u32> { value }
    #[js_export(namespace = "list")] pub fn isize(value: Vec<isize>) -> Vec<isize> { value }
    #[js_export(namespace = "list")] pub fn usize(value: Vec<usize>) -> Vec<usize> { value }
    #[js_export(namespace = "list")] pub fn i64(value: Vec<i64>) -> Vec<i64> { value }
    #[js_export(namespace = "list")] pub fn u64(value: Vec<u64>) -> Vec<u64> { value }
    #[js_export(namespace = "list")] pub fn i128(value: Vec<i128>) -> Vec<i128> { value }
    #[js_export(namespace = "list")] pub fn u128(value: Vec<u128>) -> Vec<u128> { value }
    #[js_export(namespace = "list")] pub fn f32(value: Vec<f32>) -> Vec<f32> { value }
    #[js_export(namespace = "list")] pub fn f64(value: Vec<f64>) -> Vec<f64> { value }
    #[js_export(namespace = "list")] pub fn char(value: Vec<char>) -> Vec<char> { value }
    #[js_export(namespace = "list")] pub fn string(value: Vec<String>) -> Vec<String> { value }
    #[js_export(namespace = "list")] pub fn unit(value: Vec<()>) -> Vec<()> { value }
    #[js_export(namespace = "list")] pub fn bytes(value: Vec<Vec<u8>>) -> Vec<Vec<u8>> { value }
    #[js_export(namespace = "list")] pub fn box_u8(value: Vec<Box<[u8]>>) -> Vec<Box<[u8]>> { value }
    #[js_export(namespace = "list")] pub fn box_i8(value: Vec<Box<[i8]>>) -> Vec<Box<[i8]>> { value }
    #[js_export(namespace = "list")] pub fn box_u16(value: Vec<Box<[u16]>>) -> Vec<Box<[u16]>> { value }
    #[js_export(namespace = "list")] pub fn box_i16(value: Vec<Box<[i16]>>) -> Vec<Box<[i16]>> { value }
    #[js_export(namespace = "list")] pub fn box_u32(value: Vec<Box<[u32]>>) -> Vec<Box<[u32]>> { value }
    #[js_export(namespace = "list")] pub fn box_i32(value: Vec<Box<[i32]>>) -> Vec<Box<[i32]>> { value }
    #[js_export(namespace = "list")] pub fn box_u64(value: Vec<Box<[u64]>>) -> Vec<Box<[u64]>> { value }
    #[js_export(namespace = "list")] pub fn box_i64(value: Vec<Box<[i64]>>) -> Vec<Box<[i64]>> { value }
    #[js_export(namespace = "list")] pub fn box_f32(value: Vec<Box<[f32]>>) -> Vec<Box<[f32]>> { value }
    #[js_export(namespace = "list")] pub fn box_f64(value: Vec<Box<[f64]>>) -> Vec<Box<[f64]>> { value }
    #[js_export(namespace = "list")] pub fn list_i8(value: Vec<Vec<i8>>) -> Vec<Vec<i8>> { value }
    #[js_export(namespace = "list")] pub fn list_u32(value: Vec<Vec<u32>>) -> Vec<Vec<u32>> { value }
    #[js_export(namespace = "list")] pub fn list_i64(value: Vec<Vec<i64>>) -> Vec<Vec<i64>> { value }
    #[js_export(namespace = "list")] pub fn list_f64(value: Vec<Vec<f64>>) -> Vec<Vec<f64>> { value }
    #[js_export(namespace = "list")] pub fn list_string(value: Vec<Vec<String>>) -> Vec<Vec<String>> { value }
    #[js_export(namespace = "list")] pub fn list_bool(value: Vec<Vec<bool>>) -> Vec<Vec<bool>> { value }
    #[js_export(namespace = "list")] pub fn list_bytes(value: Vec<Vec<Vec<u8>>>) -> Vec<Vec<Vec<u8>>> { value }
    #[js_export(namespace = "list")] pub fn deque(value: Vec<VecDeque<u32>>) -> Vec<VecDeque<u32>> { value }
    #[js_export(namespace = "list")] pub fn array_f64(value: Vec<[f64; 3]>) -> Vec<[f64; 3]> { value }
    #[js_export(namespace = "list")] pub fn array_u8(value: Vec<[u8; 2]>) -> Vec<[u8; 2]> { value }
    #[js_export(namespace = "list")] pub fn tuple(value: Vec<(u32, String)>) -> Vec<(u32, String)> { value }
    #[js_export(namespace = "list")] pub fn option(value: Vec<Option<u32>>) -> Vec<Option<u32>> { value }
    #[js_export(namespace = "list")] pub fn record(value: Vec<HashMap<String, u32>>) -> Vec<HashMap<String, u32>> { value }
    #[js_export(namespace = "list")] pub fn map(value: Vec<BTreeMap<u32, String>>) -> Vec<BTreeMap<u32, String>> { value }
    #[js_export(namespace = "list")] pub fn map_bigint(value: Vec<HashMap<i64, bool>>) -> Vec<HashMap<i64, bool>> { value }
    #[js_export(namespace = "list")] pub fn set(value: Vec<BTreeSet<String>>) -> Vec<BTreeSet<String>> { value }
    #[js_export(namespace = "list")] pub fn set_number(value: Vec<HashSet<u32>>) -> Vec<HashSet<u32>> { value }
    #[js_export(namespace = "list")] pub fn date(value: Vec<SystemTime>) -> Vec<SystemTime> { value }
    #[js_export(namespace = "list")] pub fn duration(value: Vec<Duration>) -> Vec<Duration> { value }
    #[js_export(namespace = "list")] pub fn point(value: Vec<Point>) -> Vec<Point> { value }
    #[js_export(namespace = "list")] pub fn person(value: Vec<Person>) -> Vec<Person> { value }
    #[js_export(namespace = "list")] pub fn meters(value: Vec<Meters>) -> Vec<Meters> { value }
    #[js_export(namespace = "list")] pub fn span(value: Vec<Span>) -> Vec<Span> { value }
    #[js_export(namespace = "list")] pub fn color(value: Vec<Color>) -> Vec<Color> { value }
    #[js_export(namespace = "list")] pub fn level(value: Vec<Level>) -> Vec<Level> { value }
    #[js_export(namespace = "list")] pub fn by_color(value: Vec<BTreeMap<Color, u32>>) -> Vec<BTreeMap<Color, u32>> { value }
    #[js_export(namespace = "list")] pub fn message(value: Vec<Message>) -> Vec<Message> { value }
    #[js_export(namespace = "list")] pub fn labelled(value: Vec<Labelled>) -> Vec<Labelled> { value }
    #[js_export(namespace = "list")] pub fn shape(value: Vec<Shape>) -> Vec<Shape> { value }
    #[js_export(namespace = "list")] pub fn untagged(value: Vec<Content>) -> Vec<Content> { value }
    #[js_export(namespace = "list")] pub fn tree(value: Vec<Tree>) -> Vec<Tree> { value }
    #[js_export(namespace = "list")] pub fn chain(value: Vec<Chain>) -> Vec<Chain> { value }
    #[js_export(namespace = "list")] pub fn page(value: Vec<Page<Page<u32>>>) -> Vec<Page<Page<u32>>> { value }
    #[js_export(namespace = "list")] pub fn non_zero(value: Vec<NonZero<u32>>) -> Vec<NonZero<u32>> { value }
    #[js_export(namespace = "list")] pub fn ip(value: Vec<IpAddr>) -> Vec<IpAddr> { value }
    #[js_export(namespace = "list")] pub fn path(value: Vec<PathBuf>) -> Vec<PathBuf> { value }
    #[js_export(namespace = "list")] pub fn range(value: Vec<Range<u32>>) -> Vec<Range<u32>> { value }
    #[js_export(namespace = "list")] pub fn bound(value: Vec<Bound<u32>>) -> Vec<Bound<u32>> { value }
    #[js_export(namespace = "list")] pub fn ordering(value: Vec<Ordering>) -> Vec<Ordering> { value }
    #[js_export(namespace = "list")] pub fn box_string(value: Vec<Box<[String]>>) -> Vec<Box<[String]>> { value }
    #[js_export(namespace = "list")] pub fn wrapping(value: Vec<Wrapping<u16>>) -> Vec<Wrapping<u16>> { value }
    #[js_export(namespace = "list")] pub fn ref_cell(value: Vec<RefCell<String>>) -> Vec<RefCell<String>> { value }
}

pub mod array {
    use crate::*;
    #[js_export(namespace = "array")] pub fn bool(value: [bool; 2]) -> [bool; 2] { value }
    #[js_export(namespace = "array")] pub fn i8(value: [i8; 2]) -> [i8; 2] { value }
    #[js_export(namespace = "array")] pub fn u8(value: [u8; 2]) -> [u8; 2] { value }
    #[js_export(namespace = "array")] pub fn i16(value: [i16; 2]) -> [i16; 2] { value }
    #[js_export(namespace = "array")] pub fn u16(value: [u16; 2]) -> [u16; 2] { value }
    #[js_export(namespace = "array")] pub fn i32(value: [i32; 2]) -> [i32; 2] { value }
    #[js_export(namespace = "array")] pub fn u32(value: [u32; 2]) -> [u32; 2] { value }
    #[js_export(namespace = "array")] pub fn isize(value: [isize; 2]) -> [isize; 2] { value }
    #[js_export(namespace = "array")] pub fn usize(value: [usize; 2]) -> [usize; 2] { value }
    #[js_export(namespace = "array")] pub fn i64(value: [i64; 2]) -> [i64; 2] { value }
    #[js_export(namespace = "array")] pub fn u64(value: [u64; 2]) -> [u64; 2] { value }
    #[js_export(namespace = "array")] pub fn i128(value: [i128; 2]) -> [i128; 2] { value }
    #[js_export(namespace = "array")] pub fn u128(value: [u128; 2]) -> [u128; 2] { value }
    #[js_export(namespace = "array")] pub fn f32(value: [f32; 2]) -> [f32; 2] { value }
    #[js_export(namespace = "array")] pub fn f64(value: [f64; 2]) -> [f64; 2] { value }
    #[js_export(namespace = "array")] pub fn char(value: [char; 2]) -> [char; 2] { value }
    #[js_export(namespace = "array")] pub fn string(value: [String; 2]) -> [String; 2] { value }
    #[js_export(namespace = "array")] pub fn unit(value: [(); 2]) -> [(); 2] { value }
    #[js_export(namespace = "array")] pub fn bytes(value: [Vec<u8>; 2]) -> [Vec<u8>; 2] { value }
    #[js_export(namespace = "array")] pub fn box_u8(value: [Box<[u8]>; 2]) -> [Box<[u8]>; 2] { value }
    #[js_export(namespace = "array")] pub fn box_i8(value: [Box<[i8]>; 2]) -> [Box<[i8]>; 2] { value }
    #[js_export(namespace = "array")] pub fn box_u16(value: [Box<[u16]>; 2]) -> [Box<[u16]>; 2] { value }
    #[js_export(namespace = "array")] pub fn box_i16(value: [Box<[i16]>; 2]) -> [Box<[i16]>; 2] { value }
    #[js_export(namespace = "array")] pub fn box_u32(value: [Box<[u32]>; 2]) -> [Box<[u32]>; 2] { value }
    #[js_export(namespace = "array")] pub fn box_i32(value: [Box<[i32]>; 2]) -> [Box<[i32]>; 2] { value }
    #[js_export(namespace = "array")] pub fn box_u64(value: [Box<[u64]>; 2]) -> [Box<[u64]>; 2] { value }
    #[js_export(namespace = "array")] pub fn box_i64(value: [Box<[i64]>; 2]) -> [Box<[i64]>; 2] { value }
    #[js_export(namespace = "array")] pub fn box_f32(value: [Box<[f32]>; 2]) -> [Box<[f32]>; 2] { value }
    #[js_export(namespace = "array")] pub fn box_f64(value: [Box<[f64]>; 2]) -> [Box<[f64]>; 2] { value }
    #[js_export(namespace = "array")] pub fn list_i8(value: [Vec<i8>; 2]) -> [Vec<i8>; 2] { value }
    #[js_export(namespace = "array")] pub fn list_u32(value: [Vec<u32>; 2]) -> [Vec<u32>; 2] { value }
    #[js_export(namespace = "array")] pub fn list_i64(value: [Vec<i64>; 2]) -> [Vec<i64>; 2] { value }
    #[js_export(namespace = "array")] pub fn list_f64(value: [Vec<f64>; 2]) -> [Vec<f64>; 2] { value }
    #[js_export(namespace = "array")] pub fn list_string(value: [Vec<String>; 2]) -> [Vec<String>; 2] { value }
    #[js_export(namespace = "array")] pub fn list_bool(value: [Vec<bool>; 2]) -> [Vec<bool>; 2] { value }
    #[js_export(namespace = "array")] pub fn list_bytes(value: [Vec<Vec<u8>>; 2]) -> [Vec<Vec<u8>>; 2] { value }
    #[js_export(namespace = "array")] pub fn deque(value: [VecDeque<u32>; 2]) -> [VecDeque<u32>; 2] { value }
    #[js_export(namespace = "array")] pub fn array_f64(value: [[f64; 3]; 2]) -> [[f64; 3]; 2] { value }
    #[js_export(namespace = "array")] pub fn array_u8(value: [[u8; 2]; 2]) -> [[u8; 2]; 2] { value }
    #[js_export(namespace = "array")] pub fn tuple(value: [(u32, String); 2]) -> [(u32, String); 2] { value }
    #[js_export(namespace = "array")] pub fn option(value: [Option<u32>; 2]) -> [Option<u32>; 2] { value }
    #[js_export(namespace = "array")] pub fn record(value: [HashMap<String, u32>; 2]) -> [HashMap<String, u32>; 2] { value }
    #[js_export(namespace = "array")] pub fn map(value: [BTreeMap<u32, String>; 2]) -> [BTreeMap<u32, String>; 2] { value }
    #[js_export(namespace = "array")] pub fn map_bigint(value: [HashMap<i64, bool>; 2]) -> [HashMap<i64, bool>; 2] { value }
    #[js_export(namespace = "array")] pub fn set(value: [BTreeSet<String>; 2]) -> [BTreeSet<String>; 2] { value }
    #[js_export(namespace = "array")] pub fn set_number(value: [HashSet<u32>; 2]) -> [HashSet<u32>; 2] { value }
    #[js_export(namespace = "array")] pub fn date(value: [SystemTime; 2]) -> [SystemTime; 2] { value }
    #[js_export(namespace = "array")] pub fn duration(value: [Duration; 2]) -> [Duration; 2] { value }
    #[js_export(namespace = "array")] pub fn point(value: [Point; 2]) -> [Point; 2] { value }
    #[js_export(namespace = "array")] pub fn person(value: [Person; 2]) -> [Person; 2] { value }
    #[js_export(namespace = "array")] pub fn meters(value: [Meters; 2]) -> [Meters; 2] { value }
    #[js_export(namespace = "array")] pub fn span(value: [Span; 2]) -> [Span; 2] { value }
    #[js_export(namespace = "array")] pub fn color(value: [Color; 2]) -> [Color; 2] { value }
    #[js_export(namespace = "array")] pub fn level(value: [Level; 2]) -> [Level; 2] { value }
    #[js_export(namespace = "array")] pub fn by_color(value: [BTreeMap<Color, u32>; 2]) -> [BTreeMap<Color, u32>; 2] { value }
    #[js_export(namespace = "array")] pub fn message(value: [Message; 2]) -> [Message; 2] { value }
    #[js_export(namespace = "array")] pub fn labelled(value: [Labelled; 2]) -> [Labelled; 2] { value }
    #[js_export(namespace = "array")] pub fn shape(value: [Shape; 2]) -> [Shape; 2] { value }
    #[js_export(namespace = "array")] pub fn untagged(value: [Content; 2]) -> [Content; 2] { value }
    #[js_export(namespace = "array")] pub fn tree(value: [Tree; 2]) -> [Tree; 2] { value }
    #[js_export(namespace = "array")] pub fn chain(value: [Chain; 2]) -> [Chain; 2] { value }
    #[js_export(namespace = "array")] pub fn page(value: [Page<Page<u32>>; 2]) -> [Page<Page<u32>>; 2] { value }
    #[js_export(namespace = "array")] pub fn non_zero(value: [NonZero<u32>; 2]) -> [NonZero<u32>; 2] { value }
    #[js_export(namespace = "array")] pub fn ip(value: [IpAddr; 2]) -> [IpAddr; 2] { value }
    #[js_export(namespace = "array")] pub fn path(value: [PathBuf; 2]) -> [PathBuf; 2] { value }
    #[js_export(namespace = "array")] pub fn range(value: [Range<u32>; 2]) -> [Range<u32>; 2] { value }
    #[js_export(namespace = "array")] pub fn bound(value: [Bound<u32>; 2]) -> [Bound<u32>; 2] { value }
    #[js_export(namespace = "array")] pub fn ordering(value: [Ordering; 2]) -> [Ordering; 2] { value }
    #[js_export(namespace = "array")] pub fn box_string(value: [Box<[String]>; 2]) -> [Box<[String]>; 2] { value }
    #[js_export(namespace = "array")] pub fn wrapping(value: [Wrapping<u16>; 2]) -> [Wrapping<u16>; 2] { value }
    #[js_export(namespace = "array")] pub fn ref_cell(value: [RefCell<String>; 2]) -> [RefCell<String>; 2] { value }
}

pub mod tuple {
    use crate::*;
    #[js_export(namespace = "tuple")] pub fn bool(value: (bool, bool)) -> (bool, bool) { value }
    #[js_export(namespace = "tuple")] pub fn i8(value: (i8, bool)) -> (i8, bool) { value }
    #[js_export(namespace = "tuple")] pub fn u8(value: (u8, bool)) -> (u8, bool) { value }
    #[js_export(namespace = "tuple")] pub fn i16(value: (i16, bool)) -> (i16, bool) { value }
    #[js_export(namespace = "tuple")] pub fn u16(value: (u16, bool)) -> (u16, bool) { value }
    #[js_export(namespace = "tuple")] pub fn i32(value: (i32, bool)) -> (i32, bool) { value }
    #[js_export(namespace = "tuple")] pub fn u32(value: (u32, bool)) -> (u32, bool) { value }
    #[js_export(namespace = "tuple")] pub fn isize(value: (isize, bool)) -> (isize, bool) { value }
    #[js_export(namespace = "tuple")] pub fn usize(value: (usize, bool)) -> (usize, bool) { value }
    #[js_export(namespace = "tuple")] pub fn i64(value: (i64, bool)) -> (i64, bool) { value }
    #[js_export(namespace = "tuple")] pub fn u64(value: (u64, bool)) -> (u64, bool) { value }
    #[js_export(namespace = "tuple")] pub fn i128(value: (i128, bool)) -> (i128, bool) { value }
    #[js_export(namespace = "tuple")] pub fn u128(value: (u128, bool)) -> (u128, bool) { value }
    #[js_export(namespace = "tuple")] pub fn f32(value: (f32, bool)) -> (f32, bool) { value }
    #[js_export(namespace = "tuple")] pub fn f64(value: (f64, bool)) -> (f64, bool) { value }
    #[js_export(namespace = "tuple")] pub fn char(value: (char, bool)) -> (char, bool) { value }
    #[js_export(namespace = "tuple")] pub fn string(value: (String, bool)) -> (String, bool) { value }
    #[js_export(namespace = "tuple")] pub fn unit(value: ((), bool)) -> ((), bool) { value }
    #[js_export(namespace = "tuple")] pub fn bytes(value: (Vec<u8>, bool)) -> (Vec<u8>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn box_u8(value: (Box<[u8]>, bool)) -> (Box<[u8]>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn box_i8(value: (Box<[i8]>, bool)) -> (Box<[i8]>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn box_u16(value: (Box<[u16]>, bool)) -> (Box<[u16]>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn box_i16(value: (Box<[i16]>, bool)) -> (Box<[i16]>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn box_u32(value: (Box<[u32]>, bool)) -> (Box<[u32]>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn box_i32(value: (Box<[i32]>, bool)) -> (Box<[i32]>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn box_u64(value: (Box<[u64]>, bool)) -> (Box<[u64]>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn box_i64(value: (Box<[i64]>, bool)) -> (Box<[i64]>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn box_f32(value: (Box<[f32]>, bool)) -> (Box<[f32]>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn box_f64(value: (Box<[f64]>, bool)) -> (Box<[f64]>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn list_i8(value: (Vec<i8>, bool)) -> (Vec<i8>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn list_u32(value: (Vec<u32>, bool)) -> (Vec<u32>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn list_i64(value: (Vec<i64>, bool)) -> (Vec<i64>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn list_f64(value: (Vec<f64>, bool)) -> (Vec<f64>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn list_string(value: (Vec<String>, bool)) -> (Vec<String>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn list_bool(value: (Vec<bool>, bool)) -> (Vec<bool>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn list_bytes(value: (Vec<Vec<u8>>, bool)) -> (Vec<Vec<u8>>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn deque(value: (VecDeque<u32>, bool)) -> (VecDeque<u32>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn array_f64(value: ([f64; 3], bool)) -> ([f64; 3], bool) { value }
    #[js_export(namespace = "tuple")] pub fn array_u8(value: ([u8; 2], bool)) -> ([u8; 2], bool) { value }
    #[js_export(namespace = "tuple")] pub fn tuple(value: ((u32, String), bool)) -> ((u32, String), bool) { value }
    #[js_export(namespace = "tuple")] pub fn option(value: (Option<u32>, bool)) -> (Option<u32>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn record(value: (HashMap<String, u32>, bool)) -> (HashMap<String, u32>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn map(value: (BTreeMap<u32, String>, bool)) -> (BTreeMap<u32, String>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn map_bigint(value: (HashMap<i64, bool>, bool)) -> (HashMap<i64, bool>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn set(value: (BTreeSet<String>, bool)) -> (BTreeSet<String>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn set_number(value: (HashSet<u32>, bool)) -> (HashSet<u32>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn date(value: (SystemTime, bool)) -> (SystemTime, bool) { value }
    #[js_export(namespace = "tuple")] pub fn duration(value: (Duration, bool)) -> (Duration, bool) { value }
    #[js_export(namespace = "tuple")] pub fn point(value: (Point, bool)) -> (Point, bool) { value }
    #[js_export(namespace = "tuple")] pub fn person(value: (Person, bool)) -> (Person, bool) { value }
    #[js_export(namespace = "tuple")] pub fn meters(value: (Meters, bool)) -> (Meters, bool) { value }
    #[js_export(namespace = "tuple")] pub fn span(value: (Span, bool)) -> (Span, bool) { value }
    #[js_export(namespace = "tuple")] pub fn color(value: (Color, bool)) -> (Color, bool) { value }
    #[js_export(namespace = "tuple")] pub fn level(value: (Level, bool)) -> (Level, bool) { value }
    #[js_export(namespace = "tuple")] pub fn by_color(value: (BTreeMap<Color, u32>, bool)) -> (BTreeMap<Color, u32>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn message(value: (Message, bool)) -> (Message, bool) { value }
    #[js_export(namespace = "tuple")] pub fn labelled(value: (Labelled, bool)) -> (Labelled, bool) { value }
    #[js_export(namespace = "tuple")] pub fn shape(value: (Shape, bool)) -> (Shape, bool) { value }
    #[js_export(namespace = "tuple")] pub fn untagged(value: (Content, bool)) -> (Content, bool) { value }
    #[js_export(namespace = "tuple")] pub fn tree(value: (Tree, bool)) -> (Tree, bool) { value }
    #[js_export(namespace = "tuple")] pub fn chain(value: (Chain, bool)) -> (Chain, bool) { value }
    #[js_export(namespace = "tuple")] pub fn page(value: (Page<Page<u32>>, bool)) -> (Page<Page<u32>>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn non_zero(value: (NonZero<u32>, bool)) -> (NonZero<u32>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn ip(value: (IpAddr, bool)) -> (IpAddr, bool) { value }
    #[js_export(namespace = "tuple")] pub fn path(value: (PathBuf, bool)) -> (PathBuf, bool) { value }
    #[js_export(namespace = "tuple")] pub fn range(value: (Range<u32>, bool)) -> (Range<u32>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn bound(value: (Bound<u32>, bool)) -> (Bound<u32>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn ordering(value: (Ordering, bool)) -> (Ordering, bool) { value }
    #[js_export(namespace = "tuple")] pub fn box_string(value: (Box<[String]>, bool)) -> (Box<[String]>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn wrapping(value: (Wrapping<u16>, bool)) -> (Wrapping<u16>, bool) { value }
    #[js_export(namespace = "tuple")] pub fn ref_cell(value: (RefCell<String>, bool)) -> (RefCell<String>, bool) { value }
}

pub mod record {
    use crate::*;
    #[js_export(namespace = "record")] pub fn bool(value: BTreeMap<String, bool>) -> BTreeMap<String, bool> { value }
    #[js_export(namespace = "record")] pub fn i8(value: BTreeMap<String, i8>) -> BTreeMap<String, i8> { value }
    #[js_export(namespace = "record")] pub fn u8(value: BTreeMap<String, u8>) -> BTreeMap<String, u8> { value }
    #[js_export(namespace = "record")] pub fn i16(value: BTreeMap<String, i16>) -> BTreeMap<String, i16> { value }
    #[js_export(namespace = "record")] pub fn u16(value: BTreeMap<String, u16>) -> BTreeMap<String, u16> { value }
    #[js_export(namespace = "record")] pub fn i32(value: BTreeMap<String, i32>) -> BTreeMap<String, i32> { value }
    #[js_export(namespace = "record")] pub fn u32(value: BTreeMap<String, u32>) -> BTreeMap<String, u32> { value }
    #[js_export(namespace = "record")] pub fn isize(value: BTreeMap<String, isize>) -> BTreeMap<String, isize> { value }
    #[js_export(namespace = "record")] pub fn usize(value: BTreeMap<String, usize>) -> BTreeMap<String, usize> { value }
    #[js_export(namespace = "record")] pub fn i64(value: BTreeMap<String, i64>) -> BTreeMap<String, i64> { value }
    #[js_export(namespace = "record")] pub fn u64(value: BTreeMap<String, u64>) -> BTreeMap<String, u64> { value }
    #[js_export(namespace = "record")] pub fn i128(value: BTreeMap<String, i128>) -> BTreeMap<String, i128> { value }
    #[js_export(namespace = "record")] pub fn u128(value: BTreeMap<String, u128>) -> BTreeMap<String, u128> { value }
    #[js_export(namespace = "record")] pub fn f32(value: BTreeMap<String, f32>) -> BTreeMap<String, f32> { value }
    #[js_export(namespace = "record")] pub fn f64(value: BTreeMap<String, f64>) -> BTreeMap<String, f64> { value }
    #[js_export(namespace = "record")] pub fn char(value: BTreeMap<String, char>) -> BTreeMap<String, char> { value }
    #[js_export(namespace = "record")] pub fn string(value: BTreeMap<String, String>) -> BTreeMap<String, String> { value }
    #[js_export(namespace = "record")] pub fn unit(value: BTreeMap<String, ()>) -> BTreeMap<String, ()> { value }
    #[js_export(namespace = "record")] pub fn bytes(value: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> { value }
    #[js_export(namespace = "record")] pub fn box_u8(value: BTreeMap<String, Box<[u8]>>) -> BTreeMap<String, Box<[u8]>> { value }
    #[js_export(namespace = "record")] pub fn box_i8(value: BTreeMap<String, Box<[i8]>>) -> BTreeMap<String, Box<[i8]>> { value }
    #[js_export(namespace = "record")] pub fn box_u16(value: BTreeMap<String, Box<[u16]>>) -> BTreeMap<String, Box<[u16]>> { value }
    #[js_export(namespace = "record")] pub fn box_i16(value: BTreeMap<String, Box<[i16]>>) -> BTreeMap<String, Box<[i16]>> { value }
    #[js_export(namespace = "record")] pub fn box_u32(value: BTreeMap<String, Box<[u32]>>) -> BTreeMap<String, Box<[u32]>> { value }
    #[js_export(namespace = "record")] pub fn box_i32(value: BTreeMap<String, Box<[i32]>>) -> BTreeMap<String, Box<[i32]>> { value }
    #[js_export(namespace = "record")] pub fn box_u64(value: BTreeMap<String, Box<[u64]>>) -> BTreeMap<String, Box<[u64]>> { value }
    #[js_export(namespace = "record")] pub fn box_i64(value: BTreeMap<String, Box<[i64]>>) -> BTreeMap<String, Box<[i64]>> { value }
    #[js_export(namespace = "record")] pub fn box_f32(value: BTreeMap<String, Box<[f32]>>) -> BTreeMap<String, Box<[f32]>> { value }
    #[js_export(namespace = "record")] pub fn box_f64(value: BTreeMap<String, Box<[f64]>>) -> BTreeMap<String, Box<[f64]>> { value }
    #[js_export(namespace = "record")] pub fn list_i8(value: BTreeMap<String, Vec<i8>>) -> BTreeMap<String, Vec<i8>> { value }
    #[js_export(namespace = "record")] pub fn list_u32(value: BTreeMap<String, Vec<u32>>) -> BTreeMap<String, Vec<u32>> { value }
    #[js_export(namespace = "record")] pub fn list_i64(value: BTreeMap<String, Vec<i64>>) -> BTreeMap<String, Vec<i64>> { value }
    #[js_export(namespace = "record")] pub fn list_f64(value: BTreeMap<String, Vec<f64>>) -> BTreeMap<String, Vec<f64>> { value }
    #[js_export(namespace = "record")] pub fn list_string(value: BTreeMap<String, Vec<String>>) -> BTreeMap<String, Vec<String>> { value }
    #[js_export(namespace = "record")] pub fn list_bool(value: BTreeMap<String, Vec<bool>>) -> BTreeMap<String, Vec<bool>> { value }
    #[js_export(namespace = "record")] pub fn list_bytes(value: BTreeMap<String, Vec<Vec<u8>>>) -> BTreeMap<String, Vec<Vec<u8>>> { value }
    #[js_export(namespace = "record")] pub fn deque(value: BTreeMap<String, VecDeque<u32>>) -> BTreeMap<String, VecDeque<u32>> { value }
    #[js_export(namespace = "record")] pub fn array_f64(value: BTreeMap<String, [f64; 3]>) -> BTreeMap<String, [f64; 3]> { value }
    #[js_export(namespace = "record")] pub fn array_u8(value: BTreeMap<String, [u8; 2]>) -> BTreeMap<String, [u8; 2]> { value }
    #[js_export(namespace = "record")] pub fn tuple(value: BTreeMap<String, (u32, String)>) -> BTreeMap<String, (u32, String)> { value }
    #[js_export(namespace = "record")] pub fn option(value: BTreeMap<String, Option<u32>>) -> BTreeMap<String, Option<u32>> { value }
    #[js_export(namespace = "record")] pub fn record(value: BTreeMap<String, HashMap<String, u32>>) -> BTreeMap<String, HashMap<String, u32>> { value }
    #[js_export(namespace = "record")] pub fn map(value: BTreeMap<String, BTreeMap<u32, String>>) -> BTreeMap<String, BTreeMap<u32, String>> { value }
    #[js_export(namespace = "record")] pub fn map_bigint(value: BTreeMap<String, HashMap<i64, bool>>) -> BTreeMap<String, HashMap<i64, bool>> { value }
    #[js_export(namespace = "record")] pub fn set(value: BTreeMap<String, BTreeSet<String>>) -> BTreeMap<String, BTreeSet<String>> { value }
    #[js_export(namespace = "record")] pub fn set_number(value: BTreeMap<String, HashSet<u32>>) -> BTreeMap<String, HashSet<u32>> { value }
    #[js_export(namespace = "record")] pub fn date(value: BTreeMap<String, SystemTime>) -> BTreeMap<String, SystemTime> { value }
    #[js_export(namespace = "record")] pub fn duration(value: BTreeMap<String, Duration>) -> BTreeMap<String, Duration> { value }
    #[js_export(namespace = "record")] pub fn point(value: BTreeMap<String, Point>) -> BTreeMap<String, Point> { value }
    #[js_export(namespace = "record")] pub fn person(value: BTreeMap<String, Person>) -> BTreeMap<String, Person> { value }
    #[js_export(namespace = "record")] pub fn meters(value: BTreeMap<String, Meters>) -> BTreeMap<String, Meters> { value }
    #[js_export(namespace = "record")] pub fn span(value: BTreeMap<String, Span>) -> BTreeMap<String, Span> { value }
    #[js_export(namespace = "record")] pub fn color(value: BTreeMap<String, Color>) -> BTreeMap<String, Color> { value }
    #[js_export(namespace = "record")] pub fn level(value: BTreeMap<String, Level>) -> BTreeMap<String, Level> { value }
    #[js_export(namespace = "record")] pub fn by_color(value: BTreeMap<String, BTreeMap<Color, u32>>) -> BTreeMap<String, BTreeMap<Color, u32>> { value }
    #[js_export(namespace = "record")] pub fn message(value: BTreeMap<String, Message>) -> BTreeMap<String, Message> { value }
    #[js_export(namespace = "record")] pub fn labelled(value: BTreeMap<String, Labelled>) -> BTreeMap<String, Labelled> { value }
    #[js_export(namespace = "record")] pub fn shape(value: BTreeMap<String, Shape>) -> BTreeMap<String, Shape> { value }
    #[js_export(namespace = "record")] pub fn untagged(value: BTreeMap<String, Content>) -> BTreeMap<String, Content> { value }
    #[js_export(namespace = "record")] pub fn tree(value: BTreeMap<String, Tree>) -> BTreeMap<String, Tree> { value }
    #[js_export(namespace = "record")] pub fn chain(value: BTreeMap<String, Chain>) -> BTreeMap<String, Chain> { value }
    #[js_export(namespace = "record")] pub fn page(value: BTreeMap<String, Page<Page<u32>>>) -> BTreeMap<String, Page<Page<u32>>> { value }
    #[js_export(namespace = "record")] pub fn non_zero(value: BTreeMap<String, NonZero<u32>>) -> BTreeMap<String, NonZero<u32>> { value }
    #[js_export(namespace = "record")] pub fn ip(value: BTreeMap<String, IpAddr>) -> BTreeMap<String, IpAddr> { value }
    #[js_export(namespace = "record")] pub fn path(value: BTreeMap<String, PathBuf>) -> BTreeMap<String, PathBuf> { value }
    #[js_export(namespace = "record")] pub fn range(value: BTreeMap<String, Range<u32>>) -> BTreeMap<String, Range<u32>> { value }
    #[js_export(namespace = "record")] pub fn bound(value: BTreeMap<String, Bound<u32>>) -> BTreeMap<String, Bound<u32>> { value }
    #[js_export(namespace = "record")] pub fn ordering(value: BTreeMap<String, Ordering>) -> BTreeMap<String, Ordering> { value }
    #[js_export(namespace = "record")] pub fn box_string(value: BTreeMap<String, Box<[String]>>) -> BTreeMap<String, Box<[String]>> { value }
    #[js_export(namespace = "record")] pub fn wrapping(value: BTreeMap<String, Wrapping<u16>>) -> BTreeMap<String, Wrapping<u16>> { value }
    #[js_export(namespace = "record")] pub fn ref_cell(value: BTreeMap<String, RefCell<String>>) -> BTreeMap<String, RefCell<String>> { value }
}

pub mod map {
    use crate::*;
    #[js_export(namespace = "map")] pub fn bool(value: BTreeMap<u32, bool>) -> BTreeMap<u32, bool> { value }
    #[js_export(namespace = "map")] pub fn i8(value: BTreeMap<u32, i8>) -> BTreeMap<u32, i8> { value }
    #[js_export(namespace = "map")] pub fn u8(value: BTreeMap<u32, u8>) -> BTreeMap<u32, u8> { value }
    #[js_export(namespace = "map")] pub fn i16(value: BTreeMap<u32, i16>) -> BTreeMap<u32, i16> { value }
    #[js_export(namespace = "map")] pub fn u16(value: BTreeMap<u32, u16>) -> BTreeMap<u32, u16> { value }
    #[js_export(namespace = "map")] pub fn i32(value: BTreeMap<u32, i32>) -> BTreeMap<u32, i32> { value }
    #[js_export(namespace = "map")] pub fn u32(value: BTreeMap<u32, u32>) -> BTreeMap<u32, u32> { value }
    #[js_export(namespace = "map")] pub fn isize(value: BTreeMap<u32, isize>) -> BTreeMap<u32, isize> { value }
    #[js_export(namespace = "map")] pub fn usize(value: BTreeMap<u32, usize>) -> BTreeMap<u32, usize> { value }
    #[js_export(namespace = "map")] pub fn i64(value: BTreeMap<u32, i64>) -> BTreeMap<u32, i64> { value }
    #[js_export(namespace = "map")] pub fn u64(value: BTreeMap<u32, u64>) -> BTreeMap<u32, u64> { value }
    #[js_export(namespace = "map")] pub fn i128(value: BTreeMap<u32, i128>) -> BTreeMap<u32, i128> { value }
    #[js_export(namespace = "map")] pub fn u128(value: BTreeMap<u32, u128>) -> BTreeMap<u32, u128> { value }
    #[js_export(namespace = "map")] pub fn f32(value: BTreeMap<u32, f32>) -> BTreeMap<u32, f32> { value }
    #[js_export(namespace = "map")] pub fn f64(value: BTreeMap<u32, f64>) -> BTreeMap<u32, f64> { value }
    #[js_export(namespace = "map")] pub fn char(value: BTreeMap<u32, char>) -> BTreeMap<u32, char> { value }
    #[js_export(namespace = "map")] pub fn string(value: BTreeMap<u32, String>) -> BTreeMap<u32, String> { value }
    #[js_export(namespace = "map")] pub fn unit(value: BTreeMap<u32, ()>) -> BTreeMap<u32, ()> { value }
    #[js_export(namespace = "map")] pub fn bytes(value: BTreeMap<u32, Vec<u8>>) -> BTreeMap<u32, Vec<u8>> { value }
    #[js_export(namespace = "map")] pub fn box_u8(value: BTreeMap<u32, Box<[u8]>>) -> BTreeMap<u32, Box<[u8]>> { value }
    #[js_export(namespace = "map")] pub fn box_i8(value: BTreeMap<u32, Box<[i8]>>) -> BTreeMap<u32, Box<[i8]>> { value }
    #[js_export(namespace = "map")] pub fn box_u16(value: BTreeMap<u32, Box<[u16]>>) -> BTreeMap<u32, Box<[u16]>> { value }
    #[js_export(namespace = "map")] pub fn box_i16(value: BTreeMap<u32, Box<[i16]>>) -> BTreeMap<u32, Box<[i16]>> { value }
    #[js_export(namespace = "map")] pub fn box_u32(value: BTreeMap<u32, Box<[u32]>>) -> BTreeMap<u32, Box<[u32]>> { value }
    #[js_export(namespace = "map")] pub fn box_i32(value: BTreeMap<u32, Box<[i32]>>) -> BTreeMap<u32, Box<[i32]>> { value }
    #[js_export(namespace = "map")] pub fn box_u64(value: BTreeMap<u32, Box<[u64]>>) -> BTreeMap<u32, Box<[u64]>> { value }
    #[js_export(namespace = "map")] pub fn box_i64(value: BTreeMap<u32, Box<[i64]>>) -> BTreeMap<u32, Box<[i64]>> { value }
    #[js_export(namespace = "map")] pub fn box_f32(value: BTreeMap<u32, Box<[f32]>>) -> BTreeMap<u32, Box<[f32]>> { value }
    #[js_export(namespace = "map")] pub fn box_f64(value: BTreeMap<u32, Box<[f64]>>) -> BTreeMap<u32, Box<[f64]>> { value }
    #[js_export(namespace = "map")] pub fn list_i8(value: BTreeMap<u32, Vec<i8>>) -> BTreeMap<u32, Vec<i8>> { value }
    #[js_export(namespace = "map")] pub fn list_u32(value: BTreeMap<u32, Vec<u32>>) -> BTreeMap<u32, Vec<u32>> { value }
    #[js_export(namespace = "map")] pub fn list_i64(value: BTreeMap<u32, Vec<i64>>) -> BTreeMap<u32, Vec<i64>> { value }
    #[js_export(namespace = "map")] pub fn list_f64(value: BTreeMap<u32, Vec<f64>>) -> BTreeMap<u32, Vec<f64>> { value }
    #[js_export(namespace = "map")] pub fn list_string(value: BTreeMap<u32, Vec<String>>) -> BTreeMap<u32, Vec<String>> { value }
    #[js_export(namespace = "map")] pub fn list_bool(value: BTreeMap<u32, Vec<bool>>) -> BTreeMap<u32, Vec<bool>> { value }
    #[js_export(namespace = "map")] pub fn list_bytes(value: BTreeMap<u32, Vec<Vec<u8>>>) -> BTreeMap<u32, Vec<Vec<u8>>> { value }
    #[js_export(namespace = "map")] pub fn deque(value: BTreeMap<u32, VecDeque<u32>>) -> BTreeMap<u32, VecDeque<u32>> { value }
    #[js_export(namespace = "map")] pub fn array_f64(value: BTreeMap<u32, [f64; 3]>) -> BTreeMap<u32, [f64; 3]> { value }
    #[js_export(namespace = "map")] pub fn array_u8(value: BTreeMap<u32, [u8; 2]>) -> BTreeMap<u32, [u8; 2]> { value }
    #[js_export(namespace = "map")] pub fn tuple(value: BTreeMap<u32, (u32, String)>) -> BTreeMap<u32, (u32, String)> { value }
    #[js_export(namespace = "map")] pub fn option(value: BTreeMap<u32, Option<u32>>) -> BTreeMap<u32, Option<u32>> { value }
    #[js_export(namespace = "map")] pub fn record(value: BTreeMap<u32, HashMap<String, u32>>) -> BTreeMap<u32, HashMap<String, u32>> { value }
    #[js_export(namespace = "map")] pub fn map(value: BTreeMap<u32, BTreeMap<u32, String>>) -> BTreeMap<u32, BTreeMap<u32, String>> { value }
    #[js_export(namespace = "map")] pub fn map_bigint(value: BTreeMap<u32, HashMap<i64, bool>>) -> BTreeMap<u32, HashMap<i64, bool>> { value }
    #[js_export(namespace = "map")] pub fn set(value: BTreeMap<u32, BTreeSet<String>>) -> BTreeMap<u32, BTreeSet<String>> { value }
    #[js_export(namespace = "map")] pub fn set_number(value: BTreeMap<u32, HashSet<u32>>) -> BTreeMap<u32, HashSet<u32>> { value }
    #[js_export(namespace = "map")] pub fn date(value: BTreeMap<u32, SystemTime>) -> BTreeMap<u32, SystemTime> { value }
    #[js_export(namespace = "map")] pub fn duration(value: BTreeMap<u32, Duration>) -> BTreeMap<u32, Duration> { value }
    #[js_export(namespace = "map")] pub fn point(value: BTreeMap<u32, Point>) -> BTreeMap<u32, Point> { value }
    #[js_export(namespace = "map")] pub fn person(value: BTreeMap<u32, Person>) -> BTreeMap<u32, Person> { value }
    #[js_export(namespace = "map")] pub fn meters(value: BTreeMap<u32, Meters>) -> BTreeMap<u32, Meters> { value }
    #[js_export(namespace = "map")] pub fn span(value: BTreeMap<u32, Span>) -> BTreeMap<u32, Span> { value }
    #[js_export(namespace = "map")] pub fn color(value: BTreeMap<u32, Color>) -> BTreeMap<u32, Color> { value }
    #[js_export(namespace = "map")] pub fn level(value: BTreeMap<u32, Level>) -> BTreeMap<u32, Level> { value }
    #[js_export(namespace = "map")] pub fn by_color(value: BTreeMap<u32, BTreeMap<Color, u32>>) -> BTreeMap<u32, BTreeMap<Color, u32>> { value }
    #[js_export(namespace = "map")] pub fn message(value: BTreeMap<u32, Message>) -> BTreeMap<u32, Message> { value }
    #[js_export(namespace = "map")] pub fn labelled(value: BTreeMap<u32, Labelled>) -> BTreeMap<u32, Labelled> { value }
    #[js_export(namespace = "map")] pub fn shape(value: BTreeMap<u32, Shape>) -> BTreeMap<u32, Shape> { value }
    #[js_export(namespace = "map")] pub fn untagged(value: BTreeMap<u32, Content>) -> BTreeMap<u32, Content> { value }
    #[js_export(namespace = "map")] pub fn tree(value: BTreeMap<u32, Tree>) -> BTreeMap<u32, Tree> { value }
    #[js_export(namespace = "map")] pub fn chain(value: BTreeMap<u32, Chain>) -> BTreeMap<u32, Chain> { value }
    #[js_export(namespace = "map")] pub fn page(value: BTreeMap<u32, Page<Page<u32>>>) -> BTreeMap<u32, Page<Page<u32>>> { value }
    #[js_export(namespace = "map")] pub fn non_zero(value: BTreeMap<u32, NonZero<u32>>) -> BTreeMap<u32, NonZero<u32>> { value }
    #[js_export(namespace = "map")] pub fn ip(value: BTreeMap<u32, IpAddr>) -> BTreeMap<u32, IpAddr> { value }
    #[js_export(namespace = "map")] pub fn path(value: BTreeMap<u32, PathBuf>) -> BTreeMap<u32, PathBuf> { value }
    #[js_export(namespace = "map")] pub fn range(value: BTreeMap<u32, Range<u32>>) -> BTreeMap<u32, Range<u32>> { value }
    #[js_export(namespace = "map")] pub fn bound(value: BTreeMap<u32, Bound<u32>>) -> BTreeMap<u32, Bound<u32>> { value }
    #[js_export(namespace = "map")] pub fn ordering(value: BTreeMap<u32, Ordering>) -> BTreeMap<u32, Ordering> { value }
    #[js_export(namespace = "map")] pub fn box_string(value: BTreeMap<u32, Box<[String]>>) -> BTreeMap<u32, Box<[String]>> { value }
    #[js_export(namespace = "map")] pub fn wrapping(value: BTreeMap<u32, Wrapping<u16>>) -> BTreeMap<u32, Wrapping<u16>> { value }
    #[js_export(namespace = "map")] pub fn ref_cell(value: BTreeMap<u32, RefCell<String>>) -> BTreeMap<u32, RefCell<String>> { value }
}

pub mod key {
    use crate::*;
    #[js_export(namespace = "key")] pub fn bool(value: BTreeMap<bool, bool>) -> BTreeMap<bool, bool> { value }
    #[js_export(namespace = "key")] pub fn i8(value: BTreeMap<i8, bool>) -> BTreeMap<i8, bool> { value }
    #[js_export(namespace = "key")] pub fn u8(value: BTreeMap<u8, bool>) -> BTreeMap<u8, bool> { value }
    #[js_export(namespace = "key")] pub fn i16(value: BTreeMap<i16, bool>) -> BTreeMap<i16, bool> { value }
    #[js_export(namespace = "key")] pub fn u16(value: BTreeMap<u16, bool>) -> BTreeMap<u16, bool> { value }
    #[js_export(namespace = "key")] pub fn i32(value: BTreeMap<i32, bool>) -> BTreeMap<i32, bool> { value }
    #[js_export(namespace = "key")] pub fn u32(value: BTreeMap<u32, bool>) -> BTreeMap<u32, bool> { value }
    #[js_export(namespace = "key")] pub fn isize(value: BTreeMap<isize, bool>) -> BTreeMap<isize, bool> { value }
    #[js_export(namespace = "key")] pub fn usize(value: BTreeMap<usize, bool>) -> BTreeMap<usize, bool> { value }
    #[js_export(namespace = "key")] pub fn i64(value: BTreeMap<i64, bool>) -> BTreeMap<i64, bool> { value }
    #[js_export(namespace = "key")] pub fn u64(value: BTreeMap<u64, bool>) -> BTreeMap<u64, bool> { value }
    #[js_export(namespace = "key")] pub fn i128(value: BTreeMap<i128, bool>) -> BTreeMap<i128, bool> { value }
    #[js_export(namespace = "key")] pub fn u128(value: BTreeMap<u128, bool>) -> BTreeMap<u128, bool> { value }
    #[js_export(namespace = "key")] pub fn char(value: BTreeMap<char, bool>) -> BTreeMap<char, bool> { value }
    #[js_export(namespace = "key")] pub fn string(value: BTreeMap<String, bool>) -> BTreeMap<String, bool> { value }
    #[js_export(namespace = "key")] pub fn array_u8(value: BTreeMap<[u8; 2], bool>) -> BTreeMap<[u8; 2], bool> { value }
    #[js_export(namespace = "key")] pub fn tuple(value: BTreeMap<(u32, String), bool>) -> BTreeMap<(u32, String), bool> { value }
    #[js_export(namespace = "key")] pub fn option(value: BTreeMap<Option<u32>, bool>) -> BTreeMap<Option<u32>, bool> { value }
    #[js_export(namespace = "key")] pub fn map(value: BTreeMap<BTreeMap<u32, String>, bool>) -> BTreeMap<BTreeMap<u32, String>, bool> { value }
    #[js_export(namespace = "key")] pub fn set(value: BTreeMap<BTreeSet<String>, bool>) -> BTreeMap<BTreeSet<String>, bool> { value }
    #[js_export(namespace = "key")] pub fn date(value: BTreeMap<SystemTime, bool>) -> BTreeMap<SystemTime, bool> { value }
    #[js_export(namespace = "key")] pub fn duration(value: BTreeMap<Duration, bool>) -> BTreeMap<Duration, bool> { value }
    #[js_export(namespace = "key")] pub fn span(value: BTreeMap<Span, bool>) -> BTreeMap<Span, bool> { value }
    #[js_export(namespace = "key")] pub fn color(value: BTreeMap<Color, bool>) -> BTreeMap<Color, bool> { value }
    #[js_export(namespace = "key")] pub fn level(value: BTreeMap<Level, bool>) -> BTreeMap<Level, bool> { value }
    #[js_export(namespace = "key")] pub fn by_color(value: BTreeMap<BTreeMap<Color, u32>, bool>) -> BTreeMap<BTreeMap<Color, u32>, bool> { value }
    #[js_export(namespace = "key")] pub fn non_zero(value: BTreeMap<NonZero<u32>, bool>) -> BTreeMap<NonZero<u32>, bool> { value }
    #[js_export(namespace = "key")] pub fn ip(value: BTreeMap<IpAddr, bool>) -> BTreeMap<IpAddr, bool> { value }
    #[js_export(namespace = "key")] pub fn path(value: BTreeMap<PathBuf, bool>) -> BTreeMap<PathBuf, bool> { value }
    #[js_export(namespace = "key")] pub fn ordering(value: BTreeMap<Ordering, bool>) -> BTreeMap<Ordering, bool> { value }
    #[js_export(namespace = "key")] pub fn box_string(value: BTreeMap<Box<[String]>, bool>) -> BTreeMap<Box<[String]>, bool> { value }
    #[js_export(namespace = "key")] pub fn wrapping(value: BTreeMap<Wrapping<u16>, bool>) -> BTreeMap<Wrapping<u16>, bool> { value }
    #[js_export(namespace = "key")] pub fn ref_cell(value: BTreeMap<RefCell<String>, bool>) -> BTreeMap<RefCell<String>, bool> { value }
}

pub mod set {
    use crate::*;
    #[js_export(namespace = "set")] pub fn bool(value: BTreeSet<bool>) -> BTreeSet<bool> { value }
    #[js_export(namespace = "set")] pub fn i8(value: BTreeSet<i8>) -> BTreeSet<i8> { value }
    #[js_export(namespace = "set")] pub fn u8(value: BTreeSet<u8>) -> BTreeSet<u8> { value }
    #[js_export(namespace = "set")] pub fn i16(value: BTreeSet<i16>) -> BTreeSet<i16> { value }
    #[js_export(namespace = "set")] pub fn u16(value: BTreeSet<u16>) -> BTreeSet<u16> { value }
    #[js_export(namespace = "set")] pub fn i32(value: BTreeSet<i32>) -> BTreeSet<i32> { value }
    #[js_export(namespace = "set")] pub fn u32(value: BTreeSet<u32>) -> BTreeSet<u32> { value }
    #[js_export(namespace = "set")] pub fn isize(value: BTreeSet<isize>) -> BTreeSet<isize> { value }
    #[js_export(namespace = "set")] pub fn usize(value: BTreeSet<usize>) -> BTreeSet<usize> { value }
    #[js_export(namespace = "set")] pub fn i64(value: BTreeSet<i64>) -> BTreeSet<i64> { value }
    #[js_export(namespace = "set")] pub fn u64(value: BTreeSet<u64>) -> BTreeSet<u64> { value }
    #[js_export(namespace = "set")] pub fn i128(value: BTreeSet<i128>) -> BTreeSet<i128> { value }
    #[js_export(namespace = "set")] pub fn u128(value: BTreeSet<u128>) -> BTreeSet<u128> { value }
    #[js_export(namespace = "set")] pub fn char(value: BTreeSet<char>) -> BTreeSet<char> { value }
    #[js_export(namespace = "set")] pub fn string(value: BTreeSet<String>) -> BTreeSet<String> { value }
    #[js_export(namespace = "set")] pub fn array_u8(value: BTreeSet<[u8; 2]>) -> BTreeSet<[u8; 2]> { value }
    #[js_export(namespace = "set")] pub fn tuple(value: BTreeSet<(u32, String)>) -> BTreeSet<(u32, String)> { value }
    #[js_export(namespace = "set")] pub fn option(value: BTreeSet<Option<u32>>) -> BTreeSet<Option<u32>> { value }
    #[js_export(namespace = "set")] pub fn map(value: BTreeSet<BTreeMap<u32, String>>) -> BTreeSet<BTreeMap<u32, String>> { value }
    #[js_export(namespace = "set")] pub fn set(value: BTreeSet<BTreeSet<String>>) -> BTreeSet<BTreeSet<String>> { value }
    #[js_export(namespace = "set")] pub fn date(value: BTreeSet<SystemTime>) -> BTreeSet<SystemTime> { value }
    #[js_export(namespace = "set")] pub fn duration(value: BTreeSet<Duration>) -> BTreeSet<Duration> { value }
    #[js_export(namespace = "set")] pub fn span(value: BTreeSet<Span>) -> BTreeSet<Span> { value }
    #[js_export(namespace = "set")] pub fn color(value: BTreeSet<Color>) -> BTreeSet<Color> { value }
    #[js_export(namespace = "set")] pub fn level(value: BTreeSet<Level>) -> BTreeSet<Level> { value }
    #[js_export(namespace = "set")] pub fn by_color(value: BTreeSet<BTreeMap<Color, u32>>) -> BTreeSet<BTreeMap<Color, u32>> { value }
    #[js_export(namespace = "set")] pub fn non_zero(value: BTreeSet<NonZero<u32>>) -> BTreeSet<NonZero<u32>> { value }
    #[js_export(namespace = "set")] pub fn ip(value: BTreeSet<IpAddr>) -> BTreeSet<IpAddr> { value }
    #[js_export(namespace = "set")] pub fn path(value: BTreeSet<PathBuf>) -> BTreeSet<PathBuf> { value }
    #[js_export(namespace = "set")] pub fn ordering(value: BTreeSet<Ordering>) -> BTreeSet<Ordering> { value }
    #[js_export(namespace = "set")] pub fn box_string(value: BTreeSet<Box<[String]>>) -> BTreeSet<Box<[String]>> { value }
    #[js_export(namespace = "set")] pub fn wrapping(value: BTreeSet<Wrapping<u16>>) -> BTreeSet<Wrapping<u16>> { value }
    #[js_export(namespace = "set")] pub fn ref_cell(value: BTreeSet<RefCell<String>>) -> BTreeSet<RefCell<String>> { value }
}

pub mod variant {
    use crate::*;
    #[js_export(namespace = "variant")] pub fn bool(value: Variant<bool>) -> Variant<bool> { value }
    #[js_export(namespace = "variant")] pub fn i8(value: Variant<i8>) -> Variant<i8> { value }
    #[js_export(namespace = "variant")] pub fn u8(value: Variant<u8>) -> Variant<u8> { value }
    #[js_export(namespace = "variant")] pub fn i16(value: Variant<i16>) -> Variant<i16> { value }
    #[js_export(namespace = "variant")] pub fn u16(value: Variant<u16>) -> Variant<u16> { value }
    #[js_export(namespace = "variant")] pub fn i32(value: Variant<i32>) -> Variant<i32> { value }
    #[js_export(namespace = "variant")] pub fn u32(value: Variant<u32>) -> Variant<u32> { value }
    #[js_export(namespace = "variant")] pub fn isize(value: Variant<isize>) -> Variant<isize> { value }
    #[js_export(namespace = "variant")] pub fn usize(value: Variant<usize>) -> Variant<usize> { value }
    #[js_export(namespace = "variant")] pub fn i64(value: Variant<i64>) -> Variant<i64> { value }
    #[js_export(namespace = "variant")] pub fn u64(value: Variant<u64>) -> Variant<u64> { value }
    #[js_export(namespace = "variant")] pub fn i128(value: Variant<i128>) -> Variant<i128> { value }
    #[js_export(namespace = "variant")] pub fn u128(value: Variant<u128>) -> Variant<u128> { value }
    #[js_export(namespace = "variant")] pub fn f32(value: Variant<f32>) -> Variant<f32> { value }
    #[js_export(namespace = "variant")] pub fn f64(value: Variant<f64>) -> Variant<f64> { value }
    #[js_export(namespace = "variant")] pub fn char(value: Variant<char>) -> Variant<char> { value }
    #[js_export(namespace = "variant")] pub fn string(value: Variant<String>) -> Variant<String> { value }
    #[js_export(namespace = "variant")] pub fn unit(value: Variant<()>) -> Variant<()> { value }
    #[js_export(namespace = "variant")] pub fn bytes(value: Variant<Vec<u8>>) -> Variant<Vec<u8>> { value }
    #[js_export(namespace = "variant")] pub fn box_u8(value: Variant<Box<[u8]>>) -> Variant<Box<[u8]>> { value }
    #[js_export(namespace = "variant")] pub fn box_i8(value: Variant<Box<[i8]>>) -> Variant<Box<[i8]>> { value }
    #[js_export(namespace = "variant")] pub fn box_u16(value: Variant<Box<[u16]>>) -> Variant<Box<[u16]>> { value }
    #[js_export(namespace = "variant")] pub fn box_i16(value: Variant<Box<[i16]>>) -> Variant<Box<[i16]>> { value }
    #[js_export(namespace = "variant")] pub fn box_u32(value: Variant<Box<[u32]>>) -> Variant<Box<[u32]>> { value }
    #[js_export(namespace = "variant")] pub fn box_i32(value: Variant<Box<[i32]>>) -> Variant<Box<[i32]>> { value }
    #[js_export(namespace = "variant")] pub fn box_u64(value: Variant<Box<[u64]>>) -> Variant<Box<[u64]>> { value }
    #[js_export(namespace = "variant")] pub fn box_i64(value: Variant<Box<[i64]>>) -> Variant<Box<[i64]>> { value }
    #[js_export(namespace = "variant")] pub fn box_f32(value: Variant<Box<[f32]>>) -> Variant<Box<[f32]>> { value }
    #[js_export(namespace = "variant")] pub fn box_f64(value: Variant<Box<[f64]>>) -> Variant<Box<[f64]>> { value }
    #[js_export(namespace = "variant")] pub fn list_i8(value: Variant<Vec<i8>>) -> Variant<Vec<i8>> { value }
    #[js_export(namespace = "variant")] pub fn list_u32(value: Variant<Vec<u32>>) -> Variant<Vec<u32>> { value }
    #[js_export(namespace = "variant")] pub fn list_i64(value: Variant<Vec<i64>>) -> Variant<Vec<i64>> { value }
    #[js_export(namespace = "variant")] pub fn list_f64(value: Variant<Vec<f64>>) -> Variant<Vec<f64>> { value }
    #[js_export(namespace = "variant")] pub fn list_string(value: Variant<Vec<String>>) -> Variant<Vec<String>> { value }
    #[js_export(namespace = "variant")] pub fn list_bool(value: Variant<Vec<bool>>) -> Variant<Vec<bool>> { value }
    #[js_export(namespace = "variant")] pub fn list_bytes(value: Variant<Vec<Vec<u8>>>) -> Variant<Vec<Vec<u8>>> { value }
    #[js_export(namespace = "variant")] pub fn deque(value: Variant<VecDeque<u32>>) -> Variant<VecDeque<u32>> { value }
    #[js_export(namespace = "variant")] pub fn array_f64(value: Variant<[f64; 3]>) -> Variant<[f64; 3]> { value }
    #[js_export(namespace = "variant")] pub fn array_u8(value: Variant<[u8; 2]>) -> Variant<[u8; 2]> { value }
    #[js_export(namespace = "variant")] pub fn tuple(value: Variant<(u32, String)>) -> Variant<(u32, String)> { value }
    #[js_export(namespace = "variant")] pub fn option(value: Variant<Option<u32>>) -> Variant<Option<u32>> { value }
    #[js_export(namespace = "variant")] pub fn record(value: Variant<HashMap<String, u32>>) -> Variant<HashMap<String, u32>> { value }
    #[js_export(namespace = "variant")] pub fn map(value: Variant<BTreeMap<u32, String>>) -> Variant<BTreeMap<u32, String>> { value }
    #[js_export(namespace = "variant")] pub fn map_bigint(value: Variant<HashMap<i64, bool>>) -> Variant<HashMap<i64, bool>> { value }
    #[js_export(namespace = "variant")] pub fn set(value: Variant<BTreeSet<String>>) -> Variant<BTreeSet<String>> { value }
    #[js_export(namespace = "variant")] pub fn set_number(value: Variant<HashSet<u32>>) -> Variant<HashSet<u32>> { value }
    #[js_export(namespace = "variant")] pub fn date(value: Variant<SystemTime>) -> Variant<SystemTime> { value }
    #[js_export(namespace = "variant")] pub fn duration(value: Variant<Duration>) -> Variant<Duration> { value }
    #[js_export(namespace = "variant")] pub fn point(value: Variant<Point>) -> Variant<Point> { value }
    #[js_export(namespace = "variant")] pub fn person(value: Variant<Person>) -> Variant<Person> { value }
    #[js_export(namespace = "variant")] pub fn meters(value: Variant<Meters>) -> Variant<Meters> { value }
    #[js_export(namespace = "variant")] pub fn span(value: Variant<Span>) -> Variant<Span> { value }
    #[js_export(namespace = "variant")] pub fn color(value: Variant<Color>) -> Variant<Color> { value }
    #[js_export(namespace = "variant")] pub fn level(value: Variant<Level>) -> Variant<Level> { value }
    #[js_export(namespace = "variant")] pub fn by_color(value: Variant<BTreeMap<Color, u32>>) -> Variant<BTreeMap<Color, u32>> { value }
    #[js_export(namespace = "variant")] pub fn message(value: Variant<Message>) -> Variant<Message> { value }
    #[js_export(namespace = "variant")] pub fn labelled(value: Variant<Labelled>) -> Variant<Labelled> { value }
    #[js_export(namespace = "variant")] pub fn shape(value: Variant<Shape>) -> Variant<Shape> { value }
    #[js_export(namespace = "variant")] pub fn untagged(value: Variant<Content>) -> Variant<Content> { value }
    #[js_export(namespace = "variant")] pub fn tree(value: Variant<Tree>) -> Variant<Tree> { value }
    #[js_export(namespace = "variant")] pub fn chain(value: Variant<Chain>) -> Variant<Chain> { value }
    #[js_export(namespace = "variant")] pub fn page(value: Variant<Page<Page<u32>>>) -> Variant<Page<Page<u32>>> { value }
    #[js_export(namespace = "variant")] pub fn non_zero(value: Variant<NonZero<u32>>) -> Variant<NonZero<u32>> { value }
    #[js_export(namespace = "variant")] pub fn ip(value: Variant<IpAddr>) -> Variant<IpAddr> { value }
    #[js_export(namespace = "variant")] pub fn path(value: Variant<PathBuf>) -> Variant<PathBuf> { value }
    #[js_export(namespace = "variant")] pub fn range(value: Variant<Range<u32>>) -> Variant<Range<u32>> { value }
    #[js_export(namespace = "variant")] pub fn bound(value: Variant<Bound<u32>>) -> Variant<Bound<u32>> { value }
    #[js_export(namespace = "variant")] pub fn ordering(value: Variant<Ordering>) -> Variant<Ordering> { value }
    #[js_export(namespace = "variant")] pub fn box_string(value: Variant<Box<[String]>>) -> Variant<Box<[String]>> { value }
    #[js_export(namespace = "variant")] pub fn wrapping(value: Variant<Wrapping<u16>>) -> Variant<Wrapping<u16>> { value }
    #[js_export(namespace = "variant")] pub fn ref_cell(value: Variant<RefCell<String>>) -> Variant<RefCell<String>> { value }
}

pub mod generic {
    use crate::*;
    #[js_export(namespace = "generic")] pub fn bool(value: Page<Field<bool>>) -> Page<Field<bool>> { value }
    #[js_export(namespace = "generic")] pub fn i8(value: Page<Field<i8>>) -> Page<Field<i8>> { value }
    #[js_export(namespace = "generic")] pub fn u8(value: Page<Field<u8>>) -> Page<Field<u8>> { value }
    #[js_export(namespace = "generic")] pub fn i16(value: Page<Field<i16>>) -> Page<Field<i16>> { value }
    #[js_export(namespace = "generic")] pub fn u16(value: Page<Field<u16>>) -> Page<Field<u16>> { value }
    #[js_export(namespace = "generic")] pub fn i32(value: Page<Field<i32>>) -> Page<Field<i32>> { value }
    #[js_export(namespace = "generic")] pub fn u32(value: Page<Field<u32>>) -> Page<Field<u32>> { value }
    #[js_export(namespace = "generic")] pub fn isize(value: Page<Field<isize>>) -> Page<Field<isize>> { value }
    #[js_export(namespace = "generic")] pub fn usize(value: Page<Field<usize>>) -> Page<Field<usize>> { value }
    #[js_export(namespace = "generic")] pub fn i64(value: Page<Field<i64>>) -> Page<Field<i64>> { value }
    #[js_export(namespace = "generic")] pub fn u64(value: Page<Field<u64>>) -> Page<Field<u64>> { value }
    #[js_export(namespace = "generic")] pub fn i128(value: Page<Field<i128>>) -> Page<Field<i128>> { value }
    #[js_export(namespace = "generic")] pub fn u128(value: Page<Field<u128>>) -> Page<Field<u128>> { value }
    #[js_export(namespace = "generic")] pub fn f32(value: Page<Field<f32>>) -> Page<Field<f32>> { value }
    #[js_export(namespace = "generic")] pub fn f64(value: Page<Field<f64>>) -> Page<Field<f64>> { value }
    #[js_export(namespace = "generic")] pub fn char(value: Page<Field<char>>) -> Page<Field<char>> { value }
    #[js_export(namespace = "generic")] pub fn string(value: Page<Field<String>>) -> Page<Field<String>> { value }
    #[js_export(namespace = "generic")] pub fn unit(value: Page<Field<()>>) -> Page<Field<()>> { value }
    #[js_export(namespace = "generic")] pub fn bytes(value: Page<Field<Vec<u8>>>) -> Page<Field<Vec<u8>>> { value }
    #[js_export(namespace = "generic")] pub fn box_u8(value: Page<Field<Box<[u8]>>>) -> Page<Field<Box<[u8]>>> { value }
    #[js_export(namespace = "generic")] pub fn box_i8(value: Page<Field<Box<[i8]>>>) -> Page<Field<Box<[i8]>>> { value }
    #[js_export(namespace = "generic")] pub fn box_u16(value: Page<Field<Box<[u16]>>>) -> Page<Field<Box<[u16]>>> { value }
    #[js_export(namespace = "generic")] pub fn box_i16(value: Page<Field<Box<[i16]>>>) -> Page<Field<Box<[i16]>>> { value }
    #[js_export(namespace = "generic")] pub fn box_u32(value: Page<Field<Box<[u32]>>>) -> Page<Field<Box<[u32]>>> { value }
    #[js_export(namespace = "generic")] pub fn box_i32(value: Page<Field<Box<[i32]>>>) -> Page<Field<Box<[i32]>>> { value }
    #[js_export(namespace = "generic")] pub fn box_u64(value: Page<Field<Box<[u64]>>>) -> Page<Field<Box<[u64]>>> { value }
    #[js_export(namespace = "generic")] pub fn box_i64(value: Page<Field<Box<[i64]>>>) -> Page<Field<Box<[i64]>>> { value }
    #[js_export(namespace = "generic")] pub fn box_f32(value: Page<Field<Box<[f32]>>>) -> Page<Field<Box<[f32]>>> { value }
    #[js_export(namespace = "generic")] pub fn box_f64(value: Page<Field<Box<[f64]>>>) -> Page<Field<Box<[f64]>>> { value }
    #[js_export(namespace = "generic")] pub fn list_i8(value: Page<Field<Vec<i8>>>) -> Page<Field<Vec<i8>>> { value }
    #[js_export(namespace = "generic")] pub fn list_u32(value: Page<Field<Vec<u32>>>) -> Page<Field<Vec<u32>>> { value }
    #[js_export(namespace = "generic")] pub fn list_i64(value: Page<Field<Vec<i64>>>) -> Page<Field<Vec<i64>>> { value }
    #[js_export(namespace = "generic")] pub fn list_f64(value: Page<Field<Vec<f64>>>) -> Page<Field<Vec<f64>>> { value }
    #[js_export(namespace = "generic")] pub fn list_string(value: Page<Field<Vec<String>>>) -> Page<Field<Vec<String>>> { value }
    #[js_export(namespace = "generic")] pub fn list_bool(value: Page<Field<Vec<bool>>>) -> Page<Field<Vec<bool>>> { value }
    #[js_export(namespace = "generic")] pub fn list_bytes(value: Page<Field<Vec<Vec<u8>>>>) -> Page<Field<Vec<Vec<u8>>>> { value }
    #[js_export(namespace = "generic")] pub fn deque(value: Page<Field<VecDeque<u32>>>) -> Page<Field<VecDeque<u32>>> { value }
    #[js_export(namespace = "generic")] pub fn array_f64(value: Page<Field<[f64; 3]>>) -> Page<Field<[f64; 3]>> { value }
    #[js_export(namespace = "generic")] pub fn array_u8(value: Page<Field<[u8; 2]>>) -> Page<Field<[u8; 2]>> { value }
    #[js_export(namespace = "generic")] pub fn tuple(value: Page<Field<(u32, String)>>) -> Page<Field<(u32, String)>> { value }
    #[js_export(namespace = "generic")] pub fn option(value: Page<Field<Option<u32>>>) -> Page<Field<Option<u32>>> { value }
    #[js_export(namespace = "generic")] pub fn record(value: Page<Field<HashMap<String, u32>>>) -> Page<Field<HashMap<String, u32>>> { value }
    #[js_export(namespace = "generic")] pub fn map(value: Page<Field<BTreeMap<u32, String>>>) -> Page<Field<BTreeMap<u32, String>>> { value }
    #[js_export(namespace = "generic")] pub fn map_bigint(value: Page<Field<HashMap<i64, bool>>>) -> Page<Field<HashMap<i64, bool>>> { value }
    #[js_export(namespace = "generic")] pub fn set(value: Page<Field<BTreeSet<String>>>) -> Page<Field<BTreeSet<String>>> { value }
    #[js_export(namespace = "generic")] pub fn set_number(value: Page<Field<HashSet<u32>>>) -> Page<Field<HashSet<u32>>> { value }
    #[js_export(namespace = "generic")] pub fn date(value: Page<Field<SystemTime>>) -> Page<Field<SystemTime>> { value }
    #[js_export(namespace = "generic")] pub fn duration(value: Page<Field<Duration>>) -> Page<Field<Duration>> { value }
    #[js_export(namespace = "generic")] pub fn point(value: Page<Field<Point>>) -> Page<Field<Point>> { value }
    #[js_export(namespace = "generic")] pub fn person(value: Page<Field<Person>>) -> Page<Field<Person>> { value }
    #[js_export(namespace = "generic")] pub fn meters(value: Page<Field<Meters>>) -> Page<Field<Meters>> { value }
    #[js_export(namespace = "generic")] pub fn span(value: Page<Field<Span>>) -> Page<Field<Span>> { value }
    #[js_export(namespace = "generic")] pub fn color(value: Page<Field<Color>>) -> Page<Field<Color>> { value }
    #[js_export(namespace = "generic")] pub fn level(value: Page<Field<Level>>) -> Page<Field<Level>> { value }
    #[js_export(namespace = "generic")] pub fn by_color(value: Page<Field<BTreeMap<Color, u32>>>) -> Page<Field<BTreeMap<Color, u32>>> { value }
    #[js_export(namespace = "generic")] pub fn message(value: Page<Field<Message>>) -> Page<Field<Message>> { value }
    #[js_export(namespace = "generic")] pub fn labelled(value: Page<Field<Labelled>>) -> Page<Field<Labelled>> { value }
    #[js_export(namespace = "generic")] pub fn shape(value: Page<Field<Shape>>) -> Page<Field<Shape>> { value }
    #[js_export(namespace = "generic")] pub fn untagged(value: Page<Field<Content>>) -> Page<Field<Content>> { value }
    #[js_export(namespace = "generic")] pub fn tree(value: Page<Field<Tree>>) -> Page<Field<Tree>> { value }
    #[js_export(namespace = "generic")] pub fn chain(value: Page<Field<Chain>>) -> Page<Field<Chain>> { value }
    #[js_export(namespace = "generic")] pub fn page(value: Page<Field<Page<Page<u32>>>>) -> Page<Field<Page<Page<u32>>>> { value }
    #[js_export(namespace = "generic")] pub fn non_zero(value: Page<Field<NonZero<u32>>>) -> Page<Field<NonZero<u32>>> { value }
    #[js_export(namespace = "generic")] pub fn ip(value: Page<Field<IpAddr>>) -> Page<Field<IpAddr>> { value }
    #[js_export(namespace = "generic")] pub fn path(value: Page<Field<PathBuf>>) -> Page<Field<PathBuf>> { value }
    #[js_export(namespace = "generic")] pub fn range(value: Page<Field<Range<u32>>>) -> Page<Field<Range<u32>>> { value }
    #[js_export(namespace = "generic")] pub fn bound(value: Page<Field<Bound<u32>>>) -> Page<Field<Bound<u32>>> { value }
    #[js_export(namespace = "generic")] pub fn ordering(value: Page<Field<Ordering>>) -> Page<Field<Ordering>> { value }
    #[js_export(namespace = "generic")] pub fn box_string(value: Page<Field<Box<[String]>>>) -> Page<Field<Box<[String]>>> { value }
    #[js_export(namespace = "generic")] pub fn wrapping(value: Page<Field<Wrapping<u16>>>) -> Page<Field<Wrapping<u16>>> { value }
    #[js_export(namespace = "generic")] pub fn ref_cell(value: Page<Field<RefCell<String>>>) -> Page<Field<RefCell<String>>> { value }
}

pub mod option {
    use crate::*;
    #[js_export(namespace = "option")] pub fn bool(value: Option<bool>) -> Option<bool> { value }
    #[js_export(namespace = "option")] pub fn i8(value: Option<i8>) -> Option<i8> { value }
    #[js_export(namespace = "option")] pub fn u8(value: Option<u8>) -> Option<u8> { value }
    #[js_export(namespace = "option")] pub fn i16(value: Option<i16>) -> Option<i16> { value }
    #[js_export(namespace = "option")] pub fn u16(value: Option<u16>) -> Option<u16> { value }
    #[js_export(namespace = "option")] pub fn i32(value: Option<i32>) -> Option<i32> { value }
    #[js_export(namespace = "option")] pub fn u32(value: Option<u32>) -> Option<u32> { value }
    #[js_export(namespace = "option")] pub fn isize(value: Option<isize>) -> Option<isize> { value }
    #[js_export(namespace = "option")] pub fn usize(value: Option<usize>) -> Option<usize> { value }
    #[js_export(namespace = "option")] pub fn i64(value: Option<i64>) -> Option<i64> { value }
    #[js_export(namespace = "option")] pub fn u64(value: Option<u64>) -> Option<u64> { value }
    #[js_export(namespace = "option")] pub fn i128(value: Option<i128>) -> Option<i128> { value }
    #[js_export(namespace = "option")] pub fn u128(value: Option<u128>) -> Option<u128> { value }
    #[js_export(namespace = "option")] pub fn f32(value: Option<f32>) -> Option<f32> { value }
    #[js_export(namespace = "option")] pub fn f64(value: Option<f64>) -> Option<f64> { value }
    #[js_export(namespace = "option")] pub fn char(value: Option<char>) -> Option<char> { value }
    #[js_export(namespace = "option")] pub fn string(value: Option<String>) -> Option<String> { value }
    #[js_export(namespace = "option")] pub fn bytes(value: Option<Vec<u8>>) -> Option<Vec<u8>> { value }
    #[js_export(namespace = "option")] pub fn box_u8(value: Option<Box<[u8]>>) -> Option<Box<[u8]>> { value }
    #[js_export(namespace = "option")] pub fn box_i8(value: Option<Box<[i8]>>) -> Option<Box<[i8]>> { value }
    #[js_export(namespace = "option")] pub fn box_u16(value: Option<Box<[u16]>>) -> Option<Box<[u16]>> { value }
    #[js_export(namespace = "option")] pub fn box_i16(value: Option<Box<[i16]>>) -> Option<Box<[i16]>> { value }
    #[js_export(namespace = "option")] pub fn box_u32(value: Option<Box<[u32]>>) -> Option<Box<[u32]>> { value }
    #[js_export(namespace = "option")] pub fn box_i32(value: Option<Box<[i32]>>) -> Option<Box<[i32]>> { value }
    #[js_export(namespace = "option")] pub fn box_u64(value: Option<Box<[u64]>>) -> Option<Box<[u64]>> { value }
    #[js_export(namespace = "option")] pub fn box_i64(value: Option<Box<[i64]>>) -> Option<Box<[i64]>> { value }
    #[js_export(namespace = "option")] pub fn box_f32(value: Option<Box<[f32]>>) -> Option<Box<[f32]>> { value }
    #[js_export(namespace = "option")] pub fn box_f64(value: Option<Box<[f64]>>) -> Option<Box<[f64]>> { value }
    #[js_export(namespace = "option")] pub fn list_i8(value: Option<Vec<i8>>) -> Option<Vec<i8>> { value }
    #[js_export(namespace = "option")] pub fn list_u32(value: Option<Vec<u32>>) -> Option<Vec<u32>> { value }
    #[js_export(namespace = "option")] pub fn list_i64(value: Option<Vec<i64>>) -> Option<Vec<i64>> { value }
    #[js_export(namespace = "option")] pub fn list_f64(value: Option<Vec<f64>>) -> Option<Vec<f64>> { value }
    #[js_export(namespace = "option")] pub fn list_string(value: Option<Vec<String>>) -> Option<Vec<String>> { value }
    #[js_export(namespace = "option")] pub fn list_bool(value: Option<Vec<bool>>) -> Option<Vec<bool>> { value }
    #[js_export(namespace = "option")] pub fn list_bytes(value: Option<Vec<Vec<u8>>>) -> Option<Vec<Vec<u8>>> { value }
    #[js_export(namespace = "option")] pub fn deque(value: Option<VecDeque<u32>>) -> Option<VecDeque<u32>> { value }
    #[js_export(namespace = "option")] pub fn array_f64(value: Option<[f64; 3]>) -> Option<[f64; 3]> { value }
    #[js_export(namespace = "option")] pub fn array_u8(value: Option<[u8; 2]>) -> Option<[u8; 2]> { value }
    #[js_export(namespace = "option")] pub fn tuple(value: Option<(u32, String)>) -> Option<(u32, String)> { value }
    #[js_export(namespace = "option")] pub fn record(value: Option<HashMap<String, u32>>) -> Option<HashMap<String, u32>> { value }
    #[js_export(namespace = "option")] pub fn map(value: Option<BTreeMap<u32, String>>) -> Option<BTreeMap<u32, String>> { value }
    #[js_export(namespace = "option")] pub fn map_bigint(value: Option<HashMap<i64, bool>>) -> Option<HashMap<i64, bool>> { value }
    #[js_export(namespace = "option")] pub fn set(value: Option<BTreeSet<String>>) -> Option<BTreeSet<String>> { value }
    #[js_export(namespace = "option")] pub fn set_number(value: Option<HashSet<u32>>) -> Option<HashSet<u32>> { value }
    #[js_export(namespace = "option")] pub fn date(value: Option<SystemTime>) -> Option<SystemTime> { value }
    #[js_export(namespace = "option")] pub fn duration(value: Option<Duration>) -> Option<Duration> { value }
    #[js_export(namespace = "option")] pub fn point(value: Option<Point>) -> Option<Point> { value }
    #[js_export(namespace = "option")] pub fn person(value: Option<Person>) -> Option<Person> { value }
    #[js_export(namespace = "option")] pub fn meters(value: Option<Meters>) -> Option<Meters> { value }
    #[js_export(namespace = "option")] pub fn span(value: Option<Span>) -> Option<Span> { value }
    #[js_export(namespace = "option")] pub fn color(value: Option<Color>) -> Option<Color> { value }
    #[js_export(namespace = "option")] pub fn level(value: Option<Level>) -> Option<Level> { value }
    #[js_export(namespace = "option")] pub fn by_color(value: Option<BTreeMap<Color, u32>>) -> Option<BTreeMap<Color, u32>> { value }
    #[js_export(namespace = "option")] pub fn message(value: Option<Message>) -> Option<Message> { value }
    #[js_export(namespace = "option")] pub fn labelled(value: Option<Labelled>) -> Option<Labelled> { value }
    #[js_export(namespace = "option")] pub fn shape(value: Option<Shape>) -> Option<Shape> { value }
    #[js_export(namespace = "option")] pub fn untagged(value: Option<Content>) -> Option<Content> { value }
    #[js_export(namespace = "option")] pub fn tree(value: Option<Tree>) -> Option<Tree> { value }
    #[js_export(namespace = "option")] pub fn chain(value: Option<Chain>) -> Option<Chain> { value }
    #[js_export(namespace = "option")] pub fn page(value: Option<Page<Page<u32>>>) -> Option<Page<Page<u32>>> { value }
    #[js_export(namespace = "option")] pub fn non_zero(value: Option<NonZero<u32>>) -> Option<NonZero<u32>> { value }
    #[js_export(namespace = "option")] pub fn ip(value: Option<IpAddr>) -> Option<IpAddr> { value }
    #[js_export(namespace = "option")] pub fn path(value: Option<PathBuf>) -> Option<PathBuf> { value }
    #[js_export(namespace = "option")] pub fn range(value: Option<Range<u32>>) -> Option<Range<u32>> { value }
    #[js_export(namespace = "option")] pub fn bound(value: Option<Bound<u32>>) -> Option<Bound<u32>> { value }
    #[js_export(namespace = "option")] pub fn ordering(value: Option<Ordering>) -> Option<Ordering> { value }
    #[js_export(namespace = "option")] pub fn box_string(value: Option<Box<[String]>>) -> Option<Box<[String]>> { value }
    #[js_export(namespace = "option")] pub fn wrapping(value: Option<Wrapping<u16>>) -> Option<Wrapping<u16>> { value }
    #[js_export(namespace = "option")] pub fn ref_cell(value: Option<RefCell<String>>) -> Option<RefCell<String>> { value }
}

pub mod result {
    use crate::*;
    #[js_export(namespace = "result")] pub fn bool(value: bool) -> Result<bool, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn i8(value: i8) -> Result<i8, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn u8(value: u8) -> Result<u8, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn i16(value: i16) -> Result<i16, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn u16(value: u16) -> Result<u16, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn i32(value: i32) -> Result<i32, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn u32(value: u32) -> Result<u32, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn isize(value: isize) -> Result<isize, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn usize(value: usize) -> Result<usize, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn i64(value: i64) -> Result<i64, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn u64(value: u64) -> Result<u64, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn i128(value: i128) -> Result<i128, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn u128(value: u128) -> Result<u128, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn f32(value: f32) -> Result<f32, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn f64(value: f64) -> Result<f64, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn char(value: char) -> Result<char, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn string(value: String) -> Result<String, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn unit(value: ()) -> Result<(), String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn bytes(value: Vec<u8>) -> Result<Vec<u8>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn box_u8(value: Box<[u8]>) -> Result<Box<[u8]>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn box_i8(value: Box<[i8]>) -> Result<Box<[i8]>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn box_u16(value: Box<[u16]>) -> Result<Box<[u16]>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn box_i16(value: Box<[i16]>) -> Result<Box<[i16]>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn box_u32(value: Box<[u32]>) -> Result<Box<[u32]>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn box_i32(value: Box<[i32]>) -> Result<Box<[i32]>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn box_u64(value: Box<[u64]>) -> Result<Box<[u64]>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn box_i64(value: Box<[i64]>) -> Result<Box<[i64]>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn box_f32(value: Box<[f32]>) -> Result<Box<[f32]>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn box_f64(value: Box<[f64]>) -> Result<Box<[f64]>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn list_i8(value: Vec<i8>) -> Result<Vec<i8>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn list_u32(value: Vec<u32>) -> Result<Vec<u32>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn list_i64(value: Vec<i64>) -> Result<Vec<i64>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn list_f64(value: Vec<f64>) -> Result<Vec<f64>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn list_string(value: Vec<String>) -> Result<Vec<String>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn list_bool(value: Vec<bool>) -> Result<Vec<bool>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn list_bytes(value: Vec<Vec<u8>>) -> Result<Vec<Vec<u8>>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn deque(value: VecDeque<u32>) -> Result<VecDeque<u32>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn array_f64(value: [f64; 3]) -> Result<[f64; 3], String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn array_u8(value: [u8; 2]) -> Result<[u8; 2], String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn tuple(value: (u32, String)) -> Result<(u32, String), String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn option(value: Option<u32>) -> Result<Option<u32>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn record(value: HashMap<String, u32>) -> Result<HashMap<String, u32>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn map(value: BTreeMap<u32, String>) -> Result<BTreeMap<u32, String>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn map_bigint(value: HashMap<i64, bool>) -> Result<HashMap<i64, bool>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn set(value: BTreeSet<String>) -> Result<BTreeSet<String>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn set_number(value: HashSet<u32>) -> Result<HashSet<u32>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn date(value: SystemTime) -> Result<SystemTime, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn duration(value: Duration) -> Result<Duration, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn point(value: Point) -> Result<Point, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn person(value: Person) -> Result<Person, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn meters(value: Meters) -> Result<Meters, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn span(value: Span) -> Result<Span, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn color(value: Color) -> Result<Color, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn level(value: Level) -> Result<Level, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn by_color(value: BTreeMap<Color, u32>) -> Result<BTreeMap<Color, u32>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn message(value: Message) -> Result<Message, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn labelled(value: Labelled) -> Result<Labelled, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn shape(value: Shape) -> Result<Shape, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn untagged(value: Content) -> Result<Content, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn tree(value: Tree) -> Result<Tree, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn chain(value: Chain) -> Result<Chain, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn page(value: Page<Page<u32>>) -> Result<Page<Page<u32>>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn non_zero(value: NonZero<u32>) -> Result<NonZero<u32>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn ip(value: IpAddr) -> Result<IpAddr, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn path(value: PathBuf) -> Result<PathBuf, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn range(value: Range<u32>) -> Result<Range<u32>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn bound(value: Bound<u32>) -> Result<Bound<u32>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn ordering(value: Ordering) -> Result<Ordering, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn box_string(value: Box<[String]>) -> Result<Box<[String]>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn wrapping(value: Wrapping<u16>) -> Result<Wrapping<u16>, String> { Ok(value) }
    #[js_export(namespace = "result")] pub fn ref_cell(value: RefCell<String>) -> Result<RefCell<String>, String> { Ok(value) }
}

pub mod alias {
    use crate::*;
    #[js_export(namespace = "alias")] pub fn bool(value: Alias<bool>) -> Alias<bool> { value }
    #[js_export(namespace = "alias")] pub fn i8(value: Alias<i8>) -> Alias<i8> { value }
    #[js_export(namespace = "alias")] pub fn u8(value: Alias<u8>) -> Alias<u8> { value }
    #[js_export(namespace = "alias")] pub fn i16(value: Alias<i16>) -> Alias<i16> { value }
    #[js_export(namespace = "alias")] pub fn u16(value: Alias<u16>) -> Alias<u16> { value }
    #[js_export(namespace = "alias")] pub fn i32(value: Alias<i32>) -> Alias<i32> { value }
    #[js_export(namespace = "alias")] pub fn u32(value: Alias<u32>) -> Alias<u32> { value }
    #[js_export(namespace = "alias")] pub fn isize(value: Alias<isize>) -> Alias<isize> { value }
    #[js_export(namespace = "alias")] pub fn usize(value: Alias<usize>) -> Alias<usize> { value }
    #[js_export(namespace = "alias")] pub fn i64(value: Alias<i64>) -> Alias<i64> { value }
    #[js_export(namespace = "alias")] pub fn u64(value: Alias<u64>) -> Alias<u64> { value }
    #[js_export(namespace = "alias")] pub fn i128(value: Alias<i128>) -> Alias<i128> { value }
    #[js_export(namespace = "alias")] pub fn u128(value: Alias<u128>) -> Alias<u128> { value }
    #[js_export(namespace = "alias")] pub fn f32(value: Alias<f32>) -> Alias<f32> { value }
    #[js_export(namespace = "alias")] pub fn f64(value: Alias<f64>) -> Alias<f64> { value }
    #[js_export(namespace = "alias")] pub fn char(value: Alias<char>) -> Alias<char> { value }
    #[js_export(namespace = "alias")] pub fn string(value: Alias<String>) -> Alias<String> { value }
    #[js_export(namespace = "alias")] pub fn unit(value: Alias<()>) -> Alias<()> { value }
    #[js_export(namespace = "alias")] pub fn bytes(value: Alias<Vec<u8>>) -> Alias<Vec<u8>> { value }
    #[js_export(namespace = "alias")] pub fn box_u8(value: Alias<Box<[u8]>>) -> Alias<Box<[u8]>> { value }
    #[js_export(namespace = "alias")] pub fn box_i8(value: Alias<Box<[i8]>>) -> Alias<Box<[i8]>> { value }
    #[js_export(namespace = "alias")] pub fn box_u16(value: Alias<Box<[u16]>>) -> Alias<Box<[u16]>> { value }
    #[js_export(namespace = "alias")] pub fn box_i16(value: Alias<Box<[i16]>>) -> Alias<Box<[i16]>> { value }
    #[js_export(namespace = "alias")] pub fn box_u32(value: Alias<Box<[u32]>>) -> Alias<Box<[u32]>> { value }
    #[js_export(namespace = "alias")] pub fn box_i32(value: Alias<Box<[i32]>>) -> Alias<Box<[i32]>> { value }
    #[js_export(namespace = "alias")] pub fn box_u64(value: Alias<Box<[u64]>>) -> Alias<Box<[u64]>> { value }
    #[js_export(namespace = "alias")] pub fn box_i64(value: Alias<Box<[i64]>>) -> Alias<Box<[i64]>> { value }
    #[js_export(namespace = "alias")] pub fn box_f32(value: Alias<Box<[f32]>>) -> Alias<Box<[f32]>> { value }
    #[js_export(namespace = "alias")] pub fn box_f64(value: Alias<Box<[f64]>>) -> Alias<Box<[f64]>> { value }
    #[js_export(namespace = "alias")] pub fn list_i8(value: Alias<Vec<i8>>) -> Alias<Vec<i8>> { value }
    #[js_export(namespace = "alias")] pub fn list_u32(value: Alias<Vec<u32>>) -> Alias<Vec<u32>> { value }
    #[js_export(namespace = "alias")] pub fn list_i64(value: Alias<Vec<i64>>) -> Alias<Vec<i64>> { value }
    #[js_export(namespace = "alias")] pub fn list_f64(value: Alias<Vec<f64>>) -> Alias<Vec<f64>> { value }
    #[js_export(namespace = "alias")] pub fn list_string(value: Alias<Vec<String>>) -> Alias<Vec<String>> { value }
    #[js_export(namespace = "alias")] pub fn list_bool(value: Alias<Vec<bool>>) -> Alias<Vec<bool>> { value }
    #[js_export(namespace = "alias")] pub fn list_bytes(value: Alias<Vec<Vec<u8>>>) -> Alias<Vec<Vec<u8>>> { value }
    #[js_export(namespace = "alias")] pub fn deque(value: Alias<VecDeque<u32>>) -> Alias<VecDeque<u32>> { value }
    #[js_export(namespace = "alias")] pub fn array_f64(value: Alias<[f64; 3]>) -> Alias<[f64; 3]> { value }
    #[js_export(namespace = "alias")] pub fn array_u8(value: Alias<[u8; 2]>) -> Alias<[u8; 2]> { value }
    #[js_export(namespace = "alias")] pub fn tuple(value: Alias<(u32, String)>) -> Alias<(u32, String)> { value }
    #[js_export(namespace = "alias")] pub fn option(value: Alias<Option<u32>>) -> Alias<Option<u32>> { value }
    #[js_export(namespace = "alias")] pub fn record(value: Alias<HashMap<String, u32>>) -> Alias<HashMap<String, u32>> { value }
    #[js_export(namespace = "alias")] pub fn map(value: Alias<BTreeMap<u32, String>>) -> Alias<BTreeMap<u32, String>> { value }
    #[js_export(namespace = "alias")] pub fn map_bigint(value: Alias<HashMap<i64, bool>>) -> Alias<HashMap<i64, bool>> { value }
    #[js_export(namespace = "alias")] pub fn set(value: Alias<BTreeSet<String>>) -> Alias<BTreeSet<String>> { value }
    #[js_export(namespace = "alias")] pub fn set_number(value: Alias<HashSet<u32>>) -> Alias<HashSet<u32>> { value }
    #[js_export(namespace = "alias")] pub fn date(value: Alias<SystemTime>) -> Alias<SystemTime> { value }
    #[js_export(namespace = "alias")] pub fn duration(value: Alias<Duration>) -> Alias<Duration> { value }
    #[js_export(namespace = "alias")] pub fn point(value: Alias<Point>) -> Alias<Point> { value }
    #[js_export(namespace = "alias")] pub fn person(value: Alias<Person>) -> Alias<Person> { value }
    #[js_export(namespace = "alias")] pub fn meters(value: Alias<Meters>) -> Alias<Meters> { value }
    #[js_export(namespace = "alias")] pub fn span(value: Alias<Span>) -> Alias<Span> { value }
    #[js_export(namespace = "alias")] pub fn color(value: Alias<Color>) -> Alias<Color> { value }
    #[js_export(namespace = "alias")] pub fn level(value: Alias<Level>) -> Alias<Level> { value }
    #[js_export(namespace = "alias")] pub fn by_color(value: Alias<BTreeMap<Color, u32>>) -> Alias<BTreeMap<Color, u32>> { value }
    #[js_export(namespace = "alias")] pub fn message(value: Alias<Message>) -> Alias<Message> { value }
    #[js_export(namespace = "alias")] pub fn labelled(value: Alias<Labelled>) -> Alias<Labelled> { value }
    #[js_export(namespace = "alias")] pub fn shape(value: Alias<Shape>) -> Alias<Shape> { value }
    #[js_export(namespace = "alias")] pub fn untagged(value: Alias<Content>) -> Alias<Content> { value }
    #[js_export(namespace = "alias")] pub fn tree(value: Alias<Tree>) -> Alias<Tree> { value }
    #[js_export(namespace = "alias")] pub fn chain(value: Alias<Chain>) -> Alias<Chain> { value }
    #[js_export(namespace = "alias")] pub fn page(value: Alias<Page<Page<u32>>>) -> Alias<Page<Page<u32>>> { value }
    #[js_export(namespace = "alias")] pub fn non_zero(value: Alias<NonZero<u32>>) -> Alias<NonZero<u32>> { value }
    #[js_export(namespace = "alias")] pub fn ip(value: Alias<IpAddr>) -> Alias<IpAddr> { value }
    #[js_export(namespace = "alias")] pub fn path(value: Alias<PathBuf>) -> Alias<PathBuf> { value }
    #[js_export(namespace = "alias")] pub fn range(value: Alias<Range<u32>>) -> Alias<Range<u32>> { value }
    #[js_export(namespace = "alias")] pub fn bound(value: Alias<Bound<u32>>) -> Alias<Bound<u32>> { value }
    #[js_export(namespace = "alias")] pub fn ordering(value: Alias<Ordering>) -> Alias<Ordering> { value }
    #[js_export(namespace = "alias")] pub fn box_string(value: Alias<Box<[String]>>) -> Alias<Box<[String]>> { value }
    #[js_export(namespace = "alias")] pub fn wrapping(value: Alias<Wrapping<u16>>) -> Alias<Wrapping<u16>> { value }
    #[js_export(namespace = "alias")] pub fn ref_cell(value: Alias<RefCell<String>>) -> Alias<RefCell<String>> { value }
}

pub mod boxed {
    use crate::*;
    #[js_export(namespace = "boxed")] pub fn bool(value: Box<bool>) -> Box<bool> { value }
    #[js_export(namespace = "boxed")] pub fn i8(value: Box<i8>) -> Box<i8> { value }
    #[js_export(namespace = "boxed")] pub fn u8(value: Box<u8>) -> Box<u8> { value }
    #[js_export(namespace = "boxed")] pub fn i16(value: Box<i16>) -> Box<i16> { value }
    #[js_export(namespace = "boxed")] pub fn u16(value: Box<u16>) -> Box<u16> { value }
    #[js_export(namespace = "boxed")] pub fn i32(value: Box<i32>) -> Box<i32> { value }
    #[js_export(namespace = "boxed")] pub fn u32(value: Box<u32>) -> Box<u32> { value }
    #[js_export(namespace = "boxed")] pub fn isize(value: Box<isize>) -> Box<isize> { value }
    #[js_export(namespace = "boxed")] pub fn usize(value: Box<usize>) -> Box<usize> { value }
    #[js_export(namespace = "boxed")] pub fn i64(value: Box<i64>) -> Box<i64> { value }
    #[js_export(namespace = "boxed")] pub fn u64(value: Box<u64>) -> Box<u64> { value }
    #[js_export(namespace = "boxed")] pub fn i128(value: Box<i128>) -> Box<i128> { value }
    #[js_export(namespace = "boxed")] pub fn u128(value: Box<u128>) -> Box<u128> { value }
    #[js_export(namespace = "boxed")] pub fn f32(value: Box<f32>) -> Box<f32> { value }
    #[js_export(namespace = "boxed")] pub fn f64(value: Box<f64>) -> Box<f64> { value }
    #[js_export(namespace = "boxed")] pub fn char(value: Box<char>) -> Box<char> { value }
    #[js_export(namespace = "boxed")] pub fn string(value: Box<String>) -> Box<String> { value }
    #[js_export(namespace = "boxed")] pub fn unit(value: Box<()>) -> Box<()> { value }
    #[js_export(namespace = "boxed")] pub fn bytes(value: Box<Vec<u8>>) -> Box<Vec<u8>> { value }
    #[js_export(namespace = "boxed")] pub fn box_u8(value: Box<Box<[u8]>>) -> Box<Box<[u8]>> { value }
    #[js_export(namespace = "boxed")] pub fn box_i8(value: Box<Box<[i8]>>) -> Box<Box<[i8]>> { value }
    #[js_export(namespace = "boxed")] pub fn box_u16(value: Box<Box<[u16]>>) -> Box<Box<[u16]>> { value }
    #[js_export(namespace = "boxed")] pub fn box_i16(value: Box<Box<[i16]>>) -> Box<Box<[i16]>> { value }
    #[js_export(namespace = "boxed")] pub fn box_u32(value: Box<Box<[u32]>>) -> Box<Box<[u32]>> { value }
    #[js_export(namespace = "boxed")] pub fn box_i32(value: Box<Box<[i32]>>) -> Box<Box<[i32]>> { value }
    #[js_export(namespace = "boxed")] pub fn box_u64(value: Box<Box<[u64]>>) -> Box<Box<[u64]>> { value }
    #[js_export(namespace = "boxed")] pub fn box_i64(value: Box<Box<[i64]>>) -> Box<Box<[i64]>> { value }
    #[js_export(namespace = "boxed")] pub fn box_f32(value: Box<Box<[f32]>>) -> Box<Box<[f32]>> { value }
    #[js_export(namespace = "boxed")] pub fn box_f64(value: Box<Box<[f64]>>) -> Box<Box<[f64]>> { value }
    #[js_export(namespace = "boxed")] pub fn list_i8(value: Box<Vec<i8>>) -> Box<Vec<i8>> { value }
    #[js_export(namespace = "boxed")] pub fn list_u32(value: Box<Vec<u32>>) -> Box<Vec<u32>> { value }
    #[js_export(namespace = "boxed")] pub fn list_i64(value: Box<Vec<i64>>) -> Box<Vec<i64>> { value }
    #[js_export(namespace = "boxed")] pub fn list_f64(value: Box<Vec<f64>>) -> Box<Vec<f64>> { value }
    #[js_export(namespace = "boxed")] pub fn list_string(value: Box<Vec<String>>) -> Box<Vec<String>> { value }
    #[js_export(namespace = "boxed")] pub fn list_bool(value: Box<Vec<bool>>) -> Box<Vec<bool>> { value }
    #[js_export(namespace = "boxed")] pub fn list_bytes(value: Box<Vec<Vec<u8>>>) -> Box<Vec<Vec<u8>>> { value }
    #[js_export(namespace = "boxed")] pub fn deque(value: Box<VecDeque<u32>>) -> Box<VecDeque<u32>> { value }
    #[js_export(namespace = "boxed")] pub fn array_f64(value: Box<[f64; 3]>) -> Box<[f64; 3]> { value }
    #[js_export(namespace = "boxed")] pub fn array_u8(value: Box<[u8; 2]>) -> Box<[u8; 2]> { value }
    #[js_export(namespace = "boxed")] pub fn tuple(value: Box<(u32, String)>) -> Box<(u32, String)> { value }
    #[js_export(namespace = "boxed")] pub fn option(value: Box<Option<u32>>) -> Box<Option<u32>> { value }
    #[js_export(namespace = "boxed")] pub fn record(value: Box<HashMap<String, u32>>) -> Box<HashMap<String, u32>> { value }
    #[js_export(namespace = "boxed")] pub fn map(value: Box<BTreeMap<u32, String>>) -> Box<BTreeMap<u32, String>> { value }
    #[js_export(namespace = "boxed")] pub fn map_bigint(value: Box<HashMap<i64, bool>>) -> Box<HashMap<i64, bool>> { value }
    #[js_export(namespace = "boxed")] pub fn set(value: Box<BTreeSet<String>>) -> Box<BTreeSet<String>> { value }
    #[js_export(namespace = "boxed")] pub fn set_number(value: Box<HashSet<u32>>) -> Box<HashSet<u32>> { value }
    #[js_export(namespace = "boxed")] pub fn date(value: Box<SystemTime>) -> Box<SystemTime> { value }
    #[js_export(namespace = "boxed")] pub fn duration(value: Box<Duration>) -> Box<Duration> { value }
    #[js_export(namespace = "boxed")] pub fn point(value: Box<Point>) -> Box<Point> { value }
    #[js_export(namespace = "boxed")] pub fn person(value: Box<Person>) -> Box<Person> { value }
    #[js_export(namespace = "boxed")] pub fn meters(value: Box<Meters>) -> Box<Meters> { value }
    #[js_export(namespace = "boxed")] pub fn span(value: Box<Span>) -> Box<Span> { value }
    #[js_export(namespace = "boxed")] pub fn color(value: Box<Color>) -> Box<Color> { value }
    #[js_export(namespace = "boxed")] pub fn level(value: Box<Level>) -> Box<Level> { value }
    #[js_export(namespace = "boxed")] pub fn by_color(value: Box<BTreeMap<Color, u32>>) -> Box<BTreeMap<Color, u32>> { value }
    #[js_export(namespace = "boxed")] pub fn message(value: Box<Message>) -> Box<Message> { value }
    #[js_export(namespace = "boxed")] pub fn labelled(value: Box<Labelled>) -> Box<Labelled> { value }
    #[js_export(namespace = "boxed")] pub fn shape(value: Box<Shape>) -> Box<Shape> { value }
    #[js_export(namespace = "boxed")] pub fn untagged(value: Box<Content>) -> Box<Content> { value }
    #[js_export(namespace = "boxed")] pub fn tree(value: Box<Tree>) -> Box<Tree> { value }
    #[js_export(namespace = "boxed")] pub fn chain(value: Box<Chain>) -> Box<Chain> { value }
    #[js_export(namespace = "boxed")] pub fn page(value: Box<Page<Page<u32>>>) -> Box<Page<Page<u32>>> { value }
    #[js_export(namespace = "boxed")] pub fn non_zero(value: Box<NonZero<u32>>) -> Box<NonZero<u32>> { value }
    #[js_export(namespace = "boxed")] pub fn ip(value: Box<IpAddr>) -> Box<IpAddr> { value }
    #[js_export(namespace = "boxed")] pub fn path(value: Box<PathBuf>) -> Box<PathBuf> { value }
    #[js_export(namespace = "boxed")] pub fn range(value: Box<Range<u32>>) -> Box<Range<u32>> { value }
    #[js_export(namespace = "boxed")] pub fn bound(value: Box<Bound<u32>>) -> Box<Bound<u32>> { value }
    #[js_export(namespace = "boxed")] pub fn ordering(value: Box<Ordering>) -> Box<Ordering> { value }
    #[js_export(namespace = "boxed")] pub fn box_string(value: Box<Box<[String]>>) -> Box<Box<[String]>> { value }
    #[js_export(namespace = "boxed")] pub fn wrapping(value: Box<Wrapping<u16>>) -> Box<Wrapping<u16>> { value }
    #[js_export(namespace = "boxed")] pub fn ref_cell(value: Box<RefCell<String>>) -> Box<RefCell<String>> { value }
}

pub mod rc {
    use crate::*;
    #[js_export(namespace = "rc")] pub fn bool(value: Rc<bool>) -> Rc<bool> { value }
    #[js_export(namespace = "rc")] pub fn i8(value: Rc<i8>) -> Rc<i8> { value }
    #[js_export(namespace = "rc")] pub fn u8(value: Rc<u8>) -> Rc<u8> { value }
    #[js_export(namespace = "rc")] pub fn i16(value: Rc<i16>) -> Rc<i16> { value }
    #[js_export(namespace = "rc")] pub fn u16(value: Rc<u16>) -> Rc<u16> { value }
    #[js_export(namespace = "rc")] pub fn i32(value: Rc<i32>) -> Rc<i32> { value }
    #[js_export(namespace = "rc")] pub fn u32(value: Rc<u32>) -> Rc<u32> { value }
    #[js_export(namespace = "rc")] pub fn isize(value: Rc<isize>) -> Rc<isize> { value }
    #[js_export(namespace = "rc")] pub fn usize(value: Rc<usize>) -> Rc<usize> { value }
    #[js_export(namespace = "rc")] pub fn i64(value: Rc<i64>) -> Rc<i64> { value }
    #[js_export(namespace = "rc")] pub fn u64(value: Rc<u64>) -> Rc<u64> { value }
    #[js_export(namespace = "rc")] pub fn i128(value: Rc<i128>) -> Rc<i128> { value }
    #[js_export(namespace = "rc")] pub fn u128(value: Rc<u128>) -> Rc<u128> { value }
    #[js_export(namespace = "rc")] pub fn f32(value: Rc<f32>) -> Rc<f32> { value }
    #[js_export(namespace = "rc")] pub fn f64(value: Rc<f64>) -> Rc<f64> { value }
    #[js_export(namespace = "rc")] pub fn char(value: Rc<char>) -> Rc<char> { value }
    #[js_export(namespace = "rc")] pub fn string(value: Rc<String>) -> Rc<String> { value }
    #[js_export(namespace = "rc")] pub fn unit(value: Rc<()>) -> Rc<()> { value }
    #[js_export(namespace = "rc")] pub fn bytes(value: Rc<Vec<u8>>) -> Rc<Vec<u8>> { value }
    #[js_export(namespace = "rc")] pub fn box_u8(value: Rc<Box<[u8]>>) -> Rc<Box<[u8]>> { value }
    #[js_export(namespace = "rc")] pub fn box_i8(value: Rc<Box<[i8]>>) -> Rc<Box<[i8]>> { value }
    #[js_export(namespace = "rc")] pub fn box_u16(value: Rc<Box<[u16]>>) -> Rc<Box<[u16]>> { value }
    #[js_export(namespace = "rc")] pub fn box_i16(value: Rc<Box<[i16]>>) -> Rc<Box<[i16]>> { value }
    #[js_export(namespace = "rc")] pub fn box_u32(value: Rc<Box<[u32]>>) -> Rc<Box<[u32]>> { value }
    #[js_export(namespace = "rc")] pub fn box_i32(value: Rc<Box<[i32]>>) -> Rc<Box<[i32]>> { value }
    #[js_export(namespace = "rc")] pub fn box_u64(value: Rc<Box<[u64]>>) -> Rc<Box<[u64]>> { value }
    #[js_export(namespace = "rc")] pub fn box_i64(value: Rc<Box<[i64]>>) -> Rc<Box<[i64]>> { value }
    #[js_export(namespace = "rc")] pub fn box_f32(value: Rc<Box<[f32]>>) -> Rc<Box<[f32]>> { value }
    #[js_export(namespace = "rc")] pub fn box_f64(value: Rc<Box<[f64]>>) -> Rc<Box<[f64]>> { value }
    #[js_export(namespace = "rc")] pub fn list_i8(value: Rc<Vec<i8>>) -> Rc<Vec<i8>> { value }
    #[js_export(namespace = "rc")] pub fn list_u32(value: Rc<Vec<u32>>) -> Rc<Vec<u32>> { value }
    #[js_export(namespace = "rc")] pub fn list_i64(value: Rc<Vec<i64>>) -> Rc<Vec<i64>> { value }
    #[js_export(namespace = "rc")] pub fn list_f64(value: Rc<Vec<f64>>) -> Rc<Vec<f64>> { value }
    #[js_export(namespace = "rc")] pub fn list_string(value: Rc<Vec<String>>) -> Rc<Vec<String>> { value }
    #[js_export(namespace = "rc")] pub fn list_bool(value: Rc<Vec<bool>>) -> Rc<Vec<bool>> { value }
    #[js_export(namespace = "rc")] pub fn list_bytes(value: Rc<Vec<Vec<u8>>>) -> Rc<Vec<Vec<u8>>> { value }
    #[js_export(namespace = "rc")] pub fn deque(value: Rc<VecDeque<u32>>) -> Rc<VecDeque<u32>> { value }
    #[js_export(namespace = "rc")] pub fn array_f64(value: Rc<[f64; 3]>) -> Rc<[f64; 3]> { value }
    #[js_export(namespace = "rc")] pub fn array_u8(value: Rc<[u8; 2]>) -> Rc<[u8; 2]> { value }
    #[js_export(namespace = "rc")] pub fn tuple(value: Rc<(u32, String)>) -> Rc<(u32, String)> { value }
    #[js_export(namespace = "rc")] pub fn option(value: Rc<Option<u32>>) -> Rc<Option<u32>> { value }
    #[js_export(namespace = "rc")] pub fn record(value: Rc<HashMap<String, u32>>) -> Rc<HashMap<String, u32>> { value }
    #[js_export(namespace = "rc")] pub fn map(value: Rc<BTreeMap<u32, String>>) -> Rc<BTreeMap<u32, String>> { value }
    #[js_export(namespace = "rc")] pub fn map_bigint(value: Rc<HashMap<i64, bool>>) -> Rc<HashMap<i64, bool>> { value }
    #[js_export(namespace = "rc")] pub fn set(value: Rc<BTreeSet<String>>) -> Rc<BTreeSet<String>> { value }
    #[js_export(namespace = "rc")] pub fn set_number(value: Rc<HashSet<u32>>) -> Rc<HashSet<u32>> { value }
    #[js_export(namespace = "rc")] pub fn date(value: Rc<SystemTime>) -> Rc<SystemTime> { value }
    #[js_export(namespace = "rc")] pub fn duration(value: Rc<Duration>) -> Rc<Duration> { value }
    #[js_export(namespace = "rc")] pub fn point(value: Rc<Point>) -> Rc<Point> { value }
    #[js_export(namespace = "rc")] pub fn person(value: Rc<Person>) -> Rc<Person> { value }
    #[js_export(namespace = "rc")] pub fn meters(value: Rc<Meters>) -> Rc<Meters> { value }
    #[js_export(namespace = "rc")] pub fn span(value: Rc<Span>) -> Rc<Span> { value }
    #[js_export(namespace = "rc")] pub fn color(value: Rc<Color>) -> Rc<Color> { value }
    #[js_export(namespace = "rc")] pub fn level(value: Rc<Level>) -> Rc<Level> { value }
    #[js_export(namespace = "rc")] pub fn by_color(value: Rc<BTreeMap<Color, u32>>) -> Rc<BTreeMap<Color, u32>> { value }
    #[js_export(namespace = "rc")] pub fn message(value: Rc<Message>) -> Rc<Message> { value }
    #[js_export(namespace = "rc")] pub fn labelled(value: Rc<Labelled>) -> Rc<Labelled> { value }
    #[js_export(namespace = "rc")] pub fn shape(value: Rc<Shape>) -> Rc<Shape> { value }
    #[js_export(namespace = "rc")] pub fn untagged(value: Rc<Content>) -> Rc<Content> { value }
    #[js_export(namespace = "rc")] pub fn tree(value: Rc<Tree>) -> Rc<Tree> { value }
    #[js_export(namespace = "rc")] pub fn chain(value: Rc<Chain>) -> Rc<Chain> { value }
    #[js_export(namespace = "rc")] pub fn page(value: Rc<Page<Page<u32>>>) -> Rc<Page<Page<u32>>> { value }
    #[js_export(namespace = "rc")] pub fn non_zero(value: Rc<NonZero<u32>>) -> Rc<NonZero<u32>> { value }
    #[js_export(namespace = "rc")] pub fn ip(value: Rc<IpAddr>) -> Rc<IpAddr> { value }
    #[js_export(namespace = "rc")] pub fn path(value: Rc<PathBuf>) -> Rc<PathBuf> { value }
    #[js_export(namespace = "rc")] pub fn range(value: Rc<Range<u32>>) -> Rc<Range<u32>> { value }
    #[js_export(namespace = "rc")] pub fn bound(value: Rc<Bound<u32>>) -> Rc<Bound<u32>> { value }
    #[js_export(namespace = "rc")] pub fn ordering(value: Rc<Ordering>) -> Rc<Ordering> { value }
    #[js_export(namespace = "rc")] pub fn box_string(value: Rc<Box<[String]>>) -> Rc<Box<[String]>> { value }
    #[js_export(namespace = "rc")] pub fn wrapping(value: Rc<Wrapping<u16>>) -> Rc<Wrapping<u16>> { value }
    #[js_export(namespace = "rc")] pub fn ref_cell(value: Rc<RefCell<String>>) -> Rc<RefCell<String>> { value }
}

pub mod arc {
    use crate::*;
    #[js_export(namespace = "arc")] pub fn bool(value: Arc<bool>) -> Arc<bool> { value }
    #[js_export(namespace = "arc")] pub fn i8(value: Arc<i8>) -> Arc<i8> { value }
    #[js_export(namespace = "arc")] pub fn u8(value: Arc<u8>) -> Arc<u8> { value }
    #[js_export(namespace = "arc")] pub fn i16(value: Arc<i16>) -> Arc<i16> { value }
    #[js_export(namespace = "arc")] pub fn u16(value: Arc<u16>) -> Arc<u16> { value }
    #[js_export(namespace = "arc")] pub fn i32(value: Arc<i32>) -> Arc<i32> { value }
    #[js_export(namespace = "arc")] pub fn u32(value: Arc<u32>) -> Arc<u32> { value }
    #[js_export(namespace = "arc")] pub fn isize(value: Arc<isize>) -> Arc<isize> { value }
    #[js_export(namespace = "arc")] pub fn usize(value: Arc<usize>) -> Arc<usize> { value }
    #[js_export(namespace = "arc")] pub fn i64(value: Arc<i64>) -> Arc<i64> { value }
    #[js_export(namespace = "arc")] pub fn u64(value: Arc<u64>) -> Arc<u64> { value }
    #[js_export(namespace = "arc")] pub fn i128(value: Arc<i128>) -> Arc<i128> { value }
    #[js_export(namespace = "arc")] pub fn u128(value: Arc<u128>) -> Arc<u128> { value }
    #[js_export(namespace = "arc")] pub fn f32(value: Arc<f32>) -> Arc<f32> { value }
    #[js_export(namespace = "arc")] pub fn f64(value: Arc<f64>) -> Arc<f64> { value }
    #[js_export(namespace = "arc")] pub fn char(value: Arc<char>) -> Arc<char> { value }
    #[js_export(namespace = "arc")] pub fn string(value: Arc<String>) -> Arc<String> { value }
    #[js_export(namespace = "arc")] pub fn unit(value: Arc<()>) -> Arc<()> { value }
    #[js_export(namespace = "arc")] pub fn bytes(value: Arc<Vec<u8>>) -> Arc<Vec<u8>> { value }
    #[js_export(namespace = "arc")] pub fn box_u8(value: Arc<Box<[u8]>>) -> Arc<Box<[u8]>> { value }
    #[js_export(namespace = "arc")] pub fn box_i8(value: Arc<Box<[i8]>>) -> Arc<Box<[i8]>> { value }
    #[js_export(namespace = "arc")] pub fn box_u16(value: Arc<Box<[u16]>>) -> Arc<Box<[u16]>> { value }
    #[js_export(namespace = "arc")] pub fn box_i16(value: Arc<Box<[i16]>>) -> Arc<Box<[i16]>> { value }
    #[js_export(namespace = "arc")] pub fn box_u32(value: Arc<Box<[u32]>>) -> Arc<Box<[u32]>> { value }
    #[js_export(namespace = "arc")] pub fn box_i32(value: Arc<Box<[i32]>>) -> Arc<Box<[i32]>> { value }
    #[js_export(namespace = "arc")] pub fn box_u64(value: Arc<Box<[u64]>>) -> Arc<Box<[u64]>> { value }
    #[js_export(namespace = "arc")] pub fn box_i64(value: Arc<Box<[i64]>>) -> Arc<Box<[i64]>> { value }
    #[js_export(namespace = "arc")] pub fn box_f32(value: Arc<Box<[f32]>>) -> Arc<Box<[f32]>> { value }
    #[js_export(namespace = "arc")] pub fn box_f64(value: Arc<Box<[f64]>>) -> Arc<Box<[f64]>> { value }
    #[js_export(namespace = "arc")] pub fn list_i8(value: Arc<Vec<i8>>) -> Arc<Vec<i8>> { value }
    #[js_export(namespace = "arc")] pub fn list_u32(value: Arc<Vec<u32>>) -> Arc<Vec<u32>> { value }
    #[js_export(namespace = "arc")] pub fn list_i64(value: Arc<Vec<i64>>) -> Arc<Vec<i64>> { value }
    #[js_export(namespace = "arc")] pub fn list_f64(value: Arc<Vec<f64>>) -> Arc<Vec<f64>> { value }
    #[js_export(namespace = "arc")] pub fn list_string(value: Arc<Vec<String>>) -> Arc<Vec<String>> { value }
    #[js_export(namespace = "arc")] pub fn list_bool(value: Arc<Vec<bool>>) -> Arc<Vec<bool>> { value }
    #[js_export(namespace = "arc")] pub fn list_bytes(value: Arc<Vec<Vec<u8>>>) -> Arc<Vec<Vec<u8>>> { value }
    #[js_export(namespace = "arc")] pub fn deque(value: Arc<VecDeque<u32>>) -> Arc<VecDeque<u32>> { value }
    #[js_export(namespace = "arc")] pub fn array_f64(value: Arc<[f64; 3]>) -> Arc<[f64; 3]> { value }
    #[js_export(namespace = "arc")] pub fn array_u8(value: Arc<[u8; 2]>) -> Arc<[u8; 2]> { value }
    #[js_export(namespace = "arc")] pub fn tuple(value: Arc<(u32, String)>) -> Arc<(u32, String)> { value }
    #[js_export(namespace = "arc")] pub fn option(value: Arc<Option<u32>>) -> Arc<Option<u32>> { value }
    #[js_export(namespace = "arc")] pub fn record(value: Arc<HashMap<String, u32>>) -> Arc<HashMap<String, u32>> { value }
    #[js_export(namespace = "arc")] pub fn map(value: Arc<BTreeMap<u32, String>>) -> Arc<BTreeMap<u32, String>> { value }
    #[js_export(namespace = "arc")] pub fn map_bigint(value: Arc<HashMap<i64, bool>>) -> Arc<HashMap<i64, bool>> { value }
    #[js_export(namespace = "arc")] pub fn set(value: Arc<BTreeSet<String>>) -> Arc<BTreeSet<String>> { value }
    #[js_export(namespace = "arc")] pub fn set_number(value: Arc<HashSet<u32>>) -> Arc<HashSet<u32>> { value }
    #[js_export(namespace = "arc")] pub fn date(value: Arc<SystemTime>) -> Arc<SystemTime> { value }
    #[js_export(namespace = "arc")] pub fn duration(value: Arc<Duration>) -> Arc<Duration> { value }
    #[js_export(namespace = "arc")] pub fn point(value: Arc<Point>) -> Arc<Point> { value }
    #[js_export(namespace = "arc")] pub fn person(value: Arc<Person>) -> Arc<Person> { value }
    #[js_export(namespace = "arc")] pub fn meters(value: Arc<Meters>) -> Arc<Meters> { value }
    #[js_export(namespace = "arc")] pub fn span(value: Arc<Span>) -> Arc<Span> { value }
    #[js_export(namespace = "arc")] pub fn color(value: Arc<Color>) -> Arc<Color> { value }
    #[js_export(namespace = "arc")] pub fn level(value: Arc<Level>) -> Arc<Level> { value }
    #[js_export(namespace = "arc")] pub fn by_color(value: Arc<BTreeMap<Color, u32>>) -> Arc<BTreeMap<Color, u32>> { value }
    #[js_export(namespace = "arc")] pub fn message(value: Arc<Message>) -> Arc<Message> { value }
    #[js_export(namespace = "arc")] pub fn labelled(value: Arc<Labelled>) -> Arc<Labelled> { value }
    #[js_export(namespace = "arc")] pub fn shape(value: Arc<Shape>) -> Arc<Shape> { value }
    #[js_export(namespace = "arc")] pub fn untagged(value: Arc<Content>) -> Arc<Content> { value }
    #[js_export(namespace = "arc")] pub fn tree(value: Arc<Tree>) -> Arc<Tree> { value }
    #[js_export(namespace = "arc")] pub fn chain(value: Arc<Chain>) -> Arc<Chain> { value }
    #[js_export(namespace = "arc")] pub fn page(value: Arc<Page<Page<u32>>>) -> Arc<Page<Page<u32>>> { value }
    #[js_export(namespace = "arc")] pub fn non_zero(value: Arc<NonZero<u32>>) -> Arc<NonZero<u32>> { value }
    #[js_export(namespace = "arc")] pub fn ip(value: Arc<IpAddr>) -> Arc<IpAddr> { value }
    #[js_export(namespace = "arc")] pub fn path(value: Arc<PathBuf>) -> Arc<PathBuf> { value }
    #[js_export(namespace = "arc")] pub fn range(value: Arc<Range<u32>>) -> Arc<Range<u32>> { value }
    #[js_export(namespace = "arc")] pub fn bound(value: Arc<Bound<u32>>) -> Arc<Bound<u32>> { value }
    #[js_export(namespace = "arc")] pub fn ordering(value: Arc<Ordering>) -> Arc<Ordering> { value }
    #[js_export(namespace = "arc")] pub fn box_string(value: Arc<Box<[String]>>) -> Arc<Box<[String]>> { value }
    #[js_export(namespace = "arc")] pub fn wrapping(value: Arc<Wrapping<u16>>) -> Arc<Wrapping<u16>> { value }
    #[js_export(namespace = "arc")] pub fn ref_cell(value: Arc<RefCell<String>>) -> Arc<RefCell<String>> { value }
}

pub mod cow {
    use crate::*;
    #[js_export(namespace = "cow")] pub fn bool(value: Cow<'static, bool>) -> Cow<'static, bool> { value }
    #[js_export(namespace = "cow")] pub fn i8(value: Cow<'static, i8>) -> Cow<'static, i8> { value }
    #[js_export(namespace = "cow")] pub fn u8(value: Cow<'static, u8>) -> Cow<'static, u8> { value }
    #[js_export(namespace = "cow")] pub fn i16(value: Cow<'static, i16>) -> Cow<'static, i16> { value }
    #[js_export(namespace = "cow")] pub fn u16(value: Cow<'static, u16>) -> Cow<'static, u16> { value }
    #[js_export(namespace = "cow")] pub fn i32(value: Cow<'static, i32>) -> Cow<'static, i32> { value }
    #[js_export(namespace = "cow")] pub fn u32(value: Cow<'static, u32>) -> Cow<'static, u32> { value }
    #[js_export(namespace = "cow")] pub fn isize(value: Cow<'static, isize>) -> Cow<'static, isize> { value }
    #[js_export(namespace = "cow")] pub fn usize(value: Cow<'static, usize>) -> Cow<'static, usize> { value }
    #[js_export(namespace = "cow")] pub fn i64(value: Cow<'static, i64>) -> Cow<'static, i64> { value }
    #[js_export(namespace = "cow")] pub fn u64(value: Cow<'static, u64>) -> Cow<'static, u64> { value }
    #[js_export(namespace = "cow")] pub fn i128(value: Cow<'static, i128>) -> Cow<'static, i128> { value }
    #[js_export(namespace = "cow")] pub fn u128(value: Cow<'static, u128>) -> Cow<'static, u128> { value }
    #[js_export(namespace = "cow")] pub fn f32(value: Cow<'static, f32>) -> Cow<'static, f32> { value }
    #[js_export(namespace = "cow")] pub fn f64(value: Cow<'static, f64>) -> Cow<'static, f64> { value }
    #[js_export(namespace = "cow")] pub fn char(value: Cow<'static, char>) -> Cow<'static, char> { value }
    #[js_export(namespace = "cow")] pub fn string(value: Cow<'static, String>) -> Cow<'static, String> { value }
    #[js_export(namespace = "cow")] pub fn unit(value: Cow<'static, ()>) -> Cow<'static, ()> { value }
    #[js_export(namespace = "cow")] pub fn bytes(value: Cow<'static, Vec<u8>>) -> Cow<'static, Vec<u8>> { value }
    #[js_export(namespace = "cow")] pub fn box_u8(value: Cow<'static, Box<[u8]>>) -> Cow<'static, Box<[u8]>> { value }
    #[js_export(namespace = "cow")] pub fn box_i8(value: Cow<'static, Box<[i8]>>) -> Cow<'static, Box<[i8]>> { value }
    #[js_export(namespace = "cow")] pub fn box_u16(value: Cow<'static, Box<[u16]>>) -> Cow<'static, Box<[u16]>> { value }
    #[js_export(namespace = "cow")] pub fn box_i16(value: Cow<'static, Box<[i16]>>) -> Cow<'static, Box<[i16]>> { value }
    #[js_export(namespace = "cow")] pub fn box_u32(value: Cow<'static, Box<[u32]>>) -> Cow<'static, Box<[u32]>> { value }
    #[js_export(namespace = "cow")] pub fn box_i32(value: Cow<'static, Box<[i32]>>) -> Cow<'static, Box<[i32]>> { value }
    #[js_export(namespace = "cow")] pub fn box_u64(value: Cow<'static, Box<[u64]>>) -> Cow<'static, Box<[u64]>> { value }
    #[js_export(namespace = "cow")] pub fn box_i64(value: Cow<'static, Box<[i64]>>) -> Cow<'static, Box<[i64]>> { value }
    #[js_export(namespace = "cow")] pub fn box_f32(value: Cow<'static, Box<[f32]>>) -> Cow<'static, Box<[f32]>> { value }
    #[js_export(namespace = "cow")] pub fn box_f64(value: Cow<'static, Box<[f64]>>) -> Cow<'static, Box<[f64]>> { value }
    #[js_export(namespace = "cow")] pub fn list_i8(value: Cow<'static, Vec<i8>>) -> Cow<'static, Vec<i8>> { value }
    #[js_export(namespace = "cow")] pub fn list_u32(value: Cow<'static, Vec<u32>>) -> Cow<'static, Vec<u32>> { value }
    #[js_export(namespace = "cow")] pub fn list_i64(value: Cow<'static, Vec<i64>>) -> Cow<'static, Vec<i64>> { value }
    #[js_export(namespace = "cow")] pub fn list_f64(value: Cow<'static, Vec<f64>>) -> Cow<'static, Vec<f64>> { value }
    #[js_export(namespace = "cow")] pub fn list_string(value: Cow<'static, Vec<String>>) -> Cow<'static, Vec<String>> { value }
    #[js_export(namespace = "cow")] pub fn list_bool(value: Cow<'static, Vec<bool>>) -> Cow<'static, Vec<bool>> { value }
    #[js_export(namespace = "cow")] pub fn list_bytes(value: Cow<'static, Vec<Vec<u8>>>) -> Cow<'static, Vec<Vec<u8>>> { value }
    #[js_export(namespace = "cow")] pub fn deque(value: Cow<'static, VecDeque<u32>>) -> Cow<'static, VecDeque<u32>> { value }
    #[js_export(namespace = "cow")] pub fn array_f64(value: Cow<'static, [f64; 3]>) -> Cow<'static, [f64; 3]> { value }
    #[js_export(namespace = "cow")] pub fn array_u8(value: Cow<'static, [u8; 2]>) -> Cow<'static, [u8; 2]> { value }
    #[js_export(namespace = "cow")] pub fn tuple(value: Cow<'static, (u32, String)>) -> Cow<'static, (u32, String)> { value }
    #[js_export(namespace = "cow")] pub fn option(value: Cow<'static, Option<u32>>) -> Cow<'static, Option<u32>> { value }
    #[js_export(namespace = "cow")] pub fn record(value: Cow<'static, HashMap<String, u32>>) -> Cow<'static, HashMap<String, u32>> { value }
    #[js_export(namespace = "cow")] pub fn map(value: Cow<'static, BTreeMap<u32, String>>) -> Cow<'static, BTreeMap<u32, String>> { value }
    #[js_export(namespace = "cow")] pub fn map_bigint(value: Cow<'static, HashMap<i64, bool>>) -> Cow<'static, HashMap<i64, bool>> { value }
    #[js_export(namespace = "cow")] pub fn set(value: Cow<'static, BTreeSet<String>>) -> Cow<'static, BTreeSet<String>> { value }
    #[js_export(namespace = "cow")] pub fn set_number(value: Cow<'static, HashSet<u32>>) -> Cow<'static, HashSet<u32>> { value }
    #[js_export(namespace = "cow")] pub fn date(value: Cow<'static, SystemTime>) -> Cow<'static, SystemTime> { value }
    #[js_export(namespace = "cow")] pub fn duration(value: Cow<'static, Duration>) -> Cow<'static, Duration> { value }
    #[js_export(namespace = "cow")] pub fn point(value: Cow<'static, Point>) -> Cow<'static, Point> { value }
    #[js_export(namespace = "cow")] pub fn person(value: Cow<'static, Person>) -> Cow<'static, Person> { value }
    #[js_export(namespace = "cow")] pub fn meters(value: Cow<'static, Meters>) -> Cow<'static, Meters> { value }
    #[js_export(namespace = "cow")] pub fn span(value: Cow<'static, Span>) -> Cow<'static, Span> { value }
    #[js_export(namespace = "cow")] pub fn color(value: Cow<'static, Color>) -> Cow<'static, Color> { value }
    #[js_export(namespace = "cow")] pub fn level(value: Cow<'static, Level>) -> Cow<'static, Level> { value }
    #[js_export(namespace = "cow")] pub fn by_color(value: Cow<'static, BTreeMap<Color, u32>>) -> Cow<'static, BTreeMap<Color, u32>> { value }
    #[js_export(namespace = "cow")] pub fn message(value: Cow<'static, Message>) -> Cow<'static, Message> { value }
    #[js_export(namespace = "cow")] pub fn labelled(value: Cow<'static, Labelled>) -> Cow<'static, Labelled> { value }
    #[js_export(namespace = "cow")] pub fn shape(value: Cow<'static, Shape>) -> Cow<'static, Shape> { value }
    #[js_export(namespace = "cow")] pub fn untagged(value: Cow<'static, Content>) -> Cow<'static, Content> { value }
    #[js_export(namespace = "cow")] pub fn tree(value: Cow<'static, Tree>) -> Cow<'static, Tree> { value }
    #[js_export(namespace = "cow")] pub fn chain(value: Cow<'static, Chain>) -> Cow<'static, Chain> { value }
    #[js_export(namespace = "cow")] pub fn page(value: Cow<'static, Page<Page<u32>>>) -> Cow<'static, Page<Page<u32>>> { value }
    #[js_export(namespace = "cow")] pub fn non_zero(value: Cow<'static, NonZero<u32>>) -> Cow<'static, NonZero<u32>> { value }
    #[js_export(namespace = "cow")] pub fn ip(value: Cow<'static, IpAddr>) -> Cow<'static, IpAddr> { value }
    #[js_export(namespace = "cow")] pub fn path(value: Cow<'static, PathBuf>) -> Cow<'static, PathBuf> { value }
    #[js_export(namespace = "cow")] pub fn range(value: Cow<'static, Range<u32>>) -> Cow<'static, Range<u32>> { value }
    #[js_export(namespace = "cow")] pub fn bound(value: Cow<'static, Bound<u32>>) -> Cow<'static, Bound<u32>> { value }
    #[js_export(namespace = "cow")] pub fn ordering(value: Cow<'static, Ordering>) -> Cow<'static, Ordering> { value }
    #[js_export(namespace = "cow")] pub fn box_string(value: Cow<'static, Box<[String]>>) -> Cow<'static, Box<[String]>> { value }
    #[js_export(namespace = "cow")] pub fn wrapping(value: Cow<'static, Wrapping<u16>>) -> Cow<'static, Wrapping<u16>> { value }
    #[js_export(namespace = "cow")] pub fn ref_cell(value: Cow<'static, RefCell<String>>) -> Cow<'static, RefCell<String>> { value }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::*;
    cell!(plain_bool, [true, false], bool);
    cell!(plain_i8, [0, 1, i8::MIN, i8::MAX], i8);
    cell!(plain_u8, [0, 1, u8::MIN, u8::MAX], u8);
    cell!(plain_i16, [0, 1, i16::MIN, i16::MAX], i16);
    cell!(plain_u16, [0, 1, u16::MIN, u16::MAX], u16);
    cell!(plain_i32, [0, 1, i32::MIN, i32::MAX], i32);
    cell!(plain_u32, [0, 1, u32::MIN, u32::MAX], u32);
    cell!(plain_isize, [0, 1, -2_147_483_648], isize);
    cell!(plain_usize, [0, 1, 4_294_967_295], usize);
    cell!(plain_i64, [0, 1, i64::MIN, i64::MAX], i64);
    cell!(plain_u64, [0, 1, u64::MIN, u64::MAX], u64);
    cell!(plain_i128, [0, 1, i128::MIN, i128::MAX], i128);
    cell!(plain_u128, [0, 1, u128::MIN, u128::MAX], u128);
    cell!(plain_i64_as_number, [0, 1, 9_007_199_254_740_991], i64);
    cell!(plain_u64_as_number, [0, 1, 9_007_199_254_740_991], u64);
    cell!(plain_i128_as_number, [0, 1, 9_007_199_254_740_991], i128);
    cell!(plain_u128_as_number, [0, 1, 9_007_199_254_740_991], u128);
    cell!(plain_f32, [0.0, 1.5, f32::MAX, f32::INFINITY], f32);
    cell!(plain_f64, [0.0, 0.1, f64::MIN, f64::INFINITY], f64);
    cell!(plain_char, ['a', '\0', 'é', '\u{10ffff}'], char);
    cell!(plain_string, ["".to_string(), "text".to_string(), "\0 é あ 😀".to_string()], String);
    cell!(plain_unit, [()], ());
    cell!(plain_bytes, [vec![], vec![0, 1, 255]], Vec<u8>);
    cell!(plain_deque_as_bytes, [VecDeque::new(), VecDeque::from([0, 255])], VecDeque<u8>);
    cell!(plain_box_u8, [Box::from(vec![]), Box::from([0 as u8, 1 as u8, u8::MAX])], Box<[u8]>);
    cell!(plain_box_i8, [Box::from(vec![]), Box::from([0 as i8, 1 as i8, i8::MAX])], Box<[i8]>);
    cell!(plain_box_u16, [Box::from(vec![]), Box::from([0 as u16, 1 as u16, u16::MAX])], Box<[u16]>);
    cell!(plain_box_i16, [Box::from(vec![]), Box::from([0 as i16, 1 as i16, i16::MAX])], Box<[i16]>);
    cell!(plain_box_u32, [Box::from(vec![]), Box::from([0 as u32, 1 as u32, u32::MAX])], Box<[u32]>);
    cell!(plain_box_i32, [Box::from(vec![]), Box::from([0 as i32, 1 as i32, i32::MAX])], Box<[i32]>);
    cell!(plain_box_u64, [Box::from(vec![]), Box::from([0 as u64, 1 as u64, u64::MAX])], Box<[u64]>);
    cell!(plain_box_i64, [Box::from(vec![]), Box::from([0 as i64, 1 as i64, i64::MAX])], Box<[i64]>);
    cell!(plain_box_f32, [Box::from(vec![]), Box::from([0 as f32, 1 as f32, f32::MAX])], Box<[f32]>);
    cell!(plain_box_f64, [Box::from(vec![]), Box::from([0 as f64, 1 as f64, f64::MAX])], Box<[f64]>);
    cell!(plain_list_i8, [vec![], vec![0 as i8, 1 as i8], vec![i8::MAX; 100]], Vec<i8>);
    cell!(plain_list_u32, [vec![], vec![0 as u32, 1 as u32], vec![u32::MAX; 100]], Vec<u32>);
    cell!(plain_list_i64, [vec![], vec![0 as i64, 1 as i64], vec![i64::MAX; 100]], Vec<i64>);
    cell!(plain_list_f64, [vec![], vec![0 as f64, 1 as f64], vec![f64::MAX; 100]], Vec<f64>);
    cell!(plain_list_string, [vec![], vec!["a".to_string(), "".to_string(), "あ".to_string()]], Vec<String>);
    cell!(plain_list_bool, [vec![], vec![true, false]], Vec<bool>);
    cell!(plain_list_bytes, [vec![], vec![vec![], vec![1, 2]]], Vec<Vec<u8>>);
    cell!(plain_deque, [VecDeque::new(), VecDeque::from([1, 2, 3])], VecDeque<u32>);
    cell!(plain_array_f64, [[0.0, 1.0, f64::MAX]], [f64; 3]);
    cell!(plain_array_u8, [[0, 255]], [u8; 2]);
    cell!(plain_tuple, [(0, "".to_string()), (u32::MAX, "text".to_string())], (u32, String));
    cell!(plain_option, [None, Some(0), Some(u32::MAX)], Option<u32>);
    cell!(plain_record, [HashMap::new(), HashMap::from([("a".to_string(), 1), ("".to_string(), 2)])], HashMap<String, u32>);
    cell!(plain_map, [BTreeMap::new(), BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())])], BTreeMap<u32, String>);
    cell!(plain_map_bigint, [HashMap::new(), HashMap::from([(i64::MIN, true)])], HashMap<i64, bool>);
    cell!(plain_set, [BTreeSet::new(), BTreeSet::from(["a".to_string(), "b".to_string()])], BTreeSet<String>);
    cell!(plain_set_number, [HashSet::new(), HashSet::from([1, 2])], HashSet<u32>);
    cell!(plain_date, [SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123)], SystemTime);
    cell!(plain_duration, [Duration::ZERO, Duration::from_millis(1500), Duration::from_micros(1_500)], Duration);
    cell!(plain_point, [Point { x: 0.0, y: -1.5 }], Point);
    cell!(plain_person, [Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }, Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 }], Person);
    cell!(plain_meters, [Meters(0.0), Meters(1.5)], Meters);
    cell!(plain_span, [Span(0, u32::MAX)], Span);
    cell!(plain_color, [Color::Red, Color::DarkBlue], Color);
    cell!(plain_level, [Level::Low, Level::High], Level);
    cell!(plain_by_color, [BTreeMap::new(), BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)])], BTreeMap<Color, u32>);
    cell!(plain_message, [Message::Stop, Message::Move { dx: 1.5 }, Message::Say("a".into())], Message);
    cell!(plain_labelled, [Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() }], Labelled);
    cell!(plain_shape, [Shape::Empty, Shape::Circle { radius: 1.5 }, Shape::At(Point { x: 1.0, y: 2.0 }), Shape::Label("a".into()), Shape::Grid(2, vec![1, 2])], Shape);
    cell!(plain_untagged, [Content::Text("a".into()), Content::Bytes(vec![1]), Content::Number(1.5)], Content);
    cell!(plain_tree, [Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] }], Tree);
    cell!(plain_chain, [Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) }], Chain);
    cell!(plain_page, [Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 }], Page<Page<u32>>);
    cell!(plain_non_zero, [NonZero::new(1).unwrap(), NonZero::<u32>::MAX], NonZero<u32>);
    cell!(plain_ip, [IpAddr::V4(Ipv4Addr::LOCALHOST), "2001:db8::1".parse().unwrap()], IpAddr);
    cell!(plain_path, [PathBuf::new(), PathBuf::from("a/é")], PathBuf);
    cell!(plain_range, [0..7], Range<u32>);
    cell!(plain_bound, [Bound::Included(1), Bound::Unbounded], Bound<u32>);
    cell!(plain_ordering, [Ordering::Less, Ordering::Equal, Ordering::Greater], Ordering);
    cell!(plain_box_string, [Box::from([]), Box::from(["a".to_string(), "あ".to_string()])], Box<[String]>);
    cell!(plain_wrapping, [Wrapping(0), Wrapping(u16::MAX)], Wrapping<u16>);
    cell!(plain_ref_cell, [RefCell::new("text".to_string())], RefCell<String>);
    cell!(reference_bool, [true, false], bool);
    cell!(reference_i8, [0, 1, i8::MIN, i8::MAX], i8);
    cell!(reference_u8, [0, 1, u8::MIN, u8::MAX], u8);
    cell!(reference_i16, [0, 1, i16::MIN, i16::MAX], i16);
    cell!(reference_u16, [0, 1, u16::MIN, u16::MAX], u16);
    cell!(reference_i32, [0, 1, i32::MIN, i32::MAX], i32);
    cell!(reference_u32, [0, 1, u32::MIN, u32::MAX], u32);
    cell!(reference_isize, [0, 1, -2_147_483_648], isize);
    cell!(reference_usize, [0, 1, 4_294_967_295], usize);
    cell!(reference_i64, [0, 1, i64::MIN, i64::MAX], i64);
    cell!(reference_u64, [0, 1, u64::MIN, u64::MAX], u64);
    cell!(reference_i128, [0, 1, i128::MIN, i128::MAX], i128);
    cell!(reference_u128, [0, 1, u128::MIN, u128::MAX], u128);
    cell!(reference_f32, [0.0, 1.5, f32::MAX, f32::INFINITY], f32);
    cell!(reference_f64, [0.0, 0.1, f64::MIN, f64::INFINITY], f64);
    cell!(reference_char, ['a', '\0', 'é', '\u{10ffff}'], char);
    cell!(reference_string, ["".to_string(), "text".to_string(), "\0 é あ 😀".to_string()], String);
    cell!(reference_unit, [()], ());
    cell!(reference_bytes, [vec![], vec![0, 1, 255]], Vec<u8>);
    cell!(reference_box_u8, [Box::from(vec![]), Box::from([0 as u8, 1 as u8, u8::MAX])], Box<[u8]>);
    cell!(reference_box_i8, [Box::from(vec![]), Box::from([0 as i8, 1 as i8, i8::MAX])], Box<[i8]>);
    cell!(reference_box_u16, [Box::from(vec![]), Box::from([0 as u16, 1 as u16, u16::MAX])], Box<[u16]>);
    cell!(reference_box_i16, [Box::from(vec![]), Box::from([0 as i16, 1 as i16, i16::MAX])], Box<[i16]>);
    cell!(reference_box_u32, [Box::from(vec![]), Box::from([0 as u32, 1 as u32, u32::MAX])], Box<[u32]>);
    cell!(reference_box_i32, [Box::from(vec![]), Box::from([0 as i32, 1 as i32, i32::MAX])], Box<[i32]>);
    cell!(reference_box_u64, [Box::from(vec![]), Box::from([0 as u64, 1 as u64, u64::MAX])], Box<[u64]>);
    cell!(reference_box_i64, [Box::from(vec![]), Box::from([0 as i64, 1 as i64, i64::MAX])], Box<[i64]>);
    cell!(reference_box_f32, [Box::from(vec![]), Box::from([0 as f32, 1 as f32, f32::MAX])], Box<[f32]>);
    cell!(reference_box_f64, [Box::from(vec![]), Box::from([0 as f64, 1 as f64, f64::MAX])], Box<[f64]>);
    cell!(reference_list_i8, [vec![], vec![0 as i8, 1 as i8], vec![i8::MAX; 100]], Vec<i8>);
    cell!(reference_list_u32, [vec![], vec![0 as u32, 1 as u32], vec![u32::MAX; 100]], Vec<u32>);
    cell!(reference_list_i64, [vec![], vec![0 as i64, 1 as i64], vec![i64::MAX; 100]], Vec<i64>);
    cell!(reference_list_f64, [vec![], vec![0 as f64, 1 as f64], vec![f64::MAX; 100]], Vec<f64>);
    cell!(reference_list_string, [vec![], vec!["a".to_string(), "".to_string(), "あ".to_string()]], Vec<String>);
    cell!(reference_list_bool, [vec![], vec![true, false]], Vec<bool>);
    cell!(reference_list_bytes, [vec![], vec![vec![], vec![1, 2]]], Vec<Vec<u8>>);
    cell!(reference_deque, [VecDeque::new(), VecDeque::from([1, 2, 3])], VecDeque<u32>);
    cell!(reference_array_f64, [[0.0, 1.0, f64::MAX]], [f64; 3]);
    cell!(reference_array_u8, [[0, 255]], [u8; 2]);
    cell!(reference_tuple, [(0, "".to_string()), (u32::MAX, "text".to_string())], (u32, String));
    cell!(reference_option, [None, Some(0), Some(u32::MAX)], Option<u32>);
    cell!(reference_record, [HashMap::new(), HashMap::from([("a".to_string(), 1), ("".to_string(), 2)])], HashMap<String, u32>);
    cell!(reference_map, [BTreeMap::new(), BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())])], BTreeMap<u32, String>);
    cell!(reference_map_bigint, [HashMap::new(), HashMap::from([(i64::MIN, true)])], HashMap<i64, bool>);
    cell!(reference_set, [BTreeSet::new(), BTreeSet::from(["a".to_string(), "b".to_string()])], BTreeSet<String>);
    cell!(reference_set_number, [HashSet::new(), HashSet::from([1, 2])], HashSet<u32>);
    cell!(reference_date, [SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123)], SystemTime);
    cell!(reference_duration, [Duration::ZERO, Duration::from_millis(1500), Duration::from_micros(1_500)], Duration);
    cell!(reference_point, [Point { x: 0.0, y: -1.5 }], Point);
    cell!(reference_person, [Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }, Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 }], Person);
    cell!(reference_meters, [Meters(0.0), Meters(1.5)], Meters);
    cell!(reference_span, [Span(0, u32::MAX)], Span);
    cell!(reference_color, [Color::Red, Color::DarkBlue], Color);
    cell!(reference_level, [Level::Low, Level::High], Level);
    cell!(reference_by_color, [BTreeMap::new(), BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)])], BTreeMap<Color, u32>);
    cell!(reference_message, [Message::Stop, Message::Move { dx: 1.5 }, Message::Say("a".into())], Message);
    cell!(reference_labelled, [Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() }], Labelled);
    cell!(reference_shape, [Shape::Empty, Shape::Circle { radius: 1.5 }, Shape::At(Point { x: 1.0, y: 2.0 }), Shape::Label("a".into()), Shape::Grid(2, vec![1, 2])], Shape);
    cell!(reference_untagged, [Content::Text("a".into()), Content::Bytes(vec![1]), Content::Number(1.5)], Content);
    cell!(reference_tree, [Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] }], Tree);
    cell!(reference_chain, [Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) }], Chain);
    cell!(reference_page, [Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 }], Page<Page<u32>>);
    cell!(reference_non_zero, [NonZero::new(1).unwrap(), NonZero::<u32>::MAX], NonZero<u32>);
    cell!(reference_ip, [IpAddr::V4(Ipv4Addr::LOCALHOST), "2001:db8::1".parse().unwrap()], IpAddr);
    cell!(reference_path, [PathBuf::new(), PathBuf::from("a/é")], PathBuf);
    cell!(reference_range, [0..7], Range<u32>);
    cell!(reference_bound, [Bound::Included(1), Bound::Unbounded], Bound<u32>);
    cell!(reference_ordering, [Ordering::Less, Ordering::Equal, Ordering::Greater], Ordering);
    cell!(reference_box_string, [Box::from([]), Box::from(["a".to_string(), "あ".to_string()])], Box<[String]>);
    cell!(reference_wrapping, [Wrapping(0), Wrapping(u16::MAX)], Wrapping<u16>);
    cell!(reference_ref_cell, [RefCell::new("text".to_string())], RefCell<String>);
    cell!(field_bool, [Field { value: true }, Field { value: false }], Field<bool>);
    cell!(field_i8, [Field { value: 0 }, Field { value: 1 }, Field { value: i8::MIN }, Field { value: i8::MAX }], Field<i8>);
    cell!(field_u8, [Field { value: 0 }, Field { value: 1 }, Field { value: u8::MIN }, Field { value: u8::MAX }], Field<u8>);
    cell!(field_i16, [Field { value: 0 }, Field { value: 1 }, Field { value: i16::MIN }, Field { value: i16::MAX }], Field<i16>);
    cell!(field_u16, [Field { value: 0 }, Field { value: 1 }, Field { value: u16::MIN }, Field { value: u16::MAX }], Field<u16>);
    cell!(field_i32, [Field { value: 0 }, Field { value: 1 }, Field { value: i32::MIN }, Field { value: i32::MAX }], Field<i32>);
    cell!(field_u32, [Field { value: 0 }, Field { value: 1 }, Field { value: u32::MIN }, Field { value: u32::MAX }], Field<u32>);
    cell!(field_isize, [Field { value: 0 }, Field { value: 1 }, Field { value: -2_147_483_648 }], Field<isize>);
    cell!(field_usize, [Field { value: 0 }, Field { value: 1 }, Field { value: 4_294_967_295 }], Field<usize>);
    cell!(field_i64, [Field { value: 0 }, Field { value: 1 }, Field { value: i64::MIN }, Field { value: i64::MAX }], Field<i64>);
    cell!(field_u64, [Field { value: 0 }, Field { value: 1 }, Field { value: u64::MIN }, Field { value: u64::MAX }], Field<u64>);
    cell!(field_i128, [Field { value: 0 }, Field { value: 1 }, Field { value: i128::MIN }, Field { value: i128::MAX }], Field<i128>);
    cell!(field_u128, [Field { value: 0 }, Field { value: 1 }, Field { value: u128::MIN }, Field { value: u128::MAX }], Field<u128>);
    cell!(field_i64_as_number, [field::FieldI64AsNumber { value: 0 }, field::FieldI64AsNumber { value: 1 }, field::FieldI64AsNumber { value: 9_007_199_254_740_991 }], field::FieldI64AsNumber);
    cell!(field_u64_as_number, [field::FieldU64AsNumber { value: 0 }, field::FieldU64AsNumber { value: 1 }, field::FieldU64AsNumber { value: 9_007_199_254_740_991 }], field::FieldU64AsNumber);
    cell!(field_i128_as_number, [field::FieldI128AsNumber { value: 0 }, field::FieldI128AsNumber { value: 1 }, field::FieldI128AsNumber { value: 9_007_199_254_740_991 }], field::FieldI128AsNumber);
    cell!(field_u128_as_number, [field::FieldU128AsNumber { value: 0 }, field::FieldU128AsNumber { value: 1 }, field::FieldU128AsNumber { value: 9_007_199_254_740_991 }], field::FieldU128AsNumber);
    cell!(field_f32, [Field { value: 0.0 }, Field { value: 1.5 }, Field { value: f32::MAX }, Field { value: f32::INFINITY }], Field<f32>);
    cell!(field_f64, [Field { value: 0.0 }, Field { value: 0.1 }, Field { value: f64::MIN }, Field { value: f64::INFINITY }], Field<f64>);
    cell!(field_char, [Field { value: 'a' }, Field { value: '\0' }, Field { value: 'é' }, Field { value: '\u{10ffff}' }], Field<char>);
    cell!(field_string, [Field { value: "".to_string() }, Field { value: "text".to_string() }, Field { value: "\0 é あ 😀".to_string() }], Field<String>);
    cell!(field_unit, [Field { value: () }], Field<()>);
    cell!(field_bytes, [Field { value: vec![] }, Field { value: vec![0, 1, 255] }], Field<Vec<u8>>);
    cell!(field_deque_as_bytes, [field::FieldDequeAsBytes { value: VecDeque::new() }, field::FieldDequeAsBytes { value: VecDeque::from([0, 255]) }], field::FieldDequeAsBytes);
    cell!(field_box_u8, [Field { value: Box::from(vec![]) }, Field { value: Box::from([0 as u8, 1 as u8, u8::MAX]) }], Field<Box<[u8]>>);
    cell!(field_box_i8, [Field { value: Box::from(vec![]) }, Field { value: Box::from([0 as i8, 1 as i8, i8::MAX]) }], Field<Box<[i8]>>);
    cell!(field_box_u16, [Field { value: Box::from(vec![]) }, Field { value: Box::from([0 as u16, 1 as u16, u16::MAX]) }], Field<Box<[u16]>>);
    cell!(field_box_i16, [Field { value: Box::from(vec![]) }, Field { value: Box::from([0 as i16, 1 as i16, i16::MAX]) }], Field<Box<[i16]>>);
    cell!(field_box_u32, [Field { value: Box::from(vec![]) }, Field { value: Box::from([0 as u32, 1 as u32, u32::MAX]) }], Field<Box<[u32]>>);
    cell!(field_box_i32, [Field { value: Box::from(vec![]) }, Field { value: Box::from([0 as i32, 1 as i32, i32::MAX]) }], Field<Box<[i32]>>);
    cell!(field_box_u64, [Field { value: Box::from(vec![]) }, Field { value: Box::from([0 as u64, 1 as u64, u64::MAX]) }], Field<Box<[u64]>>);
    cell!(field_box_i64, [Field { value: Box::from(vec![]) }, Field { value: Box::from([0 as i64, 1 as i64, i64::MAX]) }], Field<Box<[i64]>>);
    cell!(field_box_f32, [Field { value: Box::from(vec![]) }, Field { value: Box::from([0 as f32, 1 as f32, f32::MAX]) }], Field<Box<[f32]>>);
    cell!(field_box_f64, [Field { value: Box::from(vec![]) }, Field { value: Box::from([0 as f64, 1 as f64, f64::MAX]) }], Field<Box<[f64]>>);
    cell!(field_list_i8, [Field { value: vec![] }, Field { value: vec![0 as i8, 1 as i8] }, Field { value: vec![i8::MAX; 100] }], Field<Vec<i8>>);
    cell!(field_list_u32, [Field { value: vec![] }, Field { value: vec![0 as u32, 1 as u32] }, Field { value: vec![u32::MAX; 100] }], Field<Vec<u32>>);
    cell!(field_list_i64, [Field { value: vec![] }, Field { value: vec![0 as i64, 1 as i64] }, Field { value: vec![i64::MAX; 100] }], Field<Vec<i64>>);
    cell!(field_list_f64, [Field { value: vec![] }, Field { value: vec![0 as f64, 1 as f64] }, Field { value: vec![f64::MAX; 100] }], Field<Vec<f64>>);
    cell!(field_list_string, [Field { value: vec![] }, Field { value: vec!["a".to_string(), "".to_string(), "あ".to_string()] }], Field<Vec<String>>);
    cell!(field_list_bool, [Field { value: vec![] }, Field { value: vec![true, false] }], Field<Vec<bool>>);
    cell!(field_list_bytes, [Field { value: vec![] }, Field { value: vec![vec![], vec![1, 2]] }], Field<Vec<Vec<u8>>>);
    cell!(field_deque, [Field { value: VecDeque::new() }, Field { value: VecDeque::from([1, 2, 3]) }], Field<VecDeque<u32>>);
    cell!(field_array_f64, [Field { value: [0.0, 1.0, f64::MAX] }], Field<[f64; 3]>);
    cell!(field_array_u8, [Field { value: [0, 255] }], Field<[u8; 2]>);
    cell!(field_tuple, [Field { value: (0, "".to_string()) }, Field { value: (u32::MAX, "text".to_string()) }], Field<(u32, String)>);
    cell!(field_option, [Field { value: None }, Field { value: Some(0) }, Field { value: Some(u32::MAX) }], Field<Option<u32>>);
    cell!(field_record, [Field { value: HashMap::new() }, Field { value: HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]) }], Field<HashMap<String, u32>>);
    cell!(field_map, [Field { value: BTreeMap::new() }, Field { value: BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]) }], Field<BTreeMap<u32, String>>);
    cell!(field_map_bigint, [Field { value: HashMap::new() }, Field { value: HashMap::from([(i64::MIN, true)]) }], Field<HashMap<i64, bool>>);
    cell!(field_set, [Field { value: BTreeSet::new() }, Field { value: BTreeSet::from(["a".to_string(), "b".to_string()]) }], Field<BTreeSet<String>>);
    cell!(field_set_number, [Field { value: HashSet::new() }, Field { value: HashSet::from([1, 2]) }], Field<HashSet<u32>>);
    cell!(field_date, [Field { value: SystemTime::UNIX_EPOCH }, Field { value: SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123) }], Field<SystemTime>);
    cell!(field_duration, [Field { value: Duration::ZERO }, Field { value: Duration::from_millis(1500) }, Field { value: Duration::from_micros(1_500) }], Field<Duration>);
    cell!(field_point, [Field { value: Point { x: 0.0, y: -1.5 } }], Field<Point>);
    cell!(field_person, [Field { value: Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 } }, Field { value: Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 } }], Field<Person>);
    cell!(field_meters, [Field { value: Meters(0.0) }, Field { value: Meters(1.5) }], Field<Meters>);
    cell!(field_span, [Field { value: Span(0, u32::MAX) }], Field<Span>);
    cell!(field_color, [Field { value: Color::Red }, Field { value: Color::DarkBlue }], Field<Color>);
    cell!(field_level, [Field { value: Level::Low }, Field { value: Level::High }], Field<Level>);
    cell!(field_by_color, [Field { value: BTreeMap::new() }, Field { value: BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]) }], Field<BTreeMap<Color, u32>>);
    cell!(field_message, [Field { value: Message::Stop }, Field { value: Message::Move { dx: 1.5 } }, Field { value: Message::Say("a".into()) }], Field<Message>);
    cell!(field_labelled, [Field { value: Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() } }], Field<Labelled>);
    cell!(field_shape, [Field { value: Shape::Empty }, Field { value: Shape::Circle { radius: 1.5 } }, Field { value: Shape::At(Point { x: 1.0, y: 2.0 }) }, Field { value: Shape::Label("a".into()) }, Field { value: Shape::Grid(2, vec![1, 2]) }], Field<Shape>);
    cell!(field_untagged, [Field { value: Content::Text("a".into()) }, Field { value: Content::Bytes(vec![1]) }, Field { value: Content::Number(1.5) }], Field<Content>);
    cell!(field_tree, [Field { value: Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] } }], Field<Tree>);
    cell!(field_chain, [Field { value: Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) } }], Field<Chain>);
    cell!(field_page, [Field { value: Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 } }], Field<Page<Page<u32>>>);
    cell!(field_non_zero, [Field { value: NonZero::new(1).unwrap() }, Field { value: NonZero::<u32>::MAX }], Field<NonZero<u32>>);
    cell!(field_ip, [Field { value: IpAddr::V4(Ipv4Addr::LOCALHOST) }, Field { value: "2001:db8::1".parse().unwrap() }], Field<IpAddr>);
    cell!(field_path, [Field { value: PathBuf::new() }, Field { value: PathBuf::from("a/é") }], Field<PathBuf>);
    cell!(field_range, [Field { value: 0..7 }], Field<Range<u32>>);
    cell!(field_bound, [Field { value: Bound::Included(1) }, Field { value: Bound::Unbounded }], Field<Bound<u32>>);
    cell!(field_ordering, [Field { value: Ordering::Less }, Field { value: Ordering::Equal }, Field { value: Ordering::Greater }], Field<Ordering>);
    cell!(field_box_string, [Field { value: Box::from([]) }, Field { value: Box::from(["a".to_string(), "あ".to_string()]) }], Field<Box<[String]>>);
    cell!(field_wrapping, [Field { value: Wrapping(0) }, Field { value: Wrapping(u16::MAX) }], Field<Wrapping<u16>>);
    cell!(field_ref_cell, [Field { value: RefCell::new("text".to_string()) }], Field<RefCell<String>>);
    cell!(optional_field_bool, [OptionalField { value: Some(true) }, OptionalField { value: Some(false) }], OptionalField<bool>);
    cell!(optional_field_i8, [OptionalField { value: Some(0) }, OptionalField { value: Some(1) }, OptionalField { value: Some(i8::MIN) }, OptionalField { value: Some(i8::MAX) }], OptionalField<i8>);
    cell!(optional_field_u8, [OptionalField { value: Some(0) }, OptionalField { value: Some(1) }, OptionalField { value: Some(u8::MIN) }, OptionalField { value: Some(u8::MAX) }], OptionalField<u8>);
    cell!(optional_field_i16, [OptionalField { value: Some(0) }, OptionalField { value: Some(1) }, OptionalField { value: Some(i16::MIN) }, OptionalField { value: Some(i16::MAX) }], OptionalField<i16>);
    cell!(optional_field_u16, [OptionalField { value: Some(0) }, OptionalField { value: Some(1) }, OptionalField { value: Some(u16::MIN) }, OptionalField { value: Some(u16::MAX) }], OptionalField<u16>);
    cell!(optional_field_i32, [OptionalField { value: Some(0) }, OptionalField { value: Some(1) }, OptionalField { value: Some(i32::MIN) }, OptionalField { value: Some(i32::MAX) }], OptionalField<i32>);
    cell!(optional_field_u32, [OptionalField { value: Some(0) }, OptionalField { value: Some(1) }, OptionalField { value: Some(u32::MIN) }, OptionalField { value: Some(u32::MAX) }], OptionalField<u32>);
    cell!(optional_field_isize, [OptionalField { value: Some(0) }, OptionalField { value: Some(1) }, OptionalField { value: Some(-2_147_483_648) }], OptionalField<isize>);
    cell!(optional_field_usize, [OptionalField { value: Some(0) }, OptionalField { value: Some(1) }, OptionalField { value: Some(4_294_967_295) }], OptionalField<usize>);
    cell!(optional_field_i64, [OptionalField { value: Some(0) }, OptionalField { value: Some(1) }, OptionalField { value: Some(i64::MIN) }, OptionalField { value: Some(i64::MAX) }], OptionalField<i64>);
    cell!(optional_field_u64, [OptionalField { value: Some(0) }, OptionalField { value: Some(1) }, OptionalField { value: Some(u64::MIN) }, OptionalField { value: Some(u64::MAX) }], OptionalField<u64>);
    cell!(optional_field_i128, [OptionalField { value: Some(0) }, OptionalField { value: Some(1) }, OptionalField { value: Some(i128::MIN) }, OptionalField { value: Some(i128::MAX) }], OptionalField<i128>);
    cell!(optional_field_u128, [OptionalField { value: Some(0) }, OptionalField { value: Some(1) }, OptionalField { value: Some(u128::MIN) }, OptionalField { value: Some(u128::MAX) }], OptionalField<u128>);
    cell!(optional_field_i64_as_number, [optional_field::OptionalFieldI64AsNumber { value: Some(0) }, optional_field::OptionalFieldI64AsNumber { value: Some(1) }, optional_field::OptionalFieldI64AsNumber { value: Some(9_007_199_254_740_991) }], optional_field::OptionalFieldI64AsNumber);
    cell!(optional_field_u64_as_number, [optional_field::OptionalFieldU64AsNumber { value: Some(0) }, optional_field::OptionalFieldU64AsNumber { value: Some(1) }, optional_field::OptionalFieldU64AsNumber { value: Some(9_007_199_254_740_991) }], optional_field::OptionalFieldU64AsNumber);
    cell!(optional_field_i128_as_number, [optional_field::OptionalFieldI128AsNumber { value: Some(0) }, optional_field::OptionalFieldI128AsNumber { value: Some(1) }, optional_field::OptionalFieldI128AsNumber { value: Some(9_007_199_254_740_991) }], optional_field::OptionalFieldI128AsNumber);
    cell!(optional_field_u128_as_number, [optional_field::OptionalFieldU128AsNumber { value: Some(0) }, optional_field::OptionalFieldU128AsNumber { value: Some(1) }, optional_field::OptionalFieldU128AsNumber { value: Some(9_007_199_254_740_991) }], optional_field::OptionalFieldU128AsNumber);
    cell!(optional_field_f32, [OptionalField { value: Some(0.0) }, OptionalField { value: Some(1.5) }, OptionalField { value: Some(f32::MAX) }, OptionalField { value: Some(f32::INFINITY) }], OptionalField<f32>);
    cell!(optional_field_f64, [OptionalField { value: Some(0.0) }, OptionalField { value: Some(0.1) }, OptionalField { value: Some(f64::MIN) }, OptionalField { value: Some(f64::INFINITY) }], OptionalField<f64>);
    cell!(optional_field_char, [OptionalField { value: Some('a') }, OptionalField { value: Some('\0') }, OptionalField { value: Some('é') }, OptionalField { value: Some('\u{10ffff}') }], OptionalField<char>);
    cell!(optional_field_string, [OptionalField { value: Some("".to_string()) }, OptionalField { value: Some("text".to_string()) }, OptionalField { value: Some("\0 é あ 😀".to_string()) }], OptionalField<String>);
    cell!(optional_field_bytes, [OptionalField { value: Some(vec![]) }, OptionalField { value: Some(vec![0, 1, 255]) }], OptionalField<Vec<u8>>);
    cell!(optional_field_deque_as_bytes, [optional_field::OptionalFieldDequeAsBytes { value: Some(VecDeque::new()) }, optional_field::OptionalFieldDequeAsBytes { value: Some(VecDeque::from([0, 255])) }], optional_field::OptionalFieldDequeAsBytes);
    cell!(optional_field_box_u8, [OptionalField { value: Some(Box::from(vec![])) }, OptionalField { value: Some(Box::from([0 as u8, 1 as u8, u8::MAX])) }], OptionalField<Box<[u8]>>);
    cell!(optional_field_box_i8, [OptionalField { value: Some(Box::from(vec![])) }, OptionalField { value: Some(Box::from([0 as i8, 1 as i8, i8::MAX])) }], OptionalField<Box<[i8]>>);
    cell!(optional_field_box_u16, [OptionalField { value: Some(Box::from(vec![])) }, OptionalField { value: Some(Box::from([0 as u16, 1 as u16, u16::MAX])) }], OptionalField<Box<[u16]>>);
    cell!(optional_field_box_i16, [OptionalField { value: Some(Box::from(vec![])) }, OptionalField { value: Some(Box::from([0 as i16, 1 as i16, i16::MAX])) }], OptionalField<Box<[i16]>>);
    cell!(optional_field_box_u32, [OptionalField { value: Some(Box::from(vec![])) }, OptionalField { value: Some(Box::from([0 as u32, 1 as u32, u32::MAX])) }], OptionalField<Box<[u32]>>);
    cell!(optional_field_box_i32, [OptionalField { value: Some(Box::from(vec![])) }, OptionalField { value: Some(Box::from([0 as i32, 1 as i32, i32::MAX])) }], OptionalField<Box<[i32]>>);
    cell!(optional_field_box_u64, [OptionalField { value: Some(Box::from(vec![])) }, OptionalField { value: Some(Box::from([0 as u64, 1 as u64, u64::MAX])) }], OptionalField<Box<[u64]>>);
    cell!(optional_field_box_i64, [OptionalField { value: Some(Box::from(vec![])) }, OptionalField { value: Some(Box::from([0 as i64, 1 as i64, i64::MAX])) }], OptionalField<Box<[i64]>>);
    cell!(optional_field_box_f32, [OptionalField { value: Some(Box::from(vec![])) }, OptionalField { value: Some(Box::from([0 as f32, 1 as f32, f32::MAX])) }], OptionalField<Box<[f32]>>);
    cell!(optional_field_box_f64, [OptionalField { value: Some(Box::from(vec![])) }, OptionalField { value: Some(Box::from([0 as f64, 1 as f64, f64::MAX])) }], OptionalField<Box<[f64]>>);
    cell!(optional_field_list_i8, [OptionalField { value: Some(vec![]) }, OptionalField { value: Some(vec![0 as i8, 1 as i8]) }, OptionalField { value: Some(vec![i8::MAX; 100]) }], OptionalField<Vec<i8>>);
    cell!(optional_field_list_u32, [OptionalField { value: Some(vec![]) }, OptionalField { value: Some(vec![0 as u32, 1 as u32]) }, OptionalField { value: Some(vec![u32::MAX; 100]) }], OptionalField<Vec<u32>>);
    cell!(optional_field_list_i64, [OptionalField { value: Some(vec![]) }, OptionalField { value: Some(vec![0 as i64, 1 as i64]) }, OptionalField { value: Some(vec![i64::MAX; 100]) }], OptionalField<Vec<i64>>);
    cell!(optional_field_list_f64, [OptionalField { value: Some(vec![]) }, OptionalField { value: Some(vec![0 as f64, 1 as f64]) }, OptionalField { value: Some(vec![f64::MAX; 100]) }], OptionalField<Vec<f64>>);
    cell!(optional_field_list_string, [OptionalField { value: Some(vec![]) }, OptionalField { value: Some(vec!["a".to_string(), "".to_string(), "あ".to_string()]) }], OptionalField<Vec<String>>);
    cell!(optional_field_list_bool, [OptionalField { value: Some(vec![]) }, OptionalField { value: Some(vec![true, false]) }], OptionalField<Vec<bool>>);
    cell!(optional_field_list_bytes, [OptionalField { value: Some(vec![]) }, OptionalField { value: Some(vec![vec![], vec![1, 2]]) }], OptionalField<Vec<Vec<u8>>>);
    cell!(optional_field_deque, [OptionalField { value: Some(VecDeque::new()) }, OptionalField { value: Some(VecDeque::from([1, 2, 3])) }], OptionalField<VecDeque<u32>>);
    cell!(optional_field_array_f64, [OptionalField { value: Some([0.0, 1.0, f64::MAX]) }], OptionalField<[f64; 3]>);
    cell!(optional_field_array_u8, [OptionalField { value: Some([0, 255]) }], OptionalField<[u8; 2]>);
    cell!(optional_field_tuple, [OptionalField { value: Some((0, "".to_string())) }, OptionalField { value: Some((u32::MAX, "text".to_string())) }], OptionalField<(u32, String)>);
    cell!(optional_field_record, [OptionalField { value: Some(HashMap::new()) }, OptionalField { value: Some(HashMap::from([("a".to_string(), 1), ("".to_string(), 2)])) }], OptionalField<HashMap<String, u32>>);
    cell!(optional_field_map, [OptionalField { value: Some(BTreeMap::new()) }, OptionalField { value: Some(BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())])) }], OptionalField<BTreeMap<u32, String>>);
    cell!(optional_field_map_bigint, [OptionalField { value: Some(HashMap::new()) }, OptionalField { value: Some(HashMap::from([(i64::MIN, true)])) }], OptionalField<HashMap<i64, bool>>);
    cell!(optional_field_set, [OptionalField { value: Some(BTreeSet::new()) }, OptionalField { value: Some(BTreeSet::from(["a".to_string(), "b".to_string()])) }], OptionalField<BTreeSet<String>>);
    cell!(optional_field_set_number, [OptionalField { value: Some(HashSet::new()) }, OptionalField { value: Some(HashSet::from([1, 2])) }], OptionalField<HashSet<u32>>);
    cell!(optional_field_date, [OptionalField { value: Some(SystemTime::UNIX_EPOCH) }, OptionalField { value: Some(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123)) }], OptionalField<SystemTime>);
    cell!(optional_field_duration, [OptionalField { value: Some(Duration::ZERO) }, OptionalField { value: Some(Duration::from_millis(1500)) }, OptionalField { value: Some(Duration::from_micros(1_500)) }], OptionalField<Duration>);
    cell!(optional_field_point, [OptionalField { value: Some(Point { x: 0.0, y: -1.5 }) }], OptionalField<Point>);
    cell!(optional_field_person, [OptionalField { value: Some(Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }) }, OptionalField { value: Some(Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 }) }], OptionalField<Person>);
    cell!(optional_field_meters, [OptionalField { value: Some(Meters(0.0)) }, OptionalField { value: Some(Meters(1.5)) }], OptionalField<Meters>);
    cell!(optional_field_span, [OptionalField { value: Some(Span(0, u32::MAX)) }], OptionalField<Span>);
    cell!(optional_field_color, [OptionalField { value: Some(Color::Red) }, OptionalField { value: Some(Color::DarkBlue) }], OptionalField<Color>);
    cell!(optional_field_level, [OptionalField { value: Some(Level::Low) }, OptionalField { value: Some(Level::High) }], OptionalField<Level>);
    cell!(optional_field_by_color, [OptionalField { value: Some(BTreeMap::new()) }, OptionalField { value: Some(BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)])) }], OptionalField<BTreeMap<Color, u32>>);
    cell!(optional_field_message, [OptionalField { value: Some(Message::Stop) }, OptionalField { value: Some(Message::Move { dx: 1.5 }) }, OptionalField { value: Some(Message::Say("a".into())) }], OptionalField<Message>);
    cell!(optional_field_labelled, [OptionalField { value: Some(Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() }) }], OptionalField<Labelled>);
    cell!(optional_field_shape, [OptionalField { value: Some(Shape::Empty) }, OptionalField { value: Some(Shape::Circle { radius: 1.5 }) }, OptionalField { value: Some(Shape::At(Point { x: 1.0, y: 2.0 })) }, OptionalField { value: Some(Shape::Label("a".into())) }, OptionalField { value: Some(Shape::Grid(2, vec![1, 2])) }], OptionalField<Shape>);
    cell!(optional_field_untagged, [OptionalField { value: Some(Content::Text("a".into())) }, OptionalField { value: Some(Content::Bytes(vec![1])) }, OptionalField { value: Some(Content::Number(1.5)) }], OptionalField<Content>);
    cell!(optional_field_tree, [OptionalField { value: Some(Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] }) }], OptionalField<Tree>);
    cell!(optional_field_chain, [OptionalField { value: Some(Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) }) }], OptionalField<Chain>);
    cell!(optional_field_page, [OptionalField { value: Some(Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 }) }], OptionalField<Page<Page<u32>>>);
    cell!(optional_field_non_zero, [OptionalField { value: Some(NonZero::new(1).unwrap()) }, OptionalField { value: Some(NonZero::<u32>::MAX) }], OptionalField<NonZero<u32>>);
    cell!(optional_field_ip, [OptionalField { value: Some(IpAddr::V4(Ipv4Addr::LOCALHOST)) }, OptionalField { value: Some("2001:db8::1".parse().unwrap()) }], OptionalField<IpAddr>);
    cell!(optional_field_path, [OptionalField { value: Some(PathBuf::new()) }, OptionalField { value: Some(PathBuf::from("a/é")) }], OptionalField<PathBuf>);
    cell!(optional_field_range, [OptionalField { value: Some(0..7) }], OptionalField<Range<u32>>);
    cell!(optional_field_bound, [OptionalField { value: Some(Bound::Included(1)) }, OptionalField { value: Some(Bound::Unbounded) }], OptionalField<Bound<u32>>);
    cell!(optional_field_ordering, [OptionalField { value: Some(Ordering::Less) }, OptionalField { value: Some(Ordering::Equal) }, OptionalField { value: Some(Ordering::Greater) }], OptionalField<Ordering>);
    cell!(optional_field_box_string, [OptionalField { value: Some(Box::from([])) }, OptionalField { value: Some(Box::from(["a".to_string(), "あ".to_string()])) }], OptionalField<Box<[String]>>);
    cell!(optional_field_wrapping, [OptionalField { value: Some(Wrapping(0)) }, OptionalField { value: Some(Wrapping(u16::MAX)) }], OptionalField<Wrapping<u16>>);
    cell!(optional_field_ref_cell, [OptionalField { value: Some(RefCell::new("text".to_string())) }], OptionalField<RefCell<String>>);
    cell!(nested_option_bool, [OptionalField { value: Some(Some(true)) }, OptionalField { value: Some(Some(false)) }], OptionalField<Option<bool>>);
    cell!(nested_option_i8, [OptionalField { value: Some(Some(0)) }, OptionalField { value: Some(Some(1)) }, OptionalField { value: Some(Some(i8::MIN)) }, OptionalField { value: Some(Some(i8::MAX)) }], OptionalField<Option<i8>>);
    cell!(nested_option_u8, [OptionalField { value: Some(Some(0)) }, OptionalField { value: Some(Some(1)) }, OptionalField { value: Some(Some(u8::MIN)) }, OptionalField { value: Some(Some(u8::MAX)) }], OptionalField<Option<u8>>);
    cell!(nested_option_i16, [OptionalField { value: Some(Some(0)) }, OptionalField { value: Some(Some(1)) }, OptionalField { value: Some(Some(i16::MIN)) }, OptionalField { value: Some(Some(i16::MAX)) }], OptionalField<Option<i16>>);
    cell!(nested_option_u16, [OptionalField { value: Some(Some(0)) }, OptionalField { value: Some(Some(1)) }, OptionalField { value: Some(Some(u16::MIN)) }, OptionalField { value: Some(Some(u16::MAX)) }], OptionalField<Option<u16>>);
    cell!(nested_option_i32, [OptionalField { value: Some(Some(0)) }, OptionalField { value: Some(Some(1)) }, OptionalField { value: Some(Some(i32::MIN)) }, OptionalField { value: Some(Some(i32::MAX)) }], OptionalField<Option<i32>>);
    cell!(nested_option_u32, [OptionalField { value: Some(Some(0)) }, OptionalField { value: Some(Some(1)) }, OptionalField { value: Some(Some(u32::MIN)) }, OptionalField { value: Some(Some(u32::MAX)) }], OptionalField<Option<u32>>);
    cell!(nested_option_isize, [OptionalField { value: Some(Some(0)) }, OptionalField { value: Some(Some(1)) }, OptionalField { value: Some(Some(-2_147_483_648)) }], OptionalField<Option<isize>>);
    cell!(nested_option_usize, [OptionalField { value: Some(Some(0)) }, OptionalField { value: Some(Some(1)) }, OptionalField { value: Some(Some(4_294_967_295)) }], OptionalField<Option<usize>>);
    cell!(nested_option_i64, [OptionalField { value: Some(Some(0)) }, OptionalField { value: Some(Some(1)) }, OptionalField { value: Some(Some(i64::MIN)) }, OptionalField { value: Some(Some(i64::MAX)) }], OptionalField<Option<i64>>);
    cell!(nested_option_u64, [OptionalField { value: Some(Some(0)) }, OptionalField { value: Some(Some(1)) }, OptionalField { value: Some(Some(u64::MIN)) }, OptionalField { value: Some(Some(u64::MAX)) }], OptionalField<Option<u64>>);
    cell!(nested_option_i128, [OptionalField { value: Some(Some(0)) }, OptionalField { value: Some(Some(1)) }, OptionalField { value: Some(Some(i128::MIN)) }, OptionalField { value: Some(Some(i128::MAX)) }], OptionalField<Option<i128>>);
    cell!(nested_option_u128, [OptionalField { value: Some(Some(0)) }, OptionalField { value: Some(Some(1)) }, OptionalField { value: Some(Some(u128::MIN)) }, OptionalField { value: Some(Some(u128::MAX)) }], OptionalField<Option<u128>>);
    cell!(nested_option_f32, [OptionalField { value: Some(Some(0.0)) }, OptionalField { value: Some(Some(1.5)) }, OptionalField { value: Some(Some(f32::MAX)) }, OptionalField { value: Some(Some(f32::INFINITY)) }], OptionalField<Option<f32>>);
    cell!(nested_option_f64, [OptionalField { value: Some(Some(0.0)) }, OptionalField { value: Some(Some(0.1)) }, OptionalField { value: Some(Some(f64::MIN)) }, OptionalField { value: Some(Some(f64::INFINITY)) }], OptionalField<Option<f64>>);
    cell!(nested_option_char, [OptionalField { value: Some(Some('a')) }, OptionalField { value: Some(Some('\0')) }, OptionalField { value: Some(Some('é')) }, OptionalField { value: Some(Some('\u{10ffff}')) }], OptionalField<Option<char>>);
    cell!(nested_option_string, [OptionalField { value: Some(Some("".to_string())) }, OptionalField { value: Some(Some("text".to_string())) }, OptionalField { value: Some(Some("\0 é あ 😀".to_string())) }], OptionalField<Option<String>>);
    cell!(nested_option_bytes, [OptionalField { value: Some(Some(vec![])) }, OptionalField { value: Some(Some(vec![0, 1, 255])) }], OptionalField<Option<Vec<u8>>>);
    cell!(nested_option_box_u8, [OptionalField { value: Some(Some(Box::from(vec![]))) }, OptionalField { value: Some(Some(Box::from([0 as u8, 1 as u8, u8::MAX]))) }], OptionalField<Option<Box<[u8]>>>);
    cell!(nested_option_box_i8, [OptionalField { value: Some(Some(Box::from(vec![]))) }, OptionalField { value: Some(Some(Box::from([0 as i8, 1 as i8, i8::MAX]))) }], OptionalField<Option<Box<[i8]>>>);
    cell!(nested_option_box_u16, [OptionalField { value: Some(Some(Box::from(vec![]))) }, OptionalField { value: Some(Some(Box::from([0 as u16, 1 as u16, u16::MAX]))) }], OptionalField<Option<Box<[u16]>>>);
    cell!(nested_option_box_i16, [OptionalField { value: Some(Some(Box::from(vec![]))) }, OptionalField { value: Some(Some(Box::from([0 as i16, 1 as i16, i16::MAX]))) }], OptionalField<Option<Box<[i16]>>>);
    cell!(nested_option_box_u32, [OptionalField { value: Some(Some(Box::from(vec![]))) }, OptionalField { value: Some(Some(Box::from([0 as u32, 1 as u32, u32::MAX]))) }], OptionalField<Option<Box<[u32]>>>);
    cell!(nested_option_box_i32, [OptionalField { value: Some(Some(Box::from(vec![]))) }, OptionalField { value: Some(Some(Box::from([0 as i32, 1 as i32, i32::MAX]))) }], OptionalField<Option<Box<[i32]>>>);
    cell!(nested_option_box_u64, [OptionalField { value: Some(Some(Box::from(vec![]))) }, OptionalField { value: Some(Some(Box::from([0 as u64, 1 as u64, u64::MAX]))) }], OptionalField<Option<Box<[u64]>>>);
    cell!(nested_option_box_i64, [OptionalField { value: Some(Some(Box::from(vec![]))) }, OptionalField { value: Some(Some(Box::from([0 as i64, 1 as i64, i64::MAX]))) }], OptionalField<Option<Box<[i64]>>>);
    cell!(nested_option_box_f32, [OptionalField { value: Some(Some(Box::from(vec![]))) }, OptionalField { value: Some(Some(Box::from([0 as f32, 1 as f32, f32::MAX]))) }], OptionalField<Option<Box<[f32]>>>);
    cell!(nested_option_box_f64, [OptionalField { value: Some(Some(Box::from(vec![]))) }, OptionalField { value: Some(Some(Box::from([0 as f64, 1 as f64, f64::MAX]))) }], OptionalField<Option<Box<[f64]>>>);
    cell!(nested_option_list_i8, [OptionalField { value: Some(Some(vec![])) }, OptionalField { value: Some(Some(vec![0 as i8, 1 as i8])) }, OptionalField { value: Some(Some(vec![i8::MAX; 100])) }], OptionalField<Option<Vec<i8>>>);
    cell!(nested_option_list_u32, [OptionalField { value: Some(Some(vec![])) }, OptionalField { value: Some(Some(vec![0 as u32, 1 as u32])) }, OptionalField { value: Some(Some(vec![u32::MAX; 100])) }], OptionalField<Option<Vec<u32>>>);
    cell!(nested_option_list_i64, [OptionalField { value: Some(Some(vec![])) }, OptionalField { value: Some(Some(vec![0 as i64, 1 as i64])) }, OptionalField { value: Some(Some(vec![i64::MAX; 100])) }], OptionalField<Option<Vec<i64>>>);
    cell!(nested_option_list_f64, [OptionalField { value: Some(Some(vec![])) }, OptionalField { value: Some(Some(vec![0 as f64, 1 as f64])) }, OptionalField { value: Some(Some(vec![f64::MAX; 100])) }], OptionalField<Option<Vec<f64>>>);
    cell!(nested_option_list_string, [OptionalField { value: Some(Some(vec![])) }, OptionalField { value: Some(Some(vec!["a".to_string(), "".to_string(), "あ".to_string()])) }], OptionalField<Option<Vec<String>>>);
    cell!(nested_option_list_bool, [OptionalField { value: Some(Some(vec![])) }, OptionalField { value: Some(Some(vec![true, false])) }], OptionalField<Option<Vec<bool>>>);
    cell!(nested_option_list_bytes, [OptionalField { value: Some(Some(vec![])) }, OptionalField { value: Some(Some(vec![vec![], vec![1, 2]])) }], OptionalField<Option<Vec<Vec<u8>>>>);
    cell!(nested_option_deque, [OptionalField { value: Some(Some(VecDeque::new())) }, OptionalField { value: Some(Some(VecDeque::from([1, 2, 3]))) }], OptionalField<Option<VecDeque<u32>>>);
    cell!(nested_option_array_f64, [OptionalField { value: Some(Some([0.0, 1.0, f64::MAX])) }], OptionalField<Option<[f64; 3]>>);
    cell!(nested_option_array_u8, [OptionalField { value: Some(Some([0, 255])) }], OptionalField<Option<[u8; 2]>>);
    cell!(nested_option_tuple, [OptionalField { value: Some(Some((0, "".to_string()))) }, OptionalField { value: Some(Some((u32::MAX, "text".to_string()))) }], OptionalField<Option<(u32, String)>>);
    cell!(nested_option_record, [OptionalField { value: Some(Some(HashMap::new())) }, OptionalField { value: Some(Some(HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]))) }], OptionalField<Option<HashMap<String, u32>>>);
    cell!(nested_option_map, [OptionalField { value: Some(Some(BTreeMap::new())) }, OptionalField { value: Some(Some(BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]))) }], OptionalField<Option<BTreeMap<u32, String>>>);
    cell!(nested_option_map_bigint, [OptionalField { value: Some(Some(HashMap::new())) }, OptionalField { value: Some(Some(HashMap::from([(i64::MIN, true)]))) }], OptionalField<Option<HashMap<i64, bool>>>);
    cell!(nested_option_set, [OptionalField { value: Some(Some(BTreeSet::new())) }, OptionalField { value: Some(Some(BTreeSet::from(["a".to_string(), "b".to_string()]))) }], OptionalField<Option<BTreeSet<String>>>);
    cell!(nested_option_set_number, [OptionalField { value: Some(Some(HashSet::new())) }, OptionalField { value: Some(Some(HashSet::from([1, 2]))) }], OptionalField<Option<HashSet<u32>>>);
    cell!(nested_option_date, [OptionalField { value: Some(Some(SystemTime::UNIX_EPOCH)) }, OptionalField { value: Some(Some(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123))) }], OptionalField<Option<SystemTime>>);
    cell!(nested_option_duration, [OptionalField { value: Some(Some(Duration::ZERO)) }, OptionalField { value: Some(Some(Duration::from_millis(1500))) }, OptionalField { value: Some(Some(Duration::from_micros(1_500))) }], OptionalField<Option<Duration>>);
    cell!(nested_option_point, [OptionalField { value: Some(Some(Point { x: 0.0, y: -1.5 })) }], OptionalField<Option<Point>>);
    cell!(nested_option_person, [OptionalField { value: Some(Some(Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 })) }, OptionalField { value: Some(Some(Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 })) }], OptionalField<Option<Person>>);
    cell!(nested_option_meters, [OptionalField { value: Some(Some(Meters(0.0))) }, OptionalField { value: Some(Some(Meters(1.5))) }], OptionalField<Option<Meters>>);
    cell!(nested_option_span, [OptionalField { value: Some(Some(Span(0, u32::MAX))) }], OptionalField<Option<Span>>);
    cell!(nested_option_color, [OptionalField { value: Some(Some(Color::Red)) }, OptionalField { value: Some(Some(Color::DarkBlue)) }], OptionalField<Option<Color>>);
    cell!(nested_option_level, [OptionalField { value: Some(Some(Level::Low)) }, OptionalField { value: Some(Some(Level::High)) }], OptionalField<Option<Level>>);
    cell!(nested_option_by_color, [OptionalField { value: Some(Some(BTreeMap::new())) }, OptionalField { value: Some(Some(BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]))) }], OptionalField<Option<BTreeMap<Color, u32>>>);
    cell!(nested_option_message, [OptionalField { value: Some(Some(Message::Stop)) }, OptionalField { value: Some(Some(Message::Move { dx: 1.5 })) }, OptionalField { value: Some(Some(Message::Say("a".into()))) }], OptionalField<Option<Message>>);
    cell!(nested_option_labelled, [OptionalField { value: Some(Some(Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() })) }], OptionalField<Option<Labelled>>);
    cell!(nested_option_shape, [OptionalField { value: Some(Some(Shape::Empty)) }, OptionalField { value: Some(Some(Shape::Circle { radius: 1.5 })) }, OptionalField { value: Some(Some(Shape::At(Point { x: 1.0, y: 2.0 }))) }, OptionalField { value: Some(Some(Shape::Label("a".into()))) }, OptionalField { value: Some(Some(Shape::Grid(2, vec![1, 2]))) }], OptionalField<Option<Shape>>);
    cell!(nested_option_untagged, [OptionalField { value: Some(Some(Content::Text("a".into()))) }, OptionalField { value: Some(Some(Content::Bytes(vec![1]))) }, OptionalField { value: Some(Some(Content::Number(1.5))) }], OptionalField<Option<Content>>);
    cell!(nested_option_tree, [OptionalField { value: Some(Some(Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] })) }], OptionalField<Option<Tree>>);
    cell!(nested_option_chain, [OptionalField { value: Some(Some(Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) })) }], OptionalField<Option<Chain>>);
    cell!(nested_option_page, [OptionalField { value: Some(Some(Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 })) }], OptionalField<Option<Page<Page<u32>>>>);
    cell!(nested_option_non_zero, [OptionalField { value: Some(Some(NonZero::new(1).unwrap())) }, OptionalField { value: Some(Some(NonZero::<u32>::MAX)) }], OptionalField<Option<NonZero<u32>>>);
    cell!(nested_option_ip, [OptionalField { value: Some(Some(IpAddr::V4(Ipv4Addr::LOCALHOST))) }, OptionalField { value: Some(Some("2001:db8::1".parse().unwrap())) }], OptionalField<Option<IpAddr>>);
    cell!(nested_option_path, [OptionalField { value: Some(Some(PathBuf::new())) }, OptionalField { value: Some(Some(PathBuf::from("a/é"))) }], OptionalField<Option<PathBuf>>);
    cell!(nested_option_range, [OptionalField { value: Some(Some(0..7)) }], OptionalField<Option<Range<u32>>>);
    cell!(nested_option_bound, [OptionalField { value: Some(Some(Bound::Included(1))) }, OptionalField { value: Some(Some(Bound::Unbounded)) }], OptionalField<Option<Bound<u32>>>);
    cell!(nested_option_ordering, [OptionalField { value: Some(Some(Ordering::Less)) }, OptionalField { value: Some(Some(Ordering::Equal)) }, OptionalField { value: Some(Some(Ordering::Greater)) }], OptionalField<Option<Ordering>>);
    cell!(nested_option_box_string, [OptionalField { value: Some(Some(Box::from([]))) }, OptionalField { value: Some(Some(Box::from(["a".to_string(), "あ".to_string()]))) }], OptionalField<Option<Box<[String]>>>);
    cell!(nested_option_wrapping, [OptionalField { value: Some(Some(Wrapping(0))) }, OptionalField { value: Some(Some(Wrapping(u16::MAX))) }], OptionalField<Option<Wrapping<u16>>>);
    cell!(nested_option_ref_cell, [OptionalField { value: Some(Some(RefCell::new("text".to_string()))) }], OptionalField<Option<RefCell<String>>>);
    cell!(list_bool, [vec![true], vec![false]], Vec<bool>);
    cell!(list_i8, [vec![0], vec![1], vec![i8::MIN], vec![i8::MAX]], Vec<i8>);
    cell!(list_u8, [vec![0], vec![1], vec![u8::MIN], vec![u8::MAX]], Vec<u8>);
    cell!(list_i16, [vec![0], vec![1], vec![i16::MIN], vec![i16::MAX]], Vec<i16>);
    cell!(list_u16, [vec![0], vec![1], vec![u16::MIN], vec![u16::MAX]], Vec<u16>);
    cell!(list_i32, [vec![0], vec![1], vec![i32::MIN], vec![i32::MAX]], Vec<i32>);
    cell!(list_u32, [vec![0], vec![1], vec![u32::MIN], vec![u32::MAX]], Vec<u32>);
    cell!(list_isize, [vec![0], vec![1], vec![-2_147_483_648]], Vec<isize>);
    cell!(list_usize, [vec![0], vec![1], vec![4_294_967_295]], Vec<usize>);
    cell!(list_i64, [vec![0], vec![1], vec![i64::MIN], vec![i64::MAX]], Vec<i64>);
    cell!(list_u64, [vec![0], vec![1], vec![u64::MIN], vec![u64::MAX]], Vec<u64>);
    cell!(list_i128, [vec![0], vec![1], vec![i128::MIN], vec![i128::MAX]], Vec<i128>);
    cell!(list_u128, [vec![0], vec![1], vec![u128::MIN], vec![u128::MAX]], Vec<u128>);
    cell!(list_f32, [vec![0.0], vec![1.5], vec![f32::MAX], vec![f32::INFINITY]], Vec<f32>);
    cell!(list_f64, [vec![0.0], vec![0.1], vec![f64::MIN], vec![f64::INFINITY]], Vec<f64>);
    cell!(list_char, [vec!['a'], vec!['\0'], vec!['é'], vec!['\u{10ffff}']], Vec<char>);
    cell!(list_string, [vec!["".to_string()], vec!["text".to_string()], vec!["\0 é あ 😀".to_string()]], Vec<String>);
    cell!(list_unit, [vec![()]], Vec<()>);
    cell!(list_bytes, [vec![vec![]], vec![vec![0, 1, 255]]], Vec<Vec<u8>>);
    cell!(list_box_u8, [vec![Box::from(vec![])], vec![Box::from([0 as u8, 1 as u8, u8::MAX])]], Vec<Box<[u8]>>);
    cell!(list_box_i8, [vec![Box::from(vec![])], vec![Box::from([0 as i8, 1 as i8, i8::MAX])]], Vec<Box<[i8]>>);
    cell!(list_box_u16, [vec![Box::from(vec![])], vec![Box::from([0 as u16, 1 as u16, u16::MAX])]], Vec<Box<[u16]>>);
    cell!(list_box_i16, [vec![Box::from(vec![])], vec![Box::from([0 as i16, 1 as i16, i16::MAX])]], Vec<Box<[i16]>>);
    cell!(list_box_u32, [vec![Box::from(vec![])], vec![Box::from([0 as u32, 1 as u32, u32::MAX])]], Vec<Box<[u32]>>);
    cell!(list_box_i32, [vec![Box::from(vec![])], vec![Box::from([0 as i32, 1 as i32, i32::MAX])]], Vec<Box<[i32]>>);
    cell!(list_box_u64, [vec![Box::from(vec![])], vec![Box::from([0 as u64, 1 as u64, u64::MAX])]], Vec<Box<[u64]>>);
    cell!(list_box_i64, [vec![Box::from(vec![])], vec![Box::from([0 as i64, 1 as i64, i64::MAX])]], Vec<Box<[i64]>>);
    cell!(list_box_f32, [vec![Box::from(vec![])], vec![Box::from([0 as f32, 1 as f32, f32::MAX])]], Vec<Box<[f32]>>);
    cell!(list_box_f64, [vec![Box::from(vec![])], vec![Box::from([0 as f64, 1 as f64, f64::MAX])]], Vec<Box<[f64]>>);
    cell!(list_list_i8, [vec![vec![]], vec![vec![0 as i8, 1 as i8]], vec![vec![i8::MAX; 100]]], Vec<Vec<i8>>);
    cell!(list_list_u32, [vec![vec![]], vec![vec![0 as u32, 1 as u32]], vec![vec![u32::MAX; 100]]], Vec<Vec<u32>>);
    cell!(list_list_i64, [vec![vec![]], vec![vec![0 as i64, 1 as i64]], vec![vec![i64::MAX; 100]]], Vec<Vec<i64>>);
    cell!(list_list_f64, [vec![vec![]], vec![vec![0 as f64, 1 as f64]], vec![vec![f64::MAX; 100]]], Vec<Vec<f64>>);
    cell!(list_list_string, [vec![vec![]], vec![vec!["a".to_string(), "".to_string(), "あ".to_string()]]], Vec<Vec<String>>);
    cell!(list_list_bool, [vec![vec![]], vec![vec![true, false]]], Vec<Vec<bool>>);
    cell!(list_list_bytes, [vec![vec![]], vec![vec![vec![], vec![1, 2]]]], Vec<Vec<Vec<u8>>>);
    cell!(list_deque, [vec![VecDeque::new()], vec![VecDeque::from([1, 2, 3])]], Vec<VecDeque<u32>>);
    cell!(list_array_f64, [vec![[0.0, 1.0, f64::MAX]]], Vec<[f64; 3]>);
    cell!(list_array_u8, [vec![[0, 255]]], Vec<[u8; 2]>);
    cell!(list_tuple, [vec![(0, "".to_string())], vec![(u32::MAX, "text".to_string())]], Vec<(u32, String)>);
    cell!(list_option, [vec![None], vec![Some(0)], vec![Some(u32::MAX)]], Vec<Option<u32>>);
    cell!(list_record, [vec![HashMap::new()], vec![HashMap::from([("a".to_string(), 1), ("".to_string(), 2)])]], Vec<HashMap<String, u32>>);
    cell!(list_map, [vec![BTreeMap::new()], vec![BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())])]], Vec<BTreeMap<u32, String>>);
    cell!(list_map_bigint, [vec![HashMap::new()], vec![HashMap::from([(i64::MIN, true)])]], Vec<HashMap<i64, bool>>);
    cell!(list_set, [vec![BTreeSet::new()], vec![BTreeSet::from(["a".to_string(), "b".to_string()])]], Vec<BTreeSet<String>>);
    cell!(list_set_number, [vec![HashSet::new()], vec![HashSet::from([1, 2])]], Vec<HashSet<u32>>);
    cell!(list_date, [vec![SystemTime::UNIX_EPOCH], vec![SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123)]], Vec<SystemTime>);
    cell!(list_duration, [vec![Duration::ZERO], vec![Duration::from_millis(1500)], vec![Duration::from_micros(1_500)]], Vec<Duration>);
    cell!(list_point, [vec![Point { x: 0.0, y: -1.5 }]], Vec<Point>);
    cell!(list_person, [vec![Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }], vec![Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 }]], Vec<Person>);
    cell!(list_meters, [vec![Meters(0.0)], vec![Meters(1.5)]], Vec<Meters>);
    cell!(list_span, [vec![Span(0, u32::MAX)]], Vec<Span>);
    cell!(list_color, [vec![Color::Red], vec![Color::DarkBlue]], Vec<Color>);
    cell!(list_level, [vec![Level::Low], vec![Level::High]], Vec<Level>);
    cell!(list_by_color, [vec![BTreeMap::new()], vec![BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)])]], Vec<BTreeMap<Color, u32>>);
    cell!(list_message, [vec![Message::Stop], vec![Message::Move { dx: 1.5 }], vec![Message::Say("a".into())]], Vec<Message>);
    cell!(list_labelled, [vec![Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() }]], Vec<Labelled>);
    cell!(list_shape, [vec![Shape::Empty], vec![Shape::Circle { radius: 1.5 }], vec![Shape::At(Point { x: 1.0, y: 2.0 })], vec![Shape::Label("a".into())], vec![Shape::Grid(2, vec![1, 2])]], Vec<Shape>);
    cell!(list_untagged, [vec![Content::Text("a".into())], vec![Content::Bytes(vec![1])], vec![Content::Number(1.5)]], Vec<Content>);
    cell!(list_tree, [vec![Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] }]], Vec<Tree>);
    cell!(list_chain, [vec![Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) }]], Vec<Chain>);
    cell!(list_page, [vec![Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 }]], Vec<Page<Page<u32>>>);
    cell!(list_non_zero, [vec![NonZero::new(1).unwrap()], vec![NonZero::<u32>::MAX]], Vec<NonZero<u32>>);
    cell!(list_ip, [vec![IpAddr::V4(Ipv4Addr::LOCALHOST)], vec!["2001:db8::1".parse().unwrap()]], Vec<IpAddr>);
    cell!(list_path, [vec![PathBuf::new()], vec![PathBuf::from("a/é")]], Vec<PathBuf>);
    cell!(list_range, [vec![0..7]], Vec<Range<u32>>);
    cell!(list_bound, [vec![Bound::Included(1)], vec![Bound::Unbounded]], Vec<Bound<u32>>);
    cell!(list_ordering, [vec![Ordering::Less], vec![Ordering::Equal], vec![Ordering::Greater]], Vec<Ordering>);
    cell!(list_box_string, [vec![Box::from([])], vec![Box::from(["a".to_string(), "あ".to_string()])]], Vec<Box<[String]>>);
    cell!(list_wrapping, [vec![Wrapping(0)], vec![Wrapping(u16::MAX)]], Vec<Wrapping<u16>>);
    cell!(list_ref_cell, [vec![RefCell::new("text".to_string())]], Vec<RefCell<String>>);
    cell!(array_bool, [[true, true], [false, false]], [bool; 2]);
    cell!(array_i8, [[0, 0], [1, 1], [i8::MIN, i8::MIN], [i8::MAX, i8::MAX]], [i8; 2]);
    cell!(array_u8, [[0, 0], [1, 1], [u8::MIN, u8::MIN], [u8::MAX, u8::MAX]], [u8; 2]);
    cell!(array_i16, [[0, 0], [1, 1], [i16::MIN, i16::MIN], [i16::MAX, i16::MAX]], [i16; 2]);
    cell!(array_u16, [[0, 0], [1, 1], [u16::MIN, u16::MIN], [u16::MAX, u16::MAX]], [u16; 2]);
    cell!(array_i32, [[0, 0], [1, 1], [i32::MIN, i32::MIN], [i32::MAX, i32::MAX]], [i32; 2]);
    cell!(array_u32, [[0, 0], [1, 1], [u32::MIN, u32::MIN], [u32::MAX, u32::MAX]], [u32; 2]);
    cell!(array_isize, [[0, 0], [1, 1], [-2_147_483_648, -2_147_483_648]], [isize; 2]);
    cell!(array_usize, [[0, 0], [1, 1], [4_294_967_295, 4_294_967_295]], [usize; 2]);
    cell!(array_i64, [[0, 0], [1, 1], [i64::MIN, i64::MIN], [i64::MAX, i64::MAX]], [i64; 2]);
    cell!(array_u64, [[0, 0], [1, 1], [u64::MIN, u64::MIN], [u64::MAX, u64::MAX]], [u64; 2]);
    cell!(array_i128, [[0, 0], [1, 1], [i128::MIN, i128::MIN], [i128::MAX, i128::MAX]], [i128; 2]);
    cell!(array_u128, [[0, 0], [1, 1], [u128::MIN, u128::MIN], [u128::MAX, u128::MAX]], [u128; 2]);
    cell!(array_f32, [[0.0, 0.0], [1.5, 1.5], [f32::MAX, f32::MAX], [f32::INFINITY, f32::INFINITY]], [f32; 2]);
    cell!(array_f64, [[0.0, 0.0], [0.1, 0.1], [f64::MIN, f64::MIN], [f64::INFINITY, f64::INFINITY]], [f64; 2]);
    cell!(array_char, [['a', 'a'], ['\0', '\0'], ['é', 'é'], ['\u{10ffff}', '\u{10ffff}']], [char; 2]);
    cell!(array_string, [["".to_string(), "".to_string()], ["text".to_string(), "text".to_string()], ["\0 é あ 😀".to_string(), "\0 é あ 😀".to_string()]], [String; 2]);
    cell!(array_unit, [[(), ()]], [(); 2]);
    cell!(array_bytes, [[vec![], vec![]], [vec![0, 1, 255], vec![0, 1, 255]]], [Vec<u8>; 2]);
    cell!(array_box_u8, [[Box::from(vec![]), Box::from(vec![])], [Box::from([0 as u8, 1 as u8, u8::MAX]), Box::from([0 as u8, 1 as u8, u8::MAX])]], [Box<[u8]>; 2]);
    cell!(array_box_i8, [[Box::from(vec![]), Box::from(vec![])], [Box::from([0 as i8, 1 as i8, i8::MAX]), Box::from([0 as i8, 1 as i8, i8::MAX])]], [Box<[i8]>; 2]);
    cell!(array_box_u16, [[Box::from(vec![]), Box::from(vec![])], [Box::from([0 as u16, 1 as u16, u16::MAX]), Box::from([0 as u16, 1 as u16, u16::MAX])]], [Box<[u16]>; 2]);
    cell!(array_box_i16, [[Box::from(vec![]), Box::from(vec![])], [Box::from([0 as i16, 1 as i16, i16::MAX]), Box::from([0 as i16, 1 as i16, i16::MAX])]], [Box<[i16]>; 2]);
    cell!(array_box_u32, [[Box::from(vec![]), Box::from(vec![])], [Box::from([0 as u32, 1 as u32, u32::MAX]), Box::from([0 as u32, 1 as u32, u32::MAX])]], [Box<[u32]>; 2]);
    cell!(array_box_i32, [[Box::from(vec![]), Box::from(vec![])], [Box::from([0 as i32, 1 as i32, i32::MAX]), Box::from([0 as i32, 1 as i32, i32::MAX])]], [Box<[i32]>; 2]);
    cell!(array_box_u64, [[Box::from(vec![]), Box::from(vec![])], [Box::from([0 as u64, 1 as u64, u64::MAX]), Box::from([0 as u64, 1 as u64, u64::MAX])]], [Box<[u64]>; 2]);
    cell!(array_box_i64, [[Box::from(vec![]), Box::from(vec![])], [Box::from([0 as i64, 1 as i64, i64::MAX]), Box::from([0 as i64, 1 as i64, i64::MAX])]], [Box<[i64]>; 2]);
    cell!(array_box_f32, [[Box::from(vec![]), Box::from(vec![])], [Box::from([0 as f32, 1 as f32, f32::MAX]), Box::from([0 as f32, 1 as f32, f32::MAX])]], [Box<[f32]>; 2]);
    cell!(array_box_f64, [[Box::from(vec![]), Box::from(vec![])], [Box::from([0 as f64, 1 as f64, f64::MAX]), Box::from([0 as f64, 1 as f64, f64::MAX])]], [Box<[f64]>; 2]);
    cell!(array_list_i8, [[vec![], vec![]], [vec![0 as i8, 1 as i8], vec![0 as i8, 1 as i8]], [vec![i8::MAX; 100], vec![i8::MAX; 100]]], [Vec<i8>; 2]);
    cell!(array_list_u32, [[vec![], vec![]], [vec![0 as u32, 1 as u32], vec![0 as u32, 1 as u32]], [vec![u32::MAX; 100], vec![u32::MAX; 100]]], [Vec<u32>; 2]);
    cell!(array_list_i64, [[vec![], vec![]], [vec![0 as i64, 1 as i64], vec![0 as i64, 1 as i64]], [vec![i64::MAX; 100], vec![i64::MAX; 100]]], [Vec<i64>; 2]);
    cell!(array_list_f64, [[vec![], vec![]], [vec![0 as f64, 1 as f64], vec![0 as f64, 1 as f64]], [vec![f64::MAX; 100], vec![f64::MAX; 100]]], [Vec<f64>; 2]);
    cell!(array_list_string, [[vec![], vec![]], [vec!["a".to_string(), "".to_string(), "あ".to_string()], vec!["a".to_string(), "".to_string(), "あ".to_string()]]], [Vec<String>; 2]);
    cell!(array_list_bool, [[vec![], vec![]], [vec![true, false], vec![true, false]]], [Vec<bool>; 2]);
    cell!(array_list_bytes, [[vec![], vec![]], [vec![vec![], vec![1, 2]], vec![vec![], vec![1, 2]]]], [Vec<Vec<u8>>; 2]);
    cell!(array_deque, [[VecDeque::new(), VecDeque::new()], [VecDeque::from([1, 2, 3]), VecDeque::from([1, 2, 3])]], [VecDeque<u32>; 2]);
    cell!(array_array_f64, [[[0.0, 1.0, f64::MAX], [0.0, 1.0, f64::MAX]]], [[f64; 3]; 2]);
    cell!(array_array_u8, [[[0, 255], [0, 255]]], [[u8; 2]; 2]);
    cell!(array_tuple, [[(0, "".to_string()), (0, "".to_string())], [(u32::MAX, "text".to_string()), (u32::MAX, "text".to_string())]], [(u32, String); 2]);
    cell!(array_option, [[None, None], [Some(0), Some(0)], [Some(u32::MAX), Some(u32::MAX)]], [Option<u32>; 2]);
    cell!(array_record, [[HashMap::new(), HashMap::new()], [HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]), HashMap::from([("a".to_string(), 1), ("".to_string(), 2)])]], [HashMap<String, u32>; 2]);
    cell!(array_map, [[BTreeMap::new(), BTreeMap::new()], [BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]), BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())])]], [BTreeMap<u32, String>; 2]);
    cell!(array_map_bigint, [[HashMap::new(), HashMap::new()], [HashMap::from([(i64::MIN, true)]), HashMap::from([(i64::MIN, true)])]], [HashMap<i64, bool>; 2]);
    cell!(array_set, [[BTreeSet::new(), BTreeSet::new()], [BTreeSet::from(["a".to_string(), "b".to_string()]), BTreeSet::from(["a".to_string(), "b".to_string()])]], [BTreeSet<String>; 2]);
    cell!(array_set_number, [[HashSet::new(), HashSet::new()], [HashSet::from([1, 2]), HashSet::from([1, 2])]], [HashSet<u32>; 2]);
    cell!(array_date, [[SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH], [SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123), SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123)]], [SystemTime; 2]);
    cell!(array_duration, [[Duration::ZERO, Duration::ZERO], [Duration::from_millis(1500), Duration::from_millis(1500)], [Duration::from_micros(1_500), Duration::from_micros(1_500)]], [Duration; 2]);
    cell!(array_point, [[Point { x: 0.0, y: -1.5 }, Point { x: 0.0, y: -1.5 }]], [Point; 2]);
    cell!(array_person, [[Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }, Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }], [Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 }, Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 }]], [Person; 2]);
    cell!(array_meters, [[Meters(0.0), Meters(0.0)], [Meters(1.5), Meters(1.5)]], [Meters; 2]);
    cell!(array_span, [[Span(0, u32::MAX), Span(0, u32::MAX)]], [Span; 2]);
    cell!(array_color, [[Color::Red, Color::Red], [Color::DarkBlue, Color::DarkBlue]], [Color; 2]);
    cell!(array_level, [[Level::Low, Level::Low], [Level::High, Level::High]], [Level; 2]);
    cell!(array_by_color, [[BTreeMap::new(), BTreeMap::new()], [BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]), BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)])]], [BTreeMap<Color, u32>; 2]);
    cell!(array_message, [[Message::Stop, Message::Stop], [Message::Move { dx: 1.5 }, Message::Move { dx: 1.5 }], [Message::Say("a".into()), Message::Say("a".into())]], [Message; 2]);
    cell!(array_labelled, [[Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() }, Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() }]], [Labelled; 2]);
    cell!(array_shape, [[Shape::Empty, Shape::Empty], [Shape::Circle { radius: 1.5 }, Shape::Circle { radius: 1.5 }], [Shape::At(Point { x: 1.0, y: 2.0 }), Shape::At(Point { x: 1.0, y: 2.0 })], [Shape::Label("a".into()), Shape::Label("a".into())], [Shape::Grid(2, vec![1, 2]), Shape::Grid(2, vec![1, 2])]], [Shape; 2]);
    cell!(array_untagged, [[Content::Text("a".into()), Content::Text("a".into())], [Content::Bytes(vec![1]), Content::Bytes(vec![1])], [Content::Number(1.5), Content::Number(1.5)]], [Content; 2]);
    cell!(array_tree, [[Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] }, Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] }]], [Tree; 2]);
    cell!(array_chain, [[Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) }, Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) }]], [Chain; 2]);
    cell!(array_page, [[Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 }, Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 }]], [Page<Page<u32>>; 2]);
    cell!(array_non_zero, [[NonZero::new(1).unwrap(), NonZero::new(1).unwrap()], [NonZero::<u32>::MAX, NonZero::<u32>::MAX]], [NonZero<u32>; 2]);
    cell!(array_ip, [[IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V4(Ipv4Addr::LOCALHOST)], ["2001:db8::1".parse().unwrap(), "2001:db8::1".parse().unwrap()]], [IpAddr; 2]);
    cell!(array_path, [[PathBuf::new(), PathBuf::new()], [PathBuf::from("a/é"), PathBuf::from("a/é")]], [PathBuf; 2]);
    cell!(array_range, [[0..7, 0..7]], [Range<u32>; 2]);
    cell!(array_bound, [[Bound::Included(1), Bound::Included(1)], [Bound::Unbounded, Bound::Unbounded]], [Bound<u32>; 2]);
    cell!(array_ordering, [[Ordering::Less, Ordering::Less], [Ordering::Equal, Ordering::Equal], [Ordering::Greater, Ordering::Greater]], [Ordering; 2]);
    cell!(array_box_string, [[Box::from([]), Box::from([])], [Box::from(["a".to_string(), "あ".to_string()]), Box::from(["a".to_string(), "あ".to_string()])]], [Box<[String]>; 2]);
    cell!(array_wrapping, [[Wrapping(0), Wrapping(0)], [Wrapping(u16::MAX), Wrapping(u16::MAX)]], [Wrapping<u16>; 2]);
    cell!(array_ref_cell, [[RefCell::new("text".to_string()), RefCell::new("text".to_string())]], [RefCell<String>; 2]);
    cell!(tuple_bool, [(true, true), (false, true)], (bool, bool));
    cell!(tuple_i8, [(0, true), (1, true), (i8::MIN, true), (i8::MAX, true)], (i8, bool));
    cell!(tuple_u8, [(0, true), (1, true), (u8::MIN, true), (u8::MAX, true)], (u8, bool));
    cell!(tuple_i16, [(0, true), (1, true), (i16::MIN, true), (i16::MAX, true)], (i16, bool));
    cell!(tuple_u16, [(0, true), (1, true), (u16::MIN, true), (u16::MAX, true)], (u16, bool));
    cell!(tuple_i32, [(0, true), (1, true), (i32::MIN, true), (i32::MAX, true)], (i32, bool));
    cell!(tuple_u32, [(0, true), (1, true), (u32::MIN, true), (u32::MAX, true)], (u32, bool));
    cell!(tuple_isize, [(0, true), (1, true), (-2_147_483_648, true)], (isize, bool));
    cell!(tuple_usize, [(0, true), (1, true), (4_294_967_295, true)], (usize, bool));
    cell!(tuple_i64, [(0, true), (1, true), (i64::MIN, true), (i64::MAX, true)], (i64, bool));
    cell!(tuple_u64, [(0, true), (1, true), (u64::MIN, true), (u64::MAX, true)], (u64, bool));
    cell!(tuple_i128, [(0, true), (1, true), (i128::MIN, true), (i128::MAX, true)], (i128, bool));
    cell!(tuple_u128, [(0, true), (1, true), (u128::MIN, true), (u128::MAX, true)], (u128, bool));
    cell!(tuple_f32, [(0.0, true), (1.5, true), (f32::MAX, true), (f32::INFINITY, true)], (f32, bool));
    cell!(tuple_f64, [(0.0, true), (0.1, true), (f64::MIN, true), (f64::INFINITY, true)], (f64, bool));
    cell!(tuple_char, [('a', true), ('\0', true), ('é', true), ('\u{10ffff}', true)], (char, bool));
    cell!(tuple_string, [("".to_string(), true), ("text".to_string(), true), ("\0 é あ 😀".to_string(), true)], (String, bool));
    cell!(tuple_unit, [((), true)], ((), bool));
    cell!(tuple_bytes, [(vec![], true), (vec![0, 1, 255], true)], (Vec<u8>, bool));
    cell!(tuple_box_u8, [(Box::from(vec![]), true), (Box::from([0 as u8, 1 as u8, u8::MAX]), true)], (Box<[u8]>, bool));
    cell!(tuple_box_i8, [(Box::from(vec![]), true), (Box::from([0 as i8, 1 as i8, i8::MAX]), true)], (Box<[i8]>, bool));
    cell!(tuple_box_u16, [(Box::from(vec![]), true), (Box::from([0 as u16, 1 as u16, u16::MAX]), true)], (Box<[u16]>, bool));
    cell!(tuple_box_i16, [(Box::from(vec![]), true), (Box::from([0 as i16, 1 as i16, i16::MAX]), true)], (Box<[i16]>, bool));
    cell!(tuple_box_u32, [(Box::from(vec![]), true), (Box::from([0 as u32, 1 as u32, u32::MAX]), true)], (Box<[u32]>, bool));
    cell!(tuple_box_i32, [(Box::from(vec![]), true), (Box::from([0 as i32, 1 as i32, i32::MAX]), true)], (Box<[i32]>, bool));
    cell!(tuple_box_u64, [(Box::from(vec![]), true), (Box::from([0 as u64, 1 as u64, u64::MAX]), true)], (Box<[u64]>, bool));
    cell!(tuple_box_i64, [(Box::from(vec![]), true), (Box::from([0 as i64, 1 as i64, i64::MAX]), true)], (Box<[i64]>, bool));
    cell!(tuple_box_f32, [(Box::from(vec![]), true), (Box::from([0 as f32, 1 as f32, f32::MAX]), true)], (Box<[f32]>, bool));
    cell!(tuple_box_f64, [(Box::from(vec![]), true), (Box::from([0 as f64, 1 as f64, f64::MAX]), true)], (Box<[f64]>, bool));
    cell!(tuple_list_i8, [(vec![], true), (vec![0 as i8, 1 as i8], true), (vec![i8::MAX; 100], true)], (Vec<i8>, bool));
    cell!(tuple_list_u32, [(vec![], true), (vec![0 as u32, 1 as u32], true), (vec![u32::MAX; 100], true)], (Vec<u32>, bool));
    cell!(tuple_list_i64, [(vec![], true), (vec![0 as i64, 1 as i64], true), (vec![i64::MAX; 100], true)], (Vec<i64>, bool));
    cell!(tuple_list_f64, [(vec![], true), (vec![0 as f64, 1 as f64], true), (vec![f64::MAX; 100], true)], (Vec<f64>, bool));
    cell!(tuple_list_string, [(vec![], true), (vec!["a".to_string(), "".to_string(), "あ".to_string()], true)], (Vec<String>, bool));
    cell!(tuple_list_bool, [(vec![], true), (vec![true, false], true)], (Vec<bool>, bool));
    cell!(tuple_list_bytes, [(vec![], true), (vec![vec![], vec![1, 2]], true)], (Vec<Vec<u8>>, bool));
    cell!(tuple_deque, [(VecDeque::new(), true), (VecDeque::from([1, 2, 3]), true)], (VecDeque<u32>, bool));
    cell!(tuple_array_f64, [([0.0, 1.0, f64::MAX], true)], ([f64; 3], bool));
    cell!(tuple_array_u8, [([0, 255], true)], ([u8; 2], bool));
    cell!(tuple_tuple, [((0, "".to_string()), true), ((u32::MAX, "text".to_string()), true)], ((u32, String), bool));
    cell!(tuple_option, [(None, true), (Some(0), true), (Some(u32::MAX), true)], (Option<u32>, bool));
    cell!(tuple_record, [(HashMap::new(), true), (HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]), true)], (HashMap<String, u32>, bool));
    cell!(tuple_map, [(BTreeMap::new(), true), (BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]), true)], (BTreeMap<u32, String>, bool));
    cell!(tuple_map_bigint, [(HashMap::new(), true), (HashMap::from([(i64::MIN, true)]), true)], (HashMap<i64, bool>, bool));
    cell!(tuple_set, [(BTreeSet::new(), true), (BTreeSet::from(["a".to_string(), "b".to_string()]), true)], (BTreeSet<String>, bool));
    cell!(tuple_set_number, [(HashSet::new(), true), (HashSet::from([1, 2]), true)], (HashSet<u32>, bool));
    cell!(tuple_date, [(SystemTime::UNIX_EPOCH, true), (SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123), true)], (SystemTime, bool));
    cell!(tuple_duration, [(Duration::ZERO, true), (Duration::from_millis(1500), true), (Duration::from_micros(1_500), true)], (Duration, bool));
    cell!(tuple_point, [(Point { x: 0.0, y: -1.5 }, true)], (Point, bool));
    cell!(tuple_person, [(Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }, true), (Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 }, true)], (Person, bool));
    cell!(tuple_meters, [(Meters(0.0), true), (Meters(1.5), true)], (Meters, bool));
    cell!(tuple_span, [(Span(0, u32::MAX), true)], (Span, bool));
    cell!(tuple_color, [(Color::Red, true), (Color::DarkBlue, true)], (Color, bool));
    cell!(tuple_level, [(Level::Low, true), (Level::High, true)], (Level, bool));
    cell!(tuple_by_color, [(BTreeMap::new(), true), (BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]), true)], (BTreeMap<Color, u32>, bool));
    cell!(tuple_message, [(Message::Stop, true), (Message::Move { dx: 1.5 }, true), (Message::Say("a".into()), true)], (Message, bool));
    cell!(tuple_labelled, [(Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() }, true)], (Labelled, bool));
    cell!(tuple_shape, [(Shape::Empty, true), (Shape::Circle { radius: 1.5 }, true), (Shape::At(Point { x: 1.0, y: 2.0 }), true), (Shape::Label("a".into()), true), (Shape::Grid(2, vec![1, 2]), true)], (Shape, bool));
    cell!(tuple_untagged, [(Content::Text("a".into()), true), (Content::Bytes(vec![1]), true), (Content::Number(1.5), true)], (Content, bool));
    cell!(tuple_tree, [(Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] }, true)], (Tree, bool));
    cell!(tuple_chain, [(Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) }, true)], (Chain, bool));
    cell!(tuple_page, [(Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 }, true)], (Page<Page<u32>>, bool));
    cell!(tuple_non_zero, [(NonZero::new(1).unwrap(), true), (NonZero::<u32>::MAX, true)], (NonZero<u32>, bool));
    cell!(tuple_ip, [(IpAddr::V4(Ipv4Addr::LOCALHOST), true), ("2001:db8::1".parse().unwrap(), true)], (IpAddr, bool));
    cell!(tuple_path, [(PathBuf::new(), true), (PathBuf::from("a/é"), true)], (PathBuf, bool));
    cell!(tuple_range, [(0..7, true)], (Range<u32>, bool));
    cell!(tuple_bound, [(Bound::Included(1), true), (Bound::Unbounded, true)], (Bound<u32>, bool));
    cell!(tuple_ordering, [(Ordering::Less, true), (Ordering::Equal, true), (Ordering::Greater, true)], (Ordering, bool));
    cell!(tuple_box_string, [(Box::from([]), true), (Box::from(["a".to_string(), "あ".to_string()]), true)], (Box<[String]>, bool));
    cell!(tuple_wrapping, [(Wrapping(0), true), (Wrapping(u16::MAX), true)], (Wrapping<u16>, bool));
    cell!(tuple_ref_cell, [(RefCell::new("text".to_string()), true)], (RefCell<String>, bool));
    cell!(record_bool, [BTreeMap::from([("key".to_string(), true)]), BTreeMap::from([("key".to_string(), false)])], BTreeMap<String, bool>);
    cell!(record_i8, [BTreeMap::from([("key".to_string(), 0)]), BTreeMap::from([("key".to_string(), 1)]), BTreeMap::from([("key".to_string(), i8::MIN)]), BTreeMap::from([("key".to_string(), i8::MAX)])], BTreeMap<String, i8>);
    cell!(record_u8, [BTreeMap::from([("key".to_string(), 0)]), BTreeMap::from([("key".to_string(), 1)]), BTreeMap::from([("key".to_string(), u8::MIN)]), BTreeMap::from([("key".to_string(), u8::MAX)])], BTreeMap<String, u8>);
    cell!(record_i16, [BTreeMap::from([("key".to_string(), 0)]), BTreeMap::from([("key".to_string(), 1)]), BTreeMap::from([("key".to_string(), i16::MIN)]), BTreeMap::from([("key".to_string(), i16::MAX)])], BTreeMap<String, i16>);
    cell!(record_u16, [BTreeMap::from([("key".to_string(), 0)]), BTreeMap::from([("key".to_string(), 1)]), BTreeMap::from([("key".to_string(), u16::MIN)]), BTreeMap::from([("key".to_string(), u16::MAX)])], BTreeMap<String, u16>);
    cell!(record_i32, [BTreeMap::from([("key".to_string(), 0)]), BTreeMap::from([("key".to_string(), 1)]), BTreeMap::from([("key".to_string(), i32::MIN)]), BTreeMap::from([("key".to_string(), i32::MAX)])], BTreeMap<String, i32>);
    cell!(record_u32, [BTreeMap::from([("key".to_string(), 0)]), BTreeMap::from([("key".to_string(), 1)]), BTreeMap::from([("key".to_string(), u32::MIN)]), BTreeMap::from([("key".to_string(), u32::MAX)])], BTreeMap<String, u32>);
    cell!(record_isize, [BTreeMap::from([("key".to_string(), 0)]), BTreeMap::from([("key".to_string(), 1)]), BTreeMap::from([("key".to_string(), -2_147_483_648)])], BTreeMap<String, isize>);
    cell!(record_usize, [BTreeMap::from([("key".to_string(), 0)]), BTreeMap::from([("key".to_string(), 1)]), BTreeMap::from([("key".to_string(), 4_294_967_295)])], BTreeMap<String, usize>);
    cell!(record_i64, [BTreeMap::from([("key".to_string(), 0)]), BTreeMap::from([("key".to_string(), 1)]), BTreeMap::from([("key".to_string(), i64::MIN)]), BTreeMap::from([("key".to_string(), i64::MAX)])], BTreeMap<String, i64>);
    cell!(record_u64, [BTreeMap::from([("key".to_string(), 0)]), BTreeMap::from([("key".to_string(), 1)]), BTreeMap::from([("key".to_string(), u64::MIN)]), BTreeMap::from([("key".to_string(), u64::MAX)])], BTreeMap<String, u64>);
    cell!(record_i128, [BTreeMap::from([("key".to_string(), 0)]), BTreeMap::from([("key".to_string(), 1)]), BTreeMap::from([("key".to_string(), i128::MIN)]), BTreeMap::from([("key".to_string(), i128::MAX)])], BTreeMap<String, i128>);
    cell!(record_u128, [BTreeMap::from([("key".to_string(), 0)]), BTreeMap::from([("key".to_string(), 1)]), BTreeMap::from([("key".to_string(), u128::MIN)]), BTreeMap::from([("key".to_string(), u128::MAX)])], BTreeMap<String, u128>);
    cell!(record_f32, [BTreeMap::from([("key".to_string(), 0.0)]), BTreeMap::from([("key".to_string(), 1.5)]), BTreeMap::from([("key".to_string(), f32::MAX)]), BTreeMap::from([("key".to_string(), f32::INFINITY)])], BTreeMap<String, f32>);
    cell!(record_f64, [BTreeMap::from([("key".to_string(), 0.0)]), BTreeMap::from([("key".to_string(), 0.1)]), BTreeMap::from([("key".to_string(), f64::MIN)]), BTreeMap::from([("key".to_string(), f64::INFINITY)])], BTreeMap<String, f64>);
    cell!(record_char, [BTreeMap::from([("key".to_string(), 'a')]), BTreeMap::from([("key".to_string(), '\0')]), BTreeMap::from([("key".to_string(), 'é')]), BTreeMap::from([("key".to_string(), '\u{10ffff}')])], BTreeMap<String, char>);
    cell!(record_string, [BTreeMap::from([("key".to_string(), "".to_string())]), BTreeMap::from([("key".to_string(), "text".to_string())]), BTreeMap::from([("key".to_string(), "\0 é あ 😀".to_string())])], BTreeMap<String, String>);
    cell!(record_unit, [BTreeMap::from([("key".to_string(), ())])], BTreeMap<String, ()>);
    cell!(record_bytes, [BTreeMap::from([("key".to_string(), vec![])]), BTreeMap::from([("key".to_string(), vec![0, 1, 255])])], BTreeMap<String, Vec<u8>>);
    cell!(record_box_u8, [BTreeMap::from([("key".to_string(), Box::from(vec![]))]), BTreeMap::from([("key".to_string(), Box::from([0 as u8, 1 as u8, u8::MAX]))])], BTreeMap<String, Box<[u8]>>);
    cell!(record_box_i8, [BTreeMap::from([("key".to_string(), Box::from(vec![]))]), BTreeMap::from([("key".to_string(), Box::from([0 as i8, 1 as i8, i8::MAX]))])], BTreeMap<String, Box<[i8]>>);
    cell!(record_box_u16, [BTreeMap::from([("key".to_string(), Box::from(vec![]))]), BTreeMap::from([("key".to_string(), Box::from([0 as u16, 1 as u16, u16::MAX]))])], BTreeMap<String, Box<[u16]>>);
    cell!(record_box_i16, [BTreeMap::from([("key".to_string(), Box::from(vec![]))]), BTreeMap::from([("key".to_string(), Box::from([0 as i16, 1 as i16, i16::MAX]))])], BTreeMap<String, Box<[i16]>>);
    cell!(record_box_u32, [BTreeMap::from([("key".to_string(), Box::from(vec![]))]), BTreeMap::from([("key".to_string(), Box::from([0 as u32, 1 as u32, u32::MAX]))])], BTreeMap<String, Box<[u32]>>);
    cell!(record_box_i32, [BTreeMap::from([("key".to_string(), Box::from(vec![]))]), BTreeMap::from([("key".to_string(), Box::from([0 as i32, 1 as i32, i32::MAX]))])], BTreeMap<String, Box<[i32]>>);
    cell!(record_box_u64, [BTreeMap::from([("key".to_string(), Box::from(vec![]))]), BTreeMap::from([("key".to_string(), Box::from([0 as u64, 1 as u64, u64::MAX]))])], BTreeMap<String, Box<[u64]>>);
    cell!(record_box_i64, [BTreeMap::from([("key".to_string(), Box::from(vec![]))]), BTreeMap::from([("key".to_string(), Box::from([0 as i64, 1 as i64, i64::MAX]))])], BTreeMap<String, Box<[i64]>>);
    cell!(record_box_f32, [BTreeMap::from([("key".to_string(), Box::from(vec![]))]), BTreeMap::from([("key".to_string(), Box::from([0 as f32, 1 as f32, f32::MAX]))])], BTreeMap<String, Box<[f32]>>);
    cell!(record_box_f64, [BTreeMap::from([("key".to_string(), Box::from(vec![]))]), BTreeMap::from([("key".to_string(), Box::from([0 as f64, 1 as f64, f64::MAX]))])], BTreeMap<String, Box<[f64]>>);
    cell!(record_list_i8, [BTreeMap::from([("key".to_string(), vec![])]), BTreeMap::from([("key".to_string(), vec![0 as i8, 1 as i8])]), BTreeMap::from([("key".to_string(), vec![i8::MAX; 100])])], BTreeMap<String, Vec<i8>>);
    cell!(record_list_u32, [BTreeMap::from([("key".to_string(), vec![])]), BTreeMap::from([("key".to_string(), vec![0 as u32, 1 as u32])]), BTreeMap::from([("key".to_string(), vec![u32::MAX; 100])])], BTreeMap<String, Vec<u32>>);
    cell!(record_list_i64, [BTreeMap::from([("key".to_string(), vec![])]), BTreeMap::from([("key".to_string(), vec![0 as i64, 1 as i64])]), BTreeMap::from([("key".to_string(), vec![i64::MAX; 100])])], BTreeMap<String, Vec<i64>>);
    cell!(record_list_f64, [BTreeMap::from([("key".to_string(), vec![])]), BTreeMap::from([("key".to_string(), vec![0 as f64, 1 as f64])]), BTreeMap::from([("key".to_string(), vec![f64::MAX; 100])])], BTreeMap<String, Vec<f64>>);
    cell!(record_list_string, [BTreeMap::from([("key".to_string(), vec![])]), BTreeMap::from([("key".to_string(), vec!["a".to_string(), "".to_string(), "あ".to_string()])])], BTreeMap<String, Vec<String>>);
    cell!(record_list_bool, [BTreeMap::from([("key".to_string(), vec![])]), BTreeMap::from([("key".to_string(), vec![true, false])])], BTreeMap<String, Vec<bool>>);
    cell!(record_list_bytes, [BTreeMap::from([("key".to_string(), vec![])]), BTreeMap::from([("key".to_string(), vec![vec![], vec![1, 2]])])], BTreeMap<String, Vec<Vec<u8>>>);
    cell!(record_deque, [BTreeMap::from([("key".to_string(), VecDeque::new())]), BTreeMap::from([("key".to_string(), VecDeque::from([1, 2, 3]))])], BTreeMap<String, VecDeque<u32>>);
    cell!(record_array_f64, [BTreeMap::from([("key".to_string(), [0.0, 1.0, f64::MAX])])], BTreeMap<String, [f64; 3]>);
    cell!(record_array_u8, [BTreeMap::from([("key".to_string(), [0, 255])])], BTreeMap<String, [u8; 2]>);
    cell!(record_tuple, [BTreeMap::from([("key".to_string(), (0, "".to_string()))]), BTreeMap::from([("key".to_string(), (u32::MAX, "text".to_string()))])], BTreeMap<String, (u32, String)>);
    cell!(record_option, [BTreeMap::from([("key".to_string(), None)]), BTreeMap::from([("key".to_string(), Some(0))]), BTreeMap::from([("key".to_string(), Some(u32::MAX))])], BTreeMap<String, Option<u32>>);
    cell!(record_record, [BTreeMap::from([("key".to_string(), HashMap::new())]), BTreeMap::from([("key".to_string(), HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]))])], BTreeMap<String, HashMap<String, u32>>);
    cell!(record_map, [BTreeMap::from([("key".to_string(), BTreeMap::new())]), BTreeMap::from([("key".to_string(), BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]))])], BTreeMap<String, BTreeMap<u32, String>>);
    cell!(record_map_bigint, [BTreeMap::from([("key".to_string(), HashMap::new())]), BTreeMap::from([("key".to_string(), HashMap::from([(i64::MIN, true)]))])], BTreeMap<String, HashMap<i64, bool>>);
    cell!(record_set, [BTreeMap::from([("key".to_string(), BTreeSet::new())]), BTreeMap::from([("key".to_string(), BTreeSet::from(["a".to_string(), "b".to_string()]))])], BTreeMap<String, BTreeSet<String>>);
    cell!(record_set_number, [BTreeMap::from([("key".to_string(), HashSet::new())]), BTreeMap::from([("key".to_string(), HashSet::from([1, 2]))])], BTreeMap<String, HashSet<u32>>);
    cell!(record_date, [BTreeMap::from([("key".to_string(), SystemTime::UNIX_EPOCH)]), BTreeMap::from([("key".to_string(), SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123))])], BTreeMap<String, SystemTime>);
    cell!(record_duration, [BTreeMap::from([("key".to_string(), Duration::ZERO)]), BTreeMap::from([("key".to_string(), Duration::from_millis(1500))]), BTreeMap::from([("key".to_string(), Duration::from_micros(1_500))])], BTreeMap<String, Duration>);
    cell!(record_point, [BTreeMap::from([("key".to_string(), Point { x: 0.0, y: -1.5 })])], BTreeMap<String, Point>);
    cell!(record_person, [BTreeMap::from([("key".to_string(), Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 })]), BTreeMap::from([("key".to_string(), Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 })])], BTreeMap<String, Person>);
    cell!(record_meters, [BTreeMap::from([("key".to_string(), Meters(0.0))]), BTreeMap::from([("key".to_string(), Meters(1.5))])], BTreeMap<String, Meters>);
    cell!(record_span, [BTreeMap::from([("key".to_string(), Span(0, u32::MAX))])], BTreeMap<String, Span>);
    cell!(record_color, [BTreeMap::from([("key".to_string(), Color::Red)]), BTreeMap::from([("key".to_string(), Color::DarkBlue)])], BTreeMap<String, Color>);
    cell!(record_level, [BTreeMap::from([("key".to_string(), Level::Low)]), BTreeMap::from([("key".to_string(), Level::High)])], BTreeMap<String, Level>);
    cell!(record_by_color, [BTreeMap::from([("key".to_string(), BTreeMap::new())]), BTreeMap::from([("key".to_string(), BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]))])], BTreeMap<String, BTreeMap<Color, u32>>);
    cell!(record_message, [BTreeMap::from([("key".to_string(), Message::Stop)]), BTreeMap::from([("key".to_string(), Message::Move { dx: 1.5 })]), BTreeMap::from([("key".to_string(), Message::Say("a".into()))])], BTreeMap<String, Message>);
    cell!(record_labelled, [BTreeMap::from([("key".to_string(), Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() })])], BTreeMap<String, Labelled>);
    cell!(record_shape, [BTreeMap::from([("key".to_string(), Shape::Empty)]), BTreeMap::from([("key".to_string(), Shape::Circle { radius: 1.5 })]), BTreeMap::from([("key".to_string(), Shape::At(Point { x: 1.0, y: 2.0 }))]), BTreeMap::from([("key".to_string(), Shape::Label("a".into()))]), BTreeMap::from([("key".to_string(), Shape::Grid(2, vec![1, 2]))])], BTreeMap<String, Shape>);
    cell!(record_untagged, [BTreeMap::from([("key".to_string(), Content::Text("a".into()))]), BTreeMap::from([("key".to_string(), Content::Bytes(vec![1]))]), BTreeMap::from([("key".to_string(), Content::Number(1.5))])], BTreeMap<String, Content>);
    cell!(record_tree, [BTreeMap::from([("key".to_string(), Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] })])], BTreeMap<String, Tree>);
    cell!(record_chain, [BTreeMap::from([("key".to_string(), Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) })])], BTreeMap<String, Chain>);
    cell!(record_page, [BTreeMap::from([("key".to_string(), Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 })])], BTreeMap<String, Page<Page<u32>>>);
    cell!(record_non_zero, [BTreeMap::from([("key".to_string(), NonZero::new(1).unwrap())]), BTreeMap::from([("key".to_string(), NonZero::<u32>::MAX)])], BTreeMap<String, NonZero<u32>>);
    cell!(record_ip, [BTreeMap::from([("key".to_string(), IpAddr::V4(Ipv4Addr::LOCALHOST))]), BTreeMap::from([("key".to_string(), "2001:db8::1".parse().unwrap())])], BTreeMap<String, IpAddr>);
    cell!(record_path, [BTreeMap::from([("key".to_string(), PathBuf::new())]), BTreeMap::from([("key".to_string(), PathBuf::from("a/é"))])], BTreeMap<String, PathBuf>);
    cell!(record_range, [BTreeMap::from([("key".to_string(), 0..7)])], BTreeMap<String, Range<u32>>);
    cell!(record_bound, [BTreeMap::from([("key".to_string(), Bound::Included(1))]), BTreeMap::from([("key".to_string(), Bound::Unbounded)])], BTreeMap<String, Bound<u32>>);
    cell!(record_ordering, [BTreeMap::from([("key".to_string(), Ordering::Less)]), BTreeMap::from([("key".to_string(), Ordering::Equal)]), BTreeMap::from([("key".to_string(), Ordering::Greater)])], BTreeMap<String, Ordering>);
    cell!(record_box_string, [BTreeMap::from([("key".to_string(), Box::from([]))]), BTreeMap::from([("key".to_string(), Box::from(["a".to_string(), "あ".to_string()]))])], BTreeMap<String, Box<[String]>>);
    cell!(record_wrapping, [BTreeMap::from([("key".to_string(), Wrapping(0))]), BTreeMap::from([("key".to_string(), Wrapping(u16::MAX))])], BTreeMap<String, Wrapping<u16>>);
    cell!(record_ref_cell, [BTreeMap::from([("key".to_string(), RefCell::new("text".to_string()))])], BTreeMap<String, RefCell<String>>);
    cell!(map_bool, [BTreeMap::from([(7, true)]), BTreeMap::from([(7, false)])], BTreeMap<u32, bool>);
    cell!(map_i8, [BTreeMap::from([(7, 0)]), BTreeMap::from([(7, 1)]), BTreeMap::from([(7, i8::MIN)]), BTreeMap::from([(7, i8::MAX)])], BTreeMap<u32, i8>);
    cell!(map_u8, [BTreeMap::from([(7, 0)]), BTreeMap::from([(7, 1)]), BTreeMap::from([(7, u8::MIN)]), BTreeMap::from([(7, u8::MAX)])], BTreeMap<u32, u8>);
    cell!(map_i16, [BTreeMap::from([(7, 0)]), BTreeMap::from([(7, 1)]), BTreeMap::from([(7, i16::MIN)]), BTreeMap::from([(7, i16::MAX)])], BTreeMap<u32, i16>);
    cell!(map_u16, [BTreeMap::from([(7, 0)]), BTreeMap::from([(7, 1)]), BTreeMap::from([(7, u16::MIN)]), BTreeMap::from([(7, u16::MAX)])], BTreeMap<u32, u16>);
    cell!(map_i32, [BTreeMap::from([(7, 0)]), BTreeMap::from([(7, 1)]), BTreeMap::from([(7, i32::MIN)]), BTreeMap::from([(7, i32::MAX)])], BTreeMap<u32, i32>);
    cell!(map_u32, [BTreeMap::from([(7, 0)]), BTreeMap::from([(7, 1)]), BTreeMap::from([(7, u32::MIN)]), BTreeMap::from([(7, u32::MAX)])], BTreeMap<u32, u32>);
    cell!(map_isize, [BTreeMap::from([(7, 0)]), BTreeMap::from([(7, 1)]), BTreeMap::from([(7, -2_147_483_648)])], BTreeMap<u32, isize>);
    cell!(map_usize, [BTreeMap::from([(7, 0)]), BTreeMap::from([(7, 1)]), BTreeMap::from([(7, 4_294_967_295)])], BTreeMap<u32, usize>);
    cell!(map_i64, [BTreeMap::from([(7, 0)]), BTreeMap::from([(7, 1)]), BTreeMap::from([(7, i64::MIN)]), BTreeMap::from([(7, i64::MAX)])], BTreeMap<u32, i64>);
    cell!(map_u64, [BTreeMap::from([(7, 0)]), BTreeMap::from([(7, 1)]), BTreeMap::from([(7, u64::MIN)]), BTreeMap::from([(7, u64::MAX)])], BTreeMap<u32, u64>);
    cell!(map_i128, [BTreeMap::from([(7, 0)]), BTreeMap::from([(7, 1)]), BTreeMap::from([(7, i128::MIN)]), BTreeMap::from([(7, i128::MAX)])], BTreeMap<u32, i128>);
    cell!(map_u128, [BTreeMap::from([(7, 0)]), BTreeMap::from([(7, 1)]), BTreeMap::from([(7, u128::MIN)]), BTreeMap::from([(7, u128::MAX)])], BTreeMap<u32, u128>);
    cell!(map_f32, [BTreeMap::from([(7, 0.0)]), BTreeMap::from([(7, 1.5)]), BTreeMap::from([(7, f32::MAX)]), BTreeMap::from([(7, f32::INFINITY)])], BTreeMap<u32, f32>);
    cell!(map_f64, [BTreeMap::from([(7, 0.0)]), BTreeMap::from([(7, 0.1)]), BTreeMap::from([(7, f64::MIN)]), BTreeMap::from([(7, f64::INFINITY)])], BTreeMap<u32, f64>);
    cell!(map_char, [BTreeMap::from([(7, 'a')]), BTreeMap::from([(7, '\0')]), BTreeMap::from([(7, 'é')]), BTreeMap::from([(7, '\u{10ffff}')])], BTreeMap<u32, char>);
    cell!(map_string, [BTreeMap::from([(7, "".to_string())]), BTreeMap::from([(7, "text".to_string())]), BTreeMap::from([(7, "\0 é あ 😀".to_string())])], BTreeMap<u32, String>);
    cell!(map_unit, [BTreeMap::from([(7, ())])], BTreeMap<u32, ()>);
    cell!(map_bytes, [BTreeMap::from([(7, vec![])]), BTreeMap::from([(7, vec![0, 1, 255])])], BTreeMap<u32, Vec<u8>>);
    cell!(map_box_u8, [BTreeMap::from([(7, Box::from(vec![]))]), BTreeMap::from([(7, Box::from([0 as u8, 1 as u8, u8::MAX]))])], BTreeMap<u32, Box<[u8]>>);
    cell!(map_box_i8, [BTreeMap::from([(7, Box::from(vec![]))]), BTreeMap::from([(7, Box::from([0 as i8, 1 as i8, i8::MAX]))])], BTreeMap<u32, Box<[i8]>>);
    cell!(map_box_u16, [BTreeMap::from([(7, Box::from(vec![]))]), BTreeMap::from([(7, Box::from([0 as u16, 1 as u16, u16::MAX]))])], BTreeMap<u32, Box<[u16]>>);
    cell!(map_box_i16, [BTreeMap::from([(7, Box::from(vec![]))]), BTreeMap::from([(7, Box::from([0 as i16, 1 as i16, i16::MAX]))])], BTreeMap<u32, Box<[i16]>>);
    cell!(map_box_u32, [BTreeMap::from([(7, Box::from(vec![]))]), BTreeMap::from([(7, Box::from([0 as u32, 1 as u32, u32::MAX]))])], BTreeMap<u32, Box<[u32]>>);
    cell!(map_box_i32, [BTreeMap::from([(7, Box::from(vec![]))]), BTreeMap::from([(7, Box::from([0 as i32, 1 as i32, i32::MAX]))])], BTreeMap<u32, Box<[i32]>>);
    cell!(map_box_u64, [BTreeMap::from([(7, Box::from(vec![]))]), BTreeMap::from([(7, Box::from([0 as u64, 1 as u64, u64::MAX]))])], BTreeMap<u32, Box<[u64]>>);
    cell!(map_box_i64, [BTreeMap::from([(7, Box::from(vec![]))]), BTreeMap::from([(7, Box::from([0 as i64, 1 as i64, i64::MAX]))])], BTreeMap<u32, Box<[i64]>>);
    cell!(map_box_f32, [BTreeMap::from([(7, Box::from(vec![]))]), BTreeMap::from([(7, Box::from([0 as f32, 1 as f32, f32::MAX]))])], BTreeMap<u32, Box<[f32]>>);
    cell!(map_box_f64, [BTreeMap::from([(7, Box::from(vec![]))]), BTreeMap::from([(7, Box::from([0 as f64, 1 as f64, f64::MAX]))])], BTreeMap<u32, Box<[f64]>>);
    cell!(map_list_i8, [BTreeMap::from([(7, vec![])]), BTreeMap::from([(7, vec![0 as i8, 1 as i8])]), BTreeMap::from([(7, vec![i8::MAX; 100])])], BTreeMap<u32, Vec<i8>>);
    cell!(map_list_u32, [BTreeMap::from([(7, vec![])]), BTreeMap::from([(7, vec![0 as u32, 1 as u32])]), BTreeMap::from([(7, vec![u32::MAX; 100])])], BTreeMap<u32, Vec<u32>>);
    cell!(map_list_i64, [BTreeMap::from([(7, vec![])]), BTreeMap::from([(7, vec![0 as i64, 1 as i64])]), BTreeMap::from([(7, vec![i64::MAX; 100])])], BTreeMap<u32, Vec<i64>>);
    cell!(map_list_f64, [BTreeMap::from([(7, vec![])]), BTreeMap::from([(7, vec![0 as f64, 1 as f64])]), BTreeMap::from([(7, vec![f64::MAX; 100])])], BTreeMap<u32, Vec<f64>>);
    cell!(map_list_string, [BTreeMap::from([(7, vec![])]), BTreeMap::from([(7, vec!["a".to_string(), "".to_string(), "あ".to_string()])])], BTreeMap<u32, Vec<String>>);
    cell!(map_list_bool, [BTreeMap::from([(7, vec![])]), BTreeMap::from([(7, vec![true, false])])], BTreeMap<u32, Vec<bool>>);
    cell!(map_list_bytes, [BTreeMap::from([(7, vec![])]), BTreeMap::from([(7, vec![vec![], vec![1, 2]])])], BTreeMap<u32, Vec<Vec<u8>>>);
    cell!(map_deque, [BTreeMap::from([(7, VecDeque::new())]), BTreeMap::from([(7, VecDeque::from([1, 2, 3]))])], BTreeMap<u32, VecDeque<u32>>);
    cell!(map_array_f64, [BTreeMap::from([(7, [0.0, 1.0, f64::MAX])])], BTreeMap<u32, [f64; 3]>);
    cell!(map_array_u8, [BTreeMap::from([(7, [0, 255])])], BTreeMap<u32, [u8; 2]>);
    cell!(map_tuple, [BTreeMap::from([(7, (0, "".to_string()))]), BTreeMap::from([(7, (u32::MAX, "text".to_string()))])], BTreeMap<u32, (u32, String)>);
    cell!(map_option, [BTreeMap::from([(7, None)]), BTreeMap::from([(7, Some(0))]), BTreeMap::from([(7, Some(u32::MAX))])], BTreeMap<u32, Option<u32>>);
    cell!(map_record, [BTreeMap::from([(7, HashMap::new())]), BTreeMap::from([(7, HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]))])], BTreeMap<u32, HashMap<String, u32>>);
    cell!(map_map, [BTreeMap::from([(7, BTreeMap::new())]), BTreeMap::from([(7, BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]))])], BTreeMap<u32, BTreeMap<u32, String>>);
    cell!(map_map_bigint, [BTreeMap::from([(7, HashMap::new())]), BTreeMap::from([(7, HashMap::from([(i64::MIN, true)]))])], BTreeMap<u32, HashMap<i64, bool>>);
    cell!(map_set, [BTreeMap::from([(7, BTreeSet::new())]), BTreeMap::from([(7, BTreeSet::from(["a".to_string(), "b".to_string()]))])], BTreeMap<u32, BTreeSet<String>>);
    cell!(map_set_number, [BTreeMap::from([(7, HashSet::new())]), BTreeMap::from([(7, HashSet::from([1, 2]))])], BTreeMap<u32, HashSet<u32>>);
    cell!(map_date, [BTreeMap::from([(7, SystemTime::UNIX_EPOCH)]), BTreeMap::from([(7, SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123))])], BTreeMap<u32, SystemTime>);
    cell!(map_duration, [BTreeMap::from([(7, Duration::ZERO)]), BTreeMap::from([(7, Duration::from_millis(1500))]), BTreeMap::from([(7, Duration::from_micros(1_500))])], BTreeMap<u32, Duration>);
    cell!(map_point, [BTreeMap::from([(7, Point { x: 0.0, y: -1.5 })])], BTreeMap<u32, Point>);
    cell!(map_person, [BTreeMap::from([(7, Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 })]), BTreeMap::from([(7, Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 })])], BTreeMap<u32, Person>);
    cell!(map_meters, [BTreeMap::from([(7, Meters(0.0))]), BTreeMap::from([(7, Meters(1.5))])], BTreeMap<u32, Meters>);
    cell!(map_span, [BTreeMap::from([(7, Span(0, u32::MAX))])], BTreeMap<u32, Span>);
    cell!(map_color, [BTreeMap::from([(7, Color::Red)]), BTreeMap::from([(7, Color::DarkBlue)])], BTreeMap<u32, Color>);
    cell!(map_level, [BTreeMap::from([(7, Level::Low)]), BTreeMap::from([(7, Level::High)])], BTreeMap<u32, Level>);
    cell!(map_by_color, [BTreeMap::from([(7, BTreeMap::new())]), BTreeMap::from([(7, BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]))])], BTreeMap<u32, BTreeMap<Color, u32>>);
    cell!(map_message, [BTreeMap::from([(7, Message::Stop)]), BTreeMap::from([(7, Message::Move { dx: 1.5 })]), BTreeMap::from([(7, Message::Say("a".into()))])], BTreeMap<u32, Message>);
    cell!(map_labelled, [BTreeMap::from([(7, Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() })])], BTreeMap<u32, Labelled>);
    cell!(map_shape, [BTreeMap::from([(7, Shape::Empty)]), BTreeMap::from([(7, Shape::Circle { radius: 1.5 })]), BTreeMap::from([(7, Shape::At(Point { x: 1.0, y: 2.0 }))]), BTreeMap::from([(7, Shape::Label("a".into()))]), BTreeMap::from([(7, Shape::Grid(2, vec![1, 2]))])], BTreeMap<u32, Shape>);
    cell!(map_untagged, [BTreeMap::from([(7, Content::Text("a".into()))]), BTreeMap::from([(7, Content::Bytes(vec![1]))]), BTreeMap::from([(7, Content::Number(1.5))])], BTreeMap<u32, Content>);
    cell!(map_tree, [BTreeMap::from([(7, Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] })])], BTreeMap<u32, Tree>);
    cell!(map_chain, [BTreeMap::from([(7, Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) })])], BTreeMap<u32, Chain>);
    cell!(map_page, [BTreeMap::from([(7, Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 })])], BTreeMap<u32, Page<Page<u32>>>);
    cell!(map_non_zero, [BTreeMap::from([(7, NonZero::new(1).unwrap())]), BTreeMap::from([(7, NonZero::<u32>::MAX)])], BTreeMap<u32, NonZero<u32>>);
    cell!(map_ip, [BTreeMap::from([(7, IpAddr::V4(Ipv4Addr::LOCALHOST))]), BTreeMap::from([(7, "2001:db8::1".parse().unwrap())])], BTreeMap<u32, IpAddr>);
    cell!(map_path, [BTreeMap::from([(7, PathBuf::new())]), BTreeMap::from([(7, PathBuf::from("a/é"))])], BTreeMap<u32, PathBuf>);
    cell!(map_range, [BTreeMap::from([(7, 0..7)])], BTreeMap<u32, Range<u32>>);
    cell!(map_bound, [BTreeMap::from([(7, Bound::Included(1))]), BTreeMap::from([(7, Bound::Unbounded)])], BTreeMap<u32, Bound<u32>>);
    cell!(map_ordering, [BTreeMap::from([(7, Ordering::Less)]), BTreeMap::from([(7, Ordering::Equal)]), BTreeMap::from([(7, Ordering::Greater)])], BTreeMap<u32, Ordering>);
    cell!(map_box_string, [BTreeMap::from([(7, Box::from([]))]), BTreeMap::from([(7, Box::from(["a".to_string(), "あ".to_string()]))])], BTreeMap<u32, Box<[String]>>);
    cell!(map_wrapping, [BTreeMap::from([(7, Wrapping(0))]), BTreeMap::from([(7, Wrapping(u16::MAX))])], BTreeMap<u32, Wrapping<u16>>);
    cell!(map_ref_cell, [BTreeMap::from([(7, RefCell::new("text".to_string()))])], BTreeMap<u32, RefCell<String>>);
    cell!(key_bool, [BTreeMap::from([(true, true)]), BTreeMap::from([(false, true)])], BTreeMap<bool, bool>);
    cell!(key_i8, [BTreeMap::from([(0, true)]), BTreeMap::from([(1, true)]), BTreeMap::from([(i8::MIN, true)]), BTreeMap::from([(i8::MAX, true)])], BTreeMap<i8, bool>);
    cell!(key_u8, [BTreeMap::from([(0, true)]), BTreeMap::from([(1, true)]), BTreeMap::from([(u8::MIN, true)]), BTreeMap::from([(u8::MAX, true)])], BTreeMap<u8, bool>);
    cell!(key_i16, [BTreeMap::from([(0, true)]), BTreeMap::from([(1, true)]), BTreeMap::from([(i16::MIN, true)]), BTreeMap::from([(i16::MAX, true)])], BTreeMap<i16, bool>);
    cell!(key_u16, [BTreeMap::from([(0, true)]), BTreeMap::from([(1, true)]), BTreeMap::from([(u16::MIN, true)]), BTreeMap::from([(u16::MAX, true)])], BTreeMap<u16, bool>);
    cell!(key_i32, [BTreeMap::from([(0, true)]), BTreeMap::from([(1, true)]), BTreeMap::from([(i32::MIN, true)]), BTreeMap::from([(i32::MAX, true)])], BTreeMap<i32, bool>);
    cell!(key_u32, [BTreeMap::from([(0, true)]), BTreeMap::from([(1, true)]), BTreeMap::from([(u32::MIN, true)]), BTreeMap::from([(u32::MAX, true)])], BTreeMap<u32, bool>);
    cell!(key_isize, [BTreeMap::from([(0, true)]), BTreeMap::from([(1, true)]), BTreeMap::from([(-2_147_483_648, true)])], BTreeMap<isize, bool>);
    cell!(key_usize, [BTreeMap::from([(0, true)]), BTreeMap::from([(1, true)]), BTreeMap::from([(4_294_967_295, true)])], BTreeMap<usize, bool>);
    cell!(key_i64, [BTreeMap::from([(0, true)]), BTreeMap::from([(1, true)]), BTreeMap::from([(i64::MIN, true)]), BTreeMap::from([(i64::MAX, true)])], BTreeMap<i64, bool>);
    cell!(key_u64, [BTreeMap::from([(0, true)]), BTreeMap::from([(1, true)]), BTreeMap::from([(u64::MIN, true)]), BTreeMap::from([(u64::MAX, true)])], BTreeMap<u64, bool>);
    cell!(key_i128, [BTreeMap::from([(0, true)]), BTreeMap::from([(1, true)]), BTreeMap::from([(i128::MIN, true)]), BTreeMap::from([(i128::MAX, true)])], BTreeMap<i128, bool>);
    cell!(key_u128, [BTreeMap::from([(0, true)]), BTreeMap::from([(1, true)]), BTreeMap::from([(u128::MIN, true)]), BTreeMap::from([(u128::MAX, true)])], BTreeMap<u128, bool>);
    cell!(key_char, [BTreeMap::from([('a', true)]), BTreeMap::from([('\0', true)]), BTreeMap::from([('é', true)]), BTreeMap::from([('\u{10ffff}', true)])], BTreeMap<char, bool>);
    cell!(key_string, [BTreeMap::from([("".to_string(), true)]), BTreeMap::from([("text".to_string(), true)]), BTreeMap::from([("\0 é あ 😀".to_string(), true)])], BTreeMap<String, bool>);
    cell!(key_array_u8, [BTreeMap::from([([0, 255], true)])], BTreeMap<[u8; 2], bool>);
    cell!(key_tuple, [BTreeMap::from([((0, "".to_string()), true)]), BTreeMap::from([((u32::MAX, "text".to_string()), true)])], BTreeMap<(u32, String), bool>);
    cell!(key_option, [BTreeMap::from([(None, true)]), BTreeMap::from([(Some(0), true)]), BTreeMap::from([(Some(u32::MAX), true)])], BTreeMap<Option<u32>, bool>);
    cell!(key_map, [BTreeMap::from([(BTreeMap::new(), true)]), BTreeMap::from([(BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]), true)])], BTreeMap<BTreeMap<u32, String>, bool>);
    cell!(key_set, [BTreeMap::from([(BTreeSet::new(), true)]), BTreeMap::from([(BTreeSet::from(["a".to_string(), "b".to_string()]), true)])], BTreeMap<BTreeSet<String>, bool>);
    cell!(key_date, [BTreeMap::from([(SystemTime::UNIX_EPOCH, true)]), BTreeMap::from([(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123), true)])], BTreeMap<SystemTime, bool>);
    cell!(key_duration, [BTreeMap::from([(Duration::ZERO, true)]), BTreeMap::from([(Duration::from_millis(1500), true)]), BTreeMap::from([(Duration::from_micros(1_500), true)])], BTreeMap<Duration, bool>);
    cell!(key_span, [BTreeMap::from([(Span(0, u32::MAX), true)])], BTreeMap<Span, bool>);
    cell!(key_color, [BTreeMap::from([(Color::Red, true)]), BTreeMap::from([(Color::DarkBlue, true)])], BTreeMap<Color, bool>);
    cell!(key_level, [BTreeMap::from([(Level::Low, true)]), BTreeMap::from([(Level::High, true)])], BTreeMap<Level, bool>);
    cell!(key_by_color, [BTreeMap::from([(BTreeMap::new(), true)]), BTreeMap::from([(BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]), true)])], BTreeMap<BTreeMap<Color, u32>, bool>);
    cell!(key_non_zero, [BTreeMap::from([(NonZero::new(1).unwrap(), true)]), BTreeMap::from([(NonZero::<u32>::MAX, true)])], BTreeMap<NonZero<u32>, bool>);
    cell!(key_ip, [BTreeMap::from([(IpAddr::V4(Ipv4Addr::LOCALHOST), true)]), BTreeMap::from([("2001:db8::1".parse().unwrap(), true)])], BTreeMap<IpAddr, bool>);
    cell!(key_path, [BTreeMap::from([(PathBuf::new(), true)]), BTreeMap::from([(PathBuf::from("a/é"), true)])], BTreeMap<PathBuf, bool>);
    cell!(key_ordering, [BTreeMap::from([(Ordering::Less, true)]), BTreeMap::from([(Ordering::Equal, true)]), BTreeMap::from([(Ordering::Greater, true)])], BTreeMap<Ordering, bool>);
    cell!(key_box_string, [BTreeMap::from([(Box::from([]), true)]), BTreeMap::from([(Box::from(["a".to_string(), "あ".to_string()]), true)])], BTreeMap<Box<[String]>, bool>);
    cell!(key_wrapping, [BTreeMap::from([(Wrapping(0), true)]), BTreeMap::from([(Wrapping(u16::MAX), true)])], BTreeMap<Wrapping<u16>, bool>);
    cell!(key_ref_cell, [BTreeMap::from([(RefCell::new("text".to_string()), true)])], BTreeMap<RefCell<String>, bool>);
    cell!(set_bool, [BTreeSet::from([true]), BTreeSet::from([false])], BTreeSet<bool>);
    cell!(set_i8, [BTreeSet::from([0]), BTreeSet::from([1]), BTreeSet::from([i8::MIN]), BTreeSet::from([i8::MAX])], BTreeSet<i8>);
    cell!(set_u8, [BTreeSet::from([0]), BTreeSet::from([1]), BTreeSet::from([u8::MIN]), BTreeSet::from([u8::MAX])], BTreeSet<u8>);
    cell!(set_i16, [BTreeSet::from([0]), BTreeSet::from([1]), BTreeSet::from([i16::MIN]), BTreeSet::from([i16::MAX])], BTreeSet<i16>);
    cell!(set_u16, [BTreeSet::from([0]), BTreeSet::from([1]), BTreeSet::from([u16::MIN]), BTreeSet::from([u16::MAX])], BTreeSet<u16>);
    cell!(set_i32, [BTreeSet::from([0]), BTreeSet::from([1]), BTreeSet::from([i32::MIN]), BTreeSet::from([i32::MAX])], BTreeSet<i32>);
    cell!(set_u32, [BTreeSet::from([0]), BTreeSet::from([1]), BTreeSet::from([u32::MIN]), BTreeSet::from([u32::MAX])], BTreeSet<u32>);
    cell!(set_isize, [BTreeSet::from([0]), BTreeSet::from([1]), BTreeSet::from([-2_147_483_648])], BTreeSet<isize>);
    cell!(set_usize, [BTreeSet::from([0]), BTreeSet::from([1]), BTreeSet::from([4_294_967_295])], BTreeSet<usize>);
    cell!(set_i64, [BTreeSet::from([0]), BTreeSet::from([1]), BTreeSet::from([i64::MIN]), BTreeSet::from([i64::MAX])], BTreeSet<i64>);
    cell!(set_u64, [BTreeSet::from([0]), BTreeSet::from([1]), BTreeSet::from([u64::MIN]), BTreeSet::from([u64::MAX])], BTreeSet<u64>);
    cell!(set_i128, [BTreeSet::from([0]), BTreeSet::from([1]), BTreeSet::from([i128::MIN]), BTreeSet::from([i128::MAX])], BTreeSet<i128>);
    cell!(set_u128, [BTreeSet::from([0]), BTreeSet::from([1]), BTreeSet::from([u128::MIN]), BTreeSet::from([u128::MAX])], BTreeSet<u128>);
    cell!(set_char, [BTreeSet::from(['a']), BTreeSet::from(['\0']), BTreeSet::from(['é']), BTreeSet::from(['\u{10ffff}'])], BTreeSet<char>);
    cell!(set_string, [BTreeSet::from(["".to_string()]), BTreeSet::from(["text".to_string()]), BTreeSet::from(["\0 é あ 😀".to_string()])], BTreeSet<String>);
    cell!(set_array_u8, [BTreeSet::from([[0, 255]])], BTreeSet<[u8; 2]>);
    cell!(set_tuple, [BTreeSet::from([(0, "".to_string())]), BTreeSet::from([(u32::MAX, "text".to_string())])], BTreeSet<(u32, String)>);
    cell!(set_option, [BTreeSet::from([None]), BTreeSet::from([Some(0)]), BTreeSet::from([Some(u32::MAX)])], BTreeSet<Option<u32>>);
    cell!(set_map, [BTreeSet::from([BTreeMap::new()]), BTreeSet::from([BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())])])], BTreeSet<BTreeMap<u32, String>>);
    cell!(set_set, [BTreeSet::from([BTreeSet::new()]), BTreeSet::from([BTreeSet::from(["a".to_string(), "b".to_string()])])], BTreeSet<BTreeSet<String>>);
    cell!(set_date, [BTreeSet::from([SystemTime::UNIX_EPOCH]), BTreeSet::from([SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123)])], BTreeSet<SystemTime>);
    cell!(set_duration, [BTreeSet::from([Duration::ZERO]), BTreeSet::from([Duration::from_millis(1500)]), BTreeSet::from([Duration::from_micros(1_500)])], BTreeSet<Duration>);
    cell!(set_span, [BTreeSet::from([Span(0, u32::MAX)])], BTreeSet<Span>);
    cell!(set_color, [BTreeSet::from([Color::Red]), BTreeSet::from([Color::DarkBlue])], BTreeSet<Color>);
    cell!(set_level, [BTreeSet::from([Level::Low]), BTreeSet::from([Level::High])], BTreeSet<Level>);
    cell!(set_by_color, [BTreeSet::from([BTreeMap::new()]), BTreeSet::from([BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)])])], BTreeSet<BTreeMap<Color, u32>>);
    cell!(set_non_zero, [BTreeSet::from([NonZero::new(1).unwrap()]), BTreeSet::from([NonZero::<u32>::MAX])], BTreeSet<NonZero<u32>>);
    cell!(set_ip, [BTreeSet::from([IpAddr::V4(Ipv4Addr::LOCALHOST)]), BTreeSet::from(["2001:db8::1".parse().unwrap()])], BTreeSet<IpAddr>);
    cell!(set_path, [BTreeSet::from([PathBuf::new()]), BTreeSet::from([PathBuf::from("a/é")])], BTreeSet<PathBuf>);
    cell!(set_ordering, [BTreeSet::from([Ordering::Less]), BTreeSet::from([Ordering::Equal]), BTreeSet::from([Ordering::Greater])], BTreeSet<Ordering>);
    cell!(set_box_string, [BTreeSet::from([Box::from([])]), BTreeSet::from([Box::from(["a".to_string(), "あ".to_string()])])], BTreeSet<Box<[String]>>);
    cell!(set_wrapping, [BTreeSet::from([Wrapping(0)]), BTreeSet::from([Wrapping(u16::MAX)])], BTreeSet<Wrapping<u16>>);
    cell!(set_ref_cell, [BTreeSet::from([RefCell::new("text".to_string())])], BTreeSet<RefCell<String>>);
    cell!(variant_field_bool, [Variant::Named { value: true }, Variant::Named { value: false }], Variant<bool>);
    cell!(variant_field_i8, [Variant::Named { value: 0 }, Variant::Named { value: 1 }, Variant::Named { value: i8::MIN }, Variant::Named { value: i8::MAX }], Variant<i8>);
    cell!(variant_field_u8, [Variant::Named { value: 0 }, Variant::Named { value: 1 }, Variant::Named { value: u8::MIN }, Variant::Named { value: u8::MAX }], Variant<u8>);
    cell!(variant_field_i16, [Variant::Named { value: 0 }, Variant::Named { value: 1 }, Variant::Named { value: i16::MIN }, Variant::Named { value: i16::MAX }], Variant<i16>);
    cell!(variant_field_u16, [Variant::Named { value: 0 }, Variant::Named { value: 1 }, Variant::Named { value: u16::MIN }, Variant::Named { value: u16::MAX }], Variant<u16>);
    cell!(variant_field_i32, [Variant::Named { value: 0 }, Variant::Named { value: 1 }, Variant::Named { value: i32::MIN }, Variant::Named { value: i32::MAX }], Variant<i32>);
    cell!(variant_field_u32, [Variant::Named { value: 0 }, Variant::Named { value: 1 }, Variant::Named { value: u32::MIN }, Variant::Named { value: u32::MAX }], Variant<u32>);
    cell!(variant_field_isize, [Variant::Named { value: 0 }, Variant::Named { value: 1 }, Variant::Named { value: -2_147_483_648 }], Variant<isize>);
    cell!(variant_field_usize, [Variant::Named { value: 0 }, Variant::Named { value: 1 }, Variant::Named { value: 4_294_967_295 }], Variant<usize>);
    cell!(variant_field_i64, [Variant::Named { value: 0 }, Variant::Named { value: 1 }, Variant::Named { value: i64::MIN }, Variant::Named { value: i64::MAX }], Variant<i64>);
    cell!(variant_field_u64, [Variant::Named { value: 0 }, Variant::Named { value: 1 }, Variant::Named { value: u64::MIN }, Variant::Named { value: u64::MAX }], Variant<u64>);
    cell!(variant_field_i128, [Variant::Named { value: 0 }, Variant::Named { value: 1 }, Variant::Named { value: i128::MIN }, Variant::Named { value: i128::MAX }], Variant<i128>);
    cell!(variant_field_u128, [Variant::Named { value: 0 }, Variant::Named { value: 1 }, Variant::Named { value: u128::MIN }, Variant::Named { value: u128::MAX }], Variant<u128>);
    cell!(variant_field_f32, [Variant::Named { value: 0.0 }, Variant::Named { value: 1.5 }, Variant::Named { value: f32::MAX }, Variant::Named { value: f32::INFINITY }], Variant<f32>);
    cell!(variant_field_f64, [Variant::Named { value: 0.0 }, Variant::Named { value: 0.1 }, Variant::Named { value: f64::MIN }, Variant::Named { value: f64::INFINITY }], Variant<f64>);
    cell!(variant_field_char, [Variant::Named { value: 'a' }, Variant::Named { value: '\0' }, Variant::Named { value: 'é' }, Variant::Named { value: '\u{10ffff}' }], Variant<char>);
    cell!(variant_field_string, [Variant::Named { value: "".to_string() }, Variant::Named { value: "text".to_string() }, Variant::Named { value: "\0 é あ 😀".to_string() }], Variant<String>);
    cell!(variant_field_unit, [Variant::Named { value: () }], Variant<()>);
    cell!(variant_field_bytes, [Variant::Named { value: vec![] }, Variant::Named { value: vec![0, 1, 255] }], Variant<Vec<u8>>);
    cell!(variant_field_box_u8, [Variant::Named { value: Box::from(vec![]) }, Variant::Named { value: Box::from([0 as u8, 1 as u8, u8::MAX]) }], Variant<Box<[u8]>>);
    cell!(variant_field_box_i8, [Variant::Named { value: Box::from(vec![]) }, Variant::Named { value: Box::from([0 as i8, 1 as i8, i8::MAX]) }], Variant<Box<[i8]>>);
    cell!(variant_field_box_u16, [Variant::Named { value: Box::from(vec![]) }, Variant::Named { value: Box::from([0 as u16, 1 as u16, u16::MAX]) }], Variant<Box<[u16]>>);
    cell!(variant_field_box_i16, [Variant::Named { value: Box::from(vec![]) }, Variant::Named { value: Box::from([0 as i16, 1 as i16, i16::MAX]) }], Variant<Box<[i16]>>);
    cell!(variant_field_box_u32, [Variant::Named { value: Box::from(vec![]) }, Variant::Named { value: Box::from([0 as u32, 1 as u32, u32::MAX]) }], Variant<Box<[u32]>>);
    cell!(variant_field_box_i32, [Variant::Named { value: Box::from(vec![]) }, Variant::Named { value: Box::from([0 as i32, 1 as i32, i32::MAX]) }], Variant<Box<[i32]>>);
    cell!(variant_field_box_u64, [Variant::Named { value: Box::from(vec![]) }, Variant::Named { value: Box::from([0 as u64, 1 as u64, u64::MAX]) }], Variant<Box<[u64]>>);
    cell!(variant_field_box_i64, [Variant::Named { value: Box::from(vec![]) }, Variant::Named { value: Box::from([0 as i64, 1 as i64, i64::MAX]) }], Variant<Box<[i64]>>);
    cell!(variant_field_box_f32, [Variant::Named { value: Box::from(vec![]) }, Variant::Named { value: Box::from([0 as f32, 1 as f32, f32::MAX]) }], Variant<Box<[f32]>>);
    cell!(variant_field_box_f64, [Variant::Named { value: Box::from(vec![]) }, Variant::Named { value: Box::from([0 as f64, 1 as f64, f64::MAX]) }], Variant<Box<[f64]>>);
    cell!(variant_field_list_i8, [Variant::Named { value: vec![] }, Variant::Named { value: vec![0 as i8, 1 as i8] }, Variant::Named { value: vec![i8::MAX; 100] }], Variant<Vec<i8>>);
    cell!(variant_field_list_u32, [Variant::Named { value: vec![] }, Variant::Named { value: vec![0 as u32, 1 as u32] }, Variant::Named { value: vec![u32::MAX; 100] }], Variant<Vec<u32>>);
    cell!(variant_field_list_i64, [Variant::Named { value: vec![] }, Variant::Named { value: vec![0 as i64, 1 as i64] }, Variant::Named { value: vec![i64::MAX; 100] }], Variant<Vec<i64>>);
    cell!(variant_field_list_f64, [Variant::Named { value: vec![] }, Variant::Named { value: vec![0 as f64, 1 as f64] }, Variant::Named { value: vec![f64::MAX; 100] }], Variant<Vec<f64>>);
    cell!(variant_field_list_string, [Variant::Named { value: vec![] }, Variant::Named { value: vec!["a".to_string(), "".to_string(), "あ".to_string()] }], Variant<Vec<String>>);
    cell!(variant_field_list_bool, [Variant::Named { value: vec![] }, Variant::Named { value: vec![true, false] }], Variant<Vec<bool>>);
    cell!(variant_field_list_bytes, [Variant::Named { value: vec![] }, Variant::Named { value: vec![vec![], vec![1, 2]] }], Variant<Vec<Vec<u8>>>);
    cell!(variant_field_deque, [Variant::Named { value: VecDeque::new() }, Variant::Named { value: VecDeque::from([1, 2, 3]) }], Variant<VecDeque<u32>>);
    cell!(variant_field_array_f64, [Variant::Named { value: [0.0, 1.0, f64::MAX] }], Variant<[f64; 3]>);
    cell!(variant_field_array_u8, [Variant::Named { value: [0, 255] }], Variant<[u8; 2]>);
    cell!(variant_field_tuple, [Variant::Named { value: (0, "".to_string()) }, Variant::Named { value: (u32::MAX, "text".to_string()) }], Variant<(u32, String)>);
    cell!(variant_field_option, [Variant::Named { value: None }, Variant::Named { value: Some(0) }, Variant::Named { value: Some(u32::MAX) }], Variant<Option<u32>>);
    cell!(variant_field_record, [Variant::Named { value: HashMap::new() }, Variant::Named { value: HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]) }], Variant<HashMap<String, u32>>);
    cell!(variant_field_map, [Variant::Named { value: BTreeMap::new() }, Variant::Named { value: BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]) }], Variant<BTreeMap<u32, String>>);
    cell!(variant_field_map_bigint, [Variant::Named { value: HashMap::new() }, Variant::Named { value: HashMap::from([(i64::MIN, true)]) }], Variant<HashMap<i64, bool>>);
    cell!(variant_field_set, [Variant::Named { value: BTreeSet::new() }, Variant::Named { value: BTreeSet::from(["a".to_string(), "b".to_string()]) }], Variant<BTreeSet<String>>);
    cell!(variant_field_set_number, [Variant::Named { value: HashSet::new() }, Variant::Named { value: HashSet::from([1, 2]) }], Variant<HashSet<u32>>);
    cell!(variant_field_date, [Variant::Named { value: SystemTime::UNIX_EPOCH }, Variant::Named { value: SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123) }], Variant<SystemTime>);
    cell!(variant_field_duration, [Variant::Named { value: Duration::ZERO }, Variant::Named { value: Duration::from_millis(1500) }, Variant::Named { value: Duration::from_micros(1_500) }], Variant<Duration>);
    cell!(variant_field_point, [Variant::Named { value: Point { x: 0.0, y: -1.5 } }], Variant<Point>);
    cell!(variant_field_person, [Variant::Named { value: Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 } }, Variant::Named { value: Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 } }], Variant<Person>);
    cell!(variant_field_meters, [Variant::Named { value: Meters(0.0) }, Variant::Named { value: Meters(1.5) }], Variant<Meters>);
    cell!(variant_field_span, [Variant::Named { value: Span(0, u32::MAX) }], Variant<Span>);
    cell!(variant_field_color, [Variant::Named { value: Color::Red }, Variant::Named { value: Color::DarkBlue }], Variant<Color>);
    cell!(variant_field_level, [Variant::Named { value: Level::Low }, Variant::Named { value: Level::High }], Variant<Level>);
    cell!(variant_field_by_color, [Variant::Named { value: BTreeMap::new() }, Variant::Named { value: BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]) }], Variant<BTreeMap<Color, u32>>);
    cell!(variant_field_message, [Variant::Named { value: Message::Stop }, Variant::Named { value: Message::Move { dx: 1.5 } }, Variant::Named { value: Message::Say("a".into()) }], Variant<Message>);
    cell!(variant_field_labelled, [Variant::Named { value: Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() } }], Variant<Labelled>);
    cell!(variant_field_shape, [Variant::Named { value: Shape::Empty }, Variant::Named { value: Shape::Circle { radius: 1.5 } }, Variant::Named { value: Shape::At(Point { x: 1.0, y: 2.0 }) }, Variant::Named { value: Shape::Label("a".into()) }, Variant::Named { value: Shape::Grid(2, vec![1, 2]) }], Variant<Shape>);
    cell!(variant_field_untagged, [Variant::Named { value: Content::Text("a".into()) }, Variant::Named { value: Content::Bytes(vec![1]) }, Variant::Named { value: Content::Number(1.5) }], Variant<Content>);
    cell!(variant_field_tree, [Variant::Named { value: Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] } }], Variant<Tree>);
    cell!(variant_field_chain, [Variant::Named { value: Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) } }], Variant<Chain>);
    cell!(variant_field_page, [Variant::Named { value: Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 } }], Variant<Page<Page<u32>>>);
    cell!(variant_field_non_zero, [Variant::Named { value: NonZero::new(1).unwrap() }, Variant::Named { value: NonZero::<u32>::MAX }], Variant<NonZero<u32>>);
    cell!(variant_field_ip, [Variant::Named { value: IpAddr::V4(Ipv4Addr::LOCALHOST) }, Variant::Named { value: "2001:db8::1".parse().unwrap() }], Variant<IpAddr>);
    cell!(variant_field_path, [Variant::Named { value: PathBuf::new() }, Variant::Named { value: PathBuf::from("a/é") }], Variant<PathBuf>);
    cell!(variant_field_range, [Variant::Named { value: 0..7 }], Variant<Range<u32>>);
    cell!(variant_field_bound, [Variant::Named { value: Bound::Included(1) }, Variant::Named { value: Bound::Unbounded }], Variant<Bound<u32>>);
    cell!(variant_field_ordering, [Variant::Named { value: Ordering::Less }, Variant::Named { value: Ordering::Equal }, Variant::Named { value: Ordering::Greater }], Variant<Ordering>);
    cell!(variant_field_box_string, [Variant::Named { value: Box::from([]) }, Variant::Named { value: Box::from(["a".to_string(), "あ".to_string()]) }], Variant<Box<[String]>>);
    cell!(variant_field_wrapping, [Variant::Named { value: Wrapping(0) }, Variant::Named { value: Wrapping(u16::MAX) }], Variant<Wrapping<u16>>);
    cell!(variant_field_ref_cell, [Variant::Named { value: RefCell::new("text".to_string()) }], Variant<RefCell<String>>);
    cell!(variant_newtype_bool, [Variant::Newtype(true), Variant::Newtype(false)], Variant<bool>);
    cell!(variant_newtype_i8, [Variant::Newtype(0), Variant::Newtype(1), Variant::Newtype(i8::MIN), Variant::Newtype(i8::MAX)], Variant<i8>);
    cell!(variant_newtype_u8, [Variant::Newtype(0), Variant::Newtype(1), Variant::Newtype(u8::MIN), Variant::Newtype(u8::MAX)], Variant<u8>);
    cell!(variant_newtype_i16, [Variant::Newtype(0), Variant::Newtype(1), Variant::Newtype(i16::MIN), Variant::Newtype(i16::MAX)], Variant<i16>);
    cell!(variant_newtype_u16, [Variant::Newtype(0), Variant::Newtype(1), Variant::Newtype(u16::MIN), Variant::Newtype(u16::MAX)], Variant<u16>);
    cell!(variant_newtype_i32, [Variant::Newtype(0), Variant::Newtype(1), Variant::Newtype(i32::MIN), Variant::Newtype(i32::MAX)], Variant<i32>);
    cell!(variant_newtype_u32, [Variant::Newtype(0), Variant::Newtype(1), Variant::Newtype(u32::MIN), Variant::Newtype(u32::MAX)], Variant<u32>);
    cell!(variant_newtype_isize, [Variant::Newtype(0), Variant::Newtype(1), Variant::Newtype(-2_147_483_648)], Variant<isize>);
    cell!(variant_newtype_usize, [Variant::Newtype(0), Variant::Newtype(1), Variant::Newtype(4_294_967_295)], Variant<usize>);
    cell!(variant_newtype_i64, [Variant::Newtype(0), Variant::Newtype(1), Variant::Newtype(i64::MIN), Variant::Newtype(i64::MAX)], Variant<i64>);
    cell!(variant_newtype_u64, [Variant::Newtype(0), Variant::Newtype(1), Variant::Newtype(u64::MIN), Variant::Newtype(u64::MAX)], Variant<u64>);
    cell!(variant_newtype_i128, [Variant::Newtype(0), Variant::Newtype(1), Variant::Newtype(i128::MIN), Variant::Newtype(i128::MAX)], Variant<i128>);
    cell!(variant_newtype_u128, [Variant::Newtype(0), Variant::Newtype(1), Variant::Newtype(u128::MIN), Variant::Newtype(u128::MAX)], Variant<u128>);
    cell!(variant_newtype_f32, [Variant::Newtype(0.0), Variant::Newtype(1.5), Variant::Newtype(f32::MAX), Variant::Newtype(f32::INFINITY)], Variant<f32>);
    cell!(variant_newtype_f64, [Variant::Newtype(0.0), Variant::Newtype(0.1), Variant::Newtype(f64::MIN), Variant::Newtype(f64::INFINITY)], Variant<f64>);
    cell!(variant_newtype_char, [Variant::Newtype('a'), Variant::Newtype('\0'), Variant::Newtype('é'), Variant::Newtype('\u{10ffff}')], Variant<char>);
    cell!(variant_newtype_string, [Variant::Newtype("".to_string()), Variant::Newtype("text".to_string()), Variant::Newtype("\0 é あ 😀".to_string())], Variant<String>);
    cell!(variant_newtype_unit, [Variant::Newtype(())], Variant<()>);
    cell!(variant_newtype_bytes, [Variant::Newtype(vec![]), Variant::Newtype(vec![0, 1, 255])], Variant<Vec<u8>>);
    cell!(variant_newtype_box_u8, [Variant::Newtype(Box::from(vec![])), Variant::Newtype(Box::from([0 as u8, 1 as u8, u8::MAX]))], Variant<Box<[u8]>>);
    cell!(variant_newtype_box_i8, [Variant::Newtype(Box::from(vec![])), Variant::Newtype(Box::from([0 as i8, 1 as i8, i8::MAX]))], Variant<Box<[i8]>>);
    cell!(variant_newtype_box_u16, [Variant::Newtype(Box::from(vec![])), Variant::Newtype(Box::from([0 as u16, 1 as u16, u16::MAX]))], Variant<Box<[u16]>>);
    cell!(variant_newtype_box_i16, [Variant::Newtype(Box::from(vec![])), Variant::Newtype(Box::from([0 as i16, 1 as i16, i16::MAX]))], Variant<Box<[i16]>>);
    cell!(variant_newtype_box_u32, [Variant::Newtype(Box::from(vec![])), Variant::Newtype(Box::from([0 as u32, 1 as u32, u32::MAX]))], Variant<Box<[u32]>>);
    cell!(variant_newtype_box_i32, [Variant::Newtype(Box::from(vec![])), Variant::Newtype(Box::from([0 as i32, 1 as i32, i32::MAX]))], Variant<Box<[i32]>>);
    cell!(variant_newtype_box_u64, [Variant::Newtype(Box::from(vec![])), Variant::Newtype(Box::from([0 as u64, 1 as u64, u64::MAX]))], Variant<Box<[u64]>>);
    cell!(variant_newtype_box_i64, [Variant::Newtype(Box::from(vec![])), Variant::Newtype(Box::from([0 as i64, 1 as i64, i64::MAX]))], Variant<Box<[i64]>>);
    cell!(variant_newtype_box_f32, [Variant::Newtype(Box::from(vec![])), Variant::Newtype(Box::from([0 as f32, 1 as f32, f32::MAX]))], Variant<Box<[f32]>>);
    cell!(variant_newtype_box_f64, [Variant::Newtype(Box::from(vec![])), Variant::Newtype(Box::from([0 as f64, 1 as f64, f64::MAX]))], Variant<Box<[f64]>>);
    cell!(variant_newtype_list_i8, [Variant::Newtype(vec![]), Variant::Newtype(vec![0 as i8, 1 as i8]), Variant::Newtype(vec![i8::MAX; 100])], Variant<Vec<i8>>);
    cell!(variant_newtype_list_u32, [Variant::Newtype(vec![]), Variant::Newtype(vec![0 as u32, 1 as u32]), Variant::Newtype(vec![u32::MAX; 100])], Variant<Vec<u32>>);
    cell!(variant_newtype_list_i64, [Variant::Newtype(vec![]), Variant::Newtype(vec![0 as i64, 1 as i64]), Variant::Newtype(vec![i64::MAX; 100])], Variant<Vec<i64>>);
    cell!(variant_newtype_list_f64, [Variant::Newtype(vec![]), Variant::Newtype(vec![0 as f64, 1 as f64]), Variant::Newtype(vec![f64::MAX; 100])], Variant<Vec<f64>>);
    cell!(variant_newtype_list_string, [Variant::Newtype(vec![]), Variant::Newtype(vec!["a".to_string(), "".to_string(), "あ".to_string()])], Variant<Vec<String>>);
    cell!(variant_newtype_list_bool, [Variant::Newtype(vec![]), Variant::Newtype(vec![true, false])], Variant<Vec<bool>>);
    cell!(variant_newtype_list_bytes, [Variant::Newtype(vec![]), Variant::Newtype(vec![vec![], vec![1, 2]])], Variant<Vec<Vec<u8>>>);
    cell!(variant_newtype_deque, [Variant::Newtype(VecDeque::new()), Variant::Newtype(VecDeque::from([1, 2, 3]))], Variant<VecDeque<u32>>);
    cell!(variant_newtype_array_f64, [Variant::Newtype([0.0, 1.0, f64::MAX])], Variant<[f64; 3]>);
    cell!(variant_newtype_array_u8, [Variant::Newtype([0, 255])], Variant<[u8; 2]>);
    cell!(variant_newtype_tuple, [Variant::Newtype((0, "".to_string())), Variant::Newtype((u32::MAX, "text".to_string()))], Variant<(u32, String)>);
    cell!(variant_newtype_option, [Variant::Newtype(None), Variant::Newtype(Some(0)), Variant::Newtype(Some(u32::MAX))], Variant<Option<u32>>);
    cell!(variant_newtype_record, [Variant::Newtype(HashMap::new()), Variant::Newtype(HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]))], Variant<HashMap<String, u32>>);
    cell!(variant_newtype_map, [Variant::Newtype(BTreeMap::new()), Variant::Newtype(BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]))], Variant<BTreeMap<u32, String>>);
    cell!(variant_newtype_map_bigint, [Variant::Newtype(HashMap::new()), Variant::Newtype(HashMap::from([(i64::MIN, true)]))], Variant<HashMap<i64, bool>>);
    cell!(variant_newtype_set, [Variant::Newtype(BTreeSet::new()), Variant::Newtype(BTreeSet::from(["a".to_string(), "b".to_string()]))], Variant<BTreeSet<String>>);
    cell!(variant_newtype_set_number, [Variant::Newtype(HashSet::new()), Variant::Newtype(HashSet::from([1, 2]))], Variant<HashSet<u32>>);
    cell!(variant_newtype_date, [Variant::Newtype(SystemTime::UNIX_EPOCH), Variant::Newtype(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123))], Variant<SystemTime>);
    cell!(variant_newtype_duration, [Variant::Newtype(Duration::ZERO), Variant::Newtype(Duration::from_millis(1500)), Variant::Newtype(Duration::from_micros(1_500))], Variant<Duration>);
    cell!(variant_newtype_point, [Variant::Newtype(Point { x: 0.0, y: -1.5 })], Variant<Point>);
    cell!(variant_newtype_person, [Variant::Newtype(Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }), Variant::Newtype(Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 })], Variant<Person>);
    cell!(variant_newtype_meters, [Variant::Newtype(Meters(0.0)), Variant::Newtype(Meters(1.5))], Variant<Meters>);
    cell!(variant_newtype_span, [Variant::Newtype(Span(0, u32::MAX))], Variant<Span>);
    cell!(variant_newtype_color, [Variant::Newtype(Color::Red), Variant::Newtype(Color::DarkBlue)], Variant<Color>);
    cell!(variant_newtype_level, [Variant::Newtype(Level::Low), Variant::Newtype(Level::High)], Variant<Level>);
    cell!(variant_newtype_by_color, [Variant::Newtype(BTreeMap::new()), Variant::Newtype(BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]))], Variant<BTreeMap<Color, u32>>);
    cell!(variant_newtype_message, [Variant::Newtype(Message::Stop), Variant::Newtype(Message::Move { dx: 1.5 }), Variant::Newtype(Message::Say("a".into()))], Variant<Message>);
    cell!(variant_newtype_labelled, [Variant::Newtype(Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() })], Variant<Labelled>);
    cell!(variant_newtype_shape, [Variant::Newtype(Shape::Empty), Variant::Newtype(Shape::Circle { radius: 1.5 }), Variant::Newtype(Shape::At(Point { x: 1.0, y: 2.0 })), Variant::Newtype(Shape::Label("a".into())), Variant::Newtype(Shape::Grid(2, vec![1, 2]))], Variant<Shape>);
    cell!(variant_newtype_untagged, [Variant::Newtype(Content::Text("a".into())), Variant::Newtype(Content::Bytes(vec![1])), Variant::Newtype(Content::Number(1.5))], Variant<Content>);
    cell!(variant_newtype_tree, [Variant::Newtype(Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] })], Variant<Tree>);
    cell!(variant_newtype_chain, [Variant::Newtype(Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) })], Variant<Chain>);
    cell!(variant_newtype_page, [Variant::Newtype(Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 })], Variant<Page<Page<u32>>>);
    cell!(variant_newtype_non_zero, [Variant::Newtype(NonZero::new(1).unwrap()), Variant::Newtype(NonZero::<u32>::MAX)], Variant<NonZero<u32>>);
    cell!(variant_newtype_ip, [Variant::Newtype(IpAddr::V4(Ipv4Addr::LOCALHOST)), Variant::Newtype("2001:db8::1".parse().unwrap())], Variant<IpAddr>);
    cell!(variant_newtype_path, [Variant::Newtype(PathBuf::new()), Variant::Newtype(PathBuf::from("a/é"))], Variant<PathBuf>);
    cell!(variant_newtype_range, [Variant::Newtype(0..7)], Variant<Range<u32>>);
    cell!(variant_newtype_bound, [Variant::Newtype(Bound::Included(1)), Variant::Newtype(Bound::Unbounded)], Variant<Bound<u32>>);
    cell!(variant_newtype_ordering, [Variant::Newtype(Ordering::Less), Variant::Newtype(Ordering::Equal), Variant::Newtype(Ordering::Greater)], Variant<Ordering>);
    cell!(variant_newtype_box_string, [Variant::Newtype(Box::from([])), Variant::Newtype(Box::from(["a".to_string(), "あ".to_string()]))], Variant<Box<[String]>>);
    cell!(variant_newtype_wrapping, [Variant::Newtype(Wrapping(0)), Variant::Newtype(Wrapping(u16::MAX))], Variant<Wrapping<u16>>);
    cell!(variant_newtype_ref_cell, [Variant::Newtype(RefCell::new("text".to_string()))], Variant<RefCell<String>>);
    cell!(variant_tuple_bool, [Variant::Pair(true, true), Variant::Pair(false, true)], Variant<bool>);
    cell!(variant_tuple_i8, [Variant::Pair(0, true), Variant::Pair(1, true), Variant::Pair(i8::MIN, true), Variant::Pair(i8::MAX, true)], Variant<i8>);
    cell!(variant_tuple_u8, [Variant::Pair(0, true), Variant::Pair(1, true), Variant::Pair(u8::MIN, true), Variant::Pair(u8::MAX, true)], Variant<u8>);
    cell!(variant_tuple_i16, [Variant::Pair(0, true), Variant::Pair(1, true), Variant::Pair(i16::MIN, true), Variant::Pair(i16::MAX, true)], Variant<i16>);
    cell!(variant_tuple_u16, [Variant::Pair(0, true), Variant::Pair(1, true), Variant::Pair(u16::MIN, true), Variant::Pair(u16::MAX, true)], Variant<u16>);
    cell!(variant_tuple_i32, [Variant::Pair(0, true), Variant::Pair(1, true), Variant::Pair(i32::MIN, true), Variant::Pair(i32::MAX, true)], Variant<i32>);
    cell!(variant_tuple_u32, [Variant::Pair(0, true), Variant::Pair(1, true), Variant::Pair(u32::MIN, true), Variant::Pair(u32::MAX, true)], Variant<u32>);
    cell!(variant_tuple_isize, [Variant::Pair(0, true), Variant::Pair(1, true), Variant::Pair(-2_147_483_648, true)], Variant<isize>);
    cell!(variant_tuple_usize, [Variant::Pair(0, true), Variant::Pair(1, true), Variant::Pair(4_294_967_295, true)], Variant<usize>);
    cell!(variant_tuple_i64, [Variant::Pair(0, true), Variant::Pair(1, true), Variant::Pair(i64::MIN, true), Variant::Pair(i64::MAX, true)], Variant<i64>);
    cell!(variant_tuple_u64, [Variant::Pair(0, true), Variant::Pair(1, true), Variant::Pair(u64::MIN, true), Variant::Pair(u64::MAX, true)], Variant<u64>);
    cell!(variant_tuple_i128, [Variant::Pair(0, true), Variant::Pair(1, true), Variant::Pair(i128::MIN, true), Variant::Pair(i128::MAX, true)], Variant<i128>);
    cell!(variant_tuple_u128, [Variant::Pair(0, true), Variant::Pair(1, true), Variant::Pair(u128::MIN, true), Variant::Pair(u128::MAX, true)], Variant<u128>);
    cell!(variant_tuple_f32, [Variant::Pair(0.0, true), Variant::Pair(1.5, true), Variant::Pair(f32::MAX, true), Variant::Pair(f32::INFINITY, true)], Variant<f32>);
    cell!(variant_tuple_f64, [Variant::Pair(0.0, true), Variant::Pair(0.1, true), Variant::Pair(f64::MIN, true), Variant::Pair(f64::INFINITY, true)], Variant<f64>);
    cell!(variant_tuple_char, [Variant::Pair('a', true), Variant::Pair('\0', true), Variant::Pair('é', true), Variant::Pair('\u{10ffff}', true)], Variant<char>);
    cell!(variant_tuple_string, [Variant::Pair("".to_string(), true), Variant::Pair("text".to_string(), true), Variant::Pair("\0 é あ 😀".to_string(), true)], Variant<String>);
    cell!(variant_tuple_unit, [Variant::Pair((), true)], Variant<()>);
    cell!(variant_tuple_bytes, [Variant::Pair(vec![], true), Variant::Pair(vec![0, 1, 255], true)], Variant<Vec<u8>>);
    cell!(variant_tuple_box_u8, [Variant::Pair(Box::from(vec![]), true), Variant::Pair(Box::from([0 as u8, 1 as u8, u8::MAX]), true)], Variant<Box<[u8]>>);
    cell!(variant_tuple_box_i8, [Variant::Pair(Box::from(vec![]), true), Variant::Pair(Box::from([0 as i8, 1 as i8, i8::MAX]), true)], Variant<Box<[i8]>>);
    cell!(variant_tuple_box_u16, [Variant::Pair(Box::from(vec![]), true), Variant::Pair(Box::from([0 as u16, 1 as u16, u16::MAX]), true)], Variant<Box<[u16]>>);
    cell!(variant_tuple_box_i16, [Variant::Pair(Box::from(vec![]), true), Variant::Pair(Box::from([0 as i16, 1 as i16, i16::MAX]), true)], Variant<Box<[i16]>>);
    cell!(variant_tuple_box_u32, [Variant::Pair(Box::from(vec![]), true), Variant::Pair(Box::from([0 as u32, 1 as u32, u32::MAX]), true)], Variant<Box<[u32]>>);
    cell!(variant_tuple_box_i32, [Variant::Pair(Box::from(vec![]), true), Variant::Pair(Box::from([0 as i32, 1 as i32, i32::MAX]), true)], Variant<Box<[i32]>>);
    cell!(variant_tuple_box_u64, [Variant::Pair(Box::from(vec![]), true), Variant::Pair(Box::from([0 as u64, 1 as u64, u64::MAX]), true)], Variant<Box<[u64]>>);
    cell!(variant_tuple_box_i64, [Variant::Pair(Box::from(vec![]), true), Variant::Pair(Box::from([0 as i64, 1 as i64, i64::MAX]), true)], Variant<Box<[i64]>>);
    cell!(variant_tuple_box_f32, [Variant::Pair(Box::from(vec![]), true), Variant::Pair(Box::from([0 as f32, 1 as f32, f32::MAX]), true)], Variant<Box<[f32]>>);
    cell!(variant_tuple_box_f64, [Variant::Pair(Box::from(vec![]), true), Variant::Pair(Box::from([0 as f64, 1 as f64, f64::MAX]), true)], Variant<Box<[f64]>>);
    cell!(variant_tuple_list_i8, [Variant::Pair(vec![], true), Variant::Pair(vec![0 as i8, 1 as i8], true), Variant::Pair(vec![i8::MAX; 100], true)], Variant<Vec<i8>>);
    cell!(variant_tuple_list_u32, [Variant::Pair(vec![], true), Variant::Pair(vec![0 as u32, 1 as u32], true), Variant::Pair(vec![u32::MAX; 100], true)], Variant<Vec<u32>>);
    cell!(variant_tuple_list_i64, [Variant::Pair(vec![], true), Variant::Pair(vec![0 as i64, 1 as i64], true), Variant::Pair(vec![i64::MAX; 100], true)], Variant<Vec<i64>>);
    cell!(variant_tuple_list_f64, [Variant::Pair(vec![], true), Variant::Pair(vec![0 as f64, 1 as f64], true), Variant::Pair(vec![f64::MAX; 100], true)], Variant<Vec<f64>>);
    cell!(variant_tuple_list_string, [Variant::Pair(vec![], true), Variant::Pair(vec!["a".to_string(), "".to_string(), "あ".to_string()], true)], Variant<Vec<String>>);
    cell!(variant_tuple_list_bool, [Variant::Pair(vec![], true), Variant::Pair(vec![true, false], true)], Variant<Vec<bool>>);
    cell!(variant_tuple_list_bytes, [Variant::Pair(vec![], true), Variant::Pair(vec![vec![], vec![1, 2]], true)], Variant<Vec<Vec<u8>>>);
    cell!(variant_tuple_deque, [Variant::Pair(VecDeque::new(), true), Variant::Pair(VecDeque::from([1, 2, 3]), true)], Variant<VecDeque<u32>>);
    cell!(variant_tuple_array_f64, [Variant::Pair([0.0, 1.0, f64::MAX], true)], Variant<[f64; 3]>);
    cell!(variant_tuple_array_u8, [Variant::Pair([0, 255], true)], Variant<[u8; 2]>);
    cell!(variant_tuple_tuple, [Variant::Pair((0, "".to_string()), true), Variant::Pair((u32::MAX, "text".to_string()), true)], Variant<(u32, String)>);
    cell!(variant_tuple_option, [Variant::Pair(None, true), Variant::Pair(Some(0), true), Variant::Pair(Some(u32::MAX), true)], Variant<Option<u32>>);
    cell!(variant_tuple_record, [Variant::Pair(HashMap::new(), true), Variant::Pair(HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]), true)], Variant<HashMap<String, u32>>);
    cell!(variant_tuple_map, [Variant::Pair(BTreeMap::new(), true), Variant::Pair(BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]), true)], Variant<BTreeMap<u32, String>>);
    cell!(variant_tuple_map_bigint, [Variant::Pair(HashMap::new(), true), Variant::Pair(HashMap::from([(i64::MIN, true)]), true)], Variant<HashMap<i64, bool>>);
    cell!(variant_tuple_set, [Variant::Pair(BTreeSet::new(), true), Variant::Pair(BTreeSet::from(["a".to_string(), "b".to_string()]), true)], Variant<BTreeSet<String>>);
    cell!(variant_tuple_set_number, [Variant::Pair(HashSet::new(), true), Variant::Pair(HashSet::from([1, 2]), true)], Variant<HashSet<u32>>);
    cell!(variant_tuple_date, [Variant::Pair(SystemTime::UNIX_EPOCH, true), Variant::Pair(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123), true)], Variant<SystemTime>);
    cell!(variant_tuple_duration, [Variant::Pair(Duration::ZERO, true), Variant::Pair(Duration::from_millis(1500), true), Variant::Pair(Duration::from_micros(1_500), true)], Variant<Duration>);
    cell!(variant_tuple_point, [Variant::Pair(Point { x: 0.0, y: -1.5 }, true)], Variant<Point>);
    cell!(variant_tuple_person, [Variant::Pair(Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }, true), Variant::Pair(Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 }, true)], Variant<Person>);
    cell!(variant_tuple_meters, [Variant::Pair(Meters(0.0), true), Variant::Pair(Meters(1.5), true)], Variant<Meters>);
    cell!(variant_tuple_span, [Variant::Pair(Span(0, u32::MAX), true)], Variant<Span>);
    cell!(variant_tuple_color, [Variant::Pair(Color::Red, true), Variant::Pair(Color::DarkBlue, true)], Variant<Color>);
    cell!(variant_tuple_level, [Variant::Pair(Level::Low, true), Variant::Pair(Level::High, true)], Variant<Level>);
    cell!(variant_tuple_by_color, [Variant::Pair(BTreeMap::new(), true), Variant::Pair(BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]), true)], Variant<BTreeMap<Color, u32>>);
    cell!(variant_tuple_message, [Variant::Pair(Message::Stop, true), Variant::Pair(Message::Move { dx: 1.5 }, true), Variant::Pair(Message::Say("a".into()), true)], Variant<Message>);
    cell!(variant_tuple_labelled, [Variant::Pair(Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() }, true)], Variant<Labelled>);
    cell!(variant_tuple_shape, [Variant::Pair(Shape::Empty, true), Variant::Pair(Shape::Circle { radius: 1.5 }, true), Variant::Pair(Shape::At(Point { x: 1.0, y: 2.0 }), true), Variant::Pair(Shape::Label("a".into()), true), Variant::Pair(Shape::Grid(2, vec![1, 2]), true)], Variant<Shape>);
    cell!(variant_tuple_untagged, [Variant::Pair(Content::Text("a".into()), true), Variant::Pair(Content::Bytes(vec![1]), true), Variant::Pair(Content::Number(1.5), true)], Variant<Content>);
    cell!(variant_tuple_tree, [Variant::Pair(Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] }, true)], Variant<Tree>);
    cell!(variant_tuple_chain, [Variant::Pair(Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) }, true)], Variant<Chain>);
    cell!(variant_tuple_page, [Variant::Pair(Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 }, true)], Variant<Page<Page<u32>>>);
    cell!(variant_tuple_non_zero, [Variant::Pair(NonZero::new(1).unwrap(), true), Variant::Pair(NonZero::<u32>::MAX, true)], Variant<NonZero<u32>>);
    cell!(variant_tuple_ip, [Variant::Pair(IpAddr::V4(Ipv4Addr::LOCALHOST), true), Variant::Pair("2001:db8::1".parse().unwrap(), true)], Variant<IpAddr>);
    cell!(variant_tuple_path, [Variant::Pair(PathBuf::new(), true), Variant::Pair(PathBuf::from("a/é"), true)], Variant<PathBuf>);
    cell!(variant_tuple_range, [Variant::Pair(0..7, true)], Variant<Range<u32>>);
    cell!(variant_tuple_bound, [Variant::Pair(Bound::Included(1), true), Variant::Pair(Bound::Unbounded, true)], Variant<Bound<u32>>);
    cell!(variant_tuple_ordering, [Variant::Pair(Ordering::Less, true), Variant::Pair(Ordering::Equal, true), Variant::Pair(Ordering::Greater, true)], Variant<Ordering>);
    cell!(variant_tuple_box_string, [Variant::Pair(Box::from([]), true), Variant::Pair(Box::from(["a".to_string(), "あ".to_string()]), true)], Variant<Box<[String]>>);
    cell!(variant_tuple_wrapping, [Variant::Pair(Wrapping(0), true), Variant::Pair(Wrapping(u16::MAX), true)], Variant<Wrapping<u16>>);
    cell!(variant_tuple_ref_cell, [Variant::Pair(RefCell::new("text".to_string()), true)], Variant<RefCell<String>>);
    cell!(generic_bool, [Page { items: vec![Field { value: true }], total: 1 }, Page { items: vec![Field { value: false }], total: 1 }], Page<Field<bool>>);
    cell!(generic_i8, [Page { items: vec![Field { value: 0 }], total: 1 }, Page { items: vec![Field { value: 1 }], total: 1 }, Page { items: vec![Field { value: i8::MIN }], total: 1 }, Page { items: vec![Field { value: i8::MAX }], total: 1 }], Page<Field<i8>>);
    cell!(generic_u8, [Page { items: vec![Field { value: 0 }], total: 1 }, Page { items: vec![Field { value: 1 }], total: 1 }, Page { items: vec![Field { value: u8::MIN }], total: 1 }, Page { items: vec![Field { value: u8::MAX }], total: 1 }], Page<Field<u8>>);
    cell!(generic_i16, [Page { items: vec![Field { value: 0 }], total: 1 }, Page { items: vec![Field { value: 1 }], total: 1 }, Page { items: vec![Field { value: i16::MIN }], total: 1 }, Page { items: vec![Field { value: i16::MAX }], total: 1 }], Page<Field<i16>>);
    cell!(generic_u16, [Page { items: vec![Field { value: 0 }], total: 1 }, Page { items: vec![Field { value: 1 }], total: 1 }, Page { items: vec![Field { value: u16::MIN }], total: 1 }, Page { items: vec![Field { value: u16::MAX }], total: 1 }], Page<Field<u16>>);
    cell!(generic_i32, [Page { items: vec![Field { value: 0 }], total: 1 }, Page { items: vec![Field { value: 1 }], total: 1 }, Page { items: vec![Field { value: i32::MIN }], total: 1 }, Page { items: vec![Field { value: i32::MAX }], total: 1 }], Page<Field<i32>>);
    cell!(generic_u32, [Page { items: vec![Field { value: 0 }], total: 1 }, Page { items: vec![Field { value: 1 }], total: 1 }, Page { items: vec![Field { value: u32::MIN }], total: 1 }, Page { items: vec![Field { value: u32::MAX }], total: 1 }], Page<Field<u32>>);
    cell!(generic_isize, [Page { items: vec![Field { value: 0 }], total: 1 }, Page { items: vec![Field { value: 1 }], total: 1 }, Page { items: vec![Field { value: -2_147_483_648 }], total: 1 }], Page<Field<isize>>);
    cell!(generic_usize, [Page { items: vec![Field { value: 0 }], total: 1 }, Page { items: vec![Field { value: 1 }], total: 1 }, Page { items: vec![Field { value: 4_294_967_295 }], total: 1 }], Page<Field<usize>>);
    cell!(generic_i64, [Page { items: vec![Field { value: 0 }], total: 1 }, Page { items: vec![Field { value: 1 }], total: 1 }, Page { items: vec![Field { value: i64::MIN }], total: 1 }, Page { items: vec![Field { value: i64::MAX }], total: 1 }], Page<Field<i64>>);
    cell!(generic_u64, [Page { items: vec![Field { value: 0 }], total: 1 }, Page { items: vec![Field { value: 1 }], total: 1 }, Page { items: vec![Field { value: u64::MIN }], total: 1 }, Page { items: vec![Field { value: u64::MAX }], total: 1 }], Page<Field<u64>>);
    cell!(generic_i128, [Page { items: vec![Field { value: 0 }], total: 1 }, Page { items: vec![Field { value: 1 }], total: 1 }, Page { items: vec![Field { value: i128::MIN }], total: 1 }, Page { items: vec![Field { value: i128::MAX }], total: 1 }], Page<Field<i128>>);
    cell!(generic_u128, [Page { items: vec![Field { value: 0 }], total: 1 }, Page { items: vec![Field { value: 1 }], total: 1 }, Page { items: vec![Field { value: u128::MIN }], total: 1 }, Page { items: vec![Field { value: u128::MAX }], total: 1 }], Page<Field<u128>>);
    cell!(generic_f32, [Page { items: vec![Field { value: 0.0 }], total: 1 }, Page { items: vec![Field { value: 1.5 }], total: 1 }, Page { items: vec![Field { value: f32::MAX }], total: 1 }, Page { items: vec![Field { value: f32::INFINITY }], total: 1 }], Page<Field<f32>>);
    cell!(generic_f64, [Page { items: vec![Field { value: 0.0 }], total: 1 }, Page { items: vec![Field { value: 0.1 }], total: 1 }, Page { items: vec![Field { value: f64::MIN }], total: 1 }, Page { items: vec![Field { value: f64::INFINITY }], total: 1 }], Page<Field<f64>>);
    cell!(generic_char, [Page { items: vec![Field { value: 'a' }], total: 1 }, Page { items: vec![Field { value: '\0' }], total: 1 }, Page { items: vec![Field { value: 'é' }], total: 1 }, Page { items: vec![Field { value: '\u{10ffff}' }], total: 1 }], Page<Field<char>>);
    cell!(generic_string, [Page { items: vec![Field { value: "".to_string() }], total: 1 }, Page { items: vec![Field { value: "text".to_string() }], total: 1 }, Page { items: vec![Field { value: "\0 é あ 😀".to_string() }], total: 1 }], Page<Field<String>>);
    cell!(generic_unit, [Page { items: vec![Field { value: () }], total: 1 }], Page<Field<()>>);
    cell!(generic_bytes, [Page { items: vec![Field { value: vec![] }], total: 1 }, Page { items: vec![Field { value: vec![0, 1, 255] }], total: 1 }], Page<Field<Vec<u8>>>);
    cell!(generic_box_u8, [Page { items: vec![Field { value: Box::from(vec![]) }], total: 1 }, Page { items: vec![Field { value: Box::from([0 as u8, 1 as u8, u8::MAX]) }], total: 1 }], Page<Field<Box<[u8]>>>);
    cell!(generic_box_i8, [Page { items: vec![Field { value: Box::from(vec![]) }], total: 1 }, Page { items: vec![Field { value: Box::from([0 as i8, 1 as i8, i8::MAX]) }], total: 1 }], Page<Field<Box<[i8]>>>);
    cell!(generic_box_u16, [Page { items: vec![Field { value: Box::from(vec![]) }], total: 1 }, Page { items: vec![Field { value: Box::from([0 as u16, 1 as u16, u16::MAX]) }], total: 1 }], Page<Field<Box<[u16]>>>);
    cell!(generic_box_i16, [Page { items: vec![Field { value: Box::from(vec![]) }], total: 1 }, Page { items: vec![Field { value: Box::from([0 as i16, 1 as i16, i16::MAX]) }], total: 1 }], Page<Field<Box<[i16]>>>);
    cell!(generic_box_u32, [Page { items: vec![Field { value: Box::from(vec![]) }], total: 1 }, Page { items: vec![Field { value: Box::from([0 as u32, 1 as u32, u32::MAX]) }], total: 1 }], Page<Field<Box<[u32]>>>);
    cell!(generic_box_i32, [Page { items: vec![Field { value: Box::from(vec![]) }], total: 1 }, Page { items: vec![Field { value: Box::from([0 as i32, 1 as i32, i32::MAX]) }], total: 1 }], Page<Field<Box<[i32]>>>);
    cell!(generic_box_u64, [Page { items: vec![Field { value: Box::from(vec![]) }], total: 1 }, Page { items: vec![Field { value: Box::from([0 as u64, 1 as u64, u64::MAX]) }], total: 1 }], Page<Field<Box<[u64]>>>);
    cell!(generic_box_i64, [Page { items: vec![Field { value: Box::from(vec![]) }], total: 1 }, Page { items: vec![Field { value: Box::from([0 as i64, 1 as i64, i64::MAX]) }], total: 1 }], Page<Field<Box<[i64]>>>);
    cell!(generic_box_f32, [Page { items: vec![Field { value: Box::from(vec![]) }], total: 1 }, Page { items: vec![Field { value: Box::from([0 as f32, 1 as f32, f32::MAX]) }], total: 1 }], Page<Field<Box<[f32]>>>);
    cell!(generic_box_f64, [Page { items: vec![Field { value: Box::from(vec![]) }], total: 1 }, Page { items: vec![Field { value: Box::from([0 as f64, 1 as f64, f64::MAX]) }], total: 1 }], Page<Field<Box<[f64]>>>);
    cell!(generic_list_i8, [Page { items: vec![Field { value: vec![] }], total: 1 }, Page { items: vec![Field { value: vec![0 as i8, 1 as i8] }], total: 1 }, Page { items: vec![Field { value: vec![i8::MAX; 100] }], total: 1 }], Page<Field<Vec<i8>>>);
    cell!(generic_list_u32, [Page { items: vec![Field { value: vec![] }], total: 1 }, Page { items: vec![Field { value: vec![0 as u32, 1 as u32] }], total: 1 }, Page { items: vec![Field { value: vec![u32::MAX; 100] }], total: 1 }], Page<Field<Vec<u32>>>);
    cell!(generic_list_i64, [Page { items: vec![Field { value: vec![] }], total: 1 }, Page { items: vec![Field { value: vec![0 as i64, 1 as i64] }], total: 1 }, Page { items: vec![Field { value: vec![i64::MAX; 100] }], total: 1 }], Page<Field<Vec<i64>>>);
    cell!(generic_list_f64, [Page { items: vec![Field { value: vec![] }], total: 1 }, Page { items: vec![Field { value: vec![0 as f64, 1 as f64] }], total: 1 }, Page { items: vec![Field { value: vec![f64::MAX; 100] }], total: 1 }], Page<Field<Vec<f64>>>);
    cell!(generic_list_string, [Page { items: vec![Field { value: vec![] }], total: 1 }, Page { items: vec![Field { value: vec!["a".to_string(), "".to_string(), "あ".to_string()] }], total: 1 }], Page<Field<Vec<String>>>);
    cell!(generic_list_bool, [Page { items: vec![Field { value: vec![] }], total: 1 }, Page { items: vec![Field { value: vec![true, false] }], total: 1 }], Page<Field<Vec<bool>>>);
    cell!(generic_list_bytes, [Page { items: vec![Field { value: vec![] }], total: 1 }, Page { items: vec![Field { value: vec![vec![], vec![1, 2]] }], total: 1 }], Page<Field<Vec<Vec<u8>>>>);
    cell!(generic_deque, [Page { items: vec![Field { value: VecDeque::new() }], total: 1 }, Page { items: vec![Field { value: VecDeque::from([1, 2, 3]) }], total: 1 }], Page<Field<VecDeque<u32>>>);
    cell!(generic_array_f64, [Page { items: vec![Field { value: [0.0, 1.0, f64::MAX] }], total: 1 }], Page<Field<[f64; 3]>>);
    cell!(generic_array_u8, [Page { items: vec![Field { value: [0, 255] }], total: 1 }], Page<Field<[u8; 2]>>);
    cell!(generic_tuple, [Page { items: vec![Field { value: (0, "".to_string()) }], total: 1 }, Page { items: vec![Field { value: (u32::MAX, "text".to_string()) }], total: 1 }], Page<Field<(u32, String)>>);
    cell!(generic_option, [Page { items: vec![Field { value: None }], total: 1 }, Page { items: vec![Field { value: Some(0) }], total: 1 }, Page { items: vec![Field { value: Some(u32::MAX) }], total: 1 }], Page<Field<Option<u32>>>);
    cell!(generic_record, [Page { items: vec![Field { value: HashMap::new() }], total: 1 }, Page { items: vec![Field { value: HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]) }], total: 1 }], Page<Field<HashMap<String, u32>>>);
    cell!(generic_map, [Page { items: vec![Field { value: BTreeMap::new() }], total: 1 }, Page { items: vec![Field { value: BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]) }], total: 1 }], Page<Field<BTreeMap<u32, String>>>);
    cell!(generic_map_bigint, [Page { items: vec![Field { value: HashMap::new() }], total: 1 }, Page { items: vec![Field { value: HashMap::from([(i64::MIN, true)]) }], total: 1 }], Page<Field<HashMap<i64, bool>>>);
    cell!(generic_set, [Page { items: vec![Field { value: BTreeSet::new() }], total: 1 }, Page { items: vec![Field { value: BTreeSet::from(["a".to_string(), "b".to_string()]) }], total: 1 }], Page<Field<BTreeSet<String>>>);
    cell!(generic_set_number, [Page { items: vec![Field { value: HashSet::new() }], total: 1 }, Page { items: vec![Field { value: HashSet::from([1, 2]) }], total: 1 }], Page<Field<HashSet<u32>>>);
    cell!(generic_date, [Page { items: vec![Field { value: SystemTime::UNIX_EPOCH }], total: 1 }, Page { items: vec![Field { value: SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123) }], total: 1 }], Page<Field<SystemTime>>);
    cell!(generic_duration, [Page { items: vec![Field { value: Duration::ZERO }], total: 1 }, Page { items: vec![Field { value: Duration::from_millis(1500) }], total: 1 }, Page { items: vec![Field { value: Duration::from_micros(1_500) }], total: 1 }], Page<Field<Duration>>);
    cell!(generic_point, [Page { items: vec![Field { value: Point { x: 0.0, y: -1.5 } }], total: 1 }], Page<Field<Point>>);
    cell!(generic_person, [Page { items: vec![Field { value: Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 } }], total: 1 }, Page { items: vec![Field { value: Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 } }], total: 1 }], Page<Field<Person>>);
    cell!(generic_meters, [Page { items: vec![Field { value: Meters(0.0) }], total: 1 }, Page { items: vec![Field { value: Meters(1.5) }], total: 1 }], Page<Field<Meters>>);
    cell!(generic_span, [Page { items: vec![Field { value: Span(0, u32::MAX) }], total: 1 }], Page<Field<Span>>);
    cell!(generic_color, [Page { items: vec![Field { value: Color::Red }], total: 1 }, Page { items: vec![Field { value: Color::DarkBlue }], total: 1 }], Page<Field<Color>>);
    cell!(generic_level, [Page { items: vec![Field { value: Level::Low }], total: 1 }, Page { items: vec![Field { value: Level::High }], total: 1 }], Page<Field<Level>>);
    cell!(generic_by_color, [Page { items: vec![Field { value: BTreeMap::new() }], total: 1 }, Page { items: vec![Field { value: BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]) }], total: 1 }], Page<Field<BTreeMap<Color, u32>>>);
    cell!(generic_message, [Page { items: vec![Field { value: Message::Stop }], total: 1 }, Page { items: vec![Field { value: Message::Move { dx: 1.5 } }], total: 1 }, Page { items: vec![Field { value: Message::Say("a".into()) }], total: 1 }], Page<Field<Message>>);
    cell!(generic_labelled, [Page { items: vec![Field { value: Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() } }], total: 1 }], Page<Field<Labelled>>);
    cell!(generic_shape, [Page { items: vec![Field { value: Shape::Empty }], total: 1 }, Page { items: vec![Field { value: Shape::Circle { radius: 1.5 } }], total: 1 }, Page { items: vec![Field { value: Shape::At(Point { x: 1.0, y: 2.0 }) }], total: 1 }, Page { items: vec![Field { value: Shape::Label("a".into()) }], total: 1 }, Page { items: vec![Field { value: Shape::Grid(2, vec![1, 2]) }], total: 1 }], Page<Field<Shape>>);
    cell!(generic_untagged, [Page { items: vec![Field { value: Content::Text("a".into()) }], total: 1 }, Page { items: vec![Field { value: Content::Bytes(vec![1]) }], total: 1 }, Page { items: vec![Field { value: Content::Number(1.5) }], total: 1 }], Page<Field<Content>>);
    cell!(generic_tree, [Page { items: vec![Field { value: Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] } }], total: 1 }], Page<Field<Tree>>);
    cell!(generic_chain, [Page { items: vec![Field { value: Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) } }], total: 1 }], Page<Field<Chain>>);
    cell!(generic_page, [Page { items: vec![Field { value: Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 } }], total: 1 }], Page<Field<Page<Page<u32>>>>);
    cell!(generic_non_zero, [Page { items: vec![Field { value: NonZero::new(1).unwrap() }], total: 1 }, Page { items: vec![Field { value: NonZero::<u32>::MAX }], total: 1 }], Page<Field<NonZero<u32>>>);
    cell!(generic_ip, [Page { items: vec![Field { value: IpAddr::V4(Ipv4Addr::LOCALHOST) }], total: 1 }, Page { items: vec![Field { value: "2001:db8::1".parse().unwrap() }], total: 1 }], Page<Field<IpAddr>>);
    cell!(generic_path, [Page { items: vec![Field { value: PathBuf::new() }], total: 1 }, Page { items: vec![Field { value: PathBuf::from("a/é") }], total: 1 }], Page<Field<PathBuf>>);
    cell!(generic_range, [Page { items: vec![Field { value: 0..7 }], total: 1 }], Page<Field<Range<u32>>>);
    cell!(generic_bound, [Page { items: vec![Field { value: Bound::Included(1) }], total: 1 }, Page { items: vec![Field { value: Bound::Unbounded }], total: 1 }], Page<Field<Bound<u32>>>);
    cell!(generic_ordering, [Page { items: vec![Field { value: Ordering::Less }], total: 1 }, Page { items: vec![Field { value: Ordering::Equal }], total: 1 }, Page { items: vec![Field { value: Ordering::Greater }], total: 1 }], Page<Field<Ordering>>);
    cell!(generic_box_string, [Page { items: vec![Field { value: Box::from([]) }], total: 1 }, Page { items: vec![Field { value: Box::from(["a".to_string(), "あ".to_string()]) }], total: 1 }], Page<Field<Box<[String]>>>);
    cell!(generic_wrapping, [Page { items: vec![Field { value: Wrapping(0) }], total: 1 }, Page { items: vec![Field { value: Wrapping(u16::MAX) }], total: 1 }], Page<Field<Wrapping<u16>>>);
    cell!(generic_ref_cell, [Page { items: vec![Field { value: RefCell::new("text".to_string()) }], total: 1 }], Page<Field<RefCell<String>>>);
    cell!(option_bool, [Some(true), Some(false)], Option<bool>);
    cell!(option_i8, [Some(0), Some(1), Some(i8::MIN), Some(i8::MAX)], Option<i8>);
    cell!(option_u8, [Some(0), Some(1), Some(u8::MIN), Some(u8::MAX)], Option<u8>);
    cell!(option_i16, [Some(0), Some(1), Some(i16::MIN), Some(i16::MAX)], Option<i16>);
    cell!(option_u16, [Some(0), Some(1), Some(u16::MIN), Some(u16::MAX)], Option<u16>);
    cell!(option_i32, [Some(0), Some(1), Some(i32::MIN), Some(i32::MAX)], Option<i32>);
    cell!(option_u32, [Some(0), Some(1), Some(u32::MIN), Some(u32::MAX)], Option<u32>);
    cell!(option_isize, [Some(0), Some(1), Some(-2_147_483_648)], Option<isize>);
    cell!(option_usize, [Some(0), Some(1), Some(4_294_967_295)], Option<usize>);
    cell!(option_i64, [Some(0), Some(1), Some(i64::MIN), Some(i64::MAX)], Option<i64>);
    cell!(option_u64, [Some(0), Some(1), Some(u64::MIN), Some(u64::MAX)], Option<u64>);
    cell!(option_i128, [Some(0), Some(1), Some(i128::MIN), Some(i128::MAX)], Option<i128>);
    cell!(option_u128, [Some(0), Some(1), Some(u128::MIN), Some(u128::MAX)], Option<u128>);
    cell!(option_f32, [Some(0.0), Some(1.5), Some(f32::MAX), Some(f32::INFINITY)], Option<f32>);
    cell!(option_f64, [Some(0.0), Some(0.1), Some(f64::MIN), Some(f64::INFINITY)], Option<f64>);
    cell!(option_char, [Some('a'), Some('\0'), Some('é'), Some('\u{10ffff}')], Option<char>);
    cell!(option_string, [Some("".to_string()), Some("text".to_string()), Some("\0 é あ 😀".to_string())], Option<String>);
    cell!(option_bytes, [Some(vec![]), Some(vec![0, 1, 255])], Option<Vec<u8>>);
    cell!(option_box_u8, [Some(Box::from(vec![])), Some(Box::from([0 as u8, 1 as u8, u8::MAX]))], Option<Box<[u8]>>);
    cell!(option_box_i8, [Some(Box::from(vec![])), Some(Box::from([0 as i8, 1 as i8, i8::MAX]))], Option<Box<[i8]>>);
    cell!(option_box_u16, [Some(Box::from(vec![])), Some(Box::from([0 as u16, 1 as u16, u16::MAX]))], Option<Box<[u16]>>);
    cell!(option_box_i16, [Some(Box::from(vec![])), Some(Box::from([0 as i16, 1 as i16, i16::MAX]))], Option<Box<[i16]>>);
    cell!(option_box_u32, [Some(Box::from(vec![])), Some(Box::from([0 as u32, 1 as u32, u32::MAX]))], Option<Box<[u32]>>);
    cell!(option_box_i32, [Some(Box::from(vec![])), Some(Box::from([0 as i32, 1 as i32, i32::MAX]))], Option<Box<[i32]>>);
    cell!(option_box_u64, [Some(Box::from(vec![])), Some(Box::from([0 as u64, 1 as u64, u64::MAX]))], Option<Box<[u64]>>);
    cell!(option_box_i64, [Some(Box::from(vec![])), Some(Box::from([0 as i64, 1 as i64, i64::MAX]))], Option<Box<[i64]>>);
    cell!(option_box_f32, [Some(Box::from(vec![])), Some(Box::from([0 as f32, 1 as f32, f32::MAX]))], Option<Box<[f32]>>);
    cell!(option_box_f64, [Some(Box::from(vec![])), Some(Box::from([0 as f64, 1 as f64, f64::MAX]))], Option<Box<[f64]>>);
    cell!(option_list_i8, [Some(vec![]), Some(vec![0 as i8, 1 as i8]), Some(vec![i8::MAX; 100])], Option<Vec<i8>>);
    cell!(option_list_u32, [Some(vec![]), Some(vec![0 as u32, 1 as u32]), Some(vec![u32::MAX; 100])], Option<Vec<u32>>);
    cell!(option_list_i64, [Some(vec![]), Some(vec![0 as i64, 1 as i64]), Some(vec![i64::MAX; 100])], Option<Vec<i64>>);
    cell!(option_list_f64, [Some(vec![]), Some(vec![0 as f64, 1 as f64]), Some(vec![f64::MAX; 100])], Option<Vec<f64>>);
    cell!(option_list_string, [Some(vec![]), Some(vec!["a".to_string(), "".to_string(), "あ".to_string()])], Option<Vec<String>>);
    cell!(option_list_bool, [Some(vec![]), Some(vec![true, false])], Option<Vec<bool>>);
    cell!(option_list_bytes, [Some(vec![]), Some(vec![vec![], vec![1, 2]])], Option<Vec<Vec<u8>>>);
    cell!(option_deque, [Some(VecDeque::new()), Some(VecDeque::from([1, 2, 3]))], Option<VecDeque<u32>>);
    cell!(option_array_f64, [Some([0.0, 1.0, f64::MAX])], Option<[f64; 3]>);
    cell!(option_array_u8, [Some([0, 255])], Option<[u8; 2]>);
    cell!(option_tuple, [Some((0, "".to_string())), Some((u32::MAX, "text".to_string()))], Option<(u32, String)>);
    cell!(option_record, [Some(HashMap::new()), Some(HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]))], Option<HashMap<String, u32>>);
    cell!(option_map, [Some(BTreeMap::new()), Some(BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]))], Option<BTreeMap<u32, String>>);
    cell!(option_map_bigint, [Some(HashMap::new()), Some(HashMap::from([(i64::MIN, true)]))], Option<HashMap<i64, bool>>);
    cell!(option_set, [Some(BTreeSet::new()), Some(BTreeSet::from(["a".to_string(), "b".to_string()]))], Option<BTreeSet<String>>);
    cell!(option_set_number, [Some(HashSet::new()), Some(HashSet::from([1, 2]))], Option<HashSet<u32>>);
    cell!(option_date, [Some(SystemTime::UNIX_EPOCH), Some(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123))], Option<SystemTime>);
    cell!(option_duration, [Some(Duration::ZERO), Some(Duration::from_millis(1500)), Some(Duration::from_micros(1_500))], Option<Duration>);
    cell!(option_point, [Some(Point { x: 0.0, y: -1.5 })], Option<Point>);
    cell!(option_person, [Some(Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }), Some(Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 })], Option<Person>);
    cell!(option_meters, [Some(Meters(0.0)), Some(Meters(1.5))], Option<Meters>);
    cell!(option_span, [Some(Span(0, u32::MAX))], Option<Span>);
    cell!(option_color, [Some(Color::Red), Some(Color::DarkBlue)], Option<Color>);
    cell!(option_level, [Some(Level::Low), Some(Level::High)], Option<Level>);
    cell!(option_by_color, [Some(BTreeMap::new()), Some(BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]))], Option<BTreeMap<Color, u32>>);
    cell!(option_message, [Some(Message::Stop), Some(Message::Move { dx: 1.5 }), Some(Message::Say("a".into()))], Option<Message>);
    cell!(option_labelled, [Some(Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() })], Option<Labelled>);
    cell!(option_shape, [Some(Shape::Empty), Some(Shape::Circle { radius: 1.5 }), Some(Shape::At(Point { x: 1.0, y: 2.0 })), Some(Shape::Label("a".into())), Some(Shape::Grid(2, vec![1, 2]))], Option<Shape>);
    cell!(option_untagged, [Some(Content::Text("a".into())), Some(Content::Bytes(vec![1])), Some(Content::Number(1.5))], Option<Content>);
    cell!(option_tree, [Some(Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] })], Option<Tree>);
    cell!(option_chain, [Some(Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) })], Option<Chain>);
    cell!(option_page, [Some(Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 })], Option<Page<Page<u32>>>);
    cell!(option_non_zero, [Some(NonZero::new(1).unwrap()), Some(NonZero::<u32>::MAX)], Option<NonZero<u32>>);
    cell!(option_ip, [Some(IpAddr::V4(Ipv4Addr::LOCALHOST)), Some("2001:db8::1".parse().unwrap())], Option<IpAddr>);
    cell!(option_path, [Some(PathBuf::new()), Some(PathBuf::from("a/é"))], Option<PathBuf>);
    cell!(option_range, [Some(0..7)], Option<Range<u32>>);
    cell!(option_bound, [Some(Bound::Included(1)), Some(Bound::Unbounded)], Option<Bound<u32>>);
    cell!(option_ordering, [Some(Ordering::Less), Some(Ordering::Equal), Some(Ordering::Greater)], Option<Ordering>);
    cell!(option_box_string, [Some(Box::from([])), Some(Box::from(["a".to_string(), "あ".to_string()]))], Option<Box<[String]>>);
    cell!(option_wrapping, [Some(Wrapping(0)), Some(Wrapping(u16::MAX))], Option<Wrapping<u16>>);
    cell!(option_ref_cell, [Some(RefCell::new("text".to_string()))], Option<RefCell<String>>);
    cell!(result_bool, [true, false], bool);
    cell!(result_i8, [0, 1, i8::MIN, i8::MAX], i8);
    cell!(result_u8, [0, 1, u8::MIN, u8::MAX], u8);
    cell!(result_i16, [0, 1, i16::MIN, i16::MAX], i16);
    cell!(result_u16, [0, 1, u16::MIN, u16::MAX], u16);
    cell!(result_i32, [0, 1, i32::MIN, i32::MAX], i32);
    cell!(result_u32, [0, 1, u32::MIN, u32::MAX], u32);
    cell!(result_isize, [0, 1, -2_147_483_648], isize);
    cell!(result_usize, [0, 1, 4_294_967_295], usize);
    cell!(result_i64, [0, 1, i64::MIN, i64::MAX], i64);
    cell!(result_u64, [0, 1, u64::MIN, u64::MAX], u64);
    cell!(result_i128, [0, 1, i128::MIN, i128::MAX], i128);
    cell!(result_u128, [0, 1, u128::MIN, u128::MAX], u128);
    cell!(result_f32, [0.0, 1.5, f32::MAX, f32::INFINITY], f32);
    cell!(result_f64, [0.0, 0.1, f64::MIN, f64::INFINITY], f64);
    cell!(result_char, ['a', '\0', 'é', '\u{10ffff}'], char);
    cell!(result_string, ["".to_string(), "text".to_string(), "\0 é あ 😀".to_string()], String);
    cell!(result_unit, [()], ());
    cell!(result_bytes, [vec![], vec![0, 1, 255]], Vec<u8>);
    cell!(result_box_u8, [Box::from(vec![]), Box::from([0 as u8, 1 as u8, u8::MAX])], Box<[u8]>);
    cell!(result_box_i8, [Box::from(vec![]), Box::from([0 as i8, 1 as i8, i8::MAX])], Box<[i8]>);
    cell!(result_box_u16, [Box::from(vec![]), Box::from([0 as u16, 1 as u16, u16::MAX])], Box<[u16]>);
    cell!(result_box_i16, [Box::from(vec![]), Box::from([0 as i16, 1 as i16, i16::MAX])], Box<[i16]>);
    cell!(result_box_u32, [Box::from(vec![]), Box::from([0 as u32, 1 as u32, u32::MAX])], Box<[u32]>);
    cell!(result_box_i32, [Box::from(vec![]), Box::from([0 as i32, 1 as i32, i32::MAX])], Box<[i32]>);
    cell!(result_box_u64, [Box::from(vec![]), Box::from([0 as u64, 1 as u64, u64::MAX])], Box<[u64]>);
    cell!(result_box_i64, [Box::from(vec![]), Box::from([0 as i64, 1 as i64, i64::MAX])], Box<[i64]>);
    cell!(result_box_f32, [Box::from(vec![]), Box::from([0 as f32, 1 as f32, f32::MAX])], Box<[f32]>);
    cell!(result_box_f64, [Box::from(vec![]), Box::from([0 as f64, 1 as f64, f64::MAX])], Box<[f64]>);
    cell!(result_list_i8, [vec![], vec![0 as i8, 1 as i8], vec![i8::MAX; 100]], Vec<i8>);
    cell!(result_list_u32, [vec![], vec![0 as u32, 1 as u32], vec![u32::MAX; 100]], Vec<u32>);
    cell!(result_list_i64, [vec![], vec![0 as i64, 1 as i64], vec![i64::MAX; 100]], Vec<i64>);
    cell!(result_list_f64, [vec![], vec![0 as f64, 1 as f64], vec![f64::MAX; 100]], Vec<f64>);
    cell!(result_list_string, [vec![], vec!["a".to_string(), "".to_string(), "あ".to_string()]], Vec<String>);
    cell!(result_list_bool, [vec![], vec![true, false]], Vec<bool>);
    cell!(result_list_bytes, [vec![], vec![vec![], vec![1, 2]]], Vec<Vec<u8>>);
    cell!(result_deque, [VecDeque::new(), VecDeque::from([1, 2, 3])], VecDeque<u32>);
    cell!(result_array_f64, [[0.0, 1.0, f64::MAX]], [f64; 3]);
    cell!(result_array_u8, [[0, 255]], [u8; 2]);
    cell!(result_tuple, [(0, "".to_string()), (u32::MAX, "text".to_string())], (u32, String));
    cell!(result_option, [None, Some(0), Some(u32::MAX)], Option<u32>);
    cell!(result_record, [HashMap::new(), HashMap::from([("a".to_string(), 1), ("".to_string(), 2)])], HashMap<String, u32>);
    cell!(result_map, [BTreeMap::new(), BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())])], BTreeMap<u32, String>);
    cell!(result_map_bigint, [HashMap::new(), HashMap::from([(i64::MIN, true)])], HashMap<i64, bool>);
    cell!(result_set, [BTreeSet::new(), BTreeSet::from(["a".to_string(), "b".to_string()])], BTreeSet<String>);
    cell!(result_set_number, [HashSet::new(), HashSet::from([1, 2])], HashSet<u32>);
    cell!(result_date, [SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123)], SystemTime);
    cell!(result_duration, [Duration::ZERO, Duration::from_millis(1500), Duration::from_micros(1_500)], Duration);
    cell!(result_point, [Point { x: 0.0, y: -1.5 }], Point);
    cell!(result_person, [Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }, Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 }], Person);
    cell!(result_meters, [Meters(0.0), Meters(1.5)], Meters);
    cell!(result_span, [Span(0, u32::MAX)], Span);
    cell!(result_color, [Color::Red, Color::DarkBlue], Color);
    cell!(result_level, [Level::Low, Level::High], Level);
    cell!(result_by_color, [BTreeMap::new(), BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)])], BTreeMap<Color, u32>);
    cell!(result_message, [Message::Stop, Message::Move { dx: 1.5 }, Message::Say("a".into())], Message);
    cell!(result_labelled, [Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() }], Labelled);
    cell!(result_shape, [Shape::Empty, Shape::Circle { radius: 1.5 }, Shape::At(Point { x: 1.0, y: 2.0 }), Shape::Label("a".into()), Shape::Grid(2, vec![1, 2])], Shape);
    cell!(result_untagged, [Content::Text("a".into()), Content::Bytes(vec![1]), Content::Number(1.5)], Content);
    cell!(result_tree, [Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] }], Tree);
    cell!(result_chain, [Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) }], Chain);
    cell!(result_page, [Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 }], Page<Page<u32>>);
    cell!(result_non_zero, [NonZero::new(1).unwrap(), NonZero::<u32>::MAX], NonZero<u32>);
    cell!(result_ip, [IpAddr::V4(Ipv4Addr::LOCALHOST), "2001:db8::1".parse().unwrap()], IpAddr);
    cell!(result_path, [PathBuf::new(), PathBuf::from("a/é")], PathBuf);
    cell!(result_range, [0..7], Range<u32>);
    cell!(result_bound, [Bound::Included(1), Bound::Unbounded], Bound<u32>);
    cell!(result_ordering, [Ordering::Less, Ordering::Equal, Ordering::Greater], Ordering);
    cell!(result_box_string, [Box::from([]), Box::from(["a".to_string(), "あ".to_string()])], Box<[String]>);
    cell!(result_wrapping, [Wrapping(0), Wrapping(u16::MAX)], Wrapping<u16>);
    cell!(result_ref_cell, [RefCell::new("text".to_string())], RefCell<String>);
    cell!(alias_bool, [Alias(true), Alias(false)], Alias<bool>);
    cell!(alias_i8, [Alias(0), Alias(1), Alias(i8::MIN), Alias(i8::MAX)], Alias<i8>);
    cell!(alias_u8, [Alias(0), Alias(1), Alias(u8::MIN), Alias(u8::MAX)], Alias<u8>);
    cell!(alias_i16, [Alias(0), Alias(1), Alias(i16::MIN), Alias(i16::MAX)], Alias<i16>);
    cell!(alias_u16, [Alias(0), Alias(1), Alias(u16::MIN), Alias(u16::MAX)], Alias<u16>);
    cell!(alias_i32, [Alias(0), Alias(1), Alias(i32::MIN), Alias(i32::MAX)], Alias<i32>);
    cell!(alias_u32, [Alias(0), Alias(1), Alias(u32::MIN), Alias(u32::MAX)], Alias<u32>);
    cell!(alias_isize, [Alias(0), Alias(1), Alias(-2_147_483_648)], Alias<isize>);
    cell!(alias_usize, [Alias(0), Alias(1), Alias(4_294_967_295)], Alias<usize>);
    cell!(alias_i64, [Alias(0), Alias(1), Alias(i64::MIN), Alias(i64::MAX)], Alias<i64>);
    cell!(alias_u64, [Alias(0), Alias(1), Alias(u64::MIN), Alias(u64::MAX)], Alias<u64>);
    cell!(alias_i128, [Alias(0), Alias(1), Alias(i128::MIN), Alias(i128::MAX)], Alias<i128>);
    cell!(alias_u128, [Alias(0), Alias(1), Alias(u128::MIN), Alias(u128::MAX)], Alias<u128>);
    cell!(alias_f32, [Alias(0.0), Alias(1.5), Alias(f32::MAX), Alias(f32::INFINITY)], Alias<f32>);
    cell!(alias_f64, [Alias(0.0), Alias(0.1), Alias(f64::MIN), Alias(f64::INFINITY)], Alias<f64>);
    cell!(alias_char, [Alias('a'), Alias('\0'), Alias('é'), Alias('\u{10ffff}')], Alias<char>);
    cell!(alias_string, [Alias("".to_string()), Alias("text".to_string()), Alias("\0 é あ 😀".to_string())], Alias<String>);
    cell!(alias_unit, [Alias(())], Alias<()>);
    cell!(alias_bytes, [Alias(vec![]), Alias(vec![0, 1, 255])], Alias<Vec<u8>>);
    cell!(alias_box_u8, [Alias(Box::from(vec![])), Alias(Box::from([0 as u8, 1 as u8, u8::MAX]))], Alias<Box<[u8]>>);
    cell!(alias_box_i8, [Alias(Box::from(vec![])), Alias(Box::from([0 as i8, 1 as i8, i8::MAX]))], Alias<Box<[i8]>>);
    cell!(alias_box_u16, [Alias(Box::from(vec![])), Alias(Box::from([0 as u16, 1 as u16, u16::MAX]))], Alias<Box<[u16]>>);
    cell!(alias_box_i16, [Alias(Box::from(vec![])), Alias(Box::from([0 as i16, 1 as i16, i16::MAX]))], Alias<Box<[i16]>>);
    cell!(alias_box_u32, [Alias(Box::from(vec![])), Alias(Box::from([0 as u32, 1 as u32, u32::MAX]))], Alias<Box<[u32]>>);
    cell!(alias_box_i32, [Alias(Box::from(vec![])), Alias(Box::from([0 as i32, 1 as i32, i32::MAX]))], Alias<Box<[i32]>>);
    cell!(alias_box_u64, [Alias(Box::from(vec![])), Alias(Box::from([0 as u64, 1 as u64, u64::MAX]))], Alias<Box<[u64]>>);
    cell!(alias_box_i64, [Alias(Box::from(vec![])), Alias(Box::from([0 as i64, 1 as i64, i64::MAX]))], Alias<Box<[i64]>>);
    cell!(alias_box_f32, [Alias(Box::from(vec![])), Alias(Box::from([0 as f32, 1 as f32, f32::MAX]))], Alias<Box<[f32]>>);
    cell!(alias_box_f64, [Alias(Box::from(vec![])), Alias(Box::from([0 as f64, 1 as f64, f64::MAX]))], Alias<Box<[f64]>>);
    cell!(alias_list_i8, [Alias(vec![]), Alias(vec![0 as i8, 1 as i8]), Alias(vec![i8::MAX; 100])], Alias<Vec<i8>>);
    cell!(alias_list_u32, [Alias(vec![]), Alias(vec![0 as u32, 1 as u32]), Alias(vec![u32::MAX; 100])], Alias<Vec<u32>>);
    cell!(alias_list_i64, [Alias(vec![]), Alias(vec![0 as i64, 1 as i64]), Alias(vec![i64::MAX; 100])], Alias<Vec<i64>>);
    cell!(alias_list_f64, [Alias(vec![]), Alias(vec![0 as f64, 1 as f64]), Alias(vec![f64::MAX; 100])], Alias<Vec<f64>>);
    cell!(alias_list_string, [Alias(vec![]), Alias(vec!["a".to_string(), "".to_string(), "あ".to_string()])], Alias<Vec<String>>);
    cell!(alias_list_bool, [Alias(vec![]), Alias(vec![true, false])], Alias<Vec<bool>>);
    cell!(alias_list_bytes, [Alias(vec![]), Alias(vec![vec![], vec![1, 2]])], Alias<Vec<Vec<u8>>>);
    cell!(alias_deque, [Alias(VecDeque::new()), Alias(VecDeque::from([1, 2, 3]))], Alias<VecDeque<u32>>);
    cell!(alias_array_f64, [Alias([0.0, 1.0, f64::MAX])], Alias<[f64; 3]>);
    cell!(alias_array_u8, [Alias([0, 255])], Alias<[u8; 2]>);
    cell!(alias_tuple, [Alias((0, "".to_string())), Alias((u32::MAX, "text".to_string()))], Alias<(u32, String)>);
    cell!(alias_option, [Alias(None), Alias(Some(0)), Alias(Some(u32::MAX))], Alias<Option<u32>>);
    cell!(alias_record, [Alias(HashMap::new()), Alias(HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]))], Alias<HashMap<String, u32>>);
    cell!(alias_map, [Alias(BTreeMap::new()), Alias(BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]))], Alias<BTreeMap<u32, String>>);
    cell!(alias_map_bigint, [Alias(HashMap::new()), Alias(HashMap::from([(i64::MIN, true)]))], Alias<HashMap<i64, bool>>);
    cell!(alias_set, [Alias(BTreeSet::new()), Alias(BTreeSet::from(["a".to_string(), "b".to_string()]))], Alias<BTreeSet<String>>);
    cell!(alias_set_number, [Alias(HashSet::new()), Alias(HashSet::from([1, 2]))], Alias<HashSet<u32>>);
    cell!(alias_date, [Alias(SystemTime::UNIX_EPOCH), Alias(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123))], Alias<SystemTime>);
    cell!(alias_duration, [Alias(Duration::ZERO), Alias(Duration::from_millis(1500)), Alias(Duration::from_micros(1_500))], Alias<Duration>);
    cell!(alias_point, [Alias(Point { x: 0.0, y: -1.5 })], Alias<Point>);
    cell!(alias_person, [Alias(Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }), Alias(Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 })], Alias<Person>);
    cell!(alias_meters, [Alias(Meters(0.0)), Alias(Meters(1.5))], Alias<Meters>);
    cell!(alias_span, [Alias(Span(0, u32::MAX))], Alias<Span>);
    cell!(alias_color, [Alias(Color::Red), Alias(Color::DarkBlue)], Alias<Color>);
    cell!(alias_level, [Alias(Level::Low), Alias(Level::High)], Alias<Level>);
    cell!(alias_by_color, [Alias(BTreeMap::new()), Alias(BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]))], Alias<BTreeMap<Color, u32>>);
    cell!(alias_message, [Alias(Message::Stop), Alias(Message::Move { dx: 1.5 }), Alias(Message::Say("a".into()))], Alias<Message>);
    cell!(alias_labelled, [Alias(Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() })], Alias<Labelled>);
    cell!(alias_shape, [Alias(Shape::Empty), Alias(Shape::Circle { radius: 1.5 }), Alias(Shape::At(Point { x: 1.0, y: 2.0 })), Alias(Shape::Label("a".into())), Alias(Shape::Grid(2, vec![1, 2]))], Alias<Shape>);
    cell!(alias_untagged, [Alias(Content::Text("a".into())), Alias(Content::Bytes(vec![1])), Alias(Content::Number(1.5))], Alias<Content>);
    cell!(alias_tree, [Alias(Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] })], Alias<Tree>);
    cell!(alias_chain, [Alias(Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) })], Alias<Chain>);
    cell!(alias_page, [Alias(Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 })], Alias<Page<Page<u32>>>);
    cell!(alias_non_zero, [Alias(NonZero::new(1).unwrap()), Alias(NonZero::<u32>::MAX)], Alias<NonZero<u32>>);
    cell!(alias_ip, [Alias(IpAddr::V4(Ipv4Addr::LOCALHOST)), Alias("2001:db8::1".parse().unwrap())], Alias<IpAddr>);
    cell!(alias_path, [Alias(PathBuf::new()), Alias(PathBuf::from("a/é"))], Alias<PathBuf>);
    cell!(alias_range, [Alias(0..7)], Alias<Range<u32>>);
    cell!(alias_bound, [Alias(Bound::Included(1)), Alias(Bound::Unbounded)], Alias<Bound<u32>>);
    cell!(alias_ordering, [Alias(Ordering::Less), Alias(Ordering::Equal), Alias(Ordering::Greater)], Alias<Ordering>);
    cell!(alias_box_string, [Alias(Box::from([])), Alias(Box::from(["a".to_string(), "あ".to_string()]))], Alias<Box<[String]>>);
    cell!(alias_wrapping, [Alias(Wrapping(0)), Alias(Wrapping(u16::MAX))], Alias<Wrapping<u16>>);
    cell!(alias_ref_cell, [Alias(RefCell::new("text".to_string()))], Alias<RefCell<String>>);
    cell!(boxed_bool, [Box::new(true), Box::new(false)], Box<bool>);
    cell!(boxed_i8, [Box::new(0), Box::new(1), Box::new(i8::MIN), Box::new(i8::MAX)], Box<i8>);
    cell!(boxed_u8, [Box::new(0), Box::new(1), Box::new(u8::MIN), Box::new(u8::MAX)], Box<u8>);
    cell!(boxed_i16, [Box::new(0), Box::new(1), Box::new(i16::MIN), Box::new(i16::MAX)], Box<i16>);
    cell!(boxed_u16, [Box::new(0), Box::new(1), Box::new(u16::MIN), Box::new(u16::MAX)], Box<u16>);
    cell!(boxed_i32, [Box::new(0), Box::new(1), Box::new(i32::MIN), Box::new(i32::MAX)], Box<i32>);
    cell!(boxed_u32, [Box::new(0), Box::new(1), Box::new(u32::MIN), Box::new(u32::MAX)], Box<u32>);
    cell!(boxed_isize, [Box::new(0), Box::new(1), Box::new(-2_147_483_648)], Box<isize>);
    cell!(boxed_usize, [Box::new(0), Box::new(1), Box::new(4_294_967_295)], Box<usize>);
    cell!(boxed_i64, [Box::new(0), Box::new(1), Box::new(i64::MIN), Box::new(i64::MAX)], Box<i64>);
    cell!(boxed_u64, [Box::new(0), Box::new(1), Box::new(u64::MIN), Box::new(u64::MAX)], Box<u64>);
    cell!(boxed_i128, [Box::new(0), Box::new(1), Box::new(i128::MIN), Box::new(i128::MAX)], Box<i128>);
    cell!(boxed_u128, [Box::new(0), Box::new(1), Box::new(u128::MIN), Box::new(u128::MAX)], Box<u128>);
    cell!(boxed_f32, [Box::new(0.0), Box::new(1.5), Box::new(f32::MAX), Box::new(f32::INFINITY)], Box<f32>);
    cell!(boxed_f64, [Box::new(0.0), Box::new(0.1), Box::new(f64::MIN), Box::new(f64::INFINITY)], Box<f64>);
    cell!(boxed_char, [Box::new('a'), Box::new('\0'), Box::new('é'), Box::new('\u{10ffff}')], Box<char>);
    cell!(boxed_string, [Box::new("".to_string()), Box::new("text".to_string()), Box::new("\0 é あ 😀".to_string())], Box<String>);
    cell!(boxed_unit, [Box::new(())], Box<()>);
    cell!(boxed_bytes, [Box::new(vec![]), Box::new(vec![0, 1, 255])], Box<Vec<u8>>);
    cell!(boxed_box_u8, [Box::new(Box::from(vec![])), Box::new(Box::from([0 as u8, 1 as u8, u8::MAX]))], Box<Box<[u8]>>);
    cell!(boxed_box_i8, [Box::new(Box::from(vec![])), Box::new(Box::from([0 as i8, 1 as i8, i8::MAX]))], Box<Box<[i8]>>);
    cell!(boxed_box_u16, [Box::new(Box::from(vec![])), Box::new(Box::from([0 as u16, 1 as u16, u16::MAX]))], Box<Box<[u16]>>);
    cell!(boxed_box_i16, [Box::new(Box::from(vec![])), Box::new(Box::from([0 as i16, 1 as i16, i16::MAX]))], Box<Box<[i16]>>);
    cell!(boxed_box_u32, [Box::new(Box::from(vec![])), Box::new(Box::from([0 as u32, 1 as u32, u32::MAX]))], Box<Box<[u32]>>);
    cell!(boxed_box_i32, [Box::new(Box::from(vec![])), Box::new(Box::from([0 as i32, 1 as i32, i32::MAX]))], Box<Box<[i32]>>);
    cell!(boxed_box_u64, [Box::new(Box::from(vec![])), Box::new(Box::from([0 as u64, 1 as u64, u64::MAX]))], Box<Box<[u64]>>);
    cell!(boxed_box_i64, [Box::new(Box::from(vec![])), Box::new(Box::from([0 as i64, 1 as i64, i64::MAX]))], Box<Box<[i64]>>);
    cell!(boxed_box_f32, [Box::new(Box::from(vec![])), Box::new(Box::from([0 as f32, 1 as f32, f32::MAX]))], Box<Box<[f32]>>);
    cell!(boxed_box_f64, [Box::new(Box::from(vec![])), Box::new(Box::from([0 as f64, 1 as f64, f64::MAX]))], Box<Box<[f64]>>);
    cell!(boxed_list_i8, [Box::new(vec![]), Box::new(vec![0 as i8, 1 as i8]), Box::new(vec![i8::MAX; 100])], Box<Vec<i8>>);
    cell!(boxed_list_u32, [Box::new(vec![]), Box::new(vec![0 as u32, 1 as u32]), Box::new(vec![u32::MAX; 100])], Box<Vec<u32>>);
    cell!(boxed_list_i64, [Box::new(vec![]), Box::new(vec![0 as i64, 1 as i64]), Box::new(vec![i64::MAX; 100])], Box<Vec<i64>>);
    cell!(boxed_list_f64, [Box::new(vec![]), Box::new(vec![0 as f64, 1 as f64]), Box::new(vec![f64::MAX; 100])], Box<Vec<f64>>);
    cell!(boxed_list_string, [Box::new(vec![]), Box::new(vec!["a".to_string(), "".to_string(), "あ".to_string()])], Box<Vec<String>>);
    cell!(boxed_list_bool, [Box::new(vec![]), Box::new(vec![true, false])], Box<Vec<bool>>);
    cell!(boxed_list_bytes, [Box::new(vec![]), Box::new(vec![vec![], vec![1, 2]])], Box<Vec<Vec<u8>>>);
    cell!(boxed_deque, [Box::new(VecDeque::new()), Box::new(VecDeque::from([1, 2, 3]))], Box<VecDeque<u32>>);
    cell!(boxed_array_f64, [Box::new([0.0, 1.0, f64::MAX])], Box<[f64; 3]>);
    cell!(boxed_array_u8, [Box::new([0, 255])], Box<[u8; 2]>);
    cell!(boxed_tuple, [Box::new((0, "".to_string())), Box::new((u32::MAX, "text".to_string()))], Box<(u32, String)>);
    cell!(boxed_option, [Box::new(None), Box::new(Some(0)), Box::new(Some(u32::MAX))], Box<Option<u32>>);
    cell!(boxed_record, [Box::new(HashMap::new()), Box::new(HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]))], Box<HashMap<String, u32>>);
    cell!(boxed_map, [Box::new(BTreeMap::new()), Box::new(BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]))], Box<BTreeMap<u32, String>>);
    cell!(boxed_map_bigint, [Box::new(HashMap::new()), Box::new(HashMap::from([(i64::MIN, true)]))], Box<HashMap<i64, bool>>);
    cell!(boxed_set, [Box::new(BTreeSet::new()), Box::new(BTreeSet::from(["a".to_string(), "b".to_string()]))], Box<BTreeSet<String>>);
    cell!(boxed_set_number, [Box::new(HashSet::new()), Box::new(HashSet::from([1, 2]))], Box<HashSet<u32>>);
    cell!(boxed_date, [Box::new(SystemTime::UNIX_EPOCH), Box::new(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123))], Box<SystemTime>);
    cell!(boxed_duration, [Box::new(Duration::ZERO), Box::new(Duration::from_millis(1500)), Box::new(Duration::from_micros(1_500))], Box<Duration>);
    cell!(boxed_point, [Box::new(Point { x: 0.0, y: -1.5 })], Box<Point>);
    cell!(boxed_person, [Box::new(Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }), Box::new(Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 })], Box<Person>);
    cell!(boxed_meters, [Box::new(Meters(0.0)), Box::new(Meters(1.5))], Box<Meters>);
    cell!(boxed_span, [Box::new(Span(0, u32::MAX))], Box<Span>);
    cell!(boxed_color, [Box::new(Color::Red), Box::new(Color::DarkBlue)], Box<Color>);
    cell!(boxed_level, [Box::new(Level::Low), Box::new(Level::High)], Box<Level>);
    cell!(boxed_by_color, [Box::new(BTreeMap::new()), Box::new(BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]))], Box<BTreeMap<Color, u32>>);
    cell!(boxed_message, [Box::new(Message::Stop), Box::new(Message::Move { dx: 1.5 }), Box::new(Message::Say("a".into()))], Box<Message>);
    cell!(boxed_labelled, [Box::new(Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() })], Box<Labelled>);
    cell!(boxed_shape, [Box::new(Shape::Empty), Box::new(Shape::Circle { radius: 1.5 }), Box::new(Shape::At(Point { x: 1.0, y: 2.0 })), Box::new(Shape::Label("a".into())), Box::new(Shape::Grid(2, vec![1, 2]))], Box<Shape>);
    cell!(boxed_untagged, [Box::new(Content::Text("a".into())), Box::new(Content::Bytes(vec![1])), Box::new(Content::Number(1.5))], Box<Content>);
    cell!(boxed_tree, [Box::new(Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] })], Box<Tree>);
    cell!(boxed_chain, [Box::new(Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) })], Box<Chain>);
    cell!(boxed_page, [Box::new(Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 })], Box<Page<Page<u32>>>);
    cell!(boxed_non_zero, [Box::new(NonZero::new(1).unwrap()), Box::new(NonZero::<u32>::MAX)], Box<NonZero<u32>>);
    cell!(boxed_ip, [Box::new(IpAddr::V4(Ipv4Addr::LOCALHOST)), Box::new("2001:db8::1".parse().unwrap())], Box<IpAddr>);
    cell!(boxed_path, [Box::new(PathBuf::new()), Box::new(PathBuf::from("a/é"))], Box<PathBuf>);
    cell!(boxed_range, [Box::new(0..7)], Box<Range<u32>>);
    cell!(boxed_bound, [Box::new(Bound::Included(1)), Box::new(Bound::Unbounded)], Box<Bound<u32>>);
    cell!(boxed_ordering, [Box::new(Ordering::Less), Box::new(Ordering::Equal), Box::new(Ordering::Greater)], Box<Ordering>);
    cell!(boxed_box_string, [Box::new(Box::from([])), Box::new(Box::from(["a".to_string(), "あ".to_string()]))], Box<Box<[String]>>);
    cell!(boxed_wrapping, [Box::new(Wrapping(0)), Box::new(Wrapping(u16::MAX))], Box<Wrapping<u16>>);
    cell!(boxed_ref_cell, [Box::new(RefCell::new("text".to_string()))], Box<RefCell<String>>);
    cell!(rc_bool, [Rc::new(true), Rc::new(false)], Rc<bool>);
    cell!(rc_i8, [Rc::new(0), Rc::new(1), Rc::new(i8::MIN), Rc::new(i8::MAX)], Rc<i8>);
    cell!(rc_u8, [Rc::new(0), Rc::new(1), Rc::new(u8::MIN), Rc::new(u8::MAX)], Rc<u8>);
    cell!(rc_i16, [Rc::new(0), Rc::new(1), Rc::new(i16::MIN), Rc::new(i16::MAX)], Rc<i16>);
    cell!(rc_u16, [Rc::new(0), Rc::new(1), Rc::new(u16::MIN), Rc::new(u16::MAX)], Rc<u16>);
    cell!(rc_i32, [Rc::new(0), Rc::new(1), Rc::new(i32::MIN), Rc::new(i32::MAX)], Rc<i32>);
    cell!(rc_u32, [Rc::new(0), Rc::new(1), Rc::new(u32::MIN), Rc::new(u32::MAX)], Rc<u32>);
    cell!(rc_isize, [Rc::new(0), Rc::new(1), Rc::new(-2_147_483_648)], Rc<isize>);
    cell!(rc_usize, [Rc::new(0), Rc::new(1), Rc::new(4_294_967_295)], Rc<usize>);
    cell!(rc_i64, [Rc::new(0), Rc::new(1), Rc::new(i64::MIN), Rc::new(i64::MAX)], Rc<i64>);
    cell!(rc_u64, [Rc::new(0), Rc::new(1), Rc::new(u64::MIN), Rc::new(u64::MAX)], Rc<u64>);
    cell!(rc_i128, [Rc::new(0), Rc::new(1), Rc::new(i128::MIN), Rc::new(i128::MAX)], Rc<i128>);
    cell!(rc_u128, [Rc::new(0), Rc::new(1), Rc::new(u128::MIN), Rc::new(u128::MAX)], Rc<u128>);
    cell!(rc_f32, [Rc::new(0.0), Rc::new(1.5), Rc::new(f32::MAX), Rc::new(f32::INFINITY)], Rc<f32>);
    cell!(rc_f64, [Rc::new(0.0), Rc::new(0.1), Rc::new(f64::MIN), Rc::new(f64::INFINITY)], Rc<f64>);
    cell!(rc_char, [Rc::new('a'), Rc::new('\0'), Rc::new('é'), Rc::new('\u{10ffff}')], Rc<char>);
    cell!(rc_string, [Rc::new("".to_string()), Rc::new("text".to_string()), Rc::new("\0 é あ 😀".to_string())], Rc<String>);
    cell!(rc_unit, [Rc::new(())], Rc<()>);
    cell!(rc_bytes, [Rc::new(vec![]), Rc::new(vec![0, 1, 255])], Rc<Vec<u8>>);
    cell!(rc_box_u8, [Rc::new(Box::from(vec![])), Rc::new(Box::from([0 as u8, 1 as u8, u8::MAX]))], Rc<Box<[u8]>>);
    cell!(rc_box_i8, [Rc::new(Box::from(vec![])), Rc::new(Box::from([0 as i8, 1 as i8, i8::MAX]))], Rc<Box<[i8]>>);
    cell!(rc_box_u16, [Rc::new(Box::from(vec![])), Rc::new(Box::from([0 as u16, 1 as u16, u16::MAX]))], Rc<Box<[u16]>>);
    cell!(rc_box_i16, [Rc::new(Box::from(vec![])), Rc::new(Box::from([0 as i16, 1 as i16, i16::MAX]))], Rc<Box<[i16]>>);
    cell!(rc_box_u32, [Rc::new(Box::from(vec![])), Rc::new(Box::from([0 as u32, 1 as u32, u32::MAX]))], Rc<Box<[u32]>>);
    cell!(rc_box_i32, [Rc::new(Box::from(vec![])), Rc::new(Box::from([0 as i32, 1 as i32, i32::MAX]))], Rc<Box<[i32]>>);
    cell!(rc_box_u64, [Rc::new(Box::from(vec![])), Rc::new(Box::from([0 as u64, 1 as u64, u64::MAX]))], Rc<Box<[u64]>>);
    cell!(rc_box_i64, [Rc::new(Box::from(vec![])), Rc::new(Box::from([0 as i64, 1 as i64, i64::MAX]))], Rc<Box<[i64]>>);
    cell!(rc_box_f32, [Rc::new(Box::from(vec![])), Rc::new(Box::from([0 as f32, 1 as f32, f32::MAX]))], Rc<Box<[f32]>>);
    cell!(rc_box_f64, [Rc::new(Box::from(vec![])), Rc::new(Box::from([0 as f64, 1 as f64, f64::MAX]))], Rc<Box<[f64]>>);
    cell!(rc_list_i8, [Rc::new(vec![]), Rc::new(vec![0 as i8, 1 as i8]), Rc::new(vec![i8::MAX; 100])], Rc<Vec<i8>>);
    cell!(rc_list_u32, [Rc::new(vec![]), Rc::new(vec![0 as u32, 1 as u32]), Rc::new(vec![u32::MAX; 100])], Rc<Vec<u32>>);
    cell!(rc_list_i64, [Rc::new(vec![]), Rc::new(vec![0 as i64, 1 as i64]), Rc::new(vec![i64::MAX; 100])], Rc<Vec<i64>>);
    cell!(rc_list_f64, [Rc::new(vec![]), Rc::new(vec![0 as f64, 1 as f64]), Rc::new(vec![f64::MAX; 100])], Rc<Vec<f64>>);
    cell!(rc_list_string, [Rc::new(vec![]), Rc::new(vec!["a".to_string(), "".to_string(), "あ".to_string()])], Rc<Vec<String>>);
    cell!(rc_list_bool, [Rc::new(vec![]), Rc::new(vec![true, false])], Rc<Vec<bool>>);
    cell!(rc_list_bytes, [Rc::new(vec![]), Rc::new(vec![vec![], vec![1, 2]])], Rc<Vec<Vec<u8>>>);
    cell!(rc_deque, [Rc::new(VecDeque::new()), Rc::new(VecDeque::from([1, 2, 3]))], Rc<VecDeque<u32>>);
    cell!(rc_array_f64, [Rc::new([0.0, 1.0, f64::MAX])], Rc<[f64; 3]>);
    cell!(rc_array_u8, [Rc::new([0, 255])], Rc<[u8; 2]>);
    cell!(rc_tuple, [Rc::new((0, "".to_string())), Rc::new((u32::MAX, "text".to_string()))], Rc<(u32, String)>);
    cell!(rc_option, [Rc::new(None), Rc::new(Some(0)), Rc::new(Some(u32::MAX))], Rc<Option<u32>>);
    cell!(rc_record, [Rc::new(HashMap::new()), Rc::new(HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]))], Rc<HashMap<String, u32>>);
    cell!(rc_map, [Rc::new(BTreeMap::new()), Rc::new(BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]))], Rc<BTreeMap<u32, String>>);
    cell!(rc_map_bigint, [Rc::new(HashMap::new()), Rc::new(HashMap::from([(i64::MIN, true)]))], Rc<HashMap<i64, bool>>);
    cell!(rc_set, [Rc::new(BTreeSet::new()), Rc::new(BTreeSet::from(["a".to_string(), "b".to_string()]))], Rc<BTreeSet<String>>);
    cell!(rc_set_number, [Rc::new(HashSet::new()), Rc::new(HashSet::from([1, 2]))], Rc<HashSet<u32>>);
    cell!(rc_date, [Rc::new(SystemTime::UNIX_EPOCH), Rc::new(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123))], Rc<SystemTime>);
    cell!(rc_duration, [Rc::new(Duration::ZERO), Rc::new(Duration::from_millis(1500)), Rc::new(Duration::from_micros(1_500))], Rc<Duration>);
    cell!(rc_point, [Rc::new(Point { x: 0.0, y: -1.5 })], Rc<Point>);
    cell!(rc_person, [Rc::new(Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }), Rc::new(Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 })], Rc<Person>);
    cell!(rc_meters, [Rc::new(Meters(0.0)), Rc::new(Meters(1.5))], Rc<Meters>);
    cell!(rc_span, [Rc::new(Span(0, u32::MAX))], Rc<Span>);
    cell!(rc_color, [Rc::new(Color::Red), Rc::new(Color::DarkBlue)], Rc<Color>);
    cell!(rc_level, [Rc::new(Level::Low), Rc::new(Level::High)], Rc<Level>);
    cell!(rc_by_color, [Rc::new(BTreeMap::new()), Rc::new(BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]))], Rc<BTreeMap<Color, u32>>);
    cell!(rc_message, [Rc::new(Message::Stop), Rc::new(Message::Move { dx: 1.5 }), Rc::new(Message::Say("a".into()))], Rc<Message>);
    cell!(rc_labelled, [Rc::new(Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() })], Rc<Labelled>);
    cell!(rc_shape, [Rc::new(Shape::Empty), Rc::new(Shape::Circle { radius: 1.5 }), Rc::new(Shape::At(Point { x: 1.0, y: 2.0 })), Rc::new(Shape::Label("a".into())), Rc::new(Shape::Grid(2, vec![1, 2]))], Rc<Shape>);
    cell!(rc_untagged, [Rc::new(Content::Text("a".into())), Rc::new(Content::Bytes(vec![1])), Rc::new(Content::Number(1.5))], Rc<Content>);
    cell!(rc_tree, [Rc::new(Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] })], Rc<Tree>);
    cell!(rc_chain, [Rc::new(Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) })], Rc<Chain>);
    cell!(rc_page, [Rc::new(Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 })], Rc<Page<Page<u32>>>);
    cell!(rc_non_zero, [Rc::new(NonZero::new(1).unwrap()), Rc::new(NonZero::<u32>::MAX)], Rc<NonZero<u32>>);
    cell!(rc_ip, [Rc::new(IpAddr::V4(Ipv4Addr::LOCALHOST)), Rc::new("2001:db8::1".parse().unwrap())], Rc<IpAddr>);
    cell!(rc_path, [Rc::new(PathBuf::new()), Rc::new(PathBuf::from("a/é"))], Rc<PathBuf>);
    cell!(rc_range, [Rc::new(0..7)], Rc<Range<u32>>);
    cell!(rc_bound, [Rc::new(Bound::Included(1)), Rc::new(Bound::Unbounded)], Rc<Bound<u32>>);
    cell!(rc_ordering, [Rc::new(Ordering::Less), Rc::new(Ordering::Equal), Rc::new(Ordering::Greater)], Rc<Ordering>);
    cell!(rc_box_string, [Rc::new(Box::from([])), Rc::new(Box::from(["a".to_string(), "あ".to_string()]))], Rc<Box<[String]>>);
    cell!(rc_wrapping, [Rc::new(Wrapping(0)), Rc::new(Wrapping(u16::MAX))], Rc<Wrapping<u16>>);
    cell!(rc_ref_cell, [Rc::new(RefCell::new("text".to_string()))], Rc<RefCell<String>>);
    cell!(arc_bool, [Arc::new(true), Arc::new(false)], Arc<bool>);
    cell!(arc_i8, [Arc::new(0), Arc::new(1), Arc::new(i8::MIN), Arc::new(i8::MAX)], Arc<i8>);
    cell!(arc_u8, [Arc::new(0), Arc::new(1), Arc::new(u8::MIN), Arc::new(u8::MAX)], Arc<u8>);
    cell!(arc_i16, [Arc::new(0), Arc::new(1), Arc::new(i16::MIN), Arc::new(i16::MAX)], Arc<i16>);
    cell!(arc_u16, [Arc::new(0), Arc::new(1), Arc::new(u16::MIN), Arc::new(u16::MAX)], Arc<u16>);
    cell!(arc_i32, [Arc::new(0), Arc::new(1), Arc::new(i32::MIN), Arc::new(i32::MAX)], Arc<i32>);
    cell!(arc_u32, [Arc::new(0), Arc::new(1), Arc::new(u32::MIN), Arc::new(u32::MAX)], Arc<u32>);
    cell!(arc_isize, [Arc::new(0), Arc::new(1), Arc::new(-2_147_483_648)], Arc<isize>);
    cell!(arc_usize, [Arc::new(0), Arc::new(1), Arc::new(4_294_967_295)], Arc<usize>);
    cell!(arc_i64, [Arc::new(0), Arc::new(1), Arc::new(i64::MIN), Arc::new(i64::MAX)], Arc<i64>);
    cell!(arc_u64, [Arc::new(0), Arc::new(1), Arc::new(u64::MIN), Arc::new(u64::MAX)], Arc<u64>);
    cell!(arc_i128, [Arc::new(0), Arc::new(1), Arc::new(i128::MIN), Arc::new(i128::MAX)], Arc<i128>);
    cell!(arc_u128, [Arc::new(0), Arc::new(1), Arc::new(u128::MIN), Arc::new(u128::MAX)], Arc<u128>);
    cell!(arc_f32, [Arc::new(0.0), Arc::new(1.5), Arc::new(f32::MAX), Arc::new(f32::INFINITY)], Arc<f32>);
    cell!(arc_f64, [Arc::new(0.0), Arc::new(0.1), Arc::new(f64::MIN), Arc::new(f64::INFINITY)], Arc<f64>);
    cell!(arc_char, [Arc::new('a'), Arc::new('\0'), Arc::new('é'), Arc::new('\u{10ffff}')], Arc<char>);
    cell!(arc_string, [Arc::new("".to_string()), Arc::new("text".to_string()), Arc::new("\0 é あ 😀".to_string())], Arc<String>);
    cell!(arc_unit, [Arc::new(())], Arc<()>);
    cell!(arc_bytes, [Arc::new(vec![]), Arc::new(vec![0, 1, 255])], Arc<Vec<u8>>);
    cell!(arc_box_u8, [Arc::new(Box::from(vec![])), Arc::new(Box::from([0 as u8, 1 as u8, u8::MAX]))], Arc<Box<[u8]>>);
    cell!(arc_box_i8, [Arc::new(Box::from(vec![])), Arc::new(Box::from([0 as i8, 1 as i8, i8::MAX]))], Arc<Box<[i8]>>);
    cell!(arc_box_u16, [Arc::new(Box::from(vec![])), Arc::new(Box::from([0 as u16, 1 as u16, u16::MAX]))], Arc<Box<[u16]>>);
    cell!(arc_box_i16, [Arc::new(Box::from(vec![])), Arc::new(Box::from([0 as i16, 1 as i16, i16::MAX]))], Arc<Box<[i16]>>);
    cell!(arc_box_u32, [Arc::new(Box::from(vec![])), Arc::new(Box::from([0 as u32, 1 as u32, u32::MAX]))], Arc<Box<[u32]>>);
    cell!(arc_box_i32, [Arc::new(Box::from(vec![])), Arc::new(Box::from([0 as i32, 1 as i32, i32::MAX]))], Arc<Box<[i32]>>);
    cell!(arc_box_u64, [Arc::new(Box::from(vec![])), Arc::new(Box::from([0 as u64, 1 as u64, u64::MAX]))], Arc<Box<[u64]>>);
    cell!(arc_box_i64, [Arc::new(Box::from(vec![])), Arc::new(Box::from([0 as i64, 1 as i64, i64::MAX]))], Arc<Box<[i64]>>);
    cell!(arc_box_f32, [Arc::new(Box::from(vec![])), Arc::new(Box::from([0 as f32, 1 as f32, f32::MAX]))], Arc<Box<[f32]>>);
    cell!(arc_box_f64, [Arc::new(Box::from(vec![])), Arc::new(Box::from([0 as f64, 1 as f64, f64::MAX]))], Arc<Box<[f64]>>);
    cell!(arc_list_i8, [Arc::new(vec![]), Arc::new(vec![0 as i8, 1 as i8]), Arc::new(vec![i8::MAX; 100])], Arc<Vec<i8>>);
    cell!(arc_list_u32, [Arc::new(vec![]), Arc::new(vec![0 as u32, 1 as u32]), Arc::new(vec![u32::MAX; 100])], Arc<Vec<u32>>);
    cell!(arc_list_i64, [Arc::new(vec![]), Arc::new(vec![0 as i64, 1 as i64]), Arc::new(vec![i64::MAX; 100])], Arc<Vec<i64>>);
    cell!(arc_list_f64, [Arc::new(vec![]), Arc::new(vec![0 as f64, 1 as f64]), Arc::new(vec![f64::MAX; 100])], Arc<Vec<f64>>);
    cell!(arc_list_string, [Arc::new(vec![]), Arc::new(vec!["a".to_string(), "".to_string(), "あ".to_string()])], Arc<Vec<String>>);
    cell!(arc_list_bool, [Arc::new(vec![]), Arc::new(vec![true, false])], Arc<Vec<bool>>);
    cell!(arc_list_bytes, [Arc::new(vec![]), Arc::new(vec![vec![], vec![1, 2]])], Arc<Vec<Vec<u8>>>);
    cell!(arc_deque, [Arc::new(VecDeque::new()), Arc::new(VecDeque::from([1, 2, 3]))], Arc<VecDeque<u32>>);
    cell!(arc_array_f64, [Arc::new([0.0, 1.0, f64::MAX])], Arc<[f64; 3]>);
    cell!(arc_array_u8, [Arc::new([0, 255])], Arc<[u8; 2]>);
    cell!(arc_tuple, [Arc::new((0, "".to_string())), Arc::new((u32::MAX, "text".to_string()))], Arc<(u32, String)>);
    cell!(arc_option, [Arc::new(None), Arc::new(Some(0)), Arc::new(Some(u32::MAX))], Arc<Option<u32>>);
    cell!(arc_record, [Arc::new(HashMap::new()), Arc::new(HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]))], Arc<HashMap<String, u32>>);
    cell!(arc_map, [Arc::new(BTreeMap::new()), Arc::new(BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]))], Arc<BTreeMap<u32, String>>);
    cell!(arc_map_bigint, [Arc::new(HashMap::new()), Arc::new(HashMap::from([(i64::MIN, true)]))], Arc<HashMap<i64, bool>>);
    cell!(arc_set, [Arc::new(BTreeSet::new()), Arc::new(BTreeSet::from(["a".to_string(), "b".to_string()]))], Arc<BTreeSet<String>>);
    cell!(arc_set_number, [Arc::new(HashSet::new()), Arc::new(HashSet::from([1, 2]))], Arc<HashSet<u32>>);
    cell!(arc_date, [Arc::new(SystemTime::UNIX_EPOCH), Arc::new(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123))], Arc<SystemTime>);
    cell!(arc_duration, [Arc::new(Duration::ZERO), Arc::new(Duration::from_millis(1500)), Arc::new(Duration::from_micros(1_500))], Arc<Duration>);
    cell!(arc_point, [Arc::new(Point { x: 0.0, y: -1.5 })], Arc<Point>);
    cell!(arc_person, [Arc::new(Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }), Arc::new(Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 })], Arc<Person>);
    cell!(arc_meters, [Arc::new(Meters(0.0)), Arc::new(Meters(1.5))], Arc<Meters>);
    cell!(arc_span, [Arc::new(Span(0, u32::MAX))], Arc<Span>);
    cell!(arc_color, [Arc::new(Color::Red), Arc::new(Color::DarkBlue)], Arc<Color>);
    cell!(arc_level, [Arc::new(Level::Low), Arc::new(Level::High)], Arc<Level>);
    cell!(arc_by_color, [Arc::new(BTreeMap::new()), Arc::new(BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]))], Arc<BTreeMap<Color, u32>>);
    cell!(arc_message, [Arc::new(Message::Stop), Arc::new(Message::Move { dx: 1.5 }), Arc::new(Message::Say("a".into()))], Arc<Message>);
    cell!(arc_labelled, [Arc::new(Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() })], Arc<Labelled>);
    cell!(arc_shape, [Arc::new(Shape::Empty), Arc::new(Shape::Circle { radius: 1.5 }), Arc::new(Shape::At(Point { x: 1.0, y: 2.0 })), Arc::new(Shape::Label("a".into())), Arc::new(Shape::Grid(2, vec![1, 2]))], Arc<Shape>);
    cell!(arc_untagged, [Arc::new(Content::Text("a".into())), Arc::new(Content::Bytes(vec![1])), Arc::new(Content::Number(1.5))], Arc<Content>);
    cell!(arc_tree, [Arc::new(Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] })], Arc<Tree>);
    cell!(arc_chain, [Arc::new(Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) })], Arc<Chain>);
    cell!(arc_page, [Arc::new(Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 })], Arc<Page<Page<u32>>>);
    cell!(arc_non_zero, [Arc::new(NonZero::new(1).unwrap()), Arc::new(NonZero::<u32>::MAX)], Arc<NonZero<u32>>);
    cell!(arc_ip, [Arc::new(IpAddr::V4(Ipv4Addr::LOCALHOST)), Arc::new("2001:db8::1".parse().unwrap())], Arc<IpAddr>);
    cell!(arc_path, [Arc::new(PathBuf::new()), Arc::new(PathBuf::from("a/é"))], Arc<PathBuf>);
    cell!(arc_range, [Arc::new(0..7)], Arc<Range<u32>>);
    cell!(arc_bound, [Arc::new(Bound::Included(1)), Arc::new(Bound::Unbounded)], Arc<Bound<u32>>);
    cell!(arc_ordering, [Arc::new(Ordering::Less), Arc::new(Ordering::Equal), Arc::new(Ordering::Greater)], Arc<Ordering>);
    cell!(arc_box_string, [Arc::new(Box::from([])), Arc::new(Box::from(["a".to_string(), "あ".to_string()]))], Arc<Box<[String]>>);
    cell!(arc_wrapping, [Arc::new(Wrapping(0)), Arc::new(Wrapping(u16::MAX))], Arc<Wrapping<u16>>);
    cell!(arc_ref_cell, [Arc::new(RefCell::new("text".to_string()))], Arc<RefCell<String>>);
    cell!(cow_bool, [Cow::Owned(true), Cow::Owned(false)], Cow<'static, bool>);
    cell!(cow_i8, [Cow::Owned(0), Cow::Owned(1), Cow::Owned(i8::MIN), Cow::Owned(i8::MAX)], Cow<'static, i8>);
    cell!(cow_u8, [Cow::Owned(0), Cow::Owned(1), Cow::Owned(u8::MIN), Cow::Owned(u8::MAX)], Cow<'static, u8>);
    cell!(cow_i16, [Cow::Owned(0), Cow::Owned(1), Cow::Owned(i16::MIN), Cow::Owned(i16::MAX)], Cow<'static, i16>);
    cell!(cow_u16, [Cow::Owned(0), Cow::Owned(1), Cow::Owned(u16::MIN), Cow::Owned(u16::MAX)], Cow<'static, u16>);
    cell!(cow_i32, [Cow::Owned(0), Cow::Owned(1), Cow::Owned(i32::MIN), Cow::Owned(i32::MAX)], Cow<'static, i32>);
    cell!(cow_u32, [Cow::Owned(0), Cow::Owned(1), Cow::Owned(u32::MIN), Cow::Owned(u32::MAX)], Cow<'static, u32>);
    cell!(cow_isize, [Cow::Owned(0), Cow::Owned(1), Cow::Owned(-2_147_483_648)], Cow<'static, isize>);
    cell!(cow_usize, [Cow::Owned(0), Cow::Owned(1), Cow::Owned(4_294_967_295)], Cow<'static, usize>);
    cell!(cow_i64, [Cow::Owned(0), Cow::Owned(1), Cow::Owned(i64::MIN), Cow::Owned(i64::MAX)], Cow<'static, i64>);
    cell!(cow_u64, [Cow::Owned(0), Cow::Owned(1), Cow::Owned(u64::MIN), Cow::Owned(u64::MAX)], Cow<'static, u64>);
    cell!(cow_i128, [Cow::Owned(0), Cow::Owned(1), Cow::Owned(i128::MIN), Cow::Owned(i128::MAX)], Cow<'static, i128>);
    cell!(cow_u128, [Cow::Owned(0), Cow::Owned(1), Cow::Owned(u128::MIN), Cow::Owned(u128::MAX)], Cow<'static, u128>);
    cell!(cow_f32, [Cow::Owned(0.0), Cow::Owned(1.5), Cow::Owned(f32::MAX), Cow::Owned(f32::INFINITY)], Cow<'static, f32>);
    cell!(cow_f64, [Cow::Owned(0.0), Cow::Owned(0.1), Cow::Owned(f64::MIN), Cow::Owned(f64::INFINITY)], Cow<'static, f64>);
    cell!(cow_char, [Cow::Owned('a'), Cow::Owned('\0'), Cow::Owned('é'), Cow::Owned('\u{10ffff}')], Cow<'static, char>);
    cell!(cow_string, [Cow::Owned("".to_string()), Cow::Owned("text".to_string()), Cow::Owned("\0 é あ 😀".to_string())], Cow<'static, String>);
    cell!(cow_unit, [Cow::Owned(())], Cow<'static, ()>);
    cell!(cow_bytes, [Cow::Owned(vec![]), Cow::Owned(vec![0, 1, 255])], Cow<'static, Vec<u8>>);
    cell!(cow_box_u8, [Cow::Owned(Box::from(vec![])), Cow::Owned(Box::from([0 as u8, 1 as u8, u8::MAX]))], Cow<'static, Box<[u8]>>);
    cell!(cow_box_i8, [Cow::Owned(Box::from(vec![])), Cow::Owned(Box::from([0 as i8, 1 as i8, i8::MAX]))], Cow<'static, Box<[i8]>>);
    cell!(cow_box_u16, [Cow::Owned(Box::from(vec![])), Cow::Owned(Box::from([0 as u16, 1 as u16, u16::MAX]))], Cow<'static, Box<[u16]>>);
    cell!(cow_box_i16, [Cow::Owned(Box::from(vec![])), Cow::Owned(Box::from([0 as i16, 1 as i16, i16::MAX]))], Cow<'static, Box<[i16]>>);
    cell!(cow_box_u32, [Cow::Owned(Box::from(vec![])), Cow::Owned(Box::from([0 as u32, 1 as u32, u32::MAX]))], Cow<'static, Box<[u32]>>);
    cell!(cow_box_i32, [Cow::Owned(Box::from(vec![])), Cow::Owned(Box::from([0 as i32, 1 as i32, i32::MAX]))], Cow<'static, Box<[i32]>>);
    cell!(cow_box_u64, [Cow::Owned(Box::from(vec![])), Cow::Owned(Box::from([0 as u64, 1 as u64, u64::MAX]))], Cow<'static, Box<[u64]>>);
    cell!(cow_box_i64, [Cow::Owned(Box::from(vec![])), Cow::Owned(Box::from([0 as i64, 1 as i64, i64::MAX]))], Cow<'static, Box<[i64]>>);
    cell!(cow_box_f32, [Cow::Owned(Box::from(vec![])), Cow::Owned(Box::from([0 as f32, 1 as f32, f32::MAX]))], Cow<'static, Box<[f32]>>);
    cell!(cow_box_f64, [Cow::Owned(Box::from(vec![])), Cow::Owned(Box::from([0 as f64, 1 as f64, f64::MAX]))], Cow<'static, Box<[f64]>>);
    cell!(cow_list_i8, [Cow::Owned(vec![]), Cow::Owned(vec![0 as i8, 1 as i8]), Cow::Owned(vec![i8::MAX; 100])], Cow<'static, Vec<i8>>);
    cell!(cow_list_u32, [Cow::Owned(vec![]), Cow::Owned(vec![0 as u32, 1 as u32]), Cow::Owned(vec![u32::MAX; 100])], Cow<'static, Vec<u32>>);
    cell!(cow_list_i64, [Cow::Owned(vec![]), Cow::Owned(vec![0 as i64, 1 as i64]), Cow::Owned(vec![i64::MAX; 100])], Cow<'static, Vec<i64>>);
    cell!(cow_list_f64, [Cow::Owned(vec![]), Cow::Owned(vec![0 as f64, 1 as f64]), Cow::Owned(vec![f64::MAX; 100])], Cow<'static, Vec<f64>>);
    cell!(cow_list_string, [Cow::Owned(vec![]), Cow::Owned(vec!["a".to_string(), "".to_string(), "あ".to_string()])], Cow<'static, Vec<String>>);
    cell!(cow_list_bool, [Cow::Owned(vec![]), Cow::Owned(vec![true, false])], Cow<'static, Vec<bool>>);
    cell!(cow_list_bytes, [Cow::Owned(vec![]), Cow::Owned(vec![vec![], vec![1, 2]])], Cow<'static, Vec<Vec<u8>>>);
    cell!(cow_deque, [Cow::Owned(VecDeque::new()), Cow::Owned(VecDeque::from([1, 2, 3]))], Cow<'static, VecDeque<u32>>);
    cell!(cow_array_f64, [Cow::Owned([0.0, 1.0, f64::MAX])], Cow<'static, [f64; 3]>);
    cell!(cow_array_u8, [Cow::Owned([0, 255])], Cow<'static, [u8; 2]>);
    cell!(cow_tuple, [Cow::Owned((0, "".to_string())), Cow::Owned((u32::MAX, "text".to_string()))], Cow<'static, (u32, String)>);
    cell!(cow_option, [Cow::Owned(None), Cow::Owned(Some(0)), Cow::Owned(Some(u32::MAX))], Cow<'static, Option<u32>>);
    cell!(cow_record, [Cow::Owned(HashMap::new()), Cow::Owned(HashMap::from([("a".to_string(), 1), ("".to_string(), 2)]))], Cow<'static, HashMap<String, u32>>);
    cell!(cow_map, [Cow::Owned(BTreeMap::new()), Cow::Owned(BTreeMap::from([(1, "a".to_string()), (2, "b".to_string())]))], Cow<'static, BTreeMap<u32, String>>);
    cell!(cow_map_bigint, [Cow::Owned(HashMap::new()), Cow::Owned(HashMap::from([(i64::MIN, true)]))], Cow<'static, HashMap<i64, bool>>);
    cell!(cow_set, [Cow::Owned(BTreeSet::new()), Cow::Owned(BTreeSet::from(["a".to_string(), "b".to_string()]))], Cow<'static, BTreeSet<String>>);
    cell!(cow_set_number, [Cow::Owned(HashSet::new()), Cow::Owned(HashSet::from([1, 2]))], Cow<'static, HashSet<u32>>);
    cell!(cow_date, [Cow::Owned(SystemTime::UNIX_EPOCH), Cow::Owned(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123))], Cow<'static, SystemTime>);
    cell!(cow_duration, [Cow::Owned(Duration::ZERO), Cow::Owned(Duration::from_millis(1500)), Cow::Owned(Duration::from_micros(1_500))], Cow<'static, Duration>);
    cell!(cow_point, [Cow::Owned(Point { x: 0.0, y: -1.5 })], Cow<'static, Point>);
    cell!(cow_person, [Cow::Owned(Person { full_name: String::new(), age: 0, email: None, nick_names: vec![], home: None, level: 1, hidden: 0 }), Cow::Owned(Person { full_name: "Ada".into(), age: 36, email: Some("a@b".into()), nick_names: vec!["A".into()], home: Some(Point { x: 1.0, y: 2.0 }), level: 7, hidden: 0 })], Cow<'static, Person>);
    cell!(cow_meters, [Cow::Owned(Meters(0.0)), Cow::Owned(Meters(1.5))], Cow<'static, Meters>);
    cell!(cow_span, [Cow::Owned(Span(0, u32::MAX))], Cow<'static, Span>);
    cell!(cow_color, [Cow::Owned(Color::Red), Cow::Owned(Color::DarkBlue)], Cow<'static, Color>);
    cell!(cow_level, [Cow::Owned(Level::Low), Cow::Owned(Level::High)], Cow<'static, Level>);
    cell!(cow_by_color, [Cow::Owned(BTreeMap::new()), Cow::Owned(BTreeMap::from([(Color::Red, 1), (Color::DarkBlue, 2)]))], Cow<'static, BTreeMap<Color, u32>>);
    cell!(cow_message, [Cow::Owned(Message::Stop), Cow::Owned(Message::Move { dx: 1.5 }), Cow::Owned(Message::Say("a".into()))], Cow<'static, Message>);
    cell!(cow_labelled, [Cow::Owned(Labelled { id: 1, at: Point { x: 1.0, y: 2.0 }, note: None, labels: BTreeMap::new() })], Cow<'static, Labelled>);
    cell!(cow_shape, [Cow::Owned(Shape::Empty), Cow::Owned(Shape::Circle { radius: 1.5 }), Cow::Owned(Shape::At(Point { x: 1.0, y: 2.0 })), Cow::Owned(Shape::Label("a".into())), Cow::Owned(Shape::Grid(2, vec![1, 2]))], Cow<'static, Shape>);
    cell!(cow_untagged, [Cow::Owned(Content::Text("a".into())), Cow::Owned(Content::Bytes(vec![1])), Cow::Owned(Content::Number(1.5))], Cow<'static, Content>);
    cell!(cow_tree, [Cow::Owned(Tree { value: 1, children: vec![Tree { value: 2, children: vec![] }] })], Cow<'static, Tree>);
    cell!(cow_chain, [Cow::Owned(Chain { value: 1, next: Some(Box::new(Chain { value: 2, next: None })) })], Cow<'static, Chain>);
    cell!(cow_page, [Cow::Owned(Page { items: vec![Page { items: vec![1, 2], total: 2 }], total: 1 })], Cow<'static, Page<Page<u32>>>);
    cell!(cow_non_zero, [Cow::Owned(NonZero::new(1).unwrap()), Cow::Owned(NonZero::<u32>::MAX)], Cow<'static, NonZero<u32>>);
    cell!(cow_ip, [Cow::Owned(IpAddr::V4(Ipv4Addr::LOCALHOST)), Cow::Owned("2001:db8::1".parse().unwrap())], Cow<'static, IpAddr>);
    cell!(cow_path, [Cow::Owned(PathBuf::new()), Cow::Owned(PathBuf::from("a/é"))], Cow<'static, PathBuf>);
    cell!(cow_range, [Cow::Owned(0..7)], Cow<'static, Range<u32>>);
    cell!(cow_bound, [Cow::Owned(Bound::Included(1)), Cow::Owned(Bound::Unbounded)], Cow<'static, Bound<u32>>);
    cell!(cow_ordering, [Cow::Owned(Ordering::Less), Cow::Owned(Ordering::Equal), Cow::Owned(Ordering::Greater)], Cow<'static, Ordering>);
    cell!(cow_box_string, [Cow::Owned(Box::from([])), Cow::Owned(Box::from(["a".to_string(), "あ".to_string()]))], Cow<'static, Box<[String]>>);
    cell!(cow_wrapping, [Cow::Owned(Wrapping(0)), Cow::Owned(Wrapping(u16::MAX))], Cow<'static, Wrapping<u16>>);
    cell!(cow_ref_cell, [Cow::Owned(RefCell::new("text".to_string()))], Cow<'static, RefCell<String>>);
}
