//! What serde_json has: any JSON, a map of it, a number.
//!
//! The twin is `npm/src/wire/json.ts`.

use super::form::{As, forms};
use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::__ox_text as text;
use crate::describe::{Describer, type_hash};
use crate::protocol::{body, json as tag, json_form, op};
use crate::wire::{Fault, Reader, Writer};
use serde_json::{Map, Number, Value as Json};

/// Up to here every whole number is an f64.
const SAFE: f64 = 9_007_199_254_740_991.0;

/// How deep arrays and objects may lie in one another, as in JavaScript's writer.
const LEVELS: usize = 128;

/// Appends a form of JSON, and what a value is.
fn describe(d: &mut Describer, form: u32) {
    d.word(op::JSON);
    d.word(form);
    // What the feature `arbitrary_precision` makes of it: else it is an f64.
    let wide = "18446744073709551616"
        .parse()
        .is_ok_and(|number: Number| !number.is_f64());
    d.word(wide.into());
    if !d.named(type_hash("serde_json", "Value"), 0, |_| ()) {
        return;
    }
    text!(d, "JsonValue", 0, 4, 8);
    text!(d, "oxbridge", 0, 4);
    text!(d, "Any JSON.", 0, 4, 8);
    text!(d, "");
    d.word(0);
    d.word(body::UNTAGGED);
    d.word(6);
    As::<forms::Null, Option<bool>>::describe(d);
    d.word(op::F64);
    d.word(op::I64);
    d.word(op::STRING);
    Vec::<Json>::describe(d);
    describe(d, json_form::OBJECT);
    d.word(0);
}

impl Value for Json {
    const SHAPE: Shape = Shape::NULL
        .or(Shape::BOOLEAN)
        .or(Number::SHAPE)
        .or(Shape::STRING)
        .or(Shape::ARRAY)
        .or(Map::<String, Self>::SHAPE);
    const SIZE: usize = 1;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        describe(d, json_form::VALUE);
    }
}

impl ToJs for Json {
    to_message!();

    fn write(&self, w: &mut Writer) {
        if !put(self, w, &mut Shapes::new(), LEVELS) {
            w.refuse(fault_of(self, LEVELS));
        }
    }
}

impl FromJs for Json {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        read(r, &mut Vec::new())
    }
}

impl Value for Map<String, Json> {
    const SHAPE: Shape = Shape::OBJECT;
    const SIZE: usize = 5;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        describe(d, json_form::OBJECT);
    }
}

impl ToJs for Map<String, Json> {
    to_message!();

    fn write(&self, w: &mut Writer) {
        if !put_map(self, w, &mut Shapes::new(), LEVELS) {
            w.refuse(fault_in(self, LEVELS));
        }
    }
}

impl FromJs for Map<String, Json> {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        read_map(r.u8()?, r, &mut Vec::new())
    }
}

impl Value for Number {
    const SHAPE: Shape = Shape::NUMBER.or(Shape::BIGINT);
    const SIZE: usize = 5;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        describe(d, json_form::NUMBER);
    }
}

impl ToJs for Number {
    to_message!();

    fn write(&self, w: &mut Writer) {
        if !put_number(self, w) {
            w.refuse(too_large(self));
        }
    }
}

impl FromJs for Number {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        read_number(r.u8()?, r)
    }
}

/// How long a key may be that is written once: reading copies it for every object.
const LONGEST: usize = 64;

/// Objects of a value by their keys: those that more than one has are written once.
struct Shapes<'v> {
    /// By a hash of the keys.
    met: [Option<Keys<'v>>; 16],
    count: u32,
}

/// The first object with some keys, and their number once they were written.
#[derive(Clone, Copy)]
struct Keys<'v>(&'v Map<String, Json>, Option<u32>);

/// What is known of some keys.
enum Known {
    Nothing,
    /// Another object has them.
    Met,
    /// They were written, under that number.
    Written(u32),
}

impl<'v> Shapes<'v> {
    const fn new() -> Self {
        Self {
            met: [None; 16],
            count: 0,
        }
    }

    /// What is known of the keys of `map`.
    fn find(&mut self, map: &'v Map<String, Json>) -> Known {
        let Some(first) = map.keys().next() else {
            return Known::Nothing;
        };
        let place = map.len() * 5 + first.len() * 3 + usize::from(first.bytes().last().unwrap_or_default());
        match &mut self.met[place % 16] {
            Some(Keys(same, number)) if same.len() == map.len() && same.keys().eq(map.keys()) => {
                if let Some(number) = number {
                    return Known::Written(*number);
                }
                if map.keys().any(|key| key.len() > LONGEST) {
                    return Known::Nothing;
                }
                *number = Some(self.count);
                self.count += 1;
                Known::Met
            }
            other => {
                *other = Some(Keys(map, None));
                Known::Nothing
            }
        }
    }
}

/// Writes a value, and says whether JavaScript can have it. `levels`: how many more may lie in one another.
fn put<'v>(value: &'v Json, w: &mut Writer, shapes: &mut Shapes<'v>, levels: usize) -> bool {
    match value {
        Json::Null => w.u8(tag::NULL),
        Json::Bool(value) => w.u8(if *value { tag::TRUE } else { tag::FALSE }),
        Json::Number(number) => return put_number(number, w),
        Json::String(string) => {
            w.u8(tag::STRING);
            w.string(string);
        }
        Json::Array(list) => {
            let Some(levels) = levels.checked_sub(1) else {
                return false;
            };
            w.u8(tag::ARRAY);
            w.count(list.len());
            return list.iter().all(|value| put(value, w, shapes, levels));
        }
        Json::Object(map) => return put_map(map, w, shapes, levels),
    }
    true
}

fn put_map<'v>(map: &'v Map<String, Json>, w: &mut Writer, shapes: &mut Shapes<'v>, levels: usize) -> bool {
    let Some(levels) = levels.checked_sub(1) else {
        return false;
    };
    match shapes.find(map) {
        Known::Written(number) => w.tagged(tag::SHAPED, number.to_le_bytes()),
        Known::Met => {
            w.u8(tag::SHAPE);
            w.count(map.len());
            for key in map.keys() {
                w.string(key);
            }
        }
        Known::Nothing => {
            w.u8(tag::OBJECT);
            w.count(map.len());
            return map.iter().all(|(key, value)| {
                w.string(key);
                put(value, w, shapes, levels)
            });
        }
    }
    map.values().all(|value| put(value, w, shapes, levels))
}

fn put_number(number: &Number, w: &mut Writer) -> bool {
    if let Some(integer) = number.as_i64() {
        if integer.unsigned_abs() > SAFE as u64 {
            w.tagged(tag::I64, integer.to_le_bytes());
        } else if let Ok(small) = i32::try_from(integer) {
            w.tagged(tag::I32, small.to_le_bytes());
        } else {
            w.tagged(tag::NUMBER, (integer as f64).to_le_bytes());
        }
    } else if let Some(integer) = number.as_u64() {
        w.tagged(tag::U64, integer.to_le_bytes());
    } else if number.is_f64() {
        let value = number.as_f64().unwrap_or(f64::NAN);
        w.tagged(tag::NUMBER, value.to_le_bytes());
        return value.is_finite();
    } else {
        w.u8(tag::DIGITS);
        w.string(&number.to_string());
    }
    true
}

/// Why `put` did not write the value.
#[cold]
fn fault_of(value: &Json, levels: usize) -> Fault {
    match value {
        Json::Number(number) => too_large(number),
        Json::Array(list) if levels > 0 => {
            let inner = list.iter().enumerate();
            first(inner, levels, |fault, index| fault.at(index))
        }
        Json::Object(map) if levels > 0 => fault_in(map, levels),
        _ => too_deep(),
    }
}

#[cold]
fn fault_in(map: &Map<String, Json>, levels: usize) -> Fault {
    first(map.iter(), levels, |fault, key| fault.property(key))
}

/// What is wrong with the first of some values that has something wrong with it.
fn first<'v, K>(
    mut inner: impl Iterator<Item = (K, &'v Json)>,
    levels: usize,
    place: impl FnOnce(Fault, K) -> Fault,
) -> Fault {
    match inner.find(|(_, value)| !put(value, &mut Writer::new(), &mut Shapes::new(), levels - 1)) {
        Some((key, value)) => place(fault_of(value, levels - 1), key),
        None => too_deep(),
    }
}

fn too_deep() -> Fault {
    Fault::new(format!("expected at most {LEVELS} levels of nesting, got more"))
}

fn too_large(number: &Number) -> Fault {
    Fault::range(format!("expected a number that an f64 can hold, got {number}"))
}

/// Reads a value. `shapes`: keys that several objects have.
fn read<'m>(r: &mut Reader<'m>, shapes: &mut Vec<Vec<&'m str>>) -> Result<Json, Fault> {
    Ok(match r.u8()? {
        tag::NULL => Json::Null,
        tag::FALSE => Json::Bool(false),
        tag::TRUE => Json::Bool(true),
        tag::STRING => Json::String(r.string()?.to_owned()),
        tag::ARRAY => {
            let count = r.count(1)?;
            r.nested(|r| {
                let mut list = Vec::with_capacity(r.capacity::<Json>(count));
                for _ in 0..count {
                    list.push(read(r, shapes)?);
                }
                Ok(Json::Array(list))
            })?
        }
        kind @ (tag::OBJECT | tag::SHAPE | tag::SHAPED) => Json::Object(read_map(kind, r, shapes)?),
        other => Json::Number(read_number(other, r)?),
    })
}

fn read_map<'m>(kind: u8, r: &mut Reader<'m>, shapes: &mut Vec<Vec<&'m str>>) -> Result<Map<String, Json>, Fault> {
    let number = match kind {
        tag::OBJECT => {
            let count = r.count(5)?;
            return r.nested(|r| {
                let mut map = Map::new();
                for _ in 0..count {
                    map.insert(r.string()?.to_owned(), read(r, shapes)?);
                }
                Ok(map)
            });
        }
        tag::SHAPE => {
            let count = r.count(5)?;
            let keys: Vec<_> = (0..count).map(|_| r.string()).collect::<Result<_, _>>()?;
            if keys.iter().any(|key| key.len() > LONGEST) {
                return Err(unknown());
            }
            shapes.push(keys);
            shapes.len() - 1
        }
        tag::SHAPED => u32::from_le_bytes(r.bytes()?) as usize,
        _ => return Err(unknown()),
    };
    r.nested(|r| {
        let mut map = Map::new();
        let count = shapes.get(number).ok_or_else(unknown)?.len();
        for index in 0..count {
            let key = shapes
                .get(number)
                .and_then(|keys| keys.get(index))
                .ok_or_else(unknown)?;
            map.insert((*key).to_owned(), read(r, shapes)?);
        }
        Ok(map)
    })
}

/// A whole number where it is one, also where JavaScript has no difference.
fn read_number(kind: u8, r: &mut Reader<'_>) -> Result<Number, Fault> {
    let number = match kind {
        tag::NUMBER => {
            let value = f64::from_le_bytes(r.bytes()?);
            if value.fract() == 0.0 && value.abs() <= SAFE {
                Some(Number::from(value as i64))
            } else {
                Number::from_f64(value)
            }
        }
        tag::I32 => Some(Number::from(i32::from_le_bytes(r.bytes()?))),
        tag::I64 => Some(Number::from(i64::from_le_bytes(r.bytes()?))),
        tag::U64 => Some(Number::from(u64::from_le_bytes(r.bytes()?))),
        tag::DIGITS => r.string()?.parse().ok(),
        _ => None,
    };
    number.ok_or_else(unknown)
}

fn unknown() -> Fault {
    Fault::malformed("a JSON value of no kind")
}
